/**
 */
package org.plumbline.model.chart;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Encounter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The document of an encounter: what was asked, found, thought, planned and done.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.Encounter#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Encounter#getFormat <em>Format</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Encounter#getContentVersion <em>Content Version</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Encounter#getSubjective <em>Subjective</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Encounter#getMarks <em>Marks</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Encounter#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Encounter#getRedFlags <em>Red Flags</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Encounter#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Encounter#getAssessment <em>Assessment</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Encounter#getTreatments <em>Treatments</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Encounter#getPlanText <em>Plan Text</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Encounter#getSignature <em>Signature</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Encounter#getAddenda <em>Addenda</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Encounter#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Encounter#getOrigins <em>Origins</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getEncounter()
 * @generated
 */
public interface Encounter extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id, the same as that of its header.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.chart.ChartPackage#getEncounter_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Encounter#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Format of the document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getEncounter_Format()
	 * @generated
	 */
	Integer getFormat();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Encounter#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(Integer value);

	/**
	 * Returns the value of the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Content version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content Version</em>' attribute.
	 * @see #setContentVersion(String)
	 * @see org.plumbline.model.chart.ChartPackage#getEncounter_ContentVersion()
	 * @generated
	 */
	String getContentVersion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Encounter#getContentVersion <em>Content Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Version</em>' attribute.
	 * @see #getContentVersion()
	 * @generated
	 */
	void setContentVersion(String value);

	/**
	 * Returns the value of the '<em><b>Subjective</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Subjective part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subjective</em>' containment reference.
	 * @see #setSubjective(Subjective)
	 * @see org.plumbline.model.chart.ChartPackage#getEncounter_Subjective()
	 * @generated
	 */
	Subjective getSubjective();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Encounter#getSubjective <em>Subjective</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subjective</em>' containment reference.
	 * @see #getSubjective()
	 * @generated
	 */
	void setSubjective(Subjective value);

	/**
	 * Returns the value of the '<em><b>Marks</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.BodyMark}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Marks of the body chart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Marks</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getEncounter_Marks()
	 * @generated
	 */
	EList<BodyMark> getMarks();

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers to screening questions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getEncounter_Answers()
	 * @generated
	 */
	EList<Answer> getAnswers();

	/**
	 * Returns the value of the '<em><b>Red Flags</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.RedFlagAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Red-flag screen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Red Flags</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getEncounter_RedFlags()
	 * @generated
	 */
	EList<RedFlagAnswer> getRedFlags();

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.Finding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Findings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Findings</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getEncounter_Findings()
	 * @generated
	 */
	EList<Finding> getFindings();

	/**
	 * Returns the value of the '<em><b>Assessment</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Assessment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessment</em>' containment reference.
	 * @see #setAssessment(Assessment)
	 * @see org.plumbline.model.chart.ChartPackage#getEncounter_Assessment()
	 * @generated
	 */
	Assessment getAssessment();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Encounter#getAssessment <em>Assessment</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assessment</em>' containment reference.
	 * @see #getAssessment()
	 * @generated
	 */
	void setAssessment(Assessment value);

	/**
	 * Returns the value of the '<em><b>Treatments</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.TreatmentLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Treatment given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Treatments</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getEncounter_Treatments()
	 * @generated
	 */
	EList<TreatmentLine> getTreatments();

	/**
	 * Returns the value of the '<em><b>Plan Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Plan for the next visit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan Text</em>' attribute.
	 * @see #setPlanText(String)
	 * @see org.plumbline.model.chart.ChartPackage#getEncounter_PlanText()
	 * @generated
	 */
	String getPlanText();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Encounter#getPlanText <em>Plan Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan Text</em>' attribute.
	 * @see #getPlanText()
	 * @generated
	 */
	void setPlanText(String value);

	/**
	 * Returns the value of the '<em><b>Signature</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signature</em>' containment reference.
	 * @see #setSignature(Signature)
	 * @see org.plumbline.model.chart.ChartPackage#getEncounter_Signature()
	 * @generated
	 */
	Signature getSignature();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Encounter#getSignature <em>Signature</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signature</em>' containment reference.
	 * @see #getSignature()
	 * @generated
	 */
	void setSignature(Signature value);

	/**
	 * Returns the value of the '<em><b>Addenda</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.Addendum}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Addenda.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addenda</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getEncounter_Addenda()
	 * @generated
	 */
	EList<Addendum> getAddenda();

	/**
	 * Returns the value of the '<em><b>Attachments</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.Attachment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Attachments.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attachments</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getEncounter_Attachments()
	 * @generated
	 */
	EList<Attachment> getAttachments();

	/**
	 * Returns the value of the '<em><b>Origins</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.FieldOrigin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the words of fields came from that nobody typed in this encounter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origins</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getEncounter_Origins()
	 * @generated
	 */
	EList<FieldOrigin> getOrigins();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A signed note holds nothing that was carried or defaulted and not confirmed.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean signedIsConfirmed(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Encounter
