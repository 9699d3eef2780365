package org.plumbline.report.xlsx.internal;

import java.util.Arrays;

/**
 * What a block asks of the columns it stands on, in points.
 *
 * @param whole widths with which nothing is wrapped
 * @param least widths with which no word and no number is broken
 * @param weights shares of the page
 */
record Columns(double[] whole, double[] least, double[] weights) {

    /** Columns that are always as wide as this. */
    static Columns fixed(double... widths) {
        return new Columns(widths, widths, widths);
    }

    int count() {
        return whole.length;
    }

    /** Width with which nothing is wrapped. */
    double wholeWidth() {
        return Arrays.stream(whole).sum();
    }

    /**
     * Widths that fill a page. Numbers, dates and single words always fit; longer text gets the column's share of the
     * page, and what other columns leave over, and is wrapped beyond that.
     */
    double[] spread(double page) {
        double weight = Math.max(Double.MIN_NORMAL, Arrays.stream(weights).sum());
        double[] widths = new double[whole.length];
        Arrays.setAll(widths, at -> Math.max(least[at], Math.min(whole[at], page * weights[at] / weight)));
        double spare = page - Arrays.stream(widths).sum();
        double missing = wholeWidth() - Arrays.stream(widths).sum();
        if (spare > 0 && missing > 0) {
            double granted = Math.min(1, spare / missing);
            Arrays.setAll(widths, at -> widths[at] + Math.max(0, whole[at] - widths[at]) * granted);
        }
        double stretch = Math.max(1, page / Arrays.stream(widths).sum());
        Arrays.setAll(widths, at -> widths[at] * stretch);
        return widths;
    }
}
