package org.plumbline.core.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.model.chart.Better;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.GoalReview;
import org.plumbline.model.chart.OutcomeScore;

/**
 * What was measured at the beginning of an episode and last.
 *
 * @param measure id of the instrument or examination item
 * @param part the part of it that was measured, empty for the whole
 * @param from day of the first value
 * @param first the first value
 * @param to day of the last value
 * @param last the last value
 */
public record MeasureFacts(String measure, String part, LocalDate from, double first, LocalDate to, double last) {

    /** Instrument that rates pain; the pain of each visit is such a rating. */
    public static final String PAIN = "nprs";

    private record Key(String measure, String part) {
    }

    private record Value(LocalDate day, double number) {
    }

    /**
     * What the index of a chart says was measured more than once: scores, the pain of the visits (the worst, as ratings
     * of different questions cannot be compared), and goals with the values of their reviews.
     */
    static List<MeasureFacts> of(Episode episode) {
        Map<Key, List<Value>> values = new LinkedHashMap<>();
        add(values, new Key(PAIN, ""), pain(episode));
        for (OutcomeScore score : episode.getScores()) {
            if (isWhole(score) && !Provenances.isUnconfirmed(score) && !isPain(score, values)) {
                add(values, new Key(score.getInstrument(), ""), List.of(new Value(score.getDate(), score.getScore())));
            }
        }
        episode.getGoals().stream().filter(goal -> goal.getMeasure() != null)
                .filter(goal -> goal.getSubscale() != null || !values.containsKey(new Key(goal.getMeasure(), "")))
                .forEach(goal -> add(values, new Key(goal.getMeasure(),
                        Objects.requireNonNullElse(goal.getSubscale(), "")), values(goal)));
        return values.entrySet().stream().filter(entry -> entry.getValue().size() > 1)
                .map(entry -> of(entry.getKey(), entry.getValue())).filter(facts -> facts.from.isBefore(facts.to))
                .toList();
    }

    /** Whether the newest value of a goal, by its reviews or else by the whole score of its measure, is good enough. */
    static boolean isReached(Goal goal, Episode episode) {
        Double target = goal.getTarget();
        Double now = newest(goal, episode);
        return target != null && now != null && (goal.getBetter() == Better.HIGHER ? now >= target : now <= target);
    }

    private static @Nullable Double newest(Goal goal, Episode episode) {
        Double reviewed = goal.getReviews().stream().filter(MeasureFacts::isWhole)
                .max(Comparator.comparing(GoalReview::getDate)).map(GoalReview::getValue).orElse(null);
        return reviewed != null || goal.getSubscale() != null ? reviewed : episode.getScores().stream()
                .filter(score -> isWhole(score) && score.getInstrument().equals(goal.getMeasure()))
                .max(Comparator.comparing(OutcomeScore::getDate)).map(OutcomeScore::getScore).orElse(null);
    }

    private static boolean isWhole(OutcomeScore score) {
        return score.getInstrument() != null && score.getDate() != null && score.getScore() != null;
    }

    private static boolean isWhole(GoalReview review) {
        return review.getDate() != null && review.getValue() != null;
    }

    /** A rating beside the pain of the visits, which comes from the same question. */
    private static boolean isPain(OutcomeScore score, Map<Key, List<Value>> values) {
        return PAIN.equals(score.getInstrument()) && values.getOrDefault(new Key(PAIN, ""), List.of()).size() > 1;
    }

    private static List<Value> pain(Episode episode) {
        List<Value> values = new ArrayList<>();
        CareFacts.headers(episode).filter(header -> header.getPainWorst() != null)
                .forEach(header -> values.add(new Value(CareFacts.day(header), header.getPainWorst())));
        return values.size() > 1 ? values : List.of();
    }

    private static List<Value> values(Goal goal) {
        List<Value> values = new ArrayList<>();
        if (goal.getBaseline() != null && goal.getSetOn() != null) {
            values.add(new Value(goal.getSetOn(), goal.getBaseline()));
        }
        goal.getReviews().stream().filter(MeasureFacts::isWhole)
                .forEach(review -> values.add(new Value(review.getDate(), review.getValue())));
        return values;
    }

    private static void add(Map<Key, List<Value>> values, Key key, List<Value> more) {
        if (!more.isEmpty()) {
            values.computeIfAbsent(key, none -> new ArrayList<>()).addAll(more);
        }
    }

    private static MeasureFacts of(Key key, List<Value> values) {
        values.sort(Comparator.comparing(Value::day));
        Value first = values.getFirst();
        Value last = values.getLast();
        return new MeasureFacts(key.measure, key.part, first.day, first.number, last.day, last.number);
    }
}
