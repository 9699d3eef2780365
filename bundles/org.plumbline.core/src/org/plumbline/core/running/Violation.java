package org.plumbline.core.running;

import java.time.LocalDate;

/**
 * A rule that a calendar breaks.
 *
 * @param rule id of the rule or red flag
 * @param day the day on which, or the first day of the week in which it is broken
 * @param words what is wrong, in a sentence
 */
public record Violation(String rule, LocalDate day, String words) {

    /** What the violation is called where a clinician decides about it. */
    public String key() {
        return "run:" + rule + ':' + day;
    }
}
