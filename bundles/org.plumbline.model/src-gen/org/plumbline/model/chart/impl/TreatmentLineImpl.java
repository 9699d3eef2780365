/**
 */
package org.plumbline.model.chart.impl;

import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.Clinician;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.TreatmentLine;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Treatment Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.TreatmentLineImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.TreatmentLineImpl#getTreatment <em>Treatment</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.TreatmentLineImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.TreatmentLineImpl#getProcedure <em>Procedure</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.TreatmentLineImpl#isTimed <em>Timed</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.TreatmentLineImpl#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.TreatmentLineImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.TreatmentLineImpl#getRegions <em>Regions</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.TreatmentLineImpl#getRegionCount <em>Region Count</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.TreatmentLineImpl#getSide <em>Side</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.TreatmentLineImpl#getModifiers <em>Modifiers</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.TreatmentLineImpl#getResponse <em>Response</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.TreatmentLineImpl#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.TreatmentLineImpl#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.TreatmentLineImpl#getCautionReason <em>Caution Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TreatmentLineImpl extends MinimalEObjectImpl.Container implements TreatmentLine {
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
	 * The default value of the '{@link #getTreatment() <em>Treatment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatment()
	 * @generated
	 * @ordered
	 */
	protected static final String TREATMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTreatment() <em>Treatment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatment()
	 * @generated
	 * @ordered
	 */
	protected String treatment = TREATMENT_EDEFAULT;

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
	 * The default value of the '{@link #getProcedure() <em>Procedure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcedure()
	 * @generated
	 * @ordered
	 */
	protected static final String PROCEDURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProcedure() <em>Procedure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcedure()
	 * @generated
	 * @ordered
	 */
	protected String procedure = PROCEDURE_EDEFAULT;

	/**
	 * The default value of the '{@link #isTimed() <em>Timed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTimed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TIMED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTimed() <em>Timed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTimed()
	 * @generated
	 * @ordered
	 */
	protected boolean timed = TIMED_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MINUTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected Integer minutes = MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnits() <em>Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected static final Integer UNITS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected Integer units = UNITS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegions() <em>Regions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegions()
	 * @generated
	 * @ordered
	 */
	protected static final String REGIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegions() <em>Regions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegions()
	 * @generated
	 * @ordered
	 */
	protected String regions = REGIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegionCount() <em>Region Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegionCount()
	 * @generated
	 * @ordered
	 */
	protected static final Integer REGION_COUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegionCount() <em>Region Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegionCount()
	 * @generated
	 * @ordered
	 */
	protected Integer regionCount = REGION_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSide() <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSide()
	 * @generated
	 * @ordered
	 */
	protected static final Side SIDE_EDEFAULT = Side.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getSide() <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSide()
	 * @generated
	 * @ordered
	 */
	protected Side side = SIDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getModifiers() <em>Modifiers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModifiers()
	 * @generated
	 * @ordered
	 */
	protected static final String MODIFIERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModifiers() <em>Modifiers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModifiers()
	 * @generated
	 * @ordered
	 */
	protected String modifiers = MODIFIERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getResponse() <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponse()
	 * @generated
	 * @ordered
	 */
	protected static final String RESPONSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResponse() <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponse()
	 * @generated
	 * @ordered
	 */
	protected String response = RESPONSE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProvider() <em>Provider</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvider()
	 * @generated
	 * @ordered
	 */
	protected Clinician provider;

	/**
	 * The default value of the '{@link #getProvenance() <em>Provenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected static final Provenance PROVENANCE_EDEFAULT = Provenance.TYPED;

	/**
	 * The cached value of the '{@link #getProvenance() <em>Provenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected Provenance provenance = PROVENANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCautionReason() <em>Caution Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCautionReason()
	 * @generated
	 * @ordered
	 */
	protected static final String CAUTION_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCautionReason() <em>Caution Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCautionReason()
	 * @generated
	 * @ordered
	 */
	protected String cautionReason = CAUTION_REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TreatmentLineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.TREATMENT_LINE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.TREATMENT_LINE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTreatment() {
		return treatment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTreatment(String newTreatment) {
		String oldTreatment = treatment;
		treatment = newTreatment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.TREATMENT_LINE__TREATMENT, oldTreatment, treatment));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.TREATMENT_LINE__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProcedure() {
		return procedure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcedure(String newProcedure) {
		String oldProcedure = procedure;
		procedure = newProcedure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.TREATMENT_LINE__PROCEDURE, oldProcedure, procedure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTimed() {
		return timed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimed(boolean newTimed) {
		boolean oldTimed = timed;
		timed = newTimed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.TREATMENT_LINE__TIMED, oldTimed, timed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMinutes() {
		return minutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutes(Integer newMinutes) {
		Integer oldMinutes = minutes;
		minutes = newMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.TREATMENT_LINE__MINUTES, oldMinutes, minutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getUnits() {
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnits(Integer newUnits) {
		Integer oldUnits = units;
		units = newUnits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.TREATMENT_LINE__UNITS, oldUnits, units));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRegions() {
		return regions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegions(String newRegions) {
		String oldRegions = regions;
		regions = newRegions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.TREATMENT_LINE__REGIONS, oldRegions, regions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRegionCount() {
		return regionCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegionCount(Integer newRegionCount) {
		Integer oldRegionCount = regionCount;
		regionCount = newRegionCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.TREATMENT_LINE__REGION_COUNT, oldRegionCount, regionCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Side getSide() {
		return side;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSide(Side newSide) {
		Side oldSide = side;
		side = newSide == null ? SIDE_EDEFAULT : newSide;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.TREATMENT_LINE__SIDE, oldSide, side));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModifiers() {
		return modifiers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModifiers(String newModifiers) {
		String oldModifiers = modifiers;
		modifiers = newModifiers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.TREATMENT_LINE__MODIFIERS, oldModifiers, modifiers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResponse() {
		return response;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponse(String newResponse) {
		String oldResponse = response;
		response = newResponse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.TREATMENT_LINE__RESPONSE, oldResponse, response));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Clinician getProvider() {
		return provider;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProvider(Clinician newProvider, NotificationChain msgs) {
		Clinician oldProvider = provider;
		provider = newProvider;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ChartPackage.TREATMENT_LINE__PROVIDER, oldProvider, newProvider);
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
	public void setProvider(Clinician newProvider) {
		if (newProvider != provider) {
			NotificationChain msgs = null;
			if (provider != null)
				msgs = ((InternalEObject)provider).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ChartPackage.TREATMENT_LINE__PROVIDER, null, msgs);
			if (newProvider != null)
				msgs = ((InternalEObject)newProvider).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ChartPackage.TREATMENT_LINE__PROVIDER, null, msgs);
			msgs = basicSetProvider(newProvider, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.TREATMENT_LINE__PROVIDER, newProvider, newProvider));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Provenance getProvenance() {
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvenance(Provenance newProvenance) {
		Provenance oldProvenance = provenance;
		provenance = newProvenance == null ? PROVENANCE_EDEFAULT : newProvenance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.TREATMENT_LINE__PROVENANCE, oldProvenance, provenance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCautionReason() {
		return cautionReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCautionReason(String newCautionReason) {
		String oldCautionReason = cautionReason;
		cautionReason = newCautionReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.TREATMENT_LINE__CAUTION_REASON, oldCautionReason, cautionReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean minutesArePlausible(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.plumbline.model.internal.rules.TreatmentRules.minutesArePlausible(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ChartPackage.TREATMENT_LINE__PROVIDER:
				return basicSetProvider(null, msgs);
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
			case ChartPackage.TREATMENT_LINE__ID:
				return getId();
			case ChartPackage.TREATMENT_LINE__TREATMENT:
				return getTreatment();
			case ChartPackage.TREATMENT_LINE__LABEL:
				return getLabel();
			case ChartPackage.TREATMENT_LINE__PROCEDURE:
				return getProcedure();
			case ChartPackage.TREATMENT_LINE__TIMED:
				return isTimed();
			case ChartPackage.TREATMENT_LINE__MINUTES:
				return getMinutes();
			case ChartPackage.TREATMENT_LINE__UNITS:
				return getUnits();
			case ChartPackage.TREATMENT_LINE__REGIONS:
				return getRegions();
			case ChartPackage.TREATMENT_LINE__REGION_COUNT:
				return getRegionCount();
			case ChartPackage.TREATMENT_LINE__SIDE:
				return getSide();
			case ChartPackage.TREATMENT_LINE__MODIFIERS:
				return getModifiers();
			case ChartPackage.TREATMENT_LINE__RESPONSE:
				return getResponse();
			case ChartPackage.TREATMENT_LINE__PROVIDER:
				return getProvider();
			case ChartPackage.TREATMENT_LINE__PROVENANCE:
				return getProvenance();
			case ChartPackage.TREATMENT_LINE__CAUTION_REASON:
				return getCautionReason();
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
			case ChartPackage.TREATMENT_LINE__ID:
				setId((String)newValue);
				return;
			case ChartPackage.TREATMENT_LINE__TREATMENT:
				setTreatment((String)newValue);
				return;
			case ChartPackage.TREATMENT_LINE__LABEL:
				setLabel((String)newValue);
				return;
			case ChartPackage.TREATMENT_LINE__PROCEDURE:
				setProcedure((String)newValue);
				return;
			case ChartPackage.TREATMENT_LINE__TIMED:
				setTimed((Boolean)newValue);
				return;
			case ChartPackage.TREATMENT_LINE__MINUTES:
				setMinutes((Integer)newValue);
				return;
			case ChartPackage.TREATMENT_LINE__UNITS:
				setUnits((Integer)newValue);
				return;
			case ChartPackage.TREATMENT_LINE__REGIONS:
				setRegions((String)newValue);
				return;
			case ChartPackage.TREATMENT_LINE__REGION_COUNT:
				setRegionCount((Integer)newValue);
				return;
			case ChartPackage.TREATMENT_LINE__SIDE:
				setSide((Side)newValue);
				return;
			case ChartPackage.TREATMENT_LINE__MODIFIERS:
				setModifiers((String)newValue);
				return;
			case ChartPackage.TREATMENT_LINE__RESPONSE:
				setResponse((String)newValue);
				return;
			case ChartPackage.TREATMENT_LINE__PROVIDER:
				setProvider((Clinician)newValue);
				return;
			case ChartPackage.TREATMENT_LINE__PROVENANCE:
				setProvenance((Provenance)newValue);
				return;
			case ChartPackage.TREATMENT_LINE__CAUTION_REASON:
				setCautionReason((String)newValue);
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
			case ChartPackage.TREATMENT_LINE__ID:
				setId(ID_EDEFAULT);
				return;
			case ChartPackage.TREATMENT_LINE__TREATMENT:
				setTreatment(TREATMENT_EDEFAULT);
				return;
			case ChartPackage.TREATMENT_LINE__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case ChartPackage.TREATMENT_LINE__PROCEDURE:
				setProcedure(PROCEDURE_EDEFAULT);
				return;
			case ChartPackage.TREATMENT_LINE__TIMED:
				setTimed(TIMED_EDEFAULT);
				return;
			case ChartPackage.TREATMENT_LINE__MINUTES:
				setMinutes(MINUTES_EDEFAULT);
				return;
			case ChartPackage.TREATMENT_LINE__UNITS:
				setUnits(UNITS_EDEFAULT);
				return;
			case ChartPackage.TREATMENT_LINE__REGIONS:
				setRegions(REGIONS_EDEFAULT);
				return;
			case ChartPackage.TREATMENT_LINE__REGION_COUNT:
				setRegionCount(REGION_COUNT_EDEFAULT);
				return;
			case ChartPackage.TREATMENT_LINE__SIDE:
				setSide(SIDE_EDEFAULT);
				return;
			case ChartPackage.TREATMENT_LINE__MODIFIERS:
				setModifiers(MODIFIERS_EDEFAULT);
				return;
			case ChartPackage.TREATMENT_LINE__RESPONSE:
				setResponse(RESPONSE_EDEFAULT);
				return;
			case ChartPackage.TREATMENT_LINE__PROVIDER:
				setProvider((Clinician)null);
				return;
			case ChartPackage.TREATMENT_LINE__PROVENANCE:
				setProvenance(PROVENANCE_EDEFAULT);
				return;
			case ChartPackage.TREATMENT_LINE__CAUTION_REASON:
				setCautionReason(CAUTION_REASON_EDEFAULT);
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
			case ChartPackage.TREATMENT_LINE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ChartPackage.TREATMENT_LINE__TREATMENT:
				return TREATMENT_EDEFAULT == null ? treatment != null : !TREATMENT_EDEFAULT.equals(treatment);
			case ChartPackage.TREATMENT_LINE__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case ChartPackage.TREATMENT_LINE__PROCEDURE:
				return PROCEDURE_EDEFAULT == null ? procedure != null : !PROCEDURE_EDEFAULT.equals(procedure);
			case ChartPackage.TREATMENT_LINE__TIMED:
				return timed != TIMED_EDEFAULT;
			case ChartPackage.TREATMENT_LINE__MINUTES:
				return MINUTES_EDEFAULT == null ? minutes != null : !MINUTES_EDEFAULT.equals(minutes);
			case ChartPackage.TREATMENT_LINE__UNITS:
				return UNITS_EDEFAULT == null ? units != null : !UNITS_EDEFAULT.equals(units);
			case ChartPackage.TREATMENT_LINE__REGIONS:
				return REGIONS_EDEFAULT == null ? regions != null : !REGIONS_EDEFAULT.equals(regions);
			case ChartPackage.TREATMENT_LINE__REGION_COUNT:
				return REGION_COUNT_EDEFAULT == null ? regionCount != null : !REGION_COUNT_EDEFAULT.equals(regionCount);
			case ChartPackage.TREATMENT_LINE__SIDE:
				return side != SIDE_EDEFAULT;
			case ChartPackage.TREATMENT_LINE__MODIFIERS:
				return MODIFIERS_EDEFAULT == null ? modifiers != null : !MODIFIERS_EDEFAULT.equals(modifiers);
			case ChartPackage.TREATMENT_LINE__RESPONSE:
				return RESPONSE_EDEFAULT == null ? response != null : !RESPONSE_EDEFAULT.equals(response);
			case ChartPackage.TREATMENT_LINE__PROVIDER:
				return provider != null;
			case ChartPackage.TREATMENT_LINE__PROVENANCE:
				return provenance != PROVENANCE_EDEFAULT;
			case ChartPackage.TREATMENT_LINE__CAUTION_REASON:
				return CAUTION_REASON_EDEFAULT == null ? cautionReason != null : !CAUTION_REASON_EDEFAULT.equals(cautionReason);
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
		result.append(", treatment: ");
		result.append(treatment);
		result.append(", label: ");
		result.append(label);
		result.append(", procedure: ");
		result.append(procedure);
		result.append(", timed: ");
		result.append(timed);
		result.append(", minutes: ");
		result.append(minutes);
		result.append(", units: ");
		result.append(units);
		result.append(", regions: ");
		result.append(regions);
		result.append(", regionCount: ");
		result.append(regionCount);
		result.append(", side: ");
		result.append(side);
		result.append(", modifiers: ");
		result.append(modifiers);
		result.append(", response: ");
		result.append(response);
		result.append(", provenance: ");
		result.append(provenance);
		result.append(", cautionReason: ");
		result.append(cautionReason);
		result.append(')');
		return result.toString();
	}

} //TreatmentLineImpl
