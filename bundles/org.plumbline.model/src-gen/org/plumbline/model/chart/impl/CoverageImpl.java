/**
 */
package org.plumbline.model.chart.impl;

import java.time.LocalDate;

import java.util.Map;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.Coverage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Coverage</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.CoverageImpl#getPayer <em>Payer</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.CoverageImpl#getMemberId <em>Member Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.CoverageImpl#getRuleSet <em>Rule Set</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.CoverageImpl#getAuthorizedVisits <em>Authorized Visits</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.CoverageImpl#getReferredBy <em>Referred By</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.CoverageImpl#getBilledThisYear <em>Billed This Year</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.CoverageImpl#getBilledAsOf <em>Billed As Of</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CoverageImpl extends MinimalEObjectImpl.Container implements Coverage {
	/**
	 * The default value of the '{@link #getPayer() <em>Payer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPayer()
	 * @generated
	 * @ordered
	 */
	protected static final String PAYER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPayer() <em>Payer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPayer()
	 * @generated
	 * @ordered
	 */
	protected String payer = PAYER_EDEFAULT;

	/**
	 * The default value of the '{@link #getMemberId() <em>Member Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemberId()
	 * @generated
	 * @ordered
	 */
	protected static final String MEMBER_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMemberId() <em>Member Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemberId()
	 * @generated
	 * @ordered
	 */
	protected String memberId = MEMBER_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getRuleSet() <em>Rule Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleSet()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_SET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRuleSet() <em>Rule Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleSet()
	 * @generated
	 * @ordered
	 */
	protected String ruleSet = RULE_SET_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthorizedVisits() <em>Authorized Visits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthorizedVisits()
	 * @generated
	 * @ordered
	 */
	protected static final Integer AUTHORIZED_VISITS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthorizedVisits() <em>Authorized Visits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthorizedVisits()
	 * @generated
	 * @ordered
	 */
	protected Integer authorizedVisits = AUTHORIZED_VISITS_EDEFAULT;

	/**
	 * The default value of the '{@link #getReferredBy() <em>Referred By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferredBy()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERRED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReferredBy() <em>Referred By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferredBy()
	 * @generated
	 * @ordered
	 */
	protected String referredBy = REFERRED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getBilledThisYear() <em>Billed This Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBilledThisYear()
	 * @generated
	 * @ordered
	 */
	protected static final Double BILLED_THIS_YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBilledThisYear() <em>Billed This Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBilledThisYear()
	 * @generated
	 * @ordered
	 */
	protected Double billedThisYear = BILLED_THIS_YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getBilledAsOf() <em>Billed As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBilledAsOf()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate BILLED_AS_OF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBilledAsOf() <em>Billed As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBilledAsOf()
	 * @generated
	 * @ordered
	 */
	protected LocalDate billedAsOf = BILLED_AS_OF_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CoverageImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.COVERAGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPayer() {
		return payer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPayer(String newPayer) {
		String oldPayer = payer;
		payer = newPayer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.COVERAGE__PAYER, oldPayer, payer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMemberId() {
		return memberId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemberId(String newMemberId) {
		String oldMemberId = memberId;
		memberId = newMemberId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.COVERAGE__MEMBER_ID, oldMemberId, memberId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRuleSet() {
		return ruleSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuleSet(String newRuleSet) {
		String oldRuleSet = ruleSet;
		ruleSet = newRuleSet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.COVERAGE__RULE_SET, oldRuleSet, ruleSet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAuthorizedVisits() {
		return authorizedVisits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthorizedVisits(Integer newAuthorizedVisits) {
		Integer oldAuthorizedVisits = authorizedVisits;
		authorizedVisits = newAuthorizedVisits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.COVERAGE__AUTHORIZED_VISITS, oldAuthorizedVisits, authorizedVisits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReferredBy() {
		return referredBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferredBy(String newReferredBy) {
		String oldReferredBy = referredBy;
		referredBy = newReferredBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.COVERAGE__REFERRED_BY, oldReferredBy, referredBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getBilledThisYear() {
		return billedThisYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBilledThisYear(Double newBilledThisYear) {
		Double oldBilledThisYear = billedThisYear;
		billedThisYear = newBilledThisYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.COVERAGE__BILLED_THIS_YEAR, oldBilledThisYear, billedThisYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getBilledAsOf() {
		return billedAsOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBilledAsOf(LocalDate newBilledAsOf) {
		LocalDate oldBilledAsOf = billedAsOf;
		billedAsOf = newBilledAsOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.COVERAGE__BILLED_AS_OF, oldBilledAsOf, billedAsOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean visitsAreNotNegative(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.plumbline.model.internal.rules.PatientRules.visitsAreNotNegative(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ChartPackage.COVERAGE__PAYER:
				return getPayer();
			case ChartPackage.COVERAGE__MEMBER_ID:
				return getMemberId();
			case ChartPackage.COVERAGE__RULE_SET:
				return getRuleSet();
			case ChartPackage.COVERAGE__AUTHORIZED_VISITS:
				return getAuthorizedVisits();
			case ChartPackage.COVERAGE__REFERRED_BY:
				return getReferredBy();
			case ChartPackage.COVERAGE__BILLED_THIS_YEAR:
				return getBilledThisYear();
			case ChartPackage.COVERAGE__BILLED_AS_OF:
				return getBilledAsOf();
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
			case ChartPackage.COVERAGE__PAYER:
				setPayer((String)newValue);
				return;
			case ChartPackage.COVERAGE__MEMBER_ID:
				setMemberId((String)newValue);
				return;
			case ChartPackage.COVERAGE__RULE_SET:
				setRuleSet((String)newValue);
				return;
			case ChartPackage.COVERAGE__AUTHORIZED_VISITS:
				setAuthorizedVisits((Integer)newValue);
				return;
			case ChartPackage.COVERAGE__REFERRED_BY:
				setReferredBy((String)newValue);
				return;
			case ChartPackage.COVERAGE__BILLED_THIS_YEAR:
				setBilledThisYear((Double)newValue);
				return;
			case ChartPackage.COVERAGE__BILLED_AS_OF:
				setBilledAsOf((LocalDate)newValue);
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
			case ChartPackage.COVERAGE__PAYER:
				setPayer(PAYER_EDEFAULT);
				return;
			case ChartPackage.COVERAGE__MEMBER_ID:
				setMemberId(MEMBER_ID_EDEFAULT);
				return;
			case ChartPackage.COVERAGE__RULE_SET:
				setRuleSet(RULE_SET_EDEFAULT);
				return;
			case ChartPackage.COVERAGE__AUTHORIZED_VISITS:
				setAuthorizedVisits(AUTHORIZED_VISITS_EDEFAULT);
				return;
			case ChartPackage.COVERAGE__REFERRED_BY:
				setReferredBy(REFERRED_BY_EDEFAULT);
				return;
			case ChartPackage.COVERAGE__BILLED_THIS_YEAR:
				setBilledThisYear(BILLED_THIS_YEAR_EDEFAULT);
				return;
			case ChartPackage.COVERAGE__BILLED_AS_OF:
				setBilledAsOf(BILLED_AS_OF_EDEFAULT);
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
			case ChartPackage.COVERAGE__PAYER:
				return PAYER_EDEFAULT == null ? payer != null : !PAYER_EDEFAULT.equals(payer);
			case ChartPackage.COVERAGE__MEMBER_ID:
				return MEMBER_ID_EDEFAULT == null ? memberId != null : !MEMBER_ID_EDEFAULT.equals(memberId);
			case ChartPackage.COVERAGE__RULE_SET:
				return RULE_SET_EDEFAULT == null ? ruleSet != null : !RULE_SET_EDEFAULT.equals(ruleSet);
			case ChartPackage.COVERAGE__AUTHORIZED_VISITS:
				return AUTHORIZED_VISITS_EDEFAULT == null ? authorizedVisits != null : !AUTHORIZED_VISITS_EDEFAULT.equals(authorizedVisits);
			case ChartPackage.COVERAGE__REFERRED_BY:
				return REFERRED_BY_EDEFAULT == null ? referredBy != null : !REFERRED_BY_EDEFAULT.equals(referredBy);
			case ChartPackage.COVERAGE__BILLED_THIS_YEAR:
				return BILLED_THIS_YEAR_EDEFAULT == null ? billedThisYear != null : !BILLED_THIS_YEAR_EDEFAULT.equals(billedThisYear);
			case ChartPackage.COVERAGE__BILLED_AS_OF:
				return BILLED_AS_OF_EDEFAULT == null ? billedAsOf != null : !BILLED_AS_OF_EDEFAULT.equals(billedAsOf);
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
		result.append(" (payer: ");
		result.append(payer);
		result.append(", memberId: ");
		result.append(memberId);
		result.append(", ruleSet: ");
		result.append(ruleSet);
		result.append(", authorizedVisits: ");
		result.append(authorizedVisits);
		result.append(", referredBy: ");
		result.append(referredBy);
		result.append(", billedThisYear: ");
		result.append(billedThisYear);
		result.append(", billedAsOf: ");
		result.append(billedAsOf);
		result.append(')');
		return result.toString();
	}

} //CoverageImpl
