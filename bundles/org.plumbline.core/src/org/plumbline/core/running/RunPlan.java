package org.plumbline.core.running;

import java.time.LocalDate;
import java.util.Optional;

import org.plumbline.core.reasoning.ClinicalCase;

/**
 * Plans the return to running: gates first, then a start dose by turns of jogging and walking, then distance, then
 * pace, and full training last. What the log tells changes what comes; the past is left as it is. The plan is a
 * function of the case, and keeps the rules whatever the log says: {@link RunRules} checks that on its own.
 */
public final class RunPlan {

    private RunPlan() {
    }

    /** The calendar as seen on the day of the case; empty while the usual distance is not known. */
    public static Optional<RunCalendar> of(ClinicalCase it) {
        return of(it, it.day());
    }

    /**
     * The calendar with every day from a day on planned anew, but those whose session was told about.
     *
     * @throws java.util.NoSuchElementException when the content lacks a rule of the return to running
     */
    public static Optional<RunCalendar> of(ClinicalCase it, LocalDate from) {
        RunFigures figures = RunFigures.of(it.catalogue(), it.positions());
        return Runner.of(it, figures).map(runner -> new RunPlanner(it, from, runner, figures).calendar());
    }
}
