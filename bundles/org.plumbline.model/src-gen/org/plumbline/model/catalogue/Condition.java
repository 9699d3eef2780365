/**
 */
package org.plumbline.model.catalogue;

import java.util.List;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A condition with what is needed to recognise, explain and treat it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getStanding <em>Standing</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getCategory <em>Category</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getCategoryNote <em>Category Note</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getSynonyms <em>Synonyms</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getRegion <em>Region</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getTissue <em>Tissue</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getMechanism <em>Mechanism</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getLocation <em>Location</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getSpread <em>Spread</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#isOneSided <em>One Sided</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getAggravating <em>Aggravating</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getEasing <em>Easing</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getImaging <em>Imaging</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getTreatments <em>Treatments</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getExercises <em>Exercises</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getPlainWhy <em>Plain Why</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getToDo <em>To Do</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getToAvoid <em>To Avoid</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getSubtypes <em>Subtypes</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getFacts <em>Facts</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getAgeFrom <em>Age From</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getAgeTo <em>Age To</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#isByExclusion <em>By Exclusion</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getMonthsFrom <em>Months From</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#isUnderlying <em>Underlying</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Condition#getCompanions <em>Companions</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition()
 * @generated
 */
public interface Condition extends Entry {
	/**
	 * Returns the value of the '<em><b>Standing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.Standing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its place in the pack.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Standing</em>' attribute.
	 * @see org.plumbline.model.catalogue.Standing
	 * @see #isSetStanding()
	 * @see #unsetStanding()
	 * @see #setStanding(Standing)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_Standing()
	 * @generated
	 */
	Standing getStanding();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Condition#getStanding <em>Standing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standing</em>' attribute.
	 * @see org.plumbline.model.catalogue.Standing
	 * @see #isSetStanding()
	 * @see #unsetStanding()
	 * @see #getStanding()
	 * @generated
	 */
	void setStanding(Standing value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.catalogue.Condition#getStanding <em>Standing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetStanding()
	 * @see #getStanding()
	 * @see #setStanding(Standing)
	 * @generated
	 */
	void unsetStanding();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.catalogue.Condition#getStanding <em>Standing</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Standing</em>' attribute is set.
	 * @see #unsetStanding()
	 * @see #getStanding()
	 * @see #setStanding(Standing)
	 * @generated
	 */
	boolean isSetStanding();

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of its pain category (PC-…), empty when mixed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_Category()
	 * @generated
	 */
	String getCategory();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Condition#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(String value);

	/**
	 * Returns the value of the '<em><b>Category Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the category was reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category Note</em>' attribute.
	 * @see #setCategoryNote(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_CategoryNote()
	 * @generated
	 */
	String getCategoryNote();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Condition#getCategoryNote <em>Category Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category Note</em>' attribute.
	 * @see #getCategoryNote()
	 * @generated
	 */
	void setCategoryNote(String value);

	/**
	 * Returns the value of the '<em><b>Synonyms</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Synonyms</em>' attribute list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_Synonyms()
	 * @generated
	 */
	EList<String> getSynonyms();

	/**
	 * Returns the value of the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Body region.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' attribute.
	 * @see #setRegion(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_Region()
	 * @generated
	 */
	String getRegion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Condition#getRegion <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' attribute.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(String value);

	/**
	 * Returns the value of the '<em><b>Tissue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tissue at fault.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tissue</em>' attribute.
	 * @see #setTissue(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_Tissue()
	 * @generated
	 */
	String getTissue();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Condition#getTissue <em>Tissue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tissue</em>' attribute.
	 * @see #getTissue()
	 * @generated
	 */
	void setTissue(String value);

	/**
	 * Returns the value of the '<em><b>Mechanism</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it comes about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mechanism</em>' attribute.
	 * @see #setMechanism(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_Mechanism()
	 * @generated
	 */
	String getMechanism();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Condition#getMechanism <em>Mechanism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mechanism</em>' attribute.
	 * @see #getMechanism()
	 * @generated
	 */
	void setMechanism(String value);

	/**
	 * Returns the value of the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where pain is felt.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Location</em>' attribute.
	 * @see #setLocation(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_Location()
	 * @generated
	 */
	String getLocation();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Condition#getLocation <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' attribute.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(String value);

	/**
	 * Returns the value of the '<em><b>Spread</b></em>' attribute.
	 * The default value is <code>"unspecified"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.Spread}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far symptoms reach.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spread</em>' attribute.
	 * @see org.plumbline.model.catalogue.Spread
	 * @see #setSpread(Spread)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_Spread()
	 * @generated
	 */
	Spread getSpread();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Condition#getSpread <em>Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Spread</em>' attribute.
	 * @see org.plumbline.model.catalogue.Spread
	 * @see #getSpread()
	 * @generated
	 */
	void setSpread(Spread value);

	/**
	 * Returns the value of the '<em><b>One Sided</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether pain is typically one-sided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>One Sided</em>' attribute.
	 * @see #setOneSided(boolean)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_OneSided()
	 * @generated
	 */
	boolean isOneSided();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Condition#isOneSided <em>One Sided</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>One Sided</em>' attribute.
	 * @see #isOneSided()
	 * @generated
	 */
	void setOneSided(boolean value);

	/**
	 * Returns the value of the '<em><b>Aggravating</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What typically makes it worse.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aggravating</em>' attribute list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_Aggravating()
	 * @generated
	 */
	EList<String> getAggravating();

	/**
	 * Returns the value of the '<em><b>Easing</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What typically makes it better.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Easing</em>' attribute list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_Easing()
	 * @generated
	 */
	EList<String> getEasing();

	/**
	 * Returns the value of the '<em><b>Imaging</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Imaging, when and which.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imaging</em>' attribute.
	 * @see #setImaging(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_Imaging()
	 * @generated
	 */
	String getImaging();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Condition#getImaging <em>Imaging</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imaging</em>' attribute.
	 * @see #getImaging()
	 * @generated
	 */
	void setImaging(String value);

	/**
	 * Returns the value of the '<em><b>Treatments</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Treatments attached to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Treatments</em>' attribute.
	 * @see #setTreatments(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_Treatments()
	 * @generated
	 */
	List<String> getTreatments();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Condition#getTreatments <em>Treatments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Treatments</em>' attribute.
	 * @see #getTreatments()
	 * @generated
	 */
	void setTreatments(List<String> value);

	/**
	 * Returns the value of the '<em><b>Exercises</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exercises attached to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exercises</em>' attribute.
	 * @see #setExercises(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_Exercises()
	 * @generated
	 */
	List<String> getExercises();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Condition#getExercises <em>Exercises</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exercises</em>' attribute.
	 * @see #getExercises()
	 * @generated
	 */
	void setExercises(List<String> value);

	/**
	 * Returns the value of the '<em><b>Plain Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it may have happened, for patients.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plain Why</em>' attribute.
	 * @see #setPlainWhy(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_PlainWhy()
	 * @generated
	 */
	String getPlainWhy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Condition#getPlainWhy <em>Plain Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plain Why</em>' attribute.
	 * @see #getPlainWhy()
	 * @generated
	 */
	void setPlainWhy(String value);

	/**
	 * Returns the value of the '<em><b>To Do</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What helps, for patients.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Do</em>' attribute list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_ToDo()
	 * @generated
	 */
	EList<String> getToDo();

	/**
	 * Returns the value of the '<em><b>To Avoid</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to avoid for now, for patients.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Avoid</em>' attribute list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_ToAvoid()
	 * @generated
	 */
	EList<String> getToAvoid();

	/**
	 * Returns the value of the '<em><b>Subtypes</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Subtype}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Types and grades.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subtypes</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_Subtypes()
	 * @generated
	 */
	EList<Subtype> getSubtypes();

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.DiagnosisCode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Diagnosis codes; the first is the default.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_Codes()
	 * @generated
	 */
	EList<DiagnosisCode> getCodes();

	/**
	 * Returns the value of the '<em><b>Facts</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every single statement of the inventory about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facts</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_Facts()
	 * @generated
	 */
	EList<Fact> getFacts();

	/**
	 * Returns the value of the '<em><b>Phases</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.RehabPhase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Phases of rehabilitation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phases</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_Phases()
	 * @generated
	 */
	EList<RehabPhase> getPhases();

	/**
	 * Returns the value of the '<em><b>Age From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Youngest age it is typical of, years; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Age From</em>' attribute.
	 * @see #setAgeFrom(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_AgeFrom()
	 * @generated
	 */
	Integer getAgeFrom();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Condition#getAgeFrom <em>Age From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age From</em>' attribute.
	 * @see #getAgeFrom()
	 * @generated
	 */
	void setAgeFrom(Integer value);

	/**
	 * Returns the value of the '<em><b>Age To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Oldest age it is typical of, years; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Age To</em>' attribute.
	 * @see #setAgeTo(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_AgeTo()
	 * @generated
	 */
	Integer getAgeTo();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Condition#getAgeTo <em>Age To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age To</em>' attribute.
	 * @see #getAgeTo()
	 * @generated
	 */
	void setAgeTo(Integer value);

	/**
	 * Returns the value of the '<em><b>By Exclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is what remains when nothing else stands out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By Exclusion</em>' attribute.
	 * @see #setByExclusion(boolean)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_ByExclusion()
	 * @generated
	 */
	boolean isByExclusion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Condition#isByExclusion <em>By Exclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By Exclusion</em>' attribute.
	 * @see #isByExclusion()
	 * @generated
	 */
	void setByExclusion(boolean value);

	/**
	 * Returns the value of the '<em><b>Months From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long the complaint has lasted at least, months; empty where duration does not define it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Months From</em>' attribute.
	 * @see #setMonthsFrom(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_MonthsFrom()
	 * @generated
	 */
	Double getMonthsFrom();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Condition#getMonthsFrom <em>Months From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Months From</em>' attribute.
	 * @see #getMonthsFrom()
	 * @generated
	 */
	void setMonthsFrom(Double value);

	/**
	 * Returns the value of the '<em><b>Underlying</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it commonly stands behind another condition: it leads only where no other comes near.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Underlying</em>' attribute.
	 * @see #setUnderlying(boolean)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_Underlying()
	 * @generated
	 */
	boolean isUnderlying();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Condition#isUnderlying <em>Underlying</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Underlying</em>' attribute.
	 * @see #isUnderlying()
	 * @generated
	 */
	void setUnderlying(boolean value);

	/**
	 * Returns the value of the '<em><b>Companions</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions it commonly comes with, so that a small lead over one of them decides nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Companions</em>' attribute.
	 * @see #setCompanions(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getCondition_Companions()
	 * @generated
	 */
	List<String> getCompanions();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Condition#getCompanions <em>Companions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Companions</em>' attribute.
	 * @see #getCompanions()
	 * @generated
	 */
	void setCompanions(List<String> value);

} // Condition
