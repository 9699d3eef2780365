/**
 */
package org.plumbline.model.catalogue;

import java.util.List;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reservation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Treatments and exercises that a position in a conflict holds back.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.Reservation#getEntries <em>Entries</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Reservation#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Reservation#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Reservation#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getReservation()
 * @generated
 */
public interface Reservation extends EObject {
	/**
	 * Returns the value of the '<em><b>Entries</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The treatments and exercises.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' attribute.
	 * @see #setEntries(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getReservation_Entries()
	 * @generated
	 */
	List<String> getEntries();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Reservation#getEntries <em>Entries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entries</em>' attribute.
	 * @see #getEntries()
	 * @generated
	 */
	void setEntries(List<String> value);

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions in which it holds them back; empty for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' attribute.
	 * @see #setConditions(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getReservation_Conditions()
	 * @generated
	 */
	List<String> getConditions();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Reservation#getConditions <em>Conditions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conditions</em>' attribute.
	 * @see #getConditions()
	 * @generated
	 */
	void setConditions(List<String> value);

	/**
	 * Returns the value of the '<em><b>Phases</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.PhaseKind}.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.PhaseKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Phases in which it does; none for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phases</em>' attribute list.
	 * @see org.plumbline.model.catalogue.PhaseKind
	 * @see org.plumbline.model.catalogue.CataloguePackage#getReservation_Phases()
	 * @generated
	 */
	EList<PhaseKind> getPhases();

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The default value is <code>"ask-reason"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.CautionLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How firmly.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.plumbline.model.catalogue.CautionLevel
	 * @see #setLevel(CautionLevel)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getReservation_Level()
	 * @generated
	 */
	CautionLevel getLevel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Reservation#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.plumbline.model.catalogue.CautionLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(CautionLevel value);

} // Reservation
