/**
 */
package org.plumbline.model.catalogue;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Risk Factor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cause or risk factor.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.RiskFactor#getModifiable <em>Modifiable</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.RiskFactor#getConditions <em>Conditions</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getRiskFactor()
 * @generated
 */
public interface RiskFactor extends Entry {
	/**
	 * Returns the value of the '<em><b>Modifiable</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.Modifiability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it can be changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modifiable</em>' attribute.
	 * @see org.plumbline.model.catalogue.Modifiability
	 * @see #isSetModifiable()
	 * @see #unsetModifiable()
	 * @see #setModifiable(Modifiability)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRiskFactor_Modifiable()
	 * @generated
	 */
	Modifiability getModifiable();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RiskFactor#getModifiable <em>Modifiable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modifiable</em>' attribute.
	 * @see org.plumbline.model.catalogue.Modifiability
	 * @see #isSetModifiable()
	 * @see #unsetModifiable()
	 * @see #getModifiable()
	 * @generated
	 */
	void setModifiable(Modifiability value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.catalogue.RiskFactor#getModifiable <em>Modifiable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetModifiable()
	 * @see #getModifiable()
	 * @see #setModifiable(Modifiability)
	 * @generated
	 */
	void unsetModifiable();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.catalogue.RiskFactor#getModifiable <em>Modifiable</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Modifiable</em>' attribute is set.
	 * @see #unsetModifiable()
	 * @see #getModifiable()
	 * @see #setModifiable(Modifiability)
	 * @generated
	 */
	boolean isSetModifiable();

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions it is named for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' attribute.
	 * @see #setConditions(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getRiskFactor_Conditions()
	 * @generated
	 */
	List<String> getConditions();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.RiskFactor#getConditions <em>Conditions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conditions</em>' attribute.
	 * @see #getConditions()
	 * @generated
	 */
	void setConditions(List<String> value);

} // RiskFactor
