/**
 */
package org.plumbline.model.chart.impl;

import java.util.Map;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.Subjective;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Subjective</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.impl.SubjectiveImpl#getComplaint <em>Complaint</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SubjectiveImpl#getSinceLast <em>Since Last</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SubjectiveImpl#getPainNow <em>Pain Now</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SubjectiveImpl#getPainBest <em>Pain Best</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SubjectiveImpl#getPainWorst <em>Pain Worst</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SubjectiveImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SubjectiveImpl#getQuality <em>Quality</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SubjectiveImpl#getMorning <em>Morning</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SubjectiveImpl#getDay <em>Day</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SubjectiveImpl#getEvening <em>Evening</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SubjectiveImpl#getNight <em>Night</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SubjectiveImpl#getAggravating <em>Aggravating</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SubjectiveImpl#getEasing <em>Easing</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SubjectiveImpl#getCurrentFunction <em>Current Function</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SubjectiveImpl#getPatientGoals <em>Patient Goals</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SubjectiveImpl#getHomeProgram <em>Home Program</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SubjectiveImpl#getRunKm <em>Run Km</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SubjectiveImpl#getImaging <em>Imaging</em>}</li>
 *   <li>{@link org.plumbline.model.chart.impl.SubjectiveImpl#getFrequency <em>Frequency</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SubjectiveImpl extends MinimalEObjectImpl.Container implements Subjective {
	/**
	 * The default value of the '{@link #getComplaint() <em>Complaint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComplaint()
	 * @generated
	 * @ordered
	 */
	protected static final String COMPLAINT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComplaint() <em>Complaint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComplaint()
	 * @generated
	 * @ordered
	 */
	protected String complaint = COMPLAINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSinceLast() <em>Since Last</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSinceLast()
	 * @generated
	 * @ordered
	 */
	protected static final String SINCE_LAST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSinceLast() <em>Since Last</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSinceLast()
	 * @generated
	 * @ordered
	 */
	protected String sinceLast = SINCE_LAST_EDEFAULT;

	/**
	 * The default value of the '{@link #getPainNow() <em>Pain Now</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainNow()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PAIN_NOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPainNow() <em>Pain Now</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainNow()
	 * @generated
	 * @ordered
	 */
	protected Integer painNow = PAIN_NOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getPainBest() <em>Pain Best</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainBest()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PAIN_BEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPainBest() <em>Pain Best</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainBest()
	 * @generated
	 * @ordered
	 */
	protected Integer painBest = PAIN_BEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getPainWorst() <em>Pain Worst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainWorst()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PAIN_WORST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPainWorst() <em>Pain Worst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainWorst()
	 * @generated
	 * @ordered
	 */
	protected Integer painWorst = PAIN_WORST_EDEFAULT;

	/**
	 * The default value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected String location = LOCATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuality() <em>Quality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuality()
	 * @generated
	 * @ordered
	 */
	protected static final String QUALITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuality() <em>Quality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuality()
	 * @generated
	 * @ordered
	 */
	protected String quality = QUALITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMorning() <em>Morning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMorning()
	 * @generated
	 * @ordered
	 */
	protected static final String MORNING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMorning() <em>Morning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMorning()
	 * @generated
	 * @ordered
	 */
	protected String morning = MORNING_EDEFAULT;

	/**
	 * The default value of the '{@link #getDay() <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDay()
	 * @generated
	 * @ordered
	 */
	protected static final String DAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDay() <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDay()
	 * @generated
	 * @ordered
	 */
	protected String day = DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvening() <em>Evening</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvening()
	 * @generated
	 * @ordered
	 */
	protected static final String EVENING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvening() <em>Evening</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvening()
	 * @generated
	 * @ordered
	 */
	protected String evening = EVENING_EDEFAULT;

	/**
	 * The default value of the '{@link #getNight() <em>Night</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNight()
	 * @generated
	 * @ordered
	 */
	protected static final String NIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNight() <em>Night</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNight()
	 * @generated
	 * @ordered
	 */
	protected String night = NIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAggravating() <em>Aggravating</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAggravating()
	 * @generated
	 * @ordered
	 */
	protected static final String AGGRAVATING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAggravating() <em>Aggravating</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAggravating()
	 * @generated
	 * @ordered
	 */
	protected String aggravating = AGGRAVATING_EDEFAULT;

	/**
	 * The default value of the '{@link #getEasing() <em>Easing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEasing()
	 * @generated
	 * @ordered
	 */
	protected static final String EASING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEasing() <em>Easing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEasing()
	 * @generated
	 * @ordered
	 */
	protected String easing = EASING_EDEFAULT;

	/**
	 * The default value of the '{@link #getCurrentFunction() <em>Current Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrentFunction()
	 * @generated
	 * @ordered
	 */
	protected static final String CURRENT_FUNCTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCurrentFunction() <em>Current Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrentFunction()
	 * @generated
	 * @ordered
	 */
	protected String currentFunction = CURRENT_FUNCTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPatientGoals() <em>Patient Goals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatientGoals()
	 * @generated
	 * @ordered
	 */
	protected static final String PATIENT_GOALS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPatientGoals() <em>Patient Goals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatientGoals()
	 * @generated
	 * @ordered
	 */
	protected String patientGoals = PATIENT_GOALS_EDEFAULT;

	/**
	 * The default value of the '{@link #getHomeProgram() <em>Home Program</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHomeProgram()
	 * @generated
	 * @ordered
	 */
	protected static final String HOME_PROGRAM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHomeProgram() <em>Home Program</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHomeProgram()
	 * @generated
	 * @ordered
	 */
	protected String homeProgram = HOME_PROGRAM_EDEFAULT;

	/**
	 * The default value of the '{@link #getRunKm() <em>Run Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunKm()
	 * @generated
	 * @ordered
	 */
	protected static final Double RUN_KM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRunKm() <em>Run Km</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunKm()
	 * @generated
	 * @ordered
	 */
	protected Double runKm = RUN_KM_EDEFAULT;

	/**
	 * The default value of the '{@link #getImaging() <em>Imaging</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImaging()
	 * @generated
	 * @ordered
	 */
	protected static final String IMAGING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImaging() <em>Imaging</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImaging()
	 * @generated
	 * @ordered
	 */
	protected String imaging = IMAGING_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final String FREQUENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected String frequency = FREQUENCY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SubjectiveImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChartPackage.Literals.SUBJECTIVE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComplaint() {
		return complaint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComplaint(String newComplaint) {
		String oldComplaint = complaint;
		complaint = newComplaint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUBJECTIVE__COMPLAINT, oldComplaint, complaint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSinceLast() {
		return sinceLast;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSinceLast(String newSinceLast) {
		String oldSinceLast = sinceLast;
		sinceLast = newSinceLast;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUBJECTIVE__SINCE_LAST, oldSinceLast, sinceLast));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPainNow() {
		return painNow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPainNow(Integer newPainNow) {
		Integer oldPainNow = painNow;
		painNow = newPainNow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUBJECTIVE__PAIN_NOW, oldPainNow, painNow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPainBest() {
		return painBest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPainBest(Integer newPainBest) {
		Integer oldPainBest = painBest;
		painBest = newPainBest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUBJECTIVE__PAIN_BEST, oldPainBest, painBest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPainWorst() {
		return painWorst;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPainWorst(Integer newPainWorst) {
		Integer oldPainWorst = painWorst;
		painWorst = newPainWorst;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUBJECTIVE__PAIN_WORST, oldPainWorst, painWorst));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocation() {
		return location;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocation(String newLocation) {
		String oldLocation = location;
		location = newLocation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUBJECTIVE__LOCATION, oldLocation, location));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuality() {
		return quality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuality(String newQuality) {
		String oldQuality = quality;
		quality = newQuality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUBJECTIVE__QUALITY, oldQuality, quality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMorning() {
		return morning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMorning(String newMorning) {
		String oldMorning = morning;
		morning = newMorning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUBJECTIVE__MORNING, oldMorning, morning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDay() {
		return day;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDay(String newDay) {
		String oldDay = day;
		day = newDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUBJECTIVE__DAY, oldDay, day));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvening() {
		return evening;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvening(String newEvening) {
		String oldEvening = evening;
		evening = newEvening;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUBJECTIVE__EVENING, oldEvening, evening));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNight() {
		return night;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNight(String newNight) {
		String oldNight = night;
		night = newNight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUBJECTIVE__NIGHT, oldNight, night));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAggravating() {
		return aggravating;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAggravating(String newAggravating) {
		String oldAggravating = aggravating;
		aggravating = newAggravating;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUBJECTIVE__AGGRAVATING, oldAggravating, aggravating));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEasing() {
		return easing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEasing(String newEasing) {
		String oldEasing = easing;
		easing = newEasing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUBJECTIVE__EASING, oldEasing, easing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCurrentFunction() {
		return currentFunction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrentFunction(String newCurrentFunction) {
		String oldCurrentFunction = currentFunction;
		currentFunction = newCurrentFunction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUBJECTIVE__CURRENT_FUNCTION, oldCurrentFunction, currentFunction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPatientGoals() {
		return patientGoals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPatientGoals(String newPatientGoals) {
		String oldPatientGoals = patientGoals;
		patientGoals = newPatientGoals;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUBJECTIVE__PATIENT_GOALS, oldPatientGoals, patientGoals));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHomeProgram() {
		return homeProgram;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHomeProgram(String newHomeProgram) {
		String oldHomeProgram = homeProgram;
		homeProgram = newHomeProgram;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUBJECTIVE__HOME_PROGRAM, oldHomeProgram, homeProgram));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getRunKm() {
		return runKm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRunKm(Double newRunKm) {
		Double oldRunKm = runKm;
		runKm = newRunKm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUBJECTIVE__RUN_KM, oldRunKm, runKm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImaging() {
		return imaging;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImaging(String newImaging) {
		String oldImaging = imaging;
		imaging = newImaging;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUBJECTIVE__IMAGING, oldImaging, imaging));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFrequency() {
		return frequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrequency(String newFrequency) {
		String oldFrequency = frequency;
		frequency = newFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChartPackage.SUBJECTIVE__FREQUENCY, oldFrequency, frequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean painIsOnScale(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.plumbline.model.internal.rules.SubjectiveRules.painIsOnScale(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean painIsInOrder(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return org.plumbline.model.internal.rules.SubjectiveRules.painIsInOrder(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ChartPackage.SUBJECTIVE__COMPLAINT:
				return getComplaint();
			case ChartPackage.SUBJECTIVE__SINCE_LAST:
				return getSinceLast();
			case ChartPackage.SUBJECTIVE__PAIN_NOW:
				return getPainNow();
			case ChartPackage.SUBJECTIVE__PAIN_BEST:
				return getPainBest();
			case ChartPackage.SUBJECTIVE__PAIN_WORST:
				return getPainWorst();
			case ChartPackage.SUBJECTIVE__LOCATION:
				return getLocation();
			case ChartPackage.SUBJECTIVE__QUALITY:
				return getQuality();
			case ChartPackage.SUBJECTIVE__MORNING:
				return getMorning();
			case ChartPackage.SUBJECTIVE__DAY:
				return getDay();
			case ChartPackage.SUBJECTIVE__EVENING:
				return getEvening();
			case ChartPackage.SUBJECTIVE__NIGHT:
				return getNight();
			case ChartPackage.SUBJECTIVE__AGGRAVATING:
				return getAggravating();
			case ChartPackage.SUBJECTIVE__EASING:
				return getEasing();
			case ChartPackage.SUBJECTIVE__CURRENT_FUNCTION:
				return getCurrentFunction();
			case ChartPackage.SUBJECTIVE__PATIENT_GOALS:
				return getPatientGoals();
			case ChartPackage.SUBJECTIVE__HOME_PROGRAM:
				return getHomeProgram();
			case ChartPackage.SUBJECTIVE__RUN_KM:
				return getRunKm();
			case ChartPackage.SUBJECTIVE__IMAGING:
				return getImaging();
			case ChartPackage.SUBJECTIVE__FREQUENCY:
				return getFrequency();
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
			case ChartPackage.SUBJECTIVE__COMPLAINT:
				setComplaint((String)newValue);
				return;
			case ChartPackage.SUBJECTIVE__SINCE_LAST:
				setSinceLast((String)newValue);
				return;
			case ChartPackage.SUBJECTIVE__PAIN_NOW:
				setPainNow((Integer)newValue);
				return;
			case ChartPackage.SUBJECTIVE__PAIN_BEST:
				setPainBest((Integer)newValue);
				return;
			case ChartPackage.SUBJECTIVE__PAIN_WORST:
				setPainWorst((Integer)newValue);
				return;
			case ChartPackage.SUBJECTIVE__LOCATION:
				setLocation((String)newValue);
				return;
			case ChartPackage.SUBJECTIVE__QUALITY:
				setQuality((String)newValue);
				return;
			case ChartPackage.SUBJECTIVE__MORNING:
				setMorning((String)newValue);
				return;
			case ChartPackage.SUBJECTIVE__DAY:
				setDay((String)newValue);
				return;
			case ChartPackage.SUBJECTIVE__EVENING:
				setEvening((String)newValue);
				return;
			case ChartPackage.SUBJECTIVE__NIGHT:
				setNight((String)newValue);
				return;
			case ChartPackage.SUBJECTIVE__AGGRAVATING:
				setAggravating((String)newValue);
				return;
			case ChartPackage.SUBJECTIVE__EASING:
				setEasing((String)newValue);
				return;
			case ChartPackage.SUBJECTIVE__CURRENT_FUNCTION:
				setCurrentFunction((String)newValue);
				return;
			case ChartPackage.SUBJECTIVE__PATIENT_GOALS:
				setPatientGoals((String)newValue);
				return;
			case ChartPackage.SUBJECTIVE__HOME_PROGRAM:
				setHomeProgram((String)newValue);
				return;
			case ChartPackage.SUBJECTIVE__RUN_KM:
				setRunKm((Double)newValue);
				return;
			case ChartPackage.SUBJECTIVE__IMAGING:
				setImaging((String)newValue);
				return;
			case ChartPackage.SUBJECTIVE__FREQUENCY:
				setFrequency((String)newValue);
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
			case ChartPackage.SUBJECTIVE__COMPLAINT:
				setComplaint(COMPLAINT_EDEFAULT);
				return;
			case ChartPackage.SUBJECTIVE__SINCE_LAST:
				setSinceLast(SINCE_LAST_EDEFAULT);
				return;
			case ChartPackage.SUBJECTIVE__PAIN_NOW:
				setPainNow(PAIN_NOW_EDEFAULT);
				return;
			case ChartPackage.SUBJECTIVE__PAIN_BEST:
				setPainBest(PAIN_BEST_EDEFAULT);
				return;
			case ChartPackage.SUBJECTIVE__PAIN_WORST:
				setPainWorst(PAIN_WORST_EDEFAULT);
				return;
			case ChartPackage.SUBJECTIVE__LOCATION:
				setLocation(LOCATION_EDEFAULT);
				return;
			case ChartPackage.SUBJECTIVE__QUALITY:
				setQuality(QUALITY_EDEFAULT);
				return;
			case ChartPackage.SUBJECTIVE__MORNING:
				setMorning(MORNING_EDEFAULT);
				return;
			case ChartPackage.SUBJECTIVE__DAY:
				setDay(DAY_EDEFAULT);
				return;
			case ChartPackage.SUBJECTIVE__EVENING:
				setEvening(EVENING_EDEFAULT);
				return;
			case ChartPackage.SUBJECTIVE__NIGHT:
				setNight(NIGHT_EDEFAULT);
				return;
			case ChartPackage.SUBJECTIVE__AGGRAVATING:
				setAggravating(AGGRAVATING_EDEFAULT);
				return;
			case ChartPackage.SUBJECTIVE__EASING:
				setEasing(EASING_EDEFAULT);
				return;
			case ChartPackage.SUBJECTIVE__CURRENT_FUNCTION:
				setCurrentFunction(CURRENT_FUNCTION_EDEFAULT);
				return;
			case ChartPackage.SUBJECTIVE__PATIENT_GOALS:
				setPatientGoals(PATIENT_GOALS_EDEFAULT);
				return;
			case ChartPackage.SUBJECTIVE__HOME_PROGRAM:
				setHomeProgram(HOME_PROGRAM_EDEFAULT);
				return;
			case ChartPackage.SUBJECTIVE__RUN_KM:
				setRunKm(RUN_KM_EDEFAULT);
				return;
			case ChartPackage.SUBJECTIVE__IMAGING:
				setImaging(IMAGING_EDEFAULT);
				return;
			case ChartPackage.SUBJECTIVE__FREQUENCY:
				setFrequency(FREQUENCY_EDEFAULT);
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
			case ChartPackage.SUBJECTIVE__COMPLAINT:
				return COMPLAINT_EDEFAULT == null ? complaint != null : !COMPLAINT_EDEFAULT.equals(complaint);
			case ChartPackage.SUBJECTIVE__SINCE_LAST:
				return SINCE_LAST_EDEFAULT == null ? sinceLast != null : !SINCE_LAST_EDEFAULT.equals(sinceLast);
			case ChartPackage.SUBJECTIVE__PAIN_NOW:
				return PAIN_NOW_EDEFAULT == null ? painNow != null : !PAIN_NOW_EDEFAULT.equals(painNow);
			case ChartPackage.SUBJECTIVE__PAIN_BEST:
				return PAIN_BEST_EDEFAULT == null ? painBest != null : !PAIN_BEST_EDEFAULT.equals(painBest);
			case ChartPackage.SUBJECTIVE__PAIN_WORST:
				return PAIN_WORST_EDEFAULT == null ? painWorst != null : !PAIN_WORST_EDEFAULT.equals(painWorst);
			case ChartPackage.SUBJECTIVE__LOCATION:
				return LOCATION_EDEFAULT == null ? location != null : !LOCATION_EDEFAULT.equals(location);
			case ChartPackage.SUBJECTIVE__QUALITY:
				return QUALITY_EDEFAULT == null ? quality != null : !QUALITY_EDEFAULT.equals(quality);
			case ChartPackage.SUBJECTIVE__MORNING:
				return MORNING_EDEFAULT == null ? morning != null : !MORNING_EDEFAULT.equals(morning);
			case ChartPackage.SUBJECTIVE__DAY:
				return DAY_EDEFAULT == null ? day != null : !DAY_EDEFAULT.equals(day);
			case ChartPackage.SUBJECTIVE__EVENING:
				return EVENING_EDEFAULT == null ? evening != null : !EVENING_EDEFAULT.equals(evening);
			case ChartPackage.SUBJECTIVE__NIGHT:
				return NIGHT_EDEFAULT == null ? night != null : !NIGHT_EDEFAULT.equals(night);
			case ChartPackage.SUBJECTIVE__AGGRAVATING:
				return AGGRAVATING_EDEFAULT == null ? aggravating != null : !AGGRAVATING_EDEFAULT.equals(aggravating);
			case ChartPackage.SUBJECTIVE__EASING:
				return EASING_EDEFAULT == null ? easing != null : !EASING_EDEFAULT.equals(easing);
			case ChartPackage.SUBJECTIVE__CURRENT_FUNCTION:
				return CURRENT_FUNCTION_EDEFAULT == null ? currentFunction != null : !CURRENT_FUNCTION_EDEFAULT.equals(currentFunction);
			case ChartPackage.SUBJECTIVE__PATIENT_GOALS:
				return PATIENT_GOALS_EDEFAULT == null ? patientGoals != null : !PATIENT_GOALS_EDEFAULT.equals(patientGoals);
			case ChartPackage.SUBJECTIVE__HOME_PROGRAM:
				return HOME_PROGRAM_EDEFAULT == null ? homeProgram != null : !HOME_PROGRAM_EDEFAULT.equals(homeProgram);
			case ChartPackage.SUBJECTIVE__RUN_KM:
				return RUN_KM_EDEFAULT == null ? runKm != null : !RUN_KM_EDEFAULT.equals(runKm);
			case ChartPackage.SUBJECTIVE__IMAGING:
				return IMAGING_EDEFAULT == null ? imaging != null : !IMAGING_EDEFAULT.equals(imaging);
			case ChartPackage.SUBJECTIVE__FREQUENCY:
				return FREQUENCY_EDEFAULT == null ? frequency != null : !FREQUENCY_EDEFAULT.equals(frequency);
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
		result.append(" (complaint: ");
		result.append(complaint);
		result.append(", sinceLast: ");
		result.append(sinceLast);
		result.append(", painNow: ");
		result.append(painNow);
		result.append(", painBest: ");
		result.append(painBest);
		result.append(", painWorst: ");
		result.append(painWorst);
		result.append(", location: ");
		result.append(location);
		result.append(", quality: ");
		result.append(quality);
		result.append(", morning: ");
		result.append(morning);
		result.append(", day: ");
		result.append(day);
		result.append(", evening: ");
		result.append(evening);
		result.append(", night: ");
		result.append(night);
		result.append(", aggravating: ");
		result.append(aggravating);
		result.append(", easing: ");
		result.append(easing);
		result.append(", currentFunction: ");
		result.append(currentFunction);
		result.append(", patientGoals: ");
		result.append(patientGoals);
		result.append(", homeProgram: ");
		result.append(homeProgram);
		result.append(", runKm: ");
		result.append(runKm);
		result.append(", imaging: ");
		result.append(imaging);
		result.append(", frequency: ");
		result.append(frequency);
		result.append(')');
		return result.toString();
	}

} //SubjectiveImpl
