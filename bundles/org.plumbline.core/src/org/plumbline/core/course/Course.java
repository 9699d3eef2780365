package org.plumbline.core.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.plumbline.core.care.EpisodeFacts;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.GoalStatus;

/**
 * How an episode of care goes on, beside what was to be expected.
 *
 * @param start its first day
 * @param treatmentDays treatment days so far
 * @param weeks full weeks of care so far
 * @param trends how the measures went for which thresholds are published
 * @param expected what sources say about the time it takes, for the condition first
 * @param offTrack the signs that it is off track, the gravest first, with what to reconsider
 * @param threads the goals that are open, each followed from measure to exercise
 */
public record Course(LocalDate start, int treatmentDays, long weeks, List<Trend> trends, List<Milestone> expected,
        List<OffTrack> offTrack, List<GoalThread> threads) {

    public Course {
        trends = List.copyOf(trends);
        expected = List.copyOf(expected);
        offTrack = List.copyOf(offTrack);
        threads = List.copyOf(threads);
    }

    /**
     * A time that a source names.
     *
     * @param expectation what it says
     * @param earliest its first day
     * @param latest its last day; empty where the source gives no upper bound
     * @param state where the day of the case lies
     */
    public record Milestone(Expectation expectation, LocalDate earliest, Optional<LocalDate> latest, State state) {

        /** Where a day lies to a span of time. */
        public enum State {
            /** The span has not begun. */
            AHEAD,
            /** The day lies in it. */
            WITHIN,
            /** It is over. */
            OVER
        }

        static Milestone of(Expectation expectation, LocalDate start, LocalDate day) {
            LocalDate earliest = expectation.earliest(start);
            Optional<LocalDate> latest = expectation.latest(start);
            State state = day.isBefore(earliest) ? State.AHEAD
                    : latest.filter(day::isAfter).isPresent() ? State.OVER : State.WITHIN;
            return new Milestone(expectation, earliest, latest, state);
        }
    }

    /** The course of an episode. */
    public static Course of(ClinicalCase known) {
        CourseRules rules = new CourseRules(known.catalogue());
        EpisodeFacts facts = EpisodeFacts.of(known.episode());
        Threads threads = new Threads(known);
        List<Trend> trends = rules.trends(facts, known.day());
        List<CourseSign> signs = rules.signs(facts, known.day());
        return new Course(facts.start(),
                (int) known.episode().getEncounters().stream().map(Course::day)
                        .filter(day -> !day.isAfter(known.day())).distinct().count(),
                Math.max(0, ChronoUnit.WEEKS.between(facts.start(), known.day())), trends,
                rules.expectations(facts.condition()).stream()
                        .map(expected -> Milestone.of(expected, facts.start(), known.day())).toList(),
                signs.isEmpty() ? List.of() : signs.stream().map(new Reconsideration(known, trends)::of).toList(),
                known.episode().getGoals().stream().filter(Course::isOpen).map(threads::of).toList());
    }

    /** Whether nothing speaks against it and something for it. */
    public boolean onTrack() {
        return offTrack.isEmpty() && trends.stream().anyMatch(Trend::improved);
    }

    private static boolean isOpen(Goal goal) {
        return goal.getStatus() == GoalStatus.ACTIVE || goal.getStatus() == GoalStatus.PARTLY_MET;
    }

    private static LocalDate day(EncounterHeader header) {
        return header.getStart().toLocalDate();
    }
}
