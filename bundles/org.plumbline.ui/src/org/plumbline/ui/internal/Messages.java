package org.plumbline.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Words and sentences of the workbench that people read. */
public final class Messages extends NLS {

    public static String add;
    public static String addFinding;
    public static String addFindingPrompt;
    public static String addProblem;
    public static String addTreatment;
    public static String addTreatmentPrompt;
    public static String age;
    public static String ageShort;
    public static String allSigned;
    public static String assessment;
    public static String born;
    public static String columnDate;
    public static String columnFinding;
    public static String columnKind;
    public static String columnLevel;
    public static String columnPain;
    public static String columnPrevious;
    public static String columnRedFlag;
    public static String columnResult;
    public static String columnStatus;
    public static String columnSummary;
    public static String columnUnits;
    public static String conflict;
    public static String coverage;
    public static String defaultClinic;
    public static String due;
    public static String earlier;
    public static String encounterLabel;
    public static String enterDate;
    public static String enterNumber;
    public static String enterWholeNumber;
    public static String findings;
    public static String goals;
    public static String goalState;
    public static String gradeImportant;
    public static String gradeNoise;
    public static String gradeReal;
    public static String gradeUnclassified;
    public static String hintFunction;
    public static String hintOneOf;
    public static String hintRange;
    public static String hintSegment;
    public static String hintTest;
    public static String invented;
    public static String isMissing;
    public static String later;
    public static String newEncounter;
    public static String newEncounterButton;
    public static String newEpisode;
    public static String newEpisodeMessage;
    public static String newPatient;
    public static String newPatientMessage;
    public static String noGoals;
    public static String noScores;
    public static String notSaved;
    public static String notSigned;
    public static String objective;
    public static String onePatient;
    public static String openingChart;
    public static String openingEncounter;
    public static String openingStore;
    public static String outcomes;
    public static String pageEncounter;
    public static String pageOverview;
    public static String pagePlan;
    public static String pageProgress;
    public static String painOfTen;
    public static String patient;
    public static String patientList;
    public static String patients;
    public static String plan;
    public static String previously;
    public static String problems;
    public static String redFlag;
    public static String redFlags;
    public static String redFlagScreen;
    public static String redo;
    public static String removeFinding;
    public static String removeProblem;
    public static String removeTreatment;
    public static String reportsButton;
    public static String revertQuestion;
    public static String revertTitle;
    public static String running;
    public static String saveReason;
    public static String searching;
    public static String searchPatients;
    public static String searchPatientsHint;
    public static String subjective;
    public static String timeline;
    public static String treatment;
    public static String undo;
    public static String visit;
    public static String visits;
    public static String visitsOf;
    public static String worse;
    public static String yes;

    static {
        initializeMessages("org.plumbline.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
