/**
 */
package org.plumbline.model.catalogue;

import java.util.List;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Treatment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A treatment or modality.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.Treatment#getKinds <em>Kinds</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Treatment#isTimed <em>Timed</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Treatment#getProcedures <em>Procedures</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Treatment#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Treatment#getRules <em>Rules</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Treatment#getCautions <em>Cautions</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getTreatment()
 * @generated
 */
public interface Treatment extends Entry {
	/**
	 * Returns the value of the '<em><b>Kinds</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.TreatmentKind}.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.TreatmentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kinds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kinds</em>' attribute list.
	 * @see org.plumbline.model.catalogue.TreatmentKind
	 * @see org.plumbline.model.catalogue.CataloguePackage#getTreatment_Kinds()
	 * @generated
	 */
	EList<TreatmentKind> getKinds();

	/**
	 * Returns the value of the '<em><b>Timed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its minutes count towards timed units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timed</em>' attribute.
	 * @see #setTimed(boolean)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getTreatment_Timed()
	 * @generated
	 */
	boolean isTimed();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Treatment#isTimed <em>Timed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timed</em>' attribute.
	 * @see #isTimed()
	 * @generated
	 */
	void setTimed(boolean value);

	/**
	 * Returns the value of the '<em><b>Procedures</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Procedure codes it is usually billed with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Procedures</em>' attribute.
	 * @see #setProcedures(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getTreatment_Procedures()
	 * @generated
	 */
	List<String> getProcedures();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Treatment#getProcedures <em>Procedures</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Procedures</em>' attribute.
	 * @see #getProcedures()
	 * @generated
	 */
	void setProcedures(List<String> value);

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' attribute.
	 * @see #setConditions(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getTreatment_Conditions()
	 * @generated
	 */
	List<String> getConditions();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Treatment#getConditions <em>Conditions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conditions</em>' attribute.
	 * @see #getConditions()
	 * @generated
	 */
	void setConditions(List<String> value);

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rules that apply.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' attribute.
	 * @see #setRules(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getTreatment_Rules()
	 * @generated
	 */
	List<String> getRules();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Treatment#getRules <em>Rules</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rules</em>' attribute.
	 * @see #getRules()
	 * @generated
	 */
	void setRules(List<String> value);

	/**
	 * Returns the value of the '<em><b>Cautions</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Caution}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions in which it is held back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cautions</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getTreatment_Cautions()
	 * @generated
	 */
	EList<Caution> getCautions();

} // Treatment
