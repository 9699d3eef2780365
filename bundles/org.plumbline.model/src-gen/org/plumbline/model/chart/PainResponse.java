/**
 */
package org.plumbline.model.chart;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Pain Response</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where pain went with movement.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.chart.ChartPackage#getPainResponse()
 * @generated
 */
public enum PainResponse implements Enumerator {
	/**
	 * The '<em><b>NOT TESTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not tested.
	 * <!-- end-model-doc -->
	 * @see #NOT_TESTED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_TESTED(0, "NOT_TESTED", "not-tested"),

	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No change.
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(1, "NONE", "none"),

	/**
	 * The '<em><b>CENTRALIZES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Draws back towards the spine.
	 * <!-- end-model-doc -->
	 * @see #CENTRALIZES_VALUE
	 * @generated
	 * @ordered
	 */
	CENTRALIZES(2, "CENTRALIZES", "centralizes"),

	/**
	 * The '<em><b>PERIPHERALIZES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Moves away towards the leg.
	 * <!-- end-model-doc -->
	 * @see #PERIPHERALIZES_VALUE
	 * @generated
	 * @ordered
	 */
	PERIPHERALIZES(3, "PERIPHERALIZES", "peripheralizes"),

	/**
	 * The '<em><b>INCREASES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Increases where it is.
	 * <!-- end-model-doc -->
	 * @see #INCREASES_VALUE
	 * @generated
	 * @ordered
	 */
	INCREASES(4, "INCREASES", "increases"),

	/**
	 * The '<em><b>DECREASES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decreases where it is.
	 * <!-- end-model-doc -->
	 * @see #DECREASES_VALUE
	 * @generated
	 * @ordered
	 */
	DECREASES(5, "DECREASES", "decreases"),

	/**
	 * The '<em><b>ABOLISHES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Is abolished.
	 * <!-- end-model-doc -->
	 * @see #ABOLISHES_VALUE
	 * @generated
	 * @ordered
	 */
	ABOLISHES(6, "ABOLISHES", "abolishes"),

	/**
	 * The '<em><b>PRODUCES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Is produced.
	 * <!-- end-model-doc -->
	 * @see #PRODUCES_VALUE
	 * @generated
	 * @ordered
	 */
	PRODUCES(7, "PRODUCES", "produces");

	/**
	 * The '<em><b>NOT TESTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not tested.
	 * <!-- end-model-doc -->
	 * @see #NOT_TESTED
	 * @generated
	 * @ordered
	 */
	public static final int NOT_TESTED_VALUE = 0;

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No change.
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 1;

	/**
	 * The '<em><b>CENTRALIZES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Draws back towards the spine.
	 * <!-- end-model-doc -->
	 * @see #CENTRALIZES
	 * @generated
	 * @ordered
	 */
	public static final int CENTRALIZES_VALUE = 2;

	/**
	 * The '<em><b>PERIPHERALIZES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Moves away towards the leg.
	 * <!-- end-model-doc -->
	 * @see #PERIPHERALIZES
	 * @generated
	 * @ordered
	 */
	public static final int PERIPHERALIZES_VALUE = 3;

	/**
	 * The '<em><b>INCREASES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Increases where it is.
	 * <!-- end-model-doc -->
	 * @see #INCREASES
	 * @generated
	 * @ordered
	 */
	public static final int INCREASES_VALUE = 4;

	/**
	 * The '<em><b>DECREASES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decreases where it is.
	 * <!-- end-model-doc -->
	 * @see #DECREASES
	 * @generated
	 * @ordered
	 */
	public static final int DECREASES_VALUE = 5;

	/**
	 * The '<em><b>ABOLISHES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Is abolished.
	 * <!-- end-model-doc -->
	 * @see #ABOLISHES
	 * @generated
	 * @ordered
	 */
	public static final int ABOLISHES_VALUE = 6;

	/**
	 * The '<em><b>PRODUCES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Is produced.
	 * <!-- end-model-doc -->
	 * @see #PRODUCES
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCES_VALUE = 7;

	/**
	 * An array of all the '<em><b>Pain Response</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PainResponse[] VALUES_ARRAY =
		new PainResponse[] {
			NOT_TESTED,
			NONE,
			CENTRALIZES,
			PERIPHERALIZES,
			INCREASES,
			DECREASES,
			ABOLISHES,
			PRODUCES,
		};

	/**
	 * A public read-only list of all the '<em><b>Pain Response</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PainResponse> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Pain Response</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PainResponse get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PainResponse result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pain Response</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PainResponse getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PainResponse result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pain Response</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PainResponse get(int value) {
		switch (value) {
			case NOT_TESTED_VALUE: return NOT_TESTED;
			case NONE_VALUE: return NONE;
			case CENTRALIZES_VALUE: return CENTRALIZES;
			case PERIPHERALIZES_VALUE: return PERIPHERALIZES;
			case INCREASES_VALUE: return INCREASES;
			case DECREASES_VALUE: return DECREASES;
			case ABOLISHES_VALUE: return ABOLISHES;
			case PRODUCES_VALUE: return PRODUCES;
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
	private PainResponse(int value, String name, String literal) {
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
	
} //PainResponse
