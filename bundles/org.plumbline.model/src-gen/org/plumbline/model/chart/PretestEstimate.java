/**
 */
package org.plumbline.model.chart;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pretest Estimate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How likely a condition was held to be before the tests.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.PretestEstimate#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PretestEstimate#getPercent <em>Percent</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PretestEstimate#getSource <em>Source</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PretestEstimate#getSetOn <em>Set On</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getPretestEstimate()
 * @generated
 */
public interface PretestEstimate extends EObject {
	/**
	 * Returns the value of the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the condition of the catalogue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition</em>' attribute.
	 * @see #setCondition(String)
	 * @see org.plumbline.model.chart.ChartPackage#getPretestEstimate_Condition()
	 * @generated
	 */
	String getCondition();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PretestEstimate#getCondition <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' attribute.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(String value);

	/**
	 * Returns the value of the '<em><b>Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Estimate, percent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Percent</em>' attribute.
	 * @see #setPercent(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getPretestEstimate_Percent()
	 * @generated
	 */
	Double getPercent();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PretestEstimate#getPercent <em>Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Percent</em>' attribute.
	 * @see #getPercent()
	 * @generated
	 */
	void setPercent(Double value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the estimate comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.plumbline.model.chart.ChartPackage#getPretestEstimate_Source()
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PretestEstimate#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Set On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Set on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Set On</em>' attribute.
	 * @see #setSetOn(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getPretestEstimate_SetOn()
	 * @generated
	 */
	LocalDate getSetOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PretestEstimate#getSetOn <em>Set On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Set On</em>' attribute.
	 * @see #getSetOn()
	 * @generated
	 */
	void setSetOn(LocalDate value);

} // PretestEstimate
