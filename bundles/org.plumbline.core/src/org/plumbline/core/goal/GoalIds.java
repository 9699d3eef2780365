package org.plumbline.core.goal;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Goal;

/**
 * Numbers of goals. They stay fixed for the whole episode, and a new goal gets a new number (Medicare Benefit Policy
 * Manual, chapter 15, §220.3).
 */
public final class GoalIds {

    private static final Pattern NUMBERED = Pattern.compile("G(\\d{1,6})");

    private GoalIds() {
    }

    /** The number of the next goal: one more than the highest ever used in the episode. */
    public static String next(Episode episode) {
        return "G" + (1 + episode.getGoals().stream().map(Goal::getId).map(NUMBERED::matcher).filter(Matcher::matches)
                .mapToInt(number -> Integer.parseInt(number.group(1))).max().orElse(0));
    }

    /**
     * Whether a goal may still be taken out without a trace: it was set today and nobody has reviewed it. Later it is
     * discontinued instead, so that its number is not given to another goal.
     */
    public static boolean mayBeRemoved(Goal goal, LocalDate today) {
        return goal.getReviews().isEmpty() && today.equals(goal.getSetOn());
    }
}
