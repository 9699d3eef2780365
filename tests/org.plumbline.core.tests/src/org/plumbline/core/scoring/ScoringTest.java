package org.plumbline.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.catalogue.ScoringRule;
import org.plumbline.model.catalogue.WorkedExample;
import org.plumbline.testkit.InstalledContent;

class ScoringTest {

    /** Scores are published with one decimal at most. */
    private static final double ROUNDING = 0.05;

    static Stream<Arguments> workedExamples() {
        return InstalledContent.catalogue().all(OutcomeInstrument.class).stream().flatMap(instrument -> instrument
                .getExamples().stream().map(example -> Arguments.of(instrument.getAbbreviation(), example)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workedExamples")
    void scoresEveryWorkedExample(String name, WorkedExample example) {
        Score score = Scoring.score((OutcomeInstrument) example.eContainer(), Answers.parse(example.getAnswers()));
        double got = example.getSubscale() == null ? score.total().orElseThrow()
                : score.subscales().get(example.getSubscale());
        assertEquals(example.getExpected(), got, ROUNDING, example.getNote());
        if (example.getStratum() != null) {
            assertEquals(example.getStratum(), score.stratum().orElseThrow().getId(), example.getNote());
        }
    }

    @Test
    void everyMeasureThatIsComputedHasWorkedExamples() {
        for (OutcomeInstrument instrument : InstalledContent.catalogue().all(OutcomeInstrument.class)) {
            assertTrue(instrument.getScoring() == ScoringRule.TABLE || instrument.getExamples().size() >= 2,
                    instrument.getAbbreviation());
        }
    }

    @Test
    void oswestryLeavesUnansweredSectionsOutOfBothSumAndMaximum() {
        assertEquals(100 * 9.0 / 15, score("odi", "3 3 3 - - - - - - -").total().orElseThrow(), ROUNDING);
    }

    @Test
    void oswestryTakesTheHigherOfTwoTickedBoxes() {
        assertEquals(score("odi", "4 0 0 0 0 0 0 0 0 0").total(), score("odi", "2,4 0 0 0 0 0 0 0 0 0").total());
    }

    @Test
    void rolandMorrisCountsUnansweredAsNo() {
        assertEquals(2, score("rmdq", "1 1").total().orElseThrow());
    }

    @Test
    void oneActivityIsTooFewForAPatientSpecificScale() {
        Score score = score("psfs", "4");
        assertTrue(score.total().isEmpty());
        assertTrue(score.trail().contains("at least 3"), score.trail());
    }

    @Test
    void anAnswerOffTheScaleIsLeftOutAndReported() {
        Score score = Scoring.score(instrument("odi"), Answers.of(Map.of(1, 9.0, 2, 5.0)));
        assertEquals(100, score.total().orElseThrow());
        assertEquals(1, score.problems().size());
        assertTrue(score.problems().get(0).contains("item 1"), score.problems().get(0));
    }

    @Test
    void whatIsNoNumberIsOffTheScale() {
        Score score = Scoring.score(instrument("odi"), Answers.of(Map.of(1, Double.NaN, 2, 5.0)));
        assertEquals(100, score.total().orElseThrow());
        assertEquals(1, score.problems().size());
    }

    @Test
    void anItemTheInstrumentDoesNotHaveIsReported() {
        Score score = Scoring.score(instrument("odi"), Answers.of(Map.of(1, 1.0, 11, 5.0)));
        assertEquals(20, score.total().orElseThrow());
        assertFalse(score.problems().isEmpty());
    }

    @Test
    void theTrailNamesRuleAndSource() {
        String trail = score("odi", "1 2 3 0 1 2 1 2 1 3").trail();
        assertTrue(trail.contains("16 of 50 points"), trail);
        assertTrue(trail.contains(instrument("odi").getSource()), trail);
    }

    @Test
    void aMeasureScoredByItsPublishersTableIsEnteredNotComputed() {
        assertTrue(score("promis-pf", "5 5 5 5").total().isEmpty());
    }

    private static Score score(String instrument, String answers) {
        return Scoring.score(instrument(instrument), Answers.parse(answers));
    }

    private static OutcomeInstrument instrument(String id) {
        return InstalledContent.catalogue().find(OutcomeInstrument.class, id).orElseThrow();
    }
}
