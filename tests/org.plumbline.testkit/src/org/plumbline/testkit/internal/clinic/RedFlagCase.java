package org.plumbline.testkit.internal.clinic;

import static org.plumbline.model.chart.Normality.ABNORMAL;
import static org.plumbline.model.chart.Normality.NORMAL;
import static org.plumbline.model.chart.Side.BOTH;
import static org.plumbline.model.chart.Side.CENTRAL;
import static org.plumbline.model.chart.Side.LEFT;
import static org.plumbline.model.chart.Side.RIGHT;
import static org.plumbline.model.chart.TestResult.POSITIVE;
import static org.plumbline.model.chart.Tri.NO;
import static org.plumbline.model.chart.Tri.YES;

import org.plumbline.model.chart.ActionLevel;
import org.plumbline.model.chart.BodyView;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.PainQuality;
import org.plumbline.model.chart.Sex;
import org.plumbline.testkit.ChartBuilder;

/** Signs of cauda equina compression at the first visit: not treated, sent to hospital, outcome in an addendum. */
public final class RedFlagCase {

    private RedFlagCase() {
    }

    public static ChartExchange chart() {
        var evaluation = ChartBuilder.aPatient("P-0007", "Gareth", "Pellmore").born("1972-12-05", Sex.MALE)
                .coveredBy("Northlake Mutual Health", "commercial-per-code", "NLM-119034", 12)
                .problem("Type 2 diabetes mellitus", "E11.9", "2019-05-10")
                .takes("Metformin 500 mg", "1 tablet twice a day", "2019-05-10").with(patient -> {
                    patient.setOccupation("Delivery driver");
                    patient.setPhone("555-0163");
                    patient.setEmergencyContact("Carys Pellmore, wife, 555-0164");
                    patient.setAllergies("None known");
                    var running = Runner.profile(patient, 20, 0, 3, 3);
                    running.setSurfaces("road");
                    running.setSittingHours(8.0);
                }).episode("Low back pain with both legs affected", "2026-11-10", "2026-11-12").with(it -> {
                    it.setOnsetMechanism("Lifted a washing machine; since last night numb when sitting");
                    it.setReferral("Self-referred");
                    it.setPriorFunction("Ran 20 km a week, lifted at work");
                    it.setEnd(java.time.LocalDate.parse("2026-11-12"));
                }).diagnosis("R33.9", "Retention of urine, unspecified", CENTRAL, "C-23")
                .diagnosis("R20.0", "Anesthesia of skin, saddle region", CENTRAL, "")
                .evaluation("2026-11-12T13:20", 25);
        evaluation.pain(8, 6, 9).told(it -> {
            it.setComplaint("Both legs burn, and since last night I cannot feel the toilet paper.");
            it.setLocation("Low back, both legs to the soles");
            it.setQuality("Burning; numb between the legs");
            it.setNight("No position eases");
            it.setCurrentFunction("Walks with help; has not passed water since 22:00");
            it.setImaging("None");
        }).painted(BodyView.BACK, PainQuality.SHARP, 8, "0.50,0.40 0.50,0.43")
                .painted(BodyView.BACK, PainQuality.BURNING, 8, "0.44,0.57 0.445,0.67 0.447,0.72 0.44,0.85")
                .painted(BodyView.BACK, PainQuality.BURNING, 8, "0.56,0.57 0.555,0.67 0.553,0.72 0.56,0.85")
                .painted(BodyView.BACK, PainQuality.NUMBNESS, 9, "0.50,0.525 0.50,0.545")
                .answered(YES, "Q-06", "Q-23", "Q-24", "q-saddle-numbness", "q-both-legs").answered(NO, "Q-26")
                .redFlag("RF-01", ActionLevel.URGENT, "No treatment. Ambulance called 13:32; emergency department of "
                        + "Millhaven General told by phone 13:35; copy of the findings and warning card handed over; "
                        + "wife informed.")
                .redFlag("RF-10", ActionLevel.URGENT, "Part of the same referral; both legs to the soles.")
                .redFlag("RF-03", ActionLevel.URGENT, "Part of the same referral; onset last night about 22:00.")
                .redFlag("rf-saddle-numbness", ActionLevel.URGENT,
                        "Part of the same referral; light touch absent S3 to S5.")
                .redFlag("rf-both-legs", ActionLevel.URGENT, "Part of the same referral.")
                .noOtherRedFlags().examined(found -> found
                        .neuro("X-20", CENTRAL, "no urge to pass water for 15 hours; mind clear", ABNORMAL)
                        .neuro("neuro-dermatome-s2", BOTH, "absent", ABNORMAL).comment("Saddle, light touch")
                        .neuro("neuro-dermatome-s1", BOTH, "reduced", ABNORMAL)
                        .neuro("neuro-myotome-s1", LEFT, "3/5", ABNORMAL)
                        .neuro("neuro-myotome-s1", RIGHT, "4/5", ABNORMAL)
                        .neuro("neuro-myotome-l3", BOTH, "5/5", NORMAL)
                        .neuro("neuro-reflex-ankle", BOTH, "absent", ABNORMAL)
                        .neuro("neuro-reflex-knee", BOTH, "2+", NORMAL).neuro("neuro-plantar", BOTH, "flexor", NORMAL)
                        .test("test-slr", LEFT, POSITIVE, "Both legs").at(30)
                        .test("test-slr", RIGHT, POSITIVE, "Both legs").at(40))
                .score("nprs", 9)
                .assessed(it -> {
                    it.setText("Saddle numbness, retention and loss of power in both legs within 24 hours: suspected "
                            + "cauda equina compression, an emergency. Examination cut short, no treatment, no "
                            + "charge.");
                    it.setNecessity("Emergency imaging and surgical opinion");
                }).next("None here. Call the patient's wife tomorrow for the outcome.",
                        "Suspected cauda equina compression, sent to hospital")
                .signed().addendum("2026-11-13T16:30",
                        "Call from Millhaven General: MRI 2026-11-12 showed a large central extrusion L4-5; "
                        + "decompressed the same evening. Feeling in the saddle returning. Episode closed here; new "
                        + "evaluation after clearance by the surgeon.");
        return evaluation.episode().chart().build();
    }
}
