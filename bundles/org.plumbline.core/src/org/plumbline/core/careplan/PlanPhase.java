package org.plumbline.core.careplan;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.catalogue.PhaseKind;

/**
 * A phase of a plan that is suggested.
 *
 * @param key names the suggestion
 * @param phase id of the phase in the catalogue
 * @param label its name
 * @param kind its kind
 * @param fromWeek usual start, weeks after the start of care
 * @param toWeek usual end; null where it has none
 * @param aims its aims
 * @param treatments what is done
 * @param exercises what the patient does
 * @param education what the patient is told
 * @param criteria what must hold to move on
 * @param current whether the patient is in it
 * @param inPlan whether the plan of care has it already
 */
public record PlanPhase(String key, String phase, String label, PhaseKind kind, double fromWeek,
        @Nullable Double toWeek, List<String> aims, List<PlanItem> treatments, List<PlanItem> exercises,
        List<PlanItem> education, List<String> criteria, boolean current, boolean inPlan) {

    public PlanPhase {
        aims = List.copyOf(aims);
        treatments = List.copyOf(treatments);
        exercises = List.copyOf(exercises);
        education = List.copyOf(education);
        criteria = List.copyOf(criteria);
    }

    /** All that is suggested in it. */
    public Stream<PlanItem> items() {
        return Stream.of(treatments, exercises, education).flatMap(List::stream);
    }

    /** Whether the chart lacks something of it. */
    public boolean differs() {
        return !inPlan || items().anyMatch(item -> !item.inPlan());
    }
}
