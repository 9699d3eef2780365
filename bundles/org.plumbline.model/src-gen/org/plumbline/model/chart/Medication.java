/**
 */
package org.plumbline.model.chart;

import java.time.LocalDate;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Medication</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A medication.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.Medication#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Medication#getDose <em>Dose</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Medication#getSince <em>Since</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Medication#getStatus <em>Status</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getMedication()
 * @generated
 */
public interface Medication extends EObject {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name and strength.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.plumbline.model.chart.ChartPackage#getMedication_Label()
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Medication#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Dose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dose as taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dose</em>' attribute.
	 * @see #setDose(String)
	 * @see org.plumbline.model.chart.ChartPackage#getMedication_Dose()
	 * @generated
	 */
	String getDose();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Medication#getDose <em>Dose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dose</em>' attribute.
	 * @see #getDose()
	 * @generated
	 */
	void setDose(String value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Since.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getMedication_Since()
	 * @generated
	 */
	LocalDate getSince();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Medication#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"active"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.ProblemStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Status.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.plumbline.model.chart.ProblemStatus
	 * @see #setStatus(ProblemStatus)
	 * @see org.plumbline.model.chart.ChartPackage#getMedication_Status()
	 * @generated
	 */
	ProblemStatus getStatus();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Medication#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.plumbline.model.chart.ProblemStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ProblemStatus value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It began on a day that has come.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean sinceIsNotInFuture(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Medication
