/**
 */
package org.plumbline.model.catalogue;

import java.util.List;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rehab Phase</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One phase of rehabilitation for a condition.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.RehabPhase#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.RehabPhase#getFromWeek <em>From Week</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.RehabPhase#getToWeek <em>To Week</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.RehabPhase#getAims <em>Aims</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.RehabPhase#getCriteria <em>Criteria</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.RehabPhase#getExercises <em>Exercises</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.RehabPhase#getTreatments <em>Treatments</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.RehabPhase#getEducation <em>Education</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getRehabPhase()
 * @generated
 */
public interface RehabPhase extends Entry {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.PhaseKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which phase.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.catalogue.PhaseKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(PhaseKind)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRehabPhase_Kind()
	 * @generated
	 */
	PhaseKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RehabPhase#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.catalogue.PhaseKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PhaseKind value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.catalogue.RehabPhase#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(PhaseKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.catalogue.RehabPhase#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(PhaseKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>From Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Usual start, weeks after the start of care.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Week</em>' attribute.
	 * @see #setFromWeek(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRehabPhase_FromWeek()
	 * @generated
	 */
	Double getFromWeek();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RehabPhase#getFromWeek <em>From Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Week</em>' attribute.
	 * @see #getFromWeek()
	 * @generated
	 */
	void setFromWeek(Double value);

	/**
	 * Returns the value of the '<em><b>To Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Usual end, weeks after the start of care.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Week</em>' attribute.
	 * @see #setToWeek(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRehabPhase_ToWeek()
	 * @generated
	 */
	Double getToWeek();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RehabPhase#getToWeek <em>To Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Week</em>' attribute.
	 * @see #getToWeek()
	 * @generated
	 */
	void setToWeek(Double value);

	/**
	 * Returns the value of the '<em><b>Aims</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Aims, for patients.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aims</em>' attribute list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRehabPhase_Aims()
	 * @generated
	 */
	EList<String> getAims();

	/**
	 * Returns the value of the '<em><b>Criteria</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must hold to move on, for patients.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criteria</em>' attribute list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRehabPhase_Criteria()
	 * @generated
	 */
	EList<String> getCriteria();

	/**
	 * Returns the value of the '<em><b>Exercises</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exercises suggested in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exercises</em>' attribute.
	 * @see #setExercises(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRehabPhase_Exercises()
	 * @generated
	 */
	List<String> getExercises();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RehabPhase#getExercises <em>Exercises</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exercises</em>' attribute.
	 * @see #getExercises()
	 * @generated
	 */
	void setExercises(List<String> value);

	/**
	 * Returns the value of the '<em><b>Treatments</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Treatments suggested in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Treatments</em>' attribute.
	 * @see #setTreatments(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRehabPhase_Treatments()
	 * @generated
	 */
	List<String> getTreatments();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RehabPhase#getTreatments <em>Treatments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Treatments</em>' attribute.
	 * @see #getTreatments()
	 * @generated
	 */
	void setTreatments(List<String> value);

	/**
	 * Returns the value of the '<em><b>Education</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Education suggested in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Education</em>' attribute.
	 * @see #setEducation(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRehabPhase_Education()
	 * @generated
	 */
	List<String> getEducation();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RehabPhase#getEducation <em>Education</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Education</em>' attribute.
	 * @see #getEducation()
	 * @generated
	 */
	void setEducation(List<String> value);

} // RehabPhase
