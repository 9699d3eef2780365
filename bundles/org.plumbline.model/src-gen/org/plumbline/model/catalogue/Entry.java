/**
 */
package org.plumbline.model.catalogue;

import java.time.LocalDate;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What every entry of a catalogue has in common: an id that never changes, words, and the trail to where the statement comes from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.Entry#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Entry#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Entry#getText <em>Text</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Entry#getPlain <em>Plain</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Entry#getTrace <em>Trace</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Entry#getSource <em>Source</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Entry#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Entry#getVerification <em>Verification</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Entry#getChecked <em>Checked</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Entry#getDisputed <em>Disputed</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Entry#getConflicts <em>Conflicts</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Entry#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Entry#getShorthand <em>Shorthand</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getEntry()
 * @generated
 */
public interface Entry extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable id, unique in all packs in use. An inventory id where the entry stands for exactly one inventory entry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getEntry_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Entry#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short name as a clinician would say it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getEntry_Label()
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Entry#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The statement in one or a few plain sentences for clinicians.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getEntry_Text()
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Entry#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same for patients, in plain language; empty when it is never shown to them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plain</em>' attribute.
	 * @see #setPlain(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getEntry_Plain()
	 * @generated
	 */
	String getPlain();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Entry#getPlain <em>Plain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plain</em>' attribute.
	 * @see #getPlain()
	 * @generated
	 */
	void setPlain(String value);

	/**
	 * Returns the value of the '<em><b>Trace</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the inventory facts that this entry holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trace</em>' attribute.
	 * @see #setTrace(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getEntry_Trace()
	 * @generated
	 */
	List<String> getTrace();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Entry#getTrace <em>Trace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trace</em>' attribute.
	 * @see #getTrace()
	 * @generated
	 */
	void setTrace(List<String> value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sources in short form, such as [000] or a study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getEntry_Source()
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Entry#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The default value is <code>"seed"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.Origin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the statement comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see org.plumbline.model.catalogue.Origin
	 * @see #setOrigin(Origin)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getEntry_Origin()
	 * @generated
	 */
	Origin getOrigin();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Entry#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see org.plumbline.model.catalogue.Origin
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(Origin value);

	/**
	 * Returns the value of the '<em><b>Verification</b></em>' attribute.
	 * The default value is <code>"unstated"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.Verification}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it was checked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verification</em>' attribute.
	 * @see org.plumbline.model.catalogue.Verification
	 * @see #setVerification(Verification)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getEntry_Verification()
	 * @generated
	 */
	Verification getVerification();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Entry#getVerification <em>Verification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verification</em>' attribute.
	 * @see org.plumbline.model.catalogue.Verification
	 * @see #getVerification()
	 * @generated
	 */
	void setVerification(Verification value);

	/**
	 * Returns the value of the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was last checked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checked</em>' attribute.
	 * @see #setChecked(LocalDate)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getEntry_Checked()
	 * @generated
	 */
	LocalDate getChecked();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Entry#getChecked <em>Checked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checked</em>' attribute.
	 * @see #getChecked()
	 * @generated
	 */
	void setChecked(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Disputed</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the disputed statements (D-…) that concern this entry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disputed</em>' attribute.
	 * @see #setDisputed(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getEntry_Disputed()
	 * @generated
	 */
	List<String> getDisputed();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Entry#getDisputed <em>Disputed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disputed</em>' attribute.
	 * @see #getDisputed()
	 * @generated
	 */
	void setDisputed(List<String> value);

	/**
	 * Returns the value of the '<em><b>Conflicts</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the conflicts (CF-…) that concern this entry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conflicts</em>' attribute.
	 * @see #setConflicts(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getEntry_Conflicts()
	 * @generated
	 */
	List<String> getConflicts();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Entry#getConflicts <em>Conflicts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conflicts</em>' attribute.
	 * @see #getConflicts()
	 * @generated
	 */
	void setConflicts(List<String> value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the evidence references that support or question it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getEntry_Evidence()
	 * @generated
	 */
	List<String> getEvidence();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Entry#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(List<String> value);

	/**
	 * Returns the value of the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short name for quick entry; unique among examination items, among treatments and procedures, and among exercises.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shorthand</em>' attribute.
	 * @see #setShorthand(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getEntry_Shorthand()
	 * @generated
	 */
	String getShorthand();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Entry#getShorthand <em>Shorthand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shorthand</em>' attribute.
	 * @see #getShorthand()
	 * @generated
	 */
	void setShorthand(String value);

} // Entry
