/**
 */
package org.plumbline.model.catalogue.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.plumbline.model.catalogue.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.plumbline.model.catalogue.CataloguePackage
 * @generated
 */
public class CatalogueSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static CataloguePackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CatalogueSwitch() {
		if (modelPackage == null) {
			modelPackage = CataloguePackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case CataloguePackage.ENTRY: {
				Entry entry = (Entry)theEObject;
				T result = caseEntry(entry);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.CONTENT_PACK: {
				ContentPack contentPack = (ContentPack)theEObject;
				T result = caseContentPack(contentPack);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.CODE_LIST_FILE: {
				CodeListFile codeListFile = (CodeListFile)theEObject;
				T result = caseCodeListFile(codeListFile);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.CHAPTER: {
				Chapter chapter = (Chapter)theEObject;
				T result = caseChapter(chapter);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.FACT: {
				Fact fact = (Fact)theEObject;
				T result = caseFact(fact);
				if (result == null) result = caseEntry(fact);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.LINK: {
				Link link = (Link)theEObject;
				T result = caseLink(link);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.CAUTION: {
				Caution caution = (Caution)theEObject;
				T result = caseCaution(caution);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.QUANTITY: {
				Quantity quantity = (Quantity)theEObject;
				T result = caseQuantity(quantity);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.PAIN_CATEGORY: {
				PainCategory painCategory = (PainCategory)theEObject;
				T result = casePainCategory(painCategory);
				if (result == null) result = caseEntry(painCategory);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.CONDITION: {
				Condition condition = (Condition)theEObject;
				T result = caseCondition(condition);
				if (result == null) result = caseEntry(condition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.SUBTYPE: {
				Subtype subtype = (Subtype)theEObject;
				T result = caseSubtype(subtype);
				if (result == null) result = caseEntry(subtype);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.DIAGNOSIS_CODE: {
				DiagnosisCode diagnosisCode = (DiagnosisCode)theEObject;
				T result = caseDiagnosisCode(diagnosisCode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.REHAB_PHASE: {
				RehabPhase rehabPhase = (RehabPhase)theEObject;
				T result = caseRehabPhase(rehabPhase);
				if (result == null) result = caseEntry(rehabPhase);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.SYMPTOM: {
				Symptom symptom = (Symptom)theEObject;
				T result = caseSymptom(symptom);
				if (result == null) result = caseEntry(symptom);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.SCREENING_QUESTION: {
				ScreeningQuestion screeningQuestion = (ScreeningQuestion)theEObject;
				T result = caseScreeningQuestion(screeningQuestion);
				if (result == null) result = caseEntry(screeningQuestion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.RED_FLAG: {
				RedFlag redFlag = (RedFlag)theEObject;
				T result = caseRedFlag(redFlag);
				if (result == null) result = caseEntry(redFlag);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.RISK_FACTOR: {
				RiskFactor riskFactor = (RiskFactor)theEObject;
				T result = caseRiskFactor(riskFactor);
				if (result == null) result = caseEntry(riskFactor);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.EXAM_ITEM: {
				ExamItem examItem = (ExamItem)theEObject;
				T result = caseExamItem(examItem);
				if (result == null) result = caseEntry(examItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.OBSERVATION_ITEM: {
				ObservationItem observationItem = (ObservationItem)theEObject;
				T result = caseObservationItem(observationItem);
				if (result == null) result = caseExamItem(observationItem);
				if (result == null) result = caseEntry(observationItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.RANGE_OF_MOTION: {
				RangeOfMotion rangeOfMotion = (RangeOfMotion)theEObject;
				T result = caseRangeOfMotion(rangeOfMotion);
				if (result == null) result = caseExamItem(rangeOfMotion);
				if (result == null) result = caseEntry(rangeOfMotion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.NORM: {
				Norm norm = (Norm)theEObject;
				T result = caseNorm(norm);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.MUSCLE_TEST: {
				MuscleTest muscleTest = (MuscleTest)theEObject;
				T result = caseMuscleTest(muscleTest);
				if (result == null) result = caseExamItem(muscleTest);
				if (result == null) result = caseEntry(muscleTest);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.NEURO_ITEM: {
				NeuroItem neuroItem = (NeuroItem)theEObject;
				T result = caseNeuroItem(neuroItem);
				if (result == null) result = caseExamItem(neuroItem);
				if (result == null) result = caseEntry(neuroItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.SPECIAL_TEST: {
				SpecialTest specialTest = (SpecialTest)theEObject;
				T result = caseSpecialTest(specialTest);
				if (result == null) result = caseExamItem(specialTest);
				if (result == null) result = caseEntry(specialTest);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.TEST_CLUSTER: {
				TestCluster testCluster = (TestCluster)theEObject;
				T result = caseTestCluster(testCluster);
				if (result == null) result = caseExamItem(testCluster);
				if (result == null) result = caseEntry(testCluster);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.ACCURACY: {
				Accuracy accuracy = (Accuracy)theEObject;
				T result = caseAccuracy(accuracy);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.PALPATION_ITEM: {
				PalpationItem palpationItem = (PalpationItem)theEObject;
				T result = casePalpationItem(palpationItem);
				if (result == null) result = caseExamItem(palpationItem);
				if (result == null) result = caseEntry(palpationItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.REPEATED_MOVEMENT: {
				RepeatedMovement repeatedMovement = (RepeatedMovement)theEObject;
				T result = caseRepeatedMovement(repeatedMovement);
				if (result == null) result = caseObservationItem(repeatedMovement);
				if (result == null) result = caseExamItem(repeatedMovement);
				if (result == null) result = caseEntry(repeatedMovement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.FUNCTIONAL_TEST: {
				FunctionalTest functionalTest = (FunctionalTest)theEObject;
				T result = caseFunctionalTest(functionalTest);
				if (result == null) result = caseExamItem(functionalTest);
				if (result == null) result = caseEntry(functionalTest);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.OUTCOME_INSTRUMENT: {
				OutcomeInstrument outcomeInstrument = (OutcomeInstrument)theEObject;
				T result = caseOutcomeInstrument(outcomeInstrument);
				if (result == null) result = caseEntry(outcomeInstrument);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.INSTRUMENT_ITEM: {
				InstrumentItem instrumentItem = (InstrumentItem)theEObject;
				T result = caseInstrumentItem(instrumentItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.SUBSCALE: {
				Subscale subscale = (Subscale)theEObject;
				T result = caseSubscale(subscale);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.STRATUM: {
				Stratum stratum = (Stratum)theEObject;
				T result = caseStratum(stratum);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.CHANGE_THRESHOLD: {
				ChangeThreshold changeThreshold = (ChangeThreshold)theEObject;
				T result = caseChangeThreshold(changeThreshold);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.WORKED_EXAMPLE: {
				WorkedExample workedExample = (WorkedExample)theEObject;
				T result = caseWorkedExample(workedExample);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.TREATMENT: {
				Treatment treatment = (Treatment)theEObject;
				T result = caseTreatment(treatment);
				if (result == null) result = caseEntry(treatment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.EXERCISE: {
				Exercise exercise = (Exercise)theEObject;
				T result = caseExercise(exercise);
				if (result == null) result = caseEntry(exercise);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.DOSAGE: {
				Dosage dosage = (Dosage)theEObject;
				T result = caseDosage(dosage);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.RULE: {
				Rule rule = (Rule)theEObject;
				T result = caseRule(rule);
				if (result == null) result = caseEntry(rule);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.RULE_STAGE: {
				RuleStage ruleStage = (RuleStage)theEObject;
				T result = caseRuleStage(ruleStage);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.CONFLICT: {
				Conflict conflict = (Conflict)theEObject;
				T result = caseConflict(conflict);
				if (result == null) result = caseEntry(conflict);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.POSITION: {
				Position position = (Position)theEObject;
				T result = casePosition(position);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.RESERVATION: {
				Reservation reservation = (Reservation)theEObject;
				T result = caseReservation(reservation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.DISPUTED_STATEMENT: {
				DisputedStatement disputedStatement = (DisputedStatement)theEObject;
				T result = caseDisputedStatement(disputedStatement);
				if (result == null) result = caseEntry(disputedStatement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.EDUCATION: {
				Education education = (Education)theEObject;
				T result = caseEducation(education);
				if (result == null) result = caseEntry(education);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.BACKGROUND: {
				Background background = (Background)theEObject;
				T result = caseBackground(background);
				if (result == null) result = caseEntry(background);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.PROGNOSIS: {
				Prognosis prognosis = (Prognosis)theEObject;
				T result = casePrognosis(prognosis);
				if (result == null) result = caseEntry(prognosis);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.EVIDENCE_REFERENCE: {
				EvidenceReference evidenceReference = (EvidenceReference)theEObject;
				T result = caseEvidenceReference(evidenceReference);
				if (result == null) result = caseEntry(evidenceReference);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.PROCEDURE_CODE: {
				ProcedureCode procedureCode = (ProcedureCode)theEObject;
				T result = caseProcedureCode(procedureCode);
				if (result == null) result = caseEntry(procedureCode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.PAYER_RULE_SET: {
				PayerRuleSet payerRuleSet = (PayerRuleSet)theEObject;
				T result = casePayerRuleSet(payerRuleSet);
				if (result == null) result = caseEntry(payerRuleSet);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.PAYER_RULE: {
				PayerRule payerRule = (PayerRule)theEObject;
				T result = casePayerRule(payerRule);
				if (result == null) result = caseEntry(payerRule);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.REQUIRED_CONTENT: {
				RequiredContent requiredContent = (RequiredContent)theEObject;
				T result = caseRequiredContent(requiredContent);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.DATED_AMOUNT: {
				DatedAmount datedAmount = (DatedAmount)theEObject;
				T result = caseDatedAmount(datedAmount);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.WORDING: {
				Wording wording = (Wording)theEObject;
				T result = caseWording(wording);
				if (result == null) result = caseEntry(wording);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.FIGURE: {
				Figure figure = (Figure)theEObject;
				T result = caseFigure(figure);
				if (result == null) result = caseEntry(figure);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.BODY_DRAWING: {
				BodyDrawing bodyDrawing = (BodyDrawing)theEObject;
				T result = caseBodyDrawing(bodyDrawing);
				if (result == null) result = caseEntry(bodyDrawing);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.BODY_REGION: {
				BodyRegion bodyRegion = (BodyRegion)theEObject;
				T result = caseBodyRegion(bodyRegion);
				if (result == null) result = caseEntry(bodyRegion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.POSE: {
				Pose pose = (Pose)theEObject;
				T result = casePose(pose);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.PROP: {
				Prop prop = (Prop)theEObject;
				T result = caseProp(prop);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CataloguePackage.ARROW: {
				Arrow arrow = (Arrow)theEObject;
				T result = caseArrow(arrow);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Entry</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Entry</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEntry(Entry object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Content Pack</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Content Pack</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseContentPack(ContentPack object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Code List File</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Code List File</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCodeListFile(CodeListFile object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Chapter</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Chapter</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseChapter(Chapter object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fact</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fact</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFact(Fact object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Link</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Link</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLink(Link object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Caution</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Caution</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCaution(Caution object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Quantity</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Quantity</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQuantity(Quantity object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pain Category</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pain Category</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePainCategory(PainCategory object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Condition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Condition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCondition(Condition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Subtype</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Subtype</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSubtype(Subtype object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Diagnosis Code</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Diagnosis Code</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDiagnosisCode(DiagnosisCode object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rehab Phase</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rehab Phase</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRehabPhase(RehabPhase object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Symptom</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Symptom</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSymptom(Symptom object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Screening Question</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Screening Question</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScreeningQuestion(ScreeningQuestion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Red Flag</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Red Flag</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRedFlag(RedFlag object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Risk Factor</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Risk Factor</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRiskFactor(RiskFactor object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Exam Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Exam Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExamItem(ExamItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Observation Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Observation Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseObservationItem(ObservationItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Range Of Motion</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Range Of Motion</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRangeOfMotion(RangeOfMotion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Norm</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Norm</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNorm(Norm object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Muscle Test</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Muscle Test</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMuscleTest(MuscleTest object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Neuro Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Neuro Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNeuroItem(NeuroItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Special Test</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Special Test</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSpecialTest(SpecialTest object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Test Cluster</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Test Cluster</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTestCluster(TestCluster object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Accuracy</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Accuracy</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAccuracy(Accuracy object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Palpation Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Palpation Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePalpationItem(PalpationItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Repeated Movement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Repeated Movement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRepeatedMovement(RepeatedMovement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Functional Test</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Functional Test</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFunctionalTest(FunctionalTest object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Outcome Instrument</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Outcome Instrument</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOutcomeInstrument(OutcomeInstrument object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Instrument Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Instrument Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInstrumentItem(InstrumentItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Subscale</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Subscale</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSubscale(Subscale object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Stratum</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Stratum</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStratum(Stratum object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Change Threshold</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Change Threshold</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseChangeThreshold(ChangeThreshold object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Worked Example</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Worked Example</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWorkedExample(WorkedExample object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Treatment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Treatment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTreatment(Treatment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Exercise</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Exercise</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExercise(Exercise object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dosage</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dosage</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDosage(Dosage object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rule</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rule</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRule(Rule object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rule Stage</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rule Stage</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRuleStage(RuleStage object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Conflict</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Conflict</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConflict(Conflict object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Position</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Position</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePosition(Position object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Reservation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Reservation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReservation(Reservation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Disputed Statement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Disputed Statement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDisputedStatement(DisputedStatement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Education</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Education</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEducation(Education object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Background</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Background</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBackground(Background object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Prognosis</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Prognosis</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePrognosis(Prognosis object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Evidence Reference</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Evidence Reference</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEvidenceReference(EvidenceReference object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Procedure Code</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Procedure Code</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProcedureCode(ProcedureCode object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Payer Rule Set</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Payer Rule Set</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePayerRuleSet(PayerRuleSet object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Payer Rule</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Payer Rule</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePayerRule(PayerRule object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Required Content</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Required Content</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRequiredContent(RequiredContent object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dated Amount</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dated Amount</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDatedAmount(DatedAmount object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Wording</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Wording</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWording(Wording object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Figure</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Figure</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFigure(Figure object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Body Drawing</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Body Drawing</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBodyDrawing(BodyDrawing object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Body Region</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Body Region</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBodyRegion(BodyRegion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pose</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pose</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePose(Pose object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Prop</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Prop</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProp(Prop object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Arrow</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Arrow</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseArrow(Arrow object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //CatalogueSwitch
