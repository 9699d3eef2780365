/**
 */
package org.plumbline.model.catalogue;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disputed Statement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A statement of a source that is disputed, inconsistent or weak; never shown as fact.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.DisputedStatement#getRemark <em>Remark</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.DisputedStatement#getRemarkOrigin <em>Remark Origin</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.DisputedStatement#getAbout <em>About</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getDisputedStatement()
 * @generated
 */
public interface DisputedStatement extends Entry {
	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is wrong with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getDisputedStatement_Remark()
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.DisputedStatement#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

	/**
	 * Returns the value of the '<em><b>Remark Origin</b></em>' attribute.
	 * The default value is <code>"added"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.Origin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the remark comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remark Origin</em>' attribute.
	 * @see org.plumbline.model.catalogue.Origin
	 * @see #setRemarkOrigin(Origin)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getDisputedStatement_RemarkOrigin()
	 * @generated
	 */
	Origin getRemarkOrigin();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.DisputedStatement#getRemarkOrigin <em>Remark Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark Origin</em>' attribute.
	 * @see org.plumbline.model.catalogue.Origin
	 * @see #getRemarkOrigin()
	 * @generated
	 */
	void setRemarkOrigin(Origin value);

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
	 * @see org.plumbline.model.catalogue.CataloguePackage#getDisputedStatement_About()
	 * @generated
	 */
	List<String> getAbout();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.DisputedStatement#getAbout <em>About</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>About</em>' attribute.
	 * @see #getAbout()
	 * @generated
	 */
	void setAbout(List<String> value);

} // DisputedStatement
