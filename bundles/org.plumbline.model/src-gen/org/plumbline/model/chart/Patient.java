/**
 */
package org.plumbline.model.chart;

import java.time.LocalDate;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Patient</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The patient.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.Patient#getRecordNumber <em>Record Number</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Patient#getGivenName <em>Given Name</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Patient#getFamilyName <em>Family Name</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Patient#getBirthDate <em>Birth Date</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Patient#getSex <em>Sex</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Patient#getOccupation <em>Occupation</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Patient#getPhone <em>Phone</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Patient#getEmail <em>Email</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Patient#getAddress <em>Address</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Patient#getEmergencyContact <em>Emergency Contact</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Patient#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Patient#getAllergies <em>Allergies</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Patient#getHistory <em>History</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Patient#getCoverage <em>Coverage</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Patient#getRunning <em>Running</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getPatient()
 * @generated
 */
public interface Patient extends EObject {
	/**
	 * Returns the value of the '<em><b>Record Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Record number of the clinic.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Record Number</em>' attribute.
	 * @see #setRecordNumber(String)
	 * @see org.plumbline.model.chart.ChartPackage#getPatient_RecordNumber()
	 * @generated
	 */
	String getRecordNumber();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Patient#getRecordNumber <em>Record Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record Number</em>' attribute.
	 * @see #getRecordNumber()
	 * @generated
	 */
	void setRecordNumber(String value);

	/**
	 * Returns the value of the '<em><b>Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Given names.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Given Name</em>' attribute.
	 * @see #setGivenName(String)
	 * @see org.plumbline.model.chart.ChartPackage#getPatient_GivenName()
	 * @generated
	 */
	String getGivenName();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Patient#getGivenName <em>Given Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Given Name</em>' attribute.
	 * @see #getGivenName()
	 * @generated
	 */
	void setGivenName(String value);

	/**
	 * Returns the value of the '<em><b>Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Family name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Family Name</em>' attribute.
	 * @see #setFamilyName(String)
	 * @see org.plumbline.model.chart.ChartPackage#getPatient_FamilyName()
	 * @generated
	 */
	String getFamilyName();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Patient#getFamilyName <em>Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family Name</em>' attribute.
	 * @see #getFamilyName()
	 * @generated
	 */
	void setFamilyName(String value);

	/**
	 * Returns the value of the '<em><b>Birth Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of birth.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Birth Date</em>' attribute.
	 * @see #setBirthDate(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getPatient_BirthDate()
	 * @generated
	 */
	LocalDate getBirthDate();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Patient#getBirthDate <em>Birth Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Birth Date</em>' attribute.
	 * @see #getBirthDate()
	 * @generated
	 */
	void setBirthDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Sex</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.Sex}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Administrative sex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sex</em>' attribute.
	 * @see org.plumbline.model.chart.Sex
	 * @see #setSex(Sex)
	 * @see org.plumbline.model.chart.ChartPackage#getPatient_Sex()
	 * @generated
	 */
	Sex getSex();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Patient#getSex <em>Sex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sex</em>' attribute.
	 * @see org.plumbline.model.chart.Sex
	 * @see #getSex()
	 * @generated
	 */
	void setSex(Sex value);

	/**
	 * Returns the value of the '<em><b>Occupation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Occupation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Occupation</em>' attribute.
	 * @see #setOccupation(String)
	 * @see org.plumbline.model.chart.ChartPackage#getPatient_Occupation()
	 * @generated
	 */
	String getOccupation();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Patient#getOccupation <em>Occupation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Occupation</em>' attribute.
	 * @see #getOccupation()
	 * @generated
	 */
	void setOccupation(String value);

	/**
	 * Returns the value of the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Telephone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phone</em>' attribute.
	 * @see #setPhone(String)
	 * @see org.plumbline.model.chart.ChartPackage#getPatient_Phone()
	 * @generated
	 */
	String getPhone();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Patient#getPhone <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phone</em>' attribute.
	 * @see #getPhone()
	 * @generated
	 */
	void setPhone(String value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * E-mail.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see org.plumbline.model.chart.ChartPackage#getPatient_Email()
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Patient#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Postal address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.plumbline.model.chart.ChartPackage#getPatient_Address()
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Patient#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Emergency Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom to call in an emergency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Emergency Contact</em>' attribute.
	 * @see #setEmergencyContact(String)
	 * @see org.plumbline.model.chart.ChartPackage#getPatient_EmergencyContact()
	 * @generated
	 */
	String getEmergencyContact();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Patient#getEmergencyContact <em>Emergency Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Emergency Contact</em>' attribute.
	 * @see #getEmergencyContact()
	 * @generated
	 */
	void setEmergencyContact(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Preferred language for handouts, BCP 47.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.plumbline.model.chart.ChartPackage#getPatient_Language()
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Patient#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Allergies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Allergies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Allergies</em>' attribute.
	 * @see #setAllergies(String)
	 * @see org.plumbline.model.chart.ChartPackage#getPatient_Allergies()
	 * @generated
	 */
	String getAllergies();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Patient#getAllergies <em>Allergies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Allergies</em>' attribute.
	 * @see #getAllergies()
	 * @generated
	 */
	void setAllergies(String value);

	/**
	 * Returns the value of the '<em><b>History</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Past medical history.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>History</em>' attribute.
	 * @see #setHistory(String)
	 * @see org.plumbline.model.chart.ChartPackage#getPatient_History()
	 * @generated
	 */
	String getHistory();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Patient#getHistory <em>History</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>History</em>' attribute.
	 * @see #getHistory()
	 * @generated
	 */
	void setHistory(String value);

	/**
	 * Returns the value of the '<em><b>Coverage</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Payer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coverage</em>' containment reference.
	 * @see #setCoverage(Coverage)
	 * @see org.plumbline.model.chart.ChartPackage#getPatient_Coverage()
	 * @generated
	 */
	Coverage getCoverage();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Patient#getCoverage <em>Coverage</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coverage</em>' containment reference.
	 * @see #getCoverage()
	 * @generated
	 */
	void setCoverage(Coverage value);

	/**
	 * Returns the value of the '<em><b>Running</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Running profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Running</em>' containment reference.
	 * @see #setRunning(RunningProfile)
	 * @see org.plumbline.model.chart.ChartPackage#getPatient_Running()
	 * @generated
	 */
	RunningProfile getRunning();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Patient#getRunning <em>Running</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Running</em>' containment reference.
	 * @see #getRunning()
	 * @generated
	 */
	void setRunning(RunningProfile value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A patient has a given and a family name.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean nameIsGiven(DiagnosticChain diagnostics, Map<Object, Object> context);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The date of birth is not in the future and not more than 130 years ago.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean birthDateIsPlausible(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Patient
