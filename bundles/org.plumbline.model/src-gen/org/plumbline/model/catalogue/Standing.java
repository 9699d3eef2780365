/**
 */
package org.plumbline.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Standing</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The place of a condition in the pack.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.catalogue.CataloguePackage#getStanding()
 * @generated
 */
public enum Standing implements Enumerator {
	/**
	 * The '<em><b>MAIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A condition with a full entry.
	 * <!-- end-model-doc -->
	 * @see #MAIN_VALUE
	 * @generated
	 * @ordered
	 */
	MAIN(0, "MAIN", "main"),

	/**
	 * The '<em><b>CONTRIBUTORY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A finding or habit that contributes to other conditions.
	 * <!-- end-model-doc -->
	 * @see #CONTRIBUTORY_VALUE
	 * @generated
	 * @ordered
	 */
	CONTRIBUTORY(1, "CONTRIBUTORY", "contributory"),

	/**
	 * The '<em><b>DIFFERENTIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A condition to think of and to rule out or refer.
	 * <!-- end-model-doc -->
	 * @see #DIFFERENTIAL_VALUE
	 * @generated
	 * @ordered
	 */
	DIFFERENTIAL(2, "DIFFERENTIAL", "differential"),

	/**
	 * The '<em><b>MODIFIER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not a condition of tissue; changes course or management.
	 * <!-- end-model-doc -->
	 * @see #MODIFIER_VALUE
	 * @generated
	 * @ordered
	 */
	MODIFIER(3, "MODIFIER", "modifier");

	/**
	 * The '<em><b>MAIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A condition with a full entry.
	 * <!-- end-model-doc -->
	 * @see #MAIN
	 * @generated
	 * @ordered
	 */
	public static final int MAIN_VALUE = 0;

	/**
	 * The '<em><b>CONTRIBUTORY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A finding or habit that contributes to other conditions.
	 * <!-- end-model-doc -->
	 * @see #CONTRIBUTORY
	 * @generated
	 * @ordered
	 */
	public static final int CONTRIBUTORY_VALUE = 1;

	/**
	 * The '<em><b>DIFFERENTIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A condition to think of and to rule out or refer.
	 * <!-- end-model-doc -->
	 * @see #DIFFERENTIAL
	 * @generated
	 * @ordered
	 */
	public static final int DIFFERENTIAL_VALUE = 2;

	/**
	 * The '<em><b>MODIFIER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not a condition of tissue; changes course or management.
	 * <!-- end-model-doc -->
	 * @see #MODIFIER
	 * @generated
	 * @ordered
	 */
	public static final int MODIFIER_VALUE = 3;

	/**
	 * An array of all the '<em><b>Standing</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Standing[] VALUES_ARRAY =
		new Standing[] {
			MAIN,
			CONTRIBUTORY,
			DIFFERENTIAL,
			MODIFIER,
		};

	/**
	 * A public read-only list of all the '<em><b>Standing</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Standing> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Standing</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Standing get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Standing result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Standing</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Standing getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Standing result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Standing</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Standing get(int value) {
		switch (value) {
			case MAIN_VALUE: return MAIN;
			case CONTRIBUTORY_VALUE: return CONTRIBUTORY;
			case DIFFERENTIAL_VALUE: return DIFFERENTIAL;
			case MODIFIER_VALUE: return MODIFIER;
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
	private Standing(int value, String name, String literal) {
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
	
} //Standing
