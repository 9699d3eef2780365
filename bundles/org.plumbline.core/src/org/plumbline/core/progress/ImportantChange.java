package org.plumbline.core.progress;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.catalogue.Better;
import org.plumbline.model.catalogue.ChangeKind;
import org.plumbline.model.catalogue.OutcomeInstrument;

/**
 * The nearest score that is importantly better than another one.
 *
 * @param score the score, within the scale of the instrument
 * @param source the study that says so
 */
public record ImportantChange(double score, String source) {

    /**
     * The score that reaches the minimal important change, and the minimal detectable one as well.
     *
     * @param subscale id of the subscale the score belongs to, null for the total
     * @param from the score it is better than
     * @return empty where no such change is published, or the scale has no room for it
     */
    public static Optional<ImportantChange> from(OutcomeInstrument instrument, @Nullable String subscale,
            double from) {
        double sign = instrument.getBetter() == Better.HIGHER ? 1 : -1;
        return ChangeClassifier.threshold(instrument, ChangeKind.MCID, subscale, from)
                .map(threshold -> new ImportantChange(from + sign * Math.max(ChangeClassifier.least(threshold, from),
                        detectable(instrument, subscale, from)), threshold.getSource()))
                .filter(better -> better.score() >= instrument.getLow() && better.score() <= instrument.getHigh());
    }

    private static double detectable(OutcomeInstrument instrument, @Nullable String subscale, double from) {
        return ChangeClassifier.threshold(instrument, ChangeKind.MDC, subscale, from)
                .map(threshold -> ChangeClassifier.least(threshold, from)).orElse(0.0);
    }
}
