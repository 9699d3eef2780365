/**
 */
package org.plumbline.model.chart.impl;

import java.time.LocalDate;

import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.GateResult;
import org.plumbline.model.chart.ReturnToRun;
import org.plumbline.model.chart.RunSession;
import org.plumbline.model.chart.RunStage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Return To Run</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.ReturnToRunImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ReturnToRunImpl#getUsualWeeklyKm <em>Usual Weekly Km</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ReturnToRunImpl#getStartShare <em>Start Share</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ReturnToRunImpl#getWeeklyIncrease <em>Weekly Increase</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ReturnToRunImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ReturnToRunImpl#getGates <em>Gates</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ReturnToRunImpl#getStages <em>Stages</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ReturnToRunImpl#getUsualRunKm <em>Usual Run Km</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ReturnToRunImpl#getSessionsPerWeek <em>Sessions Per Week</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ReturnToRunImpl#getStrengthPerWeek <em>Strength Per Week</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ReturnToRunImpl#getSessions <em>Sessions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReturnToRunImpl extends MinimalEObjectImpl.Container implements ReturnToRun {
	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getUsualWeeklyKm() <em>Usual Weekly Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsualWeeklyKm()
	 * @generated
	 * @ordered
	 */
	protected static final Double USUAL_WEEKLY_KM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUsualWeeklyKm() <em>Usual Weekly Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsualWeeklyKm()
	 * @generated
	 * @ordered
	 */
	protected Double usualWeeklyKm = USUAL_WEEKLY_KM_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartShare() <em>Start Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartShare()
	 * @generated
	 * @ordered
	 */
	protected static final Double START_SHARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartShare() <em>Start Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartShare()
	 * @generated
	 * @ordered
	 */
	protected Double startShare = START_SHARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeeklyIncrease() <em>Weekly Increase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeeklyIncrease()
	 * @generated
	 * @ordered
	 */
	protected static final Double WEEKLY_INCREASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWeeklyIncrease() <em>Weekly Increase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeeklyIncrease()
	 * @generated
	 * @ordered
	 */
	protected Double weeklyIncrease = WEEKLY_INCREASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final Integer STAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected Integer stage = STAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGates() <em>Gates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGates()
	 * @generated
	 * @ordered
	 */
	protected EList<GateResult> gates;

	/**
	 * The cached value of the '{@link #getStages() <em>Stages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStages()
	 * @generated
	 * @ordered
	 */
	protected EList<RunStage> stages;

	/**
	 * The default value of the '{@link #getUsualRunKm() <em>Usual Run Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsualRunKm()
	 * @generated
	 * @ordered
	 */
	protected static final Double USUAL_RUN_KM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUsualRunKm() <em>Usual Run Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsualRunKm()
	 * @generated
	 * @ordered
	 */
	protected Double usualRunKm = USUAL_RUN_KM_EDEFAULT;

	/**
	 * The default value of the '{@link #getSessionsPerWeek() <em>Sessions Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessionsPerWeek()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SESSIONS_PER_WEEK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSessionsPerWeek() <em>Sessions Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessionsPerWeek()
	 * @generated
	 * @ordered
	 */
	protected Integer sessionsPerWeek = SESSIONS_PER_WEEK_EDEFAULT;

	/**
	 * The default value of the '{@link #getStrengthPerWeek() <em>Strength Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrengthPerWeek()
	 * @generated
	 * @ordered
	 */
	protected static final Integer STRENGTH_PER_WEEK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStrengthPerWeek() <em>Strength Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrengthPerWeek()
	 * @generated
	 * @ordered
	 */
	protected Integer strengthPerWeek = STRENGTH_PER_WEEK_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSessions() <em>Sessions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessions()
	 * @generated
	 * @ordered
	 */
	protected EList<RunSession> sessions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReturnToRunImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.RETURN_TO_RUN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(LocalDate newStart) {
		LocalDate oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RETURN_TO_RUN__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getUsualWeeklyKm() {
		return usualWeeklyKm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsualWeeklyKm(Double newUsualWeeklyKm) {
		Double oldUsualWeeklyKm = usualWeeklyKm;
		usualWeeklyKm = newUsualWeeklyKm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RETURN_TO_RUN__USUAL_WEEKLY_KM, oldUsualWeeklyKm, usualWeeklyKm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getStartShare() {
		return startShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartShare(Double newStartShare) {
		Double oldStartShare = startShare;
		startShare = newStartShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RETURN_TO_RUN__START_SHARE, oldStartShare, startShare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getWeeklyIncrease() {
		return weeklyIncrease;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeeklyIncrease(Double newWeeklyIncrease) {
		Double oldWeeklyIncrease = weeklyIncrease;
		weeklyIncrease = newWeeklyIncrease;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RETURN_TO_RUN__WEEKLY_INCREASE, oldWeeklyIncrease, weeklyIncrease));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getStage() {
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(Integer newStage) {
		Integer oldStage = stage;
		stage = newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RETURN_TO_RUN__STAGE, oldStage, stage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GateResult> getGates() {
		if (gates == null) {
			gates = new EObjectContainmentEList<GateResult>(GateResult.class, this, ChartPackage.RETURN_TO_RUN__GATES);
		}
		return gates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RunStage> getStages() {
		if (stages == null) {
			stages = new EObjectContainmentEList<RunStage>(RunStage.class, this, ChartPackage.RETURN_TO_RUN__STAGES);
		}
		return stages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getUsualRunKm() {
		return usualRunKm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsualRunKm(Double newUsualRunKm) {
		Double oldUsualRunKm = usualRunKm;
		usualRunKm = newUsualRunKm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RETURN_TO_RUN__USUAL_RUN_KM, oldUsualRunKm, usualRunKm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSessionsPerWeek() {
		return sessionsPerWeek;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSessionsPerWeek(Integer newSessionsPerWeek) {
		Integer oldSessionsPerWeek = sessionsPerWeek;
		sessionsPerWeek = newSessionsPerWeek;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RETURN_TO_RUN__SESSIONS_PER_WEEK, oldSessionsPerWeek, sessionsPerWeek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getStrengthPerWeek() {
		return strengthPerWeek;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrengthPerWeek(Integer newStrengthPerWeek) {
		Integer oldStrengthPerWeek = strengthPerWeek;
		strengthPerWeek = newStrengthPerWeek;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RETURN_TO_RUN__STRENGTH_PER_WEEK, oldStrengthPerWeek, strengthPerWeek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RunSession> getSessions() {
		if (sessions == null) {
			sessions = new EObjectContainmentEList<RunSession>(RunSession.class, this, ChartPackage.RETURN_TO_RUN__SESSIONS);
		}
		return sessions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean sharesArePlausible(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.plumbline.model.internal.rules.PlanRules.sharesArePlausible(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ChartPackage.RETURN_TO_RUN__GATES:
				return ((InternalEList<?>)getGates()).basicRemove(otherEnd, msgs);
			case ChartPackage.RETURN_TO_RUN__STAGES:
				return ((InternalEList<?>)getStages()).basicRemove(otherEnd, msgs);
			case ChartPackage.RETURN_TO_RUN__SESSIONS:
				return ((InternalEList<?>)getSessions()).basicRemove(otherEnd, msgs);
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
			case ChartPackage.RETURN_TO_RUN__START:
				return getStart();
			case ChartPackage.RETURN_TO_RUN__USUAL_WEEKLY_KM:
				return getUsualWeeklyKm();
			case ChartPackage.RETURN_TO_RUN__START_SHARE:
				return getStartShare();
			case ChartPackage.RETURN_TO_RUN__WEEKLY_INCREASE:
				return getWeeklyIncrease();
			case ChartPackage.RETURN_TO_RUN__STAGE:
				return getStage();
			case ChartPackage.RETURN_TO_RUN__GATES:
				return getGates();
			case ChartPackage.RETURN_TO_RUN__STAGES:
				return getStages();
			case ChartPackage.RETURN_TO_RUN__USUAL_RUN_KM:
				return getUsualRunKm();
			case ChartPackage.RETURN_TO_RUN__SESSIONS_PER_WEEK:
				return getSessionsPerWeek();
			case ChartPackage.RETURN_TO_RUN__STRENGTH_PER_WEEK:
				return getStrengthPerWeek();
			case ChartPackage.RETURN_TO_RUN__SESSIONS:
				return getSessions();
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
			case ChartPackage.RETURN_TO_RUN__START:
				setStart((LocalDate)newValue);
				return;
			case ChartPackage.RETURN_TO_RUN__USUAL_WEEKLY_KM:
				setUsualWeeklyKm((Double)newValue);
				return;
			case ChartPackage.RETURN_TO_RUN__START_SHARE:
				setStartShare((Double)newValue);
				return;
			case ChartPackage.RETURN_TO_RUN__WEEKLY_INCREASE:
				setWeeklyIncrease((Double)newValue);
				return;
			case ChartPackage.RETURN_TO_RUN__STAGE:
				setStage((Integer)newValue);
				return;
			case ChartPackage.RETURN_TO_RUN__GATES:
				getGates().clear();
				getGates().addAll((Collection<? extends GateResult>)newValue);
				return;
			case ChartPackage.RETURN_TO_RUN__STAGES:
				getStages().clear();
				getStages().addAll((Collection<? extends RunStage>)newValue);
				return;
			case ChartPackage.RETURN_TO_RUN__USUAL_RUN_KM:
				setUsualRunKm((Double)newValue);
				return;
			case ChartPackage.RETURN_TO_RUN__SESSIONS_PER_WEEK:
				setSessionsPerWeek((Integer)newValue);
				return;
			case ChartPackage.RETURN_TO_RUN__STRENGTH_PER_WEEK:
				setStrengthPerWeek((Integer)newValue);
				return;
			case ChartPackage.RETURN_TO_RUN__SESSIONS:
				getSessions().clear();
				getSessions().addAll((Collection<? extends RunSession>)newValue);
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
			case ChartPackage.RETURN_TO_RUN__START:
				setStart(START_EDEFAULT);
				return;
			case ChartPackage.RETURN_TO_RUN__USUAL_WEEKLY_KM:
				setUsualWeeklyKm(USUAL_WEEKLY_KM_EDEFAULT);
				return;
			case ChartPackage.RETURN_TO_RUN__START_SHARE:
				setStartShare(START_SHARE_EDEFAULT);
				return;
			case ChartPackage.RETURN_TO_RUN__WEEKLY_INCREASE:
				setWeeklyIncrease(WEEKLY_INCREASE_EDEFAULT);
				return;
			case ChartPackage.RETURN_TO_RUN__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case ChartPackage.RETURN_TO_RUN__GATES:
				getGates().clear();
				return;
			case ChartPackage.RETURN_TO_RUN__STAGES:
				getStages().clear();
				return;
			case ChartPackage.RETURN_TO_RUN__USUAL_RUN_KM:
				setUsualRunKm(USUAL_RUN_KM_EDEFAULT);
				return;
			case ChartPackage.RETURN_TO_RUN__SESSIONS_PER_WEEK:
				setSessionsPerWeek(SESSIONS_PER_WEEK_EDEFAULT);
				return;
			case ChartPackage.RETURN_TO_RUN__STRENGTH_PER_WEEK:
				setStrengthPerWeek(STRENGTH_PER_WEEK_EDEFAULT);
				return;
			case ChartPackage.RETURN_TO_RUN__SESSIONS:
				getSessions().clear();
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
			case ChartPackage.RETURN_TO_RUN__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case ChartPackage.RETURN_TO_RUN__USUAL_WEEKLY_KM:
				return USUAL_WEEKLY_KM_EDEFAULT == null ? usualWeeklyKm != null : !USUAL_WEEKLY_KM_EDEFAULT.equals(usualWeeklyKm);
			case ChartPackage.RETURN_TO_RUN__START_SHARE:
				return START_SHARE_EDEFAULT == null ? startShare != null : !START_SHARE_EDEFAULT.equals(startShare);
			case ChartPackage.RETURN_TO_RUN__WEEKLY_INCREASE:
				return WEEKLY_INCREASE_EDEFAULT == null ? weeklyIncrease != null : !WEEKLY_INCREASE_EDEFAULT.equals(weeklyIncrease);
			case ChartPackage.RETURN_TO_RUN__STAGE:
				return STAGE_EDEFAULT == null ? stage != null : !STAGE_EDEFAULT.equals(stage);
			case ChartPackage.RETURN_TO_RUN__GATES:
				return gates != null && !gates.isEmpty();
			case ChartPackage.RETURN_TO_RUN__STAGES:
				return stages != null && !stages.isEmpty();
			case ChartPackage.RETURN_TO_RUN__USUAL_RUN_KM:
				return USUAL_RUN_KM_EDEFAULT == null ? usualRunKm != null : !USUAL_RUN_KM_EDEFAULT.equals(usualRunKm);
			case ChartPackage.RETURN_TO_RUN__SESSIONS_PER_WEEK:
				return SESSIONS_PER_WEEK_EDEFAULT == null ? sessionsPerWeek != null : !SESSIONS_PER_WEEK_EDEFAULT.equals(sessionsPerWeek);
			case ChartPackage.RETURN_TO_RUN__STRENGTH_PER_WEEK:
				return STRENGTH_PER_WEEK_EDEFAULT == null ? strengthPerWeek != null : !STRENGTH_PER_WEEK_EDEFAULT.equals(strengthPerWeek);
			case ChartPackage.RETURN_TO_RUN__SESSIONS:
				return sessions != null && !sessions.isEmpty();
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
		result.append(" (start: ");
		result.append(start);
		result.append(", usualWeeklyKm: ");
		result.append(usualWeeklyKm);
		result.append(", startShare: ");
		result.append(startShare);
		result.append(", weeklyIncrease: ");
		result.append(weeklyIncrease);
		result.append(", stage: ");
		result.append(stage);
		result.append(", usualRunKm: ");
		result.append(usualRunKm);
		result.append(", sessionsPerWeek: ");
		result.append(sessionsPerWeek);
		result.append(", strengthPerWeek: ");
		result.append(strengthPerWeek);
		result.append(')');
		return result.toString();
	}

} //ReturnToRunImpl
