package org.plumbline.core.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.chart.PainQuality;

/** Places, areas, strokes and lines of the body chart. */
class GeometryTest {

    private static final Polygon SQUARE = Polygon.parse("0.2,0.2 0.6,0.2 0.6,0.6 0.2,0.6");

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @Test
    void anAreaKnowsWhatIsInside() {
        assertTrue(SQUARE.contains(new Spot(0.3, 0.5)));
        assertFalse(SQUARE.contains(new Spot(0.7, 0.5)));
        assertEquals(0.16, SQUARE.area(), 1e-9);
        assertEquals(0.1, SQUARE.distance(new Spot(0.3, 0.4)), 1e-9);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsPrintedIsReadAgain(int seed) {
        Polygon area = new Polygon(walk(seed));
        Polygon read = Polygon.parse(area.print());
        assertEquals(area.print(), read.print());
        for (int i = 0; i < area.corners().size(); i++) {
            assertEquals(0, area.corners().get(i).distance(read.corners().get(i)), 0.0001);
        }
    }

    @Test
    void whatIsNoPairOfNumbersIsLeftOut() {
        assertEquals(List.of(new Spot(0.1, 0.2)), Polygon.parse("x 0.1,0.2 0.3 a,b 1,2,3").corners());
        assertEquals(List.of(), Polygon.parse(null).corners());
        assertEquals(List.of(), Polygon.parse(" ").corners());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSimplerStrokeStaysWithinTheTolerance(int seed) {
        double tolerance = 0.004;
        Stroke stroke = new Stroke(walk(seed), 0.01);
        Stroke simpler = stroke.simplified(tolerance);
        assertTrue(stroke.spots().containsAll(simpler.spots()));
        assertEquals(stroke.spots().getFirst(), simpler.spots().getFirst());
        assertEquals(stroke.spots().getLast(), simpler.spots().getLast());
        stroke.spots().forEach(spot -> assertTrue(simpler.distance(spot) <= tolerance + 1e-12, spot.toString()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSimplerAreaStaysWithinTheTolerance(int seed) {
        Polygon area = new Polygon(walk(seed));
        Polygon simpler = area.simplified(0.004);
        assertTrue(simpler.corners().size() <= area.corners().size());
        area.corners().forEach(corner -> assertTrue(simpler.distance(corner) <= 0.004 + 1e-12, corner.toString()));
    }

    @Test
    void aLineWithoutItsBendsIsStraight() {
        List<Spot> straight = IntStream.range(0, 50).mapToObj(i -> new Spot(i / 100.0, i / 200.0)).toList();
        assertEquals(2, new Stroke(straight, 0.01).simplified(0.0001).spots().size());
    }

    @Test
    void aStrokeIsClosedWhenItsEndsMeetAroundSomething() {
        List<Spot> around = new ArrayList<>(SQUARE.corners());
        around.add(new Spot(0.21, 0.21));
        assertTrue(new Stroke(around, 0.01).closed());
        assertFalse(new Stroke(List.of(new Spot(0.2, 0.2)), 0.01).closed());
    }

    @Test
    void pathDataIsReadStepByStep() {
        BodyPath path = BodyPath.parse("M0.1,0.2 L0.3,0.4 0.5,0.6 C0.1,0.1 0.2,0.2 0.3,0.3 Z");
        assertEquals(List.of(BodyPath.Kind.MOVE, BodyPath.Kind.LINE, BodyPath.Kind.LINE, BodyPath.Kind.CURVE,
                BodyPath.Kind.CLOSE), path.steps().stream().map(BodyPath.Step::kind).toList());
        List<Spot> flat = path.flattened(4);
        assertEquals(7, flat.size());
        assertEquals(0, new Spot(0.3, 0.3).distance(flat.getLast()), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> BodyPath.parse("M0.1,0.2 C0.1,0.1 0.2,0.2"));
    }

    @ParameterizedTest
    @EnumSource(PainQuality.class)
    void everyKindOfPainHasASignOfItsOwn(PainQuality kind) {
        Spot middle = new Spot(0.5, 0.5);
        for (PainQuality other : PainQuality.VALUES) {
            assertEquals(other == kind, PainPattern.sign(kind, middle).equals(PainPattern.sign(other, middle)));
        }
        assertTrue(PainPattern.lines(kind, SQUARE).size() > 100);
        assertFalse(PainPattern.lines(kind, Polygon.parse("0.2,0.2 0.201,0.2 0.2,0.201")).isEmpty());
    }

    private static List<Spot> walk(int seed) {
        Random random = new Random(seed);
        List<Spot> spots = new ArrayList<>(List.of(new Spot(0.5, 0.5)));
        for (int i = 0; i < 60; i++) {
            spots.add(new Spot(spots.getLast().x() + random.nextGaussian() * 0.01,
                    spots.getLast().y() + random.nextGaussian() * 0.01));
        }
        return spots;
    }
}
