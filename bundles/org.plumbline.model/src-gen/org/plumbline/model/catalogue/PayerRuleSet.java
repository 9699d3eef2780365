/**
 */
package org.plumbline.model.catalogue;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Payer Rule Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a payer wants documented.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.PayerRuleSet#getPayer <em>Payer</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.PayerRuleSet#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.PayerRuleSet#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.PayerRuleSet#getUnitMethod <em>Unit Method</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.PayerRuleSet#getRules <em>Rules</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.PayerRuleSet#getAmounts <em>Amounts</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.PayerRuleSet#isAlways <em>Always</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getPayerRuleSet()
 * @generated
 */
public interface PayerRuleSet extends Entry {
	/**
	 * Returns the value of the '<em><b>Payer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Payer or programme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Payer</em>' attribute.
	 * @see #setPayer(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPayerRuleSet_Payer()
	 * @generated
	 */
	String getPayer();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.PayerRuleSet#getPayer <em>Payer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Payer</em>' attribute.
	 * @see #getPayer()
	 * @generated
	 */
	void setPayer(String value);

	/**
	 * Returns the value of the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Edition of the manual that was read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPayerRuleSet_Edition()
	 * @generated
	 */
	String getEdition();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.PayerRuleSet#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(String value);

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day it applies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(LocalDate)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPayerRuleSet_ValidFrom()
	 * @generated
	 */
	LocalDate getValidFrom();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.PayerRuleSet#getValidFrom <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' attribute.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Unit Method</b></em>' attribute.
	 * The default value is <code>"none"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.UnitMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How timed minutes become units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit Method</em>' attribute.
	 * @see org.plumbline.model.catalogue.UnitMethod
	 * @see #setUnitMethod(UnitMethod)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPayerRuleSet_UnitMethod()
	 * @generated
	 */
	UnitMethod getUnitMethod();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.PayerRuleSet#getUnitMethod <em>Unit Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Method</em>' attribute.
	 * @see org.plumbline.model.catalogue.UnitMethod
	 * @see #getUnitMethod()
	 * @generated
	 */
	void setUnitMethod(UnitMethod value);

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.PayerRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its requirements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPayerRuleSet_Rules()
	 * @generated
	 */
	EList<PayerRule> getRules();

	/**
	 * Returns the value of the '<em><b>Amounts</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.DatedAmount}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amounts by year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amounts</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPayerRuleSet_Amounts()
	 * @generated
	 */
	EList<DatedAmount> getAmounts();

	/**
	 * Returns the value of the '<em><b>Always</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it holds for every chart, whoever pays.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Always</em>' attribute.
	 * @see #setAlways(boolean)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPayerRuleSet_Always()
	 * @generated
	 */
	boolean isAlways();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.PayerRuleSet#isAlways <em>Always</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Always</em>' attribute.
	 * @see #isAlways()
	 * @generated
	 */
	void setAlways(boolean value);

} // PayerRuleSet
