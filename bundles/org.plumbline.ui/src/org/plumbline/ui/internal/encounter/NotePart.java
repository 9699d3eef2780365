package org.plumbline.ui.internal.encounter;

/** The parts of a note, in the order they are read. */
public enum NotePart {
    /** When, where, what kind of visit. */
    VISIT,
    /** What the patient says. */
    SUBJECTIVE,
    /** What the clinician finds. */
    OBJECTIVE,
    /** What the clinician makes of it, and the goals. */
    ASSESSMENT,
    /** What is to happen. */
    PLAN,
    /** What was done in this visit. */
    TREATMENT
}
