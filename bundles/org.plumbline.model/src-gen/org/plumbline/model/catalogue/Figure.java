/**
 */
package org.plumbline.model.catalogue;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Figure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A drawing as data: poses of one jointed body, things around it, arrows. Lengths are in body heights, y upwards from the floor; angles in degrees, counter-clockwise, 0 pointing right, as seen on paper. The body faces right.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.Figure#getView <em>View</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Figure#getPoses <em>Poses</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getFigure()
 * @generated
 */
public interface Figure extends Entry {
	/**
	 * Returns the value of the '<em><b>View</b></em>' attribute.
	 * The default value is <code>"side"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.View}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From where it is seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>View</em>' attribute.
	 * @see org.plumbline.model.catalogue.View
	 * @see #setView(View)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getFigure_View()
	 * @generated
	 */
	View getView();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Figure#getView <em>View</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>View</em>' attribute.
	 * @see org.plumbline.model.catalogue.View
	 * @see #getView()
	 * @generated
	 */
	void setView(View value);

	/**
	 * Returns the value of the '<em><b>Poses</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Pose}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Poses from start to end; drawn side by side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Poses</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getFigure_Poses()
	 * @generated
	 */
	EList<Pose> getPoses();

} // Figure
