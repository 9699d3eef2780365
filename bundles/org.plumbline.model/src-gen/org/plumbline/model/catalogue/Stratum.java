/**
 */
package org.plumbline.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stratum</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A risk group.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.Stratum#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Stratum#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Stratum#getTotalAtLeast <em>Total At Least</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Stratum#getTotalAtMost <em>Total At Most</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Stratum#getSubscale <em>Subscale</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Stratum#getSubscaleAtLeast <em>Subscale At Least</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.Stratum#getSubscaleAtMost <em>Subscale At Most</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getStratum()
 * @generated
 */
public interface Stratum extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id within the instrument.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getStratum_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Stratum#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getStratum_Label()
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Stratum#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Total At Least</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Total score needed at least.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Total At Least</em>' attribute.
	 * @see #setTotalAtLeast(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getStratum_TotalAtLeast()
	 * @generated
	 */
	Double getTotalAtLeast();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Stratum#getTotalAtLeast <em>Total At Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total At Least</em>' attribute.
	 * @see #getTotalAtLeast()
	 * @generated
	 */
	void setTotalAtLeast(Double value);

	/**
	 * Returns the value of the '<em><b>Total At Most</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Total score at most.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Total At Most</em>' attribute.
	 * @see #setTotalAtMost(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getStratum_TotalAtMost()
	 * @generated
	 */
	Double getTotalAtMost();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Stratum#getTotalAtMost <em>Total At Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total At Most</em>' attribute.
	 * @see #getTotalAtMost()
	 * @generated
	 */
	void setTotalAtMost(Double value);

	/**
	 * Returns the value of the '<em><b>Subscale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Subscale that decides as well.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subscale</em>' attribute.
	 * @see #setSubscale(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getStratum_Subscale()
	 * @generated
	 */
	String getSubscale();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Stratum#getSubscale <em>Subscale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subscale</em>' attribute.
	 * @see #getSubscale()
	 * @generated
	 */
	void setSubscale(String value);

	/**
	 * Returns the value of the '<em><b>Subscale At Least</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Score of that subscale needed at least.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subscale At Least</em>' attribute.
	 * @see #setSubscaleAtLeast(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getStratum_SubscaleAtLeast()
	 * @generated
	 */
	Double getSubscaleAtLeast();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Stratum#getSubscaleAtLeast <em>Subscale At Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subscale At Least</em>' attribute.
	 * @see #getSubscaleAtLeast()
	 * @generated
	 */
	void setSubscaleAtLeast(Double value);

	/**
	 * Returns the value of the '<em><b>Subscale At Most</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Score of that subscale at most.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subscale At Most</em>' attribute.
	 * @see #setSubscaleAtMost(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getStratum_SubscaleAtMost()
	 * @generated
	 */
	Double getSubscaleAtMost();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.Stratum#getSubscaleAtMost <em>Subscale At Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subscale At Most</em>' attribute.
	 * @see #getSubscaleAtMost()
	 * @generated
	 */
	void setSubscaleAtMost(Double value);

} // Stratum
