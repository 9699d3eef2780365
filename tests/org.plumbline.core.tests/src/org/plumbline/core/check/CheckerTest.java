package org.plumbline.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.plumbline.core.diagnosis.CodeLists;
import org.plumbline.core.note.Similarity;
import org.plumbline.testkit.ChartBuilder;
import org.plumbline.testkit.EncounterBuilder;

class CheckerTest {

    private final EncounterBuilder evaluation = ChartBuilder.anEvaluation();
    private final Checks checks = Checks.of(new CodeLists(List.of()), Similarity.USUAL_LIMIT);
    private final Checker checker = new Checker(checks);

    private CheckedChart medicare() {
        evaluation.episode().chart().coveredBy("Medicare Part B", "medicare-therapy", "1", 0);
        return new CheckedChart(evaluation.episode().chart().build());
    }

    private static boolean asksForNecessity(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.key().endsWith("Assessment.necessity"));
    }

    @Test
    void onlyWhatWasTouchedIsCheckedAgain() {
        CheckedChart chart = medicare();
        assertTrue(asksForNecessity(checker.check(chart.known())));
        evaluation.assessed(it -> it.setNecessity("Loading must be dosed by symptoms."));
        assertTrue(asksForNecessity(checker.check(chart.known(), new Changed(false, Set.of("another")))));
        assertEquals(false, asksForNecessity(checker.check(chart.known(), new Changed(false,
                Set.of(chart.note().getId())))));
    }

    @Test
    void aChangeOfTheIndexReachesTheEpisodeAndTheNotesThatAreNotSigned() {
        CheckedChart chart = medicare();
        evaluation.episode().goal("Run 5 km").activity("Running");
        List<Problem> before = checker.check(chart.known());
        chart.episode().getGoals().clear();
        chart.episode().setPriorFunction("Ran 5 km");
        assertEquals(before, checker.check(chart.known(), new Changed(false, Set.of())));
        List<String> after = checker.check(chart.known(), new Changed(true, Set.of())).stream().map(Problem::key)
                .toList();
        assertTrue(after.stream().noneMatch(key -> key.contains("priorFunction") || key.contains("G1")), after::toString);
    }

    @Test
    void whatIsFoundBitByBitIsWhatIsFoundAtOnce() {
        CheckedChart chart = medicare();
        checker.check(chart.known());
        evaluation.told(it -> it.setComplaint("It hurts"));
        evaluation.score("odi", 36).episode().goal("Run 5 km");
        List<String> bit = checker.check(chart.known(), new Changed(true, Set.of(chart.note().getId()))).stream()
                .map(Problem::key).toList();
        assertEquals(checks.problems(chart.known()).stream().map(Problem::key).toList(), bit);
        assertNotEquals(List.of(), bit);
    }

    @Test
    void otherRulesMeanThatEverythingIsCheckedAgain() {
        CheckedChart chart = medicare();
        assertTrue(asksForNecessity(checker.check(chart.known())));
        chart.chart.getPatient().getCoverage().setRuleSet("commercial-per-code");
        assertEquals(false, asksForNecessity(checker.check(chart.known(), new Changed(true, Set.of()))));
    }

    @Test
    void aRuleDoesNotReachBackBeforeItWasInForce() {
        CheckedChart chart = new CheckedChart(ChartBuilder.aRunner().coveredBy("Medicare", "medicare-therapy", "1", 0)
                .episode("Low back pain", "2024-10-01", "2024-10-12").evaluation("2024-10-12T09:00", 45).episode()
                .chart().build());
        assertEquals(List.of(), chart.problems("mt-evaluation"), "in force from 2025 on");
    }

    @Test
    void theGravestComesFirst() {
        List<Problem> problems = medicare().problems();
        assertEquals(problems.stream().map(Problem::severity).sorted().toList(),
                problems.stream().map(Problem::severity).toList());
    }

    @Test
    void aProblemSaysWhichRuleItBreaks() {
        AppliedRule rule = medicare().problems("mt-evaluation").getFirst().rule();
        assertEquals("Medicare, outpatient therapy", rule.set());
        assertTrue(rule.edition().contains("2026-11-01"));
        assertEquals("Evaluation", rule.rule().label());
    }
}
