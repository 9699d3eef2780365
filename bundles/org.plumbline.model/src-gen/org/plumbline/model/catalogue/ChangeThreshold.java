/**
 */
package org.plumbline.model.catalogue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Change Threshold</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A published threshold for change.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.ChangeThreshold#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ChangeThreshold#getValue <em>Value</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ChangeThreshold#getPercent <em>Percent</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ChangeThreshold#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ChangeThreshold#getBand <em>Band</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ChangeThreshold#getHorizon <em>Horizon</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ChangeThreshold#getSubscale <em>Subscale</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ChangeThreshold#isPreferred <em>Preferred</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ChangeThreshold#getSource <em>Source</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ChangeThreshold#getVerification <em>Verification</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ChangeThreshold#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.ChangeThreshold#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getChangeThreshold()
 * @generated
 */
public interface ChangeThreshold extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.ChangeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.catalogue.ChangeKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(ChangeKind)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChangeThreshold_Kind()
	 * @generated
	 */
	ChangeKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ChangeThreshold#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.catalogue.ChangeKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ChangeKind value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.catalogue.ChangeThreshold#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(ChangeKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.catalogue.ChangeThreshold#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(ChangeKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Points of the score.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChangeThreshold_Value()
	 * @generated
	 */
	Double getValue();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ChangeThreshold#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Double value);

	/**
	 * Returns the value of the '<em><b>Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Percent of the baseline.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Percent</em>' attribute.
	 * @see #setPercent(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChangeThreshold_Percent()
	 * @generated
	 */
	Double getPercent();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ChangeThreshold#getPercent <em>Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Percent</em>' attribute.
	 * @see #getPercent()
	 * @generated
	 */
	void setPercent(Double value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Confidence of an MDC, percent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChangeThreshold_Confidence()
	 * @generated
	 */
	Integer getConfidence();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ChangeThreshold#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(Integer value);

	/**
	 * Returns the value of the '<em><b>Band</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Band, such as small, medium, large.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Band</em>' attribute.
	 * @see #setBand(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChangeThreshold_Band()
	 * @generated
	 */
	String getBand();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ChangeThreshold#getBand <em>Band</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Band</em>' attribute.
	 * @see #getBand()
	 * @generated
	 */
	void setBand(String value);

	/**
	 * Returns the value of the '<em><b>Horizon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interval between the measurements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Horizon</em>' attribute.
	 * @see #setHorizon(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChangeThreshold_Horizon()
	 * @generated
	 */
	String getHorizon();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ChangeThreshold#getHorizon <em>Horizon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Horizon</em>' attribute.
	 * @see #getHorizon()
	 * @generated
	 */
	void setHorizon(String value);

	/**
	 * Returns the value of the '<em><b>Subscale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Subscale it applies to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subscale</em>' attribute.
	 * @see #setSubscale(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChangeThreshold_Subscale()
	 * @generated
	 */
	String getSubscale();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ChangeThreshold#getSubscale <em>Subscale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subscale</em>' attribute.
	 * @see #getSubscale()
	 * @generated
	 */
	void setSubscale(String value);

	/**
	 * Returns the value of the '<em><b>Preferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is the one to use when several fit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preferred</em>' attribute.
	 * @see #setPreferred(boolean)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChangeThreshold_Preferred()
	 * @generated
	 */
	boolean isPreferred();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ChangeThreshold#isPreferred <em>Preferred</em>}' attribute.
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
	 * Study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChangeThreshold_Source()
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ChangeThreshold#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Verification</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.catalogue.Verification}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far checked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verification</em>' attribute.
	 * @see org.plumbline.model.catalogue.Verification
	 * @see #isSetVerification()
	 * @see #unsetVerification()
	 * @see #setVerification(Verification)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChangeThreshold_Verification()
	 * @generated
	 */
	Verification getVerification();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ChangeThreshold#getVerification <em>Verification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verification</em>' attribute.
	 * @see org.plumbline.model.catalogue.Verification
	 * @see #isSetVerification()
	 * @see #unsetVerification()
	 * @see #getVerification()
	 * @generated
	 */
	void setVerification(Verification value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.catalogue.ChangeThreshold#getVerification <em>Verification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetVerification()
	 * @see #getVerification()
	 * @see #setVerification(Verification)
	 * @generated
	 */
	void unsetVerification();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.catalogue.ChangeThreshold#getVerification <em>Verification</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Verification</em>' attribute is set.
	 * @see #unsetVerification()
	 * @see #getVerification()
	 * @see #setVerification(Verification)
	 * @generated
	 */
	boolean isSetVerification();

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
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChangeThreshold_Evidence()
	 * @generated
	 */
	List<String> getEvidence();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ChangeThreshold#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(List<String> value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remark, such as the scale it was published on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getChangeThreshold_Note()
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.ChangeThreshold#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // ChangeThreshold
