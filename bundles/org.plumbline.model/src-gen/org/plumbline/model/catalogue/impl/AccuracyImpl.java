/**
 */
package org.plumbline.model.catalogue.impl;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.plumbline.model.catalogue.Accuracy;
import org.plumbline.model.catalogue.Bound;
import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.Verification;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Accuracy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.AccuracyImpl#getSensitivity <em>Sensitivity</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.AccuracyImpl#getSensitivityBound <em>Sensitivity Bound</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.AccuracyImpl#getSpecificity <em>Specificity</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.AccuracyImpl#getSpecificityBound <em>Specificity Bound</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.AccuracyImpl#getLrPositive <em>Lr Positive</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.AccuracyImpl#getLrPositiveLow <em>Lr Positive Low</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.AccuracyImpl#getLrPositiveHigh <em>Lr Positive High</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.AccuracyImpl#getLrNegative <em>Lr Negative</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.AccuracyImpl#getLrNegativeLow <em>Lr Negative Low</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.AccuracyImpl#getLrNegativeHigh <em>Lr Negative High</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.AccuracyImpl#isCalculated <em>Calculated</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.AccuracyImpl#getPopulation <em>Population</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.AccuracyImpl#getKappa <em>Kappa</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.AccuracyImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.AccuracyImpl#getVerification <em>Verification</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.AccuracyImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.AccuracyImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.AccuracyImpl#getAfterNegative <em>After Negative</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AccuracyImpl extends MinimalEObjectImpl.Container implements Accuracy {
	/**
	 * The default value of the '{@link #getSensitivity() <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensitivity()
	 * @generated
	 * @ordered
	 */
	protected static final Double SENSITIVITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSensitivity() <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensitivity()
	 * @generated
	 * @ordered
	 */
	protected Double sensitivity = SENSITIVITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSensitivityBound() <em>Sensitivity Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensitivityBound()
	 * @generated
	 * @ordered
	 */
	protected static final Bound SENSITIVITY_BOUND_EDEFAULT = Bound.EXACT;

	/**
	 * The cached value of the '{@link #getSensitivityBound() <em>Sensitivity Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensitivityBound()
	 * @generated
	 * @ordered
	 */
	protected Bound sensitivityBound = SENSITIVITY_BOUND_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpecificity() <em>Specificity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpecificity()
	 * @generated
	 * @ordered
	 */
	protected static final Double SPECIFICITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpecificity() <em>Specificity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpecificity()
	 * @generated
	 * @ordered
	 */
	protected Double specificity = SPECIFICITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpecificityBound() <em>Specificity Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpecificityBound()
	 * @generated
	 * @ordered
	 */
	protected static final Bound SPECIFICITY_BOUND_EDEFAULT = Bound.EXACT;

	/**
	 * The cached value of the '{@link #getSpecificityBound() <em>Specificity Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpecificityBound()
	 * @generated
	 * @ordered
	 */
	protected Bound specificityBound = SPECIFICITY_BOUND_EDEFAULT;

	/**
	 * The default value of the '{@link #getLrPositive() <em>Lr Positive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLrPositive()
	 * @generated
	 * @ordered
	 */
	protected static final Double LR_POSITIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLrPositive() <em>Lr Positive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLrPositive()
	 * @generated
	 * @ordered
	 */
	protected Double lrPositive = LR_POSITIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLrPositiveLow() <em>Lr Positive Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLrPositiveLow()
	 * @generated
	 * @ordered
	 */
	protected static final Double LR_POSITIVE_LOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLrPositiveLow() <em>Lr Positive Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLrPositiveLow()
	 * @generated
	 * @ordered
	 */
	protected Double lrPositiveLow = LR_POSITIVE_LOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getLrPositiveHigh() <em>Lr Positive High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLrPositiveHigh()
	 * @generated
	 * @ordered
	 */
	protected static final Double LR_POSITIVE_HIGH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLrPositiveHigh() <em>Lr Positive High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLrPositiveHigh()
	 * @generated
	 * @ordered
	 */
	protected Double lrPositiveHigh = LR_POSITIVE_HIGH_EDEFAULT;

	/**
	 * The default value of the '{@link #getLrNegative() <em>Lr Negative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLrNegative()
	 * @generated
	 * @ordered
	 */
	protected static final Double LR_NEGATIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLrNegative() <em>Lr Negative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLrNegative()
	 * @generated
	 * @ordered
	 */
	protected Double lrNegative = LR_NEGATIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLrNegativeLow() <em>Lr Negative Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLrNegativeLow()
	 * @generated
	 * @ordered
	 */
	protected static final Double LR_NEGATIVE_LOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLrNegativeLow() <em>Lr Negative Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLrNegativeLow()
	 * @generated
	 * @ordered
	 */
	protected Double lrNegativeLow = LR_NEGATIVE_LOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getLrNegativeHigh() <em>Lr Negative High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLrNegativeHigh()
	 * @generated
	 * @ordered
	 */
	protected static final Double LR_NEGATIVE_HIGH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLrNegativeHigh() <em>Lr Negative High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLrNegativeHigh()
	 * @generated
	 * @ordered
	 */
	protected Double lrNegativeHigh = LR_NEGATIVE_HIGH_EDEFAULT;

	/**
	 * The default value of the '{@link #isCalculated() <em>Calculated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCalculated()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CALCULATED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCalculated() <em>Calculated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCalculated()
	 * @generated
	 * @ordered
	 */
	protected boolean calculated = CALCULATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPopulation() <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulation()
	 * @generated
	 * @ordered
	 */
	protected static final String POPULATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPopulation() <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulation()
	 * @generated
	 * @ordered
	 */
	protected String population = POPULATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getKappa() <em>Kappa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKappa()
	 * @generated
	 * @ordered
	 */
	protected static final Double KAPPA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKappa() <em>Kappa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKappa()
	 * @generated
	 * @ordered
	 */
	protected Double kappa = KAPPA_EDEFAULT;

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
	 * The default value of the '{@link #getAfterNegative() <em>After Negative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfterNegative()
	 * @generated
	 * @ordered
	 */
	protected static final String AFTER_NEGATIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAfterNegative() <em>After Negative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfterNegative()
	 * @generated
	 * @ordered
	 */
	protected String afterNegative = AFTER_NEGATIVE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AccuracyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.ACCURACY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getSensitivity() {
		return sensitivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSensitivity(Double newSensitivity) {
		Double oldSensitivity = sensitivity;
		sensitivity = newSensitivity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ACCURACY__SENSITIVITY, oldSensitivity, sensitivity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Bound getSensitivityBound() {
		return sensitivityBound;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSensitivityBound(Bound newSensitivityBound) {
		Bound oldSensitivityBound = sensitivityBound;
		sensitivityBound = newSensitivityBound == null ? SENSITIVITY_BOUND_EDEFAULT : newSensitivityBound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ACCURACY__SENSITIVITY_BOUND, oldSensitivityBound, sensitivityBound));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getSpecificity() {
		return specificity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpecificity(Double newSpecificity) {
		Double oldSpecificity = specificity;
		specificity = newSpecificity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ACCURACY__SPECIFICITY, oldSpecificity, specificity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Bound getSpecificityBound() {
		return specificityBound;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpecificityBound(Bound newSpecificityBound) {
		Bound oldSpecificityBound = specificityBound;
		specificityBound = newSpecificityBound == null ? SPECIFICITY_BOUND_EDEFAULT : newSpecificityBound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ACCURACY__SPECIFICITY_BOUND, oldSpecificityBound, specificityBound));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLrPositive() {
		return lrPositive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLrPositive(Double newLrPositive) {
		Double oldLrPositive = lrPositive;
		lrPositive = newLrPositive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ACCURACY__LR_POSITIVE, oldLrPositive, lrPositive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLrPositiveLow() {
		return lrPositiveLow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLrPositiveLow(Double newLrPositiveLow) {
		Double oldLrPositiveLow = lrPositiveLow;
		lrPositiveLow = newLrPositiveLow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ACCURACY__LR_POSITIVE_LOW, oldLrPositiveLow, lrPositiveLow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLrPositiveHigh() {
		return lrPositiveHigh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLrPositiveHigh(Double newLrPositiveHigh) {
		Double oldLrPositiveHigh = lrPositiveHigh;
		lrPositiveHigh = newLrPositiveHigh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ACCURACY__LR_POSITIVE_HIGH, oldLrPositiveHigh, lrPositiveHigh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLrNegative() {
		return lrNegative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLrNegative(Double newLrNegative) {
		Double oldLrNegative = lrNegative;
		lrNegative = newLrNegative;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ACCURACY__LR_NEGATIVE, oldLrNegative, lrNegative));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLrNegativeLow() {
		return lrNegativeLow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLrNegativeLow(Double newLrNegativeLow) {
		Double oldLrNegativeLow = lrNegativeLow;
		lrNegativeLow = newLrNegativeLow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ACCURACY__LR_NEGATIVE_LOW, oldLrNegativeLow, lrNegativeLow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLrNegativeHigh() {
		return lrNegativeHigh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLrNegativeHigh(Double newLrNegativeHigh) {
		Double oldLrNegativeHigh = lrNegativeHigh;
		lrNegativeHigh = newLrNegativeHigh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ACCURACY__LR_NEGATIVE_HIGH, oldLrNegativeHigh, lrNegativeHigh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCalculated() {
		return calculated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCalculated(boolean newCalculated) {
		boolean oldCalculated = calculated;
		calculated = newCalculated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ACCURACY__CALCULATED, oldCalculated, calculated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPopulation() {
		return population;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPopulation(String newPopulation) {
		String oldPopulation = population;
		population = newPopulation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ACCURACY__POPULATION, oldPopulation, population));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getKappa() {
		return kappa;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKappa(Double newKappa) {
		Double oldKappa = kappa;
		kappa = newKappa;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ACCURACY__KAPPA, oldKappa, kappa));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ACCURACY__SOURCE, oldSource, source));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ACCURACY__VERIFICATION, oldVerification, verification));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ACCURACY__EVIDENCE, oldEvidence, evidence));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ACCURACY__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAfterNegative() {
		return afterNegative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAfterNegative(String newAfterNegative) {
		String oldAfterNegative = afterNegative;
		afterNegative = newAfterNegative;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ACCURACY__AFTER_NEGATIVE, oldAfterNegative, afterNegative));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.ACCURACY__SENSITIVITY:
				return getSensitivity();
			case CataloguePackage.ACCURACY__SENSITIVITY_BOUND:
				return getSensitivityBound();
			case CataloguePackage.ACCURACY__SPECIFICITY:
				return getSpecificity();
			case CataloguePackage.ACCURACY__SPECIFICITY_BOUND:
				return getSpecificityBound();
			case CataloguePackage.ACCURACY__LR_POSITIVE:
				return getLrPositive();
			case CataloguePackage.ACCURACY__LR_POSITIVE_LOW:
				return getLrPositiveLow();
			case CataloguePackage.ACCURACY__LR_POSITIVE_HIGH:
				return getLrPositiveHigh();
			case CataloguePackage.ACCURACY__LR_NEGATIVE:
				return getLrNegative();
			case CataloguePackage.ACCURACY__LR_NEGATIVE_LOW:
				return getLrNegativeLow();
			case CataloguePackage.ACCURACY__LR_NEGATIVE_HIGH:
				return getLrNegativeHigh();
			case CataloguePackage.ACCURACY__CALCULATED:
				return isCalculated();
			case CataloguePackage.ACCURACY__POPULATION:
				return getPopulation();
			case CataloguePackage.ACCURACY__KAPPA:
				return getKappa();
			case CataloguePackage.ACCURACY__SOURCE:
				return getSource();
			case CataloguePackage.ACCURACY__VERIFICATION:
				return getVerification();
			case CataloguePackage.ACCURACY__EVIDENCE:
				return getEvidence();
			case CataloguePackage.ACCURACY__NOTE:
				return getNote();
			case CataloguePackage.ACCURACY__AFTER_NEGATIVE:
				return getAfterNegative();
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
			case CataloguePackage.ACCURACY__SENSITIVITY:
				setSensitivity((Double)newValue);
				return;
			case CataloguePackage.ACCURACY__SENSITIVITY_BOUND:
				setSensitivityBound((Bound)newValue);
				return;
			case CataloguePackage.ACCURACY__SPECIFICITY:
				setSpecificity((Double)newValue);
				return;
			case CataloguePackage.ACCURACY__SPECIFICITY_BOUND:
				setSpecificityBound((Bound)newValue);
				return;
			case CataloguePackage.ACCURACY__LR_POSITIVE:
				setLrPositive((Double)newValue);
				return;
			case CataloguePackage.ACCURACY__LR_POSITIVE_LOW:
				setLrPositiveLow((Double)newValue);
				return;
			case CataloguePackage.ACCURACY__LR_POSITIVE_HIGH:
				setLrPositiveHigh((Double)newValue);
				return;
			case CataloguePackage.ACCURACY__LR_NEGATIVE:
				setLrNegative((Double)newValue);
				return;
			case CataloguePackage.ACCURACY__LR_NEGATIVE_LOW:
				setLrNegativeLow((Double)newValue);
				return;
			case CataloguePackage.ACCURACY__LR_NEGATIVE_HIGH:
				setLrNegativeHigh((Double)newValue);
				return;
			case CataloguePackage.ACCURACY__CALCULATED:
				setCalculated((Boolean)newValue);
				return;
			case CataloguePackage.ACCURACY__POPULATION:
				setPopulation((String)newValue);
				return;
			case CataloguePackage.ACCURACY__KAPPA:
				setKappa((Double)newValue);
				return;
			case CataloguePackage.ACCURACY__SOURCE:
				setSource((String)newValue);
				return;
			case CataloguePackage.ACCURACY__VERIFICATION:
				setVerification((Verification)newValue);
				return;
			case CataloguePackage.ACCURACY__EVIDENCE:
				setEvidence((List<String>)newValue);
				return;
			case CataloguePackage.ACCURACY__NOTE:
				setNote((String)newValue);
				return;
			case CataloguePackage.ACCURACY__AFTER_NEGATIVE:
				setAfterNegative((String)newValue);
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
			case CataloguePackage.ACCURACY__SENSITIVITY:
				setSensitivity(SENSITIVITY_EDEFAULT);
				return;
			case CataloguePackage.ACCURACY__SENSITIVITY_BOUND:
				setSensitivityBound(SENSITIVITY_BOUND_EDEFAULT);
				return;
			case CataloguePackage.ACCURACY__SPECIFICITY:
				setSpecificity(SPECIFICITY_EDEFAULT);
				return;
			case CataloguePackage.ACCURACY__SPECIFICITY_BOUND:
				setSpecificityBound(SPECIFICITY_BOUND_EDEFAULT);
				return;
			case CataloguePackage.ACCURACY__LR_POSITIVE:
				setLrPositive(LR_POSITIVE_EDEFAULT);
				return;
			case CataloguePackage.ACCURACY__LR_POSITIVE_LOW:
				setLrPositiveLow(LR_POSITIVE_LOW_EDEFAULT);
				return;
			case CataloguePackage.ACCURACY__LR_POSITIVE_HIGH:
				setLrPositiveHigh(LR_POSITIVE_HIGH_EDEFAULT);
				return;
			case CataloguePackage.ACCURACY__LR_NEGATIVE:
				setLrNegative(LR_NEGATIVE_EDEFAULT);
				return;
			case CataloguePackage.ACCURACY__LR_NEGATIVE_LOW:
				setLrNegativeLow(LR_NEGATIVE_LOW_EDEFAULT);
				return;
			case CataloguePackage.ACCURACY__LR_NEGATIVE_HIGH:
				setLrNegativeHigh(LR_NEGATIVE_HIGH_EDEFAULT);
				return;
			case CataloguePackage.ACCURACY__CALCULATED:
				setCalculated(CALCULATED_EDEFAULT);
				return;
			case CataloguePackage.ACCURACY__POPULATION:
				setPopulation(POPULATION_EDEFAULT);
				return;
			case CataloguePackage.ACCURACY__KAPPA:
				setKappa(KAPPA_EDEFAULT);
				return;
			case CataloguePackage.ACCURACY__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case CataloguePackage.ACCURACY__VERIFICATION:
				setVerification(VERIFICATION_EDEFAULT);
				return;
			case CataloguePackage.ACCURACY__EVIDENCE:
				setEvidence(EVIDENCE_EDEFAULT);
				return;
			case CataloguePackage.ACCURACY__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case CataloguePackage.ACCURACY__AFTER_NEGATIVE:
				setAfterNegative(AFTER_NEGATIVE_EDEFAULT);
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
			case CataloguePackage.ACCURACY__SENSITIVITY:
				return SENSITIVITY_EDEFAULT == null ? sensitivity != null : !SENSITIVITY_EDEFAULT.equals(sensitivity);
			case CataloguePackage.ACCURACY__SENSITIVITY_BOUND:
				return sensitivityBound != SENSITIVITY_BOUND_EDEFAULT;
			case CataloguePackage.ACCURACY__SPECIFICITY:
				return SPECIFICITY_EDEFAULT == null ? specificity != null : !SPECIFICITY_EDEFAULT.equals(specificity);
			case CataloguePackage.ACCURACY__SPECIFICITY_BOUND:
				return specificityBound != SPECIFICITY_BOUND_EDEFAULT;
			case CataloguePackage.ACCURACY__LR_POSITIVE:
				return LR_POSITIVE_EDEFAULT == null ? lrPositive != null : !LR_POSITIVE_EDEFAULT.equals(lrPositive);
			case CataloguePackage.ACCURACY__LR_POSITIVE_LOW:
				return LR_POSITIVE_LOW_EDEFAULT == null ? lrPositiveLow != null : !LR_POSITIVE_LOW_EDEFAULT.equals(lrPositiveLow);
			case CataloguePackage.ACCURACY__LR_POSITIVE_HIGH:
				return LR_POSITIVE_HIGH_EDEFAULT == null ? lrPositiveHigh != null : !LR_POSITIVE_HIGH_EDEFAULT.equals(lrPositiveHigh);
			case CataloguePackage.ACCURACY__LR_NEGATIVE:
				return LR_NEGATIVE_EDEFAULT == null ? lrNegative != null : !LR_NEGATIVE_EDEFAULT.equals(lrNegative);
			case CataloguePackage.ACCURACY__LR_NEGATIVE_LOW:
				return LR_NEGATIVE_LOW_EDEFAULT == null ? lrNegativeLow != null : !LR_NEGATIVE_LOW_EDEFAULT.equals(lrNegativeLow);
			case CataloguePackage.ACCURACY__LR_NEGATIVE_HIGH:
				return LR_NEGATIVE_HIGH_EDEFAULT == null ? lrNegativeHigh != null : !LR_NEGATIVE_HIGH_EDEFAULT.equals(lrNegativeHigh);
			case CataloguePackage.ACCURACY__CALCULATED:
				return calculated != CALCULATED_EDEFAULT;
			case CataloguePackage.ACCURACY__POPULATION:
				return POPULATION_EDEFAULT == null ? population != null : !POPULATION_EDEFAULT.equals(population);
			case CataloguePackage.ACCURACY__KAPPA:
				return KAPPA_EDEFAULT == null ? kappa != null : !KAPPA_EDEFAULT.equals(kappa);
			case CataloguePackage.ACCURACY__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case CataloguePackage.ACCURACY__VERIFICATION:
				return verification != VERIFICATION_EDEFAULT;
			case CataloguePackage.ACCURACY__EVIDENCE:
				return EVIDENCE_EDEFAULT == null ? evidence != null : !EVIDENCE_EDEFAULT.equals(evidence);
			case CataloguePackage.ACCURACY__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case CataloguePackage.ACCURACY__AFTER_NEGATIVE:
				return AFTER_NEGATIVE_EDEFAULT == null ? afterNegative != null : !AFTER_NEGATIVE_EDEFAULT.equals(afterNegative);
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
		result.append(" (sensitivity: ");
		result.append(sensitivity);
		result.append(", sensitivityBound: ");
		result.append(sensitivityBound);
		result.append(", specificity: ");
		result.append(specificity);
		result.append(", specificityBound: ");
		result.append(specificityBound);
		result.append(", lrPositive: ");
		result.append(lrPositive);
		result.append(", lrPositiveLow: ");
		result.append(lrPositiveLow);
		result.append(", lrPositiveHigh: ");
		result.append(lrPositiveHigh);
		result.append(", lrNegative: ");
		result.append(lrNegative);
		result.append(", lrNegativeLow: ");
		result.append(lrNegativeLow);
		result.append(", lrNegativeHigh: ");
		result.append(lrNegativeHigh);
		result.append(", calculated: ");
		result.append(calculated);
		result.append(", population: ");
		result.append(population);
		result.append(", kappa: ");
		result.append(kappa);
		result.append(", source: ");
		result.append(source);
		result.append(", verification: ");
		result.append(verification);
		result.append(", evidence: ");
		result.append(evidence);
		result.append(", note: ");
		result.append(note);
		result.append(", afterNegative: ");
		result.append(afterNegative);
		result.append(')');
		return result.toString();
	}

} //AccuracyImpl
