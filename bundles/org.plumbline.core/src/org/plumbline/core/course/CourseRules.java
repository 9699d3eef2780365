package org.plumbline.core.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.plumbline.core.care.EpisodeFacts;
import org.plumbline.core.care.MeasureFacts;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.internal.course.Messages;
import org.plumbline.core.progress.ChangeClassifier;
import org.plumbline.core.progress.ChangeGrade;
import org.plumbline.core.progress.GoalProgress;
import org.plumbline.core.reasoning.Source;
import org.plumbline.model.catalogue.Better;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.catalogue.Prognosis;
import org.plumbline.model.catalogue.Rule;

/**
 * Tells when a course is off track. All figures are those of the catalogue: how long the same pain may last before help
 * is sought, after how much conservative care other ways are looked for, and how long a condition usually
 * takes (P-…). Made once for a catalogue and asked for many patients.
 */
public final class CourseRules {

    private static final String UNCHANGED_PAIN = "unchanged-pain";
    private static final String CONSERVATIVE_CARE = "conservative-care";

    private final Map<String, OutcomeInstrument> instruments;
    private final Map<String, List<Expectation>> expectations = new HashMap<>();
    private final List<Expectation> general;
    private final Optional<WaitingTime> unchanged;
    private final Optional<WaitingTime> conservative;

    /** How many weeks a rule waits. */
    private record WaitingTime(Source source, long weeks) {
    }

    public CourseRules(Catalogue catalogue) {
        instruments = catalogue.all(OutcomeInstrument.class).stream()
                .filter(instrument -> !instrument.getThresholds().isEmpty())
                .collect(Collectors.toMap(OutcomeInstrument::getId, instrument -> instrument));
        List<Prognosis> facts = catalogue.all(Prognosis.class);
        facts.forEach(fact -> fact.getConditions().forEach(condition -> expectations
                .computeIfAbsent(condition, none -> new ArrayList<>()).addAll(Expectation.of(fact).toList())));
        general = facts.stream().filter(fact -> fact.getConditions().isEmpty()).flatMap(Expectation::of).toList();
        unchanged = waitingTime(catalogue, UNCHANGED_PAIN);
        conservative = waitingTime(catalogue, CONSERVATIVE_CARE);
    }

    private static Optional<WaitingTime> waitingTime(Catalogue catalogue, String figure) {
        return catalogue.all(Rule.class).stream().flatMap(rule -> rule.getFigures().stream()
                .filter(quantity -> figure.equals(quantity.getName()) && quantity.getLow() != null)
                .map(quantity -> new WaitingTime(Source.of(rule), quantity.getLow().longValue()))).findFirst();
    }

    /** What is said about the time a condition takes, and then about the time back pain takes in general. */
    public List<Expectation> expectations(String condition) {
        List<Expectation> all = new ArrayList<>(expectations.getOrDefault(condition, List.of()));
        all.addAll(general);
        return all;
    }

    /** How the measures of an episode went for which thresholds are published. */
    public List<Trend> trends(EpisodeFacts episode, LocalDate today) {
        return episode.measures().stream().filter(facts -> !facts.to().isAfter(today))
                .flatMap(facts -> judge(facts).stream()).toList();
    }

    /** The signs that an episode is off track, the gravest first; none while too little was measured to tell. */
    public List<CourseSign> signs(EpisodeFacts episode, LocalDate today) {
        List<CourseSign> signs = new ArrayList<>();
        List<Trend> judged = trends(episode, today);
        judged.stream().filter(Trend::worse).findFirst()
                .ifPresent(one -> signs.add(sign(CourseSign.Kind.WORSE, one.source(), one, one.facts().from())));
        boolean muchImproved = judged.stream().anyMatch(Trend::improvedMuch);
        if (!muchImproved) {
            conservative.ifPresent(rule -> latest(judged, episode.start().plusWeeks(rule.weeks)).ifPresent(
                    one -> signs.add(sign(CourseSign.Kind.CARE_FAILED, rule.source, one, episode.start()))));
        }
        if (signs.isEmpty() && judged.stream().noneMatch(Trend::improved)) {
            unchanged.ifPresent(rule -> judged.stream()
                    .filter(one -> !one.facts().to().isBefore(one.facts().from().plusWeeks(rule.weeks))).findFirst()
                    .map(one -> sign(CourseSign.Kind.UNCHANGED, rule.source, one, one.facts().from()))
                    .ifPresent(signs::add));
        }
        if (!muchImproved) {
            pastExpected(episode, judged).ifPresent(signs::add);
        }
        episode.due().stream().filter(today::isAfter).findFirst().ifPresent(day -> signs.add(new CourseSign(
                CourseSign.Kind.GOAL_PAST_DUE, new Source("", Messages.goalDate, ""), "", 0, 0,
                ChronoUnit.WEEKS.between(day, today), day)));
        return signs;
    }

    private Optional<CourseSign> pastExpected(EpisodeFacts episode, List<Trend> judged) {
        return expectations.getOrDefault(episode.condition(), List.of()).stream()
                .flatMap(expected -> expected.latest(episode.start())
                        .flatMap(end -> latest(judged, end.plusDays(1))).stream()
                        .map(one -> sign(CourseSign.Kind.PAST_EXPECTED, expected.source(), one, episode.start())))
                .findFirst();
    }

    private static CourseSign sign(CourseSign.Kind kind, Source source, Trend one, LocalDate since) {
        return new CourseSign(kind, source, one.label(), one.facts().first(), one.facts().last(),
                ChronoUnit.WEEKS.between(since, one.facts().to()), one.facts().to());
    }

    /** A measure that was last taken on this day or later. */
    private static Optional<Trend> latest(List<Trend> judged, LocalDate day) {
        return judged.stream().filter(one -> !one.facts().to().isBefore(day)).findFirst();
    }

    /** How a measure went; empty where no threshold could tell. */
    private Optional<Trend> judge(MeasureFacts facts) {
        OutcomeInstrument instrument = instruments.get(facts.measure());
        if (instrument == null) {
            return Optional.empty();
        }
        String part = GoalProgress.part(facts.part().isEmpty() ? null : facts.part(), instrument);
        ChangeGrade grade = ChangeClassifier.grade(instrument, part, facts.first(), facts.last());
        boolean better = instrument.getBetter() == Better.HIGHER ? facts.last() > facts.first()
                : facts.last() < facts.first();
        return Optional.of(new Trend(facts, label(facts, instrument), Source.of(instrument), grade, better));
    }

    private static String label(MeasureFacts facts, OutcomeInstrument instrument) {
        return facts.part().isEmpty() ? instrument.getAbbreviation()
                : Messages.format(Messages.partOf, instrument.getAbbreviation(), facts.part());
    }
}
