/**
 */
package org.plumbline.model.chart;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Strength Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Muscle strength.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.StrengthFinding#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.plumbline.model.chart.StrengthFinding#getNewton <em>Newton</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getStrengthFinding()
 * @generated
 */
public interface StrengthFinding extends Finding {
	/**
	 * Returns the value of the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Grade, 0 to 5 with plus or minus.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grade</em>' attribute.
	 * @see #setGrade(String)
	 * @see org.plumbline.model.chart.ChartPackage#getStrengthFinding_Grade()
	 * @generated
	 */
	String getGrade();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.StrengthFinding#getGrade <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade</em>' attribute.
	 * @see #getGrade()
	 * @generated
	 */
	void setGrade(String value);

	/**
	 * Returns the value of the '<em><b>Newton</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dynamometer value, newton.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Newton</em>' attribute.
	 * @see #setNewton(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getStrengthFinding_Newton()
	 * @generated
	 */
	Double getNewton();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.StrengthFinding#getNewton <em>Newton</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Newton</em>' attribute.
	 * @see #getNewton()
	 * @generated
	 */
	void setNewton(Double value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The grade is 0 to 5, with plus or minus.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean gradeIsKnown(DiagnosticChain diagnostics, Map<Object, Object> context);

} // StrengthFinding
