/**
 */
package org.plumbline.model.chart;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Progress Report</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A progress report to a payer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.ProgressReport#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ProgressReport#getFrom <em>From</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ProgressReport#getTo <em>To</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ProgressReport#getWrittenOn <em>Written On</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ProgressReport#getStatements <em>Statements</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ProgressReport#getProgress <em>Progress</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ProgressReport#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ProgressReport#getDecisionText <em>Decision Text</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ProgressReport#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ProgressReport#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ProgressReport#getSignature <em>Signature</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getProgressReport()
 * @generated
 */
public interface ProgressReport extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.chart.ChartPackage#getProgressReport_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ProgressReport#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of the period.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getProgressReport_From()
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ProgressReport#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of the period.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getProgressReport_To()
	 * @generated
	 */
	LocalDate getTo();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ProgressReport#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Written On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Written on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Written On</em>' attribute.
	 * @see #setWrittenOn(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getProgressReport_WrittenOn()
	 * @generated
	 */
	LocalDate getWrittenOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ProgressReport#getWrittenOn <em>Written On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Written On</em>' attribute.
	 * @see #getWrittenOn()
	 * @generated
	 */
	void setWrittenOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Statements</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relevant statements of the patient.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statements</em>' attribute.
	 * @see #setStatements(String)
	 * @see org.plumbline.model.chart.ChartPackage#getProgressReport_Statements()
	 * @generated
	 */
	String getStatements();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ProgressReport#getStatements <em>Statements</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statements</em>' attribute.
	 * @see #getStatements()
	 * @generated
	 */
	void setStatements(String value);

	/**
	 * Returns the value of the '<em><b>Progress</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Progress toward each goal, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Progress</em>' attribute.
	 * @see #setProgress(String)
	 * @see org.plumbline.model.chart.ChartPackage#getProgressReport_Progress()
	 * @generated
	 */
	String getProgress();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ProgressReport#getProgress <em>Progress</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Progress</em>' attribute.
	 * @see #getProgress()
	 * @generated
	 */
	void setProgress(String value);

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.PlanDecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What follows for the plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision</em>' attribute.
	 * @see org.plumbline.model.chart.PlanDecision
	 * @see #setDecision(PlanDecision)
	 * @see org.plumbline.model.chart.ChartPackage#getProgressReport_Decision()
	 * @generated
	 */
	PlanDecision getDecision();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ProgressReport#getDecision <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' attribute.
	 * @see org.plumbline.model.chart.PlanDecision
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(PlanDecision value);

	/**
	 * Returns the value of the '<em><b>Decision Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The decision in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision Text</em>' attribute.
	 * @see #setDecisionText(String)
	 * @see org.plumbline.model.chart.ChartPackage#getProgressReport_DecisionText()
	 * @generated
	 */
	String getDecisionText();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ProgressReport#getDecisionText <em>Decision Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision Text</em>' attribute.
	 * @see #getDecisionText()
	 * @generated
	 */
	void setDecisionText(String value);

	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.Provenance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Provenance.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provenance</em>' attribute.
	 * @see org.plumbline.model.chart.Provenance
	 * @see #setProvenance(Provenance)
	 * @see org.plumbline.model.chart.ChartPackage#getProgressReport_Provenance()
	 * @generated
	 */
	Provenance getProvenance();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ProgressReport#getProvenance <em>Provenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provenance</em>' attribute.
	 * @see org.plumbline.model.chart.Provenance
	 * @see #getProvenance()
	 * @generated
	 */
	void setProvenance(Provenance value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who wrote it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' containment reference.
	 * @see #setAuthor(Clinician)
	 * @see org.plumbline.model.chart.ChartPackage#getProgressReport_Author()
	 * @generated
	 */
	Clinician getAuthor();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ProgressReport#getAuthor <em>Author</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' containment reference.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(Clinician value);

	/**
	 * Returns the value of the '<em><b>Signature</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signature</em>' containment reference.
	 * @see #setSignature(Signature)
	 * @see org.plumbline.model.chart.ChartPackage#getProgressReport_Signature()
	 * @generated
	 */
	Signature getSignature();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ProgressReport#getSignature <em>Signature</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signature</em>' containment reference.
	 * @see #getSignature()
	 * @generated
	 */
	void setSignature(Signature value);

} // ProgressReport
