/**
 */
package org.plumbline.model.chart;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Session Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a day of the return to running holds.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.chart.ChartPackage#getSessionKind()
 * @generated
 */
public enum SessionKind implements Enumerator {
	/**
	 * The '<em><b>RUN WALK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Running and walking by turns.
	 * <!-- end-model-doc -->
	 * @see #RUN_WALK_VALUE
	 * @generated
	 * @ordered
	 */
	RUN_WALK(0, "RUN_WALK", "run-walk"),

	/**
	 * The '<em><b>RUN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An easy run.
	 * <!-- end-model-doc -->
	 * @see #RUN_VALUE
	 * @generated
	 * @ordered
	 */
	RUN(1, "RUN", "run"),

	/**
	 * The '<em><b>STRENGTH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strength session.
	 * <!-- end-model-doc -->
	 * @see #STRENGTH_VALUE
	 * @generated
	 * @ordered
	 */
	STRENGTH(2, "STRENGTH", "strength"),

	/**
	 * The '<em><b>CROSS TRAINING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fitness without impact.
	 * <!-- end-model-doc -->
	 * @see #CROSS_TRAINING_VALUE
	 * @generated
	 * @ordered
	 */
	CROSS_TRAINING(3, "CROSS_TRAINING", "cross-training"),

	/**
	 * The '<em><b>REST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rest day.
	 * <!-- end-model-doc -->
	 * @see #REST_VALUE
	 * @generated
	 * @ordered
	 */
	REST(4, "REST", "rest"),

	/**
	 * The '<em><b>WALK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Brisk walking.
	 * <!-- end-model-doc -->
	 * @see #WALK_VALUE
	 * @generated
	 * @ordered
	 */
	WALK(5, "WALK", "walk"),

	/**
	 * The '<em><b>FAST RUN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A run at the former pace or faster.
	 * <!-- end-model-doc -->
	 * @see #FAST_RUN_VALUE
	 * @generated
	 * @ordered
	 */
	FAST_RUN(6, "FAST_RUN", "fast-run"),

	/**
	 * The '<em><b>INTERVALS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Intervals, hills or uneven ground.
	 * <!-- end-model-doc -->
	 * @see #INTERVALS_VALUE
	 * @generated
	 * @ordered
	 */
	INTERVALS(7, "INTERVALS", "intervals");

	/**
	 * The '<em><b>RUN WALK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Running and walking by turns.
	 * <!-- end-model-doc -->
	 * @see #RUN_WALK
	 * @generated
	 * @ordered
	 */
	public static final int RUN_WALK_VALUE = 0;

	/**
	 * The '<em><b>RUN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An easy run.
	 * <!-- end-model-doc -->
	 * @see #RUN
	 * @generated
	 * @ordered
	 */
	public static final int RUN_VALUE = 1;

	/**
	 * The '<em><b>STRENGTH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strength session.
	 * <!-- end-model-doc -->
	 * @see #STRENGTH
	 * @generated
	 * @ordered
	 */
	public static final int STRENGTH_VALUE = 2;

	/**
	 * The '<em><b>CROSS TRAINING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fitness without impact.
	 * <!-- end-model-doc -->
	 * @see #CROSS_TRAINING
	 * @generated
	 * @ordered
	 */
	public static final int CROSS_TRAINING_VALUE = 3;

	/**
	 * The '<em><b>REST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rest day.
	 * <!-- end-model-doc -->
	 * @see #REST
	 * @generated
	 * @ordered
	 */
	public static final int REST_VALUE = 4;

	/**
	 * The '<em><b>WALK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Brisk walking.
	 * <!-- end-model-doc -->
	 * @see #WALK
	 * @generated
	 * @ordered
	 */
	public static final int WALK_VALUE = 5;

	/**
	 * The '<em><b>FAST RUN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A run at the former pace or faster.
	 * <!-- end-model-doc -->
	 * @see #FAST_RUN
	 * @generated
	 * @ordered
	 */
	public static final int FAST_RUN_VALUE = 6;

	/**
	 * The '<em><b>INTERVALS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Intervals, hills or uneven ground.
	 * <!-- end-model-doc -->
	 * @see #INTERVALS
	 * @generated
	 * @ordered
	 */
	public static final int INTERVALS_VALUE = 7;

	/**
	 * An array of all the '<em><b>Session Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SessionKind[] VALUES_ARRAY =
		new SessionKind[] {
			RUN_WALK,
			RUN,
			STRENGTH,
			CROSS_TRAINING,
			REST,
			WALK,
			FAST_RUN,
			INTERVALS,
		};

	/**
	 * A public read-only list of all the '<em><b>Session Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SessionKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Session Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SessionKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SessionKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Session Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SessionKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SessionKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Session Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SessionKind get(int value) {
		switch (value) {
			case RUN_WALK_VALUE: return RUN_WALK;
			case RUN_VALUE: return RUN;
			case STRENGTH_VALUE: return STRENGTH;
			case CROSS_TRAINING_VALUE: return CROSS_TRAINING;
			case REST_VALUE: return REST;
			case WALK_VALUE: return WALK;
			case FAST_RUN_VALUE: return FAST_RUN;
			case INTERVALS_VALUE: return INTERVALS;
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
	private SessionKind(int value, String name, String literal) {
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
	
} //SessionKind
