/**
 */
package org.plumbline.model.chart.impl;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.plumbline.model.chart.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ChartFactoryImpl extends EFactoryImpl implements ChartFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ChartFactory init() {
		try {
			ChartFactory theChartFactory = (ChartFactory)EPackage.Registry.INSTANCE.getEFactory(ChartPackage.eNS_URI);
			if (theChartFactory != null) {
				return theChartFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ChartFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ChartFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ChartPackage.CHART: return createChart();
			case ChartPackage.CHART_EXCHANGE: return createChartExchange();
			case ChartPackage.PATIENT: return createPatient();
			case ChartPackage.COVERAGE: return createCoverage();
			case ChartPackage.RUNNING_PROFILE: return createRunningProfile();
			case ChartPackage.SHOE: return createShoe();
			case ChartPackage.PROBLEM: return createProblem();
			case ChartPackage.MEDICATION: return createMedication();
			case ChartPackage.EPISODE: return createEpisode();
			case ChartPackage.ENCOUNTER_HEADER: return createEncounterHeader();
			case ChartPackage.CLINICIAN: return createClinician();
			case ChartPackage.DIAGNOSIS: return createDiagnosis();
			case ChartPackage.GOAL: return createGoal();
			case ChartPackage.GOAL_REVIEW: return createGoalReview();
			case ChartPackage.PLAN_OF_CARE: return createPlanOfCare();
			case ChartPackage.EXERCISE_PRESCRIPTION: return createExercisePrescription();
			case ChartPackage.RETURN_TO_RUN: return createReturnToRun();
			case ChartPackage.GATE_RESULT: return createGateResult();
			case ChartPackage.RUN_STAGE: return createRunStage();
			case ChartPackage.OUTCOME_SCORE: return createOutcomeScore();
			case ChartPackage.ITEM_ANSWER: return createItemAnswer();
			case ChartPackage.ENCOUNTER: return createEncounter();
			case ChartPackage.FIELD_ORIGIN: return createFieldOrigin();
			case ChartPackage.SUBJECTIVE: return createSubjective();
			case ChartPackage.BODY_MARK: return createBodyMark();
			case ChartPackage.ANSWER: return createAnswer();
			case ChartPackage.RED_FLAG_ANSWER: return createRedFlagAnswer();
			case ChartPackage.OBSERVATION_FINDING: return createObservationFinding();
			case ChartPackage.RANGE_FINDING: return createRangeFinding();
			case ChartPackage.STRENGTH_FINDING: return createStrengthFinding();
			case ChartPackage.NEURO_FINDING: return createNeuroFinding();
			case ChartPackage.TEST_FINDING: return createTestFinding();
			case ChartPackage.MOVEMENT_FINDING: return createMovementFinding();
			case ChartPackage.SEGMENT_FINDING: return createSegmentFinding();
			case ChartPackage.FUNCTION_FINDING: return createFunctionFinding();
			case ChartPackage.ASSESSMENT: return createAssessment();
			case ChartPackage.TREATMENT_LINE: return createTreatmentLine();
			case ChartPackage.SIGNATURE: return createSignature();
			case ChartPackage.ADDENDUM: return createAddendum();
			case ChartPackage.ATTACHMENT: return createAttachment();
			case ChartPackage.IMAGING_STUDY: return createImagingStudy();
			case ChartPackage.PRETEST_ESTIMATE: return createPretestEstimate();
			case ChartPackage.SUGGESTION_DECISION: return createSuggestionDecision();
			case ChartPackage.PROGRESS_REPORT: return createProgressReport();
			case ChartPackage.PLANNED_PHASE: return createPlannedPhase();
			case ChartPackage.RUN_SESSION: return createRunSession();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ChartPackage.SEX:
				return createSexFromString(eDataType, initialValue);
			case ChartPackage.ENCOUNTER_KIND:
				return createEncounterKindFromString(eDataType, initialValue);
			case ChartPackage.ENCOUNTER_STATUS:
				return createEncounterStatusFromString(eDataType, initialValue);
			case ChartPackage.DISCIPLINE:
				return createDisciplineFromString(eDataType, initialValue);
			case ChartPackage.PROVENANCE:
				return createProvenanceFromString(eDataType, initialValue);
			case ChartPackage.SIDE:
				return createSideFromString(eDataType, initialValue);
			case ChartPackage.TRI:
				return createTriFromString(eDataType, initialValue);
			case ChartPackage.NORMALITY:
				return createNormalityFromString(eDataType, initialValue);
			case ChartPackage.PAIN_QUALITY:
				return createPainQualityFromString(eDataType, initialValue);
			case ChartPackage.BODY_VIEW:
				return createBodyViewFromString(eDataType, initialValue);
			case ChartPackage.ACTION_LEVEL:
				return createActionLevelFromString(eDataType, initialValue);
			case ChartPackage.TEST_RESULT:
				return createTestResultFromString(eDataType, initialValue);
			case ChartPackage.GRADE:
				return createGradeFromString(eDataType, initialValue);
			case ChartPackage.PAIN_RESPONSE:
				return createPainResponseFromString(eDataType, initialValue);
			case ChartPackage.GOAL_TERM:
				return createGoalTermFromString(eDataType, initialValue);
			case ChartPackage.GOAL_STATUS:
				return createGoalStatusFromString(eDataType, initialValue);
			case ChartPackage.BETTER:
				return createBetterFromString(eDataType, initialValue);
			case ChartPackage.PROBLEM_STATUS:
				return createProblemStatusFromString(eDataType, initialValue);
			case ChartPackage.IRRITABILITY:
				return createIrritabilityFromString(eDataType, initialValue);
			case ChartPackage.IMAGING_KIND:
				return createImagingKindFromString(eDataType, initialValue);
			case ChartPackage.SESSION_KIND:
				return createSessionKindFromString(eDataType, initialValue);
			case ChartPackage.SESSION_OUTCOME:
				return createSessionOutcomeFromString(eDataType, initialValue);
			case ChartPackage.PLAN_DECISION:
				return createPlanDecisionFromString(eDataType, initialValue);
			case ChartPackage.ID_LIST:
				return createIdListFromString(eDataType, initialValue);
			case ChartPackage.DATE:
				return createDateFromString(eDataType, initialValue);
			case ChartPackage.MOMENT:
				return createMomentFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ChartPackage.SEX:
				return convertSexToString(eDataType, instanceValue);
			case ChartPackage.ENCOUNTER_KIND:
				return convertEncounterKindToString(eDataType, instanceValue);
			case ChartPackage.ENCOUNTER_STATUS:
				return convertEncounterStatusToString(eDataType, instanceValue);
			case ChartPackage.DISCIPLINE:
				return convertDisciplineToString(eDataType, instanceValue);
			case ChartPackage.PROVENANCE:
				return convertProvenanceToString(eDataType, instanceValue);
			case ChartPackage.SIDE:
				return convertSideToString(eDataType, instanceValue);
			case ChartPackage.TRI:
				return convertTriToString(eDataType, instanceValue);
			case ChartPackage.NORMALITY:
				return convertNormalityToString(eDataType, instanceValue);
			case ChartPackage.PAIN_QUALITY:
				return convertPainQualityToString(eDataType, instanceValue);
			case ChartPackage.BODY_VIEW:
				return convertBodyViewToString(eDataType, instanceValue);
			case ChartPackage.ACTION_LEVEL:
				return convertActionLevelToString(eDataType, instanceValue);
			case ChartPackage.TEST_RESULT:
				return convertTestResultToString(eDataType, instanceValue);
			case ChartPackage.GRADE:
				return convertGradeToString(eDataType, instanceValue);
			case ChartPackage.PAIN_RESPONSE:
				return convertPainResponseToString(eDataType, instanceValue);
			case ChartPackage.GOAL_TERM:
				return convertGoalTermToString(eDataType, instanceValue);
			case ChartPackage.GOAL_STATUS:
				return convertGoalStatusToString(eDataType, instanceValue);
			case ChartPackage.BETTER:
				return convertBetterToString(eDataType, instanceValue);
			case ChartPackage.PROBLEM_STATUS:
				return convertProblemStatusToString(eDataType, instanceValue);
			case ChartPackage.IRRITABILITY:
				return convertIrritabilityToString(eDataType, instanceValue);
			case ChartPackage.IMAGING_KIND:
				return convertImagingKindToString(eDataType, instanceValue);
			case ChartPackage.SESSION_KIND:
				return convertSessionKindToString(eDataType, instanceValue);
			case ChartPackage.SESSION_OUTCOME:
				return convertSessionOutcomeToString(eDataType, instanceValue);
			case ChartPackage.PLAN_DECISION:
				return convertPlanDecisionToString(eDataType, instanceValue);
			case ChartPackage.ID_LIST:
				return convertIdListToString(eDataType, instanceValue);
			case ChartPackage.DATE:
				return convertDateToString(eDataType, instanceValue);
			case ChartPackage.MOMENT:
				return convertMomentToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Chart createChart() {
		ChartImpl chart = new ChartImpl();
		return chart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChartExchange createChartExchange() {
		ChartExchangeImpl chartExchange = new ChartExchangeImpl();
		return chartExchange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Patient createPatient() {
		PatientImpl patient = new PatientImpl();
		return patient;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Coverage createCoverage() {
		CoverageImpl coverage = new CoverageImpl();
		return coverage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RunningProfile createRunningProfile() {
		RunningProfileImpl runningProfile = new RunningProfileImpl();
		return runningProfile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Shoe createShoe() {
		ShoeImpl shoe = new ShoeImpl();
		return shoe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Problem createProblem() {
		ProblemImpl problem = new ProblemImpl();
		return problem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Medication createMedication() {
		MedicationImpl medication = new MedicationImpl();
		return medication;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Episode createEpisode() {
		EpisodeImpl episode = new EpisodeImpl();
		return episode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EncounterHeader createEncounterHeader() {
		EncounterHeaderImpl encounterHeader = new EncounterHeaderImpl();
		return encounterHeader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Clinician createClinician() {
		ClinicianImpl clinician = new ClinicianImpl();
		return clinician;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Diagnosis createDiagnosis() {
		DiagnosisImpl diagnosis = new DiagnosisImpl();
		return diagnosis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Goal createGoal() {
		GoalImpl goal = new GoalImpl();
		return goal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GoalReview createGoalReview() {
		GoalReviewImpl goalReview = new GoalReviewImpl();
		return goalReview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanOfCare createPlanOfCare() {
		PlanOfCareImpl planOfCare = new PlanOfCareImpl();
		return planOfCare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExercisePrescription createExercisePrescription() {
		ExercisePrescriptionImpl exercisePrescription = new ExercisePrescriptionImpl();
		return exercisePrescription;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReturnToRun createReturnToRun() {
		ReturnToRunImpl returnToRun = new ReturnToRunImpl();
		return returnToRun;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GateResult createGateResult() {
		GateResultImpl gateResult = new GateResultImpl();
		return gateResult;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RunStage createRunStage() {
		RunStageImpl runStage = new RunStageImpl();
		return runStage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutcomeScore createOutcomeScore() {
		OutcomeScoreImpl outcomeScore = new OutcomeScoreImpl();
		return outcomeScore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ItemAnswer createItemAnswer() {
		ItemAnswerImpl itemAnswer = new ItemAnswerImpl();
		return itemAnswer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Encounter createEncounter() {
		EncounterImpl encounter = new EncounterImpl();
		return encounter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldOrigin createFieldOrigin() {
		FieldOriginImpl fieldOrigin = new FieldOriginImpl();
		return fieldOrigin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Subjective createSubjective() {
		SubjectiveImpl subjective = new SubjectiveImpl();
		return subjective;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BodyMark createBodyMark() {
		BodyMarkImpl bodyMark = new BodyMarkImpl();
		return bodyMark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Answer createAnswer() {
		AnswerImpl answer = new AnswerImpl();
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RedFlagAnswer createRedFlagAnswer() {
		RedFlagAnswerImpl redFlagAnswer = new RedFlagAnswerImpl();
		return redFlagAnswer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ObservationFinding createObservationFinding() {
		ObservationFindingImpl observationFinding = new ObservationFindingImpl();
		return observationFinding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RangeFinding createRangeFinding() {
		RangeFindingImpl rangeFinding = new RangeFindingImpl();
		return rangeFinding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StrengthFinding createStrengthFinding() {
		StrengthFindingImpl strengthFinding = new StrengthFindingImpl();
		return strengthFinding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NeuroFinding createNeuroFinding() {
		NeuroFindingImpl neuroFinding = new NeuroFindingImpl();
		return neuroFinding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TestFinding createTestFinding() {
		TestFindingImpl testFinding = new TestFindingImpl();
		return testFinding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MovementFinding createMovementFinding() {
		MovementFindingImpl movementFinding = new MovementFindingImpl();
		return movementFinding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SegmentFinding createSegmentFinding() {
		SegmentFindingImpl segmentFinding = new SegmentFindingImpl();
		return segmentFinding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FunctionFinding createFunctionFinding() {
		FunctionFindingImpl functionFinding = new FunctionFindingImpl();
		return functionFinding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assessment createAssessment() {
		AssessmentImpl assessment = new AssessmentImpl();
		return assessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TreatmentLine createTreatmentLine() {
		TreatmentLineImpl treatmentLine = new TreatmentLineImpl();
		return treatmentLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Signature createSignature() {
		SignatureImpl signature = new SignatureImpl();
		return signature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Addendum createAddendum() {
		AddendumImpl addendum = new AddendumImpl();
		return addendum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Attachment createAttachment() {
		AttachmentImpl attachment = new AttachmentImpl();
		return attachment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImagingStudy createImagingStudy() {
		ImagingStudyImpl imagingStudy = new ImagingStudyImpl();
		return imagingStudy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PretestEstimate createPretestEstimate() {
		PretestEstimateImpl pretestEstimate = new PretestEstimateImpl();
		return pretestEstimate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SuggestionDecision createSuggestionDecision() {
		SuggestionDecisionImpl suggestionDecision = new SuggestionDecisionImpl();
		return suggestionDecision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProgressReport createProgressReport() {
		ProgressReportImpl progressReport = new ProgressReportImpl();
		return progressReport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlannedPhase createPlannedPhase() {
		PlannedPhaseImpl plannedPhase = new PlannedPhaseImpl();
		return plannedPhase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RunSession createRunSession() {
		RunSessionImpl runSession = new RunSessionImpl();
		return runSession;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Sex createSexFromString(EDataType eDataType, String initialValue) {
		Sex result = Sex.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSexToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EncounterKind createEncounterKindFromString(EDataType eDataType, String initialValue) {
		EncounterKind result = EncounterKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEncounterKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EncounterStatus createEncounterStatusFromString(EDataType eDataType, String initialValue) {
		EncounterStatus result = EncounterStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEncounterStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Discipline createDisciplineFromString(EDataType eDataType, String initialValue) {
		Discipline result = Discipline.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDisciplineToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Provenance createProvenanceFromString(EDataType eDataType, String initialValue) {
		Provenance result = Provenance.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProvenanceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Side createSideFromString(EDataType eDataType, String initialValue) {
		Side result = Side.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSideToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Tri createTriFromString(EDataType eDataType, String initialValue) {
		Tri result = Tri.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTriToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Normality createNormalityFromString(EDataType eDataType, String initialValue) {
		Normality result = Normality.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNormalityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PainQuality createPainQualityFromString(EDataType eDataType, String initialValue) {
		PainQuality result = PainQuality.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPainQualityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BodyView createBodyViewFromString(EDataType eDataType, String initialValue) {
		BodyView result = BodyView.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBodyViewToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ActionLevel createActionLevelFromString(EDataType eDataType, String initialValue) {
		ActionLevel result = ActionLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertActionLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TestResult createTestResultFromString(EDataType eDataType, String initialValue) {
		TestResult result = TestResult.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTestResultToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Grade createGradeFromString(EDataType eDataType, String initialValue) {
		Grade result = Grade.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGradeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PainResponse createPainResponseFromString(EDataType eDataType, String initialValue) {
		PainResponse result = PainResponse.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPainResponseToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GoalTerm createGoalTermFromString(EDataType eDataType, String initialValue) {
		GoalTerm result = GoalTerm.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGoalTermToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GoalStatus createGoalStatusFromString(EDataType eDataType, String initialValue) {
		GoalStatus result = GoalStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGoalStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Better createBetterFromString(EDataType eDataType, String initialValue) {
		Better result = Better.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBetterToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProblemStatus createProblemStatusFromString(EDataType eDataType, String initialValue) {
		ProblemStatus result = ProblemStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProblemStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Irritability createIrritabilityFromString(EDataType eDataType, String initialValue) {
		Irritability result = Irritability.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIrritabilityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ImagingKind createImagingKindFromString(EDataType eDataType, String initialValue) {
		ImagingKind result = ImagingKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertImagingKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SessionKind createSessionKindFromString(EDataType eDataType, String initialValue) {
		SessionKind result = SessionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSessionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SessionOutcome createSessionOutcomeFromString(EDataType eDataType, String initialValue) {
		SessionOutcome result = SessionOutcome.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSessionOutcomeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlanDecision createPlanDecisionFromString(EDataType eDataType, String initialValue) {
		PlanDecision result = PlanDecision.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPlanDecisionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public List<String> createIdList(final String it) {
		return it == null || it.isBlank() ? java.util.List.of() : java.util.List.of(it.strip().split("\\s+"));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public List<String> createIdListFromString(EDataType eDataType, String initialValue) {
		return createIdList(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIdList(final List<String> it) {
		return it == null || it.isEmpty() ? null : java.lang.String.join(" ", it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public String convertIdListToString(EDataType eDataType, Object instanceValue) {
		return convertIdList((List<String>)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createDate(final String it) {
		return it == null ? null : java.time.LocalDate.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createDateFromString(EDataType eDataType, String initialValue) {
		return createDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDate(final LocalDate it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDateToString(EDataType eDataType, Object instanceValue) {
		return convertDate((LocalDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OffsetDateTime createMoment(final String it) {
		return it == null ? null : java.time.OffsetDateTime.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OffsetDateTime createMomentFromString(EDataType eDataType, String initialValue) {
		return createMoment(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMoment(final OffsetDateTime it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMomentToString(EDataType eDataType, Object instanceValue) {
		return convertMoment((OffsetDateTime)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChartPackage getChartPackage() {
		return (ChartPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ChartPackage getPackage() {
		return ChartPackage.eINSTANCE;
	}

} //ChartFactoryImpl
