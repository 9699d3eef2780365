package org.plumbline.core.likelihood;

import java.time.LocalDate;
import java.util.Optional;

import org.plumbline.core.reasoning.Input;

/**
 * How likely a condition was held to be before the tests.
 *
 * @param percent 0 to 100
 * @param source where the number comes from; empty when nobody said
 * @param setOn when it was given; empty when nobody said
 * @param input where it stands in the chart
 */
public record Estimate(double percent, String source, Optional<LocalDate> setOn, Input input) {

    /** Percent of what is certain. */
    static final double CERTAIN = 100;

    /** The same as a share, 0 to 1. */
    public double share() {
        return percent / CERTAIN;
    }
}
