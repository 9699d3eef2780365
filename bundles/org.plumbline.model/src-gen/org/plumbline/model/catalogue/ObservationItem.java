/**
 */
package org.plumbline.model.catalogue;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Observation Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something seen, asked, felt or concluded.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.ObservationItem#getMethod <em>Method</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ObservationItem#getGrades <em>Grades</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getObservationItem()
 * @generated
 */
public interface ObservationItem extends ExamItem {
	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * The default value is <code>"observation"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.ExamMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see org.plumbline.model.catalogue.ExamMethod
	 * @see #setMethod(ExamMethod)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getObservationItem_Method()
	 * @generated
	 */
	ExamMethod getMethod();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ObservationItem#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see org.plumbline.model.catalogue.ExamMethod
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(ExamMethod value);

	/**
	 * Returns the value of the '<em><b>Grades</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Graded words that may be recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grades</em>' attribute list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getObservationItem_Grades()
	 * @generated
	 */
	EList<String> getGrades();

} // ObservationItem
