package org.plumbline.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.plumbline.core.running.RunRules;
import org.plumbline.core.running.Violation;
import org.plumbline.model.chart.SessionKind;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** No calendar breaks a rule, whoever runs and whatever becomes of it. */
class RunCalendarPropertyTest {

    private static final int RUNNERS = 10_000;
    private static final int TRIES = 50;
    private static final int TIMES = 8;

    @Test
    void tenThousandRunnersKeepEveryRuleWeekByWeek(TestReporter reporter) {
        Map<SessionKind, Integer> planned = new ConcurrentSkipListMap<>();
        AtomicInteger calendars = new AtomicInteger();
        IntStream.range(0, RUNNERS).parallel().forEach(runner -> new GeneratedRunner(new Random(runner)).live(TIMES,
                (calendar, now) -> {
                    calendars.incrementAndGet();
                    calendar.days().stream().filter(day -> !day.date().isBefore(calendar.from()))
                            .forEach(day -> planned.merge(day.kind(), 1, Integer::sum));
                    assertEquals(List.of(), RunRules.violations(calendar, now), () -> "runner " + runner);
                }));
        reporter.publishEntry("runners", RUNNERS + ", calendars " + calendars + ", days " + planned);
        assertTrue(planned.keySet().containsAll(List.of(SessionKind.values())));
    }

    @Property(tries = TRIES)
    void R_01_nobodyRunsBeforeTheWalkingGateIsMet(@ForAll Random random) {
        keeps("R-01", random);
    }

    @Property(tries = TRIES)
    void R_02_whoCannotWalkBrisklyWalks(@ForAll Random random) {
        keeps("R-02", random);
    }

    @Property(tries = TRIES)
    void R_03_nobodyRunsAfterPainMovedOutwards(@ForAll Random random) {
        keeps("R-03", random);
    }

    @Property(tries = TRIES)
    void R_04_painSetsTheAmount(@ForAll Random random) {
        keeps("R-04", random);
    }

    @Property(tries = TRIES)
    void R_05_theFirstRunIsAShareOfTheUsualOne(@ForAll Random random) {
        keeps("R-05", random);
    }

    @Property(tries = TRIES)
    void R_06_intervalsAndHillsWaitForFormerDistanceAndPace(@ForAll Random random) {
        keeps("R-06", random);
    }

    @Property(tries = TRIES)
    void R_07_joggingStartsOneToOneAndLengthensEachSession(@ForAll Random random) {
        keeps("R-07", random);
    }

    @Property(tries = TRIES)
    void R_08_levelGroundComesFirst(@ForAll Random random) {
        keeps("R-08", random);
    }

    @Property(tries = TRIES)
    void R_09_everyRunBeginsWithAWarmUp(@ForAll Random random) {
        keeps("R-09", random);
    }

    @Property(tries = TRIES)
    void R_10_strengthIsKept(@ForAll Random random) {
        keeps("R-10", random);
    }

    @Property(tries = TRIES)
    void R_11_nobodyGoesStraightBack(@ForAll Random random) {
        keeps("R-11", random);
    }

    @Property(tries = TRIES)
    void R_12_nobodyIsSentCycling(@ForAll Random random) {
        keeps("R-12", random);
    }

    @Property(tries = TRIES)
    void R_13_fullTrainingWaitsForTheWholeChecklist(@ForAll Random random) {
        keeps("R-13", random);
    }

    @Property(tries = TRIES)
    void R_14_hopsComeBeforeRuns(@ForAll Random random) {
        keeps("R-14", random);
    }

    @Property(tries = TRIES)
    void R_15_joggingComesBeforeFasterRunning(@ForAll Random random) {
        keeps("R-15", random);
    }

    @Property(tries = TRIES)
    void R_19_thePauseIsKeptWhereTheClinicHoldsSo(@ForAll Random random) {
        keeps("R-19", random);
    }

    @Property(tries = TRIES)
    void R_25_distanceGrowsByAFewPercentAWeek(@ForAll Random random) {
        keeps("R-25", random);
    }

    @Property(tries = TRIES)
    void R_26_noRunGrowsByMoreThanTwoMilesAWeek(@ForAll Random random) {
        keeps("R-26", random);
    }

    @Property(tries = TRIES)
    void R_27_distanceAndSpeedNeverRiseTogether(@ForAll Random random) {
        keeps("R-27", random);
    }

    @Property(tries = TRIES)
    void R_28_thereAreAtMostFourRunsAWeek(@ForAll Random random) {
        keeps("R-28", random);
    }

    @Property(tries = TRIES)
    void R_29_everyWeekHasARestDay(@ForAll Random random) {
        keeps("R-29", random);
    }

    @Property(tries = TRIES)
    void R_31_thereIsRestBetweenRuns(@ForAll Random random) {
        keeps("R-31", random);
    }

    @Property(tries = TRIES)
    void RF_20_spreadingPainStopsTheRunning(@ForAll Random random) {
        keeps("RF-20", random);
    }

    @Property(tries = TRIES)
    void RF_21_whoCannotWalkNormallyDoesNotRun(@ForAll Random random) {
        keeps("RF-21", random);
    }

    @Property(tries = TRIES)
    void RF_35_aFailedFullTrainingCheckHoldsTheProgression(@ForAll Random random) {
        keeps("RF-35", random);
    }

    /** Lives through some weeks and looks for one rule, its parts included, and nothing else. */
    private static void keeps(String rule, Random random) {
        new GeneratedRunner(random).live(TIMES, (calendar, now) -> assertEquals(List.of(),
                RunRules.violations(calendar, now).stream().map(Violation::rule)
                        .filter(broken -> broken.matches(rule + "[a-z]?")).toList()));
    }
}
