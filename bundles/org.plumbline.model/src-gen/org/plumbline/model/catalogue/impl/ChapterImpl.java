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
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.catalogue.Background;
import org.plumbline.model.catalogue.BodyDrawing;
import org.plumbline.model.catalogue.BodyRegion;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.Chapter;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.Conflict;
import org.plumbline.model.catalogue.DisputedStatement;
import org.plumbline.model.catalogue.Education;
import org.plumbline.model.catalogue.EvidenceReference;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.Figure;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.catalogue.PainCategory;
import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.model.catalogue.ProcedureCode;
import org.plumbline.model.catalogue.Prognosis;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.catalogue.RiskFactor;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.model.catalogue.ScreeningQuestion;
import org.plumbline.model.catalogue.Symptom;
import org.plumbline.model.catalogue.Treatment;
import org.plumbline.model.catalogue.Wording;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Chapter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChapterImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChapterImpl#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChapterImpl#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChapterImpl#getSymptoms <em>Symptoms</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChapterImpl#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChapterImpl#getRedFlags <em>Red Flags</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChapterImpl#getRiskFactors <em>Risk Factors</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChapterImpl#getExamItems <em>Exam Items</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChapterImpl#getInstruments <em>Instruments</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChapterImpl#getTreatments <em>Treatments</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChapterImpl#getExercises <em>Exercises</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChapterImpl#getRules <em>Rules</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChapterImpl#getPayerRuleSets <em>Payer Rule Sets</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChapterImpl#getProcedures <em>Procedures</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChapterImpl#getEducation <em>Education</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChapterImpl#getBackground <em>Background</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChapterImpl#getPrognoses <em>Prognoses</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChapterImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChapterImpl#getDisputes <em>Disputes</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChapterImpl#getConflictList <em>Conflict List</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChapterImpl#getWordings <em>Wordings</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChapterImpl#getFigures <em>Figures</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChapterImpl#getBodyDrawings <em>Body Drawings</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ChapterImpl#getBodyRegions <em>Body Regions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChapterImpl extends MinimalEObjectImpl.Container implements Chapter {
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
	 * The cached value of the '{@link #getCategories() <em>Categories</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategories()
	 * @generated
	 * @ordered
	 */
	protected EList<PainCategory> categories;

	/**
	 * The cached value of the '{@link #getConditions() <em>Conditions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditions()
	 * @generated
	 * @ordered
	 */
	protected EList<Condition> conditions;

	/**
	 * The cached value of the '{@link #getSymptoms() <em>Symptoms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSymptoms()
	 * @generated
	 * @ordered
	 */
	protected EList<Symptom> symptoms;

	/**
	 * The cached value of the '{@link #getQuestions() <em>Questions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestions()
	 * @generated
	 * @ordered
	 */
	protected EList<ScreeningQuestion> questions;

	/**
	 * The cached value of the '{@link #getRedFlags() <em>Red Flags</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedFlags()
	 * @generated
	 * @ordered
	 */
	protected EList<RedFlag> redFlags;

	/**
	 * The cached value of the '{@link #getRiskFactors() <em>Risk Factors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRiskFactors()
	 * @generated
	 * @ordered
	 */
	protected EList<RiskFactor> riskFactors;

	/**
	 * The cached value of the '{@link #getExamItems() <em>Exam Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExamItems()
	 * @generated
	 * @ordered
	 */
	protected EList<ExamItem> examItems;

	/**
	 * The cached value of the '{@link #getInstruments() <em>Instruments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstruments()
	 * @generated
	 * @ordered
	 */
	protected EList<OutcomeInstrument> instruments;

	/**
	 * The cached value of the '{@link #getTreatments() <em>Treatments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatments()
	 * @generated
	 * @ordered
	 */
	protected EList<Treatment> treatments;

	/**
	 * The cached value of the '{@link #getExercises() <em>Exercises</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExercises()
	 * @generated
	 * @ordered
	 */
	protected EList<Exercise> exercises;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected EList<Rule> rules;

	/**
	 * The cached value of the '{@link #getPayerRuleSets() <em>Payer Rule Sets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPayerRuleSets()
	 * @generated
	 * @ordered
	 */
	protected EList<PayerRuleSet> payerRuleSets;

	/**
	 * The cached value of the '{@link #getProcedures() <em>Procedures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcedures()
	 * @generated
	 * @ordered
	 */
	protected EList<ProcedureCode> procedures;

	/**
	 * The cached value of the '{@link #getEducation() <em>Education</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEducation()
	 * @generated
	 * @ordered
	 */
	protected EList<Education> education;

	/**
	 * The cached value of the '{@link #getBackground() <em>Background</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackground()
	 * @generated
	 * @ordered
	 */
	protected EList<Background> background;

	/**
	 * The cached value of the '{@link #getPrognoses() <em>Prognoses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrognoses()
	 * @generated
	 * @ordered
	 */
	protected EList<Prognosis> prognoses;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<EvidenceReference> evidence;

	/**
	 * The cached value of the '{@link #getDisputes() <em>Disputes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisputes()
	 * @generated
	 * @ordered
	 */
	protected EList<DisputedStatement> disputes;

	/**
	 * The cached value of the '{@link #getConflictList() <em>Conflict List</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConflictList()
	 * @generated
	 * @ordered
	 */
	protected EList<Conflict> conflictList;

	/**
	 * The cached value of the '{@link #getWordings() <em>Wordings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWordings()
	 * @generated
	 * @ordered
	 */
	protected EList<Wording> wordings;

	/**
	 * The cached value of the '{@link #getFigures() <em>Figures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFigures()
	 * @generated
	 * @ordered
	 */
	protected EList<Figure> figures;

	/**
	 * The cached value of the '{@link #getBodyDrawings() <em>Body Drawings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBodyDrawings()
	 * @generated
	 * @ordered
	 */
	protected EList<BodyDrawing> bodyDrawings;

	/**
	 * The cached value of the '{@link #getBodyRegions() <em>Body Regions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBodyRegions()
	 * @generated
	 * @ordered
	 */
	protected EList<BodyRegion> bodyRegions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChapterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.CHAPTER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CHAPTER__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PainCategory> getCategories() {
		if (categories == null) {
			categories = new EObjectContainmentEList<PainCategory>(PainCategory.class, this, CataloguePackage.CHAPTER__CATEGORIES);
		}
		return categories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Condition> getConditions() {
		if (conditions == null) {
			conditions = new EObjectContainmentEList<Condition>(Condition.class, this, CataloguePackage.CHAPTER__CONDITIONS);
		}
		return conditions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Symptom> getSymptoms() {
		if (symptoms == null) {
			symptoms = new EObjectContainmentEList<Symptom>(Symptom.class, this, CataloguePackage.CHAPTER__SYMPTOMS);
		}
		return symptoms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScreeningQuestion> getQuestions() {
		if (questions == null) {
			questions = new EObjectContainmentEList<ScreeningQuestion>(ScreeningQuestion.class, this, CataloguePackage.CHAPTER__QUESTIONS);
		}
		return questions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RedFlag> getRedFlags() {
		if (redFlags == null) {
			redFlags = new EObjectContainmentEList<RedFlag>(RedFlag.class, this, CataloguePackage.CHAPTER__RED_FLAGS);
		}
		return redFlags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RiskFactor> getRiskFactors() {
		if (riskFactors == null) {
			riskFactors = new EObjectContainmentEList<RiskFactor>(RiskFactor.class, this, CataloguePackage.CHAPTER__RISK_FACTORS);
		}
		return riskFactors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExamItem> getExamItems() {
		if (examItems == null) {
			examItems = new EObjectContainmentEList<ExamItem>(ExamItem.class, this, CataloguePackage.CHAPTER__EXAM_ITEMS);
		}
		return examItems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OutcomeInstrument> getInstruments() {
		if (instruments == null) {
			instruments = new EObjectContainmentEList<OutcomeInstrument>(OutcomeInstrument.class, this, CataloguePackage.CHAPTER__INSTRUMENTS);
		}
		return instruments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Treatment> getTreatments() {
		if (treatments == null) {
			treatments = new EObjectContainmentEList<Treatment>(Treatment.class, this, CataloguePackage.CHAPTER__TREATMENTS);
		}
		return treatments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Exercise> getExercises() {
		if (exercises == null) {
			exercises = new EObjectContainmentEList<Exercise>(Exercise.class, this, CataloguePackage.CHAPTER__EXERCISES);
		}
		return exercises;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Rule> getRules() {
		if (rules == null) {
			rules = new EObjectContainmentEList<Rule>(Rule.class, this, CataloguePackage.CHAPTER__RULES);
		}
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PayerRuleSet> getPayerRuleSets() {
		if (payerRuleSets == null) {
			payerRuleSets = new EObjectContainmentEList<PayerRuleSet>(PayerRuleSet.class, this, CataloguePackage.CHAPTER__PAYER_RULE_SETS);
		}
		return payerRuleSets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProcedureCode> getProcedures() {
		if (procedures == null) {
			procedures = new EObjectContainmentEList<ProcedureCode>(ProcedureCode.class, this, CataloguePackage.CHAPTER__PROCEDURES);
		}
		return procedures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Education> getEducation() {
		if (education == null) {
			education = new EObjectContainmentEList<Education>(Education.class, this, CataloguePackage.CHAPTER__EDUCATION);
		}
		return education;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Background> getBackground() {
		if (background == null) {
			background = new EObjectContainmentEList<Background>(Background.class, this, CataloguePackage.CHAPTER__BACKGROUND);
		}
		return background;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Prognosis> getPrognoses() {
		if (prognoses == null) {
			prognoses = new EObjectContainmentEList<Prognosis>(Prognosis.class, this, CataloguePackage.CHAPTER__PROGNOSES);
		}
		return prognoses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EvidenceReference> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<EvidenceReference>(EvidenceReference.class, this, CataloguePackage.CHAPTER__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DisputedStatement> getDisputes() {
		if (disputes == null) {
			disputes = new EObjectContainmentEList<DisputedStatement>(DisputedStatement.class, this, CataloguePackage.CHAPTER__DISPUTES);
		}
		return disputes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Conflict> getConflictList() {
		if (conflictList == null) {
			conflictList = new EObjectContainmentEList<Conflict>(Conflict.class, this, CataloguePackage.CHAPTER__CONFLICT_LIST);
		}
		return conflictList;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Wording> getWordings() {
		if (wordings == null) {
			wordings = new EObjectContainmentEList<Wording>(Wording.class, this, CataloguePackage.CHAPTER__WORDINGS);
		}
		return wordings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Figure> getFigures() {
		if (figures == null) {
			figures = new EObjectContainmentEList<Figure>(Figure.class, this, CataloguePackage.CHAPTER__FIGURES);
		}
		return figures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BodyDrawing> getBodyDrawings() {
		if (bodyDrawings == null) {
			bodyDrawings = new EObjectContainmentEList<BodyDrawing>(BodyDrawing.class, this, CataloguePackage.CHAPTER__BODY_DRAWINGS);
		}
		return bodyDrawings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BodyRegion> getBodyRegions() {
		if (bodyRegions == null) {
			bodyRegions = new EObjectContainmentEList<BodyRegion>(BodyRegion.class, this, CataloguePackage.CHAPTER__BODY_REGIONS);
		}
		return bodyRegions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.CHAPTER__CATEGORIES:
				return ((InternalEList<?>)getCategories()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CHAPTER__CONDITIONS:
				return ((InternalEList<?>)getConditions()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CHAPTER__SYMPTOMS:
				return ((InternalEList<?>)getSymptoms()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CHAPTER__QUESTIONS:
				return ((InternalEList<?>)getQuestions()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CHAPTER__RED_FLAGS:
				return ((InternalEList<?>)getRedFlags()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CHAPTER__RISK_FACTORS:
				return ((InternalEList<?>)getRiskFactors()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CHAPTER__EXAM_ITEMS:
				return ((InternalEList<?>)getExamItems()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CHAPTER__INSTRUMENTS:
				return ((InternalEList<?>)getInstruments()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CHAPTER__TREATMENTS:
				return ((InternalEList<?>)getTreatments()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CHAPTER__EXERCISES:
				return ((InternalEList<?>)getExercises()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CHAPTER__RULES:
				return ((InternalEList<?>)getRules()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CHAPTER__PAYER_RULE_SETS:
				return ((InternalEList<?>)getPayerRuleSets()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CHAPTER__PROCEDURES:
				return ((InternalEList<?>)getProcedures()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CHAPTER__EDUCATION:
				return ((InternalEList<?>)getEducation()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CHAPTER__BACKGROUND:
				return ((InternalEList<?>)getBackground()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CHAPTER__PROGNOSES:
				return ((InternalEList<?>)getPrognoses()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CHAPTER__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CHAPTER__DISPUTES:
				return ((InternalEList<?>)getDisputes()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CHAPTER__CONFLICT_LIST:
				return ((InternalEList<?>)getConflictList()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CHAPTER__WORDINGS:
				return ((InternalEList<?>)getWordings()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CHAPTER__FIGURES:
				return ((InternalEList<?>)getFigures()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CHAPTER__BODY_DRAWINGS:
				return ((InternalEList<?>)getBodyDrawings()).basicRemove(otherEnd, msgs);
			case CataloguePackage.CHAPTER__BODY_REGIONS:
				return ((InternalEList<?>)getBodyRegions()).basicRemove(otherEnd, msgs);
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
			case CataloguePackage.CHAPTER__LABEL:
				return getLabel();
			case CataloguePackage.CHAPTER__CATEGORIES:
				return getCategories();
			case CataloguePackage.CHAPTER__CONDITIONS:
				return getConditions();
			case CataloguePackage.CHAPTER__SYMPTOMS:
				return getSymptoms();
			case CataloguePackage.CHAPTER__QUESTIONS:
				return getQuestions();
			case CataloguePackage.CHAPTER__RED_FLAGS:
				return getRedFlags();
			case CataloguePackage.CHAPTER__RISK_FACTORS:
				return getRiskFactors();
			case CataloguePackage.CHAPTER__EXAM_ITEMS:
				return getExamItems();
			case CataloguePackage.CHAPTER__INSTRUMENTS:
				return getInstruments();
			case CataloguePackage.CHAPTER__TREATMENTS:
				return getTreatments();
			case CataloguePackage.CHAPTER__EXERCISES:
				return getExercises();
			case CataloguePackage.CHAPTER__RULES:
				return getRules();
			case CataloguePackage.CHAPTER__PAYER_RULE_SETS:
				return getPayerRuleSets();
			case CataloguePackage.CHAPTER__PROCEDURES:
				return getProcedures();
			case CataloguePackage.CHAPTER__EDUCATION:
				return getEducation();
			case CataloguePackage.CHAPTER__BACKGROUND:
				return getBackground();
			case CataloguePackage.CHAPTER__PROGNOSES:
				return getPrognoses();
			case CataloguePackage.CHAPTER__EVIDENCE:
				return getEvidence();
			case CataloguePackage.CHAPTER__DISPUTES:
				return getDisputes();
			case CataloguePackage.CHAPTER__CONFLICT_LIST:
				return getConflictList();
			case CataloguePackage.CHAPTER__WORDINGS:
				return getWordings();
			case CataloguePackage.CHAPTER__FIGURES:
				return getFigures();
			case CataloguePackage.CHAPTER__BODY_DRAWINGS:
				return getBodyDrawings();
			case CataloguePackage.CHAPTER__BODY_REGIONS:
				return getBodyRegions();
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
			case CataloguePackage.CHAPTER__LABEL:
				setLabel((String)newValue);
				return;
			case CataloguePackage.CHAPTER__CATEGORIES:
				getCategories().clear();
				getCategories().addAll((Collection<? extends PainCategory>)newValue);
				return;
			case CataloguePackage.CHAPTER__CONDITIONS:
				getConditions().clear();
				getConditions().addAll((Collection<? extends Condition>)newValue);
				return;
			case CataloguePackage.CHAPTER__SYMPTOMS:
				getSymptoms().clear();
				getSymptoms().addAll((Collection<? extends Symptom>)newValue);
				return;
			case CataloguePackage.CHAPTER__QUESTIONS:
				getQuestions().clear();
				getQuestions().addAll((Collection<? extends ScreeningQuestion>)newValue);
				return;
			case CataloguePackage.CHAPTER__RED_FLAGS:
				getRedFlags().clear();
				getRedFlags().addAll((Collection<? extends RedFlag>)newValue);
				return;
			case CataloguePackage.CHAPTER__RISK_FACTORS:
				getRiskFactors().clear();
				getRiskFactors().addAll((Collection<? extends RiskFactor>)newValue);
				return;
			case CataloguePackage.CHAPTER__EXAM_ITEMS:
				getExamItems().clear();
				getExamItems().addAll((Collection<? extends ExamItem>)newValue);
				return;
			case CataloguePackage.CHAPTER__INSTRUMENTS:
				getInstruments().clear();
				getInstruments().addAll((Collection<? extends OutcomeInstrument>)newValue);
				return;
			case CataloguePackage.CHAPTER__TREATMENTS:
				getTreatments().clear();
				getTreatments().addAll((Collection<? extends Treatment>)newValue);
				return;
			case CataloguePackage.CHAPTER__EXERCISES:
				getExercises().clear();
				getExercises().addAll((Collection<? extends Exercise>)newValue);
				return;
			case CataloguePackage.CHAPTER__RULES:
				getRules().clear();
				getRules().addAll((Collection<? extends Rule>)newValue);
				return;
			case CataloguePackage.CHAPTER__PAYER_RULE_SETS:
				getPayerRuleSets().clear();
				getPayerRuleSets().addAll((Collection<? extends PayerRuleSet>)newValue);
				return;
			case CataloguePackage.CHAPTER__PROCEDURES:
				getProcedures().clear();
				getProcedures().addAll((Collection<? extends ProcedureCode>)newValue);
				return;
			case CataloguePackage.CHAPTER__EDUCATION:
				getEducation().clear();
				getEducation().addAll((Collection<? extends Education>)newValue);
				return;
			case CataloguePackage.CHAPTER__BACKGROUND:
				getBackground().clear();
				getBackground().addAll((Collection<? extends Background>)newValue);
				return;
			case CataloguePackage.CHAPTER__PROGNOSES:
				getPrognoses().clear();
				getPrognoses().addAll((Collection<? extends Prognosis>)newValue);
				return;
			case CataloguePackage.CHAPTER__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends EvidenceReference>)newValue);
				return;
			case CataloguePackage.CHAPTER__DISPUTES:
				getDisputes().clear();
				getDisputes().addAll((Collection<? extends DisputedStatement>)newValue);
				return;
			case CataloguePackage.CHAPTER__CONFLICT_LIST:
				getConflictList().clear();
				getConflictList().addAll((Collection<? extends Conflict>)newValue);
				return;
			case CataloguePackage.CHAPTER__WORDINGS:
				getWordings().clear();
				getWordings().addAll((Collection<? extends Wording>)newValue);
				return;
			case CataloguePackage.CHAPTER__FIGURES:
				getFigures().clear();
				getFigures().addAll((Collection<? extends Figure>)newValue);
				return;
			case CataloguePackage.CHAPTER__BODY_DRAWINGS:
				getBodyDrawings().clear();
				getBodyDrawings().addAll((Collection<? extends BodyDrawing>)newValue);
				return;
			case CataloguePackage.CHAPTER__BODY_REGIONS:
				getBodyRegions().clear();
				getBodyRegions().addAll((Collection<? extends BodyRegion>)newValue);
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
			case CataloguePackage.CHAPTER__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case CataloguePackage.CHAPTER__CATEGORIES:
				getCategories().clear();
				return;
			case CataloguePackage.CHAPTER__CONDITIONS:
				getConditions().clear();
				return;
			case CataloguePackage.CHAPTER__SYMPTOMS:
				getSymptoms().clear();
				return;
			case CataloguePackage.CHAPTER__QUESTIONS:
				getQuestions().clear();
				return;
			case CataloguePackage.CHAPTER__RED_FLAGS:
				getRedFlags().clear();
				return;
			case CataloguePackage.CHAPTER__RISK_FACTORS:
				getRiskFactors().clear();
				return;
			case CataloguePackage.CHAPTER__EXAM_ITEMS:
				getExamItems().clear();
				return;
			case CataloguePackage.CHAPTER__INSTRUMENTS:
				getInstruments().clear();
				return;
			case CataloguePackage.CHAPTER__TREATMENTS:
				getTreatments().clear();
				return;
			case CataloguePackage.CHAPTER__EXERCISES:
				getExercises().clear();
				return;
			case CataloguePackage.CHAPTER__RULES:
				getRules().clear();
				return;
			case CataloguePackage.CHAPTER__PAYER_RULE_SETS:
				getPayerRuleSets().clear();
				return;
			case CataloguePackage.CHAPTER__PROCEDURES:
				getProcedures().clear();
				return;
			case CataloguePackage.CHAPTER__EDUCATION:
				getEducation().clear();
				return;
			case CataloguePackage.CHAPTER__BACKGROUND:
				getBackground().clear();
				return;
			case CataloguePackage.CHAPTER__PROGNOSES:
				getPrognoses().clear();
				return;
			case CataloguePackage.CHAPTER__EVIDENCE:
				getEvidence().clear();
				return;
			case CataloguePackage.CHAPTER__DISPUTES:
				getDisputes().clear();
				return;
			case CataloguePackage.CHAPTER__CONFLICT_LIST:
				getConflictList().clear();
				return;
			case CataloguePackage.CHAPTER__WORDINGS:
				getWordings().clear();
				return;
			case CataloguePackage.CHAPTER__FIGURES:
				getFigures().clear();
				return;
			case CataloguePackage.CHAPTER__BODY_DRAWINGS:
				getBodyDrawings().clear();
				return;
			case CataloguePackage.CHAPTER__BODY_REGIONS:
				getBodyRegions().clear();
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
			case CataloguePackage.CHAPTER__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case CataloguePackage.CHAPTER__CATEGORIES:
				return categories != null && !categories.isEmpty();
			case CataloguePackage.CHAPTER__CONDITIONS:
				return conditions != null && !conditions.isEmpty();
			case CataloguePackage.CHAPTER__SYMPTOMS:
				return symptoms != null && !symptoms.isEmpty();
			case CataloguePackage.CHAPTER__QUESTIONS:
				return questions != null && !questions.isEmpty();
			case CataloguePackage.CHAPTER__RED_FLAGS:
				return redFlags != null && !redFlags.isEmpty();
			case CataloguePackage.CHAPTER__RISK_FACTORS:
				return riskFactors != null && !riskFactors.isEmpty();
			case CataloguePackage.CHAPTER__EXAM_ITEMS:
				return examItems != null && !examItems.isEmpty();
			case CataloguePackage.CHAPTER__INSTRUMENTS:
				return instruments != null && !instruments.isEmpty();
			case CataloguePackage.CHAPTER__TREATMENTS:
				return treatments != null && !treatments.isEmpty();
			case CataloguePackage.CHAPTER__EXERCISES:
				return exercises != null && !exercises.isEmpty();
			case CataloguePackage.CHAPTER__RULES:
				return rules != null && !rules.isEmpty();
			case CataloguePackage.CHAPTER__PAYER_RULE_SETS:
				return payerRuleSets != null && !payerRuleSets.isEmpty();
			case CataloguePackage.CHAPTER__PROCEDURES:
				return procedures != null && !procedures.isEmpty();
			case CataloguePackage.CHAPTER__EDUCATION:
				return education != null && !education.isEmpty();
			case CataloguePackage.CHAPTER__BACKGROUND:
				return background != null && !background.isEmpty();
			case CataloguePackage.CHAPTER__PROGNOSES:
				return prognoses != null && !prognoses.isEmpty();
			case CataloguePackage.CHAPTER__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case CataloguePackage.CHAPTER__DISPUTES:
				return disputes != null && !disputes.isEmpty();
			case CataloguePackage.CHAPTER__CONFLICT_LIST:
				return conflictList != null && !conflictList.isEmpty();
			case CataloguePackage.CHAPTER__WORDINGS:
				return wordings != null && !wordings.isEmpty();
			case CataloguePackage.CHAPTER__FIGURES:
				return figures != null && !figures.isEmpty();
			case CataloguePackage.CHAPTER__BODY_DRAWINGS:
				return bodyDrawings != null && !bodyDrawings.isEmpty();
			case CataloguePackage.CHAPTER__BODY_REGIONS:
				return bodyRegions != null && !bodyRegions.isEmpty();
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
		result.append(" (label: ");
		result.append(label);
		result.append(')');
		return result.toString();
	}

} //ChapterImpl
