/**
 */
package org.plumbline.model.catalogue;

import java.util.List;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Screening Question</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A question of the screening questionnaire; its text is the question as asked.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.ScreeningQuestion#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ScreeningQuestion#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ScreeningQuestion#getGroup <em>Group</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ScreeningQuestion#getLinks <em>Links</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ScreeningQuestion#getRedFlags <em>Red Flags</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ScreeningQuestion#getRedFlagsOnNo <em>Red Flags On No</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getScreeningQuestion()
 * @generated
 */
public interface ScreeningQuestion extends Entry {
	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * The default value is <code>"yes-no"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.AnswerKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see org.plumbline.model.catalogue.AnswerKind
	 * @see #setAnswer(AnswerKind)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getScreeningQuestion_Answer()
	 * @generated
	 */
	AnswerKind getAnswer();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ScreeningQuestion#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see org.plumbline.model.catalogue.AnswerKind
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(AnswerKind value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of a number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getScreeningQuestion_Unit()
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ScreeningQuestion#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Group under which it is asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getScreeningQuestion_Group()
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ScreeningQuestion#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Link}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a yes speaks for or against.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getScreeningQuestion_Links()
	 * @generated
	 */
	EList<Link> getLinks();

	/**
	 * Returns the value of the '<em><b>Red Flags</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Red flags that a yes raises.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Red Flags</em>' attribute.
	 * @see #setRedFlags(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getScreeningQuestion_RedFlags()
	 * @generated
	 */
	List<String> getRedFlags();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ScreeningQuestion#getRedFlags <em>Red Flags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Red Flags</em>' attribute.
	 * @see #getRedFlags()
	 * @generated
	 */
	void setRedFlags(List<String> value);

	/**
	 * Returns the value of the '<em><b>Red Flags On No</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Red flags that a no raises, where yes is the good answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Red Flags On No</em>' attribute.
	 * @see #setRedFlagsOnNo(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getScreeningQuestion_RedFlagsOnNo()
	 * @generated
	 */
	List<String> getRedFlagsOnNo();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ScreeningQuestion#getRedFlagsOnNo <em>Red Flags On No</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Red Flags On No</em>' attribute.
	 * @see #getRedFlagsOnNo()
	 * @generated
	 */
	void setRedFlagsOnNo(List<String> value);

} // ScreeningQuestion
