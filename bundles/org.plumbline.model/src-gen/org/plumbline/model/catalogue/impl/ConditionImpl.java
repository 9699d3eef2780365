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

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.DiagnosisCode;
import org.plumbline.model.catalogue.Fact;
import org.plumbline.model.catalogue.RehabPhase;
import org.plumbline.model.catalogue.Spread;
import org.plumbline.model.catalogue.Standing;
import org.plumbline.model.catalogue.Subtype;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Condition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getStanding <em>Standing</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getCategoryNote <em>Category Note</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getSynonyms <em>Synonyms</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getRegion <em>Region</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getTissue <em>Tissue</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getMechanism <em>Mechanism</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getSpread <em>Spread</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#isOneSided <em>One Sided</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getAggravating <em>Aggravating</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getEasing <em>Easing</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getImaging <em>Imaging</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getTreatments <em>Treatments</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getExercises <em>Exercises</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getPlainWhy <em>Plain Why</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getToDo <em>To Do</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getToAvoid <em>To Avoid</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getSubtypes <em>Subtypes</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getFacts <em>Facts</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getAgeFrom <em>Age From</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getAgeTo <em>Age To</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#isByExclusion <em>By Exclusion</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getMonthsFrom <em>Months From</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#isUnderlying <em>Underlying</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ConditionImpl#getCompanions <em>Companions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConditionImpl extends EntryImpl implements Condition {
	/**
	 * The default value of the '{@link #getStanding() <em>Standing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStanding()
	 * @generated
	 * @ordered
	 */
	protected static final Standing STANDING_EDEFAULT = Standing.MAIN;

	/**
	 * The cached value of the '{@link #getStanding() <em>Standing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStanding()
	 * @generated
	 * @ordered
	 */
	protected Standing standing = STANDING_EDEFAULT;

	/**
	 * This is true if the Standing attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean standingESet;

	/**
	 * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected static final String CATEGORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected String category = CATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCategoryNote() <em>Category Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategoryNote()
	 * @generated
	 * @ordered
	 */
	protected static final String CATEGORY_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCategoryNote() <em>Category Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategoryNote()
	 * @generated
	 * @ordered
	 */
	protected String categoryNote = CATEGORY_NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSynonyms() <em>Synonyms</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSynonyms()
	 * @generated
	 * @ordered
	 */
	protected EList<String> synonyms;

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
	 * The default value of the '{@link #getTissue() <em>Tissue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTissue()
	 * @generated
	 * @ordered
	 */
	protected static final String TISSUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTissue() <em>Tissue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTissue()
	 * @generated
	 * @ordered
	 */
	protected String tissue = TISSUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMechanism() <em>Mechanism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMechanism()
	 * @generated
	 * @ordered
	 */
	protected static final String MECHANISM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMechanism() <em>Mechanism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMechanism()
	 * @generated
	 * @ordered
	 */
	protected String mechanism = MECHANISM_EDEFAULT;

	/**
	 * The default value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected String location = LOCATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpread() <em>Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpread()
	 * @generated
	 * @ordered
	 */
	protected static final Spread SPREAD_EDEFAULT = Spread.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getSpread() <em>Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpread()
	 * @generated
	 * @ordered
	 */
	protected Spread spread = SPREAD_EDEFAULT;

	/**
	 * The default value of the '{@link #isOneSided() <em>One Sided</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOneSided()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ONE_SIDED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOneSided() <em>One Sided</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOneSided()
	 * @generated
	 * @ordered
	 */
	protected boolean oneSided = ONE_SIDED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAggravating() <em>Aggravating</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAggravating()
	 * @generated
	 * @ordered
	 */
	protected EList<String> aggravating;

	/**
	 * The cached value of the '{@link #getEasing() <em>Easing</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEasing()
	 * @generated
	 * @ordered
	 */
	protected EList<String> easing;

	/**
	 * The default value of the '{@link #getImaging() <em>Imaging</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImaging()
	 * @generated
	 * @ordered
	 */
	protected static final String IMAGING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImaging() <em>Imaging</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImaging()
	 * @generated
	 * @ordered
	 */
	protected String imaging = IMAGING_EDEFAULT;

	/**
	 * The default value of the '{@link #getTreatments() <em>Treatments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatments()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> TREATMENTS_EDEFAULT = (List<String>)CatalogueFactory.eINSTANCE.createFromString(CataloguePackage.eINSTANCE.getEntryIds(), "");

	/**
	 * The cached value of the '{@link #getTreatments() <em>Treatments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatments()
	 * @generated
	 * @ordered
	 */
	protected List<String> treatments = TREATMENTS_EDEFAULT;

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
	 * The default value of the '{@link #getPlainWhy() <em>Plain Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlainWhy()
	 * @generated
	 * @ordered
	 */
	protected static final String PLAIN_WHY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlainWhy() <em>Plain Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlainWhy()
	 * @generated
	 * @ordered
	 */
	protected String plainWhy = PLAIN_WHY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getToDo() <em>To Do</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToDo()
	 * @generated
	 * @ordered
	 */
	protected EList<String> toDo;

	/**
	 * The cached value of the '{@link #getToAvoid() <em>To Avoid</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToAvoid()
	 * @generated
	 * @ordered
	 */
	protected EList<String> toAvoid;

	/**
	 * The cached value of the '{@link #getSubtypes() <em>Subtypes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubtypes()
	 * @generated
	 * @ordered
	 */
	protected EList<Subtype> subtypes;

	/**
	 * The cached value of the '{@link #getCodes() <em>Codes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<DiagnosisCode> codes;

	/**
	 * The cached value of the '{@link #getFacts() <em>Facts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacts()
	 * @generated
	 * @ordered
	 */
	protected EList<Fact> facts;

	/**
	 * The cached value of the '{@link #getPhases() <em>Phases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhases()
	 * @generated
	 * @ordered
	 */
	protected EList<RehabPhase> phases;

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
	 * The default value of the '{@link #isByExclusion() <em>By Exclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isByExclusion()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BY_EXCLUSION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isByExclusion() <em>By Exclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isByExclusion()
	 * @generated
	 * @ordered
	 */
	protected boolean byExclusion = BY_EXCLUSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMonthsFrom() <em>Months From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonthsFrom()
	 * @generated
	 * @ordered
	 */
	protected static final Double MONTHS_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMonthsFrom() <em>Months From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonthsFrom()
	 * @generated
	 * @ordered
	 */
	protected Double monthsFrom = MONTHS_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #isUnderlying() <em>Underlying</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnderlying()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNDERLYING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUnderlying() <em>Underlying</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnderlying()
	 * @generated
	 * @ordered
	 */
	protected boolean underlying = UNDERLYING_EDEFAULT;

	/**
	 * The default value of the '{@link #getCompanions() <em>Companions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompanions()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> COMPANIONS_EDEFAULT = (List<String>)CatalogueFactory.eINSTANCE.createFromString(CataloguePackage.eINSTANCE.getEntryIds(), "");

	/**
	 * The cached value of the '{@link #getCompanions() <em>Companions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompanions()
	 * @generated
	 * @ordered
	 */
	protected List<String> companions = COMPANIONS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConditionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.CONDITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Standing getStanding() {
		return standing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStanding(Standing newStanding) {
		Standing oldStanding = standing;
		standing = newStanding == null ? STANDING_EDEFAULT : newStanding;
		boolean oldStandingESet = standingESet;
		standingESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__STANDING, oldStanding, standing, !oldStandingESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetStanding() {
		Standing oldStanding = standing;
		boolean oldStandingESet = standingESet;
		standing = STANDING_EDEFAULT;
		standingESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CataloguePackage.CONDITION__STANDING, oldStanding, STANDING_EDEFAULT, oldStandingESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetStanding() {
		return standingESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(String newCategory) {
		String oldCategory = category;
		category = newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCategoryNote() {
		return categoryNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategoryNote(String newCategoryNote) {
		String oldCategoryNote = categoryNote;
		categoryNote = newCategoryNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__CATEGORY_NOTE, oldCategoryNote, categoryNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSynonyms() {
		if (synonyms == null) {
			synonyms = new EDataTypeEList<String>(String.class, this, CataloguePackage.CONDITION__SYNONYMS);
		}
		return synonyms;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__REGION, oldRegion, region));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTissue() {
		return tissue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTissue(String newTissue) {
		String oldTissue = tissue;
		tissue = newTissue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__TISSUE, oldTissue, tissue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMechanism() {
		return mechanism;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMechanism(String newMechanism) {
		String oldMechanism = mechanism;
		mechanism = newMechanism;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__MECHANISM, oldMechanism, mechanism));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocation() {
		return location;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocation(String newLocation) {
		String oldLocation = location;
		location = newLocation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__LOCATION, oldLocation, location));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Spread getSpread() {
		return spread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpread(Spread newSpread) {
		Spread oldSpread = spread;
		spread = newSpread == null ? SPREAD_EDEFAULT : newSpread;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__SPREAD, oldSpread, spread));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOneSided() {
		return oneSided;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOneSided(boolean newOneSided) {
		boolean oldOneSided = oneSided;
		oneSided = newOneSided;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__ONE_SIDED, oldOneSided, oneSided));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAggravating() {
		if (aggravating == null) {
			aggravating = new EDataTypeEList<String>(String.class, this, CataloguePackage.CONDITION__AGGRAVATING);
		}
		return aggravating;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEasing() {
		if (easing == null) {
			easing = new EDataTypeEList<String>(String.class, this, CataloguePackage.CONDITION__EASING);
		}
		return easing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImaging() {
		return imaging;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImaging(String newImaging) {
		String oldImaging = imaging;
		imaging = newImaging;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__IMAGING, oldImaging, imaging));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getTreatments() {
		return treatments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTreatments(List<String> newTreatments) {
		List<String> oldTreatments = treatments;
		treatments = newTreatments;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__TREATMENTS, oldTreatments, treatments));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__EXERCISES, oldExercises, exercises));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlainWhy() {
		return plainWhy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlainWhy(String newPlainWhy) {
		String oldPlainWhy = plainWhy;
		plainWhy = newPlainWhy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__PLAIN_WHY, oldPlainWhy, plainWhy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getToDo() {
		if (toDo == null) {
			toDo = new EDataTypeEList<String>(String.class, this, CataloguePackage.CONDITION__TO_DO);
		}
		return toDo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getToAvoid() {
		if (toAvoid == null) {
			toAvoid = new EDataTypeEList<String>(String.class, this, CataloguePackage.CONDITION__TO_AVOID);
		}
		return toAvoid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Subtype> getSubtypes() {
		if (subtypes == null) {
			subtypes = new EObjectContainmentEList<Subtype>(Subtype.class, this, CataloguePackage.CONDITION__SUBTYPES);
		}
		return subtypes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DiagnosisCode> getCodes() {
		if (codes == null) {
			codes = new EObjectContainmentEList<DiagnosisCode>(DiagnosisCode.class, this, CataloguePackage.CONDITION__CODES);
		}
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Fact> getFacts() {
		if (facts == null) {
			facts = new EObjectContainmentEList<Fact>(Fact.class, this, CataloguePackage.CONDITION__FACTS);
		}
		return facts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RehabPhase> getPhases() {
		if (phases == null) {
			phases = new EObjectContainmentEList<RehabPhase>(RehabPhase.class, this, CataloguePackage.CONDITION__PHASES);
		}
		return phases;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__AGE_FROM, oldAgeFrom, ageFrom));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__AGE_TO, oldAgeTo, ageTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isByExclusion() {
		return byExclusion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setByExclusion(boolean newByExclusion) {
		boolean oldByExclusion = byExclusion;
		byExclusion = newByExclusion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__BY_EXCLUSION, oldByExclusion, byExclusion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMonthsFrom() {
		return monthsFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMonthsFrom(Double newMonthsFrom) {
		Double oldMonthsFrom = monthsFrom;
		monthsFrom = newMonthsFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__MONTHS_FROM, oldMonthsFrom, monthsFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUnderlying() {
		return underlying;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnderlying(boolean newUnderlying) {
		boolean oldUnderlying = underlying;
		underlying = newUnderlying;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__UNDERLYING, oldUnderlying, underlying));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getCompanions() {
		return companions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompanions(List<String> newCompanions) {
		List<String> oldCompanions = companions;
		companions = newCompanions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__COMPANIONS, oldCompanions, companions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.CONDITION__SUBTYPES:
				return ((InternalEList<?>)getSubtypes()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CONDITION__CODES:
				return ((InternalEList<?>)getCodes()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CONDITION__FACTS:
				return ((InternalEList<?>)getFacts()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CONDITION__PHASES:
				return ((InternalEList<?>)getPhases()).basicRemove(otherEnd, msgs);
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
			case CataloguePackage.CONDITION__STANDING:
				return getStanding();
			case CataloguePackage.CONDITION__CATEGORY:
				return getCategory();
			case CataloguePackage.CONDITION__CATEGORY_NOTE:
				return getCategoryNote();
			case CataloguePackage.CONDITION__SYNONYMS:
				return getSynonyms();
			case CataloguePackage.CONDITION__REGION:
				return getRegion();
			case CataloguePackage.CONDITION__TISSUE:
				return getTissue();
			case CataloguePackage.CONDITION__MECHANISM:
				return getMechanism();
			case CataloguePackage.CONDITION__LOCATION:
				return getLocation();
			case CataloguePackage.CONDITION__SPREAD:
				return getSpread();
			case CataloguePackage.CONDITION__ONE_SIDED:
				return isOneSided();
			case CataloguePackage.CONDITION__AGGRAVATING:
				return getAggravating();
			case CataloguePackage.CONDITION__EASING:
				return getEasing();
			case CataloguePackage.CONDITION__IMAGING:
				return getImaging();
			case CataloguePackage.CONDITION__TREATMENTS:
				return getTreatments();
			case CataloguePackage.CONDITION__EXERCISES:
				return getExercises();
			case CataloguePackage.CONDITION__PLAIN_WHY:
				return getPlainWhy();
			case CataloguePackage.CONDITION__TO_DO:
				return getToDo();
			case CataloguePackage.CONDITION__TO_AVOID:
				return getToAvoid();
			case CataloguePackage.CONDITION__SUBTYPES:
				return getSubtypes();
			case CataloguePackage.CONDITION__CODES:
				return getCodes();
			case CataloguePackage.CONDITION__FACTS:
				return getFacts();
			case CataloguePackage.CONDITION__PHASES:
				return getPhases();
			case CataloguePackage.CONDITION__AGE_FROM:
				return getAgeFrom();
			case CataloguePackage.CONDITION__AGE_TO:
				return getAgeTo();
			case CataloguePackage.CONDITION__BY_EXCLUSION:
				return isByExclusion();
			case CataloguePackage.CONDITION__MONTHS_FROM:
				return getMonthsFrom();
			case CataloguePackage.CONDITION__UNDERLYING:
				return isUnderlying();
			case CataloguePackage.CONDITION__COMPANIONS:
				return getCompanions();
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
			case CataloguePackage.CONDITION__STANDING:
				setStanding((Standing)newValue);
				return;
			case CataloguePackage.CONDITION__CATEGORY:
				setCategory((String)newValue);
				return;
			case CataloguePackage.CONDITION__CATEGORY_NOTE:
				setCategoryNote((String)newValue);
				return;
			case CataloguePackage.CONDITION__SYNONYMS:
				getSynonyms().clear();
				getSynonyms().addAll((Collection<? extends String>)newValue);
				return;
			case CataloguePackage.CONDITION__REGION:
				setRegion((String)newValue);
				return;
			case CataloguePackage.CONDITION__TISSUE:
				setTissue((String)newValue);
				return;
			case CataloguePackage.CONDITION__MECHANISM:
				setMechanism((String)newValue);
				return;
			case CataloguePackage.CONDITION__LOCATION:
				setLocation((String)newValue);
				return;
			case CataloguePackage.CONDITION__SPREAD:
				setSpread((Spread)newValue);
				return;
			case CataloguePackage.CONDITION__ONE_SIDED:
				setOneSided((Boolean)newValue);
				return;
			case CataloguePackage.CONDITION__AGGRAVATING:
				getAggravating().clear();
				getAggravating().addAll((Collection<? extends String>)newValue);
				return;
			case CataloguePackage.CONDITION__EASING:
				getEasing().clear();
				getEasing().addAll((Collection<? extends String>)newValue);
				return;
			case CataloguePackage.CONDITION__IMAGING:
				setImaging((String)newValue);
				return;
			case CataloguePackage.CONDITION__TREATMENTS:
				setTreatments((List<String>)newValue);
				return;
			case CataloguePackage.CONDITION__EXERCISES:
				setExercises((List<String>)newValue);
				return;
			case CataloguePackage.CONDITION__PLAIN_WHY:
				setPlainWhy((String)newValue);
				return;
			case CataloguePackage.CONDITION__TO_DO:
				getToDo().clear();
				getToDo().addAll((Collection<? extends String>)newValue);
				return;
			case CataloguePackage.CONDITION__TO_AVOID:
				getToAvoid().clear();
				getToAvoid().addAll((Collection<? extends String>)newValue);
				return;
			case CataloguePackage.CONDITION__SUBTYPES:
				getSubtypes().clear();
				getSubtypes().addAll((Collection<? extends Subtype>)newValue);
				return;
			case CataloguePackage.CONDITION__CODES:
				getCodes().clear();
				getCodes().addAll((Collection<? extends DiagnosisCode>)newValue);
				return;
			case CataloguePackage.CONDITION__FACTS:
				getFacts().clear();
				getFacts().addAll((Collection<? extends Fact>)newValue);
				return;
			case CataloguePackage.CONDITION__PHASES:
				getPhases().clear();
				getPhases().addAll((Collection<? extends RehabPhase>)newValue);
				return;
			case CataloguePackage.CONDITION__AGE_FROM:
				setAgeFrom((Integer)newValue);
				return;
			case CataloguePackage.CONDITION__AGE_TO:
				setAgeTo((Integer)newValue);
				return;
			case CataloguePackage.CONDITION__BY_EXCLUSION:
				setByExclusion((Boolean)newValue);
				return;
			case CataloguePackage.CONDITION__MONTHS_FROM:
				setMonthsFrom((Double)newValue);
				return;
			case CataloguePackage.CONDITION__UNDERLYING:
				setUnderlying((Boolean)newValue);
				return;
			case CataloguePackage.CONDITION__COMPANIONS:
				setCompanions((List<String>)newValue);
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
			case CataloguePackage.CONDITION__STANDING:
				unsetStanding();
				return;
			case CataloguePackage.CONDITION__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case CataloguePackage.CONDITION__CATEGORY_NOTE:
				setCategoryNote(CATEGORY_NOTE_EDEFAULT);
				return;
			case CataloguePackage.CONDITION__SYNONYMS:
				getSynonyms().clear();
				return;
			case CataloguePackage.CONDITION__REGION:
				setRegion(REGION_EDEFAULT);
				return;
			case CataloguePackage.CONDITION__TISSUE:
				setTissue(TISSUE_EDEFAULT);
				return;
			case CataloguePackage.CONDITION__MECHANISM:
				setMechanism(MECHANISM_EDEFAULT);
				return;
			case CataloguePackage.CONDITION__LOCATION:
				setLocation(LOCATION_EDEFAULT);
				return;
			case CataloguePackage.CONDITION__SPREAD:
				setSpread(SPREAD_EDEFAULT);
				return;
			case CataloguePackage.CONDITION__ONE_SIDED:
				setOneSided(ONE_SIDED_EDEFAULT);
				return;
			case CataloguePackage.CONDITION__AGGRAVATING:
				getAggravating().clear();
				return;
			case CataloguePackage.CONDITION__EASING:
				getEasing().clear();
				return;
			case CataloguePackage.CONDITION__IMAGING:
				setImaging(IMAGING_EDEFAULT);
				return;
			case CataloguePackage.CONDITION__TREATMENTS:
				setTreatments(TREATMENTS_EDEFAULT);
				return;
			case CataloguePackage.CONDITION__EXERCISES:
				setExercises(EXERCISES_EDEFAULT);
				return;
			case CataloguePackage.CONDITION__PLAIN_WHY:
				setPlainWhy(PLAIN_WHY_EDEFAULT);
				return;
			case CataloguePackage.CONDITION__TO_DO:
				getToDo().clear();
				return;
			case CataloguePackage.CONDITION__TO_AVOID:
				getToAvoid().clear();
				return;
			case CataloguePackage.CONDITION__SUBTYPES:
				getSubtypes().clear();
				return;
			case CataloguePackage.CONDITION__CODES:
				getCodes().clear();
				return;
			case CataloguePackage.CONDITION__FACTS:
				getFacts().clear();
				return;
			case CataloguePackage.CONDITION__PHASES:
				getPhases().clear();
				return;
			case CataloguePackage.CONDITION__AGE_FROM:
				setAgeFrom(AGE_FROM_EDEFAULT);
				return;
			case CataloguePackage.CONDITION__AGE_TO:
				setAgeTo(AGE_TO_EDEFAULT);
				return;
			case CataloguePackage.CONDITION__BY_EXCLUSION:
				setByExclusion(BY_EXCLUSION_EDEFAULT);
				return;
			case CataloguePackage.CONDITION__MONTHS_FROM:
				setMonthsFrom(MONTHS_FROM_EDEFAULT);
				return;
			case CataloguePackage.CONDITION__UNDERLYING:
				setUnderlying(UNDERLYING_EDEFAULT);
				return;
			case CataloguePackage.CONDITION__COMPANIONS:
				setCompanions(COMPANIONS_EDEFAULT);
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
			case CataloguePackage.CONDITION__STANDING:
				return isSetStanding();
			case CataloguePackage.CONDITION__CATEGORY:
				return CATEGORY_EDEFAULT == null ? category != null : !CATEGORY_EDEFAULT.equals(category);
			case CataloguePackage.CONDITION__CATEGORY_NOTE:
				return CATEGORY_NOTE_EDEFAULT == null ? categoryNote != null : !CATEGORY_NOTE_EDEFAULT.equals(categoryNote);
			case CataloguePackage.CONDITION__SYNONYMS:
				return synonyms != null && !synonyms.isEmpty();
			case CataloguePackage.CONDITION__REGION:
				return REGION_EDEFAULT == null ? region != null : !REGION_EDEFAULT.equals(region);
			case CataloguePackage.CONDITION__TISSUE:
				return TISSUE_EDEFAULT == null ? tissue != null : !TISSUE_EDEFAULT.equals(tissue);
			case CataloguePackage.CONDITION__MECHANISM:
				return MECHANISM_EDEFAULT == null ? mechanism != null : !MECHANISM_EDEFAULT.equals(mechanism);
			case CataloguePackage.CONDITION__LOCATION:
				return LOCATION_EDEFAULT == null ? location != null : !LOCATION_EDEFAULT.equals(location);
			case CataloguePackage.CONDITION__SPREAD:
				return spread != SPREAD_EDEFAULT;
			case CataloguePackage.CONDITION__ONE_SIDED:
				return oneSided != ONE_SIDED_EDEFAULT;
			case CataloguePackage.CONDITION__AGGRAVATING:
				return aggravating != null && !aggravating.isEmpty();
			case CataloguePackage.CONDITION__EASING:
				return easing != null && !easing.isEmpty();
			case CataloguePackage.CONDITION__IMAGING:
				return IMAGING_EDEFAULT == null ? imaging != null : !IMAGING_EDEFAULT.equals(imaging);
			case CataloguePackage.CONDITION__TREATMENTS:
				return TREATMENTS_EDEFAULT == null ? treatments != null : !TREATMENTS_EDEFAULT.equals(treatments);
			case CataloguePackage.CONDITION__EXERCISES:
				return EXERCISES_EDEFAULT == null ? exercises != null : !EXERCISES_EDEFAULT.equals(exercises);
			case CataloguePackage.CONDITION__PLAIN_WHY:
				return PLAIN_WHY_EDEFAULT == null ? plainWhy != null : !PLAIN_WHY_EDEFAULT.equals(plainWhy);
			case CataloguePackage.CONDITION__TO_DO:
				return toDo != null && !toDo.isEmpty();
			case CataloguePackage.CONDITION__TO_AVOID:
				return toAvoid != null && !toAvoid.isEmpty();
			case CataloguePackage.CONDITION__SUBTYPES:
				return subtypes != null && !subtypes.isEmpty();
			case CataloguePackage.CONDITION__CODES:
				return codes != null && !codes.isEmpty();
			case CataloguePackage.CONDITION__FACTS:
				return facts != null && !facts.isEmpty();
			case CataloguePackage.CONDITION__PHASES:
				return phases != null && !phases.isEmpty();
			case CataloguePackage.CONDITION__AGE_FROM:
				return AGE_FROM_EDEFAULT == null ? ageFrom != null : !AGE_FROM_EDEFAULT.equals(ageFrom);
			case CataloguePackage.CONDITION__AGE_TO:
				return AGE_TO_EDEFAULT == null ? ageTo != null : !AGE_TO_EDEFAULT.equals(ageTo);
			case CataloguePackage.CONDITION__BY_EXCLUSION:
				return byExclusion != BY_EXCLUSION_EDEFAULT;
			case CataloguePackage.CONDITION__MONTHS_FROM:
				return MONTHS_FROM_EDEFAULT == null ? monthsFrom != null : !MONTHS_FROM_EDEFAULT.equals(monthsFrom);
			case CataloguePackage.CONDITION__UNDERLYING:
				return underlying != UNDERLYING_EDEFAULT;
			case CataloguePackage.CONDITION__COMPANIONS:
				return COMPANIONS_EDEFAULT == null ? companions != null : !COMPANIONS_EDEFAULT.equals(companions);
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
		result.append(" (standing: ");
		if (standingESet) result.append(standing); else result.append("<unset>");
		result.append(", category: ");
		result.append(category);
		result.append(", categoryNote: ");
		result.append(categoryNote);
		result.append(", synonyms: ");
		result.append(synonyms);
		result.append(", region: ");
		result.append(region);
		result.append(", tissue: ");
		result.append(tissue);
		result.append(", mechanism: ");
		result.append(mechanism);
		result.append(", location: ");
		result.append(location);
		result.append(", spread: ");
		result.append(spread);
		result.append(", oneSided: ");
		result.append(oneSided);
		result.append(", aggravating: ");
		result.append(aggravating);
		result.append(", easing: ");
		result.append(easing);
		result.append(", imaging: ");
		result.append(imaging);
		result.append(", treatments: ");
		result.append(treatments);
		result.append(", exercises: ");
		result.append(exercises);
		result.append(", plainWhy: ");
		result.append(plainWhy);
		result.append(", toDo: ");
		result.append(toDo);
		result.append(", toAvoid: ");
		result.append(toAvoid);
		result.append(", ageFrom: ");
		result.append(ageFrom);
		result.append(", ageTo: ");
		result.append(ageTo);
		result.append(", byExclusion: ");
		result.append(byExclusion);
		result.append(", monthsFrom: ");
		result.append(monthsFrom);
		result.append(", underlying: ");
		result.append(underlying);
		result.append(", companions: ");
		result.append(companions);
		result.append(')');
		return result.toString();
	}

} //ConditionImpl
