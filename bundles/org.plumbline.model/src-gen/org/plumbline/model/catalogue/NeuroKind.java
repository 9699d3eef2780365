/**
 */
package org.plumbline.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Neuro Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kinds of neurological examination.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.catalogue.CataloguePackage#getNeuroKind()
 * @generated
 */
public enum NeuroKind implements Enumerator {
	/**
	 * The '<em><b>SENSATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dermatomes.
	 * <!-- end-model-doc -->
	 * @see #SENSATION_VALUE
	 * @generated
	 * @ordered
	 */
	SENSATION(0, "SENSATION", "sensation"),

	/**
	 * The '<em><b>POWER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Myotomes.
	 * <!-- end-model-doc -->
	 * @see #POWER_VALUE
	 * @generated
	 * @ordered
	 */
	POWER(1, "POWER", "power"),

	/**
	 * The '<em><b>REFLEX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tendon reflexes.
	 * <!-- end-model-doc -->
	 * @see #REFLEX_VALUE
	 * @generated
	 * @ordered
	 */
	REFLEX(2, "REFLEX", "reflex"),

	/**
	 * The '<em><b>NEURODYNAMIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Neurodynamic tests.
	 * <!-- end-model-doc -->
	 * @see #NEURODYNAMIC_VALUE
	 * @generated
	 * @ordered
	 */
	NEURODYNAMIC(3, "NEURODYNAMIC", "neurodynamic"),

	/**
	 * The '<em><b>CONTROL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bladder, bowel, mental state.
	 * <!-- end-model-doc -->
	 * @see #CONTROL_VALUE
	 * @generated
	 * @ordered
	 */
	CONTROL(4, "CONTROL", "control");

	/**
	 * The '<em><b>SENSATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dermatomes.
	 * <!-- end-model-doc -->
	 * @see #SENSATION
	 * @generated
	 * @ordered
	 */
	public static final int SENSATION_VALUE = 0;

	/**
	 * The '<em><b>POWER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Myotomes.
	 * <!-- end-model-doc -->
	 * @see #POWER
	 * @generated
	 * @ordered
	 */
	public static final int POWER_VALUE = 1;

	/**
	 * The '<em><b>REFLEX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tendon reflexes.
	 * <!-- end-model-doc -->
	 * @see #REFLEX
	 * @generated
	 * @ordered
	 */
	public static final int REFLEX_VALUE = 2;

	/**
	 * The '<em><b>NEURODYNAMIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Neurodynamic tests.
	 * <!-- end-model-doc -->
	 * @see #NEURODYNAMIC
	 * @generated
	 * @ordered
	 */
	public static final int NEURODYNAMIC_VALUE = 3;

	/**
	 * The '<em><b>CONTROL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bladder, bowel, mental state.
	 * <!-- end-model-doc -->
	 * @see #CONTROL
	 * @generated
	 * @ordered
	 */
	public static final int CONTROL_VALUE = 4;

	/**
	 * An array of all the '<em><b>Neuro Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final NeuroKind[] VALUES_ARRAY =
		new NeuroKind[] {
			SENSATION,
			POWER,
			REFLEX,
			NEURODYNAMIC,
			CONTROL,
		};

	/**
	 * A public read-only list of all the '<em><b>Neuro Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<NeuroKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Neuro Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NeuroKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NeuroKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Neuro Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NeuroKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NeuroKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Neuro Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NeuroKind get(int value) {
		switch (value) {
			case SENSATION_VALUE: return SENSATION;
			case POWER_VALUE: return POWER;
			case REFLEX_VALUE: return REFLEX;
			case NEURODYNAMIC_VALUE: return NEURODYNAMIC;
			case CONTROL_VALUE: return CONTROL;
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
	private NeuroKind(int value, String name, String literal) {
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
	
} //NeuroKind
