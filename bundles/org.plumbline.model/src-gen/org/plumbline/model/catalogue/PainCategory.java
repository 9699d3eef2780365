/**
 */
package org.plumbline.model.catalogue;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pain Category</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A broad kind of back pain by tissue.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.PainCategory#getLocation <em>Location</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.PainCategory#getProvokedBy <em>Provoked By</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.PainCategory#getCause <em>Cause</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.PainCategory#getResponse <em>Response</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getPainCategory()
 * @generated
 */
public interface PainCategory extends Entry {
	/**
	 * Returns the value of the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is felt.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Location</em>' attribute.
	 * @see #setLocation(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPainCategory_Location()
	 * @generated
	 */
	String getLocation();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.PainCategory#getLocation <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' attribute.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(String value);

	/**
	 * Returns the value of the '<em><b>Provoked By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What provokes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provoked By</em>' attribute.
	 * @see #setProvokedBy(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPainCategory_ProvokedBy()
	 * @generated
	 */
	String getProvokedBy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.PainCategory#getProvokedBy <em>Provoked By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provoked By</em>' attribute.
	 * @see #getProvokedBy()
	 * @generated
	 */
	void setProvokedBy(String value);

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Typical cause.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' attribute.
	 * @see #setCause(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPainCategory_Cause()
	 * @generated
	 */
	String getCause();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.PainCategory#getCause <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' attribute.
	 * @see #getCause()
	 * @generated
	 */
	void setCause(String value);

	/**
	 * Returns the value of the '<em><b>Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First response.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Response</em>' attribute.
	 * @see #setResponse(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPainCategory_Response()
	 * @generated
	 */
	String getResponse();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.PainCategory#getResponse <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Response</em>' attribute.
	 * @see #getResponse()
	 * @generated
	 */
	void setResponse(String value);

} // PainCategory
