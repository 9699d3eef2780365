/**
 */
package org.plumbline.model.catalogue.impl;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.RuleStage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rule Stage</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.RuleStageImpl#getOrder <em>Order</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.RuleStageImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.RuleStageImpl#getPlain <em>Plain</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.RuleStageImpl#getExercises <em>Exercises</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RuleStageImpl extends MinimalEObjectImpl.Container implements RuleStage {
	/**
	 * The default value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ORDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected Integer order = ORDER_EDEFAULT;

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
	 * The default value of the '{@link #getPlain() <em>Plain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlain()
	 * @generated
	 * @ordered
	 */
	protected static final String PLAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlain() <em>Plain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlain()
	 * @generated
	 * @ordered
	 */
	protected String plain = PLAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getExercises() <em>Exercises</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExercises()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> EXERCISES_EDEFAULT = (List<String>)CatalogueFactory.eINSTANCE.createFromString(CataloguePackage.eINSTANCE.getEntryIds(), "");

	/**
	 * The cached value of the '{@link #getExercises() <em>Exercises</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExercises()
	 * @generated
	 * @ordered
	 */
	protected List<String> exercises = EXERCISES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RuleStageImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.RULE_STAGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getOrder() {
		return order;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrder(Integer newOrder) {
		Integer oldOrder = order;
		order = newOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.RULE_STAGE__ORDER, oldOrder, order));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.RULE_STAGE__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlain() {
		return plain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlain(String newPlain) {
		String oldPlain = plain;
		plain = newPlain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.RULE_STAGE__PLAIN, oldPlain, plain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getExercises() {
		return exercises;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExercises(List<String> newExercises) {
		List<String> oldExercises = exercises;
		exercises = newExercises;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.RULE_STAGE__EXERCISES, oldExercises, exercises));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.RULE_STAGE__ORDER:
				return getOrder();
			case CataloguePackage.RULE_STAGE__LABEL:
				return getLabel();
			case CataloguePackage.RULE_STAGE__PLAIN:
				return getPlain();
			case CataloguePackage.RULE_STAGE__EXERCISES:
				return getExercises();
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
			case CataloguePackage.RULE_STAGE__ORDER:
				setOrder((Integer)newValue);
				return;
			case CataloguePackage.RULE_STAGE__LABEL:
				setLabel((String)newValue);
				return;
			case CataloguePackage.RULE_STAGE__PLAIN:
				setPlain((String)newValue);
				return;
			case CataloguePackage.RULE_STAGE__EXERCISES:
				setExercises((List<String>)newValue);
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
			case CataloguePackage.RULE_STAGE__ORDER:
				setOrder(ORDER_EDEFAULT);
				return;
			case CataloguePackage.RULE_STAGE__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case CataloguePackage.RULE_STAGE__PLAIN:
				setPlain(PLAIN_EDEFAULT);
				return;
			case CataloguePackage.RULE_STAGE__EXERCISES:
				setExercises(EXERCISES_EDEFAULT);
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
			case CataloguePackage.RULE_STAGE__ORDER:
				return ORDER_EDEFAULT == null ? order != null : !ORDER_EDEFAULT.equals(order);
			case CataloguePackage.RULE_STAGE__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case CataloguePackage.RULE_STAGE__PLAIN:
				return PLAIN_EDEFAULT == null ? plain != null : !PLAIN_EDEFAULT.equals(plain);
			case CataloguePackage.RULE_STAGE__EXERCISES:
				return EXERCISES_EDEFAULT == null ? exercises != null : !EXERCISES_EDEFAULT.equals(exercises);
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
		result.append(" (order: ");
		result.append(order);
		result.append(", label: ");
		result.append(label);
		result.append(", plain: ");
		result.append(plain);
		result.append(", exercises: ");
		result.append(exercises);
		result.append(')');
		return result.toString();
	}

} //RuleStageImpl
