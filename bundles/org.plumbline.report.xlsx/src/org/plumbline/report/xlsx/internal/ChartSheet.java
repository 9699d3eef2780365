package org.plumbline.report.xlsx.internal;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plumbline.report.model.Block.LineChart;
import org.plumbline.report.model.Block.Point;
import org.plumbline.report.model.Block.Series;
import org.plumbline.report.xlsx.internal.ChartData.Moment;

/** Scores over time on a sheet of their own: what they say in words, the chart, and below it its numbers. */
final class ChartSheet {

    private static final double DATES = 90;
    private static final double VALUES = 84;
    private static final double SOURCES = 160;
    private static final double PAGE = 498;
    private static final double HEIGHT = 270;
    private static final double GAP = 8;

    private final LineChart chart;
    private final SheetWriter sheet;
    private final Formats formats;
    private final Wording wording;
    private final List<Column> columns;

    /** A column of numbers: the points of a series, or its target. */
    private record Column(int series, boolean target, String label) {
    }

    private ChartSheet(LineChart chart, List<Column> columns, SheetWriter sheet, Formats formats, Wording wording) {
        this.chart = chart;
        this.columns = columns;
        this.sheet = sheet;
        this.formats = formats;
        this.wording = wording;
    }

    /** Writes the chart to an empty sheet. */
    static void write(LineChart chart, XSSFSheet empty, Styles styles, Formats formats, Wording wording, Paper paper) {
        List<Column> columns = columns(chart, wording);
        double[] widths = new double[columns.size() + 2];
        Arrays.fill(widths, VALUES);
        widths[0] = DATES;
        widths[columns.size() + 1] = Math.max(SOURCES, PAGE - DATES - VALUES * columns.size());
        SheetWriter sheet = new SheetWriter(empty, styles, widths);
        new ChartSheet(chart, columns, sheet, formats, wording).fill();
        paper.setUp(empty, sheet.width());
    }

    private static List<Column> columns(LineChart chart, Wording wording) {
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < chart.series().size(); at++) {
            Series series = chart.series().get(at);
            columns.add(new Column(at, false, series.label()));
            if (series.target() != null) {
                columns.add(new Column(at, true, wording.of("target", series.label())));
            }
        }
        return columns;
    }

    private void fill() {
        sheet.wide(chart.title(), Role.TITLE);
        sheet.wide(chart.summary(), Role.TEXT);
        sheet.gap(GAP);
        int place = sheet.next();
        sheet.gap(HEIGHT);
        sheet.gap(GAP);
        int head = sheet.next();
        head();
        List<Moment> moments = ChartData.of(chart).moments();
        moments.forEach(this::body);
        sheet.sheet().setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        if (!moments.isEmpty()) {
            long days = ChronoUnit.DAYS.between(moments.getFirst().date(), moments.getLast().date());
            draw(place, head, sheet.next() - 1, days);
        }
    }

    private void head() {
        SheetWriter.Line line = sheet.line();
        line.text(0, wording.of("date"), Role.HEAD);
        for (int at = 0; at < columns.size(); at++) {
            line.text(at + 1, columns.get(at).label(), Role.HEAD, HorizontalAlignment.RIGHT);
        }
        line.text(columns.size() + 1, wording.of("sources"), Role.HEAD);
        line.end();
    }

    private void body(Moment moment) {
        SheetWriter.Line line = sheet.line();
        line.value(0, Role.CELL, HorizontalAlignment.LEFT, formats.date()).setCellValue(moment.date());
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            Point point = moment.points().get(column.series());
            Double target = chart.series().get(column.series()).target();
            Double value = column.target() ? target : point == null ? null : Double.valueOf(point.value());
            if (value != null) {
                line.value(at + 1, Role.CELL, HorizontalAlignment.RIGHT, Formats.number(value)).setCellValue(value);
            }
        }
        line.text(columns.size() + 1, moment.points().stream().filter(Objects::nonNull).map(Point::source).distinct()
                .collect(Collectors.joining("; ")), Role.NOTE);
        line.end(Role.CELL);
    }

    private void draw(int place, int head, int last, long days) {
        ChartDrawing drawing = new ChartDrawing(sheet, place, chart, formats.date(), days);
        for (int at = 0; at < columns.size(); at++) {
            drawing.line(head, last, at + 1, columns.get(at).target());
        }
        drawing.end();
    }
}
