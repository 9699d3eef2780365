/**
 */
package org.plumbline.model.catalogue;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The knowledge a clinic works with: conditions, questions, examination, treatments, exercises, rules and the evidence behind them. Content packs are files of this package; nothing in it refers to a patient.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.catalogue.CatalogueFactory
 * @generated
 */
public interface CataloguePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "catalogue";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://plumbline.org/model/catalogue/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "catalogue";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CataloguePackage eINSTANCE = org.plumbline.model.catalogue.impl.CataloguePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.EntryImpl <em>Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.EntryImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getEntry()
	 * @generated
	 */
	int ENTRY = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__ID = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__TEXT = 2;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__PLAIN = 3;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__TRACE = 4;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__SOURCE = 5;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__ORIGIN = 6;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__VERIFICATION = 7;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__CHECKED = 8;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__DISPUTED = 9;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__CONFLICTS = 10;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__EVIDENCE = 11;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__SHORTHAND = 12;

	/**
	 * The number of structural features of the '<em>Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY_FEATURE_COUNT = 13;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.ContentPackImpl <em>Content Pack</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.ContentPackImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getContentPack()
	 * @generated
	 */
	int CONTENT_PACK = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_PACK__ID = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_PACK__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_PACK__TEXT = 2;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_PACK__VERSION = 3;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_PACK__DATE = 4;

	/**
	 * The feature id for the '<em><b>Languages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_PACK__LANGUAGES = 5;

	/**
	 * The feature id for the '<em><b>Chapters</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_PACK__CHAPTERS = 6;

	/**
	 * The feature id for the '<em><b>Samples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_PACK__SAMPLES = 7;

	/**
	 * The feature id for the '<em><b>Inventory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_PACK__INVENTORY = 8;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_PACK__AUTHOR = 9;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_PACK__LICENCE = 10;

	/**
	 * The feature id for the '<em><b>Code Lists</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_PACK__CODE_LISTS = 11;

	/**
	 * The feature id for the '<em><b>Vignettes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_PACK__VIGNETTES = 12;

	/**
	 * The number of structural features of the '<em>Content Pack</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_PACK_FEATURE_COUNT = 13;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.CodeListFileImpl <em>Code List File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.CodeListFileImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getCodeListFile()
	 * @generated
	 */
	int CODE_LIST_FILE = 2;

	/**
	 * The feature id for the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_LIST_FILE__SYSTEM = 0;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_LIST_FILE__YEAR = 1;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_LIST_FILE__VALID_FROM = 2;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_LIST_FILE__VALID_TO = 3;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_LIST_FILE__FILE = 4;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_LIST_FILE__SOURCE = 5;

	/**
	 * The number of structural features of the '<em>Code List File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_LIST_FILE_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.ChapterImpl <em>Chapter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.ChapterImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getChapter()
	 * @generated
	 */
	int CHAPTER = 3;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__LABEL = 0;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__CATEGORIES = 1;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__CONDITIONS = 2;

	/**
	 * The feature id for the '<em><b>Symptoms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__SYMPTOMS = 3;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__QUESTIONS = 4;

	/**
	 * The feature id for the '<em><b>Red Flags</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__RED_FLAGS = 5;

	/**
	 * The feature id for the '<em><b>Risk Factors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__RISK_FACTORS = 6;

	/**
	 * The feature id for the '<em><b>Exam Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__EXAM_ITEMS = 7;

	/**
	 * The feature id for the '<em><b>Instruments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__INSTRUMENTS = 8;

	/**
	 * The feature id for the '<em><b>Treatments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__TREATMENTS = 9;

	/**
	 * The feature id for the '<em><b>Exercises</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__EXERCISES = 10;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__RULES = 11;

	/**
	 * The feature id for the '<em><b>Payer Rule Sets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__PAYER_RULE_SETS = 12;

	/**
	 * The feature id for the '<em><b>Procedures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__PROCEDURES = 13;

	/**
	 * The feature id for the '<em><b>Education</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__EDUCATION = 14;

	/**
	 * The feature id for the '<em><b>Background</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__BACKGROUND = 15;

	/**
	 * The feature id for the '<em><b>Prognoses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__PROGNOSES = 16;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__EVIDENCE = 17;

	/**
	 * The feature id for the '<em><b>Disputes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__DISPUTES = 18;

	/**
	 * The feature id for the '<em><b>Conflict List</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__CONFLICT_LIST = 19;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__WORDINGS = 20;

	/**
	 * The feature id for the '<em><b>Figures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__FIGURES = 21;

	/**
	 * The feature id for the '<em><b>Body Drawings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__BODY_DRAWINGS = 22;

	/**
	 * The feature id for the '<em><b>Body Regions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__BODY_REGIONS = 23;

	/**
	 * The number of structural features of the '<em>Chapter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER_FEATURE_COUNT = 24;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.FactImpl <em>Fact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.FactImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getFact()
	 * @generated
	 */
	int FACT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Aspect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__ASPECT = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Fact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.LinkImpl <em>Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.LinkImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getLink()
	 * @generated
	 */
	int LINK = 5;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__TARGET = 0;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__DIRECTION = 1;

	/**
	 * The feature id for the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__STRENGTH = 2;

	/**
	 * The feature id for the '<em><b>Inferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__INFERRED = 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__NOTE = 4;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__WHEN = 5;

	/**
	 * The number of structural features of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.CautionImpl <em>Caution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.CautionImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getCaution()
	 * @generated
	 */
	int CAUTION = 6;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUTION__TARGET = 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUTION__LEVEL = 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUTION__REASON = 2;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUTION__TRACE = 3;

	/**
	 * The number of structural features of the '<em>Caution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUTION_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.QuantityImpl <em>Quantity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.QuantityImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getQuantity()
	 * @generated
	 */
	int QUANTITY = 7;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__NAME = 0;

	/**
	 * The feature id for the '<em><b>Comparison</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__COMPARISON = 1;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__LOW = 2;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__HIGH = 3;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__UNIT = 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__NOTE = 5;

	/**
	 * The number of structural features of the '<em>Quantity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.PainCategoryImpl <em>Pain Category</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.PainCategoryImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getPainCategory()
	 * @generated
	 */
	int PAIN_CATEGORY = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_CATEGORY__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_CATEGORY__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_CATEGORY__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_CATEGORY__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_CATEGORY__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_CATEGORY__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_CATEGORY__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_CATEGORY__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_CATEGORY__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_CATEGORY__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_CATEGORY__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_CATEGORY__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_CATEGORY__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_CATEGORY__LOCATION = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Provoked By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_CATEGORY__PROVOKED_BY = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_CATEGORY__CAUSE = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_CATEGORY__RESPONSE = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Pain Category</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_CATEGORY_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.ConditionImpl <em>Condition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.ConditionImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getCondition()
	 * @generated
	 */
	int CONDITION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Standing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__STANDING = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__CATEGORY = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Category Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__CATEGORY_NOTE = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Synonyms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__SYNONYMS = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__REGION = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Tissue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__TISSUE = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Mechanism</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__MECHANISM = ENTRY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__LOCATION = ENTRY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Spread</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__SPREAD = ENTRY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>One Sided</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__ONE_SIDED = ENTRY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Aggravating</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__AGGRAVATING = ENTRY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Easing</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__EASING = ENTRY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Imaging</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__IMAGING = ENTRY_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Treatments</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__TREATMENTS = ENTRY_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Exercises</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__EXERCISES = ENTRY_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Plain Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__PLAIN_WHY = ENTRY_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>To Do</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__TO_DO = ENTRY_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>To Avoid</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__TO_AVOID = ENTRY_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Subtypes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__SUBTYPES = ENTRY_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__CODES = ENTRY_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__FACTS = ENTRY_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Phases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__PHASES = ENTRY_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Age From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__AGE_FROM = ENTRY_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Age To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__AGE_TO = ENTRY_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>By Exclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__BY_EXCLUSION = ENTRY_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Months From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__MONTHS_FROM = ENTRY_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Underlying</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__UNDERLYING = ENTRY_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Companions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__COMPANIONS = ENTRY_FEATURE_COUNT + 27;

	/**
	 * The number of structural features of the '<em>Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 28;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.SubtypeImpl <em>Subtype</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.SubtypeImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getSubtype()
	 * @generated
	 */
	int SUBTYPE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBTYPE__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBTYPE__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBTYPE__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBTYPE__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBTYPE__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBTYPE__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBTYPE__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBTYPE__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBTYPE__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBTYPE__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBTYPE__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBTYPE__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBTYPE__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Seed Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBTYPE__SEED_RANK = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Accepted Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBTYPE__ACCEPTED_RANK = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Accepted Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBTYPE__ACCEPTED_MEANING = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Legacy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBTYPE__LEGACY = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Subtype</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBTYPE_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.DiagnosisCodeImpl <em>Diagnosis Code</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.DiagnosisCodeImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getDiagnosisCode()
	 * @generated
	 */
	int DIAGNOSIS_CODE = 11;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGNOSIS_CODE__CODE = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGNOSIS_CODE__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGNOSIS_CODE__SIDE = 2;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGNOSIS_CODE__VERIFICATION = 3;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGNOSIS_CODE__ORIGIN = 4;

	/**
	 * The number of structural features of the '<em>Diagnosis Code</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGNOSIS_CODE_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.RehabPhaseImpl <em>Rehab Phase</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.RehabPhaseImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getRehabPhase()
	 * @generated
	 */
	int REHAB_PHASE = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHAB_PHASE__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHAB_PHASE__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHAB_PHASE__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHAB_PHASE__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHAB_PHASE__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHAB_PHASE__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHAB_PHASE__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHAB_PHASE__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHAB_PHASE__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHAB_PHASE__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHAB_PHASE__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHAB_PHASE__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHAB_PHASE__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHAB_PHASE__KIND = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>From Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHAB_PHASE__FROM_WEEK = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>To Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHAB_PHASE__TO_WEEK = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Aims</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHAB_PHASE__AIMS = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Criteria</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHAB_PHASE__CRITERIA = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Exercises</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHAB_PHASE__EXERCISES = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Treatments</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHAB_PHASE__TREATMENTS = ENTRY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Education</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHAB_PHASE__EDUCATION = ENTRY_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Rehab Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHAB_PHASE_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.SymptomImpl <em>Symptom</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.SymptomImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getSymptom()
	 * @generated
	 */
	int SYMPTOM = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__LINKS = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__FIELDS = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Words</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__WORDS = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Spread</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__SPREAD = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Symptom</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.ScreeningQuestionImpl <em>Screening Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.ScreeningQuestionImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getScreeningQuestion()
	 * @generated
	 */
	int SCREENING_QUESTION = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_QUESTION__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_QUESTION__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_QUESTION__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_QUESTION__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_QUESTION__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_QUESTION__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_QUESTION__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_QUESTION__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_QUESTION__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_QUESTION__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_QUESTION__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_QUESTION__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_QUESTION__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_QUESTION__ANSWER = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_QUESTION__UNIT = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_QUESTION__GROUP = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_QUESTION__LINKS = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Red Flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_QUESTION__RED_FLAGS = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Red Flags On No</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_QUESTION__RED_FLAGS_ON_NO = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Screening Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREENING_QUESTION_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.RedFlagImpl <em>Red Flag</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.RedFlagImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getRedFlag()
	 * @generated
	 */
	int RED_FLAG = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__LEVEL = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level Derived</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__LEVEL_DERIVED = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__ACTION = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__QUESTIONS = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__CONDITIONS = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>On Handout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__ON_HANDOUT = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Emergency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__EMERGENCY = ENTRY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Weighed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__WEIGHED = ENTRY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Suspected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG__SUSPECTED = ENTRY_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Red Flag</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_FLAG_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.RiskFactorImpl <em>Risk Factor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.RiskFactorImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getRiskFactor()
	 * @generated
	 */
	int RISK_FACTOR = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Modifiable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__MODIFIABLE = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__CONDITIONS = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Risk Factor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.ExamItemImpl <em>Exam Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.ExamItemImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getExamItem()
	 * @generated
	 */
	int EXAM_ITEM = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAM_ITEM__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAM_ITEM__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAM_ITEM__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAM_ITEM__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAM_ITEM__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAM_ITEM__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAM_ITEM__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAM_ITEM__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAM_ITEM__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAM_ITEM__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAM_ITEM__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAM_ITEM__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAM_ITEM__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAM_ITEM__SECTION = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAM_ITEM__REGION = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sided</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAM_ITEM__SIDED = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAM_ITEM__INSTRUCTION = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Positive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAM_ITEM__POSITIVE = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAM_ITEM__LINKS = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Routine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAM_ITEM__ROUTINE = ENTRY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Normal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAM_ITEM__NORMAL = ENTRY_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Exam Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAM_ITEM_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.ObservationItemImpl <em>Observation Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.ObservationItemImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getObservationItem()
	 * @generated
	 */
	int OBSERVATION_ITEM = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_ITEM__ID = EXAM_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_ITEM__LABEL = EXAM_ITEM__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_ITEM__TEXT = EXAM_ITEM__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_ITEM__PLAIN = EXAM_ITEM__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_ITEM__TRACE = EXAM_ITEM__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_ITEM__SOURCE = EXAM_ITEM__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_ITEM__ORIGIN = EXAM_ITEM__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_ITEM__VERIFICATION = EXAM_ITEM__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_ITEM__CHECKED = EXAM_ITEM__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_ITEM__DISPUTED = EXAM_ITEM__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_ITEM__CONFLICTS = EXAM_ITEM__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_ITEM__EVIDENCE = EXAM_ITEM__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_ITEM__SHORTHAND = EXAM_ITEM__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_ITEM__SECTION = EXAM_ITEM__SECTION;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_ITEM__REGION = EXAM_ITEM__REGION;

	/**
	 * The feature id for the '<em><b>Sided</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_ITEM__SIDED = EXAM_ITEM__SIDED;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_ITEM__INSTRUCTION = EXAM_ITEM__INSTRUCTION;

	/**
	 * The feature id for the '<em><b>Positive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_ITEM__POSITIVE = EXAM_ITEM__POSITIVE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_ITEM__LINKS = EXAM_ITEM__LINKS;

	/**
	 * The feature id for the '<em><b>Routine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_ITEM__ROUTINE = EXAM_ITEM__ROUTINE;

	/**
	 * The feature id for the '<em><b>Normal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_ITEM__NORMAL = EXAM_ITEM__NORMAL;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_ITEM__METHOD = EXAM_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Grades</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_ITEM__GRADES = EXAM_ITEM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Observation Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_ITEM_FEATURE_COUNT = EXAM_ITEM_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.RangeOfMotionImpl <em>Range Of Motion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.RangeOfMotionImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getRangeOfMotion()
	 * @generated
	 */
	int RANGE_OF_MOTION = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__ID = EXAM_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__LABEL = EXAM_ITEM__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__TEXT = EXAM_ITEM__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__PLAIN = EXAM_ITEM__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__TRACE = EXAM_ITEM__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__SOURCE = EXAM_ITEM__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__ORIGIN = EXAM_ITEM__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__VERIFICATION = EXAM_ITEM__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__CHECKED = EXAM_ITEM__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__DISPUTED = EXAM_ITEM__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__CONFLICTS = EXAM_ITEM__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__EVIDENCE = EXAM_ITEM__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__SHORTHAND = EXAM_ITEM__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__SECTION = EXAM_ITEM__SECTION;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__REGION = EXAM_ITEM__REGION;

	/**
	 * The feature id for the '<em><b>Sided</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__SIDED = EXAM_ITEM__SIDED;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__INSTRUCTION = EXAM_ITEM__INSTRUCTION;

	/**
	 * The feature id for the '<em><b>Positive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__POSITIVE = EXAM_ITEM__POSITIVE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__LINKS = EXAM_ITEM__LINKS;

	/**
	 * The feature id for the '<em><b>Routine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__ROUTINE = EXAM_ITEM__ROUTINE;

	/**
	 * The feature id for the '<em><b>Normal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__NORMAL = EXAM_ITEM__NORMAL;

	/**
	 * The feature id for the '<em><b>Joint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__JOINT = EXAM_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Motion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__MOTION = EXAM_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__UNIT = EXAM_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Norms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION__NORMS = EXAM_ITEM_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Range Of Motion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANGE_OF_MOTION_FEATURE_COUNT = EXAM_ITEM_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.NormImpl <em>Norm</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.NormImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getNorm()
	 * @generated
	 */
	int NORM = 20;

	/**
	 * The feature id for the '<em><b>Age From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__AGE_FROM = 0;

	/**
	 * The feature id for the '<em><b>Age To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__AGE_TO = 1;

	/**
	 * The feature id for the '<em><b>At Youngest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__AT_YOUNGEST = 2;

	/**
	 * The feature id for the '<em><b>At Oldest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__AT_OLDEST = 3;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__LOW = 4;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__HIGH = 5;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__UNIT = 6;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__POSITION = 7;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__METHOD = 8;

	/**
	 * The feature id for the '<em><b>Preferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__PREFERRED = 9;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__SOURCE = 10;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__VERIFICATION = 11;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM__EVIDENCE = 12;

	/**
	 * The number of structural features of the '<em>Norm</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORM_FEATURE_COUNT = 13;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.MuscleTestImpl <em>Muscle Test</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.MuscleTestImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getMuscleTest()
	 * @generated
	 */
	int MUSCLE_TEST = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUSCLE_TEST__ID = EXAM_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUSCLE_TEST__LABEL = EXAM_ITEM__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUSCLE_TEST__TEXT = EXAM_ITEM__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUSCLE_TEST__PLAIN = EXAM_ITEM__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUSCLE_TEST__TRACE = EXAM_ITEM__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUSCLE_TEST__SOURCE = EXAM_ITEM__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUSCLE_TEST__ORIGIN = EXAM_ITEM__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUSCLE_TEST__VERIFICATION = EXAM_ITEM__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUSCLE_TEST__CHECKED = EXAM_ITEM__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUSCLE_TEST__DISPUTED = EXAM_ITEM__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUSCLE_TEST__CONFLICTS = EXAM_ITEM__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUSCLE_TEST__EVIDENCE = EXAM_ITEM__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUSCLE_TEST__SHORTHAND = EXAM_ITEM__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUSCLE_TEST__SECTION = EXAM_ITEM__SECTION;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUSCLE_TEST__REGION = EXAM_ITEM__REGION;

	/**
	 * The feature id for the '<em><b>Sided</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUSCLE_TEST__SIDED = EXAM_ITEM__SIDED;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUSCLE_TEST__INSTRUCTION = EXAM_ITEM__INSTRUCTION;

	/**
	 * The feature id for the '<em><b>Positive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUSCLE_TEST__POSITIVE = EXAM_ITEM__POSITIVE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUSCLE_TEST__LINKS = EXAM_ITEM__LINKS;

	/**
	 * The feature id for the '<em><b>Routine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUSCLE_TEST__ROUTINE = EXAM_ITEM__ROUTINE;

	/**
	 * The feature id for the '<em><b>Normal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUSCLE_TEST__NORMAL = EXAM_ITEM__NORMAL;

	/**
	 * The feature id for the '<em><b>Muscle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUSCLE_TEST__MUSCLE = EXAM_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Levels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUSCLE_TEST__LEVELS = EXAM_ITEM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Muscle Test</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUSCLE_TEST_FEATURE_COUNT = EXAM_ITEM_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.NeuroItemImpl <em>Neuro Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.NeuroItemImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getNeuroItem()
	 * @generated
	 */
	int NEURO_ITEM = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_ITEM__ID = EXAM_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_ITEM__LABEL = EXAM_ITEM__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_ITEM__TEXT = EXAM_ITEM__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_ITEM__PLAIN = EXAM_ITEM__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_ITEM__TRACE = EXAM_ITEM__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_ITEM__SOURCE = EXAM_ITEM__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_ITEM__ORIGIN = EXAM_ITEM__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_ITEM__VERIFICATION = EXAM_ITEM__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_ITEM__CHECKED = EXAM_ITEM__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_ITEM__DISPUTED = EXAM_ITEM__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_ITEM__CONFLICTS = EXAM_ITEM__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_ITEM__EVIDENCE = EXAM_ITEM__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_ITEM__SHORTHAND = EXAM_ITEM__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_ITEM__SECTION = EXAM_ITEM__SECTION;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_ITEM__REGION = EXAM_ITEM__REGION;

	/**
	 * The feature id for the '<em><b>Sided</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_ITEM__SIDED = EXAM_ITEM__SIDED;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_ITEM__INSTRUCTION = EXAM_ITEM__INSTRUCTION;

	/**
	 * The feature id for the '<em><b>Positive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_ITEM__POSITIVE = EXAM_ITEM__POSITIVE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_ITEM__LINKS = EXAM_ITEM__LINKS;

	/**
	 * The feature id for the '<em><b>Routine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_ITEM__ROUTINE = EXAM_ITEM__ROUTINE;

	/**
	 * The feature id for the '<em><b>Normal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_ITEM__NORMAL = EXAM_ITEM__NORMAL;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_ITEM__KIND = EXAM_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Levels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_ITEM__LEVELS = EXAM_ITEM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Neuro Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURO_ITEM_FEATURE_COUNT = EXAM_ITEM_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.SpecialTestImpl <em>Special Test</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.SpecialTestImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getSpecialTest()
	 * @generated
	 */
	int SPECIAL_TEST = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__ID = EXAM_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__LABEL = EXAM_ITEM__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__TEXT = EXAM_ITEM__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__PLAIN = EXAM_ITEM__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__TRACE = EXAM_ITEM__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__SOURCE = EXAM_ITEM__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__ORIGIN = EXAM_ITEM__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__VERIFICATION = EXAM_ITEM__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__CHECKED = EXAM_ITEM__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__DISPUTED = EXAM_ITEM__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__CONFLICTS = EXAM_ITEM__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__EVIDENCE = EXAM_ITEM__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__SHORTHAND = EXAM_ITEM__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__SECTION = EXAM_ITEM__SECTION;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__REGION = EXAM_ITEM__REGION;

	/**
	 * The feature id for the '<em><b>Sided</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__SIDED = EXAM_ITEM__SIDED;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__INSTRUCTION = EXAM_ITEM__INSTRUCTION;

	/**
	 * The feature id for the '<em><b>Positive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__POSITIVE = EXAM_ITEM__POSITIVE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__LINKS = EXAM_ITEM__LINKS;

	/**
	 * The feature id for the '<em><b>Routine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__ROUTINE = EXAM_ITEM__ROUTINE;

	/**
	 * The feature id for the '<em><b>Normal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__NORMAL = EXAM_ITEM__NORMAL;

	/**
	 * The feature id for the '<em><b>Accuracy</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__ACCURACY = EXAM_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__CONDITIONS = EXAM_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Construct</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__CONSTRUCT = EXAM_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Read From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST__READ_FROM = EXAM_ITEM_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Special Test</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_TEST_FEATURE_COUNT = EXAM_ITEM_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.TestClusterImpl <em>Test Cluster</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.TestClusterImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getTestCluster()
	 * @generated
	 */
	int TEST_CLUSTER = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__ID = EXAM_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__LABEL = EXAM_ITEM__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__TEXT = EXAM_ITEM__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__PLAIN = EXAM_ITEM__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__TRACE = EXAM_ITEM__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__SOURCE = EXAM_ITEM__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__ORIGIN = EXAM_ITEM__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__VERIFICATION = EXAM_ITEM__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__CHECKED = EXAM_ITEM__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__DISPUTED = EXAM_ITEM__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__CONFLICTS = EXAM_ITEM__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__EVIDENCE = EXAM_ITEM__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__SHORTHAND = EXAM_ITEM__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__SECTION = EXAM_ITEM__SECTION;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__REGION = EXAM_ITEM__REGION;

	/**
	 * The feature id for the '<em><b>Sided</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__SIDED = EXAM_ITEM__SIDED;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__INSTRUCTION = EXAM_ITEM__INSTRUCTION;

	/**
	 * The feature id for the '<em><b>Positive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__POSITIVE = EXAM_ITEM__POSITIVE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__LINKS = EXAM_ITEM__LINKS;

	/**
	 * The feature id for the '<em><b>Routine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__ROUTINE = EXAM_ITEM__ROUTINE;

	/**
	 * The feature id for the '<em><b>Normal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__NORMAL = EXAM_ITEM__NORMAL;

	/**
	 * The feature id for the '<em><b>Members</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__MEMBERS = EXAM_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__THRESHOLD = EXAM_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__CONDITION = EXAM_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Accuracy</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER__ACCURACY = EXAM_ITEM_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Test Cluster</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_CLUSTER_FEATURE_COUNT = EXAM_ITEM_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.AccuracyImpl <em>Accuracy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.AccuracyImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getAccuracy()
	 * @generated
	 */
	int ACCURACY = 25;

	/**
	 * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCURACY__SENSITIVITY = 0;

	/**
	 * The feature id for the '<em><b>Sensitivity Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCURACY__SENSITIVITY_BOUND = 1;

	/**
	 * The feature id for the '<em><b>Specificity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCURACY__SPECIFICITY = 2;

	/**
	 * The feature id for the '<em><b>Specificity Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCURACY__SPECIFICITY_BOUND = 3;

	/**
	 * The feature id for the '<em><b>Lr Positive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCURACY__LR_POSITIVE = 4;

	/**
	 * The feature id for the '<em><b>Lr Positive Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCURACY__LR_POSITIVE_LOW = 5;

	/**
	 * The feature id for the '<em><b>Lr Positive High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCURACY__LR_POSITIVE_HIGH = 6;

	/**
	 * The feature id for the '<em><b>Lr Negative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCURACY__LR_NEGATIVE = 7;

	/**
	 * The feature id for the '<em><b>Lr Negative Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCURACY__LR_NEGATIVE_LOW = 8;

	/**
	 * The feature id for the '<em><b>Lr Negative High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCURACY__LR_NEGATIVE_HIGH = 9;

	/**
	 * The feature id for the '<em><b>Calculated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCURACY__CALCULATED = 10;

	/**
	 * The feature id for the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCURACY__POPULATION = 11;

	/**
	 * The feature id for the '<em><b>Kappa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCURACY__KAPPA = 12;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCURACY__SOURCE = 13;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCURACY__VERIFICATION = 14;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCURACY__EVIDENCE = 15;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCURACY__NOTE = 16;

	/**
	 * The feature id for the '<em><b>After Negative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCURACY__AFTER_NEGATIVE = 17;

	/**
	 * The number of structural features of the '<em>Accuracy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCURACY_FEATURE_COUNT = 18;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.PalpationItemImpl <em>Palpation Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.PalpationItemImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getPalpationItem()
	 * @generated
	 */
	int PALPATION_ITEM = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PALPATION_ITEM__ID = EXAM_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PALPATION_ITEM__LABEL = EXAM_ITEM__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PALPATION_ITEM__TEXT = EXAM_ITEM__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PALPATION_ITEM__PLAIN = EXAM_ITEM__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PALPATION_ITEM__TRACE = EXAM_ITEM__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PALPATION_ITEM__SOURCE = EXAM_ITEM__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PALPATION_ITEM__ORIGIN = EXAM_ITEM__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PALPATION_ITEM__VERIFICATION = EXAM_ITEM__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PALPATION_ITEM__CHECKED = EXAM_ITEM__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PALPATION_ITEM__DISPUTED = EXAM_ITEM__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PALPATION_ITEM__CONFLICTS = EXAM_ITEM__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PALPATION_ITEM__EVIDENCE = EXAM_ITEM__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PALPATION_ITEM__SHORTHAND = EXAM_ITEM__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PALPATION_ITEM__SECTION = EXAM_ITEM__SECTION;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PALPATION_ITEM__REGION = EXAM_ITEM__REGION;

	/**
	 * The feature id for the '<em><b>Sided</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PALPATION_ITEM__SIDED = EXAM_ITEM__SIDED;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PALPATION_ITEM__INSTRUCTION = EXAM_ITEM__INSTRUCTION;

	/**
	 * The feature id for the '<em><b>Positive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PALPATION_ITEM__POSITIVE = EXAM_ITEM__POSITIVE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PALPATION_ITEM__LINKS = EXAM_ITEM__LINKS;

	/**
	 * The feature id for the '<em><b>Routine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PALPATION_ITEM__ROUTINE = EXAM_ITEM__ROUTINE;

	/**
	 * The feature id for the '<em><b>Normal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PALPATION_ITEM__NORMAL = EXAM_ITEM__NORMAL;

	/**
	 * The feature id for the '<em><b>Levels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PALPATION_ITEM__LEVELS = EXAM_ITEM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Palpation Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PALPATION_ITEM_FEATURE_COUNT = EXAM_ITEM_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.RepeatedMovementImpl <em>Repeated Movement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.RepeatedMovementImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getRepeatedMovement()
	 * @generated
	 */
	int REPEATED_MOVEMENT = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT__ID = OBSERVATION_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT__LABEL = OBSERVATION_ITEM__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT__TEXT = OBSERVATION_ITEM__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT__PLAIN = OBSERVATION_ITEM__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT__TRACE = OBSERVATION_ITEM__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT__SOURCE = OBSERVATION_ITEM__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT__ORIGIN = OBSERVATION_ITEM__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT__VERIFICATION = OBSERVATION_ITEM__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT__CHECKED = OBSERVATION_ITEM__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT__DISPUTED = OBSERVATION_ITEM__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT__CONFLICTS = OBSERVATION_ITEM__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT__EVIDENCE = OBSERVATION_ITEM__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT__SHORTHAND = OBSERVATION_ITEM__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT__SECTION = OBSERVATION_ITEM__SECTION;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT__REGION = OBSERVATION_ITEM__REGION;

	/**
	 * The feature id for the '<em><b>Sided</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT__SIDED = OBSERVATION_ITEM__SIDED;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT__INSTRUCTION = OBSERVATION_ITEM__INSTRUCTION;

	/**
	 * The feature id for the '<em><b>Positive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT__POSITIVE = OBSERVATION_ITEM__POSITIVE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT__LINKS = OBSERVATION_ITEM__LINKS;

	/**
	 * The feature id for the '<em><b>Routine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT__ROUTINE = OBSERVATION_ITEM__ROUTINE;

	/**
	 * The feature id for the '<em><b>Normal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT__NORMAL = OBSERVATION_ITEM__NORMAL;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT__METHOD = OBSERVATION_ITEM__METHOD;

	/**
	 * The feature id for the '<em><b>Grades</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT__GRADES = OBSERVATION_ITEM__GRADES;

	/**
	 * The feature id for the '<em><b>Movement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT__MOVEMENT = OBSERVATION_ITEM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Repeated Movement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPEATED_MOVEMENT_FEATURE_COUNT = OBSERVATION_ITEM_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.FunctionalTestImpl <em>Functional Test</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.FunctionalTestImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getFunctionalTest()
	 * @generated
	 */
	int FUNCTIONAL_TEST = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST__ID = EXAM_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST__LABEL = EXAM_ITEM__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST__TEXT = EXAM_ITEM__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST__PLAIN = EXAM_ITEM__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST__TRACE = EXAM_ITEM__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST__SOURCE = EXAM_ITEM__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST__ORIGIN = EXAM_ITEM__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST__VERIFICATION = EXAM_ITEM__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST__CHECKED = EXAM_ITEM__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST__DISPUTED = EXAM_ITEM__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST__CONFLICTS = EXAM_ITEM__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST__EVIDENCE = EXAM_ITEM__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST__SHORTHAND = EXAM_ITEM__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST__SECTION = EXAM_ITEM__SECTION;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST__REGION = EXAM_ITEM__REGION;

	/**
	 * The feature id for the '<em><b>Sided</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST__SIDED = EXAM_ITEM__SIDED;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST__INSTRUCTION = EXAM_ITEM__INSTRUCTION;

	/**
	 * The feature id for the '<em><b>Positive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST__POSITIVE = EXAM_ITEM__POSITIVE;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST__LINKS = EXAM_ITEM__LINKS;

	/**
	 * The feature id for the '<em><b>Routine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST__ROUTINE = EXAM_ITEM__ROUTINE;

	/**
	 * The feature id for the '<em><b>Normal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST__NORMAL = EXAM_ITEM__NORMAL;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST__MEASURE = EXAM_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST__UNIT = EXAM_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Pass</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST__PASS = EXAM_ITEM_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Functional Test</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_TEST_FEATURE_COUNT = EXAM_ITEM_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.OutcomeInstrumentImpl <em>Outcome Instrument</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.OutcomeInstrumentImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getOutcomeInstrument()
	 * @generated
	 */
	int OUTCOME_INSTRUMENT = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Abbreviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__ABBREVIATION = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__DOMAIN = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Scoring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__SCORING = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__LOW = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__HIGH = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__UNIT = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Better</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__BETTER = ENTRY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Minimum Answered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__MINIMUM_ANSWERED = ENTRY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Maximum Items</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__MAXIMUM_ITEMS = ENTRY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Item Entry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__ITEM_ENTRY = ENTRY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__LICENCE = ENTRY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Limits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__LIMITS = ENTRY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__ITEMS = ENTRY_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Subscales</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__SUBSCALES = ENTRY_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Strata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__STRATA = ENTRY_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Thresholds</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__THRESHOLDS = ENTRY_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT__EXAMPLES = ENTRY_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Outcome Instrument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_INSTRUMENT_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 17;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.InstrumentItemImpl <em>Instrument Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.InstrumentItemImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getInstrumentItem()
	 * @generated
	 */
	int INSTRUMENT_ITEM = 30;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_ITEM__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_ITEM__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_ITEM__LOW = 2;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_ITEM__HIGH = 3;

	/**
	 * The feature id for the '<em><b>Counts From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_ITEM__COUNTS_FROM = 4;

	/**
	 * The number of structural features of the '<em>Instrument Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_ITEM_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.SubscaleImpl <em>Subscale</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.SubscaleImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getSubscale()
	 * @generated
	 */
	int SUBSCALE = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSCALE__ID = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSCALE__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Items</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSCALE__ITEMS = 2;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSCALE__LOW = 3;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSCALE__HIGH = 4;

	/**
	 * The number of structural features of the '<em>Subscale</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSCALE_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.StratumImpl <em>Stratum</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.StratumImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getStratum()
	 * @generated
	 */
	int STRATUM = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATUM__ID = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATUM__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Total At Least</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATUM__TOTAL_AT_LEAST = 2;

	/**
	 * The feature id for the '<em><b>Total At Most</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATUM__TOTAL_AT_MOST = 3;

	/**
	 * The feature id for the '<em><b>Subscale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATUM__SUBSCALE = 4;

	/**
	 * The feature id for the '<em><b>Subscale At Least</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATUM__SUBSCALE_AT_LEAST = 5;

	/**
	 * The feature id for the '<em><b>Subscale At Most</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATUM__SUBSCALE_AT_MOST = 6;

	/**
	 * The number of structural features of the '<em>Stratum</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATUM_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.ChangeThresholdImpl <em>Change Threshold</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.ChangeThresholdImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getChangeThreshold()
	 * @generated
	 */
	int CHANGE_THRESHOLD = 33;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_THRESHOLD__KIND = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_THRESHOLD__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_THRESHOLD__PERCENT = 2;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_THRESHOLD__CONFIDENCE = 3;

	/**
	 * The feature id for the '<em><b>Band</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_THRESHOLD__BAND = 4;

	/**
	 * The feature id for the '<em><b>Horizon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_THRESHOLD__HORIZON = 5;

	/**
	 * The feature id for the '<em><b>Subscale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_THRESHOLD__SUBSCALE = 6;

	/**
	 * The feature id for the '<em><b>Preferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_THRESHOLD__PREFERRED = 7;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_THRESHOLD__SOURCE = 8;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_THRESHOLD__VERIFICATION = 9;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_THRESHOLD__EVIDENCE = 10;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_THRESHOLD__NOTE = 11;

	/**
	 * The number of structural features of the '<em>Change Threshold</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_THRESHOLD_FEATURE_COUNT = 12;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.WorkedExampleImpl <em>Worked Example</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.WorkedExampleImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getWorkedExample()
	 * @generated
	 */
	int WORKED_EXAMPLE = 34;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKED_EXAMPLE__ANSWERS = 0;

	/**
	 * The feature id for the '<em><b>Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKED_EXAMPLE__EXPECTED = 1;

	/**
	 * The feature id for the '<em><b>Subscale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKED_EXAMPLE__SUBSCALE = 2;

	/**
	 * The feature id for the '<em><b>Stratum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKED_EXAMPLE__STRATUM = 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKED_EXAMPLE__NOTE = 4;

	/**
	 * The number of structural features of the '<em>Worked Example</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKED_EXAMPLE_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.TreatmentImpl <em>Treatment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.TreatmentImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getTreatment()
	 * @generated
	 */
	int TREATMENT = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Kinds</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__KINDS = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Timed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__TIMED = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Procedures</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__PROCEDURES = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__CONDITIONS = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__RULES = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Cautions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__CAUTIONS = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Treatment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.ExerciseImpl <em>Exercise</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.ExerciseImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getExercise()
	 * @generated
	 */
	int EXERCISE = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__KIND = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Aim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__AIM = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__POSITION = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__STEPS = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Steps Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__STEPS_ORIGIN = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Feel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__FEEL = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Muscles</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__MUSCLES = ENTRY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Cues</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__CUES = ENTRY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Stop Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__STOP_RULE = ENTRY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Easier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__EASIER = ENTRY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Harder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__HARDER = ENTRY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Regression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__REGRESSION = ENTRY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Progression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__PROGRESSION = ENTRY_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Equipment</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__EQUIPMENT = ENTRY_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__NEEDS = ENTRY_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__CONDITIONS = ENTRY_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Figure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__FIGURE = ENTRY_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Dosages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__DOSAGES = ENTRY_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Cautions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE__CAUTIONS = ENTRY_FEATURE_COUNT + 18;

	/**
	 * The number of structural features of the '<em>Exercise</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXERCISE_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 19;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.DosageImpl <em>Dosage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.DosageImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getDosage()
	 * @generated
	 */
	int DOSAGE = 37;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSAGE__PHASE = 0;

	/**
	 * The feature id for the '<em><b>Sets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSAGE__SETS = 1;

	/**
	 * The feature id for the '<em><b>Sets Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSAGE__SETS_MAX = 2;

	/**
	 * The feature id for the '<em><b>Reps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSAGE__REPS = 3;

	/**
	 * The feature id for the '<em><b>Reps Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSAGE__REPS_MAX = 4;

	/**
	 * The feature id for the '<em><b>Hold Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSAGE__HOLD_SECONDS = 5;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSAGE__MINUTES = 6;

	/**
	 * The feature id for the '<em><b>Rest Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSAGE__REST_SECONDS = 7;

	/**
	 * The feature id for the '<em><b>Per Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSAGE__PER_SIDE = 8;

	/**
	 * The feature id for the '<em><b>Times Per Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSAGE__TIMES_PER_DAY = 9;

	/**
	 * The feature id for the '<em><b>Days Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSAGE__DAYS_PER_WEEK = 10;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSAGE__NOTE = 11;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSAGE__ORIGIN = 12;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSAGE__TRACE = 13;

	/**
	 * The number of structural features of the '<em>Dosage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSAGE_FEATURE_COUNT = 14;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.RuleImpl <em>Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.RuleImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getRule()
	 * @generated
	 */
	int RULE = 38;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__KIND = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__CONDITIONS = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Related</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__RELATED = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Figures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__FIGURES = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__STAGES = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__PARTS = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.RuleStageImpl <em>Rule Stage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.RuleStageImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getRuleStage()
	 * @generated
	 */
	int RULE_STAGE = 39;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_STAGE__ORDER = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_STAGE__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_STAGE__PLAIN = 2;

	/**
	 * The feature id for the '<em><b>Exercises</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_STAGE__EXERCISES = 3;

	/**
	 * The number of structural features of the '<em>Rule Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_STAGE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.ConflictImpl <em>Conflict</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.ConflictImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getConflict()
	 * @generated
	 */
	int CONFLICT = 40;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Default Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__DEFAULT_POSITION = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__REASON = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>About</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__ABOUT = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Positions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__POSITIONS = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Conflict</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.PositionImpl <em>Position</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.PositionImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getPosition()
	 * @generated
	 */
	int POSITION = 41;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION__SOURCE = 2;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION__ENTRIES = 3;

	/**
	 * The feature id for the '<em><b>Reservations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION__RESERVATIONS = 4;

	/**
	 * The number of structural features of the '<em>Position</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.ReservationImpl <em>Reservation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.ReservationImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getReservation()
	 * @generated
	 */
	int RESERVATION = 42;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVATION__ENTRIES = 0;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVATION__CONDITIONS = 1;

	/**
	 * The feature id for the '<em><b>Phases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVATION__PHASES = 2;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVATION__LEVEL = 3;

	/**
	 * The number of structural features of the '<em>Reservation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVATION_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.DisputedStatementImpl <em>Disputed Statement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.DisputedStatementImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getDisputedStatement()
	 * @generated
	 */
	int DISPUTED_STATEMENT = 43;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTED_STATEMENT__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTED_STATEMENT__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTED_STATEMENT__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTED_STATEMENT__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTED_STATEMENT__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTED_STATEMENT__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTED_STATEMENT__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTED_STATEMENT__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTED_STATEMENT__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTED_STATEMENT__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTED_STATEMENT__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTED_STATEMENT__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTED_STATEMENT__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTED_STATEMENT__REMARK = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Remark Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTED_STATEMENT__REMARK_ORIGIN = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>About</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTED_STATEMENT__ABOUT = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Disputed Statement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTED_STATEMENT_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.EducationImpl <em>Education</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.EducationImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getEducation()
	 * @generated
	 */
	int EDUCATION = 44;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDUCATION__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDUCATION__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDUCATION__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDUCATION__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDUCATION__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDUCATION__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDUCATION__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDUCATION__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDUCATION__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDUCATION__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDUCATION__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDUCATION__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDUCATION__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDUCATION__KIND = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Topics</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDUCATION__TOPICS = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Education</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDUCATION_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.BackgroundImpl <em>Background</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.BackgroundImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getBackground()
	 * @generated
	 */
	int BACKGROUND = 45;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKGROUND__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKGROUND__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKGROUND__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKGROUND__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKGROUND__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKGROUND__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKGROUND__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKGROUND__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKGROUND__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKGROUND__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKGROUND__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKGROUND__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKGROUND__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The number of structural features of the '<em>Background</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKGROUND_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.PrognosisImpl <em>Prognosis</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.PrognosisImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getPrognosis()
	 * @generated
	 */
	int PROGNOSIS = 46;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSIS__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSIS__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSIS__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSIS__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSIS__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSIS__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSIS__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSIS__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSIS__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSIS__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSIS__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSIS__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSIS__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSIS__CONDITIONS = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Figures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSIS__FIGURES = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Prognosis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSIS_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.EvidenceReferenceImpl <em>Evidence Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.EvidenceReferenceImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getEvidenceReference()
	 * @generated
	 */
	int EVIDENCE_REFERENCE = 47;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REFERENCE__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REFERENCE__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REFERENCE__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REFERENCE__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REFERENCE__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REFERENCE__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REFERENCE__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REFERENCE__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REFERENCE__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REFERENCE__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REFERENCE__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REFERENCE__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REFERENCE__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REFERENCE__KIND = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Study</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REFERENCE__STUDY = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REFERENCE__YEAR = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REFERENCE__POPULATION = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REFERENCE__CITATION = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Figures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REFERENCE__FIGURES = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Evidence Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REFERENCE_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.ProcedureCodeImpl <em>Procedure Code</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.ProcedureCodeImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getProcedureCode()
	 * @generated
	 */
	int PROCEDURE_CODE = 48;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE_CODE__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE_CODE__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE_CODE__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE_CODE__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE_CODE__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE_CODE__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE_CODE__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE_CODE__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE_CODE__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE_CODE__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE_CODE__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE_CODE__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE_CODE__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE_CODE__CODE = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Timed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE_CODE__TIMED = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE_CODE__KIND = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Examination</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE_CODE__EXAMINATION = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Regions From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE_CODE__REGIONS_FROM = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Regions To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE_CODE__REGIONS_TO = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Procedure Code</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE_CODE_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.PayerRuleSetImpl <em>Payer Rule Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.PayerRuleSetImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getPayerRuleSet()
	 * @generated
	 */
	int PAYER_RULE_SET = 49;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE_SET__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE_SET__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE_SET__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE_SET__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE_SET__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE_SET__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE_SET__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE_SET__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE_SET__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE_SET__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE_SET__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE_SET__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE_SET__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Payer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE_SET__PAYER = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE_SET__EDITION = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE_SET__VALID_FROM = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE_SET__UNIT_METHOD = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE_SET__RULES = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Amounts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE_SET__AMOUNTS = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Always</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE_SET__ALWAYS = ENTRY_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Payer Rule Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE_SET_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.PayerRuleImpl <em>Payer Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.PayerRuleImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getPayerRule()
	 * @generated
	 */
	int PAYER_RULE = 50;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Topic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE__TOPIC = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE__CONTENTS = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Figures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE__FIGURES = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Modifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE__MODIFIER = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE__CODES = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE__CHECK = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE__SEVERITY = ENTRY_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Payer Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAYER_RULE_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.RequiredContentImpl <em>Required Content</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.RequiredContentImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getRequiredContent()
	 * @generated
	 */
	int REQUIRED_CONTENT = 51;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIRED_CONTENT__LABEL = 0;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIRED_CONTENT__FIELDS = 1;

	/**
	 * The number of structural features of the '<em>Required Content</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIRED_CONTENT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.DatedAmountImpl <em>Dated Amount</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.DatedAmountImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getDatedAmount()
	 * @generated
	 */
	int DATED_AMOUNT = 52;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_AMOUNT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_AMOUNT__YEAR = 1;

	/**
	 * The feature id for the '<em><b>Last Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_AMOUNT__LAST_YEAR = 2;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_AMOUNT__AMOUNT = 3;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_AMOUNT__UNIT = 4;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_AMOUNT__VERIFICATION = 5;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_AMOUNT__SOURCE = 6;

	/**
	 * The number of structural features of the '<em>Dated Amount</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_AMOUNT_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.WordingImpl <em>Wording</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.WordingImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getWording()
	 * @generated
	 */
	int WORDING = 53;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Usage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__USAGE = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Wording</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.FigureImpl <em>Figure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.FigureImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getFigure()
	 * @generated
	 */
	int FIGURE = 54;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>View</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__VIEW = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Poses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__POSES = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.BodyDrawingImpl <em>Body Drawing</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.BodyDrawingImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getBodyDrawing()
	 * @generated
	 */
	int BODY_DRAWING = 55;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_DRAWING__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_DRAWING__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_DRAWING__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_DRAWING__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_DRAWING__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_DRAWING__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_DRAWING__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_DRAWING__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_DRAWING__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_DRAWING__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_DRAWING__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_DRAWING__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_DRAWING__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Aspect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_DRAWING__ASPECT = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Paths</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_DRAWING__PATHS = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Body Drawing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_DRAWING_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.BodyRegionImpl <em>Body Region</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.BodyRegionImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getBodyRegion()
	 * @generated
	 */
	int BODY_REGION = 56;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_REGION__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_REGION__LABEL = ENTRY__LABEL;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_REGION__TEXT = ENTRY__TEXT;

	/**
	 * The feature id for the '<em><b>Plain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_REGION__PLAIN = ENTRY__PLAIN;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_REGION__TRACE = ENTRY__TRACE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_REGION__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_REGION__ORIGIN = ENTRY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_REGION__VERIFICATION = ENTRY__VERIFICATION;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_REGION__CHECKED = ENTRY__CHECKED;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_REGION__DISPUTED = ENTRY__DISPUTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_REGION__CONFLICTS = ENTRY__CONFLICTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_REGION__EVIDENCE = ENTRY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Shorthand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_REGION__SHORTHAND = ENTRY__SHORTHAND;

	/**
	 * The feature id for the '<em><b>Aspect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_REGION__ASPECT = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_REGION__SIDE = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Outline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_REGION__OUTLINE = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Spread</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_REGION__SPREAD = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Body Region</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_REGION_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.PoseImpl <em>Pose</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.PoseImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getPose()
	 * @generated
	 */
	int POSE = 57;

	/**
	 * The feature id for the '<em><b>Caption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__CAPTION = 0;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__X = 1;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__Y = 2;

	/**
	 * The feature id for the '<em><b>Lumbar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__LUMBAR = 3;

	/**
	 * The feature id for the '<em><b>Thorax</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__THORAX = 4;

	/**
	 * The feature id for the '<em><b>Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__HEAD = 5;

	/**
	 * The feature id for the '<em><b>Near Upper Arm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__NEAR_UPPER_ARM = 6;

	/**
	 * The feature id for the '<em><b>Near Forearm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__NEAR_FOREARM = 7;

	/**
	 * The feature id for the '<em><b>Near Hand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__NEAR_HAND = 8;

	/**
	 * The feature id for the '<em><b>Far Upper Arm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__FAR_UPPER_ARM = 9;

	/**
	 * The feature id for the '<em><b>Far Forearm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__FAR_FOREARM = 10;

	/**
	 * The feature id for the '<em><b>Far Hand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__FAR_HAND = 11;

	/**
	 * The feature id for the '<em><b>Near Thigh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__NEAR_THIGH = 12;

	/**
	 * The feature id for the '<em><b>Near Shin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__NEAR_SHIN = 13;

	/**
	 * The feature id for the '<em><b>Near Foot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__NEAR_FOOT = 14;

	/**
	 * The feature id for the '<em><b>Far Thigh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__FAR_THIGH = 15;

	/**
	 * The feature id for the '<em><b>Far Shin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__FAR_SHIN = 16;

	/**
	 * The feature id for the '<em><b>Far Foot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__FAR_FOOT = 17;

	/**
	 * The feature id for the '<em><b>Near Upper Arm Shown</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__NEAR_UPPER_ARM_SHOWN = 18;

	/**
	 * The feature id for the '<em><b>Near Forearm Shown</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__NEAR_FOREARM_SHOWN = 19;

	/**
	 * The feature id for the '<em><b>Near Thigh Shown</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__NEAR_THIGH_SHOWN = 20;

	/**
	 * The feature id for the '<em><b>Near Shin Shown</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__NEAR_SHIN_SHOWN = 21;

	/**
	 * The feature id for the '<em><b>Far Upper Arm Shown</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__FAR_UPPER_ARM_SHOWN = 22;

	/**
	 * The feature id for the '<em><b>Far Forearm Shown</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__FAR_FOREARM_SHOWN = 23;

	/**
	 * The feature id for the '<em><b>Far Thigh Shown</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__FAR_THIGH_SHOWN = 24;

	/**
	 * The feature id for the '<em><b>Far Shin Shown</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__FAR_SHIN_SHOWN = 25;

	/**
	 * The feature id for the '<em><b>Props</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__PROPS = 26;

	/**
	 * The feature id for the '<em><b>Arrows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE__ARROWS = 27;

	/**
	 * The number of structural features of the '<em>Pose</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSE_FEATURE_COUNT = 28;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.PropImpl <em>Prop</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.PropImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getProp()
	 * @generated
	 */
	int PROP = 58;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROP__KIND = 0;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROP__X = 1;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROP__Y = 2;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROP__WIDTH = 3;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROP__HEIGHT = 4;

	/**
	 * The feature id for the '<em><b>Mirrored</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROP__MIRRORED = 5;

	/**
	 * The feature id for the '<em><b>Joint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROP__JOINT = 6;

	/**
	 * The number of structural features of the '<em>Prop</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROP_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.impl.ArrowImpl <em>Arrow</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.impl.ArrowImpl
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getArrow()
	 * @generated
	 */
	int ARROW = 59;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARROW__X = 0;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARROW__Y = 1;

	/**
	 * The feature id for the '<em><b>To X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARROW__TO_X = 2;

	/**
	 * The feature id for the '<em><b>To Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARROW__TO_Y = 3;

	/**
	 * The feature id for the '<em><b>Bend</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARROW__BEND = 4;

	/**
	 * The feature id for the '<em><b>Double Headed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARROW__DOUBLE_HEADED = 5;

	/**
	 * The number of structural features of the '<em>Arrow</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARROW_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.Origin <em>Origin</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.Origin
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getOrigin()
	 * @generated
	 */
	int ORIGIN = 60;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.Verification <em>Verification</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.Verification
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getVerification()
	 * @generated
	 */
	int VERIFICATION = 61;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.Modifiability <em>Modifiability</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.Modifiability
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getModifiability()
	 * @generated
	 */
	int MODIFIABILITY = 62;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.Standing <em>Standing</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.Standing
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getStanding()
	 * @generated
	 */
	int STANDING = 63;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.Spread <em>Spread</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.Spread
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getSpread()
	 * @generated
	 */
	int SPREAD = 64;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.Aspect <em>Aspect</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.Aspect
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getAspect()
	 * @generated
	 */
	int ASPECT = 65;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.Direction <em>Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.Direction
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getDirection()
	 * @generated
	 */
	int DIRECTION = 66;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.Strength <em>Strength</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.Strength
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getStrength()
	 * @generated
	 */
	int STRENGTH = 67;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.ActionLevel <em>Action Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.ActionLevel
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getActionLevel()
	 * @generated
	 */
	int ACTION_LEVEL = 68;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.AnswerKind <em>Answer Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.AnswerKind
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getAnswerKind()
	 * @generated
	 */
	int ANSWER_KIND = 69;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.ExamMethod <em>Exam Method</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.ExamMethod
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getExamMethod()
	 * @generated
	 */
	int EXAM_METHOD = 70;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.NeuroKind <em>Neuro Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.NeuroKind
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getNeuroKind()
	 * @generated
	 */
	int NEURO_KIND = 71;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.Bound <em>Bound</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.Bound
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getBound()
	 * @generated
	 */
	int BOUND = 72;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.ScoringRule <em>Scoring Rule</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.ScoringRule
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getScoringRule()
	 * @generated
	 */
	int SCORING_RULE = 73;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.Better <em>Better</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.Better
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getBetter()
	 * @generated
	 */
	int BETTER = 74;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.ChangeKind <em>Change Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.ChangeKind
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getChangeKind()
	 * @generated
	 */
	int CHANGE_KIND = 75;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.TreatmentKind <em>Treatment Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.TreatmentKind
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getTreatmentKind()
	 * @generated
	 */
	int TREATMENT_KIND = 76;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.CautionLevel <em>Caution Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.CautionLevel
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getCautionLevel()
	 * @generated
	 */
	int CAUTION_LEVEL = 77;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.PhaseKind <em>Phase Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.PhaseKind
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getPhaseKind()
	 * @generated
	 */
	int PHASE_KIND = 78;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.ExerciseKind <em>Exercise Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.ExerciseKind
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getExerciseKind()
	 * @generated
	 */
	int EXERCISE_KIND = 79;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.RuleKind <em>Rule Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.RuleKind
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getRuleKind()
	 * @generated
	 */
	int RULE_KIND = 80;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.Comparison <em>Comparison</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.Comparison
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getComparison()
	 * @generated
	 */
	int COMPARISON = 81;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.EducationKind <em>Education Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.EducationKind
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getEducationKind()
	 * @generated
	 */
	int EDUCATION_KIND = 82;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.EvidenceKind <em>Evidence Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.EvidenceKind
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getEvidenceKind()
	 * @generated
	 */
	int EVIDENCE_KIND = 83;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.PayerTopic <em>Payer Topic</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.PayerTopic
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getPayerTopic()
	 * @generated
	 */
	int PAYER_TOPIC = 84;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.UnitMethod <em>Unit Method</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.UnitMethod
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getUnitMethod()
	 * @generated
	 */
	int UNIT_METHOD = 85;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.View <em>View</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.View
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getView()
	 * @generated
	 */
	int VIEW = 86;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.BodyAspect <em>Body Aspect</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.BodyAspect
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getBodyAspect()
	 * @generated
	 */
	int BODY_ASPECT = 87;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.PropKind <em>Prop Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.PropKind
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getPropKind()
	 * @generated
	 */
	int PROP_KIND = 88;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.Joint <em>Joint</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.Joint
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getJoint()
	 * @generated
	 */
	int JOINT = 89;

	/**
	 * The meta object id for the '{@link org.plumbline.model.catalogue.Severity <em>Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.catalogue.Severity
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getSeverity()
	 * @generated
	 */
	int SEVERITY = 90;

	/**
	 * The meta object id for the '<em>Id List</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.util.List
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getIdList()
	 * @generated
	 */
	int ID_LIST = 91;

	/**
	 * The meta object id for the '<em>Entry Ids</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.util.List
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getEntryIds()
	 * @generated
	 */
	int ENTRY_IDS = 92;

	/**
	 * The meta object id for the '<em>Entry Id</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getEntryId()
	 * @generated
	 */
	int ENTRY_ID = 93;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getDate()
	 * @generated
	 */
	int DATE = 94;


	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Entry <em>Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Entry</em>'.
	 * @see org.plumbline.model.catalogue.Entry
	 * @generated
	 */
	EClass getEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Entry#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.catalogue.Entry#getId()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Entry#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.plumbline.model.catalogue.Entry#getLabel()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Entry#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plumbline.model.catalogue.Entry#getText()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Entry#getPlain <em>Plain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plain</em>'.
	 * @see org.plumbline.model.catalogue.Entry#getPlain()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Plain();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Entry#getTrace <em>Trace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trace</em>'.
	 * @see org.plumbline.model.catalogue.Entry#getTrace()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Trace();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Entry#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.plumbline.model.catalogue.Entry#getSource()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Entry#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.plumbline.model.catalogue.Entry#getOrigin()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Entry#getVerification <em>Verification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verification</em>'.
	 * @see org.plumbline.model.catalogue.Entry#getVerification()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Verification();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Entry#getChecked <em>Checked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checked</em>'.
	 * @see org.plumbline.model.catalogue.Entry#getChecked()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Checked();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Entry#getDisputed <em>Disputed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disputed</em>'.
	 * @see org.plumbline.model.catalogue.Entry#getDisputed()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Disputed();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Entry#getConflicts <em>Conflicts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conflicts</em>'.
	 * @see org.plumbline.model.catalogue.Entry#getConflicts()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Conflicts();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Entry#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.plumbline.model.catalogue.Entry#getEvidence()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Entry#getShorthand <em>Shorthand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shorthand</em>'.
	 * @see org.plumbline.model.catalogue.Entry#getShorthand()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Shorthand();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.ContentPack <em>Content Pack</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Content Pack</em>'.
	 * @see org.plumbline.model.catalogue.ContentPack
	 * @generated
	 */
	EClass getContentPack();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ContentPack#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.catalogue.ContentPack#getId()
	 * @see #getContentPack()
	 * @generated
	 */
	EAttribute getContentPack_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ContentPack#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.plumbline.model.catalogue.ContentPack#getLabel()
	 * @see #getContentPack()
	 * @generated
	 */
	EAttribute getContentPack_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ContentPack#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plumbline.model.catalogue.ContentPack#getText()
	 * @see #getContentPack()
	 * @generated
	 */
	EAttribute getContentPack_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ContentPack#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.plumbline.model.catalogue.ContentPack#getVersion()
	 * @see #getContentPack()
	 * @generated
	 */
	EAttribute getContentPack_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ContentPack#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.plumbline.model.catalogue.ContentPack#getDate()
	 * @see #getContentPack()
	 * @generated
	 */
	EAttribute getContentPack_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ContentPack#getLanguages <em>Languages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Languages</em>'.
	 * @see org.plumbline.model.catalogue.ContentPack#getLanguages()
	 * @see #getContentPack()
	 * @generated
	 */
	EAttribute getContentPack_Languages();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.catalogue.ContentPack#getChapters <em>Chapters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Chapters</em>'.
	 * @see org.plumbline.model.catalogue.ContentPack#getChapters()
	 * @see #getContentPack()
	 * @generated
	 */
	EAttribute getContentPack_Chapters();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.catalogue.ContentPack#getSamples <em>Samples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Samples</em>'.
	 * @see org.plumbline.model.catalogue.ContentPack#getSamples()
	 * @see #getContentPack()
	 * @generated
	 */
	EAttribute getContentPack_Samples();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ContentPack#getInventory <em>Inventory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inventory</em>'.
	 * @see org.plumbline.model.catalogue.ContentPack#getInventory()
	 * @see #getContentPack()
	 * @generated
	 */
	EAttribute getContentPack_Inventory();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ContentPack#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.plumbline.model.catalogue.ContentPack#getAuthor()
	 * @see #getContentPack()
	 * @generated
	 */
	EAttribute getContentPack_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ContentPack#getLicence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence</em>'.
	 * @see org.plumbline.model.catalogue.ContentPack#getLicence()
	 * @see #getContentPack()
	 * @generated
	 */
	EAttribute getContentPack_Licence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.ContentPack#getCodeLists <em>Code Lists</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Code Lists</em>'.
	 * @see org.plumbline.model.catalogue.ContentPack#getCodeLists()
	 * @see #getContentPack()
	 * @generated
	 */
	EReference getContentPack_CodeLists();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.catalogue.ContentPack#getVignettes <em>Vignettes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Vignettes</em>'.
	 * @see org.plumbline.model.catalogue.ContentPack#getVignettes()
	 * @see #getContentPack()
	 * @generated
	 */
	EAttribute getContentPack_Vignettes();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.CodeListFile <em>Code List File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Code List File</em>'.
	 * @see org.plumbline.model.catalogue.CodeListFile
	 * @generated
	 */
	EClass getCodeListFile();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.CodeListFile#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>System</em>'.
	 * @see org.plumbline.model.catalogue.CodeListFile#getSystem()
	 * @see #getCodeListFile()
	 * @generated
	 */
	EAttribute getCodeListFile_System();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.CodeListFile#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.plumbline.model.catalogue.CodeListFile#getYear()
	 * @see #getCodeListFile()
	 * @generated
	 */
	EAttribute getCodeListFile_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.CodeListFile#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see org.plumbline.model.catalogue.CodeListFile#getValidFrom()
	 * @see #getCodeListFile()
	 * @generated
	 */
	EAttribute getCodeListFile_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.CodeListFile#getValidTo <em>Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid To</em>'.
	 * @see org.plumbline.model.catalogue.CodeListFile#getValidTo()
	 * @see #getCodeListFile()
	 * @generated
	 */
	EAttribute getCodeListFile_ValidTo();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.CodeListFile#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.plumbline.model.catalogue.CodeListFile#getFile()
	 * @see #getCodeListFile()
	 * @generated
	 */
	EAttribute getCodeListFile_File();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.CodeListFile#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.plumbline.model.catalogue.CodeListFile#getSource()
	 * @see #getCodeListFile()
	 * @generated
	 */
	EAttribute getCodeListFile_Source();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Chapter <em>Chapter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Chapter</em>'.
	 * @see org.plumbline.model.catalogue.Chapter
	 * @generated
	 */
	EClass getChapter();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Chapter#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.plumbline.model.catalogue.Chapter#getLabel()
	 * @see #getChapter()
	 * @generated
	 */
	EAttribute getChapter_Label();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Chapter#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Categories</em>'.
	 * @see org.plumbline.model.catalogue.Chapter#getCategories()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_Categories();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Chapter#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conditions</em>'.
	 * @see org.plumbline.model.catalogue.Chapter#getConditions()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_Conditions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Chapter#getSymptoms <em>Symptoms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Symptoms</em>'.
	 * @see org.plumbline.model.catalogue.Chapter#getSymptoms()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_Symptoms();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Chapter#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Questions</em>'.
	 * @see org.plumbline.model.catalogue.Chapter#getQuestions()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_Questions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Chapter#getRedFlags <em>Red Flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Red Flags</em>'.
	 * @see org.plumbline.model.catalogue.Chapter#getRedFlags()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_RedFlags();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Chapter#getRiskFactors <em>Risk Factors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Risk Factors</em>'.
	 * @see org.plumbline.model.catalogue.Chapter#getRiskFactors()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_RiskFactors();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Chapter#getExamItems <em>Exam Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Exam Items</em>'.
	 * @see org.plumbline.model.catalogue.Chapter#getExamItems()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_ExamItems();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Chapter#getInstruments <em>Instruments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Instruments</em>'.
	 * @see org.plumbline.model.catalogue.Chapter#getInstruments()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_Instruments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Chapter#getTreatments <em>Treatments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Treatments</em>'.
	 * @see org.plumbline.model.catalogue.Chapter#getTreatments()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_Treatments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Chapter#getExercises <em>Exercises</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Exercises</em>'.
	 * @see org.plumbline.model.catalogue.Chapter#getExercises()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_Exercises();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Chapter#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see org.plumbline.model.catalogue.Chapter#getRules()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_Rules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Chapter#getPayerRuleSets <em>Payer Rule Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Payer Rule Sets</em>'.
	 * @see org.plumbline.model.catalogue.Chapter#getPayerRuleSets()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_PayerRuleSets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Chapter#getProcedures <em>Procedures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Procedures</em>'.
	 * @see org.plumbline.model.catalogue.Chapter#getProcedures()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_Procedures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Chapter#getEducation <em>Education</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Education</em>'.
	 * @see org.plumbline.model.catalogue.Chapter#getEducation()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_Education();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Chapter#getBackground <em>Background</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Background</em>'.
	 * @see org.plumbline.model.catalogue.Chapter#getBackground()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_Background();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Chapter#getPrognoses <em>Prognoses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Prognoses</em>'.
	 * @see org.plumbline.model.catalogue.Chapter#getPrognoses()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_Prognoses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Chapter#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.plumbline.model.catalogue.Chapter#getEvidence()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Chapter#getDisputes <em>Disputes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Disputes</em>'.
	 * @see org.plumbline.model.catalogue.Chapter#getDisputes()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_Disputes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Chapter#getConflictList <em>Conflict List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conflict List</em>'.
	 * @see org.plumbline.model.catalogue.Chapter#getConflictList()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_ConflictList();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Chapter#getWordings <em>Wordings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Wordings</em>'.
	 * @see org.plumbline.model.catalogue.Chapter#getWordings()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_Wordings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Chapter#getFigures <em>Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Figures</em>'.
	 * @see org.plumbline.model.catalogue.Chapter#getFigures()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_Figures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Chapter#getBodyDrawings <em>Body Drawings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Body Drawings</em>'.
	 * @see org.plumbline.model.catalogue.Chapter#getBodyDrawings()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_BodyDrawings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Chapter#getBodyRegions <em>Body Regions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Body Regions</em>'.
	 * @see org.plumbline.model.catalogue.Chapter#getBodyRegions()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_BodyRegions();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Fact <em>Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fact</em>'.
	 * @see org.plumbline.model.catalogue.Fact
	 * @generated
	 */
	EClass getFact();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Fact#getAspect <em>Aspect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aspect</em>'.
	 * @see org.plumbline.model.catalogue.Fact#getAspect()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_Aspect();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Link <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Link</em>'.
	 * @see org.plumbline.model.catalogue.Link
	 * @generated
	 */
	EClass getLink();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Link#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.plumbline.model.catalogue.Link#getTarget()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Link#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.plumbline.model.catalogue.Link#getDirection()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Link#getStrength <em>Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strength</em>'.
	 * @see org.plumbline.model.catalogue.Link#getStrength()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Strength();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Link#isInferred <em>Inferred</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inferred</em>'.
	 * @see org.plumbline.model.catalogue.Link#isInferred()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Inferred();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Link#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.plumbline.model.catalogue.Link#getNote()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Link#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.plumbline.model.catalogue.Link#getWhen()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_When();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Caution <em>Caution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Caution</em>'.
	 * @see org.plumbline.model.catalogue.Caution
	 * @generated
	 */
	EClass getCaution();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Caution#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.plumbline.model.catalogue.Caution#getTarget()
	 * @see #getCaution()
	 * @generated
	 */
	EAttribute getCaution_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Caution#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.plumbline.model.catalogue.Caution#getLevel()
	 * @see #getCaution()
	 * @generated
	 */
	EAttribute getCaution_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Caution#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.plumbline.model.catalogue.Caution#getReason()
	 * @see #getCaution()
	 * @generated
	 */
	EAttribute getCaution_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Caution#getTrace <em>Trace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trace</em>'.
	 * @see org.plumbline.model.catalogue.Caution#getTrace()
	 * @see #getCaution()
	 * @generated
	 */
	EAttribute getCaution_Trace();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Quantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Quantity</em>'.
	 * @see org.plumbline.model.catalogue.Quantity
	 * @generated
	 */
	EClass getQuantity();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Quantity#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plumbline.model.catalogue.Quantity#getName()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Quantity#getComparison <em>Comparison</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comparison</em>'.
	 * @see org.plumbline.model.catalogue.Quantity#getComparison()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Comparison();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Quantity#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.plumbline.model.catalogue.Quantity#getLow()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Quantity#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.plumbline.model.catalogue.Quantity#getHigh()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_High();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Quantity#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.plumbline.model.catalogue.Quantity#getUnit()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Quantity#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.plumbline.model.catalogue.Quantity#getNote()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Note();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.PainCategory <em>Pain Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pain Category</em>'.
	 * @see org.plumbline.model.catalogue.PainCategory
	 * @generated
	 */
	EClass getPainCategory();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.PainCategory#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.plumbline.model.catalogue.PainCategory#getLocation()
	 * @see #getPainCategory()
	 * @generated
	 */
	EAttribute getPainCategory_Location();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.PainCategory#getProvokedBy <em>Provoked By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provoked By</em>'.
	 * @see org.plumbline.model.catalogue.PainCategory#getProvokedBy()
	 * @see #getPainCategory()
	 * @generated
	 */
	EAttribute getPainCategory_ProvokedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.PainCategory#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause</em>'.
	 * @see org.plumbline.model.catalogue.PainCategory#getCause()
	 * @see #getPainCategory()
	 * @generated
	 */
	EAttribute getPainCategory_Cause();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.PainCategory#getResponse <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Response</em>'.
	 * @see org.plumbline.model.catalogue.PainCategory#getResponse()
	 * @see #getPainCategory()
	 * @generated
	 */
	EAttribute getPainCategory_Response();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Condition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Condition</em>'.
	 * @see org.plumbline.model.catalogue.Condition
	 * @generated
	 */
	EClass getCondition();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Condition#getStanding <em>Standing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Standing</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getStanding()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Standing();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Condition#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getCategory()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Condition#getCategoryNote <em>Category Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category Note</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getCategoryNote()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_CategoryNote();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.catalogue.Condition#getSynonyms <em>Synonyms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Synonyms</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getSynonyms()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Synonyms();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Condition#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getRegion()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Region();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Condition#getTissue <em>Tissue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tissue</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getTissue()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Tissue();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Condition#getMechanism <em>Mechanism</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mechanism</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getMechanism()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Mechanism();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Condition#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getLocation()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Location();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Condition#getSpread <em>Spread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Spread</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getSpread()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Spread();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Condition#isOneSided <em>One Sided</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>One Sided</em>'.
	 * @see org.plumbline.model.catalogue.Condition#isOneSided()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_OneSided();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.catalogue.Condition#getAggravating <em>Aggravating</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aggravating</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getAggravating()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Aggravating();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.catalogue.Condition#getEasing <em>Easing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Easing</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getEasing()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Easing();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Condition#getImaging <em>Imaging</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Imaging</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getImaging()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Imaging();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Condition#getTreatments <em>Treatments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Treatments</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getTreatments()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Treatments();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Condition#getExercises <em>Exercises</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exercises</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getExercises()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Exercises();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Condition#getPlainWhy <em>Plain Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plain Why</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getPlainWhy()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_PlainWhy();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.catalogue.Condition#getToDo <em>To Do</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>To Do</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getToDo()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_ToDo();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.catalogue.Condition#getToAvoid <em>To Avoid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>To Avoid</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getToAvoid()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_ToAvoid();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Condition#getSubtypes <em>Subtypes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Subtypes</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getSubtypes()
	 * @see #getCondition()
	 * @generated
	 */
	EReference getCondition_Subtypes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Condition#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codes</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getCodes()
	 * @see #getCondition()
	 * @generated
	 */
	EReference getCondition_Codes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Condition#getFacts <em>Facts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Facts</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getFacts()
	 * @see #getCondition()
	 * @generated
	 */
	EReference getCondition_Facts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Condition#getPhases <em>Phases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Phases</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getPhases()
	 * @see #getCondition()
	 * @generated
	 */
	EReference getCondition_Phases();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Condition#getAgeFrom <em>Age From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age From</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getAgeFrom()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_AgeFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Condition#getAgeTo <em>Age To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age To</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getAgeTo()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_AgeTo();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Condition#isByExclusion <em>By Exclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By Exclusion</em>'.
	 * @see org.plumbline.model.catalogue.Condition#isByExclusion()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_ByExclusion();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Condition#getMonthsFrom <em>Months From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Months From</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getMonthsFrom()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_MonthsFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Condition#isUnderlying <em>Underlying</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Underlying</em>'.
	 * @see org.plumbline.model.catalogue.Condition#isUnderlying()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Underlying();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Condition#getCompanions <em>Companions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Companions</em>'.
	 * @see org.plumbline.model.catalogue.Condition#getCompanions()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Companions();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Subtype <em>Subtype</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Subtype</em>'.
	 * @see org.plumbline.model.catalogue.Subtype
	 * @generated
	 */
	EClass getSubtype();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Subtype#getSeedRank <em>Seed Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed Rank</em>'.
	 * @see org.plumbline.model.catalogue.Subtype#getSeedRank()
	 * @see #getSubtype()
	 * @generated
	 */
	EAttribute getSubtype_SeedRank();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Subtype#getAcceptedRank <em>Accepted Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accepted Rank</em>'.
	 * @see org.plumbline.model.catalogue.Subtype#getAcceptedRank()
	 * @see #getSubtype()
	 * @generated
	 */
	EAttribute getSubtype_AcceptedRank();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Subtype#getAcceptedMeaning <em>Accepted Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accepted Meaning</em>'.
	 * @see org.plumbline.model.catalogue.Subtype#getAcceptedMeaning()
	 * @see #getSubtype()
	 * @generated
	 */
	EAttribute getSubtype_AcceptedMeaning();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Subtype#isLegacy <em>Legacy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legacy</em>'.
	 * @see org.plumbline.model.catalogue.Subtype#isLegacy()
	 * @see #getSubtype()
	 * @generated
	 */
	EAttribute getSubtype_Legacy();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.DiagnosisCode <em>Diagnosis Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Diagnosis Code</em>'.
	 * @see org.plumbline.model.catalogue.DiagnosisCode
	 * @generated
	 */
	EClass getDiagnosisCode();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.DiagnosisCode#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.plumbline.model.catalogue.DiagnosisCode#getCode()
	 * @see #getDiagnosisCode()
	 * @generated
	 */
	EAttribute getDiagnosisCode_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.DiagnosisCode#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.plumbline.model.catalogue.DiagnosisCode#getLabel()
	 * @see #getDiagnosisCode()
	 * @generated
	 */
	EAttribute getDiagnosisCode_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.DiagnosisCode#getSide <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Side</em>'.
	 * @see org.plumbline.model.catalogue.DiagnosisCode#getSide()
	 * @see #getDiagnosisCode()
	 * @generated
	 */
	EAttribute getDiagnosisCode_Side();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.DiagnosisCode#getVerification <em>Verification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verification</em>'.
	 * @see org.plumbline.model.catalogue.DiagnosisCode#getVerification()
	 * @see #getDiagnosisCode()
	 * @generated
	 */
	EAttribute getDiagnosisCode_Verification();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.DiagnosisCode#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.plumbline.model.catalogue.DiagnosisCode#getOrigin()
	 * @see #getDiagnosisCode()
	 * @generated
	 */
	EAttribute getDiagnosisCode_Origin();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.RehabPhase <em>Rehab Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rehab Phase</em>'.
	 * @see org.plumbline.model.catalogue.RehabPhase
	 * @generated
	 */
	EClass getRehabPhase();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RehabPhase#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.catalogue.RehabPhase#getKind()
	 * @see #getRehabPhase()
	 * @generated
	 */
	EAttribute getRehabPhase_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RehabPhase#getFromWeek <em>From Week</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Week</em>'.
	 * @see org.plumbline.model.catalogue.RehabPhase#getFromWeek()
	 * @see #getRehabPhase()
	 * @generated
	 */
	EAttribute getRehabPhase_FromWeek();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RehabPhase#getToWeek <em>To Week</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Week</em>'.
	 * @see org.plumbline.model.catalogue.RehabPhase#getToWeek()
	 * @see #getRehabPhase()
	 * @generated
	 */
	EAttribute getRehabPhase_ToWeek();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.catalogue.RehabPhase#getAims <em>Aims</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aims</em>'.
	 * @see org.plumbline.model.catalogue.RehabPhase#getAims()
	 * @see #getRehabPhase()
	 * @generated
	 */
	EAttribute getRehabPhase_Aims();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.catalogue.RehabPhase#getCriteria <em>Criteria</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Criteria</em>'.
	 * @see org.plumbline.model.catalogue.RehabPhase#getCriteria()
	 * @see #getRehabPhase()
	 * @generated
	 */
	EAttribute getRehabPhase_Criteria();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RehabPhase#getExercises <em>Exercises</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exercises</em>'.
	 * @see org.plumbline.model.catalogue.RehabPhase#getExercises()
	 * @see #getRehabPhase()
	 * @generated
	 */
	EAttribute getRehabPhase_Exercises();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RehabPhase#getTreatments <em>Treatments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Treatments</em>'.
	 * @see org.plumbline.model.catalogue.RehabPhase#getTreatments()
	 * @see #getRehabPhase()
	 * @generated
	 */
	EAttribute getRehabPhase_Treatments();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RehabPhase#getEducation <em>Education</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Education</em>'.
	 * @see org.plumbline.model.catalogue.RehabPhase#getEducation()
	 * @see #getRehabPhase()
	 * @generated
	 */
	EAttribute getRehabPhase_Education();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Symptom <em>Symptom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Symptom</em>'.
	 * @see org.plumbline.model.catalogue.Symptom
	 * @generated
	 */
	EClass getSymptom();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Symptom#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.plumbline.model.catalogue.Symptom#getLinks()
	 * @see #getSymptom()
	 * @generated
	 */
	EReference getSymptom_Links();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Symptom#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fields</em>'.
	 * @see org.plumbline.model.catalogue.Symptom#getFields()
	 * @see #getSymptom()
	 * @generated
	 */
	EAttribute getSymptom_Fields();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.catalogue.Symptom#getWords <em>Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Words</em>'.
	 * @see org.plumbline.model.catalogue.Symptom#getWords()
	 * @see #getSymptom()
	 * @generated
	 */
	EAttribute getSymptom_Words();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Symptom#getSpread <em>Spread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Spread</em>'.
	 * @see org.plumbline.model.catalogue.Symptom#getSpread()
	 * @see #getSymptom()
	 * @generated
	 */
	EAttribute getSymptom_Spread();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.ScreeningQuestion <em>Screening Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Screening Question</em>'.
	 * @see org.plumbline.model.catalogue.ScreeningQuestion
	 * @generated
	 */
	EClass getScreeningQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ScreeningQuestion#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.plumbline.model.catalogue.ScreeningQuestion#getAnswer()
	 * @see #getScreeningQuestion()
	 * @generated
	 */
	EAttribute getScreeningQuestion_Answer();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ScreeningQuestion#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.plumbline.model.catalogue.ScreeningQuestion#getUnit()
	 * @see #getScreeningQuestion()
	 * @generated
	 */
	EAttribute getScreeningQuestion_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ScreeningQuestion#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.plumbline.model.catalogue.ScreeningQuestion#getGroup()
	 * @see #getScreeningQuestion()
	 * @generated
	 */
	EAttribute getScreeningQuestion_Group();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.ScreeningQuestion#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.plumbline.model.catalogue.ScreeningQuestion#getLinks()
	 * @see #getScreeningQuestion()
	 * @generated
	 */
	EReference getScreeningQuestion_Links();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ScreeningQuestion#getRedFlags <em>Red Flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Red Flags</em>'.
	 * @see org.plumbline.model.catalogue.ScreeningQuestion#getRedFlags()
	 * @see #getScreeningQuestion()
	 * @generated
	 */
	EAttribute getScreeningQuestion_RedFlags();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ScreeningQuestion#getRedFlagsOnNo <em>Red Flags On No</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Red Flags On No</em>'.
	 * @see org.plumbline.model.catalogue.ScreeningQuestion#getRedFlagsOnNo()
	 * @see #getScreeningQuestion()
	 * @generated
	 */
	EAttribute getScreeningQuestion_RedFlagsOnNo();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.RedFlag <em>Red Flag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Red Flag</em>'.
	 * @see org.plumbline.model.catalogue.RedFlag
	 * @generated
	 */
	EClass getRedFlag();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RedFlag#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.plumbline.model.catalogue.RedFlag#getLevel()
	 * @see #getRedFlag()
	 * @generated
	 */
	EAttribute getRedFlag_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RedFlag#isLevelDerived <em>Level Derived</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level Derived</em>'.
	 * @see org.plumbline.model.catalogue.RedFlag#isLevelDerived()
	 * @see #getRedFlag()
	 * @generated
	 */
	EAttribute getRedFlag_LevelDerived();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RedFlag#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.plumbline.model.catalogue.RedFlag#getAction()
	 * @see #getRedFlag()
	 * @generated
	 */
	EAttribute getRedFlag_Action();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RedFlag#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Questions</em>'.
	 * @see org.plumbline.model.catalogue.RedFlag#getQuestions()
	 * @see #getRedFlag()
	 * @generated
	 */
	EAttribute getRedFlag_Questions();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RedFlag#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conditions</em>'.
	 * @see org.plumbline.model.catalogue.RedFlag#getConditions()
	 * @see #getRedFlag()
	 * @generated
	 */
	EAttribute getRedFlag_Conditions();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RedFlag#isOnHandout <em>On Handout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On Handout</em>'.
	 * @see org.plumbline.model.catalogue.RedFlag#isOnHandout()
	 * @see #getRedFlag()
	 * @generated
	 */
	EAttribute getRedFlag_OnHandout();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RedFlag#isEmergency <em>Emergency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Emergency</em>'.
	 * @see org.plumbline.model.catalogue.RedFlag#isEmergency()
	 * @see #getRedFlag()
	 * @generated
	 */
	EAttribute getRedFlag_Emergency();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RedFlag#isWeighed <em>Weighed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weighed</em>'.
	 * @see org.plumbline.model.catalogue.RedFlag#isWeighed()
	 * @see #getRedFlag()
	 * @generated
	 */
	EAttribute getRedFlag_Weighed();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RedFlag#getSuspected <em>Suspected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suspected</em>'.
	 * @see org.plumbline.model.catalogue.RedFlag#getSuspected()
	 * @see #getRedFlag()
	 * @generated
	 */
	EAttribute getRedFlag_Suspected();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.RiskFactor <em>Risk Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Risk Factor</em>'.
	 * @see org.plumbline.model.catalogue.RiskFactor
	 * @generated
	 */
	EClass getRiskFactor();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RiskFactor#getModifiable <em>Modifiable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modifiable</em>'.
	 * @see org.plumbline.model.catalogue.RiskFactor#getModifiable()
	 * @see #getRiskFactor()
	 * @generated
	 */
	EAttribute getRiskFactor_Modifiable();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RiskFactor#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conditions</em>'.
	 * @see org.plumbline.model.catalogue.RiskFactor#getConditions()
	 * @see #getRiskFactor()
	 * @generated
	 */
	EAttribute getRiskFactor_Conditions();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.ExamItem <em>Exam Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Exam Item</em>'.
	 * @see org.plumbline.model.catalogue.ExamItem
	 * @generated
	 */
	EClass getExamItem();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ExamItem#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Section</em>'.
	 * @see org.plumbline.model.catalogue.ExamItem#getSection()
	 * @see #getExamItem()
	 * @generated
	 */
	EAttribute getExamItem_Section();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ExamItem#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see org.plumbline.model.catalogue.ExamItem#getRegion()
	 * @see #getExamItem()
	 * @generated
	 */
	EAttribute getExamItem_Region();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ExamItem#isSided <em>Sided</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sided</em>'.
	 * @see org.plumbline.model.catalogue.ExamItem#isSided()
	 * @see #getExamItem()
	 * @generated
	 */
	EAttribute getExamItem_Sided();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ExamItem#getInstruction <em>Instruction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instruction</em>'.
	 * @see org.plumbline.model.catalogue.ExamItem#getInstruction()
	 * @see #getExamItem()
	 * @generated
	 */
	EAttribute getExamItem_Instruction();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ExamItem#getPositive <em>Positive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Positive</em>'.
	 * @see org.plumbline.model.catalogue.ExamItem#getPositive()
	 * @see #getExamItem()
	 * @generated
	 */
	EAttribute getExamItem_Positive();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.ExamItem#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.plumbline.model.catalogue.ExamItem#getLinks()
	 * @see #getExamItem()
	 * @generated
	 */
	EReference getExamItem_Links();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ExamItem#isRoutine <em>Routine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Routine</em>'.
	 * @see org.plumbline.model.catalogue.ExamItem#isRoutine()
	 * @see #getExamItem()
	 * @generated
	 */
	EAttribute getExamItem_Routine();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ExamItem#getNormal <em>Normal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Normal</em>'.
	 * @see org.plumbline.model.catalogue.ExamItem#getNormal()
	 * @see #getExamItem()
	 * @generated
	 */
	EAttribute getExamItem_Normal();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.ObservationItem <em>Observation Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Observation Item</em>'.
	 * @see org.plumbline.model.catalogue.ObservationItem
	 * @generated
	 */
	EClass getObservationItem();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ObservationItem#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.plumbline.model.catalogue.ObservationItem#getMethod()
	 * @see #getObservationItem()
	 * @generated
	 */
	EAttribute getObservationItem_Method();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.catalogue.ObservationItem#getGrades <em>Grades</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Grades</em>'.
	 * @see org.plumbline.model.catalogue.ObservationItem#getGrades()
	 * @see #getObservationItem()
	 * @generated
	 */
	EAttribute getObservationItem_Grades();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.RangeOfMotion <em>Range Of Motion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Range Of Motion</em>'.
	 * @see org.plumbline.model.catalogue.RangeOfMotion
	 * @generated
	 */
	EClass getRangeOfMotion();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RangeOfMotion#getJoint <em>Joint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Joint</em>'.
	 * @see org.plumbline.model.catalogue.RangeOfMotion#getJoint()
	 * @see #getRangeOfMotion()
	 * @generated
	 */
	EAttribute getRangeOfMotion_Joint();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RangeOfMotion#getMotion <em>Motion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Motion</em>'.
	 * @see org.plumbline.model.catalogue.RangeOfMotion#getMotion()
	 * @see #getRangeOfMotion()
	 * @generated
	 */
	EAttribute getRangeOfMotion_Motion();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RangeOfMotion#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.plumbline.model.catalogue.RangeOfMotion#getUnit()
	 * @see #getRangeOfMotion()
	 * @generated
	 */
	EAttribute getRangeOfMotion_Unit();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.RangeOfMotion#getNorms <em>Norms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Norms</em>'.
	 * @see org.plumbline.model.catalogue.RangeOfMotion#getNorms()
	 * @see #getRangeOfMotion()
	 * @generated
	 */
	EReference getRangeOfMotion_Norms();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Norm <em>Norm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Norm</em>'.
	 * @see org.plumbline.model.catalogue.Norm
	 * @generated
	 */
	EClass getNorm();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Norm#getAgeFrom <em>Age From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age From</em>'.
	 * @see org.plumbline.model.catalogue.Norm#getAgeFrom()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_AgeFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Norm#getAgeTo <em>Age To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age To</em>'.
	 * @see org.plumbline.model.catalogue.Norm#getAgeTo()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_AgeTo();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Norm#getAtYoungest <em>At Youngest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At Youngest</em>'.
	 * @see org.plumbline.model.catalogue.Norm#getAtYoungest()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_AtYoungest();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Norm#getAtOldest <em>At Oldest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At Oldest</em>'.
	 * @see org.plumbline.model.catalogue.Norm#getAtOldest()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_AtOldest();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Norm#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.plumbline.model.catalogue.Norm#getLow()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Norm#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.plumbline.model.catalogue.Norm#getHigh()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_High();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Norm#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.plumbline.model.catalogue.Norm#getUnit()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Norm#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.plumbline.model.catalogue.Norm#getPosition()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Norm#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.plumbline.model.catalogue.Norm#getMethod()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Norm#isPreferred <em>Preferred</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preferred</em>'.
	 * @see org.plumbline.model.catalogue.Norm#isPreferred()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_Preferred();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Norm#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.plumbline.model.catalogue.Norm#getSource()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Norm#getVerification <em>Verification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verification</em>'.
	 * @see org.plumbline.model.catalogue.Norm#getVerification()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_Verification();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Norm#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.plumbline.model.catalogue.Norm#getEvidence()
	 * @see #getNorm()
	 * @generated
	 */
	EAttribute getNorm_Evidence();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.MuscleTest <em>Muscle Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Muscle Test</em>'.
	 * @see org.plumbline.model.catalogue.MuscleTest
	 * @generated
	 */
	EClass getMuscleTest();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.MuscleTest#getMuscle <em>Muscle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Muscle</em>'.
	 * @see org.plumbline.model.catalogue.MuscleTest#getMuscle()
	 * @see #getMuscleTest()
	 * @generated
	 */
	EAttribute getMuscleTest_Muscle();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.MuscleTest#getLevels <em>Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Levels</em>'.
	 * @see org.plumbline.model.catalogue.MuscleTest#getLevels()
	 * @see #getMuscleTest()
	 * @generated
	 */
	EAttribute getMuscleTest_Levels();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.NeuroItem <em>Neuro Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Neuro Item</em>'.
	 * @see org.plumbline.model.catalogue.NeuroItem
	 * @generated
	 */
	EClass getNeuroItem();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.NeuroItem#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.catalogue.NeuroItem#getKind()
	 * @see #getNeuroItem()
	 * @generated
	 */
	EAttribute getNeuroItem_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.NeuroItem#getLevels <em>Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Levels</em>'.
	 * @see org.plumbline.model.catalogue.NeuroItem#getLevels()
	 * @see #getNeuroItem()
	 * @generated
	 */
	EAttribute getNeuroItem_Levels();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.SpecialTest <em>Special Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Special Test</em>'.
	 * @see org.plumbline.model.catalogue.SpecialTest
	 * @generated
	 */
	EClass getSpecialTest();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.SpecialTest#getAccuracy <em>Accuracy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Accuracy</em>'.
	 * @see org.plumbline.model.catalogue.SpecialTest#getAccuracy()
	 * @see #getSpecialTest()
	 * @generated
	 */
	EReference getSpecialTest_Accuracy();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.SpecialTest#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conditions</em>'.
	 * @see org.plumbline.model.catalogue.SpecialTest#getConditions()
	 * @see #getSpecialTest()
	 * @generated
	 */
	EAttribute getSpecialTest_Conditions();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.SpecialTest#getConstruct <em>Construct</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Construct</em>'.
	 * @see org.plumbline.model.catalogue.SpecialTest#getConstruct()
	 * @see #getSpecialTest()
	 * @generated
	 */
	EAttribute getSpecialTest_Construct();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.SpecialTest#getReadFrom <em>Read From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read From</em>'.
	 * @see org.plumbline.model.catalogue.SpecialTest#getReadFrom()
	 * @see #getSpecialTest()
	 * @generated
	 */
	EAttribute getSpecialTest_ReadFrom();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.TestCluster <em>Test Cluster</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Test Cluster</em>'.
	 * @see org.plumbline.model.catalogue.TestCluster
	 * @generated
	 */
	EClass getTestCluster();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.TestCluster#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Members</em>'.
	 * @see org.plumbline.model.catalogue.TestCluster#getMembers()
	 * @see #getTestCluster()
	 * @generated
	 */
	EAttribute getTestCluster_Members();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.TestCluster#getThreshold <em>Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threshold</em>'.
	 * @see org.plumbline.model.catalogue.TestCluster#getThreshold()
	 * @see #getTestCluster()
	 * @generated
	 */
	EAttribute getTestCluster_Threshold();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.TestCluster#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Condition</em>'.
	 * @see org.plumbline.model.catalogue.TestCluster#getCondition()
	 * @see #getTestCluster()
	 * @generated
	 */
	EAttribute getTestCluster_Condition();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.TestCluster#getAccuracy <em>Accuracy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Accuracy</em>'.
	 * @see org.plumbline.model.catalogue.TestCluster#getAccuracy()
	 * @see #getTestCluster()
	 * @generated
	 */
	EReference getTestCluster_Accuracy();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Accuracy <em>Accuracy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Accuracy</em>'.
	 * @see org.plumbline.model.catalogue.Accuracy
	 * @generated
	 */
	EClass getAccuracy();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Accuracy#getSensitivity <em>Sensitivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sensitivity</em>'.
	 * @see org.plumbline.model.catalogue.Accuracy#getSensitivity()
	 * @see #getAccuracy()
	 * @generated
	 */
	EAttribute getAccuracy_Sensitivity();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Accuracy#getSensitivityBound <em>Sensitivity Bound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sensitivity Bound</em>'.
	 * @see org.plumbline.model.catalogue.Accuracy#getSensitivityBound()
	 * @see #getAccuracy()
	 * @generated
	 */
	EAttribute getAccuracy_SensitivityBound();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Accuracy#getSpecificity <em>Specificity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Specificity</em>'.
	 * @see org.plumbline.model.catalogue.Accuracy#getSpecificity()
	 * @see #getAccuracy()
	 * @generated
	 */
	EAttribute getAccuracy_Specificity();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Accuracy#getSpecificityBound <em>Specificity Bound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Specificity Bound</em>'.
	 * @see org.plumbline.model.catalogue.Accuracy#getSpecificityBound()
	 * @see #getAccuracy()
	 * @generated
	 */
	EAttribute getAccuracy_SpecificityBound();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Accuracy#getLrPositive <em>Lr Positive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lr Positive</em>'.
	 * @see org.plumbline.model.catalogue.Accuracy#getLrPositive()
	 * @see #getAccuracy()
	 * @generated
	 */
	EAttribute getAccuracy_LrPositive();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Accuracy#getLrPositiveLow <em>Lr Positive Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lr Positive Low</em>'.
	 * @see org.plumbline.model.catalogue.Accuracy#getLrPositiveLow()
	 * @see #getAccuracy()
	 * @generated
	 */
	EAttribute getAccuracy_LrPositiveLow();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Accuracy#getLrPositiveHigh <em>Lr Positive High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lr Positive High</em>'.
	 * @see org.plumbline.model.catalogue.Accuracy#getLrPositiveHigh()
	 * @see #getAccuracy()
	 * @generated
	 */
	EAttribute getAccuracy_LrPositiveHigh();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Accuracy#getLrNegative <em>Lr Negative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lr Negative</em>'.
	 * @see org.plumbline.model.catalogue.Accuracy#getLrNegative()
	 * @see #getAccuracy()
	 * @generated
	 */
	EAttribute getAccuracy_LrNegative();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Accuracy#getLrNegativeLow <em>Lr Negative Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lr Negative Low</em>'.
	 * @see org.plumbline.model.catalogue.Accuracy#getLrNegativeLow()
	 * @see #getAccuracy()
	 * @generated
	 */
	EAttribute getAccuracy_LrNegativeLow();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Accuracy#getLrNegativeHigh <em>Lr Negative High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lr Negative High</em>'.
	 * @see org.plumbline.model.catalogue.Accuracy#getLrNegativeHigh()
	 * @see #getAccuracy()
	 * @generated
	 */
	EAttribute getAccuracy_LrNegativeHigh();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Accuracy#isCalculated <em>Calculated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Calculated</em>'.
	 * @see org.plumbline.model.catalogue.Accuracy#isCalculated()
	 * @see #getAccuracy()
	 * @generated
	 */
	EAttribute getAccuracy_Calculated();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Accuracy#getPopulation <em>Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Population</em>'.
	 * @see org.plumbline.model.catalogue.Accuracy#getPopulation()
	 * @see #getAccuracy()
	 * @generated
	 */
	EAttribute getAccuracy_Population();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Accuracy#getKappa <em>Kappa</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kappa</em>'.
	 * @see org.plumbline.model.catalogue.Accuracy#getKappa()
	 * @see #getAccuracy()
	 * @generated
	 */
	EAttribute getAccuracy_Kappa();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Accuracy#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.plumbline.model.catalogue.Accuracy#getSource()
	 * @see #getAccuracy()
	 * @generated
	 */
	EAttribute getAccuracy_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Accuracy#getVerification <em>Verification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verification</em>'.
	 * @see org.plumbline.model.catalogue.Accuracy#getVerification()
	 * @see #getAccuracy()
	 * @generated
	 */
	EAttribute getAccuracy_Verification();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Accuracy#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.plumbline.model.catalogue.Accuracy#getEvidence()
	 * @see #getAccuracy()
	 * @generated
	 */
	EAttribute getAccuracy_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Accuracy#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.plumbline.model.catalogue.Accuracy#getNote()
	 * @see #getAccuracy()
	 * @generated
	 */
	EAttribute getAccuracy_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Accuracy#getAfterNegative <em>After Negative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After Negative</em>'.
	 * @see org.plumbline.model.catalogue.Accuracy#getAfterNegative()
	 * @see #getAccuracy()
	 * @generated
	 */
	EAttribute getAccuracy_AfterNegative();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.PalpationItem <em>Palpation Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Palpation Item</em>'.
	 * @see org.plumbline.model.catalogue.PalpationItem
	 * @generated
	 */
	EClass getPalpationItem();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.PalpationItem#getLevels <em>Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Levels</em>'.
	 * @see org.plumbline.model.catalogue.PalpationItem#getLevels()
	 * @see #getPalpationItem()
	 * @generated
	 */
	EAttribute getPalpationItem_Levels();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.RepeatedMovement <em>Repeated Movement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Repeated Movement</em>'.
	 * @see org.plumbline.model.catalogue.RepeatedMovement
	 * @generated
	 */
	EClass getRepeatedMovement();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RepeatedMovement#getMovement <em>Movement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Movement</em>'.
	 * @see org.plumbline.model.catalogue.RepeatedMovement#getMovement()
	 * @see #getRepeatedMovement()
	 * @generated
	 */
	EAttribute getRepeatedMovement_Movement();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.FunctionalTest <em>Functional Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Functional Test</em>'.
	 * @see org.plumbline.model.catalogue.FunctionalTest
	 * @generated
	 */
	EClass getFunctionalTest();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.FunctionalTest#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.plumbline.model.catalogue.FunctionalTest#getMeasure()
	 * @see #getFunctionalTest()
	 * @generated
	 */
	EAttribute getFunctionalTest_Measure();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.FunctionalTest#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.plumbline.model.catalogue.FunctionalTest#getUnit()
	 * @see #getFunctionalTest()
	 * @generated
	 */
	EAttribute getFunctionalTest_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.FunctionalTest#getPass <em>Pass</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pass</em>'.
	 * @see org.plumbline.model.catalogue.FunctionalTest#getPass()
	 * @see #getFunctionalTest()
	 * @generated
	 */
	EAttribute getFunctionalTest_Pass();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.OutcomeInstrument <em>Outcome Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Outcome Instrument</em>'.
	 * @see org.plumbline.model.catalogue.OutcomeInstrument
	 * @generated
	 */
	EClass getOutcomeInstrument();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.OutcomeInstrument#getAbbreviation <em>Abbreviation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Abbreviation</em>'.
	 * @see org.plumbline.model.catalogue.OutcomeInstrument#getAbbreviation()
	 * @see #getOutcomeInstrument()
	 * @generated
	 */
	EAttribute getOutcomeInstrument_Abbreviation();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.OutcomeInstrument#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domain</em>'.
	 * @see org.plumbline.model.catalogue.OutcomeInstrument#getDomain()
	 * @see #getOutcomeInstrument()
	 * @generated
	 */
	EAttribute getOutcomeInstrument_Domain();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.OutcomeInstrument#getScoring <em>Scoring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scoring</em>'.
	 * @see org.plumbline.model.catalogue.OutcomeInstrument#getScoring()
	 * @see #getOutcomeInstrument()
	 * @generated
	 */
	EAttribute getOutcomeInstrument_Scoring();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.OutcomeInstrument#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.plumbline.model.catalogue.OutcomeInstrument#getLow()
	 * @see #getOutcomeInstrument()
	 * @generated
	 */
	EAttribute getOutcomeInstrument_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.OutcomeInstrument#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.plumbline.model.catalogue.OutcomeInstrument#getHigh()
	 * @see #getOutcomeInstrument()
	 * @generated
	 */
	EAttribute getOutcomeInstrument_High();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.OutcomeInstrument#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.plumbline.model.catalogue.OutcomeInstrument#getUnit()
	 * @see #getOutcomeInstrument()
	 * @generated
	 */
	EAttribute getOutcomeInstrument_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.OutcomeInstrument#getBetter <em>Better</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Better</em>'.
	 * @see org.plumbline.model.catalogue.OutcomeInstrument#getBetter()
	 * @see #getOutcomeInstrument()
	 * @generated
	 */
	EAttribute getOutcomeInstrument_Better();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.OutcomeInstrument#getMinimumAnswered <em>Minimum Answered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Answered</em>'.
	 * @see org.plumbline.model.catalogue.OutcomeInstrument#getMinimumAnswered()
	 * @see #getOutcomeInstrument()
	 * @generated
	 */
	EAttribute getOutcomeInstrument_MinimumAnswered();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.OutcomeInstrument#getMaximumItems <em>Maximum Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Items</em>'.
	 * @see org.plumbline.model.catalogue.OutcomeInstrument#getMaximumItems()
	 * @see #getOutcomeInstrument()
	 * @generated
	 */
	EAttribute getOutcomeInstrument_MaximumItems();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.OutcomeInstrument#isItemEntry <em>Item Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item Entry</em>'.
	 * @see org.plumbline.model.catalogue.OutcomeInstrument#isItemEntry()
	 * @see #getOutcomeInstrument()
	 * @generated
	 */
	EAttribute getOutcomeInstrument_ItemEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.OutcomeInstrument#getLicence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence</em>'.
	 * @see org.plumbline.model.catalogue.OutcomeInstrument#getLicence()
	 * @see #getOutcomeInstrument()
	 * @generated
	 */
	EAttribute getOutcomeInstrument_Licence();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.OutcomeInstrument#getLimits <em>Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Limits</em>'.
	 * @see org.plumbline.model.catalogue.OutcomeInstrument#getLimits()
	 * @see #getOutcomeInstrument()
	 * @generated
	 */
	EAttribute getOutcomeInstrument_Limits();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.OutcomeInstrument#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.plumbline.model.catalogue.OutcomeInstrument#getItems()
	 * @see #getOutcomeInstrument()
	 * @generated
	 */
	EReference getOutcomeInstrument_Items();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.OutcomeInstrument#getSubscales <em>Subscales</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Subscales</em>'.
	 * @see org.plumbline.model.catalogue.OutcomeInstrument#getSubscales()
	 * @see #getOutcomeInstrument()
	 * @generated
	 */
	EReference getOutcomeInstrument_Subscales();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.OutcomeInstrument#getStrata <em>Strata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Strata</em>'.
	 * @see org.plumbline.model.catalogue.OutcomeInstrument#getStrata()
	 * @see #getOutcomeInstrument()
	 * @generated
	 */
	EReference getOutcomeInstrument_Strata();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.OutcomeInstrument#getThresholds <em>Thresholds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Thresholds</em>'.
	 * @see org.plumbline.model.catalogue.OutcomeInstrument#getThresholds()
	 * @see #getOutcomeInstrument()
	 * @generated
	 */
	EReference getOutcomeInstrument_Thresholds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.OutcomeInstrument#getExamples <em>Examples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Examples</em>'.
	 * @see org.plumbline.model.catalogue.OutcomeInstrument#getExamples()
	 * @see #getOutcomeInstrument()
	 * @generated
	 */
	EReference getOutcomeInstrument_Examples();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.InstrumentItem <em>Instrument Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Instrument Item</em>'.
	 * @see org.plumbline.model.catalogue.InstrumentItem
	 * @generated
	 */
	EClass getInstrumentItem();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.InstrumentItem#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.plumbline.model.catalogue.InstrumentItem#getNumber()
	 * @see #getInstrumentItem()
	 * @generated
	 */
	EAttribute getInstrumentItem_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.InstrumentItem#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.plumbline.model.catalogue.InstrumentItem#getLabel()
	 * @see #getInstrumentItem()
	 * @generated
	 */
	EAttribute getInstrumentItem_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.InstrumentItem#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.plumbline.model.catalogue.InstrumentItem#getLow()
	 * @see #getInstrumentItem()
	 * @generated
	 */
	EAttribute getInstrumentItem_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.InstrumentItem#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.plumbline.model.catalogue.InstrumentItem#getHigh()
	 * @see #getInstrumentItem()
	 * @generated
	 */
	EAttribute getInstrumentItem_High();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.InstrumentItem#getCountsFrom <em>Counts From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Counts From</em>'.
	 * @see org.plumbline.model.catalogue.InstrumentItem#getCountsFrom()
	 * @see #getInstrumentItem()
	 * @generated
	 */
	EAttribute getInstrumentItem_CountsFrom();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Subscale <em>Subscale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Subscale</em>'.
	 * @see org.plumbline.model.catalogue.Subscale
	 * @generated
	 */
	EClass getSubscale();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Subscale#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.catalogue.Subscale#getId()
	 * @see #getSubscale()
	 * @generated
	 */
	EAttribute getSubscale_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Subscale#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.plumbline.model.catalogue.Subscale#getLabel()
	 * @see #getSubscale()
	 * @generated
	 */
	EAttribute getSubscale_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Subscale#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Items</em>'.
	 * @see org.plumbline.model.catalogue.Subscale#getItems()
	 * @see #getSubscale()
	 * @generated
	 */
	EAttribute getSubscale_Items();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Subscale#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.plumbline.model.catalogue.Subscale#getLow()
	 * @see #getSubscale()
	 * @generated
	 */
	EAttribute getSubscale_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Subscale#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.plumbline.model.catalogue.Subscale#getHigh()
	 * @see #getSubscale()
	 * @generated
	 */
	EAttribute getSubscale_High();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Stratum <em>Stratum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stratum</em>'.
	 * @see org.plumbline.model.catalogue.Stratum
	 * @generated
	 */
	EClass getStratum();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Stratum#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.catalogue.Stratum#getId()
	 * @see #getStratum()
	 * @generated
	 */
	EAttribute getStratum_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Stratum#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.plumbline.model.catalogue.Stratum#getLabel()
	 * @see #getStratum()
	 * @generated
	 */
	EAttribute getStratum_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Stratum#getTotalAtLeast <em>Total At Least</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total At Least</em>'.
	 * @see org.plumbline.model.catalogue.Stratum#getTotalAtLeast()
	 * @see #getStratum()
	 * @generated
	 */
	EAttribute getStratum_TotalAtLeast();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Stratum#getTotalAtMost <em>Total At Most</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total At Most</em>'.
	 * @see org.plumbline.model.catalogue.Stratum#getTotalAtMost()
	 * @see #getStratum()
	 * @generated
	 */
	EAttribute getStratum_TotalAtMost();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Stratum#getSubscale <em>Subscale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subscale</em>'.
	 * @see org.plumbline.model.catalogue.Stratum#getSubscale()
	 * @see #getStratum()
	 * @generated
	 */
	EAttribute getStratum_Subscale();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Stratum#getSubscaleAtLeast <em>Subscale At Least</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subscale At Least</em>'.
	 * @see org.plumbline.model.catalogue.Stratum#getSubscaleAtLeast()
	 * @see #getStratum()
	 * @generated
	 */
	EAttribute getStratum_SubscaleAtLeast();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Stratum#getSubscaleAtMost <em>Subscale At Most</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subscale At Most</em>'.
	 * @see org.plumbline.model.catalogue.Stratum#getSubscaleAtMost()
	 * @see #getStratum()
	 * @generated
	 */
	EAttribute getStratum_SubscaleAtMost();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.ChangeThreshold <em>Change Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Change Threshold</em>'.
	 * @see org.plumbline.model.catalogue.ChangeThreshold
	 * @generated
	 */
	EClass getChangeThreshold();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ChangeThreshold#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.catalogue.ChangeThreshold#getKind()
	 * @see #getChangeThreshold()
	 * @generated
	 */
	EAttribute getChangeThreshold_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ChangeThreshold#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.plumbline.model.catalogue.ChangeThreshold#getValue()
	 * @see #getChangeThreshold()
	 * @generated
	 */
	EAttribute getChangeThreshold_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ChangeThreshold#getPercent <em>Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Percent</em>'.
	 * @see org.plumbline.model.catalogue.ChangeThreshold#getPercent()
	 * @see #getChangeThreshold()
	 * @generated
	 */
	EAttribute getChangeThreshold_Percent();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ChangeThreshold#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.plumbline.model.catalogue.ChangeThreshold#getConfidence()
	 * @see #getChangeThreshold()
	 * @generated
	 */
	EAttribute getChangeThreshold_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ChangeThreshold#getBand <em>Band</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Band</em>'.
	 * @see org.plumbline.model.catalogue.ChangeThreshold#getBand()
	 * @see #getChangeThreshold()
	 * @generated
	 */
	EAttribute getChangeThreshold_Band();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ChangeThreshold#getHorizon <em>Horizon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Horizon</em>'.
	 * @see org.plumbline.model.catalogue.ChangeThreshold#getHorizon()
	 * @see #getChangeThreshold()
	 * @generated
	 */
	EAttribute getChangeThreshold_Horizon();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ChangeThreshold#getSubscale <em>Subscale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subscale</em>'.
	 * @see org.plumbline.model.catalogue.ChangeThreshold#getSubscale()
	 * @see #getChangeThreshold()
	 * @generated
	 */
	EAttribute getChangeThreshold_Subscale();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ChangeThreshold#isPreferred <em>Preferred</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preferred</em>'.
	 * @see org.plumbline.model.catalogue.ChangeThreshold#isPreferred()
	 * @see #getChangeThreshold()
	 * @generated
	 */
	EAttribute getChangeThreshold_Preferred();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ChangeThreshold#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.plumbline.model.catalogue.ChangeThreshold#getSource()
	 * @see #getChangeThreshold()
	 * @generated
	 */
	EAttribute getChangeThreshold_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ChangeThreshold#getVerification <em>Verification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verification</em>'.
	 * @see org.plumbline.model.catalogue.ChangeThreshold#getVerification()
	 * @see #getChangeThreshold()
	 * @generated
	 */
	EAttribute getChangeThreshold_Verification();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ChangeThreshold#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.plumbline.model.catalogue.ChangeThreshold#getEvidence()
	 * @see #getChangeThreshold()
	 * @generated
	 */
	EAttribute getChangeThreshold_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ChangeThreshold#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.plumbline.model.catalogue.ChangeThreshold#getNote()
	 * @see #getChangeThreshold()
	 * @generated
	 */
	EAttribute getChangeThreshold_Note();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.WorkedExample <em>Worked Example</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Worked Example</em>'.
	 * @see org.plumbline.model.catalogue.WorkedExample
	 * @generated
	 */
	EClass getWorkedExample();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.WorkedExample#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answers</em>'.
	 * @see org.plumbline.model.catalogue.WorkedExample#getAnswers()
	 * @see #getWorkedExample()
	 * @generated
	 */
	EAttribute getWorkedExample_Answers();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.WorkedExample#getExpected <em>Expected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected</em>'.
	 * @see org.plumbline.model.catalogue.WorkedExample#getExpected()
	 * @see #getWorkedExample()
	 * @generated
	 */
	EAttribute getWorkedExample_Expected();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.WorkedExample#getSubscale <em>Subscale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subscale</em>'.
	 * @see org.plumbline.model.catalogue.WorkedExample#getSubscale()
	 * @see #getWorkedExample()
	 * @generated
	 */
	EAttribute getWorkedExample_Subscale();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.WorkedExample#getStratum <em>Stratum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stratum</em>'.
	 * @see org.plumbline.model.catalogue.WorkedExample#getStratum()
	 * @see #getWorkedExample()
	 * @generated
	 */
	EAttribute getWorkedExample_Stratum();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.WorkedExample#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.plumbline.model.catalogue.WorkedExample#getNote()
	 * @see #getWorkedExample()
	 * @generated
	 */
	EAttribute getWorkedExample_Note();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Treatment <em>Treatment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Treatment</em>'.
	 * @see org.plumbline.model.catalogue.Treatment
	 * @generated
	 */
	EClass getTreatment();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.catalogue.Treatment#getKinds <em>Kinds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Kinds</em>'.
	 * @see org.plumbline.model.catalogue.Treatment#getKinds()
	 * @see #getTreatment()
	 * @generated
	 */
	EAttribute getTreatment_Kinds();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Treatment#isTimed <em>Timed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timed</em>'.
	 * @see org.plumbline.model.catalogue.Treatment#isTimed()
	 * @see #getTreatment()
	 * @generated
	 */
	EAttribute getTreatment_Timed();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Treatment#getProcedures <em>Procedures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Procedures</em>'.
	 * @see org.plumbline.model.catalogue.Treatment#getProcedures()
	 * @see #getTreatment()
	 * @generated
	 */
	EAttribute getTreatment_Procedures();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Treatment#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conditions</em>'.
	 * @see org.plumbline.model.catalogue.Treatment#getConditions()
	 * @see #getTreatment()
	 * @generated
	 */
	EAttribute getTreatment_Conditions();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Treatment#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rules</em>'.
	 * @see org.plumbline.model.catalogue.Treatment#getRules()
	 * @see #getTreatment()
	 * @generated
	 */
	EAttribute getTreatment_Rules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Treatment#getCautions <em>Cautions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cautions</em>'.
	 * @see org.plumbline.model.catalogue.Treatment#getCautions()
	 * @see #getTreatment()
	 * @generated
	 */
	EReference getTreatment_Cautions();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Exercise <em>Exercise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Exercise</em>'.
	 * @see org.plumbline.model.catalogue.Exercise
	 * @generated
	 */
	EClass getExercise();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Exercise#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.catalogue.Exercise#getKind()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Exercise#getAim <em>Aim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aim</em>'.
	 * @see org.plumbline.model.catalogue.Exercise#getAim()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Aim();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Exercise#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.plumbline.model.catalogue.Exercise#getPosition()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Position();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.catalogue.Exercise#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Steps</em>'.
	 * @see org.plumbline.model.catalogue.Exercise#getSteps()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Steps();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Exercise#getStepsOrigin <em>Steps Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Steps Origin</em>'.
	 * @see org.plumbline.model.catalogue.Exercise#getStepsOrigin()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_StepsOrigin();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Exercise#getFeel <em>Feel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feel</em>'.
	 * @see org.plumbline.model.catalogue.Exercise#getFeel()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Feel();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.catalogue.Exercise#getMuscles <em>Muscles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Muscles</em>'.
	 * @see org.plumbline.model.catalogue.Exercise#getMuscles()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Muscles();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.catalogue.Exercise#getCues <em>Cues</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Cues</em>'.
	 * @see org.plumbline.model.catalogue.Exercise#getCues()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Cues();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Exercise#getStopRule <em>Stop Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stop Rule</em>'.
	 * @see org.plumbline.model.catalogue.Exercise#getStopRule()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_StopRule();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Exercise#getEasier <em>Easier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Easier</em>'.
	 * @see org.plumbline.model.catalogue.Exercise#getEasier()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Easier();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Exercise#getHarder <em>Harder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Harder</em>'.
	 * @see org.plumbline.model.catalogue.Exercise#getHarder()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Harder();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Exercise#getRegression <em>Regression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Regression</em>'.
	 * @see org.plumbline.model.catalogue.Exercise#getRegression()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Regression();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Exercise#getProgression <em>Progression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Progression</em>'.
	 * @see org.plumbline.model.catalogue.Exercise#getProgression()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Progression();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.catalogue.Exercise#getEquipment <em>Equipment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Equipment</em>'.
	 * @see org.plumbline.model.catalogue.Exercise#getEquipment()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Equipment();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.catalogue.Exercise#getNeeds <em>Needs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Needs</em>'.
	 * @see org.plumbline.model.catalogue.Exercise#getNeeds()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Needs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Exercise#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conditions</em>'.
	 * @see org.plumbline.model.catalogue.Exercise#getConditions()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Conditions();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Exercise#getFigure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Figure</em>'.
	 * @see org.plumbline.model.catalogue.Exercise#getFigure()
	 * @see #getExercise()
	 * @generated
	 */
	EAttribute getExercise_Figure();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Exercise#getDosages <em>Dosages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dosages</em>'.
	 * @see org.plumbline.model.catalogue.Exercise#getDosages()
	 * @see #getExercise()
	 * @generated
	 */
	EReference getExercise_Dosages();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Exercise#getCautions <em>Cautions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cautions</em>'.
	 * @see org.plumbline.model.catalogue.Exercise#getCautions()
	 * @see #getExercise()
	 * @generated
	 */
	EReference getExercise_Cautions();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Dosage <em>Dosage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dosage</em>'.
	 * @see org.plumbline.model.catalogue.Dosage
	 * @generated
	 */
	EClass getDosage();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Dosage#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase</em>'.
	 * @see org.plumbline.model.catalogue.Dosage#getPhase()
	 * @see #getDosage()
	 * @generated
	 */
	EAttribute getDosage_Phase();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Dosage#getSets <em>Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sets</em>'.
	 * @see org.plumbline.model.catalogue.Dosage#getSets()
	 * @see #getDosage()
	 * @generated
	 */
	EAttribute getDosage_Sets();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Dosage#getSetsMax <em>Sets Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sets Max</em>'.
	 * @see org.plumbline.model.catalogue.Dosage#getSetsMax()
	 * @see #getDosage()
	 * @generated
	 */
	EAttribute getDosage_SetsMax();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Dosage#getReps <em>Reps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reps</em>'.
	 * @see org.plumbline.model.catalogue.Dosage#getReps()
	 * @see #getDosage()
	 * @generated
	 */
	EAttribute getDosage_Reps();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Dosage#getRepsMax <em>Reps Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reps Max</em>'.
	 * @see org.plumbline.model.catalogue.Dosage#getRepsMax()
	 * @see #getDosage()
	 * @generated
	 */
	EAttribute getDosage_RepsMax();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Dosage#getHoldSeconds <em>Hold Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hold Seconds</em>'.
	 * @see org.plumbline.model.catalogue.Dosage#getHoldSeconds()
	 * @see #getDosage()
	 * @generated
	 */
	EAttribute getDosage_HoldSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Dosage#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.plumbline.model.catalogue.Dosage#getMinutes()
	 * @see #getDosage()
	 * @generated
	 */
	EAttribute getDosage_Minutes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Dosage#getRestSeconds <em>Rest Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rest Seconds</em>'.
	 * @see org.plumbline.model.catalogue.Dosage#getRestSeconds()
	 * @see #getDosage()
	 * @generated
	 */
	EAttribute getDosage_RestSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Dosage#isPerSide <em>Per Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Per Side</em>'.
	 * @see org.plumbline.model.catalogue.Dosage#isPerSide()
	 * @see #getDosage()
	 * @generated
	 */
	EAttribute getDosage_PerSide();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Dosage#getTimesPerDay <em>Times Per Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Times Per Day</em>'.
	 * @see org.plumbline.model.catalogue.Dosage#getTimesPerDay()
	 * @see #getDosage()
	 * @generated
	 */
	EAttribute getDosage_TimesPerDay();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Dosage#getDaysPerWeek <em>Days Per Week</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Days Per Week</em>'.
	 * @see org.plumbline.model.catalogue.Dosage#getDaysPerWeek()
	 * @see #getDosage()
	 * @generated
	 */
	EAttribute getDosage_DaysPerWeek();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Dosage#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.plumbline.model.catalogue.Dosage#getNote()
	 * @see #getDosage()
	 * @generated
	 */
	EAttribute getDosage_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Dosage#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.plumbline.model.catalogue.Dosage#getOrigin()
	 * @see #getDosage()
	 * @generated
	 */
	EAttribute getDosage_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Dosage#getTrace <em>Trace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trace</em>'.
	 * @see org.plumbline.model.catalogue.Dosage#getTrace()
	 * @see #getDosage()
	 * @generated
	 */
	EAttribute getDosage_Trace();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Rule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule</em>'.
	 * @see org.plumbline.model.catalogue.Rule
	 * @generated
	 */
	EClass getRule();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Rule#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.catalogue.Rule#getKind()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Rule#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conditions</em>'.
	 * @see org.plumbline.model.catalogue.Rule#getConditions()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Conditions();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Rule#getRelated <em>Related</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Related</em>'.
	 * @see org.plumbline.model.catalogue.Rule#getRelated()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Related();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Rule#getFigures <em>Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Figures</em>'.
	 * @see org.plumbline.model.catalogue.Rule#getFigures()
	 * @see #getRule()
	 * @generated
	 */
	EReference getRule_Figures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Rule#getStages <em>Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stages</em>'.
	 * @see org.plumbline.model.catalogue.Rule#getStages()
	 * @see #getRule()
	 * @generated
	 */
	EReference getRule_Stages();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Rule#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.plumbline.model.catalogue.Rule#getParts()
	 * @see #getRule()
	 * @generated
	 */
	EReference getRule_Parts();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.RuleStage <em>Rule Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule Stage</em>'.
	 * @see org.plumbline.model.catalogue.RuleStage
	 * @generated
	 */
	EClass getRuleStage();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RuleStage#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order</em>'.
	 * @see org.plumbline.model.catalogue.RuleStage#getOrder()
	 * @see #getRuleStage()
	 * @generated
	 */
	EAttribute getRuleStage_Order();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RuleStage#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.plumbline.model.catalogue.RuleStage#getLabel()
	 * @see #getRuleStage()
	 * @generated
	 */
	EAttribute getRuleStage_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RuleStage#getPlain <em>Plain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plain</em>'.
	 * @see org.plumbline.model.catalogue.RuleStage#getPlain()
	 * @see #getRuleStage()
	 * @generated
	 */
	EAttribute getRuleStage_Plain();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RuleStage#getExercises <em>Exercises</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exercises</em>'.
	 * @see org.plumbline.model.catalogue.RuleStage#getExercises()
	 * @see #getRuleStage()
	 * @generated
	 */
	EAttribute getRuleStage_Exercises();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Conflict <em>Conflict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Conflict</em>'.
	 * @see org.plumbline.model.catalogue.Conflict
	 * @generated
	 */
	EClass getConflict();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Conflict#getDefaultPosition <em>Default Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default Position</em>'.
	 * @see org.plumbline.model.catalogue.Conflict#getDefaultPosition()
	 * @see #getConflict()
	 * @generated
	 */
	EAttribute getConflict_DefaultPosition();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Conflict#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.plumbline.model.catalogue.Conflict#getReason()
	 * @see #getConflict()
	 * @generated
	 */
	EAttribute getConflict_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Conflict#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>About</em>'.
	 * @see org.plumbline.model.catalogue.Conflict#getAbout()
	 * @see #getConflict()
	 * @generated
	 */
	EAttribute getConflict_About();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Conflict#getPositions <em>Positions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Positions</em>'.
	 * @see org.plumbline.model.catalogue.Conflict#getPositions()
	 * @see #getConflict()
	 * @generated
	 */
	EReference getConflict_Positions();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Position <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Position</em>'.
	 * @see org.plumbline.model.catalogue.Position
	 * @generated
	 */
	EClass getPosition();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Position#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.catalogue.Position#getId()
	 * @see #getPosition()
	 * @generated
	 */
	EAttribute getPosition_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Position#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plumbline.model.catalogue.Position#getText()
	 * @see #getPosition()
	 * @generated
	 */
	EAttribute getPosition_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Position#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.plumbline.model.catalogue.Position#getSource()
	 * @see #getPosition()
	 * @generated
	 */
	EAttribute getPosition_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Position#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entries</em>'.
	 * @see org.plumbline.model.catalogue.Position#getEntries()
	 * @see #getPosition()
	 * @generated
	 */
	EAttribute getPosition_Entries();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Position#getReservations <em>Reservations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reservations</em>'.
	 * @see org.plumbline.model.catalogue.Position#getReservations()
	 * @see #getPosition()
	 * @generated
	 */
	EReference getPosition_Reservations();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Reservation <em>Reservation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reservation</em>'.
	 * @see org.plumbline.model.catalogue.Reservation
	 * @generated
	 */
	EClass getReservation();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Reservation#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entries</em>'.
	 * @see org.plumbline.model.catalogue.Reservation#getEntries()
	 * @see #getReservation()
	 * @generated
	 */
	EAttribute getReservation_Entries();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Reservation#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conditions</em>'.
	 * @see org.plumbline.model.catalogue.Reservation#getConditions()
	 * @see #getReservation()
	 * @generated
	 */
	EAttribute getReservation_Conditions();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.catalogue.Reservation#getPhases <em>Phases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Phases</em>'.
	 * @see org.plumbline.model.catalogue.Reservation#getPhases()
	 * @see #getReservation()
	 * @generated
	 */
	EAttribute getReservation_Phases();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Reservation#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.plumbline.model.catalogue.Reservation#getLevel()
	 * @see #getReservation()
	 * @generated
	 */
	EAttribute getReservation_Level();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.DisputedStatement <em>Disputed Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disputed Statement</em>'.
	 * @see org.plumbline.model.catalogue.DisputedStatement
	 * @generated
	 */
	EClass getDisputedStatement();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.DisputedStatement#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see org.plumbline.model.catalogue.DisputedStatement#getRemark()
	 * @see #getDisputedStatement()
	 * @generated
	 */
	EAttribute getDisputedStatement_Remark();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.DisputedStatement#getRemarkOrigin <em>Remark Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark Origin</em>'.
	 * @see org.plumbline.model.catalogue.DisputedStatement#getRemarkOrigin()
	 * @see #getDisputedStatement()
	 * @generated
	 */
	EAttribute getDisputedStatement_RemarkOrigin();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.DisputedStatement#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>About</em>'.
	 * @see org.plumbline.model.catalogue.DisputedStatement#getAbout()
	 * @see #getDisputedStatement()
	 * @generated
	 */
	EAttribute getDisputedStatement_About();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Education <em>Education</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Education</em>'.
	 * @see org.plumbline.model.catalogue.Education
	 * @generated
	 */
	EClass getEducation();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Education#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.catalogue.Education#getKind()
	 * @see #getEducation()
	 * @generated
	 */
	EAttribute getEducation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Education#getTopics <em>Topics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Topics</em>'.
	 * @see org.plumbline.model.catalogue.Education#getTopics()
	 * @see #getEducation()
	 * @generated
	 */
	EAttribute getEducation_Topics();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Background <em>Background</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Background</em>'.
	 * @see org.plumbline.model.catalogue.Background
	 * @generated
	 */
	EClass getBackground();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Prognosis <em>Prognosis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Prognosis</em>'.
	 * @see org.plumbline.model.catalogue.Prognosis
	 * @generated
	 */
	EClass getPrognosis();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Prognosis#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conditions</em>'.
	 * @see org.plumbline.model.catalogue.Prognosis#getConditions()
	 * @see #getPrognosis()
	 * @generated
	 */
	EAttribute getPrognosis_Conditions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Prognosis#getFigures <em>Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Figures</em>'.
	 * @see org.plumbline.model.catalogue.Prognosis#getFigures()
	 * @see #getPrognosis()
	 * @generated
	 */
	EReference getPrognosis_Figures();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.EvidenceReference <em>Evidence Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence Reference</em>'.
	 * @see org.plumbline.model.catalogue.EvidenceReference
	 * @generated
	 */
	EClass getEvidenceReference();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.EvidenceReference#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.catalogue.EvidenceReference#getKind()
	 * @see #getEvidenceReference()
	 * @generated
	 */
	EAttribute getEvidenceReference_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.EvidenceReference#getStudy <em>Study</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Study</em>'.
	 * @see org.plumbline.model.catalogue.EvidenceReference#getStudy()
	 * @see #getEvidenceReference()
	 * @generated
	 */
	EAttribute getEvidenceReference_Study();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.EvidenceReference#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.plumbline.model.catalogue.EvidenceReference#getYear()
	 * @see #getEvidenceReference()
	 * @generated
	 */
	EAttribute getEvidenceReference_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.EvidenceReference#getPopulation <em>Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Population</em>'.
	 * @see org.plumbline.model.catalogue.EvidenceReference#getPopulation()
	 * @see #getEvidenceReference()
	 * @generated
	 */
	EAttribute getEvidenceReference_Population();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.EvidenceReference#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.plumbline.model.catalogue.EvidenceReference#getCitation()
	 * @see #getEvidenceReference()
	 * @generated
	 */
	EAttribute getEvidenceReference_Citation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.EvidenceReference#getFigures <em>Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Figures</em>'.
	 * @see org.plumbline.model.catalogue.EvidenceReference#getFigures()
	 * @see #getEvidenceReference()
	 * @generated
	 */
	EReference getEvidenceReference_Figures();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.ProcedureCode <em>Procedure Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Procedure Code</em>'.
	 * @see org.plumbline.model.catalogue.ProcedureCode
	 * @generated
	 */
	EClass getProcedureCode();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ProcedureCode#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.plumbline.model.catalogue.ProcedureCode#getCode()
	 * @see #getProcedureCode()
	 * @generated
	 */
	EAttribute getProcedureCode_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ProcedureCode#isTimed <em>Timed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timed</em>'.
	 * @see org.plumbline.model.catalogue.ProcedureCode#isTimed()
	 * @see #getProcedureCode()
	 * @generated
	 */
	EAttribute getProcedureCode_Timed();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ProcedureCode#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.catalogue.ProcedureCode#getKind()
	 * @see #getProcedureCode()
	 * @generated
	 */
	EAttribute getProcedureCode_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ProcedureCode#isExamination <em>Examination</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Examination</em>'.
	 * @see org.plumbline.model.catalogue.ProcedureCode#isExamination()
	 * @see #getProcedureCode()
	 * @generated
	 */
	EAttribute getProcedureCode_Examination();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ProcedureCode#getRegionsFrom <em>Regions From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Regions From</em>'.
	 * @see org.plumbline.model.catalogue.ProcedureCode#getRegionsFrom()
	 * @see #getProcedureCode()
	 * @generated
	 */
	EAttribute getProcedureCode_RegionsFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.ProcedureCode#getRegionsTo <em>Regions To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Regions To</em>'.
	 * @see org.plumbline.model.catalogue.ProcedureCode#getRegionsTo()
	 * @see #getProcedureCode()
	 * @generated
	 */
	EAttribute getProcedureCode_RegionsTo();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.PayerRuleSet <em>Payer Rule Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Payer Rule Set</em>'.
	 * @see org.plumbline.model.catalogue.PayerRuleSet
	 * @generated
	 */
	EClass getPayerRuleSet();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.PayerRuleSet#getPayer <em>Payer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Payer</em>'.
	 * @see org.plumbline.model.catalogue.PayerRuleSet#getPayer()
	 * @see #getPayerRuleSet()
	 * @generated
	 */
	EAttribute getPayerRuleSet_Payer();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.PayerRuleSet#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see org.plumbline.model.catalogue.PayerRuleSet#getEdition()
	 * @see #getPayerRuleSet()
	 * @generated
	 */
	EAttribute getPayerRuleSet_Edition();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.PayerRuleSet#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see org.plumbline.model.catalogue.PayerRuleSet#getValidFrom()
	 * @see #getPayerRuleSet()
	 * @generated
	 */
	EAttribute getPayerRuleSet_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.PayerRuleSet#getUnitMethod <em>Unit Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Method</em>'.
	 * @see org.plumbline.model.catalogue.PayerRuleSet#getUnitMethod()
	 * @see #getPayerRuleSet()
	 * @generated
	 */
	EAttribute getPayerRuleSet_UnitMethod();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.PayerRuleSet#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see org.plumbline.model.catalogue.PayerRuleSet#getRules()
	 * @see #getPayerRuleSet()
	 * @generated
	 */
	EReference getPayerRuleSet_Rules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.PayerRuleSet#getAmounts <em>Amounts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Amounts</em>'.
	 * @see org.plumbline.model.catalogue.PayerRuleSet#getAmounts()
	 * @see #getPayerRuleSet()
	 * @generated
	 */
	EReference getPayerRuleSet_Amounts();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.PayerRuleSet#isAlways <em>Always</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Always</em>'.
	 * @see org.plumbline.model.catalogue.PayerRuleSet#isAlways()
	 * @see #getPayerRuleSet()
	 * @generated
	 */
	EAttribute getPayerRuleSet_Always();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.PayerRule <em>Payer Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Payer Rule</em>'.
	 * @see org.plumbline.model.catalogue.PayerRule
	 * @generated
	 */
	EClass getPayerRule();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.PayerRule#getTopic <em>Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Topic</em>'.
	 * @see org.plumbline.model.catalogue.PayerRule#getTopic()
	 * @see #getPayerRule()
	 * @generated
	 */
	EAttribute getPayerRule_Topic();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.PayerRule#getContents <em>Contents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contents</em>'.
	 * @see org.plumbline.model.catalogue.PayerRule#getContents()
	 * @see #getPayerRule()
	 * @generated
	 */
	EReference getPayerRule_Contents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.PayerRule#getFigures <em>Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Figures</em>'.
	 * @see org.plumbline.model.catalogue.PayerRule#getFigures()
	 * @see #getPayerRule()
	 * @generated
	 */
	EReference getPayerRule_Figures();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.PayerRule#getModifier <em>Modifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modifier</em>'.
	 * @see org.plumbline.model.catalogue.PayerRule#getModifier()
	 * @see #getPayerRule()
	 * @generated
	 */
	EAttribute getPayerRule_Modifier();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.PayerRule#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Codes</em>'.
	 * @see org.plumbline.model.catalogue.PayerRule#getCodes()
	 * @see #getPayerRule()
	 * @generated
	 */
	EAttribute getPayerRule_Codes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.PayerRule#getCheck <em>Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Check</em>'.
	 * @see org.plumbline.model.catalogue.PayerRule#getCheck()
	 * @see #getPayerRule()
	 * @generated
	 */
	EAttribute getPayerRule_Check();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.PayerRule#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.plumbline.model.catalogue.PayerRule#getSeverity()
	 * @see #getPayerRule()
	 * @generated
	 */
	EAttribute getPayerRule_Severity();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.RequiredContent <em>Required Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Required Content</em>'.
	 * @see org.plumbline.model.catalogue.RequiredContent
	 * @generated
	 */
	EClass getRequiredContent();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RequiredContent#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.plumbline.model.catalogue.RequiredContent#getLabel()
	 * @see #getRequiredContent()
	 * @generated
	 */
	EAttribute getRequiredContent_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.RequiredContent#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fields</em>'.
	 * @see org.plumbline.model.catalogue.RequiredContent#getFields()
	 * @see #getRequiredContent()
	 * @generated
	 */
	EAttribute getRequiredContent_Fields();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.DatedAmount <em>Dated Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dated Amount</em>'.
	 * @see org.plumbline.model.catalogue.DatedAmount
	 * @generated
	 */
	EClass getDatedAmount();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.DatedAmount#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plumbline.model.catalogue.DatedAmount#getName()
	 * @see #getDatedAmount()
	 * @generated
	 */
	EAttribute getDatedAmount_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.DatedAmount#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.plumbline.model.catalogue.DatedAmount#getYear()
	 * @see #getDatedAmount()
	 * @generated
	 */
	EAttribute getDatedAmount_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.DatedAmount#getLastYear <em>Last Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Year</em>'.
	 * @see org.plumbline.model.catalogue.DatedAmount#getLastYear()
	 * @see #getDatedAmount()
	 * @generated
	 */
	EAttribute getDatedAmount_LastYear();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.DatedAmount#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.plumbline.model.catalogue.DatedAmount#getAmount()
	 * @see #getDatedAmount()
	 * @generated
	 */
	EAttribute getDatedAmount_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.DatedAmount#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.plumbline.model.catalogue.DatedAmount#getUnit()
	 * @see #getDatedAmount()
	 * @generated
	 */
	EAttribute getDatedAmount_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.DatedAmount#getVerification <em>Verification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verification</em>'.
	 * @see org.plumbline.model.catalogue.DatedAmount#getVerification()
	 * @see #getDatedAmount()
	 * @generated
	 */
	EAttribute getDatedAmount_Verification();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.DatedAmount#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.plumbline.model.catalogue.DatedAmount#getSource()
	 * @see #getDatedAmount()
	 * @generated
	 */
	EAttribute getDatedAmount_Source();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Wording <em>Wording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Wording</em>'.
	 * @see org.plumbline.model.catalogue.Wording
	 * @generated
	 */
	EClass getWording();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Wording#getUsage <em>Usage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Usage</em>'.
	 * @see org.plumbline.model.catalogue.Wording#getUsage()
	 * @see #getWording()
	 * @generated
	 */
	EAttribute getWording_Usage();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Figure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Figure</em>'.
	 * @see org.plumbline.model.catalogue.Figure
	 * @generated
	 */
	EClass getFigure();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Figure#getView <em>View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>View</em>'.
	 * @see org.plumbline.model.catalogue.Figure#getView()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_View();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Figure#getPoses <em>Poses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Poses</em>'.
	 * @see org.plumbline.model.catalogue.Figure#getPoses()
	 * @see #getFigure()
	 * @generated
	 */
	EReference getFigure_Poses();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.BodyDrawing <em>Body Drawing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Body Drawing</em>'.
	 * @see org.plumbline.model.catalogue.BodyDrawing
	 * @generated
	 */
	EClass getBodyDrawing();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.BodyDrawing#getAspect <em>Aspect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aspect</em>'.
	 * @see org.plumbline.model.catalogue.BodyDrawing#getAspect()
	 * @see #getBodyDrawing()
	 * @generated
	 */
	EAttribute getBodyDrawing_Aspect();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.catalogue.BodyDrawing#getPaths <em>Paths</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Paths</em>'.
	 * @see org.plumbline.model.catalogue.BodyDrawing#getPaths()
	 * @see #getBodyDrawing()
	 * @generated
	 */
	EAttribute getBodyDrawing_Paths();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.BodyRegion <em>Body Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Body Region</em>'.
	 * @see org.plumbline.model.catalogue.BodyRegion
	 * @generated
	 */
	EClass getBodyRegion();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.BodyRegion#getAspect <em>Aspect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aspect</em>'.
	 * @see org.plumbline.model.catalogue.BodyRegion#getAspect()
	 * @see #getBodyRegion()
	 * @generated
	 */
	EAttribute getBodyRegion_Aspect();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.BodyRegion#getSide <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Side</em>'.
	 * @see org.plumbline.model.catalogue.BodyRegion#getSide()
	 * @see #getBodyRegion()
	 * @generated
	 */
	EAttribute getBodyRegion_Side();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.BodyRegion#getOutline <em>Outline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outline</em>'.
	 * @see org.plumbline.model.catalogue.BodyRegion#getOutline()
	 * @see #getBodyRegion()
	 * @generated
	 */
	EAttribute getBodyRegion_Outline();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.BodyRegion#getSpread <em>Spread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Spread</em>'.
	 * @see org.plumbline.model.catalogue.BodyRegion#getSpread()
	 * @see #getBodyRegion()
	 * @generated
	 */
	EAttribute getBodyRegion_Spread();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Pose <em>Pose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pose</em>'.
	 * @see org.plumbline.model.catalogue.Pose
	 * @generated
	 */
	EClass getPose();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getCaption <em>Caption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caption</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getCaption()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_Caption();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getX()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_X();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getY()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getLumbar <em>Lumbar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lumbar</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getLumbar()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_Lumbar();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getThorax <em>Thorax</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thorax</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getThorax()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_Thorax();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getHead <em>Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Head</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getHead()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_Head();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getNearUpperArm <em>Near Upper Arm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Near Upper Arm</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getNearUpperArm()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_NearUpperArm();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getNearForearm <em>Near Forearm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Near Forearm</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getNearForearm()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_NearForearm();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getNearHand <em>Near Hand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Near Hand</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getNearHand()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_NearHand();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getFarUpperArm <em>Far Upper Arm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Far Upper Arm</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getFarUpperArm()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_FarUpperArm();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getFarForearm <em>Far Forearm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Far Forearm</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getFarForearm()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_FarForearm();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getFarHand <em>Far Hand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Far Hand</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getFarHand()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_FarHand();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getNearThigh <em>Near Thigh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Near Thigh</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getNearThigh()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_NearThigh();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getNearShin <em>Near Shin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Near Shin</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getNearShin()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_NearShin();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getNearFoot <em>Near Foot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Near Foot</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getNearFoot()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_NearFoot();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getFarThigh <em>Far Thigh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Far Thigh</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getFarThigh()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_FarThigh();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getFarShin <em>Far Shin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Far Shin</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getFarShin()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_FarShin();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getFarFoot <em>Far Foot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Far Foot</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getFarFoot()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_FarFoot();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getNearUpperArmShown <em>Near Upper Arm Shown</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Near Upper Arm Shown</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getNearUpperArmShown()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_NearUpperArmShown();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getNearForearmShown <em>Near Forearm Shown</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Near Forearm Shown</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getNearForearmShown()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_NearForearmShown();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getNearThighShown <em>Near Thigh Shown</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Near Thigh Shown</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getNearThighShown()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_NearThighShown();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getNearShinShown <em>Near Shin Shown</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Near Shin Shown</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getNearShinShown()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_NearShinShown();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getFarUpperArmShown <em>Far Upper Arm Shown</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Far Upper Arm Shown</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getFarUpperArmShown()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_FarUpperArmShown();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getFarForearmShown <em>Far Forearm Shown</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Far Forearm Shown</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getFarForearmShown()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_FarForearmShown();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getFarThighShown <em>Far Thigh Shown</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Far Thigh Shown</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getFarThighShown()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_FarThighShown();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Pose#getFarShinShown <em>Far Shin Shown</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Far Shin Shown</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getFarShinShown()
	 * @see #getPose()
	 * @generated
	 */
	EAttribute getPose_FarShinShown();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Pose#getProps <em>Props</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Props</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getProps()
	 * @see #getPose()
	 * @generated
	 */
	EReference getPose_Props();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.catalogue.Pose#getArrows <em>Arrows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Arrows</em>'.
	 * @see org.plumbline.model.catalogue.Pose#getArrows()
	 * @see #getPose()
	 * @generated
	 */
	EReference getPose_Arrows();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Prop <em>Prop</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Prop</em>'.
	 * @see org.plumbline.model.catalogue.Prop
	 * @generated
	 */
	EClass getProp();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Prop#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.catalogue.Prop#getKind()
	 * @see #getProp()
	 * @generated
	 */
	EAttribute getProp_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Prop#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.plumbline.model.catalogue.Prop#getX()
	 * @see #getProp()
	 * @generated
	 */
	EAttribute getProp_X();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Prop#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.plumbline.model.catalogue.Prop#getY()
	 * @see #getProp()
	 * @generated
	 */
	EAttribute getProp_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Prop#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.plumbline.model.catalogue.Prop#getWidth()
	 * @see #getProp()
	 * @generated
	 */
	EAttribute getProp_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Prop#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.plumbline.model.catalogue.Prop#getHeight()
	 * @see #getProp()
	 * @generated
	 */
	EAttribute getProp_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Prop#isMirrored <em>Mirrored</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mirrored</em>'.
	 * @see org.plumbline.model.catalogue.Prop#isMirrored()
	 * @see #getProp()
	 * @generated
	 */
	EAttribute getProp_Mirrored();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Prop#getJoint <em>Joint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Joint</em>'.
	 * @see org.plumbline.model.catalogue.Prop#getJoint()
	 * @see #getProp()
	 * @generated
	 */
	EAttribute getProp_Joint();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.catalogue.Arrow <em>Arrow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Arrow</em>'.
	 * @see org.plumbline.model.catalogue.Arrow
	 * @generated
	 */
	EClass getArrow();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Arrow#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.plumbline.model.catalogue.Arrow#getX()
	 * @see #getArrow()
	 * @generated
	 */
	EAttribute getArrow_X();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Arrow#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.plumbline.model.catalogue.Arrow#getY()
	 * @see #getArrow()
	 * @generated
	 */
	EAttribute getArrow_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Arrow#getToX <em>To X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To X</em>'.
	 * @see org.plumbline.model.catalogue.Arrow#getToX()
	 * @see #getArrow()
	 * @generated
	 */
	EAttribute getArrow_ToX();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Arrow#getToY <em>To Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Y</em>'.
	 * @see org.plumbline.model.catalogue.Arrow#getToY()
	 * @see #getArrow()
	 * @generated
	 */
	EAttribute getArrow_ToY();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Arrow#getBend <em>Bend</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bend</em>'.
	 * @see org.plumbline.model.catalogue.Arrow#getBend()
	 * @see #getArrow()
	 * @generated
	 */
	EAttribute getArrow_Bend();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.catalogue.Arrow#isDoubleHeaded <em>Double Headed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Double Headed</em>'.
	 * @see org.plumbline.model.catalogue.Arrow#isDoubleHeaded()
	 * @see #getArrow()
	 * @generated
	 */
	EAttribute getArrow_DoubleHeaded();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.Origin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Origin</em>'.
	 * @see org.plumbline.model.catalogue.Origin
	 * @generated
	 */
	EEnum getOrigin();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.Verification <em>Verification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Verification</em>'.
	 * @see org.plumbline.model.catalogue.Verification
	 * @generated
	 */
	EEnum getVerification();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.Modifiability <em>Modifiability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Modifiability</em>'.
	 * @see org.plumbline.model.catalogue.Modifiability
	 * @generated
	 */
	EEnum getModifiability();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.Standing <em>Standing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Standing</em>'.
	 * @see org.plumbline.model.catalogue.Standing
	 * @generated
	 */
	EEnum getStanding();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.Spread <em>Spread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Spread</em>'.
	 * @see org.plumbline.model.catalogue.Spread
	 * @generated
	 */
	EEnum getSpread();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.Aspect <em>Aspect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Aspect</em>'.
	 * @see org.plumbline.model.catalogue.Aspect
	 * @generated
	 */
	EEnum getAspect();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.Direction <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Direction</em>'.
	 * @see org.plumbline.model.catalogue.Direction
	 * @generated
	 */
	EEnum getDirection();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.Strength <em>Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Strength</em>'.
	 * @see org.plumbline.model.catalogue.Strength
	 * @generated
	 */
	EEnum getStrength();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.ActionLevel <em>Action Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Action Level</em>'.
	 * @see org.plumbline.model.catalogue.ActionLevel
	 * @generated
	 */
	EEnum getActionLevel();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.AnswerKind <em>Answer Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Answer Kind</em>'.
	 * @see org.plumbline.model.catalogue.AnswerKind
	 * @generated
	 */
	EEnum getAnswerKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.ExamMethod <em>Exam Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Exam Method</em>'.
	 * @see org.plumbline.model.catalogue.ExamMethod
	 * @generated
	 */
	EEnum getExamMethod();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.NeuroKind <em>Neuro Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Neuro Kind</em>'.
	 * @see org.plumbline.model.catalogue.NeuroKind
	 * @generated
	 */
	EEnum getNeuroKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.Bound <em>Bound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Bound</em>'.
	 * @see org.plumbline.model.catalogue.Bound
	 * @generated
	 */
	EEnum getBound();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.ScoringRule <em>Scoring Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Scoring Rule</em>'.
	 * @see org.plumbline.model.catalogue.ScoringRule
	 * @generated
	 */
	EEnum getScoringRule();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.Better <em>Better</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Better</em>'.
	 * @see org.plumbline.model.catalogue.Better
	 * @generated
	 */
	EEnum getBetter();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.ChangeKind <em>Change Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Change Kind</em>'.
	 * @see org.plumbline.model.catalogue.ChangeKind
	 * @generated
	 */
	EEnum getChangeKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.TreatmentKind <em>Treatment Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Treatment Kind</em>'.
	 * @see org.plumbline.model.catalogue.TreatmentKind
	 * @generated
	 */
	EEnum getTreatmentKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.CautionLevel <em>Caution Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Caution Level</em>'.
	 * @see org.plumbline.model.catalogue.CautionLevel
	 * @generated
	 */
	EEnum getCautionLevel();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.PhaseKind <em>Phase Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Phase Kind</em>'.
	 * @see org.plumbline.model.catalogue.PhaseKind
	 * @generated
	 */
	EEnum getPhaseKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.ExerciseKind <em>Exercise Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Exercise Kind</em>'.
	 * @see org.plumbline.model.catalogue.ExerciseKind
	 * @generated
	 */
	EEnum getExerciseKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.RuleKind <em>Rule Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rule Kind</em>'.
	 * @see org.plumbline.model.catalogue.RuleKind
	 * @generated
	 */
	EEnum getRuleKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.Comparison <em>Comparison</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Comparison</em>'.
	 * @see org.plumbline.model.catalogue.Comparison
	 * @generated
	 */
	EEnum getComparison();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.EducationKind <em>Education Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Education Kind</em>'.
	 * @see org.plumbline.model.catalogue.EducationKind
	 * @generated
	 */
	EEnum getEducationKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.EvidenceKind <em>Evidence Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Evidence Kind</em>'.
	 * @see org.plumbline.model.catalogue.EvidenceKind
	 * @generated
	 */
	EEnum getEvidenceKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.PayerTopic <em>Payer Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Payer Topic</em>'.
	 * @see org.plumbline.model.catalogue.PayerTopic
	 * @generated
	 */
	EEnum getPayerTopic();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.UnitMethod <em>Unit Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Unit Method</em>'.
	 * @see org.plumbline.model.catalogue.UnitMethod
	 * @generated
	 */
	EEnum getUnitMethod();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.View <em>View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>View</em>'.
	 * @see org.plumbline.model.catalogue.View
	 * @generated
	 */
	EEnum getView();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.BodyAspect <em>Body Aspect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Body Aspect</em>'.
	 * @see org.plumbline.model.catalogue.BodyAspect
	 * @generated
	 */
	EEnum getBodyAspect();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.PropKind <em>Prop Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Prop Kind</em>'.
	 * @see org.plumbline.model.catalogue.PropKind
	 * @generated
	 */
	EEnum getPropKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.Joint <em>Joint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Joint</em>'.
	 * @see org.plumbline.model.catalogue.Joint
	 * @generated
	 */
	EEnum getJoint();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.catalogue.Severity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Severity</em>'.
	 * @see org.plumbline.model.catalogue.Severity
	 * @generated
	 */
	EEnum getSeverity();

	/**
	 * Returns the meta object for data type '{@link java.util.List <em>Id List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Words without blanks, such as inventory ids or language tags, separated by blanks in the file. Order matters.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Id List</em>'.
	 * @see java.util.List
	 * @generated
	 */
	EDataType getIdList();

	/**
	 * Returns the meta object for data type '{@link java.util.List <em>Entry Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Ids of entries of any pack in use, separated by blanks in the file. Order matters; an id that no entry has is a mistake that reading reports.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Entry Ids</em>'.
	 * @see java.util.List
	 * @generated
	 */
	EDataType getEntryIds();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Entry Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Id of an entry of any pack in use.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Entry Id</em>'.
	 * @see java.lang.String
	 * @generated
	 */
	EDataType getEntryId();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar date, ISO 8601.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see java.time.LocalDate
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CatalogueFactory getCatalogueFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.EntryImpl <em>Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.EntryImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getEntry()
		 * @generated
		 */
		EClass ENTRY = eINSTANCE.getEntry();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__ID = eINSTANCE.getEntry_Id();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__LABEL = eINSTANCE.getEntry_Label();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__TEXT = eINSTANCE.getEntry_Text();

		/**
		 * The meta object literal for the '<em><b>Plain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__PLAIN = eINSTANCE.getEntry_Plain();

		/**
		 * The meta object literal for the '<em><b>Trace</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__TRACE = eINSTANCE.getEntry_Trace();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__SOURCE = eINSTANCE.getEntry_Source();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__ORIGIN = eINSTANCE.getEntry_Origin();

		/**
		 * The meta object literal for the '<em><b>Verification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__VERIFICATION = eINSTANCE.getEntry_Verification();

		/**
		 * The meta object literal for the '<em><b>Checked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__CHECKED = eINSTANCE.getEntry_Checked();

		/**
		 * The meta object literal for the '<em><b>Disputed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__DISPUTED = eINSTANCE.getEntry_Disputed();

		/**
		 * The meta object literal for the '<em><b>Conflicts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__CONFLICTS = eINSTANCE.getEntry_Conflicts();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__EVIDENCE = eINSTANCE.getEntry_Evidence();

		/**
		 * The meta object literal for the '<em><b>Shorthand</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__SHORTHAND = eINSTANCE.getEntry_Shorthand();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.ContentPackImpl <em>Content Pack</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.ContentPackImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getContentPack()
		 * @generated
		 */
		EClass CONTENT_PACK = eINSTANCE.getContentPack();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTENT_PACK__ID = eINSTANCE.getContentPack_Id();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTENT_PACK__LABEL = eINSTANCE.getContentPack_Label();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTENT_PACK__TEXT = eINSTANCE.getContentPack_Text();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTENT_PACK__VERSION = eINSTANCE.getContentPack_Version();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTENT_PACK__DATE = eINSTANCE.getContentPack_Date();

		/**
		 * The meta object literal for the '<em><b>Languages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTENT_PACK__LANGUAGES = eINSTANCE.getContentPack_Languages();

		/**
		 * The meta object literal for the '<em><b>Chapters</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTENT_PACK__CHAPTERS = eINSTANCE.getContentPack_Chapters();

		/**
		 * The meta object literal for the '<em><b>Samples</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTENT_PACK__SAMPLES = eINSTANCE.getContentPack_Samples();

		/**
		 * The meta object literal for the '<em><b>Inventory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTENT_PACK__INVENTORY = eINSTANCE.getContentPack_Inventory();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTENT_PACK__AUTHOR = eINSTANCE.getContentPack_Author();

		/**
		 * The meta object literal for the '<em><b>Licence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTENT_PACK__LICENCE = eINSTANCE.getContentPack_Licence();

		/**
		 * The meta object literal for the '<em><b>Code Lists</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTENT_PACK__CODE_LISTS = eINSTANCE.getContentPack_CodeLists();

		/**
		 * The meta object literal for the '<em><b>Vignettes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTENT_PACK__VIGNETTES = eINSTANCE.getContentPack_Vignettes();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.CodeListFileImpl <em>Code List File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.CodeListFileImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getCodeListFile()
		 * @generated
		 */
		EClass CODE_LIST_FILE = eINSTANCE.getCodeListFile();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_LIST_FILE__SYSTEM = eINSTANCE.getCodeListFile_System();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_LIST_FILE__YEAR = eINSTANCE.getCodeListFile_Year();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_LIST_FILE__VALID_FROM = eINSTANCE.getCodeListFile_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_LIST_FILE__VALID_TO = eINSTANCE.getCodeListFile_ValidTo();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_LIST_FILE__FILE = eINSTANCE.getCodeListFile_File();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_LIST_FILE__SOURCE = eINSTANCE.getCodeListFile_Source();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.ChapterImpl <em>Chapter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.ChapterImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getChapter()
		 * @generated
		 */
		EClass CHAPTER = eINSTANCE.getChapter();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHAPTER__LABEL = eINSTANCE.getChapter_Label();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__CATEGORIES = eINSTANCE.getChapter_Categories();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__CONDITIONS = eINSTANCE.getChapter_Conditions();

		/**
		 * The meta object literal for the '<em><b>Symptoms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__SYMPTOMS = eINSTANCE.getChapter_Symptoms();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__QUESTIONS = eINSTANCE.getChapter_Questions();

		/**
		 * The meta object literal for the '<em><b>Red Flags</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__RED_FLAGS = eINSTANCE.getChapter_RedFlags();

		/**
		 * The meta object literal for the '<em><b>Risk Factors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__RISK_FACTORS = eINSTANCE.getChapter_RiskFactors();

		/**
		 * The meta object literal for the '<em><b>Exam Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__EXAM_ITEMS = eINSTANCE.getChapter_ExamItems();

		/**
		 * The meta object literal for the '<em><b>Instruments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__INSTRUMENTS = eINSTANCE.getChapter_Instruments();

		/**
		 * The meta object literal for the '<em><b>Treatments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__TREATMENTS = eINSTANCE.getChapter_Treatments();

		/**
		 * The meta object literal for the '<em><b>Exercises</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__EXERCISES = eINSTANCE.getChapter_Exercises();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__RULES = eINSTANCE.getChapter_Rules();

		/**
		 * The meta object literal for the '<em><b>Payer Rule Sets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__PAYER_RULE_SETS = eINSTANCE.getChapter_PayerRuleSets();

		/**
		 * The meta object literal for the '<em><b>Procedures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__PROCEDURES = eINSTANCE.getChapter_Procedures();

		/**
		 * The meta object literal for the '<em><b>Education</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__EDUCATION = eINSTANCE.getChapter_Education();

		/**
		 * The meta object literal for the '<em><b>Background</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__BACKGROUND = eINSTANCE.getChapter_Background();

		/**
		 * The meta object literal for the '<em><b>Prognoses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__PROGNOSES = eINSTANCE.getChapter_Prognoses();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__EVIDENCE = eINSTANCE.getChapter_Evidence();

		/**
		 * The meta object literal for the '<em><b>Disputes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__DISPUTES = eINSTANCE.getChapter_Disputes();

		/**
		 * The meta object literal for the '<em><b>Conflict List</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__CONFLICT_LIST = eINSTANCE.getChapter_ConflictList();

		/**
		 * The meta object literal for the '<em><b>Wordings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__WORDINGS = eINSTANCE.getChapter_Wordings();

		/**
		 * The meta object literal for the '<em><b>Figures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__FIGURES = eINSTANCE.getChapter_Figures();

		/**
		 * The meta object literal for the '<em><b>Body Drawings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__BODY_DRAWINGS = eINSTANCE.getChapter_BodyDrawings();

		/**
		 * The meta object literal for the '<em><b>Body Regions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__BODY_REGIONS = eINSTANCE.getChapter_BodyRegions();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.FactImpl <em>Fact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.FactImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getFact()
		 * @generated
		 */
		EClass FACT = eINSTANCE.getFact();

		/**
		 * The meta object literal for the '<em><b>Aspect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__ASPECT = eINSTANCE.getFact_Aspect();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.LinkImpl <em>Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.LinkImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getLink()
		 * @generated
		 */
		EClass LINK = eINSTANCE.getLink();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__TARGET = eINSTANCE.getLink_Target();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__DIRECTION = eINSTANCE.getLink_Direction();

		/**
		 * The meta object literal for the '<em><b>Strength</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__STRENGTH = eINSTANCE.getLink_Strength();

		/**
		 * The meta object literal for the '<em><b>Inferred</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__INFERRED = eINSTANCE.getLink_Inferred();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__NOTE = eINSTANCE.getLink_Note();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__WHEN = eINSTANCE.getLink_When();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.CautionImpl <em>Caution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.CautionImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getCaution()
		 * @generated
		 */
		EClass CAUTION = eINSTANCE.getCaution();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAUTION__TARGET = eINSTANCE.getCaution_Target();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAUTION__LEVEL = eINSTANCE.getCaution_Level();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAUTION__REASON = eINSTANCE.getCaution_Reason();

		/**
		 * The meta object literal for the '<em><b>Trace</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAUTION__TRACE = eINSTANCE.getCaution_Trace();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.QuantityImpl <em>Quantity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.QuantityImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getQuantity()
		 * @generated
		 */
		EClass QUANTITY = eINSTANCE.getQuantity();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__NAME = eINSTANCE.getQuantity_Name();

		/**
		 * The meta object literal for the '<em><b>Comparison</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__COMPARISON = eINSTANCE.getQuantity_Comparison();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__LOW = eINSTANCE.getQuantity_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__HIGH = eINSTANCE.getQuantity_High();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__UNIT = eINSTANCE.getQuantity_Unit();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__NOTE = eINSTANCE.getQuantity_Note();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.PainCategoryImpl <em>Pain Category</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.PainCategoryImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getPainCategory()
		 * @generated
		 */
		EClass PAIN_CATEGORY = eINSTANCE.getPainCategory();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_CATEGORY__LOCATION = eINSTANCE.getPainCategory_Location();

		/**
		 * The meta object literal for the '<em><b>Provoked By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_CATEGORY__PROVOKED_BY = eINSTANCE.getPainCategory_ProvokedBy();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_CATEGORY__CAUSE = eINSTANCE.getPainCategory_Cause();

		/**
		 * The meta object literal for the '<em><b>Response</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_CATEGORY__RESPONSE = eINSTANCE.getPainCategory_Response();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.ConditionImpl <em>Condition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.ConditionImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getCondition()
		 * @generated
		 */
		EClass CONDITION = eINSTANCE.getCondition();

		/**
		 * The meta object literal for the '<em><b>Standing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__STANDING = eINSTANCE.getCondition_Standing();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__CATEGORY = eINSTANCE.getCondition_Category();

		/**
		 * The meta object literal for the '<em><b>Category Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__CATEGORY_NOTE = eINSTANCE.getCondition_CategoryNote();

		/**
		 * The meta object literal for the '<em><b>Synonyms</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__SYNONYMS = eINSTANCE.getCondition_Synonyms();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__REGION = eINSTANCE.getCondition_Region();

		/**
		 * The meta object literal for the '<em><b>Tissue</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__TISSUE = eINSTANCE.getCondition_Tissue();

		/**
		 * The meta object literal for the '<em><b>Mechanism</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__MECHANISM = eINSTANCE.getCondition_Mechanism();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__LOCATION = eINSTANCE.getCondition_Location();

		/**
		 * The meta object literal for the '<em><b>Spread</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__SPREAD = eINSTANCE.getCondition_Spread();

		/**
		 * The meta object literal for the '<em><b>One Sided</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__ONE_SIDED = eINSTANCE.getCondition_OneSided();

		/**
		 * The meta object literal for the '<em><b>Aggravating</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__AGGRAVATING = eINSTANCE.getCondition_Aggravating();

		/**
		 * The meta object literal for the '<em><b>Easing</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__EASING = eINSTANCE.getCondition_Easing();

		/**
		 * The meta object literal for the '<em><b>Imaging</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__IMAGING = eINSTANCE.getCondition_Imaging();

		/**
		 * The meta object literal for the '<em><b>Treatments</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__TREATMENTS = eINSTANCE.getCondition_Treatments();

		/**
		 * The meta object literal for the '<em><b>Exercises</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__EXERCISES = eINSTANCE.getCondition_Exercises();

		/**
		 * The meta object literal for the '<em><b>Plain Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__PLAIN_WHY = eINSTANCE.getCondition_PlainWhy();

		/**
		 * The meta object literal for the '<em><b>To Do</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__TO_DO = eINSTANCE.getCondition_ToDo();

		/**
		 * The meta object literal for the '<em><b>To Avoid</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__TO_AVOID = eINSTANCE.getCondition_ToAvoid();

		/**
		 * The meta object literal for the '<em><b>Subtypes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION__SUBTYPES = eINSTANCE.getCondition_Subtypes();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION__CODES = eINSTANCE.getCondition_Codes();

		/**
		 * The meta object literal for the '<em><b>Facts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION__FACTS = eINSTANCE.getCondition_Facts();

		/**
		 * The meta object literal for the '<em><b>Phases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION__PHASES = eINSTANCE.getCondition_Phases();

		/**
		 * The meta object literal for the '<em><b>Age From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__AGE_FROM = eINSTANCE.getCondition_AgeFrom();

		/**
		 * The meta object literal for the '<em><b>Age To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__AGE_TO = eINSTANCE.getCondition_AgeTo();

		/**
		 * The meta object literal for the '<em><b>By Exclusion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__BY_EXCLUSION = eINSTANCE.getCondition_ByExclusion();

		/**
		 * The meta object literal for the '<em><b>Months From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__MONTHS_FROM = eINSTANCE.getCondition_MonthsFrom();

		/**
		 * The meta object literal for the '<em><b>Underlying</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__UNDERLYING = eINSTANCE.getCondition_Underlying();

		/**
		 * The meta object literal for the '<em><b>Companions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__COMPANIONS = eINSTANCE.getCondition_Companions();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.SubtypeImpl <em>Subtype</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.SubtypeImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getSubtype()
		 * @generated
		 */
		EClass SUBTYPE = eINSTANCE.getSubtype();

		/**
		 * The meta object literal for the '<em><b>Seed Rank</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBTYPE__SEED_RANK = eINSTANCE.getSubtype_SeedRank();

		/**
		 * The meta object literal for the '<em><b>Accepted Rank</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBTYPE__ACCEPTED_RANK = eINSTANCE.getSubtype_AcceptedRank();

		/**
		 * The meta object literal for the '<em><b>Accepted Meaning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBTYPE__ACCEPTED_MEANING = eINSTANCE.getSubtype_AcceptedMeaning();

		/**
		 * The meta object literal for the '<em><b>Legacy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBTYPE__LEGACY = eINSTANCE.getSubtype_Legacy();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.DiagnosisCodeImpl <em>Diagnosis Code</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.DiagnosisCodeImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getDiagnosisCode()
		 * @generated
		 */
		EClass DIAGNOSIS_CODE = eINSTANCE.getDiagnosisCode();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGNOSIS_CODE__CODE = eINSTANCE.getDiagnosisCode_Code();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGNOSIS_CODE__LABEL = eINSTANCE.getDiagnosisCode_Label();

		/**
		 * The meta object literal for the '<em><b>Side</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGNOSIS_CODE__SIDE = eINSTANCE.getDiagnosisCode_Side();

		/**
		 * The meta object literal for the '<em><b>Verification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGNOSIS_CODE__VERIFICATION = eINSTANCE.getDiagnosisCode_Verification();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGNOSIS_CODE__ORIGIN = eINSTANCE.getDiagnosisCode_Origin();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.RehabPhaseImpl <em>Rehab Phase</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.RehabPhaseImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getRehabPhase()
		 * @generated
		 */
		EClass REHAB_PHASE = eINSTANCE.getRehabPhase();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REHAB_PHASE__KIND = eINSTANCE.getRehabPhase_Kind();

		/**
		 * The meta object literal for the '<em><b>From Week</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REHAB_PHASE__FROM_WEEK = eINSTANCE.getRehabPhase_FromWeek();

		/**
		 * The meta object literal for the '<em><b>To Week</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REHAB_PHASE__TO_WEEK = eINSTANCE.getRehabPhase_ToWeek();

		/**
		 * The meta object literal for the '<em><b>Aims</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REHAB_PHASE__AIMS = eINSTANCE.getRehabPhase_Aims();

		/**
		 * The meta object literal for the '<em><b>Criteria</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REHAB_PHASE__CRITERIA = eINSTANCE.getRehabPhase_Criteria();

		/**
		 * The meta object literal for the '<em><b>Exercises</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REHAB_PHASE__EXERCISES = eINSTANCE.getRehabPhase_Exercises();

		/**
		 * The meta object literal for the '<em><b>Treatments</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REHAB_PHASE__TREATMENTS = eINSTANCE.getRehabPhase_Treatments();

		/**
		 * The meta object literal for the '<em><b>Education</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REHAB_PHASE__EDUCATION = eINSTANCE.getRehabPhase_Education();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.SymptomImpl <em>Symptom</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.SymptomImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getSymptom()
		 * @generated
		 */
		EClass SYMPTOM = eINSTANCE.getSymptom();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SYMPTOM__LINKS = eINSTANCE.getSymptom_Links();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYMPTOM__FIELDS = eINSTANCE.getSymptom_Fields();

		/**
		 * The meta object literal for the '<em><b>Words</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYMPTOM__WORDS = eINSTANCE.getSymptom_Words();

		/**
		 * The meta object literal for the '<em><b>Spread</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYMPTOM__SPREAD = eINSTANCE.getSymptom_Spread();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.ScreeningQuestionImpl <em>Screening Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.ScreeningQuestionImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getScreeningQuestion()
		 * @generated
		 */
		EClass SCREENING_QUESTION = eINSTANCE.getScreeningQuestion();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCREENING_QUESTION__ANSWER = eINSTANCE.getScreeningQuestion_Answer();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCREENING_QUESTION__UNIT = eINSTANCE.getScreeningQuestion_Unit();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCREENING_QUESTION__GROUP = eINSTANCE.getScreeningQuestion_Group();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCREENING_QUESTION__LINKS = eINSTANCE.getScreeningQuestion_Links();

		/**
		 * The meta object literal for the '<em><b>Red Flags</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCREENING_QUESTION__RED_FLAGS = eINSTANCE.getScreeningQuestion_RedFlags();

		/**
		 * The meta object literal for the '<em><b>Red Flags On No</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCREENING_QUESTION__RED_FLAGS_ON_NO = eINSTANCE.getScreeningQuestion_RedFlagsOnNo();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.RedFlagImpl <em>Red Flag</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.RedFlagImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getRedFlag()
		 * @generated
		 */
		EClass RED_FLAG = eINSTANCE.getRedFlag();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_FLAG__LEVEL = eINSTANCE.getRedFlag_Level();

		/**
		 * The meta object literal for the '<em><b>Level Derived</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_FLAG__LEVEL_DERIVED = eINSTANCE.getRedFlag_LevelDerived();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_FLAG__ACTION = eINSTANCE.getRedFlag_Action();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_FLAG__QUESTIONS = eINSTANCE.getRedFlag_Questions();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_FLAG__CONDITIONS = eINSTANCE.getRedFlag_Conditions();

		/**
		 * The meta object literal for the '<em><b>On Handout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_FLAG__ON_HANDOUT = eINSTANCE.getRedFlag_OnHandout();

		/**
		 * The meta object literal for the '<em><b>Emergency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_FLAG__EMERGENCY = eINSTANCE.getRedFlag_Emergency();

		/**
		 * The meta object literal for the '<em><b>Weighed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_FLAG__WEIGHED = eINSTANCE.getRedFlag_Weighed();

		/**
		 * The meta object literal for the '<em><b>Suspected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_FLAG__SUSPECTED = eINSTANCE.getRedFlag_Suspected();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.RiskFactorImpl <em>Risk Factor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.RiskFactorImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getRiskFactor()
		 * @generated
		 */
		EClass RISK_FACTOR = eINSTANCE.getRiskFactor();

		/**
		 * The meta object literal for the '<em><b>Modifiable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_FACTOR__MODIFIABLE = eINSTANCE.getRiskFactor_Modifiable();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_FACTOR__CONDITIONS = eINSTANCE.getRiskFactor_Conditions();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.ExamItemImpl <em>Exam Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.ExamItemImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getExamItem()
		 * @generated
		 */
		EClass EXAM_ITEM = eINSTANCE.getExamItem();

		/**
		 * The meta object literal for the '<em><b>Section</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXAM_ITEM__SECTION = eINSTANCE.getExamItem_Section();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXAM_ITEM__REGION = eINSTANCE.getExamItem_Region();

		/**
		 * The meta object literal for the '<em><b>Sided</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXAM_ITEM__SIDED = eINSTANCE.getExamItem_Sided();

		/**
		 * The meta object literal for the '<em><b>Instruction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXAM_ITEM__INSTRUCTION = eINSTANCE.getExamItem_Instruction();

		/**
		 * The meta object literal for the '<em><b>Positive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXAM_ITEM__POSITIVE = eINSTANCE.getExamItem_Positive();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXAM_ITEM__LINKS = eINSTANCE.getExamItem_Links();

		/**
		 * The meta object literal for the '<em><b>Routine</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXAM_ITEM__ROUTINE = eINSTANCE.getExamItem_Routine();

		/**
		 * The meta object literal for the '<em><b>Normal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXAM_ITEM__NORMAL = eINSTANCE.getExamItem_Normal();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.ObservationItemImpl <em>Observation Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.ObservationItemImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getObservationItem()
		 * @generated
		 */
		EClass OBSERVATION_ITEM = eINSTANCE.getObservationItem();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION_ITEM__METHOD = eINSTANCE.getObservationItem_Method();

		/**
		 * The meta object literal for the '<em><b>Grades</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION_ITEM__GRADES = eINSTANCE.getObservationItem_Grades();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.RangeOfMotionImpl <em>Range Of Motion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.RangeOfMotionImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getRangeOfMotion()
		 * @generated
		 */
		EClass RANGE_OF_MOTION = eINSTANCE.getRangeOfMotion();

		/**
		 * The meta object literal for the '<em><b>Joint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANGE_OF_MOTION__JOINT = eINSTANCE.getRangeOfMotion_Joint();

		/**
		 * The meta object literal for the '<em><b>Motion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANGE_OF_MOTION__MOTION = eINSTANCE.getRangeOfMotion_Motion();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANGE_OF_MOTION__UNIT = eINSTANCE.getRangeOfMotion_Unit();

		/**
		 * The meta object literal for the '<em><b>Norms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RANGE_OF_MOTION__NORMS = eINSTANCE.getRangeOfMotion_Norms();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.NormImpl <em>Norm</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.NormImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getNorm()
		 * @generated
		 */
		EClass NORM = eINSTANCE.getNorm();

		/**
		 * The meta object literal for the '<em><b>Age From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__AGE_FROM = eINSTANCE.getNorm_AgeFrom();

		/**
		 * The meta object literal for the '<em><b>Age To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__AGE_TO = eINSTANCE.getNorm_AgeTo();

		/**
		 * The meta object literal for the '<em><b>At Youngest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__AT_YOUNGEST = eINSTANCE.getNorm_AtYoungest();

		/**
		 * The meta object literal for the '<em><b>At Oldest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__AT_OLDEST = eINSTANCE.getNorm_AtOldest();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__LOW = eINSTANCE.getNorm_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__HIGH = eINSTANCE.getNorm_High();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__UNIT = eINSTANCE.getNorm_Unit();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__POSITION = eINSTANCE.getNorm_Position();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__METHOD = eINSTANCE.getNorm_Method();

		/**
		 * The meta object literal for the '<em><b>Preferred</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__PREFERRED = eINSTANCE.getNorm_Preferred();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__SOURCE = eINSTANCE.getNorm_Source();

		/**
		 * The meta object literal for the '<em><b>Verification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__VERIFICATION = eINSTANCE.getNorm_Verification();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORM__EVIDENCE = eINSTANCE.getNorm_Evidence();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.MuscleTestImpl <em>Muscle Test</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.MuscleTestImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getMuscleTest()
		 * @generated
		 */
		EClass MUSCLE_TEST = eINSTANCE.getMuscleTest();

		/**
		 * The meta object literal for the '<em><b>Muscle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MUSCLE_TEST__MUSCLE = eINSTANCE.getMuscleTest_Muscle();

		/**
		 * The meta object literal for the '<em><b>Levels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MUSCLE_TEST__LEVELS = eINSTANCE.getMuscleTest_Levels();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.NeuroItemImpl <em>Neuro Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.NeuroItemImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getNeuroItem()
		 * @generated
		 */
		EClass NEURO_ITEM = eINSTANCE.getNeuroItem();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEURO_ITEM__KIND = eINSTANCE.getNeuroItem_Kind();

		/**
		 * The meta object literal for the '<em><b>Levels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEURO_ITEM__LEVELS = eINSTANCE.getNeuroItem_Levels();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.SpecialTestImpl <em>Special Test</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.SpecialTestImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getSpecialTest()
		 * @generated
		 */
		EClass SPECIAL_TEST = eINSTANCE.getSpecialTest();

		/**
		 * The meta object literal for the '<em><b>Accuracy</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPECIAL_TEST__ACCURACY = eINSTANCE.getSpecialTest_Accuracy();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_TEST__CONDITIONS = eINSTANCE.getSpecialTest_Conditions();

		/**
		 * The meta object literal for the '<em><b>Construct</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_TEST__CONSTRUCT = eINSTANCE.getSpecialTest_Construct();

		/**
		 * The meta object literal for the '<em><b>Read From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_TEST__READ_FROM = eINSTANCE.getSpecialTest_ReadFrom();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.TestClusterImpl <em>Test Cluster</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.TestClusterImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getTestCluster()
		 * @generated
		 */
		EClass TEST_CLUSTER = eINSTANCE.getTestCluster();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_CLUSTER__MEMBERS = eINSTANCE.getTestCluster_Members();

		/**
		 * The meta object literal for the '<em><b>Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_CLUSTER__THRESHOLD = eINSTANCE.getTestCluster_Threshold();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_CLUSTER__CONDITION = eINSTANCE.getTestCluster_Condition();

		/**
		 * The meta object literal for the '<em><b>Accuracy</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEST_CLUSTER__ACCURACY = eINSTANCE.getTestCluster_Accuracy();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.AccuracyImpl <em>Accuracy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.AccuracyImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getAccuracy()
		 * @generated
		 */
		EClass ACCURACY = eINSTANCE.getAccuracy();

		/**
		 * The meta object literal for the '<em><b>Sensitivity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCURACY__SENSITIVITY = eINSTANCE.getAccuracy_Sensitivity();

		/**
		 * The meta object literal for the '<em><b>Sensitivity Bound</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCURACY__SENSITIVITY_BOUND = eINSTANCE.getAccuracy_SensitivityBound();

		/**
		 * The meta object literal for the '<em><b>Specificity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCURACY__SPECIFICITY = eINSTANCE.getAccuracy_Specificity();

		/**
		 * The meta object literal for the '<em><b>Specificity Bound</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCURACY__SPECIFICITY_BOUND = eINSTANCE.getAccuracy_SpecificityBound();

		/**
		 * The meta object literal for the '<em><b>Lr Positive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCURACY__LR_POSITIVE = eINSTANCE.getAccuracy_LrPositive();

		/**
		 * The meta object literal for the '<em><b>Lr Positive Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCURACY__LR_POSITIVE_LOW = eINSTANCE.getAccuracy_LrPositiveLow();

		/**
		 * The meta object literal for the '<em><b>Lr Positive High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCURACY__LR_POSITIVE_HIGH = eINSTANCE.getAccuracy_LrPositiveHigh();

		/**
		 * The meta object literal for the '<em><b>Lr Negative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCURACY__LR_NEGATIVE = eINSTANCE.getAccuracy_LrNegative();

		/**
		 * The meta object literal for the '<em><b>Lr Negative Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCURACY__LR_NEGATIVE_LOW = eINSTANCE.getAccuracy_LrNegativeLow();

		/**
		 * The meta object literal for the '<em><b>Lr Negative High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCURACY__LR_NEGATIVE_HIGH = eINSTANCE.getAccuracy_LrNegativeHigh();

		/**
		 * The meta object literal for the '<em><b>Calculated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCURACY__CALCULATED = eINSTANCE.getAccuracy_Calculated();

		/**
		 * The meta object literal for the '<em><b>Population</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCURACY__POPULATION = eINSTANCE.getAccuracy_Population();

		/**
		 * The meta object literal for the '<em><b>Kappa</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCURACY__KAPPA = eINSTANCE.getAccuracy_Kappa();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCURACY__SOURCE = eINSTANCE.getAccuracy_Source();

		/**
		 * The meta object literal for the '<em><b>Verification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCURACY__VERIFICATION = eINSTANCE.getAccuracy_Verification();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCURACY__EVIDENCE = eINSTANCE.getAccuracy_Evidence();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCURACY__NOTE = eINSTANCE.getAccuracy_Note();

		/**
		 * The meta object literal for the '<em><b>After Negative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCURACY__AFTER_NEGATIVE = eINSTANCE.getAccuracy_AfterNegative();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.PalpationItemImpl <em>Palpation Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.PalpationItemImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getPalpationItem()
		 * @generated
		 */
		EClass PALPATION_ITEM = eINSTANCE.getPalpationItem();

		/**
		 * The meta object literal for the '<em><b>Levels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PALPATION_ITEM__LEVELS = eINSTANCE.getPalpationItem_Levels();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.RepeatedMovementImpl <em>Repeated Movement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.RepeatedMovementImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getRepeatedMovement()
		 * @generated
		 */
		EClass REPEATED_MOVEMENT = eINSTANCE.getRepeatedMovement();

		/**
		 * The meta object literal for the '<em><b>Movement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPEATED_MOVEMENT__MOVEMENT = eINSTANCE.getRepeatedMovement_Movement();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.FunctionalTestImpl <em>Functional Test</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.FunctionalTestImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getFunctionalTest()
		 * @generated
		 */
		EClass FUNCTIONAL_TEST = eINSTANCE.getFunctionalTest();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTIONAL_TEST__MEASURE = eINSTANCE.getFunctionalTest_Measure();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTIONAL_TEST__UNIT = eINSTANCE.getFunctionalTest_Unit();

		/**
		 * The meta object literal for the '<em><b>Pass</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTIONAL_TEST__PASS = eINSTANCE.getFunctionalTest_Pass();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.OutcomeInstrumentImpl <em>Outcome Instrument</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.OutcomeInstrumentImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getOutcomeInstrument()
		 * @generated
		 */
		EClass OUTCOME_INSTRUMENT = eINSTANCE.getOutcomeInstrument();

		/**
		 * The meta object literal for the '<em><b>Abbreviation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_INSTRUMENT__ABBREVIATION = eINSTANCE.getOutcomeInstrument_Abbreviation();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_INSTRUMENT__DOMAIN = eINSTANCE.getOutcomeInstrument_Domain();

		/**
		 * The meta object literal for the '<em><b>Scoring</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_INSTRUMENT__SCORING = eINSTANCE.getOutcomeInstrument_Scoring();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_INSTRUMENT__LOW = eINSTANCE.getOutcomeInstrument_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_INSTRUMENT__HIGH = eINSTANCE.getOutcomeInstrument_High();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_INSTRUMENT__UNIT = eINSTANCE.getOutcomeInstrument_Unit();

		/**
		 * The meta object literal for the '<em><b>Better</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_INSTRUMENT__BETTER = eINSTANCE.getOutcomeInstrument_Better();

		/**
		 * The meta object literal for the '<em><b>Minimum Answered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_INSTRUMENT__MINIMUM_ANSWERED = eINSTANCE.getOutcomeInstrument_MinimumAnswered();

		/**
		 * The meta object literal for the '<em><b>Maximum Items</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_INSTRUMENT__MAXIMUM_ITEMS = eINSTANCE.getOutcomeInstrument_MaximumItems();

		/**
		 * The meta object literal for the '<em><b>Item Entry</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_INSTRUMENT__ITEM_ENTRY = eINSTANCE.getOutcomeInstrument_ItemEntry();

		/**
		 * The meta object literal for the '<em><b>Licence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_INSTRUMENT__LICENCE = eINSTANCE.getOutcomeInstrument_Licence();

		/**
		 * The meta object literal for the '<em><b>Limits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_INSTRUMENT__LIMITS = eINSTANCE.getOutcomeInstrument_Limits();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTCOME_INSTRUMENT__ITEMS = eINSTANCE.getOutcomeInstrument_Items();

		/**
		 * The meta object literal for the '<em><b>Subscales</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTCOME_INSTRUMENT__SUBSCALES = eINSTANCE.getOutcomeInstrument_Subscales();

		/**
		 * The meta object literal for the '<em><b>Strata</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTCOME_INSTRUMENT__STRATA = eINSTANCE.getOutcomeInstrument_Strata();

		/**
		 * The meta object literal for the '<em><b>Thresholds</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTCOME_INSTRUMENT__THRESHOLDS = eINSTANCE.getOutcomeInstrument_Thresholds();

		/**
		 * The meta object literal for the '<em><b>Examples</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTCOME_INSTRUMENT__EXAMPLES = eINSTANCE.getOutcomeInstrument_Examples();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.InstrumentItemImpl <em>Instrument Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.InstrumentItemImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getInstrumentItem()
		 * @generated
		 */
		EClass INSTRUMENT_ITEM = eINSTANCE.getInstrumentItem();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT_ITEM__NUMBER = eINSTANCE.getInstrumentItem_Number();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT_ITEM__LABEL = eINSTANCE.getInstrumentItem_Label();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT_ITEM__LOW = eINSTANCE.getInstrumentItem_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT_ITEM__HIGH = eINSTANCE.getInstrumentItem_High();

		/**
		 * The meta object literal for the '<em><b>Counts From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT_ITEM__COUNTS_FROM = eINSTANCE.getInstrumentItem_CountsFrom();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.SubscaleImpl <em>Subscale</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.SubscaleImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getSubscale()
		 * @generated
		 */
		EClass SUBSCALE = eINSTANCE.getSubscale();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBSCALE__ID = eINSTANCE.getSubscale_Id();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBSCALE__LABEL = eINSTANCE.getSubscale_Label();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBSCALE__ITEMS = eINSTANCE.getSubscale_Items();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBSCALE__LOW = eINSTANCE.getSubscale_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBSCALE__HIGH = eINSTANCE.getSubscale_High();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.StratumImpl <em>Stratum</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.StratumImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getStratum()
		 * @generated
		 */
		EClass STRATUM = eINSTANCE.getStratum();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATUM__ID = eINSTANCE.getStratum_Id();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATUM__LABEL = eINSTANCE.getStratum_Label();

		/**
		 * The meta object literal for the '<em><b>Total At Least</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATUM__TOTAL_AT_LEAST = eINSTANCE.getStratum_TotalAtLeast();

		/**
		 * The meta object literal for the '<em><b>Total At Most</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATUM__TOTAL_AT_MOST = eINSTANCE.getStratum_TotalAtMost();

		/**
		 * The meta object literal for the '<em><b>Subscale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATUM__SUBSCALE = eINSTANCE.getStratum_Subscale();

		/**
		 * The meta object literal for the '<em><b>Subscale At Least</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATUM__SUBSCALE_AT_LEAST = eINSTANCE.getStratum_SubscaleAtLeast();

		/**
		 * The meta object literal for the '<em><b>Subscale At Most</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATUM__SUBSCALE_AT_MOST = eINSTANCE.getStratum_SubscaleAtMost();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.ChangeThresholdImpl <em>Change Threshold</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.ChangeThresholdImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getChangeThreshold()
		 * @generated
		 */
		EClass CHANGE_THRESHOLD = eINSTANCE.getChangeThreshold();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE_THRESHOLD__KIND = eINSTANCE.getChangeThreshold_Kind();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE_THRESHOLD__VALUE = eINSTANCE.getChangeThreshold_Value();

		/**
		 * The meta object literal for the '<em><b>Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE_THRESHOLD__PERCENT = eINSTANCE.getChangeThreshold_Percent();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE_THRESHOLD__CONFIDENCE = eINSTANCE.getChangeThreshold_Confidence();

		/**
		 * The meta object literal for the '<em><b>Band</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE_THRESHOLD__BAND = eINSTANCE.getChangeThreshold_Band();

		/**
		 * The meta object literal for the '<em><b>Horizon</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE_THRESHOLD__HORIZON = eINSTANCE.getChangeThreshold_Horizon();

		/**
		 * The meta object literal for the '<em><b>Subscale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE_THRESHOLD__SUBSCALE = eINSTANCE.getChangeThreshold_Subscale();

		/**
		 * The meta object literal for the '<em><b>Preferred</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE_THRESHOLD__PREFERRED = eINSTANCE.getChangeThreshold_Preferred();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE_THRESHOLD__SOURCE = eINSTANCE.getChangeThreshold_Source();

		/**
		 * The meta object literal for the '<em><b>Verification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE_THRESHOLD__VERIFICATION = eINSTANCE.getChangeThreshold_Verification();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE_THRESHOLD__EVIDENCE = eINSTANCE.getChangeThreshold_Evidence();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE_THRESHOLD__NOTE = eINSTANCE.getChangeThreshold_Note();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.WorkedExampleImpl <em>Worked Example</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.WorkedExampleImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getWorkedExample()
		 * @generated
		 */
		EClass WORKED_EXAMPLE = eINSTANCE.getWorkedExample();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKED_EXAMPLE__ANSWERS = eINSTANCE.getWorkedExample_Answers();

		/**
		 * The meta object literal for the '<em><b>Expected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKED_EXAMPLE__EXPECTED = eINSTANCE.getWorkedExample_Expected();

		/**
		 * The meta object literal for the '<em><b>Subscale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKED_EXAMPLE__SUBSCALE = eINSTANCE.getWorkedExample_Subscale();

		/**
		 * The meta object literal for the '<em><b>Stratum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKED_EXAMPLE__STRATUM = eINSTANCE.getWorkedExample_Stratum();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKED_EXAMPLE__NOTE = eINSTANCE.getWorkedExample_Note();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.TreatmentImpl <em>Treatment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.TreatmentImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getTreatment()
		 * @generated
		 */
		EClass TREATMENT = eINSTANCE.getTreatment();

		/**
		 * The meta object literal for the '<em><b>Kinds</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT__KINDS = eINSTANCE.getTreatment_Kinds();

		/**
		 * The meta object literal for the '<em><b>Timed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT__TIMED = eINSTANCE.getTreatment_Timed();

		/**
		 * The meta object literal for the '<em><b>Procedures</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT__PROCEDURES = eINSTANCE.getTreatment_Procedures();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT__CONDITIONS = eINSTANCE.getTreatment_Conditions();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT__RULES = eINSTANCE.getTreatment_Rules();

		/**
		 * The meta object literal for the '<em><b>Cautions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TREATMENT__CAUTIONS = eINSTANCE.getTreatment_Cautions();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.ExerciseImpl <em>Exercise</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.ExerciseImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getExercise()
		 * @generated
		 */
		EClass EXERCISE = eINSTANCE.getExercise();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__KIND = eINSTANCE.getExercise_Kind();

		/**
		 * The meta object literal for the '<em><b>Aim</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__AIM = eINSTANCE.getExercise_Aim();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__POSITION = eINSTANCE.getExercise_Position();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__STEPS = eINSTANCE.getExercise_Steps();

		/**
		 * The meta object literal for the '<em><b>Steps Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__STEPS_ORIGIN = eINSTANCE.getExercise_StepsOrigin();

		/**
		 * The meta object literal for the '<em><b>Feel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__FEEL = eINSTANCE.getExercise_Feel();

		/**
		 * The meta object literal for the '<em><b>Muscles</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__MUSCLES = eINSTANCE.getExercise_Muscles();

		/**
		 * The meta object literal for the '<em><b>Cues</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__CUES = eINSTANCE.getExercise_Cues();

		/**
		 * The meta object literal for the '<em><b>Stop Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__STOP_RULE = eINSTANCE.getExercise_StopRule();

		/**
		 * The meta object literal for the '<em><b>Easier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__EASIER = eINSTANCE.getExercise_Easier();

		/**
		 * The meta object literal for the '<em><b>Harder</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__HARDER = eINSTANCE.getExercise_Harder();

		/**
		 * The meta object literal for the '<em><b>Regression</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__REGRESSION = eINSTANCE.getExercise_Regression();

		/**
		 * The meta object literal for the '<em><b>Progression</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__PROGRESSION = eINSTANCE.getExercise_Progression();

		/**
		 * The meta object literal for the '<em><b>Equipment</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__EQUIPMENT = eINSTANCE.getExercise_Equipment();

		/**
		 * The meta object literal for the '<em><b>Needs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__NEEDS = eINSTANCE.getExercise_Needs();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__CONDITIONS = eINSTANCE.getExercise_Conditions();

		/**
		 * The meta object literal for the '<em><b>Figure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXERCISE__FIGURE = eINSTANCE.getExercise_Figure();

		/**
		 * The meta object literal for the '<em><b>Dosages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXERCISE__DOSAGES = eINSTANCE.getExercise_Dosages();

		/**
		 * The meta object literal for the '<em><b>Cautions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXERCISE__CAUTIONS = eINSTANCE.getExercise_Cautions();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.DosageImpl <em>Dosage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.DosageImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getDosage()
		 * @generated
		 */
		EClass DOSAGE = eINSTANCE.getDosage();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSAGE__PHASE = eINSTANCE.getDosage_Phase();

		/**
		 * The meta object literal for the '<em><b>Sets</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSAGE__SETS = eINSTANCE.getDosage_Sets();

		/**
		 * The meta object literal for the '<em><b>Sets Max</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSAGE__SETS_MAX = eINSTANCE.getDosage_SetsMax();

		/**
		 * The meta object literal for the '<em><b>Reps</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSAGE__REPS = eINSTANCE.getDosage_Reps();

		/**
		 * The meta object literal for the '<em><b>Reps Max</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSAGE__REPS_MAX = eINSTANCE.getDosage_RepsMax();

		/**
		 * The meta object literal for the '<em><b>Hold Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSAGE__HOLD_SECONDS = eINSTANCE.getDosage_HoldSeconds();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSAGE__MINUTES = eINSTANCE.getDosage_Minutes();

		/**
		 * The meta object literal for the '<em><b>Rest Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSAGE__REST_SECONDS = eINSTANCE.getDosage_RestSeconds();

		/**
		 * The meta object literal for the '<em><b>Per Side</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSAGE__PER_SIDE = eINSTANCE.getDosage_PerSide();

		/**
		 * The meta object literal for the '<em><b>Times Per Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSAGE__TIMES_PER_DAY = eINSTANCE.getDosage_TimesPerDay();

		/**
		 * The meta object literal for the '<em><b>Days Per Week</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSAGE__DAYS_PER_WEEK = eINSTANCE.getDosage_DaysPerWeek();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSAGE__NOTE = eINSTANCE.getDosage_Note();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSAGE__ORIGIN = eINSTANCE.getDosage_Origin();

		/**
		 * The meta object literal for the '<em><b>Trace</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSAGE__TRACE = eINSTANCE.getDosage_Trace();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.RuleImpl <em>Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.RuleImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getRule()
		 * @generated
		 */
		EClass RULE = eINSTANCE.getRule();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__KIND = eINSTANCE.getRule_Kind();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__CONDITIONS = eINSTANCE.getRule_Conditions();

		/**
		 * The meta object literal for the '<em><b>Related</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__RELATED = eINSTANCE.getRule_Related();

		/**
		 * The meta object literal for the '<em><b>Figures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE__FIGURES = eINSTANCE.getRule_Figures();

		/**
		 * The meta object literal for the '<em><b>Stages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE__STAGES = eINSTANCE.getRule_Stages();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE__PARTS = eINSTANCE.getRule_Parts();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.RuleStageImpl <em>Rule Stage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.RuleStageImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getRuleStage()
		 * @generated
		 */
		EClass RULE_STAGE = eINSTANCE.getRuleStage();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_STAGE__ORDER = eINSTANCE.getRuleStage_Order();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_STAGE__LABEL = eINSTANCE.getRuleStage_Label();

		/**
		 * The meta object literal for the '<em><b>Plain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_STAGE__PLAIN = eINSTANCE.getRuleStage_Plain();

		/**
		 * The meta object literal for the '<em><b>Exercises</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_STAGE__EXERCISES = eINSTANCE.getRuleStage_Exercises();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.ConflictImpl <em>Conflict</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.ConflictImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getConflict()
		 * @generated
		 */
		EClass CONFLICT = eINSTANCE.getConflict();

		/**
		 * The meta object literal for the '<em><b>Default Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFLICT__DEFAULT_POSITION = eINSTANCE.getConflict_DefaultPosition();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFLICT__REASON = eINSTANCE.getConflict_Reason();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFLICT__ABOUT = eINSTANCE.getConflict_About();

		/**
		 * The meta object literal for the '<em><b>Positions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFLICT__POSITIONS = eINSTANCE.getConflict_Positions();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.PositionImpl <em>Position</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.PositionImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getPosition()
		 * @generated
		 */
		EClass POSITION = eINSTANCE.getPosition();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSITION__ID = eINSTANCE.getPosition_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSITION__TEXT = eINSTANCE.getPosition_Text();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSITION__SOURCE = eINSTANCE.getPosition_Source();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSITION__ENTRIES = eINSTANCE.getPosition_Entries();

		/**
		 * The meta object literal for the '<em><b>Reservations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POSITION__RESERVATIONS = eINSTANCE.getPosition_Reservations();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.ReservationImpl <em>Reservation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.ReservationImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getReservation()
		 * @generated
		 */
		EClass RESERVATION = eINSTANCE.getReservation();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESERVATION__ENTRIES = eINSTANCE.getReservation_Entries();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESERVATION__CONDITIONS = eINSTANCE.getReservation_Conditions();

		/**
		 * The meta object literal for the '<em><b>Phases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESERVATION__PHASES = eINSTANCE.getReservation_Phases();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESERVATION__LEVEL = eINSTANCE.getReservation_Level();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.DisputedStatementImpl <em>Disputed Statement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.DisputedStatementImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getDisputedStatement()
		 * @generated
		 */
		EClass DISPUTED_STATEMENT = eINSTANCE.getDisputedStatement();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPUTED_STATEMENT__REMARK = eINSTANCE.getDisputedStatement_Remark();

		/**
		 * The meta object literal for the '<em><b>Remark Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPUTED_STATEMENT__REMARK_ORIGIN = eINSTANCE.getDisputedStatement_RemarkOrigin();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPUTED_STATEMENT__ABOUT = eINSTANCE.getDisputedStatement_About();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.EducationImpl <em>Education</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.EducationImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getEducation()
		 * @generated
		 */
		EClass EDUCATION = eINSTANCE.getEducation();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDUCATION__KIND = eINSTANCE.getEducation_Kind();

		/**
		 * The meta object literal for the '<em><b>Topics</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDUCATION__TOPICS = eINSTANCE.getEducation_Topics();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.BackgroundImpl <em>Background</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.BackgroundImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getBackground()
		 * @generated
		 */
		EClass BACKGROUND = eINSTANCE.getBackground();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.PrognosisImpl <em>Prognosis</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.PrognosisImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getPrognosis()
		 * @generated
		 */
		EClass PROGNOSIS = eINSTANCE.getPrognosis();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGNOSIS__CONDITIONS = eINSTANCE.getPrognosis_Conditions();

		/**
		 * The meta object literal for the '<em><b>Figures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGNOSIS__FIGURES = eINSTANCE.getPrognosis_Figures();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.EvidenceReferenceImpl <em>Evidence Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.EvidenceReferenceImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getEvidenceReference()
		 * @generated
		 */
		EClass EVIDENCE_REFERENCE = eINSTANCE.getEvidenceReference();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_REFERENCE__KIND = eINSTANCE.getEvidenceReference_Kind();

		/**
		 * The meta object literal for the '<em><b>Study</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_REFERENCE__STUDY = eINSTANCE.getEvidenceReference_Study();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_REFERENCE__YEAR = eINSTANCE.getEvidenceReference_Year();

		/**
		 * The meta object literal for the '<em><b>Population</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_REFERENCE__POPULATION = eINSTANCE.getEvidenceReference_Population();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_REFERENCE__CITATION = eINSTANCE.getEvidenceReference_Citation();

		/**
		 * The meta object literal for the '<em><b>Figures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE_REFERENCE__FIGURES = eINSTANCE.getEvidenceReference_Figures();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.ProcedureCodeImpl <em>Procedure Code</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.ProcedureCodeImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getProcedureCode()
		 * @generated
		 */
		EClass PROCEDURE_CODE = eINSTANCE.getProcedureCode();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCEDURE_CODE__CODE = eINSTANCE.getProcedureCode_Code();

		/**
		 * The meta object literal for the '<em><b>Timed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCEDURE_CODE__TIMED = eINSTANCE.getProcedureCode_Timed();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCEDURE_CODE__KIND = eINSTANCE.getProcedureCode_Kind();

		/**
		 * The meta object literal for the '<em><b>Examination</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCEDURE_CODE__EXAMINATION = eINSTANCE.getProcedureCode_Examination();

		/**
		 * The meta object literal for the '<em><b>Regions From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCEDURE_CODE__REGIONS_FROM = eINSTANCE.getProcedureCode_RegionsFrom();

		/**
		 * The meta object literal for the '<em><b>Regions To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCEDURE_CODE__REGIONS_TO = eINSTANCE.getProcedureCode_RegionsTo();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.PayerRuleSetImpl <em>Payer Rule Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.PayerRuleSetImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getPayerRuleSet()
		 * @generated
		 */
		EClass PAYER_RULE_SET = eINSTANCE.getPayerRuleSet();

		/**
		 * The meta object literal for the '<em><b>Payer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAYER_RULE_SET__PAYER = eINSTANCE.getPayerRuleSet_Payer();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAYER_RULE_SET__EDITION = eINSTANCE.getPayerRuleSet_Edition();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAYER_RULE_SET__VALID_FROM = eINSTANCE.getPayerRuleSet_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Unit Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAYER_RULE_SET__UNIT_METHOD = eINSTANCE.getPayerRuleSet_UnitMethod();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAYER_RULE_SET__RULES = eINSTANCE.getPayerRuleSet_Rules();

		/**
		 * The meta object literal for the '<em><b>Amounts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAYER_RULE_SET__AMOUNTS = eINSTANCE.getPayerRuleSet_Amounts();

		/**
		 * The meta object literal for the '<em><b>Always</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAYER_RULE_SET__ALWAYS = eINSTANCE.getPayerRuleSet_Always();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.PayerRuleImpl <em>Payer Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.PayerRuleImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getPayerRule()
		 * @generated
		 */
		EClass PAYER_RULE = eINSTANCE.getPayerRule();

		/**
		 * The meta object literal for the '<em><b>Topic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAYER_RULE__TOPIC = eINSTANCE.getPayerRule_Topic();

		/**
		 * The meta object literal for the '<em><b>Contents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAYER_RULE__CONTENTS = eINSTANCE.getPayerRule_Contents();

		/**
		 * The meta object literal for the '<em><b>Figures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAYER_RULE__FIGURES = eINSTANCE.getPayerRule_Figures();

		/**
		 * The meta object literal for the '<em><b>Modifier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAYER_RULE__MODIFIER = eINSTANCE.getPayerRule_Modifier();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAYER_RULE__CODES = eINSTANCE.getPayerRule_Codes();

		/**
		 * The meta object literal for the '<em><b>Check</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAYER_RULE__CHECK = eINSTANCE.getPayerRule_Check();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAYER_RULE__SEVERITY = eINSTANCE.getPayerRule_Severity();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.RequiredContentImpl <em>Required Content</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.RequiredContentImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getRequiredContent()
		 * @generated
		 */
		EClass REQUIRED_CONTENT = eINSTANCE.getRequiredContent();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIRED_CONTENT__LABEL = eINSTANCE.getRequiredContent_Label();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIRED_CONTENT__FIELDS = eINSTANCE.getRequiredContent_Fields();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.DatedAmountImpl <em>Dated Amount</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.DatedAmountImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getDatedAmount()
		 * @generated
		 */
		EClass DATED_AMOUNT = eINSTANCE.getDatedAmount();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATED_AMOUNT__NAME = eINSTANCE.getDatedAmount_Name();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATED_AMOUNT__YEAR = eINSTANCE.getDatedAmount_Year();

		/**
		 * The meta object literal for the '<em><b>Last Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATED_AMOUNT__LAST_YEAR = eINSTANCE.getDatedAmount_LastYear();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATED_AMOUNT__AMOUNT = eINSTANCE.getDatedAmount_Amount();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATED_AMOUNT__UNIT = eINSTANCE.getDatedAmount_Unit();

		/**
		 * The meta object literal for the '<em><b>Verification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATED_AMOUNT__VERIFICATION = eINSTANCE.getDatedAmount_Verification();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATED_AMOUNT__SOURCE = eINSTANCE.getDatedAmount_Source();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.WordingImpl <em>Wording</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.WordingImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getWording()
		 * @generated
		 */
		EClass WORDING = eINSTANCE.getWording();

		/**
		 * The meta object literal for the '<em><b>Usage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORDING__USAGE = eINSTANCE.getWording_Usage();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.FigureImpl <em>Figure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.FigureImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getFigure()
		 * @generated
		 */
		EClass FIGURE = eINSTANCE.getFigure();

		/**
		 * The meta object literal for the '<em><b>View</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__VIEW = eINSTANCE.getFigure_View();

		/**
		 * The meta object literal for the '<em><b>Poses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIGURE__POSES = eINSTANCE.getFigure_Poses();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.BodyDrawingImpl <em>Body Drawing</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.BodyDrawingImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getBodyDrawing()
		 * @generated
		 */
		EClass BODY_DRAWING = eINSTANCE.getBodyDrawing();

		/**
		 * The meta object literal for the '<em><b>Aspect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BODY_DRAWING__ASPECT = eINSTANCE.getBodyDrawing_Aspect();

		/**
		 * The meta object literal for the '<em><b>Paths</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BODY_DRAWING__PATHS = eINSTANCE.getBodyDrawing_Paths();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.BodyRegionImpl <em>Body Region</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.BodyRegionImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getBodyRegion()
		 * @generated
		 */
		EClass BODY_REGION = eINSTANCE.getBodyRegion();

		/**
		 * The meta object literal for the '<em><b>Aspect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BODY_REGION__ASPECT = eINSTANCE.getBodyRegion_Aspect();

		/**
		 * The meta object literal for the '<em><b>Side</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BODY_REGION__SIDE = eINSTANCE.getBodyRegion_Side();

		/**
		 * The meta object literal for the '<em><b>Outline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BODY_REGION__OUTLINE = eINSTANCE.getBodyRegion_Outline();

		/**
		 * The meta object literal for the '<em><b>Spread</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BODY_REGION__SPREAD = eINSTANCE.getBodyRegion_Spread();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.PoseImpl <em>Pose</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.PoseImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getPose()
		 * @generated
		 */
		EClass POSE = eINSTANCE.getPose();

		/**
		 * The meta object literal for the '<em><b>Caption</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__CAPTION = eINSTANCE.getPose_Caption();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__X = eINSTANCE.getPose_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__Y = eINSTANCE.getPose_Y();

		/**
		 * The meta object literal for the '<em><b>Lumbar</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__LUMBAR = eINSTANCE.getPose_Lumbar();

		/**
		 * The meta object literal for the '<em><b>Thorax</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__THORAX = eINSTANCE.getPose_Thorax();

		/**
		 * The meta object literal for the '<em><b>Head</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__HEAD = eINSTANCE.getPose_Head();

		/**
		 * The meta object literal for the '<em><b>Near Upper Arm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__NEAR_UPPER_ARM = eINSTANCE.getPose_NearUpperArm();

		/**
		 * The meta object literal for the '<em><b>Near Forearm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__NEAR_FOREARM = eINSTANCE.getPose_NearForearm();

		/**
		 * The meta object literal for the '<em><b>Near Hand</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__NEAR_HAND = eINSTANCE.getPose_NearHand();

		/**
		 * The meta object literal for the '<em><b>Far Upper Arm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__FAR_UPPER_ARM = eINSTANCE.getPose_FarUpperArm();

		/**
		 * The meta object literal for the '<em><b>Far Forearm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__FAR_FOREARM = eINSTANCE.getPose_FarForearm();

		/**
		 * The meta object literal for the '<em><b>Far Hand</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__FAR_HAND = eINSTANCE.getPose_FarHand();

		/**
		 * The meta object literal for the '<em><b>Near Thigh</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__NEAR_THIGH = eINSTANCE.getPose_NearThigh();

		/**
		 * The meta object literal for the '<em><b>Near Shin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__NEAR_SHIN = eINSTANCE.getPose_NearShin();

		/**
		 * The meta object literal for the '<em><b>Near Foot</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__NEAR_FOOT = eINSTANCE.getPose_NearFoot();

		/**
		 * The meta object literal for the '<em><b>Far Thigh</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__FAR_THIGH = eINSTANCE.getPose_FarThigh();

		/**
		 * The meta object literal for the '<em><b>Far Shin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__FAR_SHIN = eINSTANCE.getPose_FarShin();

		/**
		 * The meta object literal for the '<em><b>Far Foot</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__FAR_FOOT = eINSTANCE.getPose_FarFoot();

		/**
		 * The meta object literal for the '<em><b>Near Upper Arm Shown</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__NEAR_UPPER_ARM_SHOWN = eINSTANCE.getPose_NearUpperArmShown();

		/**
		 * The meta object literal for the '<em><b>Near Forearm Shown</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__NEAR_FOREARM_SHOWN = eINSTANCE.getPose_NearForearmShown();

		/**
		 * The meta object literal for the '<em><b>Near Thigh Shown</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__NEAR_THIGH_SHOWN = eINSTANCE.getPose_NearThighShown();

		/**
		 * The meta object literal for the '<em><b>Near Shin Shown</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__NEAR_SHIN_SHOWN = eINSTANCE.getPose_NearShinShown();

		/**
		 * The meta object literal for the '<em><b>Far Upper Arm Shown</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__FAR_UPPER_ARM_SHOWN = eINSTANCE.getPose_FarUpperArmShown();

		/**
		 * The meta object literal for the '<em><b>Far Forearm Shown</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__FAR_FOREARM_SHOWN = eINSTANCE.getPose_FarForearmShown();

		/**
		 * The meta object literal for the '<em><b>Far Thigh Shown</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__FAR_THIGH_SHOWN = eINSTANCE.getPose_FarThighShown();

		/**
		 * The meta object literal for the '<em><b>Far Shin Shown</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSE__FAR_SHIN_SHOWN = eINSTANCE.getPose_FarShinShown();

		/**
		 * The meta object literal for the '<em><b>Props</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POSE__PROPS = eINSTANCE.getPose_Props();

		/**
		 * The meta object literal for the '<em><b>Arrows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POSE__ARROWS = eINSTANCE.getPose_Arrows();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.PropImpl <em>Prop</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.PropImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getProp()
		 * @generated
		 */
		EClass PROP = eINSTANCE.getProp();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROP__KIND = eINSTANCE.getProp_Kind();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROP__X = eINSTANCE.getProp_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROP__Y = eINSTANCE.getProp_Y();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROP__WIDTH = eINSTANCE.getProp_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROP__HEIGHT = eINSTANCE.getProp_Height();

		/**
		 * The meta object literal for the '<em><b>Mirrored</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROP__MIRRORED = eINSTANCE.getProp_Mirrored();

		/**
		 * The meta object literal for the '<em><b>Joint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROP__JOINT = eINSTANCE.getProp_Joint();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.impl.ArrowImpl <em>Arrow</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.impl.ArrowImpl
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getArrow()
		 * @generated
		 */
		EClass ARROW = eINSTANCE.getArrow();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARROW__X = eINSTANCE.getArrow_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARROW__Y = eINSTANCE.getArrow_Y();

		/**
		 * The meta object literal for the '<em><b>To X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARROW__TO_X = eINSTANCE.getArrow_ToX();

		/**
		 * The meta object literal for the '<em><b>To Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARROW__TO_Y = eINSTANCE.getArrow_ToY();

		/**
		 * The meta object literal for the '<em><b>Bend</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARROW__BEND = eINSTANCE.getArrow_Bend();

		/**
		 * The meta object literal for the '<em><b>Double Headed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARROW__DOUBLE_HEADED = eINSTANCE.getArrow_DoubleHeaded();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.Origin <em>Origin</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.Origin
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getOrigin()
		 * @generated
		 */
		EEnum ORIGIN = eINSTANCE.getOrigin();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.Verification <em>Verification</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.Verification
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getVerification()
		 * @generated
		 */
		EEnum VERIFICATION = eINSTANCE.getVerification();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.Modifiability <em>Modifiability</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.Modifiability
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getModifiability()
		 * @generated
		 */
		EEnum MODIFIABILITY = eINSTANCE.getModifiability();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.Standing <em>Standing</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.Standing
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getStanding()
		 * @generated
		 */
		EEnum STANDING = eINSTANCE.getStanding();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.Spread <em>Spread</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.Spread
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getSpread()
		 * @generated
		 */
		EEnum SPREAD = eINSTANCE.getSpread();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.Aspect <em>Aspect</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.Aspect
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getAspect()
		 * @generated
		 */
		EEnum ASPECT = eINSTANCE.getAspect();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.Direction <em>Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.Direction
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getDirection()
		 * @generated
		 */
		EEnum DIRECTION = eINSTANCE.getDirection();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.Strength <em>Strength</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.Strength
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getStrength()
		 * @generated
		 */
		EEnum STRENGTH = eINSTANCE.getStrength();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.ActionLevel <em>Action Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.ActionLevel
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getActionLevel()
		 * @generated
		 */
		EEnum ACTION_LEVEL = eINSTANCE.getActionLevel();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.AnswerKind <em>Answer Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.AnswerKind
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getAnswerKind()
		 * @generated
		 */
		EEnum ANSWER_KIND = eINSTANCE.getAnswerKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.ExamMethod <em>Exam Method</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.ExamMethod
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getExamMethod()
		 * @generated
		 */
		EEnum EXAM_METHOD = eINSTANCE.getExamMethod();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.NeuroKind <em>Neuro Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.NeuroKind
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getNeuroKind()
		 * @generated
		 */
		EEnum NEURO_KIND = eINSTANCE.getNeuroKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.Bound <em>Bound</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.Bound
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getBound()
		 * @generated
		 */
		EEnum BOUND = eINSTANCE.getBound();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.ScoringRule <em>Scoring Rule</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.ScoringRule
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getScoringRule()
		 * @generated
		 */
		EEnum SCORING_RULE = eINSTANCE.getScoringRule();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.Better <em>Better</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.Better
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getBetter()
		 * @generated
		 */
		EEnum BETTER = eINSTANCE.getBetter();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.ChangeKind <em>Change Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.ChangeKind
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getChangeKind()
		 * @generated
		 */
		EEnum CHANGE_KIND = eINSTANCE.getChangeKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.TreatmentKind <em>Treatment Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.TreatmentKind
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getTreatmentKind()
		 * @generated
		 */
		EEnum TREATMENT_KIND = eINSTANCE.getTreatmentKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.CautionLevel <em>Caution Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.CautionLevel
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getCautionLevel()
		 * @generated
		 */
		EEnum CAUTION_LEVEL = eINSTANCE.getCautionLevel();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.PhaseKind <em>Phase Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.PhaseKind
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getPhaseKind()
		 * @generated
		 */
		EEnum PHASE_KIND = eINSTANCE.getPhaseKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.ExerciseKind <em>Exercise Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.ExerciseKind
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getExerciseKind()
		 * @generated
		 */
		EEnum EXERCISE_KIND = eINSTANCE.getExerciseKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.RuleKind <em>Rule Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.RuleKind
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getRuleKind()
		 * @generated
		 */
		EEnum RULE_KIND = eINSTANCE.getRuleKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.Comparison <em>Comparison</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.Comparison
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getComparison()
		 * @generated
		 */
		EEnum COMPARISON = eINSTANCE.getComparison();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.EducationKind <em>Education Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.EducationKind
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getEducationKind()
		 * @generated
		 */
		EEnum EDUCATION_KIND = eINSTANCE.getEducationKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.EvidenceKind <em>Evidence Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.EvidenceKind
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getEvidenceKind()
		 * @generated
		 */
		EEnum EVIDENCE_KIND = eINSTANCE.getEvidenceKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.PayerTopic <em>Payer Topic</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.PayerTopic
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getPayerTopic()
		 * @generated
		 */
		EEnum PAYER_TOPIC = eINSTANCE.getPayerTopic();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.UnitMethod <em>Unit Method</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.UnitMethod
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getUnitMethod()
		 * @generated
		 */
		EEnum UNIT_METHOD = eINSTANCE.getUnitMethod();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.View <em>View</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.View
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getView()
		 * @generated
		 */
		EEnum VIEW = eINSTANCE.getView();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.BodyAspect <em>Body Aspect</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.BodyAspect
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getBodyAspect()
		 * @generated
		 */
		EEnum BODY_ASPECT = eINSTANCE.getBodyAspect();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.PropKind <em>Prop Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.PropKind
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getPropKind()
		 * @generated
		 */
		EEnum PROP_KIND = eINSTANCE.getPropKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.Joint <em>Joint</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.Joint
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getJoint()
		 * @generated
		 */
		EEnum JOINT = eINSTANCE.getJoint();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.catalogue.Severity <em>Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.catalogue.Severity
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getSeverity()
		 * @generated
		 */
		EEnum SEVERITY = eINSTANCE.getSeverity();

		/**
		 * The meta object literal for the '<em>Id List</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.util.List
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getIdList()
		 * @generated
		 */
		EDataType ID_LIST = eINSTANCE.getIdList();

		/**
		 * The meta object literal for the '<em>Entry Ids</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.util.List
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getEntryIds()
		 * @generated
		 */
		EDataType ENTRY_IDS = eINSTANCE.getEntryIds();

		/**
		 * The meta object literal for the '<em>Entry Id</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getEntryId()
		 * @generated
		 */
		EDataType ENTRY_ID = eINSTANCE.getEntryId();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.plumbline.model.catalogue.impl.CataloguePackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

	}

} //CataloguePackage
