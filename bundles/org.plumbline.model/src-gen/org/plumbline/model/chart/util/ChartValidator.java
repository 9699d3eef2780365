/**
 */
package org.plumbline.model.chart.util;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.EObjectValidator;

import org.plumbline.model.chart.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Validator</b> for the model.
 * <!-- end-user-doc -->
 * @see org.plumbline.model.chart.ChartPackage
 * @generated
 */
public class ChartValidator extends EObjectValidator {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final ChartValidator INSTANCE = new ChartValidator();

	/**
	 * A constant for the {@link org.eclipse.emf.common.util.Diagnostic#getSource() source} of diagnostic {@link org.eclipse.emf.common.util.Diagnostic#getCode() codes} from this package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.common.util.Diagnostic#getSource()
	 * @see org.eclipse.emf.common.util.Diagnostic#getCode()
	 * @generated
	 */
	public static final String DIAGNOSTIC_SOURCE = "org.plumbline.model.chart";

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Ids Are Unique' of 'Chart'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int CHART__IDS_ARE_UNIQUE = 1;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Name Is Given' of 'Patient'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int PATIENT__NAME_IS_GIVEN = 2;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Birth Date Is Plausible' of 'Patient'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int PATIENT__BIRTH_DATE_IS_PLAUSIBLE = 3;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Visits Are Not Negative' of 'Coverage'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int COVERAGE__VISITS_ARE_NOT_NEGATIVE = 4;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Distances Are Plausible' of 'Running Profile'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int RUNNING_PROFILE__DISTANCES_ARE_PLAUSIBLE = 5;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Since Is Not In Future' of 'Shoe'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int SHOE__SINCE_IS_NOT_IN_FUTURE = 6;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Since Is Not In Future' of 'Problem'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int PROBLEM__SINCE_IS_NOT_IN_FUTURE = 7;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Since Is Not In Future' of 'Medication'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int MEDICATION__SINCE_IS_NOT_IN_FUTURE = 8;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Dates Are In Order' of 'Episode'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int EPISODE__DATES_ARE_IN_ORDER = 9;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'End Is After Start' of 'Encounter Header'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int ENCOUNTER_HEADER__END_IS_AFTER_START = 10;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Code Has Icd Shape' of 'Diagnosis'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int DIAGNOSIS__CODE_HAS_ICD_SHAPE = 11;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Since Is Not In Future' of 'Diagnosis'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int DIAGNOSIS__SINCE_IS_NOT_IN_FUTURE = 12;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Due Is After Set' of 'Goal'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int GOAL__DUE_IS_AFTER_SET = 13;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Target Improves' of 'Goal'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int GOAL__TARGET_IMPROVES = 14;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Plan Is In Order' of 'Plan Of Care'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int PLAN_OF_CARE__PLAN_IS_IN_ORDER = 15;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Dose Is Positive' of 'Exercise Prescription'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int EXERCISE_PRESCRIPTION__DOSE_IS_POSITIVE = 16;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Shares Are Plausible' of 'Return To Run'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int RETURN_TO_RUN__SHARES_ARE_PLAUSIBLE = 17;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Score Is In Range' of 'Outcome Score'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int OUTCOME_SCORE__SCORE_IS_IN_RANGE = 18;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Score Of Signed Is Confirmed' of 'Outcome Score'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int OUTCOME_SCORE__SCORE_OF_SIGNED_IS_CONFIRMED = 19;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Signed Is Confirmed' of 'Encounter'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int ENCOUNTER__SIGNED_IS_CONFIRMED = 20;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Pain Is On Scale' of 'Subjective'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int SUBJECTIVE__PAIN_IS_ON_SCALE = 21;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Pain Is In Order' of 'Subjective'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int SUBJECTIVE__PAIN_IS_IN_ORDER = 22;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Intensity Is On Scale' of 'Body Mark'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int BODY_MARK__INTENSITY_IS_ON_SCALE = 23;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Present Needs Action' of 'Red Flag Answer'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int RED_FLAG_ANSWER__PRESENT_NEEDS_ACTION = 24;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Finding Pain Is On Scale' of 'Finding'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int FINDING__FINDING_PAIN_IS_ON_SCALE = 25;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Range Is Plausible' of 'Range Finding'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int RANGE_FINDING__RANGE_IS_PLAUSIBLE = 26;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Grade Is Known' of 'Strength Finding'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int STRENGTH_FINDING__GRADE_IS_KNOWN = 27;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Minutes Are Plausible' of 'Treatment Line'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int TREATMENT_LINE__MINUTES_ARE_PLAUSIBLE = 28;

	/**
	 * A constant with a fixed name that can be used as the base value for additional hand written constants.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final int GENERATED_DIAGNOSTIC_CODE_COUNT = 28;

	/**
	 * A constant with a fixed name that can be used as the base value for additional hand written constants in a derived class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static final int DIAGNOSTIC_CODE_COUNT = GENERATED_DIAGNOSTIC_CODE_COUNT;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ChartValidator() {
		super();
	}

	/**
	 * Returns the package of this validator switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EPackage getEPackage() {
	  return ChartPackage.eINSTANCE;
	}

	/**
	 * Calls <code>validateXXX</code> for the corresponding classifier of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	@SuppressWarnings("unchecked")
	protected boolean validate(int classifierID, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
		switch (classifierID) {
			case ChartPackage.CHART:
				return validateChart((Chart)value, diagnostics, context);
			case ChartPackage.CHART_EXCHANGE:
				return validateChartExchange((ChartExchange)value, diagnostics, context);
			case ChartPackage.PATIENT:
				return validatePatient((Patient)value, diagnostics, context);
			case ChartPackage.COVERAGE:
				return validateCoverage((Coverage)value, diagnostics, context);
			case ChartPackage.RUNNING_PROFILE:
				return validateRunningProfile((RunningProfile)value, diagnostics, context);
			case ChartPackage.SHOE:
				return validateShoe((Shoe)value, diagnostics, context);
			case ChartPackage.PROBLEM:
				return validateProblem((Problem)value, diagnostics, context);
			case ChartPackage.MEDICATION:
				return validateMedication((Medication)value, diagnostics, context);
			case ChartPackage.EPISODE:
				return validateEpisode((Episode)value, diagnostics, context);
			case ChartPackage.ENCOUNTER_HEADER:
				return validateEncounterHeader((EncounterHeader)value, diagnostics, context);
			case ChartPackage.CLINICIAN:
				return validateClinician((Clinician)value, diagnostics, context);
			case ChartPackage.DIAGNOSIS:
				return validateDiagnosis((Diagnosis)value, diagnostics, context);
			case ChartPackage.GOAL:
				return validateGoal((Goal)value, diagnostics, context);
			case ChartPackage.GOAL_REVIEW:
				return validateGoalReview((GoalReview)value, diagnostics, context);
			case ChartPackage.PLAN_OF_CARE:
				return validatePlanOfCare((PlanOfCare)value, diagnostics, context);
			case ChartPackage.EXERCISE_PRESCRIPTION:
				return validateExercisePrescription((ExercisePrescription)value, diagnostics, context);
			case ChartPackage.RETURN_TO_RUN:
				return validateReturnToRun((ReturnToRun)value, diagnostics, context);
			case ChartPackage.GATE_RESULT:
				return validateGateResult((GateResult)value, diagnostics, context);
			case ChartPackage.RUN_STAGE:
				return validateRunStage((RunStage)value, diagnostics, context);
			case ChartPackage.OUTCOME_SCORE:
				return validateOutcomeScore((OutcomeScore)value, diagnostics, context);
			case ChartPackage.ITEM_ANSWER:
				return validateItemAnswer((ItemAnswer)value, diagnostics, context);
			case ChartPackage.ENCOUNTER:
				return validateEncounter((Encounter)value, diagnostics, context);
			case ChartPackage.FIELD_ORIGIN:
				return validateFieldOrigin((FieldOrigin)value, diagnostics, context);
			case ChartPackage.SUBJECTIVE:
				return validateSubjective((Subjective)value, diagnostics, context);
			case ChartPackage.BODY_MARK:
				return validateBodyMark((BodyMark)value, diagnostics, context);
			case ChartPackage.ANSWER:
				return validateAnswer((Answer)value, diagnostics, context);
			case ChartPackage.RED_FLAG_ANSWER:
				return validateRedFlagAnswer((RedFlagAnswer)value, diagnostics, context);
			case ChartPackage.FINDING:
				return validateFinding((Finding)value, diagnostics, context);
			case ChartPackage.OBSERVATION_FINDING:
				return validateObservationFinding((ObservationFinding)value, diagnostics, context);
			case ChartPackage.RANGE_FINDING:
				return validateRangeFinding((RangeFinding)value, diagnostics, context);
			case ChartPackage.STRENGTH_FINDING:
				return validateStrengthFinding((StrengthFinding)value, diagnostics, context);
			case ChartPackage.NEURO_FINDING:
				return validateNeuroFinding((NeuroFinding)value, diagnostics, context);
			case ChartPackage.TEST_FINDING:
				return validateTestFinding((TestFinding)value, diagnostics, context);
			case ChartPackage.MOVEMENT_FINDING:
				return validateMovementFinding((MovementFinding)value, diagnostics, context);
			case ChartPackage.SEGMENT_FINDING:
				return validateSegmentFinding((SegmentFinding)value, diagnostics, context);
			case ChartPackage.FUNCTION_FINDING:
				return validateFunctionFinding((FunctionFinding)value, diagnostics, context);
			case ChartPackage.ASSESSMENT:
				return validateAssessment((Assessment)value, diagnostics, context);
			case ChartPackage.TREATMENT_LINE:
				return validateTreatmentLine((TreatmentLine)value, diagnostics, context);
			case ChartPackage.SIGNATURE:
				return validateSignature((Signature)value, diagnostics, context);
			case ChartPackage.ADDENDUM:
				return validateAddendum((Addendum)value, diagnostics, context);
			case ChartPackage.ATTACHMENT:
				return validateAttachment((Attachment)value, diagnostics, context);
			case ChartPackage.IMAGING_STUDY:
				return validateImagingStudy((ImagingStudy)value, diagnostics, context);
			case ChartPackage.PRETEST_ESTIMATE:
				return validatePretestEstimate((PretestEstimate)value, diagnostics, context);
			case ChartPackage.SUGGESTION_DECISION:
				return validateSuggestionDecision((SuggestionDecision)value, diagnostics, context);
			case ChartPackage.PROGRESS_REPORT:
				return validateProgressReport((ProgressReport)value, diagnostics, context);
			case ChartPackage.PLANNED_PHASE:
				return validatePlannedPhase((PlannedPhase)value, diagnostics, context);
			case ChartPackage.RUN_SESSION:
				return validateRunSession((RunSession)value, diagnostics, context);
			case ChartPackage.SEX:
				return validateSex((Sex)value, diagnostics, context);
			case ChartPackage.ENCOUNTER_KIND:
				return validateEncounterKind((EncounterKind)value, diagnostics, context);
			case ChartPackage.ENCOUNTER_STATUS:
				return validateEncounterStatus((EncounterStatus)value, diagnostics, context);
			case ChartPackage.DISCIPLINE:
				return validateDiscipline((Discipline)value, diagnostics, context);
			case ChartPackage.PROVENANCE:
				return validateProvenance((Provenance)value, diagnostics, context);
			case ChartPackage.SIDE:
				return validateSide((Side)value, diagnostics, context);
			case ChartPackage.TRI:
				return validateTri((Tri)value, diagnostics, context);
			case ChartPackage.NORMALITY:
				return validateNormality((Normality)value, diagnostics, context);
			case ChartPackage.PAIN_QUALITY:
				return validatePainQuality((PainQuality)value, diagnostics, context);
			case ChartPackage.BODY_VIEW:
				return validateBodyView((BodyView)value, diagnostics, context);
			case ChartPackage.ACTION_LEVEL:
				return validateActionLevel((ActionLevel)value, diagnostics, context);
			case ChartPackage.TEST_RESULT:
				return validateTestResult((TestResult)value, diagnostics, context);
			case ChartPackage.GRADE:
				return validateGrade((Grade)value, diagnostics, context);
			case ChartPackage.PAIN_RESPONSE:
				return validatePainResponse((PainResponse)value, diagnostics, context);
			case ChartPackage.GOAL_TERM:
				return validateGoalTerm((GoalTerm)value, diagnostics, context);
			case ChartPackage.GOAL_STATUS:
				return validateGoalStatus((GoalStatus)value, diagnostics, context);
			case ChartPackage.BETTER:
				return validateBetter((Better)value, diagnostics, context);
			case ChartPackage.PROBLEM_STATUS:
				return validateProblemStatus((ProblemStatus)value, diagnostics, context);
			case ChartPackage.IRRITABILITY:
				return validateIrritability((Irritability)value, diagnostics, context);
			case ChartPackage.IMAGING_KIND:
				return validateImagingKind((ImagingKind)value, diagnostics, context);
			case ChartPackage.SESSION_KIND:
				return validateSessionKind((SessionKind)value, diagnostics, context);
			case ChartPackage.SESSION_OUTCOME:
				return validateSessionOutcome((SessionOutcome)value, diagnostics, context);
			case ChartPackage.PLAN_DECISION:
				return validatePlanDecision((PlanDecision)value, diagnostics, context);
			case ChartPackage.ID_LIST:
				return validateIdList((List<String>)value, diagnostics, context);
			case ChartPackage.DATE:
				return validateDate((LocalDate)value, diagnostics, context);
			case ChartPackage.MOMENT:
				return validateMoment((OffsetDateTime)value, diagnostics, context);
			default:
				return true;
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateChart(Chart chart, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(chart, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(chart, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(chart, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(chart, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(chart, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(chart, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(chart, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(chart, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(chart, diagnostics, context);
		if (result || diagnostics != null) result &= validateChart_idsAreUnique(chart, diagnostics, context);
		return result;
	}

	/**
	 * Validates the idsAreUnique constraint of '<em>Chart</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateChart_idsAreUnique(Chart chart, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return chart.idsAreUnique(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateChartExchange(ChartExchange chartExchange, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(chartExchange, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePatient(Patient patient, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(patient, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(patient, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(patient, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(patient, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(patient, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(patient, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(patient, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(patient, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(patient, diagnostics, context);
		if (result || diagnostics != null) result &= validatePatient_nameIsGiven(patient, diagnostics, context);
		if (result || diagnostics != null) result &= validatePatient_birthDateIsPlausible(patient, diagnostics, context);
		return result;
	}

	/**
	 * Validates the nameIsGiven constraint of '<em>Patient</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePatient_nameIsGiven(Patient patient, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return patient.nameIsGiven(diagnostics, context);
	}

	/**
	 * Validates the birthDateIsPlausible constraint of '<em>Patient</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePatient_birthDateIsPlausible(Patient patient, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return patient.birthDateIsPlausible(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateCoverage(Coverage coverage, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(coverage, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(coverage, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(coverage, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(coverage, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(coverage, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(coverage, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(coverage, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(coverage, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(coverage, diagnostics, context);
		if (result || diagnostics != null) result &= validateCoverage_visitsAreNotNegative(coverage, diagnostics, context);
		return result;
	}

	/**
	 * Validates the visitsAreNotNegative constraint of '<em>Coverage</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateCoverage_visitsAreNotNegative(Coverage coverage, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return coverage.visitsAreNotNegative(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRunningProfile(RunningProfile runningProfile, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(runningProfile, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(runningProfile, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(runningProfile, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(runningProfile, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(runningProfile, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(runningProfile, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(runningProfile, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(runningProfile, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(runningProfile, diagnostics, context);
		if (result || diagnostics != null) result &= validateRunningProfile_distancesArePlausible(runningProfile, diagnostics, context);
		return result;
	}

	/**
	 * Validates the distancesArePlausible constraint of '<em>Running Profile</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRunningProfile_distancesArePlausible(RunningProfile runningProfile, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return runningProfile.distancesArePlausible(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateShoe(Shoe shoe, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(shoe, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(shoe, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(shoe, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(shoe, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(shoe, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(shoe, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(shoe, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(shoe, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(shoe, diagnostics, context);
		if (result || diagnostics != null) result &= validateShoe_sinceIsNotInFuture(shoe, diagnostics, context);
		return result;
	}

	/**
	 * Validates the sinceIsNotInFuture constraint of '<em>Shoe</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateShoe_sinceIsNotInFuture(Shoe shoe, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return shoe.sinceIsNotInFuture(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateProblem(Problem problem, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(problem, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(problem, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(problem, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(problem, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(problem, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(problem, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(problem, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(problem, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(problem, diagnostics, context);
		if (result || diagnostics != null) result &= validateProblem_sinceIsNotInFuture(problem, diagnostics, context);
		return result;
	}

	/**
	 * Validates the sinceIsNotInFuture constraint of '<em>Problem</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateProblem_sinceIsNotInFuture(Problem problem, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return problem.sinceIsNotInFuture(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMedication(Medication medication, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(medication, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(medication, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(medication, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(medication, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(medication, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(medication, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(medication, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(medication, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(medication, diagnostics, context);
		if (result || diagnostics != null) result &= validateMedication_sinceIsNotInFuture(medication, diagnostics, context);
		return result;
	}

	/**
	 * Validates the sinceIsNotInFuture constraint of '<em>Medication</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMedication_sinceIsNotInFuture(Medication medication, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return medication.sinceIsNotInFuture(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEpisode(Episode episode, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(episode, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(episode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(episode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(episode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(episode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(episode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(episode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(episode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(episode, diagnostics, context);
		if (result || diagnostics != null) result &= validateEpisode_datesAreInOrder(episode, diagnostics, context);
		return result;
	}

	/**
	 * Validates the datesAreInOrder constraint of '<em>Episode</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEpisode_datesAreInOrder(Episode episode, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return episode.datesAreInOrder(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEncounterHeader(EncounterHeader encounterHeader, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(encounterHeader, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(encounterHeader, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(encounterHeader, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(encounterHeader, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(encounterHeader, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(encounterHeader, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(encounterHeader, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(encounterHeader, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(encounterHeader, diagnostics, context);
		if (result || diagnostics != null) result &= validateEncounterHeader_endIsAfterStart(encounterHeader, diagnostics, context);
		return result;
	}

	/**
	 * Validates the endIsAfterStart constraint of '<em>Encounter Header</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEncounterHeader_endIsAfterStart(EncounterHeader encounterHeader, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return encounterHeader.endIsAfterStart(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateClinician(Clinician clinician, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(clinician, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDiagnosis(Diagnosis diagnosis, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(diagnosis, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(diagnosis, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(diagnosis, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(diagnosis, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(diagnosis, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(diagnosis, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(diagnosis, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(diagnosis, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(diagnosis, diagnostics, context);
		if (result || diagnostics != null) result &= validateDiagnosis_codeHasIcdShape(diagnosis, diagnostics, context);
		if (result || diagnostics != null) result &= validateDiagnosis_sinceIsNotInFuture(diagnosis, diagnostics, context);
		return result;
	}

	/**
	 * Validates the codeHasIcdShape constraint of '<em>Diagnosis</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDiagnosis_codeHasIcdShape(Diagnosis diagnosis, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return diagnosis.codeHasIcdShape(diagnostics, context);
	}

	/**
	 * Validates the sinceIsNotInFuture constraint of '<em>Diagnosis</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDiagnosis_sinceIsNotInFuture(Diagnosis diagnosis, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return diagnosis.sinceIsNotInFuture(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateGoal(Goal goal, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(goal, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(goal, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(goal, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(goal, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(goal, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(goal, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(goal, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(goal, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(goal, diagnostics, context);
		if (result || diagnostics != null) result &= validateGoal_dueIsAfterSet(goal, diagnostics, context);
		if (result || diagnostics != null) result &= validateGoal_targetImproves(goal, diagnostics, context);
		return result;
	}

	/**
	 * Validates the dueIsAfterSet constraint of '<em>Goal</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateGoal_dueIsAfterSet(Goal goal, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return goal.dueIsAfterSet(diagnostics, context);
	}

	/**
	 * Validates the targetImproves constraint of '<em>Goal</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateGoal_targetImproves(Goal goal, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return goal.targetImproves(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateGoalReview(GoalReview goalReview, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(goalReview, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePlanOfCare(PlanOfCare planOfCare, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(planOfCare, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(planOfCare, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(planOfCare, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(planOfCare, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(planOfCare, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(planOfCare, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(planOfCare, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(planOfCare, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(planOfCare, diagnostics, context);
		if (result || diagnostics != null) result &= validatePlanOfCare_planIsInOrder(planOfCare, diagnostics, context);
		return result;
	}

	/**
	 * Validates the planIsInOrder constraint of '<em>Plan Of Care</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePlanOfCare_planIsInOrder(PlanOfCare planOfCare, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return planOfCare.planIsInOrder(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateExercisePrescription(ExercisePrescription exercisePrescription, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(exercisePrescription, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(exercisePrescription, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(exercisePrescription, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(exercisePrescription, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(exercisePrescription, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(exercisePrescription, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(exercisePrescription, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(exercisePrescription, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(exercisePrescription, diagnostics, context);
		if (result || diagnostics != null) result &= validateExercisePrescription_doseIsPositive(exercisePrescription, diagnostics, context);
		return result;
	}

	/**
	 * Validates the doseIsPositive constraint of '<em>Exercise Prescription</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateExercisePrescription_doseIsPositive(ExercisePrescription exercisePrescription, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return exercisePrescription.doseIsPositive(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateReturnToRun(ReturnToRun returnToRun, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(returnToRun, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(returnToRun, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(returnToRun, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(returnToRun, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(returnToRun, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(returnToRun, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(returnToRun, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(returnToRun, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(returnToRun, diagnostics, context);
		if (result || diagnostics != null) result &= validateReturnToRun_sharesArePlausible(returnToRun, diagnostics, context);
		return result;
	}

	/**
	 * Validates the sharesArePlausible constraint of '<em>Return To Run</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateReturnToRun_sharesArePlausible(ReturnToRun returnToRun, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return returnToRun.sharesArePlausible(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateGateResult(GateResult gateResult, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(gateResult, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRunStage(RunStage runStage, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(runStage, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateOutcomeScore(OutcomeScore outcomeScore, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(outcomeScore, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(outcomeScore, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(outcomeScore, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(outcomeScore, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(outcomeScore, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(outcomeScore, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(outcomeScore, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(outcomeScore, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(outcomeScore, diagnostics, context);
		if (result || diagnostics != null) result &= validateOutcomeScore_scoreIsInRange(outcomeScore, diagnostics, context);
		if (result || diagnostics != null) result &= validateOutcomeScore_scoreOfSignedIsConfirmed(outcomeScore, diagnostics, context);
		return result;
	}

	/**
	 * Validates the scoreIsInRange constraint of '<em>Outcome Score</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateOutcomeScore_scoreIsInRange(OutcomeScore outcomeScore, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return outcomeScore.scoreIsInRange(diagnostics, context);
	}

	/**
	 * Validates the scoreOfSignedIsConfirmed constraint of '<em>Outcome Score</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateOutcomeScore_scoreOfSignedIsConfirmed(OutcomeScore outcomeScore, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return outcomeScore.scoreOfSignedIsConfirmed(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateItemAnswer(ItemAnswer itemAnswer, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(itemAnswer, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEncounter(Encounter encounter, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(encounter, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(encounter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(encounter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(encounter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(encounter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(encounter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(encounter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(encounter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(encounter, diagnostics, context);
		if (result || diagnostics != null) result &= validateEncounter_signedIsConfirmed(encounter, diagnostics, context);
		return result;
	}

	/**
	 * Validates the signedIsConfirmed constraint of '<em>Encounter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEncounter_signedIsConfirmed(Encounter encounter, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return encounter.signedIsConfirmed(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFieldOrigin(FieldOrigin fieldOrigin, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(fieldOrigin, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSubjective(Subjective subjective, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(subjective, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(subjective, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(subjective, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(subjective, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(subjective, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(subjective, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(subjective, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(subjective, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(subjective, diagnostics, context);
		if (result || diagnostics != null) result &= validateSubjective_painIsOnScale(subjective, diagnostics, context);
		if (result || diagnostics != null) result &= validateSubjective_painIsInOrder(subjective, diagnostics, context);
		return result;
	}

	/**
	 * Validates the painIsOnScale constraint of '<em>Subjective</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSubjective_painIsOnScale(Subjective subjective, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return subjective.painIsOnScale(diagnostics, context);
	}

	/**
	 * Validates the painIsInOrder constraint of '<em>Subjective</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSubjective_painIsInOrder(Subjective subjective, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return subjective.painIsInOrder(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBodyMark(BodyMark bodyMark, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(bodyMark, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(bodyMark, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(bodyMark, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(bodyMark, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(bodyMark, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(bodyMark, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(bodyMark, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(bodyMark, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(bodyMark, diagnostics, context);
		if (result || diagnostics != null) result &= validateBodyMark_intensityIsOnScale(bodyMark, diagnostics, context);
		return result;
	}

	/**
	 * Validates the intensityIsOnScale constraint of '<em>Body Mark</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBodyMark_intensityIsOnScale(BodyMark bodyMark, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return bodyMark.intensityIsOnScale(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateAnswer(Answer answer, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(answer, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRedFlagAnswer(RedFlagAnswer redFlagAnswer, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(redFlagAnswer, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(redFlagAnswer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(redFlagAnswer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(redFlagAnswer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(redFlagAnswer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(redFlagAnswer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(redFlagAnswer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(redFlagAnswer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(redFlagAnswer, diagnostics, context);
		if (result || diagnostics != null) result &= validateRedFlagAnswer_presentNeedsAction(redFlagAnswer, diagnostics, context);
		return result;
	}

	/**
	 * Validates the presentNeedsAction constraint of '<em>Red Flag Answer</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRedFlagAnswer_presentNeedsAction(RedFlagAnswer redFlagAnswer, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return redFlagAnswer.presentNeedsAction(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFinding(Finding finding, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(finding, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(finding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(finding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(finding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(finding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(finding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(finding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(finding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(finding, diagnostics, context);
		if (result || diagnostics != null) result &= validateFinding_findingPainIsOnScale(finding, diagnostics, context);
		return result;
	}

	/**
	 * Validates the findingPainIsOnScale constraint of '<em>Finding</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFinding_findingPainIsOnScale(Finding finding, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return finding.findingPainIsOnScale(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateObservationFinding(ObservationFinding observationFinding, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(observationFinding, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(observationFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(observationFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(observationFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(observationFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(observationFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(observationFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(observationFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(observationFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validateFinding_findingPainIsOnScale(observationFinding, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRangeFinding(RangeFinding rangeFinding, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(rangeFinding, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(rangeFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(rangeFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(rangeFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(rangeFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(rangeFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(rangeFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(rangeFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(rangeFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validateFinding_findingPainIsOnScale(rangeFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validateRangeFinding_rangeIsPlausible(rangeFinding, diagnostics, context);
		return result;
	}

	/**
	 * Validates the rangeIsPlausible constraint of '<em>Range Finding</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRangeFinding_rangeIsPlausible(RangeFinding rangeFinding, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return rangeFinding.rangeIsPlausible(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStrengthFinding(StrengthFinding strengthFinding, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(strengthFinding, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(strengthFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(strengthFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(strengthFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(strengthFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(strengthFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(strengthFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(strengthFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(strengthFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validateFinding_findingPainIsOnScale(strengthFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validateStrengthFinding_gradeIsKnown(strengthFinding, diagnostics, context);
		return result;
	}

	/**
	 * Validates the gradeIsKnown constraint of '<em>Strength Finding</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStrengthFinding_gradeIsKnown(StrengthFinding strengthFinding, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return strengthFinding.gradeIsKnown(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateNeuroFinding(NeuroFinding neuroFinding, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(neuroFinding, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(neuroFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(neuroFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(neuroFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(neuroFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(neuroFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(neuroFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(neuroFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(neuroFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validateFinding_findingPainIsOnScale(neuroFinding, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateTestFinding(TestFinding testFinding, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(testFinding, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(testFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(testFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(testFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(testFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(testFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(testFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(testFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(testFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validateFinding_findingPainIsOnScale(testFinding, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMovementFinding(MovementFinding movementFinding, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(movementFinding, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(movementFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(movementFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(movementFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(movementFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(movementFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(movementFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(movementFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(movementFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validateFinding_findingPainIsOnScale(movementFinding, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSegmentFinding(SegmentFinding segmentFinding, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(segmentFinding, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(segmentFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(segmentFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(segmentFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(segmentFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(segmentFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(segmentFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(segmentFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(segmentFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validateFinding_findingPainIsOnScale(segmentFinding, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFunctionFinding(FunctionFinding functionFinding, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(functionFinding, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(functionFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(functionFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(functionFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(functionFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(functionFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(functionFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(functionFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(functionFinding, diagnostics, context);
		if (result || diagnostics != null) result &= validateFinding_findingPainIsOnScale(functionFinding, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateAssessment(Assessment assessment, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(assessment, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateTreatmentLine(TreatmentLine treatmentLine, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(treatmentLine, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(treatmentLine, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(treatmentLine, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(treatmentLine, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(treatmentLine, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(treatmentLine, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(treatmentLine, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(treatmentLine, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(treatmentLine, diagnostics, context);
		if (result || diagnostics != null) result &= validateTreatmentLine_minutesArePlausible(treatmentLine, diagnostics, context);
		return result;
	}

	/**
	 * Validates the minutesArePlausible constraint of '<em>Treatment Line</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateTreatmentLine_minutesArePlausible(TreatmentLine treatmentLine, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return treatmentLine.minutesArePlausible(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSignature(Signature signature, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(signature, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateAddendum(Addendum addendum, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(addendum, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateAttachment(Attachment attachment, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(attachment, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateImagingStudy(ImagingStudy imagingStudy, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(imagingStudy, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePretestEstimate(PretestEstimate pretestEstimate, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(pretestEstimate, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSuggestionDecision(SuggestionDecision suggestionDecision, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(suggestionDecision, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateProgressReport(ProgressReport progressReport, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(progressReport, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePlannedPhase(PlannedPhase plannedPhase, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(plannedPhase, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRunSession(RunSession runSession, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(runSession, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSex(Sex sex, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEncounterKind(EncounterKind encounterKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEncounterStatus(EncounterStatus encounterStatus, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDiscipline(Discipline discipline, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateProvenance(Provenance provenance, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSide(Side side, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateTri(Tri tri, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateNormality(Normality normality, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePainQuality(PainQuality painQuality, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBodyView(BodyView bodyView, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateActionLevel(ActionLevel actionLevel, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateTestResult(TestResult testResult, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateGrade(Grade grade, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePainResponse(PainResponse painResponse, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateGoalTerm(GoalTerm goalTerm, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateGoalStatus(GoalStatus goalStatus, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBetter(Better better, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateProblemStatus(ProblemStatus problemStatus, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateIrritability(Irritability irritability, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateImagingKind(ImagingKind imagingKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSessionKind(SessionKind sessionKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSessionOutcome(SessionOutcome sessionOutcome, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePlanDecision(PlanDecision planDecision, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateIdList(List<String> idList, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDate(LocalDate date, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMoment(OffsetDateTime moment, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * Returns the resource locator that will be used to fetch messages for this validator's diagnostics.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		// TODO
		// Specialize this to return a resource locator for messages specific to this validator.
		// Ensure that you remove @generated or mark it @generated NOT
		return super.getResourceLocator();
	}

} //ChartValidator
