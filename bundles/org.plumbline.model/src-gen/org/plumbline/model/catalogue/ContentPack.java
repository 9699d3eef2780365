/**
 */
package org.plumbline.model.catalogue;

import java.time.LocalDate;

import java.util.List;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Content Pack</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The manifest of a content pack.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.ContentPack#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ContentPack#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ContentPack#getText <em>Text</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ContentPack#getVersion <em>Version</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ContentPack#getDate <em>Date</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ContentPack#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ContentPack#getChapters <em>Chapters</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ContentPack#getSamples <em>Samples</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ContentPack#getInventory <em>Inventory</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ContentPack#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ContentPack#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ContentPack#getCodeLists <em>Code Lists</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ContentPack#getVignettes <em>Vignettes</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getContentPack()
 * @generated
 */
public interface ContentPack extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the pack, such as org.plumbline.content.lowback.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getContentPack_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ContentPack#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title people read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getContentPack_Label()
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ContentPack#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the pack covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getContentPack_Text()
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ContentPack#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the content, stamped into every chart and report that uses it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getContentPack_Version()
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ContentPack#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of this version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getContentPack_Date()
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ContentPack#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Languages</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Languages in which the words of the pack exist, BCP 47; the first is the one its files are written in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Languages</em>' attribute.
	 * @see #setLanguages(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getContentPack_Languages()
	 * @generated
	 */
	List<String> getLanguages();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ContentPack#getLanguages <em>Languages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Languages</em>' attribute.
	 * @see #getLanguages()
	 * @generated
	 */
	void setLanguages(List<String> value);

	/**
	 * Returns the value of the '<em><b>Chapters</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Files of the pack, relative to the manifest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chapters</em>' attribute list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getContentPack_Chapters()
	 * @generated
	 */
	EList<String> getChapters();

	/**
	 * Returns the value of the '<em><b>Samples</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Charts of invented patients, exchange form, relative to the manifest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Samples</em>' attribute list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getContentPack_Samples()
	 * @generated
	 */
	EList<String> getSamples();

	/**
	 * Returns the value of the '<em><b>Inventory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File with the ids of the inventory that the pack has to hold, one a line, relative to the manifest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inventory</em>' attribute.
	 * @see #setInventory(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getContentPack_Inventory()
	 * @generated
	 */
	String getInventory();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ContentPack#getInventory <em>Inventory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inventory</em>' attribute.
	 * @see #getInventory()
	 * @generated
	 */
	void setInventory(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who answers for the content.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getContentPack_Author()
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ContentPack#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Licence of the words and figures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licence</em>' attribute.
	 * @see #setLicence(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getContentPack_Licence()
	 * @generated
	 */
	String getLicence();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ContentPack#getLicence <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' attribute.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(String value);

	/**
	 * Returns the value of the '<em><b>Code Lists</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.CodeListFile}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lists of the diagnosis codes that may be billed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code Lists</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getContentPack_CodeLists()
	 * @generated
	 */
	EList<CodeListFile> getCodeLists();

	/**
	 * Returns the value of the '<em><b>Vignettes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Vignettes that the content has to answer, relative to the manifest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vignettes</em>' attribute list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getContentPack_Vignettes()
	 * @generated
	 */
	EList<String> getVignettes();

} // ContentPack
