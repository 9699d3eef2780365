package org.plumbline.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class CompleteCareTest {

    private static void assertComplete(CheckedChart chart) {
        assertEquals(List.of(), chart.problems().stream().map(problem -> problem.key() + ": "
                + problem.shortfall().message()).toList());
    }

    @Test
    void aCompleteEvaluationRaisesNothing() {
        assertComplete(new CheckedChart(CompleteCare.evaluation().episode().chart().build()));
    }

    @Test
    void completeVisitsRaiseNothing() {
        assertComplete(new CheckedChart(CompleteCare.visits(6).chart().build()));
    }

    @Test
    void aCompleteInitialVisitOfAChiropractorRaisesNothing() {
        assertComplete(new CheckedChart(CompleteCare.initialVisit().episode().chart().build()));
    }
}
