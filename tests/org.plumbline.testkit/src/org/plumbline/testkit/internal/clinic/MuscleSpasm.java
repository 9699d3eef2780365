package org.plumbline.testkit.internal.clinic;

import static org.plumbline.model.chart.Normality.ABNORMAL;
import static org.plumbline.model.chart.Normality.NORMAL;
import static org.plumbline.model.chart.Side.CENTRAL;
import static org.plumbline.model.chart.Side.LEFT;
import static org.plumbline.model.chart.Side.RIGHT;
import static org.plumbline.model.chart.TestResult.NEGATIVE;
import static org.plumbline.model.chart.Tri.NO;
import static org.plumbline.model.chart.Tri.YES;

import java.time.LocalDate;
import java.util.List;

import org.plumbline.model.chart.BodyView;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.GoalStatus;
import org.plumbline.model.chart.PainQuality;
import org.plumbline.model.chart.Sex;
import org.plumbline.testkit.ChartBuilder;
import org.plumbline.testkit.EncounterBuilder;
import org.plumbline.testkit.EpisodeBuilder;

/** A primary muscle spasm in a college runner: four encounters within two weeks, running again. */
public final class MuscleSpasm {

    private MuscleSpasm() {
    }

    public static ChartExchange chart() {
        EpisodeBuilder episode = ChartBuilder.aPatient("P-0005", "Darnell", "Achebe").born("2004-09-21", Sex.MALE)
                .coveredBy("Campus Health Plan", "commercial-per-code", "CHP-9910", 8).with(patient -> {
                    patient.setOccupation("Student, cross-country team");
                    patient.setPhone("555-0144");
                    patient.setHistory("Asthma on exertion in childhood. No surgery.");
                    patient.setAllergies("None known");
                    var running = Runner.profile(patient, 80, 30, 6, 8);
                    running.setSurfaces("grass, track");
                    running.setCadence(182);
                    running.setRecentChange("Cold start into hill sprints");
                    running.setSittingHours(6.0);
                    Runner.event(running, "Regional cross-country", "2026-12-12");
                    Runner.shoes(running, "Cross spike", 90, "2026-08-20");
                }).episode("Left low back spasm", "2026-10-28", "2026-11-05").with(it -> {
                    it.setOnsetMechanism("Seized in the third hill sprint on a cold morning");
                    it.setReferral("Team physician Dr. Odile Marchetti, 2026-11-03");
                    it.setPriorFunction("Ran 80 km a week, raced every second week");
                }).diagnosis("M62.830", "Muscle spasm of back", LEFT, "C-05").subtype("C-05.primary")
                .plan("2026-11-05", 2, 3, List.of("T-12", "T-17", "T-28", "T-47"), plan -> {
                    plan.setRationale("Larger injury had to be ruled out; release and load are timed against the "
                            + "spasm.");
                    plan.setPrognosis("Very good: primary spasm, painless running expected within two weeks.");
                });
        EncounterBuilder evaluation = evaluation(episode);
        EncounterBuilder last = visits(episode);
        episode.goal("Turns in bed and gets up with pain of 1/10 or less").shortTerm().activity("Getting up")
                .measuredBy("nprs", "", "/10").from(8, 1, 2).review(evaluation, 8, "").review(last, 1, "Met")
                .close(GoalStatus.MET, last);
        episode.goal("Left rotation of 7°, equal to the right, to run without guarding").activity("Running")
                .measuredBy("rom-lumbar-rotation", "left", "°").from(2, 7, 3).review(evaluation, 2, "")
                .review(last, 7, "Met").close(GoalStatus.MET, last);
        episode.goal("LEFS of 76 or more before team training at full distance").activity("Team training")
                .measuredBy("lefs", "", "points").from(48, 76, 4).review(evaluation, 48, "").review(last, 72, "");
        programme(episode);
        return episode.chart().build();
    }

    private static EncounterBuilder evaluation(EpisodeBuilder episode) {
        return episode.evaluation("2026-11-05T15:00", 45).pain(5, 2, 8).told(it -> {
            it.setComplaint("My back grabbed on the left and will not let go.");
            it.setLocation("Left of the lumbar spine, L2 to L5; no buttock or leg pain");
            it.setQuality("Stabbing on turning, tight in between");
            it.setAggravating("Turning in bed, twisting left, getting up");
            it.setEasing("Massage, warm shower");
            it.setNight("Wakes on turning");
            it.setCurrentFunction("Walks freely; jogged 10 minutes on 3 November, tight afterwards");
            it.setPatientGoals("Race on 12 December");
            it.setImaging("None");
        }).painted(BodyView.BACK, PainQuality.STIFFNESS, 8, "0.47,0.365 0.468,0.43")
                .answered(YES, "Q-11", "Q-12", "Q-13", "Q-18", "Q-36").answered(NO, "Q-06", "Q-20", "Q-22", "Q-23")
                .noOtherRedFlags().examined(found -> found
                        .range("rom-lumbar-flexion", CENTRAL, 50, ABNORMAL).painful(4)
                        .measured("standing", "lumbar spine alone")
                        .range("rom-lumbar-side-bend", RIGHT, 15, ABNORMAL).painful(6).comment("Stretch pain left")
                        .range("rom-lumbar-side-bend", LEFT, 27, NORMAL)
                        .range("rom-lumbar-rotation", LEFT, 2, ABNORMAL).painful(7)
                        .range("rom-lumbar-rotation", RIGHT, 7, NORMAL)
                        .saw("X-40", CENTRAL, NORMAL, "Disc, facet, sacroiliac joint and rib examined: clear")
                        .saw("X-17", LEFT, ABNORMAL, "Hard band L2 to L5, familiar pain")
                        .saw("X-35", LEFT, NORMAL, "Eases within two minutes of massage")
                        .test("test-slr", LEFT, NEGATIVE, "").test("test-slump", LEFT, NEGATIVE, "")
                        .test("test-kemp", LEFT, NEGATIVE, "").test("cluster-sij", LEFT, NEGATIVE, "None of five")
                        .neuro("X-18", LEFT, "intact", NORMAL).neuro("X-19", LEFT, "full", NORMAL)
                        .range("rom-hip-internal-rotation", LEFT, 24, ABNORMAL).measured("prone", "goniometer")
                        .range("rom-hip-internal-rotation", RIGHT, 36, NORMAL).measured("prone", "goniometer"))
                .score("nprs", 8).score("lefs", 48).score("rmdq", 11)
                .treated("97161", "97161", 30, "").treated("T-12", "97112", 15, "Breathing brace: turns over at 5/10")
                .assessed(it -> {
                    it.setText("Primary spasm left of the lumbar spine, eight days old. No larger injury found; left "
                            + "hip turns in 12° less than the right and pulls the back round.");
                    it.setImpairments("Rotation left 2°, side-bend right 15°, left hip internal rotation 24°");
                    it.setResponse("8 to 5/10 on turning");
                    it.setPrognosis("Painless running within two weeks");
                    it.setNecessity("Exclusion of a larger injury and timing of release");
                }).next("Release is allowed from now on (over one week); start with the ball.",
                        "Primary spasm, exam clear")
                .signed();
    }

    private static EncounterBuilder visits(EpisodeBuilder episode) {
        episode.visit("2026-11-09T15:00", 35).pain(3, 1, 5).sinceLast("Slept through", "Brace and ball daily")
                .treated("T-17", "97140", 15, "Band softer")
                .treated("T-28", "97110", 8, "Ball beside the spine, 2 × 2 min")
                .treated("T-12", "97112", 8, "Heel slides").assessed("Settling as expected.", "5 to 2/10 on turning")
                .next("Hip in six directions.", "Slept through").signed();
        episode.visit("2026-11-12T15:00", 35).pain(2, 0, 3).sinceLast("Jogged 15 minutes, tight left", "Daily")
                .told(it -> it.setRunKm(3.0)).examined(found -> found.range("rom-lumbar-rotation", LEFT, 5, ABNORMAL))
                .score("nprs", 3)
                .treated("T-03", "97140", 15, "Left hip turns in 31°").treated("T-12", "97112", 15, "Plank 3 × 45 s")
                .assessed("Hip range nearly even.", "No tightness after").next("Run 20 minutes easy.", "Jogged 15 min")
                .signed();
        return episode.reEvaluation("2026-11-18T15:00", 40).pain(0, 0, 1).sinceLast("Ran 6 km easy, loose", "Daily")
                .told(it -> it.setRunKm(14.0)).noOtherRedFlags().examined(found -> found
                        .range("rom-lumbar-flexion", CENTRAL, 66, NORMAL).measured("standing", "lumbar spine alone")
                        .range("rom-lumbar-side-bend", RIGHT, 26, NORMAL).range("rom-lumbar-rotation", LEFT, 7, NORMAL)
                        .saw("X-17", LEFT, NORMAL, "Soft").range("rom-hip-internal-rotation", LEFT, 34, NORMAL)
                        .measured("prone", "goniometer").function("X-12", LEFT, 10, "count", YES)
                        .function("X-13", CENTRAL, 3, "level", NO).comment("Sprint at 80 % tight"))
                .score("nprs", 1).score("lefs", 72).score("rmdq", 2).score("groc", 6)
                .treated("97164", "97164", 15, "").treated("T-47", "97530", 15, "Strides 4 × 80 m at 70 %, 0/10")
                .assessed("Recovered for easy running (RMDQ 2). Sprinting still tight: no racing yet.", "0/10")
                .next("Sprint test on November 25, then discharge.", "Easy running free of pain").signed();
    }

    private static void programme(EpisodeBuilder episode) {
        episode.prescribe("C-05.calm", "E-07", "2026-11-05").reps(3, 5).hold(6).often(3, 7);
        episode.prescribe("C-05.calm", "E-35", "2026-11-05").reps(2, 10).often(3, 7);
        episode.endPhase("C-05.calm", "2026-11-12");
        episode.prescribe("C-05.control", "E-08", "2026-11-09").minutes(4).often(1, 7)
                .note("Beside the spine, never on it.");
        episode.prescribe("C-05.control", "E-34", "2026-11-12").reps(2, 8).eachSide().often(1, 7);
        episode.endPhase("C-05.control", "2026-11-18");
        episode.prescribe("C-05.load", "E-15", "2026-11-12").reps(3, 1).hold(45).often(1, 5);
        episode.prescribe("C-05.load", "E-16", "2026-11-18").reps(3, 12).hold(3).often(1, 5);
        episode.prescribe("C-05.load", "E-34", "2026-11-18").reps(2, 10).eachSide().often(1, 7);
        episode.prescribe("C-05.load", "E-46", "2026-11-18").minutes(25).often(1, 4);
        episode.returnToRun(run -> {
            run.setStart(LocalDate.parse("2026-11-12"));
            run.setUsualWeeklyKm(80.0);
            run.setStartShare(50.0);
            run.setWeeklyIncrease(10.0);
        }).gate("R-01", YES, "2026-11-05", "Even").gate("R-13a", YES, "2026-11-18", "Full")
                .gate("R-13c", YES, "2026-11-18", "34° and 36°").gate("R-13d", YES, "2026-11-18", "10 hops each")
                .gate("R-13e", NO, "2026-11-18", "Sprint at 80 % tight")
                .stage("Brisk walk", 0, 20, 1, "2026-11-05").stage("Jog 15 min", 15, 0, 1, "2026-11-12")
                .stage("Easy run of 6 km", 32, 0, 1, "2026-11-16").stage("Half of the usual distance", 45, 0, 1, "");
    }
}
