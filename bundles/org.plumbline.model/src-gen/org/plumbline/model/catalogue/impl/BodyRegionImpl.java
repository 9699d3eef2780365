/**
 */
package org.plumbline.model.catalogue.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.catalogue.BodyAspect;
import org.plumbline.model.catalogue.BodyRegion;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.Spread;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Body Region</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.BodyRegionImpl#getAspect <em>Aspect</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.BodyRegionImpl#getSide <em>Side</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.BodyRegionImpl#getOutline <em>Outline</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.BodyRegionImpl#getSpread <em>Spread</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BodyRegionImpl extends EntryImpl implements BodyRegion {
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
	 * The default value of the '{@link #getSide() <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSide()
	 * @generated
	 * @ordered
	 */
	protected static final String SIDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSide() <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSide()
	 * @generated
	 * @ordered
	 */
	protected String side = SIDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutline() <em>Outline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutline()
	 * @generated
	 * @ordered
	 */
	protected static final String OUTLINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutline() <em>Outline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutline()
	 * @generated
	 * @ordered
	 */
	protected String outline = OUTLINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpread() <em>Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpread()
	 * @generated
	 * @ordered
	 */
	protected static final Spread SPREAD_EDEFAULT = Spread.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getSpread() <em>Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpread()
	 * @generated
	 * @ordered
	 */
	protected Spread spread = SPREAD_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BodyRegionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.BODY_REGION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.BODY_REGION__ASPECT, oldAspect, aspect, !oldAspectESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, CataloguePackage.BODY_REGION__ASPECT, oldAspect, ASPECT_EDEFAULT, oldAspectESet));
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
	public String getSide() {
		return side;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSide(String newSide) {
		String oldSide = side;
		side = newSide;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.BODY_REGION__SIDE, oldSide, side));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutline() {
		return outline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutline(String newOutline) {
		String oldOutline = outline;
		outline = newOutline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.BODY_REGION__OUTLINE, oldOutline, outline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Spread getSpread() {
		return spread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpread(Spread newSpread) {
		Spread oldSpread = spread;
		spread = newSpread == null ? SPREAD_EDEFAULT : newSpread;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.BODY_REGION__SPREAD, oldSpread, spread));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.BODY_REGION__ASPECT:
				return getAspect();
			case CataloguePackage.BODY_REGION__SIDE:
				return getSide();
			case CataloguePackage.BODY_REGION__OUTLINE:
				return getOutline();
			case CataloguePackage.BODY_REGION__SPREAD:
				return getSpread();
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
			case CataloguePackage.BODY_REGION__ASPECT:
				setAspect((BodyAspect)newValue);
				return;
			case CataloguePackage.BODY_REGION__SIDE:
				setSide((String)newValue);
				return;
			case CataloguePackage.BODY_REGION__OUTLINE:
				setOutline((String)newValue);
				return;
			case CataloguePackage.BODY_REGION__SPREAD:
				setSpread((Spread)newValue);
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
			case CataloguePackage.BODY_REGION__ASPECT:
				unsetAspect();
				return;
			case CataloguePackage.BODY_REGION__SIDE:
				setSide(SIDE_EDEFAULT);
				return;
			case CataloguePackage.BODY_REGION__OUTLINE:
				setOutline(OUTLINE_EDEFAULT);
				return;
			case CataloguePackage.BODY_REGION__SPREAD:
				setSpread(SPREAD_EDEFAULT);
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
			case CataloguePackage.BODY_REGION__ASPECT:
				return isSetAspect();
			case CataloguePackage.BODY_REGION__SIDE:
				return SIDE_EDEFAULT == null ? side != null : !SIDE_EDEFAULT.equals(side);
			case CataloguePackage.BODY_REGION__OUTLINE:
				return OUTLINE_EDEFAULT == null ? outline != null : !OUTLINE_EDEFAULT.equals(outline);
			case CataloguePackage.BODY_REGION__SPREAD:
				return spread != SPREAD_EDEFAULT;
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
		result.append(", side: ");
		result.append(side);
		result.append(", outline: ");
		result.append(outline);
		result.append(", spread: ");
		result.append(spread);
		result.append(')');
		return result.toString();
	}

} //BodyRegionImpl
