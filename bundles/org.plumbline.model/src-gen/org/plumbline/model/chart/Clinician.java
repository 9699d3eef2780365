/**
 */
package org.plumbline.model.chart;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Clinician</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A clinician as printed on a note.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.Clinician#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Clinician#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Clinician#getCredentials <em>Credentials</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Clinician#getDiscipline <em>Discipline</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getClinician()
 * @generated
 */
public interface Clinician extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the account.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.chart.ChartPackage#getClinician_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Clinician#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.plumbline.model.chart.ChartPackage#getClinician_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Clinician#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Credentials</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Credentials.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Credentials</em>' attribute.
	 * @see #setCredentials(String)
	 * @see org.plumbline.model.chart.ChartPackage#getClinician_Credentials()
	 * @generated
	 */
	String getCredentials();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Clinician#getCredentials <em>Credentials</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credentials</em>' attribute.
	 * @see #getCredentials()
	 * @generated
	 */
	void setCredentials(String value);

	/**
	 * Returns the value of the '<em><b>Discipline</b></em>' attribute.
	 * The default value is <code>"physical-therapy"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.Discipline}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Profession.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discipline</em>' attribute.
	 * @see org.plumbline.model.chart.Discipline
	 * @see #setDiscipline(Discipline)
	 * @see org.plumbline.model.chart.ChartPackage#getClinician_Discipline()
	 * @generated
	 */
	Discipline getDiscipline();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Clinician#getDiscipline <em>Discipline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discipline</em>' attribute.
	 * @see org.plumbline.model.chart.Discipline
	 * @see #getDiscipline()
	 * @generated
	 */
	void setDiscipline(Discipline value);

} // Clinician
