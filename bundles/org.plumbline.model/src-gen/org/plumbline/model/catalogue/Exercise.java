/**
 */
package org.plumbline.model.catalogue;

import java.util.List;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Exercise</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An exercise; its text is the aim for clinicians.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.Exercise#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Exercise#getAim <em>Aim</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Exercise#getPosition <em>Position</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Exercise#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Exercise#getStepsOrigin <em>Steps Origin</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Exercise#getFeel <em>Feel</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Exercise#getMuscles <em>Muscles</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Exercise#getCues <em>Cues</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Exercise#getStopRule <em>Stop Rule</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Exercise#getEasier <em>Easier</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Exercise#getHarder <em>Harder</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Exercise#getRegression <em>Regression</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Exercise#getProgression <em>Progression</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Exercise#getEquipment <em>Equipment</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Exercise#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Exercise#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Exercise#getFigure <em>Figure</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Exercise#getDosages <em>Dosages</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Exercise#getCautions <em>Cautions</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getExercise()
 * @generated
 */
public interface Exercise extends Entry {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.ExerciseKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it mainly does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.catalogue.ExerciseKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(ExerciseKind)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExercise_Kind()
	 * @generated
	 */
	ExerciseKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Exercise#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.catalogue.ExerciseKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ExerciseKind value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.catalogue.Exercise#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(ExerciseKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.catalogue.Exercise#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(ExerciseKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Aim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Aim, for patients.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aim</em>' attribute.
	 * @see #setAim(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExercise_Aim()
	 * @generated
	 */
	String getAim();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Exercise#getAim <em>Aim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aim</em>' attribute.
	 * @see #getAim()
	 * @generated
	 */
	void setAim(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start position, for patients.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExercise_Position()
	 * @generated
	 */
	String getPosition();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Exercise#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(String value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps, for patients.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' attribute list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExercise_Steps()
	 * @generated
	 */
	EList<String> getSteps();

	/**
	 * Returns the value of the '<em><b>Steps Origin</b></em>' attribute.
	 * The default value is <code>"seed"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.Origin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the steps come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps Origin</em>' attribute.
	 * @see org.plumbline.model.catalogue.Origin
	 * @see #setStepsOrigin(Origin)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExercise_StepsOrigin()
	 * @generated
	 */
	Origin getStepsOrigin();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Exercise#getStepsOrigin <em>Steps Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Steps Origin</em>' attribute.
	 * @see org.plumbline.model.catalogue.Origin
	 * @see #getStepsOrigin()
	 * @generated
	 */
	void setStepsOrigin(Origin value);

	/**
	 * Returns the value of the '<em><b>Feel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it should feel like.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feel</em>' attribute.
	 * @see #setFeel(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExercise_Feel()
	 * @generated
	 */
	String getFeel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Exercise#getFeel <em>Feel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feel</em>' attribute.
	 * @see #getFeel()
	 * @generated
	 */
	void setFeel(String value);

	/**
	 * Returns the value of the '<em><b>Muscles</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Muscles.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Muscles</em>' attribute list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExercise_Muscles()
	 * @generated
	 */
	EList<String> getMuscles();

	/**
	 * Returns the value of the '<em><b>Cues</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cues, for patients.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cues</em>' attribute list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExercise_Cues()
	 * @generated
	 */
	EList<String> getCues();

	/**
	 * Returns the value of the '<em><b>Stop Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When to stop, for patients.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stop Rule</em>' attribute.
	 * @see #setStopRule(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExercise_StopRule()
	 * @generated
	 */
	String getStopRule();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Exercise#getStopRule <em>Stop Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stop Rule</em>' attribute.
	 * @see #getStopRule()
	 * @generated
	 */
	void setStopRule(String value);

	/**
	 * Returns the value of the '<em><b>Easier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to make it easier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Easier</em>' attribute.
	 * @see #setEasier(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExercise_Easier()
	 * @generated
	 */
	String getEasier();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Exercise#getEasier <em>Easier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Easier</em>' attribute.
	 * @see #getEasier()
	 * @generated
	 */
	void setEasier(String value);

	/**
	 * Returns the value of the '<em><b>Harder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to make it harder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Harder</em>' attribute.
	 * @see #setHarder(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExercise_Harder()
	 * @generated
	 */
	String getHarder();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Exercise#getHarder <em>Harder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Harder</em>' attribute.
	 * @see #getHarder()
	 * @generated
	 */
	void setHarder(String value);

	/**
	 * Returns the value of the '<em><b>Regression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of an easier exercise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Regression</em>' attribute.
	 * @see #setRegression(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExercise_Regression()
	 * @generated
	 */
	String getRegression();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Exercise#getRegression <em>Regression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Regression</em>' attribute.
	 * @see #getRegression()
	 * @generated
	 */
	void setRegression(String value);

	/**
	 * Returns the value of the '<em><b>Progression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of a harder exercise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Progression</em>' attribute.
	 * @see #setProgression(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExercise_Progression()
	 * @generated
	 */
	String getProgression();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Exercise#getProgression <em>Progression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Progression</em>' attribute.
	 * @see #getProgression()
	 * @generated
	 */
	void setProgression(String value);

	/**
	 * Returns the value of the '<em><b>Equipment</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Equipment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Equipment</em>' attribute list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExercise_Equipment()
	 * @generated
	 */
	EList<String> getEquipment();

	/**
	 * Returns the value of the '<em><b>Needs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What of the equipment is not found in every home, in words that a chart records as equipment at hand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Needs</em>' attribute list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExercise_Needs()
	 * @generated
	 */
	EList<String> getNeeds();

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' attribute.
	 * @see #setConditions(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExercise_Conditions()
	 * @generated
	 */
	List<String> getConditions();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Exercise#getConditions <em>Conditions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conditions</em>' attribute.
	 * @see #getConditions()
	 * @generated
	 */
	void setConditions(List<String> value);

	/**
	 * Returns the value of the '<em><b>Figure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of its figure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Figure</em>' attribute.
	 * @see #setFigure(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExercise_Figure()
	 * @generated
	 */
	String getFigure();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Exercise#getFigure <em>Figure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Figure</em>' attribute.
	 * @see #getFigure()
	 * @generated
	 */
	void setFigure(String value);

	/**
	 * Returns the value of the '<em><b>Dosages</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Dosage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Doses by phase; the first is the default.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dosages</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExercise_Dosages()
	 * @generated
	 */
	EList<Dosage> getDosages();

	/**
	 * Returns the value of the '<em><b>Cautions</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Caution}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions in which it is held back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cautions</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getExercise_Cautions()
	 * @generated
	 */
	EList<Caution> getCautions();

} // Exercise
