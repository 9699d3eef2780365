package org.plumbline.report.internal.rehab;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.plumbline.core.running.RunDay;
import org.plumbline.model.chart.ReturnToRun;
import org.plumbline.model.chart.SessionKind;
import org.plumbline.report.internal.Care;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Table;

/** The calendar of the weeks to come, a row for each: its runs, what stands between them, and its distance. */
final class RunCalendarPart {

    private static final int WEEK = 7;
    private static final int WEEKS_SHOWN = 6;

    private final Care care;

    RunCalendarPart(Care care) {
        this.care = care;
    }

    /** The calendar; empty while nothing is planned from today on. */
    Optional<Block> calendar(ReturnToRun programme) {
        List<RunDay> days = programme.getSessions().stream().map(RunDay::of).toList();
        Optional<LocalDate> first = Optional.<LocalDate>ofNullable(programme.getStart())
                .or(() -> days.stream().map(RunDay::date).min(LocalDate::compareTo));
        SortedMap<Long, List<RunDay>> weeks = new TreeMap<>();
        days.stream().filter(day -> !day.date().isBefore(care.today())).filter(day -> day.log().isEmpty())
                .forEach(day -> weeks.computeIfAbsent(week(first.orElseThrow(), day), number -> days.stream()
                        .filter(other -> week(first.orElseThrow(), other) == number).toList()));
        List<Row> rows = weeks.values().stream().limit(WEEKS_SHOWN).map(this::row).toList();
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(new Table(care.say("run.calendar"), List.of(
                        new Column(care.say("run.week"), Align.START, 2),
                        new Column(care.say("run.runs"), Align.START, 6),
                        new Column(care.say("run.between"), Align.START, 4.5),
                        new Column(care.say("run.km"), Align.END, 1)), rows, List.of()));
    }

    private static long week(LocalDate first, RunDay day) {
        return Math.floorDiv(ChronoUnit.DAYS.between(first, day.date()), WEEK);
    }

    private Row row(List<RunDay> week) {
        boolean runs = week.stream().anyMatch(RunDay::isRun);
        return new Row(List.of(care.cells().day(week.getFirst().date()),
                care.cells().words(words(week, day -> day.isRun() || day.kind() == SessionKind.WALK)),
                care.cells().words(words(week, day -> !day.isRun() && day.kind() != SessionKind.WALK
                        && day.kind() != SessionKind.REST)),
                runs ? care.cells().amount(week.stream().mapToDouble(RunDay::runKm).sum(), null, "")
                        : care.cells().words(null)));
    }

    private String words(List<RunDay> week, Predicate<RunDay> which) {
        return week.stream().filter(which).map(this::words).collect(Collectors.joining("; "));
    }

    private String words(RunDay day) {
        String name = day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, care.language().locale());
        String km = care.language().number(day.km());
        return switch (day.kind()) {
            case RUN_WALK -> care.say("run.day.runWalk", name, km, care.language().number(day.jog()),
                    care.language().number(day.walk()));
            case RUN -> care.say("run.day.run", name, km);
            case FAST_RUN -> care.say("run.day.fast", name, km);
            case INTERVALS -> care.say("run.day.intervals", name, km);
            case WALK -> care.say("run.day.walk", name);
            case STRENGTH -> care.say("run.day.strength", name);
            case CROSS_TRAINING -> care.say("run.day.cross", name, day.hint());
            case REST -> "";
        };
    }
}
