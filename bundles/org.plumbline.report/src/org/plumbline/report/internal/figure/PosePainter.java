package org.plumbline.report.internal.figure;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.model.catalogue.Arrow;
import org.plumbline.model.catalogue.Pose;
import org.plumbline.model.catalogue.View;
import org.plumbline.report.figure.Bounds;
import org.plumbline.report.figure.Outline;
import org.plumbline.report.figure.Point;
import org.plumbline.report.figure.Shape;
import org.plumbline.report.figure.Shape.Fill;
import org.plumbline.report.figure.Shape.Stroke;
import org.plumbline.report.figure.Tone;

/** Paints one pose with its floor, things and arrows, in the coordinates of the pose. */
public final class PosePainter {

    private static final double FLOOR_WIDTH = 0.008;
    private static final double FLOOR_BEYOND = 0.05;
    private static final double ARROW_WIDTH = 0.022;
    private static final double ARROW_HEAD = 0.06;

    private PosePainter() {
    }

    /** The shapes of {@code pose}, floor first. */
    public static List<Shape> paint(Pose pose, View view) {
        List<Shape> shapes = new ArrayList<>();
        Skeleton body = Skeleton.of(pose, view);
        BodyPainter painter = new BodyPainter(body, view, shapes::add);
        PropPainter props = new PropPainter(body, shapes::add);
        pose.getProps().stream().filter(prop -> !PropPainter.inFront(prop)).forEach(props::paint);
        double floor = Math.min(0, boundsOf(shapes).bottom());
        painter.paintBehind();
        painter.paint();
        pose.getProps().stream().filter(PropPainter::inFront).forEach(props::paint);
        for (Arrow arrow : pose.getArrows()) {
            arrow(arrow, shapes);
        }
        if (view != View.ABOVE) {
            shapes.addFirst(floor(floor - FLOOR_WIDTH / 2, boundsOf(shapes)));
        }
        return shapes;
    }

    /** The floor below the body and below what lies under it, such as a mat. */
    private static Shape floor(double level, Bounds bounds) {
        return new Stroke(Outline.lines(new Point(bounds.left() - FLOOR_BEYOND, level),
                new Point(bounds.right() + FLOOR_BEYOND, level)), FLOOR_WIDTH, Tone.GROUND, false);
    }

    private static Bounds boundsOf(List<Shape> shapes) {
        return shapes.stream().map(Shape::bounds).reduce(Bounds.NONE, Bounds::union);
    }

    private static void arrow(Arrow arrow, List<Shape> shapes) {
        Point from = new Point(arrow.getX(), arrow.getY());
        Point to = new Point(arrow.getToX(), arrow.getToY());
        Point handle = from.between(to, 0.5).towards(from.direction(to) + 90, arrow.getBend() * 2);
        Outline headAtEnd = head(to, handle.direction(to));
        Outline headAtStart = head(from, handle.direction(from));
        Point end = to.towards(to.direction(handle), ARROW_HEAD * 0.7);
        Point start = arrow.isDoubleHeaded() ? from.towards(from.direction(handle), ARROW_HEAD * 0.7) : from;
        Outline shaft = Outline.curve(start, start.between(handle, 2 / 3.0), end.between(handle, 2 / 3.0), end);
        List<Outline> heads = arrow.isDoubleHeaded() ? List.of(headAtEnd, headAtStart) : List.of(headAtEnd);
        shapes.add(new Stroke(shaft, ARROW_WIDTH * 1.9, Tone.HALO, true));
        heads.forEach(head -> shapes.add(new Stroke(head, ARROW_WIDTH * 0.9, Tone.HALO, true)));
        shapes.add(new Stroke(shaft, ARROW_WIDTH, Tone.ACCENT, true));
        heads.forEach(head -> shapes.add(new Fill(head, Tone.ACCENT)));
    }

    private static Outline head(Point tip, double direction) {
        return Outline.polygon(tip, tip.towards(direction + 180 - 30, ARROW_HEAD),
                tip.towards(direction + 180 + 30, ARROW_HEAD));
    }
}
