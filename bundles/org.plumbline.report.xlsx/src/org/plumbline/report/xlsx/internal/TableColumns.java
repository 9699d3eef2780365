package org.plumbline.report.xlsx.internal;

import java.util.Arrays;
import java.util.List;

import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Cell;
import org.plumbline.report.model.Cell.Blank;
import org.plumbline.report.model.Cell.Verdict;
import org.plumbline.report.model.Cell.Words;

/** Measures what a table asks of its columns. */
final class TableColumns {

    private static final double LEAST = 40;

    /** A word longer than this is broken. */
    private static final double LONGEST_WORD = 230;

    /** Rows from which on sorting and filtering help. */
    static final int WORTH_FILTERING = 8;

    private static final double FILTER_BUTTON = 16;
    private static final double SHORT_LABEL = 90;

    private final double[] whole;
    private final double[] least;

    private TableColumns(Table table) {
        int count = table.columns().size();
        whole = new double[count];
        least = new double[count];
        Arrays.fill(least, LEAST);
        double button = table.rows().size() >= WORTH_FILTERING ? FILTER_BUTTON : 0;
        for (int at = 0; at < count; at++) {
            label(at, table.columns().get(at), button);
        }
        for (Row row : table.rows()) {
            measure(row.cells());
        }
        measure(table.totals());
    }

    static Columns of(Table table) {
        TableColumns measured = new TableColumns(table);
        return new Columns(measured.whole, measured.least,
                table.columns().stream().mapToDouble(Column::weight).toArray());
    }

    /** A label above numbers may be wrapped unless it is a date or a code; one above words only if it is long. */
    private void label(int at, Column column, double button) {
        String label = column.label();
        if (label.chars().anyMatch(Character::isDigit)
                || column.align() == Align.START && TextMeasure.width(label, Role.HEAD) <= SHORT_LABEL) {
            widen(at, label, Role.HEAD, button);
        }
        words(at, label, Role.HEAD, button);
    }

    private void measure(List<Cell> cells) {
        for (int at = 0; at < cells.size(); at++) {
            switch (cells.get(at)) {
            case Words words -> words(at, words.text(), Role.TOTAL, 0);
            case Verdict verdict -> words(at, verdict.text(), Role.TOTAL, 0);
            case Blank blank -> {
                // needs no room
            }
            case Cell number -> widen(at, number.text() + "+", Role.TOTAL, 0);
            }
        }
    }

    private void words(int column, String text, Role role, double extra) {
        double around = 2 * role.margin() + extra;
        whole[column] = Math.max(whole[column], TextMeasure.width(text, role) + around);
        least[column] = Math.max(least[column], Math.min(LONGEST_WORD, TextMeasure.longestWord(text, role)) + around);
    }

    private void widen(int column, String text, Role role, double extra) {
        double width = Math.min(LONGEST_WORD, TextMeasure.width(text, role)) + 2 * role.margin() + extra;
        whole[column] = Math.max(whole[column], width);
        least[column] = Math.max(least[column], width);
    }
}
