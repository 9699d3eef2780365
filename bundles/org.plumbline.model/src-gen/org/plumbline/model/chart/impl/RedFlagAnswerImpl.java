/**
 */
package org.plumbline.model.chart.impl;

import java.time.OffsetDateTime;

import java.util.Map;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.plumbline.model.chart.ActionLevel;
import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Tri;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Red Flag Answer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.RedFlagAnswerImpl#getRedFlag <em>Red Flag</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RedFlagAnswerImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RedFlagAnswerImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RedFlagAnswerImpl#getPresent <em>Present</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RedFlagAnswerImpl#getAction <em>Action</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RedFlagAnswerImpl#getActedOn <em>Acted On</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.RedFlagAnswerImpl#getContentVersion <em>Content Version</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RedFlagAnswerImpl extends MinimalEObjectImpl.Container implements RedFlagAnswer {
	/**
	 * The default value of the '{@link #getRedFlag() <em>Red Flag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedFlag()
	 * @generated
	 * @ordered
	 */
	protected static final String RED_FLAG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRedFlag() <em>Red Flag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedFlag()
	 * @generated
	 * @ordered
	 */
	protected String redFlag = RED_FLAG_EDEFAULT;

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
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final ActionLevel LEVEL_EDEFAULT = ActionLevel.URGENT;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected ActionLevel level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPresent() <em>Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPresent()
	 * @generated
	 * @ordered
	 */
	protected static final Tri PRESENT_EDEFAULT = Tri.OPEN;

	/**
	 * The cached value of the '{@link #getPresent() <em>Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPresent()
	 * @generated
	 * @ordered
	 */
	protected Tri present = PRESENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected String action = ACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getActedOn() <em>Acted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActedOn()
	 * @generated
	 * @ordered
	 */
	protected static final OffsetDateTime ACTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActedOn() <em>Acted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActedOn()
	 * @generated
	 * @ordered
	 */
	protected OffsetDateTime actedOn = ACTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getContentVersion() <em>Content Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTENT_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContentVersion() <em>Content Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentVersion()
	 * @generated
	 * @ordered
	 */
	protected String contentVersion = CONTENT_VERSION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RedFlagAnswerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.RED_FLAG_ANSWER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRedFlag() {
		return redFlag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRedFlag(String newRedFlag) {
		String oldRedFlag = redFlag;
		redFlag = newRedFlag;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RED_FLAG_ANSWER__RED_FLAG, oldRedFlag, redFlag));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RED_FLAG_ANSWER__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionLevel getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(ActionLevel newLevel) {
		ActionLevel oldLevel = level;
		level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RED_FLAG_ANSWER__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tri getPresent() {
		return present;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPresent(Tri newPresent) {
		Tri oldPresent = present;
		present = newPresent == null ? PRESENT_EDEFAULT : newPresent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RED_FLAG_ANSWER__PRESENT, oldPresent, present));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAction() {
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAction(String newAction) {
		String oldAction = action;
		action = newAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RED_FLAG_ANSWER__ACTION, oldAction, action));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OffsetDateTime getActedOn() {
		return actedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActedOn(OffsetDateTime newActedOn) {
		OffsetDateTime oldActedOn = actedOn;
		actedOn = newActedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RED_FLAG_ANSWER__ACTED_ON, oldActedOn, actedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContentVersion() {
		return contentVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContentVersion(String newContentVersion) {
		String oldContentVersion = contentVersion;
		contentVersion = newContentVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.RED_FLAG_ANSWER__CONTENT_VERSION, oldContentVersion, contentVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean presentNeedsAction(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.plumbline.model.internal.rules.SubjectiveRules.presentNeedsAction(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ChartPackage.RED_FLAG_ANSWER__RED_FLAG:
				return getRedFlag();
			case ChartPackage.RED_FLAG_ANSWER__LABEL:
				return getLabel();
			case ChartPackage.RED_FLAG_ANSWER__LEVEL:
				return getLevel();
			case ChartPackage.RED_FLAG_ANSWER__PRESENT:
				return getPresent();
			case ChartPackage.RED_FLAG_ANSWER__ACTION:
				return getAction();
			case ChartPackage.RED_FLAG_ANSWER__ACTED_ON:
				return getActedOn();
			case ChartPackage.RED_FLAG_ANSWER__CONTENT_VERSION:
				return getContentVersion();
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
			case ChartPackage.RED_FLAG_ANSWER__RED_FLAG:
				setRedFlag((String)newValue);
				return;
			case ChartPackage.RED_FLAG_ANSWER__LABEL:
				setLabel((String)newValue);
				return;
			case ChartPackage.RED_FLAG_ANSWER__LEVEL:
				setLevel((ActionLevel)newValue);
				return;
			case ChartPackage.RED_FLAG_ANSWER__PRESENT:
				setPresent((Tri)newValue);
				return;
			case ChartPackage.RED_FLAG_ANSWER__ACTION:
				setAction((String)newValue);
				return;
			case ChartPackage.RED_FLAG_ANSWER__ACTED_ON:
				setActedOn((OffsetDateTime)newValue);
				return;
			case ChartPackage.RED_FLAG_ANSWER__CONTENT_VERSION:
				setContentVersion((String)newValue);
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
			case ChartPackage.RED_FLAG_ANSWER__RED_FLAG:
				setRedFlag(RED_FLAG_EDEFAULT);
				return;
			case ChartPackage.RED_FLAG_ANSWER__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case ChartPackage.RED_FLAG_ANSWER__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case ChartPackage.RED_FLAG_ANSWER__PRESENT:
				setPresent(PRESENT_EDEFAULT);
				return;
			case ChartPackage.RED_FLAG_ANSWER__ACTION:
				setAction(ACTION_EDEFAULT);
				return;
			case ChartPackage.RED_FLAG_ANSWER__ACTED_ON:
				setActedOn(ACTED_ON_EDEFAULT);
				return;
			case ChartPackage.RED_FLAG_ANSWER__CONTENT_VERSION:
				setContentVersion(CONTENT_VERSION_EDEFAULT);
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
			case ChartPackage.RED_FLAG_ANSWER__RED_FLAG:
				return RED_FLAG_EDEFAULT == null ? redFlag != null : !RED_FLAG_EDEFAULT.equals(redFlag);
			case ChartPackage.RED_FLAG_ANSWER__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case ChartPackage.RED_FLAG_ANSWER__LEVEL:
				return level != LEVEL_EDEFAULT;
			case ChartPackage.RED_FLAG_ANSWER__PRESENT:
				return present != PRESENT_EDEFAULT;
			case ChartPackage.RED_FLAG_ANSWER__ACTION:
				return ACTION_EDEFAULT == null ? action != null : !ACTION_EDEFAULT.equals(action);
			case ChartPackage.RED_FLAG_ANSWER__ACTED_ON:
				return ACTED_ON_EDEFAULT == null ? actedOn != null : !ACTED_ON_EDEFAULT.equals(actedOn);
			case ChartPackage.RED_FLAG_ANSWER__CONTENT_VERSION:
				return CONTENT_VERSION_EDEFAULT == null ? contentVersion != null : !CONTENT_VERSION_EDEFAULT.equals(contentVersion);
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
		result.append(" (redFlag: ");
		result.append(redFlag);
		result.append(", label: ");
		result.append(label);
		result.append(", level: ");
		result.append(level);
		result.append(", present: ");
		result.append(present);
		result.append(", action: ");
		result.append(action);
		result.append(", actedOn: ");
		result.append(actedOn);
		result.append(", contentVersion: ");
		result.append(contentVersion);
		result.append(')');
		return result.toString();
	}

} //RedFlagAnswerImpl
