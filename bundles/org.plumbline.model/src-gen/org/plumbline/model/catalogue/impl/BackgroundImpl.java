/**
 */
package org.plumbline.model.catalogue.impl;

import org.eclipse.emf.ecore.EClass;

import org.plumbline.model.catalogue.Background;
import org.plumbline.model.catalogue.CataloguePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Background</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class BackgroundImpl extends EntryImpl implements Background {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BackgroundImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.BACKGROUND;
	}

} //BackgroundImpl
