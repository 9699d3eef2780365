/**
 */
package org.plumbline.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Exercise Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an exercise mainly does.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.catalogue.CataloguePackage#getExerciseKind()
 * @generated
 */
public enum ExerciseKind implements Enumerator {
	/**
	 * The '<em><b>MOBILITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mobility and flexibility.
	 * <!-- end-model-doc -->
	 * @see #MOBILITY_VALUE
	 * @generated
	 * @ordered
	 */
	MOBILITY(0, "MOBILITY", "mobility"),

	/**
	 * The '<em><b>CONTROL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stability and control.
	 * <!-- end-model-doc -->
	 * @see #CONTROL_VALUE
	 * @generated
	 * @ordered
	 */
	CONTROL(1, "CONTROL", "control"),

	/**
	 * The '<em><b>STRENGTH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strength.
	 * <!-- end-model-doc -->
	 * @see #STRENGTH_VALUE
	 * @generated
	 * @ordered
	 */
	STRENGTH(2, "STRENGTH", "strength"),

	/**
	 * The '<em><b>AEROBIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Aerobic fitness.
	 * <!-- end-model-doc -->
	 * @see #AEROBIC_VALUE
	 * @generated
	 * @ordered
	 */
	AEROBIC(3, "AEROBIC", "aerobic"),

	/**
	 * The '<em><b>RELEASE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Self-release of muscle.
	 * <!-- end-model-doc -->
	 * @see #RELEASE_VALUE
	 * @generated
	 * @ordered
	 */
	RELEASE(4, "RELEASE", "release"),

	/**
	 * The '<em><b>IMPACT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Impact and running.
	 * <!-- end-model-doc -->
	 * @see #IMPACT_VALUE
	 * @generated
	 * @ordered
	 */
	IMPACT(5, "IMPACT", "impact"),

	/**
	 * The '<em><b>HABIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Habits of posture and movement.
	 * <!-- end-model-doc -->
	 * @see #HABIT_VALUE
	 * @generated
	 * @ordered
	 */
	HABIT(6, "HABIT", "habit");

	/**
	 * The '<em><b>MOBILITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mobility and flexibility.
	 * <!-- end-model-doc -->
	 * @see #MOBILITY
	 * @generated
	 * @ordered
	 */
	public static final int MOBILITY_VALUE = 0;

	/**
	 * The '<em><b>CONTROL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stability and control.
	 * <!-- end-model-doc -->
	 * @see #CONTROL
	 * @generated
	 * @ordered
	 */
	public static final int CONTROL_VALUE = 1;

	/**
	 * The '<em><b>STRENGTH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strength.
	 * <!-- end-model-doc -->
	 * @see #STRENGTH
	 * @generated
	 * @ordered
	 */
	public static final int STRENGTH_VALUE = 2;

	/**
	 * The '<em><b>AEROBIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Aerobic fitness.
	 * <!-- end-model-doc -->
	 * @see #AEROBIC
	 * @generated
	 * @ordered
	 */
	public static final int AEROBIC_VALUE = 3;

	/**
	 * The '<em><b>RELEASE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Self-release of muscle.
	 * <!-- end-model-doc -->
	 * @see #RELEASE
	 * @generated
	 * @ordered
	 */
	public static final int RELEASE_VALUE = 4;

	/**
	 * The '<em><b>IMPACT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Impact and running.
	 * <!-- end-model-doc -->
	 * @see #IMPACT
	 * @generated
	 * @ordered
	 */
	public static final int IMPACT_VALUE = 5;

	/**
	 * The '<em><b>HABIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Habits of posture and movement.
	 * <!-- end-model-doc -->
	 * @see #HABIT
	 * @generated
	 * @ordered
	 */
	public static final int HABIT_VALUE = 6;

	/**
	 * An array of all the '<em><b>Exercise Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ExerciseKind[] VALUES_ARRAY =
		new ExerciseKind[] {
			MOBILITY,
			CONTROL,
			STRENGTH,
			AEROBIC,
			RELEASE,
			IMPACT,
			HABIT,
		};

	/**
	 * A public read-only list of all the '<em><b>Exercise Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ExerciseKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Exercise Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExerciseKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExerciseKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Exercise Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExerciseKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExerciseKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Exercise Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExerciseKind get(int value) {
		switch (value) {
			case MOBILITY_VALUE: return MOBILITY;
			case CONTROL_VALUE: return CONTROL;
			case STRENGTH_VALUE: return STRENGTH;
			case AEROBIC_VALUE: return AEROBIC;
			case RELEASE_VALUE: return RELEASE;
			case IMPACT_VALUE: return IMPACT;
			case HABIT_VALUE: return HABIT;
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
	private ExerciseKind(int value, String name, String literal) {
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
	
} //ExerciseKind
