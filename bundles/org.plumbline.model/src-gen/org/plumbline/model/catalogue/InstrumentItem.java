/**
 */
package org.plumbline.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Instrument Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An item of an instrument.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.InstrumentItem#getNumber <em>Number</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.InstrumentItem#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.InstrumentItem#getLow <em>Low</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.InstrumentItem#getHigh <em>High</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.InstrumentItem#getCountsFrom <em>Counts From</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.catalogue.CataloguePackage#getInstrumentItem()
 * @generated
 */
public interface InstrumentItem extends EObject {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(Integer)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getInstrumentItem_Number()
	 * @generated
	 */
	Integer getNumber();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.InstrumentItem#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(Integer value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short label of our own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getInstrumentItem_Label()
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.InstrumentItem#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #setLow(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getInstrumentItem_Low()
	 * @generated
	 */
	Double getLow();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.InstrumentItem#getLow <em>Low</em>}' attribute.
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
	 * Highest answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #setHigh(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getInstrumentItem_High()
	 * @generated
	 */
	Double getHigh();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.InstrumentItem#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(Double value);

	/**
	 * Returns the value of the '<em><b>Counts From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest answer that counts as one point; empty where the answer itself is the points.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counts From</em>' attribute.
	 * @see #setCountsFrom(Double)
	 * @see org.plumbline.model.catalogue.CataloguePackage#getInstrumentItem_CountsFrom()
	 * @generated
	 */
	Double getCountsFrom();

	/**
	 * Sets the value of the '{@link org.plumbline.model.catalogue.InstrumentItem#getCountsFrom <em>Counts From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Counts From</em>' attribute.
	 * @see #getCountsFrom()
	 * @generated
	 */
	void setCountsFrom(Double value);

} // InstrumentItem
