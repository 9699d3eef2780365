/**
 */
package org.plumbline.model.catalogue;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Red Flag</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A red flag or referral trigger.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.RedFlag#getLevel <em>Level</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.RedFlag#isLevelDerived <em>Level Derived</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.RedFlag#getAction <em>Action</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.RedFlag#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.RedFlag#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.RedFlag#isOnHandout <em>On Handout</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.RedFlag#isEmergency <em>Emergency</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.RedFlag#isWeighed <em>Weighed</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.RedFlag#getSuspected <em>Suspected</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getRedFlag()
 * @generated
 */
public interface RedFlag extends Entry {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.ActionLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it asks for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.plumbline.model.catalogue.ActionLevel
	 * @see #isSetLevel()
	 * @see #unsetLevel()
	 * @see #setLevel(ActionLevel)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRedFlag_Level()
	 * @generated
	 */
	ActionLevel getLevel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RedFlag#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.plumbline.model.catalogue.ActionLevel
	 * @see #isSetLevel()
	 * @see #unsetLevel()
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(ActionLevel value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.catalogue.RedFlag#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLevel()
	 * @see #getLevel()
	 * @see #setLevel(ActionLevel)
	 * @generated
	 */
	void unsetLevel();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.catalogue.RedFlag#getLevel <em>Level</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Level</em>' attribute is set.
	 * @see #unsetLevel()
	 * @see #getLevel()
	 * @see #setLevel(ActionLevel)
	 * @generated
	 */
	boolean isSetLevel();

	/**
	 * Returns the value of the '<em><b>Level Derived</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the level was derived because the source names no step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level Derived</em>' attribute.
	 * @see #setLevelDerived(boolean)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRedFlag_LevelDerived()
	 * @generated
	 */
	boolean isLevelDerived();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RedFlag#isLevelDerived <em>Level Derived</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level Derived</em>' attribute.
	 * @see #isLevelDerived()
	 * @generated
	 */
	void setLevelDerived(boolean value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to do, for clinicians.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see #setAction(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRedFlag_Action()
	 * @generated
	 */
	String getAction();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RedFlag#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see #getAction()
	 * @generated
	 */
	void setAction(String value);

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Questions that raise it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questions</em>' attribute.
	 * @see #setQuestions(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRedFlag_Questions()
	 * @generated
	 */
	List<String> getQuestions();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RedFlag#getQuestions <em>Questions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Questions</em>' attribute.
	 * @see #getQuestions()
	 * @generated
	 */
	void setQuestions(List<String> value);

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions it makes one think of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' attribute.
	 * @see #setConditions(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRedFlag_Conditions()
	 * @generated
	 */
	List<String> getConditions();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RedFlag#getConditions <em>Conditions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conditions</em>' attribute.
	 * @see #getConditions()
	 * @generated
	 */
	void setConditions(List<String> value);

	/**
	 * Returns the value of the '<em><b>On Handout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether patients are told about it in the red-flag box.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On Handout</em>' attribute.
	 * @see #setOnHandout(boolean)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRedFlag_OnHandout()
	 * @generated
	 */
	boolean isOnHandout();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RedFlag#isOnHandout <em>On Handout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On Handout</em>' attribute.
	 * @see #isOnHandout()
	 * @generated
	 */
	void setOnHandout(boolean value);

	/**
	 * Returns the value of the '<em><b>Emergency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether an urgent one goes to the emergency department at once rather than to a doctor the same day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Emergency</em>' attribute.
	 * @see #setEmergency(boolean)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRedFlag_Emergency()
	 * @generated
	 */
	boolean isEmergency();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RedFlag#isEmergency <em>Emergency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Emergency</em>' attribute.
	 * @see #isEmergency()
	 * @generated
	 */
	void setEmergency(boolean value);

	/**
	 * Returns the value of the '<em><b>Weighed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether an urgent one is urgent only beside another urgent one, and alone asks for review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weighed</em>' attribute.
	 * @see #setWeighed(boolean)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRedFlag_Weighed()
	 * @generated
	 */
	boolean isWeighed();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RedFlag#isWeighed <em>Weighed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weighed</em>' attribute.
	 * @see #isWeighed()
	 * @generated
	 */
	void setWeighed(boolean value);

	/**
	 * Returns the value of the '<em><b>Suspected</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions that raise it when they are the working diagnosis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suspected</em>' attribute.
	 * @see #setSuspected(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRedFlag_Suspected()
	 * @generated
	 */
	List<String> getSuspected();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RedFlag#getSuspected <em>Suspected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suspected</em>' attribute.
	 * @see #getSuspected()
	 * @generated
	 */
	void setSuspected(List<String> value);

} // RedFlag
