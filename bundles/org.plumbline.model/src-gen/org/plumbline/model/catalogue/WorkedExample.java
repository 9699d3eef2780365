/**
 */
package org.plumbline.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Worked Example</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An example that software must compute the same way.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.WorkedExample#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.WorkedExample#getExpected <em>Expected</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.WorkedExample#getSubscale <em>Subscale</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.WorkedExample#getStratum <em>Stratum</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.WorkedExample#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getWorkedExample()
 * @generated
 */
public interface WorkedExample extends EObject {
	/**
	 * Returns the value of the '<em><b>Answers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers by item number, blanks between; a dash for an unanswered item; a comma between two boxes ticked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' attribute.
	 * @see #setAnswers(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getWorkedExample_Answers()
	 * @generated
	 */
	String getAnswers();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.WorkedExample#getAnswers <em>Answers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answers</em>' attribute.
	 * @see #getAnswers()
	 * @generated
	 */
	void setAnswers(String value);

	/**
	 * Returns the value of the '<em><b>Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Score.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected</em>' attribute.
	 * @see #setExpected(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getWorkedExample_Expected()
	 * @generated
	 */
	Double getExpected();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.WorkedExample#getExpected <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected</em>' attribute.
	 * @see #getExpected()
	 * @generated
	 */
	void setExpected(Double value);

	/**
	 * Returns the value of the '<em><b>Subscale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Subscale the expected score belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subscale</em>' attribute.
	 * @see #setSubscale(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getWorkedExample_Subscale()
	 * @generated
	 */
	String getSubscale();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.WorkedExample#getSubscale <em>Subscale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subscale</em>' attribute.
	 * @see #getSubscale()
	 * @generated
	 */
	void setSubscale(String value);

	/**
	 * Returns the value of the '<em><b>Stratum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stratum.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stratum</em>' attribute.
	 * @see #setStratum(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getWorkedExample_Stratum()
	 * @generated
	 */
	String getStratum();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.WorkedExample#getStratum <em>Stratum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stratum</em>' attribute.
	 * @see #getStratum()
	 * @generated
	 */
	void setStratum(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the example shows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getWorkedExample_Note()
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.WorkedExample#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // WorkedExample
