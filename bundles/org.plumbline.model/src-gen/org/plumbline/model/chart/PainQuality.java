/**
 */
package org.plumbline.model.chart;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Pain Quality</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kind of pain or sensation.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.chart.ChartPackage#getPainQuality()
 * @generated
 */
public enum PainQuality implements Enumerator {
	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not said.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "UNSPECIFIED", "unspecified"),

	/**
	 * The '<em><b>ACHE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ache.
	 * <!-- end-model-doc -->
	 * @see #ACHE_VALUE
	 * @generated
	 * @ordered
	 */
	ACHE(1, "ACHE", "ache"),

	/**
	 * The '<em><b>SHARP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sharp or stabbing.
	 * <!-- end-model-doc -->
	 * @see #SHARP_VALUE
	 * @generated
	 * @ordered
	 */
	SHARP(2, "SHARP", "sharp"),

	/**
	 * The '<em><b>BURNING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Burning.
	 * <!-- end-model-doc -->
	 * @see #BURNING_VALUE
	 * @generated
	 * @ordered
	 */
	BURNING(3, "BURNING", "burning"),

	/**
	 * The '<em><b>NUMBNESS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Numbness.
	 * <!-- end-model-doc -->
	 * @see #NUMBNESS_VALUE
	 * @generated
	 * @ordered
	 */
	NUMBNESS(4, "NUMBNESS", "numbness"),

	/**
	 * The '<em><b>TINGLING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tingling.
	 * <!-- end-model-doc -->
	 * @see #TINGLING_VALUE
	 * @generated
	 * @ordered
	 */
	TINGLING(5, "TINGLING", "tingling"),

	/**
	 * The '<em><b>RADIATING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Radiating.
	 * <!-- end-model-doc -->
	 * @see #RADIATING_VALUE
	 * @generated
	 * @ordered
	 */
	RADIATING(6, "RADIATING", "radiating"),

	/**
	 * The '<em><b>STIFFNESS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stiffness.
	 * <!-- end-model-doc -->
	 * @see #STIFFNESS_VALUE
	 * @generated
	 * @ordered
	 */
	STIFFNESS(7, "STIFFNESS", "stiffness");

	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not said.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>ACHE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ache.
	 * <!-- end-model-doc -->
	 * @see #ACHE
	 * @generated
	 * @ordered
	 */
	public static final int ACHE_VALUE = 1;

	/**
	 * The '<em><b>SHARP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sharp or stabbing.
	 * <!-- end-model-doc -->
	 * @see #SHARP
	 * @generated
	 * @ordered
	 */
	public static final int SHARP_VALUE = 2;

	/**
	 * The '<em><b>BURNING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Burning.
	 * <!-- end-model-doc -->
	 * @see #BURNING
	 * @generated
	 * @ordered
	 */
	public static final int BURNING_VALUE = 3;

	/**
	 * The '<em><b>NUMBNESS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Numbness.
	 * <!-- end-model-doc -->
	 * @see #NUMBNESS
	 * @generated
	 * @ordered
	 */
	public static final int NUMBNESS_VALUE = 4;

	/**
	 * The '<em><b>TINGLING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tingling.
	 * <!-- end-model-doc -->
	 * @see #TINGLING
	 * @generated
	 * @ordered
	 */
	public static final int TINGLING_VALUE = 5;

	/**
	 * The '<em><b>RADIATING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Radiating.
	 * <!-- end-model-doc -->
	 * @see #RADIATING
	 * @generated
	 * @ordered
	 */
	public static final int RADIATING_VALUE = 6;

	/**
	 * The '<em><b>STIFFNESS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stiffness.
	 * <!-- end-model-doc -->
	 * @see #STIFFNESS
	 * @generated
	 * @ordered
	 */
	public static final int STIFFNESS_VALUE = 7;

	/**
	 * An array of all the '<em><b>Pain Quality</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PainQuality[] VALUES_ARRAY =
		new PainQuality[] {
			UNSPECIFIED,
			ACHE,
			SHARP,
			BURNING,
			NUMBNESS,
			TINGLING,
			RADIATING,
			STIFFNESS,
		};

	/**
	 * A public read-only list of all the '<em><b>Pain Quality</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PainQuality> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Pain Quality</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PainQuality get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PainQuality result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pain Quality</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PainQuality getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PainQuality result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pain Quality</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PainQuality get(int value) {
		switch (value) {
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case ACHE_VALUE: return ACHE;
			case SHARP_VALUE: return SHARP;
			case BURNING_VALUE: return BURNING;
			case NUMBNESS_VALUE: return NUMBNESS;
			case TINGLING_VALUE: return TINGLING;
			case RADIATING_VALUE: return RADIATING;
			case STIFFNESS_VALUE: return STIFFNESS;
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
	private PainQuality(int value, String name, String literal) {
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
	
} //PainQuality
