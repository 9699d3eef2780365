/**
 */
package org.plumbline.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Caution Level</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How firmly a choice is held back.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.catalogue.CataloguePackage#getCautionLevel()
 * @generated
 */
public enum CautionLevel implements Enumerator {
	/**
	 * The '<em><b>CAUTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Allowed; shown with its reason.
	 * <!-- end-model-doc -->
	 * @see #CAUTION_VALUE
	 * @generated
	 * @ordered
	 */
	CAUTION(0, "CAUTION", "caution"),

	/**
	 * The '<em><b>ASK REASON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Allowed; the clinician gives a reason.
	 * <!-- end-model-doc -->
	 * @see #ASK_REASON_VALUE
	 * @generated
	 * @ordered
	 */
	ASK_REASON(1, "ASK_REASON", "ask-reason"),

	/**
	 * The '<em><b>AVOID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Advised against; the clinician gives a reason.
	 * <!-- end-model-doc -->
	 * @see #AVOID_VALUE
	 * @generated
	 * @ordered
	 */
	AVOID(2, "AVOID", "avoid");

	/**
	 * The '<em><b>CAUTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Allowed; shown with its reason.
	 * <!-- end-model-doc -->
	 * @see #CAUTION
	 * @generated
	 * @ordered
	 */
	public static final int CAUTION_VALUE = 0;

	/**
	 * The '<em><b>ASK REASON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Allowed; the clinician gives a reason.
	 * <!-- end-model-doc -->
	 * @see #ASK_REASON
	 * @generated
	 * @ordered
	 */
	public static final int ASK_REASON_VALUE = 1;

	/**
	 * The '<em><b>AVOID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Advised against; the clinician gives a reason.
	 * <!-- end-model-doc -->
	 * @see #AVOID
	 * @generated
	 * @ordered
	 */
	public static final int AVOID_VALUE = 2;

	/**
	 * An array of all the '<em><b>Caution Level</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CautionLevel[] VALUES_ARRAY =
		new CautionLevel[] {
			CAUTION,
			ASK_REASON,
			AVOID,
		};

	/**
	 * A public read-only list of all the '<em><b>Caution Level</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CautionLevel> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Caution Level</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CautionLevel get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CautionLevel result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Caution Level</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CautionLevel getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CautionLevel result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Caution Level</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CautionLevel get(int value) {
		switch (value) {
			case CAUTION_VALUE: return CAUTION;
			case ASK_REASON_VALUE: return ASK_REASON;
			case AVOID_VALUE: return AVOID;
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
	private CautionLevel(int value, String name, String literal) {
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
	
} //CautionLevel
