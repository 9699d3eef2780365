package org.plumbline.core.running;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Source;
import org.plumbline.core.reasoning.Trail;
import org.plumbline.core.running.Standing.Kind;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.ReturnToRun;
import org.plumbline.model.chart.RunSession;
import org.plumbline.model.chart.SessionOutcome;

/** Makes one calendar, week by week. */
final class RunPlanner {

    private static final int WEEK = 7;
    private static final List<String> SOURCES = List.of("R-01", "R-02", "R-03", "R-04", "R-05", "R-06", "R-07", "R-08",
            "R-09", "R-10", "R-11", "R-12", "R-13", "R-14", "R-15", "R-25", "R-26", "R-27", "R-28", "R-29", "R-31");

    private final ClinicalCase it;
    private final LocalDate from;
    private final Runner runner;
    private final RunFigures figures;
    private final List<Gate> gates;
    private final Standing standing;
    private final Optional<Standing> held;
    private final RunLogbook logbook;
    /** All days so far, recorded or planned. */
    private final TreeMap<LocalDate, RunDay> days = new TreeMap<>();

    RunPlanner(ClinicalCase it, LocalDate from, Runner runner, RunFigures figures) {
        this.it = it;
        this.from = from;
        this.runner = runner;
        this.figures = figures;
        record();
        gates = RunGates.of(it);
        logbook = new RunLogbook(days.values(), it, figures, from);
        Standings standings = new Standings(it, gates, logbook);
        standing = standings.standing();
        held = standings.held();
    }

    /** Keeps what lies in the past and what was told about; of two sessions of a day the one told about. */
    private void record() {
        ReturnToRun programme = it.episode().getReturnToRun();
        if (programme == null) {
            return;
        }
        for (RunSession session : programme.getSessions()) {
            if (session.getDate().isBefore(from) || session.getOutcome() != SessionOutcome.PLANNED) {
                days.merge(session.getDate(), RunDay.of(session), (one, two) -> two.log().isPresent() ? two : one);
            }
        }
    }

    RunCalendar calendar() {
        LocalDate first = days.isEmpty() || runner.start().isBefore(days.firstKey()) ? runner.start()
                : runner.start().minusWeeks(weeksBetween(days.firstKey(), runner.start()));
        LocalDate begin = from.isBefore(first) ? first : first.plusWeeks(ChronoUnit.WEEKS.between(first, from));
        LocalDate end = begin.plusWeeks(standing.kind() == Kind.WALK ? figures.lookAgainWeeks()
                : (int) figures.programmeWeeks().high());
        LocalDate notBefore = notBefore();
        List<RunWeek> weeks = new ArrayList<>();
        boolean hops = standing.kind() == Kind.HOP;
        for (LocalDate week = first; week.isBefore(end); week = week.plusDays(WEEK)) {
            int number = (int) ChronoUnit.WEEKS.between(first, week) + 1;
            if (week.isBefore(begin)) {
                if (!days.subMap(week, week.plusDays(WEEK)).isEmpty()) {
                    weeks.add(WeekPlanner.recorded(number, week, days));
                }
                continue;
            }
            boolean walks = standing.kind() == Kind.WALK || week.isBefore(notBefore);
            WeekPlanner plan = new WeekPlanner(week, from, runner, figures, logbook, days, new RunHints(it.catalogue()),
                    RunGates.mayTrainFully(gates));
            weeks.add(walks || hops ? plan.walking(number, standing, hops && !walks)
                    : plan.running(number, held));
            hops &= walks || !hopped(week);
        }
        return new RunCalendar(from, runner, gates, standing, weeks, new RunNotes(it, runner, figures, gates, weeks)
                .notes(), trail());
    }

    private static long weeksBetween(LocalDate earlier, LocalDate later) {
        return (ChronoUnit.DAYS.between(earlier, later) + WEEK - 1) / WEEK;
    }

    /** Whether hops are planned in a week. */
    private boolean hopped(LocalDate week) {
        return days.subMap(week, week.plusDays(WEEK)).values().stream()
                .anyMatch(day -> !day.date().isBefore(from) && RunHints.isHop(day, it.catalogue()));
    }

    /** The first day on which the clinic lets anybody run after the onset. */
    private LocalDate notBefore() {
        Episode episode = it.episode();
        return (episode.getOnset() == null ? episode.getStart() : episode.getOnset()).plusWeeks(figures.pauseWeeks());
    }

    private Trail trail() {
        List<Source> sources = it.catalogue().find(Rule.class, SOURCES).stream().map(Source::of).toList();
        return new Trail(standing.inputs(), sources, it.catalogue().version());
    }
}
