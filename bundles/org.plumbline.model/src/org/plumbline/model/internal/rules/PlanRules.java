package org.plumbline.model.internal.rules;

import static org.plumbline.model.chart.ChartPackage.Literals.EXERCISE_PRESCRIPTION__DAYS_PER_WEEK;
import static org.plumbline.model.chart.ChartPackage.Literals.EXERCISE_PRESCRIPTION__HOLD_SECONDS;
import static org.plumbline.model.chart.ChartPackage.Literals.EXERCISE_PRESCRIPTION__MINUTES;
import static org.plumbline.model.chart.ChartPackage.Literals.EXERCISE_PRESCRIPTION__REPS;
import static org.plumbline.model.chart.ChartPackage.Literals.EXERCISE_PRESCRIPTION__SETS;
import static org.plumbline.model.chart.ChartPackage.Literals.EXERCISE_PRESCRIPTION__TIMES_PER_DAY;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__CERTIFIED_ON;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__PER_DAY;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__PER_WEEK;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__SENT_ON;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__TO;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__WEEKS;
import static org.plumbline.model.chart.ChartPackage.Literals.RETURN_TO_RUN__START_SHARE;
import static org.plumbline.model.chart.ChartPackage.Literals.RETURN_TO_RUN__WEEKLY_INCREASE;
import static org.plumbline.model.internal.rules.Problems.inOrder;
import static org.plumbline.model.internal.rules.Problems.positive;
import static org.plumbline.model.internal.rules.Problems.require;
import static org.plumbline.model.internal.rules.Problems.within;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.model.chart.PlanOfCare;
import org.plumbline.model.chart.ReturnToRun;

/** Rules for plans of care, exercise prescriptions and the return to running. */
public final class PlanRules {

    private PlanRules() {
    }

    /** Dates are in order, nothing was certified or sent in the future; amount, frequency, duration are above zero. */
    public static boolean planIsInOrder(PlanOfCare plan, DiagnosticChain diagnostics) {
        return require(inOrder(plan.getFrom(), plan.getTo()), diagnostics, plan, PLAN_OF_CARE__TO, "planEnd",
                plan.getTo(), plan.getFrom())
                & PastRules.hasCome(plan.getCertifiedOn(), diagnostics, plan, PLAN_OF_CARE__CERTIFIED_ON)
                & PastRules.hasCome(plan.getSentOn(), diagnostics, plan, PLAN_OF_CARE__SENT_ON)
                & require(positive(plan.getPerDay()), diagnostics, plan, PLAN_OF_CARE__PER_DAY, "planAmount")
                & require(positive(plan.getPerWeek()), diagnostics, plan, PLAN_OF_CARE__PER_WEEK, "planFrequency")
                & require(positive(plan.getWeeks()), diagnostics, plan, PLAN_OF_CARE__WEEKS, "planDuration");
    }

    /** Every part of a dose that is given is more than zero; a week has seven days. */
    public static boolean doseIsPositive(ExercisePrescription dose, DiagnosticChain diagnostics) {
        return require(positive(dose.getSets()), diagnostics, dose, EXERCISE_PRESCRIPTION__SETS, "sets")
                & require(positive(dose.getReps()), diagnostics, dose, EXERCISE_PRESCRIPTION__REPS, "reps")
                & require(positive(dose.getHoldSeconds()), diagnostics, dose, EXERCISE_PRESCRIPTION__HOLD_SECONDS, "hold")
                & require(positive(dose.getMinutes()), diagnostics, dose, EXERCISE_PRESCRIPTION__MINUTES, "minutes")
                & require(positive(dose.getTimesPerDay()), diagnostics, dose, EXERCISE_PRESCRIPTION__TIMES_PER_DAY,
                        "timesPerDay")
                & require(within(dose.getDaysPerWeek(), 1, 7), diagnostics, dose, EXERCISE_PRESCRIPTION__DAYS_PER_WEEK,
                        "daysPerWeek");
    }

    /** Shares of the former distance lie between 0 and 100 percent. */
    public static boolean sharesArePlausible(ReturnToRun programme, DiagnosticChain diagnostics) {
        return require(within(programme.getStartShare(), 0, 100), diagnostics, programme, RETURN_TO_RUN__START_SHARE,
                "startShare")
                & require(within(programme.getWeeklyIncrease(), 0, 100), diagnostics, programme,
                        RETURN_TO_RUN__WEEKLY_INCREASE, "weeklyIncrease");
    }
}
