/**
 */
package org.plumbline.model.chart.impl;

import java.time.LocalDate;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.PlannedPhase;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Planned Phase</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.PlannedPhaseImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlannedPhaseImpl#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlannedPhaseImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlannedPhaseImpl#getFromWeek <em>From Week</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlannedPhaseImpl#getToWeek <em>To Week</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlannedPhaseImpl#getAims <em>Aims</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlannedPhaseImpl#getTreatments <em>Treatments</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlannedPhaseImpl#getEducation <em>Education</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlannedPhaseImpl#getCriteria <em>Criteria</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlannedPhaseImpl#getReachedOn <em>Reached On</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlannedPhaseImpl#getContentVersion <em>Content Version</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlannedPhaseImpl extends MinimalEObjectImpl.Container implements PlannedPhase {
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
	 * The default value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected static final String PHASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected String phase = PHASE_EDEFAULT;

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
	 * The default value of the '{@link #getTreatments() <em>Treatments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatments()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> TREATMENTS_EDEFAULT = (List<String>)ChartFactory.eINSTANCE.createFromString(ChartPackage.eINSTANCE.getIdList(), "");

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
	protected static final List<String> EDUCATION_EDEFAULT = (List<String>)ChartFactory.eINSTANCE.createFromString(ChartPackage.eINSTANCE.getIdList(), "");

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
	 * The cached value of the '{@link #getCriteria() <em>Criteria</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriteria()
	 * @generated
	 * @ordered
	 */
	protected EList<String> criteria;

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
	 * The default value of the '{@link #getContentVersion() <em>Content Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTENT_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContentVersion() <em>Content Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentVersion()
	 * @generated
	 * @ordered
	 */
	protected String contentVersion = CONTENT_VERSION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlannedPhaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.PLANNED_PHASE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PLANNED_PHASE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhase() {
		return phase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhase(String newPhase) {
		String oldPhase = phase;
		phase = newPhase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PLANNED_PHASE__PHASE, oldPhase, phase));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PLANNED_PHASE__LABEL, oldLabel, label));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PLANNED_PHASE__FROM_WEEK, oldFromWeek, fromWeek));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PLANNED_PHASE__TO_WEEK, oldToWeek, toWeek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAims() {
		if (aims == null) {
			aims = new EDataTypeEList<String>(String.class, this, ChartPackage.PLANNED_PHASE__AIMS);
		}
		return aims;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PLANNED_PHASE__TREATMENTS, oldTreatments, treatments));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PLANNED_PHASE__EDUCATION, oldEducation, education));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCriteria() {
		if (criteria == null) {
			criteria = new EDataTypeEList<String>(String.class, this, ChartPackage.PLANNED_PHASE__CRITERIA);
		}
		return criteria;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PLANNED_PHASE__REACHED_ON, oldReachedOn, reachedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContentVersion() {
		return contentVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContentVersion(String newContentVersion) {
		String oldContentVersion = contentVersion;
		contentVersion = newContentVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PLANNED_PHASE__CONTENT_VERSION, oldContentVersion, contentVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ChartPackage.PLANNED_PHASE__ID:
				return getId();
			case ChartPackage.PLANNED_PHASE__PHASE:
				return getPhase();
			case ChartPackage.PLANNED_PHASE__LABEL:
				return getLabel();
			case ChartPackage.PLANNED_PHASE__FROM_WEEK:
				return getFromWeek();
			case ChartPackage.PLANNED_PHASE__TO_WEEK:
				return getToWeek();
			case ChartPackage.PLANNED_PHASE__AIMS:
				return getAims();
			case ChartPackage.PLANNED_PHASE__TREATMENTS:
				return getTreatments();
			case ChartPackage.PLANNED_PHASE__EDUCATION:
				return getEducation();
			case ChartPackage.PLANNED_PHASE__CRITERIA:
				return getCriteria();
			case ChartPackage.PLANNED_PHASE__REACHED_ON:
				return getReachedOn();
			case ChartPackage.PLANNED_PHASE__CONTENT_VERSION:
				return getContentVersion();
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
			case ChartPackage.PLANNED_PHASE__ID:
				setId((String)newValue);
				return;
			case ChartPackage.PLANNED_PHASE__PHASE:
				setPhase((String)newValue);
				return;
			case ChartPackage.PLANNED_PHASE__LABEL:
				setLabel((String)newValue);
				return;
			case ChartPackage.PLANNED_PHASE__FROM_WEEK:
				setFromWeek((Double)newValue);
				return;
			case ChartPackage.PLANNED_PHASE__TO_WEEK:
				setToWeek((Double)newValue);
				return;
			case ChartPackage.PLANNED_PHASE__AIMS:
				getAims().clear();
				getAims().addAll((Collection<? extends String>)newValue);
				return;
			case ChartPackage.PLANNED_PHASE__TREATMENTS:
				setTreatments((List<String>)newValue);
				return;
			case ChartPackage.PLANNED_PHASE__EDUCATION:
				setEducation((List<String>)newValue);
				return;
			case ChartPackage.PLANNED_PHASE__CRITERIA:
				getCriteria().clear();
				getCriteria().addAll((Collection<? extends String>)newValue);
				return;
			case ChartPackage.PLANNED_PHASE__REACHED_ON:
				setReachedOn((LocalDate)newValue);
				return;
			case ChartPackage.PLANNED_PHASE__CONTENT_VERSION:
				setContentVersion((String)newValue);
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
			case ChartPackage.PLANNED_PHASE__ID:
				setId(ID_EDEFAULT);
				return;
			case ChartPackage.PLANNED_PHASE__PHASE:
				setPhase(PHASE_EDEFAULT);
				return;
			case ChartPackage.PLANNED_PHASE__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case ChartPackage.PLANNED_PHASE__FROM_WEEK:
				setFromWeek(FROM_WEEK_EDEFAULT);
				return;
			case ChartPackage.PLANNED_PHASE__TO_WEEK:
				setToWeek(TO_WEEK_EDEFAULT);
				return;
			case ChartPackage.PLANNED_PHASE__AIMS:
				getAims().clear();
				return;
			case ChartPackage.PLANNED_PHASE__TREATMENTS:
				setTreatments(TREATMENTS_EDEFAULT);
				return;
			case ChartPackage.PLANNED_PHASE__EDUCATION:
				setEducation(EDUCATION_EDEFAULT);
				return;
			case ChartPackage.PLANNED_PHASE__CRITERIA:
				getCriteria().clear();
				return;
			case ChartPackage.PLANNED_PHASE__REACHED_ON:
				setReachedOn(REACHED_ON_EDEFAULT);
				return;
			case ChartPackage.PLANNED_PHASE__CONTENT_VERSION:
				setContentVersion(CONTENT_VERSION_EDEFAULT);
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
			case ChartPackage.PLANNED_PHASE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ChartPackage.PLANNED_PHASE__PHASE:
				return PHASE_EDEFAULT == null ? phase != null : !PHASE_EDEFAULT.equals(phase);
			case ChartPackage.PLANNED_PHASE__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case ChartPackage.PLANNED_PHASE__FROM_WEEK:
				return FROM_WEEK_EDEFAULT == null ? fromWeek != null : !FROM_WEEK_EDEFAULT.equals(fromWeek);
			case ChartPackage.PLANNED_PHASE__TO_WEEK:
				return TO_WEEK_EDEFAULT == null ? toWeek != null : !TO_WEEK_EDEFAULT.equals(toWeek);
			case ChartPackage.PLANNED_PHASE__AIMS:
				return aims != null && !aims.isEmpty();
			case ChartPackage.PLANNED_PHASE__TREATMENTS:
				return TREATMENTS_EDEFAULT == null ? treatments != null : !TREATMENTS_EDEFAULT.equals(treatments);
			case ChartPackage.PLANNED_PHASE__EDUCATION:
				return EDUCATION_EDEFAULT == null ? education != null : !EDUCATION_EDEFAULT.equals(education);
			case ChartPackage.PLANNED_PHASE__CRITERIA:
				return criteria != null && !criteria.isEmpty();
			case ChartPackage.PLANNED_PHASE__REACHED_ON:
				return REACHED_ON_EDEFAULT == null ? reachedOn != null : !REACHED_ON_EDEFAULT.equals(reachedOn);
			case ChartPackage.PLANNED_PHASE__CONTENT_VERSION:
				return CONTENT_VERSION_EDEFAULT == null ? contentVersion != null : !CONTENT_VERSION_EDEFAULT.equals(contentVersion);
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
		result.append(", phase: ");
		result.append(phase);
		result.append(", label: ");
		result.append(label);
		result.append(", fromWeek: ");
		result.append(fromWeek);
		result.append(", toWeek: ");
		result.append(toWeek);
		result.append(", aims: ");
		result.append(aims);
		result.append(", treatments: ");
		result.append(treatments);
		result.append(", education: ");
		result.append(education);
		result.append(", criteria: ");
		result.append(criteria);
		result.append(", reachedOn: ");
		result.append(reachedOn);
		result.append(", contentVersion: ");
		result.append(contentVersion);
		result.append(')');
		return result.toString();
	}

} //PlannedPhaseImpl
