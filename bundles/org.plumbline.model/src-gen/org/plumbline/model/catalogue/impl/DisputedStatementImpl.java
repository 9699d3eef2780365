/**
 */
package org.plumbline.model.catalogue.impl;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.DisputedStatement;
import org.plumbline.model.catalogue.Origin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Disputed Statement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.DisputedStatementImpl#getRemark <em>Remark</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.DisputedStatementImpl#getRemarkOrigin <em>Remark Origin</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.DisputedStatementImpl#getAbout <em>About</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DisputedStatementImpl extends EntryImpl implements DisputedStatement {
	/**
	 * The default value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected static final String REMARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected String remark = REMARK_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemarkOrigin() <em>Remark Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemarkOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final Origin REMARK_ORIGIN_EDEFAULT = Origin.ADDED;

	/**
	 * The cached value of the '{@link #getRemarkOrigin() <em>Remark Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemarkOrigin()
	 * @generated
	 * @ordered
	 */
	protected Origin remarkOrigin = REMARK_ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getAbout() <em>About</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbout()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> ABOUT_EDEFAULT = (List<String>)CatalogueFactory.eINSTANCE.createFromString(CataloguePackage.eINSTANCE.getEntryIds(), "");

	/**
	 * The cached value of the '{@link #getAbout() <em>About</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbout()
	 * @generated
	 * @ordered
	 */
	protected List<String> about = ABOUT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DisputedStatementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.DISPUTED_STATEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemark() {
		return remark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemark(String newRemark) {
		String oldRemark = remark;
		remark = newRemark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DISPUTED_STATEMENT__REMARK, oldRemark, remark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Origin getRemarkOrigin() {
		return remarkOrigin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemarkOrigin(Origin newRemarkOrigin) {
		Origin oldRemarkOrigin = remarkOrigin;
		remarkOrigin = newRemarkOrigin == null ? REMARK_ORIGIN_EDEFAULT : newRemarkOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DISPUTED_STATEMENT__REMARK_ORIGIN, oldRemarkOrigin, remarkOrigin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getAbout() {
		return about;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbout(List<String> newAbout) {
		List<String> oldAbout = about;
		about = newAbout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DISPUTED_STATEMENT__ABOUT, oldAbout, about));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.DISPUTED_STATEMENT__REMARK:
				return getRemark();
			case CataloguePackage.DISPUTED_STATEMENT__REMARK_ORIGIN:
				return getRemarkOrigin();
			case CataloguePackage.DISPUTED_STATEMENT__ABOUT:
				return getAbout();
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
			case CataloguePackage.DISPUTED_STATEMENT__REMARK:
				setRemark((String)newValue);
				return;
			case CataloguePackage.DISPUTED_STATEMENT__REMARK_ORIGIN:
				setRemarkOrigin((Origin)newValue);
				return;
			case CataloguePackage.DISPUTED_STATEMENT__ABOUT:
				setAbout((List<String>)newValue);
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
			case CataloguePackage.DISPUTED_STATEMENT__REMARK:
				setRemark(REMARK_EDEFAULT);
				return;
			case CataloguePackage.DISPUTED_STATEMENT__REMARK_ORIGIN:
				setRemarkOrigin(REMARK_ORIGIN_EDEFAULT);
				return;
			case CataloguePackage.DISPUTED_STATEMENT__ABOUT:
				setAbout(ABOUT_EDEFAULT);
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
			case CataloguePackage.DISPUTED_STATEMENT__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
			case CataloguePackage.DISPUTED_STATEMENT__REMARK_ORIGIN:
				return remarkOrigin != REMARK_ORIGIN_EDEFAULT;
			case CataloguePackage.DISPUTED_STATEMENT__ABOUT:
				return ABOUT_EDEFAULT == null ? about != null : !ABOUT_EDEFAULT.equals(about);
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
		result.append(" (remark: ");
		result.append(remark);
		result.append(", remarkOrigin: ");
		result.append(remarkOrigin);
		result.append(", about: ");
		result.append(about);
		result.append(')');
		return result.toString();
	}

} //DisputedStatementImpl
