package org.plumbline.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.testkit.ChartBuilder;
import org.plumbline.testkit.EncounterBuilder;

class UnitChecksTest {

    private final EncounterBuilder evaluation = ChartBuilder.anEvaluation();

    private CheckedChart paidBy(String ruleSet) {
        return new CheckedChart(evaluation.episode().chart().coveredBy("A payer", ruleSet, "1", 0).build());
    }

    @Test
    void tooManyUnitsAreCountedAgainByTheRule() {
        evaluation.treated("T-04", "97140", 18, "").treated("T-35", "97110", 10, "")
                .detail(line -> line.setUnits(2));
        CheckedChart chart = paidBy("medicare-therapy");
        assertEquals(List.of("Units entered: 97110 × 2, 97140 × 1; by the payer\u2019s rule: 97140 × 1, 97110 × 1. "
                + "All timed minutes together: 2 units from 28 timed minutes, a further unit from 8 minutes."), chart.messages("mt-units"));
        chart.mend(chart.problems("mt-units").getFirst());
        assertEquals(List.of(), chart.messages("mt-units"));
    }

    @Test
    void theRightUnitsAreLeftAlone() {
        evaluation.treated("T-04", "97140", 18, "").treated("T-35", "97110", 10, "");
        assertEquals(List.of(), paidBy("medicare-therapy").messages("mt-units"));
    }

    @Test
    void aPayerThatCountsByCodeCountsOtherwise() {
        evaluation.treated("T-04", "97140", 7, "").detail(line -> line.setUnits(1))
                .treated("T-35", "97110", 7, "").detail(line -> line.setUnits(0));
        CheckedChart chart = paidBy("medicare-therapy");
        assertEquals(List.of(), chart.messages("mt-units"), "7 and 7 minutes make a unit");
        chart.chart.getPatient().getCoverage().setRuleSet("commercial-per-code");
        assertEquals(1, chart.messages("pc-units").size(), "neither code reaches the midpoint");
    }
}
