package org.plumbline.core.careplan;

import java.util.List;

import org.plumbline.core.plan.HeldBack;
import org.plumbline.core.reasoning.Trail;

/**
 * A treatment, an exercise or a piece of education that is suggested in a phase.
 *
 * @param key names the suggestion wherever it is made for this patient
 * @param kind what it is
 * @param entry id of it in the catalogue
 * @param label its name
 * @param dose the dose in the phase, in words; empty where none is stated
 * @param advice what to mind: what an exercise should feel like and when to stop, limits of a treatment
 * @param cautions what asks for care; what asks for a reason is never suggested
 * @param insteadOf why it stands in the place of another exercise; empty where it does not
 * @param inPlan whether the chart has it already
 * @param trail why it is suggested
 */
public record PlanItem(String key, Kind kind, String entry, String label, String dose, List<String> advice,
        List<HeldBack> cautions, String insteadOf, boolean inPlan, Trail trail) {

    /** What can be suggested. */
    public enum Kind {
        TREATMENT, EXERCISE, EDUCATION
    }

    public PlanItem {
        advice = List.copyOf(advice);
        cautions = List.copyOf(cautions);
    }
}
