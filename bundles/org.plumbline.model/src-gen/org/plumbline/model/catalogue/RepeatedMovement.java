/**
 */
package org.plumbline.model.catalogue;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Repeated Movement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A movement repeated in one direction, to see where the pain goes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.RepeatedMovement#getMovement <em>Movement</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getRepeatedMovement()
 * @generated
 */
public interface RepeatedMovement extends ObservationItem {
	/**
	 * Returns the value of the '<em><b>Movement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Direction of the movement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Movement</em>' attribute.
	 * @see #setMovement(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRepeatedMovement_Movement()
	 * @generated
	 */
	String getMovement();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RepeatedMovement#getMovement <em>Movement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Movement</em>' attribute.
	 * @see #getMovement()
	 * @generated
	 */
	void setMovement(String value);

} // RepeatedMovement
