/**
 */
package org.plumbline.model.catalogue;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Body Drawing</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A view of the body for the body chart, in unit coordinates: x from 0 at the left to 1, y from 0 at the top to 1, both over the height of the drawing.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.BodyDrawing#getAspect <em>Aspect</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.BodyDrawing#getPaths <em>Paths</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getBodyDrawing()
 * @generated
 */
public interface BodyDrawing extends Entry {
	/**
	 * Returns the value of the '<em><b>Aspect</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.BodyAspect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * View.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aspect</em>' attribute.
	 * @see org.plumbline.model.catalogue.BodyAspect
	 * @see #isSetAspect()
	 * @see #unsetAspect()
	 * @see #setAspect(BodyAspect)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getBodyDrawing_Aspect()
	 * @generated
	 */
	BodyAspect getAspect();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.BodyDrawing#getAspect <em>Aspect</em>}' attribute.
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
	 * Unsets the value of the '{@link org.plumbline.model.catalogue.BodyDrawing#getAspect <em>Aspect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAspect()
	 * @see #getAspect()
	 * @see #setAspect(BodyAspect)
	 * @generated
	 */
	void unsetAspect();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.catalogue.BodyDrawing#getAspect <em>Aspect</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Paths</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lines as path data: M, L, C and Z with absolute coordinates; the first is the outline.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paths</em>' attribute list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getBodyDrawing_Paths()
	 * @generated
	 */
	EList<String> getPaths();

} // BodyDrawing
