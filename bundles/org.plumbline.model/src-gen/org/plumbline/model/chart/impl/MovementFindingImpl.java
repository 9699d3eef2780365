/**
 */
package org.plumbline.model.chart.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.MovementFinding;
import org.plumbline.model.chart.PainResponse;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Movement Finding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.MovementFindingImpl#getRepetitions <em>Repetitions</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.MovementFindingImpl#getResponse <em>Response</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.MovementFindingImpl#getAfter <em>After</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MovementFindingImpl extends FindingImpl implements MovementFinding {
	/**
	 * The default value of the '{@link #getRepetitions() <em>Repetitions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepetitions()
	 * @generated
	 * @ordered
	 */
	protected static final Integer REPETITIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRepetitions() <em>Repetitions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepetitions()
	 * @generated
	 * @ordered
	 */
	protected Integer repetitions = REPETITIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getResponse() <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponse()
	 * @generated
	 * @ordered
	 */
	protected static final PainResponse RESPONSE_EDEFAULT = PainResponse.NOT_TESTED;

	/**
	 * The cached value of the '{@link #getResponse() <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponse()
	 * @generated
	 * @ordered
	 */
	protected PainResponse response = RESPONSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected static final PainResponse AFTER_EDEFAULT = PainResponse.NOT_TESTED;

	/**
	 * The cached value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected PainResponse after = AFTER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MovementFindingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.MOVEMENT_FINDING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRepetitions() {
		return repetitions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepetitions(Integer newRepetitions) {
		Integer oldRepetitions = repetitions;
		repetitions = newRepetitions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.MOVEMENT_FINDING__REPETITIONS, oldRepetitions, repetitions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PainResponse getResponse() {
		return response;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponse(PainResponse newResponse) {
		PainResponse oldResponse = response;
		response = newResponse == null ? RESPONSE_EDEFAULT : newResponse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.MOVEMENT_FINDING__RESPONSE, oldResponse, response));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PainResponse getAfter() {
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAfter(PainResponse newAfter) {
		PainResponse oldAfter = after;
		after = newAfter == null ? AFTER_EDEFAULT : newAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.MOVEMENT_FINDING__AFTER, oldAfter, after));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ChartPackage.MOVEMENT_FINDING__REPETITIONS:
				return getRepetitions();
			case ChartPackage.MOVEMENT_FINDING__RESPONSE:
				return getResponse();
			case ChartPackage.MOVEMENT_FINDING__AFTER:
				return getAfter();
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
			case ChartPackage.MOVEMENT_FINDING__REPETITIONS:
				setRepetitions((Integer)newValue);
				return;
			case ChartPackage.MOVEMENT_FINDING__RESPONSE:
				setResponse((PainResponse)newValue);
				return;
			case ChartPackage.MOVEMENT_FINDING__AFTER:
				setAfter((PainResponse)newValue);
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
			case ChartPackage.MOVEMENT_FINDING__REPETITIONS:
				setRepetitions(REPETITIONS_EDEFAULT);
				return;
			case ChartPackage.MOVEMENT_FINDING__RESPONSE:
				setResponse(RESPONSE_EDEFAULT);
				return;
			case ChartPackage.MOVEMENT_FINDING__AFTER:
				setAfter(AFTER_EDEFAULT);
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
			case ChartPackage.MOVEMENT_FINDING__REPETITIONS:
				return REPETITIONS_EDEFAULT == null ? repetitions != null : !REPETITIONS_EDEFAULT.equals(repetitions);
			case ChartPackage.MOVEMENT_FINDING__RESPONSE:
				return response != RESPONSE_EDEFAULT;
			case ChartPackage.MOVEMENT_FINDING__AFTER:
				return after != AFTER_EDEFAULT;
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
		result.append(" (repetitions: ");
		result.append(repetitions);
		result.append(", response: ");
		result.append(response);
		result.append(", after: ");
		result.append(after);
		result.append(')');
		return result.toString();
	}

} //MovementFindingImpl
