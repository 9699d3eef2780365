package org.plumbline.bench;

/**
 * Who takes part in a contest.
 *
 * @param name as printed
 * @param bar greatest ratio of the first contender's time to this one's that passes; not a number where none is set
 * @param measurement its work
 */
record Contender(String name, double bar, Measurement measurement) {

    /** One without a bar, as the first of a contest is. */
    Contender(String name, Measurement measurement) {
        this(name, Double.NaN, measurement);
    }

    boolean hasBar() {
        return !Double.isNaN(bar);
    }
}
