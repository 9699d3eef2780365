/**
 */
package org.plumbline.model.catalogue.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.InstrumentItem;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Instrument Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.InstrumentItemImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.InstrumentItemImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.InstrumentItemImpl#getLow <em>Low</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.InstrumentItemImpl#getHigh <em>High</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.InstrumentItemImpl#getCountsFrom <em>Counts From</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InstrumentItemImpl extends MinimalEObjectImpl.Container implements InstrumentItem {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final Integer NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected Integer number = NUMBER_EDEFAULT;

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
	 * The default value of the '{@link #getLow() <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLow()
	 * @generated
	 * @ordered
	 */
	protected static final Double LOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLow() <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLow()
	 * @generated
	 * @ordered
	 */
	protected Double low = LOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getHigh() <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHigh()
	 * @generated
	 * @ordered
	 */
	protected static final Double HIGH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHigh() <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHigh()
	 * @generated
	 * @ordered
	 */
	protected Double high = HIGH_EDEFAULT;

	/**
	 * The default value of the '{@link #getCountsFrom() <em>Counts From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountsFrom()
	 * @generated
	 * @ordered
	 */
	protected static final Double COUNTS_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCountsFrom() <em>Counts From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountsFrom()
	 * @generated
	 * @ordered
	 */
	protected Double countsFrom = COUNTS_FROM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InstrumentItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.INSTRUMENT_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(Integer newNumber) {
		Integer oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.INSTRUMENT_ITEM__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.INSTRUMENT_ITEM__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLow() {
		return low;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLow(Double newLow) {
		Double oldLow = low;
		low = newLow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.INSTRUMENT_ITEM__LOW, oldLow, low));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getHigh() {
		return high;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHigh(Double newHigh) {
		Double oldHigh = high;
		high = newHigh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.INSTRUMENT_ITEM__HIGH, oldHigh, high));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCountsFrom() {
		return countsFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCountsFrom(Double newCountsFrom) {
		Double oldCountsFrom = countsFrom;
		countsFrom = newCountsFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.INSTRUMENT_ITEM__COUNTS_FROM, oldCountsFrom, countsFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.INSTRUMENT_ITEM__NUMBER:
				return getNumber();
			case CataloguePackage.INSTRUMENT_ITEM__LABEL:
				return getLabel();
			case CataloguePackage.INSTRUMENT_ITEM__LOW:
				return getLow();
			case CataloguePackage.INSTRUMENT_ITEM__HIGH:
				return getHigh();
			case CataloguePackage.INSTRUMENT_ITEM__COUNTS_FROM:
				return getCountsFrom();
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
			case CataloguePackage.INSTRUMENT_ITEM__NUMBER:
				setNumber((Integer)newValue);
				return;
			case CataloguePackage.INSTRUMENT_ITEM__LABEL:
				setLabel((String)newValue);
				return;
			case CataloguePackage.INSTRUMENT_ITEM__LOW:
				setLow((Double)newValue);
				return;
			case CataloguePackage.INSTRUMENT_ITEM__HIGH:
				setHigh((Double)newValue);
				return;
			case CataloguePackage.INSTRUMENT_ITEM__COUNTS_FROM:
				setCountsFrom((Double)newValue);
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
			case CataloguePackage.INSTRUMENT_ITEM__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case CataloguePackage.INSTRUMENT_ITEM__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case CataloguePackage.INSTRUMENT_ITEM__LOW:
				setLow(LOW_EDEFAULT);
				return;
			case CataloguePackage.INSTRUMENT_ITEM__HIGH:
				setHigh(HIGH_EDEFAULT);
				return;
			case CataloguePackage.INSTRUMENT_ITEM__COUNTS_FROM:
				setCountsFrom(COUNTS_FROM_EDEFAULT);
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
			case CataloguePackage.INSTRUMENT_ITEM__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case CataloguePackage.INSTRUMENT_ITEM__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case CataloguePackage.INSTRUMENT_ITEM__LOW:
				return LOW_EDEFAULT == null ? low != null : !LOW_EDEFAULT.equals(low);
			case CataloguePackage.INSTRUMENT_ITEM__HIGH:
				return HIGH_EDEFAULT == null ? high != null : !HIGH_EDEFAULT.equals(high);
			case CataloguePackage.INSTRUMENT_ITEM__COUNTS_FROM:
				return COUNTS_FROM_EDEFAULT == null ? countsFrom != null : !COUNTS_FROM_EDEFAULT.equals(countsFrom);
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
		result.append(" (number: ");
		result.append(number);
		result.append(", label: ");
		result.append(label);
		result.append(", low: ");
		result.append(low);
		result.append(", high: ");
		result.append(high);
		result.append(", countsFrom: ");
		result.append(countsFrom);
		result.append(')');
		return result.toString();
	}

} //InstrumentItemImpl
