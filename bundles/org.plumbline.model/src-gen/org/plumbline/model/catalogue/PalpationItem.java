/**
 */
package org.plumbline.model.catalogue;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Palpation Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something felt.
 * <!-- end-model-doc -->
 *
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getPalpationItem()
 * @generated
 */
public interface PalpationItem extends ExamItem {
} // PalpationItem
