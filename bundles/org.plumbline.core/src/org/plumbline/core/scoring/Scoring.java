package org.plumbline.core.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.internal.Messages;
import org.plumbline.model.catalogue.InstrumentItem;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.catalogue.ScoringRule;
import org.plumbline.model.catalogue.Stratum;
import org.plumbline.model.catalogue.Subscale;

/** Scores an outcome instrument by the rule that its catalogue entry names. */
public final class Scoring {

    private final OutcomeInstrument instrument;
    private final NavigableMap<Integer, Double> points = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private Scoring(OutcomeInstrument instrument) {
        this.instrument = instrument;
    }

    /** The score of these answers. Answers off the scale of their item are left out and reported. */
    public static Score score(OutcomeInstrument instrument, Answers answers) {
        Scoring scoring = new Scoring(instrument);
        answers.byItem().forEach(scoring::take);
        return scoring.score();
    }

    private void take(int number, double answer) {
        InstrumentItem item = item(number);
        if (item == null) {
            problems.add(Messages.format(Messages.noSuchItem, instrument.getAbbreviation(), number));
        } else if (!within(answer, item.getLow(), item.getHigh())) {
            problems.add(Messages.format(Messages.answerOffScale, instrument.getAbbreviation(), number, answer,
                    item.getLow(), item.getHigh()));
        } else {
            Double countsFrom = item.getCountsFrom();
            points.put(number, countsFrom == null ? answer : answer >= countsFrom ? 1 : 0);
        }
    }

    /** The item with this number. Where the patient names the items, the first describes them all. */
    private @Nullable InstrumentItem item(int number) {
        for (InstrumentItem item : instrument.getItems()) {
            if (item.getNumber() == number) {
                return item;
            }
        }
        Integer most = instrument.getMaximumItems();
        return most != null && number <= most && !instrument.getItems().isEmpty() ? instrument.getItems().get(0) : null;
    }

    private Score score() {
        if (instrument.getScoring() == ScoringRule.TABLE) {
            return new Score(instrument, OptionalDouble.empty(), Map.of(), Optional.empty(),
                    Messages.format(Messages.scoredByTable, instrument.getAbbreviation()), problems);
        }
        int answered = points.size();
        if (answered < fewest()) {
            return new Score(instrument, OptionalDouble.empty(), subscales(), Optional.empty(),
                    Messages.format(Messages.tooFewAnswers, instrument.getAbbreviation(), answered, fewest()),
                    problems);
        }
        double total = total();
        Map<String, Double> subscales = subscales();
        return new Score(instrument, OptionalDouble.of(total), subscales, stratum(total, subscales), trail(total),
                problems);
    }

    /** Fewest answers that give a score: the published minimum, else all items; none where unanswered counts as no. */
    private int fewest() {
        Integer published = instrument.getMinimumAnswered();
        if (published != null) {
            return published;
        }
        return switch (instrument.getScoring()) {
            case COUNT -> 0;
            case PERCENT_OF_ANSWERED, SINGLE, MEAN -> 1;
            default -> instrument.getItems().size();
        };
    }

    private double total() {
        return switch (instrument.getScoring()) {
            case PERCENT_OF_ANSWERED -> 100 * sum() / most();
            case MEAN -> sum() / points.size();
            case COUNT -> points.values().stream().filter(answer -> answer > 0).count();
            default -> sum();
        };
    }

    private double sum() {
        return points.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The most that the answered items could give. */
    private double most() {
        return instrument.getItems().stream().filter(item -> points.containsKey(item.getNumber()))
                .mapToDouble(InstrumentItem::getHigh).sum();
    }

    /** Scores of the subscales whose items are all answered. */
    private Map<String, Double> subscales() {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Subscale subscale : instrument.getSubscales()) {
            List<Integer> items = subscale.getItems().stream().map(Integer::valueOf).toList();
            if (points.keySet().containsAll(items)) {
                scores.put(subscale.getId(), items.stream().mapToDouble(item -> points.getOrDefault(item, 0.0)).sum());
            }
        }
        return scores;
    }

    private Optional<Stratum> stratum(double total, Map<String, Double> subscales) {
        return instrument.getStrata().stream().filter(stratum -> {
            Double part = stratum.getSubscale() == null ? null : subscales.get(stratum.getSubscale());
            return within(total, stratum.getTotalAtLeast(), stratum.getTotalAtMost())
                    && (part == null ? stratum.getSubscale() == null
                            : within(part, stratum.getSubscaleAtLeast(), stratum.getSubscaleAtMost()));
        }).findFirst();
    }

    private static boolean within(double value, @Nullable Double low, @Nullable Double high) {
        return (low == null || value >= low) && (high == null || value <= high);
    }

    private String trail(double total) {
        String rule = switch (instrument.getScoring()) {
            case PERCENT_OF_ANSWERED -> Messages.format(Messages.scoredByPercent, sum(), most(), points.size());
            case MEAN -> Messages.format(Messages.scoredByMean, points.size());
            case COUNT -> Messages.scoredByCount;
            case SINGLE -> Messages.scoredAsEntered;
            default -> Messages.format(Messages.scoredBySum, points.size());
        };
        return Messages.format(Messages.scoreTrail, instrument.getAbbreviation(), total, instrument.getUnit(), rule,
                instrument.getSource());
    }
}
