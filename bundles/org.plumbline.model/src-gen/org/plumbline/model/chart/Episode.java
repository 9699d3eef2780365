/**
 */
package org.plumbline.model.chart;

import java.time.LocalDate;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Episode</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An episode of care.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.Episode#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Episode#getTitle <em>Title</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Episode#getRegion <em>Region</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Episode#getStart <em>Start</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Episode#getEnd <em>End</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Episode#getOnset <em>Onset</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Episode#getOnsetMechanism <em>Onset Mechanism</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Episode#getPriorCare <em>Prior Care</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Episode#getReferral <em>Referral</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Episode#getPriorFunction <em>Prior Function</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Episode#getEncounters <em>Encounters</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Episode#getDiagnoses <em>Diagnoses</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Episode#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Episode#getPlans <em>Plans</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Episode#getPrescriptions <em>Prescriptions</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Episode#getScores <em>Scores</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Episode#getReturnToRun <em>Return To Run</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Episode#getIrritability <em>Irritability</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Episode#getEquipment <em>Equipment</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Episode#getOrderedOn <em>Ordered On</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Episode#getImaging <em>Imaging</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Episode#getEstimates <em>Estimates</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Episode#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Episode#getProgressReports <em>Progress Reports</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getEpisode()
 * @generated
 */
public interface Episode extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.chart.ChartPackage#getEpisode_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Episode#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title, such as low back pain, right.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.plumbline.model.chart.ChartPackage#getEpisode_Title()
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Episode#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Body region.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' attribute.
	 * @see #setRegion(String)
	 * @see org.plumbline.model.chart.ChartPackage#getEpisode_Region()
	 * @generated
	 */
	String getRegion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Episode#getRegion <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' attribute.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start of care.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getEpisode_Start()
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Episode#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * End of care.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getEpisode_End()
	 * @generated
	 */
	LocalDate getEnd();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Episode#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Onset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Onset of the complaint.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Onset</em>' attribute.
	 * @see #setOnset(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getEpisode_Onset()
	 * @generated
	 */
	LocalDate getOnset();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Episode#getOnset <em>Onset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Onset</em>' attribute.
	 * @see #getOnset()
	 * @generated
	 */
	void setOnset(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Onset Mechanism</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it began.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Onset Mechanism</em>' attribute.
	 * @see #setOnsetMechanism(String)
	 * @see org.plumbline.model.chart.ChartPackage#getEpisode_OnsetMechanism()
	 * @generated
	 */
	String getOnsetMechanism();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Episode#getOnsetMechanism <em>Onset Mechanism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Onset Mechanism</em>' attribute.
	 * @see #getOnsetMechanism()
	 * @generated
	 */
	void setOnsetMechanism(String value);

	/**
	 * Returns the value of the '<em><b>Prior Care</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Care received before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prior Care</em>' attribute.
	 * @see #setPriorCare(String)
	 * @see org.plumbline.model.chart.ChartPackage#getEpisode_PriorCare()
	 * @generated
	 */
	String getPriorCare();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Episode#getPriorCare <em>Prior Care</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prior Care</em>' attribute.
	 * @see #getPriorCare()
	 * @generated
	 */
	void setPriorCare(String value);

	/**
	 * Returns the value of the '<em><b>Referral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Referral: who and when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Referral</em>' attribute.
	 * @see #setReferral(String)
	 * @see org.plumbline.model.chart.ChartPackage#getEpisode_Referral()
	 * @generated
	 */
	String getReferral();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Episode#getReferral <em>Referral</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Referral</em>' attribute.
	 * @see #getReferral()
	 * @generated
	 */
	void setReferral(String value);

	/**
	 * Returns the value of the '<em><b>Prior Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Prior level of function.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prior Function</em>' attribute.
	 * @see #setPriorFunction(String)
	 * @see org.plumbline.model.chart.ChartPackage#getEpisode_PriorFunction()
	 * @generated
	 */
	String getPriorFunction();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Episode#getPriorFunction <em>Prior Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prior Function</em>' attribute.
	 * @see #getPriorFunction()
	 * @generated
	 */
	void setPriorFunction(String value);

	/**
	 * Returns the value of the '<em><b>Encounters</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.EncounterHeader}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Encounters, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encounters</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getEpisode_Encounters()
	 * @generated
	 */
	EList<EncounterHeader> getEncounters();

	/**
	 * Returns the value of the '<em><b>Diagnoses</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.Diagnosis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Working diagnoses; the first is primary.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diagnoses</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getEpisode_Diagnoses()
	 * @generated
	 */
	EList<Diagnosis> getDiagnoses();

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.Goal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Goals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getEpisode_Goals()
	 * @generated
	 */
	EList<Goal> getGoals();

	/**
	 * Returns the value of the '<em><b>Plans</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.PlanOfCare}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Plans of care, oldest first; the last is in force.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plans</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getEpisode_Plans()
	 * @generated
	 */
	EList<PlanOfCare> getPlans();

	/**
	 * Returns the value of the '<em><b>Prescriptions</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.ExercisePrescription}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exercises prescribed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prescriptions</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getEpisode_Prescriptions()
	 * @generated
	 */
	EList<ExercisePrescription> getPrescriptions();

	/**
	 * Returns the value of the '<em><b>Scores</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.OutcomeScore}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outcome scores, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scores</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getEpisode_Scores()
	 * @generated
	 */
	EList<OutcomeScore> getScores();

	/**
	 * Returns the value of the '<em><b>Return To Run</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Return-to-run programme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Return To Run</em>' containment reference.
	 * @see #setReturnToRun(ReturnToRun)
	 * @see org.plumbline.model.chart.ChartPackage#getEpisode_ReturnToRun()
	 * @generated
	 */
	ReturnToRun getReturnToRun();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Episode#getReturnToRun <em>Return To Run</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Return To Run</em>' containment reference.
	 * @see #getReturnToRun()
	 * @generated
	 */
	void setReturnToRun(ReturnToRun value);

	/**
	 * Returns the value of the '<em><b>Irritability</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.Irritability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Irritability.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Irritability</em>' attribute.
	 * @see org.plumbline.model.chart.Irritability
	 * @see #setIrritability(Irritability)
	 * @see org.plumbline.model.chart.ChartPackage#getEpisode_Irritability()
	 * @generated
	 */
	Irritability getIrritability();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Episode#getIrritability <em>Irritability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Irritability</em>' attribute.
	 * @see org.plumbline.model.chart.Irritability
	 * @see #getIrritability()
	 * @generated
	 */
	void setIrritability(Irritability value);

	/**
	 * Returns the value of the '<em><b>Equipment</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Equipment at hand for exercises.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Equipment</em>' attribute list.
	 * @see org.plumbline.model.chart.ChartPackage#getEpisode_Equipment()
	 * @generated
	 */
	EList<String> getEquipment();

	/**
	 * Returns the value of the '<em><b>Ordered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of the signed order or referral on file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ordered On</em>' attribute.
	 * @see #setOrderedOn(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getEpisode_OrderedOn()
	 * @generated
	 */
	LocalDate getOrderedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Episode#getOrderedOn <em>Ordered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ordered On</em>' attribute.
	 * @see #getOrderedOn()
	 * @generated
	 */
	void setOrderedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Imaging</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.ImagingStudy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Images taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imaging</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getEpisode_Imaging()
	 * @generated
	 */
	EList<ImagingStudy> getImaging();

	/**
	 * Returns the value of the '<em><b>Estimates</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.PretestEstimate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How likely conditions were held to be before the tests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Estimates</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getEpisode_Estimates()
	 * @generated
	 */
	EList<PretestEstimate> getEstimates();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.SuggestionDecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was decided about suggestions, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getEpisode_Decisions()
	 * @generated
	 */
	EList<SuggestionDecision> getDecisions();

	/**
	 * Returns the value of the '<em><b>Progress Reports</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.ProgressReport}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Progress reports, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Progress Reports</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getEpisode_ProgressReports()
	 * @generated
	 */
	EList<ProgressReport> getProgressReports();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Onset, start and end are in order and not in the future.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean datesAreInOrder(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Episode
