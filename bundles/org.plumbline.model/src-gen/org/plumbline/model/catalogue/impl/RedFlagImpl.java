/**
 */
package org.plumbline.model.catalogue.impl;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.catalogue.ActionLevel;
import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.RedFlag;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Red Flag</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.RedFlagImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.RedFlagImpl#isLevelDerived <em>Level Derived</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.RedFlagImpl#getAction <em>Action</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.RedFlagImpl#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.RedFlagImpl#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.RedFlagImpl#isOnHandout <em>On Handout</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.RedFlagImpl#isEmergency <em>Emergency</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.RedFlagImpl#isWeighed <em>Weighed</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.RedFlagImpl#getSuspected <em>Suspected</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RedFlagImpl extends EntryImpl implements RedFlag {
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
	 * This is true if the Level attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean levelESet;

	/**
	 * The default value of the '{@link #isLevelDerived() <em>Level Derived</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLevelDerived()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LEVEL_DERIVED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLevelDerived() <em>Level Derived</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLevelDerived()
	 * @generated
	 * @ordered
	 */
	protected boolean levelDerived = LEVEL_DERIVED_EDEFAULT;

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
	 * The default value of the '{@link #getQuestions() <em>Questions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestions()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> QUESTIONS_EDEFAULT = (List<String>)CatalogueFactory.eINSTANCE.createFromString(CataloguePackage.eINSTANCE.getEntryIds(), "");

	/**
	 * The cached value of the '{@link #getQuestions() <em>Questions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestions()
	 * @generated
	 * @ordered
	 */
	protected List<String> questions = QUESTIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getConditions() <em>Conditions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditions()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> CONDITIONS_EDEFAULT = (List<String>)CatalogueFactory.eINSTANCE.createFromString(CataloguePackage.eINSTANCE.getEntryIds(), "");

	/**
	 * The cached value of the '{@link #getConditions() <em>Conditions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditions()
	 * @generated
	 * @ordered
	 */
	protected List<String> conditions = CONDITIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #isOnHandout() <em>On Handout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOnHandout()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ON_HANDOUT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOnHandout() <em>On Handout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOnHandout()
	 * @generated
	 * @ordered
	 */
	protected boolean onHandout = ON_HANDOUT_EDEFAULT;

	/**
	 * The default value of the '{@link #isEmergency() <em>Emergency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEmergency()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EMERGENCY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEmergency() <em>Emergency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEmergency()
	 * @generated
	 * @ordered
	 */
	protected boolean emergency = EMERGENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #isWeighed() <em>Weighed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWeighed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WEIGHED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWeighed() <em>Weighed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWeighed()
	 * @generated
	 * @ordered
	 */
	protected boolean weighed = WEIGHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSuspected() <em>Suspected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuspected()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> SUSPECTED_EDEFAULT = (List<String>)CatalogueFactory.eINSTANCE.createFromString(CataloguePackage.eINSTANCE.getEntryIds(), "");

	/**
	 * The cached value of the '{@link #getSuspected() <em>Suspected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuspected()
	 * @generated
	 * @ordered
	 */
	protected List<String> suspected = SUSPECTED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RedFlagImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.RED_FLAG;
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
		boolean oldLevelESet = levelESet;
		levelESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.RED_FLAG__LEVEL, oldLevel, level, !oldLevelESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLevel() {
		ActionLevel oldLevel = level;
		boolean oldLevelESet = levelESet;
		level = LEVEL_EDEFAULT;
		levelESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CataloguePackage.RED_FLAG__LEVEL, oldLevel, LEVEL_EDEFAULT, oldLevelESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLevel() {
		return levelESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLevelDerived() {
		return levelDerived;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevelDerived(boolean newLevelDerived) {
		boolean oldLevelDerived = levelDerived;
		levelDerived = newLevelDerived;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.RED_FLAG__LEVEL_DERIVED, oldLevelDerived, levelDerived));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.RED_FLAG__ACTION, oldAction, action));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getQuestions() {
		return questions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuestions(List<String> newQuestions) {
		List<String> oldQuestions = questions;
		questions = newQuestions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.RED_FLAG__QUESTIONS, oldQuestions, questions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getConditions() {
		return conditions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConditions(List<String> newConditions) {
		List<String> oldConditions = conditions;
		conditions = newConditions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.RED_FLAG__CONDITIONS, oldConditions, conditions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOnHandout() {
		return onHandout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnHandout(boolean newOnHandout) {
		boolean oldOnHandout = onHandout;
		onHandout = newOnHandout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.RED_FLAG__ON_HANDOUT, oldOnHandout, onHandout));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEmergency() {
		return emergency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmergency(boolean newEmergency) {
		boolean oldEmergency = emergency;
		emergency = newEmergency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.RED_FLAG__EMERGENCY, oldEmergency, emergency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWeighed() {
		return weighed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeighed(boolean newWeighed) {
		boolean oldWeighed = weighed;
		weighed = newWeighed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.RED_FLAG__WEIGHED, oldWeighed, weighed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getSuspected() {
		return suspected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuspected(List<String> newSuspected) {
		List<String> oldSuspected = suspected;
		suspected = newSuspected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.RED_FLAG__SUSPECTED, oldSuspected, suspected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.RED_FLAG__LEVEL:
				return getLevel();
			case CataloguePackage.RED_FLAG__LEVEL_DERIVED:
				return isLevelDerived();
			case CataloguePackage.RED_FLAG__ACTION:
				return getAction();
			case CataloguePackage.RED_FLAG__QUESTIONS:
				return getQuestions();
			case CataloguePackage.RED_FLAG__CONDITIONS:
				return getConditions();
			case CataloguePackage.RED_FLAG__ON_HANDOUT:
				return isOnHandout();
			case CataloguePackage.RED_FLAG__EMERGENCY:
				return isEmergency();
			case CataloguePackage.RED_FLAG__WEIGHED:
				return isWeighed();
			case CataloguePackage.RED_FLAG__SUSPECTED:
				return getSuspected();
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
			case CataloguePackage.RED_FLAG__LEVEL:
				setLevel((ActionLevel)newValue);
				return;
			case CataloguePackage.RED_FLAG__LEVEL_DERIVED:
				setLevelDerived((Boolean)newValue);
				return;
			case CataloguePackage.RED_FLAG__ACTION:
				setAction((String)newValue);
				return;
			case CataloguePackage.RED_FLAG__QUESTIONS:
				setQuestions((List<String>)newValue);
				return;
			case CataloguePackage.RED_FLAG__CONDITIONS:
				setConditions((List<String>)newValue);
				return;
			case CataloguePackage.RED_FLAG__ON_HANDOUT:
				setOnHandout((Boolean)newValue);
				return;
			case CataloguePackage.RED_FLAG__EMERGENCY:
				setEmergency((Boolean)newValue);
				return;
			case CataloguePackage.RED_FLAG__WEIGHED:
				setWeighed((Boolean)newValue);
				return;
			case CataloguePackage.RED_FLAG__SUSPECTED:
				setSuspected((List<String>)newValue);
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
			case CataloguePackage.RED_FLAG__LEVEL:
				unsetLevel();
				return;
			case CataloguePackage.RED_FLAG__LEVEL_DERIVED:
				setLevelDerived(LEVEL_DERIVED_EDEFAULT);
				return;
			case CataloguePackage.RED_FLAG__ACTION:
				setAction(ACTION_EDEFAULT);
				return;
			case CataloguePackage.RED_FLAG__QUESTIONS:
				setQuestions(QUESTIONS_EDEFAULT);
				return;
			case CataloguePackage.RED_FLAG__CONDITIONS:
				setConditions(CONDITIONS_EDEFAULT);
				return;
			case CataloguePackage.RED_FLAG__ON_HANDOUT:
				setOnHandout(ON_HANDOUT_EDEFAULT);
				return;
			case CataloguePackage.RED_FLAG__EMERGENCY:
				setEmergency(EMERGENCY_EDEFAULT);
				return;
			case CataloguePackage.RED_FLAG__WEIGHED:
				setWeighed(WEIGHED_EDEFAULT);
				return;
			case CataloguePackage.RED_FLAG__SUSPECTED:
				setSuspected(SUSPECTED_EDEFAULT);
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
			case CataloguePackage.RED_FLAG__LEVEL:
				return isSetLevel();
			case CataloguePackage.RED_FLAG__LEVEL_DERIVED:
				return levelDerived != LEVEL_DERIVED_EDEFAULT;
			case CataloguePackage.RED_FLAG__ACTION:
				return ACTION_EDEFAULT == null ? action != null : !ACTION_EDEFAULT.equals(action);
			case CataloguePackage.RED_FLAG__QUESTIONS:
				return QUESTIONS_EDEFAULT == null ? questions != null : !QUESTIONS_EDEFAULT.equals(questions);
			case CataloguePackage.RED_FLAG__CONDITIONS:
				return CONDITIONS_EDEFAULT == null ? conditions != null : !CONDITIONS_EDEFAULT.equals(conditions);
			case CataloguePackage.RED_FLAG__ON_HANDOUT:
				return onHandout != ON_HANDOUT_EDEFAULT;
			case CataloguePackage.RED_FLAG__EMERGENCY:
				return emergency != EMERGENCY_EDEFAULT;
			case CataloguePackage.RED_FLAG__WEIGHED:
				return weighed != WEIGHED_EDEFAULT;
			case CataloguePackage.RED_FLAG__SUSPECTED:
				return SUSPECTED_EDEFAULT == null ? suspected != null : !SUSPECTED_EDEFAULT.equals(suspected);
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
		result.append(" (level: ");
		if (levelESet) result.append(level); else result.append("<unset>");
		result.append(", levelDerived: ");
		result.append(levelDerived);
		result.append(", action: ");
		result.append(action);
		result.append(", questions: ");
		result.append(questions);
		result.append(", conditions: ");
		result.append(conditions);
		result.append(", onHandout: ");
		result.append(onHandout);
		result.append(", emergency: ");
		result.append(emergency);
		result.append(", weighed: ");
		result.append(weighed);
		result.append(", suspected: ");
		result.append(suspected);
		result.append(')');
		return result.toString();
	}

} //RedFlagImpl
