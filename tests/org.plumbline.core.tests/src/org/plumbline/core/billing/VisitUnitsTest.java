package org.plumbline.core.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.TreatmentLine;
import org.plumbline.testkit.InstalledContent;

class VisitUnitsTest {

    private final Encounter encounter = ChartFactory.eINSTANCE.createEncounter();

    @Test
    void timedServicesFollowThePayersRule() {
        line("97110", true, 23, null);
        line("97140", true, 18, null);
        line("97161", false, 20, null);
        VisitUnits units = VisitUnits.of(encounter, rule("medicare-therapy"));
        assertEquals(41, units.timedMinutes());
        assertEquals(61, units.allMinutes());
        assertEquals(Map.of("97110", 2, "97140", 1, "97161", 1), units.units());
        assertEquals(4, units.total());
    }

    @Test
    void linesOfOneCodeAreCountedOnce() {
        line("97110", true, 8, null);
        line("97110", true, 8, null);
        assertEquals(Map.of("97110", 1), VisitUnits.of(encounter, rule("medicare-therapy")).units());
    }

    @Test
    void unitsEnteredByHandStand() {
        line("97110", true, 45, 2);
        line("97140", true, 15, null);
        assertEquals(Map.of("97110", 2, "97140", 0), VisitUnits.of(encounter, rule("medicare-therapy")).units());
    }

    @Test
    void withoutARuleTimedServicesHaveNoUnits() {
        line("97110", true, 45, null);
        line("98940", false, 12, null);
        assertEquals(Map.of("97110", 0, "98940", 1), VisitUnits.of(encounter, Optional.empty()).units());
    }

    @Test
    void whatHasNoCodeIsTimeOnly() {
        line(null, true, 10, null);
        VisitUnits units = VisitUnits.of(encounter, rule("medicare-therapy"));
        assertEquals(10, units.allMinutes());
        assertEquals(0, units.total());
    }

    private static Optional<UnitRule> rule(String payer) {
        return InstalledContent.catalogue().find(PayerRuleSet.class, payer).flatMap(UnitRule::of);
    }

    private void line(@Nullable String code, boolean timed, int minutes, @Nullable Integer units) {
        TreatmentLine line = ChartFactory.eINSTANCE.createTreatmentLine();
        line.setProcedure(code);
        line.setTimed(timed);
        line.setMinutes(minutes);
        line.setUnits(units);
        encounter.getTreatments().add(line);
    }
}
