/**
 */
package org.plumbline.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Education Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kinds of advice.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.catalogue.CataloguePackage#getEducationKind()
 * @generated
 */
public enum EducationKind implements Enumerator {
	/**
	 * The '<em><b>SELF CARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Education and self-care.
	 * <!-- end-model-doc -->
	 * @see #SELF_CARE_VALUE
	 * @generated
	 * @ordered
	 */
	SELF_CARE(0, "SELF_CARE", "self-care"),

	/**
	 * The '<em><b>RUNNING FORM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Running form.
	 * <!-- end-model-doc -->
	 * @see #RUNNING_FORM_VALUE
	 * @generated
	 * @ordered
	 */
	RUNNING_FORM(1, "RUNNING_FORM", "running-form"),

	/**
	 * The '<em><b>KIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Footwear, kit and surfaces.
	 * <!-- end-model-doc -->
	 * @see #KIT_VALUE
	 * @generated
	 * @ordered
	 */
	KIT(2, "KIT", "kit");

	/**
	 * The '<em><b>SELF CARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Education and self-care.
	 * <!-- end-model-doc -->
	 * @see #SELF_CARE
	 * @generated
	 * @ordered
	 */
	public static final int SELF_CARE_VALUE = 0;

	/**
	 * The '<em><b>RUNNING FORM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Running form.
	 * <!-- end-model-doc -->
	 * @see #RUNNING_FORM
	 * @generated
	 * @ordered
	 */
	public static final int RUNNING_FORM_VALUE = 1;

	/**
	 * The '<em><b>KIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Footwear, kit and surfaces.
	 * <!-- end-model-doc -->
	 * @see #KIT
	 * @generated
	 * @ordered
	 */
	public static final int KIT_VALUE = 2;

	/**
	 * An array of all the '<em><b>Education Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final EducationKind[] VALUES_ARRAY =
		new EducationKind[] {
			SELF_CARE,
			RUNNING_FORM,
			KIT,
		};

	/**
	 * A public read-only list of all the '<em><b>Education Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<EducationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Education Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EducationKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EducationKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Education Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EducationKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EducationKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Education Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EducationKind get(int value) {
		switch (value) {
			case SELF_CARE_VALUE: return SELF_CARE;
			case RUNNING_FORM_VALUE: return RUNNING_FORM;
			case KIT_VALUE: return KIT;
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
	private EducationKind(int value, String name, String literal) {
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
	
} //EducationKind
