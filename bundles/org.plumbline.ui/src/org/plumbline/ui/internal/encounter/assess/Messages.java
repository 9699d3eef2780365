package org.plumbline.ui.internal.encounter.assess;

import org.eclipse.osgi.util.NLS;

/** Words and sentences about diagnoses and goals. */
public final class Messages extends NLS {

    public static String billable;
    public static String billableByOtherYear;
    public static String chooseMeasure;
    public static String chooseMeasureStep;
    public static String columnCheck;
    public static String columnGoalId;
    public static String columnOrder;
    public static String columnUse;
    public static String diagnosisKeys;
    public static String exercise;
    public static String favour;
    public static String favourite;
    public static String goalKeys;
    public static String inList;
    public static String link;
    public static String linkStep;
    public static String loadingCodes;
    public static String moveDown;
    public static String moveUp;
    public static String noDiagnosis;
    public static String noGoal;
    public static String noList;
    public static String notBillable;
    public static String notBillableByOtherYear;
    public static String nothingLinked;
    public static String notInList;
    public static String orderDiagnoses;
    public static String outsideCatalogue;
    public static String primary;
    public static String reads;
    public static String secondary;
    public static String serving;
    public static String starring;
    public static String treatment;
    public static String unchecked;
    public static String unfavour;
    public static String unlinkStep;
    public static String writeGoal;

    static {
        initializeMessages("org.plumbline.ui.internal.encounter.assess.messages", Messages.class);
    }

    private Messages() {
    }
}
