package org.plumbline.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A path of lines and cubic curves. */
public record Outline(List<Segment> segments) {

    /** Weight of a cubic control point with which four curves make a circle. */
    private static final double CIRCLE = 0.5523;

    public Outline {
        segments = List.copyOf(segments);
    }

    /** A piece of an outline; it starts where the one before ends. */
    public sealed interface Segment {

        /** The points that bound the segment: a curve lies within the hull of its control points. */
        default Stream<Point> points() {
            return switch (this) {
            case MoveTo move -> Stream.of(move.to());
            case LineTo line -> Stream.of(line.to());
            case CurveTo curve -> Stream.of(curve.control1(), curve.control2(), curve.to());
            case Close close -> Stream.empty();
            };
        }

        /** The segment moved by {@code dx} and {@code dy}. */
        default Segment plus(double dx, double dy) {
            return switch (this) {
            case MoveTo move -> new MoveTo(move.to().plus(dx, dy));
            case LineTo line -> new LineTo(line.to().plus(dx, dy));
            case CurveTo curve -> new CurveTo(curve.control1().plus(dx, dy), curve.control2().plus(dx, dy),
                    curve.to().plus(dx, dy));
            case Close close -> close;
            };
        }
    }

    /** Starts a new part of the outline. */
    public record MoveTo(Point to) implements Segment {
    }

    /** A straight line. */
    public record LineTo(Point to) implements Segment {
    }

    /** A cubic Bézier curve. */
    public record CurveTo(Point control1, Point control2, Point to) implements Segment {
    }

    /** A straight line back to the start of the part. */
    public record Close() implements Segment {
    }

    /** Straight lines through {@code points}. */
    public static Outline lines(Point... points) {
        List<Segment> segments = new ArrayList<>();
        for (Point point : points) {
            segments.add(segments.isEmpty() ? new MoveTo(point) : new LineTo(point));
        }
        return new Outline(segments);
    }

    /** A closed polygon. */
    public static Outline polygon(Point... points) {
        List<Segment> segments = new ArrayList<>(lines(points).segments);
        segments.add(new Close());
        return new Outline(segments);
    }

    /** One cubic curve. */
    public static Outline curve(Point from, Point control1, Point control2, Point to) {
        return new Outline(List.of(new MoveTo(from), new CurveTo(control1, control2, to)));
    }

    /** A circle. */
    public static Outline circle(Point center, double radius) {
        double k = radius * CIRCLE;
        Point top = center.plus(0, radius);
        Point right = center.plus(radius, 0);
        Point bottom = center.plus(0, -radius);
        Point left = center.plus(-radius, 0);
        return new Outline(List.of(new MoveTo(top), new CurveTo(top.plus(k, 0), right.plus(0, k), right),
                new CurveTo(right.plus(0, -k), bottom.plus(k, 0), bottom),
                new CurveTo(bottom.plus(-k, 0), left.plus(0, -k), left),
                new CurveTo(left.plus(0, k), top.plus(-k, 0), top), new Close()));
    }

    /** A rectangle with corners rounded by {@code radius}, which may be 0. */
    public static Outline box(double left, double bottom, double width, double height, double radius) {
        double r = Math.min(radius, Math.min(width, height) / 2);
        double k = r * (1 - CIRCLE);
        double right = left + width;
        double top = bottom + height;
        return new Outline(List.of(new MoveTo(new Point(left + r, bottom)), new LineTo(new Point(right - r, bottom)),
                new CurveTo(new Point(right - k, bottom), new Point(right, bottom + k), new Point(right, bottom + r)),
                new LineTo(new Point(right, top - r)),
                new CurveTo(new Point(right, top - k), new Point(right - k, top), new Point(right - r, top)),
                new LineTo(new Point(left + r, top)),
                new CurveTo(new Point(left + k, top), new Point(left, top - k), new Point(left, top - r)),
                new LineTo(new Point(left, bottom + r)),
                new CurveTo(new Point(left, bottom + k), new Point(left + k, bottom), new Point(left + r, bottom)),
                new Close()));
    }

    /** A smooth closed curve through {@code points}, by Catmull and Rom. */
    public static Outline smooth(List<Point> points) {
        int count = points.size();
        List<Segment> segments = new ArrayList<>();
        segments.add(new MoveTo(points.getFirst()));
        for (int i = 0; i < count; i++) {
            Point before = points.get((i + count - 1) % count);
            Point from = points.get(i);
            Point to = points.get((i + 1) % count);
            Point after = points.get((i + 2) % count);
            segments.add(new CurveTo(from.plus((to.x() - before.x()) / 6, (to.y() - before.y()) / 6),
                    to.plus((from.x() - after.x()) / 6, (from.y() - after.y()) / 6), to));
        }
        segments.add(new Close());
        return new Outline(segments);
    }

    /** The box around the outline. */
    public Bounds bounds() {
        return segments.stream().flatMap(Segment::points).map(Bounds::of).reduce(Bounds.NONE, Bounds::union);
    }

    /** The outline moved by {@code dx} and {@code dy}. */
    public Outline plus(double dx, double dy) {
        return new Outline(segments.stream().map(segment -> segment.plus(dx, dy)).toList());
    }
}
