package org.plumbline.core.body;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line drawn with a round brush. Where its ends meet it stands for all it goes around.
 *
 * @param spots  where the brush went
 * @param radius half the width of the brush
 */
public record Stroke(List<Spot> spots, double radius) {

    public Stroke {
        spots = List.copyOf(spots);
        if (spots.isEmpty() || radius <= 0) {
            throw new IllegalArgumentException("A stroke goes somewhere and has a width");
        }
    }

    /** The same line through fewer places, none of those left out farther than {@code tolerance} from it. */
    public Stroke simplified(double tolerance) {
        return new Stroke(simplified(spots, tolerance), radius);
    }

    /** Distance from a place to the middle of the brush's way. */
    public double distance(Spot spot) {
        return IntStream.range(0, spots.size())
                .mapToDouble(i -> spot.distance(spots.get(Math.max(0, i - 1)), spots.get(i))).min().orElseThrow();
    }

    /** The box around what the brush covers. */
    public Box box() {
        return Box.around(spots).grow(radius);
    }

    /** Whether its ends meet around something. */
    public boolean closed() {
        return spots.getFirst().distance(spots.getLast()) <= 2 * radius
                && new Polygon(spots).area() > 4 * radius * radius;
    }

    /** Lines by Douglas and Peucker: the place farthest from the straight line is kept, and so on to both sides. */
    static List<Spot> simplified(List<Spot> spots, double tolerance) {
        if (spots.size() < 3) {
            return spots;
        }
        Spot first = spots.getFirst();
        Spot last = spots.getLast();
        int farthest = 0;
        double reach = tolerance;
        for (int i = 1; i < spots.size() - 1; i++) {
            double distance = spots.get(i).distance(first, last);
            if (distance > reach) {
                reach = distance;
                farthest = i;
            }
        }
        if (farthest == 0) {
            return List.of(first, last);
        }
        List<Spot> before = simplified(spots.subList(0, farthest + 1), tolerance);
        return Stream.concat(before.subList(0, before.size() - 1).stream(),
                simplified(spots.subList(farthest, spots.size()), tolerance).stream()).toList();
    }
}
