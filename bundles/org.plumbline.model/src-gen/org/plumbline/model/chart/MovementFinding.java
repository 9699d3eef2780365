/**
 */
package org.plumbline.model.chart;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Movement Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Response to repeated movement.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.MovementFinding#getRepetitions <em>Repetitions</em>}</li>
 *   <li>{@link org.plumbline.model.chart.MovementFinding#getResponse <em>Response</em>}</li>
 *   <li>{@link org.plumbline.model.chart.MovementFinding#getAfter <em>After</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getMovementFinding()
 * @generated
 */
public interface MovementFinding extends Finding {
	/**
	 * Returns the value of the '<em><b>Repetitions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Repetitions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repetitions</em>' attribute.
	 * @see #setRepetitions(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getMovementFinding_Repetitions()
	 * @generated
	 */
	Integer getRepetitions();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.MovementFinding#getRepetitions <em>Repetitions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repetitions</em>' attribute.
	 * @see #getRepetitions()
	 * @generated
	 */
	void setRepetitions(Integer value);

	/**
	 * Returns the value of the '<em><b>Response</b></em>' attribute.
	 * The default value is <code>"not-tested"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.PainResponse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where pain went.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Response</em>' attribute.
	 * @see org.plumbline.model.chart.PainResponse
	 * @see #setResponse(PainResponse)
	 * @see org.plumbline.model.chart.ChartPackage#getMovementFinding_Response()
	 * @generated
	 */
	PainResponse getResponse();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.MovementFinding#getResponse <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Response</em>' attribute.
	 * @see org.plumbline.model.chart.PainResponse
	 * @see #getResponse()
	 * @generated
	 */
	void setResponse(PainResponse value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' attribute.
	 * The default value is <code>"not-tested"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.PainResponse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Response a minute later.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' attribute.
	 * @see org.plumbline.model.chart.PainResponse
	 * @see #setAfter(PainResponse)
	 * @see org.plumbline.model.chart.ChartPackage#getMovementFinding_After()
	 * @generated
	 */
	PainResponse getAfter();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.MovementFinding#getAfter <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' attribute.
	 * @see org.plumbline.model.chart.PainResponse
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(PainResponse value);

} // MovementFinding
