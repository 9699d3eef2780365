/**
 */
package org.plumbline.model.chart;

import java.time.OffsetDateTime;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Encounter Header</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who, when, where and what kind an encounter is; kept in the index.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.EncounterHeader#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.EncounterHeader#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.chart.EncounterHeader#getStart <em>Start</em>}</li>
 *   <li>{@link org.plumbline.model.chart.EncounterHeader#getEnd <em>End</em>}</li>
 *   <li>{@link org.plumbline.model.chart.EncounterHeader#getPlace <em>Place</em>}</li>
 *   <li>{@link org.plumbline.model.chart.EncounterHeader#getStatus <em>Status</em>}</li>
 *   <li>{@link org.plumbline.model.chart.EncounterHeader#getPainNow <em>Pain Now</em>}</li>
 *   <li>{@link org.plumbline.model.chart.EncounterHeader#getPainWorst <em>Pain Worst</em>}</li>
 *   <li>{@link org.plumbline.model.chart.EncounterHeader#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.plumbline.model.chart.EncounterHeader#getClinician <em>Clinician</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getEncounterHeader()
 * @generated
 */
public interface EncounterHeader extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id, the same as that of the encounter document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.chart.ChartPackage#getEncounterHeader_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.EncounterHeader#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"visit"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.EncounterKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.chart.EncounterKind
	 * @see #setKind(EncounterKind)
	 * @see org.plumbline.model.chart.ChartPackage#getEncounterHeader_Kind()
	 * @generated
	 */
	EncounterKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.EncounterHeader#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.chart.EncounterKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EncounterKind value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(OffsetDateTime)
	 * @see org.plumbline.model.chart.ChartPackage#getEncounterHeader_Start()
	 * @generated
	 */
	OffsetDateTime getStart();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.EncounterHeader#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(OffsetDateTime value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * End.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(OffsetDateTime)
	 * @see org.plumbline.model.chart.ChartPackage#getEncounterHeader_End()
	 * @generated
	 */
	OffsetDateTime getEnd();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.EncounterHeader#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(OffsetDateTime value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.plumbline.model.chart.ChartPackage#getEncounterHeader_Place()
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.EncounterHeader#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"draft"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.EncounterStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Status.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.plumbline.model.chart.EncounterStatus
	 * @see #setStatus(EncounterStatus)
	 * @see org.plumbline.model.chart.ChartPackage#getEncounterHeader_Status()
	 * @generated
	 */
	EncounterStatus getStatus();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.EncounterHeader#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.plumbline.model.chart.EncounterStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(EncounterStatus value);

	/**
	 * Returns the value of the '<em><b>Pain Now</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pain now, 0 to 10, repeated from the encounter for the timeline.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pain Now</em>' attribute.
	 * @see #setPainNow(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getEncounterHeader_PainNow()
	 * @generated
	 */
	Integer getPainNow();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.EncounterHeader#getPainNow <em>Pain Now</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pain Now</em>' attribute.
	 * @see #getPainNow()
	 * @generated
	 */
	void setPainNow(Integer value);

	/**
	 * Returns the value of the '<em><b>Pain Worst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Worst pain, 0 to 10, repeated from the encounter for the timeline.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pain Worst</em>' attribute.
	 * @see #setPainWorst(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getEncounterHeader_PainWorst()
	 * @generated
	 */
	Integer getPainWorst();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.EncounterHeader#getPainWorst <em>Pain Worst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pain Worst</em>' attribute.
	 * @see #getPainWorst()
	 * @generated
	 */
	void setPainWorst(Integer value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One line for the timeline.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.plumbline.model.chart.ChartPackage#getEncounterHeader_Summary()
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.EncounterHeader#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Clinician</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clinician</em>' containment reference.
	 * @see #setClinician(Clinician)
	 * @see org.plumbline.model.chart.ChartPackage#getEncounterHeader_Clinician()
	 * @generated
	 */
	Clinician getClinician();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.EncounterHeader#getClinician <em>Clinician</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clinician</em>' containment reference.
	 * @see #getClinician()
	 * @generated
	 */
	void setClinician(Clinician value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The end is not before the start.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean endIsAfterStart(DiagnosticChain diagnostics, Map<Object, Object> context);

} // EncounterHeader
