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
}
