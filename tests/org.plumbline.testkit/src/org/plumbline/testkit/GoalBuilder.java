package org.plumbline.testkit;

import static org.plumbline.testkit.ChartBuilder.CONTENT_VERSION;
import static org.plumbline.testkit.ChartBuilder.FACTORY;

import org.plumbline.model.chart.Better;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.GoalStatus;
import org.plumbline.model.chart.GoalTerm;

/** Builds a goal: what is measured, from where to where, and how it went. */
public final class GoalBuilder {

    private final Goal goal = FACTORY.createGoal();

    GoalBuilder(String id, String text, Episode episode) {
        goal.setId(id);
        goal.setText(text);
        goal.setSetOn(episode.getStart());
        goal.setContentVersion(CONTENT_VERSION);
        episode.getGoals().add(goal);
    }

    /** Makes it a short-term goal. */
    public GoalBuilder shortTerm() {
        goal.setTerm(GoalTerm.SHORT_TERM);
        return this;
    }

    /** The activity that matters to the patient. */
    public GoalBuilder activity(String activity) {
        goal.setActivity(activity);
        return this;
    }

    /** The instrument or examination item that measures it, and the part of it; empty for the whole. */
    public GoalBuilder measuredBy(String measure, String part, String unit) {
        goal.setMeasure(measure);
        goal.setMeasureLabel(Labels.of(measure));
        if (!part.isEmpty()) {
            goal.setSubscale(part);
        }
        goal.setUnit(unit);
        return this;
    }

    /** Value at the start, value aimed at, and the number of weeks it should take. */
    public GoalBuilder from(double baseline, double target, int weeks) {
        goal.setBaseline(baseline);
        goal.setTarget(target);
        goal.setBetter(target < baseline ? Better.LOWER : Better.HIGHER);
        goal.setDue(goal.getSetOn().plusWeeks(weeks));
        return this;
    }

    /** Adds a review at an encounter. */
    public GoalBuilder review(EncounterBuilder at, double value, String note) {
        var review = FACTORY.createGoalReview();
        review.setEncounter(at.id());
        review.setDate(at.date());
        review.setValue(value);
        if (!note.isEmpty()) {
            review.setNote(note);
        }
        goal.getReviews().add(review);
        return this;
    }

    /** Closes the goal at an encounter. */
    public GoalBuilder close(GoalStatus status, EncounterBuilder at) {
        goal.setStatus(status);
        goal.setClosedOn(at.date());
        return this;
    }

    /** Marks a goal that stays open as partly met. */
    public GoalBuilder partlyMet() {
        goal.setStatus(GoalStatus.PARTLY_MET);
        return this;
    }
}
