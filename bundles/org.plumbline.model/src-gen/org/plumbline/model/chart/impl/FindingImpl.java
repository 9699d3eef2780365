/**
 */
package org.plumbline.model.chart.impl;

import java.util.Map;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.Tri;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Finding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.FindingImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.FindingImpl#getItem <em>Item</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.FindingImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.FindingImpl#getSide <em>Side</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.FindingImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.FindingImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.FindingImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.FindingImpl#getPainful <em>Painful</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.FindingImpl#getPain <em>Pain</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.FindingImpl#getNormality <em>Normality</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.FindingImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.FindingImpl#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.FindingImpl#getContentVersion <em>Content Version</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class FindingImpl extends MinimalEObjectImpl.Container implements Finding {
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
	 * The default value of the '{@link #getItem() <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected static final String ITEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getItem() <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected String item = ITEM_EDEFAULT;

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
	 * The default value of the '{@link #getSide() <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSide()
	 * @generated
	 * @ordered
	 */
	protected static final Side SIDE_EDEFAULT = Side.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getSide() <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSide()
	 * @generated
	 * @ordered
	 */
	protected Side side = SIDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final String LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected String level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected String method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected static final String POSITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected String position = POSITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPainful() <em>Painful</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainful()
	 * @generated
	 * @ordered
	 */
	protected static final Tri PAINFUL_EDEFAULT = Tri.OPEN;

	/**
	 * The cached value of the '{@link #getPainful() <em>Painful</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainful()
	 * @generated
	 * @ordered
	 */
	protected Tri painful = PAINFUL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPain() <em>Pain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPain()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPain() <em>Pain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPain()
	 * @generated
	 * @ordered
	 */
	protected Integer pain = PAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getNormality() <em>Normality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNormality()
	 * @generated
	 * @ordered
	 */
	protected static final Normality NORMALITY_EDEFAULT = Normality.NOT_TESTED;

	/**
	 * The cached value of the '{@link #getNormality() <em>Normality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNormality()
	 * @generated
	 * @ordered
	 */
	protected Normality normality = NORMALITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected String comment = COMMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getProvenance() <em>Provenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected static final Provenance PROVENANCE_EDEFAULT = Provenance.TYPED;

	/**
	 * The cached value of the '{@link #getProvenance() <em>Provenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected Provenance provenance = PROVENANCE_EDEFAULT;

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
	protected FindingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.FINDING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.FINDING__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getItem() {
		return item;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItem(String newItem) {
		String oldItem = item;
		item = newItem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.FINDING__ITEM, oldItem, item));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.FINDING__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Side getSide() {
		return side;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSide(Side newSide) {
		Side oldSide = side;
		side = newSide == null ? SIDE_EDEFAULT : newSide;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.FINDING__SIDE, oldSide, side));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(String newLevel) {
		String oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.FINDING__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(String newMethod) {
		String oldMethod = method;
		method = newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.FINDING__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPosition() {
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosition(String newPosition) {
		String oldPosition = position;
		position = newPosition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.FINDING__POSITION, oldPosition, position));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tri getPainful() {
		return painful;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPainful(Tri newPainful) {
		Tri oldPainful = painful;
		painful = newPainful == null ? PAINFUL_EDEFAULT : newPainful;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.FINDING__PAINFUL, oldPainful, painful));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPain() {
		return pain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPain(Integer newPain) {
		Integer oldPain = pain;
		pain = newPain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.FINDING__PAIN, oldPain, pain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Normality getNormality() {
		return normality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNormality(Normality newNormality) {
		Normality oldNormality = normality;
		normality = newNormality == null ? NORMALITY_EDEFAULT : newNormality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.FINDING__NORMALITY, oldNormality, normality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		String oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.FINDING__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Provenance getProvenance() {
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvenance(Provenance newProvenance) {
		Provenance oldProvenance = provenance;
		provenance = newProvenance == null ? PROVENANCE_EDEFAULT : newProvenance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.FINDING__PROVENANCE, oldProvenance, provenance));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.FINDING__CONTENT_VERSION, oldContentVersion, contentVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean findingPainIsOnScale(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.plumbline.model.internal.rules.FindingRules.findingPainIsOnScale(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ChartPackage.FINDING__ID:
				return getId();
			case ChartPackage.FINDING__ITEM:
				return getItem();
			case ChartPackage.FINDING__LABEL:
				return getLabel();
			case ChartPackage.FINDING__SIDE:
				return getSide();
			case ChartPackage.FINDING__LEVEL:
				return getLevel();
			case ChartPackage.FINDING__METHOD:
				return getMethod();
			case ChartPackage.FINDING__POSITION:
				return getPosition();
			case ChartPackage.FINDING__PAINFUL:
				return getPainful();
			case ChartPackage.FINDING__PAIN:
				return getPain();
			case ChartPackage.FINDING__NORMALITY:
				return getNormality();
			case ChartPackage.FINDING__COMMENT:
				return getComment();
			case ChartPackage.FINDING__PROVENANCE:
				return getProvenance();
			case ChartPackage.FINDING__CONTENT_VERSION:
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
			case ChartPackage.FINDING__ID:
				setId((String)newValue);
				return;
			case ChartPackage.FINDING__ITEM:
				setItem((String)newValue);
				return;
			case ChartPackage.FINDING__LABEL:
				setLabel((String)newValue);
				return;
			case ChartPackage.FINDING__SIDE:
				setSide((Side)newValue);
				return;
			case ChartPackage.FINDING__LEVEL:
				setLevel((String)newValue);
				return;
			case ChartPackage.FINDING__METHOD:
				setMethod((String)newValue);
				return;
			case ChartPackage.FINDING__POSITION:
				setPosition((String)newValue);
				return;
			case ChartPackage.FINDING__PAINFUL:
				setPainful((Tri)newValue);
				return;
			case ChartPackage.FINDING__PAIN:
				setPain((Integer)newValue);
				return;
			case ChartPackage.FINDING__NORMALITY:
				setNormality((Normality)newValue);
				return;
			case ChartPackage.FINDING__COMMENT:
				setComment((String)newValue);
				return;
			case ChartPackage.FINDING__PROVENANCE:
				setProvenance((Provenance)newValue);
				return;
			case ChartPackage.FINDING__CONTENT_VERSION:
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
			case ChartPackage.FINDING__ID:
				setId(ID_EDEFAULT);
				return;
			case ChartPackage.FINDING__ITEM:
				setItem(ITEM_EDEFAULT);
				return;
			case ChartPackage.FINDING__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case ChartPackage.FINDING__SIDE:
				setSide(SIDE_EDEFAULT);
				return;
			case ChartPackage.FINDING__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case ChartPackage.FINDING__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case ChartPackage.FINDING__POSITION:
				setPosition(POSITION_EDEFAULT);
				return;
			case ChartPackage.FINDING__PAINFUL:
				setPainful(PAINFUL_EDEFAULT);
				return;
			case ChartPackage.FINDING__PAIN:
				setPain(PAIN_EDEFAULT);
				return;
			case ChartPackage.FINDING__NORMALITY:
				setNormality(NORMALITY_EDEFAULT);
				return;
			case ChartPackage.FINDING__COMMENT:
				setComment(COMMENT_EDEFAULT);
				return;
			case ChartPackage.FINDING__PROVENANCE:
				setProvenance(PROVENANCE_EDEFAULT);
				return;
			case ChartPackage.FINDING__CONTENT_VERSION:
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
			case ChartPackage.FINDING__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ChartPackage.FINDING__ITEM:
				return ITEM_EDEFAULT == null ? item != null : !ITEM_EDEFAULT.equals(item);
			case ChartPackage.FINDING__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case ChartPackage.FINDING__SIDE:
				return side != SIDE_EDEFAULT;
			case ChartPackage.FINDING__LEVEL:
				return LEVEL_EDEFAULT == null ? level != null : !LEVEL_EDEFAULT.equals(level);
			case ChartPackage.FINDING__METHOD:
				return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
			case ChartPackage.FINDING__POSITION:
				return POSITION_EDEFAULT == null ? position != null : !POSITION_EDEFAULT.equals(position);
			case ChartPackage.FINDING__PAINFUL:
				return painful != PAINFUL_EDEFAULT;
			case ChartPackage.FINDING__PAIN:
				return PAIN_EDEFAULT == null ? pain != null : !PAIN_EDEFAULT.equals(pain);
			case ChartPackage.FINDING__NORMALITY:
				return normality != NORMALITY_EDEFAULT;
			case ChartPackage.FINDING__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
			case ChartPackage.FINDING__PROVENANCE:
				return provenance != PROVENANCE_EDEFAULT;
			case ChartPackage.FINDING__CONTENT_VERSION:
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
		result.append(", item: ");
		result.append(item);
		result.append(", label: ");
		result.append(label);
		result.append(", side: ");
		result.append(side);
		result.append(", level: ");
		result.append(level);
		result.append(", method: ");
		result.append(method);
		result.append(", position: ");
		result.append(position);
		result.append(", painful: ");
		result.append(painful);
		result.append(", pain: ");
		result.append(pain);
		result.append(", normality: ");
		result.append(normality);
		result.append(", comment: ");
		result.append(comment);
		result.append(", provenance: ");
		result.append(provenance);
		result.append(", contentVersion: ");
		result.append(contentVersion);
		result.append(')');
		return result.toString();
	}

} //FindingImpl
