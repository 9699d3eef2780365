package org.plumbline.core.likelihood;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.catalogue.Accuracy;

/**
 * A likelihood ratio: how many times as often a result is found with a condition as without it. Above 1 it speaks for
 * the condition, below 1 against it.
 *
 * @param value the ratio, above 0
 * @param interval its 95 % interval; empty when no study gives one. None is ever made up
 */
public record Ratio(double value, Optional<Interval> interval) {

    /** What says nothing: a product of no ratios. */
    public static final Ratio NEUTRAL = new Ratio(1, Optional.of(new Interval(1, 1)));

    public Ratio {
        if (!(value > 0)) {
            throw new IllegalArgumentException("a likelihood ratio of " + value);
        }
    }

    /** The ratio that a study publishes for a result; empty when it publishes none, or only a bound. */
    public static Optional<Ratio> of(Accuracy accuracy, boolean positive) {
        return positive
                ? ratio(accuracy.getLrPositive(), accuracy.getLrPositiveLow(), accuracy.getLrPositiveHigh())
                : ratio(accuracy.getLrNegative(), accuracy.getLrNegativeLow(), accuracy.getLrNegativeHigh());
    }

    private static Optional<Ratio> ratio(@Nullable Double value, @Nullable Double low, @Nullable Double high) {
        return value == null ? Optional.empty() : Optional.of(new Ratio(value,
                low == null || high == null ? Optional.empty() : Optional.of(new Interval(low, high))));
    }

    /**
     * The ratio of two independent results together. Errors of logarithms add as variances do, each end of the interval
     * by itself, since published intervals are rounded and seldom quite even: one result alone keeps its interval as it
     * was published. Without the interval of both there is none of the product.
     */
    public Ratio times(Ratio other) {
        double product = value * other.value;
        return new Ratio(product, interval.flatMap(mine -> other.interval.map(its -> new Interval(
                product / Math.exp(Math.hypot(Math.log(value / mine.low()), Math.log(other.value / its.low()))),
                product * Math.exp(Math.hypot(Math.log(mine.high() / value), Math.log(its.high() / other.value)))))));
    }

    /** How much it says, whichever way: 0 says nothing. */
    double weight() {
        return Math.abs(Math.log(value));
    }
}
