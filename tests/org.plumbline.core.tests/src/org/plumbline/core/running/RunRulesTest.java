package org.plumbline.core.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.SessionKind;
import org.plumbline.model.chart.SessionOutcome;
import org.plumbline.model.chart.Tri;

/** A calendar made to break a rule is caught with that rule, and a good one with none. */
class RunRulesTest {

    private static final LocalDate START = RunningCase.START;

    private final RunningCase runner = new RunningCase();

    @Test
    void aPlannedCalendarBreaksNone() {
        assertEquals(List.of(), RunRules.violations(days(), START, runner.now()));
    }

    @Test
    void R_01_R_02_runningWithoutTheWalkingGate() {
        List<RunDay> days = days();
        runner.gate("R-01", Tri.NO, START);
        assertBreaks("R-01", days, runner.now());
        assertBreaks("R-02", days, runner.now());
    }

    @Test
    void R_03_runningAfterPainMovedOutwards() {
        List<RunDay> days = days();
        days.set(0, told(days.get(0), new RunLog(SessionOutcome.DONE, 5,
                OptionalInt.of(2), PainResponse.PERIPHERALIZES, OptionalInt.empty())));
        assertBreaks("R-03", days, runner.now());
    }

    @Test
    void R_04_runningWithSeverePain() {
        List<RunDay> days = days();
        runner.visit(START, 8, note -> { });
        assertBreaks("R-04", days, runner.now());
    }

    @Test
    void R_05_aFirstRunTooLong() {
        assertBreaks("R-05", changed(0, day -> km(day, 8)), runner.with(run -> run.setStartShare(null)).now());
    }

    @Test
    void R_06_R_13_R_15_intervalsAtOnce() {
        List<RunDay> days = changed(2, day -> kind(day, SessionKind.INTERVALS));
        assertBreaks("R-06", days, runner.now());
        assertBreaks("R-13a", days, runner.now());
        assertBreaks("R-13e", days, runner.now());
        assertBreaks("R-15", days, runner.now());
    }

    @Test
    void R_07_aJogThatGrowsTooFastOrNotAtAll() {
        assertBreaks("R-07", changed(2, day -> jog(day, 4)), runner.now());
        assertBreaks("R-07", changed(2, day -> jog(day, 1)), runner.now());
        assertBreaks("R-07", changed(0, day -> jog(day, 2)), runner.now());
    }

    @Test
    void R_08_R_09_aRunWithoutItsHints() {
        List<RunDay> days = changed(0, day -> new RunDay(day.date(), day.kind(), day.km(), day.jog(), day.walk(), "",
                Optional.empty()));
        assertBreaks("R-08", days, runner.now());
        assertBreaks("R-09", days, runner.now());
    }

    @Test
    void R_10_aWeekWithoutStrength() {
        List<RunDay> days = days();
        days.replaceAll(day -> day.kind() == SessionKind.STRENGTH ? kind(day, SessionKind.REST) : day);
        assertBreaks("R-10", days, runner.now());
    }

    @Test
    void R_11_aRunLongerThanBefore() {
        assertBreaks("R-11", changed(0, day -> km(day, 11)), runner.now());
    }

    @Test
    void R_12_cycling() {
        List<RunDay> days = days();
        days.replaceAll(day -> day.kind() == SessionKind.CROSS_TRAINING ? new RunDay(day.date(), day.kind(), 0, 0, 0,
                "Bicycle", Optional.empty()) : day);
        assertBreaks("R-12", days, runner.now());
    }

    @Test
    void R_14_noHopsBefore() {
        List<RunDay> days = days();
        RunningCase unseen = RunningCase.unseen().gate("R-01", Tri.YES, START);
        assertBreaks("R-14", days, unseen.now());
    }

    @Test
    void R_19_runningInThePauseOfTheClinic() {
        List<RunDay> days = days();
        runner.episode.setOnset(START.minusDays(2));
        assertBreaks("R-19", days, runner.positions(Map.of("CF-03", "e")).now());
    }

    @Test
    void R_25_R_27_aWeekThatGrowsTooFast() {
        List<RunDay> days = days();
        days.replaceAll(day -> day.isRun() && week(day) == 1 ? km(day, 6) : day);
        assertBreaks("R-25", days, runner.now());
        assertBreaks("R-27", days, runner.now());
    }

    @Test
    void R_26_aRunMoreThanTwoMilesLonger() {
        assertBreaks("R-26", changed(7, day -> km(day, 8.4)), runner.now());
        assertTrue(RunRules.violations(changed(7, day -> km(day, 8.4)), START,
                runner.positions(Map.of("CF-04", "a")).now()).stream().noneMatch(one -> one.rule().equals("R-26")));
    }

    @Test
    void R_28_R_29_R_31_aRunEveryDay() {
        List<RunDay> days = days();
        days.replaceAll(day -> week(day) > 0 ? day : day.isRun() ? day
                : new RunDay(day.date(), SessionKind.RUN_WALK, 5, 1, 1, days.getFirst().hint(), Optional.empty()));
        assertBreaks("R-28", days, runner.now());
        assertBreaks("R-29", days, runner.now());
        assertBreaks("R-31", days, runner.now());
    }

    @Test
    void RF_20_RF_21_RF_35_redFlags() {
        List<RunDay> days = days();
        runner.visit(START, 0, note -> {
            RunningCase.flag(note, "RF-20", Tri.YES);
            RunningCase.flag(note, "RF-21", Tri.YES);
            RunningCase.flag(note, "RF-35", Tri.YES);
        });
        assertBreaks("RF-20", days, runner.now());
        assertBreaks("RF-21", days, runner.now());
        assertBreaks("RF-35", days, runner.now());
    }

    private List<RunDay> days() {
        return new ArrayList<>(RunPlan.of(runner.now()).orElseThrow().days());
    }

    private List<RunDay> changed(int day, UnaryOperator<RunDay> change) {
        List<RunDay> days = days();
        days.set(day, change.apply(days.get(day)));
        return days;
    }

    private static long week(RunDay day) {
        return ChronoUnit.WEEKS.between(START, day.date());
    }

    private static RunDay km(RunDay day, double km) {
        return new RunDay(day.date(), day.kind(), km, day.jog(), day.walk(), day.hint(), day.log());
    }

    private static RunDay jog(RunDay day, double jog) {
        return new RunDay(day.date(), day.kind(), day.km(), jog, day.walk(), day.hint(), day.log());
    }

    private static RunDay kind(RunDay day, SessionKind kind) {
        return new RunDay(day.date(), kind, day.km(), 0, 0, day.hint(), day.log());
    }

    private static RunDay told(RunDay day, RunLog log) {
        return new RunDay(day.date(), day.kind(), day.km(), day.jog(), day.walk(), day.hint(), Optional.of(log));
    }

    private static void assertBreaks(String rule, List<RunDay> days, ClinicalCase it) {
        List<Violation> violations = RunRules.violations(days, START, it);
        assertTrue(violations.stream().anyMatch(one -> one.rule().equals(rule)), () -> rule + " in " + violations);
    }
}
