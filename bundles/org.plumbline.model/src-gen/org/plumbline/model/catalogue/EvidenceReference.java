/**
 */
package org.plumbline.model.catalogue;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence Reference</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A study, review, guideline or other piece of evidence; text gives the finding.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.EvidenceReference#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.EvidenceReference#getStudy <em>Study</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.EvidenceReference#getYear <em>Year</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.EvidenceReference#getPopulation <em>Population</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.EvidenceReference#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.EvidenceReference#getFigures <em>Figures</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getEvidenceReference()
 * @generated
 */
public interface EvidenceReference extends Entry {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.EvidenceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.catalogue.EvidenceKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(EvidenceKind)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getEvidenceReference_Kind()
	 * @generated
	 */
	EvidenceKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.EvidenceReference#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.catalogue.EvidenceKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EvidenceKind value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.catalogue.EvidenceReference#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(EvidenceKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.catalogue.EvidenceReference#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(EvidenceKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Study</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First author or body.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Study</em>' attribute.
	 * @see #setStudy(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getEvidenceReference_Study()
	 * @generated
	 */
	String getStudy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.EvidenceReference#getStudy <em>Study</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Study</em>' attribute.
	 * @see #getStudy()
	 * @generated
	 */
	void setStudy(String value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getEvidenceReference_Year()
	 * @generated
	 */
	Integer getYear();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.EvidenceReference#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(Integer value);

	/**
	 * Returns the value of the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who was studied.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Population</em>' attribute.
	 * @see #setPopulation(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getEvidenceReference_Population()
	 * @generated
	 */
	String getPopulation();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.EvidenceReference#getPopulation <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Population</em>' attribute.
	 * @see #getPopulation()
	 * @generated
	 */
	void setPopulation(String value);

	/**
	 * Returns the value of the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where to find it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Citation</em>' attribute.
	 * @see #setCitation(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getEvidenceReference_Citation()
	 * @generated
	 */
	String getCitation();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.EvidenceReference#getCitation <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Citation</em>' attribute.
	 * @see #getCitation()
	 * @generated
	 */
	void setCitation(String value);

	/**
	 * Returns the value of the '<em><b>Figures</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Quantity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its numbers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Figures</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getEvidenceReference_Figures()
	 * @generated
	 */
	EList<Quantity> getFigures();

} // EvidenceReference
