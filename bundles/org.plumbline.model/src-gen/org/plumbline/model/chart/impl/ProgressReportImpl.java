/**
 */
package org.plumbline.model.chart.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.Clinician;
import org.plumbline.model.chart.PlanDecision;
import org.plumbline.model.chart.ProgressReport;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.Signature;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Progress Report</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.ProgressReportImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ProgressReportImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ProgressReportImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ProgressReportImpl#getWrittenOn <em>Written On</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ProgressReportImpl#getStatements <em>Statements</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ProgressReportImpl#getProgress <em>Progress</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ProgressReportImpl#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ProgressReportImpl#getDecisionText <em>Decision Text</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ProgressReportImpl#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ProgressReportImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.ProgressReportImpl#getSignature <em>Signature</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProgressReportImpl extends MinimalEObjectImpl.Container implements ProgressReport {
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
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected LocalDate to = TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getWrittenOn() <em>Written On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrittenOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate WRITTEN_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWrittenOn() <em>Written On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrittenOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate writtenOn = WRITTEN_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatements() <em>Statements</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatements()
	 * @generated
	 * @ordered
	 */
	protected static final String STATEMENTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatements() <em>Statements</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatements()
	 * @generated
	 * @ordered
	 */
	protected String statements = STATEMENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getProgress() <em>Progress</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgress()
	 * @generated
	 * @ordered
	 */
	protected static final String PROGRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProgress() <em>Progress</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgress()
	 * @generated
	 * @ordered
	 */
	protected String progress = PROGRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected static final PlanDecision DECISION_EDEFAULT = PlanDecision.OPEN;

	/**
	 * The cached value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected PlanDecision decision = DECISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecisionText() <em>Decision Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisionText()
	 * @generated
	 * @ordered
	 */
	protected static final String DECISION_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecisionText() <em>Decision Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisionText()
	 * @generated
	 * @ordered
	 */
	protected String decisionText = DECISION_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getProvenance() <em>Provenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected static final Provenance PROVENANCE_EDEFAULT = Provenance.TYPED;

	/**
	 * The cached value of the '{@link #getProvenance() <em>Provenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected Provenance provenance = PROVENANCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected Clinician author;

	/**
	 * The cached value of the '{@link #getSignature() <em>Signature</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignature()
	 * @generated
	 * @ordered
	 */
	protected Signature signature;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProgressReportImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.PROGRESS_REPORT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PROGRESS_REPORT__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(LocalDate newFrom) {
		LocalDate oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PROGRESS_REPORT__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(LocalDate newTo) {
		LocalDate oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PROGRESS_REPORT__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getWrittenOn() {
		return writtenOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWrittenOn(LocalDate newWrittenOn) {
		LocalDate oldWrittenOn = writtenOn;
		writtenOn = newWrittenOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PROGRESS_REPORT__WRITTEN_ON, oldWrittenOn, writtenOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatements() {
		return statements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatements(String newStatements) {
		String oldStatements = statements;
		statements = newStatements;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PROGRESS_REPORT__STATEMENTS, oldStatements, statements));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProgress() {
		return progress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgress(String newProgress) {
		String oldProgress = progress;
		progress = newProgress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PROGRESS_REPORT__PROGRESS, oldProgress, progress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanDecision getDecision() {
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecision(PlanDecision newDecision) {
		PlanDecision oldDecision = decision;
		decision = newDecision == null ? DECISION_EDEFAULT : newDecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PROGRESS_REPORT__DECISION, oldDecision, decision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDecisionText() {
		return decisionText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecisionText(String newDecisionText) {
		String oldDecisionText = decisionText;
		decisionText = newDecisionText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PROGRESS_REPORT__DECISION_TEXT, oldDecisionText, decisionText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Provenance getProvenance() {
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvenance(Provenance newProvenance) {
		Provenance oldProvenance = provenance;
		provenance = newProvenance == null ? PROVENANCE_EDEFAULT : newProvenance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PROGRESS_REPORT__PROVENANCE, oldProvenance, provenance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Clinician getAuthor() {
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAuthor(Clinician newAuthor, NotificationChain msgs) {
		Clinician oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ChartPackage.PROGRESS_REPORT__AUTHOR, oldAuthor, newAuthor);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(Clinician newAuthor) {
		if (newAuthor != author) {
			NotificationChain msgs = null;
			if (author != null)
				msgs = ((InternalEObject)author).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ChartPackage.PROGRESS_REPORT__AUTHOR, null, msgs);
			if (newAuthor != null)
				msgs = ((InternalEObject)newAuthor).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ChartPackage.PROGRESS_REPORT__AUTHOR, null, msgs);
			msgs = basicSetAuthor(newAuthor, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PROGRESS_REPORT__AUTHOR, newAuthor, newAuthor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Signature getSignature() {
		return signature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSignature(Signature newSignature, NotificationChain msgs) {
		Signature oldSignature = signature;
		signature = newSignature;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ChartPackage.PROGRESS_REPORT__SIGNATURE, oldSignature, newSignature);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignature(Signature newSignature) {
		if (newSignature != signature) {
			NotificationChain msgs = null;
			if (signature != null)
				msgs = ((InternalEObject)signature).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ChartPackage.PROGRESS_REPORT__SIGNATURE, null, msgs);
			if (newSignature != null)
				msgs = ((InternalEObject)newSignature).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ChartPackage.PROGRESS_REPORT__SIGNATURE, null, msgs);
			msgs = basicSetSignature(newSignature, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.PROGRESS_REPORT__SIGNATURE, newSignature, newSignature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ChartPackage.PROGRESS_REPORT__AUTHOR:
				return basicSetAuthor(null, msgs);
			case ChartPackage.PROGRESS_REPORT__SIGNATURE:
				return basicSetSignature(null, msgs);
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
			case ChartPackage.PROGRESS_REPORT__ID:
				return getId();
			case ChartPackage.PROGRESS_REPORT__FROM:
				return getFrom();
			case ChartPackage.PROGRESS_REPORT__TO:
				return getTo();
			case ChartPackage.PROGRESS_REPORT__WRITTEN_ON:
				return getWrittenOn();
			case ChartPackage.PROGRESS_REPORT__STATEMENTS:
				return getStatements();
			case ChartPackage.PROGRESS_REPORT__PROGRESS:
				return getProgress();
			case ChartPackage.PROGRESS_REPORT__DECISION:
				return getDecision();
			case ChartPackage.PROGRESS_REPORT__DECISION_TEXT:
				return getDecisionText();
			case ChartPackage.PROGRESS_REPORT__PROVENANCE:
				return getProvenance();
			case ChartPackage.PROGRESS_REPORT__AUTHOR:
				return getAuthor();
			case ChartPackage.PROGRESS_REPORT__SIGNATURE:
				return getSignature();
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
			case ChartPackage.PROGRESS_REPORT__ID:
				setId((String)newValue);
				return;
			case ChartPackage.PROGRESS_REPORT__FROM:
				setFrom((LocalDate)newValue);
				return;
			case ChartPackage.PROGRESS_REPORT__TO:
				setTo((LocalDate)newValue);
				return;
			case ChartPackage.PROGRESS_REPORT__WRITTEN_ON:
				setWrittenOn((LocalDate)newValue);
				return;
			case ChartPackage.PROGRESS_REPORT__STATEMENTS:
				setStatements((String)newValue);
				return;
			case ChartPackage.PROGRESS_REPORT__PROGRESS:
				setProgress((String)newValue);
				return;
			case ChartPackage.PROGRESS_REPORT__DECISION:
				setDecision((PlanDecision)newValue);
				return;
			case ChartPackage.PROGRESS_REPORT__DECISION_TEXT:
				setDecisionText((String)newValue);
				return;
			case ChartPackage.PROGRESS_REPORT__PROVENANCE:
				setProvenance((Provenance)newValue);
				return;
			case ChartPackage.PROGRESS_REPORT__AUTHOR:
				setAuthor((Clinician)newValue);
				return;
			case ChartPackage.PROGRESS_REPORT__SIGNATURE:
				setSignature((Signature)newValue);
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
			case ChartPackage.PROGRESS_REPORT__ID:
				setId(ID_EDEFAULT);
				return;
			case ChartPackage.PROGRESS_REPORT__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case ChartPackage.PROGRESS_REPORT__TO:
				setTo(TO_EDEFAULT);
				return;
			case ChartPackage.PROGRESS_REPORT__WRITTEN_ON:
				setWrittenOn(WRITTEN_ON_EDEFAULT);
				return;
			case ChartPackage.PROGRESS_REPORT__STATEMENTS:
				setStatements(STATEMENTS_EDEFAULT);
				return;
			case ChartPackage.PROGRESS_REPORT__PROGRESS:
				setProgress(PROGRESS_EDEFAULT);
				return;
			case ChartPackage.PROGRESS_REPORT__DECISION:
				setDecision(DECISION_EDEFAULT);
				return;
			case ChartPackage.PROGRESS_REPORT__DECISION_TEXT:
				setDecisionText(DECISION_TEXT_EDEFAULT);
				return;
			case ChartPackage.PROGRESS_REPORT__PROVENANCE:
				setProvenance(PROVENANCE_EDEFAULT);
				return;
			case ChartPackage.PROGRESS_REPORT__AUTHOR:
				setAuthor((Clinician)null);
				return;
			case ChartPackage.PROGRESS_REPORT__SIGNATURE:
				setSignature((Signature)null);
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
			case ChartPackage.PROGRESS_REPORT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ChartPackage.PROGRESS_REPORT__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case ChartPackage.PROGRESS_REPORT__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case ChartPackage.PROGRESS_REPORT__WRITTEN_ON:
				return WRITTEN_ON_EDEFAULT == null ? writtenOn != null : !WRITTEN_ON_EDEFAULT.equals(writtenOn);
			case ChartPackage.PROGRESS_REPORT__STATEMENTS:
				return STATEMENTS_EDEFAULT == null ? statements != null : !STATEMENTS_EDEFAULT.equals(statements);
			case ChartPackage.PROGRESS_REPORT__PROGRESS:
				return PROGRESS_EDEFAULT == null ? progress != null : !PROGRESS_EDEFAULT.equals(progress);
			case ChartPackage.PROGRESS_REPORT__DECISION:
				return decision != DECISION_EDEFAULT;
			case ChartPackage.PROGRESS_REPORT__DECISION_TEXT:
				return DECISION_TEXT_EDEFAULT == null ? decisionText != null : !DECISION_TEXT_EDEFAULT.equals(decisionText);
			case ChartPackage.PROGRESS_REPORT__PROVENANCE:
				return provenance != PROVENANCE_EDEFAULT;
			case ChartPackage.PROGRESS_REPORT__AUTHOR:
				return author != null;
			case ChartPackage.PROGRESS_REPORT__SIGNATURE:
				return signature != null;
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
		result.append(", from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(", writtenOn: ");
		result.append(writtenOn);
		result.append(", statements: ");
		result.append(statements);
		result.append(", progress: ");
		result.append(progress);
		result.append(", decision: ");
		result.append(decision);
		result.append(", decisionText: ");
		result.append(decisionText);
		result.append(", provenance: ");
		result.append(provenance);
		result.append(')');
		return result.toString();
	}

} //ProgressReportImpl
