/**
 */
package org.plumbline.model.catalogue;

import java.util.List;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Test Cluster</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A set of dependent tests read together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.TestCluster#getMembers <em>Members</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.TestCluster#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.TestCluster#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.TestCluster#getAccuracy <em>Accuracy</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getTestCluster()
 * @generated
 */
public interface TestCluster extends ExamItem {
	/**
	 * Returns the value of the '<em><b>Members</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the member tests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' attribute.
	 * @see #setMembers(List)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getTestCluster_Members()
	 * @generated
	 */
	List<String> getMembers();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.TestCluster#getMembers <em>Members</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Members</em>' attribute.
	 * @see #getMembers()
	 * @generated
	 */
	void setMembers(List<String> value);

	/**
	 * Returns the value of the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many must be positive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threshold</em>' attribute.
	 * @see #setThreshold(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getTestCluster_Threshold()
	 * @generated
	 */
	Integer getThreshold();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.TestCluster#getThreshold <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threshold</em>' attribute.
	 * @see #getThreshold()
	 * @generated
	 */
	void setThreshold(Integer value);

	/**
	 * Returns the value of the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it reads on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition</em>' attribute.
	 * @see #setCondition(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getTestCluster_Condition()
	 * @generated
	 */
	String getCondition();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.TestCluster#getCondition <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' attribute.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(String value);

	/**
	 * Returns the value of the '<em><b>Accuracy</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.catalogue.Accuracy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Published accuracy of the cluster; the first is the default.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accuracy</em>' containment reference list.
	 * @see org.plumbline.model.catalogue.CataloguePackage#getTestCluster_Accuracy()
	 * @generated
	 */
	EList<Accuracy> getAccuracy();

} // TestCluster
