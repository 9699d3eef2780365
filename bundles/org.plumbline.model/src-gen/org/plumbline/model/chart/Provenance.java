/**
 */
package org.plumbline.model.chart;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Provenance</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a value came into the note.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.chart.ChartPackage#getProvenance()
 * @generated
 */
public enum Provenance implements Enumerator {
	/**
	 * The '<em><b>TYPED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entered by the clinician in this encounter.
	 * <!-- end-model-doc -->
	 * @see #TYPED_VALUE
	 * @generated
	 * @ordered
	 */
	TYPED(0, "TYPED", "typed"),

	/**
	 * The '<em><b>CARRIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carried forward from an earlier encounter, not yet confirmed.
	 * <!-- end-model-doc -->
	 * @see #CARRIED_VALUE
	 * @generated
	 * @ordered
	 */
	CARRIED(1, "CARRIED", "carried"),

	/**
	 * The '<em><b>DEFAULTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Set by a shortcut such as within normal limits, not yet confirmed.
	 * <!-- end-model-doc -->
	 * @see #DEFAULTED_VALUE
	 * @generated
	 * @ordered
	 */
	DEFAULTED(2, "DEFAULTED", "defaulted"),

	/**
	 * The '<em><b>CONFIRMED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carried or defaulted, then confirmed by the clinician.
	 * <!-- end-model-doc -->
	 * @see #CONFIRMED_VALUE
	 * @generated
	 * @ordered
	 */
	CONFIRMED(3, "CONFIRMED", "confirmed");

	/**
	 * The '<em><b>TYPED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entered by the clinician in this encounter.
	 * <!-- end-model-doc -->
	 * @see #TYPED
	 * @generated
	 * @ordered
	 */
	public static final int TYPED_VALUE = 0;

	/**
	 * The '<em><b>CARRIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carried forward from an earlier encounter, not yet confirmed.
	 * <!-- end-model-doc -->
	 * @see #CARRIED
	 * @generated
	 * @ordered
	 */
	public static final int CARRIED_VALUE = 1;

	/**
	 * The '<em><b>DEFAULTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Set by a shortcut such as within normal limits, not yet confirmed.
	 * <!-- end-model-doc -->
	 * @see #DEFAULTED
	 * @generated
	 * @ordered
	 */
	public static final int DEFAULTED_VALUE = 2;

	/**
	 * The '<em><b>CONFIRMED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carried or defaulted, then confirmed by the clinician.
	 * <!-- end-model-doc -->
	 * @see #CONFIRMED
	 * @generated
	 * @ordered
	 */
	public static final int CONFIRMED_VALUE = 3;

	/**
	 * An array of all the '<em><b>Provenance</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Provenance[] VALUES_ARRAY =
		new Provenance[] {
			TYPED,
			CARRIED,
			DEFAULTED,
			CONFIRMED,
		};

	/**
	 * A public read-only list of all the '<em><b>Provenance</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Provenance> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Provenance</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Provenance get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Provenance result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Provenance</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Provenance getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Provenance result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Provenance</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Provenance get(int value) {
		switch (value) {
			case TYPED_VALUE: return TYPED;
			case CARRIED_VALUE: return CARRIED;
			case DEFAULTED_VALUE: return DEFAULTED;
			case CONFIRMED_VALUE: return CONFIRMED;
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
	private Provenance(int value, String name, String literal) {
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
	
} //Provenance
