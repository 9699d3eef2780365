package org.plumbline.testkit.internal.clinic;

import static org.plumbline.model.chart.Normality.ABNORMAL;
import static org.plumbline.model.chart.Normality.NORMAL;
import static org.plumbline.model.chart.Side.CENTRAL;
import static org.plumbline.model.chart.Side.LEFT;
import static org.plumbline.model.chart.TestResult.POSITIVE;
import static org.plumbline.model.chart.Tri.NO;
import static org.plumbline.model.chart.Tri.YES;

import org.plumbline.model.chart.PainResponse;
import org.plumbline.testkit.EncounterBuilder;
import org.plumbline.testkit.EpisodeBuilder;
import org.plumbline.testkit.SampleClinicBuilder;

/** The treatment visits of {@link DiscInjury}. */
final class DiscInjuryVisits {

    private DiscInjuryVisits() {
    }

    /** Settling the leg pain: visits 2 to 4. */
    static void firstMonth(EpisodeBuilder episode) {
        episode.visit("2026-08-31T09:00", 45).pain(4, 2, 6)
                .sinceLast("Leg pain to the calf only in the morning", "Press-ups 4 × daily; forgot them on Saturday")
                .examined(found -> found.test("test-slr", LEFT, POSITIVE, "Calf pain").at(50)
                        .neuro("neuro-reflex-ankle", LEFT, "1+", ABNORMAL)
                        .neuro("neuro-dermatome-s1", LEFT, "reduced to light touch", ABNORMAL)
                        .repeated("move-repeated-extension", 10, PainResponse.CENTRALIZES, PainResponse.DECREASES))
                .score("nprs", 6)
                .treated("T-11", "97110", 23, "Pain above the knee at the end")
                .treated("T-12", "97112", 15, "Breathing brace with feet on the wall, 5 breaths, steady")
                .assessed("Centralising; neurological signs unchanged.", "Leg pain 6 to 3 within the session")
                .next("Add the standing buttock squeeze at work.", "Centralising").signed();
        episode.visit("2026-09-08T09:00", 45).pain(4, 1, 6)
                .sinceLast("Drove three hours on the weekend, calf pain back for a day", "Press-ups and walks daily")
                .examined(found -> found.test("test-slr", LEFT, POSITIVE, "Thigh pain").at(54)
                        .neuro("neuro-myotome-s1", LEFT, "4+: 15 heel raises", ABNORMAL)
                        .range("rom-lumbar-flexion", CENTRAL, 38, ABNORMAL).painful(5)
                        .measured("standing", "lumbar spine alone"))
                .score("odi", 38).score("nprs", 6)
                .treated("T-11", "97110", 15, "Calf pain gone after 2 × 10").treated("T-13", "97535", 15,
                        "Lumbar roll and a break every 30 minutes for the car")
                .treated("T-12", "97112", 15, "Heel slides 2 × 8, back flat")
                .assessed("Flare after long sitting, settled with extension; disability 8 points lower, within error.",
                        "Recovers from a flare within a day")
                .next("Start the hip hinge with a stick.", "Flare after a long drive, settled").signed();
        episode.seenBy(SampleClinicBuilder.assistant()).visit("2026-09-15T09:30", 40).pain(3, 1, 5)
                .sinceLast("No calf pain for four days; sat through an hour meeting", "Everything daily")
                .examined(found -> found.function("X-45", CENTRAL, 6, "count", NO))
                .treated("T-11", "97110", 15, "Full press-up without leg pain")
                .treated("T-12", "97112", 15, "Hinge with stick 3 × 8, one cue")
                .assessed("Follows the plan of care; hinge six of ten clean.", "No leg pain during or after")
                .next("Re-evaluation by the therapist on September 22.", "Hinge six of ten").signed();
        episode.seenBy(SampleClinicBuilder.therapist());
    }

    /** Building strength and first impact: visits 6 to 10. Returns that of 20 October. */
    static EncounterBuilder secondMonth(EpisodeBuilder episode) {
        episode.visit("2026-10-01T09:00", 45).pain(2, 1, 4)
                .sinceLast("Pool running twice, 25 minutes, no pain", "Hinge and bridge every other day")
                .treated("T-19", "97110", 23, "Weighted hinge 6 kg 3 × 8, bridge 3 × 10")
                .treated("T-12", "97112", 15, "Plank 3 × 25 s")
                .assessed("Loading tolerated; left gluteal tires first.", "Muscle ache only, gone next day")
                .next("8 kg if the back is no worse the morning after.", "Weighted hinge 6 kg").signed();
        episode.visit("2026-10-08T09:00", 45).pain(2, 0, 3)
                .sinceLast("Walked briskly 40 minutes with long steps, no limp", "Strength three times")
                .examined(found -> found.saw("X-01", LEFT, NORMAL, "Normal at brisk pace and with long steps")
                        .neuro("neuro-reflex-ankle", LEFT, "1+", ABNORMAL))
                .treated("T-19", "97110", 15, "Weighted hinge 8 kg 3 × 8").treated("T-12", "97112", 15,
                        "Plank 3 × 35 s, side steps with band 2 × 12")
                .treated("T-36", "97116", 8, "Brisk walk 6.4 km/h, even steps")
                .assessed("Walking gate met.", "No pain in the session")
                .next("Two-leg jumps in place.", "Walking gate met").signed();
        EncounterBuilder october = episode.visit("2026-10-20T09:00", 45).pain(1, 0, 2)
                .sinceLast("Lifted my daughter out of the bath with a hinge, no pain",
                        "Strength three times, walks daily")
                .examined(found -> found.range("rom-lumbar-flexion", CENTRAL, 52, ABNORMAL)
                        .measured("standing", "lumbar spine alone").function("X-12", LEFT, 6, "count", NO))
                .score("odi", 22).score("nprs", 2)
                .treated("T-19", "97110", 23, "Weighted hinge 10 kg 3 × 8, step-ups 3 × 8 each side")
                .treated("T-12", "97112", 15, "Two-leg jumps 3 × 8, quiet landing")
                .assessed("Worst pain 2/10 on rising and with shoes: goal G1 met.", "Jumps free of pain")
                .next("Single-leg hops, low.", "G1 met, jumps started").signed();
        episode.visit("2026-10-29T09:00", 45).pain(1, 0, 2)
                .sinceLast("Jumps at home without trouble", "Strength three times, jumps twice")
                .examined(found -> found.function("X-12", LEFT, 7, "count", NO).function("X-14", LEFT, 0, "point", YES))
                .treated("T-19", "97110", 15, "Single-leg hinge 2 × 6, left wobbles")
                .treated("T-12", "97112", 15, "Hops in place 2 × 6 left, 2 × 8 right")
                .treated("T-47", "97530", 8, "Run 1 min : walk 1 min, 8 min on the treadmill, 0/10")
                .assessed("Hop and jump stage met; first running minutes without symptoms.", "0/10 during and after")
                .next("Run/walk 1 : 1 for 20 minutes on level ground, every other day.", "First running minutes")
                .signed();
        episode.visit("2026-11-09T09:00", 45).pain(1, 0, 2)
                .sinceLast("Two run/walk sessions, back tired in the evening, leg fine", "Strength three times")
                .told(it -> it.setRunKm(5.1))
                .treated("T-19", "97110", 15, "Single-leg hinge 2 × 8 with 4 kg").treated("T-12", "97112", 15,
                        "Side-lying leg lift and clam to fatigue, left 14, right 20")
                .treated("T-47", "97530", 15, "Cadence raised from 166 to 174 with a metronome, 1 min : 1 min")
                .assessed("Running load tolerated; left hip abduction is the remaining gap.",
                        "No leg pain in 15 minutes")
                .next("Run 2 min : walk 1 min from November 14.", "Run/walk 1 : 1 tolerated").signed();
        return october;
    }
}
