package org.plumbline.core.body;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;

/** A closed area on a view, by its corners; it is written as {@code x,y} pairs separated by blanks. */
public record Polygon(List<Spot> corners) {

    /** Decimals that are written: less than a millimeter on an adult. */
    private static final int DECIMALS = 4;

    public Polygon {
        corners = List.copyOf(corners);
    }

    /** Reads an area; pairs that are no numbers are left out, so that whatever was saved can be shown. */
    public static Polygon parse(@Nullable String written) {
        List<Spot> corners = new ArrayList<>();
        for (String pair : written == null ? new String[0] : written.strip().split("\\s+")) { //$NON-NLS-1$
            String[] xy = pair.split(","); //$NON-NLS-1$
            try {
                if (xy.length == 2) {
                    corners.add(new Spot(Double.parseDouble(xy[0]), Double.parseDouble(xy[1])));
                }
            } catch (NumberFormatException e) {
                continue;
            }
        }
        return new Polygon(corners);
    }

    /** The area as it is kept; {@link #parse} reads it. */
    public String print() {
        return corners.stream().map(corner -> number(corner.x()) + ',' + number(corner.y()))
                .collect(Collectors.joining(" ")); //$NON-NLS-1$
    }

    /** Whether a place lies inside. */
    public boolean contains(Spot spot) {
        boolean inside = false;
        for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
            Spot a = corners.get(i);
            Spot b = corners.get(j);
            if (a.y() > spot.y() != b.y() > spot.y()
                    && spot.x() < (b.x() - a.x()) * (spot.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** Distance from a place to the edge; infinite where there is no edge. */
    public double distance(Spot spot) {
        return IntStream.range(0, corners.size())
                .mapToDouble(i -> spot.distance(corners.get(i), corners.get((i + 1) % corners.size()))).min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** Its size, in squares of the height of the view. */
    public double area() {
        return Math.abs(twiceSigned()) / 2;
    }

    /** A place well inside: of those on a fine grid the one farthest from the edge. */
    public Spot center() {
        Box box = box();
        Spot best = new Spot(box.left() + box.width() / 2, box.top() + box.height() / 2);
        double reach = contains(best) ? distance(best) : -1;
        double step = Math.max(box.width(), box.height()) / 24;
        for (Spot spot : step > 0 ? box.grid(step) : List.<Spot>of()) {
            if (contains(spot) && distance(spot) > reach + step / 4) {
                best = spot;
                reach = distance(spot);
            }
        }
        return best;
    }

    /** The smallest upright box around it. */
    public Box box() {
        return Box.around(corners);
    }

    /** The same area with fewer corners, none farther than {@code tolerance} from the edge it had. */
    public Polygon simplified(double tolerance) {
        if (corners.size() < 4) {
            return this;
        }
        int far = IntStream.range(0, corners.size()).boxed()
                .max((a, b) -> Double.compare(corners.getFirst().distance(corners.get(a)),
                        corners.getFirst().distance(corners.get(b)))).orElseThrow();
        List<Spot> round = new ArrayList<>(Stroke.simplified(corners.subList(0, far + 1), tolerance));
        List<Spot> back = new ArrayList<>(corners.subList(far, corners.size()));
        back.add(corners.getFirst());
        List<Spot> home = Stroke.simplified(back, tolerance);
        round.addAll(home.subList(1, home.size() - 1));
        return new Polygon(round);
    }

    /** Twice the area, positive where the corners run clockwise as seen on the screen. */
    double twiceSigned() {
        return IntStream.range(0, corners.size()).mapToDouble(i -> {
            Spot a = corners.get(i);
            Spot b = corners.get((i + 1) % corners.size());
            return a.x() * b.y() - b.x() * a.y();
        }).sum();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
