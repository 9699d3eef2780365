/**
 */
package org.plumbline.model.chart.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.SegmentFinding;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Segment Finding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.SegmentFindingImpl#isTenderness <em>Tenderness</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SegmentFindingImpl#isAsymmetry <em>Asymmetry</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SegmentFindingImpl#isRangeAbnormal <em>Range Abnormal</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SegmentFindingImpl#isToneChange <em>Tone Change</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SegmentFindingImpl#getListing <em>Listing</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SegmentFindingImpl#getRestriction <em>Restriction</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SegmentFindingImpl#getTone <em>Tone</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SegmentFindingImpl extends FindingImpl implements SegmentFinding {
	/**
	 * The default value of the '{@link #isTenderness() <em>Tenderness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTenderness()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TENDERNESS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTenderness() <em>Tenderness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTenderness()
	 * @generated
	 * @ordered
	 */
	protected boolean tenderness = TENDERNESS_EDEFAULT;

	/**
	 * The default value of the '{@link #isAsymmetry() <em>Asymmetry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAsymmetry()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ASYMMETRY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAsymmetry() <em>Asymmetry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAsymmetry()
	 * @generated
	 * @ordered
	 */
	protected boolean asymmetry = ASYMMETRY_EDEFAULT;

	/**
	 * The default value of the '{@link #isRangeAbnormal() <em>Range Abnormal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRangeAbnormal()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RANGE_ABNORMAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRangeAbnormal() <em>Range Abnormal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRangeAbnormal()
	 * @generated
	 * @ordered
	 */
	protected boolean rangeAbnormal = RANGE_ABNORMAL_EDEFAULT;

	/**
	 * The default value of the '{@link #isToneChange() <em>Tone Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isToneChange()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TONE_CHANGE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isToneChange() <em>Tone Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isToneChange()
	 * @generated
	 * @ordered
	 */
	protected boolean toneChange = TONE_CHANGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getListing() <em>Listing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getListing()
	 * @generated
	 * @ordered
	 */
	protected static final String LISTING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getListing() <em>Listing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getListing()
	 * @generated
	 * @ordered
	 */
	protected String listing = LISTING_EDEFAULT;

	/**
	 * The default value of the '{@link #getRestriction() <em>Restriction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestriction()
	 * @generated
	 * @ordered
	 */
	protected static final String RESTRICTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRestriction() <em>Restriction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestriction()
	 * @generated
	 * @ordered
	 */
	protected String restriction = RESTRICTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTone() <em>Tone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTone()
	 * @generated
	 * @ordered
	 */
	protected static final String TONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTone() <em>Tone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTone()
	 * @generated
	 * @ordered
	 */
	protected String tone = TONE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SegmentFindingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.SEGMENT_FINDING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTenderness() {
		return tenderness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTenderness(boolean newTenderness) {
		boolean oldTenderness = tenderness;
		tenderness = newTenderness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SEGMENT_FINDING__TENDERNESS, oldTenderness, tenderness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAsymmetry() {
		return asymmetry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAsymmetry(boolean newAsymmetry) {
		boolean oldAsymmetry = asymmetry;
		asymmetry = newAsymmetry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SEGMENT_FINDING__ASYMMETRY, oldAsymmetry, asymmetry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRangeAbnormal() {
		return rangeAbnormal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRangeAbnormal(boolean newRangeAbnormal) {
		boolean oldRangeAbnormal = rangeAbnormal;
		rangeAbnormal = newRangeAbnormal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SEGMENT_FINDING__RANGE_ABNORMAL, oldRangeAbnormal, rangeAbnormal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isToneChange() {
		return toneChange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToneChange(boolean newToneChange) {
		boolean oldToneChange = toneChange;
		toneChange = newToneChange;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SEGMENT_FINDING__TONE_CHANGE, oldToneChange, toneChange));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getListing() {
		return listing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setListing(String newListing) {
		String oldListing = listing;
		listing = newListing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SEGMENT_FINDING__LISTING, oldListing, listing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRestriction() {
		return restriction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestriction(String newRestriction) {
		String oldRestriction = restriction;
		restriction = newRestriction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SEGMENT_FINDING__RESTRICTION, oldRestriction, restriction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTone() {
		return tone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTone(String newTone) {
		String oldTone = tone;
		tone = newTone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SEGMENT_FINDING__TONE, oldTone, tone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ChartPackage.SEGMENT_FINDING__TENDERNESS:
				return isTenderness();
			case ChartPackage.SEGMENT_FINDING__ASYMMETRY:
				return isAsymmetry();
			case ChartPackage.SEGMENT_FINDING__RANGE_ABNORMAL:
				return isRangeAbnormal();
			case ChartPackage.SEGMENT_FINDING__TONE_CHANGE:
				return isToneChange();
			case ChartPackage.SEGMENT_FINDING__LISTING:
				return getListing();
			case ChartPackage.SEGMENT_FINDING__RESTRICTION:
				return getRestriction();
			case ChartPackage.SEGMENT_FINDING__TONE:
				return getTone();
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
			case ChartPackage.SEGMENT_FINDING__TENDERNESS:
				setTenderness((Boolean)newValue);
				return;
			case ChartPackage.SEGMENT_FINDING__ASYMMETRY:
				setAsymmetry((Boolean)newValue);
				return;
			case ChartPackage.SEGMENT_FINDING__RANGE_ABNORMAL:
				setRangeAbnormal((Boolean)newValue);
				return;
			case ChartPackage.SEGMENT_FINDING__TONE_CHANGE:
				setToneChange((Boolean)newValue);
				return;
			case ChartPackage.SEGMENT_FINDING__LISTING:
				setListing((String)newValue);
				return;
			case ChartPackage.SEGMENT_FINDING__RESTRICTION:
				setRestriction((String)newValue);
				return;
			case ChartPackage.SEGMENT_FINDING__TONE:
				setTone((String)newValue);
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
			case ChartPackage.SEGMENT_FINDING__TENDERNESS:
				setTenderness(TENDERNESS_EDEFAULT);
				return;
			case ChartPackage.SEGMENT_FINDING__ASYMMETRY:
				setAsymmetry(ASYMMETRY_EDEFAULT);
				return;
			case ChartPackage.SEGMENT_FINDING__RANGE_ABNORMAL:
				setRangeAbnormal(RANGE_ABNORMAL_EDEFAULT);
				return;
			case ChartPackage.SEGMENT_FINDING__TONE_CHANGE:
				setToneChange(TONE_CHANGE_EDEFAULT);
				return;
			case ChartPackage.SEGMENT_FINDING__LISTING:
				setListing(LISTING_EDEFAULT);
				return;
			case ChartPackage.SEGMENT_FINDING__RESTRICTION:
				setRestriction(RESTRICTION_EDEFAULT);
				return;
			case ChartPackage.SEGMENT_FINDING__TONE:
				setTone(TONE_EDEFAULT);
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
			case ChartPackage.SEGMENT_FINDING__TENDERNESS:
				return tenderness != TENDERNESS_EDEFAULT;
			case ChartPackage.SEGMENT_FINDING__ASYMMETRY:
				return asymmetry != ASYMMETRY_EDEFAULT;
			case ChartPackage.SEGMENT_FINDING__RANGE_ABNORMAL:
				return rangeAbnormal != RANGE_ABNORMAL_EDEFAULT;
			case ChartPackage.SEGMENT_FINDING__TONE_CHANGE:
				return toneChange != TONE_CHANGE_EDEFAULT;
			case ChartPackage.SEGMENT_FINDING__LISTING:
				return LISTING_EDEFAULT == null ? listing != null : !LISTING_EDEFAULT.equals(listing);
			case ChartPackage.SEGMENT_FINDING__RESTRICTION:
				return RESTRICTION_EDEFAULT == null ? restriction != null : !RESTRICTION_EDEFAULT.equals(restriction);
			case ChartPackage.SEGMENT_FINDING__TONE:
				return TONE_EDEFAULT == null ? tone != null : !TONE_EDEFAULT.equals(tone);
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
		result.append(" (tenderness: ");
		result.append(tenderness);
		result.append(", asymmetry: ");
		result.append(asymmetry);
		result.append(", rangeAbnormal: ");
		result.append(rangeAbnormal);
		result.append(", toneChange: ");
		result.append(toneChange);
		result.append(", listing: ");
		result.append(listing);
		result.append(", restriction: ");
		result.append(restriction);
		result.append(", tone: ");
		result.append(tone);
		result.append(')');
		return result.toString();
	}

} //SegmentFindingImpl
