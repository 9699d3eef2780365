package org.plumbline.report.model;

import java.time.LocalDate;

/**
 * A typed cell of a table. Text writers print {@link #text()}; a workbook writes dates and numbers as such and
 * derived numbers as live formulas.
 */
public sealed interface Cell {

    /** The cell as printed; already rounded, with its unit where the column does not name it. */
    String text();

    /** Words. */
    record Words(String text) implements Cell {
    }

    /** Nothing to say. */
    record Blank() implements Cell {
        @Override
        public String text() {
            return "";
        }
    }

    /** A date. */
    record Day(LocalDate date, String text) implements Cell {
    }

    /**
     * A number.
     *
     * @param value the value as printed, that is after rounding
     * @param decimals decimals printed
     * @param unit unit printed behind it, empty when there is none
     * @param text the number as printed
     * @param origin where it comes from: a visit, or other cells of the table
     */
    record Amount(double value, int decimals, String unit, String text, Origin origin) implements Cell {
    }

    /** A verdict on a change: noise, real or important; the trail says by which threshold and study. */
    record Verdict(String text, String trail) implements Cell {
    }

    /** Where a number comes from. */
    sealed interface Origin {

        /** Recorded; {@code source} names visit and date, empty when there is nothing to name. */
        record Recorded(String source) implements Origin {
        }

        /** The value of column {@code minuend} less that of column {@code subtrahend}, same row, columns from 0. */
        record Difference(int minuend, int subtrahend) implements Origin {
        }

        /** The sum of the rows above in the same column. */
        record ColumnSum() implements Origin {
        }
    }
}
