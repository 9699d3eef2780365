package org.plumbline.ui.internal.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.progress.Change;
import org.plumbline.core.progress.ChangeClassifier;
import org.plumbline.core.progress.ChangeGrade;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.Words;

/**
 * The scores of one instrument in an episode.
 *
 * @param instrument id of the instrument
 * @param label its abbreviation
 * @param scores its scores that have a date and a value, oldest first; at least one
 */
public record ScoreLine(String instrument, String label, List<OutcomeScore> scores) {

    /** The lines of an episode, in the order the instruments were first used. */
    static List<ScoreLine> of(Episode episode) {
        return episode.getScores().stream().filter(score -> score.getDate() != null && score.getScore() != null)
                .sorted(Comparator.comparing(OutcomeScore::getDate))
                .collect(Collectors.groupingBy(OutcomeScore::getInstrument, java.util.LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet().stream()
                .map(line -> new ScoreLine(line.getKey(), line.getValue().getFirst().getLabel(), line.getValue()))
                .toList();
    }

    OutcomeScore first() {
        return scores.getFirst();
    }

    OutcomeScore last() {
        return scores.getLast();
    }

    /** Lowest value of the scale, as far as it is known. */
    double low() {
        return last().getLow() == null ? 0 : last().getLow();
    }

    /** Highest value of the scale, or of the scores where the scale has no end. */
    double high() {
        return last().getHigh() != null ? last().getHigh()
                : scores.stream().mapToDouble(OutcomeScore::getScore).max().orElse(1);
    }

    /** The change from the first to the last score; empty with one score or an unknown instrument. */
    Optional<Change> change(Catalogue catalogue) {
        return scores.size() < 2 ? Optional.empty() : change(catalogue, first(), last());
    }

    /** The change between two scores. */
    Optional<Change> change(Catalogue catalogue, OutcomeScore from, OutcomeScore to) {
        return catalogue.find(OutcomeInstrument.class, instrument)
                .map(found -> ChangeClassifier.classify(found, null, from.getScore(), to.getScore()));
    }

    /** First and last value in words. */
    String span() {
        String unit = last().getUnit() == null || last().getUnit().equals("point") ? "" : ' ' + last().getUnit();
        return scores.size() < 2 ? Words.of(last().getScore()) + unit
                : Words.of(first().getScore()) + " \u2192 " + Words.of(last().getScore()) + unit;
    }

    /** What a change means, in words; a change for the worse says so. */
    public static String verdict(Change change) {
        String grade = switch (change.grade()) {
            case IMPORTANT -> Messages.gradeImportant;
            case REAL -> Messages.gradeReal;
            case NOISE -> Messages.gradeNoise;
            case UNCLASSIFIED -> Messages.gradeUnclassified;
        };
        return change.improvement() < 0 && change.grade() != ChangeGrade.NOISE
                ? Messages.bind(Messages.worse, grade) : grade;
    }
}
