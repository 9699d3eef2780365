/**
 */
package org.plumbline.model.chart.impl;

import java.time.OffsetDateTime;

import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.Clinician;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.EncounterStatus;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Encounter Header</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterHeaderImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterHeaderImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterHeaderImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterHeaderImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterHeaderImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterHeaderImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterHeaderImpl#getPainNow <em>Pain Now</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterHeaderImpl#getPainWorst <em>Pain Worst</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterHeaderImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterHeaderImpl#getClinician <em>Clinician</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EncounterHeaderImpl extends MinimalEObjectImpl.Container implements EncounterHeader {
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final EncounterKind KIND_EDEFAULT = EncounterKind.VISIT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected EncounterKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final OffsetDateTime START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected OffsetDateTime start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final OffsetDateTime END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected OffsetDateTime end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final EncounterStatus STATUS_EDEFAULT = EncounterStatus.DRAFT;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected EncounterStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPainNow() <em>Pain Now</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainNow()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PAIN_NOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPainNow() <em>Pain Now</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainNow()
	 * @generated
	 * @ordered
	 */
	protected Integer painNow = PAIN_NOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getPainWorst() <em>Pain Worst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainWorst()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PAIN_WORST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPainWorst() <em>Pain Worst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainWorst()
	 * @generated
	 * @ordered
	 */
	protected Integer painWorst = PAIN_WORST_EDEFAULT;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getClinician() <em>Clinician</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClinician()
	 * @generated
	 * @ordered
	 */
	protected Clinician clinician;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EncounterHeaderImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.ENCOUNTER_HEADER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.ENCOUNTER_HEADER__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EncounterKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(EncounterKind newKind) {
		EncounterKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.ENCOUNTER_HEADER__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OffsetDateTime getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(OffsetDateTime newStart) {
		OffsetDateTime oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.ENCOUNTER_HEADER__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OffsetDateTime getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(OffsetDateTime newEnd) {
		OffsetDateTime oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.ENCOUNTER_HEADER__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.ENCOUNTER_HEADER__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EncounterStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(EncounterStatus newStatus) {
		EncounterStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.ENCOUNTER_HEADER__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPainNow() {
		return painNow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPainNow(Integer newPainNow) {
		Integer oldPainNow = painNow;
		painNow = newPainNow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.ENCOUNTER_HEADER__PAIN_NOW, oldPainNow, painNow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPainWorst() {
		return painWorst;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPainWorst(Integer newPainWorst) {
		Integer oldPainWorst = painWorst;
		painWorst = newPainWorst;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.ENCOUNTER_HEADER__PAIN_WORST, oldPainWorst, painWorst));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.ENCOUNTER_HEADER__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Clinician getClinician() {
		return clinician;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetClinician(Clinician newClinician, NotificationChain msgs) {
		Clinician oldClinician = clinician;
		clinician = newClinician;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ChartPackage.ENCOUNTER_HEADER__CLINICIAN, oldClinician, newClinician);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClinician(Clinician newClinician) {
		if (newClinician != clinician) {
			NotificationChain msgs = null;
			if (clinician != null)
				msgs = ((InternalEObject)clinician).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ChartPackage.ENCOUNTER_HEADER__CLINICIAN, null, msgs);
			if (newClinician != null)
				msgs = ((InternalEObject)newClinician).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ChartPackage.ENCOUNTER_HEADER__CLINICIAN, null, msgs);
			msgs = basicSetClinician(newClinician, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.ENCOUNTER_HEADER__CLINICIAN, newClinician, newClinician));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean endIsAfterStart(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.plumbline.model.internal.rules.EpisodeRules.endIsAfterStart(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ChartPackage.ENCOUNTER_HEADER__CLINICIAN:
				return basicSetClinician(null, msgs);
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
			case ChartPackage.ENCOUNTER_HEADER__ID:
				return getId();
			case ChartPackage.ENCOUNTER_HEADER__KIND:
				return getKind();
			case ChartPackage.ENCOUNTER_HEADER__START:
				return getStart();
			case ChartPackage.ENCOUNTER_HEADER__END:
				return getEnd();
			case ChartPackage.ENCOUNTER_HEADER__PLACE:
				return getPlace();
			case ChartPackage.ENCOUNTER_HEADER__STATUS:
				return getStatus();
			case ChartPackage.ENCOUNTER_HEADER__PAIN_NOW:
				return getPainNow();
			case ChartPackage.ENCOUNTER_HEADER__PAIN_WORST:
				return getPainWorst();
			case ChartPackage.ENCOUNTER_HEADER__SUMMARY:
				return getSummary();
			case ChartPackage.ENCOUNTER_HEADER__CLINICIAN:
				return getClinician();
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
			case ChartPackage.ENCOUNTER_HEADER__ID:
				setId((String)newValue);
				return;
			case ChartPackage.ENCOUNTER_HEADER__KIND:
				setKind((EncounterKind)newValue);
				return;
			case ChartPackage.ENCOUNTER_HEADER__START:
				setStart((OffsetDateTime)newValue);
				return;
			case ChartPackage.ENCOUNTER_HEADER__END:
				setEnd((OffsetDateTime)newValue);
				return;
			case ChartPackage.ENCOUNTER_HEADER__PLACE:
				setPlace((String)newValue);
				return;
			case ChartPackage.ENCOUNTER_HEADER__STATUS:
				setStatus((EncounterStatus)newValue);
				return;
			case ChartPackage.ENCOUNTER_HEADER__PAIN_NOW:
				setPainNow((Integer)newValue);
				return;
			case ChartPackage.ENCOUNTER_HEADER__PAIN_WORST:
				setPainWorst((Integer)newValue);
				return;
			case ChartPackage.ENCOUNTER_HEADER__SUMMARY:
				setSummary((String)newValue);
				return;
			case ChartPackage.ENCOUNTER_HEADER__CLINICIAN:
				setClinician((Clinician)newValue);
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
			case ChartPackage.ENCOUNTER_HEADER__ID:
				setId(ID_EDEFAULT);
				return;
			case ChartPackage.ENCOUNTER_HEADER__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ChartPackage.ENCOUNTER_HEADER__START:
				setStart(START_EDEFAULT);
				return;
			case ChartPackage.ENCOUNTER_HEADER__END:
				setEnd(END_EDEFAULT);
				return;
			case ChartPackage.ENCOUNTER_HEADER__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case ChartPackage.ENCOUNTER_HEADER__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ChartPackage.ENCOUNTER_HEADER__PAIN_NOW:
				setPainNow(PAIN_NOW_EDEFAULT);
				return;
			case ChartPackage.ENCOUNTER_HEADER__PAIN_WORST:
				setPainWorst(PAIN_WORST_EDEFAULT);
				return;
			case ChartPackage.ENCOUNTER_HEADER__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case ChartPackage.ENCOUNTER_HEADER__CLINICIAN:
				setClinician((Clinician)null);
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
			case ChartPackage.ENCOUNTER_HEADER__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ChartPackage.ENCOUNTER_HEADER__KIND:
				return kind != KIND_EDEFAULT;
			case ChartPackage.ENCOUNTER_HEADER__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case ChartPackage.ENCOUNTER_HEADER__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case ChartPackage.ENCOUNTER_HEADER__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case ChartPackage.ENCOUNTER_HEADER__STATUS:
				return status != STATUS_EDEFAULT;
			case ChartPackage.ENCOUNTER_HEADER__PAIN_NOW:
				return PAIN_NOW_EDEFAULT == null ? painNow != null : !PAIN_NOW_EDEFAULT.equals(painNow);
			case ChartPackage.ENCOUNTER_HEADER__PAIN_WORST:
				return PAIN_WORST_EDEFAULT == null ? painWorst != null : !PAIN_WORST_EDEFAULT.equals(painWorst);
			case ChartPackage.ENCOUNTER_HEADER__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case ChartPackage.ENCOUNTER_HEADER__CLINICIAN:
				return clinician != null;
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
		result.append(", kind: ");
		result.append(kind);
		result.append(", start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", place: ");
		result.append(place);
		result.append(", status: ");
		result.append(status);
		result.append(", painNow: ");
		result.append(painNow);
		result.append(", painWorst: ");
		result.append(painWorst);
		result.append(", summary: ");
		result.append(summary);
		result.append(')');
		return result.toString();
	}

} //EncounterHeaderImpl
