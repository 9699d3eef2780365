package org.plumbline.core.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.model.chart.Side.CENTRAL;
import static org.plumbline.model.chart.Side.LEFT;
import static org.plumbline.model.chart.Side.RIGHT;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.plumbline.model.catalogue.PalpationItem;
import org.plumbline.model.chart.Side;
import org.plumbline.testkit.InstalledContent;

class SpineLayoutTest {

    private final List<String> levels = InstalledContent.catalogue().all(PalpationItem.class).stream()
            .filter(item -> !item.getLevels().isEmpty()).findFirst().orElseThrow().getLevels();
    private final SpineLayout spine = new SpineLayout(levels);

    @Test
    void aClickOnAMarkGivesThePlaceOfTheMark() {
        for (SpineLayout.Segment segment : spine.segments()) {
            for (Side side : List.of(LEFT, CENTRAL, RIGHT)) {
                if (side != CENTRAL || !segment.level().equals(SpineLayout.SACROILIAC)) {
                    SpineSpot spot = new SpineSpot(segment.level(), side);
                    assertEquals(Optional.of(spot), spine.at(spine.x(spot), segment.middle()));
                }
            }
        }
    }

    @Test
    void asideOfTheSpineIsNothing() {
        assertEquals(Optional.empty(), spine.at(SpineLayout.REACH + 1, 10));
        assertEquals(Optional.empty(), spine.at(0, spine.height() + 1));
        assertEquals(Optional.empty(), spine.at(0, -1));
    }

    @Test
    void downAndUpVisitEveryLevelOnceAndStopAtTheEnds() {
        Set<String> visited = new LinkedHashSet<>();
        SpineSpot spot = new SpineSpot(levels.getFirst(), LEFT);
        for (int i = 0; i < levels.size() + 3; i++) {
            visited.add(spot.level());
            spot = spine.down(spot, 1);
        }
        assertEquals(levels, List.copyOf(visited));
        assertEquals(new SpineSpot(levels.getLast(), LEFT), spot);
        assertEquals(new SpineSpot(levels.getFirst(), LEFT), spine.down(spot, -100));
    }

    @Test
    void leftAndRightGoOverTheMiddle() {
        SpineSpot left = new SpineSpot("L4", LEFT);
        assertEquals(new SpineSpot("L4", CENTRAL), spine.across(left, true));
        assertEquals(new SpineSpot("L4", RIGHT), spine.across(spine.across(left, true), true));
        assertEquals(new SpineSpot("L4", CENTRAL), spine.across(new SpineSpot("L4", RIGHT), false));
        assertEquals(left, spine.across(left, false));
    }

    @Test
    void theSacroiliacJointsHaveNoMiddle() {
        assertEquals(new SpineSpot("SI", LEFT), spine.down(new SpineSpot("S1", CENTRAL), 1));
        assertEquals(new SpineSpot("SI", RIGHT), spine.across(new SpineSpot("SI", LEFT), true));
        assertEquals(new SpineSpot("SI", LEFT), spine.across(new SpineSpot("SI", RIGHT), false));
    }

    @Test
    void regionsAreJumpedTo() {
        SpineSpot l3 = new SpineSpot("L3", RIGHT);
        assertEquals("L1", spine.region(l3, false).level());
        assertEquals("T1", spine.region(spine.region(l3, false), false).level());
        assertEquals("S1", spine.region(l3, true).level());
        assertEquals("SI", spine.region(new SpineSpot("SI", RIGHT), true).level());
        assertEquals("C1", spine.region(new SpineSpot("C1", RIGHT), false).level());
    }

    @Test
    void oneBeginsAtTheLowBack() {
        assertEquals(new SpineSpot("L1", CENTRAL), spine.start());
        assertEquals(new SpineSpot("C2", CENTRAL), new SpineLayout(List.of("C2", "C3")).start());
    }

    @Test
    void neckAndLowBackAreBentForwardsTheChestBackwards() {
        assertTrue(forward("C4") > 0);
        assertTrue(forward("T7") < 0);
        assertTrue(forward("L4") > 0);
        assertTrue(forward("SI") < forward("L4"));
    }

    private double forward(String level) {
        return spine.forward(spine.segment(level).orElseThrow().middle());
    }
}
