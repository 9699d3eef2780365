/**
 */
package org.plumbline.model.catalogue;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Neuro Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A neurological item.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.NeuroItem#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.NeuroItem#getLevels <em>Levels</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getNeuroItem()
 * @generated
 */
public interface NeuroItem extends ExamItem {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.NeuroKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.catalogue.NeuroKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(NeuroKind)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getNeuroItem_Kind()
	 * @generated
	 */
	NeuroKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.NeuroItem#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.catalogue.NeuroKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(NeuroKind value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.catalogue.NeuroItem#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(NeuroKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.catalogue.NeuroItem#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(NeuroKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Levels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spinal levels tested.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Levels</em>' attribute.
	 * @see #setLevels(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getNeuroItem_Levels()
	 * @generated
	 */
	String getLevels();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.NeuroItem#getLevels <em>Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Levels</em>' attribute.
	 * @see #getLevels()
	 * @generated
	 */
	void setLevels(String value);

} // NeuroItem
