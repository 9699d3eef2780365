package org.plumbline.core.careplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.chart.Irritability;
import org.plumbline.model.chart.Tri;

class IrritabilityEstimateTest {

    @ParameterizedTest
    @CsvSource({ "3, NO, NO, LOW", "4, NO, NO, MODERATE", "7, NO, NO, MODERATE", "2, YES, NO, MODERATE",
        "7, YES, NO, HIGH", "3, YES, YES, HIGH" })
    void fromPainAtWorstAndSigns(int worst, Tri nextDay, Tri risingFromBed, Irritability expected) {
        PlannedCase one = new PlannedCase("C-02").worst(worst).answers("Q-03", nextDay).answers("Q-04", risingFromBed);
        IrritabilityEstimate estimate = IrritabilityEstimate.of(one.known());
        assertEquals(expected, estimate.level());
        assertEquals(3, estimate.trail().inputs().size());
        assertFalse(estimate.own());
    }

    @Test
    void nothingIsGuessedWhereTheChartSaysNothing() {
        assertEquals(Irritability.UNJUDGED, IrritabilityEstimate.of(new PlannedCase("C-02").known()).level());
    }

    @Test
    void whatWasSaidWhenThePainWasWorseNoLongerCounts() {
        PlannedCase one = new PlannedCase("C-02").worst(8).answers("Q-03", Tri.YES).answers("Q-04", Tri.YES);
        assertEquals(Irritability.HIGH, IrritabilityEstimate.of(one.known()).level());
        assertEquals(Irritability.LOW, IrritabilityEstimate.of(one.later(2)).level());
        assertEquals(Irritability.HIGH, IrritabilityEstimate.of(one.later(8)).level());
    }

    @Test
    void aNightThatPainDisturbsIsASign() {
        PlannedCase one = new PlannedCase("C-02").worst(7);
        one.note.getSubjective().setNight("Sleeps through");
        assertEquals(Irritability.MODERATE, IrritabilityEstimate.of(one.known()).level());
        one.note.getSubjective().setNight("Wakes twice when turning");
        assertEquals(Irritability.HIGH, IrritabilityEstimate.of(one.known()).level());
    }

    @Test
    void theCliniciansOwnJudgementWins() {
        IrritabilityEstimate estimate = IrritabilityEstimate.of(new PlannedCase("C-02").worst(9)
                .answers("Q-03", Tri.YES).irritable(Irritability.LOW).known());
        assertEquals(Irritability.LOW, estimate.level());
        assertEquals(Irritability.HIGH, estimate.estimate());
        assertTrue(estimate.own());
        assertTrue(estimate.words().contains("high"), estimate.words());
    }
}
