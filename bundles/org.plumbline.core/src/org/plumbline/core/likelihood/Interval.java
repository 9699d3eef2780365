package org.plumbline.core.likelihood;

/**
 * A 95 % confidence interval.
 *
 * @param low its low end
 * @param high its high end, not below the low one
 */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval from " + low + " to " + high);
        }
    }
}
