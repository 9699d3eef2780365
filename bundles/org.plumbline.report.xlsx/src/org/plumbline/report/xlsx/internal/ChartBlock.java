package org.plumbline.report.xlsx.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.plumbline.report.model.Block.LineChart;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Series;
import org.plumbline.report.model.Cell.Day;

/** The charts of a section, two side by side where there is room, and what they say in words. */
final class ChartBlock {

    private static final double HEIGHT = 200;
    private static final double BETWEEN = 8;

    /** Room a date needs below a chart. */
    private static final double LABEL = 90;

    /** Width from which on two charts stand side by side. */
    private static final double WIDE = 600;

    private final ChartNumbers numbers;
    private final SheetWriter sheet;
    private final String dateFormat;
    private final int abreast;

    /** Index of the row of each chart. */
    private final List<Integer> rows = new ArrayList<>();

    ChartBlock(ChartNumbers numbers, SheetWriter sheet, Setting setting) {
        this.numbers = numbers;
        this.sheet = sheet;
        dateFormat = setting.formats().date();
        abreast = sheet.width() >= WIDE ? 2 : 1;
    }

    /** Leaves room for the charts that have points and writes the summaries of all. */
    void reserve() {
        List<LineChart> charts = numbers.charts();
        for (int at = 0; at < charts.size(); at++) {
            if (at % abreast == 0 && !numbers.table().rows().isEmpty()) {
                sheet.together(() -> {
                    sheet.gap(HEIGHT);
                    sheet.gap(BETWEEN);
                });
            }
            rows.add(sheet.next() - 2);
        }
        charts.forEach(chart -> sheet.together(() -> sheet.wide(chart.summary(), Role.TEXT)));
        sheet.gap(BETWEEN);
    }

    /** Draws the charts, now that their numbers stand in the sheet. */
    void draw(TableBlock written) {
        List<Row> days = numbers.table().rows();
        if (days.isEmpty()) {
            return;
        }
        long span = ChronoUnit.DAYS.between(date(days.getFirst()), date(days.getLast()));
        double width = (sheet.width() - (abreast - 1) * BETWEEN) / abreast;
        int column = 1;
        for (int at = 0; at < rows.size(); at++) {
            LineChart chart = numbers.charts().get(at);
            var place = sheet.anchor(rows.get(at), at % abreast * (width + BETWEEN), 0, width, HEIGHT);
            ChartDrawing drawing = new ChartDrawing(sheet.sheet(), place, chart, dateFormat, span,
                    (int) (width / LABEL), written);
            for (Series series : chart.series()) {
                drawing.line(column++, false);
                if (series.target() != null) {
                    drawing.line(column++, true);
                }
            }
            drawing.end();
        }
    }

    private static LocalDate date(Row row) {
        return ((Day) row.cells().getFirst()).date();
    }
}
