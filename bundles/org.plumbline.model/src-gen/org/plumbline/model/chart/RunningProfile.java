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
 * A representation of the model object '<em><b>Running Profile</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the patient runs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.RunningProfile#getWeeklyKm <em>Weekly Km</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunningProfile#getUsualWeeklyKm <em>Usual Weekly Km</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunningProfile#getLongestKm <em>Longest Km</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunningProfile#getRunsPerWeek <em>Runs Per Week</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunningProfile#getTrainingYears <em>Training Years</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunningProfile#getCadence <em>Cadence</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunningProfile#getPace <em>Pace</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunningProfile#getSurfaces <em>Surfaces</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunningProfile#getFootStrike <em>Foot Strike</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunningProfile#getRecentChange <em>Recent Change</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunningProfile#getEvent <em>Event</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunningProfile#getEventDate <em>Event Date</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunningProfile#getSittingHours <em>Sitting Hours</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunningProfile#getShoes <em>Shoes</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getRunningProfile()
 * @generated
 */
public interface RunningProfile extends EObject {
	/**
	 * Returns the value of the '<em><b>Weekly Km</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance a week now, km.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weekly Km</em>' attribute.
	 * @see #setWeeklyKm(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getRunningProfile_WeeklyKm()
	 * @generated
	 */
	Double getWeeklyKm();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunningProfile#getWeeklyKm <em>Weekly Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weekly Km</em>' attribute.
	 * @see #getWeeklyKm()
	 * @generated
	 */
	void setWeeklyKm(Double value);

	/**
	 * Returns the value of the '<em><b>Usual Weekly Km</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance a week before the complaint, km.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Usual Weekly Km</em>' attribute.
	 * @see #setUsualWeeklyKm(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getRunningProfile_UsualWeeklyKm()
	 * @generated
	 */
	Double getUsualWeeklyKm();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunningProfile#getUsualWeeklyKm <em>Usual Weekly Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Usual Weekly Km</em>' attribute.
	 * @see #getUsualWeeklyKm()
	 * @generated
	 */
	void setUsualWeeklyKm(Double value);

	/**
	 * Returns the value of the '<em><b>Longest Km</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest run now, km.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Longest Km</em>' attribute.
	 * @see #setLongestKm(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getRunningProfile_LongestKm()
	 * @generated
	 */
	Double getLongestKm();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunningProfile#getLongestKm <em>Longest Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Longest Km</em>' attribute.
	 * @see #getLongestKm()
	 * @generated
	 */
	void setLongestKm(Double value);

	/**
	 * Returns the value of the '<em><b>Runs Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Runs a week.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runs Per Week</em>' attribute.
	 * @see #setRunsPerWeek(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getRunningProfile_RunsPerWeek()
	 * @generated
	 */
	Integer getRunsPerWeek();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunningProfile#getRunsPerWeek <em>Runs Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Runs Per Week</em>' attribute.
	 * @see #getRunsPerWeek()
	 * @generated
	 */
	void setRunsPerWeek(Integer value);

	/**
	 * Returns the value of the '<em><b>Training Years</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Training age, years.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Training Years</em>' attribute.
	 * @see #setTrainingYears(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getRunningProfile_TrainingYears()
	 * @generated
	 */
	Double getTrainingYears();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunningProfile#getTrainingYears <em>Training Years</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Training Years</em>' attribute.
	 * @see #getTrainingYears()
	 * @generated
	 */
	void setTrainingYears(Double value);

	/**
	 * Returns the value of the '<em><b>Cadence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cadence, steps a minute.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cadence</em>' attribute.
	 * @see #setCadence(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getRunningProfile_Cadence()
	 * @generated
	 */
	Integer getCadence();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunningProfile#getCadence <em>Cadence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cadence</em>' attribute.
	 * @see #getCadence()
	 * @generated
	 */
	void setCadence(Integer value);

	/**
	 * Returns the value of the '<em><b>Pace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Usual pace.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pace</em>' attribute.
	 * @see #setPace(String)
	 * @see org.plumbline.model.chart.ChartPackage#getRunningProfile_Pace()
	 * @generated
	 */
	String getPace();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunningProfile#getPace <em>Pace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pace</em>' attribute.
	 * @see #getPace()
	 * @generated
	 */
	void setPace(String value);

	/**
	 * Returns the value of the '<em><b>Surfaces</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Surfaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Surfaces</em>' attribute.
	 * @see #setSurfaces(String)
	 * @see org.plumbline.model.chart.ChartPackage#getRunningProfile_Surfaces()
	 * @generated
	 */
	String getSurfaces();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunningProfile#getSurfaces <em>Surfaces</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Surfaces</em>' attribute.
	 * @see #getSurfaces()
	 * @generated
	 */
	void setSurfaces(String value);

	/**
	 * Returns the value of the '<em><b>Foot Strike</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Foot strike.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Foot Strike</em>' attribute.
	 * @see #setFootStrike(String)
	 * @see org.plumbline.model.chart.ChartPackage#getRunningProfile_FootStrike()
	 * @generated
	 */
	String getFootStrike();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunningProfile#getFootStrike <em>Foot Strike</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Foot Strike</em>' attribute.
	 * @see #getFootStrike()
	 * @generated
	 */
	void setFootStrike(String value);

	/**
	 * Returns the value of the '<em><b>Recent Change</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recent change in load, kit or form.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recent Change</em>' attribute.
	 * @see #setRecentChange(String)
	 * @see org.plumbline.model.chart.ChartPackage#getRunningProfile_RecentChange()
	 * @generated
	 */
	String getRecentChange();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunningProfile#getRecentChange <em>Recent Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recent Change</em>' attribute.
	 * @see #getRecentChange()
	 * @generated
	 */
	void setRecentChange(String value);

	/**
	 * Returns the value of the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Event aimed at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event</em>' attribute.
	 * @see #setEvent(String)
	 * @see org.plumbline.model.chart.ChartPackage#getRunningProfile_Event()
	 * @generated
	 */
	String getEvent();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunningProfile#getEvent <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' attribute.
	 * @see #getEvent()
	 * @generated
	 */
	void setEvent(String value);

	/**
	 * Returns the value of the '<em><b>Event Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of the event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event Date</em>' attribute.
	 * @see #setEventDate(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getRunningProfile_EventDate()
	 * @generated
	 */
	LocalDate getEventDate();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunningProfile#getEventDate <em>Event Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event Date</em>' attribute.
	 * @see #getEventDate()
	 * @generated
	 */
	void setEventDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Sitting Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hours sitting a day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sitting Hours</em>' attribute.
	 * @see #setSittingHours(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getRunningProfile_SittingHours()
	 * @generated
	 */
	Double getSittingHours();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunningProfile#getSittingHours <em>Sitting Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sitting Hours</em>' attribute.
	 * @see #getSittingHours()
	 * @generated
	 */
	void setSittingHours(Double value);

	/**
	 * Returns the value of the '<em><b>Shoes</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.Shoe}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shoes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shoes</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getRunningProfile_Shoes()
	 * @generated
	 */
	EList<Shoe> getShoes();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distances are not negative and not above 400 km a week.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean distancesArePlausible(DiagnosticChain diagnostics, Map<Object, Object> context);

} // RunningProfile
