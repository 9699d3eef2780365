/**
 */
package org.plumbline.model.catalogue.impl;

import java.time.LocalDate;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.plumbline.model.catalogue.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class CatalogueFactoryImpl extends EFactoryImpl implements CatalogueFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static CatalogueFactory init() {
		try {
			CatalogueFactory theCatalogueFactory = (CatalogueFactory)EPackage.Registry.INSTANCE.getEFactory(CataloguePackage.eNS_URI);
			if (theCatalogueFactory != null) {
				return theCatalogueFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new CatalogueFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CatalogueFactoryImpl() {
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
			case CataloguePackage.CONTENT_PACK: return createContentPack();
			case CataloguePackage.CODE_LIST_FILE: return createCodeListFile();
			case CataloguePackage.CHAPTER: return createChapter();
			case CataloguePackage.FACT: return createFact();
			case CataloguePackage.LINK: return createLink();
			case CataloguePackage.CAUTION: return createCaution();
			case CataloguePackage.QUANTITY: return createQuantity();
			case CataloguePackage.PAIN_CATEGORY: return createPainCategory();
			case CataloguePackage.CONDITION: return createCondition();
			case CataloguePackage.SUBTYPE: return createSubtype();
			case CataloguePackage.DIAGNOSIS_CODE: return createDiagnosisCode();
			case CataloguePackage.REHAB_PHASE: return createRehabPhase();
			case CataloguePackage.SYMPTOM: return createSymptom();
			case CataloguePackage.SCREENING_QUESTION: return createScreeningQuestion();
			case CataloguePackage.RED_FLAG: return createRedFlag();
			case CataloguePackage.RISK_FACTOR: return createRiskFactor();
			case CataloguePackage.OBSERVATION_ITEM: return createObservationItem();
			case CataloguePackage.RANGE_OF_MOTION: return createRangeOfMotion();
			case CataloguePackage.NORM: return createNorm();
			case CataloguePackage.MUSCLE_TEST: return createMuscleTest();
			case CataloguePackage.NEURO_ITEM: return createNeuroItem();
			case CataloguePackage.SPECIAL_TEST: return createSpecialTest();
			case CataloguePackage.TEST_CLUSTER: return createTestCluster();
			case CataloguePackage.ACCURACY: return createAccuracy();
			case CataloguePackage.PALPATION_ITEM: return createPalpationItem();
			case CataloguePackage.REPEATED_MOVEMENT: return createRepeatedMovement();
			case CataloguePackage.FUNCTIONAL_TEST: return createFunctionalTest();
			case CataloguePackage.OUTCOME_INSTRUMENT: return createOutcomeInstrument();
			case CataloguePackage.INSTRUMENT_ITEM: return createInstrumentItem();
			case CataloguePackage.SUBSCALE: return createSubscale();
			case CataloguePackage.STRATUM: return createStratum();
			case CataloguePackage.CHANGE_THRESHOLD: return createChangeThreshold();
			case CataloguePackage.WORKED_EXAMPLE: return createWorkedExample();
			case CataloguePackage.TREATMENT: return createTreatment();
			case CataloguePackage.EXERCISE: return createExercise();
			case CataloguePackage.DOSAGE: return createDosage();
			case CataloguePackage.RULE: return createRule();
			case CataloguePackage.RULE_STAGE: return createRuleStage();
			case CataloguePackage.CONFLICT: return createConflict();
			case CataloguePackage.POSITION: return createPosition();
			case CataloguePackage.RESERVATION: return createReservation();
			case CataloguePackage.DISPUTED_STATEMENT: return createDisputedStatement();
			case CataloguePackage.EDUCATION: return createEducation();
			case CataloguePackage.BACKGROUND: return createBackground();
			case CataloguePackage.PROGNOSIS: return createPrognosis();
			case CataloguePackage.EVIDENCE_REFERENCE: return createEvidenceReference();
			case CataloguePackage.PROCEDURE_CODE: return createProcedureCode();
			case CataloguePackage.PAYER_RULE_SET: return createPayerRuleSet();
			case CataloguePackage.PAYER_RULE: return createPayerRule();
			case CataloguePackage.REQUIRED_CONTENT: return createRequiredContent();
			case CataloguePackage.DATED_AMOUNT: return createDatedAmount();
			case CataloguePackage.WORDING: return createWording();
			case CataloguePackage.FIGURE: return createFigure();
			case CataloguePackage.BODY_DRAWING: return createBodyDrawing();
			case CataloguePackage.BODY_REGION: return createBodyRegion();
			case CataloguePackage.POSE: return createPose();
			case CataloguePackage.PROP: return createProp();
			case CataloguePackage.ARROW: return createArrow();
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
			case CataloguePackage.ORIGIN:
				return createOriginFromString(eDataType, initialValue);
			case CataloguePackage.VERIFICATION:
				return createVerificationFromString(eDataType, initialValue);
			case CataloguePackage.MODIFIABILITY:
				return createModifiabilityFromString(eDataType, initialValue);
			case CataloguePackage.STANDING:
				return createStandingFromString(eDataType, initialValue);
			case CataloguePackage.SPREAD:
				return createSpreadFromString(eDataType, initialValue);
			case CataloguePackage.ASPECT:
				return createAspectFromString(eDataType, initialValue);
			case CataloguePackage.DIRECTION:
				return createDirectionFromString(eDataType, initialValue);
			case CataloguePackage.STRENGTH:
				return createStrengthFromString(eDataType, initialValue);
			case CataloguePackage.ACTION_LEVEL:
				return createActionLevelFromString(eDataType, initialValue);
			case CataloguePackage.ANSWER_KIND:
				return createAnswerKindFromString(eDataType, initialValue);
			case CataloguePackage.EXAM_METHOD:
				return createExamMethodFromString(eDataType, initialValue);
			case CataloguePackage.NEURO_KIND:
				return createNeuroKindFromString(eDataType, initialValue);
			case CataloguePackage.BOUND:
				return createBoundFromString(eDataType, initialValue);
			case CataloguePackage.SCORING_RULE:
				return createScoringRuleFromString(eDataType, initialValue);
			case CataloguePackage.BETTER:
				return createBetterFromString(eDataType, initialValue);
			case CataloguePackage.CHANGE_KIND:
				return createChangeKindFromString(eDataType, initialValue);
			case CataloguePackage.TREATMENT_KIND:
				return createTreatmentKindFromString(eDataType, initialValue);
			case CataloguePackage.CAUTION_LEVEL:
				return createCautionLevelFromString(eDataType, initialValue);
			case CataloguePackage.PHASE_KIND:
				return createPhaseKindFromString(eDataType, initialValue);
			case CataloguePackage.EXERCISE_KIND:
				return createExerciseKindFromString(eDataType, initialValue);
			case CataloguePackage.RULE_KIND:
				return createRuleKindFromString(eDataType, initialValue);
			case CataloguePackage.COMPARISON:
				return createComparisonFromString(eDataType, initialValue);
			case CataloguePackage.EDUCATION_KIND:
				return createEducationKindFromString(eDataType, initialValue);
			case CataloguePackage.EVIDENCE_KIND:
				return createEvidenceKindFromString(eDataType, initialValue);
			case CataloguePackage.PAYER_TOPIC:
				return createPayerTopicFromString(eDataType, initialValue);
			case CataloguePackage.UNIT_METHOD:
				return createUnitMethodFromString(eDataType, initialValue);
			case CataloguePackage.VIEW:
				return createViewFromString(eDataType, initialValue);
			case CataloguePackage.BODY_ASPECT:
				return createBodyAspectFromString(eDataType, initialValue);
			case CataloguePackage.PROP_KIND:
				return createPropKindFromString(eDataType, initialValue);
			case CataloguePackage.JOINT:
				return createJointFromString(eDataType, initialValue);
			case CataloguePackage.SEVERITY:
				return createSeverityFromString(eDataType, initialValue);
			case CataloguePackage.ID_LIST:
				return createIdListFromString(eDataType, initialValue);
			case CataloguePackage.ENTRY_IDS:
				return createEntryIdsFromString(eDataType, initialValue);
			case CataloguePackage.ENTRY_ID:
				return createEntryIdFromString(eDataType, initialValue);
			case CataloguePackage.DATE:
				return createDateFromString(eDataType, initialValue);
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
			case CataloguePackage.ORIGIN:
				return convertOriginToString(eDataType, instanceValue);
			case CataloguePackage.VERIFICATION:
				return convertVerificationToString(eDataType, instanceValue);
			case CataloguePackage.MODIFIABILITY:
				return convertModifiabilityToString(eDataType, instanceValue);
			case CataloguePackage.STANDING:
				return convertStandingToString(eDataType, instanceValue);
			case CataloguePackage.SPREAD:
				return convertSpreadToString(eDataType, instanceValue);
			case CataloguePackage.ASPECT:
				return convertAspectToString(eDataType, instanceValue);
			case CataloguePackage.DIRECTION:
				return convertDirectionToString(eDataType, instanceValue);
			case CataloguePackage.STRENGTH:
				return convertStrengthToString(eDataType, instanceValue);
			case CataloguePackage.ACTION_LEVEL:
				return convertActionLevelToString(eDataType, instanceValue);
			case CataloguePackage.ANSWER_KIND:
				return convertAnswerKindToString(eDataType, instanceValue);
			case CataloguePackage.EXAM_METHOD:
				return convertExamMethodToString(eDataType, instanceValue);
			case CataloguePackage.NEURO_KIND:
				return convertNeuroKindToString(eDataType, instanceValue);
			case CataloguePackage.BOUND:
				return convertBoundToString(eDataType, instanceValue);
			case CataloguePackage.SCORING_RULE:
				return convertScoringRuleToString(eDataType, instanceValue);
			case CataloguePackage.BETTER:
				return convertBetterToString(eDataType, instanceValue);
			case CataloguePackage.CHANGE_KIND:
				return convertChangeKindToString(eDataType, instanceValue);
			case CataloguePackage.TREATMENT_KIND:
				return convertTreatmentKindToString(eDataType, instanceValue);
			case CataloguePackage.CAUTION_LEVEL:
				return convertCautionLevelToString(eDataType, instanceValue);
			case CataloguePackage.PHASE_KIND:
				return convertPhaseKindToString(eDataType, instanceValue);
			case CataloguePackage.EXERCISE_KIND:
				return convertExerciseKindToString(eDataType, instanceValue);
			case CataloguePackage.RULE_KIND:
				return convertRuleKindToString(eDataType, instanceValue);
			case CataloguePackage.COMPARISON:
				return convertComparisonToString(eDataType, instanceValue);
			case CataloguePackage.EDUCATION_KIND:
				return convertEducationKindToString(eDataType, instanceValue);
			case CataloguePackage.EVIDENCE_KIND:
				return convertEvidenceKindToString(eDataType, instanceValue);
			case CataloguePackage.PAYER_TOPIC:
				return convertPayerTopicToString(eDataType, instanceValue);
			case CataloguePackage.UNIT_METHOD:
				return convertUnitMethodToString(eDataType, instanceValue);
			case CataloguePackage.VIEW:
				return convertViewToString(eDataType, instanceValue);
			case CataloguePackage.BODY_ASPECT:
				return convertBodyAspectToString(eDataType, instanceValue);
			case CataloguePackage.PROP_KIND:
				return convertPropKindToString(eDataType, instanceValue);
			case CataloguePackage.JOINT:
				return convertJointToString(eDataType, instanceValue);
			case CataloguePackage.SEVERITY:
				return convertSeverityToString(eDataType, instanceValue);
			case CataloguePackage.ID_LIST:
				return convertIdListToString(eDataType, instanceValue);
			case CataloguePackage.ENTRY_IDS:
				return convertEntryIdsToString(eDataType, instanceValue);
			case CataloguePackage.ENTRY_ID:
				return convertEntryIdToString(eDataType, instanceValue);
			case CataloguePackage.DATE:
				return convertDateToString(eDataType, instanceValue);
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
	public ContentPack createContentPack() {
		ContentPackImpl contentPack = new ContentPackImpl();
		return contentPack;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CodeListFile createCodeListFile() {
		CodeListFileImpl codeListFile = new CodeListFileImpl();
		return codeListFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Chapter createChapter() {
		ChapterImpl chapter = new ChapterImpl();
		return chapter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact createFact() {
		FactImpl fact = new FactImpl();
		return fact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Link createLink() {
		LinkImpl link = new LinkImpl();
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Caution createCaution() {
		CautionImpl caution = new CautionImpl();
		return caution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity createQuantity() {
		QuantityImpl quantity = new QuantityImpl();
		return quantity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PainCategory createPainCategory() {
		PainCategoryImpl painCategory = new PainCategoryImpl();
		return painCategory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Condition createCondition() {
		ConditionImpl condition = new ConditionImpl();
		return condition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Subtype createSubtype() {
		SubtypeImpl subtype = new SubtypeImpl();
		return subtype;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiagnosisCode createDiagnosisCode() {
		DiagnosisCodeImpl diagnosisCode = new DiagnosisCodeImpl();
		return diagnosisCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RehabPhase createRehabPhase() {
		RehabPhaseImpl rehabPhase = new RehabPhaseImpl();
		return rehabPhase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Symptom createSymptom() {
		SymptomImpl symptom = new SymptomImpl();
		return symptom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScreeningQuestion createScreeningQuestion() {
		ScreeningQuestionImpl screeningQuestion = new ScreeningQuestionImpl();
		return screeningQuestion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RedFlag createRedFlag() {
		RedFlagImpl redFlag = new RedFlagImpl();
		return redFlag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskFactor createRiskFactor() {
		RiskFactorImpl riskFactor = new RiskFactorImpl();
		return riskFactor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ObservationItem createObservationItem() {
		ObservationItemImpl observationItem = new ObservationItemImpl();
		return observationItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RangeOfMotion createRangeOfMotion() {
		RangeOfMotionImpl rangeOfMotion = new RangeOfMotionImpl();
		return rangeOfMotion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Norm createNorm() {
		NormImpl norm = new NormImpl();
		return norm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MuscleTest createMuscleTest() {
		MuscleTestImpl muscleTest = new MuscleTestImpl();
		return muscleTest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NeuroItem createNeuroItem() {
		NeuroItemImpl neuroItem = new NeuroItemImpl();
		return neuroItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpecialTest createSpecialTest() {
		SpecialTestImpl specialTest = new SpecialTestImpl();
		return specialTest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TestCluster createTestCluster() {
		TestClusterImpl testCluster = new TestClusterImpl();
		return testCluster;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Accuracy createAccuracy() {
		AccuracyImpl accuracy = new AccuracyImpl();
		return accuracy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PalpationItem createPalpationItem() {
		PalpationItemImpl palpationItem = new PalpationItemImpl();
		return palpationItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RepeatedMovement createRepeatedMovement() {
		RepeatedMovementImpl repeatedMovement = new RepeatedMovementImpl();
		return repeatedMovement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FunctionalTest createFunctionalTest() {
		FunctionalTestImpl functionalTest = new FunctionalTestImpl();
		return functionalTest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutcomeInstrument createOutcomeInstrument() {
		OutcomeInstrumentImpl outcomeInstrument = new OutcomeInstrumentImpl();
		return outcomeInstrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InstrumentItem createInstrumentItem() {
		InstrumentItemImpl instrumentItem = new InstrumentItemImpl();
		return instrumentItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Subscale createSubscale() {
		SubscaleImpl subscale = new SubscaleImpl();
		return subscale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stratum createStratum() {
		StratumImpl stratum = new StratumImpl();
		return stratum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChangeThreshold createChangeThreshold() {
		ChangeThresholdImpl changeThreshold = new ChangeThresholdImpl();
		return changeThreshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkedExample createWorkedExample() {
		WorkedExampleImpl workedExample = new WorkedExampleImpl();
		return workedExample;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Treatment createTreatment() {
		TreatmentImpl treatment = new TreatmentImpl();
		return treatment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Exercise createExercise() {
		ExerciseImpl exercise = new ExerciseImpl();
		return exercise;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dosage createDosage() {
		DosageImpl dosage = new DosageImpl();
		return dosage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rule createRule() {
		RuleImpl rule = new RuleImpl();
		return rule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RuleStage createRuleStage() {
		RuleStageImpl ruleStage = new RuleStageImpl();
		return ruleStage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Conflict createConflict() {
		ConflictImpl conflict = new ConflictImpl();
		return conflict;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Position createPosition() {
		PositionImpl position = new PositionImpl();
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Reservation createReservation() {
		ReservationImpl reservation = new ReservationImpl();
		return reservation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DisputedStatement createDisputedStatement() {
		DisputedStatementImpl disputedStatement = new DisputedStatementImpl();
		return disputedStatement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Education createEducation() {
		EducationImpl education = new EducationImpl();
		return education;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Background createBackground() {
		BackgroundImpl background = new BackgroundImpl();
		return background;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Prognosis createPrognosis() {
		PrognosisImpl prognosis = new PrognosisImpl();
		return prognosis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidenceReference createEvidenceReference() {
		EvidenceReferenceImpl evidenceReference = new EvidenceReferenceImpl();
		return evidenceReference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProcedureCode createProcedureCode() {
		ProcedureCodeImpl procedureCode = new ProcedureCodeImpl();
		return procedureCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PayerRuleSet createPayerRuleSet() {
		PayerRuleSetImpl payerRuleSet = new PayerRuleSetImpl();
		return payerRuleSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PayerRule createPayerRule() {
		PayerRuleImpl payerRule = new PayerRuleImpl();
		return payerRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RequiredContent createRequiredContent() {
		RequiredContentImpl requiredContent = new RequiredContentImpl();
		return requiredContent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DatedAmount createDatedAmount() {
		DatedAmountImpl datedAmount = new DatedAmountImpl();
		return datedAmount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Wording createWording() {
		WordingImpl wording = new WordingImpl();
		return wording;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Figure createFigure() {
		FigureImpl figure = new FigureImpl();
		return figure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BodyDrawing createBodyDrawing() {
		BodyDrawingImpl bodyDrawing = new BodyDrawingImpl();
		return bodyDrawing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BodyRegion createBodyRegion() {
		BodyRegionImpl bodyRegion = new BodyRegionImpl();
		return bodyRegion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Pose createPose() {
		PoseImpl pose = new PoseImpl();
		return pose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Prop createProp() {
		PropImpl prop = new PropImpl();
		return prop;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Arrow createArrow() {
		ArrowImpl arrow = new ArrowImpl();
		return arrow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Origin createOriginFromString(EDataType eDataType, String initialValue) {
		Origin result = Origin.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOriginToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Verification createVerificationFromString(EDataType eDataType, String initialValue) {
		Verification result = Verification.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertVerificationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Modifiability createModifiabilityFromString(EDataType eDataType, String initialValue) {
		Modifiability result = Modifiability.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertModifiabilityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Standing createStandingFromString(EDataType eDataType, String initialValue) {
		Standing result = Standing.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStandingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Spread createSpreadFromString(EDataType eDataType, String initialValue) {
		Spread result = Spread.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSpreadToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Aspect createAspectFromString(EDataType eDataType, String initialValue) {
		Aspect result = Aspect.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAspectToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Direction createDirectionFromString(EDataType eDataType, String initialValue) {
		Direction result = Direction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDirectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Strength createStrengthFromString(EDataType eDataType, String initialValue) {
		Strength result = Strength.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStrengthToString(EDataType eDataType, Object instanceValue) {
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
	public AnswerKind createAnswerKindFromString(EDataType eDataType, String initialValue) {
		AnswerKind result = AnswerKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAnswerKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExamMethod createExamMethodFromString(EDataType eDataType, String initialValue) {
		ExamMethod result = ExamMethod.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExamMethodToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NeuroKind createNeuroKindFromString(EDataType eDataType, String initialValue) {
		NeuroKind result = NeuroKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNeuroKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Bound createBoundFromString(EDataType eDataType, String initialValue) {
		Bound result = Bound.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBoundToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ScoringRule createScoringRuleFromString(EDataType eDataType, String initialValue) {
		ScoringRule result = ScoringRule.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertScoringRuleToString(EDataType eDataType, Object instanceValue) {
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
	public ChangeKind createChangeKindFromString(EDataType eDataType, String initialValue) {
		ChangeKind result = ChangeKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertChangeKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TreatmentKind createTreatmentKindFromString(EDataType eDataType, String initialValue) {
		TreatmentKind result = TreatmentKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTreatmentKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CautionLevel createCautionLevelFromString(EDataType eDataType, String initialValue) {
		CautionLevel result = CautionLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCautionLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PhaseKind createPhaseKindFromString(EDataType eDataType, String initialValue) {
		PhaseKind result = PhaseKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPhaseKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExerciseKind createExerciseKindFromString(EDataType eDataType, String initialValue) {
		ExerciseKind result = ExerciseKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExerciseKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RuleKind createRuleKindFromString(EDataType eDataType, String initialValue) {
		RuleKind result = RuleKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRuleKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Comparison createComparisonFromString(EDataType eDataType, String initialValue) {
		Comparison result = Comparison.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertComparisonToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EducationKind createEducationKindFromString(EDataType eDataType, String initialValue) {
		EducationKind result = EducationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEducationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EvidenceKind createEvidenceKindFromString(EDataType eDataType, String initialValue) {
		EvidenceKind result = EvidenceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEvidenceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PayerTopic createPayerTopicFromString(EDataType eDataType, String initialValue) {
		PayerTopic result = PayerTopic.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPayerTopicToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public UnitMethod createUnitMethodFromString(EDataType eDataType, String initialValue) {
		UnitMethod result = UnitMethod.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUnitMethodToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public View createViewFromString(EDataType eDataType, String initialValue) {
		View result = View.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertViewToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BodyAspect createBodyAspectFromString(EDataType eDataType, String initialValue) {
		BodyAspect result = BodyAspect.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBodyAspectToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PropKind createPropKindFromString(EDataType eDataType, String initialValue) {
		PropKind result = PropKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPropKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Joint createJointFromString(EDataType eDataType, String initialValue) {
		Joint result = Joint.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertJointToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Severity createSeverityFromString(EDataType eDataType, String initialValue) {
		Severity result = Severity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSeverityToString(EDataType eDataType, Object instanceValue) {
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
	public List<String> createEntryIds(final String it) {
		return it == null || it.isBlank() ? java.util.List.of() : java.util.List.of(it.strip().split("\\s+"));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public List<String> createEntryIdsFromString(EDataType eDataType, String initialValue) {
		return createEntryIds(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEntryIds(final List<String> it) {
		return it == null || it.isEmpty() ? null : java.lang.String.join(" ", it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public String convertEntryIdsToString(EDataType eDataType, Object instanceValue) {
		return convertEntryIds((List<String>)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createEntryIdFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEntryIdToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
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
	@Override
	public CataloguePackage getCataloguePackage() {
		return (CataloguePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static CataloguePackage getPackage() {
		return CataloguePackage.eINSTANCE;
	}

} //CatalogueFactoryImpl
