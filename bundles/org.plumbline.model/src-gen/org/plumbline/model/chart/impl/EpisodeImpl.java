/**
 */
package org.plumbline.model.chart.impl;

import java.time.LocalDate;

import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.ImagingStudy;
import org.plumbline.model.chart.Irritability;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.model.chart.PlanOfCare;
import org.plumbline.model.chart.PretestEstimate;
import org.plumbline.model.chart.ProgressReport;
import org.plumbline.model.chart.ReturnToRun;
import org.plumbline.model.chart.SuggestionDecision;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Episode</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.EpisodeImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EpisodeImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EpisodeImpl#getRegion <em>Region</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EpisodeImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EpisodeImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EpisodeImpl#getOnset <em>Onset</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EpisodeImpl#getOnsetMechanism <em>Onset Mechanism</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EpisodeImpl#getPriorCare <em>Prior Care</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EpisodeImpl#getReferral <em>Referral</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EpisodeImpl#getPriorFunction <em>Prior Function</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EpisodeImpl#getEncounters <em>Encounters</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EpisodeImpl#getDiagnoses <em>Diagnoses</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EpisodeImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EpisodeImpl#getPlans <em>Plans</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EpisodeImpl#getPrescriptions <em>Prescriptions</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EpisodeImpl#getScores <em>Scores</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EpisodeImpl#getReturnToRun <em>Return To Run</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EpisodeImpl#getIrritability <em>Irritability</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EpisodeImpl#getEquipment <em>Equipment</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EpisodeImpl#getOrderedOn <em>Ordered On</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EpisodeImpl#getImaging <em>Imaging</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EpisodeImpl#getEstimates <em>Estimates</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EpisodeImpl#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EpisodeImpl#getProgressReports <em>Progress Reports</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EpisodeImpl extends MinimalEObjectImpl.Container implements Episode {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected static final String REGION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected String region = REGION_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected LocalDate end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getOnset() <em>Onset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnset()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ONSET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOnset() <em>Onset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnset()
	 * @generated
	 * @ordered
	 */
	protected LocalDate onset = ONSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getOnsetMechanism() <em>Onset Mechanism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnsetMechanism()
	 * @generated
	 * @ordered
	 */
	protected static final String ONSET_MECHANISM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOnsetMechanism() <em>Onset Mechanism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnsetMechanism()
	 * @generated
	 * @ordered
	 */
	protected String onsetMechanism = ONSET_MECHANISM_EDEFAULT;

	/**
	 * The default value of the '{@link #getPriorCare() <em>Prior Care</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriorCare()
	 * @generated
	 * @ordered
	 */
	protected static final String PRIOR_CARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPriorCare() <em>Prior Care</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriorCare()
	 * @generated
	 * @ordered
	 */
	protected String priorCare = PRIOR_CARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReferral() <em>Referral</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferral()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERRAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReferral() <em>Referral</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferral()
	 * @generated
	 * @ordered
	 */
	protected String referral = REFERRAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPriorFunction() <em>Prior Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriorFunction()
	 * @generated
	 * @ordered
	 */
	protected static final String PRIOR_FUNCTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPriorFunction() <em>Prior Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriorFunction()
	 * @generated
	 * @ordered
	 */
	protected String priorFunction = PRIOR_FUNCTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEncounters() <em>Encounters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncounters()
	 * @generated
	 * @ordered
	 */
	protected EList<EncounterHeader> encounters;

	/**
	 * The cached value of the '{@link #getDiagnoses() <em>Diagnoses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiagnoses()
	 * @generated
	 * @ordered
	 */
	protected EList<Diagnosis> diagnoses;

	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<Goal> goals;

	/**
	 * The cached value of the '{@link #getPlans() <em>Plans</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlans()
	 * @generated
	 * @ordered
	 */
	protected EList<PlanOfCare> plans;

	/**
	 * The cached value of the '{@link #getPrescriptions() <em>Prescriptions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrescriptions()
	 * @generated
	 * @ordered
	 */
	protected EList<ExercisePrescription> prescriptions;

	/**
	 * The cached value of the '{@link #getScores() <em>Scores</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScores()
	 * @generated
	 * @ordered
	 */
	protected EList<OutcomeScore> scores;

	/**
	 * The cached value of the '{@link #getReturnToRun() <em>Return To Run</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReturnToRun()
	 * @generated
	 * @ordered
	 */
	protected ReturnToRun returnToRun;

	/**
	 * The default value of the '{@link #getIrritability() <em>Irritability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIrritability()
	 * @generated
	 * @ordered
	 */
	protected static final Irritability IRRITABILITY_EDEFAULT = Irritability.UNJUDGED;

	/**
	 * The cached value of the '{@link #getIrritability() <em>Irritability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIrritability()
	 * @generated
	 * @ordered
	 */
	protected Irritability irritability = IRRITABILITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEquipment() <em>Equipment</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEquipment()
	 * @generated
	 * @ordered
	 */
	protected EList<String> equipment;

	/**
	 * The default value of the '{@link #getOrderedOn() <em>Ordered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrderedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ORDERED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrderedOn() <em>Ordered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrderedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate orderedOn = ORDERED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getImaging() <em>Imaging</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImaging()
	 * @generated
	 * @ordered
	 */
	protected EList<ImagingStudy> imaging;

	/**
	 * The cached value of the '{@link #getEstimates() <em>Estimates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEstimates()
	 * @generated
	 * @ordered
	 */
	protected EList<PretestEstimate> estimates;

	/**
	 * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<SuggestionDecision> decisions;

	/**
	 * The cached value of the '{@link #getProgressReports() <em>Progress Reports</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgressReports()
	 * @generated
	 * @ordered
	 */
	protected EList<ProgressReport> progressReports;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EpisodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.EPISODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EPISODE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EPISODE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRegion() {
		return region;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegion(String newRegion) {
		String oldRegion = region;
		region = newRegion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EPISODE__REGION, oldRegion, region));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(LocalDate newStart) {
		LocalDate oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EPISODE__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(LocalDate newEnd) {
		LocalDate oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EPISODE__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getOnset() {
		return onset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnset(LocalDate newOnset) {
		LocalDate oldOnset = onset;
		onset = newOnset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EPISODE__ONSET, oldOnset, onset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOnsetMechanism() {
		return onsetMechanism;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnsetMechanism(String newOnsetMechanism) {
		String oldOnsetMechanism = onsetMechanism;
		onsetMechanism = newOnsetMechanism;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EPISODE__ONSET_MECHANISM, oldOnsetMechanism, onsetMechanism));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPriorCare() {
		return priorCare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriorCare(String newPriorCare) {
		String oldPriorCare = priorCare;
		priorCare = newPriorCare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EPISODE__PRIOR_CARE, oldPriorCare, priorCare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReferral() {
		return referral;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferral(String newReferral) {
		String oldReferral = referral;
		referral = newReferral;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EPISODE__REFERRAL, oldReferral, referral));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPriorFunction() {
		return priorFunction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriorFunction(String newPriorFunction) {
		String oldPriorFunction = priorFunction;
		priorFunction = newPriorFunction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EPISODE__PRIOR_FUNCTION, oldPriorFunction, priorFunction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EncounterHeader> getEncounters() {
		if (encounters == null) {
			encounters = new EObjectContainmentEList<EncounterHeader>(EncounterHeader.class, this, ChartPackage.EPISODE__ENCOUNTERS);
		}
		return encounters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Diagnosis> getDiagnoses() {
		if (diagnoses == null) {
			diagnoses = new EObjectContainmentEList<Diagnosis>(Diagnosis.class, this, ChartPackage.EPISODE__DIAGNOSES);
		}
		return diagnoses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Goal> getGoals() {
		if (goals == null) {
			goals = new EObjectContainmentEList<Goal>(Goal.class, this, ChartPackage.EPISODE__GOALS);
		}
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlanOfCare> getPlans() {
		if (plans == null) {
			plans = new EObjectContainmentEList<PlanOfCare>(PlanOfCare.class, this, ChartPackage.EPISODE__PLANS);
		}
		return plans;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExercisePrescription> getPrescriptions() {
		if (prescriptions == null) {
			prescriptions = new EObjectContainmentEList<ExercisePrescription>(ExercisePrescription.class, this, ChartPackage.EPISODE__PRESCRIPTIONS);
		}
		return prescriptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OutcomeScore> getScores() {
		if (scores == null) {
			scores = new EObjectContainmentEList<OutcomeScore>(OutcomeScore.class, this, ChartPackage.EPISODE__SCORES);
		}
		return scores;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReturnToRun getReturnToRun() {
		return returnToRun;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReturnToRun(ReturnToRun newReturnToRun, NotificationChain msgs) {
		ReturnToRun oldReturnToRun = returnToRun;
		returnToRun = newReturnToRun;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ChartPackage.EPISODE__RETURN_TO_RUN, oldReturnToRun, newReturnToRun);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReturnToRun(ReturnToRun newReturnToRun) {
		if (newReturnToRun != returnToRun) {
			NotificationChain msgs = null;
			if (returnToRun != null)
				msgs = ((InternalEObject)returnToRun).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ChartPackage.EPISODE__RETURN_TO_RUN, null, msgs);
			if (newReturnToRun != null)
				msgs = ((InternalEObject)newReturnToRun).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ChartPackage.EPISODE__RETURN_TO_RUN, null, msgs);
			msgs = basicSetReturnToRun(newReturnToRun, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EPISODE__RETURN_TO_RUN, newReturnToRun, newReturnToRun));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Irritability getIrritability() {
		return irritability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIrritability(Irritability newIrritability) {
		Irritability oldIrritability = irritability;
		irritability = newIrritability == null ? IRRITABILITY_EDEFAULT : newIrritability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EPISODE__IRRITABILITY, oldIrritability, irritability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEquipment() {
		if (equipment == null) {
			equipment = new EDataTypeEList<String>(String.class, this, ChartPackage.EPISODE__EQUIPMENT);
		}
		return equipment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getOrderedOn() {
		return orderedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrderedOn(LocalDate newOrderedOn) {
		LocalDate oldOrderedOn = orderedOn;
		orderedOn = newOrderedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EPISODE__ORDERED_ON, oldOrderedOn, orderedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ImagingStudy> getImaging() {
		if (imaging == null) {
			imaging = new EObjectContainmentEList<ImagingStudy>(ImagingStudy.class, this, ChartPackage.EPISODE__IMAGING);
		}
		return imaging;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PretestEstimate> getEstimates() {
		if (estimates == null) {
			estimates = new EObjectContainmentEList<PretestEstimate>(PretestEstimate.class, this, ChartPackage.EPISODE__ESTIMATES);
		}
		return estimates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SuggestionDecision> getDecisions() {
		if (decisions == null) {
			decisions = new EObjectContainmentEList<SuggestionDecision>(SuggestionDecision.class, this, ChartPackage.EPISODE__DECISIONS);
		}
		return decisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProgressReport> getProgressReports() {
		if (progressReports == null) {
			progressReports = new EObjectContainmentEList<ProgressReport>(ProgressReport.class, this, ChartPackage.EPISODE__PROGRESS_REPORTS);
		}
		return progressReports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean datesAreInOrder(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.plumbline.model.internal.rules.EpisodeRules.datesAreInOrder(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ChartPackage.EPISODE__ENCOUNTERS:
				return ((InternalEList<?>)getEncounters()).basicRemove(otherEnd, msgs);
			case ChartPackage.EPISODE__DIAGNOSES:
				return ((InternalEList<?>)getDiagnoses()).basicRemove(otherEnd, msgs);
			case ChartPackage.EPISODE__GOALS:
				return ((InternalEList<?>)getGoals()).basicRemove(otherEnd, msgs);
			case ChartPackage.EPISODE__PLANS:
				return ((InternalEList<?>)getPlans()).basicRemove(otherEnd, msgs);
			case ChartPackage.EPISODE__PRESCRIPTIONS:
				return ((InternalEList<?>)getPrescriptions()).basicRemove(otherEnd, msgs);
			case ChartPackage.EPISODE__SCORES:
				return ((InternalEList<?>)getScores()).basicRemove(otherEnd, msgs);
			case ChartPackage.EPISODE__RETURN_TO_RUN:
				return basicSetReturnToRun(null, msgs);
			case ChartPackage.EPISODE__IMAGING:
				return ((InternalEList<?>)getImaging()).basicRemove(otherEnd, msgs);
			case ChartPackage.EPISODE__ESTIMATES:
				return ((InternalEList<?>)getEstimates()).basicRemove(otherEnd, msgs);
			case ChartPackage.EPISODE__DECISIONS:
				return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
			case ChartPackage.EPISODE__PROGRESS_REPORTS:
				return ((InternalEList<?>)getProgressReports()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ChartPackage.EPISODE__ID:
				return getId();
			case ChartPackage.EPISODE__TITLE:
				return getTitle();
			case ChartPackage.EPISODE__REGION:
				return getRegion();
			case ChartPackage.EPISODE__START:
				return getStart();
			case ChartPackage.EPISODE__END:
				return getEnd();
			case ChartPackage.EPISODE__ONSET:
				return getOnset();
			case ChartPackage.EPISODE__ONSET_MECHANISM:
				return getOnsetMechanism();
			case ChartPackage.EPISODE__PRIOR_CARE:
				return getPriorCare();
			case ChartPackage.EPISODE__REFERRAL:
				return getReferral();
			case ChartPackage.EPISODE__PRIOR_FUNCTION:
				return getPriorFunction();
			case ChartPackage.EPISODE__ENCOUNTERS:
				return getEncounters();
			case ChartPackage.EPISODE__DIAGNOSES:
				return getDiagnoses();
			case ChartPackage.EPISODE__GOALS:
				return getGoals();
			case ChartPackage.EPISODE__PLANS:
				return getPlans();
			case ChartPackage.EPISODE__PRESCRIPTIONS:
				return getPrescriptions();
			case ChartPackage.EPISODE__SCORES:
				return getScores();
			case ChartPackage.EPISODE__RETURN_TO_RUN:
				return getReturnToRun();
			case ChartPackage.EPISODE__IRRITABILITY:
				return getIrritability();
			case ChartPackage.EPISODE__EQUIPMENT:
				return getEquipment();
			case ChartPackage.EPISODE__ORDERED_ON:
				return getOrderedOn();
			case ChartPackage.EPISODE__IMAGING:
				return getImaging();
			case ChartPackage.EPISODE__ESTIMATES:
				return getEstimates();
			case ChartPackage.EPISODE__DECISIONS:
				return getDecisions();
			case ChartPackage.EPISODE__PROGRESS_REPORTS:
				return getProgressReports();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ChartPackage.EPISODE__ID:
				setId((String)newValue);
				return;
			case ChartPackage.EPISODE__TITLE:
				setTitle((String)newValue);
				return;
			case ChartPackage.EPISODE__REGION:
				setRegion((String)newValue);
				return;
			case ChartPackage.EPISODE__START:
				setStart((LocalDate)newValue);
				return;
			case ChartPackage.EPISODE__END:
				setEnd((LocalDate)newValue);
				return;
			case ChartPackage.EPISODE__ONSET:
				setOnset((LocalDate)newValue);
				return;
			case ChartPackage.EPISODE__ONSET_MECHANISM:
				setOnsetMechanism((String)newValue);
				return;
			case ChartPackage.EPISODE__PRIOR_CARE:
				setPriorCare((String)newValue);
				return;
			case ChartPackage.EPISODE__REFERRAL:
				setReferral((String)newValue);
				return;
			case ChartPackage.EPISODE__PRIOR_FUNCTION:
				setPriorFunction((String)newValue);
				return;
			case ChartPackage.EPISODE__ENCOUNTERS:
				getEncounters().clear();
				getEncounters().addAll((Collection<? extends EncounterHeader>)newValue);
				return;
			case ChartPackage.EPISODE__DIAGNOSES:
				getDiagnoses().clear();
				getDiagnoses().addAll((Collection<? extends Diagnosis>)newValue);
				return;
			case ChartPackage.EPISODE__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends Goal>)newValue);
				return;
			case ChartPackage.EPISODE__PLANS:
				getPlans().clear();
				getPlans().addAll((Collection<? extends PlanOfCare>)newValue);
				return;
			case ChartPackage.EPISODE__PRESCRIPTIONS:
				getPrescriptions().clear();
				getPrescriptions().addAll((Collection<? extends ExercisePrescription>)newValue);
				return;
			case ChartPackage.EPISODE__SCORES:
				getScores().clear();
				getScores().addAll((Collection<? extends OutcomeScore>)newValue);
				return;
			case ChartPackage.EPISODE__RETURN_TO_RUN:
				setReturnToRun((ReturnToRun)newValue);
				return;
			case ChartPackage.EPISODE__IRRITABILITY:
				setIrritability((Irritability)newValue);
				return;
			case ChartPackage.EPISODE__EQUIPMENT:
				getEquipment().clear();
				getEquipment().addAll((Collection<? extends String>)newValue);
				return;
			case ChartPackage.EPISODE__ORDERED_ON:
				setOrderedOn((LocalDate)newValue);
				return;
			case ChartPackage.EPISODE__IMAGING:
				getImaging().clear();
				getImaging().addAll((Collection<? extends ImagingStudy>)newValue);
				return;
			case ChartPackage.EPISODE__ESTIMATES:
				getEstimates().clear();
				getEstimates().addAll((Collection<? extends PretestEstimate>)newValue);
				return;
			case ChartPackage.EPISODE__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends SuggestionDecision>)newValue);
				return;
			case ChartPackage.EPISODE__PROGRESS_REPORTS:
				getProgressReports().clear();
				getProgressReports().addAll((Collection<? extends ProgressReport>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ChartPackage.EPISODE__ID:
				setId(ID_EDEFAULT);
				return;
			case ChartPackage.EPISODE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ChartPackage.EPISODE__REGION:
				setRegion(REGION_EDEFAULT);
				return;
			case ChartPackage.EPISODE__START:
				setStart(START_EDEFAULT);
				return;
			case ChartPackage.EPISODE__END:
				setEnd(END_EDEFAULT);
				return;
			case ChartPackage.EPISODE__ONSET:
				setOnset(ONSET_EDEFAULT);
				return;
			case ChartPackage.EPISODE__ONSET_MECHANISM:
				setOnsetMechanism(ONSET_MECHANISM_EDEFAULT);
				return;
			case ChartPackage.EPISODE__PRIOR_CARE:
				setPriorCare(PRIOR_CARE_EDEFAULT);
				return;
			case ChartPackage.EPISODE__REFERRAL:
				setReferral(REFERRAL_EDEFAULT);
				return;
			case ChartPackage.EPISODE__PRIOR_FUNCTION:
				setPriorFunction(PRIOR_FUNCTION_EDEFAULT);
				return;
			case ChartPackage.EPISODE__ENCOUNTERS:
				getEncounters().clear();
				return;
			case ChartPackage.EPISODE__DIAGNOSES:
				getDiagnoses().clear();
				return;
			case ChartPackage.EPISODE__GOALS:
				getGoals().clear();
				return;
			case ChartPackage.EPISODE__PLANS:
				getPlans().clear();
				return;
			case ChartPackage.EPISODE__PRESCRIPTIONS:
				getPrescriptions().clear();
				return;
			case ChartPackage.EPISODE__SCORES:
				getScores().clear();
				return;
			case ChartPackage.EPISODE__RETURN_TO_RUN:
				setReturnToRun((ReturnToRun)null);
				return;
			case ChartPackage.EPISODE__IRRITABILITY:
				setIrritability(IRRITABILITY_EDEFAULT);
				return;
			case ChartPackage.EPISODE__EQUIPMENT:
				getEquipment().clear();
				return;
			case ChartPackage.EPISODE__ORDERED_ON:
				setOrderedOn(ORDERED_ON_EDEFAULT);
				return;
			case ChartPackage.EPISODE__IMAGING:
				getImaging().clear();
				return;
			case ChartPackage.EPISODE__ESTIMATES:
				getEstimates().clear();
				return;
			case ChartPackage.EPISODE__DECISIONS:
				getDecisions().clear();
				return;
			case ChartPackage.EPISODE__PROGRESS_REPORTS:
				getProgressReports().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ChartPackage.EPISODE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ChartPackage.EPISODE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ChartPackage.EPISODE__REGION:
				return REGION_EDEFAULT == null ? region != null : !REGION_EDEFAULT.equals(region);
			case ChartPackage.EPISODE__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case ChartPackage.EPISODE__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case ChartPackage.EPISODE__ONSET:
				return ONSET_EDEFAULT == null ? onset != null : !ONSET_EDEFAULT.equals(onset);
			case ChartPackage.EPISODE__ONSET_MECHANISM:
				return ONSET_MECHANISM_EDEFAULT == null ? onsetMechanism != null : !ONSET_MECHANISM_EDEFAULT.equals(onsetMechanism);
			case ChartPackage.EPISODE__PRIOR_CARE:
				return PRIOR_CARE_EDEFAULT == null ? priorCare != null : !PRIOR_CARE_EDEFAULT.equals(priorCare);
			case ChartPackage.EPISODE__REFERRAL:
				return REFERRAL_EDEFAULT == null ? referral != null : !REFERRAL_EDEFAULT.equals(referral);
			case ChartPackage.EPISODE__PRIOR_FUNCTION:
				return PRIOR_FUNCTION_EDEFAULT == null ? priorFunction != null : !PRIOR_FUNCTION_EDEFAULT.equals(priorFunction);
			case ChartPackage.EPISODE__ENCOUNTERS:
				return encounters != null && !encounters.isEmpty();
			case ChartPackage.EPISODE__DIAGNOSES:
				return diagnoses != null && !diagnoses.isEmpty();
			case ChartPackage.EPISODE__GOALS:
				return goals != null && !goals.isEmpty();
			case ChartPackage.EPISODE__PLANS:
				return plans != null && !plans.isEmpty();
			case ChartPackage.EPISODE__PRESCRIPTIONS:
				return prescriptions != null && !prescriptions.isEmpty();
			case ChartPackage.EPISODE__SCORES:
				return scores != null && !scores.isEmpty();
			case ChartPackage.EPISODE__RETURN_TO_RUN:
				return returnToRun != null;
			case ChartPackage.EPISODE__IRRITABILITY:
				return irritability != IRRITABILITY_EDEFAULT;
			case ChartPackage.EPISODE__EQUIPMENT:
				return equipment != null && !equipment.isEmpty();
			case ChartPackage.EPISODE__ORDERED_ON:
				return ORDERED_ON_EDEFAULT == null ? orderedOn != null : !ORDERED_ON_EDEFAULT.equals(orderedOn);
			case ChartPackage.EPISODE__IMAGING:
				return imaging != null && !imaging.isEmpty();
			case ChartPackage.EPISODE__ESTIMATES:
				return estimates != null && !estimates.isEmpty();
			case ChartPackage.EPISODE__DECISIONS:
				return decisions != null && !decisions.isEmpty();
			case ChartPackage.EPISODE__PROGRESS_REPORTS:
				return progressReports != null && !progressReports.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", title: ");
		result.append(title);
		result.append(", region: ");
		result.append(region);
		result.append(", start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", onset: ");
		result.append(onset);
		result.append(", onsetMechanism: ");
		result.append(onsetMechanism);
		result.append(", priorCare: ");
		result.append(priorCare);
		result.append(", referral: ");
		result.append(referral);
		result.append(", priorFunction: ");
		result.append(priorFunction);
		result.append(", irritability: ");
		result.append(irritability);
		result.append(", equipment: ");
		result.append(equipment);
		result.append(", orderedOn: ");
		result.append(orderedOn);
		result.append(')');
		return result.toString();
	}

} //EpisodeImpl
