/**
 */
package org.plumbline.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>View</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * From where a figure is seen.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.catalogue.CataloguePackage#getView()
 * @generated
 */
public enum View implements Enumerator {
	/**
	 * The '<em><b>SIDE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the side.
	 * <!-- end-model-doc -->
	 * @see #SIDE_VALUE
	 * @generated
	 * @ordered
	 */
	SIDE(0, "SIDE", "side"),

	/**
	 * The '<em><b>FRONT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the front; near is the left of the paper when the body is upright.
	 * <!-- end-model-doc -->
	 * @see #FRONT_VALUE
	 * @generated
	 * @ordered
	 */
	FRONT(1, "FRONT", "front"),

	/**
	 * The '<em><b>BACK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From behind; near is the left of the paper when the body is upright.
	 * <!-- end-model-doc -->
	 * @see #BACK_VALUE
	 * @generated
	 * @ordered
	 */
	BACK(2, "BACK", "back"),

	/**
	 * The '<em><b>ABOVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The front of a lying body, seen from above; there is no floor line.
	 * <!-- end-model-doc -->
	 * @see #ABOVE_VALUE
	 * @generated
	 * @ordered
	 */
	ABOVE(3, "ABOVE", "above");

	/**
	 * The '<em><b>SIDE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the side.
	 * <!-- end-model-doc -->
	 * @see #SIDE
	 * @generated
	 * @ordered
	 */
	public static final int SIDE_VALUE = 0;

	/**
	 * The '<em><b>FRONT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the front; near is the left of the paper when the body is upright.
	 * <!-- end-model-doc -->
	 * @see #FRONT
	 * @generated
	 * @ordered
	 */
	public static final int FRONT_VALUE = 1;

	/**
	 * The '<em><b>BACK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From behind; near is the left of the paper when the body is upright.
	 * <!-- end-model-doc -->
	 * @see #BACK
	 * @generated
	 * @ordered
	 */
	public static final int BACK_VALUE = 2;

	/**
	 * The '<em><b>ABOVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The front of a lying body, seen from above; there is no floor line.
	 * <!-- end-model-doc -->
	 * @see #ABOVE
	 * @generated
	 * @ordered
	 */
	public static final int ABOVE_VALUE = 3;

	/**
	 * An array of all the '<em><b>View</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final View[] VALUES_ARRAY =
		new View[] {
			SIDE,
			FRONT,
			BACK,
			ABOVE,
		};

	/**
	 * A public read-only list of all the '<em><b>View</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<View> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>View</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static View get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			View result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>View</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static View getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			View result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>View</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static View get(int value) {
		switch (value) {
			case SIDE_VALUE: return SIDE;
			case FRONT_VALUE: return FRONT;
			case BACK_VALUE: return BACK;
			case ABOVE_VALUE: return ABOVE;
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
	private View(int value, String name, String literal) {
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
	
} //View
