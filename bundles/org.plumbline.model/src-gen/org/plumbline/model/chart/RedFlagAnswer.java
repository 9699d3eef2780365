/**
 */
package org.plumbline.model.chart;

import java.time.OffsetDateTime;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Red Flag Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The answer to a red flag.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.RedFlagAnswer#getRedFlag <em>Red Flag</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RedFlagAnswer#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RedFlagAnswer#getLevel <em>Level</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RedFlagAnswer#getPresent <em>Present</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RedFlagAnswer#getAction <em>Action</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RedFlagAnswer#getActedOn <em>Acted On</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RedFlagAnswer#getContentVersion <em>Content Version</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getRedFlagAnswer()
 * @generated
 */
public interface RedFlagAnswer extends EObject {
	/**
	 * Returns the value of the '<em><b>Red Flag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the red flag.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Red Flag</em>' attribute.
	 * @see #setRedFlag(String)
	 * @see org.plumbline.model.chart.ChartPackage#getRedFlagAnswer_RedFlag()
	 * @generated
	 */
	String getRedFlag();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RedFlagAnswer#getRedFlag <em>Red Flag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Red Flag</em>' attribute.
	 * @see #getRedFlag()
	 * @generated
	 */
	void setRedFlag(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.plumbline.model.chart.ChartPackage#getRedFlagAnswer_Label()
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RedFlagAnswer#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.ActionLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level it had.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.plumbline.model.chart.ActionLevel
	 * @see #setLevel(ActionLevel)
	 * @see org.plumbline.model.chart.ChartPackage#getRedFlagAnswer_Level()
	 * @generated
	 */
	ActionLevel getLevel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RedFlagAnswer#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.plumbline.model.chart.ActionLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(ActionLevel value);

	/**
	 * Returns the value of the '<em><b>Present</b></em>' attribute.
	 * The default value is <code>"open"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.Tri}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is present.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Present</em>' attribute.
	 * @see org.plumbline.model.chart.Tri
	 * @see #setPresent(Tri)
	 * @see org.plumbline.model.chart.ChartPackage#getRedFlagAnswer_Present()
	 * @generated
	 */
	Tri getPresent();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RedFlagAnswer#getPresent <em>Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Present</em>' attribute.
	 * @see org.plumbline.model.chart.Tri
	 * @see #getPresent()
	 * @generated
	 */
	void setPresent(Tri value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Action taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see #setAction(String)
	 * @see org.plumbline.model.chart.ChartPackage#getRedFlagAnswer_Action()
	 * @generated
	 */
	String getAction();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RedFlagAnswer#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see #getAction()
	 * @generated
	 */
	void setAction(String value);

	/**
	 * Returns the value of the '<em><b>Acted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acted On</em>' attribute.
	 * @see #setActedOn(OffsetDateTime)
	 * @see org.plumbline.model.chart.ChartPackage#getRedFlagAnswer_ActedOn()
	 * @generated
	 */
	OffsetDateTime getActedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RedFlagAnswer#getActedOn <em>Acted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acted On</em>' attribute.
	 * @see #getActedOn()
	 * @generated
	 */
	void setActedOn(OffsetDateTime value);

	/**
	 * Returns the value of the '<em><b>Content Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Content version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content Version</em>' attribute.
	 * @see #setContentVersion(String)
	 * @see org.plumbline.model.chart.ChartPackage#getRedFlagAnswer_ContentVersion()
	 * @generated
	 */
	String getContentVersion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RedFlagAnswer#getContentVersion <em>Content Version</em>}' attribute.
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
	 * A red flag that is present has its action recorded.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean presentNeedsAction(DiagnosticChain diagnostics, Map<Object, Object> context);

} // RedFlagAnswer
