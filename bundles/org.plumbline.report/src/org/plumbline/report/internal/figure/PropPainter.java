package org.plumbline.report.internal.figure;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.catalogue.Prop;
import org.plumbline.model.catalogue.PropKind;
import org.plumbline.report.figure.Outline;
import org.plumbline.report.figure.Point;
import org.plumbline.report.figure.Shape;
import org.plumbline.report.figure.Shape.Fill;
import org.plumbline.report.figure.Shape.Stroke;
import org.plumbline.report.figure.Tone;

/** Paints the things around a body. Sizes in body heights, of things as they are sold for an adult of 1.7 m. */
final class PropPainter {

    private static final double EDGE = 0.01;
    private static final double ROUND = 0.012;
    private static final double LEG = 0.022;

    private final Skeleton body;
    private final Consumer<Shape> out;

    PropPainter(Skeleton body, Consumer<Shape> out) {
        this.body = body;
        this.out = out;
    }

    /** Whether {@code prop} is painted over the body rather than behind it. */
    static boolean inFront(Prop prop) {
        return prop.getKind() == PropKind.BAND || prop.getKind() == PropKind.WATER;
    }

    void paint(Prop prop) {
        double x = prop.getX();
        double y = prop.getY();
        switch (prop.getKind()) {
        case MAT -> box(x, y, size(prop.getWidth(), 1.1), size(prop.getHeight(), 0.025), ROUND);
        case WALL -> box(x, y, size(prop.getWidth(), 0.05), size(prop.getHeight(), 1.05), 0);
        case CHAIR -> chair(x, size(prop.getWidth(), 0.26), size(prop.getHeight(), 0.26), prop.isMirrored());
        case STEP -> box(x, y, size(prop.getWidth(), 0.3), size(prop.getHeight(), 0.12), ROUND);
        case BENCH -> bench(x, size(prop.getWidth(), 0.8), size(prop.getHeight(), 0.26));
        case EXERCISE_BALL -> ball(new Point(x, y), size(prop.getWidth(), 0.36) / 2);
        case SMALL_BALL -> outlined(Outline.circle(new Point(x, y), size(prop.getWidth(), 0.06) / 2));
        case ROLLER -> roller(new Point(x, y), size(prop.getWidth(), 0.09) / 2);
        case BAND -> band(new Point(x, y), end(prop));
        case BAR -> bar(x, y, size(prop.getWidth(), 0.5));
        case WEIGHT -> weight(end(prop), size(prop.getWidth(), 0.13) / 2);
        case STICK -> stick(size(prop.getWidth(), 0.7));
        case TREADMILL -> treadmill(x, size(prop.getWidth(), 0.8), size(prop.getHeight(), 0.55));
        case WATER -> water(x, y, size(prop.getWidth(), 1));
        }
    }

    private static double size(@Nullable Double given, double usual) {
        return given == null ? usual : given;
    }

    private Point end(Prop prop) {
        return prop.isSetJoint() ? body.at(prop.getJoint()) : new Point(prop.getX(), prop.getY());
    }

    private void chair(double x, double width, double height, boolean mirrored) {
        double back = mirrored ? x : x + width;
        legs(x + 0.02, x + width - 0.02, height);
        line(0.026, new Point(back, height - 0.02), new Point(back + (mirrored ? -0.03 : 0.03), height + 0.25));
        box(x - 0.01, height - 0.03, width + 0.02, 0.03, ROUND);
    }

    private void bench(double x, double width, double height) {
        legs(x + 0.08, x + width - 0.08, height);
        box(x, height - 0.05, width, 0.05, ROUND);
    }

    private void legs(double left, double right, double height) {
        line(LEG, new Point(left, height - 0.02), new Point(left, LEG / 2));
        line(LEG, new Point(right, height - 0.02), new Point(right, LEG / 2));
    }

    private void ball(Point center, double radius) {
        outlined(Outline.circle(center, radius));
        double shine = radius * 0.62;
        out.accept(new Stroke(Outline.curve(center.plus(-shine, radius * 0.1), center.plus(-shine, shine * 0.7),
                center.plus(-shine * 0.7, shine), center.plus(-radius * 0.1, shine)), EDGE, Tone.HALO, true));
    }

    private void roller(Point center, double radius) {
        outlined(Outline.circle(center, radius));
        outlined(Outline.circle(center, radius * 0.5));
    }

    private void band(Point anchor, Point hand) {
        out.accept(new Stroke(Outline.lines(anchor, hand), 0.026, Tone.HALO, true));
        line(0.014, anchor, hand);
        line(0.03, anchor.plus(0, -0.05), anchor.plus(0, 0.05));
    }

    private void bar(double x, double y, double width) {
        line(0.03, new Point(x, y), new Point(x + width, y));
    }

    private void weight(Point hand, double radius) {
        Point center = hand.plus(0, -radius - 0.035);
        out.accept(new Stroke(Outline.circle(hand.plus(0, -0.022), 0.034), 0.016, Tone.PROP_EDGE, true));
        fill(Outline.circle(center, radius), Tone.PROP_EDGE);
    }

    /** A stick along the back, touching back of the head and sacrum. */
    private void stick(double length) {
        double along = body.pelvis().direction(body.neck());
        Point start = body.pelvis().towards(along + 90, 0.073).towards(along, -0.08);
        line(0.018, start, start.towards(along, length));
    }

    private void treadmill(double x, double width, double height) {
        box(x, -0.055, width, 0.055, 0.02);
        line(0.025, new Point(x + width - 0.05, 0), new Point(x + width + 0.02, height));
        line(0.025, new Point(x + width + 0.02, height), new Point(x + width - 0.1, height + 0.01));
    }

    private void water(double x, double y, double width) {
        int waves = (int) Math.max(1, Math.round(width / 0.16));
        double length = width / waves;
        for (int i = 0; i < waves; i++) {
            Point from = new Point(x + i * length, y);
            out.accept(new Stroke(Outline.curve(from, from.plus(length / 3, 0.035), from.plus(length * 2 / 3, -0.035),
                    from.plus(length, 0)), EDGE * 1.4, Tone.PROP_EDGE, true));
        }
    }

    private void box(double x, double y, double width, double height, double round) {
        outlined(Outline.box(x, y, width, height, round));
    }

    private void outlined(Outline outline) {
        fill(outline, Tone.PROP);
        out.accept(new Stroke(outline, EDGE, Tone.PROP_EDGE, true));
    }

    private void line(double width, Point from, Point to) {
        out.accept(new Stroke(Outline.lines(from, to), width, Tone.PROP_EDGE, true));
    }

    private void fill(Outline outline, Tone tone) {
        out.accept(new Fill(outline, tone));
    }
}
