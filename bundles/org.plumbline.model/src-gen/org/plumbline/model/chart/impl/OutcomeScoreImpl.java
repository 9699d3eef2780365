/**
 */
package org.plumbline.model.chart.impl;

import java.time.LocalDate;

import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.ItemAnswer;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.model.chart.Provenance;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Outcome Score</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.OutcomeScoreImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.OutcomeScoreImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.OutcomeScoreImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.OutcomeScoreImpl#getEncounter <em>Encounter</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.OutcomeScoreImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.OutcomeScoreImpl#getScore <em>Score</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.OutcomeScoreImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.OutcomeScoreImpl#getLow <em>Low</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.OutcomeScoreImpl#getHigh <em>High</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.OutcomeScoreImpl#getStratum <em>Stratum</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.OutcomeScoreImpl#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.OutcomeScoreImpl#getContentVersion <em>Content Version</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.OutcomeScoreImpl#getAnswers <em>Answers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OutcomeScoreImpl extends MinimalEObjectImpl.Container implements OutcomeScore {
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
	 * The default value of the '{@link #getInstrument() <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected static final String INSTRUMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInstrument() <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected String instrument = INSTRUMENT_EDEFAULT;

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
	 * The default value of the '{@link #getEncounter() <em>Encounter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncounter()
	 * @generated
	 * @ordered
	 */
	protected static final String ENCOUNTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEncounter() <em>Encounter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncounter()
	 * @generated
	 * @ordered
	 */
	protected String encounter = ENCOUNTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected static final Double SCORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected Double score = SCORE_EDEFAULT;

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
	 * The default value of the '{@link #getStratum() <em>Stratum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStratum()
	 * @generated
	 * @ordered
	 */
	protected static final String STRATUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStratum() <em>Stratum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStratum()
	 * @generated
	 * @ordered
	 */
	protected String stratum = STRATUM_EDEFAULT;

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
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<ItemAnswer> answers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OutcomeScoreImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.OUTCOME_SCORE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.OUTCOME_SCORE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInstrument() {
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstrument(String newInstrument) {
		String oldInstrument = instrument;
		instrument = newInstrument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.OUTCOME_SCORE__INSTRUMENT, oldInstrument, instrument));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.OUTCOME_SCORE__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEncounter() {
		return encounter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEncounter(String newEncounter) {
		String oldEncounter = encounter;
		encounter = newEncounter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.OUTCOME_SCORE__ENCOUNTER, oldEncounter, encounter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.OUTCOME_SCORE__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getScore() {
		return score;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScore(Double newScore) {
		Double oldScore = score;
		score = newScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.OUTCOME_SCORE__SCORE, oldScore, score));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.OUTCOME_SCORE__UNIT, oldUnit, unit));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.OUTCOME_SCORE__LOW, oldLow, low));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.OUTCOME_SCORE__HIGH, oldHigh, high));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStratum() {
		return stratum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStratum(String newStratum) {
		String oldStratum = stratum;
		stratum = newStratum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.OUTCOME_SCORE__STRATUM, oldStratum, stratum));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.OUTCOME_SCORE__PROVENANCE, oldProvenance, provenance));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.OUTCOME_SCORE__CONTENT_VERSION, oldContentVersion, contentVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ItemAnswer> getAnswers() {
		if (answers == null) {
			answers = new EObjectContainmentEList<ItemAnswer>(ItemAnswer.class, this, ChartPackage.OUTCOME_SCORE__ANSWERS);
		}
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean scoreIsInRange(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.plumbline.model.internal.rules.OutcomeRules.scoreIsInRange(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean scoreOfSignedIsConfirmed(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.plumbline.model.internal.rules.SignatureRules.scoreOfSignedIsConfirmed(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ChartPackage.OUTCOME_SCORE__ANSWERS:
				return ((InternalEList<?>)getAnswers()).basicRemove(otherEnd, msgs);
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
			case ChartPackage.OUTCOME_SCORE__ID:
				return getId();
			case ChartPackage.OUTCOME_SCORE__INSTRUMENT:
				return getInstrument();
			case ChartPackage.OUTCOME_SCORE__LABEL:
				return getLabel();
			case ChartPackage.OUTCOME_SCORE__ENCOUNTER:
				return getEncounter();
			case ChartPackage.OUTCOME_SCORE__DATE:
				return getDate();
			case ChartPackage.OUTCOME_SCORE__SCORE:
				return getScore();
			case ChartPackage.OUTCOME_SCORE__UNIT:
				return getUnit();
			case ChartPackage.OUTCOME_SCORE__LOW:
				return getLow();
			case ChartPackage.OUTCOME_SCORE__HIGH:
				return getHigh();
			case ChartPackage.OUTCOME_SCORE__STRATUM:
				return getStratum();
			case ChartPackage.OUTCOME_SCORE__PROVENANCE:
				return getProvenance();
			case ChartPackage.OUTCOME_SCORE__CONTENT_VERSION:
				return getContentVersion();
			case ChartPackage.OUTCOME_SCORE__ANSWERS:
				return getAnswers();
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
			case ChartPackage.OUTCOME_SCORE__ID:
				setId((String)newValue);
				return;
			case ChartPackage.OUTCOME_SCORE__INSTRUMENT:
				setInstrument((String)newValue);
				return;
			case ChartPackage.OUTCOME_SCORE__LABEL:
				setLabel((String)newValue);
				return;
			case ChartPackage.OUTCOME_SCORE__ENCOUNTER:
				setEncounter((String)newValue);
				return;
			case ChartPackage.OUTCOME_SCORE__DATE:
				setDate((LocalDate)newValue);
				return;
			case ChartPackage.OUTCOME_SCORE__SCORE:
				setScore((Double)newValue);
				return;
			case ChartPackage.OUTCOME_SCORE__UNIT:
				setUnit((String)newValue);
				return;
			case ChartPackage.OUTCOME_SCORE__LOW:
				setLow((Double)newValue);
				return;
			case ChartPackage.OUTCOME_SCORE__HIGH:
				setHigh((Double)newValue);
				return;
			case ChartPackage.OUTCOME_SCORE__STRATUM:
				setStratum((String)newValue);
				return;
			case ChartPackage.OUTCOME_SCORE__PROVENANCE:
				setProvenance((Provenance)newValue);
				return;
			case ChartPackage.OUTCOME_SCORE__CONTENT_VERSION:
				setContentVersion((String)newValue);
				return;
			case ChartPackage.OUTCOME_SCORE__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends ItemAnswer>)newValue);
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
			case ChartPackage.OUTCOME_SCORE__ID:
				setId(ID_EDEFAULT);
				return;
			case ChartPackage.OUTCOME_SCORE__INSTRUMENT:
				setInstrument(INSTRUMENT_EDEFAULT);
				return;
			case ChartPackage.OUTCOME_SCORE__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case ChartPackage.OUTCOME_SCORE__ENCOUNTER:
				setEncounter(ENCOUNTER_EDEFAULT);
				return;
			case ChartPackage.OUTCOME_SCORE__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ChartPackage.OUTCOME_SCORE__SCORE:
				setScore(SCORE_EDEFAULT);
				return;
			case ChartPackage.OUTCOME_SCORE__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case ChartPackage.OUTCOME_SCORE__LOW:
				setLow(LOW_EDEFAULT);
				return;
			case ChartPackage.OUTCOME_SCORE__HIGH:
				setHigh(HIGH_EDEFAULT);
				return;
			case ChartPackage.OUTCOME_SCORE__STRATUM:
				setStratum(STRATUM_EDEFAULT);
				return;
			case ChartPackage.OUTCOME_SCORE__PROVENANCE:
				setProvenance(PROVENANCE_EDEFAULT);
				return;
			case ChartPackage.OUTCOME_SCORE__CONTENT_VERSION:
				setContentVersion(CONTENT_VERSION_EDEFAULT);
				return;
			case ChartPackage.OUTCOME_SCORE__ANSWERS:
				getAnswers().clear();
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
			case ChartPackage.OUTCOME_SCORE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ChartPackage.OUTCOME_SCORE__INSTRUMENT:
				return INSTRUMENT_EDEFAULT == null ? instrument != null : !INSTRUMENT_EDEFAULT.equals(instrument);
			case ChartPackage.OUTCOME_SCORE__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case ChartPackage.OUTCOME_SCORE__ENCOUNTER:
				return ENCOUNTER_EDEFAULT == null ? encounter != null : !ENCOUNTER_EDEFAULT.equals(encounter);
			case ChartPackage.OUTCOME_SCORE__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ChartPackage.OUTCOME_SCORE__SCORE:
				return SCORE_EDEFAULT == null ? score != null : !SCORE_EDEFAULT.equals(score);
			case ChartPackage.OUTCOME_SCORE__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case ChartPackage.OUTCOME_SCORE__LOW:
				return LOW_EDEFAULT == null ? low != null : !LOW_EDEFAULT.equals(low);
			case ChartPackage.OUTCOME_SCORE__HIGH:
				return HIGH_EDEFAULT == null ? high != null : !HIGH_EDEFAULT.equals(high);
			case ChartPackage.OUTCOME_SCORE__STRATUM:
				return STRATUM_EDEFAULT == null ? stratum != null : !STRATUM_EDEFAULT.equals(stratum);
			case ChartPackage.OUTCOME_SCORE__PROVENANCE:
				return provenance != PROVENANCE_EDEFAULT;
			case ChartPackage.OUTCOME_SCORE__CONTENT_VERSION:
				return CONTENT_VERSION_EDEFAULT == null ? contentVersion != null : !CONTENT_VERSION_EDEFAULT.equals(contentVersion);
			case ChartPackage.OUTCOME_SCORE__ANSWERS:
				return answers != null && !answers.isEmpty();
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
		result.append(", instrument: ");
		result.append(instrument);
		result.append(", label: ");
		result.append(label);
		result.append(", encounter: ");
		result.append(encounter);
		result.append(", date: ");
		result.append(date);
		result.append(", score: ");
		result.append(score);
		result.append(", unit: ");
		result.append(unit);
		result.append(", low: ");
		result.append(low);
		result.append(", high: ");
		result.append(high);
		result.append(", stratum: ");
		result.append(stratum);
		result.append(", provenance: ");
		result.append(provenance);
		result.append(", contentVersion: ");
		result.append(contentVersion);
		result.append(')');
		return result.toString();
	}

} //OutcomeScoreImpl
