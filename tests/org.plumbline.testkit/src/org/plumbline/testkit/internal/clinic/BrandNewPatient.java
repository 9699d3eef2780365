package org.plumbline.testkit.internal.clinic;

import static org.plumbline.model.chart.Normality.ABNORMAL;
import static org.plumbline.model.chart.Normality.NORMAL;
import static org.plumbline.model.chart.Side.CENTRAL;
import static org.plumbline.model.chart.Side.LEFT;
import static org.plumbline.model.chart.Tri.NO;
import static org.plumbline.model.chart.Tri.UNKNOWN;
import static org.plumbline.model.chart.Tri.YES;

import org.plumbline.model.chart.BodyView;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.PainQuality;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.Sex;
import org.plumbline.testkit.ChartBuilder;

/**
 * A patient who came for the first time: the evaluation is a draft, with no diagnosis and no plan yet. Her name is also
 * written from right to left.
 */
public final class BrandNewPatient {

    private BrandNewPatient() {
    }

    public static ChartExchange chart() {
        var evaluation = ChartBuilder.aPatient("P-0009", "Noura (نورا)", "Al-Haddad").born("1999-08-16", Sex.FEMALE)
                .with(patient -> {
                    patient.setOccupation("Software developer");
                    patient.setPhone("555-0186");
                    patient.setLanguage("en");
                    patient.setAllergies("Latex: itching");
                    var running = Runner.profile(patient, 18, 12, 3, 1);
                    running.setRecentChange("Began running in October 2025; first 10 km race in September");
                    running.setSittingHours(10.0);
                    Runner.shoes(running, "First trainer", 540, "2025-10-01");
                }).episode("Low back ache after running", "2026-10-15", "2026-11-19").with(it -> {
                    it.setOnsetMechanism("Gradual, since runs became longer than 6 km");
                    it.setReferral("Self-referred");
                    it.setPriorFunction("Ran 18 km a week, no limits at work");
                }).evaluation("2026-11-19T16:30", 60);
        evaluation.pain(2, 0, 4).told(it -> {
            it.setComplaint("My whole low back aches for a day after longer runs 🏃.");
            it.setLocation("Across the low back, both sides; no spread");
            it.setQuality("Dull ache");
            it.setAggravating("Runs over 6 km, sitting after the run");
            it.setEasing("Walking, lying on the side");
            it.setPatientGoals("Run 10 km with friends");
        }).painted(BodyView.BACK, PainQuality.ACHE, 4, "0.47,0.41 0.50,0.415 0.53,0.41")
                .answered(YES, "Q-01", "Q-03", "Q-16").answered(NO, "Q-06", "Q-08", "Q-23").answered(UNKNOWN, "Q-29")
                .noOtherRedFlags().examined(found -> found
                        .range("rom-lumbar-flexion", CENTRAL, 66, NORMAL).measured("standing", "lumbar spine alone")
                        .range("rom-lumbar-extension", CENTRAL, 26, NORMAL).by(Provenance.DEFAULTED)
                        .strength("X-10", LEFT, "4").strength("X-22", CENTRAL, "4-")
                        .saw("X-23", CENTRAL, ABNORMAL, "Loses the brace after four heel slides"))
                .score("odi", 12).score("nprs", 4);
        return evaluation.episode().chart().build();
    }
}
