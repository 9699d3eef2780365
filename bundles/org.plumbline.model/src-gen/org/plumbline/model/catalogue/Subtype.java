/**
 */
package org.plumbline.model.catalogue;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Subtype</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A type or grade of a condition.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.Subtype#getSeedRank <em>Seed Rank</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Subtype#getAcceptedRank <em>Accepted Rank</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Subtype#getAcceptedMeaning <em>Accepted Meaning</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Subtype#isLegacy <em>Legacy</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getSubtype()
 * @generated
 */
public interface Subtype extends Entry {
	/**
	 * Returns the value of the '<em><b>Seed Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rank in the order of the seed document, mildest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed Rank</em>' attribute.
	 * @see #setSeedRank(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getSubtype_SeedRank()
	 * @generated
	 */
	Integer getSeedRank();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Subtype#getSeedRank <em>Seed Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed Rank</em>' attribute.
	 * @see #getSeedRank()
	 * @generated
	 */
	void setSeedRank(Integer value);

	/**
	 * Returns the value of the '<em><b>Accepted Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rank in current nomenclature, mildest first; empty for terms outside it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted Rank</em>' attribute.
	 * @see #setAcceptedRank(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getSubtype_AcceptedRank()
	 * @generated
	 */
	Integer getAcceptedRank();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Subtype#getAcceptedRank <em>Accepted Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted Rank</em>' attribute.
	 * @see #getAcceptedRank()
	 * @generated
	 */
	void setAcceptedRank(Integer value);

	/**
	 * Returns the value of the '<em><b>Accepted Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Current meaning of the term.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted Meaning</em>' attribute.
	 * @see #setAcceptedMeaning(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getSubtype_AcceptedMeaning()
	 * @generated
	 */
	String getAcceptedMeaning();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Subtype#getAcceptedMeaning <em>Accepted Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted Meaning</em>' attribute.
	 * @see #getAcceptedMeaning()
	 * @generated
	 */
	void setAcceptedMeaning(String value);

	/**
	 * Returns the value of the '<em><b>Legacy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the term is outside current nomenclature.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legacy</em>' attribute.
	 * @see #setLegacy(boolean)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getSubtype_Legacy()
	 * @generated
	 */
	boolean isLegacy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Subtype#isLegacy <em>Legacy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legacy</em>' attribute.
	 * @see #isLegacy()
	 * @generated
	 */
	void setLegacy(boolean value);

} // Subtype
