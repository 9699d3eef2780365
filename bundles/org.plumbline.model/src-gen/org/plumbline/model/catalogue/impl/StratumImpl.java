/**
 */
package org.plumbline.model.catalogue.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.Stratum;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stratum</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.StratumImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.StratumImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.StratumImpl#getTotalAtLeast <em>Total At Least</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.StratumImpl#getTotalAtMost <em>Total At Most</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.StratumImpl#getSubscale <em>Subscale</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.StratumImpl#getSubscaleAtLeast <em>Subscale At Least</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.StratumImpl#getSubscaleAtMost <em>Subscale At Most</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StratumImpl extends MinimalEObjectImpl.Container implements Stratum {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getTotalAtLeast() <em>Total At Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalAtLeast()
	 * @generated
	 * @ordered
	 */
	protected static final Double TOTAL_AT_LEAST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTotalAtLeast() <em>Total At Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalAtLeast()
	 * @generated
	 * @ordered
	 */
	protected Double totalAtLeast = TOTAL_AT_LEAST_EDEFAULT;

	/**
	 * The default value of the '{@link #getTotalAtMost() <em>Total At Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalAtMost()
	 * @generated
	 * @ordered
	 */
	protected static final Double TOTAL_AT_MOST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTotalAtMost() <em>Total At Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalAtMost()
	 * @generated
	 * @ordered
	 */
	protected Double totalAtMost = TOTAL_AT_MOST_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubscale() <em>Subscale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubscale()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBSCALE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubscale() <em>Subscale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubscale()
	 * @generated
	 * @ordered
	 */
	protected String subscale = SUBSCALE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubscaleAtLeast() <em>Subscale At Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubscaleAtLeast()
	 * @generated
	 * @ordered
	 */
	protected static final Double SUBSCALE_AT_LEAST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubscaleAtLeast() <em>Subscale At Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubscaleAtLeast()
	 * @generated
	 * @ordered
	 */
	protected Double subscaleAtLeast = SUBSCALE_AT_LEAST_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubscaleAtMost() <em>Subscale At Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubscaleAtMost()
	 * @generated
	 * @ordered
	 */
	protected static final Double SUBSCALE_AT_MOST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubscaleAtMost() <em>Subscale At Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubscaleAtMost()
	 * @generated
	 * @ordered
	 */
	protected Double subscaleAtMost = SUBSCALE_AT_MOST_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StratumImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.STRATUM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.STRATUM__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.STRATUM__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTotalAtLeast() {
		return totalAtLeast;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotalAtLeast(Double newTotalAtLeast) {
		Double oldTotalAtLeast = totalAtLeast;
		totalAtLeast = newTotalAtLeast;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.STRATUM__TOTAL_AT_LEAST, oldTotalAtLeast, totalAtLeast));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTotalAtMost() {
		return totalAtMost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotalAtMost(Double newTotalAtMost) {
		Double oldTotalAtMost = totalAtMost;
		totalAtMost = newTotalAtMost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.STRATUM__TOTAL_AT_MOST, oldTotalAtMost, totalAtMost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubscale() {
		return subscale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubscale(String newSubscale) {
		String oldSubscale = subscale;
		subscale = newSubscale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.STRATUM__SUBSCALE, oldSubscale, subscale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getSubscaleAtLeast() {
		return subscaleAtLeast;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubscaleAtLeast(Double newSubscaleAtLeast) {
		Double oldSubscaleAtLeast = subscaleAtLeast;
		subscaleAtLeast = newSubscaleAtLeast;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.STRATUM__SUBSCALE_AT_LEAST, oldSubscaleAtLeast, subscaleAtLeast));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getSubscaleAtMost() {
		return subscaleAtMost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubscaleAtMost(Double newSubscaleAtMost) {
		Double oldSubscaleAtMost = subscaleAtMost;
		subscaleAtMost = newSubscaleAtMost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.STRATUM__SUBSCALE_AT_MOST, oldSubscaleAtMost, subscaleAtMost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.STRATUM__ID:
				return getId();
			case CataloguePackage.STRATUM__LABEL:
				return getLabel();
			case CataloguePackage.STRATUM__TOTAL_AT_LEAST:
				return getTotalAtLeast();
			case CataloguePackage.STRATUM__TOTAL_AT_MOST:
				return getTotalAtMost();
			case CataloguePackage.STRATUM__SUBSCALE:
				return getSubscale();
			case CataloguePackage.STRATUM__SUBSCALE_AT_LEAST:
				return getSubscaleAtLeast();
			case CataloguePackage.STRATUM__SUBSCALE_AT_MOST:
				return getSubscaleAtMost();
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
			case CataloguePackage.STRATUM__ID:
				setId((String)newValue);
				return;
			case CataloguePackage.STRATUM__LABEL:
				setLabel((String)newValue);
				return;
			case CataloguePackage.STRATUM__TOTAL_AT_LEAST:
				setTotalAtLeast((Double)newValue);
				return;
			case CataloguePackage.STRATUM__TOTAL_AT_MOST:
				setTotalAtMost((Double)newValue);
				return;
			case CataloguePackage.STRATUM__SUBSCALE:
				setSubscale((String)newValue);
				return;
			case CataloguePackage.STRATUM__SUBSCALE_AT_LEAST:
				setSubscaleAtLeast((Double)newValue);
				return;
			case CataloguePackage.STRATUM__SUBSCALE_AT_MOST:
				setSubscaleAtMost((Double)newValue);
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
			case CataloguePackage.STRATUM__ID:
				setId(ID_EDEFAULT);
				return;
			case CataloguePackage.STRATUM__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case CataloguePackage.STRATUM__TOTAL_AT_LEAST:
				setTotalAtLeast(TOTAL_AT_LEAST_EDEFAULT);
				return;
			case CataloguePackage.STRATUM__TOTAL_AT_MOST:
				setTotalAtMost(TOTAL_AT_MOST_EDEFAULT);
				return;
			case CataloguePackage.STRATUM__SUBSCALE:
				setSubscale(SUBSCALE_EDEFAULT);
				return;
			case CataloguePackage.STRATUM__SUBSCALE_AT_LEAST:
				setSubscaleAtLeast(SUBSCALE_AT_LEAST_EDEFAULT);
				return;
			case CataloguePackage.STRATUM__SUBSCALE_AT_MOST:
				setSubscaleAtMost(SUBSCALE_AT_MOST_EDEFAULT);
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
			case CataloguePackage.STRATUM__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CataloguePackage.STRATUM__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case CataloguePackage.STRATUM__TOTAL_AT_LEAST:
				return TOTAL_AT_LEAST_EDEFAULT == null ? totalAtLeast != null : !TOTAL_AT_LEAST_EDEFAULT.equals(totalAtLeast);
			case CataloguePackage.STRATUM__TOTAL_AT_MOST:
				return TOTAL_AT_MOST_EDEFAULT == null ? totalAtMost != null : !TOTAL_AT_MOST_EDEFAULT.equals(totalAtMost);
			case CataloguePackage.STRATUM__SUBSCALE:
				return SUBSCALE_EDEFAULT == null ? subscale != null : !SUBSCALE_EDEFAULT.equals(subscale);
			case CataloguePackage.STRATUM__SUBSCALE_AT_LEAST:
				return SUBSCALE_AT_LEAST_EDEFAULT == null ? subscaleAtLeast != null : !SUBSCALE_AT_LEAST_EDEFAULT.equals(subscaleAtLeast);
			case CataloguePackage.STRATUM__SUBSCALE_AT_MOST:
				return SUBSCALE_AT_MOST_EDEFAULT == null ? subscaleAtMost != null : !SUBSCALE_AT_MOST_EDEFAULT.equals(subscaleAtMost);
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
		result.append(" (id: ");
		result.append(id);
		result.append(", label: ");
		result.append(label);
		result.append(", totalAtLeast: ");
		result.append(totalAtLeast);
		result.append(", totalAtMost: ");
		result.append(totalAtMost);
		result.append(", subscale: ");
		result.append(subscale);
		result.append(", subscaleAtLeast: ");
		result.append(subscaleAtLeast);
		result.append(", subscaleAtMost: ");
		result.append(subscaleAtMost);
		result.append(')');
		return result.toString();
	}

} //StratumImpl
