package org.plumbline.core.running;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

import org.plumbline.core.internal.Messages;
import org.plumbline.model.chart.ReturnToRun;
import org.plumbline.model.chart.SessionKind;

/** Checks week by week: growth of distance, distance or speed, number of runs, rest, strength. */
final class WeekCheck {

    private static final double ROUNDING = 1e-6;

    private final CheckedDays days;
    private final List<Violation> found;

    WeekCheck(CheckedDays days, List<Violation> found) {
        this.days = days;
        this.found = found;
    }

    void run() {
        days.planned().stream().mapToLong(days::week).distinct().forEach(this::week);
        days.planned().stream().filter(day -> CheckedDays.isRunning(day.kind())).forEach(this::rest);
    }

    private void week(long number) {
        List<RunDay> week = days.week(number);
        LocalDate day = days.firstDay(number);
        List<RunDay> active = week.stream().filter(days::counts).filter(one -> one.kind() != SessionKind.REST).toList();
        List<RunDay> runs = active.stream().filter(one -> CheckedDays.isRunning(one.kind())).toList();
        if (active.stream().anyMatch(days::isPlanned)
                && 7 - active.stream().map(RunDay::date).distinct().count() < days.low("R-29", "rest-days-per-week")) {
            report("R-29", day, Messages.brokenNoRestDay);
        }
        if (runs.stream().noneMatch(days::isPlanned)) {
            return;
        }
        if (runs.size() > days.high("R-28", "runs-per-week")) {
            report("R-28", day, Messages.brokenTooManyRuns, runs.size());
        }
        if (week.stream().filter(days::isPlanned).count() == 7
                && week.stream().noneMatch(one -> one.kind() == SessionKind.STRENGTH)) {
            report("R-10", day, Messages.brokenNoStrength);
        }
        growth(number, runs);
    }

    private void growth(long number, List<RunDay> runs) {
        LocalDate day = days.firstDay(number);
        double km = runs.stream().mapToDouble(run -> days.isPlanned(run) ? run.km()
                : run.log().orElseThrow().km()).sum();
        double planned = runs.stream().mapToDouble(days::load).sum();
        List<RunDay> earlier = days.week(number - 1);
        double before = earlier.stream().mapToDouble(days::load).sum();
        double dose = days.firstRun() * days.firstRuns();
        double same = Math.max(before, dose);
        if (planned > days.usualWeek + ROUNDING) {
            report("R-11", day, Messages.brokenLongerThanBefore, planned, days.usualWeek);
        }
        if (before == 0 && planned > days.high("R-05", "first-distance") * days.usualWeek / 100 + ROUNDING) {
            report("R-11", day, Messages.brokenStraightBack, planned, days.usualWeek);
        }
        if (days.goesBy("CF-04").contains("R-25") && km > percent(before, dose) + ROUNDING
                && planned > percent(before, dose) + ROUNDING) {
            report("R-25", day, Messages.brokenPercent, planned, percent(before, dose));
        }
        double longest = Math.max(days.firstRun(), earlier.stream().mapToDouble(days::load).max().orElse(0));
        runs.stream().filter(days::isPlanned).filter(run -> days.goesBy("CF-04").contains("R-26"))
                .filter(run -> run.km() > longest + days.miles("R-26", "daily-total-increase-per-week") + ROUNDING)
                .forEach(run -> report("R-26", run.date(), Messages.brokenMiles, run.km(), longest));
        double hard = runs.stream().filter(days::isPlanned).mapToDouble(CheckedDays::intensity).max().orElse(0);
        double hardBefore = earlier.stream().filter(one -> days.load(one) > 0).mapToDouble(CheckedDays::intensity)
                .max().orElse(0);
        if (planned > same + ROUNDING && hard > hardBefore + ROUNDING) {
            report("R-27", day, Messages.brokenBoth);
        }
        if (planned > same + ROUNDING && SymptomCheck.held(days.it)) {
            report("RF-35", day, Messages.brokenHeld);
        }
        SymptomCheck.bad(days, day.minusDays(7), day.plusDays(7)).filter(bad -> planned > same + ROUNDING)
                .ifPresent(bad -> report("R-04", day, Messages.brokenAfterPain, bad.date()));
    }

    /** What a week may hold by percent: the first dose, or more than the week before. */
    private double percent(double before, double dose) {
        ReturnToRun programme = days.it.episode().getReturnToRun();
        Double own = programme == null ? null : programme.getWeeklyIncrease();
        double most = days.high("R-25", "weekly-increase");
        double limit = own == null ? most : Math.min(own, most);
        return Math.max(dose, before * (1 + limit / 100));
    }

    /** No two runs on end while running is by turns or fast, and never three. */
    private void rest(RunDay run) {
        List<LocalDate> others = days.runs().stream().map(RunDay::date).toList();
        LocalDate day = run.date();
        boolean easy = run.kind() == SessionKind.RUN;
        boolean before = others.contains(day.minusDays(1));
        boolean after = others.contains(day.plusDays(1));
        boolean three = LongStream.of(-2, -1, 0).anyMatch(first -> LongStream.range(first, first + 3)
                .allMatch(offset -> others.contains(day.plusDays(offset))));
        if (easy ? three : before || after) {
            report("R-31", day, Messages.brokenNoRestBetween);
        }
    }

    private void report(String rule, LocalDate day, String pattern, Object... values) {
        found.add(new Violation(rule, day, Messages.format(pattern, values)));
    }
}
