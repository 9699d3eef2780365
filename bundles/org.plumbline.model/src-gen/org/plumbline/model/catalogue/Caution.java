/**
 */
package org.plumbline.model.catalogue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Caution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A reason to hold a treatment or exercise back in a condition.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.Caution#getTarget <em>Target</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Caution#getLevel <em>Level</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Caution#getReason <em>Reason</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Caution#getTrace <em>Trace</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getCaution()
 * @generated
 */
public interface Caution extends EObject {
	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the condition, or of the finding, that makes it doubtful.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCaution_Target()
	 * @generated
	 */
	String getTarget();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Caution#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(String value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The default value is <code>"caution"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.CautionLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How firmly.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.plumbline.model.catalogue.CautionLevel
	 * @see #setLevel(CautionLevel)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCaution_Level()
	 * @generated
	 */
	CautionLevel getLevel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Caution#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.plumbline.model.catalogue.CautionLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(CautionLevel value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason, for clinicians.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCaution_Reason()
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Caution#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Trace</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inventory ids.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trace</em>' attribute.
	 * @see #setTrace(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCaution_Trace()
	 * @generated
	 */
	List<String> getTrace();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Caution#getTrace <em>Trace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trace</em>' attribute.
	 * @see #getTrace()
	 * @generated
	 */
	void setTrace(List<String> value);

} // Caution
