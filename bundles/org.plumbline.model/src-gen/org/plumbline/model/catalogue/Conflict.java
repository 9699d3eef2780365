/**
 */
package org.plumbline.model.catalogue;

import java.util.List;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Conflict</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A disagreement between sources; both positions are kept.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.Conflict#getDefaultPosition <em>Default Position</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Conflict#getReason <em>Reason</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Conflict#getAbout <em>About</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Conflict#getPositions <em>Positions</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getConflict()
 * @generated
 */
public interface Conflict extends Entry {
	/**
	 * Returns the value of the '<em><b>Default Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the position the product uses unless the clinic chooses otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Default Position</em>' attribute.
	 * @see #setDefaultPosition(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getConflict_DefaultPosition()
	 * @generated
	 */
	String getDefaultPosition();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Conflict#getDefaultPosition <em>Default Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Position</em>' attribute.
	 * @see #getDefaultPosition()
	 * @generated
	 */
	void setDefaultPosition(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is the default.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getConflict_Reason()
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Conflict#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entries it concerns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' attribute.
	 * @see #setAbout(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getConflict_About()
	 * @generated
	 */
	List<String> getAbout();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Conflict#getAbout <em>About</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>About</em>' attribute.
	 * @see #getAbout()
	 * @generated
	 */
	void setAbout(List<String> value);

	/**
	 * Returns the value of the '<em><b>Positions</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Position}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Positions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Positions</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getConflict_Positions()
	 * @generated
	 */
	EList<Position> getPositions();

} // Conflict
