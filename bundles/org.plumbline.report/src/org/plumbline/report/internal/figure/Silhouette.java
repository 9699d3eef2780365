package org.plumbline.report.internal.figure;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.report.figure.Outline;
import org.plumbline.report.figure.Point;

/** Smooth outlines of parts of the body, made of cross-sections along a line. */
final class Silhouette {

    /**
     * A cross-section.
     *
     * @param at    share of the way along the line, 0 at its start and 1 at its end
     * @param left  half width to the left of the line's direction
     * @param right half width to its right
     */
    record Section(double at, double left, double right) {

        /** A section that reaches equally far to both sides. */
        static Section even(double at, double half) {
            return new Section(at, half, half);
        }
    }

    private Silhouette() {
    }

    /** The outline around the straight line between two joints, rounded beyond both ends. */
    static Outline limb(Point from, Point to, Section... sections) {
        return around(from, from.between(to, 0.5), to, sections[0].left, sections[sections.length - 1].left, sections);
    }

    /**
     * The outline around the smooth line from {@code from} to {@code to} that passes {@code bend} at share 0.5;
     * it bulges by {@code start} and {@code end} beyond the first and the last section.
     */
    static Outline around(Point from, Point bend, Point to, double start, double end, Section... sections) {
        List<Point> left = new ArrayList<>();
        List<Point> right = new ArrayList<>();
        for (Section section : sections) {
            Point center = on(from, bend, to, section.at);
            double direction = directionAt(from, bend, to, section.at);
            left.add(center.towards(direction + 90, section.left));
            right.addFirst(center.towards(direction - 90, section.right));
        }
        double first = sections[0].at;
        double last = sections[sections.length - 1].at;
        List<Point> points = new ArrayList<>();
        points.add(on(from, bend, to, first).towards(directionAt(from, bend, to, first), -start));
        points.addAll(left);
        points.add(on(from, bend, to, last).towards(directionAt(from, bend, to, last), end));
        points.addAll(right);
        return Outline.smooth(points);
    }

    /** A point on the parabola from {@code from} to {@code to} through {@code bend}, straight beyond its ends. */
    private static Point on(Point from, Point bend, Point to, double share) {
        Point handle = handle(from, bend, to);
        if (share < 0) {
            return from.between(handle, share * 2);
        }
        if (share > 1) {
            return handle.between(to, share * 2 - 1);
        }
        return from.between(handle, share).between(handle.between(to, share), share);
    }

    private static double directionAt(Point from, Point bend, Point to, double share) {
        double within = Math.clamp(share, 0, 1);
        Point handle = handle(from, bend, to);
        return from.between(handle, within).direction(handle.between(to, within));
    }

    private static Point handle(Point from, Point bend, Point to) {
        Point middle = from.between(to, 0.5);
        return middle.between(bend, 2);
    }
}
