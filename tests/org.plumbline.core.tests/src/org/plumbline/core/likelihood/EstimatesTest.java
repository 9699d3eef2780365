package org.plumbline.core.likelihood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.model.chart.ChartPackage.Literals.ASSESSMENT__TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.plumbline.core.provenance.Edits;
import org.plumbline.core.provenance.Origins;
import org.plumbline.model.chart.Assessment;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Episode;

class EstimatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final String SACROILIAC = "C-04";

    private final Episode episode = ChartFactory.eINSTANCE.createEpisode();

    private void put(OptionalDouble percent, String source, LocalDate day) {
        Edits.make(Estimates.put(episode, SACROILIAC, percent, source, day));
    }

    @Test
    void anEstimateIsGivenChangedAndTakenAway() {
        put(OptionalDouble.of(30), "own practice", DAY);
        assertEquals(30, Estimates.newest(episode, SACROILIAC).orElseThrow().getPercent());
        put(OptionalDouble.of(25), "clinic", DAY.plusDays(1));
        assertEquals(1, episode.getEstimates().size());
        assertEquals(25, Estimates.newest(episode, SACROILIAC).orElseThrow().getPercent());
        assertEquals("clinic", Estimates.newest(episode, SACROILIAC).orElseThrow().getSource());
        assertEquals(DAY.plusDays(1), Estimates.newest(episode, SACROILIAC).orElseThrow().getSetOn());
        put(OptionalDouble.empty(), "", DAY);
        assertTrue(Estimates.newest(episode, SACROILIAC).isEmpty());
    }

    @Test
    void theSameAgainChangesNothing() {
        put(OptionalDouble.of(30), "own practice", DAY);
        assertEquals(List.of(), Estimates.put(episode, SACROILIAC, OptionalDouble.of(30), "own practice",
                DAY.plusDays(7)));
    }

    @Test
    void whatIsCertainIsNoEstimate() {
        assertFalse(Estimates.isPlausible(0));
        assertFalse(Estimates.isPlausible(100));
        assertTrue(Estimates.isPlausible(99.5));
    }

    @Test
    void theReasoningIsAddedOnceAndIsToBeConfirmed() {
        Assessment assessment = ChartFactory.eINSTANCE.createAssessment();
        ChartFactory.eINSTANCE.createEncounter().setAssessment(assessment);
        assessment.setText("Buttock pain.");
        Edits.make(Estimates.tell(assessment, "Now 64 % likely."));
        assertEquals("Buttock pain.\nNow 64 % likely.", assessment.getText());
        assertTrue(Origins.isUnconfirmed(assessment, ASSESSMENT__TEXT));
        assertEquals(List.of(), Estimates.tell(assessment, "Now 64 % likely."));
        Edits.make(Estimates.tell(assessment, "Something else."));
        assertEquals("Buttock pain.\nNow 64 % likely.\nSomething else.", assessment.getText());
    }
}
