package org.plumbline.core.progress;

import java.util.Objects;
import java.util.OptionalInt;

import org.plumbline.model.catalogue.ChangeThreshold;

/**
 * What a published threshold says about a change.
 *
 * @param threshold the threshold, with its study
 * @param least the smallest change that reaches it, in points of the measure
 * @param reached whether the change does
 */
public record ThresholdReading(ChangeThreshold threshold, double least, boolean reached) {

    /** Level of confidence of a detectable change in percent, such as 90; empty where the study names none. */
    public OptionalInt confidence() {
        Integer level = threshold.getConfidence();
        return level == null ? OptionalInt.empty() : OptionalInt.of(Objects.requireNonNull(level));
    }
}
