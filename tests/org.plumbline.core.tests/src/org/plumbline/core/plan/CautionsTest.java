package org.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.catalogue.CautionLevel;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.Treatment;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.MovementFinding;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Tri;

class CautionsTest {

    @ParameterizedTest
    @CsvSource({ "C-01, E-04, CF-22", "C-01, E-18, CF-22", "C-01, E-22, CF-22", "C-02, E-12, CF-23",
        "C-02, E-14, CF-23", "C-02, E-17, CF-23", "C-02, E-19, CF-23", "C-02, E-21, CF-23" })
    void drillsInTheWrongDirectionAskForAReason(String condition, String exercise, String conflict) {
        HeldBack held = heldBack(new Care(condition), exercise).getFirst();
        assertTrue(held.asksForReason());
        assertTrue(held.source().contains(conflict), held.toString());
        assertTrue(held.because().startsWith("working diagnosis "), held.because());
        assertFalse(held.reason().isBlank());
    }

    @Test
    void inAnotherConditionTheyStayAvailable() {
        assertEquals(List.of(), heldBack(new Care("C-02"), "E-04"));
        assertEquals(List.of(), heldBack(new Care(), "E-12"));
    }

    @Test
    void aHingeIsShownWithCareOnly() {
        HeldBack held = heldBack(new Care("C-02"), "E-13").getFirst();
        assertEquals(CautionLevel.CAUTION, held.level());
        assertFalse(held.asksForReason());
    }

    @Test
    void painThatMovesOutwardsHoldsDrillsOfThatDirectionBack() {
        Care care = new Care();
        care.note.getFindings().add(movement("move-repeated-extension", PainResponse.PERIPHERALIZES));
        HeldBack held = heldBack(care, "E-04").getFirst();
        assertEquals(CautionLevel.ASK_REASON, held.level());
        assertEquals("Repeated backward bending moved the pain outwards", held.because());
        assertTrue(held.source().contains("R-03"));
        assertEquals(List.of(), heldBack(care, "E-12"), "the other direction is not held back");
    }

    @Test
    void theNewestAnswerCounts() {
        Care care = new Care();
        Encounter before = ChartFactory.eINSTANCE.createEncounter();
        before.getFindings().add(movement("move-repeated-flexion", PainResponse.PERIPHERALIZES));
        care.note.getFindings().add(movement("move-repeated-flexion", PainResponse.CENTRALIZES));
        Exercise pike = care.exercise("E-12");
        assertEquals(List.of(), new Cautions(new CareAtHand(care.episode, List.of(care.note, before), Care.TODAY,
                care.catalogue)).of(pike));
        assertEquals(1, new Cautions(new CareAtHand(care.episode, List.of(before), Care.TODAY, care.catalogue))
                .of(pike).size());
    }

    @Test
    void anOpenRedFlagHoldsBackWhatItsCauseForbids() {
        Care care = new Care("C-01");
        Treatment thrust = care.catalogue.find(Treatment.class, "T-02").orElseThrow();
        assertEquals(List.of(), new Cautions(care.atHand()).of(thrust));
        RedFlagAnswer flag = ChartFactory.eINSTANCE.createRedFlagAnswer();
        flag.setRedFlag("RF-04");
        flag.setLabel("Unrelenting pain");
        care.note.getRedFlags().add(flag);
        assertEquals(List.of(), new Cautions(care.atHand()).of(thrust), "not answered yet");
        flag.setPresent(Tri.YES);
        HeldBack held = new Cautions(care.atHand()).of(thrust).getFirst();
        assertEquals(CautionLevel.AVOID, held.level());
        assertEquals("red flag: Unrelenting pain", held.because());
    }

    private static MovementFinding movement(String item, PainResponse response) {
        MovementFinding finding = ChartFactory.eINSTANCE.createMovementFinding();
        finding.setItem(item);
        finding.setLabel(item.endsWith("flexion") ? "Repeated forward bending" : "Repeated backward bending");
        finding.setResponse(response);
        return finding;
    }

    private static List<HeldBack> heldBack(Care care, String exercise) {
        return new Cautions(care.atHand()).of(care.exercise(exercise));
    }
}
