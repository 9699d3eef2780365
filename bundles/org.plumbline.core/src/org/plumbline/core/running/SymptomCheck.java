package org.plumbline.core.running;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.core.internal.Messages;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.chart.ActionLevel;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.SessionOutcome;
import org.plumbline.model.chart.Tri;

/** Checks that nobody runs whom gate, red flags or pain keep from it, and that nobody goes on after a bad run. */
final class SymptomCheck {

    private final CheckedDays days;
    private final List<Violation> found;

    SymptomCheck(CheckedDays days, List<Violation> found) {
        this.days = days;
        this.found = found;
    }

    void run() {
        List<RunDay> planned = days.planned().stream().filter(day -> CheckedDays.isRunning(day.kind())).toList();
        if (planned.isEmpty()) {
            return;
        }
        LocalDate first = planned.getFirst().date();
        RunGates.of(days.it).stream().filter(gate -> gate.rule().equals("R-01") || gate.rule().equals("R-02"))
                .filter(gate -> gate.state() != GateState.MET)
                .forEach(gate -> report(gate.rule(), first, Messages.brokenGate, gate.label()));
        flags(days.it).values().stream().filter(flag -> flag.getPresent() == Tri.YES)
                .filter(flag -> !"RF-35".equals(flag.getRedFlag()))
                .filter(flag -> flag.getLevel() == ActionLevel.URGENT || flag.getLevel() == ActionLevel.STOP)
                .forEach(flag -> report(flag.getRedFlag(), first, Messages.brokenGate, flag.getLabel()));
        pain(first);
        stop().ifPresent(day -> report(moved(day) ? "R-03" : "R-04", first, Messages.brokenAfterStop, day.date()));
        pause(first);
        step(planned.getFirst());
    }

    /** The newest answers about red flags, but those of an earlier screen about which something was done. */
    private static Map<String, RedFlagAnswer> flags(ClinicalCase it) {
        Map<String, RedFlagAnswer> newest = new HashMap<>();
        for (Visit visit : it.visits()) {
            List<RedFlagAnswer> answered = visit.note().getRedFlags().stream()
                    .filter(flag -> flag.getPresent() != Tri.OPEN).toList();
            if (!answered.isEmpty()) {
                newest.values().removeIf(flag -> flag.getAction() != null && !flag.getAction().isBlank());
                answered.forEach(flag -> newest.put(flag.getRedFlag(), flag));
            }
        }
        return newest;
    }

    /** Whether the full-training check holds the progression. */
    static boolean held(ClinicalCase it) {
        RedFlagAnswer flag = flags(it).get("RF-35");
        return flag != null && flag.getPresent() == Tri.YES;
    }

    private void pain(LocalDate first) {
        Optional<LocalDate> lastTold = days.told().stream().map(RunDay::date).reduce((older, newer) -> newer);
        visits().filter(visit -> !visit.getStart().toLocalDate().isAfter(days.from))
                .reduce((older, newer) -> newer)
                .filter(visit -> lastTold.filter(visit.getStart().toLocalDate()::isBefore).isEmpty())
                .filter(visit -> visit.getPainNow() > most(days))
                .ifPresent(visit -> report("R-04", first, Messages.brokenPain, visit.getPainNow()));
    }

    private Stream<EncounterHeader> visits() {
        return days.it.episode().getEncounters().stream().filter(visit -> visit.getPainNow() != null)
                .sorted(Comparator.comparing(EncounterHeader::getStart));
    }

    /** The most pain with which one runs: none where the clinic waits for painless running. */
    private static double most(CheckedDays days) {
        return days.goesBy("CF-03").contains("R-16") || days.goesBy("CF-03").contains("R-21") ? 0
                : days.high("R-04", "acceptable-pain");
    }

    private static double minor(CheckedDays days) {
        return Math.min(most(days), days.high("R-04", "minor-pain"));
    }

    private static boolean moved(RunDay day) {
        return day.log().filter(log -> log.movedTo() == PainResponse.PERIPHERALIZES).isPresent();
    }

    private static boolean severe(RunDay day, CheckedDays days) {
        return moved(day) || day.log().filter(log -> log.pain().orElse(0) > most(days)).isPresent();
    }

    /** The run after which nobody runs, unless a later session or visit tells that it has settled. */
    private Optional<RunDay> stop() {
        Optional<RunDay> stop = days.told().stream().filter(day -> CheckedDays.isRunning(day.kind()))
                .filter(day -> day.log().orElseThrow().took() && severe(day, days)).reduce((older, newer) -> newer);
        return stop.filter(day -> days.told().stream().filter(later -> later.date().isAfter(day.date()))
                .noneMatch(later -> later.log().filter(log -> log.took()
                        && (log.pain().isPresent() || log.movedTo() != PainResponse.NOT_TESTED)).isPresent()
                        && !isBad(later, days)))
                .filter(day -> visits().filter(visit -> visit.getStart().toLocalDate().isAfter(day.date()))
                        .filter(visit -> !visit.getStart().toLocalDate().isAfter(days.from))
                        .noneMatch(visit -> visit.getPainNow() <= minor(days)));
    }

    /** The newest run of some days that was not taken well. */
    static Optional<RunDay> bad(CheckedDays days, LocalDate first, LocalDate end) {
        return days.told().stream().filter(day -> CheckedDays.isRunning(day.kind()))
                .filter(day -> !day.date().isBefore(first) && day.date().isBefore(end))
                .filter(day -> day.log().orElseThrow().took() && isBad(day, days)).reduce((older, newer) -> newer);
    }

    /** Whether a session hurt more than a little, left pain behind, or sent pain where it should not go. */
    private static boolean isBad(RunDay day, CheckedDays days) {
        RunLog log = day.log().orElseThrow();
        if (severe(day, days)) {
            return true;
        }
        int usual = days.it.episode().getEncounters().stream().filter(visit -> visit.getPainNow() != null)
                .filter(visit -> !visit.getStart().toLocalDate().isAfter(day.date()))
                .sorted(Comparator.comparing(EncounterHeader::getStart)).map(EncounterHeader::getPainNow)
                .reduce((older, newer) -> newer).orElse(0);
        return log.movedTo() != PainResponse.CENTRALIZES && (log.pain().orElse(0) > minor(days)
                || log.nextDay().orElse(0) > usual || log.movedTo() == PainResponse.INCREASES
                || log.movedTo() == PainResponse.ABOLISHES && days.goesBy("CF-28").contains("RF-32")
                || log.outcome() == SessionOutcome.SHORTENED);
    }

    private void pause(LocalDate first) {
        if (days.goesBy("CF-03").contains("R-19")) {
            LocalDate onset = days.it.episode().getOnset() == null ? days.it.episode().getStart()
                    : days.it.episode().getOnset();
            if (first.isBefore(onset.plusWeeks((long) days.low("R-19", "pause")))) {
                report("R-19", first, Messages.brokenPause);
            }
        }
    }

    /** After a bad run the next is not harder; while held back, none is. */
    private void step(RunDay next) {
        days.told().stream().filter(day -> CheckedDays.isRunning(day.kind()))
                .filter(day -> day.log().orElseThrow().took()).reduce((older, newer) -> newer)
                .filter(last -> CheckedDays.intensity(next) > Math.min(1, CheckedDays.intensity(last)) + 1e-6)
                .ifPresent(last -> {
                    if (isBad(last, days)) {
                        report("R-04", next.date(), Messages.brokenAfterPain, last.date());
                    }
                    if (held(days.it)) {
                        report("RF-35", next.date(), Messages.brokenHeld);
                    }
                });
    }

    private void report(String rule, LocalDate day, String pattern, Object... values) {
        found.add(new Violation(rule, day, Messages.format(pattern, values)));
    }
}
