package org.plumbline.report.xlsx.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Cell;
import org.plumbline.report.model.Cell.Verdict;
import org.plumbline.report.model.Cell.Words;

/**
 * Widths of the columns of a table, in points. Numbers, dates and single words always fit; longer text gets the
 * column's share of a landscape page, and what other columns leave over, and is wrapped beyond that.
 */
final class TableWidths {

    /** What all columns together should take: landscape A4 and Letter between the margins. */
    private static final double PAGE = 700;

    private static final double LEAST = 48;
    private static final double SOURCE = 220;
    private static final double FILTER_BUTTON = 16;

    private final Table table;
    private final Sources sources;

    /** Widths with which nothing is wrapped. */
    private final double[] whole;

    /** Widths with which no word and no number is broken. */
    private final double[] least;

    private TableWidths(Table table, Sources sources, double button) {
        this.table = table;
        this.sources = sources;
        int count = table.columns().size() + (sources.any() ? 1 : 0);
        whole = new double[count];
        least = new double[count];
        Arrays.fill(least, LEAST);
        for (int at = 0; at < table.columns().size(); at++) {
            measureWords(at, table.columns().get(at).label(), Role.HEAD, button);
            measureCells(at);
        }
        if (sources.any()) {
            int at = count - 1;
            measureWords(at, sources.label(), Role.HEAD, button);
            for (Row row : table.rows()) {
                measureWords(at, sources.of(row.cells()), Role.NOTE, 0);
            }
            whole[at] = Math.min(whole[at], Math.max(SOURCE, least[at]));
        }
    }

    /** Widths for a table, with the column of sources if there is one. */
    static double[] of(Table table, Sources sources, boolean filtered) {
        return new TableWidths(table, sources, filtered ? FILTER_BUTTON : 0).distribute();
    }

    private void measureCells(int column) {
        Stream<Cell> cells = Stream.concat(table.rows().stream().map(row -> row.cells().get(column)),
                table.totals().stream().skip(column).limit(1));
        cells.forEach(cell -> {
            switch (cell) {
            case Words words -> measureWords(column, words.text(), Role.TOTAL, 0);
            case Verdict verdict -> measureWords(column, verdict.text(), Role.TOTAL, 0);
            default -> {
                double width = TextMeasure.width(cell.text() + "+", Role.TOTAL) + 2 * Role.TOTAL.margin();
                whole[column] = Math.max(whole[column], width);
                least[column] = Math.max(least[column], width);
            }
            }
        });
    }

    /** Words may be wrapped; a word that would take a third of the page is broken. */
    private void measureWords(int column, String text, Role role, double extra) {
        double around = 2 * role.margin() + extra;
        whole[column] = Math.max(whole[column], TextMeasure.width(text, role) + around);
        least[column] = Math.max(least[column], Math.min(PAGE / 3, TextMeasure.longestWord(text, role)) + around);
    }

    private double[] distribute() {
        List<Column> columns = table.columns();
        double source = sources.any() ? whole[columns.size()] : 0;
        double weights = Math.max(Double.MIN_NORMAL, columns.stream().mapToDouble(Column::weight).sum());
        double[] widths = whole.clone();
        for (int at = 0; at < columns.size(); at++) {
            double share = (PAGE - source) * columns.get(at).weight() / weights;
            widths[at] = Math.max(least[at], Math.min(whole[at], share));
        }
        double spare = PAGE - Arrays.stream(widths).sum();
        double missing = Arrays.stream(whole).sum() - Arrays.stream(widths).sum();
        if (spare > 0 && missing > 0) {
            double granted = Math.min(1, spare / missing);
            for (int at = 0; at < widths.length; at++) {
                widths[at] += Math.max(0, whole[at] - widths[at]) * granted;
            }
        }
        return widths;
    }
}
