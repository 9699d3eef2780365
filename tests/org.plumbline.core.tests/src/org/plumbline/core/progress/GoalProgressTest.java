package org.plumbline.core.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.GoalReview;
import org.plumbline.model.chart.ItemAnswer;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.Side;
import org.plumbline.testkit.InstalledContent;

class GoalProgressTest {

    private static final ChartFactory FACTORY = ChartFactory.eINSTANCE;

    private final Episode episode = FACTORY.createEpisode();
    private final Goal goal = FACTORY.createGoal();
    private final List<Encounter> notes = new ArrayList<>();

    @BeforeEach
    void goal() {
        goal.setId("G1");
        goal.setSetOn(day(1));
        episode.getGoals().add(goal);
    }

    @Test
    void baselinePreviousAndNowAreReadFromTheScores() {
        goal.setMeasure("odi");
        score("odi", 1, 46.0);
        score("odi", 8, 38.0);
        score("odi", 15, 30.0);
        GoalProgress progress = progress(30);
        assertEquals(new Measurement(day(1), 46, ""), progress.baseline().orElseThrow());
        assertEquals(38, progress.previous().orElseThrow().value());
        assertEquals(30, progress.now().orElseThrow().value());
        assertEquals(ChangeGrade.IMPORTANT, progress.change().orElseThrow().grade());
    }

    @Test
    void theBaselineSetWithTheGoalWins() {
        goal.setMeasure("odi");
        goal.setBaseline(50.0);
        score("odi", 1, 46.0);
        assertEquals(50, progress(30).baseline().orElseThrow().value());
        assertTrue(progress(30).now().isEmpty(), "nothing was measured after the baseline");
    }

    @Test
    void laterMeasurementsDoNotCount() {
        goal.setMeasure("odi");
        score("odi", 1, 46.0);
        score("odi", 15, 30.0);
        assertTrue(progress(14).now().isEmpty());
    }

    @Test
    void aFindingMeasuresOnItsSide() {
        goal.setMeasure("rom-hip-flexion");
        goal.setSubscale("left");
        goal.setBaseline(90.0);
        range("rom-hip-flexion", Side.RIGHT, 8, 118.0);
        range("rom-hip-flexion", Side.LEFT, 8, 102.0);
        assertEquals(102, progress(30).now().orElseThrow().value());
        assertTrue(progress(30).change().isEmpty(), "no instrument, no threshold");
    }

    @Test
    void anActivityThePatientNamedIsJudgedBySingleItems() {
        goal.setMeasure("psfs");
        goal.setSubscale("Run 10 km");
        score("psfs", 1, 3.0).getAnswers().add(answer("Run 10 km", 1.0));
        score("psfs", 8, 6.0).getAnswers().add(answer("Run 10 km", 3.5));
        assertEquals(3.5, progress(30).now().orElseThrow().value());
        assertEquals(ChangeGrade.NOISE, progress(30).change().orElseThrow().grade());
    }

    @Test
    void whatQualifiesASingleNumberLeavesItsThresholds() {
        goal.setMeasure("nprs");
        goal.setSubscale("worst");
        goal.setBaseline(7.0);
        review(8, 3.0);
        assertEquals(ChangeGrade.IMPORTANT, progress(30).change().orElseThrow().grade());
    }

    @Test
    void reviewsFillTheDaysWithoutAMeasurement() {
        goal.setMeasure("odi");
        score("odi", 1, 46.0);
        score("odi", 8, 38.0);
        review(8, 99.0);
        review(15, 30.0);
        assertEquals(38, progress(30).previous().orElseThrow().value());
        assertEquals(30, progress(30).now().orElseThrow().value());
    }

    private GoalProgress progress(int until) {
        return GoalProgress.of(goal, episode, Visit.of(episode, notes, day(30)), InstalledContent.catalogue(),
                day(until));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 9, day);
    }

    private OutcomeScore score(String instrument, int day, double value) {
        OutcomeScore score = FACTORY.createOutcomeScore();
        score.setInstrument(instrument);
        score.setDate(day(day));
        score.setScore(value);
        episode.getScores().add(score);
        return score;
    }

    private static ItemAnswer answer(String label, @Nullable Double value) {
        ItemAnswer answer = FACTORY.createItemAnswer();
        answer.setItem(1);
        answer.setLabel(label);
        answer.setValue(value);
        return answer;
    }

    private void review(int day, double value) {
        GoalReview review = FACTORY.createGoalReview();
        review.setDate(day(day));
        review.setValue(value);
        goal.getReviews().add(review);
    }

    private void range(String item, Side side, int day, double value) {
        EncounterHeader header = FACTORY.createEncounterHeader();
        header.setId("E" + notes.size());
        header.setStart(OffsetDateTime.parse(day(day) + "T09:00:00-05:00"));
        episode.getEncounters().add(header);
        Encounter note = FACTORY.createEncounter();
        note.setId(header.getId());
        RangeFinding finding = FACTORY.createRangeFinding();
        finding.setItem(item);
        finding.setSide(side);
        finding.setValue(value);
        note.getFindings().add(finding);
        notes.add(note);
    }
}
