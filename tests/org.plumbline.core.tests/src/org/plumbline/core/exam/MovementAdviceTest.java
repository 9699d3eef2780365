package org.plumbline.core.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.RepeatedMovement;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.MovementFinding;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.testkit.InstalledContent;

class MovementAdviceTest {

    /** away from the spine means stop, towards it means carry on. */
    @ParameterizedTest
    @CsvSource({ "PERIPHERALIZES, NOT_TESTED, STOP", "PERIPHERALIZES, NONE, STOP", "NONE, PERIPHERALIZES, STOP",
        "CENTRALIZES, PERIPHERALIZES, STOP", "CENTRALIZES, NOT_TESTED, CONTINUE", "INCREASES, CENTRALIZES, CONTINUE",
        "INCREASES, NONE, NONE", "NOT_TESTED, NOT_TESTED, NONE" })
    void thePlaceOfThePainDecides(PainResponse during, PainResponse after, MovementAdvice advice) {
        MovementFinding finding = ChartFactory.eINSTANCE.createMovementFinding();
        finding.setResponse(during);
        finding.setAfter(after);
        assertEquals(advice, MovementAdvice.of(finding));
    }

    @Test
    void everyRepeatedMovementNamesTheRuleOnWherePainMoves() {
        for (RepeatedMovement movement : InstalledContent.catalogue().all(RepeatedMovement.class)) {
            assertEquals("[R-03]", MovementAdvice.rules(movement, InstalledContent.catalogue()).stream()
                    .map(Entry::getId).toList().toString(), movement.getId());
        }
    }
}
