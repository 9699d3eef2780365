package org.plumbline.core.plan;

import java.time.LocalDate;
import java.util.Optional;

import org.plumbline.model.chart.ExercisePrescription;

/** What becomes of a prescription that is changed at a visit, and the same in words. */
public sealed interface PrescriptionStep {

    /** What will happen, or why nothing can, in a sentence. */
    String words();

    /**
     * The prescription ends and another follows, so that the chart keeps what was prescribed until then.
     *
     * @param old the prescription
     * @param lastDay its last day; empty when it began on the day of the visit and is taken away
     * @param successor what follows; empty when the exercise is stopped
     */
    record Change(ExercisePrescription old, Optional<LocalDate> lastDay, Optional<ExercisePrescription> successor,
            String words) implements PrescriptionStep {
    }

    /** Nothing changes. */
    record Stay(String words) implements PrescriptionStep {
    }
}
