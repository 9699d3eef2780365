/**
 */
package org.plumbline.model.chart;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chart</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The index document of a patient: all that must be known without opening an encounter.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.Chart#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Chart#getFormat <em>Format</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Chart#isInvented <em>Invented</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Chart#getPatient <em>Patient</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Chart#getEpisodes <em>Episodes</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Chart#getProblems <em>Problems</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Chart#getMedications <em>Medications</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getChart()
 * @generated
 */
public interface Chart extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the chart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.chart.ChartPackage#getChart_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Chart#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Format of the documents; raised by every migration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getChart_Format()
	 * @generated
	 */
	Integer getFormat();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Chart#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(Integer value);

	/**
	 * Returns the value of the '<em><b>Invented</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the patient is invented.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Invented</em>' attribute.
	 * @see #setInvented(boolean)
	 * @see org.plumbline.model.chart.ChartPackage#getChart_Invented()
	 * @generated
	 */
	boolean isInvented();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Chart#isInvented <em>Invented</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Invented</em>' attribute.
	 * @see #isInvented()
	 * @generated
	 */
	void setInvented(boolean value);

	/**
	 * Returns the value of the '<em><b>Patient</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The patient.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Patient</em>' containment reference.
	 * @see #setPatient(Patient)
	 * @see org.plumbline.model.chart.ChartPackage#getChart_Patient()
	 * @generated
	 */
	Patient getPatient();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Chart#getPatient <em>Patient</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Patient</em>' containment reference.
	 * @see #getPatient()
	 * @generated
	 */
	void setPatient(Patient value);

	/**
	 * Returns the value of the '<em><b>Episodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.Episode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Episodes of care, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Episodes</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getChart_Episodes()
	 * @generated
	 */
	EList<Episode> getEpisodes();

	/**
	 * Returns the value of the '<em><b>Problems</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.Problem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Problem list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Problems</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getChart_Problems()
	 * @generated
	 */
	EList<Problem> getProblems();

	/**
	 * Returns the value of the '<em><b>Medications</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.Medication}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Medication.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Medications</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getChart_Medications()
	 * @generated
	 */
	EList<Medication> getMedications();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No two parts of the chart share an id.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean idsAreUnique(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Chart
