/**
 */
package org.plumbline.model.chart.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.RunSession;
import org.plumbline.model.chart.SessionKind;
import org.plumbline.model.chart.SessionOutcome;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Run Session</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.RunSessionImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunSessionImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunSessionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunSessionImpl#getPlannedKm <em>Planned Km</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunSessionImpl#getRunMinutes <em>Run Minutes</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunSessionImpl#getWalkMinutes <em>Walk Minutes</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunSessionImpl#getRepeats <em>Repeats</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunSessionImpl#getHint <em>Hint</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunSessionImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunSessionImpl#getKm <em>Km</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunSessionImpl#getPain <em>Pain</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunSessionImpl#getMovedTo <em>Moved To</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunSessionImpl#getNextDay <em>Next Day</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunSessionImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RunSessionImpl extends MinimalEObjectImpl.Container implements RunSession {
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
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final SessionKind KIND_EDEFAULT = SessionKind.RUN_WALK;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected SessionKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlannedKm() <em>Planned Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedKm()
	 * @generated
	 * @ordered
	 */
	protected static final Double PLANNED_KM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlannedKm() <em>Planned Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedKm()
	 * @generated
	 * @ordered
	 */
	protected Double plannedKm = PLANNED_KM_EDEFAULT;

	/**
	 * The default value of the '{@link #getRunMinutes() <em>Run Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Double RUN_MINUTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRunMinutes() <em>Run Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunMinutes()
	 * @generated
	 * @ordered
	 */
	protected Double runMinutes = RUN_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getWalkMinutes() <em>Walk Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWalkMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Double WALK_MINUTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWalkMinutes() <em>Walk Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWalkMinutes()
	 * @generated
	 * @ordered
	 */
	protected Double walkMinutes = WALK_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getRepeats() <em>Repeats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepeats()
	 * @generated
	 * @ordered
	 */
	protected static final Integer REPEATS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRepeats() <em>Repeats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepeats()
	 * @generated
	 * @ordered
	 */
	protected Integer repeats = REPEATS_EDEFAULT;

	/**
	 * The default value of the '{@link #getHint() <em>Hint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHint()
	 * @generated
	 * @ordered
	 */
	protected static final String HINT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHint() <em>Hint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHint()
	 * @generated
	 * @ordered
	 */
	protected String hint = HINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final SessionOutcome OUTCOME_EDEFAULT = SessionOutcome.PLANNED;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected SessionOutcome outcome = OUTCOME_EDEFAULT;

	/**
	 * The default value of the '{@link #getKm() <em>Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKm()
	 * @generated
	 * @ordered
	 */
	protected static final Double KM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKm() <em>Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKm()
	 * @generated
	 * @ordered
	 */
	protected Double km = KM_EDEFAULT;

	/**
	 * The default value of the '{@link #getPain() <em>Pain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPain()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPain() <em>Pain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPain()
	 * @generated
	 * @ordered
	 */
	protected Integer pain = PAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getMovedTo() <em>Moved To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMovedTo()
	 * @generated
	 * @ordered
	 */
	protected static final PainResponse MOVED_TO_EDEFAULT = PainResponse.NOT_TESTED;

	/**
	 * The cached value of the '{@link #getMovedTo() <em>Moved To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMovedTo()
	 * @generated
	 * @ordered
	 */
	protected PainResponse movedTo = MOVED_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getNextDay() <em>Next Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextDay()
	 * @generated
	 * @ordered
	 */
	protected static final Integer NEXT_DAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNextDay() <em>Next Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextDay()
	 * @generated
	 * @ordered
	 */
	protected Integer nextDay = NEXT_DAY_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RunSessionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.RUN_SESSION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUN_SESSION__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUN_SESSION__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SessionKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SessionKind newKind) {
		SessionKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUN_SESSION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPlannedKm() {
		return plannedKm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlannedKm(Double newPlannedKm) {
		Double oldPlannedKm = plannedKm;
		plannedKm = newPlannedKm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUN_SESSION__PLANNED_KM, oldPlannedKm, plannedKm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getRunMinutes() {
		return runMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRunMinutes(Double newRunMinutes) {
		Double oldRunMinutes = runMinutes;
		runMinutes = newRunMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUN_SESSION__RUN_MINUTES, oldRunMinutes, runMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getWalkMinutes() {
		return walkMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWalkMinutes(Double newWalkMinutes) {
		Double oldWalkMinutes = walkMinutes;
		walkMinutes = newWalkMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUN_SESSION__WALK_MINUTES, oldWalkMinutes, walkMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRepeats() {
		return repeats;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepeats(Integer newRepeats) {
		Integer oldRepeats = repeats;
		repeats = newRepeats;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUN_SESSION__REPEATS, oldRepeats, repeats));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHint() {
		return hint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHint(String newHint) {
		String oldHint = hint;
		hint = newHint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUN_SESSION__HINT, oldHint, hint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SessionOutcome getOutcome() {
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(SessionOutcome newOutcome) {
		SessionOutcome oldOutcome = outcome;
		outcome = newOutcome == null ? OUTCOME_EDEFAULT : newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUN_SESSION__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getKm() {
		return km;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKm(Double newKm) {
		Double oldKm = km;
		km = newKm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUN_SESSION__KM, oldKm, km));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPain() {
		return pain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPain(Integer newPain) {
		Integer oldPain = pain;
		pain = newPain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUN_SESSION__PAIN, oldPain, pain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PainResponse getMovedTo() {
		return movedTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMovedTo(PainResponse newMovedTo) {
		PainResponse oldMovedTo = movedTo;
		movedTo = newMovedTo == null ? MOVED_TO_EDEFAULT : newMovedTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUN_SESSION__MOVED_TO, oldMovedTo, movedTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getNextDay() {
		return nextDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextDay(Integer newNextDay) {
		Integer oldNextDay = nextDay;
		nextDay = newNextDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUN_SESSION__NEXT_DAY, oldNextDay, nextDay));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUN_SESSION__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ChartPackage.RUN_SESSION__ID:
				return getId();
			case ChartPackage.RUN_SESSION__DATE:
				return getDate();
			case ChartPackage.RUN_SESSION__KIND:
				return getKind();
			case ChartPackage.RUN_SESSION__PLANNED_KM:
				return getPlannedKm();
			case ChartPackage.RUN_SESSION__RUN_MINUTES:
				return getRunMinutes();
			case ChartPackage.RUN_SESSION__WALK_MINUTES:
				return getWalkMinutes();
			case ChartPackage.RUN_SESSION__REPEATS:
				return getRepeats();
			case ChartPackage.RUN_SESSION__HINT:
				return getHint();
			case ChartPackage.RUN_SESSION__OUTCOME:
				return getOutcome();
			case ChartPackage.RUN_SESSION__KM:
				return getKm();
			case ChartPackage.RUN_SESSION__PAIN:
				return getPain();
			case ChartPackage.RUN_SESSION__MOVED_TO:
				return getMovedTo();
			case ChartPackage.RUN_SESSION__NEXT_DAY:
				return getNextDay();
			case ChartPackage.RUN_SESSION__NOTE:
				return getNote();
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
			case ChartPackage.RUN_SESSION__ID:
				setId((String)newValue);
				return;
			case ChartPackage.RUN_SESSION__DATE:
				setDate((LocalDate)newValue);
				return;
			case ChartPackage.RUN_SESSION__KIND:
				setKind((SessionKind)newValue);
				return;
			case ChartPackage.RUN_SESSION__PLANNED_KM:
				setPlannedKm((Double)newValue);
				return;
			case ChartPackage.RUN_SESSION__RUN_MINUTES:
				setRunMinutes((Double)newValue);
				return;
			case ChartPackage.RUN_SESSION__WALK_MINUTES:
				setWalkMinutes((Double)newValue);
				return;
			case ChartPackage.RUN_SESSION__REPEATS:
				setRepeats((Integer)newValue);
				return;
			case ChartPackage.RUN_SESSION__HINT:
				setHint((String)newValue);
				return;
			case ChartPackage.RUN_SESSION__OUTCOME:
				setOutcome((SessionOutcome)newValue);
				return;
			case ChartPackage.RUN_SESSION__KM:
				setKm((Double)newValue);
				return;
			case ChartPackage.RUN_SESSION__PAIN:
				setPain((Integer)newValue);
				return;
			case ChartPackage.RUN_SESSION__MOVED_TO:
				setMovedTo((PainResponse)newValue);
				return;
			case ChartPackage.RUN_SESSION__NEXT_DAY:
				setNextDay((Integer)newValue);
				return;
			case ChartPackage.RUN_SESSION__NOTE:
				setNote((String)newValue);
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
			case ChartPackage.RUN_SESSION__ID:
				setId(ID_EDEFAULT);
				return;
			case ChartPackage.RUN_SESSION__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ChartPackage.RUN_SESSION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ChartPackage.RUN_SESSION__PLANNED_KM:
				setPlannedKm(PLANNED_KM_EDEFAULT);
				return;
			case ChartPackage.RUN_SESSION__RUN_MINUTES:
				setRunMinutes(RUN_MINUTES_EDEFAULT);
				return;
			case ChartPackage.RUN_SESSION__WALK_MINUTES:
				setWalkMinutes(WALK_MINUTES_EDEFAULT);
				return;
			case ChartPackage.RUN_SESSION__REPEATS:
				setRepeats(REPEATS_EDEFAULT);
				return;
			case ChartPackage.RUN_SESSION__HINT:
				setHint(HINT_EDEFAULT);
				return;
			case ChartPackage.RUN_SESSION__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
				return;
			case ChartPackage.RUN_SESSION__KM:
				setKm(KM_EDEFAULT);
				return;
			case ChartPackage.RUN_SESSION__PAIN:
				setPain(PAIN_EDEFAULT);
				return;
			case ChartPackage.RUN_SESSION__MOVED_TO:
				setMovedTo(MOVED_TO_EDEFAULT);
				return;
			case ChartPackage.RUN_SESSION__NEXT_DAY:
				setNextDay(NEXT_DAY_EDEFAULT);
				return;
			case ChartPackage.RUN_SESSION__NOTE:
				setNote(NOTE_EDEFAULT);
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
			case ChartPackage.RUN_SESSION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ChartPackage.RUN_SESSION__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ChartPackage.RUN_SESSION__KIND:
				return kind != KIND_EDEFAULT;
			case ChartPackage.RUN_SESSION__PLANNED_KM:
				return PLANNED_KM_EDEFAULT == null ? plannedKm != null : !PLANNED_KM_EDEFAULT.equals(plannedKm);
			case ChartPackage.RUN_SESSION__RUN_MINUTES:
				return RUN_MINUTES_EDEFAULT == null ? runMinutes != null : !RUN_MINUTES_EDEFAULT.equals(runMinutes);
			case ChartPackage.RUN_SESSION__WALK_MINUTES:
				return WALK_MINUTES_EDEFAULT == null ? walkMinutes != null : !WALK_MINUTES_EDEFAULT.equals(walkMinutes);
			case ChartPackage.RUN_SESSION__REPEATS:
				return REPEATS_EDEFAULT == null ? repeats != null : !REPEATS_EDEFAULT.equals(repeats);
			case ChartPackage.RUN_SESSION__HINT:
				return HINT_EDEFAULT == null ? hint != null : !HINT_EDEFAULT.equals(hint);
			case ChartPackage.RUN_SESSION__OUTCOME:
				return outcome != OUTCOME_EDEFAULT;
			case ChartPackage.RUN_SESSION__KM:
				return KM_EDEFAULT == null ? km != null : !KM_EDEFAULT.equals(km);
			case ChartPackage.RUN_SESSION__PAIN:
				return PAIN_EDEFAULT == null ? pain != null : !PAIN_EDEFAULT.equals(pain);
			case ChartPackage.RUN_SESSION__MOVED_TO:
				return movedTo != MOVED_TO_EDEFAULT;
			case ChartPackage.RUN_SESSION__NEXT_DAY:
				return NEXT_DAY_EDEFAULT == null ? nextDay != null : !NEXT_DAY_EDEFAULT.equals(nextDay);
			case ChartPackage.RUN_SESSION__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
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
		result.append(", date: ");
		result.append(date);
		result.append(", kind: ");
		result.append(kind);
		result.append(", plannedKm: ");
		result.append(plannedKm);
		result.append(", runMinutes: ");
		result.append(runMinutes);
		result.append(", walkMinutes: ");
		result.append(walkMinutes);
		result.append(", repeats: ");
		result.append(repeats);
		result.append(", hint: ");
		result.append(hint);
		result.append(", outcome: ");
		result.append(outcome);
		result.append(", km: ");
		result.append(km);
		result.append(", pain: ");
		result.append(pain);
		result.append(", movedTo: ");
		result.append(movedTo);
		result.append(", nextDay: ");
		result.append(nextDay);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //RunSessionImpl
