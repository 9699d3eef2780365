package org.plumbline.report.xlsx.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.apache.poi.ss.util.CellReference;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Cell;
import org.plumbline.report.model.Cell.Amount;
import org.plumbline.report.model.Cell.Day;
import org.plumbline.report.model.Cell.Origin.ColumnSum;
import org.plumbline.report.model.Cell.Origin.Difference;
import org.plumbline.report.model.Cell.Origin.Recorded;
import org.plumbline.report.xlsx.internal.Grid.Spans;

/**
 * Live formulas of the derived numbers of one table. A number gets a formula only where recalculating yields the
 * number the report prints; printed numbers are rounded, and so a difference taken before rounding may differ by one
 * in the last place from the difference of what is printed.
 */
final class Formulas {

    private final List<Row> rows;

    /** Index in the sheet of each row, as far as written. */
    private final List<Integer> places;

    private final Spans spans;

    Formulas(List<Row> rows, List<Integer> places, Spans spans) {
        this.rows = rows;
        this.places = places;
        this.spans = spans;
    }

    /**
     * Formula of a cell, {@code null} where the number stands for itself.
     *
     * @param cells cells of its row
     * @param column its column
     * @param place index of its row in the sheet
     */
    @Nullable String formula(Amount amount, List<Cell> cells, int column, int place) {
        return switch (amount.origin()) {
        case Recorded recorded -> null;
        case Difference difference -> difference(amount, difference, cells, place);
        case ColumnSum sum -> sum(amount, column);
        };
    }

    private @Nullable String difference(Amount amount, Difference difference, List<Cell> cells, int place) {
        if (cells.get(difference.minuend()) instanceof Amount minuend
                && cells.get(difference.subtrahend()) instanceof Amount subtrahend
                && yields(amount, exact(minuend).subtract(exact(subtrahend)))) {
            return rounded(amount, name(difference.minuend(), place) + "-" + name(difference.subtrahend(), place));
        }
        return null;
    }

    private @Nullable String sum(Amount amount, int column) {
        int above = places.size();
        BigDecimal sum = BigDecimal.ZERO;
        for (Row row : rows.subList(0, above)) {
            switch (row.cells().get(column)) {
            case Amount part -> sum = sum.add(exact(part));
            case Day day -> {
                return null; // a date is a number to a spreadsheet and would be added up
            }
            default -> {
                // words and blanks count for nothing in a spreadsheet, too
            }
            }
        }
        return above > 0 && yields(amount, sum) ? rounded(amount,
                "SUM(" + name(column, places.getFirst()) + ":" + name(column, places.get(above - 1)) + ")") : null;
    }

    private static boolean yields(Amount amount, BigDecimal result) {
        return result.setScale(amount.decimals(), RoundingMode.HALF_UP).compareTo(exact(amount)) == 0;
    }

    /** Rounding keeps binary fractions out of the cell; whole numbers have none. */
    private static String rounded(Amount amount, String expression) {
        return "ROUND(" + expression + "," + amount.decimals() + ")";
    }

    private static BigDecimal exact(Amount amount) {
        return BigDecimal.valueOf(amount.value());
    }

    private String name(int column, int row) {
        return new CellReference(row, spans.first(column)).formatAsString();
    }
}
