/**
 */
package org.plumbline.model.catalogue.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.Norm;
import org.plumbline.model.catalogue.RangeOfMotion;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Range Of Motion</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.RangeOfMotionImpl#getJoint <em>Joint</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.RangeOfMotionImpl#getMotion <em>Motion</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.RangeOfMotionImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.RangeOfMotionImpl#getNorms <em>Norms</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RangeOfMotionImpl extends ExamItemImpl implements RangeOfMotion {
	/**
	 * The default value of the '{@link #getJoint() <em>Joint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJoint()
	 * @generated
	 * @ordered
	 */
	protected static final String JOINT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getJoint() <em>Joint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJoint()
	 * @generated
	 * @ordered
	 */
	protected String joint = JOINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMotion() <em>Motion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMotion()
	 * @generated
	 * @ordered
	 */
	protected static final String MOTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMotion() <em>Motion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMotion()
	 * @generated
	 * @ordered
	 */
	protected String motion = MOTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = "degree";

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
	 * The cached value of the '{@link #getNorms() <em>Norms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNorms()
	 * @generated
	 * @ordered
	 */
	protected EList<Norm> norms;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RangeOfMotionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.RANGE_OF_MOTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getJoint() {
		return joint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJoint(String newJoint) {
		String oldJoint = joint;
		joint = newJoint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.RANGE_OF_MOTION__JOINT, oldJoint, joint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMotion() {
		return motion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMotion(String newMotion) {
		String oldMotion = motion;
		motion = newMotion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.RANGE_OF_MOTION__MOTION, oldMotion, motion));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.RANGE_OF_MOTION__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Norm> getNorms() {
		if (norms == null) {
			norms = new EObjectContainmentEList<Norm>(Norm.class, this, CataloguePackage.RANGE_OF_MOTION__NORMS);
		}
		return norms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.RANGE_OF_MOTION__NORMS:
				return ((InternalEList<?>)getNorms()).basicRemove(otherEnd, msgs);
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
			case CataloguePackage.RANGE_OF_MOTION__JOINT:
				return getJoint();
			case CataloguePackage.RANGE_OF_MOTION__MOTION:
				return getMotion();
			case CataloguePackage.RANGE_OF_MOTION__UNIT:
				return getUnit();
			case CataloguePackage.RANGE_OF_MOTION__NORMS:
				return getNorms();
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
			case CataloguePackage.RANGE_OF_MOTION__JOINT:
				setJoint((String)newValue);
				return;
			case CataloguePackage.RANGE_OF_MOTION__MOTION:
				setMotion((String)newValue);
				return;
			case CataloguePackage.RANGE_OF_MOTION__UNIT:
				setUnit((String)newValue);
				return;
			case CataloguePackage.RANGE_OF_MOTION__NORMS:
				getNorms().clear();
				getNorms().addAll((Collection<? extends Norm>)newValue);
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
			case CataloguePackage.RANGE_OF_MOTION__JOINT:
				setJoint(JOINT_EDEFAULT);
				return;
			case CataloguePackage.RANGE_OF_MOTION__MOTION:
				setMotion(MOTION_EDEFAULT);
				return;
			case CataloguePackage.RANGE_OF_MOTION__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case CataloguePackage.RANGE_OF_MOTION__NORMS:
				getNorms().clear();
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
			case CataloguePackage.RANGE_OF_MOTION__JOINT:
				return JOINT_EDEFAULT == null ? joint != null : !JOINT_EDEFAULT.equals(joint);
			case CataloguePackage.RANGE_OF_MOTION__MOTION:
				return MOTION_EDEFAULT == null ? motion != null : !MOTION_EDEFAULT.equals(motion);
			case CataloguePackage.RANGE_OF_MOTION__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case CataloguePackage.RANGE_OF_MOTION__NORMS:
				return norms != null && !norms.isEmpty();
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
		result.append(" (joint: ");
		result.append(joint);
		result.append(", motion: ");
		result.append(motion);
		result.append(", unit: ");
		result.append(unit);
		result.append(')');
		return result.toString();
	}

} //RangeOfMotionImpl
