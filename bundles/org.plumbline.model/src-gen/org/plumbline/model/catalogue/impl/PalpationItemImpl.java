/**
 */
package org.plumbline.model.catalogue.impl;

import org.eclipse.emf.ecore.EClass;

import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.PalpationItem;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Palpation Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class PalpationItemImpl extends ExamItemImpl implements PalpationItem {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PalpationItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.PALPATION_ITEM;
	}

} //PalpationItemImpl
