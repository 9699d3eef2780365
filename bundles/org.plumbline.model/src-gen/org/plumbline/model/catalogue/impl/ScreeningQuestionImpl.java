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

import org.plumbline.model.catalogue.AnswerKind;
import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.Link;
import org.plumbline.model.catalogue.ScreeningQuestion;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Screening Question</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.ScreeningQuestionImpl#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ScreeningQuestionImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ScreeningQuestionImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ScreeningQuestionImpl#getLinks <em>Links</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ScreeningQuestionImpl#getRedFlags <em>Red Flags</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ScreeningQuestionImpl#getRedFlagsOnNo <em>Red Flags On No</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScreeningQuestionImpl extends EntryImpl implements ScreeningQuestion {
	/**
	 * The default value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected static final AnswerKind ANSWER_EDEFAULT = AnswerKind.YES_NO;

	/**
	 * The cached value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected AnswerKind answer = ANSWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected String group = GROUP_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLinks() <em>Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<Link> links;

	/**
	 * The default value of the '{@link #getRedFlags() <em>Red Flags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedFlags()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> RED_FLAGS_EDEFAULT = (List<String>)CatalogueFactory.eINSTANCE.createFromString(CataloguePackage.eINSTANCE.getEntryIds(), "");

	/**
	 * The cached value of the '{@link #getRedFlags() <em>Red Flags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedFlags()
	 * @generated
	 * @ordered
	 */
	protected List<String> redFlags = RED_FLAGS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRedFlagsOnNo() <em>Red Flags On No</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedFlagsOnNo()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> RED_FLAGS_ON_NO_EDEFAULT = (List<String>)CatalogueFactory.eINSTANCE.createFromString(CataloguePackage.eINSTANCE.getEntryIds(), "");

	/**
	 * The cached value of the '{@link #getRedFlagsOnNo() <em>Red Flags On No</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedFlagsOnNo()
	 * @generated
	 * @ordered
	 */
	protected List<String> redFlagsOnNo = RED_FLAGS_ON_NO_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScreeningQuestionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.SCREENING_QUESTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnswerKind getAnswer() {
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswer(AnswerKind newAnswer) {
		AnswerKind oldAnswer = answer;
		answer = newAnswer == null ? ANSWER_EDEFAULT : newAnswer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.SCREENING_QUESTION__ANSWER, oldAnswer, answer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.SCREENING_QUESTION__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(String newGroup) {
		String oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.SCREENING_QUESTION__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Link> getLinks() {
		if (links == null) {
			links = new EObjectContainmentEList<Link>(Link.class, this, CataloguePackage.SCREENING_QUESTION__LINKS);
		}
		return links;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getRedFlags() {
		return redFlags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRedFlags(List<String> newRedFlags) {
		List<String> oldRedFlags = redFlags;
		redFlags = newRedFlags;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.SCREENING_QUESTION__RED_FLAGS, oldRedFlags, redFlags));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getRedFlagsOnNo() {
		return redFlagsOnNo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRedFlagsOnNo(List<String> newRedFlagsOnNo) {
		List<String> oldRedFlagsOnNo = redFlagsOnNo;
		redFlagsOnNo = newRedFlagsOnNo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.SCREENING_QUESTION__RED_FLAGS_ON_NO, oldRedFlagsOnNo, redFlagsOnNo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.SCREENING_QUESTION__LINKS:
				return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
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
			case CataloguePackage.SCREENING_QUESTION__ANSWER:
				return getAnswer();
			case CataloguePackage.SCREENING_QUESTION__UNIT:
				return getUnit();
			case CataloguePackage.SCREENING_QUESTION__GROUP:
				return getGroup();
			case CataloguePackage.SCREENING_QUESTION__LINKS:
				return getLinks();
			case CataloguePackage.SCREENING_QUESTION__RED_FLAGS:
				return getRedFlags();
			case CataloguePackage.SCREENING_QUESTION__RED_FLAGS_ON_NO:
				return getRedFlagsOnNo();
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
			case CataloguePackage.SCREENING_QUESTION__ANSWER:
				setAnswer((AnswerKind)newValue);
				return;
			case CataloguePackage.SCREENING_QUESTION__UNIT:
				setUnit((String)newValue);
				return;
			case CataloguePackage.SCREENING_QUESTION__GROUP:
				setGroup((String)newValue);
				return;
			case CataloguePackage.SCREENING_QUESTION__LINKS:
				getLinks().clear();
				getLinks().addAll((Collection<? extends Link>)newValue);
				return;
			case CataloguePackage.SCREENING_QUESTION__RED_FLAGS:
				setRedFlags((List<String>)newValue);
				return;
			case CataloguePackage.SCREENING_QUESTION__RED_FLAGS_ON_NO:
				setRedFlagsOnNo((List<String>)newValue);
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
			case CataloguePackage.SCREENING_QUESTION__ANSWER:
				setAnswer(ANSWER_EDEFAULT);
				return;
			case CataloguePackage.SCREENING_QUESTION__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case CataloguePackage.SCREENING_QUESTION__GROUP:
				setGroup(GROUP_EDEFAULT);
				return;
			case CataloguePackage.SCREENING_QUESTION__LINKS:
				getLinks().clear();
				return;
			case CataloguePackage.SCREENING_QUESTION__RED_FLAGS:
				setRedFlags(RED_FLAGS_EDEFAULT);
				return;
			case CataloguePackage.SCREENING_QUESTION__RED_FLAGS_ON_NO:
				setRedFlagsOnNo(RED_FLAGS_ON_NO_EDEFAULT);
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
			case CataloguePackage.SCREENING_QUESTION__ANSWER:
				return answer != ANSWER_EDEFAULT;
			case CataloguePackage.SCREENING_QUESTION__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case CataloguePackage.SCREENING_QUESTION__GROUP:
				return GROUP_EDEFAULT == null ? group != null : !GROUP_EDEFAULT.equals(group);
			case CataloguePackage.SCREENING_QUESTION__LINKS:
				return links != null && !links.isEmpty();
			case CataloguePackage.SCREENING_QUESTION__RED_FLAGS:
				return RED_FLAGS_EDEFAULT == null ? redFlags != null : !RED_FLAGS_EDEFAULT.equals(redFlags);
			case CataloguePackage.SCREENING_QUESTION__RED_FLAGS_ON_NO:
				return RED_FLAGS_ON_NO_EDEFAULT == null ? redFlagsOnNo != null : !RED_FLAGS_ON_NO_EDEFAULT.equals(redFlagsOnNo);
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
		result.append(" (answer: ");
		result.append(answer);
		result.append(", unit: ");
		result.append(unit);
		result.append(", group: ");
		result.append(group);
		result.append(", redFlags: ");
		result.append(redFlags);
		result.append(", redFlagsOnNo: ");
		result.append(redFlagsOnNo);
		result.append(')');
		return result.toString();
	}

} //ScreeningQuestionImpl
