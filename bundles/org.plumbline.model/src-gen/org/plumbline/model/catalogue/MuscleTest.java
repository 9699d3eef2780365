/**
 */
package org.plumbline.model.catalogue;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Muscle Test</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A manual or instrumented strength test.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.MuscleTest#getMuscle <em>Muscle</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.MuscleTest#getLevels <em>Levels</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getMuscleTest()
 * @generated
 */
public interface MuscleTest extends ExamItem {
	/**
	 * Returns the value of the '<em><b>Muscle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Muscle or group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Muscle</em>' attribute.
	 * @see #setMuscle(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getMuscleTest_Muscle()
	 * @generated
	 */
	String getMuscle();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.MuscleTest#getMuscle <em>Muscle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Muscle</em>' attribute.
	 * @see #getMuscle()
	 * @generated
	 */
	void setMuscle(String value);

	/**
	 * Returns the value of the '<em><b>Levels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spinal levels tested.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Levels</em>' attribute.
	 * @see #setLevels(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getMuscleTest_Levels()
	 * @generated
	 */
	String getLevels();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.MuscleTest#getLevels <em>Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Levels</em>' attribute.
	 * @see #getLevels()
	 * @generated
	 */
	void setLevels(String value);

} // MuscleTest
