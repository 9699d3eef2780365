/**
 */
package org.plumbline.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Rule Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a rule does.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.catalogue.CataloguePackage#getRuleKind()
 * @generated
 */
public enum RuleKind implements Enumerator {
	/**
	 * The '<em><b>GATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Must hold before the next step.
	 * <!-- end-model-doc -->
	 * @see #GATE_VALUE
	 * @generated
	 * @ordered
	 */
	GATE(0, "GATE", "gate"),

	/**
	 * The '<em><b>DIRECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reads the response of symptoms.
	 * <!-- end-model-doc -->
	 * @see #DIRECTION_VALUE
	 * @generated
	 * @ordered
	 */
	DIRECTION(1, "DIRECTION", "direction"),

	/**
	 * The '<em><b>PROGRESSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Limits or orders increase.
	 * <!-- end-model-doc -->
	 * @see #PROGRESSION_VALUE
	 * @generated
	 * @ordered
	 */
	PROGRESSION(2, "PROGRESSION", "progression"),

	/**
	 * The '<em><b>STAGES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Orders stages.
	 * <!-- end-model-doc -->
	 * @see #STAGES_VALUE
	 * @generated
	 * @ordered
	 */
	STAGES(3, "STAGES", "stages"),

	/**
	 * The '<em><b>DOSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gives a dose.
	 * <!-- end-model-doc -->
	 * @see #DOSE_VALUE
	 * @generated
	 * @ordered
	 */
	DOSE(4, "DOSE", "dose"),

	/**
	 * The '<em><b>TIME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gives a time or duration.
	 * <!-- end-model-doc -->
	 * @see #TIME_VALUE
	 * @generated
	 * @ordered
	 */
	TIME(5, "TIME", "time"),

	/**
	 * The '<em><b>TECHNIQUE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technique, kit or habit.
	 * <!-- end-model-doc -->
	 * @see #TECHNIQUE_VALUE
	 * @generated
	 * @ordered
	 */
	TECHNIQUE(6, "TECHNIQUE", "technique"),

	/**
	 * The '<em><b>CLINICAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Guides clinical reasoning.
	 * <!-- end-model-doc -->
	 * @see #CLINICAL_VALUE
	 * @generated
	 * @ordered
	 */
	CLINICAL(7, "CLINICAL", "clinical"),

	/**
	 * The '<em><b>PRINCIPLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A principle that has no number.
	 * <!-- end-model-doc -->
	 * @see #PRINCIPLE_VALUE
	 * @generated
	 * @ordered
	 */
	PRINCIPLE(8, "PRINCIPLE", "principle");

	/**
	 * The '<em><b>GATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Must hold before the next step.
	 * <!-- end-model-doc -->
	 * @see #GATE
	 * @generated
	 * @ordered
	 */
	public static final int GATE_VALUE = 0;

	/**
	 * The '<em><b>DIRECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reads the response of symptoms.
	 * <!-- end-model-doc -->
	 * @see #DIRECTION
	 * @generated
	 * @ordered
	 */
	public static final int DIRECTION_VALUE = 1;

	/**
	 * The '<em><b>PROGRESSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Limits or orders increase.
	 * <!-- end-model-doc -->
	 * @see #PROGRESSION
	 * @generated
	 * @ordered
	 */
	public static final int PROGRESSION_VALUE = 2;

	/**
	 * The '<em><b>STAGES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Orders stages.
	 * <!-- end-model-doc -->
	 * @see #STAGES
	 * @generated
	 * @ordered
	 */
	public static final int STAGES_VALUE = 3;

	/**
	 * The '<em><b>DOSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gives a dose.
	 * <!-- end-model-doc -->
	 * @see #DOSE
	 * @generated
	 * @ordered
	 */
	public static final int DOSE_VALUE = 4;

	/**
	 * The '<em><b>TIME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gives a time or duration.
	 * <!-- end-model-doc -->
	 * @see #TIME
	 * @generated
	 * @ordered
	 */
	public static final int TIME_VALUE = 5;

	/**
	 * The '<em><b>TECHNIQUE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technique, kit or habit.
	 * <!-- end-model-doc -->
	 * @see #TECHNIQUE
	 * @generated
	 * @ordered
	 */
	public static final int TECHNIQUE_VALUE = 6;

	/**
	 * The '<em><b>CLINICAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Guides clinical reasoning.
	 * <!-- end-model-doc -->
	 * @see #CLINICAL
	 * @generated
	 * @ordered
	 */
	public static final int CLINICAL_VALUE = 7;

	/**
	 * The '<em><b>PRINCIPLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A principle that has no number.
	 * <!-- end-model-doc -->
	 * @see #PRINCIPLE
	 * @generated
	 * @ordered
	 */
	public static final int PRINCIPLE_VALUE = 8;

	/**
	 * An array of all the '<em><b>Rule Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RuleKind[] VALUES_ARRAY =
		new RuleKind[] {
			GATE,
			DIRECTION,
			PROGRESSION,
			STAGES,
			DOSE,
			TIME,
			TECHNIQUE,
			CLINICAL,
			PRINCIPLE,
		};

	/**
	 * A public read-only list of all the '<em><b>Rule Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RuleKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Rule Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RuleKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RuleKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rule Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RuleKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RuleKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rule Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RuleKind get(int value) {
		switch (value) {
			case GATE_VALUE: return GATE;
			case DIRECTION_VALUE: return DIRECTION;
			case PROGRESSION_VALUE: return PROGRESSION;
			case STAGES_VALUE: return STAGES;
			case DOSE_VALUE: return DOSE;
			case TIME_VALUE: return TIME;
			case TECHNIQUE_VALUE: return TECHNIQUE;
			case CLINICAL_VALUE: return CLINICAL;
			case PRINCIPLE_VALUE: return PRINCIPLE;
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
	private RuleKind(int value, String name, String literal) {
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
	
} //RuleKind
