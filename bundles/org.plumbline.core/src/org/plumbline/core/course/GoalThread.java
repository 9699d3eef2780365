package org.plumbline.core.course;

import java.util.List;
import java.util.Optional;

import org.plumbline.core.progress.GoalProgress;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Trail;
import org.plumbline.model.chart.Goal;

/**
 * A goal followed from its measure to what is done for it: goal, measure, thresholds, treatments, exercises.
 *
 * @param goal the goal
 * @param progress how far it has come
 * @param confidence what its change means and how far that can be trusted; empty while nothing can be told
 * @param serving the treatments and exercises that are linked to it, treatments first
 * @param suggestions what may serve it too, and was not overruled
 * @param gaps where the thread breaks, a sentence each
 * @param trail what it rests on
 */
public record GoalThread(Goal goal, GoalProgress progress, Optional<Confidence> confidence, List<Serving> serving,
        List<ServingSuggestion> suggestions, List<String> gaps, Trail trail) {

    public GoalThread {
        serving = List.copyOf(serving);
        suggestions = List.copyOf(suggestions);
        gaps = List.copyOf(gaps);
    }

    /** The thread of a goal of the episode. */
    public static GoalThread of(ClinicalCase known, Goal goal) {
        return new Threads(known).of(goal);
    }
}
