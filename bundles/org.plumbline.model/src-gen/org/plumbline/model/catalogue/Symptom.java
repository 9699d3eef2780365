/**
 */
package org.plumbline.model.catalogue;

import java.util.List;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Symptom</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A symptom pattern of the vocabulary.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.Symptom#getLinks <em>Links</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Symptom#getFields <em>Fields</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Symptom#getWords <em>Words</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Symptom#getSpread <em>Spread</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getSymptom()
 * @generated
 */
public interface Symptom extends Entry {
	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Link}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it speaks for or against.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getSymptom_Links()
	 * @generated
	 */
	EList<Link> getLinks();

	/**
	 * Returns the value of the '<em><b>Fields</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where a chart may say it: a text of the subjective part, such as aggravating; onset; response to treatment; marks of the body chart; running or strengthening, for what a session did to the pain.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fields</em>' attribute.
	 * @see #setFields(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getSymptom_Fields()
	 * @generated
	 */
	List<String> getFields();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Symptom#getFields <em>Fields</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fields</em>' attribute.
	 * @see #getFields()
	 * @generated
	 */
	void setFields(List<String> value);

	/**
	 * Returns the value of the '<em><b>Words</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Beginnings of words that say it there; several in one entry must all be found in one clause.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Words</em>' attribute list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getSymptom_Words()
	 * @generated
	 */
	EList<String> getWords();

	/**
	 * Returns the value of the '<em><b>Spread</b></em>' attribute.
	 * The default value is <code>"unspecified"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.Spread}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far pain reaches where it is present; unspecified where it says nothing of that.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spread</em>' attribute.
	 * @see org.plumbline.model.catalogue.Spread
	 * @see #setSpread(Spread)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getSymptom_Spread()
	 * @generated
	 */
	Spread getSpread();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Symptom#getSpread <em>Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Spread</em>' attribute.
	 * @see org.plumbline.model.catalogue.Spread
	 * @see #getSpread()
	 * @generated
	 */
	void setSpread(Spread value);

} // Symptom
