package org.plumbline.ui.internal.chart;

import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.GoalReview;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.Words;

/**
 * Where a goal stands.
 *
 * @param goal the goal
 * @param now the newest value measured, null when there is none
 */
public record GoalState(Goal goal, Double now) {

    /** The state of a goal by its newest review, else by the newest score of its measure. */
    public static GoalState of(Episode episode, Goal goal) {
        Double reviewed = goal.getReviews().reversed().stream().map(GoalReview::getValue)
                .filter(value -> value != null).findFirst().orElse(null);
        return new GoalState(goal, reviewed != null ? reviewed
                : ScoreLine.of(episode).stream().filter(line -> line.instrument().equals(goal.getMeasure()))
                        .map(line -> line.last().getScore()).findFirst().orElse(null));
    }

    /** How much of the way from baseline to target is done, 0 to 1. */
    double share() {
        Double from = goal.getBaseline();
        Double to = goal.getTarget();
        if (from == null || to == null || now == null || from.equals(to)) {
            return 0;
        }
        return Math.clamp((now - from) / (to - from), 0, 1);
    }

    /** Baseline, now and target in words. */
    String words() {
        String unit = goal.getUnit() == null || goal.getUnit().equals("point") ? ""
                : goal.getUnit().equals("\u00b0") ? goal.getUnit() : '\u00a0' + goal.getUnit();
        String measure = goal.getMeasureLabel() == null ? "" : goal.getMeasureLabel();
        return Messages.bind(Messages.goalState, new Object[] { measure, Words.of(goal.getBaseline()),
                now == null ? "\u2013" : Words.of(now), Words.of(goal.getTarget()) + unit });
    }
}
