package org.plumbline.core.worklist;

/** The lists of what is due, in the order of their urgency. */
public enum Worklist {
    /** A red flag is present and nothing is written about what was done. */
    RED_FLAG,
    /** A progress report is due, or will be within a few treatment days. */
    REPORT_DUE,
    /** A plan is not certified, or its certification ends soon. */
    CERTIFICATION,
    /** The plan of care ends soon and the patient was not examined again. */
    RE_EXAMINATION,
    /** The course is not what was to be expected. */
    OFF_TRACK,
    /** Notes are not signed. */
    UNSIGNED
}
