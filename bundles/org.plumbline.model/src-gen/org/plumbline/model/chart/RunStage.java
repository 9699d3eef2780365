/**
 */
package org.plumbline.model.chart;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Run Stage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A stage of a return-to-run programme.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.RunStage#getOrder <em>Order</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunStage#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunStage#getRunMinutes <em>Run Minutes</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunStage#getWalkMinutes <em>Walk Minutes</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunStage#getRepeats <em>Repeats</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunStage#getSessionsPerWeek <em>Sessions Per Week</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunStage#getReachedOn <em>Reached On</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getRunStage()
 * @generated
 */
public interface RunStage extends EObject {
	/**
	 * Returns the value of the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Position, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Order</em>' attribute.
	 * @see #setOrder(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getRunStage_Order()
	 * @generated
	 */
	Integer getOrder();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunStage#getOrder <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order</em>' attribute.
	 * @see #getOrder()
	 * @generated
	 */
	void setOrder(Integer value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.plumbline.model.chart.ChartPackage#getRunStage_Label()
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunStage#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Run Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes of running in an interval.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Run Minutes</em>' attribute.
	 * @see #setRunMinutes(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getRunStage_RunMinutes()
	 * @generated
	 */
	Double getRunMinutes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunStage#getRunMinutes <em>Run Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run Minutes</em>' attribute.
	 * @see #getRunMinutes()
	 * @generated
	 */
	void setRunMinutes(Double value);

	/**
	 * Returns the value of the '<em><b>Walk Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes of walking in an interval.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Walk Minutes</em>' attribute.
	 * @see #setWalkMinutes(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getRunStage_WalkMinutes()
	 * @generated
	 */
	Double getWalkMinutes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunStage#getWalkMinutes <em>Walk Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Walk Minutes</em>' attribute.
	 * @see #getWalkMinutes()
	 * @generated
	 */
	void setWalkMinutes(Double value);

	/**
	 * Returns the value of the '<em><b>Repeats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Intervals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repeats</em>' attribute.
	 * @see #setRepeats(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getRunStage_Repeats()
	 * @generated
	 */
	Integer getRepeats();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunStage#getRepeats <em>Repeats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repeats</em>' attribute.
	 * @see #getRepeats()
	 * @generated
	 */
	void setRepeats(Integer value);

	/**
	 * Returns the value of the '<em><b>Sessions Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sessions a week.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sessions Per Week</em>' attribute.
	 * @see #setSessionsPerWeek(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getRunStage_SessionsPerWeek()
	 * @generated
	 */
	Integer getSessionsPerWeek();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunStage#getSessionsPerWeek <em>Sessions Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sessions Per Week</em>' attribute.
	 * @see #getSessionsPerWeek()
	 * @generated
	 */
	void setSessionsPerWeek(Integer value);

	/**
	 * Returns the value of the '<em><b>Reached On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reached on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reached On</em>' attribute.
	 * @see #setReachedOn(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getRunStage_ReachedOn()
	 * @generated
	 */
	LocalDate getReachedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunStage#getReachedOn <em>Reached On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reached On</em>' attribute.
	 * @see #getReachedOn()
	 * @generated
	 */
	void setReachedOn(LocalDate value);

} // RunStage
