/**
 */
package org.plumbline.model.chart.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.plumbline.model.chart.Assessment;
import org.plumbline.model.chart.ChartPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.AssessmentImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.AssessmentImpl#getImpairments <em>Impairments</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.AssessmentImpl#getResponse <em>Response</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.AssessmentImpl#getPrognosis <em>Prognosis</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.AssessmentImpl#getNecessity <em>Necessity</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.AssessmentImpl#getComplexities <em>Complexities</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.AssessmentImpl#getDischargeReason <em>Discharge Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssessmentImpl extends MinimalEObjectImpl.Container implements Assessment {
	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getImpairments() <em>Impairments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpairments()
	 * @generated
	 * @ordered
	 */
	protected static final String IMPAIRMENTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImpairments() <em>Impairments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpairments()
	 * @generated
	 * @ordered
	 */
	protected String impairments = IMPAIRMENTS_EDEFAULT;

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
	 * The default value of the '{@link #getNecessity() <em>Necessity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNecessity()
	 * @generated
	 * @ordered
	 */
	protected static final String NECESSITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNecessity() <em>Necessity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNecessity()
	 * @generated
	 * @ordered
	 */
	protected String necessity = NECESSITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getComplexities() <em>Complexities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComplexities()
	 * @generated
	 * @ordered
	 */
	protected static final String COMPLEXITIES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComplexities() <em>Complexities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComplexities()
	 * @generated
	 * @ordered
	 */
	protected String complexities = COMPLEXITIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getDischargeReason() <em>Discharge Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDischargeReason()
	 * @generated
	 * @ordered
	 */
	protected static final String DISCHARGE_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDischargeReason() <em>Discharge Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDischargeReason()
	 * @generated
	 * @ordered
	 */
	protected String dischargeReason = DISCHARGE_REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssessmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.ASSESSMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.ASSESSMENT__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImpairments() {
		return impairments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImpairments(String newImpairments) {
		String oldImpairments = impairments;
		impairments = newImpairments;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.ASSESSMENT__IMPAIRMENTS, oldImpairments, impairments));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.ASSESSMENT__RESPONSE, oldResponse, response));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.ASSESSMENT__PROGNOSIS, oldPrognosis, prognosis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNecessity() {
		return necessity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNecessity(String newNecessity) {
		String oldNecessity = necessity;
		necessity = newNecessity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.ASSESSMENT__NECESSITY, oldNecessity, necessity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComplexities() {
		return complexities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComplexities(String newComplexities) {
		String oldComplexities = complexities;
		complexities = newComplexities;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.ASSESSMENT__COMPLEXITIES, oldComplexities, complexities));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDischargeReason() {
		return dischargeReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDischargeReason(String newDischargeReason) {
		String oldDischargeReason = dischargeReason;
		dischargeReason = newDischargeReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.ASSESSMENT__DISCHARGE_REASON, oldDischargeReason, dischargeReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ChartPackage.ASSESSMENT__TEXT:
				return getText();
			case ChartPackage.ASSESSMENT__IMPAIRMENTS:
				return getImpairments();
			case ChartPackage.ASSESSMENT__RESPONSE:
				return getResponse();
			case ChartPackage.ASSESSMENT__PROGNOSIS:
				return getPrognosis();
			case ChartPackage.ASSESSMENT__NECESSITY:
				return getNecessity();
			case ChartPackage.ASSESSMENT__COMPLEXITIES:
				return getComplexities();
			case ChartPackage.ASSESSMENT__DISCHARGE_REASON:
				return getDischargeReason();
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
			case ChartPackage.ASSESSMENT__TEXT:
				setText((String)newValue);
				return;
			case ChartPackage.ASSESSMENT__IMPAIRMENTS:
				setImpairments((String)newValue);
				return;
			case ChartPackage.ASSESSMENT__RESPONSE:
				setResponse((String)newValue);
				return;
			case ChartPackage.ASSESSMENT__PROGNOSIS:
				setPrognosis((String)newValue);
				return;
			case ChartPackage.ASSESSMENT__NECESSITY:
				setNecessity((String)newValue);
				return;
			case ChartPackage.ASSESSMENT__COMPLEXITIES:
				setComplexities((String)newValue);
				return;
			case ChartPackage.ASSESSMENT__DISCHARGE_REASON:
				setDischargeReason((String)newValue);
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
			case ChartPackage.ASSESSMENT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ChartPackage.ASSESSMENT__IMPAIRMENTS:
				setImpairments(IMPAIRMENTS_EDEFAULT);
				return;
			case ChartPackage.ASSESSMENT__RESPONSE:
				setResponse(RESPONSE_EDEFAULT);
				return;
			case ChartPackage.ASSESSMENT__PROGNOSIS:
				setPrognosis(PROGNOSIS_EDEFAULT);
				return;
			case ChartPackage.ASSESSMENT__NECESSITY:
				setNecessity(NECESSITY_EDEFAULT);
				return;
			case ChartPackage.ASSESSMENT__COMPLEXITIES:
				setComplexities(COMPLEXITIES_EDEFAULT);
				return;
			case ChartPackage.ASSESSMENT__DISCHARGE_REASON:
				setDischargeReason(DISCHARGE_REASON_EDEFAULT);
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
			case ChartPackage.ASSESSMENT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ChartPackage.ASSESSMENT__IMPAIRMENTS:
				return IMPAIRMENTS_EDEFAULT == null ? impairments != null : !IMPAIRMENTS_EDEFAULT.equals(impairments);
			case ChartPackage.ASSESSMENT__RESPONSE:
				return RESPONSE_EDEFAULT == null ? response != null : !RESPONSE_EDEFAULT.equals(response);
			case ChartPackage.ASSESSMENT__PROGNOSIS:
				return PROGNOSIS_EDEFAULT == null ? prognosis != null : !PROGNOSIS_EDEFAULT.equals(prognosis);
			case ChartPackage.ASSESSMENT__NECESSITY:
				return NECESSITY_EDEFAULT == null ? necessity != null : !NECESSITY_EDEFAULT.equals(necessity);
			case ChartPackage.ASSESSMENT__COMPLEXITIES:
				return COMPLEXITIES_EDEFAULT == null ? complexities != null : !COMPLEXITIES_EDEFAULT.equals(complexities);
			case ChartPackage.ASSESSMENT__DISCHARGE_REASON:
				return DISCHARGE_REASON_EDEFAULT == null ? dischargeReason != null : !DISCHARGE_REASON_EDEFAULT.equals(dischargeReason);
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
		result.append(" (text: ");
		result.append(text);
		result.append(", impairments: ");
		result.append(impairments);
		result.append(", response: ");
		result.append(response);
		result.append(", prognosis: ");
		result.append(prognosis);
		result.append(", necessity: ");
		result.append(necessity);
		result.append(", complexities: ");
		result.append(complexities);
		result.append(", dischargeReason: ");
		result.append(dischargeReason);
		result.append(')');
		return result.toString();
	}

} //AssessmentImpl
