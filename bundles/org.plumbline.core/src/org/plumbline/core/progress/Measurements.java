package org.plumbline.core.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.core.scoring.Answers;
import org.plumbline.core.scoring.Scoring;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.FunctionFinding;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.GoalReview;
import org.plumbline.model.chart.ItemAnswer;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.StrengthFinding;

/** Finds what was measured over time. */
public final class Measurements {

    private final Catalogue catalogue;
    private final TreeMap<LocalDate, Measurement> byDay = new TreeMap<>();

    private Measurements(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What was measured for a goal, oldest first, one value a day: scores of the instrument or findings of the
     * examination item that the goal names, and the values of its reviews on days without such a measurement.
     */
    public static List<Measurement> of(Goal goal, Episode episode, Collection<Visit> visits, Catalogue catalogue) {
        Measurements found = new Measurements(catalogue);
        for (GoalReview review : goal.getReviews()) {
            found.add(review.getDate(), review.getValue(), review.getEncounter());
        }
        found.measure(goal, episode, visits);
        return new ArrayList<>(found.byDay.values());
    }

    /** The same, without the values of its reviews. */
    public static List<Measurement> ofMeasure(Goal goal, Episode episode, Collection<Visit> visits,
            Catalogue catalogue) {
        Measurements found = new Measurements(catalogue);
        found.measure(goal, episode, visits);
        return new ArrayList<>(found.byDay.values());
    }

    private void measure(Goal goal, Episode episode, Collection<Visit> visits) {
        visits.forEach(visit -> visit.note().getFindings().stream().filter(finding -> measures(goal, finding))
                .forEach(finding -> add(visit.date(), value(finding), visit.note().getId())));
        episode.getScores().stream().filter(score -> Objects.equals(score.getInstrument(), goal.getMeasure()))
                .forEach(score -> add(score.getDate(), value(score, goal.getSubscale()), score.getEncounter()));
    }

    /** The number a finding holds; null when it was put into words. */
    public static @Nullable Double value(Finding finding) {
        return switch (finding) {
            case RangeFinding range -> range.getValue();
            case FunctionFinding function -> function.getValue();
            case StrengthFinding strength -> strength.getNewton();
            default -> null;
        };
    }

    private void add(LocalDate day, @Nullable Double value, @Nullable String encounter) {
        if (value != null) {
            byDay.put(day, new Measurement(day, value, encounter == null ? "" : encounter));
        }
    }

    /** A goal may narrow an item down to a side; what was carried and not confirmed was not measured. */
    private static boolean measures(Goal goal, Finding finding) {
        String side = goal.getSubscale();
        return !Provenances.isUnconfirmed(finding) && Objects.equals(finding.getItem(), goal.getMeasure())
                && (side == null || side.equalsIgnoreCase(finding.getSide().getLiteral()));
    }

    /** The total, or what a subscale or an activity that the patient named scored. */
    private @Nullable Double value(OutcomeScore score, @Nullable String subscale) {
        if (subscale == null) {
            return score.getScore();
        }
        Stream<ItemAnswer> named = score.getAnswers().stream().filter(answer -> subscale.equalsIgnoreCase(
                answer.getLabel()));
        return named.findFirst().map(ItemAnswer::getValue).orElseGet(() -> subscale(score, subscale));
    }

    private @Nullable Double subscale(OutcomeScore score, String subscale) {
        TreeMap<Integer, Double> answers = new TreeMap<>();
        score.getAnswers().stream().filter(answer -> answer.getValue() != null)
                .forEach(answer -> answers.put(answer.getItem(), answer.getValue()));
        Optional<OutcomeInstrument> instrument = catalogue.find(OutcomeInstrument.class, score.getInstrument());
        return instrument.isEmpty() ? null
                : Scoring.score(instrument.get(), new Answers(answers)).subscales().get(subscale);
    }
}
