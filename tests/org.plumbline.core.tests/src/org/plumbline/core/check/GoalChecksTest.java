package org.plumbline.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.catalogue.Severity;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.GoalStatus;
import org.plumbline.testkit.ChartBuilder;
import org.plumbline.testkit.EncounterBuilder;

class GoalChecksTest {

    private final EncounterBuilder evaluation = ChartBuilder.anEvaluation();
    private final CheckedChart chart = new CheckedChart(evaluation.episode().chart().build());

    private Goal goal() {
        return chart.episode().getGoals().getLast();
    }

    @Test
    void aGoalWithoutMeasureIsLinkedToWhatWasScoredAndAimsForAnImportantChange() {
        evaluation.score("odi", 36).episode().goal("Run 5 km").activity("Running");
        List<Problem> problems = chart.problems("house-goals");
        assertEquals(List.of("Goal G1 has no measure, so nobody can tell when it is met."), chart.messages("house-goals"));
        assertEquals(Severity.WARNING, problems.getFirst().severity());

        chart.mend(problems.getFirst());
        assertEquals("odi", goal().getMeasure());
        assertEquals(36, goal().getBaseline());
        assertEquals(25.5, goal().getTarget(), "important only when it is real: MDC 10.5 is more than MCID 10");
        assertEquals(List.of(), chart.messages("house-goals"));
    }

    @Test
    void aGoalWithoutTargetGetsOne() {
        evaluation.score("odi", 36).episode().goal("Run 5 km").activity("Running").measuredBy("odi", "", "%");
        assertEquals(1, chart.problems("house-goals").size());
        chart.mend(chart.problems("house-goals").getFirst());
        assertEquals(25.5, goal().getTarget());
        assertEquals(List.of(), chart.messages("house-goals"));
    }

    @Test
    void aGoalIsTiedToAnActivityThePatientNamed() {
        evaluation.psfs(java.util.Map.of("Carrying a child", 3)).episode().goal("Lift").measuredBy("odi", "", "%")
                .from(36, 20, 6);
        chart.mend(chart.problems("house-goals").getFirst());
        assertEquals("Carrying a child", goal().getActivity());
        assertEquals(List.of(), chart.messages("house-goals"));
    }

    @Test
    void whereNothingWasScoredTheFixOnlyLeadsThere() {
        evaluation.episode().goal("Run 5 km").activity("Running");
        assertTrue(chart.problems("house-goals").getFirst().shortfall().fixes().getFirst() instanceof QuickFix.Lead);
    }

    @Test
    void aGoalThatIsNoLongerPursuedIsLeftAlone() {
        evaluation.episode().goal("Run 5 km");
        goal().setStatus(GoalStatus.DISCONTINUED);
        assertEquals(List.of(), chart.messages("house-goals"));
    }

    @Test
    void thePayersRuleSaysItBeforeOurs() {
        evaluation.episode().chart().coveredBy("Medicare Part B", "medicare-therapy", "1", 0);
        evaluation.episode().goal("Run 5 km").activity("Running");
        assertEquals(Severity.ERROR, chart.problems("mt-goals").getFirst().severity());
        assertEquals(List.of(), chart.messages("house-goals"));
    }
}
