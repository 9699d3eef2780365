/**
 */
package org.plumbline.model.chart;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The clinician's assessment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.Assessment#getText <em>Text</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Assessment#getImpairments <em>Impairments</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Assessment#getResponse <em>Response</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Assessment#getPrognosis <em>Prognosis</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Assessment#getNecessity <em>Necessity</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Assessment#getComplexities <em>Complexities</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Assessment#getDischargeReason <em>Discharge Reason</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getAssessment()
 * @generated
 */
public interface Assessment extends EObject {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reasoning and summary.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.plumbline.model.chart.ChartPackage#getAssessment_Text()
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Assessment#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Impairments</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Impairments.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impairments</em>' attribute.
	 * @see #setImpairments(String)
	 * @see org.plumbline.model.chart.ChartPackage#getAssessment_Impairments()
	 * @generated
	 */
	String getImpairments();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Assessment#getImpairments <em>Impairments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impairments</em>' attribute.
	 * @see #getImpairments()
	 * @generated
	 */
	void setImpairments(String value);

	/**
	 * Returns the value of the '<em><b>Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Response to treatment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Response</em>' attribute.
	 * @see #setResponse(String)
	 * @see org.plumbline.model.chart.ChartPackage#getAssessment_Response()
	 * @generated
	 */
	String getResponse();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Assessment#getResponse <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Response</em>' attribute.
	 * @see #getResponse()
	 * @generated
	 */
	void setResponse(String value);

	/**
	 * Returns the value of the '<em><b>Prognosis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Prognosis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prognosis</em>' attribute.
	 * @see #setPrognosis(String)
	 * @see org.plumbline.model.chart.ChartPackage#getAssessment_Prognosis()
	 * @generated
	 */
	String getPrognosis();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Assessment#getPrognosis <em>Prognosis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prognosis</em>' attribute.
	 * @see #getPrognosis()
	 * @generated
	 */
	void setPrognosis(String value);

	/**
	 * Returns the value of the '<em><b>Necessity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why skilled care is needed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Necessity</em>' attribute.
	 * @see #setNecessity(String)
	 * @see org.plumbline.model.chart.ChartPackage#getAssessment_Necessity()
	 * @generated
	 */
	String getNecessity();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Assessment#getNecessity <em>Necessity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Necessity</em>' attribute.
	 * @see #getNecessity()
	 * @generated
	 */
	void setNecessity(String value);

	/**
	 * Returns the value of the '<em><b>Complexities</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What makes the case complex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Complexities</em>' attribute.
	 * @see #setComplexities(String)
	 * @see org.plumbline.model.chart.ChartPackage#getAssessment_Complexities()
	 * @generated
	 */
	String getComplexities();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Assessment#getComplexities <em>Complexities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Complexities</em>' attribute.
	 * @see #getComplexities()
	 * @generated
	 */
	void setComplexities(String value);

	/**
	 * Returns the value of the '<em><b>Discharge Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reason for discharge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discharge Reason</em>' attribute.
	 * @see #setDischargeReason(String)
	 * @see org.plumbline.model.chart.ChartPackage#getAssessment_DischargeReason()
	 * @generated
	 */
	String getDischargeReason();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Assessment#getDischargeReason <em>Discharge Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discharge Reason</em>' attribute.
	 * @see #getDischargeReason()
	 * @generated
	 */
	void setDischargeReason(String value);

} // Assessment
