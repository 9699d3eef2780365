/**
 */
package org.plumbline.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Prop</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A thing in a pose.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.Prop#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Prop#getX <em>X</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Prop#getY <em>Y</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Prop#getWidth <em>Width</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Prop#getHeight <em>Height</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Prop#isMirrored <em>Mirrored</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Prop#getJoint <em>Joint</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getProp()
 * @generated
 */
public interface Prop extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.PropKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.catalogue.PropKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(PropKind)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getProp_Kind()
	 * @generated
	 */
	PropKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Prop#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.catalogue.PropKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PropKind value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.catalogue.Prop#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(PropKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.catalogue.Prop#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(PropKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Left end, or centre of round things.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getProp_X()
	 * @generated
	 */
	Double getX();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Prop#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(Double value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bottom, or centre of round things.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getProp_Y()
	 * @generated
	 */
	Double getY();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Prop#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(Double value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width, or diameter of round things.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getProp_Width()
	 * @generated
	 */
	Double getWidth();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Prop#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(Double value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getProp_Height()
	 * @generated
	 */
	Double getHeight();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Prop#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(Double value);

	/**
	 * Returns the value of the '<em><b>Mirrored</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is drawn mirrored; a chair otherwise has its back on the right.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mirrored</em>' attribute.
	 * @see #setMirrored(boolean)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getProp_Mirrored()
	 * @generated
	 */
	boolean isMirrored();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Prop#isMirrored <em>Mirrored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mirrored</em>' attribute.
	 * @see #isMirrored()
	 * @generated
	 */
	void setMirrored(boolean value);

	/**
	 * Returns the value of the '<em><b>Joint</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.Joint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Joint it ends at or rests in, for bands and weights.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Joint</em>' attribute.
	 * @see org.plumbline.model.catalogue.Joint
	 * @see #isSetJoint()
	 * @see #unsetJoint()
	 * @see #setJoint(Joint)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getProp_Joint()
	 * @generated
	 */
	Joint getJoint();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Prop#getJoint <em>Joint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Joint</em>' attribute.
	 * @see org.plumbline.model.catalogue.Joint
	 * @see #isSetJoint()
	 * @see #unsetJoint()
	 * @see #getJoint()
	 * @generated
	 */
	void setJoint(Joint value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.catalogue.Prop#getJoint <em>Joint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetJoint()
	 * @see #getJoint()
	 * @see #setJoint(Joint)
	 * @generated
	 */
	void unsetJoint();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.catalogue.Prop#getJoint <em>Joint</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Joint</em>' attribute is set.
	 * @see #unsetJoint()
	 * @see #getJoint()
	 * @see #setJoint(Joint)
	 * @generated
	 */
	boolean isSetJoint();

} // Prop
