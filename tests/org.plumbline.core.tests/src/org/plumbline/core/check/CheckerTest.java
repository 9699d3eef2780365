package org.plumbline.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.core.diagnosis.CodeLists;
import org.plumbline.core.note.Similarity;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Episode;
import org.plumbline.testkit.ChartBuilder;
import org.plumbline.testkit.EncounterBuilder;
import org.plumbline.testkit.InstalledContent;

class CheckerTest {

    private final EncounterBuilder evaluation = ChartBuilder.anEvaluation();
    private final Checks checks = Checks.of(new CodeLists(List.of()), Similarity.USUAL_LIMIT);
    private final Checker checker = new Checker(checks);

    private CheckedChart medicare() {
        evaluation.episode().chart().coveredBy("Medicare Part B", "medicare-therapy", "1", 0);
        return new CheckedChart(evaluation.episode().chart().build());
    }

    /** A case of these documents, as a copy of a chart that is edited. */
    private static ClinicalCase with(Chart chart, Encounter note) {
        Episode episode = chart.getEpisodes().getLast();
        LocalDate day = episode.getEncounters().getLast().getStart().toLocalDate();
        return new ClinicalCase(chart, episode, Visit.of(episode, List.of(note), day), day,
                InstalledContent.catalogue(), ClinicPositions.DEFAULTS);
    }

    private static List<String> keys(List<Problem> problems) {
        return problems.stream().map(Problem::key).toList();
    }

    private static boolean asksForNecessity(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.key().endsWith("Assessment.necessity"));
    }

    @Test
    void onlyWhatIsAnotherObjectIsCheckedAgain() {
        CheckedChart chart = medicare();
        ClinicalCase first = chart.known();
        assertTrue(asksForNecessity(checker.check(first)));
        evaluation.assessed(it -> it.setNecessity("Loading must be dosed by symptoms."));
        assertTrue(asksForNecessity(checker.check(first)), "the same objects are taken to be unchanged");
        assertFalse(asksForNecessity(checker.check(with(first.chart(), EcoreUtil.copy(chart.note())))));
    }

    @Test
    void aChangeOfTheIndexReachesTheEpisodeAndTheNotesThatAreNotSigned() {
        CheckedChart chart = medicare();
        evaluation.episode().goal("Run 5 km").activity("Running");
        ClinicalCase first = chart.known();
        List<Problem> before = checker.check(first);
        chart.episode().getGoals().clear();
        chart.episode().setPriorFunction("Ran 5 km");
        assertEquals(before, checker.check(first));
        List<String> after = keys(checker.check(with(EcoreUtil.copy(first.chart()), chart.note())));
        assertTrue(after.stream().noneMatch(key -> key.contains("priorFunction") || key.contains("G1")),
                after::toString);
    }

    @Test
    void whatIsFoundBitByBitIsWhatIsFoundAtOnce() {
        CheckedChart chart = medicare();
        checker.check(chart.known());
        evaluation.told(it -> it.setComplaint("It hurts"));
        evaluation.score("odi", 36).episode().goal("Run 5 km");
        ClinicalCase later = with(EcoreUtil.copy(chart.chart), EcoreUtil.copy(chart.note()));
        assertEquals(keys(checks.problems(later)), keys(checker.check(later)));
        assertNotEquals(List.of(), checker.check(later));
    }

    @Test
    void otherRulesMeanThatEverythingIsCheckedAgain() {
        CheckedChart chart = medicare();
        assertTrue(asksForNecessity(checker.check(chart.known())));
        chart.chart.getPatient().getCoverage().setRuleSet("commercial-per-code");
        assertFalse(asksForNecessity(checker.check(chart.known())));
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
