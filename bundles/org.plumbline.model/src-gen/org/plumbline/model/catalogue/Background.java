/**
 */
package org.plumbline.model.catalogue;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Background</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An anatomy or mechanism fact.
 * <!-- end-model-doc -->
 *
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getBackground()
 * @generated
 */
public interface Background extends Entry {
} // Background
