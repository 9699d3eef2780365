/**
 */
package org.plumbline.model.chart.impl;

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

import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.Encounter;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Exchange</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.ChartExchangeImpl#getChart <em>Chart</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ChartExchangeImpl#getEncounters <em>Encounters</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChartExchangeImpl extends MinimalEObjectImpl.Container implements ChartExchange {
	/**
	 * The cached value of the '{@link #getChart() <em>Chart</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChart()
	 * @generated
	 * @ordered
	 */
	protected Chart chart;

	/**
	 * The cached value of the '{@link #getEncounters() <em>Encounters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncounters()
	 * @generated
	 * @ordered
	 */
	protected EList<Encounter> encounters;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChartExchangeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.CHART_EXCHANGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Chart getChart() {
		return chart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetChart(Chart newChart, NotificationChain msgs) {
		Chart oldChart = chart;
		chart = newChart;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ChartPackage.CHART_EXCHANGE__CHART, oldChart, newChart);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChart(Chart newChart) {
		if (newChart != chart) {
			NotificationChain msgs = null;
			if (chart != null)
				msgs = ((InternalEObject)chart).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ChartPackage.CHART_EXCHANGE__CHART, null, msgs);
			if (newChart != null)
				msgs = ((InternalEObject)newChart).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ChartPackage.CHART_EXCHANGE__CHART, null, msgs);
			msgs = basicSetChart(newChart, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.CHART_EXCHANGE__CHART, newChart, newChart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Encounter> getEncounters() {
		if (encounters == null) {
			encounters = new EObjectContainmentEList<Encounter>(Encounter.class, this, ChartPackage.CHART_EXCHANGE__ENCOUNTERS);
		}
		return encounters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ChartPackage.CHART_EXCHANGE__CHART:
				return basicSetChart(null, msgs);
			case ChartPackage.CHART_EXCHANGE__ENCOUNTERS:
				return ((InternalEList<?>)getEncounters()).basicRemove(otherEnd, msgs);
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
			case ChartPackage.CHART_EXCHANGE__CHART:
				return getChart();
			case ChartPackage.CHART_EXCHANGE__ENCOUNTERS:
				return getEncounters();
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
			case ChartPackage.CHART_EXCHANGE__CHART:
				setChart((Chart)newValue);
				return;
			case ChartPackage.CHART_EXCHANGE__ENCOUNTERS:
				getEncounters().clear();
				getEncounters().addAll((Collection<? extends Encounter>)newValue);
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
			case ChartPackage.CHART_EXCHANGE__CHART:
				setChart((Chart)null);
				return;
			case ChartPackage.CHART_EXCHANGE__ENCOUNTERS:
				getEncounters().clear();
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
			case ChartPackage.CHART_EXCHANGE__CHART:
				return chart != null;
			case ChartPackage.CHART_EXCHANGE__ENCOUNTERS:
				return encounters != null && !encounters.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //ChartExchangeImpl
