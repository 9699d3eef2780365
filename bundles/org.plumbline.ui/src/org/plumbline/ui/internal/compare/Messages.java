package org.plumbline.ui.internal.compare;

import org.eclipse.osgi.util.NLS;

/** Words and sentences of the comparison of two encounters. */
public final class Messages extends NLS {

    public static String areaAssessment;
    public static String areaBodyChart;
    public static String areaExercises;
    public static String areaFindings;
    public static String areaGoals;
    public static String areaPlan;
    public static String areaRedFlags;
    public static String areaScores;
    public static String areaScreening;
    public static String areaSubjective;
    public static String areaTreatment;
    public static String areaVisit;
    public static String changed;
    public static String columnChange;
    public static String columnField;
    public static String compare;
    public static String comparison;
    public static String differencesOnly;
    public static String less;
    public static String minutes;
    public static String more;
    public static String nothingToCompare;
    public static String onlyLeft;
    public static String onlyRight;
    public static String same;
    public static String scoreOf;
    public static String summary;
    public static String with;

    static {
        initializeMessages("org.plumbline.ui.internal.compare.messages", Messages.class);
    }

    private Messages() {
    }
}
