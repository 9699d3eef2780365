/**
 */
package org.plumbline.model.chart;

import java.time.LocalDate;

import java.util.List;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Planned Phase</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A phase of a plan of care.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.PlannedPhase#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlannedPhase#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlannedPhase#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlannedPhase#getFromWeek <em>From Week</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlannedPhase#getToWeek <em>To Week</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlannedPhase#getAims <em>Aims</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlannedPhase#getTreatments <em>Treatments</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlannedPhase#getEducation <em>Education</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlannedPhase#getCriteria <em>Criteria</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlannedPhase#getReachedOn <em>Reached On</em>}</li>
 *   <li>{@link org.plumbline.model.chart.PlannedPhase#getContentVersion <em>Content Version</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getPlannedPhase()
 * @generated
 */
public interface PlannedPhase extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.chart.ChartPackage#getPlannedPhase_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PlannedPhase#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the phase of the catalogue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phase</em>' attribute.
	 * @see #setPhase(String)
	 * @see org.plumbline.model.chart.ChartPackage#getPlannedPhase_Phase()
	 * @generated
	 */
	String getPhase();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PlannedPhase#getPhase <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' attribute.
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.plumbline.model.chart.ChartPackage#getPlannedPhase_Label()
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PlannedPhase#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>From Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Usual start, weeks after the start of care.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Week</em>' attribute.
	 * @see #setFromWeek(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getPlannedPhase_FromWeek()
	 * @generated
	 */
	Double getFromWeek();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PlannedPhase#getFromWeek <em>From Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Week</em>' attribute.
	 * @see #getFromWeek()
	 * @generated
	 */
	void setFromWeek(Double value);

	/**
	 * Returns the value of the '<em><b>To Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Usual end, weeks after the start of care.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Week</em>' attribute.
	 * @see #setToWeek(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getPlannedPhase_ToWeek()
	 * @generated
	 */
	Double getToWeek();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PlannedPhase#getToWeek <em>To Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Week</em>' attribute.
	 * @see #getToWeek()
	 * @generated
	 */
	void setToWeek(Double value);

	/**
	 * Returns the value of the '<em><b>Aims</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Aims.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aims</em>' attribute list.
	 * @see org.plumbline.model.chart.ChartPackage#getPlannedPhase_Aims()
	 * @generated
	 */
	EList<String> getAims();

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
	 * @see org.plumbline.model.chart.ChartPackage#getPlannedPhase_Treatments()
	 * @generated
	 */
	List<String> getTreatments();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PlannedPhase#getTreatments <em>Treatments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Treatments</em>' attribute.
	 * @see #getTreatments()
	 * @generated
	 */
	void setTreatments(List<String> value);

	/**
	 * Returns the value of the '<em><b>Education</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the education of the catalogue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Education</em>' attribute.
	 * @see #setEducation(List)
	 * @see org.plumbline.model.chart.ChartPackage#getPlannedPhase_Education()
	 * @generated
	 */
	List<String> getEducation();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PlannedPhase#getEducation <em>Education</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Education</em>' attribute.
	 * @see #getEducation()
	 * @generated
	 */
	void setEducation(List<String> value);

	/**
	 * Returns the value of the '<em><b>Criteria</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must hold to move on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criteria</em>' attribute list.
	 * @see org.plumbline.model.chart.ChartPackage#getPlannedPhase_Criteria()
	 * @generated
	 */
	EList<String> getCriteria();

	/**
	 * Returns the value of the '<em><b>Reached On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Criteria met on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reached On</em>' attribute.
	 * @see #setReachedOn(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getPlannedPhase_ReachedOn()
	 * @generated
	 */
	LocalDate getReachedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PlannedPhase#getReachedOn <em>Reached On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reached On</em>' attribute.
	 * @see #getReachedOn()
	 * @generated
	 */
	void setReachedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Content version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content Version</em>' attribute.
	 * @see #setContentVersion(String)
	 * @see org.plumbline.model.chart.ChartPackage#getPlannedPhase_ContentVersion()
	 * @generated
	 */
	String getContentVersion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.PlannedPhase#getContentVersion <em>Content Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Version</em>' attribute.
	 * @see #getContentVersion()
	 * @generated
	 */
	void setContentVersion(String value);

} // PlannedPhase
