package org.plumbline.core.running;

import java.time.LocalDate;
import java.util.List;

/**
 * A week of the calendar.
 *
 * @param number which week of the programme, from 1
 * @param from its first day
 * @param days its seven days
 * @param km distance of its runs: what was done, and what is planned still
 * @param limit the most that the rules let it be, and which of them says so
 */
public record RunWeek(int number, LocalDate from, List<RunDay> days, double km, Limit limit) {

    public RunWeek {
        days = List.copyOf(days);
    }

    /**
     * What bounds the distance of a week.
     *
     * @param km the most the week may hold
     * @param rule id of the rule that bounds it
     * @param words why, in a sentence
     */
    public record Limit(double km, String rule, String words) {
    }

    /** A week of these days. */
    static RunWeek of(int number, LocalDate from, List<RunDay> days, Limit limit) {
        return new RunWeek(number, from, days, days.stream().mapToDouble(RunDay::runKm).sum(), limit);
    }

    RunWeek with(List<RunDay> others) {
        return of(number, from, others, limit);
    }
}
