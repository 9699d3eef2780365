/**
 */
package org.plumbline.model.chart;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Subjective</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the patient tells.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.Subjective#getComplaint <em>Complaint</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Subjective#getSinceLast <em>Since Last</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Subjective#getPainNow <em>Pain Now</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Subjective#getPainBest <em>Pain Best</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Subjective#getPainWorst <em>Pain Worst</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Subjective#getLocation <em>Location</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Subjective#getQuality <em>Quality</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Subjective#getMorning <em>Morning</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Subjective#getDay <em>Day</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Subjective#getEvening <em>Evening</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Subjective#getNight <em>Night</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Subjective#getAggravating <em>Aggravating</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Subjective#getEasing <em>Easing</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Subjective#getCurrentFunction <em>Current Function</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Subjective#getPatientGoals <em>Patient Goals</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Subjective#getHomeProgram <em>Home Program</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Subjective#getRunKm <em>Run Km</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Subjective#getImaging <em>Imaging</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Subjective#getFrequency <em>Frequency</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getSubjective()
 * @generated
 */
public interface Subjective extends EObject {
	/**
	 * Returns the value of the '<em><b>Complaint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chief complaint in the patient's words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Complaint</em>' attribute.
	 * @see #setComplaint(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSubjective_Complaint()
	 * @generated
	 */
	String getComplaint();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Subjective#getComplaint <em>Complaint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Complaint</em>' attribute.
	 * @see #getComplaint()
	 * @generated
	 */
	void setComplaint(String value);

	/**
	 * Returns the value of the '<em><b>Since Last</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Change since the last visit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since Last</em>' attribute.
	 * @see #setSinceLast(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSubjective_SinceLast()
	 * @generated
	 */
	String getSinceLast();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Subjective#getSinceLast <em>Since Last</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since Last</em>' attribute.
	 * @see #getSinceLast()
	 * @generated
	 */
	void setSinceLast(String value);

	/**
	 * Returns the value of the '<em><b>Pain Now</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pain now, 0 to 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pain Now</em>' attribute.
	 * @see #setPainNow(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getSubjective_PainNow()
	 * @generated
	 */
	Integer getPainNow();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Subjective#getPainNow <em>Pain Now</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pain Now</em>' attribute.
	 * @see #getPainNow()
	 * @generated
	 */
	void setPainNow(Integer value);

	/**
	 * Returns the value of the '<em><b>Pain Best</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Best pain, 0 to 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pain Best</em>' attribute.
	 * @see #setPainBest(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getSubjective_PainBest()
	 * @generated
	 */
	Integer getPainBest();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Subjective#getPainBest <em>Pain Best</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pain Best</em>' attribute.
	 * @see #getPainBest()
	 * @generated
	 */
	void setPainBest(Integer value);

	/**
	 * Returns the value of the '<em><b>Pain Worst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Worst pain, 0 to 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pain Worst</em>' attribute.
	 * @see #setPainWorst(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getSubjective_PainWorst()
	 * @generated
	 */
	Integer getPainWorst();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Subjective#getPainWorst <em>Pain Worst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pain Worst</em>' attribute.
	 * @see #getPainWorst()
	 * @generated
	 */
	void setPainWorst(Integer value);

	/**
	 * Returns the value of the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it hurts and how far it spreads.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Location</em>' attribute.
	 * @see #setLocation(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSubjective_Location()
	 * @generated
	 */
	String getLocation();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Subjective#getLocation <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' attribute.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(String value);

	/**
	 * Returns the value of the '<em><b>Quality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it feels like.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quality</em>' attribute.
	 * @see #setQuality(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSubjective_Quality()
	 * @generated
	 */
	String getQuality();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Subjective#getQuality <em>Quality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quality</em>' attribute.
	 * @see #getQuality()
	 * @generated
	 */
	void setQuality(String value);

	/**
	 * Returns the value of the '<em><b>Morning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the morning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Morning</em>' attribute.
	 * @see #setMorning(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSubjective_Morning()
	 * @generated
	 */
	String getMorning();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Subjective#getMorning <em>Morning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Morning</em>' attribute.
	 * @see #getMorning()
	 * @generated
	 */
	void setMorning(String value);

	/**
	 * Returns the value of the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * During the day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Day</em>' attribute.
	 * @see #setDay(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSubjective_Day()
	 * @generated
	 */
	String getDay();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Subjective#getDay <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day</em>' attribute.
	 * @see #getDay()
	 * @generated
	 */
	void setDay(String value);

	/**
	 * Returns the value of the '<em><b>Evening</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the evening.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evening</em>' attribute.
	 * @see #setEvening(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSubjective_Evening()
	 * @generated
	 */
	String getEvening();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Subjective#getEvening <em>Evening</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evening</em>' attribute.
	 * @see #getEvening()
	 * @generated
	 */
	void setEvening(String value);

	/**
	 * Returns the value of the '<em><b>Night</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At night.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Night</em>' attribute.
	 * @see #setNight(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSubjective_Night()
	 * @generated
	 */
	String getNight();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Subjective#getNight <em>Night</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Night</em>' attribute.
	 * @see #getNight()
	 * @generated
	 */
	void setNight(String value);

	/**
	 * Returns the value of the '<em><b>Aggravating</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What makes it worse.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aggravating</em>' attribute.
	 * @see #setAggravating(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSubjective_Aggravating()
	 * @generated
	 */
	String getAggravating();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Subjective#getAggravating <em>Aggravating</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aggravating</em>' attribute.
	 * @see #getAggravating()
	 * @generated
	 */
	void setAggravating(String value);

	/**
	 * Returns the value of the '<em><b>Easing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What makes it better.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Easing</em>' attribute.
	 * @see #setEasing(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSubjective_Easing()
	 * @generated
	 */
	String getEasing();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Subjective#getEasing <em>Easing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Easing</em>' attribute.
	 * @see #getEasing()
	 * @generated
	 */
	void setEasing(String value);

	/**
	 * Returns the value of the '<em><b>Current Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Function now.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Current Function</em>' attribute.
	 * @see #setCurrentFunction(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSubjective_CurrentFunction()
	 * @generated
	 */
	String getCurrentFunction();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Subjective#getCurrentFunction <em>Current Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Current Function</em>' attribute.
	 * @see #getCurrentFunction()
	 * @generated
	 */
	void setCurrentFunction(String value);

	/**
	 * Returns the value of the '<em><b>Patient Goals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The patient's own goals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Patient Goals</em>' attribute.
	 * @see #setPatientGoals(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSubjective_PatientGoals()
	 * @generated
	 */
	String getPatientGoals();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Subjective#getPatientGoals <em>Patient Goals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Patient Goals</em>' attribute.
	 * @see #getPatientGoals()
	 * @generated
	 */
	void setPatientGoals(String value);

	/**
	 * Returns the value of the '<em><b>Home Program</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the home programme went.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Home Program</em>' attribute.
	 * @see #setHomeProgram(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSubjective_HomeProgram()
	 * @generated
	 */
	String getHomeProgram();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Subjective#getHomeProgram <em>Home Program</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Home Program</em>' attribute.
	 * @see #getHomeProgram()
	 * @generated
	 */
	void setHomeProgram(String value);

	/**
	 * Returns the value of the '<em><b>Run Km</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance run since the last visit, km.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Run Km</em>' attribute.
	 * @see #setRunKm(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getSubjective_RunKm()
	 * @generated
	 */
	Double getRunKm();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Subjective#getRunKm <em>Run Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run Km</em>' attribute.
	 * @see #getRunKm()
	 * @generated
	 */
	void setRunKm(Double value);

	/**
	 * Returns the value of the '<em><b>Imaging</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Imaging.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imaging</em>' attribute.
	 * @see #setImaging(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSubjective_Imaging()
	 * @generated
	 */
	String getImaging();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Subjective#getImaging <em>Imaging</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imaging</em>' attribute.
	 * @see #getImaging()
	 * @generated
	 */
	void setImaging(String value);

	/**
	 * Returns the value of the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often symptoms come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frequency</em>' attribute.
	 * @see #setFrequency(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSubjective_Frequency()
	 * @generated
	 */
	String getFrequency();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Subjective#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency</em>' attribute.
	 * @see #getFrequency()
	 * @generated
	 */
	void setFrequency(String value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pain scores lie between 0 and 10.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean painIsOnScale(DiagnosticChain diagnostics, Map<Object, Object> context);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Best pain is not above worst pain, and pain now lies between them.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean painIsInOrder(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Subjective
