package org.plumbline.core.exam;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.plumbline.model.chart.Side;

/**
 * Where the segments are in a picture of the spine from behind, so that left is left. Lengths are in units in which a
 * lumbar vertebra is about 24 high; x is 0 in the middle line and grows to the right, y is 0 at the top and grows
 * downwards.
 */
public final class SpineLayout {

    /** Half of the width of the picture. */
    public static final double REACH = 66;

    /** Name of the sacroiliac joints, which have no middle. */
    public static final String SACROILIAC = "SI";

    private static final String USUAL_START = "L1";
    private static final double LORDOSIS = 9;

    private final List<Segment> segments = new ArrayList<>();

    /**
     * A segment.
     *
     * @param level its name
     * @param top its upper edge
     * @param height its height
     * @param body half of the width of its body
     * @param wing how far its transverse processes reach from the middle
     */
    public record Segment(String level, double top, double height, double body, double wing) {

        /** The middle of its height. */
        public double middle() {
            return top + height / 2;
        }

        /** Its part of the spine: C, T, L or S. */
        public char region() {
            return level.charAt(0);
        }
    }

    /** @param levels names of the segments, from top to bottom */
    public SpineLayout(Collection<String> levels) {
        double top = 0;
        for (String level : levels) {
            int number = level.equals(SACROILIAC) ? 2 : Integer.parseInt(level.substring(1));
            Segment segment = switch (level.charAt(0)) {
                case 'C' -> new Segment(level, top, 13, 9 + 0.6 * number, 18 + number);
                case 'T' -> new Segment(level, top, 14 + 0.45 * number, 11 + 0.55 * number, 29 - 0.5 * number);
                case 'L' -> new Segment(level, top, 22 + 0.5 * number, 18 + 0.8 * number, 34 + number);
                default -> new Segment(level, top, number == 1 ? 26 : 38, number == 1 ? 26 : 18, 42);
            };
            segments.add(segment);
            top += segment.height();
        }
    }

    /** The segments, from top to bottom. */
    public List<Segment> segments() {
        return List.copyOf(segments);
    }

    /** Height of the picture. */
    public double height() {
        return segments.getLast().top() + segments.getLast().height();
    }

    /** Where one usually begins: the upper end of the lumbar spine. */
    public SpineSpot start() {
        return new SpineSpot(index(USUAL_START) < 0 ? segments.getFirst().level() : USUAL_START, Side.CENTRAL);
    }

    /** The place at a point; empty outside of the picture. */
    public Optional<SpineSpot> at(double x, double y) {
        return Math.abs(x) > REACH ? Optional.empty()
                : segments.stream().filter(segment -> y >= segment.top() && y < segment.top() + segment.height())
                        .findFirst().map(segment -> new SpineSpot(segment.level(), side(segment, x)));
    }

    private static Side side(Segment segment, double x) {
        double middle = segment.level().equals(SACROILIAC) ? 0 : segment.body() / 2;
        return x < -middle ? Side.LEFT : x > middle ? Side.RIGHT
                : segment.level().equals(SACROILIAC) ? Side.RIGHT : Side.CENTRAL;
    }

    /** How far from the middle line the findings of a place are shown. */
    public double x(SpineSpot spot) {
        Segment segment = segments.get(index(spot.level()));
        double out = segment.level().equals(SACROILIAC) ? segment.wing() - 6 : (segment.body() / 2 + segment.wing()) / 2;
        return spot.side() == Side.LEFT ? -out : spot.side() == Side.RIGHT ? out : 0;
    }

    /** The segment of a place; empty when the picture does not show it. */
    public Optional<Segment> segment(String level) {
        return segments.stream().filter(segment -> segment.level().equals(level)).findFirst();
    }

    /** The place so many segments further down, or up if fewer than none, on the same side; never off the spine. */
    public SpineSpot down(SpineSpot from, int by) {
        return at(Math.clamp((long) index(from.level()) + by, 0, segments.size() - 1), from.side());
    }

    /** The first segment of the next part of the spine below, or the nearest such segment above, on the same side. */
    public SpineSpot region(SpineSpot from, boolean below) {
        int here = index(from.level());
        IntStream firsts = IntStream.range(0, segments.size())
                .filter(i -> i == 0 || segments.get(i).region() != segments.get(i - 1).region());
        return at(below ? firsts.filter(i -> i > here).findFirst().orElse(segments.size() - 1)
                : firsts.filter(i -> i < here).max().orElse(0), from.side());
    }

    /** The place one step to the patient's left, or to the right. */
    public SpineSpot across(SpineSpot from, boolean right) {
        Side far = right ? Side.RIGHT : Side.LEFT;
        boolean opposite = from.side() == (right ? Side.LEFT : Side.RIGHT);
        return at(index(from.level()), opposite ? Side.CENTRAL : far, far);
    }

    private SpineSpot at(int index, Side side) {
        return at(index, side, Side.LEFT);
    }

    /** A place, or the given side of it where there is no middle. */
    private SpineSpot at(int index, Side side, Side whereNoMiddle) {
        String level = segments.get(index).level();
        return new SpineSpot(level, level.equals(SACROILIAC) && side == Side.CENTRAL ? whereNoMiddle : side);
    }

    private int index(String level) {
        return IntStream.range(0, segments.size()).filter(i -> segments.get(i).level().equals(level)).findFirst()
                .orElse(-1);
    }

    /**
     * How far in front of a straight line the spine is at a height, seen from the side: forwards in neck and low back,
     * backwards in chest and sacrum. For a hint of its shape, not a measurement.
     */
    public double forward(double y) {
        double share = Math.clamp(y / height(), 0, 1);
        return LORDOSIS * Math.sin(2 * Math.PI * (share * 1.75 + 0.06)) * (0.55 + 0.45 * share);
    }
}
