package org.plumbline.ui.internal.encounter.plan;

import org.eclipse.osgi.util.NLS;

/** Words and sentences of the plan: plan of care and exercises. */
public final class Messages extends NLS {

    public static String addExercise;
    public static String addExercisePrompt;
    public static String addIntervention;
    public static String addInterventionPrompt;
    public static String addPhase;
    public static String addPhaseLabel;
    public static String aim;
    public static String anyChoice;
    public static String askReason;
    public static String avoid;
    public static String browse;
    public static String caution;
    public static String changeDose;
    public static String chooseWithReason;
    public static String columnChange;
    public static String columnDose;
    public static String columnExercise;
    public static String columnFits;
    public static String confirmReport;
    public static String confirmReportStep;
    public static String doNotChoose;
    public static String doseBefore;
    public static String doseHint;
    public static String draftReport;
    public static String draftReportStep;
    public static String easier;
    public static String exerciseBefore;
    public static String exercises;
    public static String exercisesToChoose;
    public static String filterAim;
    public static String filterCondition;
    public static String filterEquipment;
    public static String filterMuscle;
    public static String filterPhase;
    public static String harder;
    public static String makeEasier;
    public static String makeHarder;
    public static String newExercise;
    public static String newPhase;
    public static String noEquipment;
    public static String noExercise;
    public static String noPhase;
    public static String noPlan;
    public static String noPrescription;
    public static String noReport;
    public static String phases;
    public static String planFromTo;
    public static String planNotCovering;
    public static String planOfCare;
    public static String planSince;
    public static String prescribe;
    public static String prescribedAlready;
    public static String progressReport;
    public static String reasonPrompt;
    public static String removePhase;
    public static String renewPlan;
    public static String renewPlanLabel;
    public static String reportBy;
    public static String reportDrafted;
    public static String startPlan;
    public static String startPlanLabel;
    public static String stop;
    public static String stopExercise;
    public static String stoppedOn;
    public static String stopRule;
    public static String unchangedSince;
    public static String whatComesNext;


    static {
        initializeMessages("org.plumbline.ui.internal.encounter.plan.messages", Messages.class);
    }

    private Messages() {
    }
}
