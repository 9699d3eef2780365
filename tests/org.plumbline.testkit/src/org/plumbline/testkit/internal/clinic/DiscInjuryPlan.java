package org.plumbline.testkit.internal.clinic;

import static org.plumbline.model.chart.SessionOutcome.DONE;
import static org.plumbline.model.chart.SessionOutcome.SHORTENED;
import static org.plumbline.model.chart.Tri.NO;
import static org.plumbline.model.chart.Tri.OPEN;
import static org.plumbline.model.chart.Tri.YES;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.plumbline.model.chart.GoalStatus;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.testkit.EncounterBuilder;
import org.plumbline.testkit.EpisodeBuilder;
import org.plumbline.testkit.RunDiary;

/** Goals, home programme and return to running of {@link DiscInjury}. */
final class DiscInjuryPlan {

    private static final String RUN = "Run 10 km";
    private static final String SIT = "Sit through a two-hour meeting";
    private static final String LIFT = "Lift my daughter (14 kg)";

    private DiscInjuryPlan() {
    }

    /** The patient's activities with their scores, 0 to 10. */
    static Map<String, Integer> activities(int run, int sit, int lift) {
        Map<String, Integer> activities = new LinkedHashMap<>();
        activities.put(RUN, run);
        activities.put(SIT, sit);
        activities.put(LIFT, lift);
        return activities;
    }

    static void goals(EpisodeBuilder episode, EncounterBuilder evaluation, EncounterBuilder review,
            EncounterBuilder october, EncounterBuilder last) {
        episode.goal("Gets out of bed and puts on shoes with pain of 2/10 or less, so that she is ready for work "
                + "unaided")
                .shortTerm().activity("Getting up and dressed").measuredBy("nprs", "", "/10").from(7, 2, 6)
                .review(evaluation, 7, "").review(review, 5, "Shoes with a hinge").review(october, 2, "Met")
                .close(GoalStatus.MET, october);
        episode.goal("Disability of 16 % or less on the ODI, so that a working day and housework are possible without "
                + "breaks")
                .activity("Work and housework").measuredBy("odi", "", "%").from(46, 16, 12).review(evaluation, 46, "")
                .review(review, 30, "").review(october, 22, "").review(last, 14, "Target reached");
        episode.goal("Runs 10 km at 5:40 min/km, scored 8 or more of 10 on the PSFS, to start half-marathon training")
                .activity(RUN).measuredBy("psfs", RUN, "/10").from(1, 8, 26).review(evaluation, 1, "Not running")
                .review(review, 1, "Not running").review(last, 3, "Run/walk 2 : 1, 20 minutes");
        episode.goal("Lumbar flexion of 60° without leg pain, so that she can tie her shoes and pick up toys")
                .activity("Bending").measuredBy("rom-lumbar-flexion", "", "°").from(32, 60, 12)
                .review(evaluation, 32, "Pain to the calf").review(review, 46, "Pain to the buttock")
                .review(october, 52, "").review(last, 58, "Tight, no leg pain").partlyMet();
    }

    static void homeProgram(EpisodeBuilder episode) {
        episode.prescribe("C-02.calm", "E-04", "2026-08-24").reps(3, 10).often(4, 7)
                .note("Stop if the pain moves down the leg.");
        episode.prescribe("C-02.calm", "E-07", "2026-08-31").reps(2, 5).hold(6).often(2, 7);
        episode.prescribe("C-02.calm", "E-06", "2026-08-31").reps(1, 3).hold(30).often(4, 7)
                .note("At your desk, every hour.");
        episode.prescribe("C-02.calm", "E-44", "2026-08-24").minutes(15).often(2, 7);
        episode.endPhase("C-02.calm", "2026-09-15");
        episode.prescribe("C-02.control", "E-05", "2026-09-08").reps(3, 8).often(2, 7).load("broomstick");
        episode.prescribe("C-02.control", "E-04", "2026-09-15").reps(2, 10).often(2, 7);
        episode.prescribe("C-02.control", "E-36", "2026-09-08").reps(2, 8).eachSide().often(1, 7);
        episode.prescribe("C-02.control", "E-07", "2026-09-15").reps(3, 5).hold(6).often(1, 7);
        episode.endPhase("C-02.control", "2026-10-01");
        episode.prescribe("C-02.load", "E-11", "2026-10-01").reps(3, 8).often(1, 3).load("6 kg, then 10 kg");
        episode.prescribe("C-02.load", "E-16", "2026-10-01").reps(3, 10).hold(3).often(1, 3);
        episode.prescribe("C-02.load", "E-15", "2026-10-01").reps(3, 1).hold(35).often(1, 3);
        episode.endPhase("C-02.load", "2026-11-09");
        episode.prescribe("C-02.return", "E-46", "2026-11-05").minutes(20).often(1, 3)
                .note("Level ground; at least one day between runs.");
        episode.prescribe("C-02.return", "E-45", "2026-10-29").reps(3, 8).eachSide().often(1, 3)
                .note("Land quietly, on two days without running.");
        episode.prescribe("C-02.return", "E-11", "2026-11-09").reps(3, 8).eachSide().often(1, 3).load("10 kg");
        episode.prescribe("C-02.return", "E-15", "2026-11-09").reps(3, 1).hold(45).often(1, 3);
    }

    static void returnToRun(EpisodeBuilder episode) {
        episode.returnToRun(programme -> {
            programme.setStart(LocalDate.parse("2026-11-05"));
            programme.setUsualWeeklyKm(42.0);
            programme.setUsualRunKm(5.6);
            programme.setStartShare(50.0);
            programme.setWeeklyIncrease(10.0);
        }).gate("R-01", YES, "2026-10-08", "Brisk and with long steps, no limp")
                .gate("R-13a", NO, "2026-11-19", "Flexion 58°, tight at the end")
                .gate("R-13b", YES, "2026-11-19", "Straight-leg raise 75° and 79°")
                .gate("R-13c", YES, "2026-11-19", "Both hips alike")
                .gate("R-13d", NO, "2026-11-19", "Hip abduction 4+/5, 8 hops left against 10")
                .gate("R-13e", OPEN, "", "Run and sprint not tried yet")
                .stage("Brisk walk", 0, 30, 1, "2026-10-08").stage("Hop and jump", 0, 20, 1, "2026-10-29")
                .stage("Run 1 min, walk 1 min", 1, 1, 10, "2026-11-05")
                .stage("Run 2 min, walk 1 min", 2, 1, 7, "2026-11-14")
                .stage("Run 4 min, walk 1 min", 4, 1, 5, "").stage("Run 20 min without a break", 20, 0, 1, "")
                .stage("Half of the usual distance", 35, 0, 1, "");
        calendar(episode);
    }

    /** The calendar as it was written before the first run, and again whenever the runs were told about. */
    private static void calendar(EpisodeBuilder episode) {
        new RunDiary(episode).plan("2026-11-05")
                .ran("2026-11-05", DONE, 2.8, 1, PainResponse.NONE, 2, "Back tired in the evening").plan("2026-11-07")
                .ran("2026-11-07", SHORTENED, 2.3, 1, PainResponse.NONE, 1, null)
                .missed("2026-11-09", "Ran on the treadmill at the clinic").plan("2026-11-10")
                .ran("2026-11-12", DONE, 2.8, 0, PainResponse.NONE, 0, null).plan("2026-11-13")
                .ran("2026-11-14", DONE, 2.8, 1, PainResponse.NONE, 1, null).plan("2026-11-15")
                .ran("2026-11-16", DONE, 2.8, 1, PainResponse.CENTRALIZES, 1, "Back tired afterwards")
                .plan("2026-11-19");
    }
}
