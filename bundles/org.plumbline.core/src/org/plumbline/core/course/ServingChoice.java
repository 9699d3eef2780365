package org.plumbline.core.course;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.core.internal.course.Messages;
import org.plumbline.core.plan.Cautions;
import org.plumbline.core.plan.HeldBack;
import org.plumbline.core.plan.Plans;
import org.plumbline.core.plan.Prescriptions;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Decisions;
import org.plumbline.core.reasoning.Input;
import org.plumbline.core.reasoning.Place;
import org.plumbline.core.reasoning.Source;
import org.plumbline.core.reasoning.Trail;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.MuscleTest;
import org.plumbline.model.catalogue.RehabPhase;
import org.plumbline.model.catalogue.Treatment;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.PlanOfCare;

/**
 * Treatments and exercises that may serve the goals of a case: what is planned and prescribed already, then what the
 * phase of rehabilitation and the conditions of the working diagnoses name. What asks for a reason is not suggested.
 */
final class ServingChoice {

    /** More of a kind than can be looked over at a glance is no help. */
    private static final int MOST = 3;

    private record Candidate(Entry entry, String why, List<Input> inputs, List<Source> sources) {

        boolean exercise() {
            return entry instanceof Exercise;
        }

        boolean worksOn(MuscleTest test) {
            return entry instanceof Exercise exercise
                    && exercise.getMuscles().stream().anyMatch(test.getMuscle().toLowerCase(Locale.ROOT)::contains);
        }
    }

    private final ClinicalCase known;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    ServingChoice(ClinicalCase known) {
        this.known = known;
        List<PlanOfCare> plans = Plans.current(known.episode()).stream().toList();
        plans.forEach(plan -> plan.getTreatments().forEach(id -> add(id, Messages.whyPlanned, place(plan), List.of())));
        for (ExercisePrescription one : Prescriptions.inForce(known.episode(), known.day())) {
            add(one.getExercise(), Messages.whyPrescribed, place(one), List.of());
        }
        known.care().phase().ifPresent(this::phase);
        known.care().conditions().forEach(this::condition);
        Cautions cautions = new Cautions(known.care());
        candidates.values().removeIf(one -> held(cautions, one.entry).stream().anyMatch(HeldBack::asksForReason));
    }

    /** What may serve a goal and neither does yet nor was overruled; what works on the muscle it measures first. */
    List<ServingSuggestion> of(Goal goal) {
        Optional<MuscleTest> measured = Optional.ofNullable(goal.getMeasure())
                .flatMap(measure -> known.catalogue().find(MuscleTest.class, measure));
        List<Candidate> free = candidates.values().stream()
                .filter(one -> !goal.getTreatments().contains(one.entry.getId())
                        && !goal.getExercises().contains(one.entry.getId()))
                .filter(one -> !Decisions.overruled(key(goal, one), known.episode()))
                .sorted(Comparator.comparing(one -> measured.filter(test -> one.worksOn(test)).isEmpty())).toList();
        return Stream.concat(free.stream().filter(one -> !one.exercise()).limit(MOST),
                free.stream().filter(Candidate::exercise).limit(MOST)).map(one -> suggestion(goal, one)).toList();
    }

    private ServingSuggestion suggestion(Goal goal, Candidate one) {
        return new ServingSuggestion(key(goal, one), one.entry.getId(), label(one.entry), one.exercise(), one.why,
                new Trail(one.inputs, one.sources, known.catalogue().version()));
    }

    private static String key(Goal goal, Candidate one) {
        return "course:serving:" + goal.getId() + ':' + one.entry.getId();
    }

    private void phase(RehabPhase phase) {
        String why = Messages.format(Messages.whyPhase, label(phase));
        Stream.concat(phase.getTreatments().stream(), phase.getExercises().stream())
                .forEach(id -> add(id, why, List.of(), List.of(Source.of(phase))));
    }

    private void condition(Condition condition) {
        String why = Messages.format(Messages.whyCondition, label(condition));
        Stream.concat(condition.getTreatments().stream(), condition.getExercises().stream())
                .forEach(id -> add(id, why, List.of(), List.of(Source.of(condition))));
    }

    private void add(String id, String why, List<Input> inputs, List<Source> sources) {
        known.catalogue().find(id).filter(entry -> entry instanceof Treatment || entry instanceof Exercise)
                .ifPresent(entry -> candidates.putIfAbsent(id, new Candidate(entry, why, inputs, sources)));
    }

    private static List<Input> place(PlanOfCare plan) {
        return List.of(new Input(Messages.planOfCare, String.valueOf(plan.getFrom()), Place.of(plan, null)));
    }

    private static List<Input> place(ExercisePrescription one) {
        return List.of(new Input(Objects.requireNonNullElse(one.getLabel(), one.getExercise()),
                String.valueOf(one.getFrom()), Place.of(one, null)));
    }

    private static List<HeldBack> held(Cautions cautions, Entry entry) {
        return entry instanceof Exercise exercise ? cautions.of(exercise) : cautions.of((Treatment) entry);
    }

    private static String label(Entry entry) {
        return Objects.requireNonNullElse(entry.getLabel(), entry.getId());
    }
}
