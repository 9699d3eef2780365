package org.plumbline.core.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.catalogue.ScoringRule;
import org.plumbline.model.catalogue.Subscale;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Goal;

/**
 * How far a goal has come.
 *
 * @param goal the goal
 * @param baseline where it began
 * @param previous the value before the latest one, empty when there is none besides the baseline
 * @param now the latest value, empty when nothing was measured since the baseline
 * @param change from baseline to now; empty unless an outcome instrument of the catalogue measures the goal
 */
public record GoalProgress(Goal goal, Optional<Measurement> baseline, Optional<Measurement> previous,
        Optional<Measurement> now, Optional<Change> change) {

    /** Progress of a goal as it was on a day. The baseline set with the goal wins over what was measured that day. */
    public static GoalProgress of(Goal goal, Episode episode, Collection<Visit> visits, Catalogue catalogue,
            LocalDate until) {
        List<Measurement> all = Measurements.of(goal, episode, visits, catalogue).stream()
                .filter(measured -> !measured.date().isAfter(until)).toList();
        Optional<Measurement> baseline = baseline(goal, all);
        List<Measurement> since = all.stream()
                .filter(measured -> baseline.map(Measurement::date).filter(measured.date()::isAfter).isPresent())
                .toList();
        Optional<Measurement> now = since.stream().reduce((first, second) -> second);
        Optional<Measurement> previous = since.size() < 2 ? Optional.empty()
                : Optional.of(since.get(since.size() - 2));
        Optional<Change> change = Optional.ofNullable(goal.getMeasure())
                .flatMap(measure -> catalogue.find(OutcomeInstrument.class, measure))
                .flatMap(instrument -> baseline.flatMap(from -> now.map(to -> ChangeClassifier.classify(instrument,
                        part(goal, instrument), from.value(), to.value()))));
        return new GoalProgress(goal, baseline, previous, now, change);
    }

    /** The part of an instrument by whose thresholds a goal is judged; null for the whole. */
    public static @Nullable String part(Goal goal, OutcomeInstrument instrument) {
        return part(goal.getSubscale(), instrument);
    }

    /** The part of an instrument by whose thresholds a subscale or an item is judged; null for the whole. */
    public static @Nullable String part(@Nullable String subscale, OutcomeInstrument instrument) {
        if (subscale == null || instrument.getScoring() == ScoringRule.SINGLE) {
            return null;
        }
        return instrument.getSubscales().stream().map(Subscale::getId).anyMatch(subscale::equals) ? subscale
                : ChangeClassifier.SINGLE_ITEM;
    }

    private static Optional<Measurement> baseline(Goal goal, List<Measurement> all) {
        Double set = goal.getBaseline();
        if (set == null) {
            return all.stream().findFirst();
        }
        String encounter = all.stream().filter(measured -> measured.date().equals(goal.getSetOn())).findFirst()
                .map(Measurement::encounter).orElse("");
        return Optional.of(new Measurement(goal.getSetOn(), set, encounter));
    }
}
