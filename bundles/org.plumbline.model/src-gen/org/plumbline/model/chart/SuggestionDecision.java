/**
 */
package org.plumbline.model.chart;

import java.time.OffsetDateTime;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Suggestion Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the clinician decided about a suggestion of the program.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.SuggestionDecision#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.SuggestionDecision#getSuggestion <em>Suggestion</em>}</li>
 *   <li>{@link org.plumbline.model.chart.SuggestionDecision#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.chart.SuggestionDecision#isFollowed <em>Followed</em>}</li>
 *   <li>{@link org.plumbline.model.chart.SuggestionDecision#getReason <em>Reason</em>}</li>
 *   <li>{@link org.plumbline.model.chart.SuggestionDecision#getBy <em>By</em>}</li>
 *   <li>{@link org.plumbline.model.chart.SuggestionDecision#getAt <em>At</em>}</li>
 *   <li>{@link org.plumbline.model.chart.SuggestionDecision#getContentVersion <em>Content Version</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getSuggestionDecision()
 * @generated
 */
public interface SuggestionDecision extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSuggestionDecision_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.SuggestionDecision#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Suggestion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the suggestion: what it is about and on what it rests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suggestion</em>' attribute.
	 * @see #setSuggestion(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSuggestionDecision_Suggestion()
	 * @generated
	 */
	String getSuggestion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.SuggestionDecision#getSuggestion <em>Suggestion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suggestion</em>' attribute.
	 * @see #getSuggestion()
	 * @generated
	 */
	void setSuggestion(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its wording.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSuggestionDecision_Label()
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.SuggestionDecision#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Followed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was followed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Followed</em>' attribute.
	 * @see #setFollowed(boolean)
	 * @see org.plumbline.model.chart.ChartPackage#getSuggestionDecision_Followed()
	 * @generated
	 */
	boolean isFollowed();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.SuggestionDecision#isFollowed <em>Followed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Followed</em>' attribute.
	 * @see #isFollowed()
	 * @generated
	 */
	void setFollowed(boolean value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was not followed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSuggestionDecision_Reason()
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.SuggestionDecision#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSuggestionDecision_By()
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.SuggestionDecision#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(OffsetDateTime)
	 * @see org.plumbline.model.chart.ChartPackage#getSuggestionDecision_At()
	 * @generated
	 */
	OffsetDateTime getAt();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.SuggestionDecision#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(OffsetDateTime value);

	/**
	 * Returns the value of the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Content version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content Version</em>' attribute.
	 * @see #setContentVersion(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSuggestionDecision_ContentVersion()
	 * @generated
	 */
	String getContentVersion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.SuggestionDecision#getContentVersion <em>Content Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Version</em>' attribute.
	 * @see #getContentVersion()
	 * @generated
	 */
	void setContentVersion(String value);

} // SuggestionDecision
