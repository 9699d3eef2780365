/**
 */
package org.plumbline.model.chart;

import java.time.LocalDate;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coverage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The patient's payer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.Coverage#getPayer <em>Payer</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Coverage#getMemberId <em>Member Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Coverage#getRuleSet <em>Rule Set</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Coverage#getAuthorizedVisits <em>Authorized Visits</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Coverage#getReferredBy <em>Referred By</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Coverage#getBilledThisYear <em>Billed This Year</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Coverage#getBilledAsOf <em>Billed As Of</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getCoverage()
 * @generated
 */
public interface Coverage extends EObject {
	/**
	 * Returns the value of the '<em><b>Payer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Payer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Payer</em>' attribute.
	 * @see #setPayer(String)
	 * @see org.plumbline.model.chart.ChartPackage#getCoverage_Payer()
	 * @generated
	 */
	String getPayer();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Coverage#getPayer <em>Payer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Payer</em>' attribute.
	 * @see #getPayer()
	 * @generated
	 */
	void setPayer(String value);

	/**
	 * Returns the value of the '<em><b>Member Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Member number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Member Id</em>' attribute.
	 * @see #setMemberId(String)
	 * @see org.plumbline.model.chart.ChartPackage#getCoverage_MemberId()
	 * @generated
	 */
	String getMemberId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Coverage#getMemberId <em>Member Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Member Id</em>' attribute.
	 * @see #getMemberId()
	 * @generated
	 */
	void setMemberId(String value);

	/**
	 * Returns the value of the '<em><b>Rule Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the payer rule set of the catalogue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Set</em>' attribute.
	 * @see #setRuleSet(String)
	 * @see org.plumbline.model.chart.ChartPackage#getCoverage_RuleSet()
	 * @generated
	 */
	String getRuleSet();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Coverage#getRuleSet <em>Rule Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Set</em>' attribute.
	 * @see #getRuleSet()
	 * @generated
	 */
	void setRuleSet(String value);

	/**
	 * Returns the value of the '<em><b>Authorized Visits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Visits authorised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authorized Visits</em>' attribute.
	 * @see #setAuthorizedVisits(Integer)
	 * @see org.plumbline.model.chart.ChartPackage#getCoverage_AuthorizedVisits()
	 * @generated
	 */
	Integer getAuthorizedVisits();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Coverage#getAuthorizedVisits <em>Authorized Visits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authorized Visits</em>' attribute.
	 * @see #getAuthorizedVisits()
	 * @generated
	 */
	void setAuthorizedVisits(Integer value);

	/**
	 * Returns the value of the '<em><b>Referred By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Referring clinician.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Referred By</em>' attribute.
	 * @see #setReferredBy(String)
	 * @see org.plumbline.model.chart.ChartPackage#getCoverage_ReferredBy()
	 * @generated
	 */
	String getReferredBy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Coverage#getReferredBy <em>Referred By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Referred By</em>' attribute.
	 * @see #getReferredBy()
	 * @generated
	 */
	void setReferredBy(String value);

	/**
	 * Returns the value of the '<em><b>Billed This Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount billed for therapy in the calendar year, USD, as the payer tells it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Billed This Year</em>' attribute.
	 * @see #setBilledThisYear(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getCoverage_BilledThisYear()
	 * @generated
	 */
	Double getBilledThisYear();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Coverage#getBilledThisYear <em>Billed This Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Billed This Year</em>' attribute.
	 * @see #getBilledThisYear()
	 * @generated
	 */
	void setBilledThisYear(Double value);

	/**
	 * Returns the value of the '<em><b>Billed As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day for which the amount holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Billed As Of</em>' attribute.
	 * @see #setBilledAsOf(LocalDate)
	 * @see org.plumbline.model.chart.ChartPackage#getCoverage_BilledAsOf()
	 * @generated
	 */
	LocalDate getBilledAsOf();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Coverage#getBilledAsOf <em>Billed As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Billed As Of</em>' attribute.
	 * @see #getBilledAsOf()
	 * @generated
	 */
	void setBilledAsOf(LocalDate value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of authorised visits is not negative.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean visitsAreNotNegative(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Coverage
