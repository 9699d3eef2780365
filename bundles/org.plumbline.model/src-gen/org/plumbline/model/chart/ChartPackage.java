/**
 */
package org.plumbline.model.chart;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A patient's chart. One index document a patient (Chart) and one document for each encounter (Encounter), so that opening a chart costs the same however old it is. Entries of the catalogue are referred to by id, with the label and content version they had when written.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.chart.ChartFactory
 * @generated
 */
public interface ChartPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "chart";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://plumbline.org/model/chart/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "chart";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ChartPackage eINSTANCE = org.plumbline.model.chart.impl.ChartPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.ChartImpl <em>Chart</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.ChartImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getChart()
	 * @generated
	 */
	int CHART = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART__ID = 0;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART__FORMAT = 1;

	/**
	 * The feature id for the '<em><b>Invented</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART__INVENTED = 2;

	/**
	 * The feature id for the '<em><b>Patient</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART__PATIENT = 3;

	/**
	 * The feature id for the '<em><b>Episodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART__EPISODES = 4;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART__PROBLEMS = 5;

	/**
	 * The feature id for the '<em><b>Medications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART__MEDICATIONS = 6;

	/**
	 * The number of structural features of the '<em>Chart</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.ChartExchangeImpl <em>Exchange</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.ChartExchangeImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getChartExchange()
	 * @generated
	 */
	int CHART_EXCHANGE = 1;

	/**
	 * The feature id for the '<em><b>Chart</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_EXCHANGE__CHART = 0;

	/**
	 * The feature id for the '<em><b>Encounters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_EXCHANGE__ENCOUNTERS = 1;

	/**
	 * The number of structural features of the '<em>Exchange</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHART_EXCHANGE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.PatientImpl <em>Patient</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.PatientImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getPatient()
	 * @generated
	 */
	int PATIENT = 2;

	/**
	 * The feature id for the '<em><b>Record Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__RECORD_NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__GIVEN_NAME = 1;

	/**
	 * The feature id for the '<em><b>Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__FAMILY_NAME = 2;

	/**
	 * The feature id for the '<em><b>Birth Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__BIRTH_DATE = 3;

	/**
	 * The feature id for the '<em><b>Sex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__SEX = 4;

	/**
	 * The feature id for the '<em><b>Occupation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__OCCUPATION = 5;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__PHONE = 6;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__EMAIL = 7;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__ADDRESS = 8;

	/**
	 * The feature id for the '<em><b>Emergency Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__EMERGENCY_CONTACT = 9;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__LANGUAGE = 10;

	/**
	 * The feature id for the '<em><b>Allergies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__ALLERGIES = 11;

	/**
	 * The feature id for the '<em><b>History</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__HISTORY = 12;

	/**
	 * The feature id for the '<em><b>Coverage</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__COVERAGE = 13;

	/**
	 * The feature id for the '<em><b>Running</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT__RUNNING = 14;

	/**
	 * The number of structural features of the '<em>Patient</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATIENT_FEATURE_COUNT = 15;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.CoverageImpl <em>Coverage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.CoverageImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getCoverage()
	 * @generated
	 */
	int COVERAGE = 3;

	/**
	 * The feature id for the '<em><b>Payer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__PAYER = 0;

	/**
	 * The feature id for the '<em><b>Member Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__MEMBER_ID = 1;

	/**
	 * The feature id for the '<em><b>Rule Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__RULE_SET = 2;

	/**
	 * The feature id for the '<em><b>Authorized Visits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__AUTHORIZED_VISITS = 3;

	/**
	 * The feature id for the '<em><b>Referred By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__REFERRED_BY = 4;

	/**
	 * The feature id for the '<em><b>Billed This Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__BILLED_THIS_YEAR = 5;

	/**
	 * The feature id for the '<em><b>Billed As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__BILLED_AS_OF = 6;

	/**
	 * The number of structural features of the '<em>Coverage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.RunningProfileImpl <em>Running Profile</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.RunningProfileImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getRunningProfile()
	 * @generated
	 */
	int RUNNING_PROFILE = 4;

	/**
	 * The feature id for the '<em><b>Weekly Km</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_PROFILE__WEEKLY_KM = 0;

	/**
	 * The feature id for the '<em><b>Usual Weekly Km</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_PROFILE__USUAL_WEEKLY_KM = 1;

	/**
	 * The feature id for the '<em><b>Longest Km</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_PROFILE__LONGEST_KM = 2;

	/**
	 * The feature id for the '<em><b>Runs Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_PROFILE__RUNS_PER_WEEK = 3;

	/**
	 * The feature id for the '<em><b>Training Years</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_PROFILE__TRAINING_YEARS = 4;

	/**
	 * The feature id for the '<em><b>Cadence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_PROFILE__CADENCE = 5;

	/**
	 * The feature id for the '<em><b>Pace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_PROFILE__PACE = 6;

	/**
	 * The feature id for the '<em><b>Surfaces</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_PROFILE__SURFACES = 7;

	/**
	 * The feature id for the '<em><b>Foot Strike</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_PROFILE__FOOT_STRIKE = 8;

	/**
	 * The feature id for the '<em><b>Recent Change</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_PROFILE__RECENT_CHANGE = 9;

	/**
	 * The feature id for the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_PROFILE__EVENT = 10;

	/**
	 * The feature id for the '<em><b>Event Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_PROFILE__EVENT_DATE = 11;

	/**
	 * The feature id for the '<em><b>Sitting Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_PROFILE__SITTING_HOURS = 12;

	/**
	 * The feature id for the '<em><b>Shoes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_PROFILE__SHOES = 13;

	/**
	 * The number of structural features of the '<em>Running Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_PROFILE_FEATURE_COUNT = 14;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.ShoeImpl <em>Shoe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.ShoeImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getShoe()
	 * @generated
	 */
	int SHOE = 5;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOE__MODEL = 0;

	/**
	 * The feature id for the '<em><b>Km</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOE__KM = 1;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOE__SINCE = 2;

	/**
	 * The number of structural features of the '<em>Shoe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.ProblemImpl <em>Problem</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.ProblemImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getProblem()
	 * @generated
	 */
	int PROBLEM = 6;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__LABEL = 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__CODE = 1;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__SINCE = 2;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__STATUS = 3;

	/**
	 * The number of structural features of the '<em>Problem</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.MedicationImpl <em>Medication</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.MedicationImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getMedication()
	 * @generated
	 */
	int MEDICATION = 7;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDICATION__LABEL = 0;

	/**
	 * The feature id for the '<em><b>Dose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDICATION__DOSE = 1;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDICATION__SINCE = 2;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDICATION__STATUS = 3;

	/**
	 * The number of structural features of the '<em>Medication</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDICATION_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.EpisodeImpl <em>Episode</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.EpisodeImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getEpisode()
	 * @generated
	 */
	int EPISODE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__REGION = 2;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__START = 3;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__END = 4;

	/**
	 * The feature id for the '<em><b>Onset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__ONSET = 5;

	/**
	 * The feature id for the '<em><b>Onset Mechanism</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__ONSET_MECHANISM = 6;

	/**
	 * The feature id for the '<em><b>Prior Care</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__PRIOR_CARE = 7;

	/**
	 * The feature id for the '<em><b>Referral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__REFERRAL = 8;

	/**
	 * The feature id for the '<em><b>Prior Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__PRIOR_FUNCTION = 9;

	/**
	 * The feature id for the '<em><b>Encounters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__ENCOUNTERS = 10;

	/**
	 * The feature id for the '<em><b>Diagnoses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__DIAGNOSES = 11;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__GOALS = 12;

	/**
	 * The feature id for the '<em><b>Plans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__PLANS = 13;

	/**
	 * The feature id for the '<em><b>Prescriptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__PRESCRIPTIONS = 14;

	/**
	 * The feature id for the '<em><b>Scores</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__SCORES = 15;

	/**
	 * The feature id for the '<em><b>Return To Run</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__RETURN_TO_RUN = 16;

	/**
	 * The feature id for the '<em><b>Irritability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__IRRITABILITY = 17;

	/**
	 * The feature id for the '<em><b>Equipment</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__EQUIPMENT = 18;

	/**
	 * The feature id for the '<em><b>Ordered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__ORDERED_ON = 19;

	/**
	 * The feature id for the '<em><b>Imaging</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__IMAGING = 20;

	/**
	 * The feature id for the '<em><b>Estimates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__ESTIMATES = 21;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__DECISIONS = 22;

	/**
	 * The feature id for the '<em><b>Progress Reports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE__PROGRESS_REPORTS = 23;

	/**
	 * The number of structural features of the '<em>Episode</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EPISODE_FEATURE_COUNT = 24;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.EncounterHeaderImpl <em>Encounter Header</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.EncounterHeaderImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getEncounterHeader()
	 * @generated
	 */
	int ENCOUNTER_HEADER = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER_HEADER__ID = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER_HEADER__KIND = 1;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER_HEADER__START = 2;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER_HEADER__END = 3;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER_HEADER__PLACE = 4;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER_HEADER__STATUS = 5;

	/**
	 * The feature id for the '<em><b>Pain Now</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER_HEADER__PAIN_NOW = 6;

	/**
	 * The feature id for the '<em><b>Pain Worst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER_HEADER__PAIN_WORST = 7;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER_HEADER__SUMMARY = 8;

	/**
	 * The feature id for the '<em><b>Clinician</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER_HEADER__CLINICIAN = 9;

	/**
	 * The number of structural features of the '<em>Encounter Header</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER_HEADER_FEATURE_COUNT = 10;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.ClinicianImpl <em>Clinician</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.ClinicianImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getClinician()
	 * @generated
	 */
	int CLINICIAN = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICIAN__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICIAN__NAME = 1;

	/**
	 * The feature id for the '<em><b>Credentials</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICIAN__CREDENTIALS = 2;

	/**
	 * The feature id for the '<em><b>Discipline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICIAN__DISCIPLINE = 3;

	/**
	 * The number of structural features of the '<em>Clinician</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLINICIAN_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.DiagnosisImpl <em>Diagnosis</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.DiagnosisImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getDiagnosis()
	 * @generated
	 */
	int DIAGNOSIS = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGNOSIS__ID = 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGNOSIS__CODE = 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGNOSIS__LABEL = 2;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGNOSIS__SIDE = 3;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGNOSIS__CONDITION = 4;

	/**
	 * The feature id for the '<em><b>Subtype</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGNOSIS__SUBTYPE = 5;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGNOSIS__SINCE = 6;

	/**
	 * The feature id for the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGNOSIS__CONTENT_VERSION = 7;

	/**
	 * The number of structural features of the '<em>Diagnosis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGNOSIS_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.GoalImpl <em>Goal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.GoalImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getGoal()
	 * @generated
	 */
	int GOAL = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Activity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__ACTIVITY = 2;

	/**
	 * The feature id for the '<em><b>Term</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__TERM = 3;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__MEASURE = 4;

	/**
	 * The feature id for the '<em><b>Measure Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__MEASURE_LABEL = 5;

	/**
	 * The feature id for the '<em><b>Subscale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__SUBSCALE = 6;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__BASELINE = 7;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__TARGET = 8;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__UNIT = 9;

	/**
	 * The feature id for the '<em><b>Better</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__BETTER = 10;

	/**
	 * The feature id for the '<em><b>Set On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__SET_ON = 11;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__DUE = 12;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__STATUS = 13;

	/**
	 * The feature id for the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__CLOSED_ON = 14;

	/**
	 * The feature id for the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__CONTENT_VERSION = 15;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__REVIEWS = 16;

	/**
	 * The feature id for the '<em><b>Treatments</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__TREATMENTS = 17;

	/**
	 * The feature id for the '<em><b>Exercises</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__EXERCISES = 18;

	/**
	 * The number of structural features of the '<em>Goal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_FEATURE_COUNT = 19;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.GoalReviewImpl <em>Goal Review</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.GoalReviewImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getGoalReview()
	 * @generated
	 */
	int GOAL_REVIEW = 13;

	/**
	 * The feature id for the '<em><b>Encounter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_REVIEW__ENCOUNTER = 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_REVIEW__DATE = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_REVIEW__VALUE = 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_REVIEW__NOTE = 3;

	/**
	 * The number of structural features of the '<em>Goal Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_REVIEW_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.PlanOfCareImpl <em>Plan Of Care</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.PlanOfCareImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getPlanOfCare()
	 * @generated
	 */
	int PLAN_OF_CARE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_OF_CARE__ID = 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_OF_CARE__FROM = 1;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_OF_CARE__TO = 2;

	/**
	 * The feature id for the '<em><b>Per Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_OF_CARE__PER_DAY = 3;

	/**
	 * The feature id for the '<em><b>Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_OF_CARE__PER_WEEK = 4;

	/**
	 * The feature id for the '<em><b>Weeks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_OF_CARE__WEEKS = 5;

	/**
	 * The feature id for the '<em><b>Interventions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_OF_CARE__INTERVENTIONS = 6;

	/**
	 * The feature id for the '<em><b>Treatments</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_OF_CARE__TREATMENTS = 7;

	/**
	 * The feature id for the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_OF_CARE__RATIONALE = 8;

	/**
	 * The feature id for the '<em><b>Prognosis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_OF_CARE__PROGNOSIS = 9;

	/**
	 * The feature id for the '<em><b>Certified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_OF_CARE__CERTIFIED_BY = 10;

	/**
	 * The feature id for the '<em><b>Certified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_OF_CARE__CERTIFIED_ON = 11;

	/**
	 * The feature id for the '<em><b>Sent On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_OF_CARE__SENT_ON = 12;

	/**
	 * The feature id for the '<em><b>Maintenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_OF_CARE__MAINTENANCE = 13;

	/**
	 * The feature id for the '<em><b>Verbal Order On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_OF_CARE__VERBAL_ORDER_ON = 14;

	/**
	 * The feature id for the '<em><b>Phases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_OF_CARE__PHASES = 15;

	/**
	 * The number of structural features of the '<em>Plan Of Care</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_OF_CARE_FEATURE_COUNT = 16;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.ExercisePrescriptionImpl <em>Exercise Prescription</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.ExercisePrescriptionImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getExercisePrescription()
	 * @generated
	 */
	int EXERCISE_PRESCRIPTION = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_PRESCRIPTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Exercise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_PRESCRIPTION__EXERCISE = 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_PRESCRIPTION__LABEL = 2;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_PRESCRIPTION__PHASE = 3;

	/**
	 * The feature id for the '<em><b>Sets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_PRESCRIPTION__SETS = 4;

	/**
	 * The feature id for the '<em><b>Reps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_PRESCRIPTION__REPS = 5;

	/**
	 * The feature id for the '<em><b>Hold Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_PRESCRIPTION__HOLD_SECONDS = 6;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_PRESCRIPTION__MINUTES = 7;

	/**
	 * The feature id for the '<em><b>Per Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_PRESCRIPTION__PER_SIDE = 8;

	/**
	 * The feature id for the '<em><b>Times Per Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_PRESCRIPTION__TIMES_PER_DAY = 9;

	/**
	 * The feature id for the '<em><b>Days Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_PRESCRIPTION__DAYS_PER_WEEK = 10;

	/**
	 * The feature id for the '<em><b>Load</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_PRESCRIPTION__LOAD = 11;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_PRESCRIPTION__NOTE = 12;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_PRESCRIPTION__FROM = 13;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_PRESCRIPTION__TO = 14;

	/**
	 * The feature id for the '<em><b>Caution Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_PRESCRIPTION__CAUTION_REASON = 15;

	/**
	 * The feature id for the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_PRESCRIPTION__CONTENT_VERSION = 16;

	/**
	 * The number of structural features of the '<em>Exercise Prescription</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_PRESCRIPTION_FEATURE_COUNT = 17;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.ReturnToRunImpl <em>Return To Run</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.ReturnToRunImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getReturnToRun()
	 * @generated
	 */
	int RETURN_TO_RUN = 16;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETURN_TO_RUN__START = 0;

	/**
	 * The feature id for the '<em><b>Usual Weekly Km</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETURN_TO_RUN__USUAL_WEEKLY_KM = 1;

	/**
	 * The feature id for the '<em><b>Start Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETURN_TO_RUN__START_SHARE = 2;

	/**
	 * The feature id for the '<em><b>Weekly Increase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETURN_TO_RUN__WEEKLY_INCREASE = 3;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETURN_TO_RUN__STAGE = 4;

	/**
	 * The feature id for the '<em><b>Gates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETURN_TO_RUN__GATES = 5;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETURN_TO_RUN__STAGES = 6;

	/**
	 * The feature id for the '<em><b>Usual Run Km</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETURN_TO_RUN__USUAL_RUN_KM = 7;

	/**
	 * The feature id for the '<em><b>Sessions Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETURN_TO_RUN__SESSIONS_PER_WEEK = 8;

	/**
	 * The feature id for the '<em><b>Strength Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETURN_TO_RUN__STRENGTH_PER_WEEK = 9;

	/**
	 * The feature id for the '<em><b>Sessions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETURN_TO_RUN__SESSIONS = 10;

	/**
	 * The number of structural features of the '<em>Return To Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RETURN_TO_RUN_FEATURE_COUNT = 11;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.GateResultImpl <em>Gate Result</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.GateResultImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getGateResult()
	 * @generated
	 */
	int GATE_RESULT = 17;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE_RESULT__RULE = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE_RESULT__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Met</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE_RESULT__MET = 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE_RESULT__DATE = 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE_RESULT__NOTE = 4;

	/**
	 * The number of structural features of the '<em>Gate Result</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE_RESULT_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.RunStageImpl <em>Run Stage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.RunStageImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getRunStage()
	 * @generated
	 */
	int RUN_STAGE = 18;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_STAGE__ORDER = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_STAGE__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Run Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_STAGE__RUN_MINUTES = 2;

	/**
	 * The feature id for the '<em><b>Walk Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_STAGE__WALK_MINUTES = 3;

	/**
	 * The feature id for the '<em><b>Repeats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_STAGE__REPEATS = 4;

	/**
	 * The feature id for the '<em><b>Sessions Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_STAGE__SESSIONS_PER_WEEK = 5;

	/**
	 * The feature id for the '<em><b>Reached On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_STAGE__REACHED_ON = 6;

	/**
	 * The number of structural features of the '<em>Run Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_STAGE_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.OutcomeScoreImpl <em>Outcome Score</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.OutcomeScoreImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getOutcomeScore()
	 * @generated
	 */
	int OUTCOME_SCORE = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_SCORE__ID = 0;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_SCORE__INSTRUMENT = 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_SCORE__LABEL = 2;

	/**
	 * The feature id for the '<em><b>Encounter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_SCORE__ENCOUNTER = 3;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_SCORE__DATE = 4;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_SCORE__SCORE = 5;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_SCORE__UNIT = 6;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_SCORE__LOW = 7;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_SCORE__HIGH = 8;

	/**
	 * The feature id for the '<em><b>Stratum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_SCORE__STRATUM = 9;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_SCORE__PROVENANCE = 10;

	/**
	 * The feature id for the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_SCORE__CONTENT_VERSION = 11;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_SCORE__ANSWERS = 12;

	/**
	 * The number of structural features of the '<em>Outcome Score</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_SCORE_FEATURE_COUNT = 13;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.ItemAnswerImpl <em>Item Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.ItemAnswerImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getItemAnswer()
	 * @generated
	 */
	int ITEM_ANSWER = 20;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_ANSWER__ITEM = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_ANSWER__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_ANSWER__VALUE = 2;

	/**
	 * The number of structural features of the '<em>Item Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_ANSWER_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.EncounterImpl <em>Encounter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.EncounterImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getEncounter()
	 * @generated
	 */
	int ENCOUNTER = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__ID = 0;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__FORMAT = 1;

	/**
	 * The feature id for the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__CONTENT_VERSION = 2;

	/**
	 * The feature id for the '<em><b>Subjective</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__SUBJECTIVE = 3;

	/**
	 * The feature id for the '<em><b>Marks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__MARKS = 4;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__ANSWERS = 5;

	/**
	 * The feature id for the '<em><b>Red Flags</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__RED_FLAGS = 6;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__FINDINGS = 7;

	/**
	 * The feature id for the '<em><b>Assessment</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__ASSESSMENT = 8;

	/**
	 * The feature id for the '<em><b>Treatments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__TREATMENTS = 9;

	/**
	 * The feature id for the '<em><b>Plan Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__PLAN_TEXT = 10;

	/**
	 * The feature id for the '<em><b>Signature</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__SIGNATURE = 11;

	/**
	 * The feature id for the '<em><b>Addenda</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__ADDENDA = 12;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__ATTACHMENTS = 13;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__ORIGINS = 14;

	/**
	 * The number of structural features of the '<em>Encounter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER_FEATURE_COUNT = 15;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.FieldOriginImpl <em>Field Origin</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.FieldOriginImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getFieldOrigin()
	 * @generated
	 */
	int FIELD_ORIGIN = 22;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_ORIGIN__FIELD = 0;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_ORIGIN__PROVENANCE = 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_ORIGIN__FROM = 2;

	/**
	 * The number of structural features of the '<em>Field Origin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_ORIGIN_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.SubjectiveImpl <em>Subjective</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.SubjectiveImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getSubjective()
	 * @generated
	 */
	int SUBJECTIVE = 23;

	/**
	 * The feature id for the '<em><b>Complaint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECTIVE__COMPLAINT = 0;

	/**
	 * The feature id for the '<em><b>Since Last</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECTIVE__SINCE_LAST = 1;

	/**
	 * The feature id for the '<em><b>Pain Now</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECTIVE__PAIN_NOW = 2;

	/**
	 * The feature id for the '<em><b>Pain Best</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECTIVE__PAIN_BEST = 3;

	/**
	 * The feature id for the '<em><b>Pain Worst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECTIVE__PAIN_WORST = 4;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECTIVE__LOCATION = 5;

	/**
	 * The feature id for the '<em><b>Quality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECTIVE__QUALITY = 6;

	/**
	 * The feature id for the '<em><b>Morning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECTIVE__MORNING = 7;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECTIVE__DAY = 8;

	/**
	 * The feature id for the '<em><b>Evening</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECTIVE__EVENING = 9;

	/**
	 * The feature id for the '<em><b>Night</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECTIVE__NIGHT = 10;

	/**
	 * The feature id for the '<em><b>Aggravating</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECTIVE__AGGRAVATING = 11;

	/**
	 * The feature id for the '<em><b>Easing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECTIVE__EASING = 12;

	/**
	 * The feature id for the '<em><b>Current Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECTIVE__CURRENT_FUNCTION = 13;

	/**
	 * The feature id for the '<em><b>Patient Goals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECTIVE__PATIENT_GOALS = 14;

	/**
	 * The feature id for the '<em><b>Home Program</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECTIVE__HOME_PROGRAM = 15;

	/**
	 * The feature id for the '<em><b>Run Km</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECTIVE__RUN_KM = 16;

	/**
	 * The feature id for the '<em><b>Imaging</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECTIVE__IMAGING = 17;

	/**
	 * The feature id for the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECTIVE__FREQUENCY = 18;

	/**
	 * The number of structural features of the '<em>Subjective</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECTIVE_FEATURE_COUNT = 19;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.BodyMarkImpl <em>Body Mark</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.BodyMarkImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getBodyMark()
	 * @generated
	 */
	int BODY_MARK = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_MARK__ID = 0;

	/**
	 * The feature id for the '<em><b>View</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_MARK__VIEW = 1;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_MARK__REGION = 2;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_MARK__SIDE = 3;

	/**
	 * The feature id for the '<em><b>Quality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_MARK__QUALITY = 4;

	/**
	 * The feature id for the '<em><b>Intensity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_MARK__INTENSITY = 5;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_MARK__POINTS = 6;

	/**
	 * The number of structural features of the '<em>Body Mark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_MARK_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.AnswerImpl <em>Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.AnswerImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getAnswer()
	 * @generated
	 */
	int ANSWER = 25;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__QUESTION = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__ANSWER = 2;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__NUMBER = 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__TEXT = 4;

	/**
	 * The feature id for the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__CONTENT_VERSION = 5;

	/**
	 * The number of structural features of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.RedFlagAnswerImpl <em>Red Flag Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.RedFlagAnswerImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getRedFlagAnswer()
	 * @generated
	 */
	int RED_FLAG_ANSWER = 26;

	/**
	 * The feature id for the '<em><b>Red Flag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG_ANSWER__RED_FLAG = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG_ANSWER__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG_ANSWER__LEVEL = 2;

	/**
	 * The feature id for the '<em><b>Present</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG_ANSWER__PRESENT = 3;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG_ANSWER__ACTION = 4;

	/**
	 * The feature id for the '<em><b>Acted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG_ANSWER__ACTED_ON = 5;

	/**
	 * The feature id for the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG_ANSWER__CONTENT_VERSION = 6;

	/**
	 * The number of structural features of the '<em>Red Flag Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG_ANSWER_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.FindingImpl <em>Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.FindingImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getFinding()
	 * @generated
	 */
	int FINDING = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__ID = 0;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__ITEM = 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__LABEL = 2;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__SIDE = 3;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__LEVEL = 4;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__METHOD = 5;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__POSITION = 6;

	/**
	 * The feature id for the '<em><b>Painful</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__PAINFUL = 7;

	/**
	 * The feature id for the '<em><b>Pain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__PAIN = 8;

	/**
	 * The feature id for the '<em><b>Normality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__NORMALITY = 9;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__COMMENT = 10;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__PROVENANCE = 11;

	/**
	 * The feature id for the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__CONTENT_VERSION = 12;

	/**
	 * The number of structural features of the '<em>Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_FEATURE_COUNT = 13;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.ObservationFindingImpl <em>Observation Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.ObservationFindingImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getObservationFinding()
	 * @generated
	 */
	int OBSERVATION_FINDING = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_FINDING__ID = FINDING__ID;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_FINDING__ITEM = FINDING__ITEM;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_FINDING__LABEL = FINDING__LABEL;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_FINDING__SIDE = FINDING__SIDE;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_FINDING__LEVEL = FINDING__LEVEL;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_FINDING__METHOD = FINDING__METHOD;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_FINDING__POSITION = FINDING__POSITION;

	/**
	 * The feature id for the '<em><b>Painful</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_FINDING__PAINFUL = FINDING__PAINFUL;

	/**
	 * The feature id for the '<em><b>Pain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_FINDING__PAIN = FINDING__PAIN;

	/**
	 * The feature id for the '<em><b>Normality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_FINDING__NORMALITY = FINDING__NORMALITY;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_FINDING__COMMENT = FINDING__COMMENT;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_FINDING__PROVENANCE = FINDING__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_FINDING__CONTENT_VERSION = FINDING__CONTENT_VERSION;

	/**
	 * The feature id for the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_FINDING__WORDS = FINDING_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Observation Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_FINDING_FEATURE_COUNT = FINDING_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.RangeFindingImpl <em>Range Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.RangeFindingImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getRangeFinding()
	 * @generated
	 */
	int RANGE_FINDING = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_FINDING__ID = FINDING__ID;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_FINDING__ITEM = FINDING__ITEM;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_FINDING__LABEL = FINDING__LABEL;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_FINDING__SIDE = FINDING__SIDE;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_FINDING__LEVEL = FINDING__LEVEL;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_FINDING__METHOD = FINDING__METHOD;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_FINDING__POSITION = FINDING__POSITION;

	/**
	 * The feature id for the '<em><b>Painful</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_FINDING__PAINFUL = FINDING__PAINFUL;

	/**
	 * The feature id for the '<em><b>Pain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_FINDING__PAIN = FINDING__PAIN;

	/**
	 * The feature id for the '<em><b>Normality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_FINDING__NORMALITY = FINDING__NORMALITY;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_FINDING__COMMENT = FINDING__COMMENT;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_FINDING__PROVENANCE = FINDING__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_FINDING__CONTENT_VERSION = FINDING__CONTENT_VERSION;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_FINDING__VALUE = FINDING_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_FINDING__UNIT = FINDING_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_FINDING__GRADE = FINDING_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>End Feel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_FINDING__END_FEEL = FINDING_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Range Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_FINDING_FEATURE_COUNT = FINDING_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.StrengthFindingImpl <em>Strength Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.StrengthFindingImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getStrengthFinding()
	 * @generated
	 */
	int STRENGTH_FINDING = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_FINDING__ID = FINDING__ID;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_FINDING__ITEM = FINDING__ITEM;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_FINDING__LABEL = FINDING__LABEL;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_FINDING__SIDE = FINDING__SIDE;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_FINDING__LEVEL = FINDING__LEVEL;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_FINDING__METHOD = FINDING__METHOD;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_FINDING__POSITION = FINDING__POSITION;

	/**
	 * The feature id for the '<em><b>Painful</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_FINDING__PAINFUL = FINDING__PAINFUL;

	/**
	 * The feature id for the '<em><b>Pain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_FINDING__PAIN = FINDING__PAIN;

	/**
	 * The feature id for the '<em><b>Normality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_FINDING__NORMALITY = FINDING__NORMALITY;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_FINDING__COMMENT = FINDING__COMMENT;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_FINDING__PROVENANCE = FINDING__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_FINDING__CONTENT_VERSION = FINDING__CONTENT_VERSION;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_FINDING__GRADE = FINDING_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Newton</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_FINDING__NEWTON = FINDING_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Strength Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_FINDING_FEATURE_COUNT = FINDING_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.NeuroFindingImpl <em>Neuro Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.NeuroFindingImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getNeuroFinding()
	 * @generated
	 */
	int NEURO_FINDING = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_FINDING__ID = FINDING__ID;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_FINDING__ITEM = FINDING__ITEM;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_FINDING__LABEL = FINDING__LABEL;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_FINDING__SIDE = FINDING__SIDE;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_FINDING__LEVEL = FINDING__LEVEL;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_FINDING__METHOD = FINDING__METHOD;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_FINDING__POSITION = FINDING__POSITION;

	/**
	 * The feature id for the '<em><b>Painful</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_FINDING__PAINFUL = FINDING__PAINFUL;

	/**
	 * The feature id for the '<em><b>Pain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_FINDING__PAIN = FINDING__PAIN;

	/**
	 * The feature id for the '<em><b>Normality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_FINDING__NORMALITY = FINDING__NORMALITY;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_FINDING__COMMENT = FINDING__COMMENT;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_FINDING__PROVENANCE = FINDING__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_FINDING__CONTENT_VERSION = FINDING__CONTENT_VERSION;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_FINDING__RESULT = FINDING_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Neuro Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_FINDING_FEATURE_COUNT = FINDING_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.TestFindingImpl <em>Test Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.TestFindingImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getTestFinding()
	 * @generated
	 */
	int TEST_FINDING = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FINDING__ID = FINDING__ID;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FINDING__ITEM = FINDING__ITEM;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FINDING__LABEL = FINDING__LABEL;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FINDING__SIDE = FINDING__SIDE;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FINDING__LEVEL = FINDING__LEVEL;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FINDING__METHOD = FINDING__METHOD;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FINDING__POSITION = FINDING__POSITION;

	/**
	 * The feature id for the '<em><b>Painful</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FINDING__PAINFUL = FINDING__PAINFUL;

	/**
	 * The feature id for the '<em><b>Pain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FINDING__PAIN = FINDING__PAIN;

	/**
	 * The feature id for the '<em><b>Normality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FINDING__NORMALITY = FINDING__NORMALITY;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FINDING__COMMENT = FINDING__COMMENT;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FINDING__PROVENANCE = FINDING__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FINDING__CONTENT_VERSION = FINDING__CONTENT_VERSION;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FINDING__RESULT = FINDING_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Angle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FINDING__ANGLE = FINDING_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FINDING__WORDS = FINDING_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Test Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_FINDING_FEATURE_COUNT = FINDING_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.MovementFindingImpl <em>Movement Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.MovementFindingImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getMovementFinding()
	 * @generated
	 */
	int MOVEMENT_FINDING = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVEMENT_FINDING__ID = FINDING__ID;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVEMENT_FINDING__ITEM = FINDING__ITEM;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVEMENT_FINDING__LABEL = FINDING__LABEL;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVEMENT_FINDING__SIDE = FINDING__SIDE;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVEMENT_FINDING__LEVEL = FINDING__LEVEL;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVEMENT_FINDING__METHOD = FINDING__METHOD;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVEMENT_FINDING__POSITION = FINDING__POSITION;

	/**
	 * The feature id for the '<em><b>Painful</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVEMENT_FINDING__PAINFUL = FINDING__PAINFUL;

	/**
	 * The feature id for the '<em><b>Pain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVEMENT_FINDING__PAIN = FINDING__PAIN;

	/**
	 * The feature id for the '<em><b>Normality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVEMENT_FINDING__NORMALITY = FINDING__NORMALITY;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVEMENT_FINDING__COMMENT = FINDING__COMMENT;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVEMENT_FINDING__PROVENANCE = FINDING__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVEMENT_FINDING__CONTENT_VERSION = FINDING__CONTENT_VERSION;

	/**
	 * The feature id for the '<em><b>Repetitions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVEMENT_FINDING__REPETITIONS = FINDING_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVEMENT_FINDING__RESPONSE = FINDING_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVEMENT_FINDING__AFTER = FINDING_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Movement Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVEMENT_FINDING_FEATURE_COUNT = FINDING_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.SegmentFindingImpl <em>Segment Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.SegmentFindingImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getSegmentFinding()
	 * @generated
	 */
	int SEGMENT_FINDING = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FINDING__ID = FINDING__ID;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FINDING__ITEM = FINDING__ITEM;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FINDING__LABEL = FINDING__LABEL;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FINDING__SIDE = FINDING__SIDE;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FINDING__LEVEL = FINDING__LEVEL;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FINDING__METHOD = FINDING__METHOD;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FINDING__POSITION = FINDING__POSITION;

	/**
	 * The feature id for the '<em><b>Painful</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FINDING__PAINFUL = FINDING__PAINFUL;

	/**
	 * The feature id for the '<em><b>Pain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FINDING__PAIN = FINDING__PAIN;

	/**
	 * The feature id for the '<em><b>Normality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FINDING__NORMALITY = FINDING__NORMALITY;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FINDING__COMMENT = FINDING__COMMENT;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FINDING__PROVENANCE = FINDING__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FINDING__CONTENT_VERSION = FINDING__CONTENT_VERSION;

	/**
	 * The feature id for the '<em><b>Tenderness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FINDING__TENDERNESS = FINDING_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Asymmetry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FINDING__ASYMMETRY = FINDING_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Range Abnormal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FINDING__RANGE_ABNORMAL = FINDING_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Tone Change</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FINDING__TONE_CHANGE = FINDING_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Listing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FINDING__LISTING = FINDING_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Restriction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FINDING__RESTRICTION = FINDING_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Tone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FINDING__TONE = FINDING_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Segment Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FINDING_FEATURE_COUNT = FINDING_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.FunctionFindingImpl <em>Function Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.FunctionFindingImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getFunctionFinding()
	 * @generated
	 */
	int FUNCTION_FINDING = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_FINDING__ID = FINDING__ID;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_FINDING__ITEM = FINDING__ITEM;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_FINDING__LABEL = FINDING__LABEL;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_FINDING__SIDE = FINDING__SIDE;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_FINDING__LEVEL = FINDING__LEVEL;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_FINDING__METHOD = FINDING__METHOD;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_FINDING__POSITION = FINDING__POSITION;

	/**
	 * The feature id for the '<em><b>Painful</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_FINDING__PAINFUL = FINDING__PAINFUL;

	/**
	 * The feature id for the '<em><b>Pain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_FINDING__PAIN = FINDING__PAIN;

	/**
	 * The feature id for the '<em><b>Normality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_FINDING__NORMALITY = FINDING__NORMALITY;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_FINDING__COMMENT = FINDING__COMMENT;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_FINDING__PROVENANCE = FINDING__PROVENANCE;

	/**
	 * The feature id for the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_FINDING__CONTENT_VERSION = FINDING__CONTENT_VERSION;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_FINDING__VALUE = FINDING_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_FINDING__UNIT = FINDING_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Passed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_FINDING__PASSED = FINDING_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_FINDING__WORDS = FINDING_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Function Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_FINDING_FEATURE_COUNT = FINDING_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.AssessmentImpl <em>Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.AssessmentImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getAssessment()
	 * @generated
	 */
	int ASSESSMENT = 36;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Impairments</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__IMPAIRMENTS = 1;

	/**
	 * The feature id for the '<em><b>Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__RESPONSE = 2;

	/**
	 * The feature id for the '<em><b>Prognosis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__PROGNOSIS = 3;

	/**
	 * The feature id for the '<em><b>Necessity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__NECESSITY = 4;

	/**
	 * The feature id for the '<em><b>Complexities</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__COMPLEXITIES = 5;

	/**
	 * The feature id for the '<em><b>Discharge Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__DISCHARGE_REASON = 6;

	/**
	 * The number of structural features of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.TreatmentLineImpl <em>Treatment Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.TreatmentLineImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getTreatmentLine()
	 * @generated
	 */
	int TREATMENT_LINE = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT_LINE__ID = 0;

	/**
	 * The feature id for the '<em><b>Treatment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT_LINE__TREATMENT = 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT_LINE__LABEL = 2;

	/**
	 * The feature id for the '<em><b>Procedure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT_LINE__PROCEDURE = 3;

	/**
	 * The feature id for the '<em><b>Timed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT_LINE__TIMED = 4;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT_LINE__MINUTES = 5;

	/**
	 * The feature id for the '<em><b>Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT_LINE__UNITS = 6;

	/**
	 * The feature id for the '<em><b>Regions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT_LINE__REGIONS = 7;

	/**
	 * The feature id for the '<em><b>Region Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT_LINE__REGION_COUNT = 8;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT_LINE__SIDE = 9;

	/**
	 * The feature id for the '<em><b>Modifiers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT_LINE__MODIFIERS = 10;

	/**
	 * The feature id for the '<em><b>Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT_LINE__RESPONSE = 11;

	/**
	 * The feature id for the '<em><b>Provider</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT_LINE__PROVIDER = 12;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT_LINE__PROVENANCE = 13;

	/**
	 * The feature id for the '<em><b>Caution Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT_LINE__CAUTION_REASON = 14;

	/**
	 * The number of structural features of the '<em>Treatment Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT_LINE_FEATURE_COUNT = 15;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.SignatureImpl <em>Signature</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.SignatureImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getSignature()
	 * @generated
	 */
	int SIGNATURE = 38;

	/**
	 * The feature id for the '<em><b>Signer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__SIGNER = 0;

	/**
	 * The feature id for the '<em><b>Credentials</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__CREDENTIALS = 1;

	/**
	 * The feature id for the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__MEANING = 2;

	/**
	 * The feature id for the '<em><b>Signed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__SIGNED_AT = 3;

	/**
	 * The number of structural features of the '<em>Signature</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.AddendumImpl <em>Addendum</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.AddendumImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getAddendum()
	 * @generated
	 */
	int ADDENDUM = 39;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDENDUM__AUTHOR = 0;

	/**
	 * The feature id for the '<em><b>Written At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDENDUM__WRITTEN_AT = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDENDUM__TEXT = 2;

	/**
	 * The feature id for the '<em><b>Signature</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDENDUM__SIGNATURE = 3;

	/**
	 * The number of structural features of the '<em>Addendum</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDENDUM_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.AttachmentImpl <em>Attachment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.AttachmentImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getAttachment()
	 * @generated
	 */
	int ATTACHMENT = 40;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__MEDIA_TYPE = 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__NOTE = 2;

	/**
	 * The feature id for the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__BYTES = 3;

	/**
	 * The number of structural features of the '<em>Attachment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.ImagingStudyImpl <em>Imaging Study</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.ImagingStudyImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getImagingStudy()
	 * @generated
	 */
	int IMAGING_STUDY = 41;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGING_STUDY__ID = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGING_STUDY__KIND = 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGING_STUDY__DATE = 2;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGING_STUDY__REGION = 3;

	/**
	 * The feature id for the '<em><b>Finding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGING_STUDY__FINDING = 4;

	/**
	 * The number of structural features of the '<em>Imaging Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGING_STUDY_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.PretestEstimateImpl <em>Pretest Estimate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.PretestEstimateImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getPretestEstimate()
	 * @generated
	 */
	int PRETEST_ESTIMATE = 42;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRETEST_ESTIMATE__CONDITION = 0;

	/**
	 * The feature id for the '<em><b>Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRETEST_ESTIMATE__PERCENT = 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRETEST_ESTIMATE__SOURCE = 2;

	/**
	 * The feature id for the '<em><b>Set On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRETEST_ESTIMATE__SET_ON = 3;

	/**
	 * The number of structural features of the '<em>Pretest Estimate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRETEST_ESTIMATE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.SuggestionDecisionImpl <em>Suggestion Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.SuggestionDecisionImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getSuggestionDecision()
	 * @generated
	 */
	int SUGGESTION_DECISION = 43;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_DECISION__ID = 0;

	/**
	 * The feature id for the '<em><b>Suggestion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_DECISION__SUGGESTION = 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_DECISION__LABEL = 2;

	/**
	 * The feature id for the '<em><b>Followed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_DECISION__FOLLOWED = 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_DECISION__REASON = 4;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_DECISION__BY = 5;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_DECISION__AT = 6;

	/**
	 * The feature id for the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_DECISION__CONTENT_VERSION = 7;

	/**
	 * The number of structural features of the '<em>Suggestion Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_DECISION_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.ProgressReportImpl <em>Progress Report</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.ProgressReportImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getProgressReport()
	 * @generated
	 */
	int PROGRESS_REPORT = 44;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_REPORT__ID = 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_REPORT__FROM = 1;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_REPORT__TO = 2;

	/**
	 * The feature id for the '<em><b>Written On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_REPORT__WRITTEN_ON = 3;

	/**
	 * The feature id for the '<em><b>Statements</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_REPORT__STATEMENTS = 4;

	/**
	 * The feature id for the '<em><b>Progress</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_REPORT__PROGRESS = 5;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_REPORT__DECISION = 6;

	/**
	 * The feature id for the '<em><b>Decision Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_REPORT__DECISION_TEXT = 7;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_REPORT__PROVENANCE = 8;

	/**
	 * The feature id for the '<em><b>Author</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_REPORT__AUTHOR = 9;

	/**
	 * The feature id for the '<em><b>Signature</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_REPORT__SIGNATURE = 10;

	/**
	 * The number of structural features of the '<em>Progress Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_REPORT_FEATURE_COUNT = 11;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.PlannedPhaseImpl <em>Planned Phase</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.PlannedPhaseImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getPlannedPhase()
	 * @generated
	 */
	int PLANNED_PHASE = 45;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_PHASE__ID = 0;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_PHASE__PHASE = 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_PHASE__LABEL = 2;

	/**
	 * The feature id for the '<em><b>From Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_PHASE__FROM_WEEK = 3;

	/**
	 * The feature id for the '<em><b>To Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_PHASE__TO_WEEK = 4;

	/**
	 * The feature id for the '<em><b>Aims</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_PHASE__AIMS = 5;

	/**
	 * The feature id for the '<em><b>Treatments</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_PHASE__TREATMENTS = 6;

	/**
	 * The feature id for the '<em><b>Education</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_PHASE__EDUCATION = 7;

	/**
	 * The feature id for the '<em><b>Criteria</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_PHASE__CRITERIA = 8;

	/**
	 * The feature id for the '<em><b>Reached On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_PHASE__REACHED_ON = 9;

	/**
	 * The feature id for the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_PHASE__CONTENT_VERSION = 10;

	/**
	 * The number of structural features of the '<em>Planned Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_PHASE_FEATURE_COUNT = 11;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.impl.RunSessionImpl <em>Run Session</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.impl.RunSessionImpl
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getRunSession()
	 * @generated
	 */
	int RUN_SESSION = 46;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_SESSION__ID = 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_SESSION__DATE = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_SESSION__KIND = 2;

	/**
	 * The feature id for the '<em><b>Planned Km</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_SESSION__PLANNED_KM = 3;

	/**
	 * The feature id for the '<em><b>Run Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_SESSION__RUN_MINUTES = 4;

	/**
	 * The feature id for the '<em><b>Walk Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_SESSION__WALK_MINUTES = 5;

	/**
	 * The feature id for the '<em><b>Repeats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_SESSION__REPEATS = 6;

	/**
	 * The feature id for the '<em><b>Hint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_SESSION__HINT = 7;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_SESSION__OUTCOME = 8;

	/**
	 * The feature id for the '<em><b>Km</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_SESSION__KM = 9;

	/**
	 * The feature id for the '<em><b>Pain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_SESSION__PAIN = 10;

	/**
	 * The feature id for the '<em><b>Moved To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_SESSION__MOVED_TO = 11;

	/**
	 * The feature id for the '<em><b>Next Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_SESSION__NEXT_DAY = 12;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_SESSION__NOTE = 13;

	/**
	 * The number of structural features of the '<em>Run Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_SESSION_FEATURE_COUNT = 14;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.Sex <em>Sex</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.Sex
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getSex()
	 * @generated
	 */
	int SEX = 47;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.EncounterKind <em>Encounter Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.EncounterKind
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getEncounterKind()
	 * @generated
	 */
	int ENCOUNTER_KIND = 48;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.EncounterStatus <em>Encounter Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.EncounterStatus
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getEncounterStatus()
	 * @generated
	 */
	int ENCOUNTER_STATUS = 49;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.Discipline <em>Discipline</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.Discipline
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getDiscipline()
	 * @generated
	 */
	int DISCIPLINE = 50;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.Provenance <em>Provenance</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.Provenance
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getProvenance()
	 * @generated
	 */
	int PROVENANCE = 51;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.Side <em>Side</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.Side
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getSide()
	 * @generated
	 */
	int SIDE = 52;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.Tri <em>Tri</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.Tri
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getTri()
	 * @generated
	 */
	int TRI = 53;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.Normality <em>Normality</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.Normality
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getNormality()
	 * @generated
	 */
	int NORMALITY = 54;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.PainQuality <em>Pain Quality</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.PainQuality
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getPainQuality()
	 * @generated
	 */
	int PAIN_QUALITY = 55;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.BodyView <em>Body View</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.BodyView
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getBodyView()
	 * @generated
	 */
	int BODY_VIEW = 56;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.ActionLevel <em>Action Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.ActionLevel
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getActionLevel()
	 * @generated
	 */
	int ACTION_LEVEL = 57;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.TestResult <em>Test Result</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.TestResult
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getTestResult()
	 * @generated
	 */
	int TEST_RESULT = 58;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.Grade <em>Grade</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.Grade
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getGrade()
	 * @generated
	 */
	int GRADE = 59;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.PainResponse <em>Pain Response</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.PainResponse
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getPainResponse()
	 * @generated
	 */
	int PAIN_RESPONSE = 60;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.GoalTerm <em>Goal Term</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.GoalTerm
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getGoalTerm()
	 * @generated
	 */
	int GOAL_TERM = 61;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.GoalStatus <em>Goal Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.GoalStatus
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getGoalStatus()
	 * @generated
	 */
	int GOAL_STATUS = 62;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.Better <em>Better</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.Better
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getBetter()
	 * @generated
	 */
	int BETTER = 63;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.ProblemStatus <em>Problem Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.ProblemStatus
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getProblemStatus()
	 * @generated
	 */
	int PROBLEM_STATUS = 64;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.Irritability <em>Irritability</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.Irritability
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getIrritability()
	 * @generated
	 */
	int IRRITABILITY = 65;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.ImagingKind <em>Imaging Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.ImagingKind
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getImagingKind()
	 * @generated
	 */
	int IMAGING_KIND = 66;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.SessionKind <em>Session Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.SessionKind
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getSessionKind()
	 * @generated
	 */
	int SESSION_KIND = 67;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.SessionOutcome <em>Session Outcome</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.SessionOutcome
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getSessionOutcome()
	 * @generated
	 */
	int SESSION_OUTCOME = 68;

	/**
	 * The meta object id for the '{@link org.plumbline.model.chart.PlanDecision <em>Plan Decision</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.chart.PlanDecision
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getPlanDecision()
	 * @generated
	 */
	int PLAN_DECISION = 69;

	/**
	 * The meta object id for the '<em>Id List</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.util.List
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getIdList()
	 * @generated
	 */
	int ID_LIST = 70;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getDate()
	 * @generated
	 */
	int DATE = 71;

	/**
	 * The meta object id for the '<em>Moment</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.OffsetDateTime
	 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getMoment()
	 * @generated
	 */
	int MOMENT = 72;


	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.Chart <em>Chart</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Chart</em>'.
	 * @see org.plumbline.model.chart.Chart
	 * @generated
	 */
	EClass getChart();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Chart#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.chart.Chart#getId()
	 * @see #getChart()
	 * @generated
	 */
	EAttribute getChart_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Chart#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.plumbline.model.chart.Chart#getFormat()
	 * @see #getChart()
	 * @generated
	 */
	EAttribute getChart_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Chart#isInvented <em>Invented</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Invented</em>'.
	 * @see org.plumbline.model.chart.Chart#isInvented()
	 * @see #getChart()
	 * @generated
	 */
	EAttribute getChart_Invented();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.chart.Chart#getPatient <em>Patient</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Patient</em>'.
	 * @see org.plumbline.model.chart.Chart#getPatient()
	 * @see #getChart()
	 * @generated
	 */
	EReference getChart_Patient();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.Chart#getEpisodes <em>Episodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Episodes</em>'.
	 * @see org.plumbline.model.chart.Chart#getEpisodes()
	 * @see #getChart()
	 * @generated
	 */
	EReference getChart_Episodes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.Chart#getProblems <em>Problems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Problems</em>'.
	 * @see org.plumbline.model.chart.Chart#getProblems()
	 * @see #getChart()
	 * @generated
	 */
	EReference getChart_Problems();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.Chart#getMedications <em>Medications</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Medications</em>'.
	 * @see org.plumbline.model.chart.Chart#getMedications()
	 * @see #getChart()
	 * @generated
	 */
	EReference getChart_Medications();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.ChartExchange <em>Exchange</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Exchange</em>'.
	 * @see org.plumbline.model.chart.ChartExchange
	 * @generated
	 */
	EClass getChartExchange();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.chart.ChartExchange#getChart <em>Chart</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Chart</em>'.
	 * @see org.plumbline.model.chart.ChartExchange#getChart()
	 * @see #getChartExchange()
	 * @generated
	 */
	EReference getChartExchange_Chart();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.ChartExchange#getEncounters <em>Encounters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Encounters</em>'.
	 * @see org.plumbline.model.chart.ChartExchange#getEncounters()
	 * @see #getChartExchange()
	 * @generated
	 */
	EReference getChartExchange_Encounters();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.Patient <em>Patient</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Patient</em>'.
	 * @see org.plumbline.model.chart.Patient
	 * @generated
	 */
	EClass getPatient();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Patient#getRecordNumber <em>Record Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record Number</em>'.
	 * @see org.plumbline.model.chart.Patient#getRecordNumber()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_RecordNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Patient#getGivenName <em>Given Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Given Name</em>'.
	 * @see org.plumbline.model.chart.Patient#getGivenName()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_GivenName();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Patient#getFamilyName <em>Family Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family Name</em>'.
	 * @see org.plumbline.model.chart.Patient#getFamilyName()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_FamilyName();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Patient#getBirthDate <em>Birth Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Birth Date</em>'.
	 * @see org.plumbline.model.chart.Patient#getBirthDate()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_BirthDate();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Patient#getSex <em>Sex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sex</em>'.
	 * @see org.plumbline.model.chart.Patient#getSex()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_Sex();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Patient#getOccupation <em>Occupation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Occupation</em>'.
	 * @see org.plumbline.model.chart.Patient#getOccupation()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_Occupation();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Patient#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see org.plumbline.model.chart.Patient#getPhone()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_Phone();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Patient#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see org.plumbline.model.chart.Patient#getEmail()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_Email();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Patient#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.plumbline.model.chart.Patient#getAddress()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Patient#getEmergencyContact <em>Emergency Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Emergency Contact</em>'.
	 * @see org.plumbline.model.chart.Patient#getEmergencyContact()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_EmergencyContact();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Patient#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.plumbline.model.chart.Patient#getLanguage()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Patient#getAllergies <em>Allergies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Allergies</em>'.
	 * @see org.plumbline.model.chart.Patient#getAllergies()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_Allergies();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Patient#getHistory <em>History</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>History</em>'.
	 * @see org.plumbline.model.chart.Patient#getHistory()
	 * @see #getPatient()
	 * @generated
	 */
	EAttribute getPatient_History();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.chart.Patient#getCoverage <em>Coverage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Coverage</em>'.
	 * @see org.plumbline.model.chart.Patient#getCoverage()
	 * @see #getPatient()
	 * @generated
	 */
	EReference getPatient_Coverage();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.chart.Patient#getRunning <em>Running</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Running</em>'.
	 * @see org.plumbline.model.chart.Patient#getRunning()
	 * @see #getPatient()
	 * @generated
	 */
	EReference getPatient_Running();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.Coverage <em>Coverage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coverage</em>'.
	 * @see org.plumbline.model.chart.Coverage
	 * @generated
	 */
	EClass getCoverage();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Coverage#getPayer <em>Payer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Payer</em>'.
	 * @see org.plumbline.model.chart.Coverage#getPayer()
	 * @see #getCoverage()
	 * @generated
	 */
	EAttribute getCoverage_Payer();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Coverage#getMemberId <em>Member Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Member Id</em>'.
	 * @see org.plumbline.model.chart.Coverage#getMemberId()
	 * @see #getCoverage()
	 * @generated
	 */
	EAttribute getCoverage_MemberId();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Coverage#getRuleSet <em>Rule Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Set</em>'.
	 * @see org.plumbline.model.chart.Coverage#getRuleSet()
	 * @see #getCoverage()
	 * @generated
	 */
	EAttribute getCoverage_RuleSet();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Coverage#getAuthorizedVisits <em>Authorized Visits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authorized Visits</em>'.
	 * @see org.plumbline.model.chart.Coverage#getAuthorizedVisits()
	 * @see #getCoverage()
	 * @generated
	 */
	EAttribute getCoverage_AuthorizedVisits();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Coverage#getReferredBy <em>Referred By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Referred By</em>'.
	 * @see org.plumbline.model.chart.Coverage#getReferredBy()
	 * @see #getCoverage()
	 * @generated
	 */
	EAttribute getCoverage_ReferredBy();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Coverage#getBilledThisYear <em>Billed This Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Billed This Year</em>'.
	 * @see org.plumbline.model.chart.Coverage#getBilledThisYear()
	 * @see #getCoverage()
	 * @generated
	 */
	EAttribute getCoverage_BilledThisYear();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Coverage#getBilledAsOf <em>Billed As Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Billed As Of</em>'.
	 * @see org.plumbline.model.chart.Coverage#getBilledAsOf()
	 * @see #getCoverage()
	 * @generated
	 */
	EAttribute getCoverage_BilledAsOf();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.RunningProfile <em>Running Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Running Profile</em>'.
	 * @see org.plumbline.model.chart.RunningProfile
	 * @generated
	 */
	EClass getRunningProfile();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunningProfile#getWeeklyKm <em>Weekly Km</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weekly Km</em>'.
	 * @see org.plumbline.model.chart.RunningProfile#getWeeklyKm()
	 * @see #getRunningProfile()
	 * @generated
	 */
	EAttribute getRunningProfile_WeeklyKm();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunningProfile#getUsualWeeklyKm <em>Usual Weekly Km</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Usual Weekly Km</em>'.
	 * @see org.plumbline.model.chart.RunningProfile#getUsualWeeklyKm()
	 * @see #getRunningProfile()
	 * @generated
	 */
	EAttribute getRunningProfile_UsualWeeklyKm();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunningProfile#getLongestKm <em>Longest Km</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Longest Km</em>'.
	 * @see org.plumbline.model.chart.RunningProfile#getLongestKm()
	 * @see #getRunningProfile()
	 * @generated
	 */
	EAttribute getRunningProfile_LongestKm();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunningProfile#getRunsPerWeek <em>Runs Per Week</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Runs Per Week</em>'.
	 * @see org.plumbline.model.chart.RunningProfile#getRunsPerWeek()
	 * @see #getRunningProfile()
	 * @generated
	 */
	EAttribute getRunningProfile_RunsPerWeek();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunningProfile#getTrainingYears <em>Training Years</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Training Years</em>'.
	 * @see org.plumbline.model.chart.RunningProfile#getTrainingYears()
	 * @see #getRunningProfile()
	 * @generated
	 */
	EAttribute getRunningProfile_TrainingYears();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunningProfile#getCadence <em>Cadence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cadence</em>'.
	 * @see org.plumbline.model.chart.RunningProfile#getCadence()
	 * @see #getRunningProfile()
	 * @generated
	 */
	EAttribute getRunningProfile_Cadence();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunningProfile#getPace <em>Pace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pace</em>'.
	 * @see org.plumbline.model.chart.RunningProfile#getPace()
	 * @see #getRunningProfile()
	 * @generated
	 */
	EAttribute getRunningProfile_Pace();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunningProfile#getSurfaces <em>Surfaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Surfaces</em>'.
	 * @see org.plumbline.model.chart.RunningProfile#getSurfaces()
	 * @see #getRunningProfile()
	 * @generated
	 */
	EAttribute getRunningProfile_Surfaces();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunningProfile#getFootStrike <em>Foot Strike</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Foot Strike</em>'.
	 * @see org.plumbline.model.chart.RunningProfile#getFootStrike()
	 * @see #getRunningProfile()
	 * @generated
	 */
	EAttribute getRunningProfile_FootStrike();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunningProfile#getRecentChange <em>Recent Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recent Change</em>'.
	 * @see org.plumbline.model.chart.RunningProfile#getRecentChange()
	 * @see #getRunningProfile()
	 * @generated
	 */
	EAttribute getRunningProfile_RecentChange();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunningProfile#getEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Event</em>'.
	 * @see org.plumbline.model.chart.RunningProfile#getEvent()
	 * @see #getRunningProfile()
	 * @generated
	 */
	EAttribute getRunningProfile_Event();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunningProfile#getEventDate <em>Event Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Event Date</em>'.
	 * @see org.plumbline.model.chart.RunningProfile#getEventDate()
	 * @see #getRunningProfile()
	 * @generated
	 */
	EAttribute getRunningProfile_EventDate();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunningProfile#getSittingHours <em>Sitting Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sitting Hours</em>'.
	 * @see org.plumbline.model.chart.RunningProfile#getSittingHours()
	 * @see #getRunningProfile()
	 * @generated
	 */
	EAttribute getRunningProfile_SittingHours();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.RunningProfile#getShoes <em>Shoes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Shoes</em>'.
	 * @see org.plumbline.model.chart.RunningProfile#getShoes()
	 * @see #getRunningProfile()
	 * @generated
	 */
	EReference getRunningProfile_Shoes();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.Shoe <em>Shoe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Shoe</em>'.
	 * @see org.plumbline.model.chart.Shoe
	 * @generated
	 */
	EClass getShoe();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Shoe#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.plumbline.model.chart.Shoe#getModel()
	 * @see #getShoe()
	 * @generated
	 */
	EAttribute getShoe_Model();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Shoe#getKm <em>Km</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Km</em>'.
	 * @see org.plumbline.model.chart.Shoe#getKm()
	 * @see #getShoe()
	 * @generated
	 */
	EAttribute getShoe_Km();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Shoe#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.plumbline.model.chart.Shoe#getSince()
	 * @see #getShoe()
	 * @generated
	 */
	EAttribute getShoe_Since();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.Problem <em>Problem</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Problem</em>'.
	 * @see org.plumbline.model.chart.Problem
	 * @generated
	 */
	EClass getProblem();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Problem#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.plumbline.model.chart.Problem#getLabel()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Problem#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.plumbline.model.chart.Problem#getCode()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Problem#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.plumbline.model.chart.Problem#getSince()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Problem#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.plumbline.model.chart.Problem#getStatus()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_Status();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.Medication <em>Medication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Medication</em>'.
	 * @see org.plumbline.model.chart.Medication
	 * @generated
	 */
	EClass getMedication();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Medication#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.plumbline.model.chart.Medication#getLabel()
	 * @see #getMedication()
	 * @generated
	 */
	EAttribute getMedication_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Medication#getDose <em>Dose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dose</em>'.
	 * @see org.plumbline.model.chart.Medication#getDose()
	 * @see #getMedication()
	 * @generated
	 */
	EAttribute getMedication_Dose();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Medication#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.plumbline.model.chart.Medication#getSince()
	 * @see #getMedication()
	 * @generated
	 */
	EAttribute getMedication_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Medication#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.plumbline.model.chart.Medication#getStatus()
	 * @see #getMedication()
	 * @generated
	 */
	EAttribute getMedication_Status();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.Episode <em>Episode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Episode</em>'.
	 * @see org.plumbline.model.chart.Episode
	 * @generated
	 */
	EClass getEpisode();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Episode#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.chart.Episode#getId()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Episode#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.plumbline.model.chart.Episode#getTitle()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Episode#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see org.plumbline.model.chart.Episode#getRegion()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_Region();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Episode#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.plumbline.model.chart.Episode#getStart()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Episode#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.plumbline.model.chart.Episode#getEnd()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_End();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Episode#getOnset <em>Onset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Onset</em>'.
	 * @see org.plumbline.model.chart.Episode#getOnset()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_Onset();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Episode#getOnsetMechanism <em>Onset Mechanism</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Onset Mechanism</em>'.
	 * @see org.plumbline.model.chart.Episode#getOnsetMechanism()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_OnsetMechanism();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Episode#getPriorCare <em>Prior Care</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prior Care</em>'.
	 * @see org.plumbline.model.chart.Episode#getPriorCare()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_PriorCare();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Episode#getReferral <em>Referral</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Referral</em>'.
	 * @see org.plumbline.model.chart.Episode#getReferral()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_Referral();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Episode#getPriorFunction <em>Prior Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prior Function</em>'.
	 * @see org.plumbline.model.chart.Episode#getPriorFunction()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_PriorFunction();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.Episode#getEncounters <em>Encounters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Encounters</em>'.
	 * @see org.plumbline.model.chart.Episode#getEncounters()
	 * @see #getEpisode()
	 * @generated
	 */
	EReference getEpisode_Encounters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.Episode#getDiagnoses <em>Diagnoses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Diagnoses</em>'.
	 * @see org.plumbline.model.chart.Episode#getDiagnoses()
	 * @see #getEpisode()
	 * @generated
	 */
	EReference getEpisode_Diagnoses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.Episode#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Goals</em>'.
	 * @see org.plumbline.model.chart.Episode#getGoals()
	 * @see #getEpisode()
	 * @generated
	 */
	EReference getEpisode_Goals();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.Episode#getPlans <em>Plans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Plans</em>'.
	 * @see org.plumbline.model.chart.Episode#getPlans()
	 * @see #getEpisode()
	 * @generated
	 */
	EReference getEpisode_Plans();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.Episode#getPrescriptions <em>Prescriptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Prescriptions</em>'.
	 * @see org.plumbline.model.chart.Episode#getPrescriptions()
	 * @see #getEpisode()
	 * @generated
	 */
	EReference getEpisode_Prescriptions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.Episode#getScores <em>Scores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scores</em>'.
	 * @see org.plumbline.model.chart.Episode#getScores()
	 * @see #getEpisode()
	 * @generated
	 */
	EReference getEpisode_Scores();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.chart.Episode#getReturnToRun <em>Return To Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Return To Run</em>'.
	 * @see org.plumbline.model.chart.Episode#getReturnToRun()
	 * @see #getEpisode()
	 * @generated
	 */
	EReference getEpisode_ReturnToRun();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Episode#getIrritability <em>Irritability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Irritability</em>'.
	 * @see org.plumbline.model.chart.Episode#getIrritability()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_Irritability();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.chart.Episode#getEquipment <em>Equipment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Equipment</em>'.
	 * @see org.plumbline.model.chart.Episode#getEquipment()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_Equipment();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Episode#getOrderedOn <em>Ordered On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ordered On</em>'.
	 * @see org.plumbline.model.chart.Episode#getOrderedOn()
	 * @see #getEpisode()
	 * @generated
	 */
	EAttribute getEpisode_OrderedOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.Episode#getImaging <em>Imaging</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Imaging</em>'.
	 * @see org.plumbline.model.chart.Episode#getImaging()
	 * @see #getEpisode()
	 * @generated
	 */
	EReference getEpisode_Imaging();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.Episode#getEstimates <em>Estimates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Estimates</em>'.
	 * @see org.plumbline.model.chart.Episode#getEstimates()
	 * @see #getEpisode()
	 * @generated
	 */
	EReference getEpisode_Estimates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.Episode#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.plumbline.model.chart.Episode#getDecisions()
	 * @see #getEpisode()
	 * @generated
	 */
	EReference getEpisode_Decisions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.Episode#getProgressReports <em>Progress Reports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Progress Reports</em>'.
	 * @see org.plumbline.model.chart.Episode#getProgressReports()
	 * @see #getEpisode()
	 * @generated
	 */
	EReference getEpisode_ProgressReports();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.EncounterHeader <em>Encounter Header</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Encounter Header</em>'.
	 * @see org.plumbline.model.chart.EncounterHeader
	 * @generated
	 */
	EClass getEncounterHeader();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.EncounterHeader#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.chart.EncounterHeader#getId()
	 * @see #getEncounterHeader()
	 * @generated
	 */
	EAttribute getEncounterHeader_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.EncounterHeader#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.chart.EncounterHeader#getKind()
	 * @see #getEncounterHeader()
	 * @generated
	 */
	EAttribute getEncounterHeader_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.EncounterHeader#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.plumbline.model.chart.EncounterHeader#getStart()
	 * @see #getEncounterHeader()
	 * @generated
	 */
	EAttribute getEncounterHeader_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.EncounterHeader#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.plumbline.model.chart.EncounterHeader#getEnd()
	 * @see #getEncounterHeader()
	 * @generated
	 */
	EAttribute getEncounterHeader_End();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.EncounterHeader#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.plumbline.model.chart.EncounterHeader#getPlace()
	 * @see #getEncounterHeader()
	 * @generated
	 */
	EAttribute getEncounterHeader_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.EncounterHeader#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.plumbline.model.chart.EncounterHeader#getStatus()
	 * @see #getEncounterHeader()
	 * @generated
	 */
	EAttribute getEncounterHeader_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.EncounterHeader#getPainNow <em>Pain Now</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pain Now</em>'.
	 * @see org.plumbline.model.chart.EncounterHeader#getPainNow()
	 * @see #getEncounterHeader()
	 * @generated
	 */
	EAttribute getEncounterHeader_PainNow();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.EncounterHeader#getPainWorst <em>Pain Worst</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pain Worst</em>'.
	 * @see org.plumbline.model.chart.EncounterHeader#getPainWorst()
	 * @see #getEncounterHeader()
	 * @generated
	 */
	EAttribute getEncounterHeader_PainWorst();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.EncounterHeader#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.plumbline.model.chart.EncounterHeader#getSummary()
	 * @see #getEncounterHeader()
	 * @generated
	 */
	EAttribute getEncounterHeader_Summary();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.chart.EncounterHeader#getClinician <em>Clinician</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Clinician</em>'.
	 * @see org.plumbline.model.chart.EncounterHeader#getClinician()
	 * @see #getEncounterHeader()
	 * @generated
	 */
	EReference getEncounterHeader_Clinician();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.Clinician <em>Clinician</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Clinician</em>'.
	 * @see org.plumbline.model.chart.Clinician
	 * @generated
	 */
	EClass getClinician();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Clinician#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.chart.Clinician#getId()
	 * @see #getClinician()
	 * @generated
	 */
	EAttribute getClinician_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Clinician#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plumbline.model.chart.Clinician#getName()
	 * @see #getClinician()
	 * @generated
	 */
	EAttribute getClinician_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Clinician#getCredentials <em>Credentials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credentials</em>'.
	 * @see org.plumbline.model.chart.Clinician#getCredentials()
	 * @see #getClinician()
	 * @generated
	 */
	EAttribute getClinician_Credentials();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Clinician#getDiscipline <em>Discipline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Discipline</em>'.
	 * @see org.plumbline.model.chart.Clinician#getDiscipline()
	 * @see #getClinician()
	 * @generated
	 */
	EAttribute getClinician_Discipline();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.Diagnosis <em>Diagnosis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Diagnosis</em>'.
	 * @see org.plumbline.model.chart.Diagnosis
	 * @generated
	 */
	EClass getDiagnosis();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Diagnosis#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.chart.Diagnosis#getId()
	 * @see #getDiagnosis()
	 * @generated
	 */
	EAttribute getDiagnosis_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Diagnosis#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.plumbline.model.chart.Diagnosis#getCode()
	 * @see #getDiagnosis()
	 * @generated
	 */
	EAttribute getDiagnosis_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Diagnosis#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.plumbline.model.chart.Diagnosis#getLabel()
	 * @see #getDiagnosis()
	 * @generated
	 */
	EAttribute getDiagnosis_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Diagnosis#getSide <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Side</em>'.
	 * @see org.plumbline.model.chart.Diagnosis#getSide()
	 * @see #getDiagnosis()
	 * @generated
	 */
	EAttribute getDiagnosis_Side();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Diagnosis#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Condition</em>'.
	 * @see org.plumbline.model.chart.Diagnosis#getCondition()
	 * @see #getDiagnosis()
	 * @generated
	 */
	EAttribute getDiagnosis_Condition();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Diagnosis#getSubtype <em>Subtype</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subtype</em>'.
	 * @see org.plumbline.model.chart.Diagnosis#getSubtype()
	 * @see #getDiagnosis()
	 * @generated
	 */
	EAttribute getDiagnosis_Subtype();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Diagnosis#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.plumbline.model.chart.Diagnosis#getSince()
	 * @see #getDiagnosis()
	 * @generated
	 */
	EAttribute getDiagnosis_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Diagnosis#getContentVersion <em>Content Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Version</em>'.
	 * @see org.plumbline.model.chart.Diagnosis#getContentVersion()
	 * @see #getDiagnosis()
	 * @generated
	 */
	EAttribute getDiagnosis_ContentVersion();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.Goal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Goal</em>'.
	 * @see org.plumbline.model.chart.Goal
	 * @generated
	 */
	EClass getGoal();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Goal#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.chart.Goal#getId()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Goal#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plumbline.model.chart.Goal#getText()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Goal#getActivity <em>Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Activity</em>'.
	 * @see org.plumbline.model.chart.Goal#getActivity()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Activity();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Goal#getTerm <em>Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Term</em>'.
	 * @see org.plumbline.model.chart.Goal#getTerm()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Term();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Goal#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.plumbline.model.chart.Goal#getMeasure()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Measure();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Goal#getMeasureLabel <em>Measure Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure Label</em>'.
	 * @see org.plumbline.model.chart.Goal#getMeasureLabel()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_MeasureLabel();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Goal#getSubscale <em>Subscale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subscale</em>'.
	 * @see org.plumbline.model.chart.Goal#getSubscale()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Subscale();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Goal#getBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline</em>'.
	 * @see org.plumbline.model.chart.Goal#getBaseline()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Baseline();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Goal#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.plumbline.model.chart.Goal#getTarget()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Goal#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.plumbline.model.chart.Goal#getUnit()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Goal#getBetter <em>Better</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Better</em>'.
	 * @see org.plumbline.model.chart.Goal#getBetter()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Better();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Goal#getSetOn <em>Set On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Set On</em>'.
	 * @see org.plumbline.model.chart.Goal#getSetOn()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_SetOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Goal#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.plumbline.model.chart.Goal#getDue()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Goal#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.plumbline.model.chart.Goal#getStatus()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Goal#getClosedOn <em>Closed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed On</em>'.
	 * @see org.plumbline.model.chart.Goal#getClosedOn()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_ClosedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Goal#getContentVersion <em>Content Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Version</em>'.
	 * @see org.plumbline.model.chart.Goal#getContentVersion()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_ContentVersion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.Goal#getReviews <em>Reviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reviews</em>'.
	 * @see org.plumbline.model.chart.Goal#getReviews()
	 * @see #getGoal()
	 * @generated
	 */
	EReference getGoal_Reviews();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Goal#getTreatments <em>Treatments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Treatments</em>'.
	 * @see org.plumbline.model.chart.Goal#getTreatments()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Treatments();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Goal#getExercises <em>Exercises</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exercises</em>'.
	 * @see org.plumbline.model.chart.Goal#getExercises()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Exercises();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.GoalReview <em>Goal Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Goal Review</em>'.
	 * @see org.plumbline.model.chart.GoalReview
	 * @generated
	 */
	EClass getGoalReview();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.GoalReview#getEncounter <em>Encounter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Encounter</em>'.
	 * @see org.plumbline.model.chart.GoalReview#getEncounter()
	 * @see #getGoalReview()
	 * @generated
	 */
	EAttribute getGoalReview_Encounter();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.GoalReview#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.plumbline.model.chart.GoalReview#getDate()
	 * @see #getGoalReview()
	 * @generated
	 */
	EAttribute getGoalReview_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.GoalReview#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.plumbline.model.chart.GoalReview#getValue()
	 * @see #getGoalReview()
	 * @generated
	 */
	EAttribute getGoalReview_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.GoalReview#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.plumbline.model.chart.GoalReview#getNote()
	 * @see #getGoalReview()
	 * @generated
	 */
	EAttribute getGoalReview_Note();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.PlanOfCare <em>Plan Of Care</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan Of Care</em>'.
	 * @see org.plumbline.model.chart.PlanOfCare
	 * @generated
	 */
	EClass getPlanOfCare();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PlanOfCare#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.chart.PlanOfCare#getId()
	 * @see #getPlanOfCare()
	 * @generated
	 */
	EAttribute getPlanOfCare_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PlanOfCare#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.plumbline.model.chart.PlanOfCare#getFrom()
	 * @see #getPlanOfCare()
	 * @generated
	 */
	EAttribute getPlanOfCare_From();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PlanOfCare#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.plumbline.model.chart.PlanOfCare#getTo()
	 * @see #getPlanOfCare()
	 * @generated
	 */
	EAttribute getPlanOfCare_To();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PlanOfCare#getPerDay <em>Per Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Per Day</em>'.
	 * @see org.plumbline.model.chart.PlanOfCare#getPerDay()
	 * @see #getPlanOfCare()
	 * @generated
	 */
	EAttribute getPlanOfCare_PerDay();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PlanOfCare#getPerWeek <em>Per Week</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Per Week</em>'.
	 * @see org.plumbline.model.chart.PlanOfCare#getPerWeek()
	 * @see #getPlanOfCare()
	 * @generated
	 */
	EAttribute getPlanOfCare_PerWeek();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PlanOfCare#getWeeks <em>Weeks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weeks</em>'.
	 * @see org.plumbline.model.chart.PlanOfCare#getWeeks()
	 * @see #getPlanOfCare()
	 * @generated
	 */
	EAttribute getPlanOfCare_Weeks();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.chart.PlanOfCare#getInterventions <em>Interventions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Interventions</em>'.
	 * @see org.plumbline.model.chart.PlanOfCare#getInterventions()
	 * @see #getPlanOfCare()
	 * @generated
	 */
	EAttribute getPlanOfCare_Interventions();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PlanOfCare#getTreatments <em>Treatments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Treatments</em>'.
	 * @see org.plumbline.model.chart.PlanOfCare#getTreatments()
	 * @see #getPlanOfCare()
	 * @generated
	 */
	EAttribute getPlanOfCare_Treatments();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PlanOfCare#getRationale <em>Rationale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rationale</em>'.
	 * @see org.plumbline.model.chart.PlanOfCare#getRationale()
	 * @see #getPlanOfCare()
	 * @generated
	 */
	EAttribute getPlanOfCare_Rationale();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PlanOfCare#getPrognosis <em>Prognosis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prognosis</em>'.
	 * @see org.plumbline.model.chart.PlanOfCare#getPrognosis()
	 * @see #getPlanOfCare()
	 * @generated
	 */
	EAttribute getPlanOfCare_Prognosis();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PlanOfCare#getCertifiedBy <em>Certified By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certified By</em>'.
	 * @see org.plumbline.model.chart.PlanOfCare#getCertifiedBy()
	 * @see #getPlanOfCare()
	 * @generated
	 */
	EAttribute getPlanOfCare_CertifiedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PlanOfCare#getCertifiedOn <em>Certified On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certified On</em>'.
	 * @see org.plumbline.model.chart.PlanOfCare#getCertifiedOn()
	 * @see #getPlanOfCare()
	 * @generated
	 */
	EAttribute getPlanOfCare_CertifiedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PlanOfCare#getSentOn <em>Sent On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sent On</em>'.
	 * @see org.plumbline.model.chart.PlanOfCare#getSentOn()
	 * @see #getPlanOfCare()
	 * @generated
	 */
	EAttribute getPlanOfCare_SentOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PlanOfCare#isMaintenance <em>Maintenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maintenance</em>'.
	 * @see org.plumbline.model.chart.PlanOfCare#isMaintenance()
	 * @see #getPlanOfCare()
	 * @generated
	 */
	EAttribute getPlanOfCare_Maintenance();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PlanOfCare#getVerbalOrderOn <em>Verbal Order On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verbal Order On</em>'.
	 * @see org.plumbline.model.chart.PlanOfCare#getVerbalOrderOn()
	 * @see #getPlanOfCare()
	 * @generated
	 */
	EAttribute getPlanOfCare_VerbalOrderOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.PlanOfCare#getPhases <em>Phases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Phases</em>'.
	 * @see org.plumbline.model.chart.PlanOfCare#getPhases()
	 * @see #getPlanOfCare()
	 * @generated
	 */
	EReference getPlanOfCare_Phases();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.ExercisePrescription <em>Exercise Prescription</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Exercise Prescription</em>'.
	 * @see org.plumbline.model.chart.ExercisePrescription
	 * @generated
	 */
	EClass getExercisePrescription();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ExercisePrescription#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.chart.ExercisePrescription#getId()
	 * @see #getExercisePrescription()
	 * @generated
	 */
	EAttribute getExercisePrescription_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ExercisePrescription#getExercise <em>Exercise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exercise</em>'.
	 * @see org.plumbline.model.chart.ExercisePrescription#getExercise()
	 * @see #getExercisePrescription()
	 * @generated
	 */
	EAttribute getExercisePrescription_Exercise();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ExercisePrescription#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.plumbline.model.chart.ExercisePrescription#getLabel()
	 * @see #getExercisePrescription()
	 * @generated
	 */
	EAttribute getExercisePrescription_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ExercisePrescription#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase</em>'.
	 * @see org.plumbline.model.chart.ExercisePrescription#getPhase()
	 * @see #getExercisePrescription()
	 * @generated
	 */
	EAttribute getExercisePrescription_Phase();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ExercisePrescription#getSets <em>Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sets</em>'.
	 * @see org.plumbline.model.chart.ExercisePrescription#getSets()
	 * @see #getExercisePrescription()
	 * @generated
	 */
	EAttribute getExercisePrescription_Sets();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ExercisePrescription#getReps <em>Reps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reps</em>'.
	 * @see org.plumbline.model.chart.ExercisePrescription#getReps()
	 * @see #getExercisePrescription()
	 * @generated
	 */
	EAttribute getExercisePrescription_Reps();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ExercisePrescription#getHoldSeconds <em>Hold Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hold Seconds</em>'.
	 * @see org.plumbline.model.chart.ExercisePrescription#getHoldSeconds()
	 * @see #getExercisePrescription()
	 * @generated
	 */
	EAttribute getExercisePrescription_HoldSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ExercisePrescription#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.plumbline.model.chart.ExercisePrescription#getMinutes()
	 * @see #getExercisePrescription()
	 * @generated
	 */
	EAttribute getExercisePrescription_Minutes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ExercisePrescription#isPerSide <em>Per Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Per Side</em>'.
	 * @see org.plumbline.model.chart.ExercisePrescription#isPerSide()
	 * @see #getExercisePrescription()
	 * @generated
	 */
	EAttribute getExercisePrescription_PerSide();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ExercisePrescription#getTimesPerDay <em>Times Per Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Times Per Day</em>'.
	 * @see org.plumbline.model.chart.ExercisePrescription#getTimesPerDay()
	 * @see #getExercisePrescription()
	 * @generated
	 */
	EAttribute getExercisePrescription_TimesPerDay();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ExercisePrescription#getDaysPerWeek <em>Days Per Week</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Days Per Week</em>'.
	 * @see org.plumbline.model.chart.ExercisePrescription#getDaysPerWeek()
	 * @see #getExercisePrescription()
	 * @generated
	 */
	EAttribute getExercisePrescription_DaysPerWeek();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ExercisePrescription#getLoad <em>Load</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Load</em>'.
	 * @see org.plumbline.model.chart.ExercisePrescription#getLoad()
	 * @see #getExercisePrescription()
	 * @generated
	 */
	EAttribute getExercisePrescription_Load();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ExercisePrescription#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.plumbline.model.chart.ExercisePrescription#getNote()
	 * @see #getExercisePrescription()
	 * @generated
	 */
	EAttribute getExercisePrescription_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ExercisePrescription#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.plumbline.model.chart.ExercisePrescription#getFrom()
	 * @see #getExercisePrescription()
	 * @generated
	 */
	EAttribute getExercisePrescription_From();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ExercisePrescription#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.plumbline.model.chart.ExercisePrescription#getTo()
	 * @see #getExercisePrescription()
	 * @generated
	 */
	EAttribute getExercisePrescription_To();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ExercisePrescription#getCautionReason <em>Caution Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caution Reason</em>'.
	 * @see org.plumbline.model.chart.ExercisePrescription#getCautionReason()
	 * @see #getExercisePrescription()
	 * @generated
	 */
	EAttribute getExercisePrescription_CautionReason();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ExercisePrescription#getContentVersion <em>Content Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Version</em>'.
	 * @see org.plumbline.model.chart.ExercisePrescription#getContentVersion()
	 * @see #getExercisePrescription()
	 * @generated
	 */
	EAttribute getExercisePrescription_ContentVersion();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.ReturnToRun <em>Return To Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Return To Run</em>'.
	 * @see org.plumbline.model.chart.ReturnToRun
	 * @generated
	 */
	EClass getReturnToRun();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ReturnToRun#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.plumbline.model.chart.ReturnToRun#getStart()
	 * @see #getReturnToRun()
	 * @generated
	 */
	EAttribute getReturnToRun_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ReturnToRun#getUsualWeeklyKm <em>Usual Weekly Km</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Usual Weekly Km</em>'.
	 * @see org.plumbline.model.chart.ReturnToRun#getUsualWeeklyKm()
	 * @see #getReturnToRun()
	 * @generated
	 */
	EAttribute getReturnToRun_UsualWeeklyKm();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ReturnToRun#getStartShare <em>Start Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Share</em>'.
	 * @see org.plumbline.model.chart.ReturnToRun#getStartShare()
	 * @see #getReturnToRun()
	 * @generated
	 */
	EAttribute getReturnToRun_StartShare();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ReturnToRun#getWeeklyIncrease <em>Weekly Increase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weekly Increase</em>'.
	 * @see org.plumbline.model.chart.ReturnToRun#getWeeklyIncrease()
	 * @see #getReturnToRun()
	 * @generated
	 */
	EAttribute getReturnToRun_WeeklyIncrease();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ReturnToRun#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.plumbline.model.chart.ReturnToRun#getStage()
	 * @see #getReturnToRun()
	 * @generated
	 */
	EAttribute getReturnToRun_Stage();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.ReturnToRun#getGates <em>Gates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Gates</em>'.
	 * @see org.plumbline.model.chart.ReturnToRun#getGates()
	 * @see #getReturnToRun()
	 * @generated
	 */
	EReference getReturnToRun_Gates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.ReturnToRun#getStages <em>Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stages</em>'.
	 * @see org.plumbline.model.chart.ReturnToRun#getStages()
	 * @see #getReturnToRun()
	 * @generated
	 */
	EReference getReturnToRun_Stages();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ReturnToRun#getUsualRunKm <em>Usual Run Km</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Usual Run Km</em>'.
	 * @see org.plumbline.model.chart.ReturnToRun#getUsualRunKm()
	 * @see #getReturnToRun()
	 * @generated
	 */
	EAttribute getReturnToRun_UsualRunKm();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ReturnToRun#getSessionsPerWeek <em>Sessions Per Week</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sessions Per Week</em>'.
	 * @see org.plumbline.model.chart.ReturnToRun#getSessionsPerWeek()
	 * @see #getReturnToRun()
	 * @generated
	 */
	EAttribute getReturnToRun_SessionsPerWeek();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ReturnToRun#getStrengthPerWeek <em>Strength Per Week</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strength Per Week</em>'.
	 * @see org.plumbline.model.chart.ReturnToRun#getStrengthPerWeek()
	 * @see #getReturnToRun()
	 * @generated
	 */
	EAttribute getReturnToRun_StrengthPerWeek();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.ReturnToRun#getSessions <em>Sessions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sessions</em>'.
	 * @see org.plumbline.model.chart.ReturnToRun#getSessions()
	 * @see #getReturnToRun()
	 * @generated
	 */
	EReference getReturnToRun_Sessions();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.GateResult <em>Gate Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gate Result</em>'.
	 * @see org.plumbline.model.chart.GateResult
	 * @generated
	 */
	EClass getGateResult();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.GateResult#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.plumbline.model.chart.GateResult#getRule()
	 * @see #getGateResult()
	 * @generated
	 */
	EAttribute getGateResult_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.GateResult#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.plumbline.model.chart.GateResult#getLabel()
	 * @see #getGateResult()
	 * @generated
	 */
	EAttribute getGateResult_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.GateResult#getMet <em>Met</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Met</em>'.
	 * @see org.plumbline.model.chart.GateResult#getMet()
	 * @see #getGateResult()
	 * @generated
	 */
	EAttribute getGateResult_Met();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.GateResult#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.plumbline.model.chart.GateResult#getDate()
	 * @see #getGateResult()
	 * @generated
	 */
	EAttribute getGateResult_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.GateResult#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.plumbline.model.chart.GateResult#getNote()
	 * @see #getGateResult()
	 * @generated
	 */
	EAttribute getGateResult_Note();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.RunStage <em>Run Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Run Stage</em>'.
	 * @see org.plumbline.model.chart.RunStage
	 * @generated
	 */
	EClass getRunStage();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunStage#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order</em>'.
	 * @see org.plumbline.model.chart.RunStage#getOrder()
	 * @see #getRunStage()
	 * @generated
	 */
	EAttribute getRunStage_Order();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunStage#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.plumbline.model.chart.RunStage#getLabel()
	 * @see #getRunStage()
	 * @generated
	 */
	EAttribute getRunStage_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunStage#getRunMinutes <em>Run Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Run Minutes</em>'.
	 * @see org.plumbline.model.chart.RunStage#getRunMinutes()
	 * @see #getRunStage()
	 * @generated
	 */
	EAttribute getRunStage_RunMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunStage#getWalkMinutes <em>Walk Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Walk Minutes</em>'.
	 * @see org.plumbline.model.chart.RunStage#getWalkMinutes()
	 * @see #getRunStage()
	 * @generated
	 */
	EAttribute getRunStage_WalkMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunStage#getRepeats <em>Repeats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repeats</em>'.
	 * @see org.plumbline.model.chart.RunStage#getRepeats()
	 * @see #getRunStage()
	 * @generated
	 */
	EAttribute getRunStage_Repeats();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunStage#getSessionsPerWeek <em>Sessions Per Week</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sessions Per Week</em>'.
	 * @see org.plumbline.model.chart.RunStage#getSessionsPerWeek()
	 * @see #getRunStage()
	 * @generated
	 */
	EAttribute getRunStage_SessionsPerWeek();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunStage#getReachedOn <em>Reached On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reached On</em>'.
	 * @see org.plumbline.model.chart.RunStage#getReachedOn()
	 * @see #getRunStage()
	 * @generated
	 */
	EAttribute getRunStage_ReachedOn();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.OutcomeScore <em>Outcome Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Outcome Score</em>'.
	 * @see org.plumbline.model.chart.OutcomeScore
	 * @generated
	 */
	EClass getOutcomeScore();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.OutcomeScore#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.chart.OutcomeScore#getId()
	 * @see #getOutcomeScore()
	 * @generated
	 */
	EAttribute getOutcomeScore_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.OutcomeScore#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instrument</em>'.
	 * @see org.plumbline.model.chart.OutcomeScore#getInstrument()
	 * @see #getOutcomeScore()
	 * @generated
	 */
	EAttribute getOutcomeScore_Instrument();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.OutcomeScore#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.plumbline.model.chart.OutcomeScore#getLabel()
	 * @see #getOutcomeScore()
	 * @generated
	 */
	EAttribute getOutcomeScore_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.OutcomeScore#getEncounter <em>Encounter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Encounter</em>'.
	 * @see org.plumbline.model.chart.OutcomeScore#getEncounter()
	 * @see #getOutcomeScore()
	 * @generated
	 */
	EAttribute getOutcomeScore_Encounter();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.OutcomeScore#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.plumbline.model.chart.OutcomeScore#getDate()
	 * @see #getOutcomeScore()
	 * @generated
	 */
	EAttribute getOutcomeScore_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.OutcomeScore#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.plumbline.model.chart.OutcomeScore#getScore()
	 * @see #getOutcomeScore()
	 * @generated
	 */
	EAttribute getOutcomeScore_Score();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.OutcomeScore#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.plumbline.model.chart.OutcomeScore#getUnit()
	 * @see #getOutcomeScore()
	 * @generated
	 */
	EAttribute getOutcomeScore_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.OutcomeScore#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.plumbline.model.chart.OutcomeScore#getLow()
	 * @see #getOutcomeScore()
	 * @generated
	 */
	EAttribute getOutcomeScore_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.OutcomeScore#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.plumbline.model.chart.OutcomeScore#getHigh()
	 * @see #getOutcomeScore()
	 * @generated
	 */
	EAttribute getOutcomeScore_High();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.OutcomeScore#getStratum <em>Stratum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stratum</em>'.
	 * @see org.plumbline.model.chart.OutcomeScore#getStratum()
	 * @see #getOutcomeScore()
	 * @generated
	 */
	EAttribute getOutcomeScore_Stratum();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.OutcomeScore#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provenance</em>'.
	 * @see org.plumbline.model.chart.OutcomeScore#getProvenance()
	 * @see #getOutcomeScore()
	 * @generated
	 */
	EAttribute getOutcomeScore_Provenance();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.OutcomeScore#getContentVersion <em>Content Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Version</em>'.
	 * @see org.plumbline.model.chart.OutcomeScore#getContentVersion()
	 * @see #getOutcomeScore()
	 * @generated
	 */
	EAttribute getOutcomeScore_ContentVersion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.OutcomeScore#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see org.plumbline.model.chart.OutcomeScore#getAnswers()
	 * @see #getOutcomeScore()
	 * @generated
	 */
	EReference getOutcomeScore_Answers();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.ItemAnswer <em>Item Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item Answer</em>'.
	 * @see org.plumbline.model.chart.ItemAnswer
	 * @generated
	 */
	EClass getItemAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ItemAnswer#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see org.plumbline.model.chart.ItemAnswer#getItem()
	 * @see #getItemAnswer()
	 * @generated
	 */
	EAttribute getItemAnswer_Item();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ItemAnswer#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.plumbline.model.chart.ItemAnswer#getLabel()
	 * @see #getItemAnswer()
	 * @generated
	 */
	EAttribute getItemAnswer_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ItemAnswer#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.plumbline.model.chart.ItemAnswer#getValue()
	 * @see #getItemAnswer()
	 * @generated
	 */
	EAttribute getItemAnswer_Value();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.Encounter <em>Encounter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Encounter</em>'.
	 * @see org.plumbline.model.chart.Encounter
	 * @generated
	 */
	EClass getEncounter();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Encounter#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.chart.Encounter#getId()
	 * @see #getEncounter()
	 * @generated
	 */
	EAttribute getEncounter_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Encounter#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.plumbline.model.chart.Encounter#getFormat()
	 * @see #getEncounter()
	 * @generated
	 */
	EAttribute getEncounter_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Encounter#getContentVersion <em>Content Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Version</em>'.
	 * @see org.plumbline.model.chart.Encounter#getContentVersion()
	 * @see #getEncounter()
	 * @generated
	 */
	EAttribute getEncounter_ContentVersion();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.chart.Encounter#getSubjective <em>Subjective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Subjective</em>'.
	 * @see org.plumbline.model.chart.Encounter#getSubjective()
	 * @see #getEncounter()
	 * @generated
	 */
	EReference getEncounter_Subjective();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.Encounter#getMarks <em>Marks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Marks</em>'.
	 * @see org.plumbline.model.chart.Encounter#getMarks()
	 * @see #getEncounter()
	 * @generated
	 */
	EReference getEncounter_Marks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.Encounter#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see org.plumbline.model.chart.Encounter#getAnswers()
	 * @see #getEncounter()
	 * @generated
	 */
	EReference getEncounter_Answers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.Encounter#getRedFlags <em>Red Flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Red Flags</em>'.
	 * @see org.plumbline.model.chart.Encounter#getRedFlags()
	 * @see #getEncounter()
	 * @generated
	 */
	EReference getEncounter_RedFlags();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.Encounter#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Findings</em>'.
	 * @see org.plumbline.model.chart.Encounter#getFindings()
	 * @see #getEncounter()
	 * @generated
	 */
	EReference getEncounter_Findings();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.chart.Encounter#getAssessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Assessment</em>'.
	 * @see org.plumbline.model.chart.Encounter#getAssessment()
	 * @see #getEncounter()
	 * @generated
	 */
	EReference getEncounter_Assessment();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.Encounter#getTreatments <em>Treatments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Treatments</em>'.
	 * @see org.plumbline.model.chart.Encounter#getTreatments()
	 * @see #getEncounter()
	 * @generated
	 */
	EReference getEncounter_Treatments();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Encounter#getPlanText <em>Plan Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plan Text</em>'.
	 * @see org.plumbline.model.chart.Encounter#getPlanText()
	 * @see #getEncounter()
	 * @generated
	 */
	EAttribute getEncounter_PlanText();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.chart.Encounter#getSignature <em>Signature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Signature</em>'.
	 * @see org.plumbline.model.chart.Encounter#getSignature()
	 * @see #getEncounter()
	 * @generated
	 */
	EReference getEncounter_Signature();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.Encounter#getAddenda <em>Addenda</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Addenda</em>'.
	 * @see org.plumbline.model.chart.Encounter#getAddenda()
	 * @see #getEncounter()
	 * @generated
	 */
	EReference getEncounter_Addenda();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.Encounter#getAttachments <em>Attachments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attachments</em>'.
	 * @see org.plumbline.model.chart.Encounter#getAttachments()
	 * @see #getEncounter()
	 * @generated
	 */
	EReference getEncounter_Attachments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.chart.Encounter#getOrigins <em>Origins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Origins</em>'.
	 * @see org.plumbline.model.chart.Encounter#getOrigins()
	 * @see #getEncounter()
	 * @generated
	 */
	EReference getEncounter_Origins();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.FieldOrigin <em>Field Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Field Origin</em>'.
	 * @see org.plumbline.model.chart.FieldOrigin
	 * @generated
	 */
	EClass getFieldOrigin();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.FieldOrigin#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.plumbline.model.chart.FieldOrigin#getField()
	 * @see #getFieldOrigin()
	 * @generated
	 */
	EAttribute getFieldOrigin_Field();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.FieldOrigin#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provenance</em>'.
	 * @see org.plumbline.model.chart.FieldOrigin#getProvenance()
	 * @see #getFieldOrigin()
	 * @generated
	 */
	EAttribute getFieldOrigin_Provenance();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.FieldOrigin#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.plumbline.model.chart.FieldOrigin#getFrom()
	 * @see #getFieldOrigin()
	 * @generated
	 */
	EAttribute getFieldOrigin_From();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.Subjective <em>Subjective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Subjective</em>'.
	 * @see org.plumbline.model.chart.Subjective
	 * @generated
	 */
	EClass getSubjective();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Subjective#getComplaint <em>Complaint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Complaint</em>'.
	 * @see org.plumbline.model.chart.Subjective#getComplaint()
	 * @see #getSubjective()
	 * @generated
	 */
	EAttribute getSubjective_Complaint();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Subjective#getSinceLast <em>Since Last</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since Last</em>'.
	 * @see org.plumbline.model.chart.Subjective#getSinceLast()
	 * @see #getSubjective()
	 * @generated
	 */
	EAttribute getSubjective_SinceLast();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Subjective#getPainNow <em>Pain Now</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pain Now</em>'.
	 * @see org.plumbline.model.chart.Subjective#getPainNow()
	 * @see #getSubjective()
	 * @generated
	 */
	EAttribute getSubjective_PainNow();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Subjective#getPainBest <em>Pain Best</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pain Best</em>'.
	 * @see org.plumbline.model.chart.Subjective#getPainBest()
	 * @see #getSubjective()
	 * @generated
	 */
	EAttribute getSubjective_PainBest();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Subjective#getPainWorst <em>Pain Worst</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pain Worst</em>'.
	 * @see org.plumbline.model.chart.Subjective#getPainWorst()
	 * @see #getSubjective()
	 * @generated
	 */
	EAttribute getSubjective_PainWorst();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Subjective#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.plumbline.model.chart.Subjective#getLocation()
	 * @see #getSubjective()
	 * @generated
	 */
	EAttribute getSubjective_Location();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Subjective#getQuality <em>Quality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quality</em>'.
	 * @see org.plumbline.model.chart.Subjective#getQuality()
	 * @see #getSubjective()
	 * @generated
	 */
	EAttribute getSubjective_Quality();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Subjective#getMorning <em>Morning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Morning</em>'.
	 * @see org.plumbline.model.chart.Subjective#getMorning()
	 * @see #getSubjective()
	 * @generated
	 */
	EAttribute getSubjective_Morning();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Subjective#getDay <em>Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day</em>'.
	 * @see org.plumbline.model.chart.Subjective#getDay()
	 * @see #getSubjective()
	 * @generated
	 */
	EAttribute getSubjective_Day();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Subjective#getEvening <em>Evening</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evening</em>'.
	 * @see org.plumbline.model.chart.Subjective#getEvening()
	 * @see #getSubjective()
	 * @generated
	 */
	EAttribute getSubjective_Evening();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Subjective#getNight <em>Night</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Night</em>'.
	 * @see org.plumbline.model.chart.Subjective#getNight()
	 * @see #getSubjective()
	 * @generated
	 */
	EAttribute getSubjective_Night();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Subjective#getAggravating <em>Aggravating</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aggravating</em>'.
	 * @see org.plumbline.model.chart.Subjective#getAggravating()
	 * @see #getSubjective()
	 * @generated
	 */
	EAttribute getSubjective_Aggravating();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Subjective#getEasing <em>Easing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Easing</em>'.
	 * @see org.plumbline.model.chart.Subjective#getEasing()
	 * @see #getSubjective()
	 * @generated
	 */
	EAttribute getSubjective_Easing();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Subjective#getCurrentFunction <em>Current Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Current Function</em>'.
	 * @see org.plumbline.model.chart.Subjective#getCurrentFunction()
	 * @see #getSubjective()
	 * @generated
	 */
	EAttribute getSubjective_CurrentFunction();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Subjective#getPatientGoals <em>Patient Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Patient Goals</em>'.
	 * @see org.plumbline.model.chart.Subjective#getPatientGoals()
	 * @see #getSubjective()
	 * @generated
	 */
	EAttribute getSubjective_PatientGoals();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Subjective#getHomeProgram <em>Home Program</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Home Program</em>'.
	 * @see org.plumbline.model.chart.Subjective#getHomeProgram()
	 * @see #getSubjective()
	 * @generated
	 */
	EAttribute getSubjective_HomeProgram();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Subjective#getRunKm <em>Run Km</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Run Km</em>'.
	 * @see org.plumbline.model.chart.Subjective#getRunKm()
	 * @see #getSubjective()
	 * @generated
	 */
	EAttribute getSubjective_RunKm();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Subjective#getImaging <em>Imaging</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Imaging</em>'.
	 * @see org.plumbline.model.chart.Subjective#getImaging()
	 * @see #getSubjective()
	 * @generated
	 */
	EAttribute getSubjective_Imaging();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Subjective#getFrequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frequency</em>'.
	 * @see org.plumbline.model.chart.Subjective#getFrequency()
	 * @see #getSubjective()
	 * @generated
	 */
	EAttribute getSubjective_Frequency();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.BodyMark <em>Body Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Body Mark</em>'.
	 * @see org.plumbline.model.chart.BodyMark
	 * @generated
	 */
	EClass getBodyMark();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.BodyMark#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.chart.BodyMark#getId()
	 * @see #getBodyMark()
	 * @generated
	 */
	EAttribute getBodyMark_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.BodyMark#getView <em>View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>View</em>'.
	 * @see org.plumbline.model.chart.BodyMark#getView()
	 * @see #getBodyMark()
	 * @generated
	 */
	EAttribute getBodyMark_View();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.BodyMark#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see org.plumbline.model.chart.BodyMark#getRegion()
	 * @see #getBodyMark()
	 * @generated
	 */
	EAttribute getBodyMark_Region();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.BodyMark#getSide <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Side</em>'.
	 * @see org.plumbline.model.chart.BodyMark#getSide()
	 * @see #getBodyMark()
	 * @generated
	 */
	EAttribute getBodyMark_Side();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.BodyMark#getQuality <em>Quality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quality</em>'.
	 * @see org.plumbline.model.chart.BodyMark#getQuality()
	 * @see #getBodyMark()
	 * @generated
	 */
	EAttribute getBodyMark_Quality();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.BodyMark#getIntensity <em>Intensity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intensity</em>'.
	 * @see org.plumbline.model.chart.BodyMark#getIntensity()
	 * @see #getBodyMark()
	 * @generated
	 */
	EAttribute getBodyMark_Intensity();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.BodyMark#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.plumbline.model.chart.BodyMark#getPoints()
	 * @see #getBodyMark()
	 * @generated
	 */
	EAttribute getBodyMark_Points();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer</em>'.
	 * @see org.plumbline.model.chart.Answer
	 * @generated
	 */
	EClass getAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Answer#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.plumbline.model.chart.Answer#getQuestion()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Question();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Answer#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.plumbline.model.chart.Answer#getLabel()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Answer#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.plumbline.model.chart.Answer#getAnswer()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Answer();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Answer#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.plumbline.model.chart.Answer#getNumber()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Answer#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plumbline.model.chart.Answer#getText()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Answer#getContentVersion <em>Content Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Version</em>'.
	 * @see org.plumbline.model.chart.Answer#getContentVersion()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_ContentVersion();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.RedFlagAnswer <em>Red Flag Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Red Flag Answer</em>'.
	 * @see org.plumbline.model.chart.RedFlagAnswer
	 * @generated
	 */
	EClass getRedFlagAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RedFlagAnswer#getRedFlag <em>Red Flag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Red Flag</em>'.
	 * @see org.plumbline.model.chart.RedFlagAnswer#getRedFlag()
	 * @see #getRedFlagAnswer()
	 * @generated
	 */
	EAttribute getRedFlagAnswer_RedFlag();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RedFlagAnswer#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.plumbline.model.chart.RedFlagAnswer#getLabel()
	 * @see #getRedFlagAnswer()
	 * @generated
	 */
	EAttribute getRedFlagAnswer_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RedFlagAnswer#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.plumbline.model.chart.RedFlagAnswer#getLevel()
	 * @see #getRedFlagAnswer()
	 * @generated
	 */
	EAttribute getRedFlagAnswer_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RedFlagAnswer#getPresent <em>Present</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Present</em>'.
	 * @see org.plumbline.model.chart.RedFlagAnswer#getPresent()
	 * @see #getRedFlagAnswer()
	 * @generated
	 */
	EAttribute getRedFlagAnswer_Present();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RedFlagAnswer#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.plumbline.model.chart.RedFlagAnswer#getAction()
	 * @see #getRedFlagAnswer()
	 * @generated
	 */
	EAttribute getRedFlagAnswer_Action();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RedFlagAnswer#getActedOn <em>Acted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acted On</em>'.
	 * @see org.plumbline.model.chart.RedFlagAnswer#getActedOn()
	 * @see #getRedFlagAnswer()
	 * @generated
	 */
	EAttribute getRedFlagAnswer_ActedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RedFlagAnswer#getContentVersion <em>Content Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Version</em>'.
	 * @see org.plumbline.model.chart.RedFlagAnswer#getContentVersion()
	 * @see #getRedFlagAnswer()
	 * @generated
	 */
	EAttribute getRedFlagAnswer_ContentVersion();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.Finding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Finding</em>'.
	 * @see org.plumbline.model.chart.Finding
	 * @generated
	 */
	EClass getFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Finding#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.chart.Finding#getId()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Finding#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see org.plumbline.model.chart.Finding#getItem()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Item();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Finding#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.plumbline.model.chart.Finding#getLabel()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Finding#getSide <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Side</em>'.
	 * @see org.plumbline.model.chart.Finding#getSide()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Side();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Finding#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.plumbline.model.chart.Finding#getLevel()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Finding#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.plumbline.model.chart.Finding#getMethod()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Finding#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.plumbline.model.chart.Finding#getPosition()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Finding#getPainful <em>Painful</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Painful</em>'.
	 * @see org.plumbline.model.chart.Finding#getPainful()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Painful();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Finding#getPain <em>Pain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pain</em>'.
	 * @see org.plumbline.model.chart.Finding#getPain()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Pain();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Finding#getNormality <em>Normality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Normality</em>'.
	 * @see org.plumbline.model.chart.Finding#getNormality()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Normality();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Finding#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.plumbline.model.chart.Finding#getComment()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Comment();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Finding#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provenance</em>'.
	 * @see org.plumbline.model.chart.Finding#getProvenance()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Provenance();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Finding#getContentVersion <em>Content Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Version</em>'.
	 * @see org.plumbline.model.chart.Finding#getContentVersion()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_ContentVersion();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.ObservationFinding <em>Observation Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Observation Finding</em>'.
	 * @see org.plumbline.model.chart.ObservationFinding
	 * @generated
	 */
	EClass getObservationFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ObservationFinding#getWords <em>Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Words</em>'.
	 * @see org.plumbline.model.chart.ObservationFinding#getWords()
	 * @see #getObservationFinding()
	 * @generated
	 */
	EAttribute getObservationFinding_Words();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.RangeFinding <em>Range Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Range Finding</em>'.
	 * @see org.plumbline.model.chart.RangeFinding
	 * @generated
	 */
	EClass getRangeFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RangeFinding#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.plumbline.model.chart.RangeFinding#getValue()
	 * @see #getRangeFinding()
	 * @generated
	 */
	EAttribute getRangeFinding_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RangeFinding#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.plumbline.model.chart.RangeFinding#getUnit()
	 * @see #getRangeFinding()
	 * @generated
	 */
	EAttribute getRangeFinding_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RangeFinding#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.plumbline.model.chart.RangeFinding#getGrade()
	 * @see #getRangeFinding()
	 * @generated
	 */
	EAttribute getRangeFinding_Grade();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RangeFinding#getEndFeel <em>End Feel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Feel</em>'.
	 * @see org.plumbline.model.chart.RangeFinding#getEndFeel()
	 * @see #getRangeFinding()
	 * @generated
	 */
	EAttribute getRangeFinding_EndFeel();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.StrengthFinding <em>Strength Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Strength Finding</em>'.
	 * @see org.plumbline.model.chart.StrengthFinding
	 * @generated
	 */
	EClass getStrengthFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.StrengthFinding#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.plumbline.model.chart.StrengthFinding#getGrade()
	 * @see #getStrengthFinding()
	 * @generated
	 */
	EAttribute getStrengthFinding_Grade();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.StrengthFinding#getNewton <em>Newton</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Newton</em>'.
	 * @see org.plumbline.model.chart.StrengthFinding#getNewton()
	 * @see #getStrengthFinding()
	 * @generated
	 */
	EAttribute getStrengthFinding_Newton();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.NeuroFinding <em>Neuro Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Neuro Finding</em>'.
	 * @see org.plumbline.model.chart.NeuroFinding
	 * @generated
	 */
	EClass getNeuroFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.NeuroFinding#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.plumbline.model.chart.NeuroFinding#getResult()
	 * @see #getNeuroFinding()
	 * @generated
	 */
	EAttribute getNeuroFinding_Result();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.TestFinding <em>Test Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Test Finding</em>'.
	 * @see org.plumbline.model.chart.TestFinding
	 * @generated
	 */
	EClass getTestFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.TestFinding#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.plumbline.model.chart.TestFinding#getResult()
	 * @see #getTestFinding()
	 * @generated
	 */
	EAttribute getTestFinding_Result();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.TestFinding#getAngle <em>Angle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Angle</em>'.
	 * @see org.plumbline.model.chart.TestFinding#getAngle()
	 * @see #getTestFinding()
	 * @generated
	 */
	EAttribute getTestFinding_Angle();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.TestFinding#getWords <em>Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Words</em>'.
	 * @see org.plumbline.model.chart.TestFinding#getWords()
	 * @see #getTestFinding()
	 * @generated
	 */
	EAttribute getTestFinding_Words();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.MovementFinding <em>Movement Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Movement Finding</em>'.
	 * @see org.plumbline.model.chart.MovementFinding
	 * @generated
	 */
	EClass getMovementFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.MovementFinding#getRepetitions <em>Repetitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repetitions</em>'.
	 * @see org.plumbline.model.chart.MovementFinding#getRepetitions()
	 * @see #getMovementFinding()
	 * @generated
	 */
	EAttribute getMovementFinding_Repetitions();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.MovementFinding#getResponse <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Response</em>'.
	 * @see org.plumbline.model.chart.MovementFinding#getResponse()
	 * @see #getMovementFinding()
	 * @generated
	 */
	EAttribute getMovementFinding_Response();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.MovementFinding#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see org.plumbline.model.chart.MovementFinding#getAfter()
	 * @see #getMovementFinding()
	 * @generated
	 */
	EAttribute getMovementFinding_After();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.SegmentFinding <em>Segment Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Segment Finding</em>'.
	 * @see org.plumbline.model.chart.SegmentFinding
	 * @generated
	 */
	EClass getSegmentFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.SegmentFinding#isTenderness <em>Tenderness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tenderness</em>'.
	 * @see org.plumbline.model.chart.SegmentFinding#isTenderness()
	 * @see #getSegmentFinding()
	 * @generated
	 */
	EAttribute getSegmentFinding_Tenderness();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.SegmentFinding#isAsymmetry <em>Asymmetry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Asymmetry</em>'.
	 * @see org.plumbline.model.chart.SegmentFinding#isAsymmetry()
	 * @see #getSegmentFinding()
	 * @generated
	 */
	EAttribute getSegmentFinding_Asymmetry();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.SegmentFinding#isRangeAbnormal <em>Range Abnormal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Range Abnormal</em>'.
	 * @see org.plumbline.model.chart.SegmentFinding#isRangeAbnormal()
	 * @see #getSegmentFinding()
	 * @generated
	 */
	EAttribute getSegmentFinding_RangeAbnormal();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.SegmentFinding#isToneChange <em>Tone Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tone Change</em>'.
	 * @see org.plumbline.model.chart.SegmentFinding#isToneChange()
	 * @see #getSegmentFinding()
	 * @generated
	 */
	EAttribute getSegmentFinding_ToneChange();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.SegmentFinding#getListing <em>Listing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Listing</em>'.
	 * @see org.plumbline.model.chart.SegmentFinding#getListing()
	 * @see #getSegmentFinding()
	 * @generated
	 */
	EAttribute getSegmentFinding_Listing();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.SegmentFinding#getRestriction <em>Restriction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restriction</em>'.
	 * @see org.plumbline.model.chart.SegmentFinding#getRestriction()
	 * @see #getSegmentFinding()
	 * @generated
	 */
	EAttribute getSegmentFinding_Restriction();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.SegmentFinding#getTone <em>Tone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tone</em>'.
	 * @see org.plumbline.model.chart.SegmentFinding#getTone()
	 * @see #getSegmentFinding()
	 * @generated
	 */
	EAttribute getSegmentFinding_Tone();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.FunctionFinding <em>Function Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Function Finding</em>'.
	 * @see org.plumbline.model.chart.FunctionFinding
	 * @generated
	 */
	EClass getFunctionFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.FunctionFinding#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.plumbline.model.chart.FunctionFinding#getValue()
	 * @see #getFunctionFinding()
	 * @generated
	 */
	EAttribute getFunctionFinding_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.FunctionFinding#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.plumbline.model.chart.FunctionFinding#getUnit()
	 * @see #getFunctionFinding()
	 * @generated
	 */
	EAttribute getFunctionFinding_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.FunctionFinding#getPassed <em>Passed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Passed</em>'.
	 * @see org.plumbline.model.chart.FunctionFinding#getPassed()
	 * @see #getFunctionFinding()
	 * @generated
	 */
	EAttribute getFunctionFinding_Passed();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.FunctionFinding#getWords <em>Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Words</em>'.
	 * @see org.plumbline.model.chart.FunctionFinding#getWords()
	 * @see #getFunctionFinding()
	 * @generated
	 */
	EAttribute getFunctionFinding_Words();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.Assessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assessment</em>'.
	 * @see org.plumbline.model.chart.Assessment
	 * @generated
	 */
	EClass getAssessment();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Assessment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plumbline.model.chart.Assessment#getText()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Assessment#getImpairments <em>Impairments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impairments</em>'.
	 * @see org.plumbline.model.chart.Assessment#getImpairments()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Impairments();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Assessment#getResponse <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Response</em>'.
	 * @see org.plumbline.model.chart.Assessment#getResponse()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Response();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Assessment#getPrognosis <em>Prognosis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prognosis</em>'.
	 * @see org.plumbline.model.chart.Assessment#getPrognosis()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Prognosis();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Assessment#getNecessity <em>Necessity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Necessity</em>'.
	 * @see org.plumbline.model.chart.Assessment#getNecessity()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Necessity();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Assessment#getComplexities <em>Complexities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Complexities</em>'.
	 * @see org.plumbline.model.chart.Assessment#getComplexities()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Complexities();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Assessment#getDischargeReason <em>Discharge Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Discharge Reason</em>'.
	 * @see org.plumbline.model.chart.Assessment#getDischargeReason()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_DischargeReason();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.TreatmentLine <em>Treatment Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Treatment Line</em>'.
	 * @see org.plumbline.model.chart.TreatmentLine
	 * @generated
	 */
	EClass getTreatmentLine();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.TreatmentLine#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.chart.TreatmentLine#getId()
	 * @see #getTreatmentLine()
	 * @generated
	 */
	EAttribute getTreatmentLine_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.TreatmentLine#getTreatment <em>Treatment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Treatment</em>'.
	 * @see org.plumbline.model.chart.TreatmentLine#getTreatment()
	 * @see #getTreatmentLine()
	 * @generated
	 */
	EAttribute getTreatmentLine_Treatment();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.TreatmentLine#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.plumbline.model.chart.TreatmentLine#getLabel()
	 * @see #getTreatmentLine()
	 * @generated
	 */
	EAttribute getTreatmentLine_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.TreatmentLine#getProcedure <em>Procedure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Procedure</em>'.
	 * @see org.plumbline.model.chart.TreatmentLine#getProcedure()
	 * @see #getTreatmentLine()
	 * @generated
	 */
	EAttribute getTreatmentLine_Procedure();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.TreatmentLine#isTimed <em>Timed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timed</em>'.
	 * @see org.plumbline.model.chart.TreatmentLine#isTimed()
	 * @see #getTreatmentLine()
	 * @generated
	 */
	EAttribute getTreatmentLine_Timed();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.TreatmentLine#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.plumbline.model.chart.TreatmentLine#getMinutes()
	 * @see #getTreatmentLine()
	 * @generated
	 */
	EAttribute getTreatmentLine_Minutes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.TreatmentLine#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Units</em>'.
	 * @see org.plumbline.model.chart.TreatmentLine#getUnits()
	 * @see #getTreatmentLine()
	 * @generated
	 */
	EAttribute getTreatmentLine_Units();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.TreatmentLine#getRegions <em>Regions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Regions</em>'.
	 * @see org.plumbline.model.chart.TreatmentLine#getRegions()
	 * @see #getTreatmentLine()
	 * @generated
	 */
	EAttribute getTreatmentLine_Regions();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.TreatmentLine#getRegionCount <em>Region Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region Count</em>'.
	 * @see org.plumbline.model.chart.TreatmentLine#getRegionCount()
	 * @see #getTreatmentLine()
	 * @generated
	 */
	EAttribute getTreatmentLine_RegionCount();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.TreatmentLine#getSide <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Side</em>'.
	 * @see org.plumbline.model.chart.TreatmentLine#getSide()
	 * @see #getTreatmentLine()
	 * @generated
	 */
	EAttribute getTreatmentLine_Side();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.TreatmentLine#getModifiers <em>Modifiers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modifiers</em>'.
	 * @see org.plumbline.model.chart.TreatmentLine#getModifiers()
	 * @see #getTreatmentLine()
	 * @generated
	 */
	EAttribute getTreatmentLine_Modifiers();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.TreatmentLine#getResponse <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Response</em>'.
	 * @see org.plumbline.model.chart.TreatmentLine#getResponse()
	 * @see #getTreatmentLine()
	 * @generated
	 */
	EAttribute getTreatmentLine_Response();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.chart.TreatmentLine#getProvider <em>Provider</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Provider</em>'.
	 * @see org.plumbline.model.chart.TreatmentLine#getProvider()
	 * @see #getTreatmentLine()
	 * @generated
	 */
	EReference getTreatmentLine_Provider();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.TreatmentLine#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provenance</em>'.
	 * @see org.plumbline.model.chart.TreatmentLine#getProvenance()
	 * @see #getTreatmentLine()
	 * @generated
	 */
	EAttribute getTreatmentLine_Provenance();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.TreatmentLine#getCautionReason <em>Caution Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caution Reason</em>'.
	 * @see org.plumbline.model.chart.TreatmentLine#getCautionReason()
	 * @see #getTreatmentLine()
	 * @generated
	 */
	EAttribute getTreatmentLine_CautionReason();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.Signature <em>Signature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Signature</em>'.
	 * @see org.plumbline.model.chart.Signature
	 * @generated
	 */
	EClass getSignature();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Signature#getSigner <em>Signer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signer</em>'.
	 * @see org.plumbline.model.chart.Signature#getSigner()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_Signer();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Signature#getCredentials <em>Credentials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credentials</em>'.
	 * @see org.plumbline.model.chart.Signature#getCredentials()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_Credentials();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Signature#getMeaning <em>Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meaning</em>'.
	 * @see org.plumbline.model.chart.Signature#getMeaning()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_Meaning();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Signature#getSignedAt <em>Signed At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed At</em>'.
	 * @see org.plumbline.model.chart.Signature#getSignedAt()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_SignedAt();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.Addendum <em>Addendum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Addendum</em>'.
	 * @see org.plumbline.model.chart.Addendum
	 * @generated
	 */
	EClass getAddendum();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Addendum#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.plumbline.model.chart.Addendum#getAuthor()
	 * @see #getAddendum()
	 * @generated
	 */
	EAttribute getAddendum_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Addendum#getWrittenAt <em>Written At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Written At</em>'.
	 * @see org.plumbline.model.chart.Addendum#getWrittenAt()
	 * @see #getAddendum()
	 * @generated
	 */
	EAttribute getAddendum_WrittenAt();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Addendum#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plumbline.model.chart.Addendum#getText()
	 * @see #getAddendum()
	 * @generated
	 */
	EAttribute getAddendum_Text();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.chart.Addendum#getSignature <em>Signature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Signature</em>'.
	 * @see org.plumbline.model.chart.Addendum#getSignature()
	 * @see #getAddendum()
	 * @generated
	 */
	EReference getAddendum_Signature();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.Attachment <em>Attachment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attachment</em>'.
	 * @see org.plumbline.model.chart.Attachment
	 * @generated
	 */
	EClass getAttachment();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Attachment#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plumbline.model.chart.Attachment#getName()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Attachment#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.plumbline.model.chart.Attachment#getMediaType()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Attachment#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.plumbline.model.chart.Attachment#getNote()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.Attachment#getBytes <em>Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bytes</em>'.
	 * @see org.plumbline.model.chart.Attachment#getBytes()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Bytes();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.ImagingStudy <em>Imaging Study</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Imaging Study</em>'.
	 * @see org.plumbline.model.chart.ImagingStudy
	 * @generated
	 */
	EClass getImagingStudy();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ImagingStudy#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.chart.ImagingStudy#getId()
	 * @see #getImagingStudy()
	 * @generated
	 */
	EAttribute getImagingStudy_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ImagingStudy#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.chart.ImagingStudy#getKind()
	 * @see #getImagingStudy()
	 * @generated
	 */
	EAttribute getImagingStudy_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ImagingStudy#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.plumbline.model.chart.ImagingStudy#getDate()
	 * @see #getImagingStudy()
	 * @generated
	 */
	EAttribute getImagingStudy_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ImagingStudy#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see org.plumbline.model.chart.ImagingStudy#getRegion()
	 * @see #getImagingStudy()
	 * @generated
	 */
	EAttribute getImagingStudy_Region();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ImagingStudy#getFinding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finding</em>'.
	 * @see org.plumbline.model.chart.ImagingStudy#getFinding()
	 * @see #getImagingStudy()
	 * @generated
	 */
	EAttribute getImagingStudy_Finding();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.PretestEstimate <em>Pretest Estimate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pretest Estimate</em>'.
	 * @see org.plumbline.model.chart.PretestEstimate
	 * @generated
	 */
	EClass getPretestEstimate();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PretestEstimate#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Condition</em>'.
	 * @see org.plumbline.model.chart.PretestEstimate#getCondition()
	 * @see #getPretestEstimate()
	 * @generated
	 */
	EAttribute getPretestEstimate_Condition();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PretestEstimate#getPercent <em>Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Percent</em>'.
	 * @see org.plumbline.model.chart.PretestEstimate#getPercent()
	 * @see #getPretestEstimate()
	 * @generated
	 */
	EAttribute getPretestEstimate_Percent();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PretestEstimate#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.plumbline.model.chart.PretestEstimate#getSource()
	 * @see #getPretestEstimate()
	 * @generated
	 */
	EAttribute getPretestEstimate_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PretestEstimate#getSetOn <em>Set On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Set On</em>'.
	 * @see org.plumbline.model.chart.PretestEstimate#getSetOn()
	 * @see #getPretestEstimate()
	 * @generated
	 */
	EAttribute getPretestEstimate_SetOn();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.SuggestionDecision <em>Suggestion Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Suggestion Decision</em>'.
	 * @see org.plumbline.model.chart.SuggestionDecision
	 * @generated
	 */
	EClass getSuggestionDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.SuggestionDecision#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.chart.SuggestionDecision#getId()
	 * @see #getSuggestionDecision()
	 * @generated
	 */
	EAttribute getSuggestionDecision_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.SuggestionDecision#getSuggestion <em>Suggestion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suggestion</em>'.
	 * @see org.plumbline.model.chart.SuggestionDecision#getSuggestion()
	 * @see #getSuggestionDecision()
	 * @generated
	 */
	EAttribute getSuggestionDecision_Suggestion();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.SuggestionDecision#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.plumbline.model.chart.SuggestionDecision#getLabel()
	 * @see #getSuggestionDecision()
	 * @generated
	 */
	EAttribute getSuggestionDecision_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.SuggestionDecision#isFollowed <em>Followed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Followed</em>'.
	 * @see org.plumbline.model.chart.SuggestionDecision#isFollowed()
	 * @see #getSuggestionDecision()
	 * @generated
	 */
	EAttribute getSuggestionDecision_Followed();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.SuggestionDecision#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.plumbline.model.chart.SuggestionDecision#getReason()
	 * @see #getSuggestionDecision()
	 * @generated
	 */
	EAttribute getSuggestionDecision_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.SuggestionDecision#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.plumbline.model.chart.SuggestionDecision#getBy()
	 * @see #getSuggestionDecision()
	 * @generated
	 */
	EAttribute getSuggestionDecision_By();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.SuggestionDecision#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.plumbline.model.chart.SuggestionDecision#getAt()
	 * @see #getSuggestionDecision()
	 * @generated
	 */
	EAttribute getSuggestionDecision_At();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.SuggestionDecision#getContentVersion <em>Content Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Version</em>'.
	 * @see org.plumbline.model.chart.SuggestionDecision#getContentVersion()
	 * @see #getSuggestionDecision()
	 * @generated
	 */
	EAttribute getSuggestionDecision_ContentVersion();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.ProgressReport <em>Progress Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Progress Report</em>'.
	 * @see org.plumbline.model.chart.ProgressReport
	 * @generated
	 */
	EClass getProgressReport();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ProgressReport#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.chart.ProgressReport#getId()
	 * @see #getProgressReport()
	 * @generated
	 */
	EAttribute getProgressReport_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ProgressReport#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.plumbline.model.chart.ProgressReport#getFrom()
	 * @see #getProgressReport()
	 * @generated
	 */
	EAttribute getProgressReport_From();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ProgressReport#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.plumbline.model.chart.ProgressReport#getTo()
	 * @see #getProgressReport()
	 * @generated
	 */
	EAttribute getProgressReport_To();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ProgressReport#getWrittenOn <em>Written On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Written On</em>'.
	 * @see org.plumbline.model.chart.ProgressReport#getWrittenOn()
	 * @see #getProgressReport()
	 * @generated
	 */
	EAttribute getProgressReport_WrittenOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ProgressReport#getStatements <em>Statements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statements</em>'.
	 * @see org.plumbline.model.chart.ProgressReport#getStatements()
	 * @see #getProgressReport()
	 * @generated
	 */
	EAttribute getProgressReport_Statements();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ProgressReport#getProgress <em>Progress</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Progress</em>'.
	 * @see org.plumbline.model.chart.ProgressReport#getProgress()
	 * @see #getProgressReport()
	 * @generated
	 */
	EAttribute getProgressReport_Progress();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ProgressReport#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decision</em>'.
	 * @see org.plumbline.model.chart.ProgressReport#getDecision()
	 * @see #getProgressReport()
	 * @generated
	 */
	EAttribute getProgressReport_Decision();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ProgressReport#getDecisionText <em>Decision Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decision Text</em>'.
	 * @see org.plumbline.model.chart.ProgressReport#getDecisionText()
	 * @see #getProgressReport()
	 * @generated
	 */
	EAttribute getProgressReport_DecisionText();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.ProgressReport#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provenance</em>'.
	 * @see org.plumbline.model.chart.ProgressReport#getProvenance()
	 * @see #getProgressReport()
	 * @generated
	 */
	EAttribute getProgressReport_Provenance();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.chart.ProgressReport#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Author</em>'.
	 * @see org.plumbline.model.chart.ProgressReport#getAuthor()
	 * @see #getProgressReport()
	 * @generated
	 */
	EReference getProgressReport_Author();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.chart.ProgressReport#getSignature <em>Signature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Signature</em>'.
	 * @see org.plumbline.model.chart.ProgressReport#getSignature()
	 * @see #getProgressReport()
	 * @generated
	 */
	EReference getProgressReport_Signature();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.PlannedPhase <em>Planned Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Planned Phase</em>'.
	 * @see org.plumbline.model.chart.PlannedPhase
	 * @generated
	 */
	EClass getPlannedPhase();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PlannedPhase#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.chart.PlannedPhase#getId()
	 * @see #getPlannedPhase()
	 * @generated
	 */
	EAttribute getPlannedPhase_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PlannedPhase#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase</em>'.
	 * @see org.plumbline.model.chart.PlannedPhase#getPhase()
	 * @see #getPlannedPhase()
	 * @generated
	 */
	EAttribute getPlannedPhase_Phase();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PlannedPhase#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.plumbline.model.chart.PlannedPhase#getLabel()
	 * @see #getPlannedPhase()
	 * @generated
	 */
	EAttribute getPlannedPhase_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PlannedPhase#getFromWeek <em>From Week</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Week</em>'.
	 * @see org.plumbline.model.chart.PlannedPhase#getFromWeek()
	 * @see #getPlannedPhase()
	 * @generated
	 */
	EAttribute getPlannedPhase_FromWeek();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PlannedPhase#getToWeek <em>To Week</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Week</em>'.
	 * @see org.plumbline.model.chart.PlannedPhase#getToWeek()
	 * @see #getPlannedPhase()
	 * @generated
	 */
	EAttribute getPlannedPhase_ToWeek();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.chart.PlannedPhase#getAims <em>Aims</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aims</em>'.
	 * @see org.plumbline.model.chart.PlannedPhase#getAims()
	 * @see #getPlannedPhase()
	 * @generated
	 */
	EAttribute getPlannedPhase_Aims();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PlannedPhase#getTreatments <em>Treatments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Treatments</em>'.
	 * @see org.plumbline.model.chart.PlannedPhase#getTreatments()
	 * @see #getPlannedPhase()
	 * @generated
	 */
	EAttribute getPlannedPhase_Treatments();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PlannedPhase#getEducation <em>Education</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Education</em>'.
	 * @see org.plumbline.model.chart.PlannedPhase#getEducation()
	 * @see #getPlannedPhase()
	 * @generated
	 */
	EAttribute getPlannedPhase_Education();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.chart.PlannedPhase#getCriteria <em>Criteria</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Criteria</em>'.
	 * @see org.plumbline.model.chart.PlannedPhase#getCriteria()
	 * @see #getPlannedPhase()
	 * @generated
	 */
	EAttribute getPlannedPhase_Criteria();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PlannedPhase#getReachedOn <em>Reached On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reached On</em>'.
	 * @see org.plumbline.model.chart.PlannedPhase#getReachedOn()
	 * @see #getPlannedPhase()
	 * @generated
	 */
	EAttribute getPlannedPhase_ReachedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.PlannedPhase#getContentVersion <em>Content Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Version</em>'.
	 * @see org.plumbline.model.chart.PlannedPhase#getContentVersion()
	 * @see #getPlannedPhase()
	 * @generated
	 */
	EAttribute getPlannedPhase_ContentVersion();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.chart.RunSession <em>Run Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Run Session</em>'.
	 * @see org.plumbline.model.chart.RunSession
	 * @generated
	 */
	EClass getRunSession();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunSession#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.chart.RunSession#getId()
	 * @see #getRunSession()
	 * @generated
	 */
	EAttribute getRunSession_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunSession#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.plumbline.model.chart.RunSession#getDate()
	 * @see #getRunSession()
	 * @generated
	 */
	EAttribute getRunSession_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunSession#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.chart.RunSession#getKind()
	 * @see #getRunSession()
	 * @generated
	 */
	EAttribute getRunSession_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunSession#getPlannedKm <em>Planned Km</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned Km</em>'.
	 * @see org.plumbline.model.chart.RunSession#getPlannedKm()
	 * @see #getRunSession()
	 * @generated
	 */
	EAttribute getRunSession_PlannedKm();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunSession#getRunMinutes <em>Run Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Run Minutes</em>'.
	 * @see org.plumbline.model.chart.RunSession#getRunMinutes()
	 * @see #getRunSession()
	 * @generated
	 */
	EAttribute getRunSession_RunMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunSession#getWalkMinutes <em>Walk Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Walk Minutes</em>'.
	 * @see org.plumbline.model.chart.RunSession#getWalkMinutes()
	 * @see #getRunSession()
	 * @generated
	 */
	EAttribute getRunSession_WalkMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunSession#getRepeats <em>Repeats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repeats</em>'.
	 * @see org.plumbline.model.chart.RunSession#getRepeats()
	 * @see #getRunSession()
	 * @generated
	 */
	EAttribute getRunSession_Repeats();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunSession#getHint <em>Hint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hint</em>'.
	 * @see org.plumbline.model.chart.RunSession#getHint()
	 * @see #getRunSession()
	 * @generated
	 */
	EAttribute getRunSession_Hint();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunSession#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.plumbline.model.chart.RunSession#getOutcome()
	 * @see #getRunSession()
	 * @generated
	 */
	EAttribute getRunSession_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunSession#getKm <em>Km</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Km</em>'.
	 * @see org.plumbline.model.chart.RunSession#getKm()
	 * @see #getRunSession()
	 * @generated
	 */
	EAttribute getRunSession_Km();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunSession#getPain <em>Pain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pain</em>'.
	 * @see org.plumbline.model.chart.RunSession#getPain()
	 * @see #getRunSession()
	 * @generated
	 */
	EAttribute getRunSession_Pain();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunSession#getMovedTo <em>Moved To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Moved To</em>'.
	 * @see org.plumbline.model.chart.RunSession#getMovedTo()
	 * @see #getRunSession()
	 * @generated
	 */
	EAttribute getRunSession_MovedTo();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunSession#getNextDay <em>Next Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Day</em>'.
	 * @see org.plumbline.model.chart.RunSession#getNextDay()
	 * @see #getRunSession()
	 * @generated
	 */
	EAttribute getRunSession_NextDay();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.chart.RunSession#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.plumbline.model.chart.RunSession#getNote()
	 * @see #getRunSession()
	 * @generated
	 */
	EAttribute getRunSession_Note();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.chart.Sex <em>Sex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sex</em>'.
	 * @see org.plumbline.model.chart.Sex
	 * @generated
	 */
	EEnum getSex();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.chart.EncounterKind <em>Encounter Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Encounter Kind</em>'.
	 * @see org.plumbline.model.chart.EncounterKind
	 * @generated
	 */
	EEnum getEncounterKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.chart.EncounterStatus <em>Encounter Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Encounter Status</em>'.
	 * @see org.plumbline.model.chart.EncounterStatus
	 * @generated
	 */
	EEnum getEncounterStatus();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.chart.Discipline <em>Discipline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Discipline</em>'.
	 * @see org.plumbline.model.chart.Discipline
	 * @generated
	 */
	EEnum getDiscipline();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.chart.Provenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Provenance</em>'.
	 * @see org.plumbline.model.chart.Provenance
	 * @generated
	 */
	EEnum getProvenance();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.chart.Side <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Side</em>'.
	 * @see org.plumbline.model.chart.Side
	 * @generated
	 */
	EEnum getSide();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.chart.Tri <em>Tri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tri</em>'.
	 * @see org.plumbline.model.chart.Tri
	 * @generated
	 */
	EEnum getTri();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.chart.Normality <em>Normality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Normality</em>'.
	 * @see org.plumbline.model.chart.Normality
	 * @generated
	 */
	EEnum getNormality();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.chart.PainQuality <em>Pain Quality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pain Quality</em>'.
	 * @see org.plumbline.model.chart.PainQuality
	 * @generated
	 */
	EEnum getPainQuality();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.chart.BodyView <em>Body View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Body View</em>'.
	 * @see org.plumbline.model.chart.BodyView
	 * @generated
	 */
	EEnum getBodyView();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.chart.ActionLevel <em>Action Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Action Level</em>'.
	 * @see org.plumbline.model.chart.ActionLevel
	 * @generated
	 */
	EEnum getActionLevel();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.chart.TestResult <em>Test Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Test Result</em>'.
	 * @see org.plumbline.model.chart.TestResult
	 * @generated
	 */
	EEnum getTestResult();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.chart.Grade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Grade</em>'.
	 * @see org.plumbline.model.chart.Grade
	 * @generated
	 */
	EEnum getGrade();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.chart.PainResponse <em>Pain Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pain Response</em>'.
	 * @see org.plumbline.model.chart.PainResponse
	 * @generated
	 */
	EEnum getPainResponse();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.chart.GoalTerm <em>Goal Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Goal Term</em>'.
	 * @see org.plumbline.model.chart.GoalTerm
	 * @generated
	 */
	EEnum getGoalTerm();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.chart.GoalStatus <em>Goal Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Goal Status</em>'.
	 * @see org.plumbline.model.chart.GoalStatus
	 * @generated
	 */
	EEnum getGoalStatus();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.chart.Better <em>Better</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Better</em>'.
	 * @see org.plumbline.model.chart.Better
	 * @generated
	 */
	EEnum getBetter();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.chart.ProblemStatus <em>Problem Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Problem Status</em>'.
	 * @see org.plumbline.model.chart.ProblemStatus
	 * @generated
	 */
	EEnum getProblemStatus();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.chart.Irritability <em>Irritability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Irritability</em>'.
	 * @see org.plumbline.model.chart.Irritability
	 * @generated
	 */
	EEnum getIrritability();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.chart.ImagingKind <em>Imaging Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Imaging Kind</em>'.
	 * @see org.plumbline.model.chart.ImagingKind
	 * @generated
	 */
	EEnum getImagingKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.chart.SessionKind <em>Session Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Session Kind</em>'.
	 * @see org.plumbline.model.chart.SessionKind
	 * @generated
	 */
	EEnum getSessionKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.chart.SessionOutcome <em>Session Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Session Outcome</em>'.
	 * @see org.plumbline.model.chart.SessionOutcome
	 * @generated
	 */
	EEnum getSessionOutcome();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.chart.PlanDecision <em>Plan Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Plan Decision</em>'.
	 * @see org.plumbline.model.chart.PlanDecision
	 * @generated
	 */
	EEnum getPlanDecision();

	/**
	 * Returns the meta object for data type '{@link java.util.List <em>Id List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Ids separated by blanks. Order matters.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Id List</em>'.
	 * @see java.util.List
	 * @generated
	 */
	EDataType getIdList();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar date, ISO 8601.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see java.time.LocalDate
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the meta object for data type '{@link java.time.OffsetDateTime <em>Moment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A moment with its offset from UTC, ISO 8601.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Moment</em>'.
	 * @see java.time.OffsetDateTime
	 * @generated
	 */
	EDataType getMoment();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ChartFactory getChartFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.ChartImpl <em>Chart</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.ChartImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getChart()
		 * @generated
		 */
		EClass CHART = eINSTANCE.getChart();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART__ID = eINSTANCE.getChart_Id();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART__FORMAT = eINSTANCE.getChart_Format();

		/**
		 * The meta object literal for the '<em><b>Invented</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHART__INVENTED = eINSTANCE.getChart_Invented();

		/**
		 * The meta object literal for the '<em><b>Patient</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHART__PATIENT = eINSTANCE.getChart_Patient();

		/**
		 * The meta object literal for the '<em><b>Episodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHART__EPISODES = eINSTANCE.getChart_Episodes();

		/**
		 * The meta object literal for the '<em><b>Problems</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHART__PROBLEMS = eINSTANCE.getChart_Problems();

		/**
		 * The meta object literal for the '<em><b>Medications</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHART__MEDICATIONS = eINSTANCE.getChart_Medications();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.ChartExchangeImpl <em>Exchange</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.ChartExchangeImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getChartExchange()
		 * @generated
		 */
		EClass CHART_EXCHANGE = eINSTANCE.getChartExchange();

		/**
		 * The meta object literal for the '<em><b>Chart</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHART_EXCHANGE__CHART = eINSTANCE.getChartExchange_Chart();

		/**
		 * The meta object literal for the '<em><b>Encounters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHART_EXCHANGE__ENCOUNTERS = eINSTANCE.getChartExchange_Encounters();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.PatientImpl <em>Patient</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.PatientImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getPatient()
		 * @generated
		 */
		EClass PATIENT = eINSTANCE.getPatient();

		/**
		 * The meta object literal for the '<em><b>Record Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__RECORD_NUMBER = eINSTANCE.getPatient_RecordNumber();

		/**
		 * The meta object literal for the '<em><b>Given Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__GIVEN_NAME = eINSTANCE.getPatient_GivenName();

		/**
		 * The meta object literal for the '<em><b>Family Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__FAMILY_NAME = eINSTANCE.getPatient_FamilyName();

		/**
		 * The meta object literal for the '<em><b>Birth Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__BIRTH_DATE = eINSTANCE.getPatient_BirthDate();

		/**
		 * The meta object literal for the '<em><b>Sex</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__SEX = eINSTANCE.getPatient_Sex();

		/**
		 * The meta object literal for the '<em><b>Occupation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__OCCUPATION = eINSTANCE.getPatient_Occupation();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__PHONE = eINSTANCE.getPatient_Phone();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__EMAIL = eINSTANCE.getPatient_Email();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__ADDRESS = eINSTANCE.getPatient_Address();

		/**
		 * The meta object literal for the '<em><b>Emergency Contact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__EMERGENCY_CONTACT = eINSTANCE.getPatient_EmergencyContact();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__LANGUAGE = eINSTANCE.getPatient_Language();

		/**
		 * The meta object literal for the '<em><b>Allergies</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__ALLERGIES = eINSTANCE.getPatient_Allergies();

		/**
		 * The meta object literal for the '<em><b>History</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATIENT__HISTORY = eINSTANCE.getPatient_History();

		/**
		 * The meta object literal for the '<em><b>Coverage</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PATIENT__COVERAGE = eINSTANCE.getPatient_Coverage();

		/**
		 * The meta object literal for the '<em><b>Running</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PATIENT__RUNNING = eINSTANCE.getPatient_Running();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.CoverageImpl <em>Coverage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.CoverageImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getCoverage()
		 * @generated
		 */
		EClass COVERAGE = eINSTANCE.getCoverage();

		/**
		 * The meta object literal for the '<em><b>Payer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COVERAGE__PAYER = eINSTANCE.getCoverage_Payer();

		/**
		 * The meta object literal for the '<em><b>Member Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COVERAGE__MEMBER_ID = eINSTANCE.getCoverage_MemberId();

		/**
		 * The meta object literal for the '<em><b>Rule Set</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COVERAGE__RULE_SET = eINSTANCE.getCoverage_RuleSet();

		/**
		 * The meta object literal for the '<em><b>Authorized Visits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COVERAGE__AUTHORIZED_VISITS = eINSTANCE.getCoverage_AuthorizedVisits();

		/**
		 * The meta object literal for the '<em><b>Referred By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COVERAGE__REFERRED_BY = eINSTANCE.getCoverage_ReferredBy();

		/**
		 * The meta object literal for the '<em><b>Billed This Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COVERAGE__BILLED_THIS_YEAR = eINSTANCE.getCoverage_BilledThisYear();

		/**
		 * The meta object literal for the '<em><b>Billed As Of</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COVERAGE__BILLED_AS_OF = eINSTANCE.getCoverage_BilledAsOf();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.RunningProfileImpl <em>Running Profile</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.RunningProfileImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getRunningProfile()
		 * @generated
		 */
		EClass RUNNING_PROFILE = eINSTANCE.getRunningProfile();

		/**
		 * The meta object literal for the '<em><b>Weekly Km</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNNING_PROFILE__WEEKLY_KM = eINSTANCE.getRunningProfile_WeeklyKm();

		/**
		 * The meta object literal for the '<em><b>Usual Weekly Km</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNNING_PROFILE__USUAL_WEEKLY_KM = eINSTANCE.getRunningProfile_UsualWeeklyKm();

		/**
		 * The meta object literal for the '<em><b>Longest Km</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNNING_PROFILE__LONGEST_KM = eINSTANCE.getRunningProfile_LongestKm();

		/**
		 * The meta object literal for the '<em><b>Runs Per Week</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNNING_PROFILE__RUNS_PER_WEEK = eINSTANCE.getRunningProfile_RunsPerWeek();

		/**
		 * The meta object literal for the '<em><b>Training Years</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNNING_PROFILE__TRAINING_YEARS = eINSTANCE.getRunningProfile_TrainingYears();

		/**
		 * The meta object literal for the '<em><b>Cadence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNNING_PROFILE__CADENCE = eINSTANCE.getRunningProfile_Cadence();

		/**
		 * The meta object literal for the '<em><b>Pace</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNNING_PROFILE__PACE = eINSTANCE.getRunningProfile_Pace();

		/**
		 * The meta object literal for the '<em><b>Surfaces</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNNING_PROFILE__SURFACES = eINSTANCE.getRunningProfile_Surfaces();

		/**
		 * The meta object literal for the '<em><b>Foot Strike</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNNING_PROFILE__FOOT_STRIKE = eINSTANCE.getRunningProfile_FootStrike();

		/**
		 * The meta object literal for the '<em><b>Recent Change</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNNING_PROFILE__RECENT_CHANGE = eINSTANCE.getRunningProfile_RecentChange();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNNING_PROFILE__EVENT = eINSTANCE.getRunningProfile_Event();

		/**
		 * The meta object literal for the '<em><b>Event Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNNING_PROFILE__EVENT_DATE = eINSTANCE.getRunningProfile_EventDate();

		/**
		 * The meta object literal for the '<em><b>Sitting Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNNING_PROFILE__SITTING_HOURS = eINSTANCE.getRunningProfile_SittingHours();

		/**
		 * The meta object literal for the '<em><b>Shoes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUNNING_PROFILE__SHOES = eINSTANCE.getRunningProfile_Shoes();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.ShoeImpl <em>Shoe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.ShoeImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getShoe()
		 * @generated
		 */
		EClass SHOE = eINSTANCE.getShoe();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHOE__MODEL = eINSTANCE.getShoe_Model();

		/**
		 * The meta object literal for the '<em><b>Km</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHOE__KM = eINSTANCE.getShoe_Km();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHOE__SINCE = eINSTANCE.getShoe_Since();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.ProblemImpl <em>Problem</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.ProblemImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getProblem()
		 * @generated
		 */
		EClass PROBLEM = eINSTANCE.getProblem();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__LABEL = eINSTANCE.getProblem_Label();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__CODE = eINSTANCE.getProblem_Code();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__SINCE = eINSTANCE.getProblem_Since();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__STATUS = eINSTANCE.getProblem_Status();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.MedicationImpl <em>Medication</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.MedicationImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getMedication()
		 * @generated
		 */
		EClass MEDICATION = eINSTANCE.getMedication();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDICATION__LABEL = eINSTANCE.getMedication_Label();

		/**
		 * The meta object literal for the '<em><b>Dose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDICATION__DOSE = eINSTANCE.getMedication_Dose();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDICATION__SINCE = eINSTANCE.getMedication_Since();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDICATION__STATUS = eINSTANCE.getMedication_Status();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.EpisodeImpl <em>Episode</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.EpisodeImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getEpisode()
		 * @generated
		 */
		EClass EPISODE = eINSTANCE.getEpisode();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__ID = eINSTANCE.getEpisode_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__TITLE = eINSTANCE.getEpisode_Title();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__REGION = eINSTANCE.getEpisode_Region();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__START = eINSTANCE.getEpisode_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__END = eINSTANCE.getEpisode_End();

		/**
		 * The meta object literal for the '<em><b>Onset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__ONSET = eINSTANCE.getEpisode_Onset();

		/**
		 * The meta object literal for the '<em><b>Onset Mechanism</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__ONSET_MECHANISM = eINSTANCE.getEpisode_OnsetMechanism();

		/**
		 * The meta object literal for the '<em><b>Prior Care</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__PRIOR_CARE = eINSTANCE.getEpisode_PriorCare();

		/**
		 * The meta object literal for the '<em><b>Referral</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__REFERRAL = eINSTANCE.getEpisode_Referral();

		/**
		 * The meta object literal for the '<em><b>Prior Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__PRIOR_FUNCTION = eINSTANCE.getEpisode_PriorFunction();

		/**
		 * The meta object literal for the '<em><b>Encounters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EPISODE__ENCOUNTERS = eINSTANCE.getEpisode_Encounters();

		/**
		 * The meta object literal for the '<em><b>Diagnoses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EPISODE__DIAGNOSES = eINSTANCE.getEpisode_Diagnoses();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EPISODE__GOALS = eINSTANCE.getEpisode_Goals();

		/**
		 * The meta object literal for the '<em><b>Plans</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EPISODE__PLANS = eINSTANCE.getEpisode_Plans();

		/**
		 * The meta object literal for the '<em><b>Prescriptions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EPISODE__PRESCRIPTIONS = eINSTANCE.getEpisode_Prescriptions();

		/**
		 * The meta object literal for the '<em><b>Scores</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EPISODE__SCORES = eINSTANCE.getEpisode_Scores();

		/**
		 * The meta object literal for the '<em><b>Return To Run</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EPISODE__RETURN_TO_RUN = eINSTANCE.getEpisode_ReturnToRun();

		/**
		 * The meta object literal for the '<em><b>Irritability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__IRRITABILITY = eINSTANCE.getEpisode_Irritability();

		/**
		 * The meta object literal for the '<em><b>Equipment</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__EQUIPMENT = eINSTANCE.getEpisode_Equipment();

		/**
		 * The meta object literal for the '<em><b>Ordered On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EPISODE__ORDERED_ON = eINSTANCE.getEpisode_OrderedOn();

		/**
		 * The meta object literal for the '<em><b>Imaging</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EPISODE__IMAGING = eINSTANCE.getEpisode_Imaging();

		/**
		 * The meta object literal for the '<em><b>Estimates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EPISODE__ESTIMATES = eINSTANCE.getEpisode_Estimates();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EPISODE__DECISIONS = eINSTANCE.getEpisode_Decisions();

		/**
		 * The meta object literal for the '<em><b>Progress Reports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EPISODE__PROGRESS_REPORTS = eINSTANCE.getEpisode_ProgressReports();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.EncounterHeaderImpl <em>Encounter Header</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.EncounterHeaderImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getEncounterHeader()
		 * @generated
		 */
		EClass ENCOUNTER_HEADER = eINSTANCE.getEncounterHeader();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCOUNTER_HEADER__ID = eINSTANCE.getEncounterHeader_Id();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCOUNTER_HEADER__KIND = eINSTANCE.getEncounterHeader_Kind();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCOUNTER_HEADER__START = eINSTANCE.getEncounterHeader_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCOUNTER_HEADER__END = eINSTANCE.getEncounterHeader_End();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCOUNTER_HEADER__PLACE = eINSTANCE.getEncounterHeader_Place();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCOUNTER_HEADER__STATUS = eINSTANCE.getEncounterHeader_Status();

		/**
		 * The meta object literal for the '<em><b>Pain Now</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCOUNTER_HEADER__PAIN_NOW = eINSTANCE.getEncounterHeader_PainNow();

		/**
		 * The meta object literal for the '<em><b>Pain Worst</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCOUNTER_HEADER__PAIN_WORST = eINSTANCE.getEncounterHeader_PainWorst();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCOUNTER_HEADER__SUMMARY = eINSTANCE.getEncounterHeader_Summary();

		/**
		 * The meta object literal for the '<em><b>Clinician</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENCOUNTER_HEADER__CLINICIAN = eINSTANCE.getEncounterHeader_Clinician();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.ClinicianImpl <em>Clinician</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.ClinicianImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getClinician()
		 * @generated
		 */
		EClass CLINICIAN = eINSTANCE.getClinician();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLINICIAN__ID = eINSTANCE.getClinician_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLINICIAN__NAME = eINSTANCE.getClinician_Name();

		/**
		 * The meta object literal for the '<em><b>Credentials</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLINICIAN__CREDENTIALS = eINSTANCE.getClinician_Credentials();

		/**
		 * The meta object literal for the '<em><b>Discipline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLINICIAN__DISCIPLINE = eINSTANCE.getClinician_Discipline();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.DiagnosisImpl <em>Diagnosis</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.DiagnosisImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getDiagnosis()
		 * @generated
		 */
		EClass DIAGNOSIS = eINSTANCE.getDiagnosis();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGNOSIS__ID = eINSTANCE.getDiagnosis_Id();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGNOSIS__CODE = eINSTANCE.getDiagnosis_Code();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGNOSIS__LABEL = eINSTANCE.getDiagnosis_Label();

		/**
		 * The meta object literal for the '<em><b>Side</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGNOSIS__SIDE = eINSTANCE.getDiagnosis_Side();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGNOSIS__CONDITION = eINSTANCE.getDiagnosis_Condition();

		/**
		 * The meta object literal for the '<em><b>Subtype</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGNOSIS__SUBTYPE = eINSTANCE.getDiagnosis_Subtype();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGNOSIS__SINCE = eINSTANCE.getDiagnosis_Since();

		/**
		 * The meta object literal for the '<em><b>Content Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGNOSIS__CONTENT_VERSION = eINSTANCE.getDiagnosis_ContentVersion();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.GoalImpl <em>Goal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.GoalImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getGoal()
		 * @generated
		 */
		EClass GOAL = eINSTANCE.getGoal();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__ID = eINSTANCE.getGoal_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__TEXT = eINSTANCE.getGoal_Text();

		/**
		 * The meta object literal for the '<em><b>Activity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__ACTIVITY = eINSTANCE.getGoal_Activity();

		/**
		 * The meta object literal for the '<em><b>Term</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__TERM = eINSTANCE.getGoal_Term();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__MEASURE = eINSTANCE.getGoal_Measure();

		/**
		 * The meta object literal for the '<em><b>Measure Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__MEASURE_LABEL = eINSTANCE.getGoal_MeasureLabel();

		/**
		 * The meta object literal for the '<em><b>Subscale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__SUBSCALE = eINSTANCE.getGoal_Subscale();

		/**
		 * The meta object literal for the '<em><b>Baseline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__BASELINE = eINSTANCE.getGoal_Baseline();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__TARGET = eINSTANCE.getGoal_Target();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__UNIT = eINSTANCE.getGoal_Unit();

		/**
		 * The meta object literal for the '<em><b>Better</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__BETTER = eINSTANCE.getGoal_Better();

		/**
		 * The meta object literal for the '<em><b>Set On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__SET_ON = eINSTANCE.getGoal_SetOn();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__DUE = eINSTANCE.getGoal_Due();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__STATUS = eINSTANCE.getGoal_Status();

		/**
		 * The meta object literal for the '<em><b>Closed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__CLOSED_ON = eINSTANCE.getGoal_ClosedOn();

		/**
		 * The meta object literal for the '<em><b>Content Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__CONTENT_VERSION = eINSTANCE.getGoal_ContentVersion();

		/**
		 * The meta object literal for the '<em><b>Reviews</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL__REVIEWS = eINSTANCE.getGoal_Reviews();

		/**
		 * The meta object literal for the '<em><b>Treatments</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__TREATMENTS = eINSTANCE.getGoal_Treatments();

		/**
		 * The meta object literal for the '<em><b>Exercises</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__EXERCISES = eINSTANCE.getGoal_Exercises();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.GoalReviewImpl <em>Goal Review</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.GoalReviewImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getGoalReview()
		 * @generated
		 */
		EClass GOAL_REVIEW = eINSTANCE.getGoalReview();

		/**
		 * The meta object literal for the '<em><b>Encounter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL_REVIEW__ENCOUNTER = eINSTANCE.getGoalReview_Encounter();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL_REVIEW__DATE = eINSTANCE.getGoalReview_Date();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL_REVIEW__VALUE = eINSTANCE.getGoalReview_Value();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL_REVIEW__NOTE = eINSTANCE.getGoalReview_Note();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.PlanOfCareImpl <em>Plan Of Care</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.PlanOfCareImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getPlanOfCare()
		 * @generated
		 */
		EClass PLAN_OF_CARE = eINSTANCE.getPlanOfCare();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_OF_CARE__ID = eINSTANCE.getPlanOfCare_Id();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_OF_CARE__FROM = eINSTANCE.getPlanOfCare_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_OF_CARE__TO = eINSTANCE.getPlanOfCare_To();

		/**
		 * The meta object literal for the '<em><b>Per Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_OF_CARE__PER_DAY = eINSTANCE.getPlanOfCare_PerDay();

		/**
		 * The meta object literal for the '<em><b>Per Week</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_OF_CARE__PER_WEEK = eINSTANCE.getPlanOfCare_PerWeek();

		/**
		 * The meta object literal for the '<em><b>Weeks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_OF_CARE__WEEKS = eINSTANCE.getPlanOfCare_Weeks();

		/**
		 * The meta object literal for the '<em><b>Interventions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_OF_CARE__INTERVENTIONS = eINSTANCE.getPlanOfCare_Interventions();

		/**
		 * The meta object literal for the '<em><b>Treatments</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_OF_CARE__TREATMENTS = eINSTANCE.getPlanOfCare_Treatments();

		/**
		 * The meta object literal for the '<em><b>Rationale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_OF_CARE__RATIONALE = eINSTANCE.getPlanOfCare_Rationale();

		/**
		 * The meta object literal for the '<em><b>Prognosis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_OF_CARE__PROGNOSIS = eINSTANCE.getPlanOfCare_Prognosis();

		/**
		 * The meta object literal for the '<em><b>Certified By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_OF_CARE__CERTIFIED_BY = eINSTANCE.getPlanOfCare_CertifiedBy();

		/**
		 * The meta object literal for the '<em><b>Certified On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_OF_CARE__CERTIFIED_ON = eINSTANCE.getPlanOfCare_CertifiedOn();

		/**
		 * The meta object literal for the '<em><b>Sent On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_OF_CARE__SENT_ON = eINSTANCE.getPlanOfCare_SentOn();

		/**
		 * The meta object literal for the '<em><b>Maintenance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_OF_CARE__MAINTENANCE = eINSTANCE.getPlanOfCare_Maintenance();

		/**
		 * The meta object literal for the '<em><b>Verbal Order On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_OF_CARE__VERBAL_ORDER_ON = eINSTANCE.getPlanOfCare_VerbalOrderOn();

		/**
		 * The meta object literal for the '<em><b>Phases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN_OF_CARE__PHASES = eINSTANCE.getPlanOfCare_Phases();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.ExercisePrescriptionImpl <em>Exercise Prescription</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.ExercisePrescriptionImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getExercisePrescription()
		 * @generated
		 */
		EClass EXERCISE_PRESCRIPTION = eINSTANCE.getExercisePrescription();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE_PRESCRIPTION__ID = eINSTANCE.getExercisePrescription_Id();

		/**
		 * The meta object literal for the '<em><b>Exercise</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE_PRESCRIPTION__EXERCISE = eINSTANCE.getExercisePrescription_Exercise();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE_PRESCRIPTION__LABEL = eINSTANCE.getExercisePrescription_Label();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE_PRESCRIPTION__PHASE = eINSTANCE.getExercisePrescription_Phase();

		/**
		 * The meta object literal for the '<em><b>Sets</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE_PRESCRIPTION__SETS = eINSTANCE.getExercisePrescription_Sets();

		/**
		 * The meta object literal for the '<em><b>Reps</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE_PRESCRIPTION__REPS = eINSTANCE.getExercisePrescription_Reps();

		/**
		 * The meta object literal for the '<em><b>Hold Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE_PRESCRIPTION__HOLD_SECONDS = eINSTANCE.getExercisePrescription_HoldSeconds();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE_PRESCRIPTION__MINUTES = eINSTANCE.getExercisePrescription_Minutes();

		/**
		 * The meta object literal for the '<em><b>Per Side</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE_PRESCRIPTION__PER_SIDE = eINSTANCE.getExercisePrescription_PerSide();

		/**
		 * The meta object literal for the '<em><b>Times Per Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE_PRESCRIPTION__TIMES_PER_DAY = eINSTANCE.getExercisePrescription_TimesPerDay();

		/**
		 * The meta object literal for the '<em><b>Days Per Week</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE_PRESCRIPTION__DAYS_PER_WEEK = eINSTANCE.getExercisePrescription_DaysPerWeek();

		/**
		 * The meta object literal for the '<em><b>Load</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE_PRESCRIPTION__LOAD = eINSTANCE.getExercisePrescription_Load();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE_PRESCRIPTION__NOTE = eINSTANCE.getExercisePrescription_Note();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE_PRESCRIPTION__FROM = eINSTANCE.getExercisePrescription_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE_PRESCRIPTION__TO = eINSTANCE.getExercisePrescription_To();

		/**
		 * The meta object literal for the '<em><b>Caution Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE_PRESCRIPTION__CAUTION_REASON = eINSTANCE.getExercisePrescription_CautionReason();

		/**
		 * The meta object literal for the '<em><b>Content Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE_PRESCRIPTION__CONTENT_VERSION = eINSTANCE.getExercisePrescription_ContentVersion();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.ReturnToRunImpl <em>Return To Run</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.ReturnToRunImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getReturnToRun()
		 * @generated
		 */
		EClass RETURN_TO_RUN = eINSTANCE.getReturnToRun();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RETURN_TO_RUN__START = eINSTANCE.getReturnToRun_Start();

		/**
		 * The meta object literal for the '<em><b>Usual Weekly Km</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RETURN_TO_RUN__USUAL_WEEKLY_KM = eINSTANCE.getReturnToRun_UsualWeeklyKm();

		/**
		 * The meta object literal for the '<em><b>Start Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RETURN_TO_RUN__START_SHARE = eINSTANCE.getReturnToRun_StartShare();

		/**
		 * The meta object literal for the '<em><b>Weekly Increase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RETURN_TO_RUN__WEEKLY_INCREASE = eINSTANCE.getReturnToRun_WeeklyIncrease();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RETURN_TO_RUN__STAGE = eINSTANCE.getReturnToRun_Stage();

		/**
		 * The meta object literal for the '<em><b>Gates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RETURN_TO_RUN__GATES = eINSTANCE.getReturnToRun_Gates();

		/**
		 * The meta object literal for the '<em><b>Stages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RETURN_TO_RUN__STAGES = eINSTANCE.getReturnToRun_Stages();

		/**
		 * The meta object literal for the '<em><b>Usual Run Km</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RETURN_TO_RUN__USUAL_RUN_KM = eINSTANCE.getReturnToRun_UsualRunKm();

		/**
		 * The meta object literal for the '<em><b>Sessions Per Week</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RETURN_TO_RUN__SESSIONS_PER_WEEK = eINSTANCE.getReturnToRun_SessionsPerWeek();

		/**
		 * The meta object literal for the '<em><b>Strength Per Week</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RETURN_TO_RUN__STRENGTH_PER_WEEK = eINSTANCE.getReturnToRun_StrengthPerWeek();

		/**
		 * The meta object literal for the '<em><b>Sessions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RETURN_TO_RUN__SESSIONS = eINSTANCE.getReturnToRun_Sessions();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.GateResultImpl <em>Gate Result</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.GateResultImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getGateResult()
		 * @generated
		 */
		EClass GATE_RESULT = eINSTANCE.getGateResult();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATE_RESULT__RULE = eINSTANCE.getGateResult_Rule();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATE_RESULT__LABEL = eINSTANCE.getGateResult_Label();

		/**
		 * The meta object literal for the '<em><b>Met</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATE_RESULT__MET = eINSTANCE.getGateResult_Met();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATE_RESULT__DATE = eINSTANCE.getGateResult_Date();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATE_RESULT__NOTE = eINSTANCE.getGateResult_Note();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.RunStageImpl <em>Run Stage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.RunStageImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getRunStage()
		 * @generated
		 */
		EClass RUN_STAGE = eINSTANCE.getRunStage();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_STAGE__ORDER = eINSTANCE.getRunStage_Order();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_STAGE__LABEL = eINSTANCE.getRunStage_Label();

		/**
		 * The meta object literal for the '<em><b>Run Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_STAGE__RUN_MINUTES = eINSTANCE.getRunStage_RunMinutes();

		/**
		 * The meta object literal for the '<em><b>Walk Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_STAGE__WALK_MINUTES = eINSTANCE.getRunStage_WalkMinutes();

		/**
		 * The meta object literal for the '<em><b>Repeats</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_STAGE__REPEATS = eINSTANCE.getRunStage_Repeats();

		/**
		 * The meta object literal for the '<em><b>Sessions Per Week</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_STAGE__SESSIONS_PER_WEEK = eINSTANCE.getRunStage_SessionsPerWeek();

		/**
		 * The meta object literal for the '<em><b>Reached On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_STAGE__REACHED_ON = eINSTANCE.getRunStage_ReachedOn();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.OutcomeScoreImpl <em>Outcome Score</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.OutcomeScoreImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getOutcomeScore()
		 * @generated
		 */
		EClass OUTCOME_SCORE = eINSTANCE.getOutcomeScore();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_SCORE__ID = eINSTANCE.getOutcomeScore_Id();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_SCORE__INSTRUMENT = eINSTANCE.getOutcomeScore_Instrument();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_SCORE__LABEL = eINSTANCE.getOutcomeScore_Label();

		/**
		 * The meta object literal for the '<em><b>Encounter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_SCORE__ENCOUNTER = eINSTANCE.getOutcomeScore_Encounter();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_SCORE__DATE = eINSTANCE.getOutcomeScore_Date();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_SCORE__SCORE = eINSTANCE.getOutcomeScore_Score();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_SCORE__UNIT = eINSTANCE.getOutcomeScore_Unit();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_SCORE__LOW = eINSTANCE.getOutcomeScore_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_SCORE__HIGH = eINSTANCE.getOutcomeScore_High();

		/**
		 * The meta object literal for the '<em><b>Stratum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_SCORE__STRATUM = eINSTANCE.getOutcomeScore_Stratum();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_SCORE__PROVENANCE = eINSTANCE.getOutcomeScore_Provenance();

		/**
		 * The meta object literal for the '<em><b>Content Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_SCORE__CONTENT_VERSION = eINSTANCE.getOutcomeScore_ContentVersion();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTCOME_SCORE__ANSWERS = eINSTANCE.getOutcomeScore_Answers();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.ItemAnswerImpl <em>Item Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.ItemAnswerImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getItemAnswer()
		 * @generated
		 */
		EClass ITEM_ANSWER = eINSTANCE.getItemAnswer();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_ANSWER__ITEM = eINSTANCE.getItemAnswer_Item();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_ANSWER__LABEL = eINSTANCE.getItemAnswer_Label();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_ANSWER__VALUE = eINSTANCE.getItemAnswer_Value();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.EncounterImpl <em>Encounter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.EncounterImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getEncounter()
		 * @generated
		 */
		EClass ENCOUNTER = eINSTANCE.getEncounter();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCOUNTER__ID = eINSTANCE.getEncounter_Id();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCOUNTER__FORMAT = eINSTANCE.getEncounter_Format();

		/**
		 * The meta object literal for the '<em><b>Content Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCOUNTER__CONTENT_VERSION = eINSTANCE.getEncounter_ContentVersion();

		/**
		 * The meta object literal for the '<em><b>Subjective</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENCOUNTER__SUBJECTIVE = eINSTANCE.getEncounter_Subjective();

		/**
		 * The meta object literal for the '<em><b>Marks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENCOUNTER__MARKS = eINSTANCE.getEncounter_Marks();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENCOUNTER__ANSWERS = eINSTANCE.getEncounter_Answers();

		/**
		 * The meta object literal for the '<em><b>Red Flags</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENCOUNTER__RED_FLAGS = eINSTANCE.getEncounter_RedFlags();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENCOUNTER__FINDINGS = eINSTANCE.getEncounter_Findings();

		/**
		 * The meta object literal for the '<em><b>Assessment</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENCOUNTER__ASSESSMENT = eINSTANCE.getEncounter_Assessment();

		/**
		 * The meta object literal for the '<em><b>Treatments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENCOUNTER__TREATMENTS = eINSTANCE.getEncounter_Treatments();

		/**
		 * The meta object literal for the '<em><b>Plan Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCOUNTER__PLAN_TEXT = eINSTANCE.getEncounter_PlanText();

		/**
		 * The meta object literal for the '<em><b>Signature</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENCOUNTER__SIGNATURE = eINSTANCE.getEncounter_Signature();

		/**
		 * The meta object literal for the '<em><b>Addenda</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENCOUNTER__ADDENDA = eINSTANCE.getEncounter_Addenda();

		/**
		 * The meta object literal for the '<em><b>Attachments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENCOUNTER__ATTACHMENTS = eINSTANCE.getEncounter_Attachments();

		/**
		 * The meta object literal for the '<em><b>Origins</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENCOUNTER__ORIGINS = eINSTANCE.getEncounter_Origins();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.FieldOriginImpl <em>Field Origin</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.FieldOriginImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getFieldOrigin()
		 * @generated
		 */
		EClass FIELD_ORIGIN = eINSTANCE.getFieldOrigin();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_ORIGIN__FIELD = eINSTANCE.getFieldOrigin_Field();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_ORIGIN__PROVENANCE = eINSTANCE.getFieldOrigin_Provenance();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_ORIGIN__FROM = eINSTANCE.getFieldOrigin_From();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.SubjectiveImpl <em>Subjective</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.SubjectiveImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getSubjective()
		 * @generated
		 */
		EClass SUBJECTIVE = eINSTANCE.getSubjective();

		/**
		 * The meta object literal for the '<em><b>Complaint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECTIVE__COMPLAINT = eINSTANCE.getSubjective_Complaint();

		/**
		 * The meta object literal for the '<em><b>Since Last</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECTIVE__SINCE_LAST = eINSTANCE.getSubjective_SinceLast();

		/**
		 * The meta object literal for the '<em><b>Pain Now</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECTIVE__PAIN_NOW = eINSTANCE.getSubjective_PainNow();

		/**
		 * The meta object literal for the '<em><b>Pain Best</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECTIVE__PAIN_BEST = eINSTANCE.getSubjective_PainBest();

		/**
		 * The meta object literal for the '<em><b>Pain Worst</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECTIVE__PAIN_WORST = eINSTANCE.getSubjective_PainWorst();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECTIVE__LOCATION = eINSTANCE.getSubjective_Location();

		/**
		 * The meta object literal for the '<em><b>Quality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECTIVE__QUALITY = eINSTANCE.getSubjective_Quality();

		/**
		 * The meta object literal for the '<em><b>Morning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECTIVE__MORNING = eINSTANCE.getSubjective_Morning();

		/**
		 * The meta object literal for the '<em><b>Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECTIVE__DAY = eINSTANCE.getSubjective_Day();

		/**
		 * The meta object literal for the '<em><b>Evening</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECTIVE__EVENING = eINSTANCE.getSubjective_Evening();

		/**
		 * The meta object literal for the '<em><b>Night</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECTIVE__NIGHT = eINSTANCE.getSubjective_Night();

		/**
		 * The meta object literal for the '<em><b>Aggravating</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECTIVE__AGGRAVATING = eINSTANCE.getSubjective_Aggravating();

		/**
		 * The meta object literal for the '<em><b>Easing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECTIVE__EASING = eINSTANCE.getSubjective_Easing();

		/**
		 * The meta object literal for the '<em><b>Current Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECTIVE__CURRENT_FUNCTION = eINSTANCE.getSubjective_CurrentFunction();

		/**
		 * The meta object literal for the '<em><b>Patient Goals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECTIVE__PATIENT_GOALS = eINSTANCE.getSubjective_PatientGoals();

		/**
		 * The meta object literal for the '<em><b>Home Program</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECTIVE__HOME_PROGRAM = eINSTANCE.getSubjective_HomeProgram();

		/**
		 * The meta object literal for the '<em><b>Run Km</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECTIVE__RUN_KM = eINSTANCE.getSubjective_RunKm();

		/**
		 * The meta object literal for the '<em><b>Imaging</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECTIVE__IMAGING = eINSTANCE.getSubjective_Imaging();

		/**
		 * The meta object literal for the '<em><b>Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECTIVE__FREQUENCY = eINSTANCE.getSubjective_Frequency();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.BodyMarkImpl <em>Body Mark</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.BodyMarkImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getBodyMark()
		 * @generated
		 */
		EClass BODY_MARK = eINSTANCE.getBodyMark();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BODY_MARK__ID = eINSTANCE.getBodyMark_Id();

		/**
		 * The meta object literal for the '<em><b>View</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BODY_MARK__VIEW = eINSTANCE.getBodyMark_View();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BODY_MARK__REGION = eINSTANCE.getBodyMark_Region();

		/**
		 * The meta object literal for the '<em><b>Side</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BODY_MARK__SIDE = eINSTANCE.getBodyMark_Side();

		/**
		 * The meta object literal for the '<em><b>Quality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BODY_MARK__QUALITY = eINSTANCE.getBodyMark_Quality();

		/**
		 * The meta object literal for the '<em><b>Intensity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BODY_MARK__INTENSITY = eINSTANCE.getBodyMark_Intensity();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BODY_MARK__POINTS = eINSTANCE.getBodyMark_Points();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.AnswerImpl <em>Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.AnswerImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getAnswer()
		 * @generated
		 */
		EClass ANSWER = eINSTANCE.getAnswer();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__QUESTION = eINSTANCE.getAnswer_Question();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__LABEL = eINSTANCE.getAnswer_Label();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__ANSWER = eINSTANCE.getAnswer_Answer();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__NUMBER = eINSTANCE.getAnswer_Number();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__TEXT = eINSTANCE.getAnswer_Text();

		/**
		 * The meta object literal for the '<em><b>Content Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__CONTENT_VERSION = eINSTANCE.getAnswer_ContentVersion();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.RedFlagAnswerImpl <em>Red Flag Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.RedFlagAnswerImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getRedFlagAnswer()
		 * @generated
		 */
		EClass RED_FLAG_ANSWER = eINSTANCE.getRedFlagAnswer();

		/**
		 * The meta object literal for the '<em><b>Red Flag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_FLAG_ANSWER__RED_FLAG = eINSTANCE.getRedFlagAnswer_RedFlag();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_FLAG_ANSWER__LABEL = eINSTANCE.getRedFlagAnswer_Label();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_FLAG_ANSWER__LEVEL = eINSTANCE.getRedFlagAnswer_Level();

		/**
		 * The meta object literal for the '<em><b>Present</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_FLAG_ANSWER__PRESENT = eINSTANCE.getRedFlagAnswer_Present();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_FLAG_ANSWER__ACTION = eINSTANCE.getRedFlagAnswer_Action();

		/**
		 * The meta object literal for the '<em><b>Acted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_FLAG_ANSWER__ACTED_ON = eINSTANCE.getRedFlagAnswer_ActedOn();

		/**
		 * The meta object literal for the '<em><b>Content Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_FLAG_ANSWER__CONTENT_VERSION = eINSTANCE.getRedFlagAnswer_ContentVersion();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.FindingImpl <em>Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.FindingImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getFinding()
		 * @generated
		 */
		EClass FINDING = eINSTANCE.getFinding();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__ID = eINSTANCE.getFinding_Id();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__ITEM = eINSTANCE.getFinding_Item();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__LABEL = eINSTANCE.getFinding_Label();

		/**
		 * The meta object literal for the '<em><b>Side</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__SIDE = eINSTANCE.getFinding_Side();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__LEVEL = eINSTANCE.getFinding_Level();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__METHOD = eINSTANCE.getFinding_Method();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__POSITION = eINSTANCE.getFinding_Position();

		/**
		 * The meta object literal for the '<em><b>Painful</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__PAINFUL = eINSTANCE.getFinding_Painful();

		/**
		 * The meta object literal for the '<em><b>Pain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__PAIN = eINSTANCE.getFinding_Pain();

		/**
		 * The meta object literal for the '<em><b>Normality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__NORMALITY = eINSTANCE.getFinding_Normality();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__COMMENT = eINSTANCE.getFinding_Comment();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__PROVENANCE = eINSTANCE.getFinding_Provenance();

		/**
		 * The meta object literal for the '<em><b>Content Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__CONTENT_VERSION = eINSTANCE.getFinding_ContentVersion();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.ObservationFindingImpl <em>Observation Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.ObservationFindingImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getObservationFinding()
		 * @generated
		 */
		EClass OBSERVATION_FINDING = eINSTANCE.getObservationFinding();

		/**
		 * The meta object literal for the '<em><b>Words</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION_FINDING__WORDS = eINSTANCE.getObservationFinding_Words();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.RangeFindingImpl <em>Range Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.RangeFindingImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getRangeFinding()
		 * @generated
		 */
		EClass RANGE_FINDING = eINSTANCE.getRangeFinding();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANGE_FINDING__VALUE = eINSTANCE.getRangeFinding_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANGE_FINDING__UNIT = eINSTANCE.getRangeFinding_Unit();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANGE_FINDING__GRADE = eINSTANCE.getRangeFinding_Grade();

		/**
		 * The meta object literal for the '<em><b>End Feel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANGE_FINDING__END_FEEL = eINSTANCE.getRangeFinding_EndFeel();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.StrengthFindingImpl <em>Strength Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.StrengthFindingImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getStrengthFinding()
		 * @generated
		 */
		EClass STRENGTH_FINDING = eINSTANCE.getStrengthFinding();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRENGTH_FINDING__GRADE = eINSTANCE.getStrengthFinding_Grade();

		/**
		 * The meta object literal for the '<em><b>Newton</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRENGTH_FINDING__NEWTON = eINSTANCE.getStrengthFinding_Newton();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.NeuroFindingImpl <em>Neuro Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.NeuroFindingImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getNeuroFinding()
		 * @generated
		 */
		EClass NEURO_FINDING = eINSTANCE.getNeuroFinding();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEURO_FINDING__RESULT = eINSTANCE.getNeuroFinding_Result();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.TestFindingImpl <em>Test Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.TestFindingImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getTestFinding()
		 * @generated
		 */
		EClass TEST_FINDING = eINSTANCE.getTestFinding();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_FINDING__RESULT = eINSTANCE.getTestFinding_Result();

		/**
		 * The meta object literal for the '<em><b>Angle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_FINDING__ANGLE = eINSTANCE.getTestFinding_Angle();

		/**
		 * The meta object literal for the '<em><b>Words</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_FINDING__WORDS = eINSTANCE.getTestFinding_Words();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.MovementFindingImpl <em>Movement Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.MovementFindingImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getMovementFinding()
		 * @generated
		 */
		EClass MOVEMENT_FINDING = eINSTANCE.getMovementFinding();

		/**
		 * The meta object literal for the '<em><b>Repetitions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOVEMENT_FINDING__REPETITIONS = eINSTANCE.getMovementFinding_Repetitions();

		/**
		 * The meta object literal for the '<em><b>Response</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOVEMENT_FINDING__RESPONSE = eINSTANCE.getMovementFinding_Response();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOVEMENT_FINDING__AFTER = eINSTANCE.getMovementFinding_After();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.SegmentFindingImpl <em>Segment Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.SegmentFindingImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getSegmentFinding()
		 * @generated
		 */
		EClass SEGMENT_FINDING = eINSTANCE.getSegmentFinding();

		/**
		 * The meta object literal for the '<em><b>Tenderness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT_FINDING__TENDERNESS = eINSTANCE.getSegmentFinding_Tenderness();

		/**
		 * The meta object literal for the '<em><b>Asymmetry</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT_FINDING__ASYMMETRY = eINSTANCE.getSegmentFinding_Asymmetry();

		/**
		 * The meta object literal for the '<em><b>Range Abnormal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT_FINDING__RANGE_ABNORMAL = eINSTANCE.getSegmentFinding_RangeAbnormal();

		/**
		 * The meta object literal for the '<em><b>Tone Change</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT_FINDING__TONE_CHANGE = eINSTANCE.getSegmentFinding_ToneChange();

		/**
		 * The meta object literal for the '<em><b>Listing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT_FINDING__LISTING = eINSTANCE.getSegmentFinding_Listing();

		/**
		 * The meta object literal for the '<em><b>Restriction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT_FINDING__RESTRICTION = eINSTANCE.getSegmentFinding_Restriction();

		/**
		 * The meta object literal for the '<em><b>Tone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT_FINDING__TONE = eINSTANCE.getSegmentFinding_Tone();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.FunctionFindingImpl <em>Function Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.FunctionFindingImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getFunctionFinding()
		 * @generated
		 */
		EClass FUNCTION_FINDING = eINSTANCE.getFunctionFinding();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION_FINDING__VALUE = eINSTANCE.getFunctionFinding_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION_FINDING__UNIT = eINSTANCE.getFunctionFinding_Unit();

		/**
		 * The meta object literal for the '<em><b>Passed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION_FINDING__PASSED = eINSTANCE.getFunctionFinding_Passed();

		/**
		 * The meta object literal for the '<em><b>Words</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION_FINDING__WORDS = eINSTANCE.getFunctionFinding_Words();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.AssessmentImpl <em>Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.AssessmentImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getAssessment()
		 * @generated
		 */
		EClass ASSESSMENT = eINSTANCE.getAssessment();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__TEXT = eINSTANCE.getAssessment_Text();

		/**
		 * The meta object literal for the '<em><b>Impairments</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__IMPAIRMENTS = eINSTANCE.getAssessment_Impairments();

		/**
		 * The meta object literal for the '<em><b>Response</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__RESPONSE = eINSTANCE.getAssessment_Response();

		/**
		 * The meta object literal for the '<em><b>Prognosis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__PROGNOSIS = eINSTANCE.getAssessment_Prognosis();

		/**
		 * The meta object literal for the '<em><b>Necessity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__NECESSITY = eINSTANCE.getAssessment_Necessity();

		/**
		 * The meta object literal for the '<em><b>Complexities</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__COMPLEXITIES = eINSTANCE.getAssessment_Complexities();

		/**
		 * The meta object literal for the '<em><b>Discharge Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__DISCHARGE_REASON = eINSTANCE.getAssessment_DischargeReason();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.TreatmentLineImpl <em>Treatment Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.TreatmentLineImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getTreatmentLine()
		 * @generated
		 */
		EClass TREATMENT_LINE = eINSTANCE.getTreatmentLine();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT_LINE__ID = eINSTANCE.getTreatmentLine_Id();

		/**
		 * The meta object literal for the '<em><b>Treatment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT_LINE__TREATMENT = eINSTANCE.getTreatmentLine_Treatment();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT_LINE__LABEL = eINSTANCE.getTreatmentLine_Label();

		/**
		 * The meta object literal for the '<em><b>Procedure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT_LINE__PROCEDURE = eINSTANCE.getTreatmentLine_Procedure();

		/**
		 * The meta object literal for the '<em><b>Timed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT_LINE__TIMED = eINSTANCE.getTreatmentLine_Timed();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT_LINE__MINUTES = eINSTANCE.getTreatmentLine_Minutes();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT_LINE__UNITS = eINSTANCE.getTreatmentLine_Units();

		/**
		 * The meta object literal for the '<em><b>Regions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT_LINE__REGIONS = eINSTANCE.getTreatmentLine_Regions();

		/**
		 * The meta object literal for the '<em><b>Region Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT_LINE__REGION_COUNT = eINSTANCE.getTreatmentLine_RegionCount();

		/**
		 * The meta object literal for the '<em><b>Side</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT_LINE__SIDE = eINSTANCE.getTreatmentLine_Side();

		/**
		 * The meta object literal for the '<em><b>Modifiers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT_LINE__MODIFIERS = eINSTANCE.getTreatmentLine_Modifiers();

		/**
		 * The meta object literal for the '<em><b>Response</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT_LINE__RESPONSE = eINSTANCE.getTreatmentLine_Response();

		/**
		 * The meta object literal for the '<em><b>Provider</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TREATMENT_LINE__PROVIDER = eINSTANCE.getTreatmentLine_Provider();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT_LINE__PROVENANCE = eINSTANCE.getTreatmentLine_Provenance();

		/**
		 * The meta object literal for the '<em><b>Caution Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT_LINE__CAUTION_REASON = eINSTANCE.getTreatmentLine_CautionReason();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.SignatureImpl <em>Signature</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.SignatureImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getSignature()
		 * @generated
		 */
		EClass SIGNATURE = eINSTANCE.getSignature();

		/**
		 * The meta object literal for the '<em><b>Signer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__SIGNER = eINSTANCE.getSignature_Signer();

		/**
		 * The meta object literal for the '<em><b>Credentials</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__CREDENTIALS = eINSTANCE.getSignature_Credentials();

		/**
		 * The meta object literal for the '<em><b>Meaning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__MEANING = eINSTANCE.getSignature_Meaning();

		/**
		 * The meta object literal for the '<em><b>Signed At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__SIGNED_AT = eINSTANCE.getSignature_SignedAt();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.AddendumImpl <em>Addendum</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.AddendumImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getAddendum()
		 * @generated
		 */
		EClass ADDENDUM = eINSTANCE.getAddendum();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDENDUM__AUTHOR = eINSTANCE.getAddendum_Author();

		/**
		 * The meta object literal for the '<em><b>Written At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDENDUM__WRITTEN_AT = eINSTANCE.getAddendum_WrittenAt();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDENDUM__TEXT = eINSTANCE.getAddendum_Text();

		/**
		 * The meta object literal for the '<em><b>Signature</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ADDENDUM__SIGNATURE = eINSTANCE.getAddendum_Signature();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.AttachmentImpl <em>Attachment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.AttachmentImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getAttachment()
		 * @generated
		 */
		EClass ATTACHMENT = eINSTANCE.getAttachment();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__NAME = eINSTANCE.getAttachment_Name();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__MEDIA_TYPE = eINSTANCE.getAttachment_MediaType();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__NOTE = eINSTANCE.getAttachment_Note();

		/**
		 * The meta object literal for the '<em><b>Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__BYTES = eINSTANCE.getAttachment_Bytes();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.ImagingStudyImpl <em>Imaging Study</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.ImagingStudyImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getImagingStudy()
		 * @generated
		 */
		EClass IMAGING_STUDY = eINSTANCE.getImagingStudy();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMAGING_STUDY__ID = eINSTANCE.getImagingStudy_Id();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMAGING_STUDY__KIND = eINSTANCE.getImagingStudy_Kind();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMAGING_STUDY__DATE = eINSTANCE.getImagingStudy_Date();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMAGING_STUDY__REGION = eINSTANCE.getImagingStudy_Region();

		/**
		 * The meta object literal for the '<em><b>Finding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMAGING_STUDY__FINDING = eINSTANCE.getImagingStudy_Finding();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.PretestEstimateImpl <em>Pretest Estimate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.PretestEstimateImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getPretestEstimate()
		 * @generated
		 */
		EClass PRETEST_ESTIMATE = eINSTANCE.getPretestEstimate();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRETEST_ESTIMATE__CONDITION = eINSTANCE.getPretestEstimate_Condition();

		/**
		 * The meta object literal for the '<em><b>Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRETEST_ESTIMATE__PERCENT = eINSTANCE.getPretestEstimate_Percent();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRETEST_ESTIMATE__SOURCE = eINSTANCE.getPretestEstimate_Source();

		/**
		 * The meta object literal for the '<em><b>Set On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRETEST_ESTIMATE__SET_ON = eINSTANCE.getPretestEstimate_SetOn();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.SuggestionDecisionImpl <em>Suggestion Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.SuggestionDecisionImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getSuggestionDecision()
		 * @generated
		 */
		EClass SUGGESTION_DECISION = eINSTANCE.getSuggestionDecision();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION_DECISION__ID = eINSTANCE.getSuggestionDecision_Id();

		/**
		 * The meta object literal for the '<em><b>Suggestion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION_DECISION__SUGGESTION = eINSTANCE.getSuggestionDecision_Suggestion();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION_DECISION__LABEL = eINSTANCE.getSuggestionDecision_Label();

		/**
		 * The meta object literal for the '<em><b>Followed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION_DECISION__FOLLOWED = eINSTANCE.getSuggestionDecision_Followed();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION_DECISION__REASON = eINSTANCE.getSuggestionDecision_Reason();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION_DECISION__BY = eINSTANCE.getSuggestionDecision_By();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION_DECISION__AT = eINSTANCE.getSuggestionDecision_At();

		/**
		 * The meta object literal for the '<em><b>Content Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION_DECISION__CONTENT_VERSION = eINSTANCE.getSuggestionDecision_ContentVersion();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.ProgressReportImpl <em>Progress Report</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.ProgressReportImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getProgressReport()
		 * @generated
		 */
		EClass PROGRESS_REPORT = eINSTANCE.getProgressReport();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_REPORT__ID = eINSTANCE.getProgressReport_Id();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_REPORT__FROM = eINSTANCE.getProgressReport_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_REPORT__TO = eINSTANCE.getProgressReport_To();

		/**
		 * The meta object literal for the '<em><b>Written On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_REPORT__WRITTEN_ON = eINSTANCE.getProgressReport_WrittenOn();

		/**
		 * The meta object literal for the '<em><b>Statements</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_REPORT__STATEMENTS = eINSTANCE.getProgressReport_Statements();

		/**
		 * The meta object literal for the '<em><b>Progress</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_REPORT__PROGRESS = eINSTANCE.getProgressReport_Progress();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_REPORT__DECISION = eINSTANCE.getProgressReport_Decision();

		/**
		 * The meta object literal for the '<em><b>Decision Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_REPORT__DECISION_TEXT = eINSTANCE.getProgressReport_DecisionText();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_REPORT__PROVENANCE = eINSTANCE.getProgressReport_Provenance();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRESS_REPORT__AUTHOR = eINSTANCE.getProgressReport_Author();

		/**
		 * The meta object literal for the '<em><b>Signature</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRESS_REPORT__SIGNATURE = eINSTANCE.getProgressReport_Signature();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.PlannedPhaseImpl <em>Planned Phase</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.PlannedPhaseImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getPlannedPhase()
		 * @generated
		 */
		EClass PLANNED_PHASE = eINSTANCE.getPlannedPhase();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_PHASE__ID = eINSTANCE.getPlannedPhase_Id();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_PHASE__PHASE = eINSTANCE.getPlannedPhase_Phase();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_PHASE__LABEL = eINSTANCE.getPlannedPhase_Label();

		/**
		 * The meta object literal for the '<em><b>From Week</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_PHASE__FROM_WEEK = eINSTANCE.getPlannedPhase_FromWeek();

		/**
		 * The meta object literal for the '<em><b>To Week</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_PHASE__TO_WEEK = eINSTANCE.getPlannedPhase_ToWeek();

		/**
		 * The meta object literal for the '<em><b>Aims</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_PHASE__AIMS = eINSTANCE.getPlannedPhase_Aims();

		/**
		 * The meta object literal for the '<em><b>Treatments</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_PHASE__TREATMENTS = eINSTANCE.getPlannedPhase_Treatments();

		/**
		 * The meta object literal for the '<em><b>Education</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_PHASE__EDUCATION = eINSTANCE.getPlannedPhase_Education();

		/**
		 * The meta object literal for the '<em><b>Criteria</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_PHASE__CRITERIA = eINSTANCE.getPlannedPhase_Criteria();

		/**
		 * The meta object literal for the '<em><b>Reached On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_PHASE__REACHED_ON = eINSTANCE.getPlannedPhase_ReachedOn();

		/**
		 * The meta object literal for the '<em><b>Content Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_PHASE__CONTENT_VERSION = eINSTANCE.getPlannedPhase_ContentVersion();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.impl.RunSessionImpl <em>Run Session</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.impl.RunSessionImpl
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getRunSession()
		 * @generated
		 */
		EClass RUN_SESSION = eINSTANCE.getRunSession();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_SESSION__ID = eINSTANCE.getRunSession_Id();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_SESSION__DATE = eINSTANCE.getRunSession_Date();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_SESSION__KIND = eINSTANCE.getRunSession_Kind();

		/**
		 * The meta object literal for the '<em><b>Planned Km</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_SESSION__PLANNED_KM = eINSTANCE.getRunSession_PlannedKm();

		/**
		 * The meta object literal for the '<em><b>Run Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_SESSION__RUN_MINUTES = eINSTANCE.getRunSession_RunMinutes();

		/**
		 * The meta object literal for the '<em><b>Walk Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_SESSION__WALK_MINUTES = eINSTANCE.getRunSession_WalkMinutes();

		/**
		 * The meta object literal for the '<em><b>Repeats</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_SESSION__REPEATS = eINSTANCE.getRunSession_Repeats();

		/**
		 * The meta object literal for the '<em><b>Hint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_SESSION__HINT = eINSTANCE.getRunSession_Hint();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_SESSION__OUTCOME = eINSTANCE.getRunSession_Outcome();

		/**
		 * The meta object literal for the '<em><b>Km</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_SESSION__KM = eINSTANCE.getRunSession_Km();

		/**
		 * The meta object literal for the '<em><b>Pain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_SESSION__PAIN = eINSTANCE.getRunSession_Pain();

		/**
		 * The meta object literal for the '<em><b>Moved To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_SESSION__MOVED_TO = eINSTANCE.getRunSession_MovedTo();

		/**
		 * The meta object literal for the '<em><b>Next Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_SESSION__NEXT_DAY = eINSTANCE.getRunSession_NextDay();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_SESSION__NOTE = eINSTANCE.getRunSession_Note();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.Sex <em>Sex</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.Sex
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getSex()
		 * @generated
		 */
		EEnum SEX = eINSTANCE.getSex();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.EncounterKind <em>Encounter Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.EncounterKind
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getEncounterKind()
		 * @generated
		 */
		EEnum ENCOUNTER_KIND = eINSTANCE.getEncounterKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.EncounterStatus <em>Encounter Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.EncounterStatus
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getEncounterStatus()
		 * @generated
		 */
		EEnum ENCOUNTER_STATUS = eINSTANCE.getEncounterStatus();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.Discipline <em>Discipline</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.Discipline
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getDiscipline()
		 * @generated
		 */
		EEnum DISCIPLINE = eINSTANCE.getDiscipline();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.Provenance <em>Provenance</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.Provenance
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getProvenance()
		 * @generated
		 */
		EEnum PROVENANCE = eINSTANCE.getProvenance();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.Side <em>Side</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.Side
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getSide()
		 * @generated
		 */
		EEnum SIDE = eINSTANCE.getSide();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.Tri <em>Tri</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.Tri
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getTri()
		 * @generated
		 */
		EEnum TRI = eINSTANCE.getTri();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.Normality <em>Normality</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.Normality
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getNormality()
		 * @generated
		 */
		EEnum NORMALITY = eINSTANCE.getNormality();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.PainQuality <em>Pain Quality</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.PainQuality
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getPainQuality()
		 * @generated
		 */
		EEnum PAIN_QUALITY = eINSTANCE.getPainQuality();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.BodyView <em>Body View</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.BodyView
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getBodyView()
		 * @generated
		 */
		EEnum BODY_VIEW = eINSTANCE.getBodyView();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.ActionLevel <em>Action Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.ActionLevel
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getActionLevel()
		 * @generated
		 */
		EEnum ACTION_LEVEL = eINSTANCE.getActionLevel();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.TestResult <em>Test Result</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.TestResult
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getTestResult()
		 * @generated
		 */
		EEnum TEST_RESULT = eINSTANCE.getTestResult();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.Grade <em>Grade</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.Grade
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getGrade()
		 * @generated
		 */
		EEnum GRADE = eINSTANCE.getGrade();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.PainResponse <em>Pain Response</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.PainResponse
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getPainResponse()
		 * @generated
		 */
		EEnum PAIN_RESPONSE = eINSTANCE.getPainResponse();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.GoalTerm <em>Goal Term</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.GoalTerm
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getGoalTerm()
		 * @generated
		 */
		EEnum GOAL_TERM = eINSTANCE.getGoalTerm();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.GoalStatus <em>Goal Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.GoalStatus
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getGoalStatus()
		 * @generated
		 */
		EEnum GOAL_STATUS = eINSTANCE.getGoalStatus();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.Better <em>Better</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.Better
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getBetter()
		 * @generated
		 */
		EEnum BETTER = eINSTANCE.getBetter();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.ProblemStatus <em>Problem Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.ProblemStatus
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getProblemStatus()
		 * @generated
		 */
		EEnum PROBLEM_STATUS = eINSTANCE.getProblemStatus();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.Irritability <em>Irritability</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.Irritability
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getIrritability()
		 * @generated
		 */
		EEnum IRRITABILITY = eINSTANCE.getIrritability();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.ImagingKind <em>Imaging Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.ImagingKind
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getImagingKind()
		 * @generated
		 */
		EEnum IMAGING_KIND = eINSTANCE.getImagingKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.SessionKind <em>Session Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.SessionKind
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getSessionKind()
		 * @generated
		 */
		EEnum SESSION_KIND = eINSTANCE.getSessionKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.SessionOutcome <em>Session Outcome</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.SessionOutcome
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getSessionOutcome()
		 * @generated
		 */
		EEnum SESSION_OUTCOME = eINSTANCE.getSessionOutcome();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.chart.PlanDecision <em>Plan Decision</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.chart.PlanDecision
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getPlanDecision()
		 * @generated
		 */
		EEnum PLAN_DECISION = eINSTANCE.getPlanDecision();

		/**
		 * The meta object literal for the '<em>Id List</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.util.List
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getIdList()
		 * @generated
		 */
		EDataType ID_LIST = eINSTANCE.getIdList();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

		/**
		 * The meta object literal for the '<em>Moment</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.OffsetDateTime
		 * @see org.plumbline.model.chart.impl.ChartPackageImpl#getMoment()
		 * @generated
		 */
		EDataType MOMENT = eINSTANCE.getMoment();

	}

} //ChartPackage
