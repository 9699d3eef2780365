package org.plumbline.core.plan;

import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__PRESCRIPTIONS;
import static org.plumbline.model.chart.ChartPackage.Literals.EXERCISE_PRESCRIPTION__TO;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.core.provenance.Edit;
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

        /** What is to be changed in the chart, together. */
        public List<Edit> edits() {
            Edit end = lastDay.<Edit>map(day -> new Edit.Set(old, EXERCISE_PRESCRIPTION__TO, day))
                    .orElseGet(() -> new Edit.Remove(old));
            return Stream.concat(successor.stream().map(next -> new Edit.Add(old.eContainer(), EPISODE__PRESCRIPTIONS,
                    next)), Stream.of(end)).toList();
        }
    }

    /** Nothing changes. */
    record Stay(String words) implements PrescriptionStep {
    }
}
