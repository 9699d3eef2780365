package org.plumbline.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Gaps in a complete evaluation are found, each by its rule, nothing besides, and their fixes mend them. */
class GapsTest {

    private final CheckedChart chart = new CheckedChart(CompleteCare.evaluation().episode().chart().build());

    private List<String> rulesAndMessages() {
        return chart.problems().stream().map(problem -> problem.rule().rule().entry() + ": "
                + problem.shortfall().message()).sorted().toList();
    }

    @ParameterizedTest
    @EnumSource(Gap.class)
    void aGapIsFoundByItsRuleAndMended(Gap gap) {
        gap.plantIn(chart);
        assertEquals(List.of(gap.rule + ": " + gap.message), rulesAndMessages());
        chart.mendAll();
        assertEquals(List.of(), rulesAndMessages());
    }

    @Test
    void fifteenPlantedGapsAreFifteenProblemsAndTheirFixesLeaveNone() {
        Set<Gap> fifteen = EnumSet.complementOf(EnumSet.of(Gap.NO_CODE, Gap.CAUTION, Gap.CLINICIAN, Gap.AMOUNT,
                Gap.INTERVAL));
        assertEquals(15, fifteen.size());
        fifteen.forEach(gap -> gap.plantIn(chart));
        assertEquals(fifteen.stream().map(gap -> gap.rule + ": " + gap.message)
                .sorted().toList(), rulesAndMessages());
        assertTrue(chart.problems().stream().noneMatch(problem -> problem.shortfall().fixes().isEmpty()));
        chart.mendAll();
        assertEquals(List.of(), rulesAndMessages());
    }
}
