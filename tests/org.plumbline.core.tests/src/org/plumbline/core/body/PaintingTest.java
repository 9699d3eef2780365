package org.plumbline.core.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.chart.BodyView;
import org.plumbline.testkit.InstalledContent;

/** What strokes on the figure become. */
class PaintingTest {

    private static final double RADIUS = 0.011;

    private final BodyMap map = BodyMap.of(InstalledContent.catalogue());

    @Test
    void aTouchMarksTheRegionUnderIt() {
        List<Painted> painted = paint(BodyView.BACK, new Spot(0.46, 0.40));
        assertEquals(List.of("left low back"), names(painted));
        assertEquals(Math.PI * RADIUS * RADIUS, painted.getFirst().area().area(), 0.00006);
    }

    @Test
    void aLineDownTheLegMarksEachRegionItGoesThrough() {
        assertEquals(List.of("right buttock", "right back of thigh", "right back of knee", "right calf"),
                names(paint(BodyView.BACK, new Spot(0.563, 0.49), new Spot(0.56, 0.60), new Spot(0.548, 0.85))));
    }

    @Test
    void aLineDrawnAroundARegionFillsIt() {
        List<Painted> painted = paint(BodyView.BACK, new Spot(0.445, 0.37), new Spot(0.475, 0.37),
                new Spot(0.475, 0.42), new Spot(0.445, 0.42), new Spot(0.445, 0.372));
        assertEquals(List.of("left low back"), names(painted));
        assertTrue(painted.getFirst().area().contains(new Spot(0.46, 0.395)));
    }

    @Test
    void nothingIsPaintedBesideTheFigure() {
        assertEquals(List.of(), paint(BodyView.BACK, new Spot(0.1, 0.1), new Spot(0.2, 0.2)));
        for (Painted painted : paint(BodyView.BACK, new Spot(0.2, 0.40), new Spot(0.46, 0.40))) {
            painted.area().corners().forEach(corner -> assertTrue(
                    map.regions(BodyView.BACK).stream().anyMatch(region -> region.outline().contains(corner)
                            || region.outline().distance(corner) < 0.005), corner.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void whatIsPaintedLiesInItsRegionAndALittleAround(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 6; n++) {
            List<Spot> way = new ArrayList<>(List.of(new Spot(0.42 + random.nextDouble() * 0.16,
                    0.2 + random.nextDouble() * 0.3)));
            for (int i = 0; i < 12; i++) {
                way.add(new Spot(way.getLast().x() + random.nextGaussian() * 0.02,
                        way.getLast().y() + random.nextGaussian() * 0.02));
            }
            for (Painted painted : map.paint(BodyView.BACK, new Stroke(way, RADIUS))) {
                double share = map.shares(BodyView.BACK, painted.area()).getOrDefault(painted.region(), 0.0);
                assertTrue(share > 0.3, painted.region().name() + ": " + share);
            }
        }
    }

    private List<Painted> paint(BodyView view, Spot... way) {
        return map.paint(view, new Stroke(List.of(way), RADIUS));
    }

    private static List<String> names(List<Painted> painted) {
        return painted.stream().map(part -> part.region().name()).toList();
    }
}
