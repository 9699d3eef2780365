package org.plumbline.core.vignette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.TestFinding;
import org.plumbline.model.chart.TestResult;
import org.plumbline.model.chart.Tri;
import org.plumbline.testkit.InstalledContent;

class VignetteReaderTest {

    private static final String RUNNER = """
            # A runner with pain at the dimple.
            title: Pain at the right dimple
            source: C-04.10
            age: 36
            sex: female
            usual km a week: 40
            onset: 21 days before
            diagnosis: C-04 right
            estimate: C-04 30 %, our own patients of last year
            goal: nprs 6 to 2 within 6 weeks, Run 10 km
            plan: 2 a week for 6 weeks, T-12 T-19
            visit: evaluation
            location: Right buttock,
              down the thigh to above the knee
            answers: Q-08 yes, others no
            red flags: RF-30 yes = Disc and facet excluded, others no
            findings: slr r 70 -; npr 3/1/6
            visit: visit, day 7
            findings: slr r 80 -
            treatment: tx manual 12
            expect leading: C-04
            """;

    private static Vignette read(String text) throws IOException, VignetteException {
        return VignetteReader.read(new StringReader(text), InstalledContent.catalogue());
    }

    @Test
    void aCaseIsKnownAsItStandsInTheFile() throws IOException, VignetteException {
        Vignette vignette = read(RUNNER);
        ClinicalCase known = vignette.known();
        Episode episode = known.episode();
        assertEquals(List.of(new Expectation("leading", "C-04", 21)), vignette.expectations());
        assertEquals(36, known.age().orElseThrow());
        assertEquals(21, ChronoUnit.DAYS.between(episode.getOnset(), episode.getStart()));
        assertEquals("S33.6XXA", episode.getDiagnoses().getFirst().getCode());
        assertEquals(2.0, episode.getGoals().getFirst().getTarget());
        assertEquals(List.of("T-12", "T-19"), episode.getPlans().getFirst().getTreatments());
        assertEquals(7, ChronoUnit.DAYS.between(episode.getStart(), known.day()));
        assertEquals(EncounterKind.VISIT, known.latest().orElseThrow().header().getKind());
    }

    @Test
    void theNoteOfAVisitHoldsWhatWasSaidAndFound() throws IOException, VignetteException {
        var first = read(RUNNER).known().visits().getFirst().note();
        assertEquals("Right buttock, down the thigh to above the knee", first.getSubjective().getLocation());
        assertEquals(6, first.getSubjective().getPainWorst());
        assertEquals(TestResult.NEGATIVE, ((TestFinding) first.getFindings().getFirst()).getResult());
        RedFlagAnswer sprain = first.getRedFlags().stream().filter(flag -> flag.getPresent() == Tri.YES).findFirst()
                .orElseThrow();
        assertEquals("Disc and facet excluded", sprain.getAction());
        assertTrue(first.getAnswers().size() > 20);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "age: old | “old” is not a number.",
            "colour: red | “colour” is none of the keys of a vignette.",
            "diagnosis: C-04 sideways | “sideways” is none of",
            "goal: feel better | is not a goal",
            "onset: last week | is not a day",
            "answers: Q-08 perhaps | is not an answer",
            "answers: Q-99 yes | no entry “Q-99”",
            "findings: slr r purple | slr r purple: ",
            "no colon here | a colon"
    })
    void aLineThatIsNotUnderstoodSaysWhatAndWhere(String line, String said) {
        String text = "title: t\nsource: s\nvisit: evaluation\n" + line + "\nexpect leading: C-04\n";
        VignetteException wrong = assertThrows(VignetteException.class, () -> read(text));
        assertEquals(4, wrong.line());
        assertTrue(wrong.getMessage().contains(said), wrong.getMessage());
    }

    @Test
    void whatBelongsToAVisitNeedsOne() {
        VignetteException wrong = assertThrows(VignetteException.class,
                () -> read("title: t\nsource: s\nfindings: slr r 70 -\nexpect leading: C-04\n"));
        assertEquals(3, wrong.line());
    }

    @Test
    void aVignetteThatExpectsNothingIsRefused() {
        assertThrows(VignetteException.class, () -> read("title: t\nsource: s\nvisit: evaluation\n"));
    }
}
