/**
 */
package org.plumbline.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Prop Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Things that stand in a figure.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.catalogue.CataloguePackage#getPropKind()
 * @generated
 */
public enum PropKind implements Enumerator {
	/**
	 * The '<em><b>MAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mat on the floor.
	 * <!-- end-model-doc -->
	 * @see #MAT_VALUE
	 * @generated
	 * @ordered
	 */
	MAT(0, "MAT", "mat"),

	/**
	 * The '<em><b>WALL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wall.
	 * <!-- end-model-doc -->
	 * @see #WALL_VALUE
	 * @generated
	 * @ordered
	 */
	WALL(1, "WALL", "wall"),

	/**
	 * The '<em><b>CHAIR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chair.
	 * <!-- end-model-doc -->
	 * @see #CHAIR_VALUE
	 * @generated
	 * @ordered
	 */
	CHAIR(2, "CHAIR", "chair"),

	/**
	 * The '<em><b>STEP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Step or box.
	 * <!-- end-model-doc -->
	 * @see #STEP_VALUE
	 * @generated
	 * @ordered
	 */
	STEP(3, "STEP", "step"),

	/**
	 * The '<em><b>BENCH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bench or treatment table.
	 * <!-- end-model-doc -->
	 * @see #BENCH_VALUE
	 * @generated
	 * @ordered
	 */
	BENCH(4, "BENCH", "bench"),

	/**
	 * The '<em><b>EXERCISE BALL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Large exercise ball.
	 * <!-- end-model-doc -->
	 * @see #EXERCISE_BALL_VALUE
	 * @generated
	 * @ordered
	 */
	EXERCISE_BALL(5, "EXERCISE_BALL", "exercise-ball"),

	/**
	 * The '<em><b>SMALL BALL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Small firm ball.
	 * <!-- end-model-doc -->
	 * @see #SMALL_BALL_VALUE
	 * @generated
	 * @ordered
	 */
	SMALL_BALL(6, "SMALL_BALL", "small-ball"),

	/**
	 * The '<em><b>ROLLER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Foam roller.
	 * <!-- end-model-doc -->
	 * @see #ROLLER_VALUE
	 * @generated
	 * @ordered
	 */
	ROLLER(7, "ROLLER", "roller"),

	/**
	 * The '<em><b>BAND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elastic band or cable, from its anchor to a hand or foot.
	 * <!-- end-model-doc -->
	 * @see #BAND_VALUE
	 * @generated
	 * @ordered
	 */
	BAND(8, "BAND", "band"),

	/**
	 * The '<em><b>BAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Horizontal bar overhead.
	 * <!-- end-model-doc -->
	 * @see #BAR_VALUE
	 * @generated
	 * @ordered
	 */
	BAR(9, "BAR", "bar"),

	/**
	 * The '<em><b>WEIGHT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hand weight.
	 * <!-- end-model-doc -->
	 * @see #WEIGHT_VALUE
	 * @generated
	 * @ordered
	 */
	WEIGHT(10, "WEIGHT", "weight"),

	/**
	 * The '<em><b>STICK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stick held along the back.
	 * <!-- end-model-doc -->
	 * @see #STICK_VALUE
	 * @generated
	 * @ordered
	 */
	STICK(11, "STICK", "stick"),

	/**
	 * The '<em><b>TREADMILL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Treadmill or path.
	 * <!-- end-model-doc -->
	 * @see #TREADMILL_VALUE
	 * @generated
	 * @ordered
	 */
	TREADMILL(12, "TREADMILL", "treadmill"),

	/**
	 * The '<em><b>WATER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Surface of water.
	 * <!-- end-model-doc -->
	 * @see #WATER_VALUE
	 * @generated
	 * @ordered
	 */
	WATER(13, "WATER", "water");

	/**
	 * The '<em><b>MAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mat on the floor.
	 * <!-- end-model-doc -->
	 * @see #MAT
	 * @generated
	 * @ordered
	 */
	public static final int MAT_VALUE = 0;

	/**
	 * The '<em><b>WALL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wall.
	 * <!-- end-model-doc -->
	 * @see #WALL
	 * @generated
	 * @ordered
	 */
	public static final int WALL_VALUE = 1;

	/**
	 * The '<em><b>CHAIR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chair.
	 * <!-- end-model-doc -->
	 * @see #CHAIR
	 * @generated
	 * @ordered
	 */
	public static final int CHAIR_VALUE = 2;

	/**
	 * The '<em><b>STEP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Step or box.
	 * <!-- end-model-doc -->
	 * @see #STEP
	 * @generated
	 * @ordered
	 */
	public static final int STEP_VALUE = 3;

	/**
	 * The '<em><b>BENCH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bench or treatment table.
	 * <!-- end-model-doc -->
	 * @see #BENCH
	 * @generated
	 * @ordered
	 */
	public static final int BENCH_VALUE = 4;

	/**
	 * The '<em><b>EXERCISE BALL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Large exercise ball.
	 * <!-- end-model-doc -->
	 * @see #EXERCISE_BALL
	 * @generated
	 * @ordered
	 */
	public static final int EXERCISE_BALL_VALUE = 5;

	/**
	 * The '<em><b>SMALL BALL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Small firm ball.
	 * <!-- end-model-doc -->
	 * @see #SMALL_BALL
	 * @generated
	 * @ordered
	 */
	public static final int SMALL_BALL_VALUE = 6;

	/**
	 * The '<em><b>ROLLER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Foam roller.
	 * <!-- end-model-doc -->
	 * @see #ROLLER
	 * @generated
	 * @ordered
	 */
	public static final int ROLLER_VALUE = 7;

	/**
	 * The '<em><b>BAND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elastic band or cable, from its anchor to a hand or foot.
	 * <!-- end-model-doc -->
	 * @see #BAND
	 * @generated
	 * @ordered
	 */
	public static final int BAND_VALUE = 8;

	/**
	 * The '<em><b>BAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Horizontal bar overhead.
	 * <!-- end-model-doc -->
	 * @see #BAR
	 * @generated
	 * @ordered
	 */
	public static final int BAR_VALUE = 9;

	/**
	 * The '<em><b>WEIGHT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hand weight.
	 * <!-- end-model-doc -->
	 * @see #WEIGHT
	 * @generated
	 * @ordered
	 */
	public static final int WEIGHT_VALUE = 10;

	/**
	 * The '<em><b>STICK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stick held along the back.
	 * <!-- end-model-doc -->
	 * @see #STICK
	 * @generated
	 * @ordered
	 */
	public static final int STICK_VALUE = 11;

	/**
	 * The '<em><b>TREADMILL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Treadmill or path.
	 * <!-- end-model-doc -->
	 * @see #TREADMILL
	 * @generated
	 * @ordered
	 */
	public static final int TREADMILL_VALUE = 12;

	/**
	 * The '<em><b>WATER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Surface of water.
	 * <!-- end-model-doc -->
	 * @see #WATER
	 * @generated
	 * @ordered
	 */
	public static final int WATER_VALUE = 13;

	/**
	 * An array of all the '<em><b>Prop Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PropKind[] VALUES_ARRAY =
		new PropKind[] {
			MAT,
			WALL,
			CHAIR,
			STEP,
			BENCH,
			EXERCISE_BALL,
			SMALL_BALL,
			ROLLER,
			BAND,
			BAR,
			WEIGHT,
			STICK,
			TREADMILL,
			WATER,
		};

	/**
	 * A public read-only list of all the '<em><b>Prop Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PropKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Prop Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PropKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PropKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Prop Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PropKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PropKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Prop Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PropKind get(int value) {
		switch (value) {
			case MAT_VALUE: return MAT;
			case WALL_VALUE: return WALL;
			case CHAIR_VALUE: return CHAIR;
			case STEP_VALUE: return STEP;
			case BENCH_VALUE: return BENCH;
			case EXERCISE_BALL_VALUE: return EXERCISE_BALL;
			case SMALL_BALL_VALUE: return SMALL_BALL;
			case ROLLER_VALUE: return ROLLER;
			case BAND_VALUE: return BAND;
			case BAR_VALUE: return BAR;
			case WEIGHT_VALUE: return WEIGHT;
			case STICK_VALUE: return STICK;
			case TREADMILL_VALUE: return TREADMILL;
			case WATER_VALUE: return WATER;
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
	private PropKind(int value, String name, String literal) {
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
	
} //PropKind
