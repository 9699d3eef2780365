/**
 */
package org.plumbline.model.catalogue.impl;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.catalogue.PayerTopic;
import org.plumbline.model.catalogue.Quantity;
import org.plumbline.model.catalogue.RequiredContent;
import org.plumbline.model.catalogue.Severity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Payer Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.PayerRuleImpl#getTopic <em>Topic</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PayerRuleImpl#getContents <em>Contents</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PayerRuleImpl#getFigures <em>Figures</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PayerRuleImpl#getModifier <em>Modifier</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PayerRuleImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PayerRuleImpl#getCheck <em>Check</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.PayerRuleImpl#getSeverity <em>Severity</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PayerRuleImpl extends EntryImpl implements PayerRule {
	/**
	 * The default value of the '{@link #getTopic() <em>Topic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopic()
	 * @generated
	 * @ordered
	 */
	protected static final PayerTopic TOPIC_EDEFAULT = PayerTopic.PLAN_OF_CARE;

	/**
	 * The cached value of the '{@link #getTopic() <em>Topic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopic()
	 * @generated
	 * @ordered
	 */
	protected PayerTopic topic = TOPIC_EDEFAULT;

	/**
	 * This is true if the Topic attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean topicESet;

	/**
	 * The cached value of the '{@link #getContents() <em>Contents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContents()
	 * @generated
	 * @ordered
	 */
	protected EList<RequiredContent> contents;

	/**
	 * The cached value of the '{@link #getFigures() <em>Figures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFigures()
	 * @generated
	 * @ordered
	 */
	protected EList<Quantity> figures;

	/**
	 * The default value of the '{@link #getModifier() <em>Modifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModifier()
	 * @generated
	 * @ordered
	 */
	protected static final String MODIFIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModifier() <em>Modifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModifier()
	 * @generated
	 * @ordered
	 */
	protected String modifier = MODIFIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCodes() <em>Codes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> CODES_EDEFAULT = (List<String>)CatalogueFactory.eINSTANCE.createFromString(CataloguePackage.eINSTANCE.getIdList(), "");

	/**
	 * The cached value of the '{@link #getCodes() <em>Codes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected List<String> codes = CODES_EDEFAULT;

	/**
	 * The default value of the '{@link #getCheck() <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheck()
	 * @generated
	 * @ordered
	 */
	protected static final String CHECK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCheck() <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheck()
	 * @generated
	 * @ordered
	 */
	protected String check = CHECK_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final Severity SEVERITY_EDEFAULT = Severity.WARNING;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected Severity severity = SEVERITY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PayerRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.PAYER_RULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PayerTopic getTopic() {
		return topic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTopic(PayerTopic newTopic) {
		PayerTopic oldTopic = topic;
		topic = newTopic == null ? TOPIC_EDEFAULT : newTopic;
		boolean oldTopicESet = topicESet;
		topicESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PAYER_RULE__TOPIC, oldTopic, topic, !oldTopicESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTopic() {
		PayerTopic oldTopic = topic;
		boolean oldTopicESet = topicESet;
		topic = TOPIC_EDEFAULT;
		topicESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CataloguePackage.PAYER_RULE__TOPIC, oldTopic, TOPIC_EDEFAULT, oldTopicESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTopic() {
		return topicESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RequiredContent> getContents() {
		if (contents == null) {
			contents = new EObjectContainmentEList<RequiredContent>(RequiredContent.class, this, CataloguePackage.PAYER_RULE__CONTENTS);
		}
		return contents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Quantity> getFigures() {
		if (figures == null) {
			figures = new EObjectContainmentEList<Quantity>(Quantity.class, this, CataloguePackage.PAYER_RULE__FIGURES);
		}
		return figures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModifier() {
		return modifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModifier(String newModifier) {
		String oldModifier = modifier;
		modifier = newModifier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PAYER_RULE__MODIFIER, oldModifier, modifier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getCodes() {
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodes(List<String> newCodes) {
		List<String> oldCodes = codes;
		codes = newCodes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PAYER_RULE__CODES, oldCodes, codes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCheck() {
		return check;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheck(String newCheck) {
		String oldCheck = check;
		check = newCheck;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PAYER_RULE__CHECK, oldCheck, check));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Severity getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(Severity newSeverity) {
		Severity oldSeverity = severity;
		severity = newSeverity == null ? SEVERITY_EDEFAULT : newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.PAYER_RULE__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.PAYER_RULE__CONTENTS:
				return ((InternalEList<?>)getContents()).basicRemove(otherEnd, msgs);
			case CataloguePackage.PAYER_RULE__FIGURES:
				return ((InternalEList<?>)getFigures()).basicRemove(otherEnd, msgs);
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
			case CataloguePackage.PAYER_RULE__TOPIC:
				return getTopic();
			case CataloguePackage.PAYER_RULE__CONTENTS:
				return getContents();
			case CataloguePackage.PAYER_RULE__FIGURES:
				return getFigures();
			case CataloguePackage.PAYER_RULE__MODIFIER:
				return getModifier();
			case CataloguePackage.PAYER_RULE__CODES:
				return getCodes();
			case CataloguePackage.PAYER_RULE__CHECK:
				return getCheck();
			case CataloguePackage.PAYER_RULE__SEVERITY:
				return getSeverity();
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
			case CataloguePackage.PAYER_RULE__TOPIC:
				setTopic((PayerTopic)newValue);
				return;
			case CataloguePackage.PAYER_RULE__CONTENTS:
				getContents().clear();
				getContents().addAll((Collection<? extends RequiredContent>)newValue);
				return;
			case CataloguePackage.PAYER_RULE__FIGURES:
				getFigures().clear();
				getFigures().addAll((Collection<? extends Quantity>)newValue);
				return;
			case CataloguePackage.PAYER_RULE__MODIFIER:
				setModifier((String)newValue);
				return;
			case CataloguePackage.PAYER_RULE__CODES:
				setCodes((List<String>)newValue);
				return;
			case CataloguePackage.PAYER_RULE__CHECK:
				setCheck((String)newValue);
				return;
			case CataloguePackage.PAYER_RULE__SEVERITY:
				setSeverity((Severity)newValue);
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
			case CataloguePackage.PAYER_RULE__TOPIC:
				unsetTopic();
				return;
			case CataloguePackage.PAYER_RULE__CONTENTS:
				getContents().clear();
				return;
			case CataloguePackage.PAYER_RULE__FIGURES:
				getFigures().clear();
				return;
			case CataloguePackage.PAYER_RULE__MODIFIER:
				setModifier(MODIFIER_EDEFAULT);
				return;
			case CataloguePackage.PAYER_RULE__CODES:
				setCodes(CODES_EDEFAULT);
				return;
			case CataloguePackage.PAYER_RULE__CHECK:
				setCheck(CHECK_EDEFAULT);
				return;
			case CataloguePackage.PAYER_RULE__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
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
			case CataloguePackage.PAYER_RULE__TOPIC:
				return isSetTopic();
			case CataloguePackage.PAYER_RULE__CONTENTS:
				return contents != null && !contents.isEmpty();
			case CataloguePackage.PAYER_RULE__FIGURES:
				return figures != null && !figures.isEmpty();
			case CataloguePackage.PAYER_RULE__MODIFIER:
				return MODIFIER_EDEFAULT == null ? modifier != null : !MODIFIER_EDEFAULT.equals(modifier);
			case CataloguePackage.PAYER_RULE__CODES:
				return CODES_EDEFAULT == null ? codes != null : !CODES_EDEFAULT.equals(codes);
			case CataloguePackage.PAYER_RULE__CHECK:
				return CHECK_EDEFAULT == null ? check != null : !CHECK_EDEFAULT.equals(check);
			case CataloguePackage.PAYER_RULE__SEVERITY:
				return severity != SEVERITY_EDEFAULT;
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
		result.append(" (topic: ");
		if (topicESet) result.append(topic); else result.append("<unset>");
		result.append(", modifier: ");
		result.append(modifier);
		result.append(", codes: ");
		result.append(codes);
		result.append(", check: ");
		result.append(check);
		result.append(", severity: ");
		result.append(severity);
		result.append(')');
		return result.toString();
	}

} //PayerRuleImpl
