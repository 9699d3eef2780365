/**
 */
package org.plumbline.model.catalogue;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A single statement about the entry that contains it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.Fact#getAspect <em>Aspect</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getFact()
 * @generated
 */
public interface Fact extends Entry {
	/**
	 * Returns the value of the '<em><b>Aspect</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.Aspect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it describes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aspect</em>' attribute.
	 * @see org.plumbline.model.catalogue.Aspect
	 * @see #isSetAspect()
	 * @see #unsetAspect()
	 * @see #setAspect(Aspect)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getFact_Aspect()
	 * @generated
	 */
	Aspect getAspect();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Fact#getAspect <em>Aspect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aspect</em>' attribute.
	 * @see org.plumbline.model.catalogue.Aspect
	 * @see #isSetAspect()
	 * @see #unsetAspect()
	 * @see #getAspect()
	 * @generated
	 */
	void setAspect(Aspect value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.catalogue.Fact#getAspect <em>Aspect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAspect()
	 * @see #getAspect()
	 * @see #setAspect(Aspect)
	 * @generated
	 */
	void unsetAspect();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.catalogue.Fact#getAspect <em>Aspect</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Aspect</em>' attribute is set.
	 * @see #unsetAspect()
	 * @see #getAspect()
	 * @see #setAspect(Aspect)
	 * @generated
	 */
	boolean isSetAspect();

} // Fact
