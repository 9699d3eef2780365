/**
 */
package org.plumbline.model.chart;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Exchange</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A whole chart in one document, for export and import.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.ChartExchange#getChart <em>Chart</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ChartExchange#getEncounters <em>Encounters</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getChartExchange()
 * @generated
 */
public interface ChartExchange extends EObject {
	/**
	 * Returns the value of the '<em><b>Chart</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The index.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chart</em>' containment reference.
	 * @see #setChart(Chart)
	 * @see org.plumbline.model.chart.ChartPackage#getChartExchange_Chart()
	 * @generated
	 */
	Chart getChart();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ChartExchange#getChart <em>Chart</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chart</em>' containment reference.
	 * @see #getChart()
	 * @generated
	 */
	void setChart(Chart value);

	/**
	 * Returns the value of the '<em><b>Encounters</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.Encounter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The encounters, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encounters</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getChartExchange_Encounters()
	 * @generated
	 */
	EList<Encounter> getEncounters();

} // ChartExchange
