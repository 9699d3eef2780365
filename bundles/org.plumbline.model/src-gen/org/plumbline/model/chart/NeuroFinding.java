/**
 */
package org.plumbline.model.chart;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Neuro Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A neurological finding.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.NeuroFinding#getResult <em>Result</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getNeuroFinding()
 * @generated
 */
public interface NeuroFinding extends Finding {
	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Result, such as intact, reduced, absent, 2+.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see #setResult(String)
	 * @see org.plumbline.model.chart.ChartPackage#getNeuroFinding_Result()
	 * @generated
	 */
	String getResult();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.NeuroFinding#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see #getResult()
	 * @generated
	 */
	void setResult(String value);

} // NeuroFinding
