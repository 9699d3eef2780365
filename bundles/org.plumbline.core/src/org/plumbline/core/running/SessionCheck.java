package org.plumbline.core.running;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.plumbline.core.internal.Messages;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.model.chart.FunctionFinding;
import org.plumbline.model.chart.SessionKind;
import org.plumbline.model.chart.Tri;

/** Checks session by session: order of the stages, first distance, intervals, ground, warm-up, pace. */
final class SessionCheck {

    private static final double ROUNDING = 1e-6;

    private final CheckedDays days;
    private final List<Violation> found;

    SessionCheck(CheckedDays days, List<Violation> found) {
        this.days = days;
        this.found = found;
    }

    void run() {
        List<RunDay> runs = days.runs();
        for (int i = 0; i < runs.size(); i++) {
            RunDay run = runs.get(i);
            if (days.isPlanned(run)) {
                first(run, i == 0);
                order(run, i == 0 ? Optional.empty() : Optional.of(runs.get(i - 1)));
                pace(run, runs.subList(0, i));
                hints(run);
                if (run.km() > days.usualRun + ROUNDING) {
                    report("R-11", run.date(), Messages.brokenLongerThanBefore, run.km(), days.usualRun);
                }
            }
        }
        days.planned().stream().filter(day -> day.kind() == SessionKind.CROSS_TRAINING)
                .filter(day -> days.it.catalogue().find(Rule.class, "R-12").stream()
                        .flatMap(rule -> rule.getRelated().stream()).map(days::label)
                        .noneMatch(day.hint()::contains))
                .forEach(day -> report("R-12", day.date(), Messages.brokenCrossTraining));
    }

    private void first(RunDay run, boolean first) {
        if (first) {
            double low = days.low("R-05", "first-distance") * days.usualRun / 100;
            double high = days.high("R-05", "first-distance") * days.usualRun / 100;
            if (run.km() < low - ROUNDING || run.km() > high + ROUNDING) {
                report("R-05", run.date(), Messages.brokenFirstDistance, run.km(), low, high);
            }
            if (!hopped(run.date())) {
                report("R-14", run.date(), Messages.brokenHopsFirst);
            }
        }
    }

    /** Whether the runner has hopped or jumped before a day, at an examination, at an earlier stage or at home. */
    private boolean hopped(LocalDate day) {
        boolean stage = Optional.ofNullable(days.it.episode().getReturnToRun()).stream()
                .flatMap(programme -> programme.getStages().stream())
                .anyMatch(reached -> reached.getReachedOn() != null && reached.getOrder() > 1);
        String words = days.it.catalogue().find(Rule.class, "R-14").orElseThrow().getStages().get(1).getPlain();
        return stage || days.all.stream().filter(days::counts)
                .anyMatch(other -> other.date().isBefore(day) && other.hint().contains(words))
                || days.it.visits().stream().flatMap(visit -> visit.note().getFindings().stream())
                        .anyMatch(finding -> finding instanceof FunctionFinding function
                                && List.of("X-12", "X-13").contains(function.getItem())
                                && function.getPainful() != Tri.YES && (function.getPassed() == Tri.YES
                                        || function.getValue() != null && function.getValue() > 0));
    }

    /** Jogging starts one to one, grows by one step at a time, and anew after a long break. */
    private void order(RunDay run, Optional<RunDay> before) {
        double unit = days.low("R-07", "jog");
        long idle = (long) days.low("R-22", "passive-pause") * 7;
        boolean anew = before.filter(last -> ChronoUnit.DAYS.between(last.date(), run.date()) < idle).isEmpty();
        double jog = run.kind() == SessionKind.RUN_WALK ? run.jog() : Double.POSITIVE_INFINITY;
        if (anew) {
            if (jog > unit + ROUNDING || run.walk() < days.low("R-07", "walk") - ROUNDING) {
                report(before.isEmpty() ? "R-07" : "R-11", run.date(), Messages.brokenStartByTurns);
            }
            return;
        }
        RunDay last = before.orElseThrow();
        double most = days.high("R-07", "longest-jog-by-turns");
        double lastJog = last.kind() == SessionKind.RUN_WALK ? last.jog() : Double.POSITIVE_INFINITY;
        boolean tooSoon = jog == Double.POSITIVE_INFINITY ? lastJog < most - ROUNDING : jog > lastJog + unit + ROUNDING;
        boolean stuck = days.isPlanned(last) && jog <= lastJog && jog != Double.POSITIVE_INFINITY
                && !SymptomCheck.held(days.it);
        if (tooSoon || stuck) {
            report("R-07", run.date(), tooSoon ? Messages.brokenJogTooSoon : Messages.brokenJogStuck);
        }
    }

    /** Faster running waits for an unbroken one, the former distance, weeks, and the checklist. */
    private void pace(RunDay run, List<RunDay> earlier) {
        boolean intervals = run.kind() == SessionKind.INTERVALS;
        if (!intervals && run.kind() != SessionKind.FAST_RUN) {
            return;
        }
        if (earlier.stream().noneMatch(other -> other.kind() == SessionKind.RUN)) {
            report("R-15", run.date(), Messages.brokenFasterTooSoon);
        }
        double weeks = days.low("R-06", "time-to-former-level");
        double former = Math.floor(days.usualRun * 10 + ROUNDING) / 10;
        boolean early = earlier.isEmpty()
                || ChronoUnit.DAYS.between(earlier.getFirst().date(), run.date()) < weeks * 7;
        boolean far = days.week(days.week(run) - 1).stream().anyMatch(day -> days.load(day) >= former - ROUNDING);
        if (early || !far) {
            report("R-06", run.date(), Messages.brokenFormerLevelFirst, weeks);
        }
        if (intervals) {
            List<RunDay> fast = earlier.stream().filter(other -> other.kind() == SessionKind.FAST_RUN).toList();
            if (fast.isEmpty() || days.week(fast.getFirst()) == days.week(run)
                    || fast.getLast().log().filter(log -> log.pain().orElse(0) > 0).isPresent()) {
                report("R-06", run.date(), Messages.brokenFormerPaceFirst);
            }
            RunGates.of(days.it).stream().filter(gate -> gate.rule().startsWith("R-13"))
                    .filter(gate -> gate.state() != GateState.MET)
                    .forEach(gate -> report(gate.rule(), run.date(), Messages.brokenChecklist, gate.label()));
        }
    }

    private void hints(RunDay run) {
        if (!run.hint().contains(days.label("R-09"))) {
            report("R-09", run.date(), Messages.brokenWarmUp);
        }
        if (run.kind() != SessionKind.INTERVALS && !run.hint().contains(days.label("R-08"))) {
            report("R-08", run.date(), Messages.brokenLevelGround);
        }
    }

    private void report(String rule, LocalDate day, String pattern, Object... values) {
        found.add(new Violation(rule, day, Messages.format(pattern, values)));
    }
}
