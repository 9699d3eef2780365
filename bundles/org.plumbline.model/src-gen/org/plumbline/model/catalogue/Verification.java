/**
 */
package org.plumbline.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Verification</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far a statement was checked against its source.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.catalogue.CataloguePackage#getVerification()
 * @generated
 */
public enum Verification implements Enumerator {
	/**
	 * The '<em><b>UNSTATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing is recorded about checking.
	 * <!-- end-model-doc -->
	 * @see #UNSTATED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSTATED(0, "UNSTATED", "unstated"),

	/**
	 * The '<em><b>CHECKED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Read in a source while the pack was compiled.
	 * <!-- end-model-doc -->
	 * @see #CHECKED_VALUE
	 * @generated
	 * @ordered
	 */
	CHECKED(1, "CHECKED", "checked"),

	/**
	 * The '<em><b>COMMON KNOWLEDGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Commonly taught, not checked again; shown with this remark so that a clinic can correct it.
	 * <!-- end-model-doc -->
	 * @see #COMMON_KNOWLEDGE_VALUE
	 * @generated
	 * @ordered
	 */
	COMMON_KNOWLEDGE(2, "COMMON_KNOWLEDGE", "common-knowledge"),

	/**
	 * The '<em><b>CALCULATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Computed by the authors of the pack from checked figures.
	 * <!-- end-model-doc -->
	 * @see #CALCULATED_VALUE
	 * @generated
	 * @ordered
	 */
	CALCULATED(3, "CALCULATED", "calculated"),

	/**
	 * The '<em><b>CLAIMED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Claimed by a source without support; never shown as fact.
	 * <!-- end-model-doc -->
	 * @see #CLAIMED_VALUE
	 * @generated
	 * @ordered
	 */
	CLAIMED(4, "CLAIMED", "claimed"),

	/**
	 * The '<em><b>TO BE CONFIRMED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Needs a specialist's decision, such as a coder's.
	 * <!-- end-model-doc -->
	 * @see #TO_BE_CONFIRMED_VALUE
	 * @generated
	 * @ordered
	 */
	TO_BE_CONFIRMED(5, "TO_BE_CONFIRMED", "to-be-confirmed");

	/**
	 * The '<em><b>UNSTATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing is recorded about checking.
	 * <!-- end-model-doc -->
	 * @see #UNSTATED
	 * @generated
	 * @ordered
	 */
	public static final int UNSTATED_VALUE = 0;

	/**
	 * The '<em><b>CHECKED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Read in a source while the pack was compiled.
	 * <!-- end-model-doc -->
	 * @see #CHECKED
	 * @generated
	 * @ordered
	 */
	public static final int CHECKED_VALUE = 1;

	/**
	 * The '<em><b>COMMON KNOWLEDGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Commonly taught, not checked again; shown with this remark so that a clinic can correct it.
	 * <!-- end-model-doc -->
	 * @see #COMMON_KNOWLEDGE
	 * @generated
	 * @ordered
	 */
	public static final int COMMON_KNOWLEDGE_VALUE = 2;

	/**
	 * The '<em><b>CALCULATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Computed by the authors of the pack from checked figures.
	 * <!-- end-model-doc -->
	 * @see #CALCULATED
	 * @generated
	 * @ordered
	 */
	public static final int CALCULATED_VALUE = 3;

	/**
	 * The '<em><b>CLAIMED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Claimed by a source without support; never shown as fact.
	 * <!-- end-model-doc -->
	 * @see #CLAIMED
	 * @generated
	 * @ordered
	 */
	public static final int CLAIMED_VALUE = 4;

	/**
	 * The '<em><b>TO BE CONFIRMED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Needs a specialist's decision, such as a coder's.
	 * <!-- end-model-doc -->
	 * @see #TO_BE_CONFIRMED
	 * @generated
	 * @ordered
	 */
	public static final int TO_BE_CONFIRMED_VALUE = 5;

	/**
	 * An array of all the '<em><b>Verification</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Verification[] VALUES_ARRAY =
		new Verification[] {
			UNSTATED,
			CHECKED,
			COMMON_KNOWLEDGE,
			CALCULATED,
			CLAIMED,
			TO_BE_CONFIRMED,
		};

	/**
	 * A public read-only list of all the '<em><b>Verification</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Verification> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Verification</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Verification get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Verification result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Verification</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Verification getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Verification result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Verification</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Verification get(int value) {
		switch (value) {
			case UNSTATED_VALUE: return UNSTATED;
			case CHECKED_VALUE: return CHECKED;
			case COMMON_KNOWLEDGE_VALUE: return COMMON_KNOWLEDGE;
			case CALCULATED_VALUE: return CALCULATED;
			case CLAIMED_VALUE: return CLAIMED;
			case TO_BE_CONFIRMED_VALUE: return TO_BE_CONFIRMED;
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
	private Verification(int value, String name, String literal) {
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
	
} //Verification
