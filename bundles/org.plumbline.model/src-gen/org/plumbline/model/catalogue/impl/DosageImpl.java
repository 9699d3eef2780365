/**
 */
package org.plumbline.model.catalogue.impl;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.Dosage;
import org.plumbline.model.catalogue.Origin;
import org.plumbline.model.catalogue.PhaseKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dosage</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.DosageImpl#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.DosageImpl#getSets <em>Sets</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.DosageImpl#getSetsMax <em>Sets Max</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.DosageImpl#getReps <em>Reps</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.DosageImpl#getRepsMax <em>Reps Max</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.DosageImpl#getHoldSeconds <em>Hold Seconds</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.DosageImpl#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.DosageImpl#getRestSeconds <em>Rest Seconds</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.DosageImpl#isPerSide <em>Per Side</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.DosageImpl#getTimesPerDay <em>Times Per Day</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.DosageImpl#getDaysPerWeek <em>Days Per Week</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.DosageImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.DosageImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.DosageImpl#getTrace <em>Trace</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DosageImpl extends MinimalEObjectImpl.Container implements Dosage {
	/**
	 * The default value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected static final PhaseKind PHASE_EDEFAULT = PhaseKind.ANY;

	/**
	 * The cached value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected PhaseKind phase = PHASE_EDEFAULT;

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
	 * The default value of the '{@link #getSetsMax() <em>Sets Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetsMax()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SETS_MAX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSetsMax() <em>Sets Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetsMax()
	 * @generated
	 * @ordered
	 */
	protected Integer setsMax = SETS_MAX_EDEFAULT;

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
	 * The default value of the '{@link #getRepsMax() <em>Reps Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepsMax()
	 * @generated
	 * @ordered
	 */
	protected static final Integer REPS_MAX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRepsMax() <em>Reps Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepsMax()
	 * @generated
	 * @ordered
	 */
	protected Integer repsMax = REPS_MAX_EDEFAULT;

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
	 * The default value of the '{@link #getRestSeconds() <em>Rest Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final Integer REST_SECONDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRestSeconds() <em>Rest Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestSeconds()
	 * @generated
	 * @ordered
	 */
	protected Integer restSeconds = REST_SECONDS_EDEFAULT;

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
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final Origin ORIGIN_EDEFAULT = Origin.ADDED;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected Origin origin = ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrace() <em>Trace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrace()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> TRACE_EDEFAULT = (List<String>)CatalogueFactory.eINSTANCE.createFromString(CataloguePackage.eINSTANCE.getIdList(), "");

	/**
	 * The cached value of the '{@link #getTrace() <em>Trace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrace()
	 * @generated
	 * @ordered
	 */
	protected List<String> trace = TRACE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DosageImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.DOSAGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PhaseKind getPhase() {
		return phase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhase(PhaseKind newPhase) {
		PhaseKind oldPhase = phase;
		phase = newPhase == null ? PHASE_EDEFAULT : newPhase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DOSAGE__PHASE, oldPhase, phase));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DOSAGE__SETS, oldSets, sets));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSetsMax() {
		return setsMax;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSetsMax(Integer newSetsMax) {
		Integer oldSetsMax = setsMax;
		setsMax = newSetsMax;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DOSAGE__SETS_MAX, oldSetsMax, setsMax));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DOSAGE__REPS, oldReps, reps));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRepsMax() {
		return repsMax;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepsMax(Integer newRepsMax) {
		Integer oldRepsMax = repsMax;
		repsMax = newRepsMax;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DOSAGE__REPS_MAX, oldRepsMax, repsMax));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DOSAGE__HOLD_SECONDS, oldHoldSeconds, holdSeconds));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DOSAGE__MINUTES, oldMinutes, minutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRestSeconds() {
		return restSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestSeconds(Integer newRestSeconds) {
		Integer oldRestSeconds = restSeconds;
		restSeconds = newRestSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DOSAGE__REST_SECONDS, oldRestSeconds, restSeconds));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DOSAGE__PER_SIDE, oldPerSide, perSide));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DOSAGE__TIMES_PER_DAY, oldTimesPerDay, timesPerDay));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DOSAGE__DAYS_PER_WEEK, oldDaysPerWeek, daysPerWeek));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DOSAGE__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Origin getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(Origin newOrigin) {
		Origin oldOrigin = origin;
		origin = newOrigin == null ? ORIGIN_EDEFAULT : newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DOSAGE__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getTrace() {
		return trace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrace(List<String> newTrace) {
		List<String> oldTrace = trace;
		trace = newTrace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DOSAGE__TRACE, oldTrace, trace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.DOSAGE__PHASE:
				return getPhase();
			case CataloguePackage.DOSAGE__SETS:
				return getSets();
			case CataloguePackage.DOSAGE__SETS_MAX:
				return getSetsMax();
			case CataloguePackage.DOSAGE__REPS:
				return getReps();
			case CataloguePackage.DOSAGE__REPS_MAX:
				return getRepsMax();
			case CataloguePackage.DOSAGE__HOLD_SECONDS:
				return getHoldSeconds();
			case CataloguePackage.DOSAGE__MINUTES:
				return getMinutes();
			case CataloguePackage.DOSAGE__REST_SECONDS:
				return getRestSeconds();
			case CataloguePackage.DOSAGE__PER_SIDE:
				return isPerSide();
			case CataloguePackage.DOSAGE__TIMES_PER_DAY:
				return getTimesPerDay();
			case CataloguePackage.DOSAGE__DAYS_PER_WEEK:
				return getDaysPerWeek();
			case CataloguePackage.DOSAGE__NOTE:
				return getNote();
			case CataloguePackage.DOSAGE__ORIGIN:
				return getOrigin();
			case CataloguePackage.DOSAGE__TRACE:
				return getTrace();
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
			case CataloguePackage.DOSAGE__PHASE:
				setPhase((PhaseKind)newValue);
				return;
			case CataloguePackage.DOSAGE__SETS:
				setSets((Integer)newValue);
				return;
			case CataloguePackage.DOSAGE__SETS_MAX:
				setSetsMax((Integer)newValue);
				return;
			case CataloguePackage.DOSAGE__REPS:
				setReps((Integer)newValue);
				return;
			case CataloguePackage.DOSAGE__REPS_MAX:
				setRepsMax((Integer)newValue);
				return;
			case CataloguePackage.DOSAGE__HOLD_SECONDS:
				setHoldSeconds((Integer)newValue);
				return;
			case CataloguePackage.DOSAGE__MINUTES:
				setMinutes((Double)newValue);
				return;
			case CataloguePackage.DOSAGE__REST_SECONDS:
				setRestSeconds((Integer)newValue);
				return;
			case CataloguePackage.DOSAGE__PER_SIDE:
				setPerSide((Boolean)newValue);
				return;
			case CataloguePackage.DOSAGE__TIMES_PER_DAY:
				setTimesPerDay((Integer)newValue);
				return;
			case CataloguePackage.DOSAGE__DAYS_PER_WEEK:
				setDaysPerWeek((Integer)newValue);
				return;
			case CataloguePackage.DOSAGE__NOTE:
				setNote((String)newValue);
				return;
			case CataloguePackage.DOSAGE__ORIGIN:
				setOrigin((Origin)newValue);
				return;
			case CataloguePackage.DOSAGE__TRACE:
				setTrace((List<String>)newValue);
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
			case CataloguePackage.DOSAGE__PHASE:
				setPhase(PHASE_EDEFAULT);
				return;
			case CataloguePackage.DOSAGE__SETS:
				setSets(SETS_EDEFAULT);
				return;
			case CataloguePackage.DOSAGE__SETS_MAX:
				setSetsMax(SETS_MAX_EDEFAULT);
				return;
			case CataloguePackage.DOSAGE__REPS:
				setReps(REPS_EDEFAULT);
				return;
			case CataloguePackage.DOSAGE__REPS_MAX:
				setRepsMax(REPS_MAX_EDEFAULT);
				return;
			case CataloguePackage.DOSAGE__HOLD_SECONDS:
				setHoldSeconds(HOLD_SECONDS_EDEFAULT);
				return;
			case CataloguePackage.DOSAGE__MINUTES:
				setMinutes(MINUTES_EDEFAULT);
				return;
			case CataloguePackage.DOSAGE__REST_SECONDS:
				setRestSeconds(REST_SECONDS_EDEFAULT);
				return;
			case CataloguePackage.DOSAGE__PER_SIDE:
				setPerSide(PER_SIDE_EDEFAULT);
				return;
			case CataloguePackage.DOSAGE__TIMES_PER_DAY:
				setTimesPerDay(TIMES_PER_DAY_EDEFAULT);
				return;
			case CataloguePackage.DOSAGE__DAYS_PER_WEEK:
				setDaysPerWeek(DAYS_PER_WEEK_EDEFAULT);
				return;
			case CataloguePackage.DOSAGE__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case CataloguePackage.DOSAGE__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case CataloguePackage.DOSAGE__TRACE:
				setTrace(TRACE_EDEFAULT);
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
			case CataloguePackage.DOSAGE__PHASE:
				return phase != PHASE_EDEFAULT;
			case CataloguePackage.DOSAGE__SETS:
				return SETS_EDEFAULT == null ? sets != null : !SETS_EDEFAULT.equals(sets);
			case CataloguePackage.DOSAGE__SETS_MAX:
				return SETS_MAX_EDEFAULT == null ? setsMax != null : !SETS_MAX_EDEFAULT.equals(setsMax);
			case CataloguePackage.DOSAGE__REPS:
				return REPS_EDEFAULT == null ? reps != null : !REPS_EDEFAULT.equals(reps);
			case CataloguePackage.DOSAGE__REPS_MAX:
				return REPS_MAX_EDEFAULT == null ? repsMax != null : !REPS_MAX_EDEFAULT.equals(repsMax);
			case CataloguePackage.DOSAGE__HOLD_SECONDS:
				return HOLD_SECONDS_EDEFAULT == null ? holdSeconds != null : !HOLD_SECONDS_EDEFAULT.equals(holdSeconds);
			case CataloguePackage.DOSAGE__MINUTES:
				return MINUTES_EDEFAULT == null ? minutes != null : !MINUTES_EDEFAULT.equals(minutes);
			case CataloguePackage.DOSAGE__REST_SECONDS:
				return REST_SECONDS_EDEFAULT == null ? restSeconds != null : !REST_SECONDS_EDEFAULT.equals(restSeconds);
			case CataloguePackage.DOSAGE__PER_SIDE:
				return perSide != PER_SIDE_EDEFAULT;
			case CataloguePackage.DOSAGE__TIMES_PER_DAY:
				return TIMES_PER_DAY_EDEFAULT == null ? timesPerDay != null : !TIMES_PER_DAY_EDEFAULT.equals(timesPerDay);
			case CataloguePackage.DOSAGE__DAYS_PER_WEEK:
				return DAYS_PER_WEEK_EDEFAULT == null ? daysPerWeek != null : !DAYS_PER_WEEK_EDEFAULT.equals(daysPerWeek);
			case CataloguePackage.DOSAGE__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case CataloguePackage.DOSAGE__ORIGIN:
				return origin != ORIGIN_EDEFAULT;
			case CataloguePackage.DOSAGE__TRACE:
				return TRACE_EDEFAULT == null ? trace != null : !TRACE_EDEFAULT.equals(trace);
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
		result.append(" (phase: ");
		result.append(phase);
		result.append(", sets: ");
		result.append(sets);
		result.append(", setsMax: ");
		result.append(setsMax);
		result.append(", reps: ");
		result.append(reps);
		result.append(", repsMax: ");
		result.append(repsMax);
		result.append(", holdSeconds: ");
		result.append(holdSeconds);
		result.append(", minutes: ");
		result.append(minutes);
		result.append(", restSeconds: ");
		result.append(restSeconds);
		result.append(", perSide: ");
		result.append(perSide);
		result.append(", timesPerDay: ");
		result.append(timesPerDay);
		result.append(", daysPerWeek: ");
		result.append(daysPerWeek);
		result.append(", note: ");
		result.append(note);
		result.append(", origin: ");
		result.append(origin);
		result.append(", trace: ");
		result.append(trace);
		result.append(')');
		return result.toString();
	}

} //DosageImpl
