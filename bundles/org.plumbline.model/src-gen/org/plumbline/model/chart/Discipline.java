/**
 */
package org.plumbline.model.chart;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Discipline</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The profession of a clinician.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.chart.ChartPackage#getDiscipline()
 * @generated
 */
public enum Discipline implements Enumerator {
	/**
	 * The '<em><b>PHYSICAL THERAPY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical therapist.
	 * <!-- end-model-doc -->
	 * @see #PHYSICAL_THERAPY_VALUE
	 * @generated
	 * @ordered
	 */
	PHYSICAL_THERAPY(0, "PHYSICAL_THERAPY", "physical-therapy"),

	/**
	 * The '<em><b>CHIROPRACTIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chiropractor.
	 * <!-- end-model-doc -->
	 * @see #CHIROPRACTIC_VALUE
	 * @generated
	 * @ordered
	 */
	CHIROPRACTIC(1, "CHIROPRACTIC", "chiropractic"),

	/**
	 * The '<em><b>ASSISTANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical therapist assistant.
	 * <!-- end-model-doc -->
	 * @see #ASSISTANT_VALUE
	 * @generated
	 * @ordered
	 */
	ASSISTANT(2, "ASSISTANT", "assistant"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(3, "OTHER", "other");

	/**
	 * The '<em><b>PHYSICAL THERAPY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical therapist.
	 * <!-- end-model-doc -->
	 * @see #PHYSICAL_THERAPY
	 * @generated
	 * @ordered
	 */
	public static final int PHYSICAL_THERAPY_VALUE = 0;

	/**
	 * The '<em><b>CHIROPRACTIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chiropractor.
	 * <!-- end-model-doc -->
	 * @see #CHIROPRACTIC
	 * @generated
	 * @ordered
	 */
	public static final int CHIROPRACTIC_VALUE = 1;

	/**
	 * The '<em><b>ASSISTANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical therapist assistant.
	 * <!-- end-model-doc -->
	 * @see #ASSISTANT
	 * @generated
	 * @ordered
	 */
	public static final int ASSISTANT_VALUE = 2;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 3;

	/**
	 * An array of all the '<em><b>Discipline</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Discipline[] VALUES_ARRAY =
		new Discipline[] {
			PHYSICAL_THERAPY,
			CHIROPRACTIC,
			ASSISTANT,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Discipline</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Discipline> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Discipline</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Discipline get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Discipline result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Discipline</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Discipline getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Discipline result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Discipline</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Discipline get(int value) {
		switch (value) {
			case PHYSICAL_THERAPY_VALUE: return PHYSICAL_THERAPY;
			case CHIROPRACTIC_VALUE: return CHIROPRACTIC;
			case ASSISTANT_VALUE: return ASSISTANT;
			case OTHER_VALUE: return OTHER;
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
	private Discipline(int value, String name, String literal) {
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
	
} //Discipline
