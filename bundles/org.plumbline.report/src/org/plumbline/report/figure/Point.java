package org.plumbline.report.figure;

/** A point of a drawing, in body heights, y upwards. */
public record Point(double x, double y) {

    /** This point moved by {@code dx} and {@code dy}. */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /** The point {@code length} away in direction {@code degrees}, counter-clockwise, 0 pointing right. */
    public Point towards(double degrees, double length) {
        double radians = Math.toRadians(degrees);
        return plus(length * Math.cos(radians), length * Math.sin(radians));
    }

    /** The point at {@code share} of the way to {@code other}. */
    public Point between(Point other, double share) {
        return plus((other.x - x) * share, (other.y - y) * share);
    }

    /** Distance to {@code other}. */
    public double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** Direction to {@code other} in degrees, from -180 to 180. */
    public double direction(Point other) {
        return Math.toDegrees(Math.atan2(other.y - y, other.x - x));
    }
}
