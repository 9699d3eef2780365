package org.plumbline.core.careplan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.plumbline.core.internal.careplan.Messages;
import org.plumbline.core.plan.Plans;
import org.plumbline.core.plan.Prescriptions;
import org.plumbline.core.progress.Phases;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.PhaseKind;
import org.plumbline.model.catalogue.RehabPhase;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.model.chart.Irritability;
import org.plumbline.model.chart.PlannedPhase;

/**
 * Where in the phases of a condition a plan begins: after the last phase whose criteria the chart says are met, with
 * the phase whose exercises are done, or where the rule {@value #RULE} puts it.
 *
 * @param index place of the phase among those of the condition
 * @param elapsedWeeks whole weeks since the start of care
 * @param inPlan the phases of the plan in force
 * @param reached the last phase that is reached; empty before
 */
record StartingPhase(int index, long elapsedWeeks, List<PlannedPhase> inPlan, Optional<PlannedPhase> reached) {

    static final String RULE = "first-phase";

    static StartingPhase of(Condition condition, ClinicalCase known, StageOfPain stage,
            IrritabilityEstimate irritability) {
        Episode episode = known.episode();
        LocalDate start = episode.getStart() == null ? known.day() : episode.getStart();
        long elapsed = Math.max(0, ChronoUnit.WEEKS.between(start, known.day()));
        List<PlannedPhase> inPlan = Plans.current(episode).map(plan -> List.copyOf(plan.getPhases()))
                .orElse(List.of());
        List<String> ids = condition.getPhases().stream().map(RehabPhase::getId).toList();
        List<PlannedPhase> own = inPlan.stream().filter(one -> ids.contains(one.getPhase())).toList();
        Optional<PlannedPhase> reached = own.stream().filter(one -> one.getReachedOn() != null)
                .reduce((earlier, later) -> later);
        int index = reached.map(one -> Math.min(ids.indexOf(one.getPhase()) + 1, ids.size() - 1))
                .or(() -> own.stream().map(one -> ids.indexOf(one.getPhase())).findFirst())
                .or(() -> prescribed(condition, known).map(phase -> ids.indexOf(phase.getId())))
                .orElseGet(() -> first(condition, stage, irritability.level()));
        return new StartingPhase(index, elapsed, inPlan, reached);
    }

    /** The phase whose exercises are prescribed now. */
    private static Optional<RehabPhase> prescribed(Condition condition, ClinicalCase known) {
        return Prescriptions.inForce(known.episode(), known.day()).stream()
                .anyMatch(one -> Phases.find(condition, one.getPhase()).isPresent())
                        ? Phases.current(condition, known.episode(), known.day()) : Optional.empty();
    }

    private static int first(Condition condition, StageOfPain stage, Irritability irritability) {
        boolean calm = stage.stage() == Stage.CHRONIC ? irritability == Irritability.HIGH
                : irritability != Irritability.LOW || stage.firstWeek();
        List<PhaseKind> kinds = condition.getPhases().stream().map(RehabPhase::getKind).toList();
        return Math.max(0, kinds.indexOf(calm ? PhaseKind.CALM : PhaseKind.CONTROL));
    }

    /** The phase of the plan in force that is this one of the catalogue. */
    Optional<PlannedPhase> planned(RehabPhase phase) {
        return inPlan.stream().filter(one -> phase.getId().equals(one.getPhase())).findFirst();
    }

    /** The step into the phase a plan begins with, when the one before was reached and its exercises go on. */
    Optional<MoveOn> moveOn(PlanPhase next, ClinicalCase known) {
        if (reached.isEmpty() || next.phase().equals(reached.get().getPhase())) {
            return Optional.empty();
        }
        Set<String> going = next.exercises().stream().map(PlanItem::entry).collect(Collectors.toSet());
        List<ExercisePrescription> endings = new ArrayList<>();
        for (ExercisePrescription one : Prescriptions.inForce(known.episode(), known.day())) {
            PhaseKind kind = one.getPhase() == null ? null : PhaseKind.get(one.getPhase());
            if (kind != null && kind.compareTo(next.kind()) < 0 && !going.contains(one.getExercise())) {
                endings.add(one);
            }
        }
        boolean news = next.exercises().stream().anyMatch(item -> !item.inPlan());
        return endings.isEmpty() && !news ? Optional.empty() : Optional.of(new MoveOn(next.key() + "/begin",
                Messages.format(Messages.moveOn, reached.get().getLabel(), Messages.day(reached.get().getReachedOn()),
                        next.label()), endings));
    }
}
