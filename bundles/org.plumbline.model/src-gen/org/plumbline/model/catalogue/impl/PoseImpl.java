/**
 */
package org.plumbline.model.catalogue.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.catalogue.Arrow;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.Pose;
import org.plumbline.model.catalogue.Prop;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pose</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getCaption <em>Caption</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getX <em>X</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getY <em>Y</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getLumbar <em>Lumbar</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getThorax <em>Thorax</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getHead <em>Head</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getNearUpperArm <em>Near Upper Arm</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getNearForearm <em>Near Forearm</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getNearHand <em>Near Hand</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getFarUpperArm <em>Far Upper Arm</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getFarForearm <em>Far Forearm</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getFarHand <em>Far Hand</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getNearThigh <em>Near Thigh</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getNearShin <em>Near Shin</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getNearFoot <em>Near Foot</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getFarThigh <em>Far Thigh</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getFarShin <em>Far Shin</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getFarFoot <em>Far Foot</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getNearUpperArmShown <em>Near Upper Arm Shown</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getNearForearmShown <em>Near Forearm Shown</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getNearThighShown <em>Near Thigh Shown</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getNearShinShown <em>Near Shin Shown</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getFarUpperArmShown <em>Far Upper Arm Shown</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getFarForearmShown <em>Far Forearm Shown</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getFarThighShown <em>Far Thigh Shown</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getFarShinShown <em>Far Shin Shown</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getProps <em>Props</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PoseImpl#getArrows <em>Arrows</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PoseImpl extends MinimalEObjectImpl.Container implements Pose {
	/**
	 * The default value of the '{@link #getCaption() <em>Caption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaption()
	 * @generated
	 * @ordered
	 */
	protected static final String CAPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCaption() <em>Caption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaption()
	 * @generated
	 * @ordered
	 */
	protected String caption = CAPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getX() <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getX()
	 * @generated
	 * @ordered
	 */
	protected static final Double X_EDEFAULT = Double.valueOf(0.0);

	/**
	 * The cached value of the '{@link #getX() <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getX()
	 * @generated
	 * @ordered
	 */
	protected Double x = X_EDEFAULT;

	/**
	 * The default value of the '{@link #getY() <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getY()
	 * @generated
	 * @ordered
	 */
	protected static final Double Y_EDEFAULT = Double.valueOf(0.53);

	/**
	 * The cached value of the '{@link #getY() <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getY()
	 * @generated
	 * @ordered
	 */
	protected Double y = Y_EDEFAULT;

	/**
	 * The default value of the '{@link #getLumbar() <em>Lumbar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLumbar()
	 * @generated
	 * @ordered
	 */
	protected static final Double LUMBAR_EDEFAULT = Double.valueOf(90.0);

	/**
	 * The cached value of the '{@link #getLumbar() <em>Lumbar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLumbar()
	 * @generated
	 * @ordered
	 */
	protected Double lumbar = LUMBAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getThorax() <em>Thorax</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThorax()
	 * @generated
	 * @ordered
	 */
	protected static final Double THORAX_EDEFAULT = Double.valueOf(90.0);

	/**
	 * The cached value of the '{@link #getThorax() <em>Thorax</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThorax()
	 * @generated
	 * @ordered
	 */
	protected Double thorax = THORAX_EDEFAULT;

	/**
	 * The default value of the '{@link #getHead() <em>Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHead()
	 * @generated
	 * @ordered
	 */
	protected static final Double HEAD_EDEFAULT = Double.valueOf(90.0);

	/**
	 * The cached value of the '{@link #getHead() <em>Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHead()
	 * @generated
	 * @ordered
	 */
	protected Double head = HEAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getNearUpperArm() <em>Near Upper Arm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearUpperArm()
	 * @generated
	 * @ordered
	 */
	protected static final Double NEAR_UPPER_ARM_EDEFAULT = Double.valueOf(-90.0);

	/**
	 * The cached value of the '{@link #getNearUpperArm() <em>Near Upper Arm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearUpperArm()
	 * @generated
	 * @ordered
	 */
	protected Double nearUpperArm = NEAR_UPPER_ARM_EDEFAULT;

	/**
	 * The default value of the '{@link #getNearForearm() <em>Near Forearm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearForearm()
	 * @generated
	 * @ordered
	 */
	protected static final Double NEAR_FOREARM_EDEFAULT = Double.valueOf(-90.0);

	/**
	 * The cached value of the '{@link #getNearForearm() <em>Near Forearm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearForearm()
	 * @generated
	 * @ordered
	 */
	protected Double nearForearm = NEAR_FOREARM_EDEFAULT;

	/**
	 * The default value of the '{@link #getNearHand() <em>Near Hand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearHand()
	 * @generated
	 * @ordered
	 */
	protected static final Double NEAR_HAND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNearHand() <em>Near Hand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearHand()
	 * @generated
	 * @ordered
	 */
	protected Double nearHand = NEAR_HAND_EDEFAULT;

	/**
	 * The default value of the '{@link #getFarUpperArm() <em>Far Upper Arm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFarUpperArm()
	 * @generated
	 * @ordered
	 */
	protected static final Double FAR_UPPER_ARM_EDEFAULT = Double.valueOf(-90.0);

	/**
	 * The cached value of the '{@link #getFarUpperArm() <em>Far Upper Arm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFarUpperArm()
	 * @generated
	 * @ordered
	 */
	protected Double farUpperArm = FAR_UPPER_ARM_EDEFAULT;

	/**
	 * The default value of the '{@link #getFarForearm() <em>Far Forearm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFarForearm()
	 * @generated
	 * @ordered
	 */
	protected static final Double FAR_FOREARM_EDEFAULT = Double.valueOf(-90.0);

	/**
	 * The cached value of the '{@link #getFarForearm() <em>Far Forearm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFarForearm()
	 * @generated
	 * @ordered
	 */
	protected Double farForearm = FAR_FOREARM_EDEFAULT;

	/**
	 * The default value of the '{@link #getFarHand() <em>Far Hand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFarHand()
	 * @generated
	 * @ordered
	 */
	protected static final Double FAR_HAND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFarHand() <em>Far Hand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFarHand()
	 * @generated
	 * @ordered
	 */
	protected Double farHand = FAR_HAND_EDEFAULT;

	/**
	 * The default value of the '{@link #getNearThigh() <em>Near Thigh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearThigh()
	 * @generated
	 * @ordered
	 */
	protected static final Double NEAR_THIGH_EDEFAULT = Double.valueOf(-90.0);

	/**
	 * The cached value of the '{@link #getNearThigh() <em>Near Thigh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearThigh()
	 * @generated
	 * @ordered
	 */
	protected Double nearThigh = NEAR_THIGH_EDEFAULT;

	/**
	 * The default value of the '{@link #getNearShin() <em>Near Shin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearShin()
	 * @generated
	 * @ordered
	 */
	protected static final Double NEAR_SHIN_EDEFAULT = Double.valueOf(-90.0);

	/**
	 * The cached value of the '{@link #getNearShin() <em>Near Shin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearShin()
	 * @generated
	 * @ordered
	 */
	protected Double nearShin = NEAR_SHIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getNearFoot() <em>Near Foot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearFoot()
	 * @generated
	 * @ordered
	 */
	protected static final Double NEAR_FOOT_EDEFAULT = Double.valueOf(0.0);

	/**
	 * The cached value of the '{@link #getNearFoot() <em>Near Foot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearFoot()
	 * @generated
	 * @ordered
	 */
	protected Double nearFoot = NEAR_FOOT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFarThigh() <em>Far Thigh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFarThigh()
	 * @generated
	 * @ordered
	 */
	protected static final Double FAR_THIGH_EDEFAULT = Double.valueOf(-90.0);

	/**
	 * The cached value of the '{@link #getFarThigh() <em>Far Thigh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFarThigh()
	 * @generated
	 * @ordered
	 */
	protected Double farThigh = FAR_THIGH_EDEFAULT;

	/**
	 * The default value of the '{@link #getFarShin() <em>Far Shin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFarShin()
	 * @generated
	 * @ordered
	 */
	protected static final Double FAR_SHIN_EDEFAULT = Double.valueOf(-90.0);

	/**
	 * The cached value of the '{@link #getFarShin() <em>Far Shin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFarShin()
	 * @generated
	 * @ordered
	 */
	protected Double farShin = FAR_SHIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFarFoot() <em>Far Foot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFarFoot()
	 * @generated
	 * @ordered
	 */
	protected static final Double FAR_FOOT_EDEFAULT = Double.valueOf(0.0);

	/**
	 * The cached value of the '{@link #getFarFoot() <em>Far Foot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFarFoot()
	 * @generated
	 * @ordered
	 */
	protected Double farFoot = FAR_FOOT_EDEFAULT;

	/**
	 * The default value of the '{@link #getNearUpperArmShown() <em>Near Upper Arm Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearUpperArmShown()
	 * @generated
	 * @ordered
	 */
	protected static final Double NEAR_UPPER_ARM_SHOWN_EDEFAULT = Double.valueOf(1.0);

	/**
	 * The cached value of the '{@link #getNearUpperArmShown() <em>Near Upper Arm Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearUpperArmShown()
	 * @generated
	 * @ordered
	 */
	protected Double nearUpperArmShown = NEAR_UPPER_ARM_SHOWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getNearForearmShown() <em>Near Forearm Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearForearmShown()
	 * @generated
	 * @ordered
	 */
	protected static final Double NEAR_FOREARM_SHOWN_EDEFAULT = Double.valueOf(1.0);

	/**
	 * The cached value of the '{@link #getNearForearmShown() <em>Near Forearm Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearForearmShown()
	 * @generated
	 * @ordered
	 */
	protected Double nearForearmShown = NEAR_FOREARM_SHOWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getNearThighShown() <em>Near Thigh Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearThighShown()
	 * @generated
	 * @ordered
	 */
	protected static final Double NEAR_THIGH_SHOWN_EDEFAULT = Double.valueOf(1.0);

	/**
	 * The cached value of the '{@link #getNearThighShown() <em>Near Thigh Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearThighShown()
	 * @generated
	 * @ordered
	 */
	protected Double nearThighShown = NEAR_THIGH_SHOWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getNearShinShown() <em>Near Shin Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearShinShown()
	 * @generated
	 * @ordered
	 */
	protected static final Double NEAR_SHIN_SHOWN_EDEFAULT = Double.valueOf(1.0);

	/**
	 * The cached value of the '{@link #getNearShinShown() <em>Near Shin Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearShinShown()
	 * @generated
	 * @ordered
	 */
	protected Double nearShinShown = NEAR_SHIN_SHOWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFarUpperArmShown() <em>Far Upper Arm Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFarUpperArmShown()
	 * @generated
	 * @ordered
	 */
	protected static final Double FAR_UPPER_ARM_SHOWN_EDEFAULT = Double.valueOf(1.0);

	/**
	 * The cached value of the '{@link #getFarUpperArmShown() <em>Far Upper Arm Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFarUpperArmShown()
	 * @generated
	 * @ordered
	 */
	protected Double farUpperArmShown = FAR_UPPER_ARM_SHOWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFarForearmShown() <em>Far Forearm Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFarForearmShown()
	 * @generated
	 * @ordered
	 */
	protected static final Double FAR_FOREARM_SHOWN_EDEFAULT = Double.valueOf(1.0);

	/**
	 * The cached value of the '{@link #getFarForearmShown() <em>Far Forearm Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFarForearmShown()
	 * @generated
	 * @ordered
	 */
	protected Double farForearmShown = FAR_FOREARM_SHOWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFarThighShown() <em>Far Thigh Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFarThighShown()
	 * @generated
	 * @ordered
	 */
	protected static final Double FAR_THIGH_SHOWN_EDEFAULT = Double.valueOf(1.0);

	/**
	 * The cached value of the '{@link #getFarThighShown() <em>Far Thigh Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFarThighShown()
	 * @generated
	 * @ordered
	 */
	protected Double farThighShown = FAR_THIGH_SHOWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFarShinShown() <em>Far Shin Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFarShinShown()
	 * @generated
	 * @ordered
	 */
	protected static final Double FAR_SHIN_SHOWN_EDEFAULT = Double.valueOf(1.0);

	/**
	 * The cached value of the '{@link #getFarShinShown() <em>Far Shin Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFarShinShown()
	 * @generated
	 * @ordered
	 */
	protected Double farShinShown = FAR_SHIN_SHOWN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProps() <em>Props</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProps()
	 * @generated
	 * @ordered
	 */
	protected EList<Prop> props;

	/**
	 * The cached value of the '{@link #getArrows() <em>Arrows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArrows()
	 * @generated
	 * @ordered
	 */
	protected EList<Arrow> arrows;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PoseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.POSE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCaption() {
		return caption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaption(String newCaption) {
		String oldCaption = caption;
		caption = newCaption;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__CAPTION, oldCaption, caption));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getX() {
		return x;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setX(Double newX) {
		Double oldX = x;
		x = newX;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__X, oldX, x));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getY() {
		return y;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setY(Double newY) {
		Double oldY = y;
		y = newY;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__Y, oldY, y));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLumbar() {
		return lumbar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLumbar(Double newLumbar) {
		Double oldLumbar = lumbar;
		lumbar = newLumbar;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__LUMBAR, oldLumbar, lumbar));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getThorax() {
		return thorax;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThorax(Double newThorax) {
		Double oldThorax = thorax;
		thorax = newThorax;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__THORAX, oldThorax, thorax));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getHead() {
		return head;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHead(Double newHead) {
		Double oldHead = head;
		head = newHead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__HEAD, oldHead, head));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getNearUpperArm() {
		return nearUpperArm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNearUpperArm(Double newNearUpperArm) {
		Double oldNearUpperArm = nearUpperArm;
		nearUpperArm = newNearUpperArm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__NEAR_UPPER_ARM, oldNearUpperArm, nearUpperArm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getNearForearm() {
		return nearForearm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNearForearm(Double newNearForearm) {
		Double oldNearForearm = nearForearm;
		nearForearm = newNearForearm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__NEAR_FOREARM, oldNearForearm, nearForearm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getNearHand() {
		return nearHand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNearHand(Double newNearHand) {
		Double oldNearHand = nearHand;
		nearHand = newNearHand;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__NEAR_HAND, oldNearHand, nearHand));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFarUpperArm() {
		return farUpperArm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFarUpperArm(Double newFarUpperArm) {
		Double oldFarUpperArm = farUpperArm;
		farUpperArm = newFarUpperArm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__FAR_UPPER_ARM, oldFarUpperArm, farUpperArm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFarForearm() {
		return farForearm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFarForearm(Double newFarForearm) {
		Double oldFarForearm = farForearm;
		farForearm = newFarForearm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__FAR_FOREARM, oldFarForearm, farForearm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFarHand() {
		return farHand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFarHand(Double newFarHand) {
		Double oldFarHand = farHand;
		farHand = newFarHand;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__FAR_HAND, oldFarHand, farHand));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getNearThigh() {
		return nearThigh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNearThigh(Double newNearThigh) {
		Double oldNearThigh = nearThigh;
		nearThigh = newNearThigh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__NEAR_THIGH, oldNearThigh, nearThigh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getNearShin() {
		return nearShin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNearShin(Double newNearShin) {
		Double oldNearShin = nearShin;
		nearShin = newNearShin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__NEAR_SHIN, oldNearShin, nearShin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getNearFoot() {
		return nearFoot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNearFoot(Double newNearFoot) {
		Double oldNearFoot = nearFoot;
		nearFoot = newNearFoot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__NEAR_FOOT, oldNearFoot, nearFoot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFarThigh() {
		return farThigh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFarThigh(Double newFarThigh) {
		Double oldFarThigh = farThigh;
		farThigh = newFarThigh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__FAR_THIGH, oldFarThigh, farThigh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFarShin() {
		return farShin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFarShin(Double newFarShin) {
		Double oldFarShin = farShin;
		farShin = newFarShin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__FAR_SHIN, oldFarShin, farShin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFarFoot() {
		return farFoot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFarFoot(Double newFarFoot) {
		Double oldFarFoot = farFoot;
		farFoot = newFarFoot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__FAR_FOOT, oldFarFoot, farFoot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getNearUpperArmShown() {
		return nearUpperArmShown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNearUpperArmShown(Double newNearUpperArmShown) {
		Double oldNearUpperArmShown = nearUpperArmShown;
		nearUpperArmShown = newNearUpperArmShown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__NEAR_UPPER_ARM_SHOWN, oldNearUpperArmShown, nearUpperArmShown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getNearForearmShown() {
		return nearForearmShown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNearForearmShown(Double newNearForearmShown) {
		Double oldNearForearmShown = nearForearmShown;
		nearForearmShown = newNearForearmShown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__NEAR_FOREARM_SHOWN, oldNearForearmShown, nearForearmShown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getNearThighShown() {
		return nearThighShown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNearThighShown(Double newNearThighShown) {
		Double oldNearThighShown = nearThighShown;
		nearThighShown = newNearThighShown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__NEAR_THIGH_SHOWN, oldNearThighShown, nearThighShown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getNearShinShown() {
		return nearShinShown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNearShinShown(Double newNearShinShown) {
		Double oldNearShinShown = nearShinShown;
		nearShinShown = newNearShinShown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__NEAR_SHIN_SHOWN, oldNearShinShown, nearShinShown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFarUpperArmShown() {
		return farUpperArmShown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFarUpperArmShown(Double newFarUpperArmShown) {
		Double oldFarUpperArmShown = farUpperArmShown;
		farUpperArmShown = newFarUpperArmShown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__FAR_UPPER_ARM_SHOWN, oldFarUpperArmShown, farUpperArmShown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFarForearmShown() {
		return farForearmShown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFarForearmShown(Double newFarForearmShown) {
		Double oldFarForearmShown = farForearmShown;
		farForearmShown = newFarForearmShown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__FAR_FOREARM_SHOWN, oldFarForearmShown, farForearmShown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFarThighShown() {
		return farThighShown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFarThighShown(Double newFarThighShown) {
		Double oldFarThighShown = farThighShown;
		farThighShown = newFarThighShown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__FAR_THIGH_SHOWN, oldFarThighShown, farThighShown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFarShinShown() {
		return farShinShown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFarShinShown(Double newFarShinShown) {
		Double oldFarShinShown = farShinShown;
		farShinShown = newFarShinShown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.POSE__FAR_SHIN_SHOWN, oldFarShinShown, farShinShown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Prop> getProps() {
		if (props == null) {
			props = new EObjectContainmentEList<Prop>(Prop.class, this, CataloguePackage.POSE__PROPS);
		}
		return props;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Arrow> getArrows() {
		if (arrows == null) {
			arrows = new EObjectContainmentEList<Arrow>(Arrow.class, this, CataloguePackage.POSE__ARROWS);
		}
		return arrows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.POSE__PROPS:
				return ((InternalEList<?>)getProps()).basicRemove(otherEnd, msgs);
			case CataloguePackage.POSE__ARROWS:
				return ((InternalEList<?>)getArrows()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.POSE__CAPTION:
				return getCaption();
			case CataloguePackage.POSE__X:
				return getX();
			case CataloguePackage.POSE__Y:
				return getY();
			case CataloguePackage.POSE__LUMBAR:
				return getLumbar();
			case CataloguePackage.POSE__THORAX:
				return getThorax();
			case CataloguePackage.POSE__HEAD:
				return getHead();
			case CataloguePackage.POSE__NEAR_UPPER_ARM:
				return getNearUpperArm();
			case CataloguePackage.POSE__NEAR_FOREARM:
				return getNearForearm();
			case CataloguePackage.POSE__NEAR_HAND:
				return getNearHand();
			case CataloguePackage.POSE__FAR_UPPER_ARM:
				return getFarUpperArm();
			case CataloguePackage.POSE__FAR_FOREARM:
				return getFarForearm();
			case CataloguePackage.POSE__FAR_HAND:
				return getFarHand();
			case CataloguePackage.POSE__NEAR_THIGH:
				return getNearThigh();
			case CataloguePackage.POSE__NEAR_SHIN:
				return getNearShin();
			case CataloguePackage.POSE__NEAR_FOOT:
				return getNearFoot();
			case CataloguePackage.POSE__FAR_THIGH:
				return getFarThigh();
			case CataloguePackage.POSE__FAR_SHIN:
				return getFarShin();
			case CataloguePackage.POSE__FAR_FOOT:
				return getFarFoot();
			case CataloguePackage.POSE__NEAR_UPPER_ARM_SHOWN:
				return getNearUpperArmShown();
			case CataloguePackage.POSE__NEAR_FOREARM_SHOWN:
				return getNearForearmShown();
			case CataloguePackage.POSE__NEAR_THIGH_SHOWN:
				return getNearThighShown();
			case CataloguePackage.POSE__NEAR_SHIN_SHOWN:
				return getNearShinShown();
			case CataloguePackage.POSE__FAR_UPPER_ARM_SHOWN:
				return getFarUpperArmShown();
			case CataloguePackage.POSE__FAR_FOREARM_SHOWN:
				return getFarForearmShown();
			case CataloguePackage.POSE__FAR_THIGH_SHOWN:
				return getFarThighShown();
			case CataloguePackage.POSE__FAR_SHIN_SHOWN:
				return getFarShinShown();
			case CataloguePackage.POSE__PROPS:
				return getProps();
			case CataloguePackage.POSE__ARROWS:
				return getArrows();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CataloguePackage.POSE__CAPTION:
				setCaption((String)newValue);
				return;
			case CataloguePackage.POSE__X:
				setX((Double)newValue);
				return;
			case CataloguePackage.POSE__Y:
				setY((Double)newValue);
				return;
			case CataloguePackage.POSE__LUMBAR:
				setLumbar((Double)newValue);
				return;
			case CataloguePackage.POSE__THORAX:
				setThorax((Double)newValue);
				return;
			case CataloguePackage.POSE__HEAD:
				setHead((Double)newValue);
				return;
			case CataloguePackage.POSE__NEAR_UPPER_ARM:
				setNearUpperArm((Double)newValue);
				return;
			case CataloguePackage.POSE__NEAR_FOREARM:
				setNearForearm((Double)newValue);
				return;
			case CataloguePackage.POSE__NEAR_HAND:
				setNearHand((Double)newValue);
				return;
			case CataloguePackage.POSE__FAR_UPPER_ARM:
				setFarUpperArm((Double)newValue);
				return;
			case CataloguePackage.POSE__FAR_FOREARM:
				setFarForearm((Double)newValue);
				return;
			case CataloguePackage.POSE__FAR_HAND:
				setFarHand((Double)newValue);
				return;
			case CataloguePackage.POSE__NEAR_THIGH:
				setNearThigh((Double)newValue);
				return;
			case CataloguePackage.POSE__NEAR_SHIN:
				setNearShin((Double)newValue);
				return;
			case CataloguePackage.POSE__NEAR_FOOT:
				setNearFoot((Double)newValue);
				return;
			case CataloguePackage.POSE__FAR_THIGH:
				setFarThigh((Double)newValue);
				return;
			case CataloguePackage.POSE__FAR_SHIN:
				setFarShin((Double)newValue);
				return;
			case CataloguePackage.POSE__FAR_FOOT:
				setFarFoot((Double)newValue);
				return;
			case CataloguePackage.POSE__NEAR_UPPER_ARM_SHOWN:
				setNearUpperArmShown((Double)newValue);
				return;
			case CataloguePackage.POSE__NEAR_FOREARM_SHOWN:
				setNearForearmShown((Double)newValue);
				return;
			case CataloguePackage.POSE__NEAR_THIGH_SHOWN:
				setNearThighShown((Double)newValue);
				return;
			case CataloguePackage.POSE__NEAR_SHIN_SHOWN:
				setNearShinShown((Double)newValue);
				return;
			case CataloguePackage.POSE__FAR_UPPER_ARM_SHOWN:
				setFarUpperArmShown((Double)newValue);
				return;
			case CataloguePackage.POSE__FAR_FOREARM_SHOWN:
				setFarForearmShown((Double)newValue);
				return;
			case CataloguePackage.POSE__FAR_THIGH_SHOWN:
				setFarThighShown((Double)newValue);
				return;
			case CataloguePackage.POSE__FAR_SHIN_SHOWN:
				setFarShinShown((Double)newValue);
				return;
			case CataloguePackage.POSE__PROPS:
				getProps().clear();
				getProps().addAll((Collection<? extends Prop>)newValue);
				return;
			case CataloguePackage.POSE__ARROWS:
				getArrows().clear();
				getArrows().addAll((Collection<? extends Arrow>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CataloguePackage.POSE__CAPTION:
				setCaption(CAPTION_EDEFAULT);
				return;
			case CataloguePackage.POSE__X:
				setX(X_EDEFAULT);
				return;
			case CataloguePackage.POSE__Y:
				setY(Y_EDEFAULT);
				return;
			case CataloguePackage.POSE__LUMBAR:
				setLumbar(LUMBAR_EDEFAULT);
				return;
			case CataloguePackage.POSE__THORAX:
				setThorax(THORAX_EDEFAULT);
				return;
			case CataloguePackage.POSE__HEAD:
				setHead(HEAD_EDEFAULT);
				return;
			case CataloguePackage.POSE__NEAR_UPPER_ARM:
				setNearUpperArm(NEAR_UPPER_ARM_EDEFAULT);
				return;
			case CataloguePackage.POSE__NEAR_FOREARM:
				setNearForearm(NEAR_FOREARM_EDEFAULT);
				return;
			case CataloguePackage.POSE__NEAR_HAND:
				setNearHand(NEAR_HAND_EDEFAULT);
				return;
			case CataloguePackage.POSE__FAR_UPPER_ARM:
				setFarUpperArm(FAR_UPPER_ARM_EDEFAULT);
				return;
			case CataloguePackage.POSE__FAR_FOREARM:
				setFarForearm(FAR_FOREARM_EDEFAULT);
				return;
			case CataloguePackage.POSE__FAR_HAND:
				setFarHand(FAR_HAND_EDEFAULT);
				return;
			case CataloguePackage.POSE__NEAR_THIGH:
				setNearThigh(NEAR_THIGH_EDEFAULT);
				return;
			case CataloguePackage.POSE__NEAR_SHIN:
				setNearShin(NEAR_SHIN_EDEFAULT);
				return;
			case CataloguePackage.POSE__NEAR_FOOT:
				setNearFoot(NEAR_FOOT_EDEFAULT);
				return;
			case CataloguePackage.POSE__FAR_THIGH:
				setFarThigh(FAR_THIGH_EDEFAULT);
				return;
			case CataloguePackage.POSE__FAR_SHIN:
				setFarShin(FAR_SHIN_EDEFAULT);
				return;
			case CataloguePackage.POSE__FAR_FOOT:
				setFarFoot(FAR_FOOT_EDEFAULT);
				return;
			case CataloguePackage.POSE__NEAR_UPPER_ARM_SHOWN:
				setNearUpperArmShown(NEAR_UPPER_ARM_SHOWN_EDEFAULT);
				return;
			case CataloguePackage.POSE__NEAR_FOREARM_SHOWN:
				setNearForearmShown(NEAR_FOREARM_SHOWN_EDEFAULT);
				return;
			case CataloguePackage.POSE__NEAR_THIGH_SHOWN:
				setNearThighShown(NEAR_THIGH_SHOWN_EDEFAULT);
				return;
			case CataloguePackage.POSE__NEAR_SHIN_SHOWN:
				setNearShinShown(NEAR_SHIN_SHOWN_EDEFAULT);
				return;
			case CataloguePackage.POSE__FAR_UPPER_ARM_SHOWN:
				setFarUpperArmShown(FAR_UPPER_ARM_SHOWN_EDEFAULT);
				return;
			case CataloguePackage.POSE__FAR_FOREARM_SHOWN:
				setFarForearmShown(FAR_FOREARM_SHOWN_EDEFAULT);
				return;
			case CataloguePackage.POSE__FAR_THIGH_SHOWN:
				setFarThighShown(FAR_THIGH_SHOWN_EDEFAULT);
				return;
			case CataloguePackage.POSE__FAR_SHIN_SHOWN:
				setFarShinShown(FAR_SHIN_SHOWN_EDEFAULT);
				return;
			case CataloguePackage.POSE__PROPS:
				getProps().clear();
				return;
			case CataloguePackage.POSE__ARROWS:
				getArrows().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CataloguePackage.POSE__CAPTION:
				return CAPTION_EDEFAULT == null ? caption != null : !CAPTION_EDEFAULT.equals(caption);
			case CataloguePackage.POSE__X:
				return X_EDEFAULT == null ? x != null : !X_EDEFAULT.equals(x);
			case CataloguePackage.POSE__Y:
				return Y_EDEFAULT == null ? y != null : !Y_EDEFAULT.equals(y);
			case CataloguePackage.POSE__LUMBAR:
				return LUMBAR_EDEFAULT == null ? lumbar != null : !LUMBAR_EDEFAULT.equals(lumbar);
			case CataloguePackage.POSE__THORAX:
				return THORAX_EDEFAULT == null ? thorax != null : !THORAX_EDEFAULT.equals(thorax);
			case CataloguePackage.POSE__HEAD:
				return HEAD_EDEFAULT == null ? head != null : !HEAD_EDEFAULT.equals(head);
			case CataloguePackage.POSE__NEAR_UPPER_ARM:
				return NEAR_UPPER_ARM_EDEFAULT == null ? nearUpperArm != null : !NEAR_UPPER_ARM_EDEFAULT.equals(nearUpperArm);
			case CataloguePackage.POSE__NEAR_FOREARM:
				return NEAR_FOREARM_EDEFAULT == null ? nearForearm != null : !NEAR_FOREARM_EDEFAULT.equals(nearForearm);
			case CataloguePackage.POSE__NEAR_HAND:
				return NEAR_HAND_EDEFAULT == null ? nearHand != null : !NEAR_HAND_EDEFAULT.equals(nearHand);
			case CataloguePackage.POSE__FAR_UPPER_ARM:
				return FAR_UPPER_ARM_EDEFAULT == null ? farUpperArm != null : !FAR_UPPER_ARM_EDEFAULT.equals(farUpperArm);
			case CataloguePackage.POSE__FAR_FOREARM:
				return FAR_FOREARM_EDEFAULT == null ? farForearm != null : !FAR_FOREARM_EDEFAULT.equals(farForearm);
			case CataloguePackage.POSE__FAR_HAND:
				return FAR_HAND_EDEFAULT == null ? farHand != null : !FAR_HAND_EDEFAULT.equals(farHand);
			case CataloguePackage.POSE__NEAR_THIGH:
				return NEAR_THIGH_EDEFAULT == null ? nearThigh != null : !NEAR_THIGH_EDEFAULT.equals(nearThigh);
			case CataloguePackage.POSE__NEAR_SHIN:
				return NEAR_SHIN_EDEFAULT == null ? nearShin != null : !NEAR_SHIN_EDEFAULT.equals(nearShin);
			case CataloguePackage.POSE__NEAR_FOOT:
				return NEAR_FOOT_EDEFAULT == null ? nearFoot != null : !NEAR_FOOT_EDEFAULT.equals(nearFoot);
			case CataloguePackage.POSE__FAR_THIGH:
				return FAR_THIGH_EDEFAULT == null ? farThigh != null : !FAR_THIGH_EDEFAULT.equals(farThigh);
			case CataloguePackage.POSE__FAR_SHIN:
				return FAR_SHIN_EDEFAULT == null ? farShin != null : !FAR_SHIN_EDEFAULT.equals(farShin);
			case CataloguePackage.POSE__FAR_FOOT:
				return FAR_FOOT_EDEFAULT == null ? farFoot != null : !FAR_FOOT_EDEFAULT.equals(farFoot);
			case CataloguePackage.POSE__NEAR_UPPER_ARM_SHOWN:
				return NEAR_UPPER_ARM_SHOWN_EDEFAULT == null ? nearUpperArmShown != null : !NEAR_UPPER_ARM_SHOWN_EDEFAULT.equals(nearUpperArmShown);
			case CataloguePackage.POSE__NEAR_FOREARM_SHOWN:
				return NEAR_FOREARM_SHOWN_EDEFAULT == null ? nearForearmShown != null : !NEAR_FOREARM_SHOWN_EDEFAULT.equals(nearForearmShown);
			case CataloguePackage.POSE__NEAR_THIGH_SHOWN:
				return NEAR_THIGH_SHOWN_EDEFAULT == null ? nearThighShown != null : !NEAR_THIGH_SHOWN_EDEFAULT.equals(nearThighShown);
			case CataloguePackage.POSE__NEAR_SHIN_SHOWN:
				return NEAR_SHIN_SHOWN_EDEFAULT == null ? nearShinShown != null : !NEAR_SHIN_SHOWN_EDEFAULT.equals(nearShinShown);
			case CataloguePackage.POSE__FAR_UPPER_ARM_SHOWN:
				return FAR_UPPER_ARM_SHOWN_EDEFAULT == null ? farUpperArmShown != null : !FAR_UPPER_ARM_SHOWN_EDEFAULT.equals(farUpperArmShown);
			case CataloguePackage.POSE__FAR_FOREARM_SHOWN:
				return FAR_FOREARM_SHOWN_EDEFAULT == null ? farForearmShown != null : !FAR_FOREARM_SHOWN_EDEFAULT.equals(farForearmShown);
			case CataloguePackage.POSE__FAR_THIGH_SHOWN:
				return FAR_THIGH_SHOWN_EDEFAULT == null ? farThighShown != null : !FAR_THIGH_SHOWN_EDEFAULT.equals(farThighShown);
			case CataloguePackage.POSE__FAR_SHIN_SHOWN:
				return FAR_SHIN_SHOWN_EDEFAULT == null ? farShinShown != null : !FAR_SHIN_SHOWN_EDEFAULT.equals(farShinShown);
			case CataloguePackage.POSE__PROPS:
				return props != null && !props.isEmpty();
			case CataloguePackage.POSE__ARROWS:
				return arrows != null && !arrows.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (caption: ");
		result.append(caption);
		result.append(", x: ");
		result.append(x);
		result.append(", y: ");
		result.append(y);
		result.append(", lumbar: ");
		result.append(lumbar);
		result.append(", thorax: ");
		result.append(thorax);
		result.append(", head: ");
		result.append(head);
		result.append(", nearUpperArm: ");
		result.append(nearUpperArm);
		result.append(", nearForearm: ");
		result.append(nearForearm);
		result.append(", nearHand: ");
		result.append(nearHand);
		result.append(", farUpperArm: ");
		result.append(farUpperArm);
		result.append(", farForearm: ");
		result.append(farForearm);
		result.append(", farHand: ");
		result.append(farHand);
		result.append(", nearThigh: ");
		result.append(nearThigh);
		result.append(", nearShin: ");
		result.append(nearShin);
		result.append(", nearFoot: ");
		result.append(nearFoot);
		result.append(", farThigh: ");
		result.append(farThigh);
		result.append(", farShin: ");
		result.append(farShin);
		result.append(", farFoot: ");
		result.append(farFoot);
		result.append(", nearUpperArmShown: ");
		result.append(nearUpperArmShown);
		result.append(", nearForearmShown: ");
		result.append(nearForearmShown);
		result.append(", nearThighShown: ");
		result.append(nearThighShown);
		result.append(", nearShinShown: ");
		result.append(nearShinShown);
		result.append(", farUpperArmShown: ");
		result.append(farUpperArmShown);
		result.append(", farForearmShown: ");
		result.append(farForearmShown);
		result.append(", farThighShown: ");
		result.append(farThighShown);
		result.append(", farShinShown: ");
		result.append(farShinShown);
		result.append(')');
		return result.toString();
	}

} //PoseImpl
