package org.plumbline.core.running;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.plumbline.core.reasoning.Trail;
import org.plumbline.model.chart.ReturnToRun;

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

    /**
     * The same weeks and limits with the sessions that the chart has, planned or told about, as a clinician may have
     * changed them. A day of which the chart knows nothing is a day of rest.
     */
    public RunCalendar written(ReturnToRun programme) {
        Map<LocalDate, RunDay> there = programme.getSessions().stream().map(RunDay::of)
                .collect(Collectors.toMap(RunDay::date, Function.identity(), (one, two) -> two.log().isPresent() ? two
                        : one));
        List<RunWeek> own = weeks.stream().map(week -> week.with(week.days().stream()
                .map(day -> there.getOrDefault(day.date(), RunDay.rest(day.date()))).toList())).toList();
        return new RunCalendar(from, runner, gates, standing, own, notes, trail);
    }
}
