/**
 */
package org.plumbline.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Joint</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Joints of the figure, for arrows and bands that hang on them.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.catalogue.CataloguePackage#getJoint()
 * @generated
 */
public enum Joint implements Enumerator {
	/**
	 * The '<em><b>HEAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Head.
	 * <!-- end-model-doc -->
	 * @see #HEAD_VALUE
	 * @generated
	 * @ordered
	 */
	HEAD(0, "HEAD", "head"),

	/**
	 * The '<em><b>NECK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Base of the neck.
	 * <!-- end-model-doc -->
	 * @see #NECK_VALUE
	 * @generated
	 * @ordered
	 */
	NECK(1, "NECK", "neck"),

	/**
	 * The '<em><b>PELVIS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pelvis.
	 * <!-- end-model-doc -->
	 * @see #PELVIS_VALUE
	 * @generated
	 * @ordered
	 */
	PELVIS(2, "PELVIS", "pelvis"),

	/**
	 * The '<em><b>NEAR ELBOW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elbow of the near arm.
	 * <!-- end-model-doc -->
	 * @see #NEAR_ELBOW_VALUE
	 * @generated
	 * @ordered
	 */
	NEAR_ELBOW(3, "NEAR_ELBOW", "near-elbow"),

	/**
	 * The '<em><b>FAR ELBOW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elbow of the far arm.
	 * <!-- end-model-doc -->
	 * @see #FAR_ELBOW_VALUE
	 * @generated
	 * @ordered
	 */
	FAR_ELBOW(4, "FAR_ELBOW", "far-elbow"),

	/**
	 * The '<em><b>NEAR HAND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hand of the near arm.
	 * <!-- end-model-doc -->
	 * @see #NEAR_HAND_VALUE
	 * @generated
	 * @ordered
	 */
	NEAR_HAND(5, "NEAR_HAND", "near-hand"),

	/**
	 * The '<em><b>FAR HAND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hand of the far arm.
	 * <!-- end-model-doc -->
	 * @see #FAR_HAND_VALUE
	 * @generated
	 * @ordered
	 */
	FAR_HAND(6, "FAR_HAND", "far-hand"),

	/**
	 * The '<em><b>NEAR KNEE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Knee of the near leg.
	 * <!-- end-model-doc -->
	 * @see #NEAR_KNEE_VALUE
	 * @generated
	 * @ordered
	 */
	NEAR_KNEE(7, "NEAR_KNEE", "near-knee"),

	/**
	 * The '<em><b>FAR KNEE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Knee of the far leg.
	 * <!-- end-model-doc -->
	 * @see #FAR_KNEE_VALUE
	 * @generated
	 * @ordered
	 */
	FAR_KNEE(8, "FAR_KNEE", "far-knee"),

	/**
	 * The '<em><b>NEAR FOOT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Foot of the near leg.
	 * <!-- end-model-doc -->
	 * @see #NEAR_FOOT_VALUE
	 * @generated
	 * @ordered
	 */
	NEAR_FOOT(9, "NEAR_FOOT", "near-foot"),

	/**
	 * The '<em><b>FAR FOOT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Foot of the far leg.
	 * <!-- end-model-doc -->
	 * @see #FAR_FOOT_VALUE
	 * @generated
	 * @ordered
	 */
	FAR_FOOT(10, "FAR_FOOT", "far-foot");

	/**
	 * The '<em><b>HEAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Head.
	 * <!-- end-model-doc -->
	 * @see #HEAD
	 * @generated
	 * @ordered
	 */
	public static final int HEAD_VALUE = 0;

	/**
	 * The '<em><b>NECK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Base of the neck.
	 * <!-- end-model-doc -->
	 * @see #NECK
	 * @generated
	 * @ordered
	 */
	public static final int NECK_VALUE = 1;

	/**
	 * The '<em><b>PELVIS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pelvis.
	 * <!-- end-model-doc -->
	 * @see #PELVIS
	 * @generated
	 * @ordered
	 */
	public static final int PELVIS_VALUE = 2;

	/**
	 * The '<em><b>NEAR ELBOW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elbow of the near arm.
	 * <!-- end-model-doc -->
	 * @see #NEAR_ELBOW
	 * @generated
	 * @ordered
	 */
	public static final int NEAR_ELBOW_VALUE = 3;

	/**
	 * The '<em><b>FAR ELBOW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elbow of the far arm.
	 * <!-- end-model-doc -->
	 * @see #FAR_ELBOW
	 * @generated
	 * @ordered
	 */
	public static final int FAR_ELBOW_VALUE = 4;

	/**
	 * The '<em><b>NEAR HAND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hand of the near arm.
	 * <!-- end-model-doc -->
	 * @see #NEAR_HAND
	 * @generated
	 * @ordered
	 */
	public static final int NEAR_HAND_VALUE = 5;

	/**
	 * The '<em><b>FAR HAND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hand of the far arm.
	 * <!-- end-model-doc -->
	 * @see #FAR_HAND
	 * @generated
	 * @ordered
	 */
	public static final int FAR_HAND_VALUE = 6;

	/**
	 * The '<em><b>NEAR KNEE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Knee of the near leg.
	 * <!-- end-model-doc -->
	 * @see #NEAR_KNEE
	 * @generated
	 * @ordered
	 */
	public static final int NEAR_KNEE_VALUE = 7;

	/**
	 * The '<em><b>FAR KNEE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Knee of the far leg.
	 * <!-- end-model-doc -->
	 * @see #FAR_KNEE
	 * @generated
	 * @ordered
	 */
	public static final int FAR_KNEE_VALUE = 8;

	/**
	 * The '<em><b>NEAR FOOT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Foot of the near leg.
	 * <!-- end-model-doc -->
	 * @see #NEAR_FOOT
	 * @generated
	 * @ordered
	 */
	public static final int NEAR_FOOT_VALUE = 9;

	/**
	 * The '<em><b>FAR FOOT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Foot of the far leg.
	 * <!-- end-model-doc -->
	 * @see #FAR_FOOT
	 * @generated
	 * @ordered
	 */
	public static final int FAR_FOOT_VALUE = 10;

	/**
	 * An array of all the '<em><b>Joint</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Joint[] VALUES_ARRAY =
		new Joint[] {
			HEAD,
			NECK,
			PELVIS,
			NEAR_ELBOW,
			FAR_ELBOW,
			NEAR_HAND,
			FAR_HAND,
			NEAR_KNEE,
			FAR_KNEE,
			NEAR_FOOT,
			FAR_FOOT,
		};

	/**
	 * A public read-only list of all the '<em><b>Joint</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Joint> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Joint</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Joint get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Joint result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Joint</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Joint getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Joint result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Joint</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Joint get(int value) {
		switch (value) {
			case HEAD_VALUE: return HEAD;
			case NECK_VALUE: return NECK;
			case PELVIS_VALUE: return PELVIS;
			case NEAR_ELBOW_VALUE: return NEAR_ELBOW;
			case FAR_ELBOW_VALUE: return FAR_ELBOW;
			case NEAR_HAND_VALUE: return NEAR_HAND;
			case FAR_HAND_VALUE: return FAR_HAND;
			case NEAR_KNEE_VALUE: return NEAR_KNEE;
			case FAR_KNEE_VALUE: return FAR_KNEE;
			case NEAR_FOOT_VALUE: return NEAR_FOOT;
			case FAR_FOOT_VALUE: return FAR_FOOT;
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
	private Joint(int value, String name, String literal) {
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
	
} //Joint
