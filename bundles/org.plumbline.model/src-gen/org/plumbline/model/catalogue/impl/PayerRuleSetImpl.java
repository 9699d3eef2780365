/**
 */
package org.plumbline.model.catalogue.impl;

import java.time.LocalDate;

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
import org.plumbline.model.catalogue.DatedAmount;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.model.catalogue.UnitMethod;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Payer Rule Set</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.PayerRuleSetImpl#getPayer <em>Payer</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PayerRuleSetImpl#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PayerRuleSetImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PayerRuleSetImpl#getUnitMethod <em>Unit Method</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PayerRuleSetImpl#getRules <em>Rules</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PayerRuleSetImpl#getAmounts <em>Amounts</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PayerRuleSetImpl#isAlways <em>Always</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PayerRuleSetImpl extends EntryImpl implements PayerRuleSet {
	/**
	 * The default value of the '{@link #getPayer() <em>Payer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPayer()
	 * @generated
	 * @ordered
	 */
	protected static final String PAYER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPayer() <em>Payer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPayer()
	 * @generated
	 * @ordered
	 */
	protected String payer = PAYER_EDEFAULT;

	/**
	 * The default value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected static final String EDITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected String edition = EDITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALID_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validFrom = VALID_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnitMethod() <em>Unit Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitMethod()
	 * @generated
	 * @ordered
	 */
	protected static final UnitMethod UNIT_METHOD_EDEFAULT = UnitMethod.NONE;

	/**
	 * The cached value of the '{@link #getUnitMethod() <em>Unit Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitMethod()
	 * @generated
	 * @ordered
	 */
	protected UnitMethod unitMethod = UNIT_METHOD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected EList<PayerRule> rules;

	/**
	 * The cached value of the '{@link #getAmounts() <em>Amounts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmounts()
	 * @generated
	 * @ordered
	 */
	protected EList<DatedAmount> amounts;

	/**
	 * The default value of the '{@link #isAlways() <em>Always</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAlways()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ALWAYS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAlways() <em>Always</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAlways()
	 * @generated
	 * @ordered
	 */
	protected boolean always = ALWAYS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PayerRuleSetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.PAYER_RULE_SET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPayer() {
		return payer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPayer(String newPayer) {
		String oldPayer = payer;
		payer = newPayer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PAYER_RULE_SET__PAYER, oldPayer, payer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEdition() {
		return edition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdition(String newEdition) {
		String oldEdition = edition;
		edition = newEdition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PAYER_RULE_SET__EDITION, oldEdition, edition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidFrom() {
		return validFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidFrom(LocalDate newValidFrom) {
		LocalDate oldValidFrom = validFrom;
		validFrom = newValidFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PAYER_RULE_SET__VALID_FROM, oldValidFrom, validFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnitMethod getUnitMethod() {
		return unitMethod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnitMethod(UnitMethod newUnitMethod) {
		UnitMethod oldUnitMethod = unitMethod;
		unitMethod = newUnitMethod == null ? UNIT_METHOD_EDEFAULT : newUnitMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PAYER_RULE_SET__UNIT_METHOD, oldUnitMethod, unitMethod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PayerRule> getRules() {
		if (rules == null) {
			rules = new EObjectContainmentEList<PayerRule>(PayerRule.class, this, CataloguePackage.PAYER_RULE_SET__RULES);
		}
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DatedAmount> getAmounts() {
		if (amounts == null) {
			amounts = new EObjectContainmentEList<DatedAmount>(DatedAmount.class, this, CataloguePackage.PAYER_RULE_SET__AMOUNTS);
		}
		return amounts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAlways() {
		return always;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlways(boolean newAlways) {
		boolean oldAlways = always;
		always = newAlways;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PAYER_RULE_SET__ALWAYS, oldAlways, always));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.PAYER_RULE_SET__RULES:
				return ((InternalEList<?>)getRules()).basicRemove(otherEnd, msgs);
			case CataloguePackage.PAYER_RULE_SET__AMOUNTS:
				return ((InternalEList<?>)getAmounts()).basicRemove(otherEnd, msgs);
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
			case CataloguePackage.PAYER_RULE_SET__PAYER:
				return getPayer();
			case CataloguePackage.PAYER_RULE_SET__EDITION:
				return getEdition();
			case CataloguePackage.PAYER_RULE_SET__VALID_FROM:
				return getValidFrom();
			case CataloguePackage.PAYER_RULE_SET__UNIT_METHOD:
				return getUnitMethod();
			case CataloguePackage.PAYER_RULE_SET__RULES:
				return getRules();
			case CataloguePackage.PAYER_RULE_SET__AMOUNTS:
				return getAmounts();
			case CataloguePackage.PAYER_RULE_SET__ALWAYS:
				return isAlways();
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
			case CataloguePackage.PAYER_RULE_SET__PAYER:
				setPayer((String)newValue);
				return;
			case CataloguePackage.PAYER_RULE_SET__EDITION:
				setEdition((String)newValue);
				return;
			case CataloguePackage.PAYER_RULE_SET__VALID_FROM:
				setValidFrom((LocalDate)newValue);
				return;
			case CataloguePackage.PAYER_RULE_SET__UNIT_METHOD:
				setUnitMethod((UnitMethod)newValue);
				return;
			case CataloguePackage.PAYER_RULE_SET__RULES:
				getRules().clear();
				getRules().addAll((Collection<? extends PayerRule>)newValue);
				return;
			case CataloguePackage.PAYER_RULE_SET__AMOUNTS:
				getAmounts().clear();
				getAmounts().addAll((Collection<? extends DatedAmount>)newValue);
				return;
			case CataloguePackage.PAYER_RULE_SET__ALWAYS:
				setAlways((Boolean)newValue);
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
			case CataloguePackage.PAYER_RULE_SET__PAYER:
				setPayer(PAYER_EDEFAULT);
				return;
			case CataloguePackage.PAYER_RULE_SET__EDITION:
				setEdition(EDITION_EDEFAULT);
				return;
			case CataloguePackage.PAYER_RULE_SET__VALID_FROM:
				setValidFrom(VALID_FROM_EDEFAULT);
				return;
			case CataloguePackage.PAYER_RULE_SET__UNIT_METHOD:
				setUnitMethod(UNIT_METHOD_EDEFAULT);
				return;
			case CataloguePackage.PAYER_RULE_SET__RULES:
				getRules().clear();
				return;
			case CataloguePackage.PAYER_RULE_SET__AMOUNTS:
				getAmounts().clear();
				return;
			case CataloguePackage.PAYER_RULE_SET__ALWAYS:
				setAlways(ALWAYS_EDEFAULT);
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
			case CataloguePackage.PAYER_RULE_SET__PAYER:
				return PAYER_EDEFAULT == null ? payer != null : !PAYER_EDEFAULT.equals(payer);
			case CataloguePackage.PAYER_RULE_SET__EDITION:
				return EDITION_EDEFAULT == null ? edition != null : !EDITION_EDEFAULT.equals(edition);
			case CataloguePackage.PAYER_RULE_SET__VALID_FROM:
				return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
			case CataloguePackage.PAYER_RULE_SET__UNIT_METHOD:
				return unitMethod != UNIT_METHOD_EDEFAULT;
			case CataloguePackage.PAYER_RULE_SET__RULES:
				return rules != null && !rules.isEmpty();
			case CataloguePackage.PAYER_RULE_SET__AMOUNTS:
				return amounts != null && !amounts.isEmpty();
			case CataloguePackage.PAYER_RULE_SET__ALWAYS:
				return always != ALWAYS_EDEFAULT;
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
		result.append(" (payer: ");
		result.append(payer);
		result.append(", edition: ");
		result.append(edition);
		result.append(", validFrom: ");
		result.append(validFrom);
		result.append(", unitMethod: ");
		result.append(unitMethod);
		result.append(", always: ");
		result.append(always);
		result.append(')');
		return result.toString();
	}

} //PayerRuleSetImpl
