package org.plumbline.core.course;

import java.time.LocalDate;

import org.plumbline.core.internal.course.Messages;
import org.plumbline.core.reasoning.Source;

/**
 * A sign that care does not go as was to be expected.
 *
 * @param kind which sign
 * @param source what the expectation rests on
 * @param what what was measured; empty where nothing was
 * @param from value at the beginning
 * @param to value now
 * @param weeks full weeks that passed
 * @param day the day it shows since: of the last measurement, or that was set for a goal
 */
public record CourseSign(Kind kind, Source source, String what, double from, double to, long weeks, LocalDate day) {

    /** Signs, the gravest first. */
    public enum Kind {
        /** A measure is worse by more than its measurement error. */
        WORSE,
        /** Weeks of conservative care brought no important change (R-47, RF-25). */
        CARE_FAILED,
        /** Nothing changed really in the time after which help is to be sought (R-23, RF-19). */
        UNCHANGED,
        /** The time that the condition usually takes is over without an important change (P-…). */
        PAST_EXPECTED,
        /** A goal is open, and not known to be reached, after the day that was set for it. */
        GOAL_PAST_DUE
    }

    /** The sign in a sentence. */
    public String words() {
        return switch (kind) {
            case WORSE -> Messages.format(Messages.worse, what, from, to);
            case CARE_FAILED -> Messages.format(Messages.careFailed, weeks, what, from, to);
            case UNCHANGED -> Messages.format(Messages.unchanged, weeks, what, from, to);
            case PAST_EXPECTED -> Messages.format(Messages.pastExpected, weeks, source.label());
            case GOAL_PAST_DUE -> Messages.goalPastDue;
        };
    }
}
