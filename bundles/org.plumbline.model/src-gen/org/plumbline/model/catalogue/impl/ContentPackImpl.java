/**
 */
package org.plumbline.model.catalogue.impl;

import java.time.LocalDate;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.CodeListFile;
import org.plumbline.model.catalogue.ContentPack;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Content Pack</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.ContentPackImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ContentPackImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ContentPackImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ContentPackImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ContentPackImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ContentPackImpl#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ContentPackImpl#getChapters <em>Chapters</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ContentPackImpl#getSamples <em>Samples</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ContentPackImpl#getInventory <em>Inventory</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ContentPackImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ContentPackImpl#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ContentPackImpl#getCodeLists <em>Code Lists</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.ContentPackImpl#getVignettes <em>Vignettes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ContentPackImpl extends MinimalEObjectImpl.Container implements ContentPack {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguages() <em>Languages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguages()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> LANGUAGES_EDEFAULT = (List<String>)CatalogueFactory.eINSTANCE.createFromString(CataloguePackage.eINSTANCE.getIdList(), "");

	/**
	 * The cached value of the '{@link #getLanguages() <em>Languages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguages()
	 * @generated
	 * @ordered
	 */
	protected List<String> languages = LANGUAGES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChapters() <em>Chapters</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChapters()
	 * @generated
	 * @ordered
	 */
	protected EList<String> chapters;

	/**
	 * The cached value of the '{@link #getSamples() <em>Samples</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSamples()
	 * @generated
	 * @ordered
	 */
	protected EList<String> samples;

	/**
	 * The default value of the '{@link #getInventory() <em>Inventory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInventory()
	 * @generated
	 * @ordered
	 */
	protected static final String INVENTORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInventory() <em>Inventory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInventory()
	 * @generated
	 * @ordered
	 */
	protected String inventory = INVENTORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected String author = AUTHOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected static final String LICENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected String licence = LICENCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCodeLists() <em>Code Lists</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeLists()
	 * @generated
	 * @ordered
	 */
	protected EList<CodeListFile> codeLists;

	/**
	 * The cached value of the '{@link #getVignettes() <em>Vignettes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVignettes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> vignettes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ContentPackImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.CONTENT_PACK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONTENT_PACK__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONTENT_PACK__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONTENT_PACK__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONTENT_PACK__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONTENT_PACK__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getLanguages() {
		return languages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguages(List<String> newLanguages) {
		List<String> oldLanguages = languages;
		languages = newLanguages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONTENT_PACK__LANGUAGES, oldLanguages, languages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getChapters() {
		if (chapters == null) {
			chapters = new EDataTypeEList<String>(String.class, this, CataloguePackage.CONTENT_PACK__CHAPTERS);
		}
		return chapters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSamples() {
		if (samples == null) {
			samples = new EDataTypeEList<String>(String.class, this, CataloguePackage.CONTENT_PACK__SAMPLES);
		}
		return samples;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInventory() {
		return inventory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInventory(String newInventory) {
		String oldInventory = inventory;
		inventory = newInventory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONTENT_PACK__INVENTORY, oldInventory, inventory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthor() {
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(String newAuthor) {
		String oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONTENT_PACK__AUTHOR, oldAuthor, author));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLicence() {
		return licence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicence(String newLicence) {
		String oldLicence = licence;
		licence = newLicence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONTENT_PACK__LICENCE, oldLicence, licence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CodeListFile> getCodeLists() {
		if (codeLists == null) {
			codeLists = new EObjectContainmentEList<CodeListFile>(CodeListFile.class, this, CataloguePackage.CONTENT_PACK__CODE_LISTS);
		}
		return codeLists;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getVignettes() {
		if (vignettes == null) {
			vignettes = new EDataTypeEList<String>(String.class, this, CataloguePackage.CONTENT_PACK__VIGNETTES);
		}
		return vignettes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.CONTENT_PACK__CODE_LISTS:
				return ((InternalEList<?>)getCodeLists()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.CONTENT_PACK__ID:
				return getId();
			case CataloguePackage.CONTENT_PACK__LABEL:
				return getLabel();
			case CataloguePackage.CONTENT_PACK__TEXT:
				return getText();
			case CataloguePackage.CONTENT_PACK__VERSION:
				return getVersion();
			case CataloguePackage.CONTENT_PACK__DATE:
				return getDate();
			case CataloguePackage.CONTENT_PACK__LANGUAGES:
				return getLanguages();
			case CataloguePackage.CONTENT_PACK__CHAPTERS:
				return getChapters();
			case CataloguePackage.CONTENT_PACK__SAMPLES:
				return getSamples();
			case CataloguePackage.CONTENT_PACK__INVENTORY:
				return getInventory();
			case CataloguePackage.CONTENT_PACK__AUTHOR:
				return getAuthor();
			case CataloguePackage.CONTENT_PACK__LICENCE:
				return getLicence();
			case CataloguePackage.CONTENT_PACK__CODE_LISTS:
				return getCodeLists();
			case CataloguePackage.CONTENT_PACK__VIGNETTES:
				return getVignettes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CataloguePackage.CONTENT_PACK__ID:
				setId((String)newValue);
				return;
			case CataloguePackage.CONTENT_PACK__LABEL:
				setLabel((String)newValue);
				return;
			case CataloguePackage.CONTENT_PACK__TEXT:
				setText((String)newValue);
				return;
			case CataloguePackage.CONTENT_PACK__VERSION:
				setVersion((String)newValue);
				return;
			case CataloguePackage.CONTENT_PACK__DATE:
				setDate((LocalDate)newValue);
				return;
			case CataloguePackage.CONTENT_PACK__LANGUAGES:
				setLanguages((List<String>)newValue);
				return;
			case CataloguePackage.CONTENT_PACK__CHAPTERS:
				getChapters().clear();
				getChapters().addAll((Collection<? extends String>)newValue);
				return;
			case CataloguePackage.CONTENT_PACK__SAMPLES:
				getSamples().clear();
				getSamples().addAll((Collection<? extends String>)newValue);
				return;
			case CataloguePackage.CONTENT_PACK__INVENTORY:
				setInventory((String)newValue);
				return;
			case CataloguePackage.CONTENT_PACK__AUTHOR:
				setAuthor((String)newValue);
				return;
			case CataloguePackage.CONTENT_PACK__LICENCE:
				setLicence((String)newValue);
				return;
			case CataloguePackage.CONTENT_PACK__CODE_LISTS:
				getCodeLists().clear();
				getCodeLists().addAll((Collection<? extends CodeListFile>)newValue);
				return;
			case CataloguePackage.CONTENT_PACK__VIGNETTES:
				getVignettes().clear();
				getVignettes().addAll((Collection<? extends String>)newValue);
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
			case CataloguePackage.CONTENT_PACK__ID:
				setId(ID_EDEFAULT);
				return;
			case CataloguePackage.CONTENT_PACK__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case CataloguePackage.CONTENT_PACK__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case CataloguePackage.CONTENT_PACK__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case CataloguePackage.CONTENT_PACK__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case CataloguePackage.CONTENT_PACK__LANGUAGES:
				setLanguages(LANGUAGES_EDEFAULT);
				return;
			case CataloguePackage.CONTENT_PACK__CHAPTERS:
				getChapters().clear();
				return;
			case CataloguePackage.CONTENT_PACK__SAMPLES:
				getSamples().clear();
				return;
			case CataloguePackage.CONTENT_PACK__INVENTORY:
				setInventory(INVENTORY_EDEFAULT);
				return;
			case CataloguePackage.CONTENT_PACK__AUTHOR:
				setAuthor(AUTHOR_EDEFAULT);
				return;
			case CataloguePackage.CONTENT_PACK__LICENCE:
				setLicence(LICENCE_EDEFAULT);
				return;
			case CataloguePackage.CONTENT_PACK__CODE_LISTS:
				getCodeLists().clear();
				return;
			case CataloguePackage.CONTENT_PACK__VIGNETTES:
				getVignettes().clear();
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
			case CataloguePackage.CONTENT_PACK__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CataloguePackage.CONTENT_PACK__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case CataloguePackage.CONTENT_PACK__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case CataloguePackage.CONTENT_PACK__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case CataloguePackage.CONTENT_PACK__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case CataloguePackage.CONTENT_PACK__LANGUAGES:
				return LANGUAGES_EDEFAULT == null ? languages != null : !LANGUAGES_EDEFAULT.equals(languages);
			case CataloguePackage.CONTENT_PACK__CHAPTERS:
				return chapters != null && !chapters.isEmpty();
			case CataloguePackage.CONTENT_PACK__SAMPLES:
				return samples != null && !samples.isEmpty();
			case CataloguePackage.CONTENT_PACK__INVENTORY:
				return INVENTORY_EDEFAULT == null ? inventory != null : !INVENTORY_EDEFAULT.equals(inventory);
			case CataloguePackage.CONTENT_PACK__AUTHOR:
				return AUTHOR_EDEFAULT == null ? author != null : !AUTHOR_EDEFAULT.equals(author);
			case CataloguePackage.CONTENT_PACK__LICENCE:
				return LICENCE_EDEFAULT == null ? licence != null : !LICENCE_EDEFAULT.equals(licence);
			case CataloguePackage.CONTENT_PACK__CODE_LISTS:
				return codeLists != null && !codeLists.isEmpty();
			case CataloguePackage.CONTENT_PACK__VIGNETTES:
				return vignettes != null && !vignettes.isEmpty();
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
		result.append(" (id: ");
		result.append(id);
		result.append(", label: ");
		result.append(label);
		result.append(", text: ");
		result.append(text);
		result.append(", version: ");
		result.append(version);
		result.append(", date: ");
		result.append(date);
		result.append(", languages: ");
		result.append(languages);
		result.append(", chapters: ");
		result.append(chapters);
		result.append(", samples: ");
		result.append(samples);
		result.append(", inventory: ");
		result.append(inventory);
		result.append(", author: ");
		result.append(author);
		result.append(", licence: ");
		result.append(licence);
		result.append(", vignettes: ");
		result.append(vignettes);
		result.append(')');
		return result.toString();
	}

} //ContentPackImpl
