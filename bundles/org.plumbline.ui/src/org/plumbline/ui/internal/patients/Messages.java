package org.plumbline.ui.internal.patients;

import org.eclipse.osgi.util.NLS;

/** Words of the worklists. */
public final class Messages extends NLS {

    public static String ageShort;
    public static String byDay;
    public static String certification;
    public static String chosenList;
    public static String countedList;
    public static String everybody;
    public static String firstPatients;
    public static String flagged;
    public static String looking;
    public static String nobodyDue;
    public static String noPatients;
    public static String notSigned;
    public static String offTrack;
    public static String oneOnList;
    public static String onePatient;
    public static String onList;
    public static String openingStore;
    public static String patientList;
    public static String patients;
    public static String redFlag;
    public static String reExamination;
    public static String reportDue;
    public static String searching;
    public static String searchPatients;
    public static String searchPatientsHint;
    public static String sinceDay;
    public static String unsigned;
    public static String why;
    public static String worklists;

    static {
        initializeMessages("org.plumbline.ui.internal.patients.messages", Messages.class);
    }

    private Messages() {
    }
}
