/**
 */
package org.plumbline.model.catalogue.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.ProcedureCode;
import org.plumbline.model.catalogue.TreatmentKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Procedure Code</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.ProcedureCodeImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ProcedureCodeImpl#isTimed <em>Timed</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ProcedureCodeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ProcedureCodeImpl#isExamination <em>Examination</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ProcedureCodeImpl#getRegionsFrom <em>Regions From</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ProcedureCodeImpl#getRegionsTo <em>Regions To</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProcedureCodeImpl extends EntryImpl implements ProcedureCode {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final TreatmentKind KIND_EDEFAULT = TreatmentKind.PASSIVE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected TreatmentKind kind = KIND_EDEFAULT;

	/**
	 * This is true if the Kind attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean kindESet;

	/**
	 * The default value of the '{@link #isExamination() <em>Examination</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExamination()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EXAMINATION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isExamination() <em>Examination</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExamination()
	 * @generated
	 * @ordered
	 */
	protected boolean examination = EXAMINATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegionsFrom() <em>Regions From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegionsFrom()
	 * @generated
	 * @ordered
	 */
	protected static final Integer REGIONS_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegionsFrom() <em>Regions From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegionsFrom()
	 * @generated
	 * @ordered
	 */
	protected Integer regionsFrom = REGIONS_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegionsTo() <em>Regions To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegionsTo()
	 * @generated
	 * @ordered
	 */
	protected static final Integer REGIONS_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegionsTo() <em>Regions To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegionsTo()
	 * @generated
	 * @ordered
	 */
	protected Integer regionsTo = REGIONS_TO_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProcedureCodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.PROCEDURE_CODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PROCEDURE_CODE__CODE, oldCode, code));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PROCEDURE_CODE__TIMED, oldTimed, timed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TreatmentKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(TreatmentKind newKind) {
		TreatmentKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		boolean oldKindESet = kindESet;
		kindESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PROCEDURE_CODE__KIND, oldKind, kind, !oldKindESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetKind() {
		TreatmentKind oldKind = kind;
		boolean oldKindESet = kindESet;
		kind = KIND_EDEFAULT;
		kindESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CataloguePackage.PROCEDURE_CODE__KIND, oldKind, KIND_EDEFAULT, oldKindESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetKind() {
		return kindESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isExamination() {
		return examination;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExamination(boolean newExamination) {
		boolean oldExamination = examination;
		examination = newExamination;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PROCEDURE_CODE__EXAMINATION, oldExamination, examination));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRegionsFrom() {
		return regionsFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegionsFrom(Integer newRegionsFrom) {
		Integer oldRegionsFrom = regionsFrom;
		regionsFrom = newRegionsFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PROCEDURE_CODE__REGIONS_FROM, oldRegionsFrom, regionsFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRegionsTo() {
		return regionsTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegionsTo(Integer newRegionsTo) {
		Integer oldRegionsTo = regionsTo;
		regionsTo = newRegionsTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PROCEDURE_CODE__REGIONS_TO, oldRegionsTo, regionsTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.PROCEDURE_CODE__CODE:
				return getCode();
			case CataloguePackage.PROCEDURE_CODE__TIMED:
				return isTimed();
			case CataloguePackage.PROCEDURE_CODE__KIND:
				return getKind();
			case CataloguePackage.PROCEDURE_CODE__EXAMINATION:
				return isExamination();
			case CataloguePackage.PROCEDURE_CODE__REGIONS_FROM:
				return getRegionsFrom();
			case CataloguePackage.PROCEDURE_CODE__REGIONS_TO:
				return getRegionsTo();
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
			case CataloguePackage.PROCEDURE_CODE__CODE:
				setCode((String)newValue);
				return;
			case CataloguePackage.PROCEDURE_CODE__TIMED:
				setTimed((Boolean)newValue);
				return;
			case CataloguePackage.PROCEDURE_CODE__KIND:
				setKind((TreatmentKind)newValue);
				return;
			case CataloguePackage.PROCEDURE_CODE__EXAMINATION:
				setExamination((Boolean)newValue);
				return;
			case CataloguePackage.PROCEDURE_CODE__REGIONS_FROM:
				setRegionsFrom((Integer)newValue);
				return;
			case CataloguePackage.PROCEDURE_CODE__REGIONS_TO:
				setRegionsTo((Integer)newValue);
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
			case CataloguePackage.PROCEDURE_CODE__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case CataloguePackage.PROCEDURE_CODE__TIMED:
				setTimed(TIMED_EDEFAULT);
				return;
			case CataloguePackage.PROCEDURE_CODE__KIND:
				unsetKind();
				return;
			case CataloguePackage.PROCEDURE_CODE__EXAMINATION:
				setExamination(EXAMINATION_EDEFAULT);
				return;
			case CataloguePackage.PROCEDURE_CODE__REGIONS_FROM:
				setRegionsFrom(REGIONS_FROM_EDEFAULT);
				return;
			case CataloguePackage.PROCEDURE_CODE__REGIONS_TO:
				setRegionsTo(REGIONS_TO_EDEFAULT);
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
			case CataloguePackage.PROCEDURE_CODE__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case CataloguePackage.PROCEDURE_CODE__TIMED:
				return timed != TIMED_EDEFAULT;
			case CataloguePackage.PROCEDURE_CODE__KIND:
				return isSetKind();
			case CataloguePackage.PROCEDURE_CODE__EXAMINATION:
				return examination != EXAMINATION_EDEFAULT;
			case CataloguePackage.PROCEDURE_CODE__REGIONS_FROM:
				return REGIONS_FROM_EDEFAULT == null ? regionsFrom != null : !REGIONS_FROM_EDEFAULT.equals(regionsFrom);
			case CataloguePackage.PROCEDURE_CODE__REGIONS_TO:
				return REGIONS_TO_EDEFAULT == null ? regionsTo != null : !REGIONS_TO_EDEFAULT.equals(regionsTo);
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
		result.append(" (code: ");
		result.append(code);
		result.append(", timed: ");
		result.append(timed);
		result.append(", kind: ");
		if (kindESet) result.append(kind); else result.append("<unset>");
		result.append(", examination: ");
		result.append(examination);
		result.append(", regionsFrom: ");
		result.append(regionsFrom);
		result.append(", regionsTo: ");
		result.append(regionsTo);
		result.append(')');
		return result.toString();
	}

} //ProcedureCodeImpl
