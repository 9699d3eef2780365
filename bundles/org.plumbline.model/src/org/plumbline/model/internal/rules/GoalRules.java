package org.plumbline.model.internal.rules;

import static org.plumbline.model.chart.ChartPackage.Literals.GOAL__DUE;
import static org.plumbline.model.chart.ChartPackage.Literals.GOAL__TARGET;
import static org.plumbline.model.internal.rules.Problems.inOrder;
import static org.plumbline.model.internal.rules.Problems.require;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.plumbline.model.chart.Better;
import org.plumbline.model.chart.Goal;

/** Rules for goals. */
public final class GoalRules {

    private GoalRules() {
    }

    /** A goal is not due before it was set. */
    public static boolean dueIsAfterSet(Goal goal, DiagnosticChain diagnostics) {
        return require(inOrder(goal.getSetOn(), goal.getDue()), diagnostics, goal, GOAL__DUE, "goalDue", goal.getDue(),
                goal.getSetOn());
    }

    /** The target is better than the baseline; a goal that asks for no change measures nothing. */
    public static boolean targetImproves(Goal goal, DiagnosticChain diagnostics) {
        Double from = goal.getBaseline();
        Double to = goal.getTarget();
        boolean improves = from == null || to == null || (goal.getBetter() == Better.LOWER ? to < from : to > from);
        return require(improves, diagnostics, goal, GOAL__TARGET, "goalTarget", to, from);
    }
}
