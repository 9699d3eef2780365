/**
 */
package org.plumbline.model.catalogue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Accuracy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Accuracy of a test in one study.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.Accuracy#getSensitivity <em>Sensitivity</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Accuracy#getSensitivityBound <em>Sensitivity Bound</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Accuracy#getSpecificity <em>Specificity</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Accuracy#getSpecificityBound <em>Specificity Bound</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Accuracy#getLrPositive <em>Lr Positive</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Accuracy#getLrPositiveLow <em>Lr Positive Low</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Accuracy#getLrPositiveHigh <em>Lr Positive High</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Accuracy#getLrNegative <em>Lr Negative</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Accuracy#getLrNegativeLow <em>Lr Negative Low</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Accuracy#getLrNegativeHigh <em>Lr Negative High</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Accuracy#isCalculated <em>Calculated</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Accuracy#getPopulation <em>Population</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Accuracy#getKappa <em>Kappa</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Accuracy#getSource <em>Source</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Accuracy#getVerification <em>Verification</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Accuracy#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Accuracy#getNote <em>Note</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Accuracy#getAfterNegative <em>After Negative</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getAccuracy()
 * @generated
 */
public interface Accuracy extends EObject {
	/**
	 * Returns the value of the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sensitivity, 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sensitivity</em>' attribute.
	 * @see #setSensitivity(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getAccuracy_Sensitivity()
	 * @generated
	 */
	Double getSensitivity();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Accuracy#getSensitivity <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sensitivity</em>' attribute.
	 * @see #getSensitivity()
	 * @generated
	 */
	void setSensitivity(Double value);

	/**
	 * Returns the value of the '<em><b>Sensitivity Bound</b></em>' attribute.
	 * The default value is <code>"exact"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.Bound}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to read it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sensitivity Bound</em>' attribute.
	 * @see org.plumbline.model.catalogue.Bound
	 * @see #setSensitivityBound(Bound)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getAccuracy_SensitivityBound()
	 * @generated
	 */
	Bound getSensitivityBound();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Accuracy#getSensitivityBound <em>Sensitivity Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sensitivity Bound</em>' attribute.
	 * @see org.plumbline.model.catalogue.Bound
	 * @see #getSensitivityBound()
	 * @generated
	 */
	void setSensitivityBound(Bound value);

	/**
	 * Returns the value of the '<em><b>Specificity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Specificity, 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Specificity</em>' attribute.
	 * @see #setSpecificity(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getAccuracy_Specificity()
	 * @generated
	 */
	Double getSpecificity();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Accuracy#getSpecificity <em>Specificity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Specificity</em>' attribute.
	 * @see #getSpecificity()
	 * @generated
	 */
	void setSpecificity(Double value);

	/**
	 * Returns the value of the '<em><b>Specificity Bound</b></em>' attribute.
	 * The default value is <code>"exact"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.Bound}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to read it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Specificity Bound</em>' attribute.
	 * @see org.plumbline.model.catalogue.Bound
	 * @see #setSpecificityBound(Bound)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getAccuracy_SpecificityBound()
	 * @generated
	 */
	Bound getSpecificityBound();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Accuracy#getSpecificityBound <em>Specificity Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Specificity Bound</em>' attribute.
	 * @see org.plumbline.model.catalogue.Bound
	 * @see #getSpecificityBound()
	 * @generated
	 */
	void setSpecificityBound(Bound value);

	/**
	 * Returns the value of the '<em><b>Lr Positive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Positive likelihood ratio.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lr Positive</em>' attribute.
	 * @see #setLrPositive(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getAccuracy_LrPositive()
	 * @generated
	 */
	Double getLrPositive();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Accuracy#getLrPositive <em>Lr Positive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lr Positive</em>' attribute.
	 * @see #getLrPositive()
	 * @generated
	 */
	void setLrPositive(Double value);

	/**
	 * Returns the value of the '<em><b>Lr Positive Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Low end of its 95 percent interval.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lr Positive Low</em>' attribute.
	 * @see #setLrPositiveLow(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getAccuracy_LrPositiveLow()
	 * @generated
	 */
	Double getLrPositiveLow();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Accuracy#getLrPositiveLow <em>Lr Positive Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lr Positive Low</em>' attribute.
	 * @see #getLrPositiveLow()
	 * @generated
	 */
	void setLrPositiveLow(Double value);

	/**
	 * Returns the value of the '<em><b>Lr Positive High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * High end of its 95 percent interval.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lr Positive High</em>' attribute.
	 * @see #setLrPositiveHigh(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getAccuracy_LrPositiveHigh()
	 * @generated
	 */
	Double getLrPositiveHigh();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Accuracy#getLrPositiveHigh <em>Lr Positive High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lr Positive High</em>' attribute.
	 * @see #getLrPositiveHigh()
	 * @generated
	 */
	void setLrPositiveHigh(Double value);

	/**
	 * Returns the value of the '<em><b>Lr Negative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negative likelihood ratio.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lr Negative</em>' attribute.
	 * @see #setLrNegative(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getAccuracy_LrNegative()
	 * @generated
	 */
	Double getLrNegative();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Accuracy#getLrNegative <em>Lr Negative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lr Negative</em>' attribute.
	 * @see #getLrNegative()
	 * @generated
	 */
	void setLrNegative(Double value);

	/**
	 * Returns the value of the '<em><b>Lr Negative Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Low end of its 95 percent interval.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lr Negative Low</em>' attribute.
	 * @see #setLrNegativeLow(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getAccuracy_LrNegativeLow()
	 * @generated
	 */
	Double getLrNegativeLow();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Accuracy#getLrNegativeLow <em>Lr Negative Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lr Negative Low</em>' attribute.
	 * @see #getLrNegativeLow()
	 * @generated
	 */
	void setLrNegativeLow(Double value);

	/**
	 * Returns the value of the '<em><b>Lr Negative High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * High end of its 95 percent interval.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lr Negative High</em>' attribute.
	 * @see #setLrNegativeHigh(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getAccuracy_LrNegativeHigh()
	 * @generated
	 */
	Double getLrNegativeHigh();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Accuracy#getLrNegativeHigh <em>Lr Negative High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lr Negative High</em>' attribute.
	 * @see #getLrNegativeHigh()
	 * @generated
	 */
	void setLrNegativeHigh(Double value);

	/**
	 * Returns the value of the '<em><b>Calculated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the ratios were computed from sensitivity and specificity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Calculated</em>' attribute.
	 * @see #setCalculated(boolean)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getAccuracy_Calculated()
	 * @generated
	 */
	boolean isCalculated();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Accuracy#isCalculated <em>Calculated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Calculated</em>' attribute.
	 * @see #isCalculated()
	 * @generated
	 */
	void setCalculated(boolean value);

	/**
	 * Returns the value of the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Population and reference standard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Population</em>' attribute.
	 * @see #setPopulation(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getAccuracy_Population()
	 * @generated
	 */
	String getPopulation();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Accuracy#getPopulation <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Population</em>' attribute.
	 * @see #getPopulation()
	 * @generated
	 */
	void setPopulation(String value);

	/**
	 * Returns the value of the '<em><b>Kappa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agreement between examiners, kappa.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kappa</em>' attribute.
	 * @see #setKappa(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getAccuracy_Kappa()
	 * @generated
	 */
	Double getKappa();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Accuracy#getKappa <em>Kappa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kappa</em>' attribute.
	 * @see #getKappa()
	 * @generated
	 */
	void setKappa(Double value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getAccuracy_Source()
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Accuracy#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Verification</b></em>' attribute.
	 * The default value is <code>"checked"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.Verification}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far checked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verification</em>' attribute.
	 * @see org.plumbline.model.catalogue.Verification
	 * @see #setVerification(Verification)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getAccuracy_Verification()
	 * @generated
	 */
	Verification getVerification();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Accuracy#getVerification <em>Verification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verification</em>' attribute.
	 * @see org.plumbline.model.catalogue.Verification
	 * @see #getVerification()
	 * @generated
	 */
	void setVerification(Verification value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence references.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getAccuracy_Evidence()
	 * @generated
	 */
	List<String> getEvidence();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Accuracy#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(List<String> value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remark.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getAccuracy_Note()
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Accuracy#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>After Negative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the test that must have been negative for this accuracy to apply; empty when it applies to all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After Negative</em>' attribute.
	 * @see #setAfterNegative(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getAccuracy_AfterNegative()
	 * @generated
	 */
	String getAfterNegative();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Accuracy#getAfterNegative <em>After Negative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After Negative</em>' attribute.
	 * @see #getAfterNegative()
	 * @generated
	 */
	void setAfterNegative(String value);

} // Accuracy
