package org.plumbline.testkit.internal.clinic;

import static org.plumbline.model.chart.Normality.ABNORMAL;
import static org.plumbline.model.chart.Normality.NORMAL;
import static org.plumbline.model.chart.Side.CENTRAL;
import static org.plumbline.model.chart.Side.LEFT;
import static org.plumbline.model.chart.Side.RIGHT;
import static org.plumbline.model.chart.TestResult.NEGATIVE;
import static org.plumbline.model.chart.TestResult.POSITIVE;
import static org.plumbline.model.chart.Tri.NO;
import static org.plumbline.model.chart.Tri.YES;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.model.chart.ActionLevel;
import org.plumbline.model.chart.BodyView;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.GoalStatus;
import org.plumbline.model.chart.PainQuality;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.Sex;
import org.plumbline.testkit.ChartBuilder;
import org.plumbline.testkit.EncounterBuilder;
import org.plumbline.testkit.EpisodeBuilder;

/** A right sacroiliac sprain after a misstep, from evaluation to discharge in seven encounters. */
public final class SacroiliacSprain {

    private SacroiliacSprain() {
    }

    public static ChartExchange chart() {
        EpisodeBuilder episode = ChartBuilder.aPatient("P-0004", "Priya", "Raghunathan").born("1990-06-08", Sex.FEMALE)
                .coveredBy("Northlake Mutual Health", "commercial-per-code", "NLM-551288", 12).with(patient -> {
                    patient.setOccupation("Landscape architect");
                    patient.setPhone("555-0139");
                    patient.setHistory("Healthy. No surgery, no pregnancy.");
                    patient.setAllergies("None known");
                    var running = Runner.profile(patient, 35, 24, 3, 7);
                    running.setSurfaces("park paths");
                    running.setCadence(172);
                    Runner.shoes(running, "Stability trainer", 220, "2026-06-15");
                }).episode("Right buttock pain", "2026-09-19", "2026-10-05").with(it -> {
                    it.setOnsetMechanism("Missed a kerb and landed hard on a straight right leg");
                    it.setReferral("Self-referred");
                    it.setPriorFunction("Ran 35 km a week, climbed on site all day");
                }).diagnosis("S33.6XXA", "Sprain of sacroiliac joint, right", RIGHT, "C-04")
                .plan("2026-10-05", 1, 6, List.of("T-12", "T-17", "T-18", "T-19", "T-47"), plan -> {
                    plan.setRationale("Stabilising load must be graded against provocation tests.");
                    plan.setPrognosis("Very good: recent, one joint, no instability.");
                });
        EncounterBuilder evaluation = evaluation(episode);
        visits(episode);
        EncounterBuilder review = review(episode);
        EncounterBuilder discharge = discharge(episode);
        goals(episode, evaluation, review, discharge);
        programme(episode);
        return episode.chart().build();
    }

    private static Map<String, Integer> activities(int run, int stairs, int sit) {
        Map<String, Integer> activities = new LinkedHashMap<>();
        activities.put("Run 12 km", run);
        activities.put("Climb stairs with a load", stairs);
        activities.put("Sit at the drawing table for an hour", sit);
        return activities;
    }

    private static EncounterBuilder evaluation(EpisodeBuilder episode) {
        return episode.evaluation("2026-10-05T14:00", 60).pain(4, 1, 6).told(it -> {
            it.setComplaint("It stabs at the dimple on the right whenever I stand on that leg.");
            it.setLocation("Right sacroiliac dimple and buttock, at times the back of the thigh, never below the knee");
            it.setQuality("Stabbing on load, dull in sitting");
            it.setAggravating("Stairs, single-leg stance, sitting over 40 minutes, running after 10 minutes");
            it.setEasing("Cold, a tight belt");
            it.setNight("Hurts turning to the right");
            it.setCurrentFunction("Runs 24 km a week with pain; one step at a time on stairs");
            it.setPatientGoals("Run the park loop again without thinking about it");
            it.setImaging("None");
        }).painted(BodyView.BACK, PainQuality.SHARP, 6, "0.534,0.452")
                .answered(YES, "Q-07", "Q-08", "Q-09", "Q-10", "Q-14", "Q-15a", "Q-15b", "Q-15c", "Q-17")
                .answered(NO, "Q-05", "Q-06", "Q-20", "Q-22", "Q-23")
                .redFlag("RF-30", ActionLevel.REVIEW,
                        "Disc and facet tested first: no centralisation, no extension pain.")
                .noOtherRedFlags().examined(found -> found
                        .range("rom-lumbar-flexion", CENTRAL, 61, NORMAL).measured("standing", "lumbar spine alone")
                        .range("rom-lumbar-extension", CENTRAL, 24, NORMAL).measured("standing", "lumbar spine alone")
                        .repeated("move-repeated-extension", 10, PainResponse.NONE, PainResponse.NONE)
                        .repeated("move-repeated-flexion", 10, PainResponse.NONE, PainResponse.NONE)
                        .saw("X-16", RIGHT, ABNORMAL, "Tender at the dimple, familiar pain")
                        .test("test-sij-distraction", RIGHT, POSITIVE, "Familiar pain")
                        .test("test-thigh-thrust", RIGHT, POSITIVE, "Familiar pain")
                        .test("test-sij-compression", RIGHT, NEGATIVE, "")
                        .test("test-sacral-thrust", RIGHT, POSITIVE, "Familiar pain")
                        .test("test-gaenslen", RIGHT, POSITIVE, "Familiar pain")
                        .test("cluster-sij", RIGHT, POSITIVE, "Four of five")
                        .test("test-kemp", RIGHT, NEGATIVE, "").test("test-slr", RIGHT, NEGATIVE, "")
                        .neuro("X-18", RIGHT, "intact", NORMAL).neuro("neuro-reflex-ankle", RIGHT, "2+", NORMAL)
                        .strength("X-10", RIGHT, "4").strength("X-10", LEFT, "5").strength("X-11", RIGHT, "4+")
                        .strength("mmt-gluteus-maximus", RIGHT, "4").strength("mmt-gluteus-maximus", LEFT, "5")
                        .function("X-14", RIGHT, 5, "point", NO).comment("Pain 5/10 stepping up")
                        .function("X-15", RIGHT, 12, "second", NO).function("X-15", LEFT, 45, "second", YES))
                .score("odi", 28).score("nprs", 6).psfs(activities(3, 3, 6))
                .treated("97161", "97161", 35, "")
                .treated("T-12", "97112", 15, "Low bridge with cushion: stance 6 to 3/10")
                .treated("T-15", "97010", 10, "Cold pack")
                .assessed(it -> {
                    it.setText("Right sacroiliac sprain: four of five provocation tests, pain above the knee, lumbar "
                            + "movements and nerves clear. Hip abduction right 4/5 lets the pelvis drop.");
                    it.setImpairments("Hip abduction right 4/5, single-leg stance 12 s");
                    it.setPrognosis("Full running in 6 weeks");
                    it.setNecessity("Load must be raised against repeated provocation tests");
                }).next("Bridge with squeeze, short walks; run only below 2/10.",
                        "Right sacroiliac sprain, 4 of 5 tests")
                .signed();
    }

    private static void visits(EpisodeBuilder episode) {
        episode.visit("2026-10-12T14:00", 40).pain(3, 1, 5).sinceLast("Stairs easier in the morning", "Daily")
                .treated("T-12", "97112", 15, "Bridge with squeeze 3 × 10")
                .treated("T-18", "97140", 15, "Right hip, gentle")
                .treated("T-17", "97140", 8, "Gluteal tone lower")
                .assessed("Tolerates load below 3/10.", "5 to 3 on stairs")
                .next("Bridge march.", "Load tolerated").signed();
        episode.visit("2026-10-19T14:00", 40).pain(2, 0, 4).sinceLast("Sat an hour without moving about", "Daily")
                .examined(found -> found.function("X-15", RIGHT, 28, "second", NO))
                .treated("T-12", "97112", 23, "Bridge march 3 × 8")
                .treated("T-19", "97110", 15, "Side leg lift 2 × 10; two-leg hops 2 × 6")
                .assessed("Stance doubled.", "No pain above 3/10").next("Squat to chair, plank.", "Stance 28 s")
                .signed();
        episode.visit("2026-10-26T14:00", 40).pain(1, 0, 3).sinceLast("Two runs of 4 km, 2/10 at the end", "Five days")
                .told(it -> it.setRunKm(8.0)).treated("T-19", "97110", 23, "Squat 3 × 10, side leg lift 3 × 12")
                .treated("T-12", "97112", 15, "Plank 3 × 40 s, hops 2 × 6")
                .assessed("Ready for re-evaluation.", "Hops 1/10").next("Re-evaluation.", "Short runs 2/10").signed();
    }

    private static EncounterBuilder review(EpisodeBuilder episode) {
        return episode.reEvaluation("2026-11-02T14:00", 45).pain(1, 0, 2).sinceLast("5 km without pain", "Five days")
                .told(it -> it.setRunKm(13.0)).noOtherRedFlags().examined(found -> found
                        .saw("X-16", RIGHT, NORMAL, "Slightly tender").test("test-sij-distraction", RIGHT, NEGATIVE, "")
                        .test("test-thigh-thrust", RIGHT, POSITIVE, "Pressure, 1/10")
                        .test("test-sacral-thrust", RIGHT, NEGATIVE, "").test("test-gaenslen", RIGHT, NEGATIVE, "")
                        .test("cluster-sij", RIGHT, NEGATIVE, "One of five").strength("X-10", RIGHT, "4+")
                        .strength("mmt-gluteus-maximus", RIGHT, "5").function("X-14", RIGHT, 0, "point", YES)
                        .function("X-15", RIGHT, 42, "second", YES).function("X-12", RIGHT, 9, "count", NO))
                .score("odi", 10).score("nprs", 2).psfs(activities(6, 8, 8))
                .treated("97164", "97164", 20, "").treated("T-19", "97110", 15, "Side leg lift 3 × 15 with band")
                .treated("T-47", "97530", 10, "Run 10 min, level pelvis on video")
                .assessed("One of five tests left; disability down 18 points. Hip abduction 4+/5.", "No pain running")
                .next("Half of the usual distance, then 10 % a week.", "Cluster negative, ODI 10").signed();
    }

    private static EncounterBuilder discharge(EpisodeBuilder episode) {
        return episode.discharge("2026-11-16T14:00", 40).pain(0, 0, 1)
                .sinceLast("Ran 28 km last week, no pain", "Four days")
                .told(it -> it.setRunKm(46.0)).examined(found -> found.saw("X-16", RIGHT, NORMAL, "Not tender")
                        .test("cluster-sij", RIGHT, NEGATIVE, "None of five").strength("X-10", RIGHT, "5")
                        .function("X-12", RIGHT, 10, "count", YES).function("X-13", CENTRAL, 4, "level", YES))
                .score("odi", 2).score("nprs", 1).psfs(activities(9, 10, 9)).score("groc", 6)
                .treated("T-19", "97110", 15, "Maintenance set reviewed")
                .treated("T-47", "97530", 10, "Sprints 3 × 60 m, 0/10")
                .assessed(it -> {
                    it.setText("All goals met, full-training checklist met. Discharged to a maintenance programme.");
                    it.setResponse("No pain with sprinting and jumping");
                    it.setPrognosis("Excellent while hip strength is kept");
                }).next("None; returns if pain comes back for more than a week.", "Discharged, all goals met").signed();
    }

    private static void goals(EpisodeBuilder episode, EncounterBuilder evaluation, EncounterBuilder review,
            EncounterBuilder discharge) {
        episode.goal("Climbs stairs step over step with pain of 1/10 or less").shortTerm().activity("Stairs")
                .measuredBy("X-14", "right, pain", "/10").from(5, 1, 4).review(evaluation, 5, "")
                .review(review, 0, "Met")
                .close(GoalStatus.MET, review);
        episode.goal("Stands 40 s on the right leg without pelvic drop").shortTerm().activity("Single-leg stance")
                .measuredBy("X-15", "right", "s").from(12, 40, 4).review(evaluation, 12, "").review(review, 42, "Met")
                .close(GoalStatus.MET, review);
        episode.goal("Runs 12 km, scored 9 or more of 10 on the PSFS").activity("Running")
                .measuredBy("psfs", "Run 12 km", "/10").from(3, 9, 8).review(evaluation, 3, "").review(review, 6, "")
                .review(discharge, 9, "Met").close(GoalStatus.MET, discharge);
        episode.goal("Disability of 8 % or less on the ODI").activity("Work on site").measuredBy("odi", "", "%")
                .from(28, 8, 8).review(evaluation, 28, "").review(review, 10, "").review(discharge, 2, "Met")
                .close(GoalStatus.MET, discharge);
    }

    private static void programme(EpisodeBuilder episode) {
        episode.prescribe("C-04.calm", "E-09", "2026-10-05").reps(3, 10).hold(5).often(2, 7);
        episode.prescribe("C-04.calm", "E-44", "2026-10-05").minutes(20).often(1, 7);
        episode.endPhase("C-04.calm", "2026-10-12");
        episode.prescribe("C-04.control", "E-38", "2026-10-12").reps(3, 8).eachSide().often(1, 6);
        episode.endPhase("C-04.control", "2026-10-26");
        episode.prescribe("C-04.load", "E-41", "2026-10-19").reps(3, 12).eachSide().often(1, 4).load("light band");
        episode.prescribe("C-04.load", "E-15", "2026-10-26").reps(3, 1).hold(40).often(1, 4);
        episode.endPhase("C-04.load", "2026-11-16");
        episode.prescribe("C-04.maintain", "E-51", "2026-11-16").reps(3, 10).often(1, 2);
        episode.prescribe("C-04.maintain", "E-38", "2026-11-16").reps(2, 12).eachSide().often(1, 2);
        episode.prescribe("C-04.maintain", "E-40", "2026-11-16").reps(2, 8).hold(5).eachSide().often(1, 2);
        episode.returnToRun(run -> {
            run.setStart(LocalDate.parse("2026-10-22"));
            run.setUsualWeeklyKm(35.0);
            run.setStartShare(50.0);
            run.setWeeklyIncrease(10.0);
        }).gate("R-01", YES, "2026-10-19", "Even at brisk pace").gate("R-13a", YES, "2026-11-16", "Full and painless")
                .gate("R-13b", YES, "2026-11-16", "Equal").gate("R-13c", YES, "2026-11-16", "Equal")
                .gate("R-13d", YES, "2026-11-16", "5/5 both sides, 10 hops each")
                .gate("R-13e", YES, "2026-11-16", "Sprints 0/10")
                .stage("Brisk walk", 0, 30, 1, "2026-10-19").stage("Hop and jump", 0, 15, 1, "2026-10-19")
                .stage("Run 4 km", 24, 0, 1, "2026-10-22").stage("Half of the usual distance", 35, 0, 1, "2026-11-02")
                .stage("Usual distance", 60, 0, 1, "2026-11-12");
    }
}
