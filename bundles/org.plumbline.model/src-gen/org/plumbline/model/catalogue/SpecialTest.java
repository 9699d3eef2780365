/**
 */
package org.plumbline.model.catalogue;

import java.util.List;

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
 *   <li>{@link org.plumbline.model.catalogue.SpecialTest#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.SpecialTest#getConstruct <em>Construct</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.SpecialTest#getReadFrom <em>Read From</em>}</li>
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

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the conditions that its accuracy reads on: what the reference standards of its studies stand for. Links may name more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' attribute.
	 * @see #setConditions(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getSpecialTest_Conditions()
	 * @generated
	 */
	List<String> getConditions();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.SpecialTest#getConditions <em>Conditions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conditions</em>' attribute.
	 * @see #getConditions()
	 * @generated
	 */
	void setConditions(List<String> value);

	/**
	 * Returns the value of the '<em><b>Construct</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it loads or asks for, such as neural tension. Tests of one construct depend on each other: their likelihood ratios are never multiplied.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Construct</em>' attribute.
	 * @see #setConstruct(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getSpecialTest_Construct()
	 * @generated
	 */
	String getConstruct();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.SpecialTest#getConstruct <em>Construct</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Construct</em>' attribute.
	 * @see #getConstruct()
	 * @generated
	 */
	void setConstruct(String value);

	/**
	 * Returns the value of the '<em><b>Read From</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the repeated movements it is read from where it is not recorded itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Read From</em>' attribute.
	 * @see #setReadFrom(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getSpecialTest_ReadFrom()
	 * @generated
	 */
	List<String> getReadFrom();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.SpecialTest#getReadFrom <em>Read From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read From</em>' attribute.
	 * @see #getReadFrom()
	 * @generated
	 */
	void setReadFrom(List<String> value);

} // SpecialTest
