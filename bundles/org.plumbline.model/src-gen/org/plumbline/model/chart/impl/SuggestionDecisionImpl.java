/**
 */
package org.plumbline.model.chart.impl;

import java.time.OffsetDateTime;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.SuggestionDecision;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Suggestion Decision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.SuggestionDecisionImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SuggestionDecisionImpl#getSuggestion <em>Suggestion</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SuggestionDecisionImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SuggestionDecisionImpl#isFollowed <em>Followed</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SuggestionDecisionImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SuggestionDecisionImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SuggestionDecisionImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SuggestionDecisionImpl#getContentVersion <em>Content Version</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SuggestionDecisionImpl extends MinimalEObjectImpl.Container implements SuggestionDecision {
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
	 * The default value of the '{@link #getSuggestion() <em>Suggestion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuggestion()
	 * @generated
	 * @ordered
	 */
	protected static final String SUGGESTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSuggestion() <em>Suggestion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuggestion()
	 * @generated
	 * @ordered
	 */
	protected String suggestion = SUGGESTION_EDEFAULT;

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
	 * The default value of the '{@link #isFollowed() <em>Followed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFollowed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FOLLOWED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFollowed() <em>Followed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFollowed()
	 * @generated
	 * @ordered
	 */
	protected boolean followed = FOLLOWED_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected static final String BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected String by = BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final OffsetDateTime AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected OffsetDateTime at = AT_EDEFAULT;

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
	protected SuggestionDecisionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.SUGGESTION_DECISION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUGGESTION_DECISION__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSuggestion() {
		return suggestion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuggestion(String newSuggestion) {
		String oldSuggestion = suggestion;
		suggestion = newSuggestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUGGESTION_DECISION__SUGGESTION, oldSuggestion, suggestion));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUGGESTION_DECISION__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFollowed() {
		return followed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFollowed(boolean newFollowed) {
		boolean oldFollowed = followed;
		followed = newFollowed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUGGESTION_DECISION__FOLLOWED, oldFollowed, followed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUGGESTION_DECISION__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(String newBy) {
		String oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUGGESTION_DECISION__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OffsetDateTime getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(OffsetDateTime newAt) {
		OffsetDateTime oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUGGESTION_DECISION__AT, oldAt, at));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUGGESTION_DECISION__CONTENT_VERSION, oldContentVersion, contentVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ChartPackage.SUGGESTION_DECISION__ID:
				return getId();
			case ChartPackage.SUGGESTION_DECISION__SUGGESTION:
				return getSuggestion();
			case ChartPackage.SUGGESTION_DECISION__LABEL:
				return getLabel();
			case ChartPackage.SUGGESTION_DECISION__FOLLOWED:
				return isFollowed();
			case ChartPackage.SUGGESTION_DECISION__REASON:
				return getReason();
			case ChartPackage.SUGGESTION_DECISION__BY:
				return getBy();
			case ChartPackage.SUGGESTION_DECISION__AT:
				return getAt();
			case ChartPackage.SUGGESTION_DECISION__CONTENT_VERSION:
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
			case ChartPackage.SUGGESTION_DECISION__ID:
				setId((String)newValue);
				return;
			case ChartPackage.SUGGESTION_DECISION__SUGGESTION:
				setSuggestion((String)newValue);
				return;
			case ChartPackage.SUGGESTION_DECISION__LABEL:
				setLabel((String)newValue);
				return;
			case ChartPackage.SUGGESTION_DECISION__FOLLOWED:
				setFollowed((Boolean)newValue);
				return;
			case ChartPackage.SUGGESTION_DECISION__REASON:
				setReason((String)newValue);
				return;
			case ChartPackage.SUGGESTION_DECISION__BY:
				setBy((String)newValue);
				return;
			case ChartPackage.SUGGESTION_DECISION__AT:
				setAt((OffsetDateTime)newValue);
				return;
			case ChartPackage.SUGGESTION_DECISION__CONTENT_VERSION:
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
			case ChartPackage.SUGGESTION_DECISION__ID:
				setId(ID_EDEFAULT);
				return;
			case ChartPackage.SUGGESTION_DECISION__SUGGESTION:
				setSuggestion(SUGGESTION_EDEFAULT);
				return;
			case ChartPackage.SUGGESTION_DECISION__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case ChartPackage.SUGGESTION_DECISION__FOLLOWED:
				setFollowed(FOLLOWED_EDEFAULT);
				return;
			case ChartPackage.SUGGESTION_DECISION__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case ChartPackage.SUGGESTION_DECISION__BY:
				setBy(BY_EDEFAULT);
				return;
			case ChartPackage.SUGGESTION_DECISION__AT:
				setAt(AT_EDEFAULT);
				return;
			case ChartPackage.SUGGESTION_DECISION__CONTENT_VERSION:
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
			case ChartPackage.SUGGESTION_DECISION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ChartPackage.SUGGESTION_DECISION__SUGGESTION:
				return SUGGESTION_EDEFAULT == null ? suggestion != null : !SUGGESTION_EDEFAULT.equals(suggestion);
			case ChartPackage.SUGGESTION_DECISION__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case ChartPackage.SUGGESTION_DECISION__FOLLOWED:
				return followed != FOLLOWED_EDEFAULT;
			case ChartPackage.SUGGESTION_DECISION__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case ChartPackage.SUGGESTION_DECISION__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case ChartPackage.SUGGESTION_DECISION__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case ChartPackage.SUGGESTION_DECISION__CONTENT_VERSION:
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
		result.append(" (id: ");
		result.append(id);
		result.append(", suggestion: ");
		result.append(suggestion);
		result.append(", label: ");
		result.append(label);
		result.append(", followed: ");
		result.append(followed);
		result.append(", reason: ");
		result.append(reason);
		result.append(", by: ");
		result.append(by);
		result.append(", at: ");
		result.append(at);
		result.append(", contentVersion: ");
		result.append(contentVersion);
		result.append(')');
		return result.toString();
	}

} //SuggestionDecisionImpl
