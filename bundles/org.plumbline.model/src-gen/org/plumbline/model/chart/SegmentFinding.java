/**
 */
package org.plumbline.model.chart;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Segment Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Segmental finding for P.A.R.T.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.chart.SegmentFinding#isTenderness <em>Tenderness</em>}</li>
 *   <li>{@link org.plumbline.model.chart.SegmentFinding#isAsymmetry <em>Asymmetry</em>}</li>
 *   <li>{@link org.plumbline.model.chart.SegmentFinding#isRangeAbnormal <em>Range Abnormal</em>}</li>
 *   <li>{@link org.plumbline.model.chart.SegmentFinding#isToneChange <em>Tone Change</em>}</li>
 *   <li>{@link org.plumbline.model.chart.SegmentFinding#getListing <em>Listing</em>}</li>
 *   <li>{@link org.plumbline.model.chart.SegmentFinding#getRestriction <em>Restriction</em>}</li>
 *   <li>{@link org.plumbline.model.chart.SegmentFinding#getTone <em>Tone</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.chart.ChartPackage#getSegmentFinding()
 * @generated
 */
public interface SegmentFinding extends Finding {
	/**
	 * Returns the value of the '<em><b>Tenderness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * P: pain or tenderness.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tenderness</em>' attribute.
	 * @see #setTenderness(boolean)
	 * @see org.plumbline.model.chart.ChartPackage#getSegmentFinding_Tenderness()
	 * @generated
	 */
	boolean isTenderness();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.SegmentFinding#isTenderness <em>Tenderness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tenderness</em>' attribute.
	 * @see #isTenderness()
	 * @generated
	 */
	void setTenderness(boolean value);

	/**
	 * Returns the value of the '<em><b>Asymmetry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A: asymmetry or misalignment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asymmetry</em>' attribute.
	 * @see #setAsymmetry(boolean)
	 * @see org.plumbline.model.chart.ChartPackage#getSegmentFinding_Asymmetry()
	 * @generated
	 */
	boolean isAsymmetry();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.SegmentFinding#isAsymmetry <em>Asymmetry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asymmetry</em>' attribute.
	 * @see #isAsymmetry()
	 * @generated
	 */
	void setAsymmetry(boolean value);

	/**
	 * Returns the value of the '<em><b>Range Abnormal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * R: abnormal segmental range.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Range Abnormal</em>' attribute.
	 * @see #setRangeAbnormal(boolean)
	 * @see org.plumbline.model.chart.ChartPackage#getSegmentFinding_RangeAbnormal()
	 * @generated
	 */
	boolean isRangeAbnormal();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.SegmentFinding#isRangeAbnormal <em>Range Abnormal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Range Abnormal</em>' attribute.
	 * @see #isRangeAbnormal()
	 * @generated
	 */
	void setRangeAbnormal(boolean value);

	/**
	 * Returns the value of the '<em><b>Tone Change</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * T: change of tissue or tone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tone Change</em>' attribute.
	 * @see #setToneChange(boolean)
	 * @see org.plumbline.model.chart.ChartPackage#getSegmentFinding_ToneChange()
	 * @generated
	 */
	boolean isToneChange();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.SegmentFinding#isToneChange <em>Tone Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tone Change</em>' attribute.
	 * @see #isToneChange()
	 * @generated
	 */
	void setToneChange(boolean value);

	/**
	 * Returns the value of the '<em><b>Listing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Listing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Listing</em>' attribute.
	 * @see #setListing(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSegmentFinding_Listing()
	 * @generated
	 */
	String getListing();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.SegmentFinding#getListing <em>Listing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Listing</em>' attribute.
	 * @see #getListing()
	 * @generated
	 */
	void setListing(String value);

	/**
	 * Returns the value of the '<em><b>Restriction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Directions in which the segment moves too little.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restriction</em>' attribute.
	 * @see #setRestriction(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSegmentFinding_Restriction()
	 * @generated
	 */
	String getRestriction();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.SegmentFinding#getRestriction <em>Restriction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restriction</em>' attribute.
	 * @see #getRestriction()
	 * @generated
	 */
	void setRestriction(String value);

	/**
	 * Returns the value of the '<em><b>Tone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the tissue feels like.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tone</em>' attribute.
	 * @see #setTone(String)
	 * @see org.plumbline.model.chart.ChartPackage#getSegmentFinding_Tone()
	 * @generated
	 */
	String getTone();

	/**
	 * Sets the value of the '{@link org.plumbline.model.chart.SegmentFinding#getTone <em>Tone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tone</em>' attribute.
	 * @see #getTone()
	 * @generated
	 */
	void setTone(String value);

} // SegmentFinding
