/**
 */
package org.plumbline.model.catalogue;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Palpation Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something felt.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.PalpationItem#getLevels <em>Levels</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getPalpationItem()
 * @generated
 */
public interface PalpationItem extends ExamItem {
	/**
	 * Returns the value of the '<em><b>Levels</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spinal levels it is looked for at, from the top; empty where it is no segmental finding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Levels</em>' attribute.
	 * @see #setLevels(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPalpationItem_Levels()
	 * @generated
	 */
	List<String> getLevels();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.PalpationItem#getLevels <em>Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Levels</em>' attribute.
	 * @see #getLevels()
	 * @generated
	 */
	void setLevels(List<String> value);

} // PalpationItem
