/**
 */
package org.plumbline.model.catalogue;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pose</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One pose. Segment angles are absolute directions of the segment from its upper joint (trunk and neck from the pelvis upwards), so a pose can be read without following a chain.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getCaption <em>Caption</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getX <em>X</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getY <em>Y</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getLumbar <em>Lumbar</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getThorax <em>Thorax</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getHead <em>Head</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getNearUpperArm <em>Near Upper Arm</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getNearForearm <em>Near Forearm</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getNearHand <em>Near Hand</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getFarUpperArm <em>Far Upper Arm</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getFarForearm <em>Far Forearm</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getFarHand <em>Far Hand</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getNearThigh <em>Near Thigh</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getNearShin <em>Near Shin</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getNearFoot <em>Near Foot</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getFarThigh <em>Far Thigh</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getFarShin <em>Far Shin</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getFarFoot <em>Far Foot</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getNearUpperArmShown <em>Near Upper Arm Shown</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getNearForearmShown <em>Near Forearm Shown</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getNearThighShown <em>Near Thigh Shown</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getNearShinShown <em>Near Shin Shown</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getFarUpperArmShown <em>Far Upper Arm Shown</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getFarForearmShown <em>Far Forearm Shown</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getFarThighShown <em>Far Thigh Shown</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getFarShinShown <em>Far Shin Shown</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getProps <em>Props</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Pose#getArrows <em>Arrows</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getPose()
 * @generated
 */
public interface Pose extends EObject {
	/**
	 * Returns the value of the '<em><b>Caption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words under the pose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caption</em>' attribute.
	 * @see #setCaption(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_Caption()
	 * @generated
	 */
	String getCaption();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getCaption <em>Caption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caption</em>' attribute.
	 * @see #getCaption()
	 * @generated
	 */
	void setCaption(String value);

	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pelvis, horizontal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_X()
	 * @generated
	 */
	Double getX();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(Double value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * The default value is <code>"0.53"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pelvis, above the floor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_Y()
	 * @generated
	 */
	Double getY();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(Double value);

	/**
	 * Returns the value of the '<em><b>Lumbar</b></em>' attribute.
	 * The default value is <code>"90"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Direction of the lower trunk, from pelvis to waist.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lumbar</em>' attribute.
	 * @see #setLumbar(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_Lumbar()
	 * @generated
	 */
	Double getLumbar();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getLumbar <em>Lumbar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lumbar</em>' attribute.
	 * @see #getLumbar()
	 * @generated
	 */
	void setLumbar(Double value);

	/**
	 * Returns the value of the '<em><b>Thorax</b></em>' attribute.
	 * The default value is <code>"90"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Direction of the upper trunk, from waist to base of the neck.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thorax</em>' attribute.
	 * @see #setThorax(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_Thorax()
	 * @generated
	 */
	Double getThorax();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getThorax <em>Thorax</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thorax</em>' attribute.
	 * @see #getThorax()
	 * @generated
	 */
	void setThorax(Double value);

	/**
	 * Returns the value of the '<em><b>Head</b></em>' attribute.
	 * The default value is <code>"90"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Direction of neck and head.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Head</em>' attribute.
	 * @see #setHead(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_Head()
	 * @generated
	 */
	Double getHead();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getHead <em>Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Head</em>' attribute.
	 * @see #getHead()
	 * @generated
	 */
	void setHead(Double value);

	/**
	 * Returns the value of the '<em><b>Near Upper Arm</b></em>' attribute.
	 * The default value is <code>"-90"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upper arm of the near side, from the shoulder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Near Upper Arm</em>' attribute.
	 * @see #setNearUpperArm(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_NearUpperArm()
	 * @generated
	 */
	Double getNearUpperArm();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getNearUpperArm <em>Near Upper Arm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Near Upper Arm</em>' attribute.
	 * @see #getNearUpperArm()
	 * @generated
	 */
	void setNearUpperArm(Double value);

	/**
	 * Returns the value of the '<em><b>Near Forearm</b></em>' attribute.
	 * The default value is <code>"-90"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Forearm of the near side, from the elbow.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Near Forearm</em>' attribute.
	 * @see #setNearForearm(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_NearForearm()
	 * @generated
	 */
	Double getNearForearm();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getNearForearm <em>Near Forearm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Near Forearm</em>' attribute.
	 * @see #getNearForearm()
	 * @generated
	 */
	void setNearForearm(Double value);

	/**
	 * Returns the value of the '<em><b>Near Hand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hand of the near side, from the wrist; in line with the forearm when not set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Near Hand</em>' attribute.
	 * @see #setNearHand(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_NearHand()
	 * @generated
	 */
	Double getNearHand();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getNearHand <em>Near Hand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Near Hand</em>' attribute.
	 * @see #getNearHand()
	 * @generated
	 */
	void setNearHand(Double value);

	/**
	 * Returns the value of the '<em><b>Far Upper Arm</b></em>' attribute.
	 * The default value is <code>"-90"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upper arm of the far side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Far Upper Arm</em>' attribute.
	 * @see #setFarUpperArm(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_FarUpperArm()
	 * @generated
	 */
	Double getFarUpperArm();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getFarUpperArm <em>Far Upper Arm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Far Upper Arm</em>' attribute.
	 * @see #getFarUpperArm()
	 * @generated
	 */
	void setFarUpperArm(Double value);

	/**
	 * Returns the value of the '<em><b>Far Forearm</b></em>' attribute.
	 * The default value is <code>"-90"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Forearm of the far side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Far Forearm</em>' attribute.
	 * @see #setFarForearm(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_FarForearm()
	 * @generated
	 */
	Double getFarForearm();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getFarForearm <em>Far Forearm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Far Forearm</em>' attribute.
	 * @see #getFarForearm()
	 * @generated
	 */
	void setFarForearm(Double value);

	/**
	 * Returns the value of the '<em><b>Far Hand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hand of the far side, from the wrist; in line with the forearm when not set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Far Hand</em>' attribute.
	 * @see #setFarHand(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_FarHand()
	 * @generated
	 */
	Double getFarHand();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getFarHand <em>Far Hand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Far Hand</em>' attribute.
	 * @see #getFarHand()
	 * @generated
	 */
	void setFarHand(Double value);

	/**
	 * Returns the value of the '<em><b>Near Thigh</b></em>' attribute.
	 * The default value is <code>"-90"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Thigh of the near side, from the hip.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Near Thigh</em>' attribute.
	 * @see #setNearThigh(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_NearThigh()
	 * @generated
	 */
	Double getNearThigh();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getNearThigh <em>Near Thigh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Near Thigh</em>' attribute.
	 * @see #getNearThigh()
	 * @generated
	 */
	void setNearThigh(Double value);

	/**
	 * Returns the value of the '<em><b>Near Shin</b></em>' attribute.
	 * The default value is <code>"-90"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shin of the near side, from the knee.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Near Shin</em>' attribute.
	 * @see #setNearShin(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_NearShin()
	 * @generated
	 */
	Double getNearShin();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getNearShin <em>Near Shin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Near Shin</em>' attribute.
	 * @see #getNearShin()
	 * @generated
	 */
	void setNearShin(Double value);

	/**
	 * Returns the value of the '<em><b>Near Foot</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Foot of the near side, from the ankle.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Near Foot</em>' attribute.
	 * @see #setNearFoot(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_NearFoot()
	 * @generated
	 */
	Double getNearFoot();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getNearFoot <em>Near Foot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Near Foot</em>' attribute.
	 * @see #getNearFoot()
	 * @generated
	 */
	void setNearFoot(Double value);

	/**
	 * Returns the value of the '<em><b>Far Thigh</b></em>' attribute.
	 * The default value is <code>"-90"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Thigh of the far side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Far Thigh</em>' attribute.
	 * @see #setFarThigh(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_FarThigh()
	 * @generated
	 */
	Double getFarThigh();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getFarThigh <em>Far Thigh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Far Thigh</em>' attribute.
	 * @see #getFarThigh()
	 * @generated
	 */
	void setFarThigh(Double value);

	/**
	 * Returns the value of the '<em><b>Far Shin</b></em>' attribute.
	 * The default value is <code>"-90"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shin of the far side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Far Shin</em>' attribute.
	 * @see #setFarShin(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_FarShin()
	 * @generated
	 */
	Double getFarShin();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getFarShin <em>Far Shin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Far Shin</em>' attribute.
	 * @see #getFarShin()
	 * @generated
	 */
	void setFarShin(Double value);

	/**
	 * Returns the value of the '<em><b>Far Foot</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Foot of the far side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Far Foot</em>' attribute.
	 * @see #setFarFoot(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_FarFoot()
	 * @generated
	 */
	Double getFarFoot();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getFarFoot <em>Far Foot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Far Foot</em>' attribute.
	 * @see #getFarFoot()
	 * @generated
	 */
	void setFarFoot(Double value);

	/**
	 * Returns the value of the '<em><b>Near Upper Arm Shown</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the length of the near upper arm that is seen: less than 1 when it points to or from the viewer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Near Upper Arm Shown</em>' attribute.
	 * @see #setNearUpperArmShown(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_NearUpperArmShown()
	 * @generated
	 */
	Double getNearUpperArmShown();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getNearUpperArmShown <em>Near Upper Arm Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Near Upper Arm Shown</em>' attribute.
	 * @see #getNearUpperArmShown()
	 * @generated
	 */
	void setNearUpperArmShown(Double value);

	/**
	 * Returns the value of the '<em><b>Near Forearm Shown</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the length of the near forearm that is seen: less than 1 when it points to or from the viewer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Near Forearm Shown</em>' attribute.
	 * @see #setNearForearmShown(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_NearForearmShown()
	 * @generated
	 */
	Double getNearForearmShown();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getNearForearmShown <em>Near Forearm Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Near Forearm Shown</em>' attribute.
	 * @see #getNearForearmShown()
	 * @generated
	 */
	void setNearForearmShown(Double value);

	/**
	 * Returns the value of the '<em><b>Near Thigh Shown</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the length of the near thigh that is seen: less than 1 when it points to or from the viewer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Near Thigh Shown</em>' attribute.
	 * @see #setNearThighShown(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_NearThighShown()
	 * @generated
	 */
	Double getNearThighShown();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getNearThighShown <em>Near Thigh Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Near Thigh Shown</em>' attribute.
	 * @see #getNearThighShown()
	 * @generated
	 */
	void setNearThighShown(Double value);

	/**
	 * Returns the value of the '<em><b>Near Shin Shown</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the length of the near shin that is seen: less than 1 when it points to or from the viewer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Near Shin Shown</em>' attribute.
	 * @see #setNearShinShown(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_NearShinShown()
	 * @generated
	 */
	Double getNearShinShown();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getNearShinShown <em>Near Shin Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Near Shin Shown</em>' attribute.
	 * @see #getNearShinShown()
	 * @generated
	 */
	void setNearShinShown(Double value);

	/**
	 * Returns the value of the '<em><b>Far Upper Arm Shown</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the length of the far upper arm that is seen: less than 1 when it points to or from the viewer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Far Upper Arm Shown</em>' attribute.
	 * @see #setFarUpperArmShown(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_FarUpperArmShown()
	 * @generated
	 */
	Double getFarUpperArmShown();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getFarUpperArmShown <em>Far Upper Arm Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Far Upper Arm Shown</em>' attribute.
	 * @see #getFarUpperArmShown()
	 * @generated
	 */
	void setFarUpperArmShown(Double value);

	/**
	 * Returns the value of the '<em><b>Far Forearm Shown</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the length of the far forearm that is seen: less than 1 when it points to or from the viewer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Far Forearm Shown</em>' attribute.
	 * @see #setFarForearmShown(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_FarForearmShown()
	 * @generated
	 */
	Double getFarForearmShown();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getFarForearmShown <em>Far Forearm Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Far Forearm Shown</em>' attribute.
	 * @see #getFarForearmShown()
	 * @generated
	 */
	void setFarForearmShown(Double value);

	/**
	 * Returns the value of the '<em><b>Far Thigh Shown</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the length of the far thigh that is seen: less than 1 when it points to or from the viewer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Far Thigh Shown</em>' attribute.
	 * @see #setFarThighShown(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_FarThighShown()
	 * @generated
	 */
	Double getFarThighShown();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getFarThighShown <em>Far Thigh Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Far Thigh Shown</em>' attribute.
	 * @see #getFarThighShown()
	 * @generated
	 */
	void setFarThighShown(Double value);

	/**
	 * Returns the value of the '<em><b>Far Shin Shown</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the length of the far shin that is seen: less than 1 when it points to or from the viewer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Far Shin Shown</em>' attribute.
	 * @see #setFarShinShown(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_FarShinShown()
	 * @generated
	 */
	Double getFarShinShown();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Pose#getFarShinShown <em>Far Shin Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Far Shin Shown</em>' attribute.
	 * @see #getFarShinShown()
	 * @generated
	 */
	void setFarShinShown(Double value);

	/**
	 * Returns the value of the '<em><b>Props</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Prop}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Things around the body.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Props</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_Props()
	 * @generated
	 */
	EList<Prop> getProps();

	/**
	 * Returns the value of the '<em><b>Arrows</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Arrow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arrows of movement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arrows</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getPose_Arrows()
	 * @generated
	 */
	EList<Arrow> getArrows();

} // Pose
