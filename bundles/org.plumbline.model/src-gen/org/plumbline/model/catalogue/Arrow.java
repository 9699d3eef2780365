/**
 */
package org.plumbline.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Arrow</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An arrow of movement.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.Arrow#getX <em>X</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Arrow#getY <em>Y</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Arrow#getToX <em>To X</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Arrow#getToY <em>To Y</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Arrow#getBend <em>Bend</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Arrow#isDoubleHeaded <em>Double Headed</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getArrow()
 * @generated
 */
public interface Arrow extends EObject {
	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start, horizontal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getArrow_X()
	 * @generated
	 */
	Double getX();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Arrow#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(Double value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start, vertical.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getArrow_Y()
	 * @generated
	 */
	Double getY();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Arrow#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(Double value);

	/**
	 * Returns the value of the '<em><b>To X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * End, horizontal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To X</em>' attribute.
	 * @see #setToX(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getArrow_ToX()
	 * @generated
	 */
	Double getToX();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Arrow#getToX <em>To X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To X</em>' attribute.
	 * @see #getToX()
	 * @generated
	 */
	void setToX(Double value);

	/**
	 * Returns the value of the '<em><b>To Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * End, vertical.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Y</em>' attribute.
	 * @see #setToY(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getArrow_ToY()
	 * @generated
	 */
	Double getToY();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Arrow#getToY <em>To Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Y</em>' attribute.
	 * @see #getToY()
	 * @generated
	 */
	void setToY(Double value);

	/**
	 * Returns the value of the '<em><b>Bend</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sideways bulge of the arrow, positive to the left of its direction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bend</em>' attribute.
	 * @see #setBend(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getArrow_Bend()
	 * @generated
	 */
	Double getBend();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Arrow#getBend <em>Bend</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bend</em>' attribute.
	 * @see #getBend()
	 * @generated
	 */
	void setBend(Double value);

	/**
	 * Returns the value of the '<em><b>Double Headed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether both ends carry a head.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Double Headed</em>' attribute.
	 * @see #setDoubleHeaded(boolean)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getArrow_DoubleHeaded()
	 * @generated
	 */
	boolean isDoubleHeaded();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Arrow#isDoubleHeaded <em>Double Headed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Double Headed</em>' attribute.
	 * @see #isDoubleHeaded()
	 * @generated
	 */
	void setDoubleHeaded(boolean value);

} // Arrow
