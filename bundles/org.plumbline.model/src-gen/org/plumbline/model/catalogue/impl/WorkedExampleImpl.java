/**
 */
package org.plumbline.model.catalogue.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.WorkedExample;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Worked Example</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.WorkedExampleImpl#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.WorkedExampleImpl#getExpected <em>Expected</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.WorkedExampleImpl#getSubscale <em>Subscale</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.WorkedExampleImpl#getStratum <em>Stratum</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.WorkedExampleImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WorkedExampleImpl extends MinimalEObjectImpl.Container implements WorkedExample {
	/**
	 * The default value of the '{@link #getAnswers() <em>Answers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected static final String ANSWERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected String answers = ANSWERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpected() <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpected()
	 * @generated
	 * @ordered
	 */
	protected static final Double EXPECTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpected() <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpected()
	 * @generated
	 * @ordered
	 */
	protected Double expected = EXPECTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubscale() <em>Subscale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubscale()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBSCALE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubscale() <em>Subscale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubscale()
	 * @generated
	 * @ordered
	 */
	protected String subscale = SUBSCALE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStratum() <em>Stratum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStratum()
	 * @generated
	 * @ordered
	 */
	protected static final String STRATUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStratum() <em>Stratum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStratum()
	 * @generated
	 * @ordered
	 */
	protected String stratum = STRATUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WorkedExampleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.WORKED_EXAMPLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnswers() {
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswers(String newAnswers) {
		String oldAnswers = answers;
		answers = newAnswers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.WORKED_EXAMPLE__ANSWERS, oldAnswers, answers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getExpected() {
		return expected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpected(Double newExpected) {
		Double oldExpected = expected;
		expected = newExpected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.WORKED_EXAMPLE__EXPECTED, oldExpected, expected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubscale() {
		return subscale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubscale(String newSubscale) {
		String oldSubscale = subscale;
		subscale = newSubscale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.WORKED_EXAMPLE__SUBSCALE, oldSubscale, subscale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStratum() {
		return stratum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStratum(String newStratum) {
		String oldStratum = stratum;
		stratum = newStratum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.WORKED_EXAMPLE__STRATUM, oldStratum, stratum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.WORKED_EXAMPLE__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.WORKED_EXAMPLE__ANSWERS:
				return getAnswers();
			case CataloguePackage.WORKED_EXAMPLE__EXPECTED:
				return getExpected();
			case CataloguePackage.WORKED_EXAMPLE__SUBSCALE:
				return getSubscale();
			case CataloguePackage.WORKED_EXAMPLE__STRATUM:
				return getStratum();
			case CataloguePackage.WORKED_EXAMPLE__NOTE:
				return getNote();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CataloguePackage.WORKED_EXAMPLE__ANSWERS:
				setAnswers((String)newValue);
				return;
			case CataloguePackage.WORKED_EXAMPLE__EXPECTED:
				setExpected((Double)newValue);
				return;
			case CataloguePackage.WORKED_EXAMPLE__SUBSCALE:
				setSubscale((String)newValue);
				return;
			case CataloguePackage.WORKED_EXAMPLE__STRATUM:
				setStratum((String)newValue);
				return;
			case CataloguePackage.WORKED_EXAMPLE__NOTE:
				setNote((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CataloguePackage.WORKED_EXAMPLE__ANSWERS:
				setAnswers(ANSWERS_EDEFAULT);
				return;
			case CataloguePackage.WORKED_EXAMPLE__EXPECTED:
				setExpected(EXPECTED_EDEFAULT);
				return;
			case CataloguePackage.WORKED_EXAMPLE__SUBSCALE:
				setSubscale(SUBSCALE_EDEFAULT);
				return;
			case CataloguePackage.WORKED_EXAMPLE__STRATUM:
				setStratum(STRATUM_EDEFAULT);
				return;
			case CataloguePackage.WORKED_EXAMPLE__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CataloguePackage.WORKED_EXAMPLE__ANSWERS:
				return ANSWERS_EDEFAULT == null ? answers != null : !ANSWERS_EDEFAULT.equals(answers);
			case CataloguePackage.WORKED_EXAMPLE__EXPECTED:
				return EXPECTED_EDEFAULT == null ? expected != null : !EXPECTED_EDEFAULT.equals(expected);
			case CataloguePackage.WORKED_EXAMPLE__SUBSCALE:
				return SUBSCALE_EDEFAULT == null ? subscale != null : !SUBSCALE_EDEFAULT.equals(subscale);
			case CataloguePackage.WORKED_EXAMPLE__STRATUM:
				return STRATUM_EDEFAULT == null ? stratum != null : !STRATUM_EDEFAULT.equals(stratum);
			case CataloguePackage.WORKED_EXAMPLE__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (answers: ");
		result.append(answers);
		result.append(", expected: ");
		result.append(expected);
		result.append(", subscale: ");
		result.append(subscale);
		result.append(", stratum: ");
		result.append(stratum);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //WorkedExampleImpl
