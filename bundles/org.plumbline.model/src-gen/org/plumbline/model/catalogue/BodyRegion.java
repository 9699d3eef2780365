/**
 */
package org.plumbline.model.catalogue;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Body Region</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A region of the body chart that can be named.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.BodyRegion#getAspect <em>Aspect</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.BodyRegion#getSide <em>Side</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.BodyRegion#getOutline <em>Outline</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.BodyRegion#getSpread <em>Spread</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getBodyRegion()
 * @generated
 */
public interface BodyRegion extends Entry {
	/**
	 * Returns the value of the '<em><b>Aspect</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.BodyAspect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * View it is seen in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aspect</em>' attribute.
	 * @see org.plumbline.model.catalogue.BodyAspect
	 * @see #isSetAspect()
	 * @see #unsetAspect()
	 * @see #setAspect(BodyAspect)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getBodyRegion_Aspect()
	 * @generated
	 */
	BodyAspect getAspect();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.BodyRegion#getAspect <em>Aspect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aspect</em>' attribute.
	 * @see org.plumbline.model.catalogue.BodyAspect
	 * @see #isSetAspect()
	 * @see #unsetAspect()
	 * @see #getAspect()
	 * @generated
	 */
	void setAspect(BodyAspect value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.catalogue.BodyRegion#getAspect <em>Aspect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAspect()
	 * @see #getAspect()
	 * @see #setAspect(BodyAspect)
	 * @generated
	 */
	void unsetAspect();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.catalogue.BodyRegion#getAspect <em>Aspect</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Aspect</em>' attribute is set.
	 * @see #unsetAspect()
	 * @see #getAspect()
	 * @see #setAspect(BodyAspect)
	 * @generated
	 */
	boolean isSetAspect();

	/**
	 * Returns the value of the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * left, right, central, or empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Side</em>' attribute.
	 * @see #setSide(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getBodyRegion_Side()
	 * @generated
	 */
	String getSide();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.BodyRegion#getSide <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Side</em>' attribute.
	 * @see #getSide()
	 * @generated
	 */
	void setSide(String value);

	/**
	 * Returns the value of the '<em><b>Outline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Corners of the region in the coordinates of the drawing: x,y pairs separated by blanks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outline</em>' attribute.
	 * @see #setOutline(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getBodyRegion_Outline()
	 * @generated
	 */
	String getOutline();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.BodyRegion#getOutline <em>Outline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outline</em>' attribute.
	 * @see #getOutline()
	 * @generated
	 */
	void setOutline(String value);

	/**
	 * Returns the value of the '<em><b>Spread</b></em>' attribute.
	 * The default value is <code>"unspecified"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.Spread}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far pain has spread that is felt here; unspecified away from back and leg.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spread</em>' attribute.
	 * @see org.plumbline.model.catalogue.Spread
	 * @see #setSpread(Spread)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getBodyRegion_Spread()
	 * @generated
	 */
	Spread getSpread();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.BodyRegion#getSpread <em>Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Spread</em>' attribute.
	 * @see org.plumbline.model.catalogue.Spread
	 * @see #getSpread()
	 * @generated
	 */
	void setSpread(Spread value);

} // BodyRegion
