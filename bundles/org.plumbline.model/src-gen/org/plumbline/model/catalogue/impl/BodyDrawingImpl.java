/**
 */
package org.plumbline.model.catalogue.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.plumbline.model.catalogue.BodyAspect;
import org.plumbline.model.catalogue.BodyDrawing;
import org.plumbline.model.catalogue.CataloguePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Body Drawing</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.BodyDrawingImpl#getAspect <em>Aspect</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.BodyDrawingImpl#getPaths <em>Paths</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BodyDrawingImpl extends EntryImpl implements BodyDrawing {
	/**
	 * The default value of the '{@link #getAspect() <em>Aspect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAspect()
	 * @generated
	 * @ordered
	 */
	protected static final BodyAspect ASPECT_EDEFAULT = BodyAspect.FRONT;

	/**
	 * The cached value of the '{@link #getAspect() <em>Aspect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAspect()
	 * @generated
	 * @ordered
	 */
	protected BodyAspect aspect = ASPECT_EDEFAULT;

	/**
	 * This is true if the Aspect attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean aspectESet;

	/**
	 * The cached value of the '{@link #getPaths() <em>Paths</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaths()
	 * @generated
	 * @ordered
	 */
	protected EList<String> paths;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BodyDrawingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.BODY_DRAWING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BodyAspect getAspect() {
		return aspect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAspect(BodyAspect newAspect) {
		BodyAspect oldAspect = aspect;
		aspect = newAspect == null ? ASPECT_EDEFAULT : newAspect;
		boolean oldAspectESet = aspectESet;
		aspectESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.BODY_DRAWING__ASPECT, oldAspect, aspect, !oldAspectESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAspect() {
		BodyAspect oldAspect = aspect;
		boolean oldAspectESet = aspectESet;
		aspect = ASPECT_EDEFAULT;
		aspectESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CataloguePackage.BODY_DRAWING__ASPECT, oldAspect, ASPECT_EDEFAULT, oldAspectESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAspect() {
		return aspectESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPaths() {
		if (paths == null) {
			paths = new EDataTypeUniqueEList<String>(String.class, this, CataloguePackage.BODY_DRAWING__PATHS);
		}
		return paths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.BODY_DRAWING__ASPECT:
				return getAspect();
			case CataloguePackage.BODY_DRAWING__PATHS:
				return getPaths();
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
			case CataloguePackage.BODY_DRAWING__ASPECT:
				setAspect((BodyAspect)newValue);
				return;
			case CataloguePackage.BODY_DRAWING__PATHS:
				getPaths().clear();
				getPaths().addAll((Collection<? extends String>)newValue);
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
			case CataloguePackage.BODY_DRAWING__ASPECT:
				unsetAspect();
				return;
			case CataloguePackage.BODY_DRAWING__PATHS:
				getPaths().clear();
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
			case CataloguePackage.BODY_DRAWING__ASPECT:
				return isSetAspect();
			case CataloguePackage.BODY_DRAWING__PATHS:
				return paths != null && !paths.isEmpty();
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
		result.append(" (aspect: ");
		if (aspectESet) result.append(aspect); else result.append("<unset>");
		result.append(", paths: ");
		result.append(paths);
		result.append(')');
		return result.toString();
	}

} //BodyDrawingImpl
