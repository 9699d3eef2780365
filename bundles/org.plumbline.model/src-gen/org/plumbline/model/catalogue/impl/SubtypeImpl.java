/**
 */
package org.plumbline.model.catalogue.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.Subtype;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Subtype</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.SubtypeImpl#getSeedRank <em>Seed Rank</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.SubtypeImpl#getAcceptedRank <em>Accepted Rank</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.SubtypeImpl#getAcceptedMeaning <em>Accepted Meaning</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.SubtypeImpl#isLegacy <em>Legacy</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SubtypeImpl extends EntryImpl implements Subtype {
	/**
	 * The default value of the '{@link #getSeedRank() <em>Seed Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeedRank()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SEED_RANK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeedRank() <em>Seed Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeedRank()
	 * @generated
	 * @ordered
	 */
	protected Integer seedRank = SEED_RANK_EDEFAULT;

	/**
	 * The default value of the '{@link #getAcceptedRank() <em>Accepted Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedRank()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ACCEPTED_RANK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAcceptedRank() <em>Accepted Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedRank()
	 * @generated
	 * @ordered
	 */
	protected Integer acceptedRank = ACCEPTED_RANK_EDEFAULT;

	/**
	 * The default value of the '{@link #getAcceptedMeaning() <em>Accepted Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedMeaning()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCEPTED_MEANING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAcceptedMeaning() <em>Accepted Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedMeaning()
	 * @generated
	 * @ordered
	 */
	protected String acceptedMeaning = ACCEPTED_MEANING_EDEFAULT;

	/**
	 * The default value of the '{@link #isLegacy() <em>Legacy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLegacy()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LEGACY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLegacy() <em>Legacy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLegacy()
	 * @generated
	 * @ordered
	 */
	protected boolean legacy = LEGACY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SubtypeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.SUBTYPE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSeedRank() {
		return seedRank;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeedRank(Integer newSeedRank) {
		Integer oldSeedRank = seedRank;
		seedRank = newSeedRank;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.SUBTYPE__SEED_RANK, oldSeedRank, seedRank));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAcceptedRank() {
		return acceptedRank;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptedRank(Integer newAcceptedRank) {
		Integer oldAcceptedRank = acceptedRank;
		acceptedRank = newAcceptedRank;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.SUBTYPE__ACCEPTED_RANK, oldAcceptedRank, acceptedRank));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAcceptedMeaning() {
		return acceptedMeaning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptedMeaning(String newAcceptedMeaning) {
		String oldAcceptedMeaning = acceptedMeaning;
		acceptedMeaning = newAcceptedMeaning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.SUBTYPE__ACCEPTED_MEANING, oldAcceptedMeaning, acceptedMeaning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLegacy() {
		return legacy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegacy(boolean newLegacy) {
		boolean oldLegacy = legacy;
		legacy = newLegacy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.SUBTYPE__LEGACY, oldLegacy, legacy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.SUBTYPE__SEED_RANK:
				return getSeedRank();
			case CataloguePackage.SUBTYPE__ACCEPTED_RANK:
				return getAcceptedRank();
			case CataloguePackage.SUBTYPE__ACCEPTED_MEANING:
				return getAcceptedMeaning();
			case CataloguePackage.SUBTYPE__LEGACY:
				return isLegacy();
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
			case CataloguePackage.SUBTYPE__SEED_RANK:
				setSeedRank((Integer)newValue);
				return;
			case CataloguePackage.SUBTYPE__ACCEPTED_RANK:
				setAcceptedRank((Integer)newValue);
				return;
			case CataloguePackage.SUBTYPE__ACCEPTED_MEANING:
				setAcceptedMeaning((String)newValue);
				return;
			case CataloguePackage.SUBTYPE__LEGACY:
				setLegacy((Boolean)newValue);
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
			case CataloguePackage.SUBTYPE__SEED_RANK:
				setSeedRank(SEED_RANK_EDEFAULT);
				return;
			case CataloguePackage.SUBTYPE__ACCEPTED_RANK:
				setAcceptedRank(ACCEPTED_RANK_EDEFAULT);
				return;
			case CataloguePackage.SUBTYPE__ACCEPTED_MEANING:
				setAcceptedMeaning(ACCEPTED_MEANING_EDEFAULT);
				return;
			case CataloguePackage.SUBTYPE__LEGACY:
				setLegacy(LEGACY_EDEFAULT);
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
			case CataloguePackage.SUBTYPE__SEED_RANK:
				return SEED_RANK_EDEFAULT == null ? seedRank != null : !SEED_RANK_EDEFAULT.equals(seedRank);
			case CataloguePackage.SUBTYPE__ACCEPTED_RANK:
				return ACCEPTED_RANK_EDEFAULT == null ? acceptedRank != null : !ACCEPTED_RANK_EDEFAULT.equals(acceptedRank);
			case CataloguePackage.SUBTYPE__ACCEPTED_MEANING:
				return ACCEPTED_MEANING_EDEFAULT == null ? acceptedMeaning != null : !ACCEPTED_MEANING_EDEFAULT.equals(acceptedMeaning);
			case CataloguePackage.SUBTYPE__LEGACY:
				return legacy != LEGACY_EDEFAULT;
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
		result.append(" (seedRank: ");
		result.append(seedRank);
		result.append(", acceptedRank: ");
		result.append(acceptedRank);
		result.append(", acceptedMeaning: ");
		result.append(acceptedMeaning);
		result.append(", legacy: ");
		result.append(legacy);
		result.append(')');
		return result.toString();
	}

} //SubtypeImpl
