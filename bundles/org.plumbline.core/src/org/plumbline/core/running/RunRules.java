package org.plumbline.core.running;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.chart.ReturnToRun;

/**
 * Checks a calendar against every rule of the return to running. It shares nothing with what plans calendars but the
 * chart, the catalogue and the state of the gates, so that neither can hide a mistake of the other; calendars changed
 * by hand are checked in the same way.
 */
public final class RunRules {

    private RunRules() {
    }

    /** The rules that a calendar breaks with what it plans, by day. What lies in the past breaks none. */
    public static List<Violation> violations(RunCalendar calendar, ClinicalCase it) {
        return violations(calendar.days(), calendar.from(), it);
    }

    /** The rules that the calendar in the chart breaks from a day on. */
    public static List<Violation> violations(ReturnToRun programme, LocalDate from, ClinicalCase it) {
        return violations(programme.getSessions().stream().map(RunDay::of).toList(), from, it);
    }

    /** The rules that days break with what is planned from a day on. */
    public static List<Violation> violations(List<RunDay> days, LocalDate from, ClinicalCase it) {
        List<Violation> violations = new ArrayList<>();
        if (days.isEmpty()) {
            return violations;
        }
        CheckedDays checked = new CheckedDays(days, from, it);
        new SymptomCheck(checked, violations).run();
        new SessionCheck(checked, violations).run();
        new WeekCheck(checked, violations).run();
        violations.sort(Comparator.comparing(Violation::day).thenComparing(Violation::rule));
        return violations;
    }
}
