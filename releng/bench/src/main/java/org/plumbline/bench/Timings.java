package org.plumbline.bench;

import java.util.Arrays;
import java.util.Locale;

/** Values measured in the rounds of a contest, in the order of the rounds. */
record Timings(double[] values) {

    double median() {
        return quantile(0.5);
    }

    /** The value below which a share of all values lies, interpolated between neighbours. */
    double quantile(double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /** Round by round, how many times the other value this one is. */
    Timings over(Timings other) {
        double[] ratios = new double[values.length];
        Arrays.setAll(ratios, round -> values[round] / other.values[round]);
        return new Timings(ratios);
    }

    /** From the first quartile to the third. */
    String quartiles(String format) {
        return String.format(Locale.ROOT, format + "–" + format, quantile(0.25), quantile(0.75));
    }
}
