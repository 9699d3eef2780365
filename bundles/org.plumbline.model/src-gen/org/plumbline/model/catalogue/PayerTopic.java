/**
 */
package org.plumbline.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Payer Topic</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a payer's requirement is about.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.catalogue.CataloguePackage#getPayerTopic()
 * @generated
 */
public enum PayerTopic implements Enumerator {
	/**
	 * The '<em><b>PLAN OF CARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The plan of care.
	 * <!-- end-model-doc -->
	 * @see #PLAN_OF_CARE_VALUE
	 * @generated
	 * @ordered
	 */
	PLAN_OF_CARE(0, "PLAN_OF_CARE", "plan-of-care"),

	/**
	 * The '<em><b>CERTIFICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Certification and recertification.
	 * <!-- end-model-doc -->
	 * @see #CERTIFICATION_VALUE
	 * @generated
	 * @ordered
	 */
	CERTIFICATION(1, "CERTIFICATION", "certification"),

	/**
	 * The '<em><b>PROGRESS REPORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The progress report.
	 * <!-- end-model-doc -->
	 * @see #PROGRESS_REPORT_VALUE
	 * @generated
	 * @ordered
	 */
	PROGRESS_REPORT(2, "PROGRESS_REPORT", "progress-report"),

	/**
	 * The '<em><b>TREATMENT NOTE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The treatment note.
	 * <!-- end-model-doc -->
	 * @see #TREATMENT_NOTE_VALUE
	 * @generated
	 * @ordered
	 */
	TREATMENT_NOTE(3, "TREATMENT_NOTE", "treatment-note"),

	/**
	 * The '<em><b>EVALUATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The evaluation.
	 * <!-- end-model-doc -->
	 * @see #EVALUATION_VALUE
	 * @generated
	 * @ordered
	 */
	EVALUATION(4, "EVALUATION", "evaluation"),

	/**
	 * The '<em><b>DISCHARGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The discharge note.
	 * <!-- end-model-doc -->
	 * @see #DISCHARGE_VALUE
	 * @generated
	 * @ordered
	 */
	DISCHARGE(5, "DISCHARGE", "discharge"),

	/**
	 * The '<em><b>GOALS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Goals.
	 * <!-- end-model-doc -->
	 * @see #GOALS_VALUE
	 * @generated
	 * @ordered
	 */
	GOALS(6, "GOALS", "goals"),

	/**
	 * The '<em><b>UNITS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counting of timed units.
	 * <!-- end-model-doc -->
	 * @see #UNITS_VALUE
	 * @generated
	 * @ordered
	 */
	UNITS(7, "UNITS", "units"),

	/**
	 * The '<em><b>MODIFIER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Modifiers and yearly thresholds.
	 * <!-- end-model-doc -->
	 * @see #MODIFIER_VALUE
	 * @generated
	 * @ordered
	 */
	MODIFIER(8, "MODIFIER", "modifier"),

	/**
	 * The '<em><b>NECESSITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Medical necessity and its proof, such as P.A.R.T.
	 * <!-- end-model-doc -->
	 * @see #NECESSITY_VALUE
	 * @generated
	 * @ordered
	 */
	NECESSITY(9, "NECESSITY", "necessity"),

	/**
	 * The '<em><b>INITIAL VISIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The initial visit.
	 * <!-- end-model-doc -->
	 * @see #INITIAL_VISIT_VALUE
	 * @generated
	 * @ordered
	 */
	INITIAL_VISIT(10, "INITIAL_VISIT", "initial-visit"),

	/**
	 * The '<em><b>SUBSEQUENT VISIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Later visits.
	 * <!-- end-model-doc -->
	 * @see #SUBSEQUENT_VISIT_VALUE
	 * @generated
	 * @ordered
	 */
	SUBSEQUENT_VISIT(11, "SUBSEQUENT_VISIT", "subsequent-visit"),

	/**
	 * The '<em><b>LATE ENTRY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Late entries.
	 * <!-- end-model-doc -->
	 * @see #LATE_ENTRY_VALUE
	 * @generated
	 * @ordered
	 */
	LATE_ENTRY(12, "LATE_ENTRY", "late-entry"),

	/**
	 * The '<em><b>ROLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may do what.
	 * <!-- end-model-doc -->
	 * @see #ROLE_VALUE
	 * @generated
	 * @ordered
	 */
	ROLE(13, "ROLE", "role");

	/**
	 * The '<em><b>PLAN OF CARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The plan of care.
	 * <!-- end-model-doc -->
	 * @see #PLAN_OF_CARE
	 * @generated
	 * @ordered
	 */
	public static final int PLAN_OF_CARE_VALUE = 0;

	/**
	 * The '<em><b>CERTIFICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Certification and recertification.
	 * <!-- end-model-doc -->
	 * @see #CERTIFICATION
	 * @generated
	 * @ordered
	 */
	public static final int CERTIFICATION_VALUE = 1;

	/**
	 * The '<em><b>PROGRESS REPORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The progress report.
	 * <!-- end-model-doc -->
	 * @see #PROGRESS_REPORT
	 * @generated
	 * @ordered
	 */
	public static final int PROGRESS_REPORT_VALUE = 2;

	/**
	 * The '<em><b>TREATMENT NOTE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The treatment note.
	 * <!-- end-model-doc -->
	 * @see #TREATMENT_NOTE
	 * @generated
	 * @ordered
	 */
	public static final int TREATMENT_NOTE_VALUE = 3;

	/**
	 * The '<em><b>EVALUATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The evaluation.
	 * <!-- end-model-doc -->
	 * @see #EVALUATION
	 * @generated
	 * @ordered
	 */
	public static final int EVALUATION_VALUE = 4;

	/**
	 * The '<em><b>DISCHARGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The discharge note.
	 * <!-- end-model-doc -->
	 * @see #DISCHARGE
	 * @generated
	 * @ordered
	 */
	public static final int DISCHARGE_VALUE = 5;

	/**
	 * The '<em><b>GOALS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Goals.
	 * <!-- end-model-doc -->
	 * @see #GOALS
	 * @generated
	 * @ordered
	 */
	public static final int GOALS_VALUE = 6;

	/**
	 * The '<em><b>UNITS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counting of timed units.
	 * <!-- end-model-doc -->
	 * @see #UNITS
	 * @generated
	 * @ordered
	 */
	public static final int UNITS_VALUE = 7;

	/**
	 * The '<em><b>MODIFIER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Modifiers and yearly thresholds.
	 * <!-- end-model-doc -->
	 * @see #MODIFIER
	 * @generated
	 * @ordered
	 */
	public static final int MODIFIER_VALUE = 8;

	/**
	 * The '<em><b>NECESSITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Medical necessity and its proof, such as P.A.R.T.
	 * <!-- end-model-doc -->
	 * @see #NECESSITY
	 * @generated
	 * @ordered
	 */
	public static final int NECESSITY_VALUE = 9;

	/**
	 * The '<em><b>INITIAL VISIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The initial visit.
	 * <!-- end-model-doc -->
	 * @see #INITIAL_VISIT
	 * @generated
	 * @ordered
	 */
	public static final int INITIAL_VISIT_VALUE = 10;

	/**
	 * The '<em><b>SUBSEQUENT VISIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Later visits.
	 * <!-- end-model-doc -->
	 * @see #SUBSEQUENT_VISIT
	 * @generated
	 * @ordered
	 */
	public static final int SUBSEQUENT_VISIT_VALUE = 11;

	/**
	 * The '<em><b>LATE ENTRY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Late entries.
	 * <!-- end-model-doc -->
	 * @see #LATE_ENTRY
	 * @generated
	 * @ordered
	 */
	public static final int LATE_ENTRY_VALUE = 12;

	/**
	 * The '<em><b>ROLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may do what.
	 * <!-- end-model-doc -->
	 * @see #ROLE
	 * @generated
	 * @ordered
	 */
	public static final int ROLE_VALUE = 13;

	/**
	 * An array of all the '<em><b>Payer Topic</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PayerTopic[] VALUES_ARRAY =
		new PayerTopic[] {
			PLAN_OF_CARE,
			CERTIFICATION,
			PROGRESS_REPORT,
			TREATMENT_NOTE,
			EVALUATION,
			DISCHARGE,
			GOALS,
			UNITS,
			MODIFIER,
			NECESSITY,
			INITIAL_VISIT,
			SUBSEQUENT_VISIT,
			LATE_ENTRY,
			ROLE,
		};

	/**
	 * A public read-only list of all the '<em><b>Payer Topic</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PayerTopic> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Payer Topic</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PayerTopic get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PayerTopic result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Payer Topic</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PayerTopic getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PayerTopic result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Payer Topic</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PayerTopic get(int value) {
		switch (value) {
			case PLAN_OF_CARE_VALUE: return PLAN_OF_CARE;
			case CERTIFICATION_VALUE: return CERTIFICATION;
			case PROGRESS_REPORT_VALUE: return PROGRESS_REPORT;
			case TREATMENT_NOTE_VALUE: return TREATMENT_NOTE;
			case EVALUATION_VALUE: return EVALUATION;
			case DISCHARGE_VALUE: return DISCHARGE;
			case GOALS_VALUE: return GOALS;
			case UNITS_VALUE: return UNITS;
			case MODIFIER_VALUE: return MODIFIER;
			case NECESSITY_VALUE: return NECESSITY;
			case INITIAL_VISIT_VALUE: return INITIAL_VISIT;
			case SUBSEQUENT_VISIT_VALUE: return SUBSEQUENT_VISIT;
			case LATE_ENTRY_VALUE: return LATE_ENTRY;
			case ROLE_VALUE: return ROLE;
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
	private PayerTopic(int value, String name, String literal) {
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
	
} //PayerTopic
