package org.plumbline.testkit.internal.clinic;

import static org.plumbline.model.chart.Normality.ABNORMAL;
import static org.plumbline.model.chart.Normality.NORMAL;
import static org.plumbline.model.chart.Side.CENTRAL;
import static org.plumbline.model.chart.Side.LEFT;
import static org.plumbline.model.chart.Side.RIGHT;
import static org.plumbline.model.chart.TestResult.NEGATIVE;
import static org.plumbline.model.chart.TestResult.POSITIVE;
import static org.plumbline.model.chart.Tri.NO;
import static org.plumbline.model.chart.Tri.OPEN;
import static org.plumbline.model.chart.Tri.YES;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.model.chart.BodyView;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.GoalStatus;
import org.plumbline.model.chart.PainQuality;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.Sex;
import org.plumbline.testkit.ChartBuilder;
import org.plumbline.testkit.EncounterBuilder;
import org.plumbline.testkit.EpisodeBuilder;

/** Facet joint pain on the right in a trail runner with a deep lordosis: six encounters, in the strength phase. */
public final class FacetPain {

    private FacetPain() {
    }

    public static ChartExchange chart() {
        EpisodeBuilder episode = ChartBuilder.aPatient("P-0002", "José Ángel", "Muñoz-Ibarra")
                .born("1979-11-03", Sex.MALE)
                .coveredBy("Northlake Mutual Health", "commercial-per-code", "NLM-730912", 12)
                .problem("Essential hypertension", "I10", "2021-02-15")
                .takes("Lisinopril 10 mg", "1 tablet in the morning", "2021-02-15").with(patient -> {
                    patient.setOccupation("High-school history teacher, stands most of the day");
                    patient.setPhone("555-0113");
                    patient.setLanguage("en");
                    patient.setHistory("Hypertension, controlled. No surgery.");
                    var running = Runner.profile(patient, 55, 20, 4, 14);
                    running.setSurfaces("trail, steep descents");
                    running.setRecentChange("Twice the usual descent in September while preparing a mountain race");
                    running.setCadence(162);
                    running.setSittingHours(4.0);
                    Runner.event(running, "Cedar Ridge 30 km", "2027-05-08");
                    Runner.shoes(running, "Trail shoe", 480, "2026-02-01");
                }).episode("Low back pain, right, on downhill running", "2026-09-26", "2026-10-19")
                .with(it -> {
                    it.setOnsetMechanism("Gradual, over two weeks of long descents; no injury");
                    it.setReferral("Self-referred");
                    it.setPriorFunction("Ran 55 km a week on trails; taught standing for six hours without pain");
                }).diagnosis("M47.816", "Spondylosis without myelopathy or radiculopathy, lumbar region", RIGHT, "C-01")
                .diagnosis("M40.46", "Postural lordosis, lumbar region", CENTRAL, "C-08")
                .plan("2026-10-19", 1.5, 8, List.of("T-14", "T-18", "T-12", "T-19", "T-47"), plan -> {
                    plan.setRationale("Extension control must be trained and hip extension regained under guidance "
                            + "before descents are loaded again.");
                    plan.setPrognosis("Good: symptoms are local, ease at once with flexion, no nerve signs.");
                });
        EncounterBuilder evaluation = evaluation(episode);
        visits(episode);
        EncounterBuilder last = episode.visit("2026-11-17T16:00", 45).pain(1, 0, 3)
                .sinceLast("Ran 5 km flat twice, stiff for ten minutes afterwards",
                        "Planks and Pallof press on four days")
                .told(it -> it.setRunKm(10.0))
                .examined(found -> found.range("rom-lumbar-extension", CENTRAL, 19, NORMAL).painful(2)
                        .measured("standing", "lumbar spine alone").range("X-08", RIGHT, 2, ABNORMAL)
                        .test("test-kemp", RIGHT, POSITIVE, "Pressure only, 2/10")
                        .function("X-12", RIGHT, 10, "count", YES))
                .score("odi", 14).score("nprs", 3).psfs(activities(5, 7, 6))
                .treated("T-12", "97112", 15, "Plank 45 s without sag; Pallof press 2 × 12 each side")
                .treated("T-19", "97110", 15, "Bridge 3 × 12").treated("T-47", "97530", 15,
                        "Treadmill at −3 %, 8 min, hands free, 1/10")
                .assessed("Extension is controlled and nearly painless; hip flexor right still 8° short of the left. "
                        + "Ready for gentle descents.", "1/10 on the treadmill descent, 0/10 after")
                .next("Return phase: 27 km a week on flat ground, one descent of 10 minutes.",
                        "Gentle descent tolerated")
                .signed();
        goals(episode, evaluation, last);
        homeProgram(episode);
        return episode.chart().build();
    }

    private static Map<String, Integer> activities(int descent, int stand, int shelf) {
        Map<String, Integer> activities = new LinkedHashMap<>();
        activities.put("Run downhill for 30 minutes", descent);
        activities.put("Stand through a school morning", stand);
        activities.put("Reach up to a high shelf", shelf);
        return activities;
    }

    private static EncounterBuilder evaluation(EpisodeBuilder episode) {
        return episode.evaluation("2026-10-19T16:00", 60).pain(3, 1, 6).told(it -> {
            it.setComplaint("A pinch on the right of my low back as soon as the trail goes down.");
            it.setLocation("Low back right, a hand's width at L4 to S1; no spread");
            it.setQuality("Sharp pinch on leaning back, dull ache afterwards");
            it.setAggravating("Running downhill, standing over 40 minutes, reaching overhead");
            it.setEasing("Sitting forward, hugging the knees");
            it.setNight("Sleeps through");
            it.setCurrentFunction("Runs 20 km a week on flat ground; sits down between lessons");
            it.setPatientGoals("Run the Cedar Ridge 30 km in May");
            it.setImaging("None");
        }).painted(BodyView.BACK, PainQuality.SHARP, 6, "0.533,0.40 0.536,0.425")
                .answered(YES, "Q-01", "Q-02").answered(NO, "Q-06", "Q-08", "Q-20", "Q-22", "Q-23").noOtherRedFlags()
                .examined(found -> found
                        .saw("X-21", CENTRAL, ABNORMAL, "Deep lordosis, pelvis tipped forward, more when tired")
                        .range("rom-lumbar-flexion", CENTRAL, 58, NORMAL).measured("standing", "lumbar spine alone")
                        .range("rom-lumbar-extension", CENTRAL, 12, ABNORMAL).painful(6)
                        .measured("standing", "lumbar spine alone").comment("Pinch right at L5")
                        .range("rom-lumbar-side-bend", RIGHT, 14, ABNORMAL).painful(4)
                        .range("rom-lumbar-side-bend", LEFT, 21, NORMAL)
                        .range("X-08", RIGHT, -6, ABNORMAL).range("X-08", LEFT, 10, NORMAL)
                        .repeated("move-repeated-flexion", 10, PainResponse.DECREASES, PainResponse.DECREASES)
                        .repeated("move-repeated-extension", 5, PainResponse.INCREASES, PainResponse.NONE)
                        .test("test-kemp", RIGHT, POSITIVE, "Familiar pinch right")
                        .test("test-kemp", LEFT, NEGATIVE, "")
                        .test("test-slr", RIGHT, NEGATIVE, "").test("test-thigh-thrust", RIGHT, NEGATIVE, "")
                        .neuro("X-18", RIGHT, "intact", NORMAL).neuro("neuro-reflex-ankle", RIGHT, "2+", NORMAL)
                        .strength("X-22", CENTRAL, "4-").strength("mmt-gluteus-maximus", RIGHT, "4")
                        .strength("mmt-gluteus-maximus", LEFT, "4+")
                        .function("X-12", RIGHT, 8, "count", NO).painful(4))
                .score("odi", 30).score("nprs", 6).psfs(activities(2, 5, 5))
                .treated("97161", "97161", 35, "").treated("T-14", "97110", 15, "Hips-back lean 5 × 20 s: 3/10 to 1/10")
                .treated("T-12", "97112", 10, "Finds neutral pelvis lying and standing")
                .assessed(it -> {
                    it.setText("Right lower lumbar facet pain, provoked by extension and eased by flexion, on the "
                            + "ground of a deep lordosis, a short right hip flexor and weak abdominals. No nerve or "
                            + "sacroiliac signs.");
                    it.setImpairments("Extension 12°, hip flexor right −6°, abdominals 4-/5");
                    it.setResponse("3/10 to 1/10 after decompression");
                    it.setPrognosis("Good; flat running within 4 weeks, descents within 8");
                    it.setNecessity("Skilled grading of extension load and hands-on treatment of L4 to S1");
                }).next("Recheck extension; start heel taps.", "Right facet pain on extension").signed();
    }

    private static void visits(EpisodeBuilder episode) {
        episode.visit("2026-10-26T16:00", 40).pain(2, 1, 5)
                .sinceLast("The lean helps at once; standing still hurts after an hour", "Every day")
                .treated("T-18", "97140", 15, "L4-5 and L5-S1 right, extension 12° to 15°")
                .treated("T-12", "97112", 23, "Heel taps 2 × 8 with flat back")
                .assessed("Extension gains hold within the session.", "Pinch 5 to 3")
                .next("Hip flexor stretch in half kneeling.", "Extension 15°").signed();
        episode.visit("2026-11-02T16:00", 40).pain(2, 0, 4)
                .sinceLast("Stood two lessons without sitting down", "Six of seven days")
                .examined(found -> found.range("rom-lumbar-extension", CENTRAL, 16, ABNORMAL).painful(3)
                        .measured("standing", "lumbar spine alone").range("X-08", RIGHT, -2, ABNORMAL))
                .score("odi", 22).score("nprs", 4)
                .treated("T-03", "97140", 15, "Right hip extension 4° more").treated("T-12", "97112", 15,
                        "Heel taps 3 × 10; arms overhead without arching")
                .treated("T-20", "97110", 10, "Half-kneeling stretch 3 × 30 s")
                .assessed("Disability 8 points lower: within the error of the scale, direction right.",
                        "Comfortable after")
                .next("Pallof press and plank.", "ODI 30 to 22").signed();
        episode.visit("2026-11-06T16:00", 40).pain(2, 0, 4)
                .sinceLast("Ran 4 km flat, tight for an hour", "Every day").told(it -> it.setRunKm(4.0))
                .treated("T-12", "97112", 23, "Pallof press 2 × 10, plank 3 × 25 s")
                .treated("T-19", "97110", 15, "Bridge 3 × 10, right tires first")
                .assessed("Load phase begun; posture holds for 20 minutes of running.", "No pinch")
                .next("Second flat run.", "Flat running begun").signed();
        episode.visit("2026-11-10T16:00", 40).pain(1, 0, 3)
                .sinceLast("Two runs of 5 km flat, no pinch", "Four of five days").told(it -> it.setRunKm(10.0))
                .treated("T-12", "97112", 15, "Plank 40 s, Pallof press 2 × 12").treated("T-19", "97110", 15,
                        "Single-leg bridge 2 × 8")
                .treated("T-36", "97116", 10, "Slight lean forward, cadence 168: lordosis less on video")
                .assessed("Control holds under load.", "No pain").next("Try a gentle descent on the treadmill.",
                        "Two flat runs without pinch").signed();
    }

    private static void goals(EpisodeBuilder episode, EncounterBuilder evaluation, EncounterBuilder last) {
        episode.goal("Stands through a school morning with pain of 3/10 or less").shortTerm().activity("Standing")
                .measuredBy("nprs", "", "/10").from(6, 3, 4).review(evaluation, 6, "").review(last, 3, "Met")
                .close(GoalStatus.MET, last);
        episode.goal("Disability of 10 % or less on the ODI, so that teaching and housework are free of limits")
                .activity("Work").measuredBy("odi", "", "%").from(30, 10, 8).review(evaluation, 30, "")
                .review(last, 14, "");
        episode.goal("Runs downhill for 30 minutes, scored 8 or more of 10 on the PSFS").activity("Downhill running")
                .measuredBy("psfs", "Run downhill for 30 minutes", "/10").from(2, 8, 10).review(evaluation, 2, "")
                .review(last, 5, "Treadmill at −3 %");
        episode.goal("Right hip flexor length of 10°, equal to the left, so that the stride opens without arching")
                .activity("Running stride").measuredBy("X-08", "right", "°").from(-6, 10, 8).review(evaluation, -6, "")
                .review(last, 2, "").partlyMet();
    }

    private static void homeProgram(EpisodeBuilder episode) {
        episode.prescribe("C-01.calm", "E-01", "2026-10-19").reps(1, 5).hold(20).often(4, 7);
        episode.prescribe("C-01.calm", "E-36", "2026-10-19").reps(2, 8).often(2, 7);
        episode.endPhase("C-01.calm", "2026-11-02");
        episode.prescribe("C-01.control", "E-32", "2026-10-26").reps(3, 1).hold(30).eachSide().often(1, 7);
        episode.prescribe("C-01.control", "E-10", "2026-10-26").reps(1, 10).often(3, 7);
        episode.endPhase("C-01.control", "2026-11-06");
        episode.prescribe("C-01.load", "E-02", "2026-11-06").reps(2, 12).hold(3).eachSide().often(1, 4)
                .load("green band");
        episode.prescribe("C-01.load", "E-03", "2026-11-02").reps(3, 10).often(1, 4);
        episode.prescribe("C-01.load", "E-15", "2026-11-06").reps(3, 1).hold(40).often(1, 4);
        episode.prescribe("C-01.load", "E-16", "2026-11-06").reps(3, 12).hold(3).often(1, 4);
        episode.returnToRun(programme -> {
            programme.setStart(LocalDate.parse("2026-11-04"));
            programme.setUsualWeeklyKm(55.0);
            programme.setStartShare(50.0);
            programme.setWeeklyIncrease(10.0);
        }).gate("R-01", YES, "2026-11-02", "Brisk, long steps, even").gate("R-13a", NO, "2026-11-17",
                "Extension 19° with slight pressure").gate("R-13d", OPEN, "", "Hip abduction to be tested")
                .stage("Brisk walk", 0, 30, 1, "2026-11-02").stage("Flat run of 25 minutes", 25, 0, 1, "2026-11-04")
                .stage("Half of the usual distance, flat", 40, 0, 1, "")
                .stage("One descent of 10 minutes", 40, 0, 1, "");
    }
}
