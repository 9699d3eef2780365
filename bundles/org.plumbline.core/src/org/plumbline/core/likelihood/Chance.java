package org.plumbline.core.likelihood;

import java.util.Optional;

/**
 * A probability.
 *
 * @param share 0 to 1
 * @param interval its 95 % interval as far as it stems from the tests; empty when a study gives none
 */
public record Chance(double share, Optional<Interval> interval) {

    public Chance {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a probability of " + share);
        }
    }

    /** What a likelihood ratio makes of a probability: the odds are multiplied by it. */
    public static Chance after(double before, Ratio ratio) {
        return new Chance(share(before, ratio.value()), ratio.interval()
                .map(ends -> new Interval(share(before, ends.low()), share(before, ends.high()))));
    }

    private static double share(double before, double ratio) {
        double with = before * ratio;
        return with / (with + (1 - before));
    }

    /** How uncertain a probability is, in bits: 1 for an even chance, 0 for certainty. */
    static double entropy(double share) {
        return bits(share) + bits(1 - share);
    }

    private static double bits(double share) {
        return share <= 0 ? 0 : -share * Math.log(share) / Math.log(2);
    }
}
