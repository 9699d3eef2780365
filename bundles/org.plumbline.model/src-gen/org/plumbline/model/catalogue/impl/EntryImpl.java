/**
 */
package org.plumbline.model.catalogue.impl;

import java.time.LocalDate;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.Origin;
import org.plumbline.model.catalogue.Verification;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.catalogue.impl.EntryImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.EntryImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.EntryImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.EntryImpl#getPlain <em>Plain</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.EntryImpl#getTrace <em>Trace</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.EntryImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.EntryImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.EntryImpl#getVerification <em>Verification</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.EntryImpl#getChecked <em>Checked</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.EntryImpl#getDisputed <em>Disputed</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.EntryImpl#getConflicts <em>Conflicts</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.EntryImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.plumbline.model.catalogue.impl.EntryImpl#getShorthand <em>Shorthand</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class EntryImpl extends MinimalEObjectImpl.Container implements Entry {
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
	 * The default value of the '{@link #getPlain() <em>Plain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlain()
	 * @generated
	 * @ordered
	 */
	protected static final String PLAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlain() <em>Plain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlain()
	 * @generated
	 * @ordered
	 */
	protected String plain = PLAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrace() <em>Trace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrace()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> TRACE_EDEFAULT = (List<String>)CatalogueFactory.eINSTANCE.createFromString(CataloguePackage.eINSTANCE.getIdList(), "");

	/**
	 * The cached value of the '{@link #getTrace() <em>Trace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrace()
	 * @generated
	 * @ordered
	 */
	protected List<String> trace = TRACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final Origin ORIGIN_EDEFAULT = Origin.SEED;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected Origin origin = ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerification() <em>Verification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerification()
	 * @generated
	 * @ordered
	 */
	protected static final Verification VERIFICATION_EDEFAULT = Verification.UNSTATED;

	/**
	 * The cached value of the '{@link #getVerification() <em>Verification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerification()
	 * @generated
	 * @ordered
	 */
	protected Verification verification = VERIFICATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getChecked() <em>Checked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecked()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CHECKED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChecked() <em>Checked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecked()
	 * @generated
	 * @ordered
	 */
	protected LocalDate checked = CHECKED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisputed() <em>Disputed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisputed()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> DISPUTED_EDEFAULT = (List<String>)CatalogueFactory.eINSTANCE.createFromString(CataloguePackage.eINSTANCE.getEntryIds(), "");

	/**
	 * The cached value of the '{@link #getDisputed() <em>Disputed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisputed()
	 * @generated
	 * @ordered
	 */
	protected List<String> disputed = DISPUTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getConflicts() <em>Conflicts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConflicts()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> CONFLICTS_EDEFAULT = (List<String>)CatalogueFactory.eINSTANCE.createFromString(CataloguePackage.eINSTANCE.getEntryIds(), "");

	/**
	 * The cached value of the '{@link #getConflicts() <em>Conflicts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConflicts()
	 * @generated
	 * @ordered
	 */
	protected List<String> conflicts = CONFLICTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<String> EVIDENCE_EDEFAULT = (List<String>)CatalogueFactory.eINSTANCE.createFromString(CataloguePackage.eINSTANCE.getEntryIds(), "");

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected List<String> evidence = EVIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getShorthand() <em>Shorthand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShorthand()
	 * @generated
	 * @ordered
	 */
	protected static final String SHORTHAND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShorthand() <em>Shorthand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShorthand()
	 * @generated
	 * @ordered
	 */
	protected String shorthand = SHORTHAND_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.ENTRY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ENTRY__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ENTRY__LABEL, oldLabel, label));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ENTRY__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlain() {
		return plain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlain(String newPlain) {
		String oldPlain = plain;
		plain = newPlain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ENTRY__PLAIN, oldPlain, plain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getTrace() {
		return trace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrace(List<String> newTrace) {
		List<String> oldTrace = trace;
		trace = newTrace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ENTRY__TRACE, oldTrace, trace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ENTRY__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Origin getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(Origin newOrigin) {
		Origin oldOrigin = origin;
		origin = newOrigin == null ? ORIGIN_EDEFAULT : newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ENTRY__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Verification getVerification() {
		return verification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerification(Verification newVerification) {
		Verification oldVerification = verification;
		verification = newVerification == null ? VERIFICATION_EDEFAULT : newVerification;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ENTRY__VERIFICATION, oldVerification, verification));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getChecked() {
		return checked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChecked(LocalDate newChecked) {
		LocalDate oldChecked = checked;
		checked = newChecked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ENTRY__CHECKED, oldChecked, checked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getDisputed() {
		return disputed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisputed(List<String> newDisputed) {
		List<String> oldDisputed = disputed;
		disputed = newDisputed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ENTRY__DISPUTED, oldDisputed, disputed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getConflicts() {
		return conflicts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConflicts(List<String> newConflicts) {
		List<String> oldConflicts = conflicts;
		conflicts = newConflicts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ENTRY__CONFLICTS, oldConflicts, conflicts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getEvidence() {
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidence(List<String> newEvidence) {
		List<String> oldEvidence = evidence;
		evidence = newEvidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ENTRY__EVIDENCE, oldEvidence, evidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShorthand() {
		return shorthand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShorthand(String newShorthand) {
		String oldShorthand = shorthand;
		shorthand = newShorthand;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.ENTRY__SHORTHAND, oldShorthand, shorthand));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.ENTRY__ID:
				return getId();
			case CataloguePackage.ENTRY__LABEL:
				return getLabel();
			case CataloguePackage.ENTRY__TEXT:
				return getText();
			case CataloguePackage.ENTRY__PLAIN:
				return getPlain();
			case CataloguePackage.ENTRY__TRACE:
				return getTrace();
			case CataloguePackage.ENTRY__SOURCE:
				return getSource();
			case CataloguePackage.ENTRY__ORIGIN:
				return getOrigin();
			case CataloguePackage.ENTRY__VERIFICATION:
				return getVerification();
			case CataloguePackage.ENTRY__CHECKED:
				return getChecked();
			case CataloguePackage.ENTRY__DISPUTED:
				return getDisputed();
			case CataloguePackage.ENTRY__CONFLICTS:
				return getConflicts();
			case CataloguePackage.ENTRY__EVIDENCE:
				return getEvidence();
			case CataloguePackage.ENTRY__SHORTHAND:
				return getShorthand();
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
			case CataloguePackage.ENTRY__ID:
				setId((String)newValue);
				return;
			case CataloguePackage.ENTRY__LABEL:
				setLabel((String)newValue);
				return;
			case CataloguePackage.ENTRY__TEXT:
				setText((String)newValue);
				return;
			case CataloguePackage.ENTRY__PLAIN:
				setPlain((String)newValue);
				return;
			case CataloguePackage.ENTRY__TRACE:
				setTrace((List<String>)newValue);
				return;
			case CataloguePackage.ENTRY__SOURCE:
				setSource((String)newValue);
				return;
			case CataloguePackage.ENTRY__ORIGIN:
				setOrigin((Origin)newValue);
				return;
			case CataloguePackage.ENTRY__VERIFICATION:
				setVerification((Verification)newValue);
				return;
			case CataloguePackage.ENTRY__CHECKED:
				setChecked((LocalDate)newValue);
				return;
			case CataloguePackage.ENTRY__DISPUTED:
				setDisputed((List<String>)newValue);
				return;
			case CataloguePackage.ENTRY__CONFLICTS:
				setConflicts((List<String>)newValue);
				return;
			case CataloguePackage.ENTRY__EVIDENCE:
				setEvidence((List<String>)newValue);
				return;
			case CataloguePackage.ENTRY__SHORTHAND:
				setShorthand((String)newValue);
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
			case CataloguePackage.ENTRY__ID:
				setId(ID_EDEFAULT);
				return;
			case CataloguePackage.ENTRY__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case CataloguePackage.ENTRY__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case CataloguePackage.ENTRY__PLAIN:
				setPlain(PLAIN_EDEFAULT);
				return;
			case CataloguePackage.ENTRY__TRACE:
				setTrace(TRACE_EDEFAULT);
				return;
			case CataloguePackage.ENTRY__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case CataloguePackage.ENTRY__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case CataloguePackage.ENTRY__VERIFICATION:
				setVerification(VERIFICATION_EDEFAULT);
				return;
			case CataloguePackage.ENTRY__CHECKED:
				setChecked(CHECKED_EDEFAULT);
				return;
			case CataloguePackage.ENTRY__DISPUTED:
				setDisputed(DISPUTED_EDEFAULT);
				return;
			case CataloguePackage.ENTRY__CONFLICTS:
				setConflicts(CONFLICTS_EDEFAULT);
				return;
			case CataloguePackage.ENTRY__EVIDENCE:
				setEvidence(EVIDENCE_EDEFAULT);
				return;
			case CataloguePackage.ENTRY__SHORTHAND:
				setShorthand(SHORTHAND_EDEFAULT);
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
			case CataloguePackage.ENTRY__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CataloguePackage.ENTRY__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case CataloguePackage.ENTRY__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case CataloguePackage.ENTRY__PLAIN:
				return PLAIN_EDEFAULT == null ? plain != null : !PLAIN_EDEFAULT.equals(plain);
			case CataloguePackage.ENTRY__TRACE:
				return TRACE_EDEFAULT == null ? trace != null : !TRACE_EDEFAULT.equals(trace);
			case CataloguePackage.ENTRY__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case CataloguePackage.ENTRY__ORIGIN:
				return origin != ORIGIN_EDEFAULT;
			case CataloguePackage.ENTRY__VERIFICATION:
				return verification != VERIFICATION_EDEFAULT;
			case CataloguePackage.ENTRY__CHECKED:
				return CHECKED_EDEFAULT == null ? checked != null : !CHECKED_EDEFAULT.equals(checked);
			case CataloguePackage.ENTRY__DISPUTED:
				return DISPUTED_EDEFAULT == null ? disputed != null : !DISPUTED_EDEFAULT.equals(disputed);
			case CataloguePackage.ENTRY__CONFLICTS:
				return CONFLICTS_EDEFAULT == null ? conflicts != null : !CONFLICTS_EDEFAULT.equals(conflicts);
			case CataloguePackage.ENTRY__EVIDENCE:
				return EVIDENCE_EDEFAULT == null ? evidence != null : !EVIDENCE_EDEFAULT.equals(evidence);
			case CataloguePackage.ENTRY__SHORTHAND:
				return SHORTHAND_EDEFAULT == null ? shorthand != null : !SHORTHAND_EDEFAULT.equals(shorthand);
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
		result.append(", plain: ");
		result.append(plain);
		result.append(", trace: ");
		result.append(trace);
		result.append(", source: ");
		result.append(source);
		result.append(", origin: ");
		result.append(origin);
		result.append(", verification: ");
		result.append(verification);
		result.append(", checked: ");
		result.append(checked);
		result.append(", disputed: ");
		result.append(disputed);
		result.append(", conflicts: ");
		result.append(conflicts);
		result.append(", evidence: ");
		result.append(evidence);
		result.append(", shorthand: ");
		result.append(shorthand);
		result.append(')');
		return result.toString();
	}

} //EntryImpl
