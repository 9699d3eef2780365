package org.plumbline.ui.internal.problems;

import java.time.LocalDate;
import java.util.Optional;

import org.plumbline.core.check.Problem;

/**
 * A problem as it is listed.
 *
 * @param problem the problem
 * @param where where it is to be mended, in words
 * @param day day of its encounter; empty for a problem of the episode
 * @param overruled the reason for which it was overruled; empty while it stands
 */
record Listed(Problem problem, String where, Optional<LocalDate> day, Optional<String> overruled) {

    String key() {
        return problem.key();
    }

    /** Whether it concerns who writes this encounter: it is one of the encounter itself or of the episode. */
    boolean concerns(String encounter) {
        return problem.encounter().isEmpty() || problem.encounter().equals(encounter);
    }

    /** Whether this reads as another does. Fixes are not compared: they are made anew by every check. */
    boolean reads(Listed other) {
        return key().equals(other.key()) && problem.severity() == other.problem.severity()
                && problem.shortfall().message().equals(other.problem.shortfall().message())
                && where.equals(other.where) && day.equals(other.day)
                && overruled.equals(other.overruled);
    }
}
