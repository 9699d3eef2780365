/**
 */
package org.plumbline.model.chart;

import java.time.LocalDate;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Shoe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A pair of running shoes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.Shoe#getModel <em>Model</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Shoe#getKm <em>Km</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Shoe#getSince <em>Since</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getShoe()
 * @generated
 */
public interface Shoe extends EObject {
	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.plumbline.model.chart.ChartPackage#getShoe_Model()
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Shoe#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Km</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance run in it, km.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Km</em>' attribute.
	 * @see #setKm(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getShoe_Km()
	 * @generated
	 */
	Double getKm();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Shoe#getKm <em>Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Km</em>' attribute.
	 * @see #getKm()
	 * @generated
	 */
	void setKm(Double value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In use since.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getShoe_Since()
	 * @generated
	 */
	LocalDate getSince();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Shoe#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(LocalDate value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It began on a day that has come.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean sinceIsNotInFuture(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Shoe
