package org.plumbline.core.course;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.plumbline.core.internal.course.Messages;
import org.plumbline.core.progress.Change;
import org.plumbline.core.progress.ThresholdReading;
import org.plumbline.model.catalogue.ChangeKind;

/**
 * How far the classification of a change can be trusted.
 *
 * @param change the change
 * @param readings what all published thresholds say, those that decided first
 * @param agreeing other measures that went the same way, really
 * @param opposing other measures that went the other way, really
 */
public record Confidence(Change change, List<ThresholdReading> readings, List<Trend> agreeing, List<Trend> opposing) {

    public Confidence {
        readings = List.copyOf(readings);
        agreeing = List.copyOf(agreeing);
        opposing = List.copyOf(opposing);
    }

    /** The reasons to trust it or not, a sentence each: the thresholds with their studies, then the other measures. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(change.trail());
        readings.stream().filter(reading -> !decided(reading)).map(Confidence::words).forEach(words::add);
        if (!agreeing.isEmpty()) {
            words.add(Messages.format(Messages.othersAgree, names(agreeing)));
        }
        if (!opposing.isEmpty()) {
            words.add(Messages.format(Messages.othersOppose, names(opposing)));
        }
        return words;
    }

    private boolean decided(ThresholdReading reading) {
        return change.detectable().filter(reading.threshold()::equals).isPresent()
                || change.important().filter(reading.threshold()::equals).isPresent();
    }

    private static String words(ThresholdReading reading) {
        String kind = reading.threshold().getKind() == ChangeKind.MDC
                ? reading.confidence().isPresent()
                        ? Messages.format(Messages.detectableAt, reading.confidence().getAsInt())
                        : Messages.detectable
                : Messages.important;
        return Messages.format(reading.reached() ? Messages.thresholdReached : Messages.thresholdMissed, kind,
                reading.least(), reading.threshold().getSource());
    }

    private static String names(List<Trend> trends) {
        return trends.stream().map(trend -> Messages.format(Messages.fromTo, trend.label(), trend.facts().first(),
                trend.facts().last())).collect(Collectors.joining(", "));
    }
}
