/**
 */
package org.plumbline.model.chart;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Grade</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Graded range of motion.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.chart.ChartPackage#getGrade()
 * @generated
 */
public enum Grade implements Enumerator {
	/**
	 * The '<em><b>NOT GRADED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No grade.
	 * <!-- end-model-doc -->
	 * @see #NOT_GRADED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_GRADED(0, "NOT_GRADED", "not-graded"),

	/**
	 * The '<em><b>FULL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full.
	 * <!-- end-model-doc -->
	 * @see #FULL_VALUE
	 * @generated
	 * @ordered
	 */
	FULL(1, "FULL", "full"),

	/**
	 * The '<em><b>SLIGHTLY LIMITED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Slightly limited.
	 * <!-- end-model-doc -->
	 * @see #SLIGHTLY_LIMITED_VALUE
	 * @generated
	 * @ordered
	 */
	SLIGHTLY_LIMITED(2, "SLIGHTLY_LIMITED", "slightly-limited"),

	/**
	 * The '<em><b>MODERATELY LIMITED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Moderately limited.
	 * <!-- end-model-doc -->
	 * @see #MODERATELY_LIMITED_VALUE
	 * @generated
	 * @ordered
	 */
	MODERATELY_LIMITED(3, "MODERATELY_LIMITED", "moderately-limited"),

	/**
	 * The '<em><b>SEVERELY LIMITED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Severely limited.
	 * <!-- end-model-doc -->
	 * @see #SEVERELY_LIMITED_VALUE
	 * @generated
	 * @ordered
	 */
	SEVERELY_LIMITED(4, "SEVERELY_LIMITED", "severely-limited"),

	/**
	 * The '<em><b>EXCESSIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Excessive.
	 * <!-- end-model-doc -->
	 * @see #EXCESSIVE_VALUE
	 * @generated
	 * @ordered
	 */
	EXCESSIVE(5, "EXCESSIVE", "excessive");

	/**
	 * The '<em><b>NOT GRADED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No grade.
	 * <!-- end-model-doc -->
	 * @see #NOT_GRADED
	 * @generated
	 * @ordered
	 */
	public static final int NOT_GRADED_VALUE = 0;

	/**
	 * The '<em><b>FULL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full.
	 * <!-- end-model-doc -->
	 * @see #FULL
	 * @generated
	 * @ordered
	 */
	public static final int FULL_VALUE = 1;

	/**
	 * The '<em><b>SLIGHTLY LIMITED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Slightly limited.
	 * <!-- end-model-doc -->
	 * @see #SLIGHTLY_LIMITED
	 * @generated
	 * @ordered
	 */
	public static final int SLIGHTLY_LIMITED_VALUE = 2;

	/**
	 * The '<em><b>MODERATELY LIMITED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Moderately limited.
	 * <!-- end-model-doc -->
	 * @see #MODERATELY_LIMITED
	 * @generated
	 * @ordered
	 */
	public static final int MODERATELY_LIMITED_VALUE = 3;

	/**
	 * The '<em><b>SEVERELY LIMITED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Severely limited.
	 * <!-- end-model-doc -->
	 * @see #SEVERELY_LIMITED
	 * @generated
	 * @ordered
	 */
	public static final int SEVERELY_LIMITED_VALUE = 4;

	/**
	 * The '<em><b>EXCESSIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Excessive.
	 * <!-- end-model-doc -->
	 * @see #EXCESSIVE
	 * @generated
	 * @ordered
	 */
	public static final int EXCESSIVE_VALUE = 5;

	/**
	 * An array of all the '<em><b>Grade</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Grade[] VALUES_ARRAY =
		new Grade[] {
			NOT_GRADED,
			FULL,
			SLIGHTLY_LIMITED,
			MODERATELY_LIMITED,
			SEVERELY_LIMITED,
			EXCESSIVE,
		};

	/**
	 * A public read-only list of all the '<em><b>Grade</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Grade> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Grade</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Grade get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Grade result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Grade</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Grade getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Grade result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Grade</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Grade get(int value) {
		switch (value) {
			case NOT_GRADED_VALUE: return NOT_GRADED;
			case FULL_VALUE: return FULL;
			case SLIGHTLY_LIMITED_VALUE: return SLIGHTLY_LIMITED;
			case MODERATELY_LIMITED_VALUE: return MODERATELY_LIMITED;
			case SEVERELY_LIMITED_VALUE: return SEVERELY_LIMITED;
			case EXCESSIVE_VALUE: return EXCESSIVE;
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
	private Grade(int value, String name, String literal) {
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
	
} //Grade
