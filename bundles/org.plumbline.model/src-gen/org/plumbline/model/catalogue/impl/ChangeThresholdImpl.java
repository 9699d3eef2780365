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
import org.plumbline.model.catalogue.ChangeKind;
import org.plumbline.model.catalogue.ChangeThreshold;
import org.plumbline.model.catalogue.Verification;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Change Threshold</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChangeThresholdImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChangeThresholdImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChangeThresholdImpl#getPercent <em>Percent</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChangeThresholdImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChangeThresholdImpl#getBand <em>Band</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChangeThresholdImpl#getHorizon <em>Horizon</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChangeThresholdImpl#getSubscale <em>Subscale</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChangeThresholdImpl#isPreferred <em>Preferred</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChangeThresholdImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChangeThresholdImpl#getVerification <em>Verification</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChangeThresholdImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChangeThresholdImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChangeThresholdImpl extends MinimalEObjectImpl.Container implements ChangeThreshold {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ChangeKind KIND_EDEFAULT = ChangeKind.MDC;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ChangeKind kind = KIND_EDEFAULT;

	/**
	 * This is true if the Kind attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean kindESet;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final Double VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected Double value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPercent() <em>Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPercent()
	 * @generated
	 * @ordered
	 */
	protected static final Double PERCENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPercent() <em>Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPercent()
	 * @generated
	 * @ordered
	 */
	protected Double percent = PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final Integer CONFIDENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected Integer confidence = CONFIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBand() <em>Band</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBand()
	 * @generated
	 * @ordered
	 */
	protected static final String BAND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBand() <em>Band</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBand()
	 * @generated
	 * @ordered
	 */
	protected String band = BAND_EDEFAULT;

	/**
	 * The default value of the '{@link #getHorizon() <em>Horizon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHorizon()
	 * @generated
	 * @ordered
	 */
	protected static final String HORIZON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHorizon() <em>Horizon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHorizon()
	 * @generated
	 * @ordered
	 */
	protected String horizon = HORIZON_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubscale() <em>Subscale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubscale()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBSCALE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubscale() <em>Subscale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubscale()
	 * @generated
	 * @ordered
	 */
	protected String subscale = SUBSCALE_EDEFAULT;

	/**
	 * The default value of the '{@link #isPreferred() <em>Preferred</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPreferred()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PREFERRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPreferred() <em>Preferred</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPreferred()
	 * @generated
	 * @ordered
	 */
	protected boolean preferred = PREFERRED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerification() <em>Verification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerification()
	 * @generated
	 * @ordered
	 */
	protected static final Verification VERIFICATION_EDEFAULT = Verification.UNSTATED;

	/**
	 * The cached value of the '{@link #getVerification() <em>Verification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerification()
	 * @generated
	 * @ordered
	 */
	protected Verification verification = VERIFICATION_EDEFAULT;

	/**
	 * This is true if the Verification attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean verificationESet;

	/**
	 * The default value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> EVIDENCE_EDEFAULT = (List<String>)CatalogueFactory.eINSTANCE.createFromString(CataloguePackage.eINSTANCE.getEntryIds(), "");

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected List<String> evidence = EVIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChangeThresholdImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.CHANGE_THRESHOLD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChangeKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ChangeKind newKind) {
		ChangeKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		boolean oldKindESet = kindESet;
		kindESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CHANGE_THRESHOLD__KIND, oldKind, kind, !oldKindESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetKind() {
		ChangeKind oldKind = kind;
		boolean oldKindESet = kindESet;
		kind = KIND_EDEFAULT;
		kindESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CataloguePackage.CHANGE_THRESHOLD__KIND, oldKind, KIND_EDEFAULT, oldKindESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetKind() {
		return kindESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(Double newValue) {
		Double oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CHANGE_THRESHOLD__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPercent() {
		return percent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPercent(Double newPercent) {
		Double oldPercent = percent;
		percent = newPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CHANGE_THRESHOLD__PERCENT, oldPercent, percent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getConfidence() {
		return confidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(Integer newConfidence) {
		Integer oldConfidence = confidence;
		confidence = newConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CHANGE_THRESHOLD__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBand() {
		return band;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBand(String newBand) {
		String oldBand = band;
		band = newBand;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CHANGE_THRESHOLD__BAND, oldBand, band));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHorizon() {
		return horizon;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHorizon(String newHorizon) {
		String oldHorizon = horizon;
		horizon = newHorizon;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CHANGE_THRESHOLD__HORIZON, oldHorizon, horizon));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubscale() {
		return subscale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubscale(String newSubscale) {
		String oldSubscale = subscale;
		subscale = newSubscale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CHANGE_THRESHOLD__SUBSCALE, oldSubscale, subscale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPreferred() {
		return preferred;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreferred(boolean newPreferred) {
		boolean oldPreferred = preferred;
		preferred = newPreferred;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CHANGE_THRESHOLD__PREFERRED, oldPreferred, preferred));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CHANGE_THRESHOLD__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Verification getVerification() {
		return verification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerification(Verification newVerification) {
		Verification oldVerification = verification;
		verification = newVerification == null ? VERIFICATION_EDEFAULT : newVerification;
		boolean oldVerificationESet = verificationESet;
		verificationESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CHANGE_THRESHOLD__VERIFICATION, oldVerification, verification, !oldVerificationESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetVerification() {
		Verification oldVerification = verification;
		boolean oldVerificationESet = verificationESet;
		verification = VERIFICATION_EDEFAULT;
		verificationESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CataloguePackage.CHANGE_THRESHOLD__VERIFICATION, oldVerification, VERIFICATION_EDEFAULT, oldVerificationESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetVerification() {
		return verificationESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getEvidence() {
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidence(List<String> newEvidence) {
		List<String> oldEvidence = evidence;
		evidence = newEvidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CHANGE_THRESHOLD__EVIDENCE, oldEvidence, evidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CHANGE_THRESHOLD__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.CHANGE_THRESHOLD__KIND:
				return getKind();
			case CataloguePackage.CHANGE_THRESHOLD__VALUE:
				return getValue();
			case CataloguePackage.CHANGE_THRESHOLD__PERCENT:
				return getPercent();
			case CataloguePackage.CHANGE_THRESHOLD__CONFIDENCE:
				return getConfidence();
			case CataloguePackage.CHANGE_THRESHOLD__BAND:
				return getBand();
			case CataloguePackage.CHANGE_THRESHOLD__HORIZON:
				return getHorizon();
			case CataloguePackage.CHANGE_THRESHOLD__SUBSCALE:
				return getSubscale();
			case CataloguePackage.CHANGE_THRESHOLD__PREFERRED:
				return isPreferred();
			case CataloguePackage.CHANGE_THRESHOLD__SOURCE:
				return getSource();
			case CataloguePackage.CHANGE_THRESHOLD__VERIFICATION:
				return getVerification();
			case CataloguePackage.CHANGE_THRESHOLD__EVIDENCE:
				return getEvidence();
			case CataloguePackage.CHANGE_THRESHOLD__NOTE:
				return getNote();
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
			case CataloguePackage.CHANGE_THRESHOLD__KIND:
				setKind((ChangeKind)newValue);
				return;
			case CataloguePackage.CHANGE_THRESHOLD__VALUE:
				setValue((Double)newValue);
				return;
			case CataloguePackage.CHANGE_THRESHOLD__PERCENT:
				setPercent((Double)newValue);
				return;
			case CataloguePackage.CHANGE_THRESHOLD__CONFIDENCE:
				setConfidence((Integer)newValue);
				return;
			case CataloguePackage.CHANGE_THRESHOLD__BAND:
				setBand((String)newValue);
				return;
			case CataloguePackage.CHANGE_THRESHOLD__HORIZON:
				setHorizon((String)newValue);
				return;
			case CataloguePackage.CHANGE_THRESHOLD__SUBSCALE:
				setSubscale((String)newValue);
				return;
			case CataloguePackage.CHANGE_THRESHOLD__PREFERRED:
				setPreferred((Boolean)newValue);
				return;
			case CataloguePackage.CHANGE_THRESHOLD__SOURCE:
				setSource((String)newValue);
				return;
			case CataloguePackage.CHANGE_THRESHOLD__VERIFICATION:
				setVerification((Verification)newValue);
				return;
			case CataloguePackage.CHANGE_THRESHOLD__EVIDENCE:
				setEvidence((List<String>)newValue);
				return;
			case CataloguePackage.CHANGE_THRESHOLD__NOTE:
				setNote((String)newValue);
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
			case CataloguePackage.CHANGE_THRESHOLD__KIND:
				unsetKind();
				return;
			case CataloguePackage.CHANGE_THRESHOLD__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case CataloguePackage.CHANGE_THRESHOLD__PERCENT:
				setPercent(PERCENT_EDEFAULT);
				return;
			case CataloguePackage.CHANGE_THRESHOLD__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case CataloguePackage.CHANGE_THRESHOLD__BAND:
				setBand(BAND_EDEFAULT);
				return;
			case CataloguePackage.CHANGE_THRESHOLD__HORIZON:
				setHorizon(HORIZON_EDEFAULT);
				return;
			case CataloguePackage.CHANGE_THRESHOLD__SUBSCALE:
				setSubscale(SUBSCALE_EDEFAULT);
				return;
			case CataloguePackage.CHANGE_THRESHOLD__PREFERRED:
				setPreferred(PREFERRED_EDEFAULT);
				return;
			case CataloguePackage.CHANGE_THRESHOLD__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case CataloguePackage.CHANGE_THRESHOLD__VERIFICATION:
				unsetVerification();
				return;
			case CataloguePackage.CHANGE_THRESHOLD__EVIDENCE:
				setEvidence(EVIDENCE_EDEFAULT);
				return;
			case CataloguePackage.CHANGE_THRESHOLD__NOTE:
				setNote(NOTE_EDEFAULT);
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
			case CataloguePackage.CHANGE_THRESHOLD__KIND:
				return isSetKind();
			case CataloguePackage.CHANGE_THRESHOLD__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case CataloguePackage.CHANGE_THRESHOLD__PERCENT:
				return PERCENT_EDEFAULT == null ? percent != null : !PERCENT_EDEFAULT.equals(percent);
			case CataloguePackage.CHANGE_THRESHOLD__CONFIDENCE:
				return CONFIDENCE_EDEFAULT == null ? confidence != null : !CONFIDENCE_EDEFAULT.equals(confidence);
			case CataloguePackage.CHANGE_THRESHOLD__BAND:
				return BAND_EDEFAULT == null ? band != null : !BAND_EDEFAULT.equals(band);
			case CataloguePackage.CHANGE_THRESHOLD__HORIZON:
				return HORIZON_EDEFAULT == null ? horizon != null : !HORIZON_EDEFAULT.equals(horizon);
			case CataloguePackage.CHANGE_THRESHOLD__SUBSCALE:
				return SUBSCALE_EDEFAULT == null ? subscale != null : !SUBSCALE_EDEFAULT.equals(subscale);
			case CataloguePackage.CHANGE_THRESHOLD__PREFERRED:
				return preferred != PREFERRED_EDEFAULT;
			case CataloguePackage.CHANGE_THRESHOLD__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case CataloguePackage.CHANGE_THRESHOLD__VERIFICATION:
				return isSetVerification();
			case CataloguePackage.CHANGE_THRESHOLD__EVIDENCE:
				return EVIDENCE_EDEFAULT == null ? evidence != null : !EVIDENCE_EDEFAULT.equals(evidence);
			case CataloguePackage.CHANGE_THRESHOLD__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
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
		result.append(" (kind: ");
		if (kindESet) result.append(kind); else result.append("<unset>");
		result.append(", value: ");
		result.append(value);
		result.append(", percent: ");
		result.append(percent);
		result.append(", confidence: ");
		result.append(confidence);
		result.append(", band: ");
		result.append(band);
		result.append(", horizon: ");
		result.append(horizon);
		result.append(", subscale: ");
		result.append(subscale);
		result.append(", preferred: ");
		result.append(preferred);
		result.append(", source: ");
		result.append(source);
		result.append(", verification: ");
		if (verificationESet) result.append(verification); else result.append("<unset>");
		result.append(", evidence: ");
		result.append(evidence);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //ChangeThresholdImpl
