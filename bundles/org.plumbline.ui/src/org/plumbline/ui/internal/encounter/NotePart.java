package org.plumbline.ui.internal.encounter;

/** The parts of a note, in the order they are read. */
public enum NotePart {
    /** When, where, what kind of visit. */
    VISIT(Messages.partVisit),
    /** What the patient says. */
    SUBJECTIVE(Messages.partSubjective),
    /** What the clinician finds. */
    OBJECTIVE(Messages.partObjective),
    /** What the clinician makes of it, and the goals. */
    ASSESSMENT(Messages.partAssessment),
    /** What is to happen. */
    PLAN(Messages.partPlan),
    /** What was done in this visit. */
    TREATMENT(Messages.partTreatment);

    private final String words;

    NotePart(String words) {
        this.words = words;
    }

    /** The name people read. */
    public String words() {
        return words;
    }
}
