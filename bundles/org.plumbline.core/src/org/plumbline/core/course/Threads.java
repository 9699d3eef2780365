package org.plumbline.core.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.core.care.EpisodeFacts;
import org.plumbline.core.internal.course.Messages;
import org.plumbline.core.plan.Dose;
import org.plumbline.core.plan.Prescriptions;
import org.plumbline.core.progress.Change;
import org.plumbline.core.progress.ChangeClassifier;
import org.plumbline.core.progress.GoalProgress;
import org.plumbline.core.progress.Measurement;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Input;
import org.plumbline.core.reasoning.Place;
import org.plumbline.core.reasoning.Source;
import org.plumbline.core.reasoning.Trail;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.TreatmentLine;

/** Follows the goals of a case from measure to exercise. */
final class Threads {

    private final ClinicalCase known;
    private final List<Trend> trends;
    private final ServingChoice choice;
    private final Map<String, ExercisePrescription> prescribed = new LinkedHashMap<>();

    Threads(ClinicalCase known) {
        this.known = known;
        trends = new CourseRules(known.catalogue()).trends(EpisodeFacts.of(known.episode()), known.day());
        choice = new ServingChoice(known);
        Prescriptions.inForce(known.episode(), known.day())
                .forEach(one -> prescribed.putIfAbsent(one.getExercise(), one));
    }

    GoalThread of(Goal goal) {
        GoalProgress progress = GoalProgress.of(goal, known.episode(), known.visits(), known.catalogue(), known.day());
        Optional<OutcomeInstrument> instrument = Optional.ofNullable(goal.getMeasure())
                .flatMap(measure -> known.catalogue().find(OutcomeInstrument.class, measure));
        List<Serving> serving = Stream.concat(goal.getTreatments().stream().map(this::treatment),
                goal.getExercises().stream().map(this::exercise)).toList();
        return new GoalThread(goal, progress,
                progress.change().flatMap(change -> instrument.map(one -> confidence(goal, one, change))), serving,
                choice.of(goal), gaps(goal, progress, serving),
                new Trail(inputs(goal, progress), instrument.map(Source::of).stream().toList(),
                        known.catalogue().version()));
    }

    private Confidence confidence(Goal goal, OutcomeInstrument instrument, Change change) {
        List<Trend> others = trends.stream()
                .filter(trend -> !trend.facts().measure().equals(instrument.getId())).toList();
        boolean better = change.improvement() > 0;
        return new Confidence(change,
                ChangeClassifier.readings(instrument, GoalProgress.part(goal, instrument), change.from(), change.to()),
                others.stream().filter(better ? Trend::improved : Trend::worse).toList(),
                others.stream().filter(better ? Trend::worse : Trend::improved).toList());
    }

    private Serving treatment(String id) {
        List<Visit> given = known.visits().stream().filter(visit -> visit.note().getTreatments().stream()
                .map(TreatmentLine::getTreatment).anyMatch(id::equals)).toList();
        return new Serving(id, label(id), false, given.isEmpty() ? Messages.neverGiven
                : Messages.format(Messages.givenOn, given.size(), known.visits().size()), !given.isEmpty());
    }

    private Serving exercise(String id) {
        ExercisePrescription prescription = prescribed.get(id);
        return new Serving(id, label(id), true, prescription == null ? Messages.notPrescribed
                : Dose.of(prescription).words(), prescription != null);
    }

    private String label(String id) {
        return known.catalogue().find(id).map(Entry::getLabel).orElse(id);
    }

    private static List<String> gaps(Goal goal, GoalProgress progress, List<Serving> serving) {
        List<String> gaps = new ArrayList<>();
        if (goal.getMeasure() == null) {
            gaps.add(Messages.gapMeasure);
        } else if (progress.baseline().isEmpty()) {
            gaps.add(Messages.gapBaseline);
        } else if (progress.now().isEmpty()) {
            gaps.add(Messages.gapNow);
        }
        if (goal.getTarget() == null) {
            gaps.add(Messages.gapTarget);
        }
        if (serving.stream().noneMatch(Serving::used)) {
            gaps.add(serving.isEmpty() ? Messages.gapServing : Messages.gapUsed);
        }
        return gaps;
    }

    private static List<Input> inputs(Goal goal, GoalProgress progress) {
        return Stream.of(progress.baseline(), progress.now()).flatMap(Optional::stream)
                .map(measured -> input(goal, measured)).toList();
    }

    private static Input input(Goal goal, Measurement measured) {
        return new Input(Objects.requireNonNullElse(goal.getMeasureLabel(), ""),
                Messages.format(Messages.measuredOn, measured.value(), measured.date()),
                Place.of(goal, ChartPackage.Literals.GOAL__MEASURE));
    }
}
