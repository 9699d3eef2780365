/**
 */
package org.plumbline.model.chart;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Test Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Result of a special test.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.TestFinding#getResult <em>Result</em>}</li>
 *   <li>{@link org.plumbline.model.chart.TestFinding#getAngle <em>Angle</em>}</li>
 *   <li>{@link org.plumbline.model.chart.TestFinding#getWords <em>Words</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getTestFinding()
 * @generated
 */
public interface TestFinding extends Finding {
	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * The default value is <code>"not-tested"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.TestResult}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Result.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see org.plumbline.model.chart.TestResult
	 * @see #setResult(TestResult)
	 * @see org.plumbline.model.chart.ChartPackage#getTestFinding_Result()
	 * @generated
	 */
	TestResult getResult();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.TestFinding#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see org.plumbline.model.chart.TestResult
	 * @see #getResult()
	 * @generated
	 */
	void setResult(TestResult value);

	/**
	 * Returns the value of the '<em><b>Angle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Angle at which symptoms came, degrees.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Angle</em>' attribute.
	 * @see #setAngle(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getTestFinding_Angle()
	 * @generated
	 */
	Double getAngle();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.TestFinding#getAngle <em>Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Angle</em>' attribute.
	 * @see #getAngle()
	 * @generated
	 */
	void setAngle(Double value);

	/**
	 * Returns the value of the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Symptoms produced.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Words</em>' attribute.
	 * @see #setWords(String)
	 * @see org.plumbline.model.chart.ChartPackage#getTestFinding_Words()
	 * @generated
	 */
	String getWords();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.TestFinding#getWords <em>Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Words</em>' attribute.
	 * @see #getWords()
	 * @generated
	 */
	void setWords(String value);

} // TestFinding
