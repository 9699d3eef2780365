/**
 */
package org.plumbline.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Exam Method</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How an examination item is looked at.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.catalogue.CataloguePackage#getExamMethod()
 * @generated
 */
public enum ExamMethod implements Enumerator {
	/**
	 * The '<em><b>OBSERVATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seen.
	 * <!-- end-model-doc -->
	 * @see #OBSERVATION_VALUE
	 * @generated
	 * @ordered
	 */
	OBSERVATION(0, "OBSERVATION", "observation"),

	/**
	 * The '<em><b>INTERVIEW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Asked, or read from a log.
	 * <!-- end-model-doc -->
	 * @see #INTERVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	INTERVIEW(1, "INTERVIEW", "interview"),

	/**
	 * The '<em><b>PALPATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Felt.
	 * <!-- end-model-doc -->
	 * @see #PALPATION_VALUE
	 * @generated
	 * @ordered
	 */
	PALPATION(2, "PALPATION", "palpation"),

	/**
	 * The '<em><b>MOVEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Response to movement, single or repeated.
	 * <!-- end-model-doc -->
	 * @see #MOVEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	MOVEMENT(3, "MOVEMENT", "movement"),

	/**
	 * The '<em><b>REASONING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A step of reasoning on other findings.
	 * <!-- end-model-doc -->
	 * @see #REASONING_VALUE
	 * @generated
	 * @ordered
	 */
	REASONING(4, "REASONING", "reasoning"),

	/**
	 * The '<em><b>IMAGING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Imaging.
	 * <!-- end-model-doc -->
	 * @see #IMAGING_VALUE
	 * @generated
	 * @ordered
	 */
	IMAGING(5, "IMAGING", "imaging"),

	/**
	 * The '<em><b>INJECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Diagnostic injection.
	 * <!-- end-model-doc -->
	 * @see #INJECTION_VALUE
	 * @generated
	 * @ordered
	 */
	INJECTION(6, "INJECTION", "injection");

	/**
	 * The '<em><b>OBSERVATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seen.
	 * <!-- end-model-doc -->
	 * @see #OBSERVATION
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVATION_VALUE = 0;

	/**
	 * The '<em><b>INTERVIEW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Asked, or read from a log.
	 * <!-- end-model-doc -->
	 * @see #INTERVIEW
	 * @generated
	 * @ordered
	 */
	public static final int INTERVIEW_VALUE = 1;

	/**
	 * The '<em><b>PALPATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Felt.
	 * <!-- end-model-doc -->
	 * @see #PALPATION
	 * @generated
	 * @ordered
	 */
	public static final int PALPATION_VALUE = 2;

	/**
	 * The '<em><b>MOVEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Response to movement, single or repeated.
	 * <!-- end-model-doc -->
	 * @see #MOVEMENT
	 * @generated
	 * @ordered
	 */
	public static final int MOVEMENT_VALUE = 3;

	/**
	 * The '<em><b>REASONING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A step of reasoning on other findings.
	 * <!-- end-model-doc -->
	 * @see #REASONING
	 * @generated
	 * @ordered
	 */
	public static final int REASONING_VALUE = 4;

	/**
	 * The '<em><b>IMAGING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Imaging.
	 * <!-- end-model-doc -->
	 * @see #IMAGING
	 * @generated
	 * @ordered
	 */
	public static final int IMAGING_VALUE = 5;

	/**
	 * The '<em><b>INJECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Diagnostic injection.
	 * <!-- end-model-doc -->
	 * @see #INJECTION
	 * @generated
	 * @ordered
	 */
	public static final int INJECTION_VALUE = 6;

	/**
	 * An array of all the '<em><b>Exam Method</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ExamMethod[] VALUES_ARRAY =
		new ExamMethod[] {
			OBSERVATION,
			INTERVIEW,
			PALPATION,
			MOVEMENT,
			REASONING,
			IMAGING,
			INJECTION,
		};

	/**
	 * A public read-only list of all the '<em><b>Exam Method</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ExamMethod> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Exam Method</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExamMethod get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExamMethod result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Exam Method</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExamMethod getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExamMethod result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Exam Method</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExamMethod get(int value) {
		switch (value) {
			case OBSERVATION_VALUE: return OBSERVATION;
			case INTERVIEW_VALUE: return INTERVIEW;
			case PALPATION_VALUE: return PALPATION;
			case MOVEMENT_VALUE: return MOVEMENT;
			case REASONING_VALUE: return REASONING;
			case IMAGING_VALUE: return IMAGING;
			case INJECTION_VALUE: return INJECTION;
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
	private ExamMethod(int value, String name, String literal) {
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
	
} //ExamMethod
