/**
 */
package org.plumbline.model.chart.impl;

import java.time.LocalDate;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.chart.Better;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.GoalReview;
import org.plumbline.model.chart.GoalStatus;
import org.plumbline.model.chart.GoalTerm;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Goal</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.GoalImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.GoalImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.GoalImpl#getActivity <em>Activity</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.GoalImpl#getTerm <em>Term</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.GoalImpl#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.GoalImpl#getMeasureLabel <em>Measure Label</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.GoalImpl#getSubscale <em>Subscale</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.GoalImpl#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.GoalImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.GoalImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.GoalImpl#getBetter <em>Better</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.GoalImpl#getSetOn <em>Set On</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.GoalImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.GoalImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.GoalImpl#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.GoalImpl#getContentVersion <em>Content Version</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.GoalImpl#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.GoalImpl#getTreatments <em>Treatments</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.GoalImpl#getExercises <em>Exercises</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GoalImpl extends MinimalEObjectImpl.Container implements Goal {
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
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getActivity() <em>Activity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivity()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTIVITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActivity() <em>Activity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivity()
	 * @generated
	 * @ordered
	 */
	protected String activity = ACTIVITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTerm() <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerm()
	 * @generated
	 * @ordered
	 */
	protected static final GoalTerm TERM_EDEFAULT = GoalTerm.LONG_TERM;

	/**
	 * The cached value of the '{@link #getTerm() <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerm()
	 * @generated
	 * @ordered
	 */
	protected GoalTerm term = TERM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasure()
	 * @generated
	 * @ordered
	 */
	protected static final String MEASURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasure()
	 * @generated
	 * @ordered
	 */
	protected String measure = MEASURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeasureLabel() <em>Measure Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasureLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String MEASURE_LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeasureLabel() <em>Measure Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasureLabel()
	 * @generated
	 * @ordered
	 */
	protected String measureLabel = MEASURE_LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubscale() <em>Subscale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubscale()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBSCALE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubscale() <em>Subscale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubscale()
	 * @generated
	 * @ordered
	 */
	protected String subscale = SUBSCALE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaseline() <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected static final Double BASELINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaseline() <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected Double baseline = BASELINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected static final Double TARGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Double target = TARGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBetter() <em>Better</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBetter()
	 * @generated
	 * @ordered
	 */
	protected static final Better BETTER_EDEFAULT = Better.LOWER;

	/**
	 * The cached value of the '{@link #getBetter() <em>Better</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBetter()
	 * @generated
	 * @ordered
	 */
	protected Better better = BETTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSetOn() <em>Set On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SET_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSetOn() <em>Set On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate setOn = SET_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate due = DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final GoalStatus STATUS_EDEFAULT = GoalStatus.ACTIVE;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected GoalStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getClosedOn() <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CLOSED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosedOn() <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate closedOn = CLOSED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getContentVersion() <em>Content Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTENT_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContentVersion() <em>Content Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentVersion()
	 * @generated
	 * @ordered
	 */
	protected String contentVersion = CONTENT_VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReviews() <em>Reviews</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviews()
	 * @generated
	 * @ordered
	 */
	protected EList<GoalReview> reviews;

	/**
	 * The default value of the '{@link #getTreatments() <em>Treatments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatments()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> TREATMENTS_EDEFAULT = (List<String>)ChartFactory.eINSTANCE.createFromString(ChartPackage.eINSTANCE.getIdList(), "");

	/**
	 * The cached value of the '{@link #getTreatments() <em>Treatments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatments()
	 * @generated
	 * @ordered
	 */
	protected List<String> treatments = TREATMENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getExercises() <em>Exercises</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExercises()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> EXERCISES_EDEFAULT = (List<String>)ChartFactory.eINSTANCE.createFromString(ChartPackage.eINSTANCE.getIdList(), "");

	/**
	 * The cached value of the '{@link #getExercises() <em>Exercises</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExercises()
	 * @generated
	 * @ordered
	 */
	protected List<String> exercises = EXERCISES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GoalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.GOAL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.GOAL__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.GOAL__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getActivity() {
		return activity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActivity(String newActivity) {
		String oldActivity = activity;
		activity = newActivity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.GOAL__ACTIVITY, oldActivity, activity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GoalTerm getTerm() {
		return term;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerm(GoalTerm newTerm) {
		GoalTerm oldTerm = term;
		term = newTerm == null ? TERM_EDEFAULT : newTerm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.GOAL__TERM, oldTerm, term));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeasure() {
		return measure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasure(String newMeasure) {
		String oldMeasure = measure;
		measure = newMeasure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.GOAL__MEASURE, oldMeasure, measure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeasureLabel() {
		return measureLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasureLabel(String newMeasureLabel) {
		String oldMeasureLabel = measureLabel;
		measureLabel = newMeasureLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.GOAL__MEASURE_LABEL, oldMeasureLabel, measureLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubscale() {
		return subscale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubscale(String newSubscale) {
		String oldSubscale = subscale;
		subscale = newSubscale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.GOAL__SUBSCALE, oldSubscale, subscale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getBaseline() {
		return baseline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseline(Double newBaseline) {
		Double oldBaseline = baseline;
		baseline = newBaseline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.GOAL__BASELINE, oldBaseline, baseline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(Double newTarget) {
		Double oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.GOAL__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.GOAL__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Better getBetter() {
		return better;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBetter(Better newBetter) {
		Better oldBetter = better;
		better = newBetter == null ? BETTER_EDEFAULT : newBetter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.GOAL__BETTER, oldBetter, better));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSetOn() {
		return setOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSetOn(LocalDate newSetOn) {
		LocalDate oldSetOn = setOn;
		setOn = newSetOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.GOAL__SET_ON, oldSetOn, setOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue) {
		LocalDate oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.GOAL__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GoalStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(GoalStatus newStatus) {
		GoalStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.GOAL__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getClosedOn() {
		return closedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosedOn(LocalDate newClosedOn) {
		LocalDate oldClosedOn = closedOn;
		closedOn = newClosedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.GOAL__CLOSED_ON, oldClosedOn, closedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContentVersion() {
		return contentVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContentVersion(String newContentVersion) {
		String oldContentVersion = contentVersion;
		contentVersion = newContentVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.GOAL__CONTENT_VERSION, oldContentVersion, contentVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GoalReview> getReviews() {
		if (reviews == null) {
			reviews = new EObjectContainmentEList<GoalReview>(GoalReview.class, this, ChartPackage.GOAL__REVIEWS);
		}
		return reviews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getTreatments() {
		return treatments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTreatments(List<String> newTreatments) {
		List<String> oldTreatments = treatments;
		treatments = newTreatments;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.GOAL__TREATMENTS, oldTreatments, treatments));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getExercises() {
		return exercises;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExercises(List<String> newExercises) {
		List<String> oldExercises = exercises;
		exercises = newExercises;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.GOAL__EXERCISES, oldExercises, exercises));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean dueIsAfterSet(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.plumbline.model.internal.rules.GoalRules.dueIsAfterSet(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean targetImproves(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.plumbline.model.internal.rules.GoalRules.targetImproves(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ChartPackage.GOAL__REVIEWS:
				return ((InternalEList<?>)getReviews()).basicRemove(otherEnd, msgs);
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
			case ChartPackage.GOAL__ID:
				return getId();
			case ChartPackage.GOAL__TEXT:
				return getText();
			case ChartPackage.GOAL__ACTIVITY:
				return getActivity();
			case ChartPackage.GOAL__TERM:
				return getTerm();
			case ChartPackage.GOAL__MEASURE:
				return getMeasure();
			case ChartPackage.GOAL__MEASURE_LABEL:
				return getMeasureLabel();
			case ChartPackage.GOAL__SUBSCALE:
				return getSubscale();
			case ChartPackage.GOAL__BASELINE:
				return getBaseline();
			case ChartPackage.GOAL__TARGET:
				return getTarget();
			case ChartPackage.GOAL__UNIT:
				return getUnit();
			case ChartPackage.GOAL__BETTER:
				return getBetter();
			case ChartPackage.GOAL__SET_ON:
				return getSetOn();
			case ChartPackage.GOAL__DUE:
				return getDue();
			case ChartPackage.GOAL__STATUS:
				return getStatus();
			case ChartPackage.GOAL__CLOSED_ON:
				return getClosedOn();
			case ChartPackage.GOAL__CONTENT_VERSION:
				return getContentVersion();
			case ChartPackage.GOAL__REVIEWS:
				return getReviews();
			case ChartPackage.GOAL__TREATMENTS:
				return getTreatments();
			case ChartPackage.GOAL__EXERCISES:
				return getExercises();
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
			case ChartPackage.GOAL__ID:
				setId((String)newValue);
				return;
			case ChartPackage.GOAL__TEXT:
				setText((String)newValue);
				return;
			case ChartPackage.GOAL__ACTIVITY:
				setActivity((String)newValue);
				return;
			case ChartPackage.GOAL__TERM:
				setTerm((GoalTerm)newValue);
				return;
			case ChartPackage.GOAL__MEASURE:
				setMeasure((String)newValue);
				return;
			case ChartPackage.GOAL__MEASURE_LABEL:
				setMeasureLabel((String)newValue);
				return;
			case ChartPackage.GOAL__SUBSCALE:
				setSubscale((String)newValue);
				return;
			case ChartPackage.GOAL__BASELINE:
				setBaseline((Double)newValue);
				return;
			case ChartPackage.GOAL__TARGET:
				setTarget((Double)newValue);
				return;
			case ChartPackage.GOAL__UNIT:
				setUnit((String)newValue);
				return;
			case ChartPackage.GOAL__BETTER:
				setBetter((Better)newValue);
				return;
			case ChartPackage.GOAL__SET_ON:
				setSetOn((LocalDate)newValue);
				return;
			case ChartPackage.GOAL__DUE:
				setDue((LocalDate)newValue);
				return;
			case ChartPackage.GOAL__STATUS:
				setStatus((GoalStatus)newValue);
				return;
			case ChartPackage.GOAL__CLOSED_ON:
				setClosedOn((LocalDate)newValue);
				return;
			case ChartPackage.GOAL__CONTENT_VERSION:
				setContentVersion((String)newValue);
				return;
			case ChartPackage.GOAL__REVIEWS:
				getReviews().clear();
				getReviews().addAll((Collection<? extends GoalReview>)newValue);
				return;
			case ChartPackage.GOAL__TREATMENTS:
				setTreatments((List<String>)newValue);
				return;
			case ChartPackage.GOAL__EXERCISES:
				setExercises((List<String>)newValue);
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
			case ChartPackage.GOAL__ID:
				setId(ID_EDEFAULT);
				return;
			case ChartPackage.GOAL__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ChartPackage.GOAL__ACTIVITY:
				setActivity(ACTIVITY_EDEFAULT);
				return;
			case ChartPackage.GOAL__TERM:
				setTerm(TERM_EDEFAULT);
				return;
			case ChartPackage.GOAL__MEASURE:
				setMeasure(MEASURE_EDEFAULT);
				return;
			case ChartPackage.GOAL__MEASURE_LABEL:
				setMeasureLabel(MEASURE_LABEL_EDEFAULT);
				return;
			case ChartPackage.GOAL__SUBSCALE:
				setSubscale(SUBSCALE_EDEFAULT);
				return;
			case ChartPackage.GOAL__BASELINE:
				setBaseline(BASELINE_EDEFAULT);
				return;
			case ChartPackage.GOAL__TARGET:
				setTarget(TARGET_EDEFAULT);
				return;
			case ChartPackage.GOAL__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case ChartPackage.GOAL__BETTER:
				setBetter(BETTER_EDEFAULT);
				return;
			case ChartPackage.GOAL__SET_ON:
				setSetOn(SET_ON_EDEFAULT);
				return;
			case ChartPackage.GOAL__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case ChartPackage.GOAL__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ChartPackage.GOAL__CLOSED_ON:
				setClosedOn(CLOSED_ON_EDEFAULT);
				return;
			case ChartPackage.GOAL__CONTENT_VERSION:
				setContentVersion(CONTENT_VERSION_EDEFAULT);
				return;
			case ChartPackage.GOAL__REVIEWS:
				getReviews().clear();
				return;
			case ChartPackage.GOAL__TREATMENTS:
				setTreatments(TREATMENTS_EDEFAULT);
				return;
			case ChartPackage.GOAL__EXERCISES:
				setExercises(EXERCISES_EDEFAULT);
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
			case ChartPackage.GOAL__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ChartPackage.GOAL__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ChartPackage.GOAL__ACTIVITY:
				return ACTIVITY_EDEFAULT == null ? activity != null : !ACTIVITY_EDEFAULT.equals(activity);
			case ChartPackage.GOAL__TERM:
				return term != TERM_EDEFAULT;
			case ChartPackage.GOAL__MEASURE:
				return MEASURE_EDEFAULT == null ? measure != null : !MEASURE_EDEFAULT.equals(measure);
			case ChartPackage.GOAL__MEASURE_LABEL:
				return MEASURE_LABEL_EDEFAULT == null ? measureLabel != null : !MEASURE_LABEL_EDEFAULT.equals(measureLabel);
			case ChartPackage.GOAL__SUBSCALE:
				return SUBSCALE_EDEFAULT == null ? subscale != null : !SUBSCALE_EDEFAULT.equals(subscale);
			case ChartPackage.GOAL__BASELINE:
				return BASELINE_EDEFAULT == null ? baseline != null : !BASELINE_EDEFAULT.equals(baseline);
			case ChartPackage.GOAL__TARGET:
				return TARGET_EDEFAULT == null ? target != null : !TARGET_EDEFAULT.equals(target);
			case ChartPackage.GOAL__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case ChartPackage.GOAL__BETTER:
				return better != BETTER_EDEFAULT;
			case ChartPackage.GOAL__SET_ON:
				return SET_ON_EDEFAULT == null ? setOn != null : !SET_ON_EDEFAULT.equals(setOn);
			case ChartPackage.GOAL__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case ChartPackage.GOAL__STATUS:
				return status != STATUS_EDEFAULT;
			case ChartPackage.GOAL__CLOSED_ON:
				return CLOSED_ON_EDEFAULT == null ? closedOn != null : !CLOSED_ON_EDEFAULT.equals(closedOn);
			case ChartPackage.GOAL__CONTENT_VERSION:
				return CONTENT_VERSION_EDEFAULT == null ? contentVersion != null : !CONTENT_VERSION_EDEFAULT.equals(contentVersion);
			case ChartPackage.GOAL__REVIEWS:
				return reviews != null && !reviews.isEmpty();
			case ChartPackage.GOAL__TREATMENTS:
				return TREATMENTS_EDEFAULT == null ? treatments != null : !TREATMENTS_EDEFAULT.equals(treatments);
			case ChartPackage.GOAL__EXERCISES:
				return EXERCISES_EDEFAULT == null ? exercises != null : !EXERCISES_EDEFAULT.equals(exercises);
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
		result.append(", text: ");
		result.append(text);
		result.append(", activity: ");
		result.append(activity);
		result.append(", term: ");
		result.append(term);
		result.append(", measure: ");
		result.append(measure);
		result.append(", measureLabel: ");
		result.append(measureLabel);
		result.append(", subscale: ");
		result.append(subscale);
		result.append(", baseline: ");
		result.append(baseline);
		result.append(", target: ");
		result.append(target);
		result.append(", unit: ");
		result.append(unit);
		result.append(", better: ");
		result.append(better);
		result.append(", setOn: ");
		result.append(setOn);
		result.append(", due: ");
		result.append(due);
		result.append(", status: ");
		result.append(status);
		result.append(", closedOn: ");
		result.append(closedOn);
		result.append(", contentVersion: ");
		result.append(contentVersion);
		result.append(", treatments: ");
		result.append(treatments);
		result.append(", exercises: ");
		result.append(exercises);
		result.append(')');
		return result.toString();
	}

} //GoalImpl
