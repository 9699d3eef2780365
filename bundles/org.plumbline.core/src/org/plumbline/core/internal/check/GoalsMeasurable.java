package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.GOAL__ACTIVITY;
import static org.plumbline.model.chart.ChartPackage.Literals.GOAL__MEASURE;
import static org.plumbline.model.chart.ChartPackage.Literals.GOAL__TARGET;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.GoalStatus;

/** That every goal pursued has a measure and a target, and is tied to something the patient wants to do. */
final class GoalsMeasurable implements DocumentationCheck.OfEpisode {

    @Override
    public String id() {
        return "goals-measurable";
    }

    @Override
    public List<Shortfall> check(PayerRule rule, ClinicalCase known) {
        return known.episode().getGoals().stream().filter(GoalsMeasurable::isPursued)
                .flatMap(goal -> check(goal, known)).toList();
    }

    static boolean isPursued(Goal goal) {
        return goal.getStatus() == GoalStatus.ACTIVE || goal.getStatus() == GoalStatus.PARTLY_MET;
    }

    private static Stream<Shortfall> check(Goal goal, ClinicalCase known) {
        List<Shortfall> missing = new ArrayList<>();
        if (!ChartField.isFilled(goal, GOAL__MEASURE)) {
            missing.add(new Shortfall("measure/" + goal.getId(), Messages.format(Messages.goalWithoutMeasure,
                    goal.getId()), Place.of(goal, GOAL__MEASURE), GoalTargets.measures(goal, known)));
        } else if (goal.getTarget() == null) {
            missing.add(new Shortfall("target/" + goal.getId(), Messages.format(Messages.goalWithoutTarget,
                    goal.getId(), goal.getMeasureLabel()), Place.of(goal, GOAL__TARGET),
                    GoalTargets.targets(goal, known)));
        }
        if (!ChartField.isFilled(goal, GOAL__ACTIVITY)) {
            Place place = Place.of(goal, GOAL__ACTIVITY);
            missing.add(new Shortfall("activity/" + goal.getId(), Messages.format(Messages.goalWithoutActivity,
                    goal.getId()), place, activities(goal, known, place)));
        }
        return missing.stream();
    }

    /** The activities that the patient named and has trouble with. */
    private static List<QuickFix> activities(Goal goal, ClinicalCase known, Place place) {
        Stream<QuickFix> named = known.episode().getScores().stream().flatMap(score -> score.getAnswers().stream())
                .flatMap(answer -> Stream.ofNullable(answer.getLabel())).filter(label -> !label.isBlank()).distinct()
                .map(label -> new QuickFix.Mend(Messages.format(Messages.tieGoal, label),
                        hand -> List.of(new Edit.Set(goal, GOAL__ACTIVITY, label))));
        return Stream.concat(named, Stream.of(new QuickFix.Lead(Messages.nameActivity, place))).toList();
    }
}
