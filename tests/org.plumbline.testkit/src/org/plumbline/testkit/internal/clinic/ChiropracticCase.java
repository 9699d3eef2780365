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

import java.util.List;

import org.plumbline.model.chart.BodyView;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.PainQuality;
import org.plumbline.model.chart.Sex;
import org.plumbline.testkit.ChartBuilder;
import org.plumbline.testkit.EncounterBuilder;
import org.plumbline.testkit.EpisodeBuilder;
import org.plumbline.testkit.SampleClinicBuilder;

/** A Medicare patient of the chiropractor: P.A.R.T. findings by segment and adjustments of two to three regions. */
public final class ChiropracticCase {

    private static final String ACTIVE_CARE = "AT";

    private ChiropracticCase() {
    }

    public static ChartExchange chart() {
        EpisodeBuilder episode = ChartBuilder.aPatient("P-0006", "Lotte", "Vandermeulen").born("1958-03-30", Sex.FEMALE)
                .coveredBy("Medicare Part B", "medicare-chiropractic", "1SA0-TE1-XX06", 0)
                .problem("Osteoarthritis of the right hand", "M19.041", "2018-01-01")
                .takes("Vitamin D3 1000 IU", "once a day", "2020-01-01").with(patient -> {
                    patient.setOccupation("Retired music teacher");
                    patient.setPhone("555-0158");
                    patient.setHistory("Bone density normal 2025-04. No cancer, no steroids, no anticoagulants.");
                    patient.setAllergies("None known");
                    var running = Runner.profile(patient, 15, 10, 3, 22);
                    running.setSurfaces("promenade");
                    Runner.shoes(running, "Neutral trainer", 380, "2025-12-01");
                }).episode("Low back stiffness and pain, right", "2026-09-28", "2026-10-22")
                .seenBy(SampleClinicBuilder.chiropractor()).with(it -> {
                    it.setOnsetMechanism("Carried a cello down two flights of stairs");
                    it.setPriorCare("None for this complaint");
                    it.setPriorFunction("Ran 5 km three times a week, gardened for two hours");
                }).diagnosis("M99.03", "Segmental dysfunction of lumbar region, L4 and L5", RIGHT, "C-01")
                .diagnosis("M99.04", "Segmental dysfunction of sacral region", RIGHT, "C-04")
                .diagnosis("M99.02", "Segmental dysfunction of thoracic region, T7", CENTRAL, "")
                .diagnosis("M47.816", "Spondylosis without myelopathy or radiculopathy, lumbar region", RIGHT, "C-01")
                .plan("2026-10-22", 2, 4, List.of("T-02", "T-04", "T-37"), plan -> {
                    plan.setRationale("Acute right lower lumbar restriction with measurable loss of extension and "
                            + "function.");
                    plan.setPrognosis("Good; improvement expected within four weeks, otherwise the plan is reviewed.");
                }).plan("2026-11-19", 1, 2, List.of("T-02", "T-37"), plan -> {
                    plan.setRationale("One segment of four is still restricted; both goals are within reach.");
                    plan.setPrognosis("Full function within two weeks.");
                });
        EncounterBuilder evaluation = evaluation(episode);
        visits(episode);
        EncounterBuilder last = last(episode);
        episode.goal("Lumbar extension of 14° with pain of 2/10 or less, to hang out washing").shortTerm()
                .activity("Reaching up").measuredBy("rom-lumbar-extension", "", "°").from(6, 14, 4)
                .review(evaluation, 6, "").review(last, 12, "").partlyMet();
        episode.goal("Disability of 14 % or less on the ODI, to garden for two hours").activity("Gardening")
                .measuredBy("odi", "", "%").from(36, 14, 6).review(evaluation, 36, "").review(last, 18, "");
        episode.prescribe("C-01.calm", "E-01", "2026-10-22").reps(1, 5).hold(15).often(3, 7);
        episode.prescribe("C-01.calm", "E-35", "2026-10-22").reps(2, 10).often(2, 7);
        episode.prescribe("C-01.control", "E-10", "2026-11-05").reps(1, 8).often(3, 7);
        episode.prescribe("C-01.control", "E-36", "2026-11-05").reps(2, 6).eachSide().often(1, 7);
        return episode.chart().build();
    }

    private static EncounterBuilder evaluation(EpisodeBuilder episode) {
        return episode.evaluation("2026-10-22T10:00", 45).pain(4, 2, 6).told(it -> {
            it.setComplaint("My low back has been locked on the right since I moved the cello.");
            it.setLocation("Right of L4 and L5, to the top of the right buttock; no leg pain");
            it.setQuality("Dull ache, catching on straightening");
            it.setFrequency("Every day, several times a day");
            it.setMorning("Stiff for 20 minutes");
            it.setAggravating("Reaching up, standing at the sink, straightening after gardening");
            it.setEasing("Walking, warmth");
            it.setNight("Sleeps through");
            it.setCurrentFunction("Runs 3 km, gardens 30 minutes");
            it.setPatientGoals("Garden for two hours and run 5 km");
            it.setImaging("X-ray 2026-03-12, lumbar: mild facet wear L4-S1, no fracture, no slip");
        }).painted(BodyView.BACK, PainQuality.ACHE, 6, "0.53,0.39 0.533,0.425")
                .answered(YES, "Q-02").answered(NO, "Q-06", "Q-20", "Q-22", "Q-23", "Q-24").noOtherRedFlags()
                .examined(found -> found
                        .segment("L4", RIGHT, "PAR", "PRS").feels("right rotation", "").painful(5)
                        .segment("L5", RIGHT, "PART", "PRI").feels("extension", "hypertonic multifidus").painful(7)
                        .segment("S1", RIGHT, "PR", "")
                        .segment("T7", CENTRAL, "RT", "").segment("L3", CENTRAL, "", "")
                        .range("rom-lumbar-extension", CENTRAL, 6, ABNORMAL).painful(6)
                        .measured("standing", "lumbar spine alone")
                        .range("rom-lumbar-flexion", CENTRAL, 44, NORMAL).measured("standing", "lumbar spine alone")
                        .range("rom-lumbar-side-bend", RIGHT, 11, ABNORMAL)
                        .range("rom-lumbar-side-bend", LEFT, 18, NORMAL)
                        .test("test-kemp", RIGHT, POSITIVE, "Familiar pain at L5").test("test-slr", RIGHT, NEGATIVE, "")
                        .neuro("neuro-reflex-knee", RIGHT, "2+", NORMAL)
                        .neuro("neuro-reflex-ankle", RIGHT, "2+", NORMAL)
                        .neuro("X-18", RIGHT, "intact", NORMAL).neuro("X-19", RIGHT, "full", NORMAL)
                        .function("X-14", RIGHT, 3, "point", NO))
                .score("odi", 36).score("nprs", 6)
                .treated("T-02", "98941", 15, "L5 and sacrum right, T7: extension 6° to 9°").detail(line -> {
                    line.setRegions("thoracic, lumbar, sacral");
                    line.setRegionCount(3);
                    line.setSide(RIGHT);
                    line.setModifiers(ACTIVE_CARE);
                })
                .assessed(it -> {
                    it.setText("Segmental dysfunction L4, L5 and sacrum right: pain, asymmetry, loss of range and tone "
                            + "change at the levels of complaint. No nerve signs, bone density normal, X-ray without "
                            + "fracture.");
                    it.setResponse("Extension 3° more, catching less");
                    it.setPrognosis("Good, four weeks");
                    it.setNecessity("Acute loss of function with expected improvement; active care, not maintenance");
                }).next("Twice a week for four weeks; re-examination on November 19.", "L5 right restricted, ODI 36")
                        .signed();
    }

    private static void visits(EpisodeBuilder episode) {
        adjusted(episode.visit("2026-10-26T10:00", 20).pain(4, 2, 6)
                .sinceLast("Looser for a day", "Lean three times a day"),
                "PAR", 8, 3, "Extension 8° to 10°");
        adjusted(episode.visit("2026-10-29T10:00", 20).pain(3, 1, 5)
                .sinceLast("Stood at the sink for 15 minutes", "Daily"),
                "PAR", 9, 2, "Catching gone for the day");
        adjusted(episode.visit("2026-11-02T10:00", 20).pain(3, 1, 5)
                .sinceLast("Gardened 45 minutes", "Daily"), "PR", 10, 2,
                "Side-bend right 3° more");
        adjusted(episode.visit("2026-11-05T10:00", 20).pain(2, 1, 4)
                .sinceLast("Ran 3 km, stiff afterwards", "Daily"), "PR",
                11, 2, "Stiffness less");
        adjusted(episode.visit("2026-11-09T10:00", 20).pain(2, 0, 4)
                .sinceLast("Reached the top shelf", "Five days"), "R", 11,
                2, "End feel softer");
    }

    /** A subsequent visit: complaint, examination of the area, treatment of the day and its effect. */
    private static void adjusted(EncounterBuilder visit, String part, double extension, int regions, String response) {
        visit.examined(found -> found.segment("L5", RIGHT, part, "").segment("S1", RIGHT, "PR", "")
                .range("rom-lumbar-extension", CENTRAL, extension, ABNORMAL).measured("standing", "lumbar spine alone"))
                .treated("T-02", regions > 2 ? "98941" : "98940", 12, response).detail(line -> {
                    line.setRegions(regions > 2 ? "thoracic, lumbar, sacral" : "lumbar, sacral");
                    line.setRegionCount(regions);
                    line.setSide(RIGHT);
                    line.setModifiers(ACTIVE_CARE);
                }).assessed("L5 and sacrum right, improving; function rises with range.", response)
                .next("Continue the plan.", "Extension " + (int) extension + "°").signed();
    }

    private static EncounterBuilder last(EpisodeBuilder episode) {
        return episode.reEvaluation("2026-11-19T10:00", 30).pain(1, 0, 3)
                .sinceLast("Gardened 90 minutes, ran 4 km", "Daily").told(it -> it.setRunKm(9.0))
                .painted(BodyView.BACK, PainQuality.ACHE, 3, "0.532,0.41").noOtherRedFlags()
                .examined(found -> found.segment("L4", RIGHT, "", "").segment("L5", RIGHT, "R", "")
                        .segment("S1", RIGHT, "", "").segment("T7", CENTRAL, "", "")
                        .range("rom-lumbar-extension", CENTRAL, 12, NORMAL).painful(1)
                        .measured("standing", "lumbar spine alone").range("rom-lumbar-side-bend", RIGHT, 17, NORMAL)
                        .range("rom-lumbar-side-bend", LEFT, 18, NORMAL).test("test-kemp", LEFT, NEGATIVE, "")
                        .test("test-kemp", RIGHT, NEGATIVE, "").function("X-14", RIGHT, 0, "point", YES))
                .score("odi", 18).score("nprs", 3).score("groc", 5)
                .treated("T-02", "98940", 12, "L5 only, end feel free").detail(line -> {
                    line.setRegions("lumbar");
                    line.setRegionCount(1);
                    line.setSide(RIGHT);
                    line.setModifiers(ACTIVE_CARE);
                })
                .assessed(it -> {
                    it.setText("One of four segments still restricted; disability down 18 points, worst pain down 3.");
                    it.setResponse("Extension 12°, no catching");
                    it.setPrognosis("Full function within two weeks");
                    it.setNecessity("Two further visits to reach the goals set, then discharge");
                }).next("Two visits, then discharge on December 3.", "ODI 36 to 18").signed();
    }

}
