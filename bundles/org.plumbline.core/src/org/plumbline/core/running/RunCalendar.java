package org.plumbline.core.running;

import java.time.LocalDate;
import java.util.List;

import org.plumbline.core.reasoning.Trail;

/**
 * A return to running, day by day: what was done, and from a day on what the rules and the log let be planned.
 *
 * @param from the first day that is planned; what lies before is as it was recorded
 * @param runner what the plan starts from
 * @param gates the gates as they stand
 * @param standing where the runner stands on that day
 * @param weeks the weeks, in order
 * @param notes what else is to be minded
 * @param trail what the calendar rests on
 */
public record RunCalendar(LocalDate from, Runner runner, List<Gate> gates, Standing standing, List<RunWeek> weeks,
        List<Note> notes, Trail trail) {

    public RunCalendar {
        gates = List.copyOf(gates);
        weeks = List.copyOf(weeks);
        notes = List.copyOf(notes);
    }

    /**
     * Something to be minded.
     *
     * @param rule id of the rule that says so
     * @param words what, in a sentence
     */
    public record Note(String rule, String words) {
    }

    /** All days, in order. */
    public List<RunDay> days() {
        return weeks.stream().flatMap(week -> week.days().stream()).toList();
    }
}
