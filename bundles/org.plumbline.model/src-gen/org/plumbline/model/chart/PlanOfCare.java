/**
 */
package org.plumbline.model.chart;

import java.time.LocalDate;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan Of Care</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A plan of care.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.PlanOfCare#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlanOfCare#getFrom <em>From</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlanOfCare#getTo <em>To</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlanOfCare#getPerDay <em>Per Day</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlanOfCare#getPerWeek <em>Per Week</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlanOfCare#getWeeks <em>Weeks</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlanOfCare#getInterventions <em>Interventions</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlanOfCare#getTreatments <em>Treatments</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlanOfCare#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlanOfCare#getPrognosis <em>Prognosis</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlanOfCare#getCertifiedBy <em>Certified By</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlanOfCare#getCertifiedOn <em>Certified On</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlanOfCare#getSentOn <em>Sent On</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlanOfCare#isMaintenance <em>Maintenance</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlanOfCare#getVerbalOrderOn <em>Verbal Order On</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlanOfCare#getPhases <em>Phases</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getPlanOfCare()
 * @generated
 */
public interface PlanOfCare extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.chart.ChartPackage#getPlanOfCare_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PlanOfCare#getId <em>Id</em>}' attribute.
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
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getPlanOfCare_From()
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PlanOfCare#getFrom <em>From</em>}' attribute.
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
	 * Last day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getPlanOfCare_To()
	 * @generated
	 */
	LocalDate getTo();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PlanOfCare#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Per Day</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount: times a day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Per Day</em>' attribute.
	 * @see #setPerDay(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getPlanOfCare_PerDay()
	 * @generated
	 */
	Integer getPerDay();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PlanOfCare#getPerDay <em>Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Per Day</em>' attribute.
	 * @see #getPerDay()
	 * @generated
	 */
	void setPerDay(Integer value);

	/**
	 * Returns the value of the '<em><b>Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Frequency: times a week.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Per Week</em>' attribute.
	 * @see #setPerWeek(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getPlanOfCare_PerWeek()
	 * @generated
	 */
	Double getPerWeek();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PlanOfCare#getPerWeek <em>Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Per Week</em>' attribute.
	 * @see #getPerWeek()
	 * @generated
	 */
	void setPerWeek(Double value);

	/**
	 * Returns the value of the '<em><b>Weeks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Duration in weeks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weeks</em>' attribute.
	 * @see #setWeeks(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getPlanOfCare_Weeks()
	 * @generated
	 */
	Integer getWeeks();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PlanOfCare#getWeeks <em>Weeks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weeks</em>' attribute.
	 * @see #getWeeks()
	 * @generated
	 */
	void setWeeks(Integer value);

	/**
	 * Returns the value of the '<em><b>Interventions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interventions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interventions</em>' attribute list.
	 * @see org.plumbline.model.chart.ChartPackage#getPlanOfCare_Interventions()
	 * @generated
	 */
	EList<String> getInterventions();

	/**
	 * Returns the value of the '<em><b>Treatments</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of treatments of the catalogue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Treatments</em>' attribute.
	 * @see #setTreatments(List)
	 * @see org.plumbline.model.chart.ChartPackage#getPlanOfCare_Treatments()
	 * @generated
	 */
	List<String> getTreatments();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PlanOfCare#getTreatments <em>Treatments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Treatments</em>' attribute.
	 * @see #getTreatments()
	 * @generated
	 */
	void setTreatments(List<String> value);

	/**
	 * Returns the value of the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why skilled care is needed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rationale</em>' attribute.
	 * @see #setRationale(String)
	 * @see org.plumbline.model.chart.ChartPackage#getPlanOfCare_Rationale()
	 * @generated
	 */
	String getRationale();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PlanOfCare#getRationale <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rationale</em>' attribute.
	 * @see #getRationale()
	 * @generated
	 */
	void setRationale(String value);

	/**
	 * Returns the value of the '<em><b>Prognosis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Prognosis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prognosis</em>' attribute.
	 * @see #setPrognosis(String)
	 * @see org.plumbline.model.chart.ChartPackage#getPlanOfCare_Prognosis()
	 * @generated
	 */
	String getPrognosis();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PlanOfCare#getPrognosis <em>Prognosis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prognosis</em>' attribute.
	 * @see #getPrognosis()
	 * @generated
	 */
	void setPrognosis(String value);

	/**
	 * Returns the value of the '<em><b>Certified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who certified it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certified By</em>' attribute.
	 * @see #setCertifiedBy(String)
	 * @see org.plumbline.model.chart.ChartPackage#getPlanOfCare_CertifiedBy()
	 * @generated
	 */
	String getCertifiedBy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PlanOfCare#getCertifiedBy <em>Certified By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certified By</em>' attribute.
	 * @see #getCertifiedBy()
	 * @generated
	 */
	void setCertifiedBy(String value);

	/**
	 * Returns the value of the '<em><b>Certified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Certified on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certified On</em>' attribute.
	 * @see #setCertifiedOn(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getPlanOfCare_CertifiedOn()
	 * @generated
	 */
	LocalDate getCertifiedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PlanOfCare#getCertifiedOn <em>Certified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certified On</em>' attribute.
	 * @see #getCertifiedOn()
	 * @generated
	 */
	void setCertifiedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Sent On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sent to the referrer on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sent On</em>' attribute.
	 * @see #setSentOn(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getPlanOfCare_SentOn()
	 * @generated
	 */
	LocalDate getSentOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PlanOfCare#getSentOn <em>Sent On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sent On</em>' attribute.
	 * @see #getSentOn()
	 * @generated
	 */
	void setSentOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Maintenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is maintenance rather than active care.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maintenance</em>' attribute.
	 * @see #setMaintenance(boolean)
	 * @see org.plumbline.model.chart.ChartPackage#getPlanOfCare_Maintenance()
	 * @generated
	 */
	boolean isMaintenance();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PlanOfCare#isMaintenance <em>Maintenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maintenance</em>' attribute.
	 * @see #isMaintenance()
	 * @generated
	 */
	void setMaintenance(boolean value);

	/**
	 * Returns the value of the '<em><b>Verbal Order On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Certified by word of mouth on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verbal Order On</em>' attribute.
	 * @see #setVerbalOrderOn(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getPlanOfCare_VerbalOrderOn()
	 * @generated
	 */
	LocalDate getVerbalOrderOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PlanOfCare#getVerbalOrderOn <em>Verbal Order On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verbal Order On</em>' attribute.
	 * @see #getVerbalOrderOn()
	 * @generated
	 */
	void setVerbalOrderOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Phases</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.PlannedPhase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Phases, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phases</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getPlanOfCare_Phases()
	 * @generated
	 */
	EList<PlannedPhase> getPhases();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dates are in order; frequency, amount and duration are positive.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean planIsInOrder(DiagnosticChain diagnostics, Map<Object, Object> context);

} // PlanOfCare
