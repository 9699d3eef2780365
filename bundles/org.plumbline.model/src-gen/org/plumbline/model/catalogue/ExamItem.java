/**
 */
package org.plumbline.model.catalogue;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Exam Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An item of the physical examination.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.ExamItem#getSection <em>Section</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ExamItem#getRegion <em>Region</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ExamItem#isSided <em>Sided</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ExamItem#getInstruction <em>Instruction</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ExamItem#getPositive <em>Positive</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ExamItem#getLinks <em>Links</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ExamItem#isRoutine <em>Routine</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ExamItem#getNormal <em>Normal</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getExamItem()
 * @generated
 */
public interface ExamItem extends Entry {
	/**
	 * Returns the value of the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Section of the note: observation, range, strength, neuro, tests, palpation, function, interview, investigation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Section</em>' attribute.
	 * @see #setSection(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExamItem_Section()
	 * @generated
	 */
	String getSection();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ExamItem#getSection <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section</em>' attribute.
	 * @see #getSection()
	 * @generated
	 */
	void setSection(String value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Body region.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' attribute.
	 * @see #setRegion(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExamItem_Region()
	 * @generated
	 */
	String getRegion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ExamItem#getRegion <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' attribute.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(String value);

	/**
	 * Returns the value of the '<em><b>Sided</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether each side is examined.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sided</em>' attribute.
	 * @see #setSided(boolean)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExamItem_Sided()
	 * @generated
	 */
	boolean isSided();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ExamItem#isSided <em>Sided</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sided</em>' attribute.
	 * @see #isSided()
	 * @generated
	 */
	void setSided(boolean value);

	/**
	 * Returns the value of the '<em><b>Instruction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is done, in our own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instruction</em>' attribute.
	 * @see #setInstruction(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExamItem_Instruction()
	 * @generated
	 */
	String getInstruction();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ExamItem#getInstruction <em>Instruction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instruction</em>' attribute.
	 * @see #getInstruction()
	 * @generated
	 */
	void setInstruction(String value);

	/**
	 * Returns the value of the '<em><b>Positive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What counts as positive or abnormal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Positive</em>' attribute.
	 * @see #setPositive(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExamItem_Positive()
	 * @generated
	 */
	String getPositive();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ExamItem#getPositive <em>Positive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Positive</em>' attribute.
	 * @see #getPositive()
	 * @generated
	 */
	void setPositive(String value);

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Link}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a positive finding speaks for or against.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExamItem_Links()
	 * @generated
	 */
	EList<Link> getLinks();

	/**
	 * Returns the value of the '<em><b>Routine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it belongs to the first examination of its region and is offered without being asked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Routine</em>' attribute.
	 * @see #setRoutine(boolean)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExamItem_Routine()
	 * @generated
	 */
	boolean isRoutine();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ExamItem#isRoutine <em>Routine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Routine</em>' attribute.
	 * @see #isRoutine()
	 * @generated
	 */
	void setRoutine(boolean value);

	/**
	 * Returns the value of the '<em><b>Normal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is written when it is within normal limits; empty where its kind has a word for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Normal</em>' attribute.
	 * @see #setNormal(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExamItem_Normal()
	 * @generated
	 */
	String getNormal();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ExamItem#getNormal <em>Normal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Normal</em>' attribute.
	 * @see #getNormal()
	 * @generated
	 */
	void setNormal(String value);

} // ExamItem
