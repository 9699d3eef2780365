/**
 */
package org.plumbline.model.chart;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Observation Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something seen, asked or felt, in words.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.ObservationFinding#getWords <em>Words</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getObservationFinding()
 * @generated
 */
public interface ObservationFinding extends Finding {
	/**
	 * Returns the value of the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Words</em>' attribute.
	 * @see #setWords(String)
	 * @see org.plumbline.model.chart.ChartPackage#getObservationFinding_Words()
	 * @generated
	 */
	String getWords();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ObservationFinding#getWords <em>Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Words</em>' attribute.
	 * @see #getWords()
	 * @generated
	 */
	void setWords(String value);

} // ObservationFinding
