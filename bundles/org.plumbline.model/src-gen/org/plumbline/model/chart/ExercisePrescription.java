/**
 */
package org.plumbline.model.chart;

import java.time.LocalDate;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Exercise Prescription</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An exercise of the home programme.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.ExercisePrescription#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ExercisePrescription#getExercise <em>Exercise</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ExercisePrescription#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ExercisePrescription#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ExercisePrescription#getSets <em>Sets</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ExercisePrescription#getReps <em>Reps</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ExercisePrescription#getHoldSeconds <em>Hold Seconds</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ExercisePrescription#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ExercisePrescription#isPerSide <em>Per Side</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ExercisePrescription#getTimesPerDay <em>Times Per Day</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ExercisePrescription#getDaysPerWeek <em>Days Per Week</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ExercisePrescription#getLoad <em>Load</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ExercisePrescription#getNote <em>Note</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ExercisePrescription#getFrom <em>From</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ExercisePrescription#getTo <em>To</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ExercisePrescription#getCautionReason <em>Caution Reason</em>}</li>
 *   <li>{@link org.plumbline.model.chart.ExercisePrescription#getContentVersion <em>Content Version</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getExercisePrescription()
 * @generated
 */
public interface ExercisePrescription extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.chart.ChartPackage#getExercisePrescription_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ExercisePrescription#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Exercise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the exercise of the catalogue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exercise</em>' attribute.
	 * @see #setExercise(String)
	 * @see org.plumbline.model.chart.ChartPackage#getExercisePrescription_Exercise()
	 * @generated
	 */
	String getExercise();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ExercisePrescription#getExercise <em>Exercise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exercise</em>' attribute.
	 * @see #getExercise()
	 * @generated
	 */
	void setExercise(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.plumbline.model.chart.ChartPackage#getExercisePrescription_Label()
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ExercisePrescription#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Phase of rehabilitation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phase</em>' attribute.
	 * @see #setPhase(String)
	 * @see org.plumbline.model.chart.ChartPackage#getExercisePrescription_Phase()
	 * @generated
	 */
	String getPhase();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ExercisePrescription#getPhase <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' attribute.
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(String value);

	/**
	 * Returns the value of the '<em><b>Sets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sets</em>' attribute.
	 * @see #setSets(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getExercisePrescription_Sets()
	 * @generated
	 */
	Integer getSets();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ExercisePrescription#getSets <em>Sets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sets</em>' attribute.
	 * @see #getSets()
	 * @generated
	 */
	void setSets(Integer value);

	/**
	 * Returns the value of the '<em><b>Reps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Repetitions in a set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reps</em>' attribute.
	 * @see #setReps(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getExercisePrescription_Reps()
	 * @generated
	 */
	Integer getReps();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ExercisePrescription#getReps <em>Reps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reps</em>' attribute.
	 * @see #getReps()
	 * @generated
	 */
	void setReps(Integer value);

	/**
	 * Returns the value of the '<em><b>Hold Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hold, seconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hold Seconds</em>' attribute.
	 * @see #setHoldSeconds(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getExercisePrescription_HoldSeconds()
	 * @generated
	 */
	Integer getHoldSeconds();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ExercisePrescription#getHoldSeconds <em>Hold Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hold Seconds</em>' attribute.
	 * @see #getHoldSeconds()
	 * @generated
	 */
	void setHoldSeconds(Integer value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getExercisePrescription_Minutes()
	 * @generated
	 */
	Double getMinutes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ExercisePrescription#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(Double value);

	/**
	 * Returns the value of the '<em><b>Per Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether each side does it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Per Side</em>' attribute.
	 * @see #setPerSide(boolean)
	 * @see org.plumbline.model.chart.ChartPackage#getExercisePrescription_PerSide()
	 * @generated
	 */
	boolean isPerSide();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ExercisePrescription#isPerSide <em>Per Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Per Side</em>' attribute.
	 * @see #isPerSide()
	 * @generated
	 */
	void setPerSide(boolean value);

	/**
	 * Returns the value of the '<em><b>Times Per Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Times a day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Times Per Day</em>' attribute.
	 * @see #setTimesPerDay(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getExercisePrescription_TimesPerDay()
	 * @generated
	 */
	Integer getTimesPerDay();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ExercisePrescription#getTimesPerDay <em>Times Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Times Per Day</em>' attribute.
	 * @see #getTimesPerDay()
	 * @generated
	 */
	void setTimesPerDay(Integer value);

	/**
	 * Returns the value of the '<em><b>Days Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days a week.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Days Per Week</em>' attribute.
	 * @see #setDaysPerWeek(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getExercisePrescription_DaysPerWeek()
	 * @generated
	 */
	Integer getDaysPerWeek();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ExercisePrescription#getDaysPerWeek <em>Days Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Days Per Week</em>' attribute.
	 * @see #getDaysPerWeek()
	 * @generated
	 */
	void setDaysPerWeek(Integer value);

	/**
	 * Returns the value of the '<em><b>Load</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Load or band.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Load</em>' attribute.
	 * @see #setLoad(String)
	 * @see org.plumbline.model.chart.ChartPackage#getExercisePrescription_Load()
	 * @generated
	 */
	String getLoad();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ExercisePrescription#getLoad <em>Load</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Load</em>' attribute.
	 * @see #getLoad()
	 * @generated
	 */
	void setLoad(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Note to the patient.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.plumbline.model.chart.ChartPackage#getExercisePrescription_Note()
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ExercisePrescription#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getExercisePrescription_From()
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ExercisePrescription#getFrom <em>From</em>}' attribute.
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
	 * To; empty while in force.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getExercisePrescription_To()
	 * @generated
	 */
	LocalDate getTo();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ExercisePrescription#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Caution Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was chosen although the catalogue holds it back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caution Reason</em>' attribute.
	 * @see #setCautionReason(String)
	 * @see org.plumbline.model.chart.ChartPackage#getExercisePrescription_CautionReason()
	 * @generated
	 */
	String getCautionReason();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ExercisePrescription#getCautionReason <em>Caution Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caution Reason</em>' attribute.
	 * @see #getCautionReason()
	 * @generated
	 */
	void setCautionReason(String value);

	/**
	 * Returns the value of the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Content version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content Version</em>' attribute.
	 * @see #setContentVersion(String)
	 * @see org.plumbline.model.chart.ChartPackage#getExercisePrescription_ContentVersion()
	 * @generated
	 */
	String getContentVersion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.ExercisePrescription#getContentVersion <em>Content Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Version</em>' attribute.
	 * @see #getContentVersion()
	 * @generated
	 */
	void setContentVersion(String value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sets, repetitions, holds and frequencies are positive.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean doseIsPositive(DiagnosticChain diagnostics, Map<Object, Object> context);

} // ExercisePrescription
