/**
 */
package org.plumbline.model.chart.impl;

import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Medication;
import org.plumbline.model.chart.Patient;
import org.plumbline.model.chart.Problem;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Chart</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.ChartImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ChartImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ChartImpl#isInvented <em>Invented</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ChartImpl#getPatient <em>Patient</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ChartImpl#getEpisodes <em>Episodes</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ChartImpl#getProblems <em>Problems</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ChartImpl#getMedications <em>Medications</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChartImpl extends MinimalEObjectImpl.Container implements Chart {
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
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final Integer FORMAT_EDEFAULT = Integer.valueOf(1);

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected Integer format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #isInvented() <em>Invented</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInvented()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INVENTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isInvented() <em>Invented</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInvented()
	 * @generated
	 * @ordered
	 */
	protected boolean invented = INVENTED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPatient() <em>Patient</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatient()
	 * @generated
	 * @ordered
	 */
	protected Patient patient;

	/**
	 * The cached value of the '{@link #getEpisodes() <em>Episodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEpisodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Episode> episodes;

	/**
	 * The cached value of the '{@link #getProblems() <em>Problems</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProblems()
	 * @generated
	 * @ordered
	 */
	protected EList<Problem> problems;

	/**
	 * The cached value of the '{@link #getMedications() <em>Medications</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMedications()
	 * @generated
	 * @ordered
	 */
	protected EList<Medication> medications;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChartImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.CHART;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.CHART__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(Integer newFormat) {
		Integer oldFormat = format;
		format = newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.CHART__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isInvented() {
		return invented;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInvented(boolean newInvented) {
		boolean oldInvented = invented;
		invented = newInvented;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.CHART__INVENTED, oldInvented, invented));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Patient getPatient() {
		return patient;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPatient(Patient newPatient, NotificationChain msgs) {
		Patient oldPatient = patient;
		patient = newPatient;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ChartPackage.CHART__PATIENT, oldPatient, newPatient);
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
	public void setPatient(Patient newPatient) {
		if (newPatient != patient) {
			NotificationChain msgs = null;
			if (patient != null)
				msgs = ((InternalEObject)patient).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ChartPackage.CHART__PATIENT, null, msgs);
			if (newPatient != null)
				msgs = ((InternalEObject)newPatient).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ChartPackage.CHART__PATIENT, null, msgs);
			msgs = basicSetPatient(newPatient, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.CHART__PATIENT, newPatient, newPatient));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Episode> getEpisodes() {
		if (episodes == null) {
			episodes = new EObjectContainmentEList<Episode>(Episode.class, this, ChartPackage.CHART__EPISODES);
		}
		return episodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Problem> getProblems() {
		if (problems == null) {
			problems = new EObjectContainmentEList<Problem>(Problem.class, this, ChartPackage.CHART__PROBLEMS);
		}
		return problems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Medication> getMedications() {
		if (medications == null) {
			medications = new EObjectContainmentEList<Medication>(Medication.class, this, ChartPackage.CHART__MEDICATIONS);
		}
		return medications;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean idsAreUnique(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.plumbline.model.internal.rules.ChartRules.idsAreUnique(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ChartPackage.CHART__PATIENT:
				return basicSetPatient(null, msgs);
			case ChartPackage.CHART__EPISODES:
				return ((InternalEList<?>)getEpisodes()).basicRemove(otherEnd, msgs);
			case ChartPackage.CHART__PROBLEMS:
				return ((InternalEList<?>)getProblems()).basicRemove(otherEnd, msgs);
			case ChartPackage.CHART__MEDICATIONS:
				return ((InternalEList<?>)getMedications()).basicRemove(otherEnd, msgs);
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
			case ChartPackage.CHART__ID:
				return getId();
			case ChartPackage.CHART__FORMAT:
				return getFormat();
			case ChartPackage.CHART__INVENTED:
				return isInvented();
			case ChartPackage.CHART__PATIENT:
				return getPatient();
			case ChartPackage.CHART__EPISODES:
				return getEpisodes();
			case ChartPackage.CHART__PROBLEMS:
				return getProblems();
			case ChartPackage.CHART__MEDICATIONS:
				return getMedications();
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
			case ChartPackage.CHART__ID:
				setId((String)newValue);
				return;
			case ChartPackage.CHART__FORMAT:
				setFormat((Integer)newValue);
				return;
			case ChartPackage.CHART__INVENTED:
				setInvented((Boolean)newValue);
				return;
			case ChartPackage.CHART__PATIENT:
				setPatient((Patient)newValue);
				return;
			case ChartPackage.CHART__EPISODES:
				getEpisodes().clear();
				getEpisodes().addAll((Collection<? extends Episode>)newValue);
				return;
			case ChartPackage.CHART__PROBLEMS:
				getProblems().clear();
				getProblems().addAll((Collection<? extends Problem>)newValue);
				return;
			case ChartPackage.CHART__MEDICATIONS:
				getMedications().clear();
				getMedications().addAll((Collection<? extends Medication>)newValue);
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
			case ChartPackage.CHART__ID:
				setId(ID_EDEFAULT);
				return;
			case ChartPackage.CHART__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case ChartPackage.CHART__INVENTED:
				setInvented(INVENTED_EDEFAULT);
				return;
			case ChartPackage.CHART__PATIENT:
				setPatient((Patient)null);
				return;
			case ChartPackage.CHART__EPISODES:
				getEpisodes().clear();
				return;
			case ChartPackage.CHART__PROBLEMS:
				getProblems().clear();
				return;
			case ChartPackage.CHART__MEDICATIONS:
				getMedications().clear();
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
			case ChartPackage.CHART__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ChartPackage.CHART__FORMAT:
				return FORMAT_EDEFAULT == null ? format != null : !FORMAT_EDEFAULT.equals(format);
			case ChartPackage.CHART__INVENTED:
				return invented != INVENTED_EDEFAULT;
			case ChartPackage.CHART__PATIENT:
				return patient != null;
			case ChartPackage.CHART__EPISODES:
				return episodes != null && !episodes.isEmpty();
			case ChartPackage.CHART__PROBLEMS:
				return problems != null && !problems.isEmpty();
			case ChartPackage.CHART__MEDICATIONS:
				return medications != null && !medications.isEmpty();
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
		result.append(", format: ");
		result.append(format);
		result.append(", invented: ");
		result.append(invented);
		result.append(')');
		return result.toString();
	}

} //ChartImpl
