package org.plumbline.core.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.plumbline.model.chart.Better;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.GoalReview;

/** Goals read as a payer expects them: activity, measure, baseline, target, by when; and keep their numbers. */
class GoalSentenceTest {

    private final Goal goal = ChartFactory.eINSTANCE.createGoal();

    @Test
    void aMeasurableGoalReadsInOneSentence() {
        goal.setActivity("Run 5 km without leg pain");
        goal.setMeasureLabel("ODI");
        goal.setBaseline(38.0);
        goal.setTarget(20.0);
        goal.setUnit("%");
        goal.setBetter(Better.LOWER);
        goal.setDue(LocalDate.of(2027, 1, 15));

        assertEquals("Run 5 km without leg pain: ODI from 38 to 20\u00a0% by Jan 15, 2027.",
                GoalSentence.of(goal, Locale.US));
    }

    @Test
    void withoutABaselineTheDirectionIsSaid() {
        goal.setMeasureLabel("Lumbar flexion");
        goal.setTarget(52.5);
        goal.setUnit("°");
        goal.setBetter(Better.HIGHER);
        assertEquals("Lumbar flexion at least 52.5°.", GoalSentence.of(goal, Locale.US));

        goal.setBetter(Better.LOWER);
        goal.setUnit("point");
        assertEquals("Lumbar flexion at most 52.5.", GoalSentence.of(goal, Locale.US));
    }

    @Test
    void whatIsMissingIsLeftOut() {
        assertEquals("", GoalSentence.of(goal, Locale.US));
        goal.setActivity("Sit through a working day");
        assertEquals("Sit through a working day.", GoalSentence.of(goal, Locale.US));
        goal.setMeasureLabel("PSFS");
        assertEquals("Sit through a working day: PSFS.", GoalSentence.of(goal, Locale.US));
    }

    @Test
    void aNewGoalNeverGetsTheNumberOfAnother() {
        Episode episode = ChartFactory.eINSTANCE.createEpisode();
        assertEquals("G1", GoalIds.next(episode));
        for (String id : List.of("G1", "G3", "lts")) {
            Goal one = ChartFactory.eINSTANCE.createGoal();
            one.setId(id);
            episode.getGoals().add(one);
        }
        assertEquals("G4", GoalIds.next(episode));
    }

    @Test
    void onlyAGoalOfTodayThatNobodyReviewedMayBeTakenOut() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        goal.setSetOn(today);
        assertTrue(GoalIds.mayBeRemoved(goal, today));
        assertFalse(GoalIds.mayBeRemoved(goal, today.plusDays(1)));

        GoalReview review = ChartFactory.eINSTANCE.createGoalReview();
        review.setDate(today);
        goal.getReviews().add(review);
        assertFalse(GoalIds.mayBeRemoved(goal, today));
    }
}
