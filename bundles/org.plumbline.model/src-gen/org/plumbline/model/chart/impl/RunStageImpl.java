/**
 */
package org.plumbline.model.chart.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.RunStage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Run Stage</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.RunStageImpl#getOrder <em>Order</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunStageImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunStageImpl#getRunMinutes <em>Run Minutes</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunStageImpl#getWalkMinutes <em>Walk Minutes</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunStageImpl#getRepeats <em>Repeats</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunStageImpl#getSessionsPerWeek <em>Sessions Per Week</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RunStageImpl#getReachedOn <em>Reached On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RunStageImpl extends MinimalEObjectImpl.Container implements RunStage {
	/**
	 * The default value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ORDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected Integer order = ORDER_EDEFAULT;

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
	 * The default value of the '{@link #getSessionsPerWeek() <em>Sessions Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessionsPerWeek()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SESSIONS_PER_WEEK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSessionsPerWeek() <em>Sessions Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessionsPerWeek()
	 * @generated
	 * @ordered
	 */
	protected Integer sessionsPerWeek = SESSIONS_PER_WEEK_EDEFAULT;

	/**
	 * The default value of the '{@link #getReachedOn() <em>Reached On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReachedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REACHED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReachedOn() <em>Reached On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReachedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate reachedOn = REACHED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RunStageImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.RUN_STAGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getOrder() {
		return order;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrder(Integer newOrder) {
		Integer oldOrder = order;
		order = newOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUN_STAGE__ORDER, oldOrder, order));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUN_STAGE__LABEL, oldLabel, label));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUN_STAGE__RUN_MINUTES, oldRunMinutes, runMinutes));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUN_STAGE__WALK_MINUTES, oldWalkMinutes, walkMinutes));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUN_STAGE__REPEATS, oldRepeats, repeats));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSessionsPerWeek() {
		return sessionsPerWeek;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSessionsPerWeek(Integer newSessionsPerWeek) {
		Integer oldSessionsPerWeek = sessionsPerWeek;
		sessionsPerWeek = newSessionsPerWeek;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUN_STAGE__SESSIONS_PER_WEEK, oldSessionsPerWeek, sessionsPerWeek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReachedOn() {
		return reachedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReachedOn(LocalDate newReachedOn) {
		LocalDate oldReachedOn = reachedOn;
		reachedOn = newReachedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RUN_STAGE__REACHED_ON, oldReachedOn, reachedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ChartPackage.RUN_STAGE__ORDER:
				return getOrder();
			case ChartPackage.RUN_STAGE__LABEL:
				return getLabel();
			case ChartPackage.RUN_STAGE__RUN_MINUTES:
				return getRunMinutes();
			case ChartPackage.RUN_STAGE__WALK_MINUTES:
				return getWalkMinutes();
			case ChartPackage.RUN_STAGE__REPEATS:
				return getRepeats();
			case ChartPackage.RUN_STAGE__SESSIONS_PER_WEEK:
				return getSessionsPerWeek();
			case ChartPackage.RUN_STAGE__REACHED_ON:
				return getReachedOn();
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
			case ChartPackage.RUN_STAGE__ORDER:
				setOrder((Integer)newValue);
				return;
			case ChartPackage.RUN_STAGE__LABEL:
				setLabel((String)newValue);
				return;
			case ChartPackage.RUN_STAGE__RUN_MINUTES:
				setRunMinutes((Double)newValue);
				return;
			case ChartPackage.RUN_STAGE__WALK_MINUTES:
				setWalkMinutes((Double)newValue);
				return;
			case ChartPackage.RUN_STAGE__REPEATS:
				setRepeats((Integer)newValue);
				return;
			case ChartPackage.RUN_STAGE__SESSIONS_PER_WEEK:
				setSessionsPerWeek((Integer)newValue);
				return;
			case ChartPackage.RUN_STAGE__REACHED_ON:
				setReachedOn((LocalDate)newValue);
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
			case ChartPackage.RUN_STAGE__ORDER:
				setOrder(ORDER_EDEFAULT);
				return;
			case ChartPackage.RUN_STAGE__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case ChartPackage.RUN_STAGE__RUN_MINUTES:
				setRunMinutes(RUN_MINUTES_EDEFAULT);
				return;
			case ChartPackage.RUN_STAGE__WALK_MINUTES:
				setWalkMinutes(WALK_MINUTES_EDEFAULT);
				return;
			case ChartPackage.RUN_STAGE__REPEATS:
				setRepeats(REPEATS_EDEFAULT);
				return;
			case ChartPackage.RUN_STAGE__SESSIONS_PER_WEEK:
				setSessionsPerWeek(SESSIONS_PER_WEEK_EDEFAULT);
				return;
			case ChartPackage.RUN_STAGE__REACHED_ON:
				setReachedOn(REACHED_ON_EDEFAULT);
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
			case ChartPackage.RUN_STAGE__ORDER:
				return ORDER_EDEFAULT == null ? order != null : !ORDER_EDEFAULT.equals(order);
			case ChartPackage.RUN_STAGE__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case ChartPackage.RUN_STAGE__RUN_MINUTES:
				return RUN_MINUTES_EDEFAULT == null ? runMinutes != null : !RUN_MINUTES_EDEFAULT.equals(runMinutes);
			case ChartPackage.RUN_STAGE__WALK_MINUTES:
				return WALK_MINUTES_EDEFAULT == null ? walkMinutes != null : !WALK_MINUTES_EDEFAULT.equals(walkMinutes);
			case ChartPackage.RUN_STAGE__REPEATS:
				return REPEATS_EDEFAULT == null ? repeats != null : !REPEATS_EDEFAULT.equals(repeats);
			case ChartPackage.RUN_STAGE__SESSIONS_PER_WEEK:
				return SESSIONS_PER_WEEK_EDEFAULT == null ? sessionsPerWeek != null : !SESSIONS_PER_WEEK_EDEFAULT.equals(sessionsPerWeek);
			case ChartPackage.RUN_STAGE__REACHED_ON:
				return REACHED_ON_EDEFAULT == null ? reachedOn != null : !REACHED_ON_EDEFAULT.equals(reachedOn);
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
		result.append(" (order: ");
		result.append(order);
		result.append(", label: ");
		result.append(label);
		result.append(", runMinutes: ");
		result.append(runMinutes);
		result.append(", walkMinutes: ");
		result.append(walkMinutes);
		result.append(", repeats: ");
		result.append(repeats);
		result.append(", sessionsPerWeek: ");
		result.append(sessionsPerWeek);
		result.append(", reachedOn: ");
		result.append(reachedOn);
		result.append(')');
		return result.toString();
	}

} //RunStageImpl
