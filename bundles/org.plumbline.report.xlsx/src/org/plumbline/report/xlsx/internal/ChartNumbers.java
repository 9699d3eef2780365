package org.plumbline.report.xlsx.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.LineChart;
import org.plumbline.report.model.Block.Point;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Series;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Cell;
import org.plumbline.report.model.Cell.Amount;
import org.plumbline.report.model.Cell.Blank;
import org.plumbline.report.model.Cell.Day;
import org.plumbline.report.model.Cell.Origin.Recorded;

/** The numbers of the charts of one section, as one table. A date has as many rows as a line has points on it. */
final class ChartNumbers {

    private final List<LineChart> charts;
    private final List<Series> series;
    private final Table table;

    ChartNumbers(List<Block> blocks, Setting setting) {
        charts = blocks.stream().filter(LineChart.class::isInstance).map(LineChart.class::cast).toList();
        series = charts.stream().flatMap(chart -> chart.series().stream()).toList();
        Wording wording = setting.wording();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(wording.of("date"), Align.START, 1));
        for (Series line : series) {
            columns.add(new Column(line.label(), Align.END, 1));
            if (line.target() != null) {
                columns.add(new Column(wording.of("target", line.label()), Align.END, 1));
            }
        }
        List<Row> rows = new ArrayList<>();
        moments().forEach((date, moments) -> moments.forEach(
                points -> rows.add(row(new Day(date, setting.formats().printed(date)), points))));
        table = new Table(wording.of("numbers"), columns, rows, List.of());
    }

    List<LineChart> charts() {
        return charts;
    }

    /** The table: dates, and for each line its numbers and, if it has one, its target. */
    Table table() {
        return table;
    }

    /** The points by date, each of the lists as long as there are lines. */
    private TreeMap<LocalDate, List<List<@Nullable Point>>> moments() {
        TreeMap<LocalDate, List<List<@Nullable Point>>> moments = new TreeMap<>();
        for (int at = 0; at < series.size(); at++) {
            for (Point point : series.get(at).points()) {
                free(moments.computeIfAbsent(point.date(), date -> new ArrayList<>()), at).set(at, point);
            }
        }
        return moments;
    }

    private List<@Nullable Point> free(List<List<@Nullable Point>> moments, int at) {
        for (List<@Nullable Point> points : moments) {
            if (points.get(at) == null) {
                return points;
            }
        }
        List<@Nullable Point> points = new ArrayList<>(Collections.nCopies(series.size(), null));
        moments.add(points);
        return points;
    }

    private Row row(Day day, List<@Nullable Point> points) {
        List<Cell> cells = new ArrayList<>();
        cells.add(day);
        for (int at = 0; at < points.size(); at++) {
            Point point = points.get(at);
            cells.add(point == null ? new Blank() : amount(point.value(), point.source()));
            Double target = series.get(at).target();
            if (target != null) {
                cells.add(amount(target, ""));
            }
        }
        return new Row(cells);
    }

    /** A number of which only the value is known: whole, or with one decimal. */
    private static Amount amount(double value, String source) {
        boolean whole = value == Math.rint(value);
        String text = whole ? Long.toString((long) value) : Double.toString(Math.round(value * 10) / 10.0);
        return new Amount(value, whole ? 0 : 1, "", text, new Recorded(source));
    }
}
