package org.plumbline.core.body;

/**
 * A place on a view of the body chart, in its unit coordinates: x from 0 at the left to 1, y from 0 at the top to 1,
 * both over the height of the view.
 */
public record Spot(double x, double y) {

    /** Distance to {@code other}. */
    public double distance(Spot other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** Distance to the straight line from {@code a} to {@code b}, which ends there. */
    public double distance(Spot a, Spot b) {
        return distance(a.towards(b, share(a, b)));
    }

    /** The place at {@code share} of the way to {@code other}. */
    public Spot towards(Spot other, double share) {
        return new Spot(x + share * (other.x - x), y + share * (other.y - y));
    }

    /** Where on the line from {@code a} to {@code b} this place is nearest, from 0 to 1. */
    private double share(Spot a, Spot b) {
        double dx = b.x - a.x;
        double dy = b.y - a.y;
        double length = dx * dx + dy * dy;
        return length == 0 ? 0 : Math.clamp(((x - a.x) * dx + (y - a.y) * dy) / length, 0, 1);
    }
}
