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

import org.plumbline.model.catalogue.Better;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.ChangeThreshold;
import org.plumbline.model.catalogue.InstrumentItem;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.catalogue.ScoringRule;
import org.plumbline.model.catalogue.Stratum;
import org.plumbline.model.catalogue.Subscale;
import org.plumbline.model.catalogue.WorkedExample;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Outcome Instrument</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.OutcomeInstrumentImpl#getAbbreviation <em>Abbreviation</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.OutcomeInstrumentImpl#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.OutcomeInstrumentImpl#getScoring <em>Scoring</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.OutcomeInstrumentImpl#getLow <em>Low</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.OutcomeInstrumentImpl#getHigh <em>High</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.OutcomeInstrumentImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.OutcomeInstrumentImpl#getBetter <em>Better</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.OutcomeInstrumentImpl#getMinimumAnswered <em>Minimum Answered</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.OutcomeInstrumentImpl#getMaximumItems <em>Maximum Items</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.OutcomeInstrumentImpl#isItemEntry <em>Item Entry</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.OutcomeInstrumentImpl#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.OutcomeInstrumentImpl#getLimits <em>Limits</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.OutcomeInstrumentImpl#getItems <em>Items</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.OutcomeInstrumentImpl#getSubscales <em>Subscales</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.OutcomeInstrumentImpl#getStrata <em>Strata</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.OutcomeInstrumentImpl#getThresholds <em>Thresholds</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.OutcomeInstrumentImpl#getExamples <em>Examples</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OutcomeInstrumentImpl extends EntryImpl implements OutcomeInstrument {
	/**
	 * The default value of the '{@link #getAbbreviation() <em>Abbreviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbbreviation()
	 * @generated
	 * @ordered
	 */
	protected static final String ABBREVIATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAbbreviation() <em>Abbreviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbbreviation()
	 * @generated
	 * @ordered
	 */
	protected String abbreviation = ABBREVIATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected static final String DOMAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected String domain = DOMAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getScoring() <em>Scoring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScoring()
	 * @generated
	 * @ordered
	 */
	protected static final ScoringRule SCORING_EDEFAULT = ScoringRule.SUM;

	/**
	 * The cached value of the '{@link #getScoring() <em>Scoring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScoring()
	 * @generated
	 * @ordered
	 */
	protected ScoringRule scoring = SCORING_EDEFAULT;

	/**
	 * This is true if the Scoring attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean scoringESet;

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
	protected static final String UNIT_EDEFAULT = "point";

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
	 * The default value of the '{@link #getBetter() <em>Better</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBetter()
	 * @generated
	 * @ordered
	 */
	protected static final Better BETTER_EDEFAULT = Better.LOWER;

	/**
	 * The cached value of the '{@link #getBetter() <em>Better</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBetter()
	 * @generated
	 * @ordered
	 */
	protected Better better = BETTER_EDEFAULT;

	/**
	 * This is true if the Better attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean betterESet;

	/**
	 * The default value of the '{@link #getMinimumAnswered() <em>Minimum Answered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumAnswered()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MINIMUM_ANSWERED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimumAnswered() <em>Minimum Answered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumAnswered()
	 * @generated
	 * @ordered
	 */
	protected Integer minimumAnswered = MINIMUM_ANSWERED_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumItems() <em>Maximum Items</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumItems()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MAXIMUM_ITEMS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximumItems() <em>Maximum Items</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumItems()
	 * @generated
	 * @ordered
	 */
	protected Integer maximumItems = MAXIMUM_ITEMS_EDEFAULT;

	/**
	 * The default value of the '{@link #isItemEntry() <em>Item Entry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isItemEntry()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ITEM_ENTRY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isItemEntry() <em>Item Entry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isItemEntry()
	 * @generated
	 * @ordered
	 */
	protected boolean itemEntry = ITEM_ENTRY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected static final String LICENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected String licence = LICENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLimits() <em>Limits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimits()
	 * @generated
	 * @ordered
	 */
	protected static final String LIMITS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLimits() <em>Limits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimits()
	 * @generated
	 * @ordered
	 */
	protected String limits = LIMITS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<InstrumentItem> items;

	/**
	 * The cached value of the '{@link #getSubscales() <em>Subscales</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubscales()
	 * @generated
	 * @ordered
	 */
	protected EList<Subscale> subscales;

	/**
	 * The cached value of the '{@link #getStrata() <em>Strata</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrata()
	 * @generated
	 * @ordered
	 */
	protected EList<Stratum> strata;

	/**
	 * The cached value of the '{@link #getThresholds() <em>Thresholds</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThresholds()
	 * @generated
	 * @ordered
	 */
	protected EList<ChangeThreshold> thresholds;

	/**
	 * The cached value of the '{@link #getExamples() <em>Examples</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExamples()
	 * @generated
	 * @ordered
	 */
	protected EList<WorkedExample> examples;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OutcomeInstrumentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.OUTCOME_INSTRUMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAbbreviation() {
		return abbreviation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbbreviation(String newAbbreviation) {
		String oldAbbreviation = abbreviation;
		abbreviation = newAbbreviation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.OUTCOME_INSTRUMENT__ABBREVIATION, oldAbbreviation, abbreviation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDomain() {
		return domain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDomain(String newDomain) {
		String oldDomain = domain;
		domain = newDomain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.OUTCOME_INSTRUMENT__DOMAIN, oldDomain, domain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoringRule getScoring() {
		return scoring;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScoring(ScoringRule newScoring) {
		ScoringRule oldScoring = scoring;
		scoring = newScoring == null ? SCORING_EDEFAULT : newScoring;
		boolean oldScoringESet = scoringESet;
		scoringESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.OUTCOME_INSTRUMENT__SCORING, oldScoring, scoring, !oldScoringESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetScoring() {
		ScoringRule oldScoring = scoring;
		boolean oldScoringESet = scoringESet;
		scoring = SCORING_EDEFAULT;
		scoringESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CataloguePackage.OUTCOME_INSTRUMENT__SCORING, oldScoring, SCORING_EDEFAULT, oldScoringESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetScoring() {
		return scoringESet;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.OUTCOME_INSTRUMENT__LOW, oldLow, low));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.OUTCOME_INSTRUMENT__HIGH, oldHigh, high));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.OUTCOME_INSTRUMENT__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Better getBetter() {
		return better;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBetter(Better newBetter) {
		Better oldBetter = better;
		better = newBetter == null ? BETTER_EDEFAULT : newBetter;
		boolean oldBetterESet = betterESet;
		betterESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.OUTCOME_INSTRUMENT__BETTER, oldBetter, better, !oldBetterESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBetter() {
		Better oldBetter = better;
		boolean oldBetterESet = betterESet;
		better = BETTER_EDEFAULT;
		betterESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CataloguePackage.OUTCOME_INSTRUMENT__BETTER, oldBetter, BETTER_EDEFAULT, oldBetterESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBetter() {
		return betterESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMinimumAnswered() {
		return minimumAnswered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumAnswered(Integer newMinimumAnswered) {
		Integer oldMinimumAnswered = minimumAnswered;
		minimumAnswered = newMinimumAnswered;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.OUTCOME_INSTRUMENT__MINIMUM_ANSWERED, oldMinimumAnswered, minimumAnswered));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMaximumItems() {
		return maximumItems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumItems(Integer newMaximumItems) {
		Integer oldMaximumItems = maximumItems;
		maximumItems = newMaximumItems;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.OUTCOME_INSTRUMENT__MAXIMUM_ITEMS, oldMaximumItems, maximumItems));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isItemEntry() {
		return itemEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItemEntry(boolean newItemEntry) {
		boolean oldItemEntry = itemEntry;
		itemEntry = newItemEntry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.OUTCOME_INSTRUMENT__ITEM_ENTRY, oldItemEntry, itemEntry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLicence() {
		return licence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicence(String newLicence) {
		String oldLicence = licence;
		licence = newLicence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.OUTCOME_INSTRUMENT__LICENCE, oldLicence, licence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLimits() {
		return limits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLimits(String newLimits) {
		String oldLimits = limits;
		limits = newLimits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.OUTCOME_INSTRUMENT__LIMITS, oldLimits, limits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InstrumentItem> getItems() {
		if (items == null) {
			items = new EObjectContainmentEList<InstrumentItem>(InstrumentItem.class, this, CataloguePackage.OUTCOME_INSTRUMENT__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Subscale> getSubscales() {
		if (subscales == null) {
			subscales = new EObjectContainmentEList<Subscale>(Subscale.class, this, CataloguePackage.OUTCOME_INSTRUMENT__SUBSCALES);
		}
		return subscales;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stratum> getStrata() {
		if (strata == null) {
			strata = new EObjectContainmentEList<Stratum>(Stratum.class, this, CataloguePackage.OUTCOME_INSTRUMENT__STRATA);
		}
		return strata;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ChangeThreshold> getThresholds() {
		if (thresholds == null) {
			thresholds = new EObjectContainmentEList<ChangeThreshold>(ChangeThreshold.class, this, CataloguePackage.OUTCOME_INSTRUMENT__THRESHOLDS);
		}
		return thresholds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<WorkedExample> getExamples() {
		if (examples == null) {
			examples = new EObjectContainmentEList<WorkedExample>(WorkedExample.class, this, CataloguePackage.OUTCOME_INSTRUMENT__EXAMPLES);
		}
		return examples;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.OUTCOME_INSTRUMENT__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
			case CataloguePackage.OUTCOME_INSTRUMENT__SUBSCALES:
				return ((InternalEList<?>)getSubscales()).basicRemove(otherEnd, msgs);
			case CataloguePackage.OUTCOME_INSTRUMENT__STRATA:
				return ((InternalEList<?>)getStrata()).basicRemove(otherEnd, msgs);
			case CataloguePackage.OUTCOME_INSTRUMENT__THRESHOLDS:
				return ((InternalEList<?>)getThresholds()).basicRemove(otherEnd, msgs);
			case CataloguePackage.OUTCOME_INSTRUMENT__EXAMPLES:
				return ((InternalEList<?>)getExamples()).basicRemove(otherEnd, msgs);
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
			case CataloguePackage.OUTCOME_INSTRUMENT__ABBREVIATION:
				return getAbbreviation();
			case CataloguePackage.OUTCOME_INSTRUMENT__DOMAIN:
				return getDomain();
			case CataloguePackage.OUTCOME_INSTRUMENT__SCORING:
				return getScoring();
			case CataloguePackage.OUTCOME_INSTRUMENT__LOW:
				return getLow();
			case CataloguePackage.OUTCOME_INSTRUMENT__HIGH:
				return getHigh();
			case CataloguePackage.OUTCOME_INSTRUMENT__UNIT:
				return getUnit();
			case CataloguePackage.OUTCOME_INSTRUMENT__BETTER:
				return getBetter();
			case CataloguePackage.OUTCOME_INSTRUMENT__MINIMUM_ANSWERED:
				return getMinimumAnswered();
			case CataloguePackage.OUTCOME_INSTRUMENT__MAXIMUM_ITEMS:
				return getMaximumItems();
			case CataloguePackage.OUTCOME_INSTRUMENT__ITEM_ENTRY:
				return isItemEntry();
			case CataloguePackage.OUTCOME_INSTRUMENT__LICENCE:
				return getLicence();
			case CataloguePackage.OUTCOME_INSTRUMENT__LIMITS:
				return getLimits();
			case CataloguePackage.OUTCOME_INSTRUMENT__ITEMS:
				return getItems();
			case CataloguePackage.OUTCOME_INSTRUMENT__SUBSCALES:
				return getSubscales();
			case CataloguePackage.OUTCOME_INSTRUMENT__STRATA:
				return getStrata();
			case CataloguePackage.OUTCOME_INSTRUMENT__THRESHOLDS:
				return getThresholds();
			case CataloguePackage.OUTCOME_INSTRUMENT__EXAMPLES:
				return getExamples();
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
			case CataloguePackage.OUTCOME_INSTRUMENT__ABBREVIATION:
				setAbbreviation((String)newValue);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__DOMAIN:
				setDomain((String)newValue);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__SCORING:
				setScoring((ScoringRule)newValue);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__LOW:
				setLow((Double)newValue);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__HIGH:
				setHigh((Double)newValue);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__UNIT:
				setUnit((String)newValue);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__BETTER:
				setBetter((Better)newValue);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__MINIMUM_ANSWERED:
				setMinimumAnswered((Integer)newValue);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__MAXIMUM_ITEMS:
				setMaximumItems((Integer)newValue);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__ITEM_ENTRY:
				setItemEntry((Boolean)newValue);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__LICENCE:
				setLicence((String)newValue);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__LIMITS:
				setLimits((String)newValue);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends InstrumentItem>)newValue);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__SUBSCALES:
				getSubscales().clear();
				getSubscales().addAll((Collection<? extends Subscale>)newValue);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__STRATA:
				getStrata().clear();
				getStrata().addAll((Collection<? extends Stratum>)newValue);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__THRESHOLDS:
				getThresholds().clear();
				getThresholds().addAll((Collection<? extends ChangeThreshold>)newValue);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__EXAMPLES:
				getExamples().clear();
				getExamples().addAll((Collection<? extends WorkedExample>)newValue);
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
			case CataloguePackage.OUTCOME_INSTRUMENT__ABBREVIATION:
				setAbbreviation(ABBREVIATION_EDEFAULT);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__DOMAIN:
				setDomain(DOMAIN_EDEFAULT);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__SCORING:
				unsetScoring();
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__LOW:
				setLow(LOW_EDEFAULT);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__HIGH:
				setHigh(HIGH_EDEFAULT);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__BETTER:
				unsetBetter();
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__MINIMUM_ANSWERED:
				setMinimumAnswered(MINIMUM_ANSWERED_EDEFAULT);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__MAXIMUM_ITEMS:
				setMaximumItems(MAXIMUM_ITEMS_EDEFAULT);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__ITEM_ENTRY:
				setItemEntry(ITEM_ENTRY_EDEFAULT);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__LICENCE:
				setLicence(LICENCE_EDEFAULT);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__LIMITS:
				setLimits(LIMITS_EDEFAULT);
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__ITEMS:
				getItems().clear();
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__SUBSCALES:
				getSubscales().clear();
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__STRATA:
				getStrata().clear();
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__THRESHOLDS:
				getThresholds().clear();
				return;
			case CataloguePackage.OUTCOME_INSTRUMENT__EXAMPLES:
				getExamples().clear();
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
			case CataloguePackage.OUTCOME_INSTRUMENT__ABBREVIATION:
				return ABBREVIATION_EDEFAULT == null ? abbreviation != null : !ABBREVIATION_EDEFAULT.equals(abbreviation);
			case CataloguePackage.OUTCOME_INSTRUMENT__DOMAIN:
				return DOMAIN_EDEFAULT == null ? domain != null : !DOMAIN_EDEFAULT.equals(domain);
			case CataloguePackage.OUTCOME_INSTRUMENT__SCORING:
				return isSetScoring();
			case CataloguePackage.OUTCOME_INSTRUMENT__LOW:
				return LOW_EDEFAULT == null ? low != null : !LOW_EDEFAULT.equals(low);
			case CataloguePackage.OUTCOME_INSTRUMENT__HIGH:
				return HIGH_EDEFAULT == null ? high != null : !HIGH_EDEFAULT.equals(high);
			case CataloguePackage.OUTCOME_INSTRUMENT__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case CataloguePackage.OUTCOME_INSTRUMENT__BETTER:
				return isSetBetter();
			case CataloguePackage.OUTCOME_INSTRUMENT__MINIMUM_ANSWERED:
				return MINIMUM_ANSWERED_EDEFAULT == null ? minimumAnswered != null : !MINIMUM_ANSWERED_EDEFAULT.equals(minimumAnswered);
			case CataloguePackage.OUTCOME_INSTRUMENT__MAXIMUM_ITEMS:
				return MAXIMUM_ITEMS_EDEFAULT == null ? maximumItems != null : !MAXIMUM_ITEMS_EDEFAULT.equals(maximumItems);
			case CataloguePackage.OUTCOME_INSTRUMENT__ITEM_ENTRY:
				return itemEntry != ITEM_ENTRY_EDEFAULT;
			case CataloguePackage.OUTCOME_INSTRUMENT__LICENCE:
				return LICENCE_EDEFAULT == null ? licence != null : !LICENCE_EDEFAULT.equals(licence);
			case CataloguePackage.OUTCOME_INSTRUMENT__LIMITS:
				return LIMITS_EDEFAULT == null ? limits != null : !LIMITS_EDEFAULT.equals(limits);
			case CataloguePackage.OUTCOME_INSTRUMENT__ITEMS:
				return items != null && !items.isEmpty();
			case CataloguePackage.OUTCOME_INSTRUMENT__SUBSCALES:
				return subscales != null && !subscales.isEmpty();
			case CataloguePackage.OUTCOME_INSTRUMENT__STRATA:
				return strata != null && !strata.isEmpty();
			case CataloguePackage.OUTCOME_INSTRUMENT__THRESHOLDS:
				return thresholds != null && !thresholds.isEmpty();
			case CataloguePackage.OUTCOME_INSTRUMENT__EXAMPLES:
				return examples != null && !examples.isEmpty();
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
		result.append(" (abbreviation: ");
		result.append(abbreviation);
		result.append(", domain: ");
		result.append(domain);
		result.append(", scoring: ");
		if (scoringESet) result.append(scoring); else result.append("<unset>");
		result.append(", low: ");
		result.append(low);
		result.append(", high: ");
		result.append(high);
		result.append(", unit: ");
		result.append(unit);
		result.append(", better: ");
		if (betterESet) result.append(better); else result.append("<unset>");
		result.append(", minimumAnswered: ");
		result.append(minimumAnswered);
		result.append(", maximumItems: ");
		result.append(maximumItems);
		result.append(", itemEntry: ");
		result.append(itemEntry);
		result.append(", licence: ");
		result.append(licence);
		result.append(", limits: ");
		result.append(limits);
		result.append(')');
		return result.toString();
	}

} //OutcomeInstrumentImpl
