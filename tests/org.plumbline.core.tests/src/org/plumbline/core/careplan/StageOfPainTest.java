package org.plumbline.core.careplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.catalogue.Origin;
import org.plumbline.model.catalogue.Verification;

class StageOfPainTest {

    @ParameterizedTest
    @CsvSource({ "2026-11-16, ACUTE", "2026-10-05, ACUTE", "2026-10-04, SUBACUTE", "2026-08-16, SUBACUTE",
        "2026-08-15, CHRONIC", "2020-01-01, CHRONIC" })
    @DisplayName("R-48: chronic is more than three months, to the day")
    void stageByTheDayOfOnset(LocalDate onset, Stage stage) {
        PlannedCase one = new PlannedCase("C-05");
        one.episode.setOnset(onset);
        assertEquals(stage, StageOfPain.of(one.known()).stage());
    }

    @ParameterizedTest
    @CsvSource({ "0, true", "6, true", "7, false", "8, false" })
    @DisplayName("R-49: treatment of a spasm begins one week after the injury")
    void firstWeek(int days, boolean first) {
        assertEquals(first, StageOfPain.of(new PlannedCase("C-05").since(days).known()).firstWeek());
    }

    @Test
    void theTrailNamesOnsetAndRules() {
        StageOfPain stage = StageOfPain.of(new PlannedCase("C-05").since(3).known());
        assertEquals("onset", stage.trail().inputs().getFirst().place().feature());
        assertTrue(stage.trail().sources().stream().anyMatch(source -> source.entry().equals("R-48")));
        assertTrue(stage.words().startsWith("Acute: 3 days since the onset on "), stage.words());
    }

    @Test
    void withoutAnOnsetTheStartOfCareCounts() {
        PlannedCase one = new PlannedCase("C-05");
        one.episode.setOnset(null);
        StageOfPain stage = StageOfPain.of(one.known());
        assertEquals(0, stage.days());
        assertEquals("start", stage.trail().inputs().getFirst().place().feature());
    }

    @Test
    void theBorderNoSourceStatesIsMarkedAsCommonKnowledge() {
        var rule = new PlannedCase().catalogue.find(StageOfPain.RULE).orElseThrow();
        assertEquals(Origin.ADDED, rule.getOrigin());
        assertEquals(Verification.COMMON_KNOWLEDGE, rule.getVerification());
    }
}
