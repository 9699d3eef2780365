/**
 */
package org.plumbline.model.catalogue;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chapter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One file of a content pack: any entries that belong together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.Chapter#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Chapter#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Chapter#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Chapter#getSymptoms <em>Symptoms</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Chapter#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Chapter#getRedFlags <em>Red Flags</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Chapter#getRiskFactors <em>Risk Factors</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Chapter#getExamItems <em>Exam Items</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Chapter#getInstruments <em>Instruments</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Chapter#getTreatments <em>Treatments</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Chapter#getExercises <em>Exercises</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Chapter#getRules <em>Rules</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Chapter#getPayerRuleSets <em>Payer Rule Sets</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Chapter#getProcedures <em>Procedures</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Chapter#getEducation <em>Education</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Chapter#getBackground <em>Background</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Chapter#getPrognoses <em>Prognoses</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Chapter#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Chapter#getDisputes <em>Disputes</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Chapter#getConflictList <em>Conflict List</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Chapter#getWordings <em>Wordings</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Chapter#getFigures <em>Figures</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Chapter#getBodyDrawings <em>Body Drawings</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Chapter#getBodyRegions <em>Body Regions</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter()
 * @generated
 */
public interface Chapter extends EObject {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title of the chapter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter_Label()
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Chapter#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Categories</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.PainCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pain categories.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Categories</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter_Categories()
	 * @generated
	 */
	EList<PainCategory> getCategories();

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Condition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter_Conditions()
	 * @generated
	 */
	EList<Condition> getConditions();

	/**
	 * Returns the value of the '<em><b>Symptoms</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Symptom}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Symptom patterns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Symptoms</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter_Symptoms()
	 * @generated
	 */
	EList<Symptom> getSymptoms();

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.ScreeningQuestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Screening questions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questions</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter_Questions()
	 * @generated
	 */
	EList<ScreeningQuestion> getQuestions();

	/**
	 * Returns the value of the '<em><b>Red Flags</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.RedFlag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Red flags and referral triggers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Red Flags</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter_RedFlags()
	 * @generated
	 */
	EList<RedFlag> getRedFlags();

	/**
	 * Returns the value of the '<em><b>Risk Factors</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.RiskFactor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Causes and risk factors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risk Factors</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter_RiskFactors()
	 * @generated
	 */
	EList<RiskFactor> getRiskFactors();

	/**
	 * Returns the value of the '<em><b>Exam Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.ExamItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Examination items.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exam Items</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter_ExamItems()
	 * @generated
	 */
	EList<ExamItem> getExamItems();

	/**
	 * Returns the value of the '<em><b>Instruments</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.OutcomeInstrument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outcome instruments.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instruments</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter_Instruments()
	 * @generated
	 */
	EList<OutcomeInstrument> getInstruments();

	/**
	 * Returns the value of the '<em><b>Treatments</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Treatment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Treatments and modalities.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Treatments</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter_Treatments()
	 * @generated
	 */
	EList<Treatment> getTreatments();

	/**
	 * Returns the value of the '<em><b>Exercises</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Exercise}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exercises.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exercises</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter_Exercises()
	 * @generated
	 */
	EList<Exercise> getExercises();

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Rule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rules and thresholds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter_Rules()
	 * @generated
	 */
	EList<Rule> getRules();

	/**
	 * Returns the value of the '<em><b>Payer Rule Sets</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.PayerRuleSet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Documentation rules of payers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Payer Rule Sets</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter_PayerRuleSets()
	 * @generated
	 */
	EList<PayerRuleSet> getPayerRuleSets();

	/**
	 * Returns the value of the '<em><b>Procedures</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.ProcedureCode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Procedure codes with labels of our own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Procedures</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter_Procedures()
	 * @generated
	 */
	EList<ProcedureCode> getProcedures();

	/**
	 * Returns the value of the '<em><b>Education</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Education}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Education, running form, kit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Education</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter_Education()
	 * @generated
	 */
	EList<Education> getEducation();

	/**
	 * Returns the value of the '<em><b>Background</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Background}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anatomy and mechanism facts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Background</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter_Background()
	 * @generated
	 */
	EList<Background> getBackground();

	/**
	 * Returns the value of the '<em><b>Prognoses</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Prognosis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outcomes and prognosis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prognoses</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter_Prognoses()
	 * @generated
	 */
	EList<Prognosis> getPrognoses();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.EvidenceReference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Studies and other evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter_Evidence()
	 * @generated
	 */
	EList<EvidenceReference> getEvidence();

	/**
	 * Returns the value of the '<em><b>Disputes</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.DisputedStatement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Disputed or weak statements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disputes</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter_Disputes()
	 * @generated
	 */
	EList<DisputedStatement> getDisputes();

	/**
	 * Returns the value of the '<em><b>Conflict List</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Conflict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conflicts between sources.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conflict List</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter_ConflictList()
	 * @generated
	 */
	EList<Conflict> getConflictList();

	/**
	 * Returns the value of the '<em><b>Wordings</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Wording}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wording of reports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wordings</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter_Wordings()
	 * @generated
	 */
	EList<Wording> getWordings();

	/**
	 * Returns the value of the '<em><b>Figures</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Figure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exercise figures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Figures</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter_Figures()
	 * @generated
	 */
	EList<Figure> getFigures();

	/**
	 * Returns the value of the '<em><b>Body Drawings</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.BodyDrawing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Views of the body chart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body Drawings</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter_BodyDrawings()
	 * @generated
	 */
	EList<BodyDrawing> getBodyDrawings();

	/**
	 * Returns the value of the '<em><b>Body Regions</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.BodyRegion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Regions of the body chart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body Regions</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChapter_BodyRegions()
	 * @generated
	 */
	EList<BodyRegion> getBodyRegions();

} // Chapter
