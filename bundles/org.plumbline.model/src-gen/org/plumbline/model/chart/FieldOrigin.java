/**
 */
package org.plumbline.model.chart;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Field Origin</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where the value of one field of an encounter came from, when it was not typed there.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.FieldOrigin#getField <em>Field</em>}</li>
 *   <li>{@link org.plumbline.model.chart.FieldOrigin#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.plumbline.model.chart.FieldOrigin#getFrom <em>From</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getFieldOrigin()
 * @generated
 */
public interface FieldOrigin extends EObject {
	/**
	 * Returns the value of the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The field: its path from the encounter, such as assessment.text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field</em>' attribute.
	 * @see #setField(String)
	 * @see org.plumbline.model.chart.ChartPackage#getFieldOrigin_Field()
	 * @generated
	 */
	String getField();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.FieldOrigin#getField <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field</em>' attribute.
	 * @see #getField()
	 * @generated
	 */
	void setField(String value);

	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' attribute.
	 * The default value is <code>"carried"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.Provenance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Provenance.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provenance</em>' attribute.
	 * @see org.plumbline.model.chart.Provenance
	 * @see #setProvenance(Provenance)
	 * @see org.plumbline.model.chart.ChartPackage#getFieldOrigin_Provenance()
	 * @generated
	 */
	Provenance getProvenance();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.FieldOrigin#getProvenance <em>Provenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provenance</em>' attribute.
	 * @see org.plumbline.model.chart.Provenance
	 * @see #getProvenance()
	 * @generated
	 */
	void setProvenance(Provenance value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the encounter it was carried from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(String)
	 * @see org.plumbline.model.chart.ChartPackage#getFieldOrigin_From()
	 * @generated
	 */
	String getFrom();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.FieldOrigin#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(String value);

} // FieldOrigin
