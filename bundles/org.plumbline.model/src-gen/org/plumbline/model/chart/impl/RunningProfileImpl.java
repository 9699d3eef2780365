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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.RunningProfile;
import org.plumbline.model.chart.Shoe;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Running Profile</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.RunningProfileImpl#getWeeklyKm <em>Weekly Km</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunningProfileImpl#getUsualWeeklyKm <em>Usual Weekly Km</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunningProfileImpl#getLongestKm <em>Longest Km</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunningProfileImpl#getRunsPerWeek <em>Runs Per Week</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunningProfileImpl#getTrainingYears <em>Training Years</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunningProfileImpl#getCadence <em>Cadence</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunningProfileImpl#getPace <em>Pace</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunningProfileImpl#getSurfaces <em>Surfaces</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunningProfileImpl#getFootStrike <em>Foot Strike</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunningProfileImpl#getRecentChange <em>Recent Change</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunningProfileImpl#getEvent <em>Event</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunningProfileImpl#getEventDate <em>Event Date</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunningProfileImpl#getSittingHours <em>Sitting Hours</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunningProfileImpl#getShoes <em>Shoes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RunningProfileImpl extends MinimalEObjectImpl.Container implements RunningProfile {
	/**
	 * The default value of the '{@link #getWeeklyKm() <em>Weekly Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeeklyKm()
	 * @generated
	 * @ordered
	 */
	protected static final Double WEEKLY_KM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWeeklyKm() <em>Weekly Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeeklyKm()
	 * @generated
	 * @ordered
	 */
	protected Double weeklyKm = WEEKLY_KM_EDEFAULT;

	/**
	 * The default value of the '{@link #getUsualWeeklyKm() <em>Usual Weekly Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsualWeeklyKm()
	 * @generated
	 * @ordered
	 */
	protected static final Double USUAL_WEEKLY_KM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUsualWeeklyKm() <em>Usual Weekly Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsualWeeklyKm()
	 * @generated
	 * @ordered
	 */
	protected Double usualWeeklyKm = USUAL_WEEKLY_KM_EDEFAULT;

	/**
	 * The default value of the '{@link #getLongestKm() <em>Longest Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongestKm()
	 * @generated
	 * @ordered
	 */
	protected static final Double LONGEST_KM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLongestKm() <em>Longest Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongestKm()
	 * @generated
	 * @ordered
	 */
	protected Double longestKm = LONGEST_KM_EDEFAULT;

	/**
	 * The default value of the '{@link #getRunsPerWeek() <em>Runs Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunsPerWeek()
	 * @generated
	 * @ordered
	 */
	protected static final Integer RUNS_PER_WEEK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRunsPerWeek() <em>Runs Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunsPerWeek()
	 * @generated
	 * @ordered
	 */
	protected Integer runsPerWeek = RUNS_PER_WEEK_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrainingYears() <em>Training Years</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrainingYears()
	 * @generated
	 * @ordered
	 */
	protected static final Double TRAINING_YEARS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrainingYears() <em>Training Years</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrainingYears()
	 * @generated
	 * @ordered
	 */
	protected Double trainingYears = TRAINING_YEARS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCadence() <em>Cadence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCadence()
	 * @generated
	 * @ordered
	 */
	protected static final Integer CADENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCadence() <em>Cadence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCadence()
	 * @generated
	 * @ordered
	 */
	protected Integer cadence = CADENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPace() <em>Pace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPace()
	 * @generated
	 * @ordered
	 */
	protected static final String PACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPace() <em>Pace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPace()
	 * @generated
	 * @ordered
	 */
	protected String pace = PACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSurfaces() <em>Surfaces</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSurfaces()
	 * @generated
	 * @ordered
	 */
	protected static final String SURFACES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSurfaces() <em>Surfaces</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSurfaces()
	 * @generated
	 * @ordered
	 */
	protected String surfaces = SURFACES_EDEFAULT;

	/**
	 * The default value of the '{@link #getFootStrike() <em>Foot Strike</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFootStrike()
	 * @generated
	 * @ordered
	 */
	protected static final String FOOT_STRIKE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFootStrike() <em>Foot Strike</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFootStrike()
	 * @generated
	 * @ordered
	 */
	protected String footStrike = FOOT_STRIKE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecentChange() <em>Recent Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecentChange()
	 * @generated
	 * @ordered
	 */
	protected static final String RECENT_CHANGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecentChange() <em>Recent Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecentChange()
	 * @generated
	 * @ordered
	 */
	protected String recentChange = RECENT_CHANGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvent() <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent()
	 * @generated
	 * @ordered
	 */
	protected static final String EVENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvent() <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent()
	 * @generated
	 * @ordered
	 */
	protected String event = EVENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getEventDate() <em>Event Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEventDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EVENT_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEventDate() <em>Event Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEventDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate eventDate = EVENT_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSittingHours() <em>Sitting Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSittingHours()
	 * @generated
	 * @ordered
	 */
	protected static final Double SITTING_HOURS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSittingHours() <em>Sitting Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSittingHours()
	 * @generated
	 * @ordered
	 */
	protected Double sittingHours = SITTING_HOURS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getShoes() <em>Shoes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShoes()
	 * @generated
	 * @ordered
	 */
	protected EList<Shoe> shoes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RunningProfileImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.RUNNING_PROFILE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getWeeklyKm() {
		return weeklyKm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeeklyKm(Double newWeeklyKm) {
		Double oldWeeklyKm = weeklyKm;
		weeklyKm = newWeeklyKm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUNNING_PROFILE__WEEKLY_KM, oldWeeklyKm, weeklyKm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getUsualWeeklyKm() {
		return usualWeeklyKm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsualWeeklyKm(Double newUsualWeeklyKm) {
		Double oldUsualWeeklyKm = usualWeeklyKm;
		usualWeeklyKm = newUsualWeeklyKm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUNNING_PROFILE__USUAL_WEEKLY_KM, oldUsualWeeklyKm, usualWeeklyKm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLongestKm() {
		return longestKm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLongestKm(Double newLongestKm) {
		Double oldLongestKm = longestKm;
		longestKm = newLongestKm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUNNING_PROFILE__LONGEST_KM, oldLongestKm, longestKm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRunsPerWeek() {
		return runsPerWeek;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRunsPerWeek(Integer newRunsPerWeek) {
		Integer oldRunsPerWeek = runsPerWeek;
		runsPerWeek = newRunsPerWeek;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUNNING_PROFILE__RUNS_PER_WEEK, oldRunsPerWeek, runsPerWeek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTrainingYears() {
		return trainingYears;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrainingYears(Double newTrainingYears) {
		Double oldTrainingYears = trainingYears;
		trainingYears = newTrainingYears;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUNNING_PROFILE__TRAINING_YEARS, oldTrainingYears, trainingYears));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCadence() {
		return cadence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCadence(Integer newCadence) {
		Integer oldCadence = cadence;
		cadence = newCadence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUNNING_PROFILE__CADENCE, oldCadence, cadence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPace() {
		return pace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPace(String newPace) {
		String oldPace = pace;
		pace = newPace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUNNING_PROFILE__PACE, oldPace, pace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSurfaces() {
		return surfaces;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSurfaces(String newSurfaces) {
		String oldSurfaces = surfaces;
		surfaces = newSurfaces;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUNNING_PROFILE__SURFACES, oldSurfaces, surfaces));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFootStrike() {
		return footStrike;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFootStrike(String newFootStrike) {
		String oldFootStrike = footStrike;
		footStrike = newFootStrike;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUNNING_PROFILE__FOOT_STRIKE, oldFootStrike, footStrike));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecentChange() {
		return recentChange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecentChange(String newRecentChange) {
		String oldRecentChange = recentChange;
		recentChange = newRecentChange;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUNNING_PROFILE__RECENT_CHANGE, oldRecentChange, recentChange));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvent() {
		return event;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvent(String newEvent) {
		String oldEvent = event;
		event = newEvent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUNNING_PROFILE__EVENT, oldEvent, event));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEventDate() {
		return eventDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEventDate(LocalDate newEventDate) {
		LocalDate oldEventDate = eventDate;
		eventDate = newEventDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUNNING_PROFILE__EVENT_DATE, oldEventDate, eventDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getSittingHours() {
		return sittingHours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSittingHours(Double newSittingHours) {
		Double oldSittingHours = sittingHours;
		sittingHours = newSittingHours;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUNNING_PROFILE__SITTING_HOURS, oldSittingHours, sittingHours));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Shoe> getShoes() {
		if (shoes == null) {
			shoes = new EObjectContainmentEList<Shoe>(Shoe.class, this, ChartPackage.RUNNING_PROFILE__SHOES);
		}
		return shoes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean distancesArePlausible(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.plumbline.model.internal.rules.PatientRules.distancesArePlausible(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ChartPackage.RUNNING_PROFILE__SHOES:
				return ((InternalEList<?>)getShoes()).basicRemove(otherEnd, msgs);
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
			case ChartPackage.RUNNING_PROFILE__WEEKLY_KM:
				return getWeeklyKm();
			case ChartPackage.RUNNING_PROFILE__USUAL_WEEKLY_KM:
				return getUsualWeeklyKm();
			case ChartPackage.RUNNING_PROFILE__LONGEST_KM:
				return getLongestKm();
			case ChartPackage.RUNNING_PROFILE__RUNS_PER_WEEK:
				return getRunsPerWeek();
			case ChartPackage.RUNNING_PROFILE__TRAINING_YEARS:
				return getTrainingYears();
			case ChartPackage.RUNNING_PROFILE__CADENCE:
				return getCadence();
			case ChartPackage.RUNNING_PROFILE__PACE:
				return getPace();
			case ChartPackage.RUNNING_PROFILE__SURFACES:
				return getSurfaces();
			case ChartPackage.RUNNING_PROFILE__FOOT_STRIKE:
				return getFootStrike();
			case ChartPackage.RUNNING_PROFILE__RECENT_CHANGE:
				return getRecentChange();
			case ChartPackage.RUNNING_PROFILE__EVENT:
				return getEvent();
			case ChartPackage.RUNNING_PROFILE__EVENT_DATE:
				return getEventDate();
			case ChartPackage.RUNNING_PROFILE__SITTING_HOURS:
				return getSittingHours();
			case ChartPackage.RUNNING_PROFILE__SHOES:
				return getShoes();
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
			case ChartPackage.RUNNING_PROFILE__WEEKLY_KM:
				setWeeklyKm((Double)newValue);
				return;
			case ChartPackage.RUNNING_PROFILE__USUAL_WEEKLY_KM:
				setUsualWeeklyKm((Double)newValue);
				return;
			case ChartPackage.RUNNING_PROFILE__LONGEST_KM:
				setLongestKm((Double)newValue);
				return;
			case ChartPackage.RUNNING_PROFILE__RUNS_PER_WEEK:
				setRunsPerWeek((Integer)newValue);
				return;
			case ChartPackage.RUNNING_PROFILE__TRAINING_YEARS:
				setTrainingYears((Double)newValue);
				return;
			case ChartPackage.RUNNING_PROFILE__CADENCE:
				setCadence((Integer)newValue);
				return;
			case ChartPackage.RUNNING_PROFILE__PACE:
				setPace((String)newValue);
				return;
			case ChartPackage.RUNNING_PROFILE__SURFACES:
				setSurfaces((String)newValue);
				return;
			case ChartPackage.RUNNING_PROFILE__FOOT_STRIKE:
				setFootStrike((String)newValue);
				return;
			case ChartPackage.RUNNING_PROFILE__RECENT_CHANGE:
				setRecentChange((String)newValue);
				return;
			case ChartPackage.RUNNING_PROFILE__EVENT:
				setEvent((String)newValue);
				return;
			case ChartPackage.RUNNING_PROFILE__EVENT_DATE:
				setEventDate((LocalDate)newValue);
				return;
			case ChartPackage.RUNNING_PROFILE__SITTING_HOURS:
				setSittingHours((Double)newValue);
				return;
			case ChartPackage.RUNNING_PROFILE__SHOES:
				getShoes().clear();
				getShoes().addAll((Collection<? extends Shoe>)newValue);
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
			case ChartPackage.RUNNING_PROFILE__WEEKLY_KM:
				setWeeklyKm(WEEKLY_KM_EDEFAULT);
				return;
			case ChartPackage.RUNNING_PROFILE__USUAL_WEEKLY_KM:
				setUsualWeeklyKm(USUAL_WEEKLY_KM_EDEFAULT);
				return;
			case ChartPackage.RUNNING_PROFILE__LONGEST_KM:
				setLongestKm(LONGEST_KM_EDEFAULT);
				return;
			case ChartPackage.RUNNING_PROFILE__RUNS_PER_WEEK:
				setRunsPerWeek(RUNS_PER_WEEK_EDEFAULT);
				return;
			case ChartPackage.RUNNING_PROFILE__TRAINING_YEARS:
				setTrainingYears(TRAINING_YEARS_EDEFAULT);
				return;
			case ChartPackage.RUNNING_PROFILE__CADENCE:
				setCadence(CADENCE_EDEFAULT);
				return;
			case ChartPackage.RUNNING_PROFILE__PACE:
				setPace(PACE_EDEFAULT);
				return;
			case ChartPackage.RUNNING_PROFILE__SURFACES:
				setSurfaces(SURFACES_EDEFAULT);
				return;
			case ChartPackage.RUNNING_PROFILE__FOOT_STRIKE:
				setFootStrike(FOOT_STRIKE_EDEFAULT);
				return;
			case ChartPackage.RUNNING_PROFILE__RECENT_CHANGE:
				setRecentChange(RECENT_CHANGE_EDEFAULT);
				return;
			case ChartPackage.RUNNING_PROFILE__EVENT:
				setEvent(EVENT_EDEFAULT);
				return;
			case ChartPackage.RUNNING_PROFILE__EVENT_DATE:
				setEventDate(EVENT_DATE_EDEFAULT);
				return;
			case ChartPackage.RUNNING_PROFILE__SITTING_HOURS:
				setSittingHours(SITTING_HOURS_EDEFAULT);
				return;
			case ChartPackage.RUNNING_PROFILE__SHOES:
				getShoes().clear();
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
			case ChartPackage.RUNNING_PROFILE__WEEKLY_KM:
				return WEEKLY_KM_EDEFAULT == null ? weeklyKm != null : !WEEKLY_KM_EDEFAULT.equals(weeklyKm);
			case ChartPackage.RUNNING_PROFILE__USUAL_WEEKLY_KM:
				return USUAL_WEEKLY_KM_EDEFAULT == null ? usualWeeklyKm != null : !USUAL_WEEKLY_KM_EDEFAULT.equals(usualWeeklyKm);
			case ChartPackage.RUNNING_PROFILE__LONGEST_KM:
				return LONGEST_KM_EDEFAULT == null ? longestKm != null : !LONGEST_KM_EDEFAULT.equals(longestKm);
			case ChartPackage.RUNNING_PROFILE__RUNS_PER_WEEK:
				return RUNS_PER_WEEK_EDEFAULT == null ? runsPerWeek != null : !RUNS_PER_WEEK_EDEFAULT.equals(runsPerWeek);
			case ChartPackage.RUNNING_PROFILE__TRAINING_YEARS:
				return TRAINING_YEARS_EDEFAULT == null ? trainingYears != null : !TRAINING_YEARS_EDEFAULT.equals(trainingYears);
			case ChartPackage.RUNNING_PROFILE__CADENCE:
				return CADENCE_EDEFAULT == null ? cadence != null : !CADENCE_EDEFAULT.equals(cadence);
			case ChartPackage.RUNNING_PROFILE__PACE:
				return PACE_EDEFAULT == null ? pace != null : !PACE_EDEFAULT.equals(pace);
			case ChartPackage.RUNNING_PROFILE__SURFACES:
				return SURFACES_EDEFAULT == null ? surfaces != null : !SURFACES_EDEFAULT.equals(surfaces);
			case ChartPackage.RUNNING_PROFILE__FOOT_STRIKE:
				return FOOT_STRIKE_EDEFAULT == null ? footStrike != null : !FOOT_STRIKE_EDEFAULT.equals(footStrike);
			case ChartPackage.RUNNING_PROFILE__RECENT_CHANGE:
				return RECENT_CHANGE_EDEFAULT == null ? recentChange != null : !RECENT_CHANGE_EDEFAULT.equals(recentChange);
			case ChartPackage.RUNNING_PROFILE__EVENT:
				return EVENT_EDEFAULT == null ? event != null : !EVENT_EDEFAULT.equals(event);
			case ChartPackage.RUNNING_PROFILE__EVENT_DATE:
				return EVENT_DATE_EDEFAULT == null ? eventDate != null : !EVENT_DATE_EDEFAULT.equals(eventDate);
			case ChartPackage.RUNNING_PROFILE__SITTING_HOURS:
				return SITTING_HOURS_EDEFAULT == null ? sittingHours != null : !SITTING_HOURS_EDEFAULT.equals(sittingHours);
			case ChartPackage.RUNNING_PROFILE__SHOES:
				return shoes != null && !shoes.isEmpty();
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
		result.append(" (weeklyKm: ");
		result.append(weeklyKm);
		result.append(", usualWeeklyKm: ");
		result.append(usualWeeklyKm);
		result.append(", longestKm: ");
		result.append(longestKm);
		result.append(", runsPerWeek: ");
		result.append(runsPerWeek);
		result.append(", trainingYears: ");
		result.append(trainingYears);
		result.append(", cadence: ");
		result.append(cadence);
		result.append(", pace: ");
		result.append(pace);
		result.append(", surfaces: ");
		result.append(surfaces);
		result.append(", footStrike: ");
		result.append(footStrike);
		result.append(", recentChange: ");
		result.append(recentChange);
		result.append(", event: ");
		result.append(event);
		result.append(", eventDate: ");
		result.append(eventDate);
		result.append(", sittingHours: ");
		result.append(sittingHours);
		result.append(')');
		return result.toString();
	}

} //RunningProfileImpl
