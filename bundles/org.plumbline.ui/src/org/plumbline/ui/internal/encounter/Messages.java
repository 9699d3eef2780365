package org.plumbline.ui.internal.encounter;

import org.eclipse.osgi.util.NLS;

/** Words and sentences around the sections of a note. */
public final class Messages extends NLS {

    public static String alike;
    public static String allNormal;
    public static String complete;
    public static String confirmHint;
    public static String confirmSection;
    public static String empty;
    public static String looksCopied;
    public static String nextUnconfirmedHint;
    public static String notNeeded;
    public static String outline;
    public static String partAssessment;
    public static String partObjective;
    public static String partPlan;
    public static String partSubjective;
    public static String partTreatment;
    public static String partVisit;
    public static String repeats;
    public static String sayWhatIsNew;
    public static String started;
    public static String toConfirm;

    static {
        initializeMessages("org.plumbline.ui.internal.encounter.messages", Messages.class);
    }

    private Messages() {
    }
}
