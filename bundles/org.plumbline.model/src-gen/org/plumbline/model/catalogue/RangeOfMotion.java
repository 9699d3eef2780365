/**
 */
package org.plumbline.model.catalogue;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Range Of Motion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A movement measured in degrees or graded words.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.RangeOfMotion#getJoint <em>Joint</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.RangeOfMotion#getMotion <em>Motion</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.RangeOfMotion#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.RangeOfMotion#getNorms <em>Norms</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getRangeOfMotion()
 * @generated
 */
public interface RangeOfMotion extends ExamItem {
	/**
	 * Returns the value of the '<em><b>Joint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Joint or region.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Joint</em>' attribute.
	 * @see #setJoint(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRangeOfMotion_Joint()
	 * @generated
	 */
	String getJoint();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RangeOfMotion#getJoint <em>Joint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Joint</em>' attribute.
	 * @see #getJoint()
	 * @generated
	 */
	void setJoint(String value);

	/**
	 * Returns the value of the '<em><b>Motion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Motion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Motion</em>' attribute.
	 * @see #setMotion(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRangeOfMotion_Motion()
	 * @generated
	 */
	String getMotion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RangeOfMotion#getMotion <em>Motion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Motion</em>' attribute.
	 * @see #getMotion()
	 * @generated
	 */
	void setMotion(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * The default value is <code>"degree"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of measurement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRangeOfMotion_Unit()
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RangeOfMotion#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Norms</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Norm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Norms by age, position and method.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Norms</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRangeOfMotion_Norms()
	 * @generated
	 */
	EList<Norm> getNorms();

} // RangeOfMotion
