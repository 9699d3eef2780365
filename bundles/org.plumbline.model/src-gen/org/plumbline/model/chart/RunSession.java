/**
 */
package org.plumbline.model.chart;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Run Session</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A day of the return to running: what was planned and what became of it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.RunSession#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunSession#getDate <em>Date</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunSession#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunSession#getPlannedKm <em>Planned Km</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunSession#getRunMinutes <em>Run Minutes</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunSession#getWalkMinutes <em>Walk Minutes</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunSession#getRepeats <em>Repeats</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunSession#getHint <em>Hint</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunSession#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunSession#getKm <em>Km</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunSession#getPain <em>Pain</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunSession#getMovedTo <em>Moved To</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunSession#getNextDay <em>Next Day</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RunSession#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getRunSession()
 * @generated
 */
public interface RunSession extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.chart.ChartPackage#getRunSession_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunSession#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getRunSession_Date()
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunSession#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.SessionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is planned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.chart.SessionKind
	 * @see #setKind(SessionKind)
	 * @see org.plumbline.model.chart.ChartPackage#getRunSession_Kind()
	 * @generated
	 */
	SessionKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunSession#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.chart.SessionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SessionKind value);

	/**
	 * Returns the value of the '<em><b>Planned Km</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance planned, km, running and walking together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned Km</em>' attribute.
	 * @see #setPlannedKm(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getRunSession_PlannedKm()
	 * @generated
	 */
	Double getPlannedKm();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunSession#getPlannedKm <em>Planned Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned Km</em>' attribute.
	 * @see #getPlannedKm()
	 * @generated
	 */
	void setPlannedKm(Double value);

	/**
	 * Returns the value of the '<em><b>Run Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes of running in an interval.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Run Minutes</em>' attribute.
	 * @see #setRunMinutes(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getRunSession_RunMinutes()
	 * @generated
	 */
	Double getRunMinutes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunSession#getRunMinutes <em>Run Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run Minutes</em>' attribute.
	 * @see #getRunMinutes()
	 * @generated
	 */
	void setRunMinutes(Double value);

	/**
	 * Returns the value of the '<em><b>Walk Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes of walking in an interval.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Walk Minutes</em>' attribute.
	 * @see #setWalkMinutes(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getRunSession_WalkMinutes()
	 * @generated
	 */
	Double getWalkMinutes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunSession#getWalkMinutes <em>Walk Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Walk Minutes</em>' attribute.
	 * @see #getWalkMinutes()
	 * @generated
	 */
	void setWalkMinutes(Double value);

	/**
	 * Returns the value of the '<em><b>Repeats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Intervals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repeats</em>' attribute.
	 * @see #setRepeats(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getRunSession_Repeats()
	 * @generated
	 */
	Integer getRepeats();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunSession#getRepeats <em>Repeats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repeats</em>' attribute.
	 * @see #getRepeats()
	 * @generated
	 */
	void setRepeats(Integer value);

	/**
	 * Returns the value of the '<em><b>Hint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to mind that day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hint</em>' attribute.
	 * @see #setHint(String)
	 * @see org.plumbline.model.chart.ChartPackage#getRunSession_Hint()
	 * @generated
	 */
	String getHint();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunSession#getHint <em>Hint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hint</em>' attribute.
	 * @see #getHint()
	 * @generated
	 */
	void setHint(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.SessionOutcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What became of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see org.plumbline.model.chart.SessionOutcome
	 * @see #setOutcome(SessionOutcome)
	 * @see org.plumbline.model.chart.ChartPackage#getRunSession_Outcome()
	 * @generated
	 */
	SessionOutcome getOutcome();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunSession#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see org.plumbline.model.chart.SessionOutcome
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(SessionOutcome value);

	/**
	 * Returns the value of the '<em><b>Km</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance done, km.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Km</em>' attribute.
	 * @see #setKm(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getRunSession_Km()
	 * @generated
	 */
	Double getKm();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunSession#getKm <em>Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Km</em>' attribute.
	 * @see #getKm()
	 * @generated
	 */
	void setKm(Double value);

	/**
	 * Returns the value of the '<em><b>Pain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Worst pain during it, 0 to 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pain</em>' attribute.
	 * @see #setPain(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getRunSession_Pain()
	 * @generated
	 */
	Integer getPain();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunSession#getPain <em>Pain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pain</em>' attribute.
	 * @see #getPain()
	 * @generated
	 */
	void setPain(Integer value);

	/**
	 * Returns the value of the '<em><b>Moved To</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.PainResponse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the pain went.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Moved To</em>' attribute.
	 * @see org.plumbline.model.chart.PainResponse
	 * @see #setMovedTo(PainResponse)
	 * @see org.plumbline.model.chart.ChartPackage#getRunSession_MovedTo()
	 * @generated
	 */
	PainResponse getMovedTo();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunSession#getMovedTo <em>Moved To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Moved To</em>' attribute.
	 * @see org.plumbline.model.chart.PainResponse
	 * @see #getMovedTo()
	 * @generated
	 */
	void setMovedTo(PainResponse value);

	/**
	 * Returns the value of the '<em><b>Next Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pain 24 hours later, 0 to 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Day</em>' attribute.
	 * @see #setNextDay(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getRunSession_NextDay()
	 * @generated
	 */
	Integer getNextDay();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunSession#getNextDay <em>Next Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Day</em>' attribute.
	 * @see #getNextDay()
	 * @generated
	 */
	void setNextDay(Integer value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remark.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.plumbline.model.chart.ChartPackage#getRunSession_Note()
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RunSession#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // RunSession
