package org.plumbline.report.internal.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.plumbline.core.body.BodyMap;
import org.plumbline.core.body.BodyPath;
import org.plumbline.core.body.Box;
import org.plumbline.core.body.PainPattern;
import org.plumbline.core.body.Polygon;
import org.plumbline.core.body.Spot;
import org.plumbline.model.chart.BodyMark;
import org.plumbline.model.chart.BodyView;
import org.plumbline.model.chart.PainQuality;
import org.plumbline.model.chart.Side;
import org.plumbline.report.figure.FigureDrawing;
import org.plumbline.report.figure.Outline;
import org.plumbline.report.figure.Outline.Segment;
import org.plumbline.report.figure.Point;
import org.plumbline.report.figure.Shape;
import org.plumbline.report.figure.Shape.Anchor;
import org.plumbline.report.figure.Shape.Caption;
import org.plumbline.report.figure.Shape.Fill;
import org.plumbline.report.figure.Shape.Stroke;
import org.plumbline.report.figure.Tone;

/**
 * Draws body charts beside each other, each with its title, on the views that any of them is marked on. Places are
 * those of the chart, so that the drawing is exactly what was painted.
 */
public final class BodyChartPainter {

    private static final double MARGIN = 0.03;
    private static final double GAP = 0.1;
    private static final double TEXT = 0.034;
    private static final double LEADING = 0.05;
    /** Room for the titles above a view. */
    private static final double HEAD = 2.2 * LEADING;
    private static final double BADGE = 0.019;
    /** How much larger a sign is in the legend. */
    private static final double SIGN = 3;
    /** Size from which on a mark holds its number. */
    private static final double ROOMY = 0.06;

    /** A body chart with its title. */
    public record Panel(String title, List<BodyMark> marks) {
        public Panel {
            marks = List.copyOf(marks);
        }
    }

    private final BodyMap map;
    private final Function<Enumerator, String> words;
    private final List<Shape> shapes = new ArrayList<>();
    private double right;

    /** @param words names views, sides and kinds of symptom */
    public BodyChartPainter(BodyMap map, Function<Enumerator, String> words) {
        this.map = map;
        this.words = words;
    }

    /** The drawing of {@code panels} with a legend; {@code alternative} says the same in words. */
    public FigureDrawing draw(List<Panel> panels, String alternative) {
        List<BodyMark> marks = panels.stream().flatMap(panel -> panel.marks().stream()).toList();
        List<BodyView> views = BodyView.VALUES.stream()
                .filter(view -> marks.stream().anyMatch(mark -> mark.getView() == view)).toList();
        right = MARGIN;
        for (Panel panel : panels) {
            panel(panel, views);
            right += GAP;
        }
        right -= GAP;
        double below = legend(marks.stream().map(BodyMark::getQuality).distinct().sorted().toList());
        double bottom = MARGIN - below;
        return new FigureDrawing(right + MARGIN, 1 + HEAD + MARGIN + bottom,
                shapes.stream().map(shape -> shape.plus(0, bottom)).toList(), alternative);
    }

    private void panel(Panel panel, List<BodyView> views) {
        double left = right;
        double base = 1 + LEADING * 0.3;
        for (BodyView view : views) {
            Box box = Box.around(map.drawing(view).getFirst().flattened(8)).grow(MARGIN);
            double shift = right - box.left();
            shapes.add(new Caption(right + box.width() / 2, base, words.apply(view), TEXT, Anchor.MIDDLE));
            if (view == BodyView.FRONT || view == BodyView.BACK) {
                Side first = view == BodyView.FRONT ? Side.RIGHT : Side.LEFT;
                shapes.add(new Caption(right + MARGIN, base, words.apply(first), TEXT * 0.85, Anchor.START));
                shapes.add(new Caption(right + box.width() - MARGIN, base,
                        words.apply(first == Side.LEFT ? Side.RIGHT : Side.LEFT), TEXT * 0.85, Anchor.END));
            }
            view(view, panel.marks(), shift);
            right += box.width();
        }
        shapes.add(new Caption((left + right) / 2, 1 + LEADING * 1.3, panel.title(), TEXT * 1.15, Anchor.MIDDLE));
        right = Math.max(right, left + Shape.widthOf(panel.title(), TEXT * 1.15));
    }

    private void view(BodyView view, List<BodyMark> marks, double shift) {
        List<BodyPath> lines = map.drawing(view);
        Outline figure = outline(lines.getFirst(), shift);
        shapes.add(new Fill(figure, Tone.CHART_BODY));
        shapes.add(new Stroke(figure, 0.0035, Tone.CHART_LINE, true));
        lines.stream().skip(1)
                .forEach(line -> shapes.add(new Stroke(outline(line, shift), 0.0018, Tone.CHART_LINE, true)));
        List<BodyMark> here = marks.stream().filter(mark -> mark.getView() == view)
                .filter(mark -> !map.area(mark).corners().isEmpty()).toList();
        here.forEach(mark -> mark(mark, map.area(mark), shift));
        here.stream().filter(mark -> mark.getIntensity() != null)
                .forEach(mark -> number(mark, map.area(mark), shift));
    }

    private void mark(BodyMark mark, Polygon area, double shift) {
        Tone tone = Tone.of(mark.getQuality());
        int intensity = mark.getIntensity() == null ? 0 : mark.getIntensity();
        shapes.add(new Stroke(outline(area, shift), 0.003, tone, true));
        sign(PainPattern.lines(mark.getQuality(), area), 0.0016 + 0.0002 * intensity, tone, shift);
    }

    private void number(BodyMark mark, Polygon area, double shift) {
        Box box = area.box();
        Spot middle = area.center();
        boolean roomy = Math.min(box.width(), box.height()) > ROOMY;
        Point at = point(roomy ? middle : new Spot(box.right() + 1.3 * BADGE, middle.y()), shift);
        shapes.add(new Fill(Outline.circle(at, BADGE), Tone.HALO));
        shapes.add(new Stroke(Outline.circle(at, BADGE), 0.002, Tone.of(mark.getQuality()), true));
        shapes.add(new Caption(at.x(), at.y() - TEXT * 0.33, String.valueOf(mark.getIntensity()), TEXT * 0.9,
                Anchor.MIDDLE));
    }

    /** Signs with their kinds below the charts, in as many lines as they need; returns where it ends. */
    private double legend(List<PainQuality> kinds) {
        double x = MARGIN;
        double y = -LEADING;
        for (PainQuality kind : kinds) {
            String name = words.apply(kind);
            double width = LEADING + Shape.widthOf(name, TEXT) + LEADING / 2;
            if (x > MARGIN && x + width > right) {
                x = MARGIN;
                y -= LEADING;
            }
            double left = x + LEADING * 0.35;
            double middle = y + TEXT * 0.35;
            PainPattern.sign(kind, new Spot(0, 0)).forEach(line -> shapes.add(new Stroke(Outline.lines(
                    line.stream().map(spot -> new Point(left + SIGN * spot.x(), middle - SIGN * spot.y()))
                            .toArray(Point[]::new)), 0.003, Tone.of(kind), true)));
            shapes.add(new Caption(x + LEADING * 0.8, y, name, TEXT, Anchor.START));
            x += width;
        }
        right = Math.max(right, x);
        return y;
    }

    private void sign(List<List<Spot>> lines, double width, Tone tone, double shift) {
        lines.forEach(line -> shapes.add(new Stroke(Outline.lines(line.stream().map(spot -> point(spot, shift))
                .toArray(Point[]::new)), width, tone, true)));
    }

    private static Outline outline(Polygon area, double shift) {
        return Outline.polygon(area.corners().stream().map(spot -> point(spot, shift)).toArray(Point[]::new));
    }

    private static Outline outline(BodyPath line, double shift) {
        return new Outline(line.steps().stream().map(step -> segment(step, shift)).toList());
    }

    private static Segment segment(BodyPath.Step step, double shift) {
        List<Point> to = step.spots().stream().map(spot -> point(spot, shift)).toList();
        return switch (step.kind()) {
            case MOVE -> new Outline.MoveTo(to.getFirst());
            case LINE -> new Outline.LineTo(to.getFirst());
            case CURVE -> new Outline.CurveTo(to.get(0), to.get(1), to.get(2));
            case CLOSE -> new Outline.Close();
        };
    }

    private static Point point(Spot spot, double shift) {
        return new Point(spot.x() + shift, 1 - spot.y());
    }
}
