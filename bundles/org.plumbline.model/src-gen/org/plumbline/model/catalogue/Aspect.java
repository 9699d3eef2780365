/**
 */
package org.plumbline.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Aspect</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What side of a condition a fact describes.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.catalogue.CataloguePackage#getAspect()
 * @generated
 */
public enum Aspect implements Enumerator {
	/**
	 * The '<em><b>NAME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names and synonyms.
	 * <!-- end-model-doc -->
	 * @see #NAME_VALUE
	 * @generated
	 * @ordered
	 */
	NAME(0, "NAME", "name"),

	/**
	 * The '<em><b>TISSUE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tissue, structure and region.
	 * <!-- end-model-doc -->
	 * @see #TISSUE_VALUE
	 * @generated
	 * @ordered
	 */
	TISSUE(1, "TISSUE", "tissue"),

	/**
	 * The '<em><b>CATEGORY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pain category.
	 * <!-- end-model-doc -->
	 * @see #CATEGORY_VALUE
	 * @generated
	 * @ordered
	 */
	CATEGORY(2, "CATEGORY", "category"),

	/**
	 * The '<em><b>MECHANISM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it comes about.
	 * <!-- end-model-doc -->
	 * @see #MECHANISM_VALUE
	 * @generated
	 * @ordered
	 */
	MECHANISM(3, "MECHANISM", "mechanism"),

	/**
	 * The '<em><b>RUNNING MECHANISM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How running brings it about.
	 * <!-- end-model-doc -->
	 * @see #RUNNING_MECHANISM_VALUE
	 * @generated
	 * @ordered
	 */
	RUNNING_MECHANISM(4, "RUNNING_MECHANISM", "running-mechanism"),

	/**
	 * The '<em><b>PRESENTATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it shows.
	 * <!-- end-model-doc -->
	 * @see #PRESENTATION_VALUE
	 * @generated
	 * @ordered
	 */
	PRESENTATION(5, "PRESENTATION", "presentation"),

	/**
	 * The '<em><b>AGGRAVATING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What makes it worse.
	 * <!-- end-model-doc -->
	 * @see #AGGRAVATING_VALUE
	 * @generated
	 * @ordered
	 */
	AGGRAVATING(6, "AGGRAVATING", "aggravating"),

	/**
	 * The '<em><b>EASING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What makes it better.
	 * <!-- end-model-doc -->
	 * @see #EASING_VALUE
	 * @generated
	 * @ordered
	 */
	EASING(7, "EASING", "easing"),

	/**
	 * The '<em><b>ASSOCIATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it goes along with.
	 * <!-- end-model-doc -->
	 * @see #ASSOCIATION_VALUE
	 * @generated
	 * @ordered
	 */
	ASSOCIATION(8, "ASSOCIATION", "association"),

	/**
	 * The '<em><b>FREQUENCY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How common it is.
	 * <!-- end-model-doc -->
	 * @see #FREQUENCY_VALUE
	 * @generated
	 * @ordered
	 */
	FREQUENCY(9, "FREQUENCY", "frequency"),

	/**
	 * The '<em><b>AIM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Aim of rehabilitation.
	 * <!-- end-model-doc -->
	 * @see #AIM_VALUE
	 * @generated
	 * @ordered
	 */
	AIM(10, "AIM", "aim"),

	/**
	 * The '<em><b>APPROACH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approach to rehabilitation.
	 * <!-- end-model-doc -->
	 * @see #APPROACH_VALUE
	 * @generated
	 * @ordered
	 */
	APPROACH(11, "APPROACH", "approach"),

	/**
	 * The '<em><b>EXERCISE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which exercises the sources name.
	 * <!-- end-model-doc -->
	 * @see #EXERCISE_VALUE
	 * @generated
	 * @ordered
	 */
	EXERCISE(12, "EXERCISE", "exercise"),

	/**
	 * The '<em><b>TREATMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which treatments the sources name.
	 * <!-- end-model-doc -->
	 * @see #TREATMENT_VALUE
	 * @generated
	 * @ordered
	 */
	TREATMENT(13, "TREATMENT", "treatment"),

	/**
	 * The '<em><b>CAUTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to be careful about.
	 * <!-- end-model-doc -->
	 * @see #CAUTION_VALUE
	 * @generated
	 * @ordered
	 */
	CAUTION(14, "CAUTION", "caution"),

	/**
	 * The '<em><b>PROGNOSIS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Expected course.
	 * <!-- end-model-doc -->
	 * @see #PROGNOSIS_VALUE
	 * @generated
	 * @ordered
	 */
	PROGNOSIS(15, "PROGNOSIS", "prognosis"),

	/**
	 * The '<em><b>IMAGING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Imaging and other investigations.
	 * <!-- end-model-doc -->
	 * @see #IMAGING_VALUE
	 * @generated
	 * @ordered
	 */
	IMAGING(16, "IMAGING", "imaging"),

	/**
	 * The '<em><b>REFERRAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When to refer.
	 * <!-- end-model-doc -->
	 * @see #REFERRAL_VALUE
	 * @generated
	 * @ordered
	 */
	REFERRAL(17, "REFERRAL", "referral"),

	/**
	 * The '<em><b>DIFFERENTIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to tell it from others.
	 * <!-- end-model-doc -->
	 * @see #DIFFERENTIAL_VALUE
	 * @generated
	 * @ordered
	 */
	DIFFERENTIAL(18, "DIFFERENTIAL", "differential"),

	/**
	 * The '<em><b>CLASSIFICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Grades, types, nomenclature.
	 * <!-- end-model-doc -->
	 * @see #CLASSIFICATION_VALUE
	 * @generated
	 * @ordered
	 */
	CLASSIFICATION(19, "CLASSIFICATION", "classification"),

	/**
	 * The '<em><b>EVIDENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What studies say.
	 * <!-- end-model-doc -->
	 * @see #EVIDENCE_VALUE
	 * @generated
	 * @ordered
	 */
	EVIDENCE(20, "EVIDENCE", "evidence");

	/**
	 * The '<em><b>NAME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names and synonyms.
	 * <!-- end-model-doc -->
	 * @see #NAME
	 * @generated
	 * @ordered
	 */
	public static final int NAME_VALUE = 0;

	/**
	 * The '<em><b>TISSUE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tissue, structure and region.
	 * <!-- end-model-doc -->
	 * @see #TISSUE
	 * @generated
	 * @ordered
	 */
	public static final int TISSUE_VALUE = 1;

	/**
	 * The '<em><b>CATEGORY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pain category.
	 * <!-- end-model-doc -->
	 * @see #CATEGORY
	 * @generated
	 * @ordered
	 */
	public static final int CATEGORY_VALUE = 2;

	/**
	 * The '<em><b>MECHANISM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it comes about.
	 * <!-- end-model-doc -->
	 * @see #MECHANISM
	 * @generated
	 * @ordered
	 */
	public static final int MECHANISM_VALUE = 3;

	/**
	 * The '<em><b>RUNNING MECHANISM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How running brings it about.
	 * <!-- end-model-doc -->
	 * @see #RUNNING_MECHANISM
	 * @generated
	 * @ordered
	 */
	public static final int RUNNING_MECHANISM_VALUE = 4;

	/**
	 * The '<em><b>PRESENTATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it shows.
	 * <!-- end-model-doc -->
	 * @see #PRESENTATION
	 * @generated
	 * @ordered
	 */
	public static final int PRESENTATION_VALUE = 5;

	/**
	 * The '<em><b>AGGRAVATING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What makes it worse.
	 * <!-- end-model-doc -->
	 * @see #AGGRAVATING
	 * @generated
	 * @ordered
	 */
	public static final int AGGRAVATING_VALUE = 6;

	/**
	 * The '<em><b>EASING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What makes it better.
	 * <!-- end-model-doc -->
	 * @see #EASING
	 * @generated
	 * @ordered
	 */
	public static final int EASING_VALUE = 7;

	/**
	 * The '<em><b>ASSOCIATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it goes along with.
	 * <!-- end-model-doc -->
	 * @see #ASSOCIATION
	 * @generated
	 * @ordered
	 */
	public static final int ASSOCIATION_VALUE = 8;

	/**
	 * The '<em><b>FREQUENCY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How common it is.
	 * <!-- end-model-doc -->
	 * @see #FREQUENCY
	 * @generated
	 * @ordered
	 */
	public static final int FREQUENCY_VALUE = 9;

	/**
	 * The '<em><b>AIM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Aim of rehabilitation.
	 * <!-- end-model-doc -->
	 * @see #AIM
	 * @generated
	 * @ordered
	 */
	public static final int AIM_VALUE = 10;

	/**
	 * The '<em><b>APPROACH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approach to rehabilitation.
	 * <!-- end-model-doc -->
	 * @see #APPROACH
	 * @generated
	 * @ordered
	 */
	public static final int APPROACH_VALUE = 11;

	/**
	 * The '<em><b>EXERCISE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which exercises the sources name.
	 * <!-- end-model-doc -->
	 * @see #EXERCISE
	 * @generated
	 * @ordered
	 */
	public static final int EXERCISE_VALUE = 12;

	/**
	 * The '<em><b>TREATMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which treatments the sources name.
	 * <!-- end-model-doc -->
	 * @see #TREATMENT
	 * @generated
	 * @ordered
	 */
	public static final int TREATMENT_VALUE = 13;

	/**
	 * The '<em><b>CAUTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to be careful about.
	 * <!-- end-model-doc -->
	 * @see #CAUTION
	 * @generated
	 * @ordered
	 */
	public static final int CAUTION_VALUE = 14;

	/**
	 * The '<em><b>PROGNOSIS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Expected course.
	 * <!-- end-model-doc -->
	 * @see #PROGNOSIS
	 * @generated
	 * @ordered
	 */
	public static final int PROGNOSIS_VALUE = 15;

	/**
	 * The '<em><b>IMAGING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Imaging and other investigations.
	 * <!-- end-model-doc -->
	 * @see #IMAGING
	 * @generated
	 * @ordered
	 */
	public static final int IMAGING_VALUE = 16;

	/**
	 * The '<em><b>REFERRAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When to refer.
	 * <!-- end-model-doc -->
	 * @see #REFERRAL
	 * @generated
	 * @ordered
	 */
	public static final int REFERRAL_VALUE = 17;

	/**
	 * The '<em><b>DIFFERENTIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to tell it from others.
	 * <!-- end-model-doc -->
	 * @see #DIFFERENTIAL
	 * @generated
	 * @ordered
	 */
	public static final int DIFFERENTIAL_VALUE = 18;

	/**
	 * The '<em><b>CLASSIFICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Grades, types, nomenclature.
	 * <!-- end-model-doc -->
	 * @see #CLASSIFICATION
	 * @generated
	 * @ordered
	 */
	public static final int CLASSIFICATION_VALUE = 19;

	/**
	 * The '<em><b>EVIDENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What studies say.
	 * <!-- end-model-doc -->
	 * @see #EVIDENCE
	 * @generated
	 * @ordered
	 */
	public static final int EVIDENCE_VALUE = 20;

	/**
	 * An array of all the '<em><b>Aspect</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Aspect[] VALUES_ARRAY =
		new Aspect[] {
			NAME,
			TISSUE,
			CATEGORY,
			MECHANISM,
			RUNNING_MECHANISM,
			PRESENTATION,
			AGGRAVATING,
			EASING,
			ASSOCIATION,
			FREQUENCY,
			AIM,
			APPROACH,
			EXERCISE,
			TREATMENT,
			CAUTION,
			PROGNOSIS,
			IMAGING,
			REFERRAL,
			DIFFERENTIAL,
			CLASSIFICATION,
			EVIDENCE,
		};

	/**
	 * A public read-only list of all the '<em><b>Aspect</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Aspect> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Aspect</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Aspect get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Aspect result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Aspect</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Aspect getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Aspect result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Aspect</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Aspect get(int value) {
		switch (value) {
			case NAME_VALUE: return NAME;
			case TISSUE_VALUE: return TISSUE;
			case CATEGORY_VALUE: return CATEGORY;
			case MECHANISM_VALUE: return MECHANISM;
			case RUNNING_MECHANISM_VALUE: return RUNNING_MECHANISM;
			case PRESENTATION_VALUE: return PRESENTATION;
			case AGGRAVATING_VALUE: return AGGRAVATING;
			case EASING_VALUE: return EASING;
			case ASSOCIATION_VALUE: return ASSOCIATION;
			case FREQUENCY_VALUE: return FREQUENCY;
			case AIM_VALUE: return AIM;
			case APPROACH_VALUE: return APPROACH;
			case EXERCISE_VALUE: return EXERCISE;
			case TREATMENT_VALUE: return TREATMENT;
			case CAUTION_VALUE: return CAUTION;
			case PROGNOSIS_VALUE: return PROGNOSIS;
			case IMAGING_VALUE: return IMAGING;
			case REFERRAL_VALUE: return REFERRAL;
			case DIFFERENTIAL_VALUE: return DIFFERENTIAL;
			case CLASSIFICATION_VALUE: return CLASSIFICATION;
			case EVIDENCE_VALUE: return EVIDENCE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Aspect(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //Aspect
