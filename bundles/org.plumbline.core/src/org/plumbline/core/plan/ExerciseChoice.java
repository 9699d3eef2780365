package org.plumbline.core.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.plumbline.core.internal.Messages;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.RehabPhase;
import org.plumbline.model.chart.ExercisePrescription;

/**
 * The exercises of the library in the order that suits a patient: those of the phase of rehabilitation first, in the
 * order the phase names them, then those for the working diagnoses, then the others; what asks for a reason comes last.
 */
public final class ExerciseChoice {

    private static final int AFTER_THE_PHASE = 1000;
    private static final int LAST = 2000;

    private record Ranked(ExerciseOption option, int rank) {
    }

    private final CareAtHand care;
    private final Cautions cautions;
    private final Set<String> inForce;

    public ExerciseChoice(CareAtHand care) {
        this.care = care;
        cautions = new Cautions(care);
        inForce = Prescriptions.inForce(care.episode(), care.day()).stream().map(ExercisePrescription::getExercise)
                .collect(Collectors.toSet());
    }

    /** The exercises that a filter lets through. */
    public List<ExerciseOption> options(ExerciseFilter filter) {
        String typed = Prescriptions.plain(filter.words());
        return care.catalogue().all(Exercise.class).stream().filter(filter::accepts).map(this::ranked)
                .sorted(Comparator.comparing((Ranked one) -> one.option().asksForReason())
                        .thenComparing(one -> !typed.isEmpty()
                                && !Prescriptions.plain(one.option().exercise().getLabel()).contains(typed))
                        .thenComparing(Ranked::rank))
                .map(Ranked::option).toList();
    }

    private Ranked ranked(Exercise exercise) {
        Optional<RehabPhase> phase = care.phase();
        int inPhase = phase.map(one -> one.getExercises().indexOf(exercise.getId())).orElse(-1);
        Optional<Condition> condition = care.conditions().stream()
                .filter(one -> exercise.getConditions().contains(one.getId())
                        || one.getExercises().contains(exercise.getId())).findFirst();
        String fits = inPhase >= 0 ? Messages.format(Messages.exerciseForPhase, name(phase), phase.get().getLabel())
                : condition.map(one -> Messages.format(Messages.exerciseForCondition, one.getLabel())).orElse("");
        int rank = inPhase >= 0 ? inPhase : condition.isPresent() ? AFTER_THE_PHASE : LAST;
        return new Ranked(new ExerciseOption(exercise, fits, cautions.of(exercise),
                inForce.contains(exercise.getId())), rank);
    }

    private static String name(Optional<RehabPhase> phase) {
        return phase.map(RehabPhase::eContainer).filter(Condition.class::isInstance).map(Condition.class::cast)
                .map(Condition::getLabel).orElse("");
    }
}
