package org.plumbline.core.running;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.catalogue.Conflict;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.Quantity;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.model.chart.ReturnToRun;
import org.plumbline.model.chart.RunningProfile;
import org.plumbline.model.chart.SessionKind;

/** A calendar under check, with what the check has to know of chart and catalogue, read on its own. */
final class CheckedDays {

    private static final double KM_PER_MILE = 1.609344;

    final List<RunDay> all;
    final LocalDate from;
    final ClinicalCase it;
    final LocalDate start;
    final double usualRun;
    final double usualWeek;
    private final List<RunDay> runs;
    private final Map<Long, List<RunDay>> weeks;

    CheckedDays(List<RunDay> days, LocalDate from, ClinicalCase it) {
        all = days.stream().sorted(Comparator.comparing(RunDay::date)).toList();
        this.from = from;
        this.it = it;
        ReturnToRun programme = it.episode().getReturnToRun();
        RunningProfile profile = it.chart().getPatient().getRunning();
        start = programme == null || programme.getStart() == null ? all.getFirst().date() : programme.getStart();
        usualWeek = given(programme == null ? null : programme.getUsualWeeklyKm(),
                profile == null ? null : profile.getUsualWeeklyKm()).orElse(Double.POSITIVE_INFINITY);
        Integer habit = profile == null ? null : profile.getRunsPerWeek();
        usualRun = Math.min(usualWeek, given(programme == null ? null : programme.getUsualRunKm(), null)
                .orElse(usualWeek / (habit == null || habit < 1 ? high("R-28", "runs-per-week") : habit)));
        runs = all.stream().filter(day -> isRunning(day.kind()) && counts(day)).toList();
        weeks = all.stream().collect(Collectors.groupingBy(this::week));
    }

    private static OptionalDouble given(@Nullable Double own, @Nullable Double other) {
        Double km = own == null || own <= 0 ? other : own;
        return km == null || km <= 0 ? OptionalDouble.empty() : OptionalDouble.of(km);
    }

    double low(String rule, String name) {
        return Objects.requireNonNull(figure(rule, name).getLow());
    }

    double high(String rule, String name) {
        return Objects.requireNonNull(figure(rule, name).getHigh());
    }

    double miles(String rule, String name) {
        return high(rule, name) * KM_PER_MILE;
    }

    private Quantity figure(String rule, String name) {
        return it.catalogue().find(Rule.class, rule).orElseThrow().getFigures().stream()
                .filter(figure -> figure.getName().equals(name)).findAny().orElseThrow();
    }

    String label(String rule) {
        return it.catalogue().find(rule).map(Entry::getLabel).orElse(rule);
    }

    /** What the clinic goes by where a conflict leaves the choice. */
    Set<String> goesBy(String conflict) {
        return it.catalogue().find(Conflict.class, conflict).flatMap(it.positions()::of)
                .map(position -> position.getEntries().stream().collect(Collectors.toSet())).orElse(Set.of());
    }

    /** Sessions still to come, which are all that can break a rule. */
    List<RunDay> planned() {
        return all.stream().filter(this::isPlanned).toList();
    }

    boolean isPlanned(RunDay day) {
        return day.log().isEmpty() && !day.date().isBefore(from);
    }

    /** Whether something was done on a day, or is to be. */
    boolean counts(RunDay day) {
        return isPlanned(day) || day.log().filter(log -> log.took()).isPresent();
    }

    /** Runs done and to come. */
    List<RunDay> runs() {
        return runs;
    }

    static boolean isRunning(SessionKind kind) {
        return kind == SessionKind.RUN_WALK || kind == SessionKind.RUN || kind == SessionKind.FAST_RUN
                || kind == SessionKind.INTERVALS;
    }

    /** Sessions that were reported, oldest first. */
    List<RunDay> told() {
        return all.stream().filter(day -> day.log().isPresent()).toList();
    }

    /** The week of the programme a day lies in, counted from its start. */
    long week(RunDay day) {
        return Math.floorDiv(ChronoUnit.DAYS.between(start, day.date()), 7L);
    }

    List<RunDay> week(long number) {
        return weeks.getOrDefault(number, List.of());
    }

    LocalDate firstDay(long number) {
        return start.plusDays(number * 7);
    }

    /** Kilometres a run counts for when more is planned upon it: never more than was planned. */
    double load(RunDay day) {
        if (!isRunning(day.kind()) || !counts(day)) {
            return 0;
        }
        return isPlanned(day) ? day.km() : Math.min(day.km(), day.log().orElseThrow().km());
    }

    /** Share of the time that is jogged, 1 for an unbroken run, more for a faster one. */
    static double intensity(RunDay day) {
        return switch (day.kind()) {
            case RUN_WALK -> day.jog() / Math.max(1e-9, day.jog() + day.walk());
            case RUN -> 1;
            case FAST_RUN -> 2;
            case INTERVALS -> 3;
            default -> 0;
        };
    }

    /** The distance the programme began with in one run. */
    double firstRun() {
        ReturnToRun programme = it.episode().getReturnToRun();
        Double share = programme == null ? null : programme.getStartShare();
        if (share == null) {
            return runs().isEmpty() ? 0 : runs().getFirst().km();
        }
        double most = high("R-05", "first-distance") * usualRun / 100;
        double asked = Math.max(low("R-05", "first-distance") * usualRun / 100, Math.min(share * usualRun / 100, most));
        double up = Math.ceil(asked * 10 - 1e-6) / 10;
        return up > most + 1e-9 ? Math.floor(asked * 10) / 10 : up;
    }

    /** How many runs the first week of the programme may hold: one every other day, as before, as asked for. */
    double firstRuns() {
        ReturnToRun programme = it.episode().getReturnToRun();
        Integer asked = programme == null ? null : programme.getSessionsPerWeek();
        double most = Math.min(low("R-28", "runs-per-week"), Math.floor(usualWeek / usualRun + 1e-6));
        return asked == null ? most : Math.max(1, Math.min(asked, most));
    }
}
