package org.plumbline.report.pdf.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.plumbline.report.model.Block.LineChart;
import org.plumbline.report.model.Block.Point;
import org.plumbline.report.model.Block.Series;
import org.plumbline.report.pdf.internal.Canvas.Side;

/** Paints a line chart: lines differ by marker and label as well as color, targets are dashed, visits dated below. */
final class ChartPainter {

    private static final Ink[] INKS = { Ink.ACCENT, Ink.SERIES_ORANGE, Ink.SERIES_BLUE, Ink.SERIES_PURPLE };
    private static final double MARKER = 3.4;
    private static final int GRID_LINES = 5;
    /** Room for the first values left of the lines. */
    private static final double START_LABELS = 26;

    private final LineChart chart;
    private final Setup setup;
    private final Style style;
    private final double left;
    private final double right;
    private final double bottom;
    private final double top;
    private final double labels;
    private final LocalDate first;
    private final double days;

    /** Words beside a value, and where they would stand if they had the place for themselves. */
    private record Label(TextBox box, double top) {
    }

    /** A painter for the box of {@code width} and {@code height} at {@code x}, {@code y}. */
    ChartPainter(LineChart chart, Setup setup, double x, double y, double width, double height) {
        this.chart = chart;
        this.setup = setup;
        Style small = setup.type().small();
        style = new Style(Face.REGULAR, 9, 11.5, small.ink());
        labels = Math.min(width * 0.3, chart.series().stream().mapToDouble(this::labelWidth).max().orElse(0) + 2);
        left = x + Math.max(setup.text().width(setup.words().number(chart.high()), style),
                setup.text().width(setup.words().number(chart.low()), style)) + 8;
        right = x + width - labels - 12;
        bottom = y + style.leading() + 8;
        top = y + height - 6;
        TreeSet<LocalDate> dates = dates();
        first = dates.isEmpty() ? LocalDate.EPOCH : dates.first();
        days = dates.isEmpty() ? 1 : Math.max(1, ChronoUnit.DAYS.between(first, dates.last()));
    }

    void paint(Canvas canvas) {
        axes(canvas);
        List<Label> ends = new ArrayList<>();
        List<Label> starts = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            Series series = chart.series().get(i);
            Double target = series.target();
            if (target != null) {
                canvas.dashes(left, y(target), right, y(target), 1, ink(i));
                ends.add(label(targetLabel(series, target), style.in(ink(i)), labels, target));
            }
            if (!series.points().isEmpty()) {
                Style bold = style.bold().in(ink(i));
                ends.add(label(endLabel(series), bold, labels, series.points().getLast().value()));
                double first = series.points().getFirst().value();
                starts.add(label(setup.words().number(first), bold, START_LABELS, first));
            }
        }
        for (int i = 0; i < chart.series().size(); i++) {
            line(canvas, chart.series().get(i).points(), i);
        }
        spread(canvas, starts, left, START_LABELS - 7, Side.RIGHT);
        spread(canvas, ends, right + 10, 0, Side.LEFT);
    }

    private double labelWidth(Series series) {
        Double target = series.target();
        double words = setup.text().width(endLabel(series), style.bold());
        return target == null ? words : Math.max(words, setup.text().width(targetLabel(series, target), style));
    }

    private TreeSet<LocalDate> dates() {
        TreeSet<LocalDate> dates = new TreeSet<>();
        chart.series().forEach(series -> series.points().forEach(point -> dates.add(point.date())));
        return dates;
    }

    private void axes(Canvas canvas) {
        double step = step();
        for (double value = Math.ceil(chart.low() / step) * step; value <= chart.high() + step / 1000; value += step) {
            double y = y(value);
            canvas.line(left, y, right, y, 0.5, Ink.GRID);
            word(canvas, setup.words().number(value), style, left - 6, y, Side.RIGHT);
        }
        canvas.line(left, bottom, right, bottom, 0.8, Ink.MUTED);
        double free = Double.NEGATIVE_INFINITY;
        TreeSet<LocalDate> dates = dates();
        double last = dates.isEmpty() ? 0 : dateLeft(dates.last());
        for (LocalDate date : dates) {
            boolean end = date.equals(dates.last());
            double x = x(date);
            canvas.line(x, bottom, x, bottom - 3, 0.8, Ink.MUTED);
            double width = setup.text().width(setup.words().shortDate(date), style);
            double start = dateLeft(date);
            if (end || start >= free && start + width + 8 <= last) {
                word(canvas, setup.words().shortDate(date), style, start, bottom - 10, Side.LEFT);
                free = start + width + 8;
            }
        }
    }

    private double dateLeft(LocalDate date) {
        double width = setup.text().width(setup.words().shortDate(date), style);
        return Math.max(left, x(date) - width / 2);
    }

    /** Distance of the grid lines: 1, 2 or 5 times a power of ten. */
    private double step() {
        double rough = Math.max(chart.high() - chart.low(), 1e-6) / GRID_LINES;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : new double[] { 1, 2, 5 }) {
            if (factor * power >= rough) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private String targetLabel(Series series, double target) {
        String name = chart.series().size() == 1 ? "" : series.label() + " ";
        return setup.words().labels().target() + " " + name + setup.words().number(target);
    }

    private void line(Canvas canvas, List<Point> points, int index) {
        Point before = null;
        for (Point point : points) {
            if (before != null) {
                canvas.line(x(before.date()), y(before.value()), x(point.date()), y(point.value()), 1.6, ink(index));
            }
            before = point;
        }
        points.forEach(point -> marker(canvas, index, x(point.date()), y(point.value())));
    }

    private Label label(String words, Style in, double width, double value) {
        TextBox box = setup.text().set(words, in, width);
        return new Label(box, y(value) + box.height() / 2);
    }

    /** Sets labels beside their values, moved apart where they would cover each other. */
    private void spread(Canvas canvas, List<Label> labelsOfSide, double x, double width, Side side) {
        List<Label> sorted = labelsOfSide.stream().sorted(Comparator.comparingDouble(Label::top).reversed()).toList();
        double below = bottom - style.leading() + sorted.stream().mapToDouble(label -> label.box.height()).sum();
        double free = Math.max(top + style.leading(), below);
        for (Label label : sorted) {
            double at = Math.min(Math.max(label.top, below), free);
            canvas.text(label.box, x, at, width, side);
            below -= label.box.height();
            free = at - label.box.height();
        }
    }

    private String endLabel(Series series) {
        return series.points().isEmpty() ? series.label()
                : series.label() + " " + setup.words().number(series.points().getLast().value());
    }

    /** A disc, square, triangle or rhombus. */
    private static void marker(Canvas canvas, int index, double x, double y) {
        double r = MARKER;
        Ink ink = ink(index);
        switch (index % INKS.length) {
        case 0 -> canvas.disc(x, y, r, ink);
        case 1 -> canvas.box(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8, ink);
        case 2 -> canvas.polygon(ink, x - r * 1.15, y - r, x + r * 1.15, y - r, x, y + r * 1.15);
        default -> canvas.polygon(ink, x - r * 1.25, y, x, y - r * 1.25, x + r * 1.25, y, x, y + r * 1.25);
        }
    }

    private void word(Canvas canvas, String word, Style in, double x, double middle, Side side) {
        canvas.text(setup.text().set(word, in, Double.MAX_VALUE), x, middle + in.leading() / 2, 0, side);
    }

    private static Ink ink(int index) {
        return INKS[index % INKS.length];
    }

    private double x(LocalDate date) {
        return left + START_LABELS + (right - left - START_LABELS - 6) * ChronoUnit.DAYS.between(first, date) / days;
    }

    private double y(double value) {
        double share = (value - chart.low()) / Math.max(chart.high() - chart.low(), 1e-6);
        return bottom + (top - bottom) * Math.clamp(share, 0, 1);
    }
}
