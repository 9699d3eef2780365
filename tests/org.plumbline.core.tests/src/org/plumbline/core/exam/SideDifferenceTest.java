package org.plumbline.core.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.chart.Side;

class SideDifferenceTest {

    @ParameterizedTest
    @CsvSource({ "180, 200, 10, LEFT", "200, 150, 25, RIGHT", "0, 80, 100, LEFT", "90, 90, 0, BOTH" })
    void theWeakerSideIsComparedWithTheStronger(double left, double right, double percent, Side weaker) {
        assertEquals(new SideDifference(percent, weaker), SideDifference.of(left, right).orElseThrow());
    }

    @Test
    void withoutTwoForcesThereIsNoDifference() {
        assertTrue(SideDifference.of(180.0, null).isEmpty());
        assertTrue(SideDifference.of(null, 180.0).isEmpty());
        assertTrue(SideDifference.of(0.0, 0.0).isEmpty());
        assertTrue(SideDifference.of(-1.0, 10.0).isEmpty());
    }
}
