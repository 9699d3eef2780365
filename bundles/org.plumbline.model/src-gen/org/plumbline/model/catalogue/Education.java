/**
 */
package org.plumbline.model.catalogue;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Education</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Advice on self-care, running form or kit; plain holds the words for patients.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.Education#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Education#getTopics <em>Topics</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getEducation()
 * @generated
 */
public interface Education extends Entry {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.EducationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.catalogue.EducationKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(EducationKind)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getEducation_Kind()
	 * @generated
	 */
	EducationKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Education#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.catalogue.EducationKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EducationKind value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.catalogue.Education#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(EducationKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.catalogue.Education#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(EducationKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Topics</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions or risk factors it suits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Topics</em>' attribute.
	 * @see #setTopics(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getEducation_Topics()
	 * @generated
	 */
	List<String> getTopics();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Education#getTopics <em>Topics</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Topics</em>' attribute.
	 * @see #getTopics()
	 * @generated
	 */
	void setTopics(List<String> value);

} // Education
