/**
 */
package org.plumbline.model.chart.impl;

import java.time.LocalDate;

import java.util.Map;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.ExercisePrescription;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Exercise Prescription</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.ExercisePrescriptionImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ExercisePrescriptionImpl#getExercise <em>Exercise</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ExercisePrescriptionImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ExercisePrescriptionImpl#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ExercisePrescriptionImpl#getSets <em>Sets</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ExercisePrescriptionImpl#getReps <em>Reps</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ExercisePrescriptionImpl#getHoldSeconds <em>Hold Seconds</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ExercisePrescriptionImpl#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ExercisePrescriptionImpl#isPerSide <em>Per Side</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ExercisePrescriptionImpl#getTimesPerDay <em>Times Per Day</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ExercisePrescriptionImpl#getDaysPerWeek <em>Days Per Week</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ExercisePrescriptionImpl#getLoad <em>Load</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ExercisePrescriptionImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ExercisePrescriptionImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ExercisePrescriptionImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ExercisePrescriptionImpl#getCautionReason <em>Caution Reason</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ExercisePrescriptionImpl#getContentVersion <em>Content Version</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExercisePrescriptionImpl extends MinimalEObjectImpl.Container implements ExercisePrescription {
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
	 * The default value of the '{@link #getExercise() <em>Exercise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExercise()
	 * @generated
	 * @ordered
	 */
	protected static final String EXERCISE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExercise() <em>Exercise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExercise()
	 * @generated
	 * @ordered
	 */
	protected String exercise = EXERCISE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected static final String PHASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected String phase = PHASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSets() <em>Sets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSets()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SETS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSets() <em>Sets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSets()
	 * @generated
	 * @ordered
	 */
	protected Integer sets = SETS_EDEFAULT;

	/**
	 * The default value of the '{@link #getReps() <em>Reps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReps()
	 * @generated
	 * @ordered
	 */
	protected static final Integer REPS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReps() <em>Reps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReps()
	 * @generated
	 * @ordered
	 */
	protected Integer reps = REPS_EDEFAULT;

	/**
	 * The default value of the '{@link #getHoldSeconds() <em>Hold Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoldSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final Integer HOLD_SECONDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHoldSeconds() <em>Hold Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoldSeconds()
	 * @generated
	 * @ordered
	 */
	protected Integer holdSeconds = HOLD_SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Double MINUTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected Double minutes = MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #isPerSide() <em>Per Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPerSide()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PER_SIDE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPerSide() <em>Per Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPerSide()
	 * @generated
	 * @ordered
	 */
	protected boolean perSide = PER_SIDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimesPerDay() <em>Times Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimesPerDay()
	 * @generated
	 * @ordered
	 */
	protected static final Integer TIMES_PER_DAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimesPerDay() <em>Times Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimesPerDay()
	 * @generated
	 * @ordered
	 */
	protected Integer timesPerDay = TIMES_PER_DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDaysPerWeek() <em>Days Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaysPerWeek()
	 * @generated
	 * @ordered
	 */
	protected static final Integer DAYS_PER_WEEK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDaysPerWeek() <em>Days Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaysPerWeek()
	 * @generated
	 * @ordered
	 */
	protected Integer daysPerWeek = DAYS_PER_WEEK_EDEFAULT;

	/**
	 * The default value of the '{@link #getLoad() <em>Load</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoad()
	 * @generated
	 * @ordered
	 */
	protected static final String LOAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLoad() <em>Load</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoad()
	 * @generated
	 * @ordered
	 */
	protected String load = LOAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected LocalDate to = TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getCautionReason() <em>Caution Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCautionReason()
	 * @generated
	 * @ordered
	 */
	protected static final String CAUTION_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCautionReason() <em>Caution Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCautionReason()
	 * @generated
	 * @ordered
	 */
	protected String cautionReason = CAUTION_REASON_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExercisePrescriptionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.EXERCISE_PRESCRIPTION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EXERCISE_PRESCRIPTION__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExercise() {
		return exercise;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExercise(String newExercise) {
		String oldExercise = exercise;
		exercise = newExercise;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EXERCISE_PRESCRIPTION__EXERCISE, oldExercise, exercise));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EXERCISE_PRESCRIPTION__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhase() {
		return phase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhase(String newPhase) {
		String oldPhase = phase;
		phase = newPhase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EXERCISE_PRESCRIPTION__PHASE, oldPhase, phase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSets() {
		return sets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSets(Integer newSets) {
		Integer oldSets = sets;
		sets = newSets;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EXERCISE_PRESCRIPTION__SETS, oldSets, sets));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getReps() {
		return reps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReps(Integer newReps) {
		Integer oldReps = reps;
		reps = newReps;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EXERCISE_PRESCRIPTION__REPS, oldReps, reps));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getHoldSeconds() {
		return holdSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHoldSeconds(Integer newHoldSeconds) {
		Integer oldHoldSeconds = holdSeconds;
		holdSeconds = newHoldSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EXERCISE_PRESCRIPTION__HOLD_SECONDS, oldHoldSeconds, holdSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMinutes() {
		return minutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutes(Double newMinutes) {
		Double oldMinutes = minutes;
		minutes = newMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EXERCISE_PRESCRIPTION__MINUTES, oldMinutes, minutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPerSide() {
		return perSide;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerSide(boolean newPerSide) {
		boolean oldPerSide = perSide;
		perSide = newPerSide;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EXERCISE_PRESCRIPTION__PER_SIDE, oldPerSide, perSide));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getTimesPerDay() {
		return timesPerDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimesPerDay(Integer newTimesPerDay) {
		Integer oldTimesPerDay = timesPerDay;
		timesPerDay = newTimesPerDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EXERCISE_PRESCRIPTION__TIMES_PER_DAY, oldTimesPerDay, timesPerDay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getDaysPerWeek() {
		return daysPerWeek;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDaysPerWeek(Integer newDaysPerWeek) {
		Integer oldDaysPerWeek = daysPerWeek;
		daysPerWeek = newDaysPerWeek;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EXERCISE_PRESCRIPTION__DAYS_PER_WEEK, oldDaysPerWeek, daysPerWeek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLoad() {
		return load;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoad(String newLoad) {
		String oldLoad = load;
		load = newLoad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EXERCISE_PRESCRIPTION__LOAD, oldLoad, load));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EXERCISE_PRESCRIPTION__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(LocalDate newFrom) {
		LocalDate oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EXERCISE_PRESCRIPTION__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(LocalDate newTo) {
		LocalDate oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EXERCISE_PRESCRIPTION__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCautionReason() {
		return cautionReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCautionReason(String newCautionReason) {
		String oldCautionReason = cautionReason;
		cautionReason = newCautionReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EXERCISE_PRESCRIPTION__CAUTION_REASON, oldCautionReason, cautionReason));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.EXERCISE_PRESCRIPTION__CONTENT_VERSION, oldContentVersion, contentVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean doseIsPositive(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.plumbline.model.internal.rules.PlanRules.doseIsPositive(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ChartPackage.EXERCISE_PRESCRIPTION__ID:
				return getId();
			case ChartPackage.EXERCISE_PRESCRIPTION__EXERCISE:
				return getExercise();
			case ChartPackage.EXERCISE_PRESCRIPTION__LABEL:
				return getLabel();
			case ChartPackage.EXERCISE_PRESCRIPTION__PHASE:
				return getPhase();
			case ChartPackage.EXERCISE_PRESCRIPTION__SETS:
				return getSets();
			case ChartPackage.EXERCISE_PRESCRIPTION__REPS:
				return getReps();
			case ChartPackage.EXERCISE_PRESCRIPTION__HOLD_SECONDS:
				return getHoldSeconds();
			case ChartPackage.EXERCISE_PRESCRIPTION__MINUTES:
				return getMinutes();
			case ChartPackage.EXERCISE_PRESCRIPTION__PER_SIDE:
				return isPerSide();
			case ChartPackage.EXERCISE_PRESCRIPTION__TIMES_PER_DAY:
				return getTimesPerDay();
			case ChartPackage.EXERCISE_PRESCRIPTION__DAYS_PER_WEEK:
				return getDaysPerWeek();
			case ChartPackage.EXERCISE_PRESCRIPTION__LOAD:
				return getLoad();
			case ChartPackage.EXERCISE_PRESCRIPTION__NOTE:
				return getNote();
			case ChartPackage.EXERCISE_PRESCRIPTION__FROM:
				return getFrom();
			case ChartPackage.EXERCISE_PRESCRIPTION__TO:
				return getTo();
			case ChartPackage.EXERCISE_PRESCRIPTION__CAUTION_REASON:
				return getCautionReason();
			case ChartPackage.EXERCISE_PRESCRIPTION__CONTENT_VERSION:
				return getContentVersion();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ChartPackage.EXERCISE_PRESCRIPTION__ID:
				setId((String)newValue);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__EXERCISE:
				setExercise((String)newValue);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__LABEL:
				setLabel((String)newValue);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__PHASE:
				setPhase((String)newValue);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__SETS:
				setSets((Integer)newValue);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__REPS:
				setReps((Integer)newValue);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__HOLD_SECONDS:
				setHoldSeconds((Integer)newValue);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__MINUTES:
				setMinutes((Double)newValue);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__PER_SIDE:
				setPerSide((Boolean)newValue);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__TIMES_PER_DAY:
				setTimesPerDay((Integer)newValue);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__DAYS_PER_WEEK:
				setDaysPerWeek((Integer)newValue);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__LOAD:
				setLoad((String)newValue);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__NOTE:
				setNote((String)newValue);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__FROM:
				setFrom((LocalDate)newValue);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__TO:
				setTo((LocalDate)newValue);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__CAUTION_REASON:
				setCautionReason((String)newValue);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__CONTENT_VERSION:
				setContentVersion((String)newValue);
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
			case ChartPackage.EXERCISE_PRESCRIPTION__ID:
				setId(ID_EDEFAULT);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__EXERCISE:
				setExercise(EXERCISE_EDEFAULT);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__PHASE:
				setPhase(PHASE_EDEFAULT);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__SETS:
				setSets(SETS_EDEFAULT);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__REPS:
				setReps(REPS_EDEFAULT);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__HOLD_SECONDS:
				setHoldSeconds(HOLD_SECONDS_EDEFAULT);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__MINUTES:
				setMinutes(MINUTES_EDEFAULT);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__PER_SIDE:
				setPerSide(PER_SIDE_EDEFAULT);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__TIMES_PER_DAY:
				setTimesPerDay(TIMES_PER_DAY_EDEFAULT);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__DAYS_PER_WEEK:
				setDaysPerWeek(DAYS_PER_WEEK_EDEFAULT);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__LOAD:
				setLoad(LOAD_EDEFAULT);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__TO:
				setTo(TO_EDEFAULT);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__CAUTION_REASON:
				setCautionReason(CAUTION_REASON_EDEFAULT);
				return;
			case ChartPackage.EXERCISE_PRESCRIPTION__CONTENT_VERSION:
				setContentVersion(CONTENT_VERSION_EDEFAULT);
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
			case ChartPackage.EXERCISE_PRESCRIPTION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ChartPackage.EXERCISE_PRESCRIPTION__EXERCISE:
				return EXERCISE_EDEFAULT == null ? exercise != null : !EXERCISE_EDEFAULT.equals(exercise);
			case ChartPackage.EXERCISE_PRESCRIPTION__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case ChartPackage.EXERCISE_PRESCRIPTION__PHASE:
				return PHASE_EDEFAULT == null ? phase != null : !PHASE_EDEFAULT.equals(phase);
			case ChartPackage.EXERCISE_PRESCRIPTION__SETS:
				return SETS_EDEFAULT == null ? sets != null : !SETS_EDEFAULT.equals(sets);
			case ChartPackage.EXERCISE_PRESCRIPTION__REPS:
				return REPS_EDEFAULT == null ? reps != null : !REPS_EDEFAULT.equals(reps);
			case ChartPackage.EXERCISE_PRESCRIPTION__HOLD_SECONDS:
				return HOLD_SECONDS_EDEFAULT == null ? holdSeconds != null : !HOLD_SECONDS_EDEFAULT.equals(holdSeconds);
			case ChartPackage.EXERCISE_PRESCRIPTION__MINUTES:
				return MINUTES_EDEFAULT == null ? minutes != null : !MINUTES_EDEFAULT.equals(minutes);
			case ChartPackage.EXERCISE_PRESCRIPTION__PER_SIDE:
				return perSide != PER_SIDE_EDEFAULT;
			case ChartPackage.EXERCISE_PRESCRIPTION__TIMES_PER_DAY:
				return TIMES_PER_DAY_EDEFAULT == null ? timesPerDay != null : !TIMES_PER_DAY_EDEFAULT.equals(timesPerDay);
			case ChartPackage.EXERCISE_PRESCRIPTION__DAYS_PER_WEEK:
				return DAYS_PER_WEEK_EDEFAULT == null ? daysPerWeek != null : !DAYS_PER_WEEK_EDEFAULT.equals(daysPerWeek);
			case ChartPackage.EXERCISE_PRESCRIPTION__LOAD:
				return LOAD_EDEFAULT == null ? load != null : !LOAD_EDEFAULT.equals(load);
			case ChartPackage.EXERCISE_PRESCRIPTION__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ChartPackage.EXERCISE_PRESCRIPTION__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case ChartPackage.EXERCISE_PRESCRIPTION__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case ChartPackage.EXERCISE_PRESCRIPTION__CAUTION_REASON:
				return CAUTION_REASON_EDEFAULT == null ? cautionReason != null : !CAUTION_REASON_EDEFAULT.equals(cautionReason);
			case ChartPackage.EXERCISE_PRESCRIPTION__CONTENT_VERSION:
				return CONTENT_VERSION_EDEFAULT == null ? contentVersion != null : !CONTENT_VERSION_EDEFAULT.equals(contentVersion);
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
		result.append(", exercise: ");
		result.append(exercise);
		result.append(", label: ");
		result.append(label);
		result.append(", phase: ");
		result.append(phase);
		result.append(", sets: ");
		result.append(sets);
		result.append(", reps: ");
		result.append(reps);
		result.append(", holdSeconds: ");
		result.append(holdSeconds);
		result.append(", minutes: ");
		result.append(minutes);
		result.append(", perSide: ");
		result.append(perSide);
		result.append(", timesPerDay: ");
		result.append(timesPerDay);
		result.append(", daysPerWeek: ");
		result.append(daysPerWeek);
		result.append(", load: ");
		result.append(load);
		result.append(", note: ");
		result.append(note);
		result.append(", from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(", cautionReason: ");
		result.append(cautionReason);
		result.append(", contentVersion: ");
		result.append(contentVersion);
		result.append(')');
		return result.toString();
	}

} //ExercisePrescriptionImpl
