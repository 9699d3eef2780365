/**
 */
package org.plumbline.model.chart;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Range Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A range of motion.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.RangeFinding#getValue <em>Value</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RangeFinding#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RangeFinding#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.plumbline.model.chart.RangeFinding#getEndFeel <em>End Feel</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getRangeFinding()
 * @generated
 */
public interface RangeFinding extends Finding {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(Double)
	 * @see org.plumbline.model.chart.ChartPackage#getRangeFinding_Value()
	 * @generated
	 */
	Double getValue();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RangeFinding#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Double value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * The default value is <code>"degree"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.plumbline.model.chart.ChartPackage#getRangeFinding_Unit()
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RangeFinding#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Grade</b></em>' attribute.
	 * The default value is <code>"not-graded"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.chart.Grade}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Grade.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grade</em>' attribute.
	 * @see org.plumbline.model.chart.Grade
	 * @see #setGrade(Grade)
	 * @see org.plumbline.model.chart.ChartPackage#getRangeFinding_Grade()
	 * @generated
	 */
	Grade getGrade();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RangeFinding#getGrade <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade</em>' attribute.
	 * @see org.plumbline.model.chart.Grade
	 * @see #getGrade()
	 * @generated
	 */
	void setGrade(Grade value);

	/**
	 * Returns the value of the '<em><b>End Feel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * End feel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Feel</em>' attribute.
	 * @see #setEndFeel(String)
	 * @see org.plumbline.model.chart.ChartPackage#getRangeFinding_EndFeel()
	 * @generated
	 */
	String getEndFeel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.RangeFinding#getEndFeel <em>End Feel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Feel</em>' attribute.
	 * @see #getEndFeel()
	 * @generated
	 */
	void setEndFeel(String value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Degrees lie between -30 and 200.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean rangeIsPlausible(DiagnosticChain diagnostics, Map<Object, Object> context);

} // RangeFinding
