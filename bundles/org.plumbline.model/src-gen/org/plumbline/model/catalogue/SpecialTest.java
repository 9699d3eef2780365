/**
 */
package org.plumbline.model.catalogue;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Special Test</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A provocation or relief test with published accuracy.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.SpecialTest#getAccuracy <em>Accuracy</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getSpecialTest()
 * @generated
 */
public interface SpecialTest extends ExamItem {
	/**
	 * Returns the value of the '<em><b>Accuracy</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Accuracy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Published accuracy; the first is the default.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accuracy</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getSpecialTest_Accuracy()
	 * @generated
	 */
	EList<Accuracy> getAccuracy();

} // SpecialTest
