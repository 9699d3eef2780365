/**
 */
package org.plumbline.model.chart.impl;

import java.time.LocalDate;

import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.Coverage;
import org.plumbline.model.chart.Patient;
import org.plumbline.model.chart.RunningProfile;
import org.plumbline.model.chart.Sex;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Patient</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.PatientImpl#getRecordNumber <em>Record Number</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PatientImpl#getGivenName <em>Given Name</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PatientImpl#getFamilyName <em>Family Name</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PatientImpl#getBirthDate <em>Birth Date</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PatientImpl#getSex <em>Sex</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PatientImpl#getOccupation <em>Occupation</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PatientImpl#getPhone <em>Phone</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PatientImpl#getEmail <em>Email</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PatientImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PatientImpl#getEmergencyContact <em>Emergency Contact</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PatientImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PatientImpl#getAllergies <em>Allergies</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PatientImpl#getHistory <em>History</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PatientImpl#getCoverage <em>Coverage</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PatientImpl#getRunning <em>Running</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PatientImpl extends MinimalEObjectImpl.Container implements Patient {
	/**
	 * The default value of the '{@link #getRecordNumber() <em>Record Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String RECORD_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecordNumber() <em>Record Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordNumber()
	 * @generated
	 * @ordered
	 */
	protected String recordNumber = RECORD_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getGivenName() <em>Given Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGivenName()
	 * @generated
	 * @ordered
	 */
	protected static final String GIVEN_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGivenName() <em>Given Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGivenName()
	 * @generated
	 * @ordered
	 */
	protected String givenName = GIVEN_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getFamilyName() <em>Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamilyName()
	 * @generated
	 * @ordered
	 */
	protected static final String FAMILY_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFamilyName() <em>Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamilyName()
	 * @generated
	 * @ordered
	 */
	protected String familyName = FAMILY_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getBirthDate() <em>Birth Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate BIRTH_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBirthDate() <em>Birth Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate birthDate = BIRTH_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSex() <em>Sex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSex()
	 * @generated
	 * @ordered
	 */
	protected static final Sex SEX_EDEFAULT = Sex.UNKNOWN;

	/**
	 * The cached value of the '{@link #getSex() <em>Sex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSex()
	 * @generated
	 * @ordered
	 */
	protected Sex sex = SEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getOccupation() <em>Occupation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccupation()
	 * @generated
	 * @ordered
	 */
	protected static final String OCCUPATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOccupation() <em>Occupation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccupation()
	 * @generated
	 * @ordered
	 */
	protected String occupation = OCCUPATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhone() <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhone()
	 * @generated
	 * @ordered
	 */
	protected static final String PHONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhone() <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhone()
	 * @generated
	 * @ordered
	 */
	protected String phone = PHONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmail() <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmail()
	 * @generated
	 * @ordered
	 */
	protected static final String EMAIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEmail() <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmail()
	 * @generated
	 * @ordered
	 */
	protected String email = EMAIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmergencyContact() <em>Emergency Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmergencyContact()
	 * @generated
	 * @ordered
	 */
	protected static final String EMERGENCY_CONTACT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEmergencyContact() <em>Emergency Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmergencyContact()
	 * @generated
	 * @ordered
	 */
	protected String emergencyContact = EMERGENCY_CONTACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAllergies() <em>Allergies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllergies()
	 * @generated
	 * @ordered
	 */
	protected static final String ALLERGIES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAllergies() <em>Allergies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllergies()
	 * @generated
	 * @ordered
	 */
	protected String allergies = ALLERGIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getHistory() <em>History</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistory()
	 * @generated
	 * @ordered
	 */
	protected static final String HISTORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHistory() <em>History</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistory()
	 * @generated
	 * @ordered
	 */
	protected String history = HISTORY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCoverage() <em>Coverage</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoverage()
	 * @generated
	 * @ordered
	 */
	protected Coverage coverage;

	/**
	 * The cached value of the '{@link #getRunning() <em>Running</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunning()
	 * @generated
	 * @ordered
	 */
	protected RunningProfile running;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PatientImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.PATIENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecordNumber() {
		return recordNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecordNumber(String newRecordNumber) {
		String oldRecordNumber = recordNumber;
		recordNumber = newRecordNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PATIENT__RECORD_NUMBER, oldRecordNumber, recordNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGivenName() {
		return givenName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGivenName(String newGivenName) {
		String oldGivenName = givenName;
		givenName = newGivenName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PATIENT__GIVEN_NAME, oldGivenName, givenName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFamilyName() {
		return familyName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFamilyName(String newFamilyName) {
		String oldFamilyName = familyName;
		familyName = newFamilyName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PATIENT__FAMILY_NAME, oldFamilyName, familyName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getBirthDate() {
		return birthDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBirthDate(LocalDate newBirthDate) {
		LocalDate oldBirthDate = birthDate;
		birthDate = newBirthDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PATIENT__BIRTH_DATE, oldBirthDate, birthDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sex getSex() {
		return sex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSex(Sex newSex) {
		Sex oldSex = sex;
		sex = newSex == null ? SEX_EDEFAULT : newSex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PATIENT__SEX, oldSex, sex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOccupation() {
		return occupation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOccupation(String newOccupation) {
		String oldOccupation = occupation;
		occupation = newOccupation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PATIENT__OCCUPATION, oldOccupation, occupation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhone() {
		return phone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhone(String newPhone) {
		String oldPhone = phone;
		phone = newPhone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PATIENT__PHONE, oldPhone, phone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEmail() {
		return email;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmail(String newEmail) {
		String oldEmail = email;
		email = newEmail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PATIENT__EMAIL, oldEmail, email));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PATIENT__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEmergencyContact() {
		return emergencyContact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmergencyContact(String newEmergencyContact) {
		String oldEmergencyContact = emergencyContact;
		emergencyContact = newEmergencyContact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PATIENT__EMERGENCY_CONTACT, oldEmergencyContact, emergencyContact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PATIENT__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAllergies() {
		return allergies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAllergies(String newAllergies) {
		String oldAllergies = allergies;
		allergies = newAllergies;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PATIENT__ALLERGIES, oldAllergies, allergies));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHistory() {
		return history;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHistory(String newHistory) {
		String oldHistory = history;
		history = newHistory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PATIENT__HISTORY, oldHistory, history));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Coverage getCoverage() {
		return coverage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCoverage(Coverage newCoverage, NotificationChain msgs) {
		Coverage oldCoverage = coverage;
		coverage = newCoverage;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ChartPackage.PATIENT__COVERAGE, oldCoverage, newCoverage);
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
	public void setCoverage(Coverage newCoverage) {
		if (newCoverage != coverage) {
			NotificationChain msgs = null;
			if (coverage != null)
				msgs = ((InternalEObject)coverage).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ChartPackage.PATIENT__COVERAGE, null, msgs);
			if (newCoverage != null)
				msgs = ((InternalEObject)newCoverage).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ChartPackage.PATIENT__COVERAGE, null, msgs);
			msgs = basicSetCoverage(newCoverage, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PATIENT__COVERAGE, newCoverage, newCoverage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RunningProfile getRunning() {
		return running;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRunning(RunningProfile newRunning, NotificationChain msgs) {
		RunningProfile oldRunning = running;
		running = newRunning;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ChartPackage.PATIENT__RUNNING, oldRunning, newRunning);
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
	public void setRunning(RunningProfile newRunning) {
		if (newRunning != running) {
			NotificationChain msgs = null;
			if (running != null)
				msgs = ((InternalEObject)running).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ChartPackage.PATIENT__RUNNING, null, msgs);
			if (newRunning != null)
				msgs = ((InternalEObject)newRunning).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ChartPackage.PATIENT__RUNNING, null, msgs);
			msgs = basicSetRunning(newRunning, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PATIENT__RUNNING, newRunning, newRunning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean nameIsGiven(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.plumbline.model.internal.rules.PatientRules.nameIsGiven(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean birthDateIsPlausible(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.plumbline.model.internal.rules.PatientRules.birthDateIsPlausible(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ChartPackage.PATIENT__COVERAGE:
				return basicSetCoverage(null, msgs);
			case ChartPackage.PATIENT__RUNNING:
				return basicSetRunning(null, msgs);
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
			case ChartPackage.PATIENT__RECORD_NUMBER:
				return getRecordNumber();
			case ChartPackage.PATIENT__GIVEN_NAME:
				return getGivenName();
			case ChartPackage.PATIENT__FAMILY_NAME:
				return getFamilyName();
			case ChartPackage.PATIENT__BIRTH_DATE:
				return getBirthDate();
			case ChartPackage.PATIENT__SEX:
				return getSex();
			case ChartPackage.PATIENT__OCCUPATION:
				return getOccupation();
			case ChartPackage.PATIENT__PHONE:
				return getPhone();
			case ChartPackage.PATIENT__EMAIL:
				return getEmail();
			case ChartPackage.PATIENT__ADDRESS:
				return getAddress();
			case ChartPackage.PATIENT__EMERGENCY_CONTACT:
				return getEmergencyContact();
			case ChartPackage.PATIENT__LANGUAGE:
				return getLanguage();
			case ChartPackage.PATIENT__ALLERGIES:
				return getAllergies();
			case ChartPackage.PATIENT__HISTORY:
				return getHistory();
			case ChartPackage.PATIENT__COVERAGE:
				return getCoverage();
			case ChartPackage.PATIENT__RUNNING:
				return getRunning();
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
			case ChartPackage.PATIENT__RECORD_NUMBER:
				setRecordNumber((String)newValue);
				return;
			case ChartPackage.PATIENT__GIVEN_NAME:
				setGivenName((String)newValue);
				return;
			case ChartPackage.PATIENT__FAMILY_NAME:
				setFamilyName((String)newValue);
				return;
			case ChartPackage.PATIENT__BIRTH_DATE:
				setBirthDate((LocalDate)newValue);
				return;
			case ChartPackage.PATIENT__SEX:
				setSex((Sex)newValue);
				return;
			case ChartPackage.PATIENT__OCCUPATION:
				setOccupation((String)newValue);
				return;
			case ChartPackage.PATIENT__PHONE:
				setPhone((String)newValue);
				return;
			case ChartPackage.PATIENT__EMAIL:
				setEmail((String)newValue);
				return;
			case ChartPackage.PATIENT__ADDRESS:
				setAddress((String)newValue);
				return;
			case ChartPackage.PATIENT__EMERGENCY_CONTACT:
				setEmergencyContact((String)newValue);
				return;
			case ChartPackage.PATIENT__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case ChartPackage.PATIENT__ALLERGIES:
				setAllergies((String)newValue);
				return;
			case ChartPackage.PATIENT__HISTORY:
				setHistory((String)newValue);
				return;
			case ChartPackage.PATIENT__COVERAGE:
				setCoverage((Coverage)newValue);
				return;
			case ChartPackage.PATIENT__RUNNING:
				setRunning((RunningProfile)newValue);
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
			case ChartPackage.PATIENT__RECORD_NUMBER:
				setRecordNumber(RECORD_NUMBER_EDEFAULT);
				return;
			case ChartPackage.PATIENT__GIVEN_NAME:
				setGivenName(GIVEN_NAME_EDEFAULT);
				return;
			case ChartPackage.PATIENT__FAMILY_NAME:
				setFamilyName(FAMILY_NAME_EDEFAULT);
				return;
			case ChartPackage.PATIENT__BIRTH_DATE:
				setBirthDate(BIRTH_DATE_EDEFAULT);
				return;
			case ChartPackage.PATIENT__SEX:
				setSex(SEX_EDEFAULT);
				return;
			case ChartPackage.PATIENT__OCCUPATION:
				setOccupation(OCCUPATION_EDEFAULT);
				return;
			case ChartPackage.PATIENT__PHONE:
				setPhone(PHONE_EDEFAULT);
				return;
			case ChartPackage.PATIENT__EMAIL:
				setEmail(EMAIL_EDEFAULT);
				return;
			case ChartPackage.PATIENT__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case ChartPackage.PATIENT__EMERGENCY_CONTACT:
				setEmergencyContact(EMERGENCY_CONTACT_EDEFAULT);
				return;
			case ChartPackage.PATIENT__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case ChartPackage.PATIENT__ALLERGIES:
				setAllergies(ALLERGIES_EDEFAULT);
				return;
			case ChartPackage.PATIENT__HISTORY:
				setHistory(HISTORY_EDEFAULT);
				return;
			case ChartPackage.PATIENT__COVERAGE:
				setCoverage((Coverage)null);
				return;
			case ChartPackage.PATIENT__RUNNING:
				setRunning((RunningProfile)null);
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
			case ChartPackage.PATIENT__RECORD_NUMBER:
				return RECORD_NUMBER_EDEFAULT == null ? recordNumber != null : !RECORD_NUMBER_EDEFAULT.equals(recordNumber);
			case ChartPackage.PATIENT__GIVEN_NAME:
				return GIVEN_NAME_EDEFAULT == null ? givenName != null : !GIVEN_NAME_EDEFAULT.equals(givenName);
			case ChartPackage.PATIENT__FAMILY_NAME:
				return FAMILY_NAME_EDEFAULT == null ? familyName != null : !FAMILY_NAME_EDEFAULT.equals(familyName);
			case ChartPackage.PATIENT__BIRTH_DATE:
				return BIRTH_DATE_EDEFAULT == null ? birthDate != null : !BIRTH_DATE_EDEFAULT.equals(birthDate);
			case ChartPackage.PATIENT__SEX:
				return sex != SEX_EDEFAULT;
			case ChartPackage.PATIENT__OCCUPATION:
				return OCCUPATION_EDEFAULT == null ? occupation != null : !OCCUPATION_EDEFAULT.equals(occupation);
			case ChartPackage.PATIENT__PHONE:
				return PHONE_EDEFAULT == null ? phone != null : !PHONE_EDEFAULT.equals(phone);
			case ChartPackage.PATIENT__EMAIL:
				return EMAIL_EDEFAULT == null ? email != null : !EMAIL_EDEFAULT.equals(email);
			case ChartPackage.PATIENT__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case ChartPackage.PATIENT__EMERGENCY_CONTACT:
				return EMERGENCY_CONTACT_EDEFAULT == null ? emergencyContact != null : !EMERGENCY_CONTACT_EDEFAULT.equals(emergencyContact);
			case ChartPackage.PATIENT__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case ChartPackage.PATIENT__ALLERGIES:
				return ALLERGIES_EDEFAULT == null ? allergies != null : !ALLERGIES_EDEFAULT.equals(allergies);
			case ChartPackage.PATIENT__HISTORY:
				return HISTORY_EDEFAULT == null ? history != null : !HISTORY_EDEFAULT.equals(history);
			case ChartPackage.PATIENT__COVERAGE:
				return coverage != null;
			case ChartPackage.PATIENT__RUNNING:
				return running != null;
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
		result.append(" (recordNumber: ");
		result.append(recordNumber);
		result.append(", givenName: ");
		result.append(givenName);
		result.append(", familyName: ");
		result.append(familyName);
		result.append(", birthDate: ");
		result.append(birthDate);
		result.append(", sex: ");
		result.append(sex);
		result.append(", occupation: ");
		result.append(occupation);
		result.append(", phone: ");
		result.append(phone);
		result.append(", email: ");
		result.append(email);
		result.append(", address: ");
		result.append(address);
		result.append(", emergencyContact: ");
		result.append(emergencyContact);
		result.append(", language: ");
		result.append(language);
		result.append(", allergies: ");
		result.append(allergies);
		result.append(", history: ");
		result.append(history);
		result.append(')');
		return result.toString();
	}

} //PatientImpl
