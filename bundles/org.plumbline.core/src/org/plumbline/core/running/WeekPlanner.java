package org.plumbline.core.running;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.plumbline.core.internal.Messages;
import org.plumbline.core.running.RunWeek.Limit;
import org.plumbline.model.chart.SessionKind;

/**
 * Plans one week: how far its runs may go together, on which days they are and which step each takes, then strength,
 * fitness without impact and rest on the days between. Distances are reckoned in tenths of a kilometre, always rounded
 * down.
 */
final class WeekPlanner {

    private static final int WEEK = 7;
    /** Days of the runs of a week by their number; at most every other day up to three. */
    private static final List<List<Integer>> DAYS = List.of(List.of(0), List.of(0, 3), List.of(0, 2, 4),
            List.of(0, 2, 3, 5));
    /** As many runs as a week has room for with a day between, next week's first run included. */
    private static final int EVERY_OTHER_DAY = WEEK / 2;

    private final LocalDate week;
    private final LocalDate from;
    private final Runner runner;
    private final RunFigures figures;
    private final RunLogbook logbook;
    private final TreeMap<LocalDate, RunDay> days;
    private final RunHints hints;
    private final boolean fullTraining;

    WeekPlanner(LocalDate week, LocalDate from, Runner runner, RunFigures figures, RunLogbook logbook,
            TreeMap<LocalDate, RunDay> days, RunHints hints, boolean fullTraining) {
        this.week = week;
        this.from = from;
        this.runner = runner;
        this.figures = figures;
        this.logbook = logbook;
        this.days = days;
        this.hints = hints;
        this.fullTraining = fullTraining;
    }

    /** A week as it was recorded. */
    static RunWeek recorded(int number, LocalDate week, TreeMap<LocalDate, RunDay> days) {
        return finished(number, week, days, new Limit(0, "", ""));
    }

    /** A week of brisk walking in place of runs, of hops among the strength work when asked for. */
    RunWeek walking(int number, Standing standing, boolean hops) {
        List<Integer> slots = DAYS.get(Math.min(runner.runs(), EVERY_OTHER_DAY) - 1);
        slots.stream().map(week::plusDays).filter(this::free)
                .forEach(date -> put(date, SessionKind.WALK, hints.walk()));
        fill(hops ? hints.hop() : "");
        return finished(number, week, days, new Limit(0, standing.rule(), standing.words()));
    }

    /** A week of running, of no more than before while something holds it. */
    RunWeek running(int number, Optional<Standing> hold) {
        return running(number, hold, step(hold.isPresent()));
    }

    private RunWeek running(int number, Optional<Standing> hold, int first) {
        boolean held = hold.isPresent();
        int step = first;
        boolean byTurns = step <= figures.steps();
        int count = byTurns ? Math.min(runner.runs(), EVERY_OTHER_DAY) : runner.runs();
        List<Integer> slots = DAYS.get(count - 1);
        Dose before = new Dose(week.minusDays(WEEK));
        Pace pace = pace(before, count, byTurns, held);
        int rises = held ? 0 : (int) slots.stream().map(week::plusDays).filter(this::free).count() - 1;
        int hardest = Math.min(step + rises, unbroken()) + pace.ordinal();
        Limit limit = limit(before, count, hardest > before.effort, hold);
        long tenths = Math.round(limit.km() * 10);
        for (int i = 0; i < count; i++) {
            LocalDate date = week.plusDays(slots.get(i));
            double km = (tenths / count + (i >= count - tenths % count ? 1 : 0)) / 10.0;
            SessionKind kind = kind(step, pace, i, count);
            if (free(date) && fits(date, kind, km, limit)) {
                if (step > 1 && lastPlanned().isEmpty() && logbook.anew(date)) {
                    return running(number, hold, 1);
                }
                days.put(date, run(date, kind, km, step));
                step = held ? step : Math.min(step + 1, unbroken());
            }
        }
        fill("");
        return finished(number, week, days, limit);
    }

    private int unbroken() {
        return figures.steps() + 1;
    }

    private boolean free(LocalDate date) {
        return !date.isBefore(from) && !days.containsKey(date);
    }

    /** Step of the next run: as the log says, or one beyond the last that is planned. */
    private int step(boolean held) {
        return lastPlanned().map(day -> Math.min(figures.effort(day) + (held ? 0 : 1), unbroken()))
                .orElseGet(held ? logbook::stepNow : logbook::step);
    }

    private Optional<RunDay> lastPlanned() {
        return days.tailMap(from).values().stream().filter(RunDay::isRun).filter(day -> day.log().isEmpty())
                .reduce((older, newer) -> newer);
    }

    /** How fast the fastest run of a week is. */
    private enum Pace {
        EASY, FORMER, FULL
    }

    /** What the runs of a week amount to; one done counts at most as planned, one not told about not at all. */
    private final class Dose {

        private double km;
        private double longest;
        private int effort;

        private Dose(LocalDate first) {
            for (RunDay day : within(first)) {
                double credit = credit(day);
                if (credit > 0) {
                    km += credit;
                    longest = Math.max(longest, credit);
                    effort = Math.max(effort, figures.effort(day));
                }
            }
        }
    }

    private Collection<RunDay> within(LocalDate first) {
        return days.subMap(first, first.plusDays(WEEK)).values();
    }

    private double credit(RunDay day) {
        return !day.isRun() ? 0 : day.log().map(log -> log.took() ? Math.min(log.km(), day.km()) : 0)
                .orElse(day.date().isBefore(from) ? 0 : day.km());
    }

    private double firstRun() {
        double least = Math.ceil(runner.share() * runner.runKm() / 10 - 1e-6) / 10;
        return least <= figures.firstShare().high() * runner.runKm() / 100 + 1e-9 ? least
                : Math.floor(runner.share() * runner.runKm() / 10) / 10;
    }

    private double tenths(double km) {
        return Math.floor(km * 10 + 1e-6) / 10;
    }

    /** The former pace returns once the former distance is there and the weeks are over, all else with R-13. */
    private Pace pace(Dose before, int count, boolean byTurns, boolean held) {
        double former = count * tenths(runner.runKm());
        long weeks = Math.round(Math.ceil(figures.formerWeeks().at(runner.caution())));
        boolean time = since().filter(day -> ChronoUnit.DAYS.between(day, week) >= weeks * WEEK).isPresent();
        if (byTurns || held || !time || before.km < former - 1e-6 || before.effort < unbroken() || bad().isPresent()) {
            return Pace.EASY;
        }
        return before.effort > unbroken() && fullTraining && !logbook.paceHurts() ? Pace.FULL : Pace.FORMER;
    }

    private Optional<LocalDate> since() {
        return logbook.runningSince().or(() -> days.tailMap(from).values().stream().filter(RunDay::isRun)
                .map(RunDay::date).findFirst());
    }

    /** A run of this week or the last that was not taken well. */
    private Optional<RunDay> bad() {
        return logbook.badRun(week.minusDays(WEEK)).filter(run -> run.date().isBefore(week.plusDays(WEEK)));
    }

    private Limit limit(Dose before, int count, boolean harder, Optional<Standing> hold) {
        double first = firstRun();
        double dose = first * Math.min(runner.runs(), EVERY_OTHER_DAY);
        double longest = Math.max(before.longest, first);
        double base = Math.max(before.km, dose);
        double same = Math.min(base, count * tenths(longest));
        double former = count * tenths(runner.runKm());
        Optional<RunDay> bad = bad();
        Limit limit;
        if (before.km < dose - 1e-6) {
            limit = new Limit(same, "R-05", Messages.format(Messages.runFirstDose, runner.share(),
                    runner.runKm()));
        } else if (hold.isPresent()) {
            limit = new Limit(same, hold.get().rule(), hold.get().words());
        } else if (bad.isPresent()) {
            limit = new Limit(same, "R-04", Messages.format(Messages.runSameAgain, bad.get().date()));
        } else if (harder) {
            limit = new Limit(same, "R-27", Messages.runNotBoth);
        } else {
            double percent = base * (1 + runner.increase() / 100);
            double miles = count * tenths(longest + figures.moreADay());
            limit = percent <= miles
                    ? new Limit(percent, "R-25", Messages.format(Messages.runPercent, base, runner.increase()))
                    : new Limit(miles, "R-26", Messages.format(Messages.runMiles, longest, figures.moreADay()));
        }
        return limit.km() < former ? new Limit(tenths(limit.km()), limit.rule(), limit.words())
                : new Limit(former, "R-11", Messages.format(Messages.runFormer, former));
    }

    private SessionKind kind(int step, Pace pace, int index, int count) {
        return step <= figures.steps() ? SessionKind.RUN_WALK : pace != Pace.EASY && index == 0 ? SessionKind.FAST_RUN
                : pace == Pace.FULL && index == count - 1 ? SessionKind.INTERVALS : SessionKind.RUN;
    }

    private RunDay run(LocalDate date, SessionKind kind, double km, int step) {
        boolean turns = kind == SessionKind.RUN_WALK;
        return new RunDay(date, kind, km, turns ? step * figures.jog() : 0, turns ? figures.walk() : 0,
                hints.run(kind != SessionKind.INTERVALS), Optional.empty());
    }

    /** Whether a run finds room: in the distance and the number of the week, and with rest around it. */
    private boolean fits(LocalDate date, SessionKind kind, double km, Limit limit) {
        double done = within(week).stream().mapToDouble(
                day -> day.ran() ? day.log().map(RunLog::km).orElse(0.0) : credit(day)).sum();
        long runs = within(week).stream().filter(this::takesPlace).filter(RunDay::isRun).count();
        return km > 0 && runs < figures.runs().high() && done + km <= limit.km() + 1e-6 && rested(date, kind);
    }

    /** Two easy unbroken runs may stand on two days in a row; no others, and never three. */
    private boolean rested(LocalDate date, SessionKind kind) {
        List<RunDay> beside = IntStream.of(-1, 1).mapToObj(date::plusDays).flatMap(day -> runOn(day).stream()).toList();
        if (beside.isEmpty()) {
            return true;
        }
        return kind == SessionKind.RUN && beside.size() == 1 && beside.getFirst().kind() == SessionKind.RUN
                && IntStream.of(-2, 2).mapToObj(date::plusDays)
                        .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, beside.getFirst().date())) == 1)
                        .allMatch(day -> runOn(day).isEmpty());
    }

    private Optional<RunDay> runOn(LocalDate date) {
        return Optional.ofNullable(days.get(date)).filter(RunDay::isRun).filter(this::takesPlace);
    }

    private boolean takesPlace(RunDay day) {
        return day.log().map(RunLog::took).orElse(!day.date().isBefore(from));
    }

    /** Strength first, as a rule between the runs, then one day without impact, and rest for what is left. */
    private void fill(String strengthHint) {
        long active = within(week).stream().filter(day -> day.kind() != SessionKind.REST).filter(this::takesPlace)
                .count();
        List<LocalDate> planned = within(week).stream().filter(day -> day.log().isEmpty())
                .filter(day -> !day.date().isBefore(from)).map(RunDay::date).toList();
        for (int i = planned.size() - 1; i >= 0 && active > WEEK - figures.restDays(); i--) {
            put(planned.get(i), SessionKind.REST, "");
            active--;
        }
        long room = WEEK - figures.restDays() - active;
        long strength = Math.min(room, runner.strength() - has(SessionKind.STRENGTH));
        long other = runner.caution() == Caution.HIGH || has(SessionKind.CROSS_TRAINING) > 0 || strength >= room ? 0
                : 1;
        List<LocalDate> free = new ArrayList<>(IntStream.range(0, WEEK).mapToObj(week::plusDays).filter(this::free)
                .toList());
        for (LocalDate date : free) {
            if (strength > 0) {
                put(date, SessionKind.STRENGTH, strengthHint);
                strength--;
            } else if (other > 0) {
                put(date, SessionKind.CROSS_TRAINING, hints.crossTraining());
                other--;
            } else {
                put(date, SessionKind.REST, "");
            }
        }
    }

    /** How many days of a kind the week has already, done or not: nothing is made up for. */
    private long has(SessionKind kind) {
        return within(week).stream().filter(day -> day.kind() == kind).count();
    }

    private void put(LocalDate date, SessionKind kind, String hint) {
        days.put(date, new RunDay(date, kind, 0, 0, 0, hint, Optional.empty()));
    }

    private static RunWeek finished(int number, LocalDate week, TreeMap<LocalDate, RunDay> days, Limit limit) {
        return RunWeek.of(number, week, IntStream.range(0, WEEK).mapToObj(week::plusDays)
                .map(date -> days.getOrDefault(date, RunDay.rest(date))).toList(), limit);
    }
}
