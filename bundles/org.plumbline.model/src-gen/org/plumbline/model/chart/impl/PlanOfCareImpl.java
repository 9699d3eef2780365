/**
 */
package org.plumbline.model.chart.impl;

import java.time.LocalDate;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.PlanOfCare;
import org.plumbline.model.chart.PlannedPhase;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plan Of Care</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.PlanOfCareImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlanOfCareImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlanOfCareImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlanOfCareImpl#getPerDay <em>Per Day</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlanOfCareImpl#getPerWeek <em>Per Week</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlanOfCareImpl#getWeeks <em>Weeks</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlanOfCareImpl#getInterventions <em>Interventions</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlanOfCareImpl#getTreatments <em>Treatments</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlanOfCareImpl#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlanOfCareImpl#getPrognosis <em>Prognosis</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlanOfCareImpl#getCertifiedBy <em>Certified By</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlanOfCareImpl#getCertifiedOn <em>Certified On</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlanOfCareImpl#getSentOn <em>Sent On</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlanOfCareImpl#isMaintenance <em>Maintenance</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlanOfCareImpl#getVerbalOrderOn <em>Verbal Order On</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.PlanOfCareImpl#getPhases <em>Phases</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlanOfCareImpl extends MinimalEObjectImpl.Container implements PlanOfCare {
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
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected LocalDate to = TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getPerDay() <em>Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerDay()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PER_DAY_EDEFAULT = Integer.valueOf(1);

	/**
	 * The cached value of the '{@link #getPerDay() <em>Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerDay()
	 * @generated
	 * @ordered
	 */
	protected Integer perDay = PER_DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPerWeek() <em>Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerWeek()
	 * @generated
	 * @ordered
	 */
	protected static final Double PER_WEEK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPerWeek() <em>Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerWeek()
	 * @generated
	 * @ordered
	 */
	protected Double perWeek = PER_WEEK_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeeks() <em>Weeks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeeks()
	 * @generated
	 * @ordered
	 */
	protected static final Integer WEEKS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWeeks() <em>Weeks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeeks()
	 * @generated
	 * @ordered
	 */
	protected Integer weeks = WEEKS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInterventions() <em>Interventions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterventions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> interventions;

	/**
	 * The default value of the '{@link #getTreatments() <em>Treatments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatments()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> TREATMENTS_EDEFAULT = (List<String>)ChartFactory.eINSTANCE.createFromString(ChartPackage.eINSTANCE.getIdList(), "");

	/**
	 * The cached value of the '{@link #getTreatments() <em>Treatments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatments()
	 * @generated
	 * @ordered
	 */
	protected List<String> treatments = TREATMENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRationale() <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRationale()
	 * @generated
	 * @ordered
	 */
	protected static final String RATIONALE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRationale() <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRationale()
	 * @generated
	 * @ordered
	 */
	protected String rationale = RATIONALE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrognosis() <em>Prognosis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrognosis()
	 * @generated
	 * @ordered
	 */
	protected static final String PROGNOSIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrognosis() <em>Prognosis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrognosis()
	 * @generated
	 * @ordered
	 */
	protected String prognosis = PROGNOSIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCertifiedBy() <em>Certified By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertifiedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String CERTIFIED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCertifiedBy() <em>Certified By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertifiedBy()
	 * @generated
	 * @ordered
	 */
	protected String certifiedBy = CERTIFIED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCertifiedOn() <em>Certified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertifiedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CERTIFIED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCertifiedOn() <em>Certified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertifiedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate certifiedOn = CERTIFIED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getSentOn() <em>Sent On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSentOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SENT_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSentOn() <em>Sent On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSentOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate sentOn = SENT_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #isMaintenance() <em>Maintenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMaintenance()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MAINTENANCE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMaintenance() <em>Maintenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMaintenance()
	 * @generated
	 * @ordered
	 */
	protected boolean maintenance = MAINTENANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerbalOrderOn() <em>Verbal Order On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerbalOrderOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VERBAL_ORDER_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVerbalOrderOn() <em>Verbal Order On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerbalOrderOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate verbalOrderOn = VERBAL_ORDER_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPhases() <em>Phases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhases()
	 * @generated
	 * @ordered
	 */
	protected EList<PlannedPhase> phases;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlanOfCareImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.PLAN_OF_CARE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PLAN_OF_CARE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(LocalDate newFrom) {
		LocalDate oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PLAN_OF_CARE__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(LocalDate newTo) {
		LocalDate oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PLAN_OF_CARE__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPerDay() {
		return perDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerDay(Integer newPerDay) {
		Integer oldPerDay = perDay;
		perDay = newPerDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PLAN_OF_CARE__PER_DAY, oldPerDay, perDay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPerWeek() {
		return perWeek;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerWeek(Double newPerWeek) {
		Double oldPerWeek = perWeek;
		perWeek = newPerWeek;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PLAN_OF_CARE__PER_WEEK, oldPerWeek, perWeek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getWeeks() {
		return weeks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeeks(Integer newWeeks) {
		Integer oldWeeks = weeks;
		weeks = newWeeks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PLAN_OF_CARE__WEEKS, oldWeeks, weeks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getInterventions() {
		if (interventions == null) {
			interventions = new EDataTypeEList<String>(String.class, this, ChartPackage.PLAN_OF_CARE__INTERVENTIONS);
		}
		return interventions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getTreatments() {
		return treatments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTreatments(List<String> newTreatments) {
		List<String> oldTreatments = treatments;
		treatments = newTreatments;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PLAN_OF_CARE__TREATMENTS, oldTreatments, treatments));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRationale() {
		return rationale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRationale(String newRationale) {
		String oldRationale = rationale;
		rationale = newRationale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PLAN_OF_CARE__RATIONALE, oldRationale, rationale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrognosis() {
		return prognosis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrognosis(String newPrognosis) {
		String oldPrognosis = prognosis;
		prognosis = newPrognosis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PLAN_OF_CARE__PROGNOSIS, oldPrognosis, prognosis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCertifiedBy() {
		return certifiedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertifiedBy(String newCertifiedBy) {
		String oldCertifiedBy = certifiedBy;
		certifiedBy = newCertifiedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PLAN_OF_CARE__CERTIFIED_BY, oldCertifiedBy, certifiedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCertifiedOn() {
		return certifiedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertifiedOn(LocalDate newCertifiedOn) {
		LocalDate oldCertifiedOn = certifiedOn;
		certifiedOn = newCertifiedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PLAN_OF_CARE__CERTIFIED_ON, oldCertifiedOn, certifiedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSentOn() {
		return sentOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSentOn(LocalDate newSentOn) {
		LocalDate oldSentOn = sentOn;
		sentOn = newSentOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PLAN_OF_CARE__SENT_ON, oldSentOn, sentOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMaintenance() {
		return maintenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaintenance(boolean newMaintenance) {
		boolean oldMaintenance = maintenance;
		maintenance = newMaintenance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PLAN_OF_CARE__MAINTENANCE, oldMaintenance, maintenance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getVerbalOrderOn() {
		return verbalOrderOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerbalOrderOn(LocalDate newVerbalOrderOn) {
		LocalDate oldVerbalOrderOn = verbalOrderOn;
		verbalOrderOn = newVerbalOrderOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PLAN_OF_CARE__VERBAL_ORDER_ON, oldVerbalOrderOn, verbalOrderOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlannedPhase> getPhases() {
		if (phases == null) {
			phases = new EObjectContainmentEList<PlannedPhase>(PlannedPhase.class, this, ChartPackage.PLAN_OF_CARE__PHASES);
		}
		return phases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean planIsInOrder(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.plumbline.model.internal.rules.PlanRules.planIsInOrder(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ChartPackage.PLAN_OF_CARE__PHASES:
				return ((InternalEList<?>)getPhases()).basicRemove(otherEnd, msgs);
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
			case ChartPackage.PLAN_OF_CARE__ID:
				return getId();
			case ChartPackage.PLAN_OF_CARE__FROM:
				return getFrom();
			case ChartPackage.PLAN_OF_CARE__TO:
				return getTo();
			case ChartPackage.PLAN_OF_CARE__PER_DAY:
				return getPerDay();
			case ChartPackage.PLAN_OF_CARE__PER_WEEK:
				return getPerWeek();
			case ChartPackage.PLAN_OF_CARE__WEEKS:
				return getWeeks();
			case ChartPackage.PLAN_OF_CARE__INTERVENTIONS:
				return getInterventions();
			case ChartPackage.PLAN_OF_CARE__TREATMENTS:
				return getTreatments();
			case ChartPackage.PLAN_OF_CARE__RATIONALE:
				return getRationale();
			case ChartPackage.PLAN_OF_CARE__PROGNOSIS:
				return getPrognosis();
			case ChartPackage.PLAN_OF_CARE__CERTIFIED_BY:
				return getCertifiedBy();
			case ChartPackage.PLAN_OF_CARE__CERTIFIED_ON:
				return getCertifiedOn();
			case ChartPackage.PLAN_OF_CARE__SENT_ON:
				return getSentOn();
			case ChartPackage.PLAN_OF_CARE__MAINTENANCE:
				return isMaintenance();
			case ChartPackage.PLAN_OF_CARE__VERBAL_ORDER_ON:
				return getVerbalOrderOn();
			case ChartPackage.PLAN_OF_CARE__PHASES:
				return getPhases();
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
			case ChartPackage.PLAN_OF_CARE__ID:
				setId((String)newValue);
				return;
			case ChartPackage.PLAN_OF_CARE__FROM:
				setFrom((LocalDate)newValue);
				return;
			case ChartPackage.PLAN_OF_CARE__TO:
				setTo((LocalDate)newValue);
				return;
			case ChartPackage.PLAN_OF_CARE__PER_DAY:
				setPerDay((Integer)newValue);
				return;
			case ChartPackage.PLAN_OF_CARE__PER_WEEK:
				setPerWeek((Double)newValue);
				return;
			case ChartPackage.PLAN_OF_CARE__WEEKS:
				setWeeks((Integer)newValue);
				return;
			case ChartPackage.PLAN_OF_CARE__INTERVENTIONS:
				getInterventions().clear();
				getInterventions().addAll((Collection<? extends String>)newValue);
				return;
			case ChartPackage.PLAN_OF_CARE__TREATMENTS:
				setTreatments((List<String>)newValue);
				return;
			case ChartPackage.PLAN_OF_CARE__RATIONALE:
				setRationale((String)newValue);
				return;
			case ChartPackage.PLAN_OF_CARE__PROGNOSIS:
				setPrognosis((String)newValue);
				return;
			case ChartPackage.PLAN_OF_CARE__CERTIFIED_BY:
				setCertifiedBy((String)newValue);
				return;
			case ChartPackage.PLAN_OF_CARE__CERTIFIED_ON:
				setCertifiedOn((LocalDate)newValue);
				return;
			case ChartPackage.PLAN_OF_CARE__SENT_ON:
				setSentOn((LocalDate)newValue);
				return;
			case ChartPackage.PLAN_OF_CARE__MAINTENANCE:
				setMaintenance((Boolean)newValue);
				return;
			case ChartPackage.PLAN_OF_CARE__VERBAL_ORDER_ON:
				setVerbalOrderOn((LocalDate)newValue);
				return;
			case ChartPackage.PLAN_OF_CARE__PHASES:
				getPhases().clear();
				getPhases().addAll((Collection<? extends PlannedPhase>)newValue);
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
			case ChartPackage.PLAN_OF_CARE__ID:
				setId(ID_EDEFAULT);
				return;
			case ChartPackage.PLAN_OF_CARE__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case ChartPackage.PLAN_OF_CARE__TO:
				setTo(TO_EDEFAULT);
				return;
			case ChartPackage.PLAN_OF_CARE__PER_DAY:
				setPerDay(PER_DAY_EDEFAULT);
				return;
			case ChartPackage.PLAN_OF_CARE__PER_WEEK:
				setPerWeek(PER_WEEK_EDEFAULT);
				return;
			case ChartPackage.PLAN_OF_CARE__WEEKS:
				setWeeks(WEEKS_EDEFAULT);
				return;
			case ChartPackage.PLAN_OF_CARE__INTERVENTIONS:
				getInterventions().clear();
				return;
			case ChartPackage.PLAN_OF_CARE__TREATMENTS:
				setTreatments(TREATMENTS_EDEFAULT);
				return;
			case ChartPackage.PLAN_OF_CARE__RATIONALE:
				setRationale(RATIONALE_EDEFAULT);
				return;
			case ChartPackage.PLAN_OF_CARE__PROGNOSIS:
				setPrognosis(PROGNOSIS_EDEFAULT);
				return;
			case ChartPackage.PLAN_OF_CARE__CERTIFIED_BY:
				setCertifiedBy(CERTIFIED_BY_EDEFAULT);
				return;
			case ChartPackage.PLAN_OF_CARE__CERTIFIED_ON:
				setCertifiedOn(CERTIFIED_ON_EDEFAULT);
				return;
			case ChartPackage.PLAN_OF_CARE__SENT_ON:
				setSentOn(SENT_ON_EDEFAULT);
				return;
			case ChartPackage.PLAN_OF_CARE__MAINTENANCE:
				setMaintenance(MAINTENANCE_EDEFAULT);
				return;
			case ChartPackage.PLAN_OF_CARE__VERBAL_ORDER_ON:
				setVerbalOrderOn(VERBAL_ORDER_ON_EDEFAULT);
				return;
			case ChartPackage.PLAN_OF_CARE__PHASES:
				getPhases().clear();
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
			case ChartPackage.PLAN_OF_CARE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ChartPackage.PLAN_OF_CARE__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case ChartPackage.PLAN_OF_CARE__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case ChartPackage.PLAN_OF_CARE__PER_DAY:
				return PER_DAY_EDEFAULT == null ? perDay != null : !PER_DAY_EDEFAULT.equals(perDay);
			case ChartPackage.PLAN_OF_CARE__PER_WEEK:
				return PER_WEEK_EDEFAULT == null ? perWeek != null : !PER_WEEK_EDEFAULT.equals(perWeek);
			case ChartPackage.PLAN_OF_CARE__WEEKS:
				return WEEKS_EDEFAULT == null ? weeks != null : !WEEKS_EDEFAULT.equals(weeks);
			case ChartPackage.PLAN_OF_CARE__INTERVENTIONS:
				return interventions != null && !interventions.isEmpty();
			case ChartPackage.PLAN_OF_CARE__TREATMENTS:
				return TREATMENTS_EDEFAULT == null ? treatments != null : !TREATMENTS_EDEFAULT.equals(treatments);
			case ChartPackage.PLAN_OF_CARE__RATIONALE:
				return RATIONALE_EDEFAULT == null ? rationale != null : !RATIONALE_EDEFAULT.equals(rationale);
			case ChartPackage.PLAN_OF_CARE__PROGNOSIS:
				return PROGNOSIS_EDEFAULT == null ? prognosis != null : !PROGNOSIS_EDEFAULT.equals(prognosis);
			case ChartPackage.PLAN_OF_CARE__CERTIFIED_BY:
				return CERTIFIED_BY_EDEFAULT == null ? certifiedBy != null : !CERTIFIED_BY_EDEFAULT.equals(certifiedBy);
			case ChartPackage.PLAN_OF_CARE__CERTIFIED_ON:
				return CERTIFIED_ON_EDEFAULT == null ? certifiedOn != null : !CERTIFIED_ON_EDEFAULT.equals(certifiedOn);
			case ChartPackage.PLAN_OF_CARE__SENT_ON:
				return SENT_ON_EDEFAULT == null ? sentOn != null : !SENT_ON_EDEFAULT.equals(sentOn);
			case ChartPackage.PLAN_OF_CARE__MAINTENANCE:
				return maintenance != MAINTENANCE_EDEFAULT;
			case ChartPackage.PLAN_OF_CARE__VERBAL_ORDER_ON:
				return VERBAL_ORDER_ON_EDEFAULT == null ? verbalOrderOn != null : !VERBAL_ORDER_ON_EDEFAULT.equals(verbalOrderOn);
			case ChartPackage.PLAN_OF_CARE__PHASES:
				return phases != null && !phases.isEmpty();
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
		result.append(", from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(", perDay: ");
		result.append(perDay);
		result.append(", perWeek: ");
		result.append(perWeek);
		result.append(", weeks: ");
		result.append(weeks);
		result.append(", interventions: ");
		result.append(interventions);
		result.append(", treatments: ");
		result.append(treatments);
		result.append(", rationale: ");
		result.append(rationale);
		result.append(", prognosis: ");
		result.append(prognosis);
		result.append(", certifiedBy: ");
		result.append(certifiedBy);
		result.append(", certifiedOn: ");
		result.append(certifiedOn);
		result.append(", sentOn: ");
		result.append(sentOn);
		result.append(", maintenance: ");
		result.append(maintenance);
		result.append(", verbalOrderOn: ");
		result.append(verbalOrderOn);
		result.append(')');
		return result.toString();
	}

} //PlanOfCareImpl
