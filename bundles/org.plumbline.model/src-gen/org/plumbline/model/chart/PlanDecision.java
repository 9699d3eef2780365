/**
 */
package org.plumbline.model.chart;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Plan Decision</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What follows from a progress report.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.chart.ChartPackage#getPlanDecision()
 * @generated
 */
public enum PlanDecision implements Enumerator {
	/**
	 * The '<em><b>OPEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not decided.
	 * <!-- end-model-doc -->
	 * @see #OPEN_VALUE
	 * @generated
	 * @ordered
	 */
	OPEN(0, "OPEN", "open"),

	/**
	 * The '<em><b>CONTINUE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The plan goes on.
	 * <!-- end-model-doc -->
	 * @see #CONTINUE_VALUE
	 * @generated
	 * @ordered
	 */
	CONTINUE(1, "CONTINUE", "continue"),

	/**
	 * The '<em><b>CHANGE GOALS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Goals are changed.
	 * <!-- end-model-doc -->
	 * @see #CHANGE_GOALS_VALUE
	 * @generated
	 * @ordered
	 */
	CHANGE_GOALS(2, "CHANGE_GOALS", "change-goals"),

	/**
	 * The '<em><b>UPDATE PLAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The plan is updated.
	 * <!-- end-model-doc -->
	 * @see #UPDATE_PLAN_VALUE
	 * @generated
	 * @ordered
	 */
	UPDATE_PLAN(3, "UPDATE_PLAN", "update-plan"),

	/**
	 * The '<em><b>DISCHARGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Care ends.
	 * <!-- end-model-doc -->
	 * @see #DISCHARGE_VALUE
	 * @generated
	 * @ordered
	 */
	DISCHARGE(4, "DISCHARGE", "discharge");

	/**
	 * The '<em><b>OPEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not decided.
	 * <!-- end-model-doc -->
	 * @see #OPEN
	 * @generated
	 * @ordered
	 */
	public static final int OPEN_VALUE = 0;

	/**
	 * The '<em><b>CONTINUE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The plan goes on.
	 * <!-- end-model-doc -->
	 * @see #CONTINUE
	 * @generated
	 * @ordered
	 */
	public static final int CONTINUE_VALUE = 1;

	/**
	 * The '<em><b>CHANGE GOALS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Goals are changed.
	 * <!-- end-model-doc -->
	 * @see #CHANGE_GOALS
	 * @generated
	 * @ordered
	 */
	public static final int CHANGE_GOALS_VALUE = 2;

	/**
	 * The '<em><b>UPDATE PLAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The plan is updated.
	 * <!-- end-model-doc -->
	 * @see #UPDATE_PLAN
	 * @generated
	 * @ordered
	 */
	public static final int UPDATE_PLAN_VALUE = 3;

	/**
	 * The '<em><b>DISCHARGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Care ends.
	 * <!-- end-model-doc -->
	 * @see #DISCHARGE
	 * @generated
	 * @ordered
	 */
	public static final int DISCHARGE_VALUE = 4;

	/**
	 * An array of all the '<em><b>Plan Decision</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PlanDecision[] VALUES_ARRAY =
		new PlanDecision[] {
			OPEN,
			CONTINUE,
			CHANGE_GOALS,
			UPDATE_PLAN,
			DISCHARGE,
		};

	/**
	 * A public read-only list of all the '<em><b>Plan Decision</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PlanDecision> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Plan Decision</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PlanDecision get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PlanDecision result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Plan Decision</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PlanDecision getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PlanDecision result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Plan Decision</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PlanDecision get(int value) {
		switch (value) {
			case OPEN_VALUE: return OPEN;
			case CONTINUE_VALUE: return CONTINUE;
			case CHANGE_GOALS_VALUE: return CHANGE_GOALS;
			case UPDATE_PLAN_VALUE: return UPDATE_PLAN;
			case DISCHARGE_VALUE: return DISCHARGE;
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
	private PlanDecision(int value, String name, String literal) {
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
	
} //PlanDecision
