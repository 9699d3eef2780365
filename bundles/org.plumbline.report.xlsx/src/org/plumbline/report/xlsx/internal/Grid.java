package org.plumbline.report.xlsx.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns of one sheet. The block with most columns has them one for one; the columns of the others span as many
 * as suits them best. Lengths are in points.
 */
final class Grid {

    /** What all columns together should take between the margins of A4 and Letter, upright and across. */
    private static final double PORTRAIT = 500;
    private static final double LANDSCAPE = 700;

    /** Widest sheet that is printed upright, a little smaller. */
    static final double MOST_PORTRAIT = 600;

    /** What a column that is too narrow costs, in columns that are only unlike what was asked for. */
    private static final double NARROW = 100;

    private final double[] widths;
    private final double page;

    private Grid(double[] widths, double page) {
        this.widths = widths;
        this.page = page;
    }

    /** Columns for text: marks of lists, labels, and fine steps for the few small tables between paragraphs. */
    static Grid forText() {
        double[] widths = new double[12];
        Arrays.fill(widths, 42);
        widths[0] = 24;
        widths[1] = 49;
        widths[2] = 49;
        return new Grid(widths, PORTRAIT);
    }

    /** Columns that suit all {@code blocks}. */
    static Grid of(List<Columns> blocks) {
        Columns most = blocks.stream().max(Comparator.comparingInt(Columns::count)).orElse(Columns.fixed());
        boolean upright = blocks.stream().allMatch(block -> block.wholeWidth() <= MOST_PORTRAIT);
        double page = upright ? PORTRAIT : LANDSCAPE;
        return most.count() < 3 ? forText() : new Grid(most.spread(page), page);
    }

    /** Widths of the columns. */
    double[] widths() {
        return widths.clone();
    }

    /** Finds places for the columns of a block and widens the grid where they would be too narrow. */
    Spans place(Columns block) {
        if (block.count() > widths.length) {
            throw new IllegalArgumentException("A block of " + block.count() + " columns on " + widths.length);
        }
        Spans spans = nearest(block);
        for (int at = 0; at < block.count(); at++) {
            double missing = block.least()[at] - width(spans.first(at), spans.last(at));
            widths[spans.last(at)] += Math.max(0, missing);
        }
        return spans;
    }

    /** The division of the grid that comes nearest to what the block asks for, column by column from the left. */
    private Spans nearest(Columns block) {
        int count = block.count();
        if (count == widths.length) {
            return new Spans(IntStream.rangeClosed(1, count).toArray());
        }
        double[] wanted = block.spread(page);
        double[][] cost = new double[count + 1][widths.length + 1];
        int[][] start = new int[count + 1][widths.length + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        for (int column = 1; column <= count; column++) {
            for (int end = column; end <= widths.length; end++) {
                double width = 0;
                for (int from = end - 1; from >= column - 1; from--) {
                    width += widths[from];
                    double narrow = Math.max(0, block.least()[column - 1] - width);
                    double unlike = width - wanted[column - 1];
                    double sum = cost[column - 1][from] + unlike * unlike + NARROW * narrow * narrow;
                    if (sum < cost[column][end]) {
                        cost[column][end] = sum;
                        start[column][end] = from;
                    }
                }
            }
        }
        int[] ends = new int[count];
        int end = widths.length;
        for (int column = count; column > 0; column--) {
            ends[column - 1] = end;
            end = start[column][end];
        }
        return new Spans(ends);
    }

    private double width(int first, int last) {
        return Arrays.stream(widths, first, last + 1).sum();
    }

    /**
     * Where the columns of a block stand.
     *
     * @param ends for each column of the block the column of the sheet behind its last
     */
    record Spans(int[] ends) {

        /** First column of the sheet that column {@code at} of the block covers. */
        int first(int at) {
            return at == 0 ? 0 : ends[at - 1];
        }

        /** Last column of the sheet that column {@code at} of the block covers. */
        int last(int at) {
            return ends[at] - 1;
        }

        /** Whether each column of the block is one column of the sheet. */
        boolean plain() {
            return ends[ends.length - 1] == ends.length;
        }
    }
}
