package org.plumbline.core.body;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.model.chart.BodyMark;
import org.plumbline.model.chart.BodyView;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Side;
import org.plumbline.testkit.InstalledContent;
import org.plumbline.testkit.SampleClinicBuilder;

/** The body chart of the low back pack. */
class BodyMapTest {

    /** Half a centimeter on an adult: as near the edge a place may belong to either side of it. */
    private static final double EDGE = 0.003;

    private final BodyMap map = BodyMap.of(InstalledContent.catalogue());

    @ParameterizedTest
    @EnumSource(BodyView.class)
    void everyPlaceOfTheFigureBelongsToExactlyOneRegion(BodyView view) {
        Polygon figure = figure(view);
        int places = 0;
        for (Spot spot : figure.box().grow(0.05).grid(0.0037)) {
            if (figure.distance(spot) > EDGE) {
                long regions = map.regions(view).stream().filter(region -> region.outline().contains(spot)).count();
                assertEquals(figure.contains(spot) ? 1 : 0, regions, spot.toString());
                places += figure.contains(spot) ? 1 : 0;
            }
        }
        assertTrue(places > 5000, "places: " + places);
    }

    @ParameterizedTest
    @EnumSource(BodyView.class)
    void theFigureFillsItsView(BodyView view) {
        Box box = figure(view).box();
        assertAll(() -> assertEquals(0.02, box.top(), 0.002), () -> assertEquals(0.985, box.bottom(), 0.002),
                () -> assertTrue(box.left() > 0.2 && box.right() < 0.8, box.toString()));
    }

    @ParameterizedTest
    @EnumSource(BodyView.class)
    void noNameStandsTwiceInAView(BodyView view) {
        Set<String> names = new HashSet<>();
        map.regions(view).forEach(region -> assertTrue(names.add(region.name()), region.name()));
        assertTrue(names.size() >= 38, "regions: " + names.size());
    }

    @ParameterizedTest
    @CsvSource({ "BACK, 0.46, 0.40, left low back", "BACK, 0.50, 0.40, central low back", "BACK, 0.5, 0.46, sacrum",
            "BACK, 0.54, 0.40, right low back", "BACK, 0.47, 0.45, left sacroiliac joint",
            "BACK, 0.56, 0.50, right buttock", "BACK, 0.50, 0.55, saddle", "BACK, 0.45, 0.80, left calf",
            "FRONT, 0.44, 0.60, right front of thigh", "FRONT, 0.456, 0.978, right big toe",
            "FRONT, 0.55, 0.71, left front of knee", "LEFT, 0.50, 0.49, left side of hip",
            "RIGHT, 0.50, 0.60, right outer thigh", "FRONT, 0.70, 0.59, left hand" })
    void aPlaceIsNamedAsTheProfessionDoes(BodyView view, double x, double y, String name) {
        assertEquals(name, map.at(view, new Spot(x, y)).orElseThrow().name());
    }

    @Test
    void besideTheFigureIsNoRegion() {
        assertTrue(map.at(BodyView.FRONT, new Spot(0.1, 0.5)).isEmpty());
    }

    @Test
    void frontAndBackAreMirrored() {
        for (BodyView view : List.of(BodyView.FRONT, BodyView.BACK)) {
            for (Region region : map.regions(view)) {
                Spot center = region.outline().center();
                RegionKey there = map.at(view, new Spot(1 - center.x(), center.y())).orElseThrow().key();
                assertEquals(new RegionKey(region.key().label(), opposite(region.key().side())), there);
            }
        }
    }

    @Test
    void anAreaIsSharedAmongTheRegionsItCovers() {
        Map<Region, Double> shares = map.shares(BodyView.BACK,
                Polygon.parse("0.45,0.38 0.55,0.38 0.55,0.42 0.45,0.42"));
        assertEquals(List.of("central low back", "left low back", "right low back").stream().sorted().toList(),
                shares.keySet().stream().map(Region::name).sorted().toList());
        assertEquals(1, shares.values().stream().mapToDouble(Double::doubleValue).sum(), 0.001);
    }

    @Test
    void aMarkOfARegionNobodyKnowsKeepsItsAreaAndItsName() {
        BodyMark mark = mark("leg as far as the knee", Side.LEFT);
        mark.setPoints("0.4,0.5 0.45,0.5 0.45,0.6");
        assertEquals(3, map.area(mark).corners().size());
        assertEquals("left leg as far as the knee", map.name(RegionKey.of(mark)));
    }

    @Test
    void everyMarkOfTheSampleClinicLiesInARegionOfItsView() {
        SampleClinicBuilder.charts().stream().flatMap(chart -> chart.getEncounters().stream())
                .flatMap(encounter -> encounter.getMarks().stream()).forEach(mark -> assertEquals(mark.getView(),
                        map.find(RegionKey.of(mark), mark.getView()).orElseThrow().view(), mark.getRegion()));
    }

    @Test
    void aMarkWithoutAnAreaShowsItsRegion() {
        BodyMark mark = mark("buttock", Side.LEFT);
        assertEquals(map.find(RegionKey.of(mark), BodyView.BACK).orElseThrow().outline(), map.area(mark));
        assertFalse(map.area(mark).corners().isEmpty());
    }

    private static BodyMark mark(String region, Side side) {
        BodyMark mark = ChartFactory.eINSTANCE.createBodyMark();
        mark.setView(BodyView.BACK);
        mark.setRegion(region);
        mark.setSide(side);
        return mark;
    }

    private Polygon figure(BodyView view) {
        return new Polygon(map.drawing(view).getFirst().flattened(24));
    }

    private static Side opposite(Side side) {
        return switch (side) {
            case LEFT -> Side.RIGHT;
            case RIGHT -> Side.LEFT;
            default -> side;
        };
    }
}
