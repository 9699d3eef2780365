/**
 */
package org.plumbline.model.chart;

import java.time.OffsetDateTime;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Signature</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A signature.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.Signature#getSigner <em>Signer</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Signature#getCredentials <em>Credentials</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Signature#getMeaning <em>Meaning</em>}</li>
 *   <li>{@link org.plumbline.model.chart.Signature#getSignedAt <em>Signed At</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getSignature()
 * @generated
 */
public interface Signature extends EObject {
	/**
	 * Returns the value of the '<em><b>Signer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Printed name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signer</em>' attribute.
	 * @see #setSigner(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSignature_Signer()
	 * @generated
	 */
	String getSigner();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Signature#getSigner <em>Signer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signer</em>' attribute.
	 * @see #getSigner()
	 * @generated
	 */
	void setSigner(String value);

	/**
	 * Returns the value of the '<em><b>Credentials</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Credentials.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Credentials</em>' attribute.
	 * @see #setCredentials(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSignature_Credentials()
	 * @generated
	 */
	String getCredentials();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Signature#getCredentials <em>Credentials</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credentials</em>' attribute.
	 * @see #getCredentials()
	 * @generated
	 */
	void setCredentials(String value);

	/**
	 * Returns the value of the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Meaning, such as author or co-signer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meaning</em>' attribute.
	 * @see #setMeaning(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSignature_Meaning()
	 * @generated
	 */
	String getMeaning();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Signature#getMeaning <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meaning</em>' attribute.
	 * @see #getMeaning()
	 * @generated
	 */
	void setMeaning(String value);

	/**
	 * Returns the value of the '<em><b>Signed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signed At</em>' attribute.
	 * @see #setSignedAt(OffsetDateTime)
	 * @see org.plumbline.model.chart.ChartPackage#getSignature_SignedAt()
	 * @generated
	 */
	OffsetDateTime getSignedAt();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.Signature#getSignedAt <em>Signed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed At</em>' attribute.
	 * @see #getSignedAt()
	 * @generated
	 */
	void setSignedAt(OffsetDateTime value);

} // Signature
