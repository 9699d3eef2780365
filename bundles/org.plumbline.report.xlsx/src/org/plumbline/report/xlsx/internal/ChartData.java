package org.plumbline.report.xlsx.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.report.model.Block.LineChart;
import org.plumbline.report.model.Block.Point;

/** The points of a chart by date; a date has as many rows as one of its lines has points on it. */
record ChartData(List<Moment> moments) {

    /** The points on one date, by series; {@code null} where a line has none. */
    record Moment(LocalDate date, List<@Nullable Point> points) {
    }

    static ChartData of(LineChart chart) {
        int count = chart.series().size();
        TreeMap<LocalDate, List<Moment>> byDate = new TreeMap<>();
        for (int series = 0; series < count; series++) {
            for (Point point : chart.series().get(series).points()) {
                List<Moment> moments = byDate.computeIfAbsent(point.date(), date -> new ArrayList<>());
                free(moments, series, point.date(), count).set(series, point);
            }
        }
        return new ChartData(byDate.values().stream().flatMap(List::stream).toList());
    }

    private static List<@Nullable Point> free(List<Moment> moments, int series, LocalDate date, int count) {
        for (Moment moment : moments) {
            if (moment.points.get(series) == null) {
                return moment.points;
            }
        }
        List<@Nullable Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(null);
        }
        moments.add(new Moment(date, points));
        return points;
    }
}
