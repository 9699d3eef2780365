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

/** Paints a line chart: lines told apart by marker and label as well as color, targets dashed, dates of visits below. */
final class ChartPainter {

    private static final Ink[] INKS = { Ink.ACCENT, Ink.SERIES_ORANGE, Ink.SERIES_BLUE, Ink.SERIES_PURPLE };
    private static final double MARKER = 3.4;
    private static final int GRID_LINES = 5;

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

    /** A painter for the box of {@code width} and {@code height} at {@code x}, {@code y}. */
    ChartPainter(LineChart chart, Setup setup, double x, double y, double width, double height) {
        this.chart = chart;
        this.setup = setup;
        Style small = setup.type().small();
        style = new Style(Face.REGULAR, 9, 11.5, small.ink());
        labels = Math.min(width * 0.3, chart.series().stream()
                .mapToDouble(series -> setup.text().width(endLabel(series), style.bold())).max().orElse(0) + 2);
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
        for (int i = 0; i < chart.series().size(); i++) {
            target(canvas, chart.series().get(i), ink(i));
        }
        for (int i = 0; i < chart.series().size(); i++) {
            line(canvas, chart.series().get(i).points(), i);
        }
        endLabels(canvas);
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

    private void target(Canvas canvas, Series series, Ink ink) {
        Double target = series.target();
        if (target == null) {
            return;
        }
        double y = y(target);
        canvas.dashes(left, y, right, y, 1, ink);
        String number = setup.words().number(target);
        String words = chart.series().size() == 1 ? setup.words().say("target", number)
                : setup.words().say("targetOf", series.label(), number);
        double width = setup.text().width(words, style);
        double middle = y + (y + style.leading() > top ? -1 : 1) * (style.leading() / 2 + 1);
        canvas.box(left + 3, middle - 5, width + 4, 10, Ink.WHITE);
        word(canvas, words, style.in(ink), left + 5, middle, Side.LEFT);
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
        if (points.size() > 1) {
            Point start = points.getFirst();
            boolean falls = points.get(1).value() <= start.value();
            word(canvas, setup.words().number(start.value()), style.bold().in(ink(index)), x(start.date()) + 2,
                    y(start.value()) + (falls ? 9 : -10), Side.LEFT);
        }
    }

    private void endLabels(Canvas canvas) {
        record Label(TextBox box, double wanted) {
        }
        List<Label> wanted = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            Series series = chart.series().get(i);
            if (!series.points().isEmpty()) {
                TextBox box = setup.text().set(endLabel(series), style.bold().in(ink(i)), labels);
                wanted.add(new Label(box, y(series.points().getLast().value()) + box.height() / 2));
            }
        }
        wanted.sort(Comparator.comparingDouble(Label::wanted).reversed());
        double free = top + style.leading();
        for (Label label : wanted) {
            double at = Math.min(label.wanted, free);
            canvas.text(label.box, right + 10, at, 0, Side.LEFT);
            free = at - label.box.height() - 1;
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
        return left + 14 + (right - left - 20) * ChronoUnit.DAYS.between(first, date) / days;
    }

    private double y(double value) {
        double share = (value - chart.low()) / Math.max(chart.high() - chart.low(), 1e-6);
        return bottom + (top - bottom) * Math.clamp(share, 0, 1);
    }
}
