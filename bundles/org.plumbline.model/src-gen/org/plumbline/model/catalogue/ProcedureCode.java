/**
 */
package org.plumbline.model.catalogue;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Procedure Code</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A procedure code with a label of our own; no description of others is shipped.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.ProcedureCode#getCode <em>Code</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ProcedureCode#isTimed <em>Timed</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ProcedureCode#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ProcedureCode#isExamination <em>Examination</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ProcedureCode#getRegionsFrom <em>Regions From</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ProcedureCode#getRegionsTo <em>Regions To</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getProcedureCode()
 * @generated
 */
public interface ProcedureCode extends Entry {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getProcedureCode_Code()
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ProcedureCode#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Timed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether billed by time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timed</em>' attribute.
	 * @see #setTimed(boolean)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getProcedureCode_Timed()
	 * @generated
	 */
	boolean isTimed();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ProcedureCode#isTimed <em>Timed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timed</em>' attribute.
	 * @see #isTimed()
	 * @generated
	 */
	void setTimed(boolean value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.TreatmentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of treatment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.catalogue.TreatmentKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(TreatmentKind)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getProcedureCode_Kind()
	 * @generated
	 */
	TreatmentKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ProcedureCode#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.catalogue.TreatmentKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(TreatmentKind value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.catalogue.ProcedureCode#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(TreatmentKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.catalogue.ProcedureCode#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(TreatmentKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Examination</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it stands for an examination, which no later visit offers again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Examination</em>' attribute.
	 * @see #setExamination(boolean)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getProcedureCode_Examination()
	 * @generated
	 */
	boolean isExamination();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ProcedureCode#isExamination <em>Examination</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Examination</em>' attribute.
	 * @see #isExamination()
	 * @generated
	 */
	void setExamination(boolean value);

	/**
	 * Returns the value of the '<em><b>Regions From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fewest spinal regions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Regions From</em>' attribute.
	 * @see #setRegionsFrom(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getProcedureCode_RegionsFrom()
	 * @generated
	 */
	Integer getRegionsFrom();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ProcedureCode#getRegionsFrom <em>Regions From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Regions From</em>' attribute.
	 * @see #getRegionsFrom()
	 * @generated
	 */
	void setRegionsFrom(Integer value);

	/**
	 * Returns the value of the '<em><b>Regions To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most spinal regions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Regions To</em>' attribute.
	 * @see #setRegionsTo(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getProcedureCode_RegionsTo()
	 * @generated
	 */
	Integer getRegionsTo();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ProcedureCode#getRegionsTo <em>Regions To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Regions To</em>' attribute.
	 * @see #getRegionsTo()
	 * @generated
	 */
	void setRegionsTo(Integer value);

} // ProcedureCode
