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

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.Caution;
import org.plumbline.model.catalogue.Treatment;
import org.plumbline.model.catalogue.TreatmentKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Treatment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.TreatmentImpl#getKinds <em>Kinds</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.TreatmentImpl#isTimed <em>Timed</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.TreatmentImpl#getProcedures <em>Procedures</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.TreatmentImpl#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.TreatmentImpl#getRules <em>Rules</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.TreatmentImpl#getCautions <em>Cautions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TreatmentImpl extends EntryImpl implements Treatment {
	/**
	 * The cached value of the '{@link #getKinds() <em>Kinds</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKinds()
	 * @generated
	 * @ordered
	 */
	protected EList<TreatmentKind> kinds;

	/**
	 * The default value of the '{@link #isTimed() <em>Timed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTimed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TIMED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTimed() <em>Timed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTimed()
	 * @generated
	 * @ordered
	 */
	protected boolean timed = TIMED_EDEFAULT;

	/**
	 * The default value of the '{@link #getProcedures() <em>Procedures</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcedures()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> PROCEDURES_EDEFAULT = (List<String>)CatalogueFactory.eINSTANCE.createFromString(CataloguePackage.eINSTANCE.getEntryIds(), "");

	/**
	 * The cached value of the '{@link #getProcedures() <em>Procedures</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcedures()
	 * @generated
	 * @ordered
	 */
	protected List<String> procedures = PROCEDURES_EDEFAULT;

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
	 * The default value of the '{@link #getRules() <em>Rules</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> RULES_EDEFAULT = (List<String>)CatalogueFactory.eINSTANCE.createFromString(CataloguePackage.eINSTANCE.getEntryIds(), "");

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected List<String> rules = RULES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCautions() <em>Cautions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCautions()
	 * @generated
	 * @ordered
	 */
	protected EList<Caution> cautions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TreatmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.TREATMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TreatmentKind> getKinds() {
		if (kinds == null) {
			kinds = new EDataTypeEList<TreatmentKind>(TreatmentKind.class, this, CataloguePackage.TREATMENT__KINDS);
		}
		return kinds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTimed() {
		return timed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimed(boolean newTimed) {
		boolean oldTimed = timed;
		timed = newTimed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.TREATMENT__TIMED, oldTimed, timed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getProcedures() {
		return procedures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcedures(List<String> newProcedures) {
		List<String> oldProcedures = procedures;
		procedures = newProcedures;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.TREATMENT__PROCEDURES, oldProcedures, procedures));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.TREATMENT__CONDITIONS, oldConditions, conditions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getRules() {
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRules(List<String> newRules) {
		List<String> oldRules = rules;
		rules = newRules;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.TREATMENT__RULES, oldRules, rules));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Caution> getCautions() {
		if (cautions == null) {
			cautions = new EObjectContainmentEList<Caution>(Caution.class, this, CataloguePackage.TREATMENT__CAUTIONS);
		}
		return cautions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.TREATMENT__CAUTIONS:
				return ((InternalEList<?>)getCautions()).basicRemove(otherEnd, msgs);
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
			case CataloguePackage.TREATMENT__KINDS:
				return getKinds();
			case CataloguePackage.TREATMENT__TIMED:
				return isTimed();
			case CataloguePackage.TREATMENT__PROCEDURES:
				return getProcedures();
			case CataloguePackage.TREATMENT__CONDITIONS:
				return getConditions();
			case CataloguePackage.TREATMENT__RULES:
				return getRules();
			case CataloguePackage.TREATMENT__CAUTIONS:
				return getCautions();
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
			case CataloguePackage.TREATMENT__KINDS:
				getKinds().clear();
				getKinds().addAll((Collection<? extends TreatmentKind>)newValue);
				return;
			case CataloguePackage.TREATMENT__TIMED:
				setTimed((Boolean)newValue);
				return;
			case CataloguePackage.TREATMENT__PROCEDURES:
				setProcedures((List<String>)newValue);
				return;
			case CataloguePackage.TREATMENT__CONDITIONS:
				setConditions((List<String>)newValue);
				return;
			case CataloguePackage.TREATMENT__RULES:
				setRules((List<String>)newValue);
				return;
			case CataloguePackage.TREATMENT__CAUTIONS:
				getCautions().clear();
				getCautions().addAll((Collection<? extends Caution>)newValue);
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
			case CataloguePackage.TREATMENT__KINDS:
				getKinds().clear();
				return;
			case CataloguePackage.TREATMENT__TIMED:
				setTimed(TIMED_EDEFAULT);
				return;
			case CataloguePackage.TREATMENT__PROCEDURES:
				setProcedures(PROCEDURES_EDEFAULT);
				return;
			case CataloguePackage.TREATMENT__CONDITIONS:
				setConditions(CONDITIONS_EDEFAULT);
				return;
			case CataloguePackage.TREATMENT__RULES:
				setRules(RULES_EDEFAULT);
				return;
			case CataloguePackage.TREATMENT__CAUTIONS:
				getCautions().clear();
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
			case CataloguePackage.TREATMENT__KINDS:
				return kinds != null && !kinds.isEmpty();
			case CataloguePackage.TREATMENT__TIMED:
				return timed != TIMED_EDEFAULT;
			case CataloguePackage.TREATMENT__PROCEDURES:
				return PROCEDURES_EDEFAULT == null ? procedures != null : !PROCEDURES_EDEFAULT.equals(procedures);
			case CataloguePackage.TREATMENT__CONDITIONS:
				return CONDITIONS_EDEFAULT == null ? conditions != null : !CONDITIONS_EDEFAULT.equals(conditions);
			case CataloguePackage.TREATMENT__RULES:
				return RULES_EDEFAULT == null ? rules != null : !RULES_EDEFAULT.equals(rules);
			case CataloguePackage.TREATMENT__CAUTIONS:
				return cautions != null && !cautions.isEmpty();
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
		result.append(" (kinds: ");
		result.append(kinds);
		result.append(", timed: ");
		result.append(timed);
		result.append(", procedures: ");
		result.append(procedures);
		result.append(", conditions: ");
		result.append(conditions);
		result.append(", rules: ");
		result.append(rules);
		result.append(')');
		return result.toString();
	}

} //TreatmentImpl
