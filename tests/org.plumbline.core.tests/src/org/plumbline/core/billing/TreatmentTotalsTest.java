package org.plumbline.core.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Coverage;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.TreatmentLine;
import org.plumbline.testkit.InstalledContent;

class TreatmentTotalsTest {

    private final Encounter encounter = ChartFactory.eINSTANCE.createEncounter();
    private final EncounterHeader header = ChartFactory.eINSTANCE.createEncounterHeader();
    private final Coverage coverage = ChartFactory.eINSTANCE.createCoverage();

    TreatmentTotalsTest() {
        header.setStart(OffsetDateTime.parse("2026-11-20T09:00:00Z"));
        coverage.setRuleSet("medicare-therapy");
    }

    @Test
    void timedAndUntimedMinutesAndTheUnitsOfEachLine() {
        line("a", "97110", true, 8);
        line("b", "97140", true, 15);
        line("c", "97110", true, 15);
        line("d", "97161", false, 20);
        line("e", null, false, 5);
        TreatmentTotals totals = totals();
        assertEquals(38, totals.visit().timedMinutes());
        assertEquals(25, totals.untimedMinutes());
        assertEquals(Map.of("a", 2, "b", 1, "d", 1), totals.unitsOfLines());
        assertTrue(totals.words().startsWith("Timed 38 min, untimed 25 min, together 63 min: 4 units by "),
                totals.words());
        assertTrue(totals.words().contains("15 min a unit, a further one from 8 min"), totals.words());
    }

    @Test
    void withoutAPayersRuleItIsSaid() {
        coverage.setRuleSet(null);
        line("a", "97110", true, 30);
        assertTrue(totals().words().contains("no rule for timed minutes"), totals().words());
    }

    @Test
    void minutesThatCannotBeAreNamedAndCountForNothing() {
        line("a", "97110", true, -5);
        line("b", "97140", true, 600);
        line("c", "97112", true, null);
        TreatmentTotals totals = totals();
        assertEquals(List.of("a: minutes lie between 0 and 480, not -5.", "b: minutes lie between 0 and 480, not 600."),
                totals.problems());
        assertEquals(600, totals.visit().allMinutes());
    }

    @Test
    void treatmentIsNotLongerThanTheVisit() {
        line("a", "97110", true, 30);
        line("b", "97140", true, 20);
        assertEquals(List.of(), totals().problems(), "the end is not known yet");
        header.setEnd(header.getStart().plusMinutes(45));
        assertEquals(List.of("50 minutes of treatment, but the visit took 45."), totals().problems());
        header.setEnd(header.getStart().plusMinutes(50));
        assertEquals(List.of(), totals().problems());
    }

    private TreatmentTotals totals() {
        return TreatmentTotals.of(encounter, header, coverage, InstalledContent.catalogue());
    }

    private void line(String id, @Nullable String code, boolean timed, @Nullable Integer minutes) {
        TreatmentLine line = ChartFactory.eINSTANCE.createTreatmentLine();
        line.setId(id);
        line.setLabel(id);
        line.setProcedure(code);
        line.setTimed(timed);
        line.setMinutes(minutes);
        encounter.getTreatments().add(line);
    }
}
