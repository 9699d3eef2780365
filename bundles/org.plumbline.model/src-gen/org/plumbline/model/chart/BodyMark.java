/**
 */
package org.plumbline.model.chart;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Body Mark</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A mark on the body chart.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.BodyMark#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.BodyMark#getView <em>View</em>}</li>
 *   <li>{@link org.plumbline.model.chart.BodyMark#getRegion <em>Region</em>}</li>
 *   <li>{@link org.plumbline.model.chart.BodyMark#getSide <em>Side</em>}</li>
 *   <li>{@link org.plumbline.model.chart.BodyMark#getQuality <em>Quality</em>}</li>
 *   <li>{@link org.plumbline.model.chart.BodyMark#getIntensity <em>Intensity</em>}</li>
 *   <li>{@link org.plumbline.model.chart.BodyMark#getPoints <em>Points</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getBodyMark()
 * @generated
 */
public interface BodyMark extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.chart.ChartPackage#getBodyMark_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.BodyMark#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>View</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.BodyView}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * View.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>View</em>' attribute.
	 * @see org.plumbline.model.chart.BodyView
	 * @see #setView(BodyView)
	 * @see org.plumbline.model.chart.ChartPackage#getBodyMark_View()
	 * @generated
	 */
	BodyView getView();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.BodyMark#getView <em>View</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>View</em>' attribute.
	 * @see org.plumbline.model.chart.BodyView
	 * @see #getView()
	 * @generated
	 */
	void setView(BodyView value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Region.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' attribute.
	 * @see #setRegion(String)
	 * @see org.plumbline.model.chart.ChartPackage#getBodyMark_Region()
	 * @generated
	 */
	String getRegion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.BodyMark#getRegion <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' attribute.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(String value);

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
	 * @see org.plumbline.model.chart.ChartPackage#getBodyMark_Side()
	 * @generated
	 */
	Side getSide();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.BodyMark#getSide <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Side</em>' attribute.
	 * @see org.plumbline.model.chart.Side
	 * @see #getSide()
	 * @generated
	 */
	void setSide(Side value);

	/**
	 * Returns the value of the '<em><b>Quality</b></em>' attribute.
	 * The default value is <code>"unspecified"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.PainQuality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quality</em>' attribute.
	 * @see org.plumbline.model.chart.PainQuality
	 * @see #setQuality(PainQuality)
	 * @see org.plumbline.model.chart.ChartPackage#getBodyMark_Quality()
	 * @generated
	 */
	PainQuality getQuality();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.BodyMark#getQuality <em>Quality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quality</em>' attribute.
	 * @see org.plumbline.model.chart.PainQuality
	 * @see #getQuality()
	 * @generated
	 */
	void setQuality(PainQuality value);

	/**
	 * Returns the value of the '<em><b>Intensity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Intensity, 0 to 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Intensity</em>' attribute.
	 * @see #setIntensity(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getBodyMark_Intensity()
	 * @generated
	 */
	Integer getIntensity();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.BodyMark#getIntensity <em>Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intensity</em>' attribute.
	 * @see #getIntensity()
	 * @generated
	 */
	void setIntensity(Integer value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outline in unit coordinates of the view: x,y pairs separated by blanks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(String)
	 * @see org.plumbline.model.chart.ChartPackage#getBodyMark_Points()
	 * @generated
	 */
	String getPoints();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.BodyMark#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(String value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The intensity lies between 0 and 10.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean intensityIsOnScale(DiagnosticChain diagnostics, Map<Object, Object> context);

} // BodyMark
