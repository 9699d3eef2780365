package org.plumbline.report.internal.rehab;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.plan.Plans;
import org.plumbline.core.progress.Phases;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.RehabPhase;
import org.plumbline.model.chart.PlanOfCare;
import org.plumbline.model.chart.PlannedPhase;
import org.plumbline.report.internal.Care;

/**
 * A phase as the patient reads it.
 *
 * @param label its name
 * @param fromWeek first week of care; null where none is said
 * @param toWeek last week of care; null where it has none
 * @param aims its aims
 * @param criteria what must hold to move on
 * @param current whether the patient is in it
 */
record Phase(String label, @Nullable Double fromWeek, @Nullable Double toWeek, List<String> aims,
        List<String> criteria, boolean current) {

    /** The phases of the plan of care where it has some, else those of the condition. */
    static List<Phase> of(Care care, Optional<Condition> condition) {
        List<PlannedPhase> planned = planned(care);
        if (planned.isEmpty()) {
            Optional<RehabPhase> now = known(care, condition);
            return condition.<List<RehabPhase>>map(Condition::getPhases).orElse(List.of()).stream()
                    .map(one -> new Phase(one.getLabel(), one.getFromWeek(), one.getToWeek(), one.getAims(),
                            one.getCriteria(), now.filter(one::equals).isPresent()))
                    .toList();
        }
        Optional<PlannedPhase> now = now(planned);
        return planned.stream().map(one -> new Phase(one.getLabel(), one.getFromWeek(), one.getToWeek(),
                one.getAims(), one.getCriteria(), now.filter(one::equals).isPresent())).toList();
    }

    /** The phase of the catalogue that the patient is in. */
    static Optional<RehabPhase> known(Care care, Optional<Condition> condition) {
        return now(planned(care)).flatMap(one -> condition.flatMap(known -> Phases.find(known, one.getPhase())))
                .or(() -> condition.flatMap(known -> Phases.current(known, care.episode(), care.today())));
    }

    private static List<PlannedPhase> planned(Care care) {
        return Plans.current(care.episode()).<List<PlannedPhase>>map(PlanOfCare::getPhases).orElse(List.of());
    }

    /** The first whose criteria are not met. */
    private static Optional<PlannedPhase> now(List<PlannedPhase> planned) {
        return planned.stream().filter(one -> one.getReachedOn() == null).findFirst();
    }
}
