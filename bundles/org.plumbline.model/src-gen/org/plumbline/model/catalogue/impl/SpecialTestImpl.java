/**
 */
package org.plumbline.model.catalogue.impl;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.catalogue.Accuracy;
import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.SpecialTest;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Special Test</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.SpecialTestImpl#getAccuracy <em>Accuracy</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.SpecialTestImpl#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.SpecialTestImpl#getConstruct <em>Construct</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.SpecialTestImpl#getReadFrom <em>Read From</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SpecialTestImpl extends ExamItemImpl implements SpecialTest {
	/**
	 * The cached value of the '{@link #getAccuracy() <em>Accuracy</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccuracy()
	 * @generated
	 * @ordered
	 */
	protected EList<Accuracy> accuracy;

	/**
	 * The default value of the '{@link #getConditions() <em>Conditions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditions()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> CONDITIONS_EDEFAULT = (List<String>)CatalogueFactory.eINSTANCE.createFromString(CataloguePackage.eINSTANCE.getEntryIds(), "");

	/**
	 * The cached value of the '{@link #getConditions() <em>Conditions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditions()
	 * @generated
	 * @ordered
	 */
	protected List<String> conditions = CONDITIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getConstruct() <em>Construct</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstruct()
	 * @generated
	 * @ordered
	 */
	protected static final String CONSTRUCT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConstruct() <em>Construct</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstruct()
	 * @generated
	 * @ordered
	 */
	protected String construct = CONSTRUCT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReadFrom() <em>Read From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadFrom()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> READ_FROM_EDEFAULT = (List<String>)CatalogueFactory.eINSTANCE.createFromString(CataloguePackage.eINSTANCE.getEntryIds(), "");

	/**
	 * The cached value of the '{@link #getReadFrom() <em>Read From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadFrom()
	 * @generated
	 * @ordered
	 */
	protected List<String> readFrom = READ_FROM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SpecialTestImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.SPECIAL_TEST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Accuracy> getAccuracy() {
		if (accuracy == null) {
			accuracy = new EObjectContainmentEList<Accuracy>(Accuracy.class, this, CataloguePackage.SPECIAL_TEST__ACCURACY);
		}
		return accuracy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getConditions() {
		return conditions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConditions(List<String> newConditions) {
		List<String> oldConditions = conditions;
		conditions = newConditions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.SPECIAL_TEST__CONDITIONS, oldConditions, conditions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConstruct() {
		return construct;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConstruct(String newConstruct) {
		String oldConstruct = construct;
		construct = newConstruct;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.SPECIAL_TEST__CONSTRUCT, oldConstruct, construct));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getReadFrom() {
		return readFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadFrom(List<String> newReadFrom) {
		List<String> oldReadFrom = readFrom;
		readFrom = newReadFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.SPECIAL_TEST__READ_FROM, oldReadFrom, readFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.SPECIAL_TEST__ACCURACY:
				return ((InternalEList<?>)getAccuracy()).basicRemove(otherEnd, msgs);
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
			case CataloguePackage.SPECIAL_TEST__ACCURACY:
				return getAccuracy();
			case CataloguePackage.SPECIAL_TEST__CONDITIONS:
				return getConditions();
			case CataloguePackage.SPECIAL_TEST__CONSTRUCT:
				return getConstruct();
			case CataloguePackage.SPECIAL_TEST__READ_FROM:
				return getReadFrom();
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
			case CataloguePackage.SPECIAL_TEST__ACCURACY:
				getAccuracy().clear();
				getAccuracy().addAll((Collection<? extends Accuracy>)newValue);
				return;
			case CataloguePackage.SPECIAL_TEST__CONDITIONS:
				setConditions((List<String>)newValue);
				return;
			case CataloguePackage.SPECIAL_TEST__CONSTRUCT:
				setConstruct((String)newValue);
				return;
			case CataloguePackage.SPECIAL_TEST__READ_FROM:
				setReadFrom((List<String>)newValue);
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
			case CataloguePackage.SPECIAL_TEST__ACCURACY:
				getAccuracy().clear();
				return;
			case CataloguePackage.SPECIAL_TEST__CONDITIONS:
				setConditions(CONDITIONS_EDEFAULT);
				return;
			case CataloguePackage.SPECIAL_TEST__CONSTRUCT:
				setConstruct(CONSTRUCT_EDEFAULT);
				return;
			case CataloguePackage.SPECIAL_TEST__READ_FROM:
				setReadFrom(READ_FROM_EDEFAULT);
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
			case CataloguePackage.SPECIAL_TEST__ACCURACY:
				return accuracy != null && !accuracy.isEmpty();
			case CataloguePackage.SPECIAL_TEST__CONDITIONS:
				return CONDITIONS_EDEFAULT == null ? conditions != null : !CONDITIONS_EDEFAULT.equals(conditions);
			case CataloguePackage.SPECIAL_TEST__CONSTRUCT:
				return CONSTRUCT_EDEFAULT == null ? construct != null : !CONSTRUCT_EDEFAULT.equals(construct);
			case CataloguePackage.SPECIAL_TEST__READ_FROM:
				return READ_FROM_EDEFAULT == null ? readFrom != null : !READ_FROM_EDEFAULT.equals(readFrom);
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
		result.append(" (conditions: ");
		result.append(conditions);
		result.append(", construct: ");
		result.append(construct);
		result.append(", readFrom: ");
		result.append(readFrom);
		result.append(')');
		return result.toString();
	}

} //SpecialTestImpl
