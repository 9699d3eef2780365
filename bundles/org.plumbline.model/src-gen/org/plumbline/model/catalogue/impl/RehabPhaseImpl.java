/**
 */
package org.plumbline.model.catalogue.impl;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.PhaseKind;
import org.plumbline.model.catalogue.RehabPhase;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rehab Phase</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.RehabPhaseImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.RehabPhaseImpl#getFromWeek <em>From Week</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.RehabPhaseImpl#getToWeek <em>To Week</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.RehabPhaseImpl#getAims <em>Aims</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.RehabPhaseImpl#getCriteria <em>Criteria</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.RehabPhaseImpl#getExercises <em>Exercises</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.RehabPhaseImpl#getTreatments <em>Treatments</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.RehabPhaseImpl#getEducation <em>Education</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RehabPhaseImpl extends EntryImpl implements RehabPhase {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final PhaseKind KIND_EDEFAULT = PhaseKind.ANY;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected PhaseKind kind = KIND_EDEFAULT;

	/**
	 * This is true if the Kind attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean kindESet;

	/**
	 * The default value of the '{@link #getFromWeek() <em>From Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromWeek()
	 * @generated
	 * @ordered
	 */
	protected static final Double FROM_WEEK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFromWeek() <em>From Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromWeek()
	 * @generated
	 * @ordered
	 */
	protected Double fromWeek = FROM_WEEK_EDEFAULT;

	/**
	 * The default value of the '{@link #getToWeek() <em>To Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToWeek()
	 * @generated
	 * @ordered
	 */
	protected static final Double TO_WEEK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getToWeek() <em>To Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToWeek()
	 * @generated
	 * @ordered
	 */
	protected Double toWeek = TO_WEEK_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAims() <em>Aims</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAims()
	 * @generated
	 * @ordered
	 */
	protected EList<String> aims;

	/**
	 * The cached value of the '{@link #getCriteria() <em>Criteria</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriteria()
	 * @generated
	 * @ordered
	 */
	protected EList<String> criteria;

	/**
	 * The default value of the '{@link #getExercises() <em>Exercises</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExercises()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> EXERCISES_EDEFAULT = (List<String>)CatalogueFactory.eINSTANCE.createFromString(CataloguePackage.eINSTANCE.getEntryIds(), "");

	/**
	 * The cached value of the '{@link #getExercises() <em>Exercises</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExercises()
	 * @generated
	 * @ordered
	 */
	protected List<String> exercises = EXERCISES_EDEFAULT;

	/**
	 * The default value of the '{@link #getTreatments() <em>Treatments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatments()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> TREATMENTS_EDEFAULT = (List<String>)CatalogueFactory.eINSTANCE.createFromString(CataloguePackage.eINSTANCE.getEntryIds(), "");

	/**
	 * The cached value of the '{@link #getTreatments() <em>Treatments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatments()
	 * @generated
	 * @ordered
	 */
	protected List<String> treatments = TREATMENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEducation() <em>Education</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEducation()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> EDUCATION_EDEFAULT = (List<String>)CatalogueFactory.eINSTANCE.createFromString(CataloguePackage.eINSTANCE.getEntryIds(), "");

	/**
	 * The cached value of the '{@link #getEducation() <em>Education</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEducation()
	 * @generated
	 * @ordered
	 */
	protected List<String> education = EDUCATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RehabPhaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.REHAB_PHASE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PhaseKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(PhaseKind newKind) {
		PhaseKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		boolean oldKindESet = kindESet;
		kindESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.REHAB_PHASE__KIND, oldKind, kind, !oldKindESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetKind() {
		PhaseKind oldKind = kind;
		boolean oldKindESet = kindESet;
		kind = KIND_EDEFAULT;
		kindESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CataloguePackage.REHAB_PHASE__KIND, oldKind, KIND_EDEFAULT, oldKindESet));
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
	public Double getFromWeek() {
		return fromWeek;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromWeek(Double newFromWeek) {
		Double oldFromWeek = fromWeek;
		fromWeek = newFromWeek;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.REHAB_PHASE__FROM_WEEK, oldFromWeek, fromWeek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getToWeek() {
		return toWeek;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToWeek(Double newToWeek) {
		Double oldToWeek = toWeek;
		toWeek = newToWeek;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.REHAB_PHASE__TO_WEEK, oldToWeek, toWeek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAims() {
		if (aims == null) {
			aims = new EDataTypeEList<String>(String.class, this, CataloguePackage.REHAB_PHASE__AIMS);
		}
		return aims;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCriteria() {
		if (criteria == null) {
			criteria = new EDataTypeEList<String>(String.class, this, CataloguePackage.REHAB_PHASE__CRITERIA);
		}
		return criteria;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getExercises() {
		return exercises;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExercises(List<String> newExercises) {
		List<String> oldExercises = exercises;
		exercises = newExercises;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.REHAB_PHASE__EXERCISES, oldExercises, exercises));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getTreatments() {
		return treatments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTreatments(List<String> newTreatments) {
		List<String> oldTreatments = treatments;
		treatments = newTreatments;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.REHAB_PHASE__TREATMENTS, oldTreatments, treatments));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getEducation() {
		return education;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEducation(List<String> newEducation) {
		List<String> oldEducation = education;
		education = newEducation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.REHAB_PHASE__EDUCATION, oldEducation, education));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.REHAB_PHASE__KIND:
				return getKind();
			case CataloguePackage.REHAB_PHASE__FROM_WEEK:
				return getFromWeek();
			case CataloguePackage.REHAB_PHASE__TO_WEEK:
				return getToWeek();
			case CataloguePackage.REHAB_PHASE__AIMS:
				return getAims();
			case CataloguePackage.REHAB_PHASE__CRITERIA:
				return getCriteria();
			case CataloguePackage.REHAB_PHASE__EXERCISES:
				return getExercises();
			case CataloguePackage.REHAB_PHASE__TREATMENTS:
				return getTreatments();
			case CataloguePackage.REHAB_PHASE__EDUCATION:
				return getEducation();
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
			case CataloguePackage.REHAB_PHASE__KIND:
				setKind((PhaseKind)newValue);
				return;
			case CataloguePackage.REHAB_PHASE__FROM_WEEK:
				setFromWeek((Double)newValue);
				return;
			case CataloguePackage.REHAB_PHASE__TO_WEEK:
				setToWeek((Double)newValue);
				return;
			case CataloguePackage.REHAB_PHASE__AIMS:
				getAims().clear();
				getAims().addAll((Collection<? extends String>)newValue);
				return;
			case CataloguePackage.REHAB_PHASE__CRITERIA:
				getCriteria().clear();
				getCriteria().addAll((Collection<? extends String>)newValue);
				return;
			case CataloguePackage.REHAB_PHASE__EXERCISES:
				setExercises((List<String>)newValue);
				return;
			case CataloguePackage.REHAB_PHASE__TREATMENTS:
				setTreatments((List<String>)newValue);
				return;
			case CataloguePackage.REHAB_PHASE__EDUCATION:
				setEducation((List<String>)newValue);
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
			case CataloguePackage.REHAB_PHASE__KIND:
				unsetKind();
				return;
			case CataloguePackage.REHAB_PHASE__FROM_WEEK:
				setFromWeek(FROM_WEEK_EDEFAULT);
				return;
			case CataloguePackage.REHAB_PHASE__TO_WEEK:
				setToWeek(TO_WEEK_EDEFAULT);
				return;
			case CataloguePackage.REHAB_PHASE__AIMS:
				getAims().clear();
				return;
			case CataloguePackage.REHAB_PHASE__CRITERIA:
				getCriteria().clear();
				return;
			case CataloguePackage.REHAB_PHASE__EXERCISES:
				setExercises(EXERCISES_EDEFAULT);
				return;
			case CataloguePackage.REHAB_PHASE__TREATMENTS:
				setTreatments(TREATMENTS_EDEFAULT);
				return;
			case CataloguePackage.REHAB_PHASE__EDUCATION:
				setEducation(EDUCATION_EDEFAULT);
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
			case CataloguePackage.REHAB_PHASE__KIND:
				return isSetKind();
			case CataloguePackage.REHAB_PHASE__FROM_WEEK:
				return FROM_WEEK_EDEFAULT == null ? fromWeek != null : !FROM_WEEK_EDEFAULT.equals(fromWeek);
			case CataloguePackage.REHAB_PHASE__TO_WEEK:
				return TO_WEEK_EDEFAULT == null ? toWeek != null : !TO_WEEK_EDEFAULT.equals(toWeek);
			case CataloguePackage.REHAB_PHASE__AIMS:
				return aims != null && !aims.isEmpty();
			case CataloguePackage.REHAB_PHASE__CRITERIA:
				return criteria != null && !criteria.isEmpty();
			case CataloguePackage.REHAB_PHASE__EXERCISES:
				return EXERCISES_EDEFAULT == null ? exercises != null : !EXERCISES_EDEFAULT.equals(exercises);
			case CataloguePackage.REHAB_PHASE__TREATMENTS:
				return TREATMENTS_EDEFAULT == null ? treatments != null : !TREATMENTS_EDEFAULT.equals(treatments);
			case CataloguePackage.REHAB_PHASE__EDUCATION:
				return EDUCATION_EDEFAULT == null ? education != null : !EDUCATION_EDEFAULT.equals(education);
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
		result.append(" (kind: ");
		if (kindESet) result.append(kind); else result.append("<unset>");
		result.append(", fromWeek: ");
		result.append(fromWeek);
		result.append(", toWeek: ");
		result.append(toWeek);
		result.append(", aims: ");
		result.append(aims);
		result.append(", criteria: ");
		result.append(criteria);
		result.append(", exercises: ");
		result.append(exercises);
		result.append(", treatments: ");
		result.append(treatments);
		result.append(", education: ");
		result.append(education);
		result.append(')');
		return result.toString();
	}

} //RehabPhaseImpl
