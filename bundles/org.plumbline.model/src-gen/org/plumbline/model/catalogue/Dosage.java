/**
 */
package org.plumbline.model.catalogue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dosage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A dose of an exercise.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.Dosage#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Dosage#getSets <em>Sets</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Dosage#getSetsMax <em>Sets Max</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Dosage#getReps <em>Reps</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Dosage#getRepsMax <em>Reps Max</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Dosage#getHoldSeconds <em>Hold Seconds</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Dosage#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Dosage#getRestSeconds <em>Rest Seconds</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Dosage#isPerSide <em>Per Side</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Dosage#getTimesPerDay <em>Times Per Day</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Dosage#getDaysPerWeek <em>Days Per Week</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Dosage#getNote <em>Note</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Dosage#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Dosage#getTrace <em>Trace</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getDosage()
 * @generated
 */
public interface Dosage extends EObject {
	/**
	 * Returns the value of the '<em><b>Phase</b></em>' attribute.
	 * The default value is <code>"any"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.PhaseKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Phase it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phase</em>' attribute.
	 * @see org.plumbline.model.catalogue.PhaseKind
	 * @see #setPhase(PhaseKind)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getDosage_Phase()
	 * @generated
	 */
	PhaseKind getPhase();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Dosage#getPhase <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' attribute.
	 * @see org.plumbline.model.catalogue.PhaseKind
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(PhaseKind value);

	/**
	 * Returns the value of the '<em><b>Sets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sets</em>' attribute.
	 * @see #setSets(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getDosage_Sets()
	 * @generated
	 */
	Integer getSets();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Dosage#getSets <em>Sets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sets</em>' attribute.
	 * @see #getSets()
	 * @generated
	 */
	void setSets(Integer value);

	/**
	 * Returns the value of the '<em><b>Sets Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most sets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sets Max</em>' attribute.
	 * @see #setSetsMax(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getDosage_SetsMax()
	 * @generated
	 */
	Integer getSetsMax();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Dosage#getSetsMax <em>Sets Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sets Max</em>' attribute.
	 * @see #getSetsMax()
	 * @generated
	 */
	void setSetsMax(Integer value);

	/**
	 * Returns the value of the '<em><b>Reps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Repetitions in a set; for each side when per side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reps</em>' attribute.
	 * @see #setReps(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getDosage_Reps()
	 * @generated
	 */
	Integer getReps();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Dosage#getReps <em>Reps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reps</em>' attribute.
	 * @see #getReps()
	 * @generated
	 */
	void setReps(Integer value);

	/**
	 * Returns the value of the '<em><b>Reps Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most repetitions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reps Max</em>' attribute.
	 * @see #setRepsMax(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getDosage_RepsMax()
	 * @generated
	 */
	Integer getRepsMax();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Dosage#getRepsMax <em>Reps Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reps Max</em>' attribute.
	 * @see #getRepsMax()
	 * @generated
	 */
	void setRepsMax(Integer value);

	/**
	 * Returns the value of the '<em><b>Hold Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hold, seconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hold Seconds</em>' attribute.
	 * @see #setHoldSeconds(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getDosage_HoldSeconds()
	 * @generated
	 */
	Integer getHoldSeconds();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Dosage#getHoldSeconds <em>Hold Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hold Seconds</em>' attribute.
	 * @see #getHoldSeconds()
	 * @generated
	 */
	void setHoldSeconds(Integer value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getDosage_Minutes()
	 * @generated
	 */
	Double getMinutes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Dosage#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(Double value);

	/**
	 * Returns the value of the '<em><b>Rest Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rest between sets, seconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rest Seconds</em>' attribute.
	 * @see #setRestSeconds(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getDosage_RestSeconds()
	 * @generated
	 */
	Integer getRestSeconds();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Dosage#getRestSeconds <em>Rest Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rest Seconds</em>' attribute.
	 * @see #getRestSeconds()
	 * @generated
	 */
	void setRestSeconds(Integer value);

	/**
	 * Returns the value of the '<em><b>Per Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether each side does it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Per Side</em>' attribute.
	 * @see #setPerSide(boolean)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getDosage_PerSide()
	 * @generated
	 */
	boolean isPerSide();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Dosage#isPerSide <em>Per Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Per Side</em>' attribute.
	 * @see #isPerSide()
	 * @generated
	 */
	void setPerSide(boolean value);

	/**
	 * Returns the value of the '<em><b>Times Per Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Times a day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Times Per Day</em>' attribute.
	 * @see #setTimesPerDay(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getDosage_TimesPerDay()
	 * @generated
	 */
	Integer getTimesPerDay();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Dosage#getTimesPerDay <em>Times Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Times Per Day</em>' attribute.
	 * @see #getTimesPerDay()
	 * @generated
	 */
	void setTimesPerDay(Integer value);

	/**
	 * Returns the value of the '<em><b>Days Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days a week.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Days Per Week</em>' attribute.
	 * @see #setDaysPerWeek(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getDosage_DaysPerWeek()
	 * @generated
	 */
	Integer getDaysPerWeek();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Dosage#getDaysPerWeek <em>Days Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Days Per Week</em>' attribute.
	 * @see #getDaysPerWeek()
	 * @generated
	 */
	void setDaysPerWeek(Integer value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remark.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getDosage_Note()
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Dosage#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The default value is <code>"added"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.Origin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the dose comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see org.plumbline.model.catalogue.Origin
	 * @see #setOrigin(Origin)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getDosage_Origin()
	 * @generated
	 */
	Origin getOrigin();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Dosage#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see org.plumbline.model.catalogue.Origin
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(Origin value);

	/**
	 * Returns the value of the '<em><b>Trace</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inventory ids.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trace</em>' attribute.
	 * @see #setTrace(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getDosage_Trace()
	 * @generated
	 */
	List<String> getTrace();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Dosage#getTrace <em>Trace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trace</em>' attribute.
	 * @see #getTrace()
	 * @generated
	 */
	void setTrace(List<String> value);

} // Dosage
