/**
 */
package org.plumbline.model.catalogue;

import java.util.List;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A rule or threshold with its numbers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.Rule#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Rule#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Rule#getRelated <em>Related</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Rule#getFigures <em>Figures</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Rule#getStages <em>Stages</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Rule#getParts <em>Parts</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getRule()
 * @generated
 */
public interface Rule extends Entry {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.RuleKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.catalogue.RuleKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(RuleKind)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRule_Kind()
	 * @generated
	 */
	RuleKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Rule#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.catalogue.RuleKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RuleKind value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.catalogue.Rule#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(RuleKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.catalogue.Rule#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(RuleKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions it applies to; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' attribute.
	 * @see #setConditions(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRule_Conditions()
	 * @generated
	 */
	List<String> getConditions();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Rule#getConditions <em>Conditions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conditions</em>' attribute.
	 * @see #getConditions()
	 * @generated
	 */
	void setConditions(List<String> value);

	/**
	 * Returns the value of the '<em><b>Related</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other entries it concerns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Related</em>' attribute.
	 * @see #setRelated(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRule_Related()
	 * @generated
	 */
	List<String> getRelated();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Rule#getRelated <em>Related</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Related</em>' attribute.
	 * @see #getRelated()
	 * @generated
	 */
	void setRelated(List<String> value);

	/**
	 * Returns the value of the '<em><b>Figures</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Quantity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its numbers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Figures</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRule_Figures()
	 * @generated
	 */
	EList<Quantity> getFigures();

	/**
	 * Returns the value of the '<em><b>Stages</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.RuleStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its stages, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stages</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRule_Stages()
	 * @generated
	 */
	EList<RuleStage> getStages();

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Rule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its items, all of which must hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRule_Parts()
	 * @generated
	 */
	EList<Rule> getParts();

} // Rule
