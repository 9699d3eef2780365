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
 * A representation of the model object '<em><b>Return To Run</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A return-to-run programme.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.ReturnToRun#getStart <em>Start</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ReturnToRun#getUsualWeeklyKm <em>Usual Weekly Km</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ReturnToRun#getStartShare <em>Start Share</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ReturnToRun#getWeeklyIncrease <em>Weekly Increase</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ReturnToRun#getStage <em>Stage</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ReturnToRun#getGates <em>Gates</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ReturnToRun#getStages <em>Stages</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ReturnToRun#getUsualRunKm <em>Usual Run Km</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ReturnToRun#getSessionsPerWeek <em>Sessions Per Week</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ReturnToRun#getStrengthPerWeek <em>Strength Per Week</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ReturnToRun#getSessions <em>Sessions</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getReturnToRun()
 * @generated
 */
public interface ReturnToRun extends EObject {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getReturnToRun_Start()
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ReturnToRun#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Usual Weekly Km</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance a week before the complaint, km.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Usual Weekly Km</em>' attribute.
	 * @see #setUsualWeeklyKm(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getReturnToRun_UsualWeeklyKm()
	 * @generated
	 */
	Double getUsualWeeklyKm();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ReturnToRun#getUsualWeeklyKm <em>Usual Weekly Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Usual Weekly Km</em>' attribute.
	 * @see #getUsualWeeklyKm()
	 * @generated
	 */
	void setUsualWeeklyKm(Double value);

	/**
	 * Returns the value of the '<em><b>Start Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First distance as a share of the usual one, percent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Share</em>' attribute.
	 * @see #setStartShare(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getReturnToRun_StartShare()
	 * @generated
	 */
	Double getStartShare();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ReturnToRun#getStartShare <em>Start Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Share</em>' attribute.
	 * @see #getStartShare()
	 * @generated
	 */
	void setStartShare(Double value);

	/**
	 * Returns the value of the '<em><b>Weekly Increase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Weekly increase, percent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weekly Increase</em>' attribute.
	 * @see #setWeeklyIncrease(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getReturnToRun_WeeklyIncrease()
	 * @generated
	 */
	Double getWeeklyIncrease();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ReturnToRun#getWeeklyIncrease <em>Weekly Increase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weekly Increase</em>' attribute.
	 * @see #getWeeklyIncrease()
	 * @generated
	 */
	void setWeeklyIncrease(Double value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stage reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see #setStage(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getReturnToRun_Stage()
	 * @generated
	 */
	Integer getStage();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ReturnToRun#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see #getStage()
	 * @generated
	 */
	void setStage(Integer value);

	/**
	 * Returns the value of the '<em><b>Gates</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.GateResult}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gates</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getReturnToRun_Gates()
	 * @generated
	 */
	EList<GateResult> getGates();

	/**
	 * Returns the value of the '<em><b>Stages</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.RunStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stages</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getReturnToRun_Stages()
	 * @generated
	 */
	EList<RunStage> getStages();

	/**
	 * Returns the value of the '<em><b>Usual Run Km</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Usual length of a run before the complaint, km.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Usual Run Km</em>' attribute.
	 * @see #setUsualRunKm(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getReturnToRun_UsualRunKm()
	 * @generated
	 */
	Double getUsualRunKm();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ReturnToRun#getUsualRunKm <em>Usual Run Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Usual Run Km</em>' attribute.
	 * @see #getUsualRunKm()
	 * @generated
	 */
	void setUsualRunKm(Double value);

	/**
	 * Returns the value of the '<em><b>Sessions Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Runs a week.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sessions Per Week</em>' attribute.
	 * @see #setSessionsPerWeek(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getReturnToRun_SessionsPerWeek()
	 * @generated
	 */
	Integer getSessionsPerWeek();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ReturnToRun#getSessionsPerWeek <em>Sessions Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sessions Per Week</em>' attribute.
	 * @see #getSessionsPerWeek()
	 * @generated
	 */
	void setSessionsPerWeek(Integer value);

	/**
	 * Returns the value of the '<em><b>Strength Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strength sessions a week.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strength Per Week</em>' attribute.
	 * @see #setStrengthPerWeek(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getReturnToRun_StrengthPerWeek()
	 * @generated
	 */
	Integer getStrengthPerWeek();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ReturnToRun#getStrengthPerWeek <em>Strength Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strength Per Week</em>' attribute.
	 * @see #getStrengthPerWeek()
	 * @generated
	 */
	void setStrengthPerWeek(Integer value);

	/**
	 * Returns the value of the '<em><b>Sessions</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.RunSession}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Calendar, by day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sessions</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getReturnToRun_Sessions()
	 * @generated
	 */
	EList<RunSession> getSessions();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shares lie between 0 and 100 percent.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean sharesArePlausible(DiagnosticChain diagnostics, Map<Object, Object> context);

} // ReturnToRun
