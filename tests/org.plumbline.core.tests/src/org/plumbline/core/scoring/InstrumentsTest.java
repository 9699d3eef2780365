package org.plumbline.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.ItemAnswer;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.testkit.InstalledContent;

class InstrumentsTest {

    private static final Catalogue CATALOGUE = InstalledContent.catalogue();
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);

    private final Episode episode = ChartFactory.eINSTANCE.createEpisode();

    @Test
    void whatWasScoredLastComesFirstThenGoalsThenTheRegion() {
        score("odi", "first", JULY);
        score("psfs", "second", AUGUST);
        Goal goal = ChartFactory.eINSTANCE.createGoal();
        goal.setMeasure("lefs");
        episode.getGoals().add(goal);
        episode.setRegion("low back");
        List<String> ids = Instruments.ranked(episode, CATALOGUE).stream().map(OutcomeInstrument::getId).toList();
        assertEquals(List.of("psfs", "odi", "lefs", "rmdq"), ids.subList(0, 4));
        assertEquals(CATALOGUE.all(OutcomeInstrument.class).size(), ids.size());
    }

    @Test
    void aDayHasOneScoreOfAnInstrument() {
        OutcomeScore july = score("odi", "first", JULY);
        OutcomeScore august = score("odi", "second", AUGUST);
        assertEquals(august, Instruments.score(episode, odi(), "second", JULY).orElseThrow());
        assertEquals(july, Instruments.score(episode, odi(), "third", JULY).orElseThrow());
        assertTrue(Instruments.score(episode, odi(), "third", AUGUST.plusDays(1)).isEmpty());
        assertEquals(List.of(july, august), Instruments.scores(episode, odi()));
    }

    @Test
    void whatWasNotAnsweredIsNoAnswer() {
        OutcomeScore score = score("odi", "first", JULY);
        answer(score, 1, 3.0);
        answer(score, 2, null);
        assertEquals(Answers.of(Map.of(1, 3.0)), Instruments.answers(score));
    }

    private static OutcomeInstrument odi() {
        return CATALOGUE.find(OutcomeInstrument.class, "odi").orElseThrow();
    }

    private static void answer(OutcomeScore score, int item, @Nullable Double value) {
        ItemAnswer answer = ChartFactory.eINSTANCE.createItemAnswer();
        answer.setItem(item);
        answer.setValue(value);
        score.getAnswers().add(answer);
    }

    private OutcomeScore score(String instrument, String encounter, LocalDate day) {
        OutcomeScore score = ChartFactory.eINSTANCE.createOutcomeScore();
        score.setInstrument(instrument);
        score.setEncounter(encounter);
        score.setDate(day);
        episode.getScores().add(score);
        return score;
    }
}
