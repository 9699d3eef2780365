package org.plumbline.core.body;

import java.util.ArrayList;
import java.util.List;

/** An upright box on a view. */
public record Box(double left, double top, double right, double bottom) {

    /** The smallest box around places; empty at the origin where there are none. */
    public static Box around(List<Spot> spots) {
        if (spots.isEmpty()) {
            return new Box(0, 0, 0, 0);
        }
        return new Box(spots.stream().mapToDouble(Spot::x).min().orElseThrow(),
                spots.stream().mapToDouble(Spot::y).min().orElseThrow(),
                spots.stream().mapToDouble(Spot::x).max().orElseThrow(),
                spots.stream().mapToDouble(Spot::y).max().orElseThrow());
    }

    /** Width. */
    public double width() {
        return right - left;
    }

    /** Height. */
    public double height() {
        return bottom - top;
    }

    /** The box, {@code margin} larger on every side. */
    public Box grow(double margin) {
        return new Box(left - margin, top - margin, right + margin, bottom + margin);
    }

    /** Whether a place lies inside or on the edge. */
    public boolean contains(Spot spot) {
        return spot.x() >= left && spot.x() <= right && spot.y() >= top && spot.y() <= bottom;
    }

    /** The crossings inside the box of a grid that spans the view, so that neighbouring boxes share them. */
    public List<Spot> grid(double step) {
        List<Spot> spots = new ArrayList<>();
        for (long row = (long) Math.ceil(top / step); row * step <= bottom; row++) {
            for (long column = (long) Math.ceil(left / step); column * step <= right; column++) {
                spots.add(new Spot(column * step, row * step));
            }
        }
        return spots;
    }
}
