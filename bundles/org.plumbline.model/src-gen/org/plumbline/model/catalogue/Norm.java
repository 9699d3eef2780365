/**
 */
package org.plumbline.model.catalogue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Norm</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A published norm. Between the two ages the value runs in a straight line.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.Norm#getAgeFrom <em>Age From</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Norm#getAgeTo <em>Age To</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Norm#getAtYoungest <em>At Youngest</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Norm#getAtOldest <em>At Oldest</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Norm#getLow <em>Low</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Norm#getHigh <em>High</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Norm#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Norm#getPosition <em>Position</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Norm#getMethod <em>Method</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Norm#isPreferred <em>Preferred</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Norm#getSource <em>Source</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Norm#getVerification <em>Verification</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Norm#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getNorm()
 * @generated
 */
public interface Norm extends EObject {
	/**
	 * Returns the value of the '<em><b>Age From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Youngest age, years; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Age From</em>' attribute.
	 * @see #setAgeFrom(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getNorm_AgeFrom()
	 * @generated
	 */
	Integer getAgeFrom();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Norm#getAgeFrom <em>Age From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age From</em>' attribute.
	 * @see #getAgeFrom()
	 * @generated
	 */
	void setAgeFrom(Integer value);

	/**
	 * Returns the value of the '<em><b>Age To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Oldest age, years; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Age To</em>' attribute.
	 * @see #setAgeTo(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getNorm_AgeTo()
	 * @generated
	 */
	Integer getAgeTo();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Norm#getAgeTo <em>Age To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age To</em>' attribute.
	 * @see #getAgeTo()
	 * @generated
	 */
	void setAgeTo(Integer value);

	/**
	 * Returns the value of the '<em><b>At Youngest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Norm at the youngest age, or at all ages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At Youngest</em>' attribute.
	 * @see #setAtYoungest(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getNorm_AtYoungest()
	 * @generated
	 */
	Double getAtYoungest();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Norm#getAtYoungest <em>At Youngest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At Youngest</em>' attribute.
	 * @see #getAtYoungest()
	 * @generated
	 */
	void setAtYoungest(Double value);

	/**
	 * Returns the value of the '<em><b>At Oldest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Norm at the oldest age; empty when it does not change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At Oldest</em>' attribute.
	 * @see #setAtOldest(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getNorm_AtOldest()
	 * @generated
	 */
	Double getAtOldest();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Norm#getAtOldest <em>At Oldest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At Oldest</em>' attribute.
	 * @see #getAtOldest()
	 * @generated
	 */
	void setAtOldest(Double value);

	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Low end where the source gives a range.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #setLow(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getNorm_Low()
	 * @generated
	 */
	Double getLow();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Norm#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low</em>' attribute.
	 * @see #getLow()
	 * @generated
	 */
	void setLow(Double value);

	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * High end where the source gives a range.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #setHigh(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getNorm_High()
	 * @generated
	 */
	Double getHigh();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Norm#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(Double value);

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
	 * @see org.plumbline.model.catalogue.CataloguePackage#getNorm_Unit()
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Norm#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Position of the patient.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getNorm_Position()
	 * @generated
	 */
	String getPosition();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Norm#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(String value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Method of measurement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getNorm_Method()
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Norm#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Preferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether this is the norm to show when several fit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preferred</em>' attribute.
	 * @see #setPreferred(boolean)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getNorm_Preferred()
	 * @generated
	 */
	boolean isPreferred();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Norm#isPreferred <em>Preferred</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preferred</em>' attribute.
	 * @see #isPreferred()
	 * @generated
	 */
	void setPreferred(boolean value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getNorm_Source()
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Norm#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Verification</b></em>' attribute.
	 * The default value is <code>"checked"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.Verification}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far checked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verification</em>' attribute.
	 * @see org.plumbline.model.catalogue.Verification
	 * @see #setVerification(Verification)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getNorm_Verification()
	 * @generated
	 */
	Verification getVerification();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Norm#getVerification <em>Verification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verification</em>' attribute.
	 * @see org.plumbline.model.catalogue.Verification
	 * @see #getVerification()
	 * @generated
	 */
	void setVerification(Verification value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence references.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getNorm_Evidence()
	 * @generated
	 */
	List<String> getEvidence();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Norm#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(List<String> value);

} // Norm
