/**
 */
package org.plumbline.model.catalogue;

import java.util.List;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Payer Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A requirement of a payer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.PayerRule#getTopic <em>Topic</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.PayerRule#getContents <em>Contents</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.PayerRule#getFigures <em>Figures</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.PayerRule#getModifier <em>Modifier</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.PayerRule#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.PayerRule#getCheck <em>Check</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.PayerRule#getSeverity <em>Severity</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getPayerRule()
 * @generated
 */
public interface PayerRule extends Entry {
	/**
	 * Returns the value of the '<em><b>Topic</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.PayerTopic}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Topic</em>' attribute.
	 * @see org.plumbline.model.catalogue.PayerTopic
	 * @see #isSetTopic()
	 * @see #unsetTopic()
	 * @see #setTopic(PayerTopic)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPayerRule_Topic()
	 * @generated
	 */
	PayerTopic getTopic();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.PayerRule#getTopic <em>Topic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Topic</em>' attribute.
	 * @see org.plumbline.model.catalogue.PayerTopic
	 * @see #isSetTopic()
	 * @see #unsetTopic()
	 * @see #getTopic()
	 * @generated
	 */
	void setTopic(PayerTopic value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.catalogue.PayerRule#getTopic <em>Topic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTopic()
	 * @see #getTopic()
	 * @see #setTopic(PayerTopic)
	 * @generated
	 */
	void unsetTopic();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.catalogue.PayerRule#getTopic <em>Topic</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Topic</em>' attribute is set.
	 * @see #unsetTopic()
	 * @see #getTopic()
	 * @see #setTopic(PayerTopic)
	 * @generated
	 */
	boolean isSetTopic();

	/**
	 * Returns the value of the '<em><b>Contents</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.RequiredContent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a document must hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contents</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPayerRule_Contents()
	 * @generated
	 */
	EList<RequiredContent> getContents();

	/**
	 * Returns the value of the '<em><b>Figures</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Quantity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its numbers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Figures</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPayerRule_Figures()
	 * @generated
	 */
	EList<Quantity> getFigures();

	/**
	 * Returns the value of the '<em><b>Modifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Modifier of a procedure code that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modifier</em>' attribute.
	 * @see #setModifier(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPayerRule_Modifier()
	 * @generated
	 */
	String getModifier();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.PayerRule#getModifier <em>Modifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modifier</em>' attribute.
	 * @see #getModifier()
	 * @generated
	 */
	void setModifier(String value);

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes of procedures or diagnoses that it is about; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' attribute.
	 * @see #setCodes(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPayerRule_Codes()
	 * @generated
	 */
	List<String> getCodes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.PayerRule#getCodes <em>Codes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Codes</em>' attribute.
	 * @see #getCodes()
	 * @generated
	 */
	void setCodes(List<String> value);

	/**
	 * Returns the value of the '<em><b>Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the documentation check that applies it; empty where none can.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Check</em>' attribute.
	 * @see #setCheck(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPayerRule_Check()
	 * @generated
	 */
	String getCheck();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.PayerRule#getCheck <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Check</em>' attribute.
	 * @see #getCheck()
	 * @generated
	 */
	void setCheck(String value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The default value is <code>"warning"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.Severity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How grave it is when it is not met.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.plumbline.model.catalogue.Severity
	 * @see #setSeverity(Severity)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPayerRule_Severity()
	 * @generated
	 */
	Severity getSeverity();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.PayerRule#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.plumbline.model.catalogue.Severity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Severity value);

} // PayerRule
