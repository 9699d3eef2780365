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
 * A representation of the model object '<em><b>Outcome Score</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A score of an outcome instrument.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.OutcomeScore#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.OutcomeScore#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.plumbline.model.chart.OutcomeScore#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.chart.OutcomeScore#getEncounter <em>Encounter</em>}</li>
 *   <li>{@link org.plumbline.model.chart.OutcomeScore#getDate <em>Date</em>}</li>
 *   <li>{@link org.plumbline.model.chart.OutcomeScore#getScore <em>Score</em>}</li>
 *   <li>{@link org.plumbline.model.chart.OutcomeScore#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.plumbline.model.chart.OutcomeScore#getLow <em>Low</em>}</li>
 *   <li>{@link org.plumbline.model.chart.OutcomeScore#getHigh <em>High</em>}</li>
 *   <li>{@link org.plumbline.model.chart.OutcomeScore#getStratum <em>Stratum</em>}</li>
 *   <li>{@link org.plumbline.model.chart.OutcomeScore#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.plumbline.model.chart.OutcomeScore#getContentVersion <em>Content Version</em>}</li>
 *   <li>{@link org.plumbline.model.chart.OutcomeScore#getAnswers <em>Answers</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getOutcomeScore()
 * @generated
 */
public interface OutcomeScore extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.chart.ChartPackage#getOutcomeScore_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.OutcomeScore#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the instrument.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instrument</em>' attribute.
	 * @see #setInstrument(String)
	 * @see org.plumbline.model.chart.ChartPackage#getOutcomeScore_Instrument()
	 * @generated
	 */
	String getInstrument();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.OutcomeScore#getInstrument <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' attribute.
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its abbreviation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.plumbline.model.chart.ChartPackage#getOutcomeScore_Label()
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.OutcomeScore#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Encounter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the encounter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encounter</em>' attribute.
	 * @see #setEncounter(String)
	 * @see org.plumbline.model.chart.ChartPackage#getOutcomeScore_Encounter()
	 * @generated
	 */
	String getEncounter();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.OutcomeScore#getEncounter <em>Encounter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encounter</em>' attribute.
	 * @see #getEncounter()
	 * @generated
	 */
	void setEncounter(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getOutcomeScore_Date()
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.OutcomeScore#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Score.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getOutcomeScore_Score()
	 * @generated
	 */
	Double getScore();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.OutcomeScore#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(Double value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.plumbline.model.chart.ChartPackage#getOutcomeScore_Unit()
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.OutcomeScore#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest score of the scale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #setLow(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getOutcomeScore_Low()
	 * @generated
	 */
	Double getLow();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.OutcomeScore#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low</em>' attribute.
	 * @see #getLow()
	 * @generated
	 */
	void setLow(Double value);

	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest score of the scale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #setHigh(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getOutcomeScore_High()
	 * @generated
	 */
	Double getHigh();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.OutcomeScore#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(Double value);

	/**
	 * Returns the value of the '<em><b>Stratum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stratum, for stratifiers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stratum</em>' attribute.
	 * @see #setStratum(String)
	 * @see org.plumbline.model.chart.ChartPackage#getOutcomeScore_Stratum()
	 * @generated
	 */
	String getStratum();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.OutcomeScore#getStratum <em>Stratum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stratum</em>' attribute.
	 * @see #getStratum()
	 * @generated
	 */
	void setStratum(String value);

	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' attribute.
	 * The default value is <code>"typed"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.Provenance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Provenance.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provenance</em>' attribute.
	 * @see org.plumbline.model.chart.Provenance
	 * @see #setProvenance(Provenance)
	 * @see org.plumbline.model.chart.ChartPackage#getOutcomeScore_Provenance()
	 * @generated
	 */
	Provenance getProvenance();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.OutcomeScore#getProvenance <em>Provenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provenance</em>' attribute.
	 * @see org.plumbline.model.chart.Provenance
	 * @see #getProvenance()
	 * @generated
	 */
	void setProvenance(Provenance value);

	/**
	 * Returns the value of the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Content version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content Version</em>' attribute.
	 * @see #setContentVersion(String)
	 * @see org.plumbline.model.chart.ChartPackage#getOutcomeScore_ContentVersion()
	 * @generated
	 */
	String getContentVersion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.OutcomeScore#getContentVersion <em>Content Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Version</em>' attribute.
	 * @see #getContentVersion()
	 * @generated
	 */
	void setContentVersion(String value);

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.chart.ItemAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Item answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see org.plumbline.model.chart.ChartPackage#getOutcomeScore_Answers()
	 * @generated
	 */
	EList<ItemAnswer> getAnswers();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The score lies on its scale.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean scoreIsInRange(DiagnosticChain diagnostics, Map<Object, Object> context);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A score of a signed encounter was typed or confirmed.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean scoreOfSignedIsConfirmed(DiagnosticChain diagnostics, Map<Object, Object> context);

} // OutcomeScore
