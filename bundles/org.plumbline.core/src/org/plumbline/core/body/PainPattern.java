package org.plumbline.core.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.plumbline.model.chart.PainQuality;

/**
 * The sign that fills an area of one kind of symptom, so that kinds can be told apart without color. The signs are
 * those commonly used on pain drawings: circles for numbness, dots for tingling, crosses for burning, slashes for
 * sharp pain, waves for an ache; arrows stand for radiating, double lines for stiffness.
 */
public final class PainPattern {

    /** From one sign to the next in a row, and from row to row. */
    private static final double SPACING = 0.0135;
    /** Half the size of a sign. */
    private static final double SIZE = 0.0036;
    private static final int ROUND = 8;

    private PainPattern() {
    }

    /** The signs of an area, each a line through places of the view; at least one, in its middle. */
    public static List<List<Spot>> lines(PainQuality kind, Polygon area) {
        List<List<Spot>> lines = new ArrayList<>();
        Box box = area.box();
        for (long r = (long) (box.top() / SPACING); r * SPACING <= box.bottom(); r++) {
            double shift = r % 2 == 0 ? 0 : SPACING / 2;
            for (long c = (long) (box.left() / SPACING) - 1; c * SPACING <= box.right(); c++) {
                Spot spot = new Spot(c * SPACING + shift, r * SPACING);
                if (area.contains(spot)) {
                    lines.addAll(sign(kind, spot));
                }
            }
        }
        return lines.isEmpty() ? sign(kind, area.center()) : lines;
    }

    /** One sign around a place, as lines. */
    public static List<List<Spot>> sign(PainQuality kind, Spot at) {
        return switch (kind) {
        case ACHE -> List.of(line(at, -1, 0.5, -0.5, -0.5, 0, 0, 0.5, 0.5, 1, -0.5));
        case SHARP -> List.of(line(at, -0.6, 1, 0.6, -1));
        case BURNING -> List.of(line(at, -0.8, -0.8, 0.8, 0.8), line(at, -0.8, 0.8, 0.8, -0.8));
        case NUMBNESS -> List.of(circle(at, 1));
        case TINGLING -> List.of(circle(at, 0.25));
        case RADIATING -> List.of(line(at, 0, -1.1, 0, 1.1), line(at, -0.7, 0.3, 0, 1.1, 0.7, 0.3));
        case STIFFNESS -> List.of(line(at, -1, -0.45, 1, -0.45), line(at, -1, 0.45, 1, 0.45));
        case UNSPECIFIED -> List.of(line(at, -0.5, 0, 0.5, 0));
        };
    }

    private static List<Spot> line(Spot at, double... offsets) {
        return IntStream.range(0, offsets.length / 2)
                .mapToObj(i -> new Spot(at.x() + offsets[2 * i] * SIZE, at.y() + offsets[2 * i + 1] * SIZE)).toList();
    }

    private static List<Spot> circle(Spot at, double radius) {
        return IntStream.rangeClosed(0, ROUND).mapToObj(i -> {
            double angle = 2 * Math.PI * i / ROUND;
            return new Spot(at.x() + radius * SIZE * Math.cos(angle), at.y() + radius * SIZE * Math.sin(angle));
        }).toList();
    }
}
