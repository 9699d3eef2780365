/**
 */
package org.plumbline.model.chart.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.plumbline.model.chart.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.plumbline.model.chart.ChartPackage
 * @generated
 */
public class ChartAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ChartPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ChartAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = ChartPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChartSwitch<Adapter> modelSwitch =
		new ChartSwitch<Adapter>() {
			@Override
			public Adapter caseChart(Chart object) {
				return createChartAdapter();
			}
			@Override
			public Adapter caseChartExchange(ChartExchange object) {
				return createChartExchangeAdapter();
			}
			@Override
			public Adapter casePatient(Patient object) {
				return createPatientAdapter();
			}
			@Override
			public Adapter caseCoverage(Coverage object) {
				return createCoverageAdapter();
			}
			@Override
			public Adapter caseRunningProfile(RunningProfile object) {
				return createRunningProfileAdapter();
			}
			@Override
			public Adapter caseShoe(Shoe object) {
				return createShoeAdapter();
			}
			@Override
			public Adapter caseProblem(Problem object) {
				return createProblemAdapter();
			}
			@Override
			public Adapter caseMedication(Medication object) {
				return createMedicationAdapter();
			}
			@Override
			public Adapter caseEpisode(Episode object) {
				return createEpisodeAdapter();
			}
			@Override
			public Adapter caseEncounterHeader(EncounterHeader object) {
				return createEncounterHeaderAdapter();
			}
			@Override
			public Adapter caseClinician(Clinician object) {
				return createClinicianAdapter();
			}
			@Override
			public Adapter caseDiagnosis(Diagnosis object) {
				return createDiagnosisAdapter();
			}
			@Override
			public Adapter caseGoal(Goal object) {
				return createGoalAdapter();
			}
			@Override
			public Adapter caseGoalReview(GoalReview object) {
				return createGoalReviewAdapter();
			}
			@Override
			public Adapter casePlanOfCare(PlanOfCare object) {
				return createPlanOfCareAdapter();
			}
			@Override
			public Adapter caseExercisePrescription(ExercisePrescription object) {
				return createExercisePrescriptionAdapter();
			}
			@Override
			public Adapter caseReturnToRun(ReturnToRun object) {
				return createReturnToRunAdapter();
			}
			@Override
			public Adapter caseGateResult(GateResult object) {
				return createGateResultAdapter();
			}
			@Override
			public Adapter caseRunStage(RunStage object) {
				return createRunStageAdapter();
			}
			@Override
			public Adapter caseOutcomeScore(OutcomeScore object) {
				return createOutcomeScoreAdapter();
			}
			@Override
			public Adapter caseItemAnswer(ItemAnswer object) {
				return createItemAnswerAdapter();
			}
			@Override
			public Adapter caseEncounter(Encounter object) {
				return createEncounterAdapter();
			}
			@Override
			public Adapter caseFieldOrigin(FieldOrigin object) {
				return createFieldOriginAdapter();
			}
			@Override
			public Adapter caseSubjective(Subjective object) {
				return createSubjectiveAdapter();
			}
			@Override
			public Adapter caseBodyMark(BodyMark object) {
				return createBodyMarkAdapter();
			}
			@Override
			public Adapter caseAnswer(Answer object) {
				return createAnswerAdapter();
			}
			@Override
			public Adapter caseRedFlagAnswer(RedFlagAnswer object) {
				return createRedFlagAnswerAdapter();
			}
			@Override
			public Adapter caseFinding(Finding object) {
				return createFindingAdapter();
			}
			@Override
			public Adapter caseObservationFinding(ObservationFinding object) {
				return createObservationFindingAdapter();
			}
			@Override
			public Adapter caseRangeFinding(RangeFinding object) {
				return createRangeFindingAdapter();
			}
			@Override
			public Adapter caseStrengthFinding(StrengthFinding object) {
				return createStrengthFindingAdapter();
			}
			@Override
			public Adapter caseNeuroFinding(NeuroFinding object) {
				return createNeuroFindingAdapter();
			}
			@Override
			public Adapter caseTestFinding(TestFinding object) {
				return createTestFindingAdapter();
			}
			@Override
			public Adapter caseMovementFinding(MovementFinding object) {
				return createMovementFindingAdapter();
			}
			@Override
			public Adapter caseSegmentFinding(SegmentFinding object) {
				return createSegmentFindingAdapter();
			}
			@Override
			public Adapter caseFunctionFinding(FunctionFinding object) {
				return createFunctionFindingAdapter();
			}
			@Override
			public Adapter caseAssessment(Assessment object) {
				return createAssessmentAdapter();
			}
			@Override
			public Adapter caseTreatmentLine(TreatmentLine object) {
				return createTreatmentLineAdapter();
			}
			@Override
			public Adapter caseSignature(Signature object) {
				return createSignatureAdapter();
			}
			@Override
			public Adapter caseAddendum(Addendum object) {
				return createAddendumAdapter();
			}
			@Override
			public Adapter caseAttachment(Attachment object) {
				return createAttachmentAdapter();
			}
			@Override
			public Adapter caseImagingStudy(ImagingStudy object) {
				return createImagingStudyAdapter();
			}
			@Override
			public Adapter casePretestEstimate(PretestEstimate object) {
				return createPretestEstimateAdapter();
			}
			@Override
			public Adapter caseSuggestionDecision(SuggestionDecision object) {
				return createSuggestionDecisionAdapter();
			}
			@Override
			public Adapter caseProgressReport(ProgressReport object) {
				return createProgressReportAdapter();
			}
			@Override
			public Adapter casePlannedPhase(PlannedPhase object) {
				return createPlannedPhaseAdapter();
			}
			@Override
			public Adapter caseRunSession(RunSession object) {
				return createRunSessionAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.Chart <em>Chart</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.Chart
	 * @generated
	 */
	public Adapter createChartAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.ChartExchange <em>Exchange</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.ChartExchange
	 * @generated
	 */
	public Adapter createChartExchangeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.Patient <em>Patient</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.Patient
	 * @generated
	 */
	public Adapter createPatientAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.Coverage <em>Coverage</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.Coverage
	 * @generated
	 */
	public Adapter createCoverageAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.RunningProfile <em>Running Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.RunningProfile
	 * @generated
	 */
	public Adapter createRunningProfileAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.Shoe <em>Shoe</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.Shoe
	 * @generated
	 */
	public Adapter createShoeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.Problem <em>Problem</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.Problem
	 * @generated
	 */
	public Adapter createProblemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.Medication <em>Medication</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.Medication
	 * @generated
	 */
	public Adapter createMedicationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.Episode <em>Episode</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.Episode
	 * @generated
	 */
	public Adapter createEpisodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.EncounterHeader <em>Encounter Header</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.EncounterHeader
	 * @generated
	 */
	public Adapter createEncounterHeaderAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.Clinician <em>Clinician</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.Clinician
	 * @generated
	 */
	public Adapter createClinicianAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.Diagnosis <em>Diagnosis</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.Diagnosis
	 * @generated
	 */
	public Adapter createDiagnosisAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.Goal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.Goal
	 * @generated
	 */
	public Adapter createGoalAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.GoalReview <em>Goal Review</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.GoalReview
	 * @generated
	 */
	public Adapter createGoalReviewAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.PlanOfCare <em>Plan Of Care</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.PlanOfCare
	 * @generated
	 */
	public Adapter createPlanOfCareAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.ExercisePrescription <em>Exercise Prescription</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.ExercisePrescription
	 * @generated
	 */
	public Adapter createExercisePrescriptionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.ReturnToRun <em>Return To Run</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.ReturnToRun
	 * @generated
	 */
	public Adapter createReturnToRunAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.GateResult <em>Gate Result</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.GateResult
	 * @generated
	 */
	public Adapter createGateResultAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.RunStage <em>Run Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.RunStage
	 * @generated
	 */
	public Adapter createRunStageAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.OutcomeScore <em>Outcome Score</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.OutcomeScore
	 * @generated
	 */
	public Adapter createOutcomeScoreAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.ItemAnswer <em>Item Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.ItemAnswer
	 * @generated
	 */
	public Adapter createItemAnswerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.Encounter <em>Encounter</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.Encounter
	 * @generated
	 */
	public Adapter createEncounterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.FieldOrigin <em>Field Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.FieldOrigin
	 * @generated
	 */
	public Adapter createFieldOriginAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.Subjective <em>Subjective</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.Subjective
	 * @generated
	 */
	public Adapter createSubjectiveAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.BodyMark <em>Body Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.BodyMark
	 * @generated
	 */
	public Adapter createBodyMarkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.Answer
	 * @generated
	 */
	public Adapter createAnswerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.RedFlagAnswer <em>Red Flag Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.RedFlagAnswer
	 * @generated
	 */
	public Adapter createRedFlagAnswerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.Finding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.Finding
	 * @generated
	 */
	public Adapter createFindingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.ObservationFinding <em>Observation Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.ObservationFinding
	 * @generated
	 */
	public Adapter createObservationFindingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.RangeFinding <em>Range Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.RangeFinding
	 * @generated
	 */
	public Adapter createRangeFindingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.StrengthFinding <em>Strength Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.StrengthFinding
	 * @generated
	 */
	public Adapter createStrengthFindingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.NeuroFinding <em>Neuro Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.NeuroFinding
	 * @generated
	 */
	public Adapter createNeuroFindingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.TestFinding <em>Test Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.TestFinding
	 * @generated
	 */
	public Adapter createTestFindingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.MovementFinding <em>Movement Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.MovementFinding
	 * @generated
	 */
	public Adapter createMovementFindingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.SegmentFinding <em>Segment Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.SegmentFinding
	 * @generated
	 */
	public Adapter createSegmentFindingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.FunctionFinding <em>Function Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.FunctionFinding
	 * @generated
	 */
	public Adapter createFunctionFindingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.Assessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.Assessment
	 * @generated
	 */
	public Adapter createAssessmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.TreatmentLine <em>Treatment Line</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.TreatmentLine
	 * @generated
	 */
	public Adapter createTreatmentLineAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.Signature <em>Signature</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.Signature
	 * @generated
	 */
	public Adapter createSignatureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.Addendum <em>Addendum</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.Addendum
	 * @generated
	 */
	public Adapter createAddendumAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.Attachment <em>Attachment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.Attachment
	 * @generated
	 */
	public Adapter createAttachmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.ImagingStudy <em>Imaging Study</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.ImagingStudy
	 * @generated
	 */
	public Adapter createImagingStudyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.PretestEstimate <em>Pretest Estimate</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.PretestEstimate
	 * @generated
	 */
	public Adapter createPretestEstimateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.SuggestionDecision <em>Suggestion Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.SuggestionDecision
	 * @generated
	 */
	public Adapter createSuggestionDecisionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.ProgressReport <em>Progress Report</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.ProgressReport
	 * @generated
	 */
	public Adapter createProgressReportAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.PlannedPhase <em>Planned Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.PlannedPhase
	 * @generated
	 */
	public Adapter createPlannedPhaseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.chart.RunSession <em>Run Session</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.chart.RunSession
	 * @generated
	 */
	public Adapter createRunSessionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //ChartAdapterFactory
