/**
 */
package org.plumbline.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Spread</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far symptoms reach from the back; the limit that separates patterns.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.catalogue.CataloguePackage#getSpread()
 * @generated
 */
public enum Spread implements Enumerator {
	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sources give no limit.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "UNSPECIFIED", "unspecified"),

	/**
	 * The '<em><b>BACK ONLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stays in the low back.
	 * <!-- end-model-doc -->
	 * @see #BACK_ONLY_VALUE
	 * @generated
	 * @ordered
	 */
	BACK_ONLY(1, "BACK_ONLY", "back-only"),

	/**
	 * The '<em><b>BUTTOCK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reaches the buttock.
	 * <!-- end-model-doc -->
	 * @see #BUTTOCK_VALUE
	 * @generated
	 * @ordered
	 */
	BUTTOCK(2, "BUTTOCK", "buttock"),

	/**
	 * The '<em><b>ABOVE KNEE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reaches the thigh, never past the knee.
	 * <!-- end-model-doc -->
	 * @see #ABOVE_KNEE_VALUE
	 * @generated
	 * @ordered
	 */
	ABOVE_KNEE(3, "ABOVE_KNEE", "above-knee"),

	/**
	 * The '<em><b>BELOW KNEE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Passes the knee, possibly to the toes.
	 * <!-- end-model-doc -->
	 * @see #BELOW_KNEE_VALUE
	 * @generated
	 * @ordered
	 */
	BELOW_KNEE(4, "BELOW_KNEE", "below-knee");

	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sources give no limit.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>BACK ONLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stays in the low back.
	 * <!-- end-model-doc -->
	 * @see #BACK_ONLY
	 * @generated
	 * @ordered
	 */
	public static final int BACK_ONLY_VALUE = 1;

	/**
	 * The '<em><b>BUTTOCK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reaches the buttock.
	 * <!-- end-model-doc -->
	 * @see #BUTTOCK
	 * @generated
	 * @ordered
	 */
	public static final int BUTTOCK_VALUE = 2;

	/**
	 * The '<em><b>ABOVE KNEE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reaches the thigh, never past the knee.
	 * <!-- end-model-doc -->
	 * @see #ABOVE_KNEE
	 * @generated
	 * @ordered
	 */
	public static final int ABOVE_KNEE_VALUE = 3;

	/**
	 * The '<em><b>BELOW KNEE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Passes the knee, possibly to the toes.
	 * <!-- end-model-doc -->
	 * @see #BELOW_KNEE
	 * @generated
	 * @ordered
	 */
	public static final int BELOW_KNEE_VALUE = 4;

	/**
	 * An array of all the '<em><b>Spread</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Spread[] VALUES_ARRAY =
		new Spread[] {
			UNSPECIFIED,
			BACK_ONLY,
			BUTTOCK,
			ABOVE_KNEE,
			BELOW_KNEE,
		};

	/**
	 * A public read-only list of all the '<em><b>Spread</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Spread> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Spread</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Spread get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Spread result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Spread</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Spread getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Spread result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Spread</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Spread get(int value) {
		switch (value) {
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case BACK_ONLY_VALUE: return BACK_ONLY;
			case BUTTOCK_VALUE: return BUTTOCK;
			case ABOVE_KNEE_VALUE: return ABOVE_KNEE;
			case BELOW_KNEE_VALUE: return BELOW_KNEE;
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
	private Spread(int value, String name, String literal) {
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
	
} //Spread
