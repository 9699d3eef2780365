package org.plumbline.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.plumbline.model.catalogue.Figure;
import org.plumbline.model.catalogue.Pose;
import org.plumbline.report.figure.Shape.Anchor;
import org.plumbline.report.figure.Shape.Caption;
import org.plumbline.report.figure.Shape.Fill;
import org.plumbline.report.internal.figure.PosePainter;

/**
 * Draws a figure: its poses from start to end, numbered, with a mark from each to the next and their captions below.
 * The poses stand in one or more rows, whichever shows them largest in a square.
 */
public final class FigureRenderer {

    private static final double MARGIN = 0.03;
    private static final double GAP = 0.12;
    /** Size of the captions as a share of the longer side, so that they print alike in boxes of one size. */
    private static final double TEXT_SHARE = 0.055;
    private static final double LEADING = 1.25;
    private static final double MARK = 0.035;
    private static final double MARK_HEIGHT = 0.35;

    /** A pose in its own coordinates, with the lines of its caption and their size. */
    private record Panel(List<Shape> shapes, Bounds bounds, List<String> caption, double size) {

        double width() {
            return caption.stream().mapToDouble(line -> Shape.widthOf(line, size)).reduce(bounds.width(), Math::max);
        }
    }

    private FigureRenderer() {
    }

    /** The drawing of {@code figure}, which has at least one pose; its alternative text is the figure's text. */
    public static FigureDrawing draw(Figure figure) {
        double side = longerSide(arranged(figure, TEXT_SHARE));
        List<Shape> shapes = arranged(figure, side * TEXT_SHARE);
        Bounds bounds = boundsOf(shapes).grow(MARGIN);
        return new FigureDrawing(bounds.width(), bounds.height(),
                shapes.stream().map(shape -> shape.plus(-bounds.left(), -bounds.bottom())).toList(),
                figure.getText() == null ? "" : figure.getText()); //$NON-NLS-1$
    }

    /** The poses in the rows that make the longer side of the whole shortest. */
    private static List<Shape> arranged(Figure figure, double textSize) {
        List<Panel> panels = new ArrayList<>();
        for (Pose pose : figure.getPoses()) {
            panels.add(panel(pose, figure, panels.size() + 1, textSize));
        }
        return IntStream.rangeClosed(1, panels.size()).mapToObj(columns -> rows(panels, columns))
                .min(Comparator.comparingDouble(FigureRenderer::longerSide)).orElseThrow();
    }

    private static Panel panel(Pose pose, Figure figure, int number, double textSize) {
        List<Shape> shapes = PosePainter.paint(pose, figure.getView());
        Bounds bounds = boundsOf(shapes);
        String words = pose.getCaption() == null ? "" : pose.getCaption(); //$NON-NLS-1$
        String caption = figure.getPoses().size() == 1 ? words : number + " " + words; //$NON-NLS-1$
        return new Panel(shapes, bounds, wrapped(caption.strip(), bounds.width(), textSize), textSize);
    }

    /** The panels in rows of up to {@code columns}, from top to bottom. */
    private static List<Shape> rows(List<Panel> panels, int columns) {
        List<Shape> shapes = new ArrayList<>();
        double top = 0;
        for (int i = 0; i < panels.size(); i += columns) {
            if (i > 0) {
                shapes.add(mark(new Point(0, top - GAP / 2), -90));
                top -= GAP;
            }
            List<Shape> row = row(panels.subList(i, Math.min(i + columns, panels.size())));
            Bounds bounds = boundsOf(row);
            double dx = -(bounds.left() + bounds.right()) / 2;
            double dy = top - bounds.top();
            row.forEach(shape -> shapes.add(shape.plus(dx, dy)));
            top -= bounds.height();
        }
        return shapes;
    }

    private static List<Shape> row(List<Panel> panels) {
        List<Shape> shapes = new ArrayList<>();
        double floor = panels.stream().mapToDouble(panel -> panel.bounds.bottom()).min().orElse(0);
        double x = 0;
        for (Panel panel : panels) {
            if (x > 0) {
                shapes.add(mark(new Point(x - GAP / 2, floor + MARK_HEIGHT), 0));
            }
            place(panel, x + panel.width() / 2, floor, shapes);
            x += panel.width() + GAP;
        }
        return shapes;
    }

    /** Adds {@code panel}, its middle at {@code x} and its caption below {@code floor}. */
    private static void place(Panel panel, double x, double floor, List<Shape> shapes) {
        double dx = x - (panel.bounds.left() + panel.bounds.right()) / 2;
        panel.shapes.forEach(shape -> shapes.add(shape.plus(dx, 0)));
        double base = floor;
        for (String line : panel.caption) {
            base -= panel.size * LEADING;
            shapes.add(new Caption(x, base, line, panel.size, Anchor.MIDDLE));
        }
    }

    /** A small triangle at {@code center} that points to the next pose. */
    private static Shape mark(Point center, double direction) {
        return new Fill(Outline.polygon(center.towards(direction, MARK), center.towards(direction + 120, MARK),
                center.towards(direction - 120, MARK)), Tone.GROUND);
    }

    private static double longerSide(List<Shape> shapes) {
        Bounds bounds = boundsOf(shapes);
        return Math.max(bounds.width(), bounds.height());
    }

    private static Bounds boundsOf(List<Shape> shapes) {
        return shapes.stream().map(Shape::bounds).reduce(Bounds.NONE, Bounds::union);
    }

    /** The words of {@code text} in as few lines as fit into {@code width}. */
    private static List<String> wrapped(String text, double width, double size) {
        List<String> lines = new ArrayList<>();
        for (String word : text.split(" ")) { //$NON-NLS-1$
            String longer = lines.isEmpty() ? word : lines.getLast() + ' ' + word;
            if (lines.isEmpty() || Shape.widthOf(longer, size) > width) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, longer);
            }
        }
        return lines;
    }
}
