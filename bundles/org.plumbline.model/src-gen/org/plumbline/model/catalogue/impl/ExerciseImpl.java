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
import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.Caution;
import org.plumbline.model.catalogue.Dosage;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.ExerciseKind;
import org.plumbline.model.catalogue.Origin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Exercise</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExerciseImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExerciseImpl#getAim <em>Aim</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExerciseImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExerciseImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExerciseImpl#getStepsOrigin <em>Steps Origin</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExerciseImpl#getFeel <em>Feel</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExerciseImpl#getMuscles <em>Muscles</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExerciseImpl#getCues <em>Cues</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExerciseImpl#getStopRule <em>Stop Rule</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExerciseImpl#getEasier <em>Easier</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExerciseImpl#getHarder <em>Harder</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExerciseImpl#getRegression <em>Regression</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExerciseImpl#getProgression <em>Progression</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExerciseImpl#getEquipment <em>Equipment</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExerciseImpl#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExerciseImpl#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExerciseImpl#getFigure <em>Figure</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExerciseImpl#getDosages <em>Dosages</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ExerciseImpl#getCautions <em>Cautions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExerciseImpl extends EntryImpl implements Exercise {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ExerciseKind KIND_EDEFAULT = ExerciseKind.MOBILITY;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ExerciseKind kind = KIND_EDEFAULT;

	/**
	 * This is true if the Kind attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean kindESet;

	/**
	 * The default value of the '{@link #getAim() <em>Aim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAim()
	 * @generated
	 * @ordered
	 */
	protected static final String AIM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAim() <em>Aim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAim()
	 * @generated
	 * @ordered
	 */
	protected String aim = AIM_EDEFAULT;

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
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<String> steps;

	/**
	 * The default value of the '{@link #getStepsOrigin() <em>Steps Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStepsOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final Origin STEPS_ORIGIN_EDEFAULT = Origin.SEED;

	/**
	 * The cached value of the '{@link #getStepsOrigin() <em>Steps Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStepsOrigin()
	 * @generated
	 * @ordered
	 */
	protected Origin stepsOrigin = STEPS_ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFeel() <em>Feel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeel()
	 * @generated
	 * @ordered
	 */
	protected static final String FEEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFeel() <em>Feel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeel()
	 * @generated
	 * @ordered
	 */
	protected String feel = FEEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMuscles() <em>Muscles</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMuscles()
	 * @generated
	 * @ordered
	 */
	protected EList<String> muscles;

	/**
	 * The cached value of the '{@link #getCues() <em>Cues</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCues()
	 * @generated
	 * @ordered
	 */
	protected EList<String> cues;

	/**
	 * The default value of the '{@link #getStopRule() <em>Stop Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStopRule()
	 * @generated
	 * @ordered
	 */
	protected static final String STOP_RULE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStopRule() <em>Stop Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStopRule()
	 * @generated
	 * @ordered
	 */
	protected String stopRule = STOP_RULE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEasier() <em>Easier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEasier()
	 * @generated
	 * @ordered
	 */
	protected static final String EASIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEasier() <em>Easier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEasier()
	 * @generated
	 * @ordered
	 */
	protected String easier = EASIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getHarder() <em>Harder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHarder()
	 * @generated
	 * @ordered
	 */
	protected static final String HARDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHarder() <em>Harder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHarder()
	 * @generated
	 * @ordered
	 */
	protected String harder = HARDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegression() <em>Regression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegression()
	 * @generated
	 * @ordered
	 */
	protected static final String REGRESSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegression() <em>Regression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegression()
	 * @generated
	 * @ordered
	 */
	protected String regression = REGRESSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getProgression() <em>Progression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgression()
	 * @generated
	 * @ordered
	 */
	protected static final String PROGRESSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProgression() <em>Progression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgression()
	 * @generated
	 * @ordered
	 */
	protected String progression = PROGRESSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEquipment() <em>Equipment</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEquipment()
	 * @generated
	 * @ordered
	 */
	protected EList<String> equipment;

	/**
	 * The cached value of the '{@link #getNeeds() <em>Needs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeeds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> needs;

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
	 * The default value of the '{@link #getFigure() <em>Figure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFigure()
	 * @generated
	 * @ordered
	 */
	protected static final String FIGURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFigure() <em>Figure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFigure()
	 * @generated
	 * @ordered
	 */
	protected String figure = FIGURE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDosages() <em>Dosages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDosages()
	 * @generated
	 * @ordered
	 */
	protected EList<Dosage> dosages;

	/**
	 * The cached value of the '{@link #getCautions() <em>Cautions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCautions()
	 * @generated
	 * @ordered
	 */
	protected EList<Caution> cautions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExerciseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.EXERCISE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExerciseKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ExerciseKind newKind) {
		ExerciseKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		boolean oldKindESet = kindESet;
		kindESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EXERCISE__KIND, oldKind, kind, !oldKindESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetKind() {
		ExerciseKind oldKind = kind;
		boolean oldKindESet = kindESet;
		kind = KIND_EDEFAULT;
		kindESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CataloguePackage.EXERCISE__KIND, oldKind, KIND_EDEFAULT, oldKindESet));
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
	public String getAim() {
		return aim;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAim(String newAim) {
		String oldAim = aim;
		aim = newAim;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EXERCISE__AIM, oldAim, aim));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EXERCISE__POSITION, oldPosition, position));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSteps() {
		if (steps == null) {
			steps = new EDataTypeEList<String>(String.class, this, CataloguePackage.EXERCISE__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Origin getStepsOrigin() {
		return stepsOrigin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStepsOrigin(Origin newStepsOrigin) {
		Origin oldStepsOrigin = stepsOrigin;
		stepsOrigin = newStepsOrigin == null ? STEPS_ORIGIN_EDEFAULT : newStepsOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EXERCISE__STEPS_ORIGIN, oldStepsOrigin, stepsOrigin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFeel() {
		return feel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeel(String newFeel) {
		String oldFeel = feel;
		feel = newFeel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EXERCISE__FEEL, oldFeel, feel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getMuscles() {
		if (muscles == null) {
			muscles = new EDataTypeEList<String>(String.class, this, CataloguePackage.EXERCISE__MUSCLES);
		}
		return muscles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCues() {
		if (cues == null) {
			cues = new EDataTypeEList<String>(String.class, this, CataloguePackage.EXERCISE__CUES);
		}
		return cues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStopRule() {
		return stopRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStopRule(String newStopRule) {
		String oldStopRule = stopRule;
		stopRule = newStopRule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EXERCISE__STOP_RULE, oldStopRule, stopRule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEasier() {
		return easier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEasier(String newEasier) {
		String oldEasier = easier;
		easier = newEasier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EXERCISE__EASIER, oldEasier, easier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHarder() {
		return harder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHarder(String newHarder) {
		String oldHarder = harder;
		harder = newHarder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EXERCISE__HARDER, oldHarder, harder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRegression() {
		return regression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegression(String newRegression) {
		String oldRegression = regression;
		regression = newRegression;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EXERCISE__REGRESSION, oldRegression, regression));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProgression() {
		return progression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgression(String newProgression) {
		String oldProgression = progression;
		progression = newProgression;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EXERCISE__PROGRESSION, oldProgression, progression));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEquipment() {
		if (equipment == null) {
			equipment = new EDataTypeEList<String>(String.class, this, CataloguePackage.EXERCISE__EQUIPMENT);
		}
		return equipment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNeeds() {
		if (needs == null) {
			needs = new EDataTypeUniqueEList<String>(String.class, this, CataloguePackage.EXERCISE__NEEDS);
		}
		return needs;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EXERCISE__CONDITIONS, oldConditions, conditions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFigure() {
		return figure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFigure(String newFigure) {
		String oldFigure = figure;
		figure = newFigure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.EXERCISE__FIGURE, oldFigure, figure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Dosage> getDosages() {
		if (dosages == null) {
			dosages = new EObjectContainmentEList<Dosage>(Dosage.class, this, CataloguePackage.EXERCISE__DOSAGES);
		}
		return dosages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Caution> getCautions() {
		if (cautions == null) {
			cautions = new EObjectContainmentEList<Caution>(Caution.class, this, CataloguePackage.EXERCISE__CAUTIONS);
		}
		return cautions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.EXERCISE__DOSAGES:
				return ((InternalEList<?>)getDosages()).basicRemove(otherEnd, msgs);
			case CataloguePackage.EXERCISE__CAUTIONS:
				return ((InternalEList<?>)getCautions()).basicRemove(otherEnd, msgs);
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
			case CataloguePackage.EXERCISE__KIND:
				return getKind();
			case CataloguePackage.EXERCISE__AIM:
				return getAim();
			case CataloguePackage.EXERCISE__POSITION:
				return getPosition();
			case CataloguePackage.EXERCISE__STEPS:
				return getSteps();
			case CataloguePackage.EXERCISE__STEPS_ORIGIN:
				return getStepsOrigin();
			case CataloguePackage.EXERCISE__FEEL:
				return getFeel();
			case CataloguePackage.EXERCISE__MUSCLES:
				return getMuscles();
			case CataloguePackage.EXERCISE__CUES:
				return getCues();
			case CataloguePackage.EXERCISE__STOP_RULE:
				return getStopRule();
			case CataloguePackage.EXERCISE__EASIER:
				return getEasier();
			case CataloguePackage.EXERCISE__HARDER:
				return getHarder();
			case CataloguePackage.EXERCISE__REGRESSION:
				return getRegression();
			case CataloguePackage.EXERCISE__PROGRESSION:
				return getProgression();
			case CataloguePackage.EXERCISE__EQUIPMENT:
				return getEquipment();
			case CataloguePackage.EXERCISE__NEEDS:
				return getNeeds();
			case CataloguePackage.EXERCISE__CONDITIONS:
				return getConditions();
			case CataloguePackage.EXERCISE__FIGURE:
				return getFigure();
			case CataloguePackage.EXERCISE__DOSAGES:
				return getDosages();
			case CataloguePackage.EXERCISE__CAUTIONS:
				return getCautions();
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
			case CataloguePackage.EXERCISE__KIND:
				setKind((ExerciseKind)newValue);
				return;
			case CataloguePackage.EXERCISE__AIM:
				setAim((String)newValue);
				return;
			case CataloguePackage.EXERCISE__POSITION:
				setPosition((String)newValue);
				return;
			case CataloguePackage.EXERCISE__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends String>)newValue);
				return;
			case CataloguePackage.EXERCISE__STEPS_ORIGIN:
				setStepsOrigin((Origin)newValue);
				return;
			case CataloguePackage.EXERCISE__FEEL:
				setFeel((String)newValue);
				return;
			case CataloguePackage.EXERCISE__MUSCLES:
				getMuscles().clear();
				getMuscles().addAll((Collection<? extends String>)newValue);
				return;
			case CataloguePackage.EXERCISE__CUES:
				getCues().clear();
				getCues().addAll((Collection<? extends String>)newValue);
				return;
			case CataloguePackage.EXERCISE__STOP_RULE:
				setStopRule((String)newValue);
				return;
			case CataloguePackage.EXERCISE__EASIER:
				setEasier((String)newValue);
				return;
			case CataloguePackage.EXERCISE__HARDER:
				setHarder((String)newValue);
				return;
			case CataloguePackage.EXERCISE__REGRESSION:
				setRegression((String)newValue);
				return;
			case CataloguePackage.EXERCISE__PROGRESSION:
				setProgression((String)newValue);
				return;
			case CataloguePackage.EXERCISE__EQUIPMENT:
				getEquipment().clear();
				getEquipment().addAll((Collection<? extends String>)newValue);
				return;
			case CataloguePackage.EXERCISE__NEEDS:
				getNeeds().clear();
				getNeeds().addAll((Collection<? extends String>)newValue);
				return;
			case CataloguePackage.EXERCISE__CONDITIONS:
				setConditions((List<String>)newValue);
				return;
			case CataloguePackage.EXERCISE__FIGURE:
				setFigure((String)newValue);
				return;
			case CataloguePackage.EXERCISE__DOSAGES:
				getDosages().clear();
				getDosages().addAll((Collection<? extends Dosage>)newValue);
				return;
			case CataloguePackage.EXERCISE__CAUTIONS:
				getCautions().clear();
				getCautions().addAll((Collection<? extends Caution>)newValue);
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
			case CataloguePackage.EXERCISE__KIND:
				unsetKind();
				return;
			case CataloguePackage.EXERCISE__AIM:
				setAim(AIM_EDEFAULT);
				return;
			case CataloguePackage.EXERCISE__POSITION:
				setPosition(POSITION_EDEFAULT);
				return;
			case CataloguePackage.EXERCISE__STEPS:
				getSteps().clear();
				return;
			case CataloguePackage.EXERCISE__STEPS_ORIGIN:
				setStepsOrigin(STEPS_ORIGIN_EDEFAULT);
				return;
			case CataloguePackage.EXERCISE__FEEL:
				setFeel(FEEL_EDEFAULT);
				return;
			case CataloguePackage.EXERCISE__MUSCLES:
				getMuscles().clear();
				return;
			case CataloguePackage.EXERCISE__CUES:
				getCues().clear();
				return;
			case CataloguePackage.EXERCISE__STOP_RULE:
				setStopRule(STOP_RULE_EDEFAULT);
				return;
			case CataloguePackage.EXERCISE__EASIER:
				setEasier(EASIER_EDEFAULT);
				return;
			case CataloguePackage.EXERCISE__HARDER:
				setHarder(HARDER_EDEFAULT);
				return;
			case CataloguePackage.EXERCISE__REGRESSION:
				setRegression(REGRESSION_EDEFAULT);
				return;
			case CataloguePackage.EXERCISE__PROGRESSION:
				setProgression(PROGRESSION_EDEFAULT);
				return;
			case CataloguePackage.EXERCISE__EQUIPMENT:
				getEquipment().clear();
				return;
			case CataloguePackage.EXERCISE__NEEDS:
				getNeeds().clear();
				return;
			case CataloguePackage.EXERCISE__CONDITIONS:
				setConditions(CONDITIONS_EDEFAULT);
				return;
			case CataloguePackage.EXERCISE__FIGURE:
				setFigure(FIGURE_EDEFAULT);
				return;
			case CataloguePackage.EXERCISE__DOSAGES:
				getDosages().clear();
				return;
			case CataloguePackage.EXERCISE__CAUTIONS:
				getCautions().clear();
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
			case CataloguePackage.EXERCISE__KIND:
				return isSetKind();
			case CataloguePackage.EXERCISE__AIM:
				return AIM_EDEFAULT == null ? aim != null : !AIM_EDEFAULT.equals(aim);
			case CataloguePackage.EXERCISE__POSITION:
				return POSITION_EDEFAULT == null ? position != null : !POSITION_EDEFAULT.equals(position);
			case CataloguePackage.EXERCISE__STEPS:
				return steps != null && !steps.isEmpty();
			case CataloguePackage.EXERCISE__STEPS_ORIGIN:
				return stepsOrigin != STEPS_ORIGIN_EDEFAULT;
			case CataloguePackage.EXERCISE__FEEL:
				return FEEL_EDEFAULT == null ? feel != null : !FEEL_EDEFAULT.equals(feel);
			case CataloguePackage.EXERCISE__MUSCLES:
				return muscles != null && !muscles.isEmpty();
			case CataloguePackage.EXERCISE__CUES:
				return cues != null && !cues.isEmpty();
			case CataloguePackage.EXERCISE__STOP_RULE:
				return STOP_RULE_EDEFAULT == null ? stopRule != null : !STOP_RULE_EDEFAULT.equals(stopRule);
			case CataloguePackage.EXERCISE__EASIER:
				return EASIER_EDEFAULT == null ? easier != null : !EASIER_EDEFAULT.equals(easier);
			case CataloguePackage.EXERCISE__HARDER:
				return HARDER_EDEFAULT == null ? harder != null : !HARDER_EDEFAULT.equals(harder);
			case CataloguePackage.EXERCISE__REGRESSION:
				return REGRESSION_EDEFAULT == null ? regression != null : !REGRESSION_EDEFAULT.equals(regression);
			case CataloguePackage.EXERCISE__PROGRESSION:
				return PROGRESSION_EDEFAULT == null ? progression != null : !PROGRESSION_EDEFAULT.equals(progression);
			case CataloguePackage.EXERCISE__EQUIPMENT:
				return equipment != null && !equipment.isEmpty();
			case CataloguePackage.EXERCISE__NEEDS:
				return needs != null && !needs.isEmpty();
			case CataloguePackage.EXERCISE__CONDITIONS:
				return CONDITIONS_EDEFAULT == null ? conditions != null : !CONDITIONS_EDEFAULT.equals(conditions);
			case CataloguePackage.EXERCISE__FIGURE:
				return FIGURE_EDEFAULT == null ? figure != null : !FIGURE_EDEFAULT.equals(figure);
			case CataloguePackage.EXERCISE__DOSAGES:
				return dosages != null && !dosages.isEmpty();
			case CataloguePackage.EXERCISE__CAUTIONS:
				return cautions != null && !cautions.isEmpty();
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
		result.append(", aim: ");
		result.append(aim);
		result.append(", position: ");
		result.append(position);
		result.append(", steps: ");
		result.append(steps);
		result.append(", stepsOrigin: ");
		result.append(stepsOrigin);
		result.append(", feel: ");
		result.append(feel);
		result.append(", muscles: ");
		result.append(muscles);
		result.append(", cues: ");
		result.append(cues);
		result.append(", stopRule: ");
		result.append(stopRule);
		result.append(", easier: ");
		result.append(easier);
		result.append(", harder: ");
		result.append(harder);
		result.append(", regression: ");
		result.append(regression);
		result.append(", progression: ");
		result.append(progression);
		result.append(", equipment: ");
		result.append(equipment);
		result.append(", needs: ");
		result.append(needs);
		result.append(", conditions: ");
		result.append(conditions);
		result.append(", figure: ");
		result.append(figure);
		result.append(')');
		return result.toString();
	}

} //ExerciseImpl
