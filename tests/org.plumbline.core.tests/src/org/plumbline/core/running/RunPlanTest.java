package org.plumbline.core.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.model.chart.PainResponse.CENTRALIZES;
import static org.plumbline.model.chart.PainResponse.NONE;
import static org.plumbline.model.chart.PainResponse.PERIPHERALIZES;
import static org.plumbline.model.chart.SessionKind.CROSS_TRAINING;
import static org.plumbline.model.chart.SessionKind.FAST_RUN;
import static org.plumbline.model.chart.SessionKind.INTERVALS;
import static org.plumbline.model.chart.SessionKind.REST;
import static org.plumbline.model.chart.SessionKind.RUN;
import static org.plumbline.model.chart.SessionKind.RUN_WALK;
import static org.plumbline.model.chart.SessionKind.STRENGTH;
import static org.plumbline.model.chart.SessionKind.WALK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.plumbline.core.provenance.Edits;
import org.plumbline.core.running.Standing.Kind;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Irritability;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.RunSession;
import org.plumbline.model.chart.SessionKind;
import org.plumbline.model.chart.SessionOutcome;
import org.plumbline.model.chart.Tri;

/** What is planned for a runner of 40 km a week, and what the log changes in it. */
class RunPlanTest {

    private static final LocalDate START = RunningCase.START;

    private final RunningCase runner = new RunningCase();

    @Test
    void R_05_R_07_R_28_R_29_R_31_theFirstWeek() {
        RunWeek first = plan().weeks().getFirst();
        assertEquals(List.of(RUN_WALK, STRENGTH, RUN_WALK, STRENGTH, RUN_WALK, CROSS_TRAINING, REST), kinds(first));
        assertEquals(List.of(1.0, 2.0, 3.0), runs(first).map(RunDay::jog).toList());
        assertEquals(List.of(5.0, 5.0, 5.0), runs(first).map(RunDay::km).toList(), "half of the usual 10 km");
        assertEquals("R-05", first.limit().rule());
    }

    @Test
    void R_05_theStartIsAtTheCautiousEndWhenSymptomsAreEasilyStirred() {
        runner.with(run -> run.setStartShare(null));
        runner.episode.setIrritability(Irritability.HIGH);
        assertEquals(50, plan().runner().share());
        runner.episode.setIrritability(Irritability.LOW);
        runner.episode.setOnset(START.minusWeeks(2));
        assertEquals(75, plan().runner().share());
        runner.episode.setOnset(START.minusWeeks(10));
        assertEquals(50, plan().runner().share(), "after a long break");
    }

    @Test
    void R_07_R_27_distanceStaysWhileTheJogsLengthenAndGrowsAfterwards() {
        List<RunWeek> weeks = plan().weeks();
        assertEquals(List.of(RUN_WALK, RUN_WALK, RUN), runs(weeks.get(1)).map(RunDay::kind).toList());
        assertEquals("R-27", weeks.get(1).limit().rule());
        assertEquals(15, weeks.get(1).km(), 1e-6);
        assertEquals("R-25", weeks.get(2).limit().rule());
        assertEquals(16.5, weeks.get(2).km(), 1e-6);
    }

    @Test
    void R_26_CF_04_milesCountWhereTheClinicGoesByThem() {
        runner.with(run -> run.setWeeklyIncrease(null)).positions(Map.of("CF-04", "b"));
        RunWeek third = plan().weeks().get(2);
        assertEquals("R-26", third.limit().rule());
        assertEquals(8.2, runs(third).mapToDouble(RunDay::km).max().orElseThrow(), 1e-6, "5 km and two miles");
    }

    @Test
    void R_06_R_11_R_15_formerDistanceThenFormerPace() {
        List<RunDay> days = plan().days();
        LocalDate fast = days.stream().filter(day -> day.kind() == FAST_RUN).findFirst().orElseThrow().date();
        assertFalse(fast.isBefore(START.plusWeeks(4)));
        assertTrue(days.stream().filter(day -> day.date().isBefore(fast)).anyMatch(day -> day.km() > 9.9));
        assertTrue(days.stream().noneMatch(day -> day.km() > 10));
    }

    @Test
    void R_13_fullTrainingWaitsForTheWholeChecklist() {
        assertTrue(plan().days().stream().noneMatch(day -> day.kind() == INTERVALS));
        runner.checklist(Tri.YES);
        assertTrue(plan().days().stream().anyMatch(day -> day.kind() == INTERVALS));
        runner.gate("R-13d", Tri.NO, START);
        assertTrue(plan().days().stream().noneMatch(day -> day.kind() == INTERVALS));
    }

    @Test
    void R_01_R_02_withoutTheWalkingGateOneWalks() {
        runner.gate("R-01", Tri.NO, START);
        RunCalendar calendar = plan();
        assertEquals(Kind.WALK, calendar.standing().kind());
        assertEquals("R-02", calendar.standing().rule());
        assertTrue(calendar.days().stream().noneMatch(RunDay::isRun));
        assertTrue(calendar.days().stream().anyMatch(day -> day.kind() == WALK));
        assertTrue(calendar.days().stream().anyMatch(day -> day.kind() == STRENGTH), "R-10: strength goes on");
    }

    @Test
    void R_14_whoHasNotHoppedHopsFirst() {
        RunningCase unseen = RunningCase.unseen().gate("R-01", Tri.YES, START);
        RunCalendar calendar = RunPlan.of(unseen.now()).orElseThrow();
        assertEquals("R-14", calendar.standing().rule());
        assertTrue(runs(calendar.weeks().get(0)).findAny().isEmpty());
        assertTrue(runs(calendar.weeks().get(1)).findAny().isPresent());
    }

    @Test
    void R_03_painThatMovesOutwardsStopsRunningUntilItHasSettled() {
        runner.ran(START, 1, 5, 2, PERIPHERALIZES, 2);
        assertEquals("R-03", plan(START.plusDays(1)).standing().rule());
        RunSession walk = runner.ran(START.plusDays(2), 0, 0, 1, CENTRALIZES, 0);
        walk.setKind(WALK);
        RunCalendar after = plan(START.plusDays(3));
        assertEquals(Kind.GO, after.standing().kind());
        assertEquals(1, runs(after.weeks().getFirst()).filter(day -> day.log().isEmpty()).findFirst().orElseThrow()
                .jog(), "a step back");
    }

    @Test
    void R_03_CF_28_painThatDrawsInIsNoReasonToHold() {
        runner.ran(START, 1, 5, 4, CENTRALIZES, 3);
        assertEquals(2, next(START.plusDays(1)).jog());
        runner.programme.getSessions().clear();
        runner.ran(START, 1, 5, 1, PainResponse.ABOLISHES, 0);
        assertEquals(2, next(START.plusDays(1)).jog());
        runner.positions(Map.of("CF-28", "b"));
        assertEquals(1, next(START.plusDays(1)).jog(), "held to be compensation");
    }

    @Test
    void R_04_morePainTheNextDayRepeatsTheStepAndTheSecondTimeStepsBack() {
        runner.ran(START, 3, 5, 1, NONE, 4);
        assertEquals(3, next(START.plusDays(1)).jog());
        runner.ran(START.plusDays(2), 3, 5, 1, NONE, 4);
        assertEquals(2, next(START.plusDays(3)).jog());
    }

    @Test
    void R_04_R_16_CF_03_severePainStopsAndThePainlessPositionStopsAtAnyPain() {
        runner.ran(START, 1, 5, 6, NONE, 0);
        assertEquals("R-04", plan(START.plusDays(1)).standing().rule());
        runner.programme.getSessions().clear();
        runner.ran(START, 1, 5, 2, NONE, 0);
        assertEquals(Kind.GO, plan(START.plusDays(1)).standing().kind());
        assertEquals(Kind.WALK, RunPlan.of(runner.positions(Map.of("CF-03", "d")).on(START.plusDays(1)))
                .orElseThrow().standing().kind());
    }

    @Test
    void R_11_aMissedRunIsNotMadeUpFor() {
        runner.ran(START, 1, 5, 0, NONE, 0);
        runner.ran(START.plusDays(2), 2, 5, 0, NONE, 0).setOutcome(SessionOutcome.MISSED);
        RunWeek week = plan(START.plusDays(3)).weeks().getFirst();
        assertEquals(1, runs(week).filter(day -> day.log().isEmpty()).count());
        assertEquals(10, week.km(), 1e-6);
    }

    @Test
    void R_22_twoIdleWeeksBeginAnew() {
        runner.ran(START, 5, 5, 0, NONE, 0);
        assertEquals(RUN, next(START.plusDays(1)).kind());
        assertEquals(1, next(START.plusDays(16)).jog());
    }

    @Test
    void R_38_wornShoesAreNoted() {
        var running = ChartFactory.eINSTANCE.createRunningProfile();
        var shoe = ChartFactory.eINSTANCE.createShoe();
        shoe.setModel("Trainer");
        shoe.setKm(500.0);
        running.getShoes().add(shoe);
        runner.chart.getPatient().setRunning(running);
        assertTrue(plan().notes().stream().anyMatch(note -> note.rule().equals("R-38")));
    }

    @Test
    void RF_35_aFailedFullTrainingCheckHoldsDistanceAndStep() {
        runner.visit(START, 0, note -> RunningCase.flag(note, "RF-35", Tri.YES));
        runner.ran(START, 2, 5, 0, NONE, 0);
        RunCalendar calendar = plan(START.plusDays(1));
        assertTrue(calendar.days().stream().filter(RunDay::isRun).allMatch(day -> day.jog() == 2 && day.km() <= 5));
    }

    @Test
    void RF_20_RF_21_aPresentFlagStopsUntilItIsAnsweredOtherwise() {
        for (String flag : List.of("RF-20", "RF-21")) {
            runner.visit(START, 0, note -> RunningCase.flag(note, flag, Tri.YES));
            assertEquals(flag, plan().standing().rule());
            runner.visit(START, 0, note -> RunningCase.flag(note, flag, Tri.NO));
            assertEquals(Kind.GO, plan().standing().kind());
        }
    }

    @Test
    void R_12_R_30_crossTrainingIsInThePoolOrOnTheElliptical() {
        assertEquals("Pool running or swimming or Elliptical trainer", plan().days().stream()
                .filter(day -> day.kind() == CROSS_TRAINING).findFirst().orElseThrow().hint());
    }

    @Test
    void R_19_R_21_CF_03_whereTheClinicHoldsSoTheFirstWeekIsAPause() {
        runner.episode.setOnset(START.minusDays(2));
        assertEquals(START, next(START).date());
        runner.positions(Map.of("CF-03", "e"));
        assertFalse(next(START).date().isBefore(START.plusDays(5)));
    }

    @Test
    void R_23_whoMayNotRunIsPlannedForTwoWeeksAndLookedAtAgain() {
        runner.gate("R-01", Tri.NO, START);
        assertEquals(2, plan().weeks().size());
    }

    @Test
    void R_10_R_24_R_46_strengthStaysInEveryWeekOfTheProgramme() {
        List<RunWeek> weeks = plan().weeks();
        assertEquals(12, weeks.size());
        assertTrue(weeks.stream().allMatch(week -> kinds(week).contains(STRENGTH)));
    }

    @Test
    void R_08_R_09_everyRunSaysToWarmUpAndToStayOnLevelGround() {
        assertTrue(plan().days().stream().filter(RunDay::isRun)
                .allMatch(day -> day.hint().equals("Warm up, then very slow. Level ground first.")));
    }

    @Test
    void withoutTheUsualDistanceNothingIsPlanned() {
        runner.with(run -> run.setUsualWeeklyKm(null));
        assertTrue(RunPlan.of(runner.now()).isEmpty());
    }

    @Test
    void whatIsWrittenIsReadBackAsTheSameCalendarAndWrittenOnce() {
        RunCalendar calendar = plan();
        Edits.make(RunEdits.write(calendar, runner.now()));
        assertEquals(calendar.days(), calendar.written(runner.programme).days());
        assertEquals(List.of(), RunEdits.write(plan(), runner.now()));
        assertEquals(List.of(), RunRules.violations(runner.programme, START, runner.now()));
    }

    @Test
    void thePastStaysWhenThePlanIsWrittenAgain() {
        Edits.make(RunEdits.write(plan(), runner.now()));
        RunSession first = runner.programme.getSessions().getFirst();
        Edits.make(RunEdits.done(first));
        LocalDate later = START.plusDays(10);
        Edits.make(RunEdits.write(plan(later), runner.on(later)));
        assertEquals(first, runner.programme.getSessions().getFirst());
        assertEquals(SessionOutcome.DONE, first.getOutcome());
        assertTrue(runner.programme.getSessions().stream().map(RunSession::getDate).toList()
                .containsAll(Stream.iterate(START, day -> day.plusDays(1)).limit(30).toList()));
    }

    private RunCalendar plan() {
        return plan(START);
    }

    private RunCalendar plan(LocalDate day) {
        return RunPlan.of(runner.on(day)).orElseThrow();
    }

    /** The next run that is planned on a day. */
    private RunDay next(LocalDate day) {
        return plan(day).days().stream().filter(RunDay::isRun).filter(run -> run.log().isEmpty()).findFirst()
                .orElseThrow();
    }

    private static Stream<RunDay> runs(RunWeek week) {
        return week.days().stream().filter(RunDay::isRun);
    }

    private static List<SessionKind> kinds(RunWeek week) {
        return week.days().stream().map(RunDay::kind).toList();
    }
}
