/**
 */
package org.plumbline.model.chart;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Function Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Result of a functional test.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.FunctionFinding#getValue <em>Value</em>}</li>
 *   <li>{@link org.plumbline.model.chart.FunctionFinding#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.plumbline.model.chart.FunctionFinding#getPassed <em>Passed</em>}</li>
 *   <li>{@link org.plumbline.model.chart.FunctionFinding#getWords <em>Words</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getFunctionFinding()
 * @generated
 */
public interface FunctionFinding extends Finding {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getFunctionFinding_Value()
	 * @generated
	 */
	Double getValue();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.FunctionFinding#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Double value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.plumbline.model.chart.ChartPackage#getFunctionFinding_Unit()
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.FunctionFinding#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Passed</b></em>' attribute.
	 * The default value is <code>"open"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.Tri}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was passed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Passed</em>' attribute.
	 * @see org.plumbline.model.chart.Tri
	 * @see #setPassed(Tri)
	 * @see org.plumbline.model.chart.ChartPackage#getFunctionFinding_Passed()
	 * @generated
	 */
	Tri getPassed();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.FunctionFinding#getPassed <em>Passed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Passed</em>' attribute.
	 * @see org.plumbline.model.chart.Tri
	 * @see #getPassed()
	 * @generated
	 */
	void setPassed(Tri value);

	/**
	 * Returns the value of the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Quality.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Words</em>' attribute.
	 * @see #setWords(String)
	 * @see org.plumbline.model.chart.ChartPackage#getFunctionFinding_Words()
	 * @generated
	 */
	String getWords();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.FunctionFinding#getWords <em>Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Words</em>' attribute.
	 * @see #getWords()
	 * @generated
	 */
	void setWords(String value);

} // FunctionFinding
