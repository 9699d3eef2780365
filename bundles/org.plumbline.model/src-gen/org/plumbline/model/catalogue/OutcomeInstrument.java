/**
 */
package org.plumbline.model.catalogue;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Outcome Instrument</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An outcome instrument: how it is scored and what a change means. The words of copyrighted items are not shipped.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.OutcomeInstrument#getAbbreviation <em>Abbreviation</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.OutcomeInstrument#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.OutcomeInstrument#getScoring <em>Scoring</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.OutcomeInstrument#getLow <em>Low</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.OutcomeInstrument#getHigh <em>High</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.OutcomeInstrument#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.OutcomeInstrument#getBetter <em>Better</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.OutcomeInstrument#getMinimumAnswered <em>Minimum Answered</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.OutcomeInstrument#getMaximumItems <em>Maximum Items</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.OutcomeInstrument#isItemEntry <em>Item Entry</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.OutcomeInstrument#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.OutcomeInstrument#getLimits <em>Limits</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.OutcomeInstrument#getItems <em>Items</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.OutcomeInstrument#getSubscales <em>Subscales</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.OutcomeInstrument#getStrata <em>Strata</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.OutcomeInstrument#getThresholds <em>Thresholds</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.OutcomeInstrument#getExamples <em>Examples</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getOutcomeInstrument()
 * @generated
 */
public interface OutcomeInstrument extends Entry {
	/**
	 * Returns the value of the '<em><b>Abbreviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Abbreviation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Abbreviation</em>' attribute.
	 * @see #setAbbreviation(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getOutcomeInstrument_Abbreviation()
	 * @generated
	 */
	String getAbbreviation();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.OutcomeInstrument#getAbbreviation <em>Abbreviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Abbreviation</em>' attribute.
	 * @see #getAbbreviation()
	 * @generated
	 */
	void setAbbreviation(String value);

	/**
	 * Returns the value of the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it measures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domain</em>' attribute.
	 * @see #setDomain(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getOutcomeInstrument_Domain()
	 * @generated
	 */
	String getDomain();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.OutcomeInstrument#getDomain <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' attribute.
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(String value);

	/**
	 * Returns the value of the '<em><b>Scoring</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.ScoringRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is scored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scoring</em>' attribute.
	 * @see org.plumbline.model.catalogue.ScoringRule
	 * @see #isSetScoring()
	 * @see #unsetScoring()
	 * @see #setScoring(ScoringRule)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getOutcomeInstrument_Scoring()
	 * @generated
	 */
	ScoringRule getScoring();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.OutcomeInstrument#getScoring <em>Scoring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scoring</em>' attribute.
	 * @see org.plumbline.model.catalogue.ScoringRule
	 * @see #isSetScoring()
	 * @see #unsetScoring()
	 * @see #getScoring()
	 * @generated
	 */
	void setScoring(ScoringRule value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.catalogue.OutcomeInstrument#getScoring <em>Scoring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetScoring()
	 * @see #getScoring()
	 * @see #setScoring(ScoringRule)
	 * @generated
	 */
	void unsetScoring();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.catalogue.OutcomeInstrument#getScoring <em>Scoring</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Scoring</em>' attribute is set.
	 * @see #unsetScoring()
	 * @see #getScoring()
	 * @see #setScoring(ScoringRule)
	 * @generated
	 */
	boolean isSetScoring();

	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest score.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #setLow(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getOutcomeInstrument_Low()
	 * @generated
	 */
	Double getLow();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.OutcomeInstrument#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low</em>' attribute.
	 * @see #getLow()
	 * @generated
	 */
	void setLow(Double value);

	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest score.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #setHigh(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getOutcomeInstrument_High()
	 * @generated
	 */
	Double getHigh();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.OutcomeInstrument#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(Double value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * The default value is <code>"point"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of the score.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getOutcomeInstrument_Unit()
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.OutcomeInstrument#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Better</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.Better}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which way improvement goes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Better</em>' attribute.
	 * @see org.plumbline.model.catalogue.Better
	 * @see #isSetBetter()
	 * @see #unsetBetter()
	 * @see #setBetter(Better)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getOutcomeInstrument_Better()
	 * @generated
	 */
	Better getBetter();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.OutcomeInstrument#getBetter <em>Better</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Better</em>' attribute.
	 * @see org.plumbline.model.catalogue.Better
	 * @see #isSetBetter()
	 * @see #unsetBetter()
	 * @see #getBetter()
	 * @generated
	 */
	void setBetter(Better value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.catalogue.OutcomeInstrument#getBetter <em>Better</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBetter()
	 * @see #getBetter()
	 * @see #setBetter(Better)
	 * @generated
	 */
	void unsetBetter();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.catalogue.OutcomeInstrument#getBetter <em>Better</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Better</em>' attribute is set.
	 * @see #unsetBetter()
	 * @see #getBetter()
	 * @see #setBetter(Better)
	 * @generated
	 */
	boolean isSetBetter();

	/**
	 * Returns the value of the '<em><b>Minimum Answered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fewest items that must be answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Answered</em>' attribute.
	 * @see #setMinimumAnswered(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getOutcomeInstrument_MinimumAnswered()
	 * @generated
	 */
	Integer getMinimumAnswered();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.OutcomeInstrument#getMinimumAnswered <em>Minimum Answered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Answered</em>' attribute.
	 * @see #getMinimumAnswered()
	 * @generated
	 */
	void setMinimumAnswered(Integer value);

	/**
	 * Returns the value of the '<em><b>Maximum Items</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most items where the patient names them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Items</em>' attribute.
	 * @see #setMaximumItems(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getOutcomeInstrument_MaximumItems()
	 * @generated
	 */
	Integer getMaximumItems();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.OutcomeInstrument#getMaximumItems <em>Maximum Items</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Items</em>' attribute.
	 * @see #getMaximumItems()
	 * @generated
	 */
	void setMaximumItems(Integer value);

	/**
	 * Returns the value of the '<em><b>Item Entry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether item answers may be entered; otherwise only the total score.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item Entry</em>' attribute.
	 * @see #setItemEntry(boolean)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getOutcomeInstrument_ItemEntry()
	 * @generated
	 */
	boolean isItemEntry();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.OutcomeInstrument#isItemEntry <em>Item Entry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item Entry</em>' attribute.
	 * @see #isItemEntry()
	 * @generated
	 */
	void setItemEntry(boolean value);

	/**
	 * Returns the value of the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Licence and what it allows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licence</em>' attribute.
	 * @see #setLicence(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getOutcomeInstrument_Licence()
	 * @generated
	 */
	String getLicence();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.OutcomeInstrument#getLicence <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' attribute.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(String value);

	/**
	 * Returns the value of the '<em><b>Limits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Limits of use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Limits</em>' attribute.
	 * @see #setLimits(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getOutcomeInstrument_Limits()
	 * @generated
	 */
	String getLimits();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.OutcomeInstrument#getLimits <em>Limits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Limits</em>' attribute.
	 * @see #getLimits()
	 * @generated
	 */
	void setLimits(String value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.InstrumentItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Items, with short labels of our own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getOutcomeInstrument_Items()
	 * @generated
	 */
	EList<InstrumentItem> getItems();

	/**
	 * Returns the value of the '<em><b>Subscales</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Subscale}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Subscales.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subscales</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getOutcomeInstrument_Subscales()
	 * @generated
	 */
	EList<Subscale> getSubscales();

	/**
	 * Returns the value of the '<em><b>Strata</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Stratum}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strata, most severe first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strata</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getOutcomeInstrument_Strata()
	 * @generated
	 */
	EList<Stratum> getStrata();

	/**
	 * Returns the value of the '<em><b>Thresholds</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.ChangeThreshold}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Published thresholds for change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thresholds</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getOutcomeInstrument_Thresholds()
	 * @generated
	 */
	EList<ChangeThreshold> getThresholds();

	/**
	 * Returns the value of the '<em><b>Examples</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.WorkedExample}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Worked examples.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Examples</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getOutcomeInstrument_Examples()
	 * @generated
	 */
	EList<WorkedExample> getExamples();

} // OutcomeInstrument
