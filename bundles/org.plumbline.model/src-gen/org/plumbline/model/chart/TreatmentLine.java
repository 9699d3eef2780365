/**
 */
package org.plumbline.model.chart;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Treatment Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A treatment given.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.TreatmentLine#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.TreatmentLine#getTreatment <em>Treatment</em>}</li>
 *   <li>{@link org.plumbline.model.chart.TreatmentLine#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.chart.TreatmentLine#getProcedure <em>Procedure</em>}</li>
 *   <li>{@link org.plumbline.model.chart.TreatmentLine#isTimed <em>Timed</em>}</li>
 *   <li>{@link org.plumbline.model.chart.TreatmentLine#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.plumbline.model.chart.TreatmentLine#getUnits <em>Units</em>}</li>
 *   <li>{@link org.plumbline.model.chart.TreatmentLine#getRegions <em>Regions</em>}</li>
 *   <li>{@link org.plumbline.model.chart.TreatmentLine#getRegionCount <em>Region Count</em>}</li>
 *   <li>{@link org.plumbline.model.chart.TreatmentLine#getSide <em>Side</em>}</li>
 *   <li>{@link org.plumbline.model.chart.TreatmentLine#getModifiers <em>Modifiers</em>}</li>
 *   <li>{@link org.plumbline.model.chart.TreatmentLine#getResponse <em>Response</em>}</li>
 *   <li>{@link org.plumbline.model.chart.TreatmentLine#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.plumbline.model.chart.TreatmentLine#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.plumbline.model.chart.TreatmentLine#getCautionReason <em>Caution Reason</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getTreatmentLine()
 * @generated
 */
public interface TreatmentLine extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.chart.ChartPackage#getTreatmentLine_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.TreatmentLine#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Treatment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the treatment of the catalogue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Treatment</em>' attribute.
	 * @see #setTreatment(String)
	 * @see org.plumbline.model.chart.ChartPackage#getTreatmentLine_Treatment()
	 * @generated
	 */
	String getTreatment();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.TreatmentLine#getTreatment <em>Treatment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Treatment</em>' attribute.
	 * @see #getTreatment()
	 * @generated
	 */
	void setTreatment(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.plumbline.model.chart.ChartPackage#getTreatmentLine_Label()
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.TreatmentLine#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Procedure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Procedure code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Procedure</em>' attribute.
	 * @see #setProcedure(String)
	 * @see org.plumbline.model.chart.ChartPackage#getTreatmentLine_Procedure()
	 * @generated
	 */
	String getProcedure();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.TreatmentLine#getProcedure <em>Procedure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Procedure</em>' attribute.
	 * @see #getProcedure()
	 * @generated
	 */
	void setProcedure(String value);

	/**
	 * Returns the value of the '<em><b>Timed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether billed by time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timed</em>' attribute.
	 * @see #setTimed(boolean)
	 * @see org.plumbline.model.chart.ChartPackage#getTreatmentLine_Timed()
	 * @generated
	 */
	boolean isTimed();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.TreatmentLine#isTimed <em>Timed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timed</em>' attribute.
	 * @see #isTimed()
	 * @generated
	 */
	void setTimed(boolean value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getTreatmentLine_Minutes()
	 * @generated
	 */
	Integer getMinutes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.TreatmentLine#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Units, when entered by hand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' attribute.
	 * @see #setUnits(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getTreatmentLine_Units()
	 * @generated
	 */
	Integer getUnits();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.TreatmentLine#getUnits <em>Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Units</em>' attribute.
	 * @see #getUnits()
	 * @generated
	 */
	void setUnits(Integer value);

	/**
	 * Returns the value of the '<em><b>Regions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Regions or segments treated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Regions</em>' attribute.
	 * @see #setRegions(String)
	 * @see org.plumbline.model.chart.ChartPackage#getTreatmentLine_Regions()
	 * @generated
	 */
	String getRegions();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.TreatmentLine#getRegions <em>Regions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Regions</em>' attribute.
	 * @see #getRegions()
	 * @generated
	 */
	void setRegions(String value);

	/**
	 * Returns the value of the '<em><b>Region Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of spinal regions treated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region Count</em>' attribute.
	 * @see #setRegionCount(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getTreatmentLine_RegionCount()
	 * @generated
	 */
	Integer getRegionCount();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.TreatmentLine#getRegionCount <em>Region Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region Count</em>' attribute.
	 * @see #getRegionCount()
	 * @generated
	 */
	void setRegionCount(Integer value);

	/**
	 * Returns the value of the '<em><b>Side</b></em>' attribute.
	 * The default value is <code>"unspecified"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.Side}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Side</em>' attribute.
	 * @see org.plumbline.model.chart.Side
	 * @see #setSide(Side)
	 * @see org.plumbline.model.chart.ChartPackage#getTreatmentLine_Side()
	 * @generated
	 */
	Side getSide();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.TreatmentLine#getSide <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Side</em>' attribute.
	 * @see org.plumbline.model.chart.Side
	 * @see #getSide()
	 * @generated
	 */
	void setSide(Side value);

	/**
	 * Returns the value of the '<em><b>Modifiers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Modifiers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modifiers</em>' attribute.
	 * @see #setModifiers(String)
	 * @see org.plumbline.model.chart.ChartPackage#getTreatmentLine_Modifiers()
	 * @generated
	 */
	String getModifiers();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.TreatmentLine#getModifiers <em>Modifiers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modifiers</em>' attribute.
	 * @see #getModifiers()
	 * @generated
	 */
	void setModifiers(String value);

	/**
	 * Returns the value of the '<em><b>Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Response.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Response</em>' attribute.
	 * @see #setResponse(String)
	 * @see org.plumbline.model.chart.ChartPackage#getTreatmentLine_Response()
	 * @generated
	 */
	String getResponse();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.TreatmentLine#getResponse <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Response</em>' attribute.
	 * @see #getResponse()
	 * @generated
	 */
	void setResponse(String value);

	/**
	 * Returns the value of the '<em><b>Provider</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who gave it, when not the clinician of the encounter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provider</em>' containment reference.
	 * @see #setProvider(Clinician)
	 * @see org.plumbline.model.chart.ChartPackage#getTreatmentLine_Provider()
	 * @generated
	 */
	Clinician getProvider();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.TreatmentLine#getProvider <em>Provider</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provider</em>' containment reference.
	 * @see #getProvider()
	 * @generated
	 */
	void setProvider(Clinician value);

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
	 * @see org.plumbline.model.chart.ChartPackage#getTreatmentLine_Provenance()
	 * @generated
	 */
	Provenance getProvenance();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.TreatmentLine#getProvenance <em>Provenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provenance</em>' attribute.
	 * @see org.plumbline.model.chart.Provenance
	 * @see #getProvenance()
	 * @generated
	 */
	void setProvenance(Provenance value);

	/**
	 * Returns the value of the '<em><b>Caution Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was chosen although the catalogue holds it back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caution Reason</em>' attribute.
	 * @see #setCautionReason(String)
	 * @see org.plumbline.model.chart.ChartPackage#getTreatmentLine_CautionReason()
	 * @generated
	 */
	String getCautionReason();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.TreatmentLine#getCautionReason <em>Caution Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caution Reason</em>' attribute.
	 * @see #getCautionReason()
	 * @generated
	 */
	void setCautionReason(String value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes lie between 0 and 480 and units are not negative.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean minutesArePlausible(DiagnosticChain diagnostics, Map<Object, Object> context);

} // TreatmentLine
