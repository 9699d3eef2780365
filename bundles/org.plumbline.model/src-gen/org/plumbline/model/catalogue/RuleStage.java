/**
 */
package org.plumbline.model.catalogue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule Stage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A stage of a rule.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.RuleStage#getOrder <em>Order</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.RuleStage#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.RuleStage#getPlain <em>Plain</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.RuleStage#getExercises <em>Exercises</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getRuleStage()
 * @generated
 */
public interface RuleStage extends EObject {
	/**
	 * Returns the value of the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Position, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Order</em>' attribute.
	 * @see #setOrder(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRuleStage_Order()
	 * @generated
	 */
	Integer getOrder();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RuleStage#getOrder <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order</em>' attribute.
	 * @see #getOrder()
	 * @generated
	 */
	void setOrder(Integer value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRuleStage_Label()
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RuleStage#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to do, for patients.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plain</em>' attribute.
	 * @see #setPlain(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRuleStage_Plain()
	 * @generated
	 */
	String getPlain();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RuleStage#getPlain <em>Plain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plain</em>' attribute.
	 * @see #getPlain()
	 * @generated
	 */
	void setPlain(String value);

	/**
	 * Returns the value of the '<em><b>Exercises</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exercises of the stage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exercises</em>' attribute.
	 * @see #setExercises(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRuleStage_Exercises()
	 * @generated
	 */
	List<String> getExercises();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RuleStage#getExercises <em>Exercises</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exercises</em>' attribute.
	 * @see #getExercises()
	 * @generated
	 */
	void setExercises(List<String> value);

} // RuleStage
