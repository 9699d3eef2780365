/**
 */
package org.plumbline.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dated Amount</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An amount that changes by year.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.DatedAmount#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.DatedAmount#getYear <em>Year</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.DatedAmount#getLastYear <em>Last Year</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.DatedAmount#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.DatedAmount#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.DatedAmount#getVerification <em>Verification</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.DatedAmount#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getDatedAmount()
 * @generated
 */
public interface DatedAmount extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getDatedAmount_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.DatedAmount#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First calendar year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getDatedAmount_Year()
	 * @generated
	 */
	Integer getYear();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.DatedAmount#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(Integer value);

	/**
	 * Returns the value of the '<em><b>Last Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last calendar year; empty for that year alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Year</em>' attribute.
	 * @see #setLastYear(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getDatedAmount_LastYear()
	 * @generated
	 */
	Integer getLastYear();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.DatedAmount#getLastYear <em>Last Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Year</em>' attribute.
	 * @see #getLastYear()
	 * @generated
	 */
	void setLastYear(Integer value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getDatedAmount_Amount()
	 * @generated
	 */
	Double getAmount();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.DatedAmount#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(Double value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Currency or unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getDatedAmount_Unit()
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.DatedAmount#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Verification</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.Verification}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far checked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verification</em>' attribute.
	 * @see org.plumbline.model.catalogue.Verification
	 * @see #isSetVerification()
	 * @see #unsetVerification()
	 * @see #setVerification(Verification)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getDatedAmount_Verification()
	 * @generated
	 */
	Verification getVerification();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.DatedAmount#getVerification <em>Verification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verification</em>' attribute.
	 * @see org.plumbline.model.catalogue.Verification
	 * @see #isSetVerification()
	 * @see #unsetVerification()
	 * @see #getVerification()
	 * @generated
	 */
	void setVerification(Verification value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.catalogue.DatedAmount#getVerification <em>Verification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetVerification()
	 * @see #getVerification()
	 * @see #setVerification(Verification)
	 * @generated
	 */
	void unsetVerification();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.catalogue.DatedAmount#getVerification <em>Verification</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Verification</em>' attribute is set.
	 * @see #unsetVerification()
	 * @see #getVerification()
	 * @see #setVerification(Verification)
	 * @generated
	 */
	boolean isSetVerification();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getDatedAmount_Source()
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.DatedAmount#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // DatedAmount
