/**
 */
package org.plumbline.model.chart;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A finding of the examination.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.Finding#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Finding#getItem <em>Item</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Finding#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Finding#getSide <em>Side</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Finding#getLevel <em>Level</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Finding#getMethod <em>Method</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Finding#getPosition <em>Position</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Finding#getPainful <em>Painful</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Finding#getPain <em>Pain</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Finding#getNormality <em>Normality</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Finding#getComment <em>Comment</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Finding#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Finding#getContentVersion <em>Content Version</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getFinding()
 * @generated
 */
public interface Finding extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.chart.ChartPackage#getFinding_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Finding#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the examination item.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' attribute.
	 * @see #setItem(String)
	 * @see org.plumbline.model.chart.ChartPackage#getFinding_Item()
	 * @generated
	 */
	String getItem();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Finding#getItem <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' attribute.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.plumbline.model.chart.ChartPackage#getFinding_Label()
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Finding#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

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
	 * @see org.plumbline.model.chart.ChartPackage#getFinding_Side()
	 * @generated
	 */
	Side getSide();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Finding#getSide <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Side</em>' attribute.
	 * @see org.plumbline.model.chart.Side
	 * @see #getSide()
	 * @generated
	 */
	void setSide(Side value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spinal level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(String)
	 * @see org.plumbline.model.chart.ChartPackage#getFinding_Level()
	 * @generated
	 */
	String getLevel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Finding#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(String value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Method.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.plumbline.model.chart.ChartPackage#getFinding_Method()
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Finding#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Position.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(String)
	 * @see org.plumbline.model.chart.ChartPackage#getFinding_Position()
	 * @generated
	 */
	String getPosition();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Finding#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(String value);

	/**
	 * Returns the value of the '<em><b>Painful</b></em>' attribute.
	 * The default value is <code>"open"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.Tri}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pain on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Painful</em>' attribute.
	 * @see org.plumbline.model.chart.Tri
	 * @see #setPainful(Tri)
	 * @see org.plumbline.model.chart.ChartPackage#getFinding_Painful()
	 * @generated
	 */
	Tri getPainful();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Finding#getPainful <em>Painful</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Painful</em>' attribute.
	 * @see org.plumbline.model.chart.Tri
	 * @see #getPainful()
	 * @generated
	 */
	void setPainful(Tri value);

	/**
	 * Returns the value of the '<em><b>Pain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pain score, 0 to 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pain</em>' attribute.
	 * @see #setPain(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getFinding_Pain()
	 * @generated
	 */
	Integer getPain();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Finding#getPain <em>Pain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pain</em>' attribute.
	 * @see #getPain()
	 * @generated
	 */
	void setPain(Integer value);

	/**
	 * Returns the value of the '<em><b>Normality</b></em>' attribute.
	 * The default value is <code>"not-tested"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.Normality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is normal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Normality</em>' attribute.
	 * @see org.plumbline.model.chart.Normality
	 * @see #setNormality(Normality)
	 * @see org.plumbline.model.chart.ChartPackage#getFinding_Normality()
	 * @generated
	 */
	Normality getNormality();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Finding#getNormality <em>Normality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Normality</em>' attribute.
	 * @see org.plumbline.model.chart.Normality
	 * @see #getNormality()
	 * @generated
	 */
	void setNormality(Normality value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remark.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.plumbline.model.chart.ChartPackage#getFinding_Comment()
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Finding#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

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
	 * @see org.plumbline.model.chart.ChartPackage#getFinding_Provenance()
	 * @generated
	 */
	Provenance getProvenance();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Finding#getProvenance <em>Provenance</em>}' attribute.
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
	 * @see org.plumbline.model.chart.ChartPackage#getFinding_ContentVersion()
	 * @generated
	 */
	String getContentVersion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Finding#getContentVersion <em>Content Version</em>}' attribute.
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
	 * The pain score lies between 0 and 10.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean findingPainIsOnScale(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Finding
