/**
 */
package org.plumbline.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Modifiability</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Whether a risk factor can be changed.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.catalogue.CataloguePackage#getModifiability()
 * @generated
 */
public enum Modifiability implements Enumerator {
	/**
	 * The '<em><b>MODIFIABLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Can be changed by the patient or by treatment.
	 * <!-- end-model-doc -->
	 * @see #MODIFIABLE_VALUE
	 * @generated
	 * @ordered
	 */
	MODIFIABLE(0, "MODIFIABLE", "modifiable"),

	/**
	 * The '<em><b>PARTLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Can be changed in part.
	 * <!-- end-model-doc -->
	 * @see #PARTLY_VALUE
	 * @generated
	 * @ordered
	 */
	PARTLY(1, "PARTLY", "partly"),

	/**
	 * The '<em><b>NOT MODIFIABLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cannot be changed.
	 * <!-- end-model-doc -->
	 * @see #NOT_MODIFIABLE_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_MODIFIABLE(2, "NOT_MODIFIABLE", "not-modifiable"),

	/**
	 * The '<em><b>CONTEXT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A remark on how to read the other factors rather than a factor.
	 * <!-- end-model-doc -->
	 * @see #CONTEXT_VALUE
	 * @generated
	 * @ordered
	 */
	CONTEXT(3, "CONTEXT", "context");

	/**
	 * The '<em><b>MODIFIABLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Can be changed by the patient or by treatment.
	 * <!-- end-model-doc -->
	 * @see #MODIFIABLE
	 * @generated
	 * @ordered
	 */
	public static final int MODIFIABLE_VALUE = 0;

	/**
	 * The '<em><b>PARTLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Can be changed in part.
	 * <!-- end-model-doc -->
	 * @see #PARTLY
	 * @generated
	 * @ordered
	 */
	public static final int PARTLY_VALUE = 1;

	/**
	 * The '<em><b>NOT MODIFIABLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cannot be changed.
	 * <!-- end-model-doc -->
	 * @see #NOT_MODIFIABLE
	 * @generated
	 * @ordered
	 */
	public static final int NOT_MODIFIABLE_VALUE = 2;

	/**
	 * The '<em><b>CONTEXT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A remark on how to read the other factors rather than a factor.
	 * <!-- end-model-doc -->
	 * @see #CONTEXT
	 * @generated
	 * @ordered
	 */
	public static final int CONTEXT_VALUE = 3;

	/**
	 * An array of all the '<em><b>Modifiability</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Modifiability[] VALUES_ARRAY =
		new Modifiability[] {
			MODIFIABLE,
			PARTLY,
			NOT_MODIFIABLE,
			CONTEXT,
		};

	/**
	 * A public read-only list of all the '<em><b>Modifiability</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Modifiability> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Modifiability</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Modifiability get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Modifiability result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Modifiability</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Modifiability getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Modifiability result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Modifiability</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Modifiability get(int value) {
		switch (value) {
			case MODIFIABLE_VALUE: return MODIFIABLE;
			case PARTLY_VALUE: return PARTLY;
			case NOT_MODIFIABLE_VALUE: return NOT_MODIFIABLE;
			case CONTEXT_VALUE: return CONTEXT;
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
	private Modifiability(int value, String name, String literal) {
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
	
} //Modifiability
