/**
 */
package org.plumbline.model.chart;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Imaging Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kind of imaging.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.chart.ChartPackage#getImagingKind()
 * @generated
 */
public enum ImagingKind implements Enumerator {
	/**
	 * The '<em><b>XRAY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * X-ray.
	 * <!-- end-model-doc -->
	 * @see #XRAY_VALUE
	 * @generated
	 * @ordered
	 */
	XRAY(0, "X_RAY", "x-ray"),

	/**
	 * The '<em><b>MRI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Magnetic resonance.
	 * <!-- end-model-doc -->
	 * @see #MRI_VALUE
	 * @generated
	 * @ordered
	 */
	MRI(1, "MRI", "mri"),

	/**
	 * The '<em><b>CT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Computed tomography.
	 * <!-- end-model-doc -->
	 * @see #CT_VALUE
	 * @generated
	 * @ordered
	 */
	CT(2, "CT", "ct"),

	/**
	 * The '<em><b>ULTRASOUND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ultrasound.
	 * <!-- end-model-doc -->
	 * @see #ULTRASOUND_VALUE
	 * @generated
	 * @ordered
	 */
	ULTRASOUND(3, "ULTRASOUND", "ultrasound"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another kind.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(4, "OTHER", "other");

	/**
	 * The '<em><b>XRAY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * X-ray.
	 * <!-- end-model-doc -->
	 * @see #XRAY
	 * @generated
	 * @ordered
	 */
	public static final int XRAY_VALUE = 0;

	/**
	 * The '<em><b>MRI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Magnetic resonance.
	 * <!-- end-model-doc -->
	 * @see #MRI
	 * @generated
	 * @ordered
	 */
	public static final int MRI_VALUE = 1;

	/**
	 * The '<em><b>CT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Computed tomography.
	 * <!-- end-model-doc -->
	 * @see #CT
	 * @generated
	 * @ordered
	 */
	public static final int CT_VALUE = 2;

	/**
	 * The '<em><b>ULTRASOUND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ultrasound.
	 * <!-- end-model-doc -->
	 * @see #ULTRASOUND
	 * @generated
	 * @ordered
	 */
	public static final int ULTRASOUND_VALUE = 3;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another kind.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 4;

	/**
	 * An array of all the '<em><b>Imaging Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ImagingKind[] VALUES_ARRAY =
		new ImagingKind[] {
			XRAY,
			MRI,
			CT,
			ULTRASOUND,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Imaging Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ImagingKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Imaging Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ImagingKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ImagingKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Imaging Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ImagingKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ImagingKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Imaging Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ImagingKind get(int value) {
		switch (value) {
			case XRAY_VALUE: return XRAY;
			case MRI_VALUE: return MRI;
			case CT_VALUE: return CT;
			case ULTRASOUND_VALUE: return ULTRASOUND;
			case OTHER_VALUE: return OTHER;
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
	private ImagingKind(int value, String name, String literal) {
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
	
} //ImagingKind
