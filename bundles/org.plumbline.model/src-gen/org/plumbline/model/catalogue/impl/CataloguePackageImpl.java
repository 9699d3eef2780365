/**
 */
package org.plumbline.model.catalogue.impl;

import java.time.LocalDate;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.plumbline.model.catalogue.Accuracy;
import org.plumbline.model.catalogue.ActionLevel;
import org.plumbline.model.catalogue.AnswerKind;
import org.plumbline.model.catalogue.Arrow;
import org.plumbline.model.catalogue.Aspect;
import org.plumbline.model.catalogue.Background;
import org.plumbline.model.catalogue.Better;
import org.plumbline.model.catalogue.BodyAspect;
import org.plumbline.model.catalogue.BodyDrawing;
import org.plumbline.model.catalogue.BodyRegion;
import org.plumbline.model.catalogue.Bound;
import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.Caution;
import org.plumbline.model.catalogue.CautionLevel;
import org.plumbline.model.catalogue.ChangeKind;
import org.plumbline.model.catalogue.ChangeThreshold;
import org.plumbline.model.catalogue.Chapter;
import org.plumbline.model.catalogue.CodeListFile;
import org.plumbline.model.catalogue.Comparison;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.Conflict;
import org.plumbline.model.catalogue.ContentPack;
import org.plumbline.model.catalogue.DatedAmount;
import org.plumbline.model.catalogue.DiagnosisCode;
import org.plumbline.model.catalogue.Direction;
import org.plumbline.model.catalogue.DisputedStatement;
import org.plumbline.model.catalogue.Dosage;
import org.plumbline.model.catalogue.Education;
import org.plumbline.model.catalogue.EducationKind;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.EvidenceKind;
import org.plumbline.model.catalogue.EvidenceReference;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.ExamMethod;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.ExerciseKind;
import org.plumbline.model.catalogue.Fact;
import org.plumbline.model.catalogue.Figure;
import org.plumbline.model.catalogue.FunctionalTest;
import org.plumbline.model.catalogue.InstrumentItem;
import org.plumbline.model.catalogue.Joint;
import org.plumbline.model.catalogue.Link;
import org.plumbline.model.catalogue.Modifiability;
import org.plumbline.model.catalogue.MuscleTest;
import org.plumbline.model.catalogue.NeuroItem;
import org.plumbline.model.catalogue.NeuroKind;
import org.plumbline.model.catalogue.Norm;
import org.plumbline.model.catalogue.ObservationItem;
import org.plumbline.model.catalogue.Origin;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.catalogue.PainCategory;
import org.plumbline.model.catalogue.PalpationItem;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.model.catalogue.PayerTopic;
import org.plumbline.model.catalogue.PhaseKind;
import org.plumbline.model.catalogue.Pose;
import org.plumbline.model.catalogue.Position;
import org.plumbline.model.catalogue.ProcedureCode;
import org.plumbline.model.catalogue.Prognosis;
import org.plumbline.model.catalogue.Prop;
import org.plumbline.model.catalogue.PropKind;
import org.plumbline.model.catalogue.Quantity;
import org.plumbline.model.catalogue.RangeOfMotion;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.catalogue.RehabPhase;
import org.plumbline.model.catalogue.RepeatedMovement;
import org.plumbline.model.catalogue.RequiredContent;
import org.plumbline.model.catalogue.Reservation;
import org.plumbline.model.catalogue.RiskFactor;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.model.catalogue.RuleKind;
import org.plumbline.model.catalogue.RuleStage;
import org.plumbline.model.catalogue.ScoringRule;
import org.plumbline.model.catalogue.ScreeningQuestion;
import org.plumbline.model.catalogue.Severity;
import org.plumbline.model.catalogue.SpecialTest;
import org.plumbline.model.catalogue.Spread;
import org.plumbline.model.catalogue.Standing;
import org.plumbline.model.catalogue.Stratum;
import org.plumbline.model.catalogue.Strength;
import org.plumbline.model.catalogue.Subscale;
import org.plumbline.model.catalogue.Subtype;
import org.plumbline.model.catalogue.Symptom;
import org.plumbline.model.catalogue.TestCluster;
import org.plumbline.model.catalogue.Treatment;
import org.plumbline.model.catalogue.TreatmentKind;
import org.plumbline.model.catalogue.UnitMethod;
import org.plumbline.model.catalogue.Verification;
import org.plumbline.model.catalogue.View;
import org.plumbline.model.catalogue.Wording;
import org.plumbline.model.catalogue.WorkedExample;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class CataloguePackageImpl extends EPackageImpl implements CataloguePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass entryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contentPackEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass codeListFileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass chapterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass factEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass linkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cautionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass quantityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass painCategoryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conditionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass subtypeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diagnosisCodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rehabPhaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass symptomEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass screeningQuestionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass redFlagEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskFactorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass examItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass observationItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rangeOfMotionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass normEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass muscleTestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass neuroItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass specialTestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass testClusterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass accuracyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass palpationItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass repeatedMovementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass functionalTestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass outcomeInstrumentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass instrumentItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass subscaleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stratumEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass changeThresholdEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass workedExampleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass treatmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass exerciseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dosageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ruleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ruleStageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conflictEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass positionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reservationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass disputedStatementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass educationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass backgroundEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass prognosisEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass evidenceReferenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass procedureCodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass payerRuleSetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass payerRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass requiredContentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass datedAmountEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass wordingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass figureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bodyDrawingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bodyRegionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass poseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass propEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass arrowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum originEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum verificationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum modifiabilityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum standingEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum spreadEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum aspectEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum directionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum strengthEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum actionLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum answerKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum examMethodEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum neuroKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum boundEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum scoringRuleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum betterEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum changeKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum treatmentKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum cautionLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum phaseKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum exerciseKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ruleKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum comparisonEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum educationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum evidenceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum payerTopicEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum unitMethodEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum viewEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum bodyAspectEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum propKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum jointEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum severityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType idListEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType entryIdsEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType entryIdEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType dateEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.plumbline.model.catalogue.CataloguePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private CataloguePackageImpl() {
		super(eNS_URI, CatalogueFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link CataloguePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static CataloguePackage init() {
		if (isInited) return (CataloguePackage)EPackage.Registry.INSTANCE.getEPackage(CataloguePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredCataloguePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		CataloguePackageImpl theCataloguePackage = registeredCataloguePackage instanceof CataloguePackageImpl ? (CataloguePackageImpl)registeredCataloguePackage : new CataloguePackageImpl();

		isInited = true;

		// Create package meta-data objects
		theCataloguePackage.createPackageContents();

		// Initialize created meta-data
		theCataloguePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theCataloguePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(CataloguePackage.eNS_URI, theCataloguePackage);
		return theCataloguePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEntry() {
		return entryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_Id() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_Label() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_Text() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_Plain() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_Trace() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_Source() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_Origin() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_Verification() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_Checked() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_Disputed() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_Conflicts() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_Evidence() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_Shorthand() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContentPack() {
		return contentPackEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContentPack_Id() {
		return (EAttribute)contentPackEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContentPack_Label() {
		return (EAttribute)contentPackEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContentPack_Text() {
		return (EAttribute)contentPackEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContentPack_Version() {
		return (EAttribute)contentPackEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContentPack_Date() {
		return (EAttribute)contentPackEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContentPack_Languages() {
		return (EAttribute)contentPackEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContentPack_Chapters() {
		return (EAttribute)contentPackEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContentPack_Samples() {
		return (EAttribute)contentPackEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContentPack_Inventory() {
		return (EAttribute)contentPackEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContentPack_Author() {
		return (EAttribute)contentPackEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContentPack_Licence() {
		return (EAttribute)contentPackEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContentPack_CodeLists() {
		return (EReference)contentPackEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContentPack_Vignettes() {
		return (EAttribute)contentPackEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCodeListFile() {
		return codeListFileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCodeListFile_System() {
		return (EAttribute)codeListFileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCodeListFile_Year() {
		return (EAttribute)codeListFileEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCodeListFile_ValidFrom() {
		return (EAttribute)codeListFileEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCodeListFile_ValidTo() {
		return (EAttribute)codeListFileEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCodeListFile_File() {
		return (EAttribute)codeListFileEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCodeListFile_Source() {
		return (EAttribute)codeListFileEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChapter() {
		return chapterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChapter_Label() {
		return (EAttribute)chapterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_Categories() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_Conditions() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_Symptoms() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_Questions() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_RedFlags() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_RiskFactors() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_ExamItems() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_Instruments() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_Treatments() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_Exercises() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_Rules() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_PayerRuleSets() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_Procedures() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_Education() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_Background() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_Prognoses() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_Evidence() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_Disputes() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_ConflictList() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_Wordings() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_Figures() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_BodyDrawings() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_BodyRegions() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFact() {
		return factEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFact_Aspect() {
		return (EAttribute)factEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLink() {
		return linkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_Target() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_Direction() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_Strength() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_Inferred() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_Note() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_When() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCaution() {
		return cautionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCaution_Target() {
		return (EAttribute)cautionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCaution_Level() {
		return (EAttribute)cautionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCaution_Reason() {
		return (EAttribute)cautionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCaution_Trace() {
		return (EAttribute)cautionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQuantity() {
		return quantityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuantity_Name() {
		return (EAttribute)quantityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuantity_Comparison() {
		return (EAttribute)quantityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuantity_Low() {
		return (EAttribute)quantityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuantity_High() {
		return (EAttribute)quantityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuantity_Unit() {
		return (EAttribute)quantityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuantity_Note() {
		return (EAttribute)quantityEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPainCategory() {
		return painCategoryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainCategory_Location() {
		return (EAttribute)painCategoryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainCategory_ProvokedBy() {
		return (EAttribute)painCategoryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainCategory_Cause() {
		return (EAttribute)painCategoryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainCategory_Response() {
		return (EAttribute)painCategoryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCondition() {
		return conditionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Standing() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Category() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_CategoryNote() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Synonyms() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Region() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Tissue() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Mechanism() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Location() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Spread() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_OneSided() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Aggravating() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Easing() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Imaging() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Treatments() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Exercises() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_PlainWhy() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_ToDo() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_ToAvoid() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCondition_Subtypes() {
		return (EReference)conditionEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCondition_Codes() {
		return (EReference)conditionEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCondition_Facts() {
		return (EReference)conditionEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCondition_Phases() {
		return (EReference)conditionEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_AgeFrom() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_AgeTo() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_ByExclusion() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_MonthsFrom() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Underlying() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Companions() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSubtype() {
		return subtypeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubtype_SeedRank() {
		return (EAttribute)subtypeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubtype_AcceptedRank() {
		return (EAttribute)subtypeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubtype_AcceptedMeaning() {
		return (EAttribute)subtypeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubtype_Legacy() {
		return (EAttribute)subtypeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiagnosisCode() {
		return diagnosisCodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagnosisCode_Code() {
		return (EAttribute)diagnosisCodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagnosisCode_Label() {
		return (EAttribute)diagnosisCodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagnosisCode_Side() {
		return (EAttribute)diagnosisCodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagnosisCode_Verification() {
		return (EAttribute)diagnosisCodeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagnosisCode_Origin() {
		return (EAttribute)diagnosisCodeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRehabPhase() {
		return rehabPhaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRehabPhase_Kind() {
		return (EAttribute)rehabPhaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRehabPhase_FromWeek() {
		return (EAttribute)rehabPhaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRehabPhase_ToWeek() {
		return (EAttribute)rehabPhaseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRehabPhase_Aims() {
		return (EAttribute)rehabPhaseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRehabPhase_Criteria() {
		return (EAttribute)rehabPhaseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRehabPhase_Exercises() {
		return (EAttribute)rehabPhaseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRehabPhase_Treatments() {
		return (EAttribute)rehabPhaseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRehabPhase_Education() {
		return (EAttribute)rehabPhaseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSymptom() {
		return symptomEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSymptom_Links() {
		return (EReference)symptomEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSymptom_Fields() {
		return (EAttribute)symptomEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSymptom_Words() {
		return (EAttribute)symptomEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSymptom_Spread() {
		return (EAttribute)symptomEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScreeningQuestion() {
		return screeningQuestionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScreeningQuestion_Answer() {
		return (EAttribute)screeningQuestionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScreeningQuestion_Unit() {
		return (EAttribute)screeningQuestionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScreeningQuestion_Group() {
		return (EAttribute)screeningQuestionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScreeningQuestion_Links() {
		return (EReference)screeningQuestionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScreeningQuestion_RedFlags() {
		return (EAttribute)screeningQuestionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScreeningQuestion_RedFlagsOnNo() {
		return (EAttribute)screeningQuestionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRedFlag() {
		return redFlagEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedFlag_Level() {
		return (EAttribute)redFlagEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedFlag_LevelDerived() {
		return (EAttribute)redFlagEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedFlag_Action() {
		return (EAttribute)redFlagEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedFlag_Questions() {
		return (EAttribute)redFlagEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedFlag_Conditions() {
		return (EAttribute)redFlagEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedFlag_OnHandout() {
		return (EAttribute)redFlagEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedFlag_Emergency() {
		return (EAttribute)redFlagEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedFlag_Weighed() {
		return (EAttribute)redFlagEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedFlag_Suspected() {
		return (EAttribute)redFlagEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRiskFactor() {
		return riskFactorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskFactor_Modifiable() {
		return (EAttribute)riskFactorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskFactor_Conditions() {
		return (EAttribute)riskFactorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExamItem() {
		return examItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExamItem_Section() {
		return (EAttribute)examItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExamItem_Region() {
		return (EAttribute)examItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExamItem_Sided() {
		return (EAttribute)examItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExamItem_Instruction() {
		return (EAttribute)examItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExamItem_Positive() {
		return (EAttribute)examItemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExamItem_Links() {
		return (EReference)examItemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExamItem_Routine() {
		return (EAttribute)examItemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExamItem_Normal() {
		return (EAttribute)examItemEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getObservationItem() {
		return observationItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservationItem_Method() {
		return (EAttribute)observationItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservationItem_Grades() {
		return (EAttribute)observationItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRangeOfMotion() {
		return rangeOfMotionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRangeOfMotion_Joint() {
		return (EAttribute)rangeOfMotionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRangeOfMotion_Motion() {
		return (EAttribute)rangeOfMotionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRangeOfMotion_Unit() {
		return (EAttribute)rangeOfMotionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRangeOfMotion_Norms() {
		return (EReference)rangeOfMotionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNorm() {
		return normEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_AgeFrom() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_AgeTo() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_AtYoungest() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_AtOldest() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_Low() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_High() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_Unit() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_Position() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_Method() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_Preferred() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_Source() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_Verification() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorm_Evidence() {
		return (EAttribute)normEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMuscleTest() {
		return muscleTestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMuscleTest_Muscle() {
		return (EAttribute)muscleTestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMuscleTest_Levels() {
		return (EAttribute)muscleTestEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNeuroItem() {
		return neuroItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeuroItem_Kind() {
		return (EAttribute)neuroItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeuroItem_Levels() {
		return (EAttribute)neuroItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSpecialTest() {
		return specialTestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSpecialTest_Accuracy() {
		return (EReference)specialTestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialTest_Conditions() {
		return (EAttribute)specialTestEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialTest_Construct() {
		return (EAttribute)specialTestEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialTest_ReadFrom() {
		return (EAttribute)specialTestEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTestCluster() {
		return testClusterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTestCluster_Members() {
		return (EAttribute)testClusterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTestCluster_Threshold() {
		return (EAttribute)testClusterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTestCluster_Condition() {
		return (EAttribute)testClusterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTestCluster_Accuracy() {
		return (EReference)testClusterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAccuracy() {
		return accuracyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccuracy_Sensitivity() {
		return (EAttribute)accuracyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccuracy_SensitivityBound() {
		return (EAttribute)accuracyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccuracy_Specificity() {
		return (EAttribute)accuracyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccuracy_SpecificityBound() {
		return (EAttribute)accuracyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccuracy_LrPositive() {
		return (EAttribute)accuracyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccuracy_LrPositiveLow() {
		return (EAttribute)accuracyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccuracy_LrPositiveHigh() {
		return (EAttribute)accuracyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccuracy_LrNegative() {
		return (EAttribute)accuracyEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccuracy_LrNegativeLow() {
		return (EAttribute)accuracyEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccuracy_LrNegativeHigh() {
		return (EAttribute)accuracyEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccuracy_Calculated() {
		return (EAttribute)accuracyEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccuracy_Population() {
		return (EAttribute)accuracyEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccuracy_Kappa() {
		return (EAttribute)accuracyEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccuracy_Source() {
		return (EAttribute)accuracyEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccuracy_Verification() {
		return (EAttribute)accuracyEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccuracy_Evidence() {
		return (EAttribute)accuracyEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccuracy_Note() {
		return (EAttribute)accuracyEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccuracy_AfterNegative() {
		return (EAttribute)accuracyEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPalpationItem() {
		return palpationItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPalpationItem_Levels() {
		return (EAttribute)palpationItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRepeatedMovement() {
		return repeatedMovementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepeatedMovement_Movement() {
		return (EAttribute)repeatedMovementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFunctionalTest() {
		return functionalTestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFunctionalTest_Measure() {
		return (EAttribute)functionalTestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFunctionalTest_Unit() {
		return (EAttribute)functionalTestEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFunctionalTest_Pass() {
		return (EAttribute)functionalTestEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOutcomeInstrument() {
		return outcomeInstrumentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcomeInstrument_Abbreviation() {
		return (EAttribute)outcomeInstrumentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcomeInstrument_Domain() {
		return (EAttribute)outcomeInstrumentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcomeInstrument_Scoring() {
		return (EAttribute)outcomeInstrumentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcomeInstrument_Low() {
		return (EAttribute)outcomeInstrumentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcomeInstrument_High() {
		return (EAttribute)outcomeInstrumentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcomeInstrument_Unit() {
		return (EAttribute)outcomeInstrumentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcomeInstrument_Better() {
		return (EAttribute)outcomeInstrumentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcomeInstrument_MinimumAnswered() {
		return (EAttribute)outcomeInstrumentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcomeInstrument_MaximumItems() {
		return (EAttribute)outcomeInstrumentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcomeInstrument_ItemEntry() {
		return (EAttribute)outcomeInstrumentEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcomeInstrument_Licence() {
		return (EAttribute)outcomeInstrumentEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcomeInstrument_Limits() {
		return (EAttribute)outcomeInstrumentEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutcomeInstrument_Items() {
		return (EReference)outcomeInstrumentEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutcomeInstrument_Subscales() {
		return (EReference)outcomeInstrumentEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutcomeInstrument_Strata() {
		return (EReference)outcomeInstrumentEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutcomeInstrument_Thresholds() {
		return (EReference)outcomeInstrumentEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutcomeInstrument_Examples() {
		return (EReference)outcomeInstrumentEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInstrumentItem() {
		return instrumentItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrumentItem_Number() {
		return (EAttribute)instrumentItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrumentItem_Label() {
		return (EAttribute)instrumentItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrumentItem_Low() {
		return (EAttribute)instrumentItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrumentItem_High() {
		return (EAttribute)instrumentItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrumentItem_CountsFrom() {
		return (EAttribute)instrumentItemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSubscale() {
		return subscaleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubscale_Id() {
		return (EAttribute)subscaleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubscale_Label() {
		return (EAttribute)subscaleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubscale_Items() {
		return (EAttribute)subscaleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubscale_Low() {
		return (EAttribute)subscaleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubscale_High() {
		return (EAttribute)subscaleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStratum() {
		return stratumEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStratum_Id() {
		return (EAttribute)stratumEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStratum_Label() {
		return (EAttribute)stratumEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStratum_TotalAtLeast() {
		return (EAttribute)stratumEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStratum_TotalAtMost() {
		return (EAttribute)stratumEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStratum_Subscale() {
		return (EAttribute)stratumEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStratum_SubscaleAtLeast() {
		return (EAttribute)stratumEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStratum_SubscaleAtMost() {
		return (EAttribute)stratumEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChangeThreshold() {
		return changeThresholdEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChangeThreshold_Kind() {
		return (EAttribute)changeThresholdEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChangeThreshold_Value() {
		return (EAttribute)changeThresholdEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChangeThreshold_Percent() {
		return (EAttribute)changeThresholdEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChangeThreshold_Confidence() {
		return (EAttribute)changeThresholdEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChangeThreshold_Band() {
		return (EAttribute)changeThresholdEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChangeThreshold_Horizon() {
		return (EAttribute)changeThresholdEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChangeThreshold_Subscale() {
		return (EAttribute)changeThresholdEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChangeThreshold_Preferred() {
		return (EAttribute)changeThresholdEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChangeThreshold_Source() {
		return (EAttribute)changeThresholdEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChangeThreshold_Verification() {
		return (EAttribute)changeThresholdEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChangeThreshold_Evidence() {
		return (EAttribute)changeThresholdEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChangeThreshold_Note() {
		return (EAttribute)changeThresholdEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWorkedExample() {
		return workedExampleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkedExample_Answers() {
		return (EAttribute)workedExampleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkedExample_Expected() {
		return (EAttribute)workedExampleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkedExample_Subscale() {
		return (EAttribute)workedExampleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkedExample_Stratum() {
		return (EAttribute)workedExampleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkedExample_Note() {
		return (EAttribute)workedExampleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTreatment() {
		return treatmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTreatment_Kinds() {
		return (EAttribute)treatmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTreatment_Timed() {
		return (EAttribute)treatmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTreatment_Procedures() {
		return (EAttribute)treatmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTreatment_Conditions() {
		return (EAttribute)treatmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTreatment_Rules() {
		return (EAttribute)treatmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTreatment_Cautions() {
		return (EReference)treatmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExercise() {
		return exerciseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Kind() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Aim() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Position() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Steps() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_StepsOrigin() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Feel() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Muscles() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Cues() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_StopRule() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Easier() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Harder() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Regression() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Progression() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Equipment() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Needs() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Conditions() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Figure() {
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExercise_Dosages() {
		return (EReference)exerciseEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExercise_Cautions() {
		return (EReference)exerciseEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDosage() {
		return dosageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDosage_Phase() {
		return (EAttribute)dosageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDosage_Sets() {
		return (EAttribute)dosageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDosage_SetsMax() {
		return (EAttribute)dosageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDosage_Reps() {
		return (EAttribute)dosageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDosage_RepsMax() {
		return (EAttribute)dosageEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDosage_HoldSeconds() {
		return (EAttribute)dosageEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDosage_Minutes() {
		return (EAttribute)dosageEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDosage_RestSeconds() {
		return (EAttribute)dosageEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDosage_PerSide() {
		return (EAttribute)dosageEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDosage_TimesPerDay() {
		return (EAttribute)dosageEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDosage_DaysPerWeek() {
		return (EAttribute)dosageEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDosage_Note() {
		return (EAttribute)dosageEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDosage_Origin() {
		return (EAttribute)dosageEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDosage_Trace() {
		return (EAttribute)dosageEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRule() {
		return ruleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_Kind() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_Conditions() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_Related() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRule_Figures() {
		return (EReference)ruleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRule_Stages() {
		return (EReference)ruleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRule_Parts() {
		return (EReference)ruleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRuleStage() {
		return ruleStageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleStage_Order() {
		return (EAttribute)ruleStageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleStage_Label() {
		return (EAttribute)ruleStageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleStage_Plain() {
		return (EAttribute)ruleStageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleStage_Exercises() {
		return (EAttribute)ruleStageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConflict() {
		return conflictEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConflict_DefaultPosition() {
		return (EAttribute)conflictEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConflict_Reason() {
		return (EAttribute)conflictEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConflict_About() {
		return (EAttribute)conflictEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConflict_Positions() {
		return (EReference)conflictEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPosition() {
		return positionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPosition_Id() {
		return (EAttribute)positionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPosition_Text() {
		return (EAttribute)positionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPosition_Source() {
		return (EAttribute)positionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPosition_Entries() {
		return (EAttribute)positionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPosition_Reservations() {
		return (EReference)positionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReservation() {
		return reservationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReservation_Entries() {
		return (EAttribute)reservationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReservation_Conditions() {
		return (EAttribute)reservationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReservation_Phases() {
		return (EAttribute)reservationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReservation_Level() {
		return (EAttribute)reservationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDisputedStatement() {
		return disputedStatementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisputedStatement_Remark() {
		return (EAttribute)disputedStatementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisputedStatement_RemarkOrigin() {
		return (EAttribute)disputedStatementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisputedStatement_About() {
		return (EAttribute)disputedStatementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEducation() {
		return educationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEducation_Kind() {
		return (EAttribute)educationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEducation_Topics() {
		return (EAttribute)educationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBackground() {
		return backgroundEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPrognosis() {
		return prognosisEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrognosis_Conditions() {
		return (EAttribute)prognosisEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPrognosis_Figures() {
		return (EReference)prognosisEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvidenceReference() {
		return evidenceReferenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceReference_Kind() {
		return (EAttribute)evidenceReferenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceReference_Study() {
		return (EAttribute)evidenceReferenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceReference_Year() {
		return (EAttribute)evidenceReferenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceReference_Population() {
		return (EAttribute)evidenceReferenceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceReference_Citation() {
		return (EAttribute)evidenceReferenceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvidenceReference_Figures() {
		return (EReference)evidenceReferenceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProcedureCode() {
		return procedureCodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcedureCode_Code() {
		return (EAttribute)procedureCodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcedureCode_Timed() {
		return (EAttribute)procedureCodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcedureCode_Kind() {
		return (EAttribute)procedureCodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcedureCode_Examination() {
		return (EAttribute)procedureCodeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcedureCode_RegionsFrom() {
		return (EAttribute)procedureCodeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcedureCode_RegionsTo() {
		return (EAttribute)procedureCodeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPayerRuleSet() {
		return payerRuleSetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPayerRuleSet_Payer() {
		return (EAttribute)payerRuleSetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPayerRuleSet_Edition() {
		return (EAttribute)payerRuleSetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPayerRuleSet_ValidFrom() {
		return (EAttribute)payerRuleSetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPayerRuleSet_UnitMethod() {
		return (EAttribute)payerRuleSetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPayerRuleSet_Rules() {
		return (EReference)payerRuleSetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPayerRuleSet_Amounts() {
		return (EReference)payerRuleSetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPayerRuleSet_Always() {
		return (EAttribute)payerRuleSetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPayerRule() {
		return payerRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPayerRule_Topic() {
		return (EAttribute)payerRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPayerRule_Contents() {
		return (EReference)payerRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPayerRule_Figures() {
		return (EReference)payerRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPayerRule_Modifier() {
		return (EAttribute)payerRuleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPayerRule_Codes() {
		return (EAttribute)payerRuleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPayerRule_Check() {
		return (EAttribute)payerRuleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPayerRule_Severity() {
		return (EAttribute)payerRuleEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRequiredContent() {
		return requiredContentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequiredContent_Label() {
		return (EAttribute)requiredContentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequiredContent_Fields() {
		return (EAttribute)requiredContentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDatedAmount() {
		return datedAmountEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatedAmount_Name() {
		return (EAttribute)datedAmountEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatedAmount_Year() {
		return (EAttribute)datedAmountEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatedAmount_LastYear() {
		return (EAttribute)datedAmountEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatedAmount_Amount() {
		return (EAttribute)datedAmountEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatedAmount_Unit() {
		return (EAttribute)datedAmountEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatedAmount_Verification() {
		return (EAttribute)datedAmountEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatedAmount_Source() {
		return (EAttribute)datedAmountEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWording() {
		return wordingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWording_Usage() {
		return (EAttribute)wordingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFigure() {
		return figureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFigure_View() {
		return (EAttribute)figureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFigure_Poses() {
		return (EReference)figureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBodyDrawing() {
		return bodyDrawingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBodyDrawing_Aspect() {
		return (EAttribute)bodyDrawingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBodyDrawing_Paths() {
		return (EAttribute)bodyDrawingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBodyRegion() {
		return bodyRegionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBodyRegion_Aspect() {
		return (EAttribute)bodyRegionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBodyRegion_Side() {
		return (EAttribute)bodyRegionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBodyRegion_Outline() {
		return (EAttribute)bodyRegionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBodyRegion_Spread() {
		return (EAttribute)bodyRegionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPose() {
		return poseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_Caption() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_X() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_Y() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_Lumbar() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_Thorax() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_Head() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_NearUpperArm() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_NearForearm() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_NearHand() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_FarUpperArm() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_FarForearm() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_FarHand() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_NearThigh() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_NearShin() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_NearFoot() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_FarThigh() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_FarShin() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_FarFoot() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_NearUpperArmShown() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_NearForearmShown() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_NearThighShown() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_NearShinShown() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_FarUpperArmShown() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_FarForearmShown() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_FarThighShown() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPose_FarShinShown() {
		return (EAttribute)poseEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPose_Props() {
		return (EReference)poseEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPose_Arrows() {
		return (EReference)poseEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProp() {
		return propEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProp_Kind() {
		return (EAttribute)propEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProp_X() {
		return (EAttribute)propEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProp_Y() {
		return (EAttribute)propEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProp_Width() {
		return (EAttribute)propEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProp_Height() {
		return (EAttribute)propEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProp_Mirrored() {
		return (EAttribute)propEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProp_Joint() {
		return (EAttribute)propEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getArrow() {
		return arrowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArrow_X() {
		return (EAttribute)arrowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArrow_Y() {
		return (EAttribute)arrowEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArrow_ToX() {
		return (EAttribute)arrowEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArrow_ToY() {
		return (EAttribute)arrowEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArrow_Bend() {
		return (EAttribute)arrowEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArrow_DoubleHeaded() {
		return (EAttribute)arrowEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOrigin() {
		return originEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getVerification() {
		return verificationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getModifiability() {
		return modifiabilityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStanding() {
		return standingEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSpread() {
		return spreadEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAspect() {
		return aspectEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDirection() {
		return directionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStrength() {
		return strengthEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActionLevel() {
		return actionLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAnswerKind() {
		return answerKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getExamMethod() {
		return examMethodEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNeuroKind() {
		return neuroKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBound() {
		return boundEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getScoringRule() {
		return scoringRuleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBetter() {
		return betterEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChangeKind() {
		return changeKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTreatmentKind() {
		return treatmentKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCautionLevel() {
		return cautionLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPhaseKind() {
		return phaseKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getExerciseKind() {
		return exerciseKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRuleKind() {
		return ruleKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getComparison() {
		return comparisonEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEducationKind() {
		return educationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEvidenceKind() {
		return evidenceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPayerTopic() {
		return payerTopicEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getUnitMethod() {
		return unitMethodEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getView() {
		return viewEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBodyAspect() {
		return bodyAspectEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPropKind() {
		return propKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getJoint() {
		return jointEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSeverity() {
		return severityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getIdList() {
		return idListEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getEntryIds() {
		return entryIdsEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getEntryId() {
		return entryIdEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDate() {
		return dateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CatalogueFactory getCatalogueFactory() {
		return (CatalogueFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		entryEClass = createEClass(ENTRY);
		createEAttribute(entryEClass, ENTRY__ID);
		createEAttribute(entryEClass, ENTRY__LABEL);
		createEAttribute(entryEClass, ENTRY__TEXT);
		createEAttribute(entryEClass, ENTRY__PLAIN);
		createEAttribute(entryEClass, ENTRY__TRACE);
		createEAttribute(entryEClass, ENTRY__SOURCE);
		createEAttribute(entryEClass, ENTRY__ORIGIN);
		createEAttribute(entryEClass, ENTRY__VERIFICATION);
		createEAttribute(entryEClass, ENTRY__CHECKED);
		createEAttribute(entryEClass, ENTRY__DISPUTED);
		createEAttribute(entryEClass, ENTRY__CONFLICTS);
		createEAttribute(entryEClass, ENTRY__EVIDENCE);
		createEAttribute(entryEClass, ENTRY__SHORTHAND);

		contentPackEClass = createEClass(CONTENT_PACK);
		createEAttribute(contentPackEClass, CONTENT_PACK__ID);
		createEAttribute(contentPackEClass, CONTENT_PACK__LABEL);
		createEAttribute(contentPackEClass, CONTENT_PACK__TEXT);
		createEAttribute(contentPackEClass, CONTENT_PACK__VERSION);
		createEAttribute(contentPackEClass, CONTENT_PACK__DATE);
		createEAttribute(contentPackEClass, CONTENT_PACK__LANGUAGES);
		createEAttribute(contentPackEClass, CONTENT_PACK__CHAPTERS);
		createEAttribute(contentPackEClass, CONTENT_PACK__SAMPLES);
		createEAttribute(contentPackEClass, CONTENT_PACK__INVENTORY);
		createEAttribute(contentPackEClass, CONTENT_PACK__AUTHOR);
		createEAttribute(contentPackEClass, CONTENT_PACK__LICENCE);
		createEReference(contentPackEClass, CONTENT_PACK__CODE_LISTS);
		createEAttribute(contentPackEClass, CONTENT_PACK__VIGNETTES);

		codeListFileEClass = createEClass(CODE_LIST_FILE);
		createEAttribute(codeListFileEClass, CODE_LIST_FILE__SYSTEM);
		createEAttribute(codeListFileEClass, CODE_LIST_FILE__YEAR);
		createEAttribute(codeListFileEClass, CODE_LIST_FILE__VALID_FROM);
		createEAttribute(codeListFileEClass, CODE_LIST_FILE__VALID_TO);
		createEAttribute(codeListFileEClass, CODE_LIST_FILE__FILE);
		createEAttribute(codeListFileEClass, CODE_LIST_FILE__SOURCE);

		chapterEClass = createEClass(CHAPTER);
		createEAttribute(chapterEClass, CHAPTER__LABEL);
		createEReference(chapterEClass, CHAPTER__CATEGORIES);
		createEReference(chapterEClass, CHAPTER__CONDITIONS);
		createEReference(chapterEClass, CHAPTER__SYMPTOMS);
		createEReference(chapterEClass, CHAPTER__QUESTIONS);
		createEReference(chapterEClass, CHAPTER__RED_FLAGS);
		createEReference(chapterEClass, CHAPTER__RISK_FACTORS);
		createEReference(chapterEClass, CHAPTER__EXAM_ITEMS);
		createEReference(chapterEClass, CHAPTER__INSTRUMENTS);
		createEReference(chapterEClass, CHAPTER__TREATMENTS);
		createEReference(chapterEClass, CHAPTER__EXERCISES);
		createEReference(chapterEClass, CHAPTER__RULES);
		createEReference(chapterEClass, CHAPTER__PAYER_RULE_SETS);
		createEReference(chapterEClass, CHAPTER__PROCEDURES);
		createEReference(chapterEClass, CHAPTER__EDUCATION);
		createEReference(chapterEClass, CHAPTER__BACKGROUND);
		createEReference(chapterEClass, CHAPTER__PROGNOSES);
		createEReference(chapterEClass, CHAPTER__EVIDENCE);
		createEReference(chapterEClass, CHAPTER__DISPUTES);
		createEReference(chapterEClass, CHAPTER__CONFLICT_LIST);
		createEReference(chapterEClass, CHAPTER__WORDINGS);
		createEReference(chapterEClass, CHAPTER__FIGURES);
		createEReference(chapterEClass, CHAPTER__BODY_DRAWINGS);
		createEReference(chapterEClass, CHAPTER__BODY_REGIONS);

		factEClass = createEClass(FACT);
		createEAttribute(factEClass, FACT__ASPECT);

		linkEClass = createEClass(LINK);
		createEAttribute(linkEClass, LINK__TARGET);
		createEAttribute(linkEClass, LINK__DIRECTION);
		createEAttribute(linkEClass, LINK__STRENGTH);
		createEAttribute(linkEClass, LINK__INFERRED);
		createEAttribute(linkEClass, LINK__NOTE);
		createEAttribute(linkEClass, LINK__WHEN);

		cautionEClass = createEClass(CAUTION);
		createEAttribute(cautionEClass, CAUTION__TARGET);
		createEAttribute(cautionEClass, CAUTION__LEVEL);
		createEAttribute(cautionEClass, CAUTION__REASON);
		createEAttribute(cautionEClass, CAUTION__TRACE);

		quantityEClass = createEClass(QUANTITY);
		createEAttribute(quantityEClass, QUANTITY__NAME);
		createEAttribute(quantityEClass, QUANTITY__COMPARISON);
		createEAttribute(quantityEClass, QUANTITY__LOW);
		createEAttribute(quantityEClass, QUANTITY__HIGH);
		createEAttribute(quantityEClass, QUANTITY__UNIT);
		createEAttribute(quantityEClass, QUANTITY__NOTE);

		painCategoryEClass = createEClass(PAIN_CATEGORY);
		createEAttribute(painCategoryEClass, PAIN_CATEGORY__LOCATION);
		createEAttribute(painCategoryEClass, PAIN_CATEGORY__PROVOKED_BY);
		createEAttribute(painCategoryEClass, PAIN_CATEGORY__CAUSE);
		createEAttribute(painCategoryEClass, PAIN_CATEGORY__RESPONSE);

		conditionEClass = createEClass(CONDITION);
		createEAttribute(conditionEClass, CONDITION__STANDING);
		createEAttribute(conditionEClass, CONDITION__CATEGORY);
		createEAttribute(conditionEClass, CONDITION__CATEGORY_NOTE);
		createEAttribute(conditionEClass, CONDITION__SYNONYMS);
		createEAttribute(conditionEClass, CONDITION__REGION);
		createEAttribute(conditionEClass, CONDITION__TISSUE);
		createEAttribute(conditionEClass, CONDITION__MECHANISM);
		createEAttribute(conditionEClass, CONDITION__LOCATION);
		createEAttribute(conditionEClass, CONDITION__SPREAD);
		createEAttribute(conditionEClass, CONDITION__ONE_SIDED);
		createEAttribute(conditionEClass, CONDITION__AGGRAVATING);
		createEAttribute(conditionEClass, CONDITION__EASING);
		createEAttribute(conditionEClass, CONDITION__IMAGING);
		createEAttribute(conditionEClass, CONDITION__TREATMENTS);
		createEAttribute(conditionEClass, CONDITION__EXERCISES);
		createEAttribute(conditionEClass, CONDITION__PLAIN_WHY);
		createEAttribute(conditionEClass, CONDITION__TO_DO);
		createEAttribute(conditionEClass, CONDITION__TO_AVOID);
		createEReference(conditionEClass, CONDITION__SUBTYPES);
		createEReference(conditionEClass, CONDITION__CODES);
		createEReference(conditionEClass, CONDITION__FACTS);
		createEReference(conditionEClass, CONDITION__PHASES);
		createEAttribute(conditionEClass, CONDITION__AGE_FROM);
		createEAttribute(conditionEClass, CONDITION__AGE_TO);
		createEAttribute(conditionEClass, CONDITION__BY_EXCLUSION);
		createEAttribute(conditionEClass, CONDITION__MONTHS_FROM);
		createEAttribute(conditionEClass, CONDITION__UNDERLYING);
		createEAttribute(conditionEClass, CONDITION__COMPANIONS);

		subtypeEClass = createEClass(SUBTYPE);
		createEAttribute(subtypeEClass, SUBTYPE__SEED_RANK);
		createEAttribute(subtypeEClass, SUBTYPE__ACCEPTED_RANK);
		createEAttribute(subtypeEClass, SUBTYPE__ACCEPTED_MEANING);
		createEAttribute(subtypeEClass, SUBTYPE__LEGACY);

		diagnosisCodeEClass = createEClass(DIAGNOSIS_CODE);
		createEAttribute(diagnosisCodeEClass, DIAGNOSIS_CODE__CODE);
		createEAttribute(diagnosisCodeEClass, DIAGNOSIS_CODE__LABEL);
		createEAttribute(diagnosisCodeEClass, DIAGNOSIS_CODE__SIDE);
		createEAttribute(diagnosisCodeEClass, DIAGNOSIS_CODE__VERIFICATION);
		createEAttribute(diagnosisCodeEClass, DIAGNOSIS_CODE__ORIGIN);

		rehabPhaseEClass = createEClass(REHAB_PHASE);
		createEAttribute(rehabPhaseEClass, REHAB_PHASE__KIND);
		createEAttribute(rehabPhaseEClass, REHAB_PHASE__FROM_WEEK);
		createEAttribute(rehabPhaseEClass, REHAB_PHASE__TO_WEEK);
		createEAttribute(rehabPhaseEClass, REHAB_PHASE__AIMS);
		createEAttribute(rehabPhaseEClass, REHAB_PHASE__CRITERIA);
		createEAttribute(rehabPhaseEClass, REHAB_PHASE__EXERCISES);
		createEAttribute(rehabPhaseEClass, REHAB_PHASE__TREATMENTS);
		createEAttribute(rehabPhaseEClass, REHAB_PHASE__EDUCATION);

		symptomEClass = createEClass(SYMPTOM);
		createEReference(symptomEClass, SYMPTOM__LINKS);
		createEAttribute(symptomEClass, SYMPTOM__FIELDS);
		createEAttribute(symptomEClass, SYMPTOM__WORDS);
		createEAttribute(symptomEClass, SYMPTOM__SPREAD);

		screeningQuestionEClass = createEClass(SCREENING_QUESTION);
		createEAttribute(screeningQuestionEClass, SCREENING_QUESTION__ANSWER);
		createEAttribute(screeningQuestionEClass, SCREENING_QUESTION__UNIT);
		createEAttribute(screeningQuestionEClass, SCREENING_QUESTION__GROUP);
		createEReference(screeningQuestionEClass, SCREENING_QUESTION__LINKS);
		createEAttribute(screeningQuestionEClass, SCREENING_QUESTION__RED_FLAGS);
		createEAttribute(screeningQuestionEClass, SCREENING_QUESTION__RED_FLAGS_ON_NO);

		redFlagEClass = createEClass(RED_FLAG);
		createEAttribute(redFlagEClass, RED_FLAG__LEVEL);
		createEAttribute(redFlagEClass, RED_FLAG__LEVEL_DERIVED);
		createEAttribute(redFlagEClass, RED_FLAG__ACTION);
		createEAttribute(redFlagEClass, RED_FLAG__QUESTIONS);
		createEAttribute(redFlagEClass, RED_FLAG__CONDITIONS);
		createEAttribute(redFlagEClass, RED_FLAG__ON_HANDOUT);
		createEAttribute(redFlagEClass, RED_FLAG__EMERGENCY);
		createEAttribute(redFlagEClass, RED_FLAG__WEIGHED);
		createEAttribute(redFlagEClass, RED_FLAG__SUSPECTED);

		riskFactorEClass = createEClass(RISK_FACTOR);
		createEAttribute(riskFactorEClass, RISK_FACTOR__MODIFIABLE);
		createEAttribute(riskFactorEClass, RISK_FACTOR__CONDITIONS);

		examItemEClass = createEClass(EXAM_ITEM);
		createEAttribute(examItemEClass, EXAM_ITEM__SECTION);
		createEAttribute(examItemEClass, EXAM_ITEM__REGION);
		createEAttribute(examItemEClass, EXAM_ITEM__SIDED);
		createEAttribute(examItemEClass, EXAM_ITEM__INSTRUCTION);
		createEAttribute(examItemEClass, EXAM_ITEM__POSITIVE);
		createEReference(examItemEClass, EXAM_ITEM__LINKS);
		createEAttribute(examItemEClass, EXAM_ITEM__ROUTINE);
		createEAttribute(examItemEClass, EXAM_ITEM__NORMAL);

		observationItemEClass = createEClass(OBSERVATION_ITEM);
		createEAttribute(observationItemEClass, OBSERVATION_ITEM__METHOD);
		createEAttribute(observationItemEClass, OBSERVATION_ITEM__GRADES);

		rangeOfMotionEClass = createEClass(RANGE_OF_MOTION);
		createEAttribute(rangeOfMotionEClass, RANGE_OF_MOTION__JOINT);
		createEAttribute(rangeOfMotionEClass, RANGE_OF_MOTION__MOTION);
		createEAttribute(rangeOfMotionEClass, RANGE_OF_MOTION__UNIT);
		createEReference(rangeOfMotionEClass, RANGE_OF_MOTION__NORMS);

		normEClass = createEClass(NORM);
		createEAttribute(normEClass, NORM__AGE_FROM);
		createEAttribute(normEClass, NORM__AGE_TO);
		createEAttribute(normEClass, NORM__AT_YOUNGEST);
		createEAttribute(normEClass, NORM__AT_OLDEST);
		createEAttribute(normEClass, NORM__LOW);
		createEAttribute(normEClass, NORM__HIGH);
		createEAttribute(normEClass, NORM__UNIT);
		createEAttribute(normEClass, NORM__POSITION);
		createEAttribute(normEClass, NORM__METHOD);
		createEAttribute(normEClass, NORM__PREFERRED);
		createEAttribute(normEClass, NORM__SOURCE);
		createEAttribute(normEClass, NORM__VERIFICATION);
		createEAttribute(normEClass, NORM__EVIDENCE);

		muscleTestEClass = createEClass(MUSCLE_TEST);
		createEAttribute(muscleTestEClass, MUSCLE_TEST__MUSCLE);
		createEAttribute(muscleTestEClass, MUSCLE_TEST__LEVELS);

		neuroItemEClass = createEClass(NEURO_ITEM);
		createEAttribute(neuroItemEClass, NEURO_ITEM__KIND);
		createEAttribute(neuroItemEClass, NEURO_ITEM__LEVELS);

		specialTestEClass = createEClass(SPECIAL_TEST);
		createEReference(specialTestEClass, SPECIAL_TEST__ACCURACY);
		createEAttribute(specialTestEClass, SPECIAL_TEST__CONDITIONS);
		createEAttribute(specialTestEClass, SPECIAL_TEST__CONSTRUCT);
		createEAttribute(specialTestEClass, SPECIAL_TEST__READ_FROM);

		testClusterEClass = createEClass(TEST_CLUSTER);
		createEAttribute(testClusterEClass, TEST_CLUSTER__MEMBERS);
		createEAttribute(testClusterEClass, TEST_CLUSTER__THRESHOLD);
		createEAttribute(testClusterEClass, TEST_CLUSTER__CONDITION);
		createEReference(testClusterEClass, TEST_CLUSTER__ACCURACY);

		accuracyEClass = createEClass(ACCURACY);
		createEAttribute(accuracyEClass, ACCURACY__SENSITIVITY);
		createEAttribute(accuracyEClass, ACCURACY__SENSITIVITY_BOUND);
		createEAttribute(accuracyEClass, ACCURACY__SPECIFICITY);
		createEAttribute(accuracyEClass, ACCURACY__SPECIFICITY_BOUND);
		createEAttribute(accuracyEClass, ACCURACY__LR_POSITIVE);
		createEAttribute(accuracyEClass, ACCURACY__LR_POSITIVE_LOW);
		createEAttribute(accuracyEClass, ACCURACY__LR_POSITIVE_HIGH);
		createEAttribute(accuracyEClass, ACCURACY__LR_NEGATIVE);
		createEAttribute(accuracyEClass, ACCURACY__LR_NEGATIVE_LOW);
		createEAttribute(accuracyEClass, ACCURACY__LR_NEGATIVE_HIGH);
		createEAttribute(accuracyEClass, ACCURACY__CALCULATED);
		createEAttribute(accuracyEClass, ACCURACY__POPULATION);
		createEAttribute(accuracyEClass, ACCURACY__KAPPA);
		createEAttribute(accuracyEClass, ACCURACY__SOURCE);
		createEAttribute(accuracyEClass, ACCURACY__VERIFICATION);
		createEAttribute(accuracyEClass, ACCURACY__EVIDENCE);
		createEAttribute(accuracyEClass, ACCURACY__NOTE);
		createEAttribute(accuracyEClass, ACCURACY__AFTER_NEGATIVE);

		palpationItemEClass = createEClass(PALPATION_ITEM);
		createEAttribute(palpationItemEClass, PALPATION_ITEM__LEVELS);

		repeatedMovementEClass = createEClass(REPEATED_MOVEMENT);
		createEAttribute(repeatedMovementEClass, REPEATED_MOVEMENT__MOVEMENT);

		functionalTestEClass = createEClass(FUNCTIONAL_TEST);
		createEAttribute(functionalTestEClass, FUNCTIONAL_TEST__MEASURE);
		createEAttribute(functionalTestEClass, FUNCTIONAL_TEST__UNIT);
		createEAttribute(functionalTestEClass, FUNCTIONAL_TEST__PASS);

		outcomeInstrumentEClass = createEClass(OUTCOME_INSTRUMENT);
		createEAttribute(outcomeInstrumentEClass, OUTCOME_INSTRUMENT__ABBREVIATION);
		createEAttribute(outcomeInstrumentEClass, OUTCOME_INSTRUMENT__DOMAIN);
		createEAttribute(outcomeInstrumentEClass, OUTCOME_INSTRUMENT__SCORING);
		createEAttribute(outcomeInstrumentEClass, OUTCOME_INSTRUMENT__LOW);
		createEAttribute(outcomeInstrumentEClass, OUTCOME_INSTRUMENT__HIGH);
		createEAttribute(outcomeInstrumentEClass, OUTCOME_INSTRUMENT__UNIT);
		createEAttribute(outcomeInstrumentEClass, OUTCOME_INSTRUMENT__BETTER);
		createEAttribute(outcomeInstrumentEClass, OUTCOME_INSTRUMENT__MINIMUM_ANSWERED);
		createEAttribute(outcomeInstrumentEClass, OUTCOME_INSTRUMENT__MAXIMUM_ITEMS);
		createEAttribute(outcomeInstrumentEClass, OUTCOME_INSTRUMENT__ITEM_ENTRY);
		createEAttribute(outcomeInstrumentEClass, OUTCOME_INSTRUMENT__LICENCE);
		createEAttribute(outcomeInstrumentEClass, OUTCOME_INSTRUMENT__LIMITS);
		createEReference(outcomeInstrumentEClass, OUTCOME_INSTRUMENT__ITEMS);
		createEReference(outcomeInstrumentEClass, OUTCOME_INSTRUMENT__SUBSCALES);
		createEReference(outcomeInstrumentEClass, OUTCOME_INSTRUMENT__STRATA);
		createEReference(outcomeInstrumentEClass, OUTCOME_INSTRUMENT__THRESHOLDS);
		createEReference(outcomeInstrumentEClass, OUTCOME_INSTRUMENT__EXAMPLES);

		instrumentItemEClass = createEClass(INSTRUMENT_ITEM);
		createEAttribute(instrumentItemEClass, INSTRUMENT_ITEM__NUMBER);
		createEAttribute(instrumentItemEClass, INSTRUMENT_ITEM__LABEL);
		createEAttribute(instrumentItemEClass, INSTRUMENT_ITEM__LOW);
		createEAttribute(instrumentItemEClass, INSTRUMENT_ITEM__HIGH);
		createEAttribute(instrumentItemEClass, INSTRUMENT_ITEM__COUNTS_FROM);

		subscaleEClass = createEClass(SUBSCALE);
		createEAttribute(subscaleEClass, SUBSCALE__ID);
		createEAttribute(subscaleEClass, SUBSCALE__LABEL);
		createEAttribute(subscaleEClass, SUBSCALE__ITEMS);
		createEAttribute(subscaleEClass, SUBSCALE__LOW);
		createEAttribute(subscaleEClass, SUBSCALE__HIGH);

		stratumEClass = createEClass(STRATUM);
		createEAttribute(stratumEClass, STRATUM__ID);
		createEAttribute(stratumEClass, STRATUM__LABEL);
		createEAttribute(stratumEClass, STRATUM__TOTAL_AT_LEAST);
		createEAttribute(stratumEClass, STRATUM__TOTAL_AT_MOST);
		createEAttribute(stratumEClass, STRATUM__SUBSCALE);
		createEAttribute(stratumEClass, STRATUM__SUBSCALE_AT_LEAST);
		createEAttribute(stratumEClass, STRATUM__SUBSCALE_AT_MOST);

		changeThresholdEClass = createEClass(CHANGE_THRESHOLD);
		createEAttribute(changeThresholdEClass, CHANGE_THRESHOLD__KIND);
		createEAttribute(changeThresholdEClass, CHANGE_THRESHOLD__VALUE);
		createEAttribute(changeThresholdEClass, CHANGE_THRESHOLD__PERCENT);
		createEAttribute(changeThresholdEClass, CHANGE_THRESHOLD__CONFIDENCE);
		createEAttribute(changeThresholdEClass, CHANGE_THRESHOLD__BAND);
		createEAttribute(changeThresholdEClass, CHANGE_THRESHOLD__HORIZON);
		createEAttribute(changeThresholdEClass, CHANGE_THRESHOLD__SUBSCALE);
		createEAttribute(changeThresholdEClass, CHANGE_THRESHOLD__PREFERRED);
		createEAttribute(changeThresholdEClass, CHANGE_THRESHOLD__SOURCE);
		createEAttribute(changeThresholdEClass, CHANGE_THRESHOLD__VERIFICATION);
		createEAttribute(changeThresholdEClass, CHANGE_THRESHOLD__EVIDENCE);
		createEAttribute(changeThresholdEClass, CHANGE_THRESHOLD__NOTE);

		workedExampleEClass = createEClass(WORKED_EXAMPLE);
		createEAttribute(workedExampleEClass, WORKED_EXAMPLE__ANSWERS);
		createEAttribute(workedExampleEClass, WORKED_EXAMPLE__EXPECTED);
		createEAttribute(workedExampleEClass, WORKED_EXAMPLE__SUBSCALE);
		createEAttribute(workedExampleEClass, WORKED_EXAMPLE__STRATUM);
		createEAttribute(workedExampleEClass, WORKED_EXAMPLE__NOTE);

		treatmentEClass = createEClass(TREATMENT);
		createEAttribute(treatmentEClass, TREATMENT__KINDS);
		createEAttribute(treatmentEClass, TREATMENT__TIMED);
		createEAttribute(treatmentEClass, TREATMENT__PROCEDURES);
		createEAttribute(treatmentEClass, TREATMENT__CONDITIONS);
		createEAttribute(treatmentEClass, TREATMENT__RULES);
		createEReference(treatmentEClass, TREATMENT__CAUTIONS);

		exerciseEClass = createEClass(EXERCISE);
		createEAttribute(exerciseEClass, EXERCISE__KIND);
		createEAttribute(exerciseEClass, EXERCISE__AIM);
		createEAttribute(exerciseEClass, EXERCISE__POSITION);
		createEAttribute(exerciseEClass, EXERCISE__STEPS);
		createEAttribute(exerciseEClass, EXERCISE__STEPS_ORIGIN);
		createEAttribute(exerciseEClass, EXERCISE__FEEL);
		createEAttribute(exerciseEClass, EXERCISE__MUSCLES);
		createEAttribute(exerciseEClass, EXERCISE__CUES);
		createEAttribute(exerciseEClass, EXERCISE__STOP_RULE);
		createEAttribute(exerciseEClass, EXERCISE__EASIER);
		createEAttribute(exerciseEClass, EXERCISE__HARDER);
		createEAttribute(exerciseEClass, EXERCISE__REGRESSION);
		createEAttribute(exerciseEClass, EXERCISE__PROGRESSION);
		createEAttribute(exerciseEClass, EXERCISE__EQUIPMENT);
		createEAttribute(exerciseEClass, EXERCISE__NEEDS);
		createEAttribute(exerciseEClass, EXERCISE__CONDITIONS);
		createEAttribute(exerciseEClass, EXERCISE__FIGURE);
		createEReference(exerciseEClass, EXERCISE__DOSAGES);
		createEReference(exerciseEClass, EXERCISE__CAUTIONS);

		dosageEClass = createEClass(DOSAGE);
		createEAttribute(dosageEClass, DOSAGE__PHASE);
		createEAttribute(dosageEClass, DOSAGE__SETS);
		createEAttribute(dosageEClass, DOSAGE__SETS_MAX);
		createEAttribute(dosageEClass, DOSAGE__REPS);
		createEAttribute(dosageEClass, DOSAGE__REPS_MAX);
		createEAttribute(dosageEClass, DOSAGE__HOLD_SECONDS);
		createEAttribute(dosageEClass, DOSAGE__MINUTES);
		createEAttribute(dosageEClass, DOSAGE__REST_SECONDS);
		createEAttribute(dosageEClass, DOSAGE__PER_SIDE);
		createEAttribute(dosageEClass, DOSAGE__TIMES_PER_DAY);
		createEAttribute(dosageEClass, DOSAGE__DAYS_PER_WEEK);
		createEAttribute(dosageEClass, DOSAGE__NOTE);
		createEAttribute(dosageEClass, DOSAGE__ORIGIN);
		createEAttribute(dosageEClass, DOSAGE__TRACE);

		ruleEClass = createEClass(RULE);
		createEAttribute(ruleEClass, RULE__KIND);
		createEAttribute(ruleEClass, RULE__CONDITIONS);
		createEAttribute(ruleEClass, RULE__RELATED);
		createEReference(ruleEClass, RULE__FIGURES);
		createEReference(ruleEClass, RULE__STAGES);
		createEReference(ruleEClass, RULE__PARTS);

		ruleStageEClass = createEClass(RULE_STAGE);
		createEAttribute(ruleStageEClass, RULE_STAGE__ORDER);
		createEAttribute(ruleStageEClass, RULE_STAGE__LABEL);
		createEAttribute(ruleStageEClass, RULE_STAGE__PLAIN);
		createEAttribute(ruleStageEClass, RULE_STAGE__EXERCISES);

		conflictEClass = createEClass(CONFLICT);
		createEAttribute(conflictEClass, CONFLICT__DEFAULT_POSITION);
		createEAttribute(conflictEClass, CONFLICT__REASON);
		createEAttribute(conflictEClass, CONFLICT__ABOUT);
		createEReference(conflictEClass, CONFLICT__POSITIONS);

		positionEClass = createEClass(POSITION);
		createEAttribute(positionEClass, POSITION__ID);
		createEAttribute(positionEClass, POSITION__TEXT);
		createEAttribute(positionEClass, POSITION__SOURCE);
		createEAttribute(positionEClass, POSITION__ENTRIES);
		createEReference(positionEClass, POSITION__RESERVATIONS);

		reservationEClass = createEClass(RESERVATION);
		createEAttribute(reservationEClass, RESERVATION__ENTRIES);
		createEAttribute(reservationEClass, RESERVATION__CONDITIONS);
		createEAttribute(reservationEClass, RESERVATION__PHASES);
		createEAttribute(reservationEClass, RESERVATION__LEVEL);

		disputedStatementEClass = createEClass(DISPUTED_STATEMENT);
		createEAttribute(disputedStatementEClass, DISPUTED_STATEMENT__REMARK);
		createEAttribute(disputedStatementEClass, DISPUTED_STATEMENT__REMARK_ORIGIN);
		createEAttribute(disputedStatementEClass, DISPUTED_STATEMENT__ABOUT);

		educationEClass = createEClass(EDUCATION);
		createEAttribute(educationEClass, EDUCATION__KIND);
		createEAttribute(educationEClass, EDUCATION__TOPICS);

		backgroundEClass = createEClass(BACKGROUND);

		prognosisEClass = createEClass(PROGNOSIS);
		createEAttribute(prognosisEClass, PROGNOSIS__CONDITIONS);
		createEReference(prognosisEClass, PROGNOSIS__FIGURES);

		evidenceReferenceEClass = createEClass(EVIDENCE_REFERENCE);
		createEAttribute(evidenceReferenceEClass, EVIDENCE_REFERENCE__KIND);
		createEAttribute(evidenceReferenceEClass, EVIDENCE_REFERENCE__STUDY);
		createEAttribute(evidenceReferenceEClass, EVIDENCE_REFERENCE__YEAR);
		createEAttribute(evidenceReferenceEClass, EVIDENCE_REFERENCE__POPULATION);
		createEAttribute(evidenceReferenceEClass, EVIDENCE_REFERENCE__CITATION);
		createEReference(evidenceReferenceEClass, EVIDENCE_REFERENCE__FIGURES);

		procedureCodeEClass = createEClass(PROCEDURE_CODE);
		createEAttribute(procedureCodeEClass, PROCEDURE_CODE__CODE);
		createEAttribute(procedureCodeEClass, PROCEDURE_CODE__TIMED);
		createEAttribute(procedureCodeEClass, PROCEDURE_CODE__KIND);
		createEAttribute(procedureCodeEClass, PROCEDURE_CODE__EXAMINATION);
		createEAttribute(procedureCodeEClass, PROCEDURE_CODE__REGIONS_FROM);
		createEAttribute(procedureCodeEClass, PROCEDURE_CODE__REGIONS_TO);

		payerRuleSetEClass = createEClass(PAYER_RULE_SET);
		createEAttribute(payerRuleSetEClass, PAYER_RULE_SET__PAYER);
		createEAttribute(payerRuleSetEClass, PAYER_RULE_SET__EDITION);
		createEAttribute(payerRuleSetEClass, PAYER_RULE_SET__VALID_FROM);
		createEAttribute(payerRuleSetEClass, PAYER_RULE_SET__UNIT_METHOD);
		createEReference(payerRuleSetEClass, PAYER_RULE_SET__RULES);
		createEReference(payerRuleSetEClass, PAYER_RULE_SET__AMOUNTS);
		createEAttribute(payerRuleSetEClass, PAYER_RULE_SET__ALWAYS);

		payerRuleEClass = createEClass(PAYER_RULE);
		createEAttribute(payerRuleEClass, PAYER_RULE__TOPIC);
		createEReference(payerRuleEClass, PAYER_RULE__CONTENTS);
		createEReference(payerRuleEClass, PAYER_RULE__FIGURES);
		createEAttribute(payerRuleEClass, PAYER_RULE__MODIFIER);
		createEAttribute(payerRuleEClass, PAYER_RULE__CODES);
		createEAttribute(payerRuleEClass, PAYER_RULE__CHECK);
		createEAttribute(payerRuleEClass, PAYER_RULE__SEVERITY);

		requiredContentEClass = createEClass(REQUIRED_CONTENT);
		createEAttribute(requiredContentEClass, REQUIRED_CONTENT__LABEL);
		createEAttribute(requiredContentEClass, REQUIRED_CONTENT__FIELDS);

		datedAmountEClass = createEClass(DATED_AMOUNT);
		createEAttribute(datedAmountEClass, DATED_AMOUNT__NAME);
		createEAttribute(datedAmountEClass, DATED_AMOUNT__YEAR);
		createEAttribute(datedAmountEClass, DATED_AMOUNT__LAST_YEAR);
		createEAttribute(datedAmountEClass, DATED_AMOUNT__AMOUNT);
		createEAttribute(datedAmountEClass, DATED_AMOUNT__UNIT);
		createEAttribute(datedAmountEClass, DATED_AMOUNT__VERIFICATION);
		createEAttribute(datedAmountEClass, DATED_AMOUNT__SOURCE);

		wordingEClass = createEClass(WORDING);
		createEAttribute(wordingEClass, WORDING__USAGE);

		figureEClass = createEClass(FIGURE);
		createEAttribute(figureEClass, FIGURE__VIEW);
		createEReference(figureEClass, FIGURE__POSES);

		bodyDrawingEClass = createEClass(BODY_DRAWING);
		createEAttribute(bodyDrawingEClass, BODY_DRAWING__ASPECT);
		createEAttribute(bodyDrawingEClass, BODY_DRAWING__PATHS);

		bodyRegionEClass = createEClass(BODY_REGION);
		createEAttribute(bodyRegionEClass, BODY_REGION__ASPECT);
		createEAttribute(bodyRegionEClass, BODY_REGION__SIDE);
		createEAttribute(bodyRegionEClass, BODY_REGION__OUTLINE);
		createEAttribute(bodyRegionEClass, BODY_REGION__SPREAD);

		poseEClass = createEClass(POSE);
		createEAttribute(poseEClass, POSE__CAPTION);
		createEAttribute(poseEClass, POSE__X);
		createEAttribute(poseEClass, POSE__Y);
		createEAttribute(poseEClass, POSE__LUMBAR);
		createEAttribute(poseEClass, POSE__THORAX);
		createEAttribute(poseEClass, POSE__HEAD);
		createEAttribute(poseEClass, POSE__NEAR_UPPER_ARM);
		createEAttribute(poseEClass, POSE__NEAR_FOREARM);
		createEAttribute(poseEClass, POSE__NEAR_HAND);
		createEAttribute(poseEClass, POSE__FAR_UPPER_ARM);
		createEAttribute(poseEClass, POSE__FAR_FOREARM);
		createEAttribute(poseEClass, POSE__FAR_HAND);
		createEAttribute(poseEClass, POSE__NEAR_THIGH);
		createEAttribute(poseEClass, POSE__NEAR_SHIN);
		createEAttribute(poseEClass, POSE__NEAR_FOOT);
		createEAttribute(poseEClass, POSE__FAR_THIGH);
		createEAttribute(poseEClass, POSE__FAR_SHIN);
		createEAttribute(poseEClass, POSE__FAR_FOOT);
		createEAttribute(poseEClass, POSE__NEAR_UPPER_ARM_SHOWN);
		createEAttribute(poseEClass, POSE__NEAR_FOREARM_SHOWN);
		createEAttribute(poseEClass, POSE__NEAR_THIGH_SHOWN);
		createEAttribute(poseEClass, POSE__NEAR_SHIN_SHOWN);
		createEAttribute(poseEClass, POSE__FAR_UPPER_ARM_SHOWN);
		createEAttribute(poseEClass, POSE__FAR_FOREARM_SHOWN);
		createEAttribute(poseEClass, POSE__FAR_THIGH_SHOWN);
		createEAttribute(poseEClass, POSE__FAR_SHIN_SHOWN);
		createEReference(poseEClass, POSE__PROPS);
		createEReference(poseEClass, POSE__ARROWS);

		propEClass = createEClass(PROP);
		createEAttribute(propEClass, PROP__KIND);
		createEAttribute(propEClass, PROP__X);
		createEAttribute(propEClass, PROP__Y);
		createEAttribute(propEClass, PROP__WIDTH);
		createEAttribute(propEClass, PROP__HEIGHT);
		createEAttribute(propEClass, PROP__MIRRORED);
		createEAttribute(propEClass, PROP__JOINT);

		arrowEClass = createEClass(ARROW);
		createEAttribute(arrowEClass, ARROW__X);
		createEAttribute(arrowEClass, ARROW__Y);
		createEAttribute(arrowEClass, ARROW__TO_X);
		createEAttribute(arrowEClass, ARROW__TO_Y);
		createEAttribute(arrowEClass, ARROW__BEND);
		createEAttribute(arrowEClass, ARROW__DOUBLE_HEADED);

		// Create enums
		originEEnum = createEEnum(ORIGIN);
		verificationEEnum = createEEnum(VERIFICATION);
		modifiabilityEEnum = createEEnum(MODIFIABILITY);
		standingEEnum = createEEnum(STANDING);
		spreadEEnum = createEEnum(SPREAD);
		aspectEEnum = createEEnum(ASPECT);
		directionEEnum = createEEnum(DIRECTION);
		strengthEEnum = createEEnum(STRENGTH);
		actionLevelEEnum = createEEnum(ACTION_LEVEL);
		answerKindEEnum = createEEnum(ANSWER_KIND);
		examMethodEEnum = createEEnum(EXAM_METHOD);
		neuroKindEEnum = createEEnum(NEURO_KIND);
		boundEEnum = createEEnum(BOUND);
		scoringRuleEEnum = createEEnum(SCORING_RULE);
		betterEEnum = createEEnum(BETTER);
		changeKindEEnum = createEEnum(CHANGE_KIND);
		treatmentKindEEnum = createEEnum(TREATMENT_KIND);
		cautionLevelEEnum = createEEnum(CAUTION_LEVEL);
		phaseKindEEnum = createEEnum(PHASE_KIND);
		exerciseKindEEnum = createEEnum(EXERCISE_KIND);
		ruleKindEEnum = createEEnum(RULE_KIND);
		comparisonEEnum = createEEnum(COMPARISON);
		educationKindEEnum = createEEnum(EDUCATION_KIND);
		evidenceKindEEnum = createEEnum(EVIDENCE_KIND);
		payerTopicEEnum = createEEnum(PAYER_TOPIC);
		unitMethodEEnum = createEEnum(UNIT_METHOD);
		viewEEnum = createEEnum(VIEW);
		bodyAspectEEnum = createEEnum(BODY_ASPECT);
		propKindEEnum = createEEnum(PROP_KIND);
		jointEEnum = createEEnum(JOINT);
		severityEEnum = createEEnum(SEVERITY);

		// Create data types
		idListEDataType = createEDataType(ID_LIST);
		entryIdsEDataType = createEDataType(ENTRY_IDS);
		entryIdEDataType = createEDataType(ENTRY_ID);
		dateEDataType = createEDataType(DATE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		factEClass.getESuperTypes().add(this.getEntry());
		painCategoryEClass.getESuperTypes().add(this.getEntry());
		conditionEClass.getESuperTypes().add(this.getEntry());
		subtypeEClass.getESuperTypes().add(this.getEntry());
		rehabPhaseEClass.getESuperTypes().add(this.getEntry());
		symptomEClass.getESuperTypes().add(this.getEntry());
		screeningQuestionEClass.getESuperTypes().add(this.getEntry());
		redFlagEClass.getESuperTypes().add(this.getEntry());
		riskFactorEClass.getESuperTypes().add(this.getEntry());
		examItemEClass.getESuperTypes().add(this.getEntry());
		observationItemEClass.getESuperTypes().add(this.getExamItem());
		rangeOfMotionEClass.getESuperTypes().add(this.getExamItem());
		muscleTestEClass.getESuperTypes().add(this.getExamItem());
		neuroItemEClass.getESuperTypes().add(this.getExamItem());
		specialTestEClass.getESuperTypes().add(this.getExamItem());
		testClusterEClass.getESuperTypes().add(this.getExamItem());
		palpationItemEClass.getESuperTypes().add(this.getExamItem());
		repeatedMovementEClass.getESuperTypes().add(this.getObservationItem());
		functionalTestEClass.getESuperTypes().add(this.getExamItem());
		outcomeInstrumentEClass.getESuperTypes().add(this.getEntry());
		treatmentEClass.getESuperTypes().add(this.getEntry());
		exerciseEClass.getESuperTypes().add(this.getEntry());
		ruleEClass.getESuperTypes().add(this.getEntry());
		conflictEClass.getESuperTypes().add(this.getEntry());
		disputedStatementEClass.getESuperTypes().add(this.getEntry());
		educationEClass.getESuperTypes().add(this.getEntry());
		backgroundEClass.getESuperTypes().add(this.getEntry());
		prognosisEClass.getESuperTypes().add(this.getEntry());
		evidenceReferenceEClass.getESuperTypes().add(this.getEntry());
		procedureCodeEClass.getESuperTypes().add(this.getEntry());
		payerRuleSetEClass.getESuperTypes().add(this.getEntry());
		payerRuleEClass.getESuperTypes().add(this.getEntry());
		wordingEClass.getESuperTypes().add(this.getEntry());
		figureEClass.getESuperTypes().add(this.getEntry());
		bodyDrawingEClass.getESuperTypes().add(this.getEntry());
		bodyRegionEClass.getESuperTypes().add(this.getEntry());

		// Initialize classes and features; add operations and parameters
		initEClass(entryEClass, Entry.class, "Entry", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEntry_Id(), ecorePackage.getEString(), "id", null, 1, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_Label(), ecorePackage.getEString(), "label", null, 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_Text(), ecorePackage.getEString(), "text", null, 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_Plain(), ecorePackage.getEString(), "plain", null, 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_Trace(), this.getIdList(), "trace", "", 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_Source(), ecorePackage.getEString(), "source", null, 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_Origin(), this.getOrigin(), "origin", "seed", 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_Verification(), this.getVerification(), "verification", "unstated", 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_Checked(), this.getDate(), "checked", null, 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_Disputed(), this.getEntryIds(), "disputed", "", 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_Conflicts(), this.getEntryIds(), "conflicts", "", 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_Evidence(), this.getEntryIds(), "evidence", "", 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_Shorthand(), ecorePackage.getEString(), "shorthand", null, 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contentPackEClass, ContentPack.class, "ContentPack", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContentPack_Id(), ecorePackage.getEString(), "id", null, 1, 1, ContentPack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContentPack_Label(), ecorePackage.getEString(), "label", null, 1, 1, ContentPack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContentPack_Text(), ecorePackage.getEString(), "text", null, 0, 1, ContentPack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContentPack_Version(), ecorePackage.getEString(), "version", null, 1, 1, ContentPack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContentPack_Date(), this.getDate(), "date", null, 0, 1, ContentPack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContentPack_Languages(), this.getIdList(), "languages", "", 0, 1, ContentPack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContentPack_Chapters(), ecorePackage.getEString(), "chapters", null, 0, -1, ContentPack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContentPack_Samples(), ecorePackage.getEString(), "samples", null, 0, -1, ContentPack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContentPack_Inventory(), ecorePackage.getEString(), "inventory", null, 0, 1, ContentPack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContentPack_Author(), ecorePackage.getEString(), "author", null, 0, 1, ContentPack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContentPack_Licence(), ecorePackage.getEString(), "licence", null, 0, 1, ContentPack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContentPack_CodeLists(), this.getCodeListFile(), null, "codeLists", null, 0, -1, ContentPack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContentPack_Vignettes(), ecorePackage.getEString(), "vignettes", null, 0, -1, ContentPack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(codeListFileEClass, CodeListFile.class, "CodeListFile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCodeListFile_System(), ecorePackage.getEString(), "system", null, 1, 1, CodeListFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCodeListFile_Year(), ecorePackage.getEInt(), "year", null, 1, 1, CodeListFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCodeListFile_ValidFrom(), this.getDate(), "validFrom", null, 1, 1, CodeListFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCodeListFile_ValidTo(), this.getDate(), "validTo", null, 1, 1, CodeListFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCodeListFile_File(), ecorePackage.getEString(), "file", null, 1, 1, CodeListFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCodeListFile_Source(), ecorePackage.getEString(), "source", null, 1, 1, CodeListFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(chapterEClass, Chapter.class, "Chapter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChapter_Label(), ecorePackage.getEString(), "label", null, 0, 1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChapter_Categories(), this.getPainCategory(), null, "categories", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChapter_Conditions(), this.getCondition(), null, "conditions", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChapter_Symptoms(), this.getSymptom(), null, "symptoms", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChapter_Questions(), this.getScreeningQuestion(), null, "questions", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChapter_RedFlags(), this.getRedFlag(), null, "redFlags", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChapter_RiskFactors(), this.getRiskFactor(), null, "riskFactors", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChapter_ExamItems(), this.getExamItem(), null, "examItems", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChapter_Instruments(), this.getOutcomeInstrument(), null, "instruments", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChapter_Treatments(), this.getTreatment(), null, "treatments", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChapter_Exercises(), this.getExercise(), null, "exercises", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChapter_Rules(), this.getRule(), null, "rules", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChapter_PayerRuleSets(), this.getPayerRuleSet(), null, "payerRuleSets", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChapter_Procedures(), this.getProcedureCode(), null, "procedures", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChapter_Education(), this.getEducation(), null, "education", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChapter_Background(), this.getBackground(), null, "background", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChapter_Prognoses(), this.getPrognosis(), null, "prognoses", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChapter_Evidence(), this.getEvidenceReference(), null, "evidence", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChapter_Disputes(), this.getDisputedStatement(), null, "disputes", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChapter_ConflictList(), this.getConflict(), null, "conflictList", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChapter_Wordings(), this.getWording(), null, "wordings", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChapter_Figures(), this.getFigure(), null, "figures", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChapter_BodyDrawings(), this.getBodyDrawing(), null, "bodyDrawings", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChapter_BodyRegions(), this.getBodyRegion(), null, "bodyRegions", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(factEClass, Fact.class, "Fact", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFact_Aspect(), this.getAspect(), "aspect", null, 1, 1, Fact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(linkEClass, Link.class, "Link", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLink_Target(), this.getEntryId(), "target", null, 1, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_Direction(), this.getDirection(), "direction", "for", 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_Strength(), this.getStrength(), "strength", "moderate", 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_Inferred(), ecorePackage.getEBoolean(), "inferred", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_Note(), ecorePackage.getEString(), "note", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_When(), ecorePackage.getEString(), "when", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cautionEClass, Caution.class, "Caution", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCaution_Target(), this.getEntryId(), "target", null, 1, 1, Caution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCaution_Level(), this.getCautionLevel(), "level", "caution", 0, 1, Caution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCaution_Reason(), ecorePackage.getEString(), "reason", null, 1, 1, Caution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCaution_Trace(), this.getIdList(), "trace", "", 0, 1, Caution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(quantityEClass, Quantity.class, "Quantity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQuantity_Name(), ecorePackage.getEString(), "name", null, 1, 1, Quantity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuantity_Comparison(), this.getComparison(), "comparison", "exactly", 0, 1, Quantity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuantity_Low(), ecorePackage.getEDoubleObject(), "low", null, 0, 1, Quantity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuantity_High(), ecorePackage.getEDoubleObject(), "high", null, 0, 1, Quantity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuantity_Unit(), ecorePackage.getEString(), "unit", null, 1, 1, Quantity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuantity_Note(), ecorePackage.getEString(), "note", null, 0, 1, Quantity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(painCategoryEClass, PainCategory.class, "PainCategory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPainCategory_Location(), ecorePackage.getEString(), "location", null, 0, 1, PainCategory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPainCategory_ProvokedBy(), ecorePackage.getEString(), "provokedBy", null, 0, 1, PainCategory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPainCategory_Cause(), ecorePackage.getEString(), "cause", null, 0, 1, PainCategory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPainCategory_Response(), ecorePackage.getEString(), "response", null, 0, 1, PainCategory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conditionEClass, Condition.class, "Condition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCondition_Standing(), this.getStanding(), "standing", null, 1, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Category(), this.getEntryId(), "category", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_CategoryNote(), ecorePackage.getEString(), "categoryNote", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Synonyms(), ecorePackage.getEString(), "synonyms", null, 0, -1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Region(), ecorePackage.getEString(), "region", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Tissue(), ecorePackage.getEString(), "tissue", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Mechanism(), ecorePackage.getEString(), "mechanism", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Location(), ecorePackage.getEString(), "location", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Spread(), this.getSpread(), "spread", "unspecified", 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_OneSided(), ecorePackage.getEBoolean(), "oneSided", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Aggravating(), ecorePackage.getEString(), "aggravating", null, 0, -1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Easing(), ecorePackage.getEString(), "easing", null, 0, -1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Imaging(), ecorePackage.getEString(), "imaging", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Treatments(), this.getEntryIds(), "treatments", "", 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Exercises(), this.getEntryIds(), "exercises", "", 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_PlainWhy(), ecorePackage.getEString(), "plainWhy", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_ToDo(), ecorePackage.getEString(), "toDo", null, 0, -1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_ToAvoid(), ecorePackage.getEString(), "toAvoid", null, 0, -1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCondition_Subtypes(), this.getSubtype(), null, "subtypes", null, 0, -1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCondition_Codes(), this.getDiagnosisCode(), null, "codes", null, 0, -1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCondition_Facts(), this.getFact(), null, "facts", null, 0, -1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCondition_Phases(), this.getRehabPhase(), null, "phases", null, 0, -1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_AgeFrom(), ecorePackage.getEIntegerObject(), "ageFrom", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_AgeTo(), ecorePackage.getEIntegerObject(), "ageTo", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_ByExclusion(), ecorePackage.getEBoolean(), "byExclusion", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_MonthsFrom(), ecorePackage.getEDoubleObject(), "monthsFrom", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Underlying(), ecorePackage.getEBoolean(), "underlying", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Companions(), this.getEntryIds(), "companions", "", 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(subtypeEClass, Subtype.class, "Subtype", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSubtype_SeedRank(), ecorePackage.getEIntegerObject(), "seedRank", null, 0, 1, Subtype.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSubtype_AcceptedRank(), ecorePackage.getEIntegerObject(), "acceptedRank", null, 0, 1, Subtype.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSubtype_AcceptedMeaning(), ecorePackage.getEString(), "acceptedMeaning", null, 0, 1, Subtype.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSubtype_Legacy(), ecorePackage.getEBoolean(), "legacy", null, 0, 1, Subtype.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diagnosisCodeEClass, DiagnosisCode.class, "DiagnosisCode", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiagnosisCode_Code(), ecorePackage.getEString(), "code", null, 1, 1, DiagnosisCode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagnosisCode_Label(), ecorePackage.getEString(), "label", null, 1, 1, DiagnosisCode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagnosisCode_Side(), ecorePackage.getEString(), "side", null, 0, 1, DiagnosisCode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagnosisCode_Verification(), this.getVerification(), "verification", "checked", 0, 1, DiagnosisCode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagnosisCode_Origin(), this.getOrigin(), "origin", "added", 0, 1, DiagnosisCode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rehabPhaseEClass, RehabPhase.class, "RehabPhase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRehabPhase_Kind(), this.getPhaseKind(), "kind", null, 1, 1, RehabPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRehabPhase_FromWeek(), ecorePackage.getEDoubleObject(), "fromWeek", null, 0, 1, RehabPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRehabPhase_ToWeek(), ecorePackage.getEDoubleObject(), "toWeek", null, 0, 1, RehabPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRehabPhase_Aims(), ecorePackage.getEString(), "aims", null, 0, -1, RehabPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRehabPhase_Criteria(), ecorePackage.getEString(), "criteria", null, 0, -1, RehabPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRehabPhase_Exercises(), this.getEntryIds(), "exercises", "", 0, 1, RehabPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRehabPhase_Treatments(), this.getEntryIds(), "treatments", "", 0, 1, RehabPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRehabPhase_Education(), this.getEntryIds(), "education", "", 0, 1, RehabPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(symptomEClass, Symptom.class, "Symptom", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSymptom_Links(), this.getLink(), null, "links", null, 0, -1, Symptom.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSymptom_Fields(), this.getIdList(), "fields", "", 0, 1, Symptom.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSymptom_Words(), ecorePackage.getEString(), "words", null, 0, -1, Symptom.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSymptom_Spread(), this.getSpread(), "spread", "unspecified", 0, 1, Symptom.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(screeningQuestionEClass, ScreeningQuestion.class, "ScreeningQuestion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScreeningQuestion_Answer(), this.getAnswerKind(), "answer", "yes-no", 0, 1, ScreeningQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScreeningQuestion_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, ScreeningQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScreeningQuestion_Group(), ecorePackage.getEString(), "group", null, 0, 1, ScreeningQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScreeningQuestion_Links(), this.getLink(), null, "links", null, 0, -1, ScreeningQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScreeningQuestion_RedFlags(), this.getEntryIds(), "redFlags", "", 0, 1, ScreeningQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScreeningQuestion_RedFlagsOnNo(), this.getEntryIds(), "redFlagsOnNo", "", 0, 1, ScreeningQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(redFlagEClass, RedFlag.class, "RedFlag", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRedFlag_Level(), this.getActionLevel(), "level", null, 1, 1, RedFlag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedFlag_LevelDerived(), ecorePackage.getEBoolean(), "levelDerived", null, 0, 1, RedFlag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedFlag_Action(), ecorePackage.getEString(), "action", null, 1, 1, RedFlag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedFlag_Questions(), this.getEntryIds(), "questions", "", 0, 1, RedFlag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedFlag_Conditions(), this.getEntryIds(), "conditions", "", 0, 1, RedFlag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedFlag_OnHandout(), ecorePackage.getEBoolean(), "onHandout", null, 0, 1, RedFlag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedFlag_Emergency(), ecorePackage.getEBoolean(), "emergency", null, 0, 1, RedFlag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedFlag_Weighed(), ecorePackage.getEBoolean(), "weighed", null, 0, 1, RedFlag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedFlag_Suspected(), this.getEntryIds(), "suspected", "", 0, 1, RedFlag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(riskFactorEClass, RiskFactor.class, "RiskFactor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRiskFactor_Modifiable(), this.getModifiability(), "modifiable", null, 1, 1, RiskFactor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiskFactor_Conditions(), this.getEntryIds(), "conditions", "", 0, 1, RiskFactor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(examItemEClass, ExamItem.class, "ExamItem", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExamItem_Section(), ecorePackage.getEString(), "section", null, 1, 1, ExamItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExamItem_Region(), ecorePackage.getEString(), "region", null, 0, 1, ExamItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExamItem_Sided(), ecorePackage.getEBoolean(), "sided", null, 0, 1, ExamItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExamItem_Instruction(), ecorePackage.getEString(), "instruction", null, 0, 1, ExamItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExamItem_Positive(), ecorePackage.getEString(), "positive", null, 0, 1, ExamItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExamItem_Links(), this.getLink(), null, "links", null, 0, -1, ExamItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExamItem_Routine(), ecorePackage.getEBoolean(), "routine", null, 0, 1, ExamItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExamItem_Normal(), ecorePackage.getEString(), "normal", null, 0, 1, ExamItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(observationItemEClass, ObservationItem.class, "ObservationItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getObservationItem_Method(), this.getExamMethod(), "method", "observation", 0, 1, ObservationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservationItem_Grades(), ecorePackage.getEString(), "grades", null, 0, -1, ObservationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rangeOfMotionEClass, RangeOfMotion.class, "RangeOfMotion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRangeOfMotion_Joint(), ecorePackage.getEString(), "joint", null, 1, 1, RangeOfMotion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRangeOfMotion_Motion(), ecorePackage.getEString(), "motion", null, 1, 1, RangeOfMotion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRangeOfMotion_Unit(), ecorePackage.getEString(), "unit", "degree", 0, 1, RangeOfMotion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRangeOfMotion_Norms(), this.getNorm(), null, "norms", null, 0, -1, RangeOfMotion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(normEClass, Norm.class, "Norm", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNorm_AgeFrom(), ecorePackage.getEIntegerObject(), "ageFrom", null, 0, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorm_AgeTo(), ecorePackage.getEIntegerObject(), "ageTo", null, 0, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorm_AtYoungest(), ecorePackage.getEDoubleObject(), "atYoungest", null, 1, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorm_AtOldest(), ecorePackage.getEDoubleObject(), "atOldest", null, 0, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorm_Low(), ecorePackage.getEDoubleObject(), "low", null, 0, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorm_High(), ecorePackage.getEDoubleObject(), "high", null, 0, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorm_Unit(), ecorePackage.getEString(), "unit", "degree", 0, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorm_Position(), ecorePackage.getEString(), "position", null, 0, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorm_Method(), ecorePackage.getEString(), "method", null, 0, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorm_Preferred(), ecorePackage.getEBoolean(), "preferred", null, 0, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorm_Source(), ecorePackage.getEString(), "source", null, 1, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorm_Verification(), this.getVerification(), "verification", "checked", 0, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorm_Evidence(), this.getEntryIds(), "evidence", "", 0, 1, Norm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(muscleTestEClass, MuscleTest.class, "MuscleTest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMuscleTest_Muscle(), ecorePackage.getEString(), "muscle", null, 1, 1, MuscleTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMuscleTest_Levels(), ecorePackage.getEString(), "levels", null, 0, 1, MuscleTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(neuroItemEClass, NeuroItem.class, "NeuroItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNeuroItem_Kind(), this.getNeuroKind(), "kind", null, 1, 1, NeuroItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeuroItem_Levels(), ecorePackage.getEString(), "levels", null, 0, 1, NeuroItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(specialTestEClass, SpecialTest.class, "SpecialTest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSpecialTest_Accuracy(), this.getAccuracy(), null, "accuracy", null, 0, -1, SpecialTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialTest_Conditions(), this.getEntryIds(), "conditions", "", 0, 1, SpecialTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialTest_Construct(), ecorePackage.getEString(), "construct", null, 0, 1, SpecialTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialTest_ReadFrom(), this.getEntryIds(), "readFrom", "", 0, 1, SpecialTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(testClusterEClass, TestCluster.class, "TestCluster", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTestCluster_Members(), this.getEntryIds(), "members", "", 0, 1, TestCluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTestCluster_Threshold(), ecorePackage.getEIntegerObject(), "threshold", null, 1, 1, TestCluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTestCluster_Condition(), this.getEntryId(), "condition", null, 0, 1, TestCluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTestCluster_Accuracy(), this.getAccuracy(), null, "accuracy", null, 0, -1, TestCluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(accuracyEClass, Accuracy.class, "Accuracy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAccuracy_Sensitivity(), ecorePackage.getEDoubleObject(), "sensitivity", null, 0, 1, Accuracy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccuracy_SensitivityBound(), this.getBound(), "sensitivityBound", "exact", 0, 1, Accuracy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccuracy_Specificity(), ecorePackage.getEDoubleObject(), "specificity", null, 0, 1, Accuracy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccuracy_SpecificityBound(), this.getBound(), "specificityBound", "exact", 0, 1, Accuracy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccuracy_LrPositive(), ecorePackage.getEDoubleObject(), "lrPositive", null, 0, 1, Accuracy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccuracy_LrPositiveLow(), ecorePackage.getEDoubleObject(), "lrPositiveLow", null, 0, 1, Accuracy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccuracy_LrPositiveHigh(), ecorePackage.getEDoubleObject(), "lrPositiveHigh", null, 0, 1, Accuracy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccuracy_LrNegative(), ecorePackage.getEDoubleObject(), "lrNegative", null, 0, 1, Accuracy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccuracy_LrNegativeLow(), ecorePackage.getEDoubleObject(), "lrNegativeLow", null, 0, 1, Accuracy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccuracy_LrNegativeHigh(), ecorePackage.getEDoubleObject(), "lrNegativeHigh", null, 0, 1, Accuracy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccuracy_Calculated(), ecorePackage.getEBoolean(), "calculated", null, 0, 1, Accuracy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccuracy_Population(), ecorePackage.getEString(), "population", null, 0, 1, Accuracy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccuracy_Kappa(), ecorePackage.getEDoubleObject(), "kappa", null, 0, 1, Accuracy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccuracy_Source(), ecorePackage.getEString(), "source", null, 1, 1, Accuracy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccuracy_Verification(), this.getVerification(), "verification", "checked", 0, 1, Accuracy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccuracy_Evidence(), this.getEntryIds(), "evidence", "", 0, 1, Accuracy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccuracy_Note(), ecorePackage.getEString(), "note", null, 0, 1, Accuracy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccuracy_AfterNegative(), this.getEntryId(), "afterNegative", null, 0, 1, Accuracy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(palpationItemEClass, PalpationItem.class, "PalpationItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPalpationItem_Levels(), this.getIdList(), "levels", "", 0, 1, PalpationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(repeatedMovementEClass, RepeatedMovement.class, "RepeatedMovement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRepeatedMovement_Movement(), ecorePackage.getEString(), "movement", null, 1, 1, RepeatedMovement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(functionalTestEClass, FunctionalTest.class, "FunctionalTest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFunctionalTest_Measure(), ecorePackage.getEString(), "measure", null, 0, 1, FunctionalTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFunctionalTest_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, FunctionalTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFunctionalTest_Pass(), ecorePackage.getEString(), "pass", null, 0, 1, FunctionalTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(outcomeInstrumentEClass, OutcomeInstrument.class, "OutcomeInstrument", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOutcomeInstrument_Abbreviation(), ecorePackage.getEString(), "abbreviation", null, 1, 1, OutcomeInstrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcomeInstrument_Domain(), ecorePackage.getEString(), "domain", null, 0, 1, OutcomeInstrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcomeInstrument_Scoring(), this.getScoringRule(), "scoring", null, 1, 1, OutcomeInstrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcomeInstrument_Low(), ecorePackage.getEDoubleObject(), "low", null, 1, 1, OutcomeInstrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcomeInstrument_High(), ecorePackage.getEDoubleObject(), "high", null, 1, 1, OutcomeInstrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcomeInstrument_Unit(), ecorePackage.getEString(), "unit", "point", 0, 1, OutcomeInstrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcomeInstrument_Better(), this.getBetter(), "better", null, 1, 1, OutcomeInstrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcomeInstrument_MinimumAnswered(), ecorePackage.getEIntegerObject(), "minimumAnswered", null, 0, 1, OutcomeInstrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcomeInstrument_MaximumItems(), ecorePackage.getEIntegerObject(), "maximumItems", null, 0, 1, OutcomeInstrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcomeInstrument_ItemEntry(), ecorePackage.getEBoolean(), "itemEntry", null, 0, 1, OutcomeInstrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcomeInstrument_Licence(), ecorePackage.getEString(), "licence", null, 1, 1, OutcomeInstrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcomeInstrument_Limits(), ecorePackage.getEString(), "limits", null, 0, 1, OutcomeInstrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutcomeInstrument_Items(), this.getInstrumentItem(), null, "items", null, 0, -1, OutcomeInstrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutcomeInstrument_Subscales(), this.getSubscale(), null, "subscales", null, 0, -1, OutcomeInstrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutcomeInstrument_Strata(), this.getStratum(), null, "strata", null, 0, -1, OutcomeInstrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutcomeInstrument_Thresholds(), this.getChangeThreshold(), null, "thresholds", null, 0, -1, OutcomeInstrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutcomeInstrument_Examples(), this.getWorkedExample(), null, "examples", null, 0, -1, OutcomeInstrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(instrumentItemEClass, InstrumentItem.class, "InstrumentItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInstrumentItem_Number(), ecorePackage.getEIntegerObject(), "number", null, 1, 1, InstrumentItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstrumentItem_Label(), ecorePackage.getEString(), "label", null, 0, 1, InstrumentItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstrumentItem_Low(), ecorePackage.getEDoubleObject(), "low", null, 1, 1, InstrumentItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstrumentItem_High(), ecorePackage.getEDoubleObject(), "high", null, 1, 1, InstrumentItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstrumentItem_CountsFrom(), ecorePackage.getEDoubleObject(), "countsFrom", null, 0, 1, InstrumentItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(subscaleEClass, Subscale.class, "Subscale", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSubscale_Id(), ecorePackage.getEString(), "id", null, 1, 1, Subscale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSubscale_Label(), ecorePackage.getEString(), "label", null, 1, 1, Subscale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSubscale_Items(), this.getIdList(), "items", "", 0, 1, Subscale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSubscale_Low(), ecorePackage.getEDoubleObject(), "low", null, 1, 1, Subscale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSubscale_High(), ecorePackage.getEDoubleObject(), "high", null, 1, 1, Subscale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stratumEClass, Stratum.class, "Stratum", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStratum_Id(), ecorePackage.getEString(), "id", null, 1, 1, Stratum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStratum_Label(), ecorePackage.getEString(), "label", null, 1, 1, Stratum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStratum_TotalAtLeast(), ecorePackage.getEDoubleObject(), "totalAtLeast", null, 0, 1, Stratum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStratum_TotalAtMost(), ecorePackage.getEDoubleObject(), "totalAtMost", null, 0, 1, Stratum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStratum_Subscale(), ecorePackage.getEString(), "subscale", null, 0, 1, Stratum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStratum_SubscaleAtLeast(), ecorePackage.getEDoubleObject(), "subscaleAtLeast", null, 0, 1, Stratum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStratum_SubscaleAtMost(), ecorePackage.getEDoubleObject(), "subscaleAtMost", null, 0, 1, Stratum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(changeThresholdEClass, ChangeThreshold.class, "ChangeThreshold", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChangeThreshold_Kind(), this.getChangeKind(), "kind", null, 1, 1, ChangeThreshold.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChangeThreshold_Value(), ecorePackage.getEDoubleObject(), "value", null, 0, 1, ChangeThreshold.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChangeThreshold_Percent(), ecorePackage.getEDoubleObject(), "percent", null, 0, 1, ChangeThreshold.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChangeThreshold_Confidence(), ecorePackage.getEIntegerObject(), "confidence", null, 0, 1, ChangeThreshold.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChangeThreshold_Band(), ecorePackage.getEString(), "band", null, 0, 1, ChangeThreshold.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChangeThreshold_Horizon(), ecorePackage.getEString(), "horizon", null, 0, 1, ChangeThreshold.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChangeThreshold_Subscale(), ecorePackage.getEString(), "subscale", null, 0, 1, ChangeThreshold.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChangeThreshold_Preferred(), ecorePackage.getEBoolean(), "preferred", null, 0, 1, ChangeThreshold.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChangeThreshold_Source(), ecorePackage.getEString(), "source", null, 1, 1, ChangeThreshold.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChangeThreshold_Verification(), this.getVerification(), "verification", null, 1, 1, ChangeThreshold.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChangeThreshold_Evidence(), this.getEntryIds(), "evidence", "", 0, 1, ChangeThreshold.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChangeThreshold_Note(), ecorePackage.getEString(), "note", null, 0, 1, ChangeThreshold.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(workedExampleEClass, WorkedExample.class, "WorkedExample", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWorkedExample_Answers(), ecorePackage.getEString(), "answers", null, 1, 1, WorkedExample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkedExample_Expected(), ecorePackage.getEDoubleObject(), "expected", null, 1, 1, WorkedExample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkedExample_Subscale(), ecorePackage.getEString(), "subscale", null, 0, 1, WorkedExample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkedExample_Stratum(), ecorePackage.getEString(), "stratum", null, 0, 1, WorkedExample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkedExample_Note(), ecorePackage.getEString(), "note", null, 0, 1, WorkedExample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(treatmentEClass, Treatment.class, "Treatment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTreatment_Kinds(), this.getTreatmentKind(), "kinds", null, 0, -1, Treatment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTreatment_Timed(), ecorePackage.getEBoolean(), "timed", null, 0, 1, Treatment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTreatment_Procedures(), this.getEntryIds(), "procedures", "", 0, 1, Treatment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTreatment_Conditions(), this.getEntryIds(), "conditions", "", 0, 1, Treatment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTreatment_Rules(), this.getEntryIds(), "rules", "", 0, 1, Treatment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTreatment_Cautions(), this.getCaution(), null, "cautions", null, 0, -1, Treatment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(exerciseEClass, Exercise.class, "Exercise", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExercise_Kind(), this.getExerciseKind(), "kind", null, 1, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Aim(), ecorePackage.getEString(), "aim", null, 1, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Position(), ecorePackage.getEString(), "position", null, 1, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Steps(), ecorePackage.getEString(), "steps", null, 0, -1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_StepsOrigin(), this.getOrigin(), "stepsOrigin", "seed", 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Feel(), ecorePackage.getEString(), "feel", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Muscles(), ecorePackage.getEString(), "muscles", null, 0, -1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Cues(), ecorePackage.getEString(), "cues", null, 0, -1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_StopRule(), ecorePackage.getEString(), "stopRule", null, 1, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Easier(), ecorePackage.getEString(), "easier", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Harder(), ecorePackage.getEString(), "harder", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Regression(), this.getEntryId(), "regression", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Progression(), this.getEntryId(), "progression", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Equipment(), ecorePackage.getEString(), "equipment", null, 0, -1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Needs(), ecorePackage.getEString(), "needs", null, 0, -1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Conditions(), this.getEntryIds(), "conditions", "", 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExercise_Figure(), this.getEntryId(), "figure", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExercise_Dosages(), this.getDosage(), null, "dosages", null, 0, -1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExercise_Cautions(), this.getCaution(), null, "cautions", null, 0, -1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dosageEClass, Dosage.class, "Dosage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDosage_Phase(), this.getPhaseKind(), "phase", "any", 0, 1, Dosage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDosage_Sets(), ecorePackage.getEIntegerObject(), "sets", null, 0, 1, Dosage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDosage_SetsMax(), ecorePackage.getEIntegerObject(), "setsMax", null, 0, 1, Dosage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDosage_Reps(), ecorePackage.getEIntegerObject(), "reps", null, 0, 1, Dosage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDosage_RepsMax(), ecorePackage.getEIntegerObject(), "repsMax", null, 0, 1, Dosage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDosage_HoldSeconds(), ecorePackage.getEIntegerObject(), "holdSeconds", null, 0, 1, Dosage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDosage_Minutes(), ecorePackage.getEDoubleObject(), "minutes", null, 0, 1, Dosage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDosage_RestSeconds(), ecorePackage.getEIntegerObject(), "restSeconds", null, 0, 1, Dosage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDosage_PerSide(), ecorePackage.getEBoolean(), "perSide", null, 0, 1, Dosage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDosage_TimesPerDay(), ecorePackage.getEIntegerObject(), "timesPerDay", null, 0, 1, Dosage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDosage_DaysPerWeek(), ecorePackage.getEIntegerObject(), "daysPerWeek", null, 0, 1, Dosage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDosage_Note(), ecorePackage.getEString(), "note", null, 0, 1, Dosage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDosage_Origin(), this.getOrigin(), "origin", "added", 0, 1, Dosage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDosage_Trace(), this.getIdList(), "trace", "", 0, 1, Dosage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ruleEClass, Rule.class, "Rule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRule_Kind(), this.getRuleKind(), "kind", null, 1, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRule_Conditions(), this.getEntryIds(), "conditions", "", 0, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRule_Related(), this.getEntryIds(), "related", "", 0, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRule_Figures(), this.getQuantity(), null, "figures", null, 0, -1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRule_Stages(), this.getRuleStage(), null, "stages", null, 0, -1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRule_Parts(), this.getRule(), null, "parts", null, 0, -1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ruleStageEClass, RuleStage.class, "RuleStage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRuleStage_Order(), ecorePackage.getEIntegerObject(), "order", null, 1, 1, RuleStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleStage_Label(), ecorePackage.getEString(), "label", null, 1, 1, RuleStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleStage_Plain(), ecorePackage.getEString(), "plain", null, 0, 1, RuleStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleStage_Exercises(), this.getEntryIds(), "exercises", "", 0, 1, RuleStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conflictEClass, Conflict.class, "Conflict", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConflict_DefaultPosition(), ecorePackage.getEString(), "defaultPosition", null, 1, 1, Conflict.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConflict_Reason(), ecorePackage.getEString(), "reason", null, 1, 1, Conflict.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConflict_About(), this.getEntryIds(), "about", "", 0, 1, Conflict.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConflict_Positions(), this.getPosition(), null, "positions", null, 0, -1, Conflict.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(positionEClass, Position.class, "Position", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPosition_Id(), ecorePackage.getEString(), "id", null, 1, 1, Position.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPosition_Text(), ecorePackage.getEString(), "text", null, 1, 1, Position.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPosition_Source(), ecorePackage.getEString(), "source", null, 0, 1, Position.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPosition_Entries(), this.getEntryIds(), "entries", "", 0, 1, Position.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPosition_Reservations(), this.getReservation(), null, "reservations", null, 0, -1, Position.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reservationEClass, Reservation.class, "Reservation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReservation_Entries(), this.getEntryIds(), "entries", "", 0, 1, Reservation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReservation_Conditions(), this.getEntryIds(), "conditions", "", 0, 1, Reservation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReservation_Phases(), this.getPhaseKind(), "phases", null, 0, -1, Reservation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReservation_Level(), this.getCautionLevel(), "level", "ask-reason", 0, 1, Reservation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(disputedStatementEClass, DisputedStatement.class, "DisputedStatement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDisputedStatement_Remark(), ecorePackage.getEString(), "remark", null, 1, 1, DisputedStatement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisputedStatement_RemarkOrigin(), this.getOrigin(), "remarkOrigin", "added", 0, 1, DisputedStatement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisputedStatement_About(), this.getEntryIds(), "about", "", 0, 1, DisputedStatement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(educationEClass, Education.class, "Education", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEducation_Kind(), this.getEducationKind(), "kind", null, 1, 1, Education.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEducation_Topics(), this.getEntryIds(), "topics", "", 0, 1, Education.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(backgroundEClass, Background.class, "Background", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(prognosisEClass, Prognosis.class, "Prognosis", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPrognosis_Conditions(), this.getEntryIds(), "conditions", "", 0, 1, Prognosis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPrognosis_Figures(), this.getQuantity(), null, "figures", null, 0, -1, Prognosis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(evidenceReferenceEClass, EvidenceReference.class, "EvidenceReference", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEvidenceReference_Kind(), this.getEvidenceKind(), "kind", null, 1, 1, EvidenceReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidenceReference_Study(), ecorePackage.getEString(), "study", null, 0, 1, EvidenceReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidenceReference_Year(), ecorePackage.getEIntegerObject(), "year", null, 0, 1, EvidenceReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidenceReference_Population(), ecorePackage.getEString(), "population", null, 0, 1, EvidenceReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidenceReference_Citation(), ecorePackage.getEString(), "citation", null, 0, 1, EvidenceReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvidenceReference_Figures(), this.getQuantity(), null, "figures", null, 0, -1, EvidenceReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(procedureCodeEClass, ProcedureCode.class, "ProcedureCode", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProcedureCode_Code(), ecorePackage.getEString(), "code", null, 1, 1, ProcedureCode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcedureCode_Timed(), ecorePackage.getEBoolean(), "timed", null, 0, 1, ProcedureCode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcedureCode_Kind(), this.getTreatmentKind(), "kind", null, 1, 1, ProcedureCode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcedureCode_Examination(), ecorePackage.getEBoolean(), "examination", null, 0, 1, ProcedureCode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcedureCode_RegionsFrom(), ecorePackage.getEIntegerObject(), "regionsFrom", null, 0, 1, ProcedureCode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcedureCode_RegionsTo(), ecorePackage.getEIntegerObject(), "regionsTo", null, 0, 1, ProcedureCode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(payerRuleSetEClass, PayerRuleSet.class, "PayerRuleSet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPayerRuleSet_Payer(), ecorePackage.getEString(), "payer", null, 1, 1, PayerRuleSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPayerRuleSet_Edition(), ecorePackage.getEString(), "edition", null, 1, 1, PayerRuleSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPayerRuleSet_ValidFrom(), this.getDate(), "validFrom", null, 0, 1, PayerRuleSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPayerRuleSet_UnitMethod(), this.getUnitMethod(), "unitMethod", "none", 0, 1, PayerRuleSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPayerRuleSet_Rules(), this.getPayerRule(), null, "rules", null, 0, -1, PayerRuleSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPayerRuleSet_Amounts(), this.getDatedAmount(), null, "amounts", null, 0, -1, PayerRuleSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPayerRuleSet_Always(), ecorePackage.getEBoolean(), "always", null, 0, 1, PayerRuleSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(payerRuleEClass, PayerRule.class, "PayerRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPayerRule_Topic(), this.getPayerTopic(), "topic", null, 1, 1, PayerRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPayerRule_Contents(), this.getRequiredContent(), null, "contents", null, 0, -1, PayerRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPayerRule_Figures(), this.getQuantity(), null, "figures", null, 0, -1, PayerRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPayerRule_Modifier(), ecorePackage.getEString(), "modifier", null, 0, 1, PayerRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPayerRule_Codes(), this.getIdList(), "codes", "", 0, 1, PayerRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPayerRule_Check(), ecorePackage.getEString(), "check", null, 0, 1, PayerRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPayerRule_Severity(), this.getSeverity(), "severity", "warning", 0, 1, PayerRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(requiredContentEClass, RequiredContent.class, "RequiredContent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRequiredContent_Label(), ecorePackage.getEString(), "label", null, 1, 1, RequiredContent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequiredContent_Fields(), this.getIdList(), "fields", "", 0, 1, RequiredContent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(datedAmountEClass, DatedAmount.class, "DatedAmount", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDatedAmount_Name(), ecorePackage.getEString(), "name", null, 1, 1, DatedAmount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatedAmount_Year(), ecorePackage.getEIntegerObject(), "year", null, 1, 1, DatedAmount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatedAmount_LastYear(), ecorePackage.getEIntegerObject(), "lastYear", null, 0, 1, DatedAmount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatedAmount_Amount(), ecorePackage.getEDoubleObject(), "amount", null, 1, 1, DatedAmount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatedAmount_Unit(), ecorePackage.getEString(), "unit", null, 1, 1, DatedAmount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatedAmount_Verification(), this.getVerification(), "verification", null, 1, 1, DatedAmount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatedAmount_Source(), ecorePackage.getEString(), "source", null, 1, 1, DatedAmount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(wordingEClass, Wording.class, "Wording", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWording_Usage(), ecorePackage.getEString(), "usage", null, 1, 1, Wording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(figureEClass, Figure.class, "Figure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFigure_View(), this.getView(), "view", "side", 0, 1, Figure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFigure_Poses(), this.getPose(), null, "poses", null, 0, -1, Figure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bodyDrawingEClass, BodyDrawing.class, "BodyDrawing", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBodyDrawing_Aspect(), this.getBodyAspect(), "aspect", null, 1, 1, BodyDrawing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBodyDrawing_Paths(), ecorePackage.getEString(), "paths", null, 1, -1, BodyDrawing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bodyRegionEClass, BodyRegion.class, "BodyRegion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBodyRegion_Aspect(), this.getBodyAspect(), "aspect", null, 1, 1, BodyRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBodyRegion_Side(), ecorePackage.getEString(), "side", null, 0, 1, BodyRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBodyRegion_Outline(), ecorePackage.getEString(), "outline", null, 1, 1, BodyRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBodyRegion_Spread(), this.getSpread(), "spread", "unspecified", 0, 1, BodyRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(poseEClass, Pose.class, "Pose", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPose_Caption(), ecorePackage.getEString(), "caption", null, 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_X(), ecorePackage.getEDoubleObject(), "x", "0", 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_Y(), ecorePackage.getEDoubleObject(), "y", "0.53", 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_Lumbar(), ecorePackage.getEDoubleObject(), "lumbar", "90", 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_Thorax(), ecorePackage.getEDoubleObject(), "thorax", "90", 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_Head(), ecorePackage.getEDoubleObject(), "head", "90", 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_NearUpperArm(), ecorePackage.getEDoubleObject(), "nearUpperArm", "-90", 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_NearForearm(), ecorePackage.getEDoubleObject(), "nearForearm", "-90", 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_NearHand(), ecorePackage.getEDoubleObject(), "nearHand", null, 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_FarUpperArm(), ecorePackage.getEDoubleObject(), "farUpperArm", "-90", 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_FarForearm(), ecorePackage.getEDoubleObject(), "farForearm", "-90", 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_FarHand(), ecorePackage.getEDoubleObject(), "farHand", null, 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_NearThigh(), ecorePackage.getEDoubleObject(), "nearThigh", "-90", 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_NearShin(), ecorePackage.getEDoubleObject(), "nearShin", "-90", 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_NearFoot(), ecorePackage.getEDoubleObject(), "nearFoot", "0", 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_FarThigh(), ecorePackage.getEDoubleObject(), "farThigh", "-90", 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_FarShin(), ecorePackage.getEDoubleObject(), "farShin", "-90", 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_FarFoot(), ecorePackage.getEDoubleObject(), "farFoot", "0", 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_NearUpperArmShown(), ecorePackage.getEDoubleObject(), "nearUpperArmShown", "1", 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_NearForearmShown(), ecorePackage.getEDoubleObject(), "nearForearmShown", "1", 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_NearThighShown(), ecorePackage.getEDoubleObject(), "nearThighShown", "1", 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_NearShinShown(), ecorePackage.getEDoubleObject(), "nearShinShown", "1", 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_FarUpperArmShown(), ecorePackage.getEDoubleObject(), "farUpperArmShown", "1", 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_FarForearmShown(), ecorePackage.getEDoubleObject(), "farForearmShown", "1", 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_FarThighShown(), ecorePackage.getEDoubleObject(), "farThighShown", "1", 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPose_FarShinShown(), ecorePackage.getEDoubleObject(), "farShinShown", "1", 0, 1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPose_Props(), this.getProp(), null, "props", null, 0, -1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPose_Arrows(), this.getArrow(), null, "arrows", null, 0, -1, Pose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(propEClass, Prop.class, "Prop", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProp_Kind(), this.getPropKind(), "kind", null, 1, 1, Prop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProp_X(), ecorePackage.getEDoubleObject(), "x", "0", 0, 1, Prop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProp_Y(), ecorePackage.getEDoubleObject(), "y", "0", 0, 1, Prop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProp_Width(), ecorePackage.getEDoubleObject(), "width", null, 0, 1, Prop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProp_Height(), ecorePackage.getEDoubleObject(), "height", null, 0, 1, Prop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProp_Mirrored(), ecorePackage.getEBoolean(), "mirrored", null, 0, 1, Prop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProp_Joint(), this.getJoint(), "joint", null, 0, 1, Prop.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(arrowEClass, Arrow.class, "Arrow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getArrow_X(), ecorePackage.getEDoubleObject(), "x", null, 1, 1, Arrow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArrow_Y(), ecorePackage.getEDoubleObject(), "y", null, 1, 1, Arrow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArrow_ToX(), ecorePackage.getEDoubleObject(), "toX", null, 1, 1, Arrow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArrow_ToY(), ecorePackage.getEDoubleObject(), "toY", null, 1, 1, Arrow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArrow_Bend(), ecorePackage.getEDoubleObject(), "bend", "0", 0, 1, Arrow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArrow_DoubleHeaded(), ecorePackage.getEBoolean(), "doubleHeaded", null, 0, 1, Arrow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(originEEnum, Origin.class, "Origin");
		addEEnumLiteral(originEEnum, Origin.SEED);
		addEEnumLiteral(originEEnum, Origin.DERIVED);
		addEEnumLiteral(originEEnum, Origin.ADDED);
		addEEnumLiteral(originEEnum, Origin.EVIDENCE);

		initEEnum(verificationEEnum, Verification.class, "Verification");
		addEEnumLiteral(verificationEEnum, Verification.UNSTATED);
		addEEnumLiteral(verificationEEnum, Verification.CHECKED);
		addEEnumLiteral(verificationEEnum, Verification.COMMON_KNOWLEDGE);
		addEEnumLiteral(verificationEEnum, Verification.CALCULATED);
		addEEnumLiteral(verificationEEnum, Verification.CLAIMED);
		addEEnumLiteral(verificationEEnum, Verification.TO_BE_CONFIRMED);

		initEEnum(modifiabilityEEnum, Modifiability.class, "Modifiability");
		addEEnumLiteral(modifiabilityEEnum, Modifiability.MODIFIABLE);
		addEEnumLiteral(modifiabilityEEnum, Modifiability.PARTLY);
		addEEnumLiteral(modifiabilityEEnum, Modifiability.NOT_MODIFIABLE);
		addEEnumLiteral(modifiabilityEEnum, Modifiability.CONTEXT);

		initEEnum(standingEEnum, Standing.class, "Standing");
		addEEnumLiteral(standingEEnum, Standing.MAIN);
		addEEnumLiteral(standingEEnum, Standing.CONTRIBUTORY);
		addEEnumLiteral(standingEEnum, Standing.DIFFERENTIAL);
		addEEnumLiteral(standingEEnum, Standing.MODIFIER);

		initEEnum(spreadEEnum, Spread.class, "Spread");
		addEEnumLiteral(spreadEEnum, Spread.UNSPECIFIED);
		addEEnumLiteral(spreadEEnum, Spread.BACK_ONLY);
		addEEnumLiteral(spreadEEnum, Spread.BUTTOCK);
		addEEnumLiteral(spreadEEnum, Spread.ABOVE_KNEE);
		addEEnumLiteral(spreadEEnum, Spread.BELOW_KNEE);

		initEEnum(aspectEEnum, Aspect.class, "Aspect");
		addEEnumLiteral(aspectEEnum, Aspect.NAME);
		addEEnumLiteral(aspectEEnum, Aspect.TISSUE);
		addEEnumLiteral(aspectEEnum, Aspect.CATEGORY);
		addEEnumLiteral(aspectEEnum, Aspect.MECHANISM);
		addEEnumLiteral(aspectEEnum, Aspect.RUNNING_MECHANISM);
		addEEnumLiteral(aspectEEnum, Aspect.PRESENTATION);
		addEEnumLiteral(aspectEEnum, Aspect.AGGRAVATING);
		addEEnumLiteral(aspectEEnum, Aspect.EASING);
		addEEnumLiteral(aspectEEnum, Aspect.ASSOCIATION);
		addEEnumLiteral(aspectEEnum, Aspect.FREQUENCY);
		addEEnumLiteral(aspectEEnum, Aspect.AIM);
		addEEnumLiteral(aspectEEnum, Aspect.APPROACH);
		addEEnumLiteral(aspectEEnum, Aspect.EXERCISE);
		addEEnumLiteral(aspectEEnum, Aspect.TREATMENT);
		addEEnumLiteral(aspectEEnum, Aspect.CAUTION);
		addEEnumLiteral(aspectEEnum, Aspect.PROGNOSIS);
		addEEnumLiteral(aspectEEnum, Aspect.IMAGING);
		addEEnumLiteral(aspectEEnum, Aspect.REFERRAL);
		addEEnumLiteral(aspectEEnum, Aspect.DIFFERENTIAL);
		addEEnumLiteral(aspectEEnum, Aspect.CLASSIFICATION);
		addEEnumLiteral(aspectEEnum, Aspect.EVIDENCE);

		initEEnum(directionEEnum, Direction.class, "Direction");
		addEEnumLiteral(directionEEnum, Direction.FOR);
		addEEnumLiteral(directionEEnum, Direction.AGAINST);
		addEEnumLiteral(directionEEnum, Direction.ENTRY);

		initEEnum(strengthEEnum, Strength.class, "Strength");
		addEEnumLiteral(strengthEEnum, Strength.WEAK);
		addEEnumLiteral(strengthEEnum, Strength.MODERATE);
		addEEnumLiteral(strengthEEnum, Strength.STRONG);

		initEEnum(actionLevelEEnum, ActionLevel.class, "ActionLevel");
		addEEnumLiteral(actionLevelEEnum, ActionLevel.URGENT);
		addEEnumLiteral(actionLevelEEnum, ActionLevel.REFER);
		addEEnumLiteral(actionLevelEEnum, ActionLevel.STOP);
		addEEnumLiteral(actionLevelEEnum, ActionLevel.REVIEW);
		addEEnumLiteral(actionLevelEEnum, ActionLevel.ADVICE);

		initEEnum(answerKindEEnum, AnswerKind.class, "AnswerKind");
		addEEnumLiteral(answerKindEEnum, AnswerKind.YES_NO);
		addEEnumLiteral(answerKindEEnum, AnswerKind.NUMBER);
		addEEnumLiteral(answerKindEEnum, AnswerKind.TEXT);

		initEEnum(examMethodEEnum, ExamMethod.class, "ExamMethod");
		addEEnumLiteral(examMethodEEnum, ExamMethod.OBSERVATION);
		addEEnumLiteral(examMethodEEnum, ExamMethod.INTERVIEW);
		addEEnumLiteral(examMethodEEnum, ExamMethod.PALPATION);
		addEEnumLiteral(examMethodEEnum, ExamMethod.MOVEMENT);
		addEEnumLiteral(examMethodEEnum, ExamMethod.REASONING);
		addEEnumLiteral(examMethodEEnum, ExamMethod.IMAGING);
		addEEnumLiteral(examMethodEEnum, ExamMethod.INJECTION);

		initEEnum(neuroKindEEnum, NeuroKind.class, "NeuroKind");
		addEEnumLiteral(neuroKindEEnum, NeuroKind.SENSATION);
		addEEnumLiteral(neuroKindEEnum, NeuroKind.POWER);
		addEEnumLiteral(neuroKindEEnum, NeuroKind.REFLEX);
		addEEnumLiteral(neuroKindEEnum, NeuroKind.NEURODYNAMIC);
		addEEnumLiteral(neuroKindEEnum, NeuroKind.CONTROL);

		initEEnum(boundEEnum, Bound.class, "Bound");
		addEEnumLiteral(boundEEnum, Bound.EXACT);
		addEEnumLiteral(boundEEnum, Bound.BELOW);
		addEEnumLiteral(boundEEnum, Bound.ABOUT);

		initEEnum(scoringRuleEEnum, ScoringRule.class, "ScoringRule");
		addEEnumLiteral(scoringRuleEEnum, ScoringRule.SUM);
		addEEnumLiteral(scoringRuleEEnum, ScoringRule.COUNT);
		addEEnumLiteral(scoringRuleEEnum, ScoringRule.PERCENT_OF_ANSWERED);
		addEEnumLiteral(scoringRuleEEnum, ScoringRule.MEAN);
		addEEnumLiteral(scoringRuleEEnum, ScoringRule.STRATA);
		addEEnumLiteral(scoringRuleEEnum, ScoringRule.SINGLE);
		addEEnumLiteral(scoringRuleEEnum, ScoringRule.TABLE);

		initEEnum(betterEEnum, Better.class, "Better");
		addEEnumLiteral(betterEEnum, Better.LOWER);
		addEEnumLiteral(betterEEnum, Better.HIGHER);
		addEEnumLiteral(betterEEnum, Better.NEITHER);

		initEEnum(changeKindEEnum, ChangeKind.class, "ChangeKind");
		addEEnumLiteral(changeKindEEnum, ChangeKind.MDC);
		addEEnumLiteral(changeKindEEnum, ChangeKind.MCID);

		initEEnum(treatmentKindEEnum, TreatmentKind.class, "TreatmentKind");
		addEEnumLiteral(treatmentKindEEnum, TreatmentKind.PASSIVE);
		addEEnumLiteral(treatmentKindEEnum, TreatmentKind.MANUAL);
		addEEnumLiteral(treatmentKindEEnum, TreatmentKind.ACTIVE);
		addEEnumLiteral(treatmentKindEEnum, TreatmentKind.MEDICAL);
		addEEnumLiteral(treatmentKindEEnum, TreatmentKind.INVASIVE);
		addEEnumLiteral(treatmentKindEEnum, TreatmentKind.EDUCATION);

		initEEnum(cautionLevelEEnum, CautionLevel.class, "CautionLevel");
		addEEnumLiteral(cautionLevelEEnum, CautionLevel.CAUTION);
		addEEnumLiteral(cautionLevelEEnum, CautionLevel.ASK_REASON);
		addEEnumLiteral(cautionLevelEEnum, CautionLevel.AVOID);

		initEEnum(phaseKindEEnum, PhaseKind.class, "PhaseKind");
		addEEnumLiteral(phaseKindEEnum, PhaseKind.ANY);
		addEEnumLiteral(phaseKindEEnum, PhaseKind.CALM);
		addEEnumLiteral(phaseKindEEnum, PhaseKind.CONTROL);
		addEEnumLiteral(phaseKindEEnum, PhaseKind.LOAD);
		addEEnumLiteral(phaseKindEEnum, PhaseKind.RETURN);
		addEEnumLiteral(phaseKindEEnum, PhaseKind.MAINTAIN);

		initEEnum(exerciseKindEEnum, ExerciseKind.class, "ExerciseKind");
		addEEnumLiteral(exerciseKindEEnum, ExerciseKind.MOBILITY);
		addEEnumLiteral(exerciseKindEEnum, ExerciseKind.CONTROL);
		addEEnumLiteral(exerciseKindEEnum, ExerciseKind.STRENGTH);
		addEEnumLiteral(exerciseKindEEnum, ExerciseKind.AEROBIC);
		addEEnumLiteral(exerciseKindEEnum, ExerciseKind.RELEASE);
		addEEnumLiteral(exerciseKindEEnum, ExerciseKind.IMPACT);
		addEEnumLiteral(exerciseKindEEnum, ExerciseKind.HABIT);

		initEEnum(ruleKindEEnum, RuleKind.class, "RuleKind");
		addEEnumLiteral(ruleKindEEnum, RuleKind.GATE);
		addEEnumLiteral(ruleKindEEnum, RuleKind.DIRECTION);
		addEEnumLiteral(ruleKindEEnum, RuleKind.PROGRESSION);
		addEEnumLiteral(ruleKindEEnum, RuleKind.STAGES);
		addEEnumLiteral(ruleKindEEnum, RuleKind.DOSE);
		addEEnumLiteral(ruleKindEEnum, RuleKind.TIME);
		addEEnumLiteral(ruleKindEEnum, RuleKind.TECHNIQUE);
		addEEnumLiteral(ruleKindEEnum, RuleKind.CLINICAL);
		addEEnumLiteral(ruleKindEEnum, RuleKind.PRINCIPLE);

		initEEnum(comparisonEEnum, Comparison.class, "Comparison");
		addEEnumLiteral(comparisonEEnum, Comparison.EXACTLY);
		addEEnumLiteral(comparisonEEnum, Comparison.AT_MOST);
		addEEnumLiteral(comparisonEEnum, Comparison.AT_LEAST);
		addEEnumLiteral(comparisonEEnum, Comparison.BETWEEN);
		addEEnumLiteral(comparisonEEnum, Comparison.MORE_THAN);
		addEEnumLiteral(comparisonEEnum, Comparison.LESS_THAN);

		initEEnum(educationKindEEnum, EducationKind.class, "EducationKind");
		addEEnumLiteral(educationKindEEnum, EducationKind.SELF_CARE);
		addEEnumLiteral(educationKindEEnum, EducationKind.RUNNING_FORM);
		addEEnumLiteral(educationKindEEnum, EducationKind.KIT);

		initEEnum(evidenceKindEEnum, EvidenceKind.class, "EvidenceKind");
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.STUDY);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.REVIEW);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.GUIDELINE);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.OPINION);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.CLAIM);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.GAP);

		initEEnum(payerTopicEEnum, PayerTopic.class, "PayerTopic");
		addEEnumLiteral(payerTopicEEnum, PayerTopic.PLAN_OF_CARE);
		addEEnumLiteral(payerTopicEEnum, PayerTopic.CERTIFICATION);
		addEEnumLiteral(payerTopicEEnum, PayerTopic.PROGRESS_REPORT);
		addEEnumLiteral(payerTopicEEnum, PayerTopic.TREATMENT_NOTE);
		addEEnumLiteral(payerTopicEEnum, PayerTopic.EVALUATION);
		addEEnumLiteral(payerTopicEEnum, PayerTopic.DISCHARGE);
		addEEnumLiteral(payerTopicEEnum, PayerTopic.GOALS);
		addEEnumLiteral(payerTopicEEnum, PayerTopic.UNITS);
		addEEnumLiteral(payerTopicEEnum, PayerTopic.MODIFIER);
		addEEnumLiteral(payerTopicEEnum, PayerTopic.NECESSITY);
		addEEnumLiteral(payerTopicEEnum, PayerTopic.INITIAL_VISIT);
		addEEnumLiteral(payerTopicEEnum, PayerTopic.SUBSEQUENT_VISIT);
		addEEnumLiteral(payerTopicEEnum, PayerTopic.LATE_ENTRY);
		addEEnumLiteral(payerTopicEEnum, PayerTopic.ROLE);

		initEEnum(unitMethodEEnum, UnitMethod.class, "UnitMethod");
		addEEnumLiteral(unitMethodEEnum, UnitMethod.NONE);
		addEEnumLiteral(unitMethodEEnum, UnitMethod.TOTAL_TIME);
		addEEnumLiteral(unitMethodEEnum, UnitMethod.PER_CODE);

		initEEnum(viewEEnum, View.class, "View");
		addEEnumLiteral(viewEEnum, View.SIDE);
		addEEnumLiteral(viewEEnum, View.FRONT);
		addEEnumLiteral(viewEEnum, View.BACK);
		addEEnumLiteral(viewEEnum, View.ABOVE);

		initEEnum(bodyAspectEEnum, BodyAspect.class, "BodyAspect");
		addEEnumLiteral(bodyAspectEEnum, BodyAspect.FRONT);
		addEEnumLiteral(bodyAspectEEnum, BodyAspect.BACK);
		addEEnumLiteral(bodyAspectEEnum, BodyAspect.LEFT);
		addEEnumLiteral(bodyAspectEEnum, BodyAspect.RIGHT);

		initEEnum(propKindEEnum, PropKind.class, "PropKind");
		addEEnumLiteral(propKindEEnum, PropKind.MAT);
		addEEnumLiteral(propKindEEnum, PropKind.WALL);
		addEEnumLiteral(propKindEEnum, PropKind.CHAIR);
		addEEnumLiteral(propKindEEnum, PropKind.STEP);
		addEEnumLiteral(propKindEEnum, PropKind.BENCH);
		addEEnumLiteral(propKindEEnum, PropKind.EXERCISE_BALL);
		addEEnumLiteral(propKindEEnum, PropKind.SMALL_BALL);
		addEEnumLiteral(propKindEEnum, PropKind.ROLLER);
		addEEnumLiteral(propKindEEnum, PropKind.BAND);
		addEEnumLiteral(propKindEEnum, PropKind.BAR);
		addEEnumLiteral(propKindEEnum, PropKind.WEIGHT);
		addEEnumLiteral(propKindEEnum, PropKind.STICK);
		addEEnumLiteral(propKindEEnum, PropKind.TREADMILL);
		addEEnumLiteral(propKindEEnum, PropKind.WATER);

		initEEnum(jointEEnum, Joint.class, "Joint");
		addEEnumLiteral(jointEEnum, Joint.HEAD);
		addEEnumLiteral(jointEEnum, Joint.NECK);
		addEEnumLiteral(jointEEnum, Joint.PELVIS);
		addEEnumLiteral(jointEEnum, Joint.NEAR_ELBOW);
		addEEnumLiteral(jointEEnum, Joint.FAR_ELBOW);
		addEEnumLiteral(jointEEnum, Joint.NEAR_HAND);
		addEEnumLiteral(jointEEnum, Joint.FAR_HAND);
		addEEnumLiteral(jointEEnum, Joint.NEAR_KNEE);
		addEEnumLiteral(jointEEnum, Joint.FAR_KNEE);
		addEEnumLiteral(jointEEnum, Joint.NEAR_FOOT);
		addEEnumLiteral(jointEEnum, Joint.FAR_FOOT);

		initEEnum(severityEEnum, Severity.class, "Severity");
		addEEnumLiteral(severityEEnum, Severity.ERROR);
		addEEnumLiteral(severityEEnum, Severity.WARNING);
		addEEnumLiteral(severityEEnum, Severity.HINT);

		// Initialize data types
		initEDataType(idListEDataType, List.class, "IdList", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS, "java.util.List<java.lang.String>");
		initEDataType(entryIdsEDataType, List.class, "EntryIds", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS, "java.util.List<java.lang.String>");
		initEDataType(entryIdEDataType, String.class, "EntryId", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(dateEDataType, LocalDate.class, "Date", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);
	}

} //CataloguePackageImpl
