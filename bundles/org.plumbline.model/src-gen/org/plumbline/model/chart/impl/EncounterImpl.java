/**
 */
package org.plumbline.model.chart.impl;

import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.chart.Addendum;
import org.plumbline.model.chart.Answer;
import org.plumbline.model.chart.Assessment;
import org.plumbline.model.chart.Attachment;
import org.plumbline.model.chart.BodyMark;
import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.FieldOrigin;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Signature;
import org.plumbline.model.chart.Subjective;
import org.plumbline.model.chart.TreatmentLine;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Encounter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterImpl#getContentVersion <em>Content Version</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterImpl#getSubjective <em>Subjective</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterImpl#getMarks <em>Marks</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterImpl#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterImpl#getRedFlags <em>Red Flags</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterImpl#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterImpl#getAssessment <em>Assessment</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterImpl#getTreatments <em>Treatments</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterImpl#getPlanText <em>Plan Text</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterImpl#getSignature <em>Signature</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterImpl#getAddenda <em>Addenda</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterImpl#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.EncounterImpl#getOrigins <em>Origins</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EncounterImpl extends MinimalEObjectImpl.Container implements Encounter {
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
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final Integer FORMAT_EDEFAULT = Integer.valueOf(1);

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected Integer format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getContentVersion() <em>Content Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTENT_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContentVersion() <em>Content Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentVersion()
	 * @generated
	 * @ordered
	 */
	protected String contentVersion = CONTENT_VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSubjective() <em>Subjective</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjective()
	 * @generated
	 * @ordered
	 */
	protected Subjective subjective;

	/**
	 * The cached value of the '{@link #getMarks() <em>Marks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarks()
	 * @generated
	 * @ordered
	 */
	protected EList<BodyMark> marks;

	/**
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<Answer> answers;

	/**
	 * The cached value of the '{@link #getRedFlags() <em>Red Flags</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedFlags()
	 * @generated
	 * @ordered
	 */
	protected EList<RedFlagAnswer> redFlags;

	/**
	 * The cached value of the '{@link #getFindings() <em>Findings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<Finding> findings;

	/**
	 * The cached value of the '{@link #getAssessment() <em>Assessment</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessment()
	 * @generated
	 * @ordered
	 */
	protected Assessment assessment;

	/**
	 * The cached value of the '{@link #getTreatments() <em>Treatments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatments()
	 * @generated
	 * @ordered
	 */
	protected EList<TreatmentLine> treatments;

	/**
	 * The default value of the '{@link #getPlanText() <em>Plan Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanText()
	 * @generated
	 * @ordered
	 */
	protected static final String PLAN_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlanText() <em>Plan Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanText()
	 * @generated
	 * @ordered
	 */
	protected String planText = PLAN_TEXT_EDEFAULT;

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
	 * The cached value of the '{@link #getAddenda() <em>Addenda</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddenda()
	 * @generated
	 * @ordered
	 */
	protected EList<Addendum> addenda;

	/**
	 * The cached value of the '{@link #getAttachments() <em>Attachments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttachments()
	 * @generated
	 * @ordered
	 */
	protected EList<Attachment> attachments;

	/**
	 * The cached value of the '{@link #getOrigins() <em>Origins</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigins()
	 * @generated
	 * @ordered
	 */
	protected EList<FieldOrigin> origins;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EncounterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.ENCOUNTER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.ENCOUNTER__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(Integer newFormat) {
		Integer oldFormat = format;
		format = newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.ENCOUNTER__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContentVersion() {
		return contentVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContentVersion(String newContentVersion) {
		String oldContentVersion = contentVersion;
		contentVersion = newContentVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.ENCOUNTER__CONTENT_VERSION, oldContentVersion, contentVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Subjective getSubjective() {
		return subjective;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSubjective(Subjective newSubjective, NotificationChain msgs) {
		Subjective oldSubjective = subjective;
		subjective = newSubjective;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ChartPackage.ENCOUNTER__SUBJECTIVE, oldSubjective, newSubjective);
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
	public void setSubjective(Subjective newSubjective) {
		if (newSubjective != subjective) {
			NotificationChain msgs = null;
			if (subjective != null)
				msgs = ((InternalEObject)subjective).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ChartPackage.ENCOUNTER__SUBJECTIVE, null, msgs);
			if (newSubjective != null)
				msgs = ((InternalEObject)newSubjective).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ChartPackage.ENCOUNTER__SUBJECTIVE, null, msgs);
			msgs = basicSetSubjective(newSubjective, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.ENCOUNTER__SUBJECTIVE, newSubjective, newSubjective));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BodyMark> getMarks() {
		if (marks == null) {
			marks = new EObjectContainmentEList<BodyMark>(BodyMark.class, this, ChartPackage.ENCOUNTER__MARKS);
		}
		return marks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Answer> getAnswers() {
		if (answers == null) {
			answers = new EObjectContainmentEList<Answer>(Answer.class, this, ChartPackage.ENCOUNTER__ANSWERS);
		}
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RedFlagAnswer> getRedFlags() {
		if (redFlags == null) {
			redFlags = new EObjectContainmentEList<RedFlagAnswer>(RedFlagAnswer.class, this, ChartPackage.ENCOUNTER__RED_FLAGS);
		}
		return redFlags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Finding> getFindings() {
		if (findings == null) {
			findings = new EObjectContainmentEList<Finding>(Finding.class, this, ChartPackage.ENCOUNTER__FINDINGS);
		}
		return findings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assessment getAssessment() {
		return assessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAssessment(Assessment newAssessment, NotificationChain msgs) {
		Assessment oldAssessment = assessment;
		assessment = newAssessment;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ChartPackage.ENCOUNTER__ASSESSMENT, oldAssessment, newAssessment);
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
	public void setAssessment(Assessment newAssessment) {
		if (newAssessment != assessment) {
			NotificationChain msgs = null;
			if (assessment != null)
				msgs = ((InternalEObject)assessment).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ChartPackage.ENCOUNTER__ASSESSMENT, null, msgs);
			if (newAssessment != null)
				msgs = ((InternalEObject)newAssessment).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ChartPackage.ENCOUNTER__ASSESSMENT, null, msgs);
			msgs = basicSetAssessment(newAssessment, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.ENCOUNTER__ASSESSMENT, newAssessment, newAssessment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TreatmentLine> getTreatments() {
		if (treatments == null) {
			treatments = new EObjectContainmentEList<TreatmentLine>(TreatmentLine.class, this, ChartPackage.ENCOUNTER__TREATMENTS);
		}
		return treatments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlanText() {
		return planText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlanText(String newPlanText) {
		String oldPlanText = planText;
		planText = newPlanText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.ENCOUNTER__PLAN_TEXT, oldPlanText, planText));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ChartPackage.ENCOUNTER__SIGNATURE, oldSignature, newSignature);
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
				msgs = ((InternalEObject)signature).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ChartPackage.ENCOUNTER__SIGNATURE, null, msgs);
			if (newSignature != null)
				msgs = ((InternalEObject)newSignature).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ChartPackage.ENCOUNTER__SIGNATURE, null, msgs);
			msgs = basicSetSignature(newSignature, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.ENCOUNTER__SIGNATURE, newSignature, newSignature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Addendum> getAddenda() {
		if (addenda == null) {
			addenda = new EObjectContainmentEList<Addendum>(Addendum.class, this, ChartPackage.ENCOUNTER__ADDENDA);
		}
		return addenda;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attachment> getAttachments() {
		if (attachments == null) {
			attachments = new EObjectContainmentEList<Attachment>(Attachment.class, this, ChartPackage.ENCOUNTER__ATTACHMENTS);
		}
		return attachments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FieldOrigin> getOrigins() {
		if (origins == null) {
			origins = new EObjectContainmentEList<FieldOrigin>(FieldOrigin.class, this, ChartPackage.ENCOUNTER__ORIGINS);
		}
		return origins;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean signedIsConfirmed(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.plumbline.model.internal.rules.SignatureRules.signedIsConfirmed(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ChartPackage.ENCOUNTER__SUBJECTIVE:
				return basicSetSubjective(null, msgs);
			case ChartPackage.ENCOUNTER__MARKS:
				return ((InternalEList<?>)getMarks()).basicRemove(otherEnd, msgs);
			case ChartPackage.ENCOUNTER__ANSWERS:
				return ((InternalEList<?>)getAnswers()).basicRemove(otherEnd, msgs);
			case ChartPackage.ENCOUNTER__RED_FLAGS:
				return ((InternalEList<?>)getRedFlags()).basicRemove(otherEnd, msgs);
			case ChartPackage.ENCOUNTER__FINDINGS:
				return ((InternalEList<?>)getFindings()).basicRemove(otherEnd, msgs);
			case ChartPackage.ENCOUNTER__ASSESSMENT:
				return basicSetAssessment(null, msgs);
			case ChartPackage.ENCOUNTER__TREATMENTS:
				return ((InternalEList<?>)getTreatments()).basicRemove(otherEnd, msgs);
			case ChartPackage.ENCOUNTER__SIGNATURE:
				return basicSetSignature(null, msgs);
			case ChartPackage.ENCOUNTER__ADDENDA:
				return ((InternalEList<?>)getAddenda()).basicRemove(otherEnd, msgs);
			case ChartPackage.ENCOUNTER__ATTACHMENTS:
				return ((InternalEList<?>)getAttachments()).basicRemove(otherEnd, msgs);
			case ChartPackage.ENCOUNTER__ORIGINS:
				return ((InternalEList<?>)getOrigins()).basicRemove(otherEnd, msgs);
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
			case ChartPackage.ENCOUNTER__ID:
				return getId();
			case ChartPackage.ENCOUNTER__FORMAT:
				return getFormat();
			case ChartPackage.ENCOUNTER__CONTENT_VERSION:
				return getContentVersion();
			case ChartPackage.ENCOUNTER__SUBJECTIVE:
				return getSubjective();
			case ChartPackage.ENCOUNTER__MARKS:
				return getMarks();
			case ChartPackage.ENCOUNTER__ANSWERS:
				return getAnswers();
			case ChartPackage.ENCOUNTER__RED_FLAGS:
				return getRedFlags();
			case ChartPackage.ENCOUNTER__FINDINGS:
				return getFindings();
			case ChartPackage.ENCOUNTER__ASSESSMENT:
				return getAssessment();
			case ChartPackage.ENCOUNTER__TREATMENTS:
				return getTreatments();
			case ChartPackage.ENCOUNTER__PLAN_TEXT:
				return getPlanText();
			case ChartPackage.ENCOUNTER__SIGNATURE:
				return getSignature();
			case ChartPackage.ENCOUNTER__ADDENDA:
				return getAddenda();
			case ChartPackage.ENCOUNTER__ATTACHMENTS:
				return getAttachments();
			case ChartPackage.ENCOUNTER__ORIGINS:
				return getOrigins();
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
			case ChartPackage.ENCOUNTER__ID:
				setId((String)newValue);
				return;
			case ChartPackage.ENCOUNTER__FORMAT:
				setFormat((Integer)newValue);
				return;
			case ChartPackage.ENCOUNTER__CONTENT_VERSION:
				setContentVersion((String)newValue);
				return;
			case ChartPackage.ENCOUNTER__SUBJECTIVE:
				setSubjective((Subjective)newValue);
				return;
			case ChartPackage.ENCOUNTER__MARKS:
				getMarks().clear();
				getMarks().addAll((Collection<? extends BodyMark>)newValue);
				return;
			case ChartPackage.ENCOUNTER__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends Answer>)newValue);
				return;
			case ChartPackage.ENCOUNTER__RED_FLAGS:
				getRedFlags().clear();
				getRedFlags().addAll((Collection<? extends RedFlagAnswer>)newValue);
				return;
			case ChartPackage.ENCOUNTER__FINDINGS:
				getFindings().clear();
				getFindings().addAll((Collection<? extends Finding>)newValue);
				return;
			case ChartPackage.ENCOUNTER__ASSESSMENT:
				setAssessment((Assessment)newValue);
				return;
			case ChartPackage.ENCOUNTER__TREATMENTS:
				getTreatments().clear();
				getTreatments().addAll((Collection<? extends TreatmentLine>)newValue);
				return;
			case ChartPackage.ENCOUNTER__PLAN_TEXT:
				setPlanText((String)newValue);
				return;
			case ChartPackage.ENCOUNTER__SIGNATURE:
				setSignature((Signature)newValue);
				return;
			case ChartPackage.ENCOUNTER__ADDENDA:
				getAddenda().clear();
				getAddenda().addAll((Collection<? extends Addendum>)newValue);
				return;
			case ChartPackage.ENCOUNTER__ATTACHMENTS:
				getAttachments().clear();
				getAttachments().addAll((Collection<? extends Attachment>)newValue);
				return;
			case ChartPackage.ENCOUNTER__ORIGINS:
				getOrigins().clear();
				getOrigins().addAll((Collection<? extends FieldOrigin>)newValue);
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
			case ChartPackage.ENCOUNTER__ID:
				setId(ID_EDEFAULT);
				return;
			case ChartPackage.ENCOUNTER__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case ChartPackage.ENCOUNTER__CONTENT_VERSION:
				setContentVersion(CONTENT_VERSION_EDEFAULT);
				return;
			case ChartPackage.ENCOUNTER__SUBJECTIVE:
				setSubjective((Subjective)null);
				return;
			case ChartPackage.ENCOUNTER__MARKS:
				getMarks().clear();
				return;
			case ChartPackage.ENCOUNTER__ANSWERS:
				getAnswers().clear();
				return;
			case ChartPackage.ENCOUNTER__RED_FLAGS:
				getRedFlags().clear();
				return;
			case ChartPackage.ENCOUNTER__FINDINGS:
				getFindings().clear();
				return;
			case ChartPackage.ENCOUNTER__ASSESSMENT:
				setAssessment((Assessment)null);
				return;
			case ChartPackage.ENCOUNTER__TREATMENTS:
				getTreatments().clear();
				return;
			case ChartPackage.ENCOUNTER__PLAN_TEXT:
				setPlanText(PLAN_TEXT_EDEFAULT);
				return;
			case ChartPackage.ENCOUNTER__SIGNATURE:
				setSignature((Signature)null);
				return;
			case ChartPackage.ENCOUNTER__ADDENDA:
				getAddenda().clear();
				return;
			case ChartPackage.ENCOUNTER__ATTACHMENTS:
				getAttachments().clear();
				return;
			case ChartPackage.ENCOUNTER__ORIGINS:
				getOrigins().clear();
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
			case ChartPackage.ENCOUNTER__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ChartPackage.ENCOUNTER__FORMAT:
				return FORMAT_EDEFAULT == null ? format != null : !FORMAT_EDEFAULT.equals(format);
			case ChartPackage.ENCOUNTER__CONTENT_VERSION:
				return CONTENT_VERSION_EDEFAULT == null ? contentVersion != null : !CONTENT_VERSION_EDEFAULT.equals(contentVersion);
			case ChartPackage.ENCOUNTER__SUBJECTIVE:
				return subjective != null;
			case ChartPackage.ENCOUNTER__MARKS:
				return marks != null && !marks.isEmpty();
			case ChartPackage.ENCOUNTER__ANSWERS:
				return answers != null && !answers.isEmpty();
			case ChartPackage.ENCOUNTER__RED_FLAGS:
				return redFlags != null && !redFlags.isEmpty();
			case ChartPackage.ENCOUNTER__FINDINGS:
				return findings != null && !findings.isEmpty();
			case ChartPackage.ENCOUNTER__ASSESSMENT:
				return assessment != null;
			case ChartPackage.ENCOUNTER__TREATMENTS:
				return treatments != null && !treatments.isEmpty();
			case ChartPackage.ENCOUNTER__PLAN_TEXT:
				return PLAN_TEXT_EDEFAULT == null ? planText != null : !PLAN_TEXT_EDEFAULT.equals(planText);
			case ChartPackage.ENCOUNTER__SIGNATURE:
				return signature != null;
			case ChartPackage.ENCOUNTER__ADDENDA:
				return addenda != null && !addenda.isEmpty();
			case ChartPackage.ENCOUNTER__ATTACHMENTS:
				return attachments != null && !attachments.isEmpty();
			case ChartPackage.ENCOUNTER__ORIGINS:
				return origins != null && !origins.isEmpty();
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
		result.append(", format: ");
		result.append(format);
		result.append(", contentVersion: ");
		result.append(contentVersion);
		result.append(", planText: ");
		result.append(planText);
		result.append(')');
		return result.toString();
	}

} //EncounterImpl
