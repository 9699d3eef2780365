package org.plumbline.core.goal;

import static org.plumbline.model.chart.ChartPackage.Literals.GOAL_REVIEW__VALUE;
import static org.plumbline.model.chart.ChartPackage.Literals.GOAL__REVIEWS;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.plumbline.core.progress.Measurement;
import org.plumbline.core.progress.Measurements;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.GoalReview;
import org.plumbline.model.chart.GoalStatus;

/** Keeps with each goal what was measured for it at an encounter, as reports and comparisons tell it. */
public final class GoalReviews {

    private GoalReviews() {
    }

    /**
     * Reviews of the open goals that were measured at an encounter: new ones, and new values where the encounter has one
     * already. The value a goal was set with is no review.
     */
    public static List<Edit> of(ClinicalCase known, Visit visit) {
        return known.episode().getGoals().stream()
                .filter(goal -> goal.getStatus() == GoalStatus.ACTIVE || goal.getStatus() == GoalStatus.PARTLY_MET)
                .filter(goal -> !visit.date().equals(goal.getSetOn()))
                .flatMap(goal -> measured(goal, known, visit).flatMap(value -> review(goal, visit, value)).stream())
                .toList();
    }

    /** What scores and findings say; the reviews that are there do not count. */
    private static Optional<Double> measured(Goal goal, ClinicalCase known, Visit visit) {
        return goal.getMeasure() == null ? Optional.empty()
                : Measurements.ofMeasure(goal, known.episode(), List.of(visit), known.catalogue()).stream()
                        .filter(measurement -> measurement.date().equals(visit.date())).findFirst()
                        .map(Measurement::value);
    }

    private static Optional<Edit> review(Goal goal, Visit visit, double value) {
        Optional<GoalReview> there = goal.getReviews().stream()
                .filter(review -> visit.note().getId().equals(review.getEncounter())).findFirst();
        if (there.isPresent()) {
            return Objects.equals(there.get().getValue(), value) ? Optional.empty()
                    : Optional.of(new Edit.Set(there.get(), GOAL_REVIEW__VALUE, value));
        }
        GoalReview review = ChartFactory.eINSTANCE.createGoalReview();
        review.setEncounter(visit.note().getId());
        review.setDate(visit.date());
        review.setValue(value);
        return Optional.of(new Edit.Add(goal, GOAL__REVIEWS, review));
    }
}
