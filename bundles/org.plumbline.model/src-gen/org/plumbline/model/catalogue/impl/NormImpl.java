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
import org.plumbline.model.catalogue.Norm;
import org.plumbline.model.catalogue.Verification;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Norm</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.NormImpl#getAgeFrom <em>Age From</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.NormImpl#getAgeTo <em>Age To</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.NormImpl#getAtYoungest <em>At Youngest</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.NormImpl#getAtOldest <em>At Oldest</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.NormImpl#getLow <em>Low</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.NormImpl#getHigh <em>High</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.NormImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.NormImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.NormImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.NormImpl#isPreferred <em>Preferred</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.NormImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.NormImpl#getVerification <em>Verification</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.NormImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NormImpl extends MinimalEObjectImpl.Container implements Norm {
	/**
	 * The default value of the '{@link #getAgeFrom() <em>Age From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeFrom()
	 * @generated
	 * @ordered
	 */
	protected static final Integer AGE_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgeFrom() <em>Age From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeFrom()
	 * @generated
	 * @ordered
	 */
	protected Integer ageFrom = AGE_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgeTo() <em>Age To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeTo()
	 * @generated
	 * @ordered
	 */
	protected static final Integer AGE_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgeTo() <em>Age To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeTo()
	 * @generated
	 * @ordered
	 */
	protected Integer ageTo = AGE_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getAtYoungest() <em>At Youngest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtYoungest()
	 * @generated
	 * @ordered
	 */
	protected static final Double AT_YOUNGEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAtYoungest() <em>At Youngest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtYoungest()
	 * @generated
	 * @ordered
	 */
	protected Double atYoungest = AT_YOUNGEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getAtOldest() <em>At Oldest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtOldest()
	 * @generated
	 * @ordered
	 */
	protected static final Double AT_OLDEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAtOldest() <em>At Oldest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtOldest()
	 * @generated
	 * @ordered
	 */
	protected Double atOldest = AT_OLDEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getLow() <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLow()
	 * @generated
	 * @ordered
	 */
	protected static final Double LOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLow() <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLow()
	 * @generated
	 * @ordered
	 */
	protected Double low = LOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getHigh() <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHigh()
	 * @generated
	 * @ordered
	 */
	protected static final Double HIGH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHigh() <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHigh()
	 * @generated
	 * @ordered
	 */
	protected Double high = HIGH_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = "degree";

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
	protected static final Verification VERIFICATION_EDEFAULT = Verification.CHECKED;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NormImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.NORM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAgeFrom() {
		return ageFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgeFrom(Integer newAgeFrom) {
		Integer oldAgeFrom = ageFrom;
		ageFrom = newAgeFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.NORM__AGE_FROM, oldAgeFrom, ageFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAgeTo() {
		return ageTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgeTo(Integer newAgeTo) {
		Integer oldAgeTo = ageTo;
		ageTo = newAgeTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.NORM__AGE_TO, oldAgeTo, ageTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getAtYoungest() {
		return atYoungest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAtYoungest(Double newAtYoungest) {
		Double oldAtYoungest = atYoungest;
		atYoungest = newAtYoungest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.NORM__AT_YOUNGEST, oldAtYoungest, atYoungest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getAtOldest() {
		return atOldest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAtOldest(Double newAtOldest) {
		Double oldAtOldest = atOldest;
		atOldest = newAtOldest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.NORM__AT_OLDEST, oldAtOldest, atOldest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLow() {
		return low;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLow(Double newLow) {
		Double oldLow = low;
		low = newLow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.NORM__LOW, oldLow, low));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getHigh() {
		return high;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHigh(Double newHigh) {
		Double oldHigh = high;
		high = newHigh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.NORM__HIGH, oldHigh, high));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.NORM__UNIT, oldUnit, unit));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.NORM__POSITION, oldPosition, position));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.NORM__METHOD, oldMethod, method));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.NORM__PREFERRED, oldPreferred, preferred));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.NORM__SOURCE, oldSource, source));
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
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.NORM__VERIFICATION, oldVerification, verification));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.NORM__EVIDENCE, oldEvidence, evidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.NORM__AGE_FROM:
				return getAgeFrom();
			case CataloguePackage.NORM__AGE_TO:
				return getAgeTo();
			case CataloguePackage.NORM__AT_YOUNGEST:
				return getAtYoungest();
			case CataloguePackage.NORM__AT_OLDEST:
				return getAtOldest();
			case CataloguePackage.NORM__LOW:
				return getLow();
			case CataloguePackage.NORM__HIGH:
				return getHigh();
			case CataloguePackage.NORM__UNIT:
				return getUnit();
			case CataloguePackage.NORM__POSITION:
				return getPosition();
			case CataloguePackage.NORM__METHOD:
				return getMethod();
			case CataloguePackage.NORM__PREFERRED:
				return isPreferred();
			case CataloguePackage.NORM__SOURCE:
				return getSource();
			case CataloguePackage.NORM__VERIFICATION:
				return getVerification();
			case CataloguePackage.NORM__EVIDENCE:
				return getEvidence();
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
			case CataloguePackage.NORM__AGE_FROM:
				setAgeFrom((Integer)newValue);
				return;
			case CataloguePackage.NORM__AGE_TO:
				setAgeTo((Integer)newValue);
				return;
			case CataloguePackage.NORM__AT_YOUNGEST:
				setAtYoungest((Double)newValue);
				return;
			case CataloguePackage.NORM__AT_OLDEST:
				setAtOldest((Double)newValue);
				return;
			case CataloguePackage.NORM__LOW:
				setLow((Double)newValue);
				return;
			case CataloguePackage.NORM__HIGH:
				setHigh((Double)newValue);
				return;
			case CataloguePackage.NORM__UNIT:
				setUnit((String)newValue);
				return;
			case CataloguePackage.NORM__POSITION:
				setPosition((String)newValue);
				return;
			case CataloguePackage.NORM__METHOD:
				setMethod((String)newValue);
				return;
			case CataloguePackage.NORM__PREFERRED:
				setPreferred((Boolean)newValue);
				return;
			case CataloguePackage.NORM__SOURCE:
				setSource((String)newValue);
				return;
			case CataloguePackage.NORM__VERIFICATION:
				setVerification((Verification)newValue);
				return;
			case CataloguePackage.NORM__EVIDENCE:
				setEvidence((List<String>)newValue);
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
			case CataloguePackage.NORM__AGE_FROM:
				setAgeFrom(AGE_FROM_EDEFAULT);
				return;
			case CataloguePackage.NORM__AGE_TO:
				setAgeTo(AGE_TO_EDEFAULT);
				return;
			case CataloguePackage.NORM__AT_YOUNGEST:
				setAtYoungest(AT_YOUNGEST_EDEFAULT);
				return;
			case CataloguePackage.NORM__AT_OLDEST:
				setAtOldest(AT_OLDEST_EDEFAULT);
				return;
			case CataloguePackage.NORM__LOW:
				setLow(LOW_EDEFAULT);
				return;
			case CataloguePackage.NORM__HIGH:
				setHigh(HIGH_EDEFAULT);
				return;
			case CataloguePackage.NORM__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case CataloguePackage.NORM__POSITION:
				setPosition(POSITION_EDEFAULT);
				return;
			case CataloguePackage.NORM__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case CataloguePackage.NORM__PREFERRED:
				setPreferred(PREFERRED_EDEFAULT);
				return;
			case CataloguePackage.NORM__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case CataloguePackage.NORM__VERIFICATION:
				setVerification(VERIFICATION_EDEFAULT);
				return;
			case CataloguePackage.NORM__EVIDENCE:
				setEvidence(EVIDENCE_EDEFAULT);
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
			case CataloguePackage.NORM__AGE_FROM:
				return AGE_FROM_EDEFAULT == null ? ageFrom != null : !AGE_FROM_EDEFAULT.equals(ageFrom);
			case CataloguePackage.NORM__AGE_TO:
				return AGE_TO_EDEFAULT == null ? ageTo != null : !AGE_TO_EDEFAULT.equals(ageTo);
			case CataloguePackage.NORM__AT_YOUNGEST:
				return AT_YOUNGEST_EDEFAULT == null ? atYoungest != null : !AT_YOUNGEST_EDEFAULT.equals(atYoungest);
			case CataloguePackage.NORM__AT_OLDEST:
				return AT_OLDEST_EDEFAULT == null ? atOldest != null : !AT_OLDEST_EDEFAULT.equals(atOldest);
			case CataloguePackage.NORM__LOW:
				return LOW_EDEFAULT == null ? low != null : !LOW_EDEFAULT.equals(low);
			case CataloguePackage.NORM__HIGH:
				return HIGH_EDEFAULT == null ? high != null : !HIGH_EDEFAULT.equals(high);
			case CataloguePackage.NORM__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case CataloguePackage.NORM__POSITION:
				return POSITION_EDEFAULT == null ? position != null : !POSITION_EDEFAULT.equals(position);
			case CataloguePackage.NORM__METHOD:
				return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
			case CataloguePackage.NORM__PREFERRED:
				return preferred != PREFERRED_EDEFAULT;
			case CataloguePackage.NORM__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case CataloguePackage.NORM__VERIFICATION:
				return verification != VERIFICATION_EDEFAULT;
			case CataloguePackage.NORM__EVIDENCE:
				return EVIDENCE_EDEFAULT == null ? evidence != null : !EVIDENCE_EDEFAULT.equals(evidence);
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
		result.append(" (ageFrom: ");
		result.append(ageFrom);
		result.append(", ageTo: ");
		result.append(ageTo);
		result.append(", atYoungest: ");
		result.append(atYoungest);
		result.append(", atOldest: ");
		result.append(atOldest);
		result.append(", low: ");
		result.append(low);
		result.append(", high: ");
		result.append(high);
		result.append(", unit: ");
		result.append(unit);
		result.append(", position: ");
		result.append(position);
		result.append(", method: ");
		result.append(method);
		result.append(", preferred: ");
		result.append(preferred);
		result.append(", source: ");
		result.append(source);
		result.append(", verification: ");
		result.append(verification);
		result.append(", evidence: ");
		result.append(evidence);
		result.append(')');
		return result.toString();
	}

} //NormImpl
