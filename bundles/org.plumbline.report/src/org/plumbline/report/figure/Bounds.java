package org.plumbline.report.figure;

/** A box with sides parallel to the axes. */
public record Bounds(double left, double bottom, double right, double top) {

    /** The box of no point at all. */
    public static final Bounds NONE = new Bounds(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    /** The box of one point. */
    public static Bounds of(Point point) {
        return new Bounds(point.x(), point.y(), point.x(), point.y());
    }

    /** The smallest box around this one and {@code other}. */
    public Bounds union(Bounds other) {
        return new Bounds(Math.min(left, other.left), Math.min(bottom, other.bottom), Math.max(right, other.right),
                Math.max(top, other.top));
    }

    /** This box, {@code margin} wider on every side. */
    public Bounds grow(double margin) {
        return new Bounds(left - margin, bottom - margin, right + margin, top + margin);
    }

    /** Width. */
    public double width() {
        return right - left;
    }

    /** Height. */
    public double height() {
        return top - bottom;
    }
}
