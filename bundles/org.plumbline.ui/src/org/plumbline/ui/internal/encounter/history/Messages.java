package org.plumbline.ui.internal.encounter.history;

import org.eclipse.osgi.util.NLS;

/** Words of these sections. */
final class Messages extends NLS {

    public static String addImage;
    public static String addMedication;
    public static String addProblem;
    public static String addShoe;
    public static String behavior;
    public static String complaint;
    public static String function;
    public static String medical;
    public static String medications;
    public static String noImages;
    public static String pain;
    public static String problems;
    public static String removeImage;
    public static String removeMedication;
    public static String removeProblem;
    public static String removeShoe;
    public static String running;
    public static String shoes;
    public static String startProfile;
    public static String surfaces;
    public static String wear;
    public static String worn;


    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
