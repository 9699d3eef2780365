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
import java.util.List;

import org.plumbline.model.chart.ActionLevel;
import org.plumbline.model.chart.BodyView;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.PainQuality;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.Sex;
import org.plumbline.testkit.ChartBuilder;
import org.plumbline.testkit.EncounterBuilder;
import org.plumbline.testkit.EpisodeBuilder;

/**
 * A disc injury with left S1 root irritation in a half-marathon runner, the fullest chart: evaluation, ten more
 * encounters over twelve weeks, the re-evaluation still being written.
 */
public final class DiscInjury {

    private static final String START = "2026-08-24";
    private static final String NONE = "";

    private DiscInjury() {
    }

    public static ChartExchange chart() {
        EpisodeBuilder episode = episode(patient());
        EncounterBuilder evaluation = evaluation(episode);
        DiscInjuryVisits.firstMonth(episode);
        EncounterBuilder review = firstReview(episode);
        EncounterBuilder october = DiscInjuryVisits.secondMonth(episode);
        EncounterBuilder last = secondReview(episode);
        DiscInjuryPlan.goals(episode, evaluation, review, october, last);
        DiscInjuryPlan.homeProgram(episode);
        DiscInjuryPlan.returnToRun(episode);
        return episode.chart().build();
    }

    private static ChartBuilder patient() {
        return ChartBuilder.aPatient("P-0001", "Nadia", "Brandvold").born("1987-04-12", Sex.FEMALE)
                .coveredBy("Northlake Mutual Health", "commercial-per-code", "NLM-448120", 20)
                .problem("Seasonal allergic rhinitis", "J30.2", "2009-04-01")
                .takes("Ibuprofen 400 mg", "1 tablet up to three times a day with food, as needed; stopped 2026-09-20",
                        "2026-07-20")
                .with(patient -> {
                    patient.setOccupation("Product manager, desk work");
                    patient.setPhone("555-0101");
                    patient.setEmail("nadia.brandvold@example.org");
                    patient.setAddress("18 Larkspur Court, Millhaven");
                    patient.setEmergencyContact("Jonas Brandvold, husband, 555-0102");
                    patient.setLanguage("en");
                    patient.setAllergies("No known drug allergies");
                    patient.setHistory("Left ankle sprain 2019, fully recovered. One pregnancy, 2021. No surgery.");
                    patient.getCoverage().setReferredBy("Dr. Amara Okonjo, family medicine");
                    var running = Runner.profile(patient, 42, 8, 7, 9);
                    running.setLongestKm(4.0);
                    running.setCadence(166);
                    running.setPace("5:40 min/km");
                    running.setSurfaces("road, some gravel");
                    running.setFootStrike("heel");
                    running.setRecentChange("From 30 to 42 km a week within three weeks in June, plus hill repeats");
                    running.setSittingHours(9.0);
                    Runner.event(running, "Millhaven half marathon", "2027-04-18");
                    Runner.shoes(running, "Everyday trainer", 610, "2025-09-01");
                });
    }

    private static EpisodeBuilder episode(ChartBuilder chart) {
        return chart.episode("Low back pain with left leg pain", "2026-07-18", START).with(episode -> {
            episode.setOnsetMechanism("Lifted her daughter out of the car the morning after a hilly 18 km run");
            episode.setPriorCare("Ibuprofen; ten days off work; MRI 2026-08-12");
            episode.setReferral("Dr. Amara Okonjo, family medicine, August 17, 2026: evaluate and treat");
            episode.setPriorFunction("Ran 42 km a week; desk work, carrying her daughter and housework without limits");
        }).diagnosis("M51.17", "Lumbosacral disc disorder with nerve root involvement, left S1", LEFT, "C-02")
                .subtype("C-02.G1")
                .diagnosis("M62.85", "Dysfunction of the multifidus muscles, lumbar region", CENTRAL, "C-09")
                .plan(START, 1, 12, List.of("T-11", "T-12", "T-13", "T-19", "T-47"), plan -> {
                    plan.setRationale("Root irritation with a reduced ankle reflex needs graded loading with "
                            + "neurological recheck at each visit; direction of movement and load cannot be judged by "
                            + "the patient alone.");
                    plan.setPrognosis("Good: centralises with extension, no motor loss beyond 4+/5, fit and "
                            + "motivated.");
                    plan.setCertifiedBy("Dr. Amara Okonjo");
                    plan.setCertifiedOn(LocalDate.parse("2026-08-31"));
                    plan.setSentOn(LocalDate.parse("2026-08-25"));
                }).plan("2026-11-16", 0.5, 8, List.of("T-12", "T-19", "T-47"), plan -> {
                    plan.setRationale("Running load is rising while hip abduction and hopping on the left still lag.");
                    plan.setPrognosis("Good: no root signs, tolerates run and walk 2 : 1.");
                });
    }

    private static EncounterBuilder evaluation(EpisodeBuilder episode) {
        return episode.evaluation(START + "T09:00", 60).pain(5, 2, 7).told(it -> {
            it.setComplaint("My back is better than in July, but the pain still shoots into my left calf when I bend.");
            it.setLocation("Low back left of the midline, left buttock, back of the thigh to the outer calf");
            it.setQuality("Sharp in the back, drawing in the leg; the outer edge of the foot feels dull");
            it.setMorning("Getting out of bed 7/10, stiff for 30 minutes");
            it.setDay("Sitting more than 20 minutes brings on the leg pain");
            it.setEvening("Back ache 4/10");
            it.setNight("Wakes once when turning");
            it.setAggravating("Bending to shoes, sitting, getting out of the car, sneezing");
            it.setEasing("Lying prone, walking 10 minutes");
            it.setCurrentFunction("Sits 20 min, walks 30 min, cannot lift her daughter (14 kg), not running");
            it.setPatientGoals("Run the Millhaven half marathon in April; sit through a meeting; carry my daughter");
            it.setImaging("MRI 2026-08-12: left paracentral protrusion L5-S1 touching the left S1 root; no stenosis");
        }).painted(BodyView.BACK, PainQuality.SHARP, 7, "0.462,0.395 0.468,0.425")
                .painted(BodyView.BACK, PainQuality.RADIATING, 5,
                        "0.445,0.49 0.442,0.56 0.445,0.64 0.447,0.72 0.44,0.78 0.437,0.85")
                .painted(BodyView.BACK, PainQuality.NUMBNESS, 3, "0.436,0.955 0.430,0.972")
                .answered(YES, "Q-04", "Q-05", "Q-06", "Q-20", "Q-22").answered(NO, "Q-13", "Q-15a", "Q-23", "Q-24")
                .redFlag("RF-10", ActionLevel.URGENT, "Full neurological examination today: power 4+/5 or better, "
                        + "saddle feeling, bladder and bowel normal, one leg only. Not an emergency; referrer told by "
                        + "phone, patient given written warning signs.")
                .redFlag("RF-05", ActionLevel.URGENT, "Weighed with the examination and the MRI: fits the known disc.")
                .noOtherRedFlags().examined(found -> found
                        .saw("X-01", LEFT, ABNORMAL, "Shortened left step, mild lean to the right")
                        .range("rom-lumbar-flexion", CENTRAL, 32, ABNORMAL).painful(7)
                        .measured("standing", "lumbar spine alone").comment("Pain to the calf")
                        .range("rom-lumbar-extension", CENTRAL, 12, ABNORMAL).painful(3)
                        .measured("standing", "lumbar spine alone")
                        .range("rom-lumbar-side-bend", LEFT, 14, ABNORMAL).painful(4)
                        .range("rom-lumbar-side-bend", RIGHT, 22, NORMAL)
                        .range("X-07", LEFT, 48, ABNORMAL).range("X-07", RIGHT, 78, NORMAL)
                        .repeated("move-repeated-flexion", 5, PainResponse.PERIPHERALIZES, PainResponse.INCREASES)
                        .repeated("move-repeated-extension", 10, PainResponse.CENTRALIZES, PainResponse.DECREASES)
                        .test("test-slr", LEFT, POSITIVE, "Calf pain").at(45).test("test-slr", RIGHT, NEGATIVE, NONE)
                        .test("test-crossed-slr", RIGHT, NEGATIVE, NONE)
                        .test("test-slump", LEFT, POSITIVE, "Calf pain, eased by lifting the head")
                        .test("test-prone-instability", CENTRAL, POSITIVE, "Less pain at L5 with the legs lifted")
                        .neuro("neuro-dermatome-s1", LEFT, "reduced to light touch", ABNORMAL)
                        .neuro("neuro-dermatome-l5", LEFT, "intact", NORMAL)
                        .neuro("neuro-myotome-s1", LEFT, "4+: 12 heel raises, right 25", ABNORMAL)
                        .neuro("neuro-reflex-ankle", LEFT, "1+", ABNORMAL)
                        .neuro("neuro-reflex-ankle", RIGHT, "2+", NORMAL)
                        .neuro("neuro-reflex-knee", LEFT, "2+", NORMAL)
                        .neuro("X-20", CENTRAL, "normal", NORMAL)
                        .strength("mmt-gluteus-maximus", LEFT, "4-").strength("mmt-gluteus-maximus", RIGHT, "5")
                        .strength("X-10", LEFT, "4").strength("X-10", RIGHT, "5")
                        .strength("mmt-hamstrings", LEFT, "4").strength("mmt-hamstrings", RIGHT, "5")
                        .function("X-45", CENTRAL, 2, "count", NO).comment("Two of ten hinges without lumbar flexion")
                        .function("X-32", CENTRAL, 34, "cm", NO).comment("Fingertips to floor"))
                .score("odi", 46).score("nprs", 7).score("lefs", 52)
                .psfs(DiscInjuryPlan.activities(1, 3, 5)).score("start-back", 5, "medium")
                .treated("97162", "97162", 35, NONE)
                .treated("T-11", "97110", 15, "Leg pain withdrew from calf to thigh after 3 × 10 press-ups")
                .treated("T-13", "97535", 10, "Rolls out of bed and reaches shoes without bending the back")
                .assessed(it -> {
                    it.setText("Left S1 root irritation by an L5-S1 protrusion, with a clear direction: flexion "
                            + "peripheralises, extension centralises. Findings, history and MRI agree.");
                    it.setImpairments("Flexion 32°, SLR left 45°, ankle reflex 1+, gluteus maximus left 4-/5, no hip "
                            + "hinge");
                    it.setResponse("Leg pain centralised to the thigh within the session");
                    it.setPrognosis("Good for full function in 12 weeks, for unrestricted running in about 6 months");
                    it.setNecessity("Neurological signs need rechecking and load needs grading at each step");
                }).next("Recheck reflex, sensation and heel raises; progress extension if leg pain stays above the "
                        + "knee.",
                        "Left S1 root irritation, centralises with extension")
                .signed();
    }

    private static EncounterBuilder firstReview(EpisodeBuilder episode) {
        return episode.reEvaluation("2026-09-22T09:00", 50).pain(3, 1, 5)
                .sinceLast("Calf pain gone for a week; buttock ache after 40 minutes of sitting",
                        "Extension 4 × daily, hinge drill most days")
                .painted(BodyView.BACK, PainQuality.ACHE, 3, "0.465,0.40 0.47,0.42")
                .painted(BodyView.BACK, PainQuality.ACHE, 3, "0.445,0.49 0.448,0.50").noOtherRedFlags().examined(found -> found
                        .saw("X-01", LEFT, NORMAL, "Even steps at brisk pace, no lean")
                        .range("rom-lumbar-flexion", CENTRAL, 46, ABNORMAL).painful(3)
                        .measured("standing", "lumbar spine alone").comment("Pain to the buttock")
                        .range("rom-lumbar-extension", CENTRAL, 19, NORMAL).measured("standing", "lumbar spine alone")
                        .range("rom-lumbar-side-bend", LEFT, 20, NORMAL)
                        .range("X-07", LEFT, 64, ABNORMAL).range("X-07", RIGHT, 78, NORMAL)
                        .repeated("move-repeated-flexion", 5, PainResponse.INCREASES, PainResponse.NONE)
                        .repeated("move-repeated-extension", 10, PainResponse.NONE, PainResponse.NONE)
                        .test("test-slr", LEFT, POSITIVE, "Buttock pain").at(64)
                        .test("test-slump", LEFT, POSITIVE, "Thigh tightness")
                        .neuro("neuro-dermatome-s1", LEFT, "intact", NORMAL)
                        .neuro("neuro-myotome-s1", LEFT, "5: 20 heel raises", NORMAL)
                        .neuro("neuro-reflex-ankle", LEFT, "1+", ABNORMAL)
                        .strength("mmt-gluteus-maximus", LEFT, "4").strength("X-10", LEFT, "4+")
                        .strength("mmt-hamstrings", LEFT, "4+")
                        .function("X-12", LEFT, 4, "count", NO).function("X-12", RIGHT, 10, "count", YES)
                        .function("X-45", CENTRAL, 8, "count", NO).function("X-32", CENTRAL, 18, "cm", NO))
                .score("odi", 30).score("nprs", 5).score("lefs", 57).psfs(DiscInjuryPlan.activities(1, 5, 5))
                .treated("97164", "97164", 20, NONE)
                .treated("T-12", "97112", 15, "Holds neutral through 10 heel slides")
                .treated("T-13", "97530", 15, "Lifts 5 kg from a stool with a hinge, no pain")
                .assessed(it -> {
                    it.setText("Root irritation is settling: sensation and heel raises normal, reflex still 1+. "
                            + "Disability down 16 points. Flexion still provokes, no longer below the buttock.");
                    it.setImpairments("Flexion 46°, SLR left 64°, gluteus maximus left 4/5, 4 hops left against 10");
                    it.setResponse("Centralised and stayed so; ready to load the hinge");
                    it.setNecessity("Load must rise without flexing the disc; reflex to be followed");
                }).next("Begin weighted hinge at 6 kg; pool running for fitness.", "Leg pain centralised, ODI 46 to 30")
                .signed();
    }

    private static EncounterBuilder secondReview(EpisodeBuilder episode) {
        return episode.reEvaluation("2026-11-19T09:00", 50).pain(1, 0, 2)
                .sinceLast("Three run/walk sessions of 20 minutes without leg pain; back tired after the last",
                        "Strength 3 × a week, run/walk 3 × a week")
                .told(it -> {
                    it.setRunKm(8.4);
                    it.setLocation("Low back in the midline, after running only");
                    it.setCurrentFunction("Sits 90 min, lifts her daughter with a hinge, jogs 2 min : 1 min for 20 "
                            + "min");
                }).painted(BodyView.BACK, PainQuality.ACHE, 2, "0.50,0.40 0.50,0.425").noOtherRedFlags().examined(found -> found
                        .saw("X-01", LEFT, NORMAL, "Normal at brisk pace and with long steps")
                        .saw("X-29", LEFT, NORMAL, "Landing even on video, cadence 174")
                        .range("rom-lumbar-flexion", CENTRAL, 58, ABNORMAL).painful(1)
                        .measured("standing", "lumbar spine alone").comment("Tight at the end, no leg pain")
                        .range("rom-lumbar-extension", CENTRAL, 23, NORMAL).measured("standing", "lumbar spine alone")
                        .range("rom-lumbar-side-bend", LEFT, 22, NORMAL)
                        .range("X-07", LEFT, 75, NORMAL).range("X-07", RIGHT, 79, NORMAL)
                        .repeated("move-repeated-flexion", 10, PainResponse.NONE, PainResponse.NONE)
                        .test("test-slr", LEFT, NEGATIVE, NONE).test("test-slump", LEFT, NEGATIVE, NONE)
                        .test("test-prone-instability", CENTRAL, NEGATIVE, NONE)
                        .neuro("neuro-dermatome-s1", LEFT, "intact", NORMAL)
                        .neuro("neuro-myotome-s1", LEFT, "5: 25 heel raises", NORMAL)
                        .neuro("neuro-reflex-ankle", LEFT, "2+", NORMAL)
                        .strength("mmt-gluteus-maximus", LEFT, "5").strength("X-10", LEFT, "4+")
                        .strength("mmt-hamstrings", LEFT, "5")
                        .function("X-12", LEFT, 8, "count", NO).function("X-12", RIGHT, 10, "count", YES)
                        .function("X-45", CENTRAL, 10, "count", YES).function("X-32", CENTRAL, 6, "cm", YES)
                        .function("X-13", CENTRAL, 2, "level", OPEN)
                        .comment("Jump and jog free; run and sprint not tried"))
                .score("odi", 14).score("nprs", 2).score("lefs", 60).psfs(DiscInjuryPlan.activities(3, 6, 6))
                .score("groc", 5)
                .treated("97164", "97164", 20, NONE)
                .treated("T-19", "97110", 15, "Single-leg hinge 2 × 8 each side with 6 kg, even")
                .treated("T-47", "97530", 15, "Run 2 min : walk 1 min on the treadmill, 10 min, 0/10")
                .assessed(it -> {
                    it.setText("No root signs remain; reflex has returned. Disability down 32 points since the start "
                            + "and worst pain from 7 to 2. Hop strength and hip abduction left still lag, so the "
                            + "full-training checklist is not met.");
                    it.setImpairments("Hip abduction left 4+/5, 8 hops left against 10, flexion 58° with tightness");
                    it.setResponse("Tolerates run/walk 2 : 1 without symptoms during or on the day after");
                    it.setPrognosis("Usual distance expected by February 2027 if load rises by no more than 10 % a "
                            + "week");
                    it.setNecessity("Four further visits every other week to grade running and close the left-right "
                            + "gap");
                }).next("Run 4 min : walk 1 min from the week of November 23 if the day after stays at 1/10 or less.",
                        "No root signs, ODI 14, run/walk 2 : 1");
    }
}
