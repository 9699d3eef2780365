/**
 */
package org.plumbline.model.chart;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Goal Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The state of a goal at an encounter.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.GoalReview#getEncounter <em>Encounter</em>}</li>
 *   <li>{@link org.plumbline.model.chart.GoalReview#getDate <em>Date</em>}</li>
 *   <li>{@link org.plumbline.model.chart.GoalReview#getValue <em>Value</em>}</li>
 *   <li>{@link org.plumbline.model.chart.GoalReview#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getGoalReview()
 * @generated
 */
public interface GoalReview extends EObject {
	/**
	 * Returns the value of the '<em><b>Encounter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the encounter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encounter</em>' attribute.
	 * @see #setEncounter(String)
	 * @see org.plumbline.model.chart.ChartPackage#getGoalReview_Encounter()
	 * @generated
	 */
	String getEncounter();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.GoalReview#getEncounter <em>Encounter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encounter</em>' attribute.
	 * @see #getEncounter()
	 * @generated
	 */
	void setEncounter(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getGoalReview_Date()
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.GoalReview#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getGoalReview_Value()
	 * @generated
	 */
	Double getValue();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.GoalReview#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Double value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remark.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.plumbline.model.chart.ChartPackage#getGoalReview_Note()
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.GoalReview#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // GoalReview
