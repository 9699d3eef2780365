/**
 */
package org.plumbline.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A pointer from a symptom, question or examination item to what it speaks about.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.Link#getTarget <em>Target</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Link#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Link#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Link#isInferred <em>Inferred</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Link#getNote <em>Note</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Link#getWhen <em>When</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getLink()
 * @generated
 */
public interface Link extends EObject {
	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the entry pointed to: a condition, pain category, rule, red flag or risk factor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getLink_Target()
	 * @generated
	 */
	String getTarget();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Link#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(String value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The default value is <code>"for"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it speaks for or against when the answer is yes or the finding positive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.plumbline.model.catalogue.Direction
	 * @see #setDirection(Direction)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getLink_Direction()
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Link#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.plumbline.model.catalogue.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Strength</b></em>' attribute.
	 * The default value is <code>"moderate"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.Strength}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How strongly.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strength</em>' attribute.
	 * @see org.plumbline.model.catalogue.Strength
	 * @see #setStrength(Strength)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getLink_Strength()
	 * @generated
	 */
	Strength getStrength();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Link#getStrength <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strength</em>' attribute.
	 * @see org.plumbline.model.catalogue.Strength
	 * @see #getStrength()
	 * @generated
	 */
	void setStrength(Strength value);

	/**
	 * Returns the value of the '<em><b>Inferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the link was inferred rather than stated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inferred</em>' attribute.
	 * @see #setInferred(boolean)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getLink_Inferred()
	 * @generated
	 */
	boolean isInferred();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Link#isInferred <em>Inferred</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inferred</em>' attribute.
	 * @see #isInferred()
	 * @generated
	 */
	void setInferred(boolean value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, in a few words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getLink_Note()
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Link#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The result for which it holds: no, a graded word of the item, painful, or where pain moved; empty for a yes or a positive finding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>When</em>' attribute.
	 * @see #setWhen(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getLink_When()
	 * @generated
	 */
	String getWhen();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Link#getWhen <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' attribute.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(String value);

} // Link
