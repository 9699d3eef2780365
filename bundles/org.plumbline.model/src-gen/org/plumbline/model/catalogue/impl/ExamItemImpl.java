/**
 */
package org.plumbline.model.catalogue.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.Link;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Exam Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExamItemImpl#getSection <em>Section</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExamItemImpl#getRegion <em>Region</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExamItemImpl#isSided <em>Sided</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExamItemImpl#getInstruction <em>Instruction</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExamItemImpl#getPositive <em>Positive</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExamItemImpl#getLinks <em>Links</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExamItemImpl#isRoutine <em>Routine</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExamItemImpl#getNormal <em>Normal</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ExamItemImpl extends EntryImpl implements ExamItem {
	/**
	 * The default value of the '{@link #getSection() <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSection()
	 * @generated
	 * @ordered
	 */
	protected static final String SECTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSection() <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSection()
	 * @generated
	 * @ordered
	 */
	protected String section = SECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected static final String REGION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected String region = REGION_EDEFAULT;

	/**
	 * The default value of the '{@link #isSided() <em>Sided</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSided()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SIDED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSided() <em>Sided</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSided()
	 * @generated
	 * @ordered
	 */
	protected boolean sided = SIDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getInstruction() <em>Instruction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstruction()
	 * @generated
	 * @ordered
	 */
	protected static final String INSTRUCTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInstruction() <em>Instruction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstruction()
	 * @generated
	 * @ordered
	 */
	protected String instruction = INSTRUCTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPositive() <em>Positive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositive()
	 * @generated
	 * @ordered
	 */
	protected static final String POSITIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPositive() <em>Positive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositive()
	 * @generated
	 * @ordered
	 */
	protected String positive = POSITIVE_EDEFAULT;

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
	 * The default value of the '{@link #isRoutine() <em>Routine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRoutine()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ROUTINE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRoutine() <em>Routine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRoutine()
	 * @generated
	 * @ordered
	 */
	protected boolean routine = ROUTINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNormal() <em>Normal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNormal()
	 * @generated
	 * @ordered
	 */
	protected static final String NORMAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNormal() <em>Normal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNormal()
	 * @generated
	 * @ordered
	 */
	protected String normal = NORMAL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExamItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.EXAM_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSection() {
		return section;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSection(String newSection) {
		String oldSection = section;
		section = newSection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EXAM_ITEM__SECTION, oldSection, section));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRegion() {
		return region;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegion(String newRegion) {
		String oldRegion = region;
		region = newRegion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EXAM_ITEM__REGION, oldRegion, region));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSided() {
		return sided;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSided(boolean newSided) {
		boolean oldSided = sided;
		sided = newSided;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EXAM_ITEM__SIDED, oldSided, sided));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInstruction() {
		return instruction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstruction(String newInstruction) {
		String oldInstruction = instruction;
		instruction = newInstruction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EXAM_ITEM__INSTRUCTION, oldInstruction, instruction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPositive() {
		return positive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPositive(String newPositive) {
		String oldPositive = positive;
		positive = newPositive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EXAM_ITEM__POSITIVE, oldPositive, positive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Link> getLinks() {
		if (links == null) {
			links = new EObjectContainmentEList<Link>(Link.class, this, CataloguePackage.EXAM_ITEM__LINKS);
		}
		return links;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRoutine() {
		return routine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRoutine(boolean newRoutine) {
		boolean oldRoutine = routine;
		routine = newRoutine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EXAM_ITEM__ROUTINE, oldRoutine, routine));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNormal() {
		return normal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNormal(String newNormal) {
		String oldNormal = normal;
		normal = newNormal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EXAM_ITEM__NORMAL, oldNormal, normal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.EXAM_ITEM__LINKS:
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
			case CataloguePackage.EXAM_ITEM__SECTION:
				return getSection();
			case CataloguePackage.EXAM_ITEM__REGION:
				return getRegion();
			case CataloguePackage.EXAM_ITEM__SIDED:
				return isSided();
			case CataloguePackage.EXAM_ITEM__INSTRUCTION:
				return getInstruction();
			case CataloguePackage.EXAM_ITEM__POSITIVE:
				return getPositive();
			case CataloguePackage.EXAM_ITEM__LINKS:
				return getLinks();
			case CataloguePackage.EXAM_ITEM__ROUTINE:
				return isRoutine();
			case CataloguePackage.EXAM_ITEM__NORMAL:
				return getNormal();
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
			case CataloguePackage.EXAM_ITEM__SECTION:
				setSection((String)newValue);
				return;
			case CataloguePackage.EXAM_ITEM__REGION:
				setRegion((String)newValue);
				return;
			case CataloguePackage.EXAM_ITEM__SIDED:
				setSided((Boolean)newValue);
				return;
			case CataloguePackage.EXAM_ITEM__INSTRUCTION:
				setInstruction((String)newValue);
				return;
			case CataloguePackage.EXAM_ITEM__POSITIVE:
				setPositive((String)newValue);
				return;
			case CataloguePackage.EXAM_ITEM__LINKS:
				getLinks().clear();
				getLinks().addAll((Collection<? extends Link>)newValue);
				return;
			case CataloguePackage.EXAM_ITEM__ROUTINE:
				setRoutine((Boolean)newValue);
				return;
			case CataloguePackage.EXAM_ITEM__NORMAL:
				setNormal((String)newValue);
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
			case CataloguePackage.EXAM_ITEM__SECTION:
				setSection(SECTION_EDEFAULT);
				return;
			case CataloguePackage.EXAM_ITEM__REGION:
				setRegion(REGION_EDEFAULT);
				return;
			case CataloguePackage.EXAM_ITEM__SIDED:
				setSided(SIDED_EDEFAULT);
				return;
			case CataloguePackage.EXAM_ITEM__INSTRUCTION:
				setInstruction(INSTRUCTION_EDEFAULT);
				return;
			case CataloguePackage.EXAM_ITEM__POSITIVE:
				setPositive(POSITIVE_EDEFAULT);
				return;
			case CataloguePackage.EXAM_ITEM__LINKS:
				getLinks().clear();
				return;
			case CataloguePackage.EXAM_ITEM__ROUTINE:
				setRoutine(ROUTINE_EDEFAULT);
				return;
			case CataloguePackage.EXAM_ITEM__NORMAL:
				setNormal(NORMAL_EDEFAULT);
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
			case CataloguePackage.EXAM_ITEM__SECTION:
				return SECTION_EDEFAULT == null ? section != null : !SECTION_EDEFAULT.equals(section);
			case CataloguePackage.EXAM_ITEM__REGION:
				return REGION_EDEFAULT == null ? region != null : !REGION_EDEFAULT.equals(region);
			case CataloguePackage.EXAM_ITEM__SIDED:
				return sided != SIDED_EDEFAULT;
			case CataloguePackage.EXAM_ITEM__INSTRUCTION:
				return INSTRUCTION_EDEFAULT == null ? instruction != null : !INSTRUCTION_EDEFAULT.equals(instruction);
			case CataloguePackage.EXAM_ITEM__POSITIVE:
				return POSITIVE_EDEFAULT == null ? positive != null : !POSITIVE_EDEFAULT.equals(positive);
			case CataloguePackage.EXAM_ITEM__LINKS:
				return links != null && !links.isEmpty();
			case CataloguePackage.EXAM_ITEM__ROUTINE:
				return routine != ROUTINE_EDEFAULT;
			case CataloguePackage.EXAM_ITEM__NORMAL:
				return NORMAL_EDEFAULT == null ? normal != null : !NORMAL_EDEFAULT.equals(normal);
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
		result.append(" (section: ");
		result.append(section);
		result.append(", region: ");
		result.append(region);
		result.append(", sided: ");
		result.append(sided);
		result.append(", instruction: ");
		result.append(instruction);
		result.append(", positive: ");
		result.append(positive);
		result.append(", routine: ");
		result.append(routine);
		result.append(", normal: ");
		result.append(normal);
		result.append(')');
		return result.toString();
	}

} //ExamItemImpl
