/**
 */
package org.plumbline.model.catalogue.impl;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.Modifiability;
import org.plumbline.model.catalogue.RiskFactor;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Risk Factor</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.RiskFactorImpl#getModifiable <em>Modifiable</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.RiskFactorImpl#getConditions <em>Conditions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RiskFactorImpl extends EntryImpl implements RiskFactor {
	/**
	 * The default value of the '{@link #getModifiable() <em>Modifiable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModifiable()
	 * @generated
	 * @ordered
	 */
	protected static final Modifiability MODIFIABLE_EDEFAULT = Modifiability.MODIFIABLE;

	/**
	 * The cached value of the '{@link #getModifiable() <em>Modifiable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModifiable()
	 * @generated
	 * @ordered
	 */
	protected Modifiability modifiable = MODIFIABLE_EDEFAULT;

	/**
	 * This is true if the Modifiable attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean modifiableESet;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RiskFactorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.RISK_FACTOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Modifiability getModifiable() {
		return modifiable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModifiable(Modifiability newModifiable) {
		Modifiability oldModifiable = modifiable;
		modifiable = newModifiable == null ? MODIFIABLE_EDEFAULT : newModifiable;
		boolean oldModifiableESet = modifiableESet;
		modifiableESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.RISK_FACTOR__MODIFIABLE, oldModifiable, modifiable, !oldModifiableESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetModifiable() {
		Modifiability oldModifiable = modifiable;
		boolean oldModifiableESet = modifiableESet;
		modifiable = MODIFIABLE_EDEFAULT;
		modifiableESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CataloguePackage.RISK_FACTOR__MODIFIABLE, oldModifiable, MODIFIABLE_EDEFAULT, oldModifiableESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetModifiable() {
		return modifiableESet;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.RISK_FACTOR__CONDITIONS, oldConditions, conditions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.RISK_FACTOR__MODIFIABLE:
				return getModifiable();
			case CataloguePackage.RISK_FACTOR__CONDITIONS:
				return getConditions();
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
			case CataloguePackage.RISK_FACTOR__MODIFIABLE:
				setModifiable((Modifiability)newValue);
				return;
			case CataloguePackage.RISK_FACTOR__CONDITIONS:
				setConditions((List<String>)newValue);
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
			case CataloguePackage.RISK_FACTOR__MODIFIABLE:
				unsetModifiable();
				return;
			case CataloguePackage.RISK_FACTOR__CONDITIONS:
				setConditions(CONDITIONS_EDEFAULT);
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
			case CataloguePackage.RISK_FACTOR__MODIFIABLE:
				return isSetModifiable();
			case CataloguePackage.RISK_FACTOR__CONDITIONS:
				return CONDITIONS_EDEFAULT == null ? conditions != null : !CONDITIONS_EDEFAULT.equals(conditions);
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
		result.append(" (modifiable: ");
		if (modifiableESet) result.append(modifiable); else result.append("<unset>");
		result.append(", conditions: ");
		result.append(conditions);
		result.append(')');
		return result.toString();
	}

} //RiskFactorImpl
