/**
 */
package org.plumbline.model.catalogue.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.plumbline.model.catalogue.Arrow;
import org.plumbline.model.catalogue.CataloguePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Arrow</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.ArrowImpl#getX <em>X</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ArrowImpl#getY <em>Y</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ArrowImpl#getToX <em>To X</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ArrowImpl#getToY <em>To Y</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ArrowImpl#getBend <em>Bend</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ArrowImpl#isDoubleHeaded <em>Double Headed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArrowImpl extends MinimalEObjectImpl.Container implements Arrow {
	/**
	 * The default value of the '{@link #getX() <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getX()
	 * @generated
	 * @ordered
	 */
	protected static final Double X_EDEFAULT = null;

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
	protected static final Double Y_EDEFAULT = null;

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
	 * The default value of the '{@link #getToX() <em>To X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToX()
	 * @generated
	 * @ordered
	 */
	protected static final Double TO_X_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getToX() <em>To X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToX()
	 * @generated
	 * @ordered
	 */
	protected Double toX = TO_X_EDEFAULT;

	/**
	 * The default value of the '{@link #getToY() <em>To Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToY()
	 * @generated
	 * @ordered
	 */
	protected static final Double TO_Y_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getToY() <em>To Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToY()
	 * @generated
	 * @ordered
	 */
	protected Double toY = TO_Y_EDEFAULT;

	/**
	 * The default value of the '{@link #getBend() <em>Bend</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBend()
	 * @generated
	 * @ordered
	 */
	protected static final Double BEND_EDEFAULT = Double.valueOf(0.0);

	/**
	 * The cached value of the '{@link #getBend() <em>Bend</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBend()
	 * @generated
	 * @ordered
	 */
	protected Double bend = BEND_EDEFAULT;

	/**
	 * The default value of the '{@link #isDoubleHeaded() <em>Double Headed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDoubleHeaded()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DOUBLE_HEADED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDoubleHeaded() <em>Double Headed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDoubleHeaded()
	 * @generated
	 * @ordered
	 */
	protected boolean doubleHeaded = DOUBLE_HEADED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ArrowImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.ARROW;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ARROW__X, oldX, x));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ARROW__Y, oldY, y));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getToX() {
		return toX;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToX(Double newToX) {
		Double oldToX = toX;
		toX = newToX;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ARROW__TO_X, oldToX, toX));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getToY() {
		return toY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToY(Double newToY) {
		Double oldToY = toY;
		toY = newToY;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ARROW__TO_Y, oldToY, toY));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getBend() {
		return bend;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBend(Double newBend) {
		Double oldBend = bend;
		bend = newBend;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ARROW__BEND, oldBend, bend));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDoubleHeaded() {
		return doubleHeaded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoubleHeaded(boolean newDoubleHeaded) {
		boolean oldDoubleHeaded = doubleHeaded;
		doubleHeaded = newDoubleHeaded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ARROW__DOUBLE_HEADED, oldDoubleHeaded, doubleHeaded));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.ARROW__X:
				return getX();
			case CataloguePackage.ARROW__Y:
				return getY();
			case CataloguePackage.ARROW__TO_X:
				return getToX();
			case CataloguePackage.ARROW__TO_Y:
				return getToY();
			case CataloguePackage.ARROW__BEND:
				return getBend();
			case CataloguePackage.ARROW__DOUBLE_HEADED:
				return isDoubleHeaded();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CataloguePackage.ARROW__X:
				setX((Double)newValue);
				return;
			case CataloguePackage.ARROW__Y:
				setY((Double)newValue);
				return;
			case CataloguePackage.ARROW__TO_X:
				setToX((Double)newValue);
				return;
			case CataloguePackage.ARROW__TO_Y:
				setToY((Double)newValue);
				return;
			case CataloguePackage.ARROW__BEND:
				setBend((Double)newValue);
				return;
			case CataloguePackage.ARROW__DOUBLE_HEADED:
				setDoubleHeaded((Boolean)newValue);
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
			case CataloguePackage.ARROW__X:
				setX(X_EDEFAULT);
				return;
			case CataloguePackage.ARROW__Y:
				setY(Y_EDEFAULT);
				return;
			case CataloguePackage.ARROW__TO_X:
				setToX(TO_X_EDEFAULT);
				return;
			case CataloguePackage.ARROW__TO_Y:
				setToY(TO_Y_EDEFAULT);
				return;
			case CataloguePackage.ARROW__BEND:
				setBend(BEND_EDEFAULT);
				return;
			case CataloguePackage.ARROW__DOUBLE_HEADED:
				setDoubleHeaded(DOUBLE_HEADED_EDEFAULT);
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
			case CataloguePackage.ARROW__X:
				return X_EDEFAULT == null ? x != null : !X_EDEFAULT.equals(x);
			case CataloguePackage.ARROW__Y:
				return Y_EDEFAULT == null ? y != null : !Y_EDEFAULT.equals(y);
			case CataloguePackage.ARROW__TO_X:
				return TO_X_EDEFAULT == null ? toX != null : !TO_X_EDEFAULT.equals(toX);
			case CataloguePackage.ARROW__TO_Y:
				return TO_Y_EDEFAULT == null ? toY != null : !TO_Y_EDEFAULT.equals(toY);
			case CataloguePackage.ARROW__BEND:
				return BEND_EDEFAULT == null ? bend != null : !BEND_EDEFAULT.equals(bend);
			case CataloguePackage.ARROW__DOUBLE_HEADED:
				return doubleHeaded != DOUBLE_HEADED_EDEFAULT;
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
		result.append(" (x: ");
		result.append(x);
		result.append(", y: ");
		result.append(y);
		result.append(", toX: ");
		result.append(toX);
		result.append(", toY: ");
		result.append(toY);
		result.append(", bend: ");
		result.append(bend);
		result.append(", doubleHeaded: ");
		result.append(doubleHeaded);
		result.append(')');
		return result.toString();
	}

} //ArrowImpl
