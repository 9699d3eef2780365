package org.plumbline.core.check;

import static org.plumbline.model.chart.Normality.ABNORMAL;
import static org.plumbline.model.chart.Normality.NORMAL;
import static org.plumbline.model.chart.Side.CENTRAL;
import static org.plumbline.model.chart.Side.RIGHT;
import static org.plumbline.model.chart.TestResult.POSITIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.plumbline.model.chart.Sex;
import org.plumbline.testkit.ChartBuilder;
import org.plumbline.testkit.EncounterBuilder;
import org.plumbline.testkit.EpisodeBuilder;
import org.plumbline.testkit.SampleClinicBuilder;

/** Charts whose notes leave nothing to be said, so that a test can take something away. */
final class CompleteCare {

    private CompleteCare() {
    }

    /** A Medicare patient of the therapist, one evaluation, not signed yet; three goals. */
    static EncounterBuilder evaluation() {
        EpisodeBuilder episode = ChartBuilder.aPatient("P-9002", "Ada", "Complete").born("1955-02-01", Sex.FEMALE)
                .coveredBy("Medicare Part B", "medicare-therapy", "1SA0-TE1-XX99", 0)
                .episode("Low back pain, right", "2026-09-20", "2026-10-12").with(it -> {
                    it.setOrderedOn(LocalDate.parse("2026-10-09"));
                    it.setPriorFunction("Ran 5 km three times a week");
                }).diagnosis("M54.59", "Other low back pain", RIGHT, "C-01")
                .plan("2026-10-12", 2, 8, List.of("T-12"), plan -> plan.setSentOn(LocalDate.parse("2026-10-13")));
        episode.goal("Garden for two hours").activity("Gardening").measuredBy("odi", "", "%").from(36, 20, 6);
        episode.goal("Lift a bag of 10 kg").activity("Lifting").measuredBy("psfs", "", "").from(3, 6, 6);
        episode.goal("Sit through a concert").activity("Sitting").measuredBy("odi", "", "%").from(36, 18, 8);
        return episode.seenBy(SampleClinicBuilder.therapist()).evaluation("2026-10-12T09:00", 90).pain(4, 2, 6)
                .told(it -> {
                    it.setComplaint("It hurts to the right when I stand up.");
                    it.setLocation("Low back, right");
                }).noOtherRedFlags().examined(found -> found.range("rom-lumbar-flexion", CENTRAL, 40, NORMAL)
                        .test("test-kemp", RIGHT, POSITIVE, "").range("rom-lumbar-side-bend", RIGHT, 10, ABNORMAL))
                .score("odi", 36).psfs(Map.of("Carrying shopping", 3)).treated("97162", "97162", 35, "")
                .detail(line -> line.setModifiers("GP")).treated("T-12", "97112", 15, "Tolerated well")
                .detail(line -> line.setModifiers("GP")).treated("T-19", "97110", 23, "Tolerated well")
                .detail(line -> {
                    line.setModifiers("GP CQ");
                    line.setProvider(SampleClinicBuilder.assistant());
                }).assessed(it -> {
                    it.setText("Facet pain, right.");
                    it.setComplexities("None");
                    it.setNecessity("Loading must be dosed by the response of symptoms.");
                });
    }

    /** The same, seen so many times more, twice a week. */
    static EpisodeBuilder visits(int number) {
        EncounterBuilder evaluation = evaluation();
        EpisodeBuilder episode = evaluation.episode();
        for (int n = 1; n <= number; n++) {
            String day = LocalDate.parse("2026-10-12").plusDays(7L * n / 2).toString();
            episode.visit(day + "T09:00", 45).pain(3, 1, 5).sinceLast("Visit " + n + ": a little better", "Daily")
                    .treated("T-12", "97112", 15, "").detail(line -> line.setModifiers("GP"))
                    .assessed("Follows the plan, visit " + n, "").next("Go on", "");
        }
        return episode;
    }

    /** A Medicare patient of the chiropractor, one initial visit, not signed yet. */
    static EncounterBuilder initialVisit() {
        EpisodeBuilder episode = ChartBuilder.aPatient("P-9003", "Bo", "Complete").born("1955-02-01", Sex.MALE)
                .coveredBy("Medicare Part B", "medicare-chiropractic", "1SA0-TE1-XX98", 0)
                .with(patient -> patient.setHistory("No illness, no operation"))
                .episode("Low back pain, right", "2026-10-01", "2026-10-12").with(it -> {
                    it.setOnsetMechanism("Lifted a box");
                    it.setPriorCare("None");
                }).diagnosis("M99.03", "Segmental dysfunction of lumbar region", RIGHT, "")
                .diagnosis("M54.59", "Other low back pain", RIGHT, "C-01")
                .plan("2026-10-12", 2, 4, List.of("T-02"), plan -> { });
        episode.goal("Garden for two hours").activity("Gardening").measuredBy("odi", "", "%").from(36, 20, 6);
        return episode.seenBy(SampleClinicBuilder.chiropractor()).evaluation("2026-10-12T09:00", 45).pain(4, 2, 6)
                .told(it -> {
                    it.setComplaint("My low back is locked.");
                    it.setLocation("Low back, right");
                    it.setQuality("Dull ache");
                    it.setFrequency("Every day");
                    it.setAggravating("Standing");
                    it.setEasing("Walking");
                }).noOtherRedFlags().examined(found -> found.segment("L5", RIGHT, "PAR", "")).score("odi", 36)
                .treated("T-02", "98940", 15, "Moves more freely").detail(line -> {
                    line.setRegions("lumbar, sacral");
                    line.setRegionCount(2);
                    line.setModifiers("AT");
                }).assessed(it -> it.setText("Segmental dysfunction at L5."));
    }
}
