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
 * A representation of the model object '<em><b>Goal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A measurable goal. Its id never changes; a new goal gets a new id.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.Goal#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Goal#getText <em>Text</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Goal#getActivity <em>Activity</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Goal#getTerm <em>Term</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Goal#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Goal#getMeasureLabel <em>Measure Label</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Goal#getSubscale <em>Subscale</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Goal#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Goal#getTarget <em>Target</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Goal#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Goal#getBetter <em>Better</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Goal#getSetOn <em>Set On</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Goal#getDue <em>Due</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Goal#getStatus <em>Status</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Goal#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Goal#getContentVersion <em>Content Version</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Goal#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Goal#getTreatments <em>Treatments</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Goal#getExercises <em>Exercises</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getGoal()
 * @generated
 */
public interface Goal extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id, such as G1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.chart.ChartPackage#getGoal_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Goal#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The goal in a sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.plumbline.model.chart.ChartPackage#getGoal_Text()
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Goal#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Activity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activity</em>' attribute.
	 * @see #setActivity(String)
	 * @see org.plumbline.model.chart.ChartPackage#getGoal_Activity()
	 * @generated
	 */
	String getActivity();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Goal#getActivity <em>Activity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Activity</em>' attribute.
	 * @see #getActivity()
	 * @generated
	 */
	void setActivity(String value);

	/**
	 * Returns the value of the '<em><b>Term</b></em>' attribute.
	 * The default value is <code>"long-term"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.GoalTerm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short or long term.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Term</em>' attribute.
	 * @see org.plumbline.model.chart.GoalTerm
	 * @see #setTerm(GoalTerm)
	 * @see org.plumbline.model.chart.ChartPackage#getGoal_Term()
	 * @generated
	 */
	GoalTerm getTerm();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Goal#getTerm <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Term</em>' attribute.
	 * @see org.plumbline.model.chart.GoalTerm
	 * @see #getTerm()
	 * @generated
	 */
	void setTerm(GoalTerm value);

	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the instrument or examination item that measures it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see #setMeasure(String)
	 * @see org.plumbline.model.chart.ChartPackage#getGoal_Measure()
	 * @generated
	 */
	String getMeasure();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Goal#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(String value);

	/**
	 * Returns the value of the '<em><b>Measure Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measure Label</em>' attribute.
	 * @see #setMeasureLabel(String)
	 * @see org.plumbline.model.chart.ChartPackage#getGoal_MeasureLabel()
	 * @generated
	 */
	String getMeasureLabel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Goal#getMeasureLabel <em>Measure Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure Label</em>' attribute.
	 * @see #getMeasureLabel()
	 * @generated
	 */
	void setMeasureLabel(String value);

	/**
	 * Returns the value of the '<em><b>Subscale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Subscale, activity or side measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subscale</em>' attribute.
	 * @see #setSubscale(String)
	 * @see org.plumbline.model.chart.ChartPackage#getGoal_Subscale()
	 * @generated
	 */
	String getSubscale();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Goal#getSubscale <em>Subscale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subscale</em>' attribute.
	 * @see #getSubscale()
	 * @generated
	 */
	void setSubscale(String value);

	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value at the start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline</em>' attribute.
	 * @see #setBaseline(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getGoal_Baseline()
	 * @generated
	 */
	Double getBaseline();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Goal#getBaseline <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' attribute.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(Double value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value aimed at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getGoal_Target()
	 * @generated
	 */
	Double getTarget();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Goal#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Double value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.plumbline.model.chart.ChartPackage#getGoal_Unit()
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Goal#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Better</b></em>' attribute.
	 * The default value is <code>"lower"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.Better}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which way improvement goes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Better</em>' attribute.
	 * @see org.plumbline.model.chart.Better
	 * @see #setBetter(Better)
	 * @see org.plumbline.model.chart.ChartPackage#getGoal_Better()
	 * @generated
	 */
	Better getBetter();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Goal#getBetter <em>Better</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Better</em>' attribute.
	 * @see org.plumbline.model.chart.Better
	 * @see #getBetter()
	 * @generated
	 */
	void setBetter(Better value);

	/**
	 * Returns the value of the '<em><b>Set On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Set on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Set On</em>' attribute.
	 * @see #setSetOn(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getGoal_SetOn()
	 * @generated
	 */
	LocalDate getSetOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Goal#getSetOn <em>Set On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Set On</em>' attribute.
	 * @see #getSetOn()
	 * @generated
	 */
	void setSetOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To be met by.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getGoal_Due()
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Goal#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"active"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.GoalStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Status.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.plumbline.model.chart.GoalStatus
	 * @see #setStatus(GoalStatus)
	 * @see org.plumbline.model.chart.ChartPackage#getGoal_Status()
	 * @generated
	 */
	GoalStatus getStatus();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Goal#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.plumbline.model.chart.GoalStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(GoalStatus value);

	/**
	 * Returns the value of the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Closed on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed On</em>' attribute.
	 * @see #setClosedOn(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getGoal_ClosedOn()
	 * @generated
	 */
	LocalDate getClosedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Goal#getClosedOn <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed On</em>' attribute.
	 * @see #getClosedOn()
	 * @generated
	 */
	void setClosedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Content version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content Version</em>' attribute.
	 * @see #setContentVersion(String)
	 * @see org.plumbline.model.chart.ChartPackage#getGoal_ContentVersion()
	 * @generated
	 */
	String getContentVersion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Goal#getContentVersion <em>Content Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Version</em>' attribute.
	 * @see #getContentVersion()
	 * @generated
	 */
	void setContentVersion(String value);

	/**
	 * Returns the value of the '<em><b>Reviews</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.GoalReview}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reviews, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviews</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getGoal_Reviews()
	 * @generated
	 */
	EList<GoalReview> getReviews();

	/**
	 * Returns the value of the '<em><b>Treatments</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the treatments of the catalogue that serve it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Treatments</em>' attribute.
	 * @see #setTreatments(List)
	 * @see org.plumbline.model.chart.ChartPackage#getGoal_Treatments()
	 * @generated
	 */
	List<String> getTreatments();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Goal#getTreatments <em>Treatments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Treatments</em>' attribute.
	 * @see #getTreatments()
	 * @generated
	 */
	void setTreatments(List<String> value);

	/**
	 * Returns the value of the '<em><b>Exercises</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the exercises of the catalogue that serve it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exercises</em>' attribute.
	 * @see #setExercises(List)
	 * @see org.plumbline.model.chart.ChartPackage#getGoal_Exercises()
	 * @generated
	 */
	List<String> getExercises();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Goal#getExercises <em>Exercises</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exercises</em>' attribute.
	 * @see #getExercises()
	 * @generated
	 */
	void setExercises(List<String> value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The due date is not before the date the goal was set.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean dueIsAfterSet(DiagnosticChain diagnostics, Map<Object, Object> context);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The target lies on the better side of the baseline.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean targetImproves(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Goal
