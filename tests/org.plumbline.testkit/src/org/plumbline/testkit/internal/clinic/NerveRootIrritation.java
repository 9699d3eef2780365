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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.model.chart.ActionLevel;
import org.plumbline.model.chart.BodyView;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.PainQuality;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.Sex;
import org.plumbline.testkit.ChartBuilder;
import org.plumbline.testkit.EncounterBuilder;
import org.plumbline.testkit.EpisodeBuilder;

/** Right L5 root irritation in a nurse who runs to work: five encounters, slow progress, running withheld. */
public final class NerveRootIrritation {

    private NerveRootIrritation() {
    }

    public static ChartExchange chart() {
        EpisodeBuilder episode = ChartBuilder.aPatient("P-0003", "Keala", "Whitford").born("1994-01-29", Sex.FEMALE)
                .coveredBy("Harbour State Employees Plan", "commercial-per-code", "HSE-20117", 16)
                .takes("Naproxen 250 mg", "1 tablet twice a day with food", "2026-10-08").with(patient -> {
                    patient.setOccupation("Hospital nurse, rotating shifts");
                    patient.setPhone("555-0127");
                    patient.setAllergies("Penicillin: rash");
                    patient.setHistory("Migraine. No surgery.");
                    patient.getCoverage().setReferredBy("Dr. Leif Sandoval, occupational medicine");
                    var running = Runner.profile(patient, 28, 0, 4, 5);
                    running.setSurfaces("road");
                    running.setSittingHours(3.0);
                    Runner.shoes(running, "Cushioned trainer", 300, "2026-04-01");
                }).episode("Right leg pain with low back pain", "2026-10-02", "2026-10-21").with(it -> {
                    it.setOnsetMechanism("Turned a patient in bed; leg pain the next morning");
                    it.setReferral("Dr. Leif Sandoval, occupational medicine, 2026-10-14");
                    it.setPriorFunction("Ran 7 km to work four times a week; full nursing duties");
                }).diagnosis("M54.16", "Radiculopathy, lumbar region, right L5", RIGHT, "C-03")
                .plan("2026-10-21", 1, 12, List.of("T-11", "T-12", "T-13", "T-35"), plan -> {
                    plan.setRationale("Power is 4/5 and must be rechecked at each visit; nerve load needs grading.");
                    plan.setPrognosis("Fair to good; depends on recovery of toe extension over the next 4 weeks.");
                    plan.setCertifiedBy("Dr. Leif Sandoval");
                    plan.setCertifiedOn(java.time.LocalDate.parse("2026-10-28"));
                });
        EncounterBuilder evaluation = evaluation(episode);
        EncounterBuilder last = visits(episode);
        episode.goal("Walks 30 minutes at a brisk pace without leg pain above 2/10").shortTerm().activity("Walking")
                .measuredBy("nprs", "", "/10").from(8, 2, 6).review(evaluation, 8, "").review(last, 5, "");
        episode.goal("Disability of 20 % or less on the ODI, to return to full nursing duties").activity("Work")
                .measuredBy("odi", "", "%").from(52, 20, 12).review(evaluation, 52, "").review(last, 40, "");
        episode.goal("Straight-leg raise of 70° on the right without calf pain, to allow a running stride")
                .activity("Running").measuredBy("X-07", "right", "°").from(38, 70, 12).review(evaluation, 38, "")
                .review(last, 56, "");
        homeProgram(episode);
        episode.returnToRun(programme -> programme.setUsualWeeklyKm(28.0))
                .gate("R-01", NO, "2026-11-18", "Long step still brings calf pain; no running")
                .stage("Brisk walk", 0, 30, 1, "");
        return episode.chart().build();
    }

    private static Map<String, Integer> activities(int run, int turn, int drive) {
        Map<String, Integer> activities = new LinkedHashMap<>();
        activities.put("Run to work (7 km)", run);
        activities.put("Turn a patient in bed", turn);
        activities.put("Drive for 40 minutes", drive);
        return activities;
    }

    private static EncounterBuilder evaluation(EpisodeBuilder episode) {
        return episode.evaluation("2026-10-21T11:00", 60).pain(6, 3, 8).told(it -> {
            it.setComplaint("A hot wire from my right buttock to the top of my foot.");
            it.setLocation("Right buttock, outer thigh and shin to the big toe; little back pain");
            it.setQuality("Burning, electric on coughing; big toe numb");
            it.setAggravating("Sitting, driving, coughing, long steps");
            it.setEasing("Lying on the left with the knees bent");
            it.setNight("Wakes twice");
            it.setCurrentFunction("Light duties; walks 10 minutes; not running");
            it.setPatientGoals("Back on the ward, then run to work");
        }).painted(BodyView.RIGHT, PainQuality.BURNING, 8,
                "0.495,0.51 0.503,0.60 0.503,0.69 0.497,0.75 0.493,0.86")
                .painted(BodyView.FRONT, PainQuality.NUMBNESS, 4, "0.459,0.9755")
                .answered(YES, "Q-06", "Q-08", "Q-22", "Q-32")
                .answered(NO, "Q-13", "Q-23", "q-saddle-numbness", "q-both-legs")
                .redFlag("RF-10", ActionLevel.URGENT, "Neurological examination today: toe extension 4/5, no saddle "
                        + "numbness, bladder and bowel normal, one leg. Referrer called at 11:50; agreed on weekly "
                        + "power checks and MRI if power falls below 4/5.")
                .redFlag("RF-13", ActionLevel.REFER, "Referred patient; findings sent to Dr. Sandoval the same day.")
                .noOtherRedFlags().examined(found -> found
                        .saw("X-01", RIGHT, ABNORMAL, "Short right step, avoids heel strike")
                        .range("rom-lumbar-flexion", CENTRAL, 26, ABNORMAL).painful(8).comment("Leg pain to the foot")
                        .measured("standing", "lumbar spine alone")
                        .range("rom-lumbar-extension", CENTRAL, 16, ABNORMAL).measured("standing", "lumbar spine alone")
                        .range("X-07", RIGHT, 38, ABNORMAL).range("X-07", LEFT, 80, NORMAL)
                        .repeated("move-repeated-flexion", 3, PainResponse.PERIPHERALIZES, PainResponse.INCREASES)
                        .repeated("move-repeated-extension", 10, PainResponse.DECREASES, PainResponse.NONE)
                        .test("test-slr", RIGHT, POSITIVE, "Familiar leg pain").at(38)
                        .test("test-crossed-slr", LEFT, POSITIVE, "Right buttock pain").at(70)
                        .test("test-slump", RIGHT, POSITIVE, "Familiar leg pain")
                        .neuro("neuro-dermatome-l5", RIGHT, "reduced to pinprick", ABNORMAL)
                        .neuro("neuro-dermatome-s1", RIGHT, "intact", NORMAL)
                        .neuro("neuro-myotome-l5", RIGHT, "4/5 toe extension", ABNORMAL)
                        .neuro("neuro-myotome-l4", RIGHT, "5/5", NORMAL)
                        .neuro("neuro-reflex-ankle", RIGHT, "2+", NORMAL)
                        .neuro("neuro-reflex-knee", RIGHT, "2+", NORMAL).neuro("neuro-plantar", RIGHT, "flexor", NORMAL)
                        .neuro("X-20", CENTRAL, "normal", NORMAL).strength("X-10", RIGHT, "4")
                        .strength("X-10", LEFT, "5"))
                .score("odi", 52).score("nprs", 8).psfs(activities(0, 2, 1)).score("start-back", 6, "medium")
                .score("fabq", 48)
                .treated("97163", "97163", 40, "").treated("T-13", "97535", 15, "Finds a side-lying position of 3/10")
                .assessed(it -> {
                    it.setText("Right L5 radiculopathy: sensory and mild motor loss, positive straight-leg raise both "
                            + "ways, no clear centralisation yet. No sign of cauda equina compression.");
                    it.setImpairments("Toe extension 4/5, straight-leg raise right 38°, flexion 26°");
                    it.setPrognosis("Most settle within 12 weeks; loss of power would change the plan");
                    it.setNecessity("Weekly neurological check decides between conservative care and referral");
                }).next("Power check first.", "Right L5 radiculopathy, toe extension 4/5").signed();
    }

    private static EncounterBuilder visits(EpisodeBuilder episode) {
        episode.visit("2026-10-28T11:00", 40).pain(6, 3, 8)
                .sinceLast("No change; two nights better", "Positions and walks")
                .examined(found -> found.neuro("neuro-myotome-l5", RIGHT, "4/5", ABNORMAL)
                        .test("test-slr", RIGHT, POSITIVE, "Leg pain").at(40))
                .treated("T-11", "97110", 15, "Extension from forearms, leg pain 6 to 5").treated("T-12", "97112", 15,
                        "Brace in side-lying")
                .assessed("Power unchanged, no new signs.", "Slight ease")
                .next("Same, walk 12 minutes.", "Power unchanged")
                .signed();
        episode.visit("2026-11-04T11:00", 40).pain(5, 2, 7).sinceLast("Coughing no longer shoots to the foot", "Daily")
                .examined(found -> found.neuro("neuro-myotome-l5", RIGHT, "4/5", ABNORMAL)
                        .test("test-slr", RIGHT, POSITIVE, "Calf pain").at(46)
                        .repeated("move-repeated-extension", 10, PainResponse.CENTRALIZES, PainResponse.DECREASES))
                .score("odi", 46).score("nprs", 7)
                .treated("T-11", "97110", 23, "Pain withdrew to mid-calf")
                .treated("T-12", "97112", 15, "Heel slides 2 × 6")
                .assessed("Now centralises with extension. Disability 6 points lower: within error.", "Foot pain gone")
                .next("Extension five times a day.", "Centralises with extension").signed();
        episode.visit("2026-11-11T11:00", 40).pain(4, 2, 6).sinceLast("Walked 20 minutes, calf pain 4/10", "Daily")
                .examined(found -> found.neuro("neuro-myotome-l5", RIGHT, "4+/5", ABNORMAL)
                        .neuro("neuro-dermatome-l5", RIGHT, "reduced to pinprick", ABNORMAL).by(Provenance.CONFIRMED))
                .treated("T-11", "97110", 15, "Above the knee at the end").treated("T-12", "97112", 15, "Bridge 2 × 8")
                .treated("T-35", "97110", 10, "Pool running instructed")
                .assessed("Toe extension gaining.", "Leg pain 4 to 2").next("Pool running twice.", "Toe extension 4+/5")
                .signed();
        return episode.visit("2026-11-18T11:00", 40).pain(3, 1, 5)
                .sinceLast("Full night's sleep; drove 30 minutes", "Daily; pool twice")
                .examined(found -> found.neuro("neuro-myotome-l5", RIGHT, "4+/5", ABNORMAL)
                        .neuro("neuro-dermatome-l5", RIGHT, "slightly reduced", ABNORMAL)
                        .range("rom-lumbar-flexion", CENTRAL, 40, ABNORMAL).painful(4).comment("Pain to the thigh")
                        .measured("standing", "lumbar spine alone").range("X-07", RIGHT, 56, ABNORMAL)
                        .test("test-slr", RIGHT, POSITIVE, "Thigh pain").at(56)
                        .test("test-crossed-slr", LEFT, NEGATIVE, ""))
                .score("odi", 40).score("nprs", 5).psfs(activities(0, 4, 4))
                .treated("T-11", "97110", 15, "Buttock only after 2 × 10")
                .treated("T-12", "97112", 15, "Hinge with stick")
                .assessed("Disability down 12 points and pain down 3: real and important. Power 4+/5. Walking gate not "
                        + "met, so no running yet.", "Leg pain above the knee")
                .next("Control phase: hinge, bridge; re-evaluation in two weeks.",
                        "ODI 52 to 40, leg pain above the knee")
                .signed();
    }

    private static void homeProgram(EpisodeBuilder episode) {
        episode.prescribe("C-03.calm", "E-44", "2026-10-21").minutes(10).often(3, 7)
                .note("Short steps; stop if the foot burns.");
        episode.prescribe("C-03.calm", "E-07", "2026-10-28").reps(2, 5).hold(6).often(2, 7);
        episode.prescribe("C-03.calm", "E-36", "2026-11-04").reps(2, 6).eachSide().often(1, 7);
        episode.prescribe("C-03.calm", "E-06", "2026-10-28").reps(1, 3).hold(30).often(4, 7);
        episode.endPhase("C-03.calm", "2026-11-18");
        episode.prescribe("C-03.control", "E-05", "2026-11-18").reps(3, 8).often(2, 7).load("broomstick");
        episode.prescribe("C-03.control", "E-07", "2026-11-18").reps(2, 6).hold(6).often(1, 7);
        episode.prescribe("C-03.control", "E-16", "2026-11-18").reps(2, 8).hold(3).often(1, 5);
        episode.prescribe("C-03.control", "E-43", "2026-11-18").reps(1, 8).often(1, 7);
    }
}
