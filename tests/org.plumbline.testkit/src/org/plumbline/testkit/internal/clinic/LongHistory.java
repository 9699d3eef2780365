package org.plumbline.testkit.internal.clinic;

import static org.plumbline.model.chart.Normality.ABNORMAL;
import static org.plumbline.model.chart.Normality.NORMAL;
import static org.plumbline.model.chart.Side.CENTRAL;

import java.time.LocalDate;
import java.util.List;

import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.GoalStatus;
import org.plumbline.model.chart.PlanOfCare;
import org.plumbline.model.chart.Sex;
import org.plumbline.model.chart.Side;
import org.plumbline.testkit.ChartBuilder;
import org.plumbline.testkit.EncounterBuilder;
import org.plumbline.testkit.EpisodeBuilder;
import org.plumbline.testkit.SampleClinicBuilder;

/** Sixty encounters in four episodes of care over almost three years; the last episode is still open. */
public final class LongHistory {

    /** Encounters of an episode. */
    private static final int ENCOUNTERS = 15;

    /** Weeks of the first plan of care; less than the 90 days for which Medicare certifies one (ch. 15 §220.1.3). */
    private static final int PLANNED_WEEKS = 12;

    /** Disability that ends an episode, percent on the ODI. */
    private static final int RECOVERED = 12;

    /** Every so many encounters there is a re-evaluation. */
    private static final int REVIEW = 7;

    /** How pain goes down and comes back: difference to the straight line at each encounter, points. */
    private static final int[] WAVES = {0, 0, 1, 0, -1, 0, 1, 0, 1, -1, 0, 0, 1, 0, 0};

    private static final List<String> REPORTS = List.of("Better for two days after the last visit",
            "Gardened for an hour, stiff in the evening", "Slept through most nights", "No change this week",
            "Walked 5 km along the river", "Grandchildren visiting, lifted more than planned",
                    "Missed the gym, back stiffer");

    private static final List<String> STEPS = List.of("Finds neutral lying down", "Heel slides 2 × 6, back flat",
            "Bridge 2 × 8, level pelvis", "Holds the brace while standing up", "Plank on the knees 3 × 20 s",
            "Steps up 15 cm, 2 × 8 each side", "Brisk walk of 20 minutes without leaning");

    /** What differs between the episodes. */
    private record Story(String title, String onset, String start, String code, String diagnosis, Side side,
            String condition, String mechanism, int odi, int pain, List<String> exercises, boolean discharged) {
    }

    private static final List<Story> STORIES = List.of(
            new Story("Low back pain on waking and after runs", "2024-01-20", "2024-02-12", "M54.59",
                    "Other low back pain", CENTRAL, "C-14",
                    "Gradual, after a winter with little movement", 38, 6, List.of("E-30", "E-31", "E-32", "E-33"),
                            true),
            new Story("Left buttock pain", "2024-11-02", "2024-11-18", "M53.3", "Sacrococcygeal disorder, sacroiliac",
                    Side.LEFT,
                    "C-04", "Slipped on wet leaves", 32, 6, List.of("E-09", "E-38", "E-16", "E-10"), true),
            new Story("Low back fatigue on long walks and runs", "2025-08-10", "2025-09-08", "M62.85",
                    "Dysfunction of the multifidus muscles, lumbar region", CENTRAL, "C-09",
                    "After eight weeks in a boot for a foot fracture", 34, 5, List.of("E-15", "E-16", "E-41", "E-02"),
                            true),
            new Story("Low back pain, returning", "2026-07-25", "2026-08-10", "M51.360",
                    "Other intervertebral disc degeneration, lumbar region, with discogenic back pain only", CENTRAL,
                            "C-12",
                    "Three days of driving with few breaks", 42, 7, List.of("E-05", "E-36", "E-16", "E-15"), false));

    private LongHistory() {
    }

    public static ChartExchange chart() {
        ChartBuilder chart = ChartBuilder.aPatient("P-0008", "Solveig", "Amundsen-Reyes").born("1957-05-23", Sex.FEMALE)
                .coveredBy("Medicare Part B", "medicare-therapy", "1SA0-TE1-XX08", 0)
                .problem("Osteopenia", "M85.80", "2022-06-01").problem("Hypothyroidism", "E03.9", "2010-03-01")
                .takes("Levothyroxine 75 µg", "1 tablet before breakfast", "2010-03-01").with(patient -> {
                    patient.setOccupation("Retired botanist");
                    patient.setPhone("555-0171");
                    patient.setAddress("4 Mill Lane, Millhaven");
                    patient.setHistory("Metatarsal fracture right, June 2025, healed. Hysterectomy 2003.");
                    patient.setAllergies("Sulfonamides: hives");
                    patient.getCoverage().setReferredBy("Dr. Amara Okonjo, family medicine");
                    var running = Runner.profile(patient, 16, 6, 3, 31);
                    running.setSurfaces("gravel, woodland");
                    running.setCadence(158);
                    Runner.shoes(running, "Wide trainer", 250, "2026-03-10");
                });
        STORIES.forEach(story -> tell(chart, story));
        return chart.build();
    }

    private static void tell(ChartBuilder chart, Story story) {
        EpisodeBuilder episode = chart.episode(story.title(), story.onset(), story.start()).with(it -> {
            it.setOnsetMechanism(story.mechanism());
            it.setReferral("Dr. Amara Okonjo, family medicine");
            it.setPriorFunction("Walked 8 km and jogged 5 km on alternate days; kept a large garden");
        }).diagnosis(story.code(), story.diagnosis(), story.side(), story.condition())
                .plan(story.start(), 1, PLANNED_WEEKS, List.of("T-12", "T-18", "T-19", "T-47"),
                        plan -> certify(plan, "Bone health and age call for graded load under supervision."))
                .plan(LocalDate.parse(story.start()).plusWeeks(PLANNED_WEEKS).toString(), 1, 5,
                        List.of("T-12", "T-19", "T-47"),
                        plan -> certify(plan, "Strength is still below the other side and running has only begun."));
        var pain = episode.goal("Walks 60 minutes with pain of 2/10 or less").shortTerm().activity("Walking")
                .measuredBy("nprs", "", "/10").from(story.pain(), 2, 8);
        var disability = episode.goal("Disability of 12 % or less on the ODI, to garden for two hours")
                .activity("Gardening").measuredBy("odi", "", "%").from(story.odi(), RECOVERED, 14);
        for (int n = 0; n < ENCOUNTERS; n++) {
            EncounterBuilder encounter = encounter(episode, story, n);
            if (n % REVIEW == 0) {
                pain.review(encounter, pain(story, n), "");
                disability.review(encounter, odi(story, n), "");
            }
            if (n == ENCOUNTERS - 1) {
                pain.close(GoalStatus.MET, encounter);
            }
            if (n == ENCOUNTERS - 1 && story.discharged()) {
                disability.close(GoalStatus.MET, encounter);
            }
        }
        story.exercises().forEach(exercise -> episode.prescribe(story.condition() + ".control", exercise, story.start())
                .reps(2, 8).often(1, 5));
        if (story.discharged()) {
            episode.endPhase(story.condition() + ".control", LocalDate.parse(story.start()).plusWeeks(ENCOUNTERS)
                    .toString());
        }
    }

    private static void certify(PlanOfCare plan, String rationale) {
        plan.setRationale(rationale);
        plan.setPrognosis("Good, slower than in younger runners.");
        plan.setSentOn(plan.getFrom().plusDays(1));
        plan.setCertifiedBy("Dr. Amara Okonjo");
        plan.setCertifiedOn(plan.getFrom().plusDays(8));
    }

    /** Encounter {@code n} of an episode, a week after the one before. */
    private static EncounterBuilder encounter(EpisodeBuilder episode, Story story, int n) {
        String start = LocalDate.parse(story.start()).plusWeeks(n) + "T08:30";
        episode.seenBy(byAssistant(n) ? SampleClinicBuilder.assistant() : SampleClinicBuilder.therapist());
        EncounterBuilder encounter;
        if (n == 0) {
            encounter = episode.evaluation(start, 65);
        } else if (n == ENCOUNTERS - 1 && story.discharged()) {
            encounter = episode.discharge(start, 45);
        } else {
            encounter = n % REVIEW == 0 ? episode.reEvaluation(start, 50) : episode.visit(start, 45);
        }
        int worst = pain(story, n);
        encounter.pain(Math.max(0, worst - 2), Math.max(0, worst - 4), worst)
                .sinceLast(n == 0 ? "First visit of this episode" : REPORTS.get((n * 3 + story.odi()) % REPORTS.size()),
                        n == 0 ? "Not begun" : 4 + n % 3 + " of 7 days");
        if (n % REVIEW == 0) {
            examine(encounter, story, n);
        }
        return treat(encounter, story, n).signed();
    }

    private static void examine(EncounterBuilder encounter, Story story, int n) {
        double flexion = 34 + n;
        double extension = 6 + n / 2;
        encounter.told(it -> {
            it.setLocation(story.title());
            it.setComplaint(n == 0 ? story.title() + "; it keeps me from the garden and from running." : null);
        })
                .noOtherRedFlags().examined(found -> found
                        .range("rom-lumbar-flexion", CENTRAL, flexion, flexion < 46 ? ABNORMAL : NORMAL)
                        .measured("standing", "lumbar spine alone")
                        .range("rom-lumbar-extension", CENTRAL, extension, extension < 11 ? ABNORMAL : NORMAL)
                        .measured("standing", "lumbar spine alone")
                        .strength("X-10", Side.LEFT, n < 8 ? "4" : "4+")
                        .strength("X-10", Side.RIGHT, n < 8 ? "4+" : "5")
                        .strength("X-22", CENTRAL, n < 8 ? "3+" : "4").neuro("X-18", Side.BOTH, "intact", NORMAL)
                        .neuro("X-19", Side.BOTH, "full", NORMAL))
                .score("odi", odi(story, n)).score("nprs", pain(story, n));
    }

    private static EncounterBuilder treat(EncounterBuilder encounter, Story story, int n) {
        if (n == 0) {
            encounter.treated("97162", "97162", 35, "").detail(line -> line.setModifiers("GP"));
        } else if (n % REVIEW == 0) {
            encounter.treated("97164", "97164", 15, "").detail(line -> line.setModifiers("GP"));
        }
        boolean manual = n < REVIEW;
        String modifiers = byAssistant(n) ? "GP CQ" : "GP";
        encounter.treated("T-12", "97112", 15, STEPS.get(n * STEPS.size() / ENCOUNTERS))
                .detail(line -> line.setModifiers(modifiers))
                .treated(manual ? "T-18" : "T-19", manual ? "97140" : "97110", n % 2 == 0 ? 15 : 8,
                        manual ? "Moves more freely after" : "Dumb-bells of " + n / 2 + " kg, 3 × 8")
                .detail(line -> line.setModifiers(modifiers));
        if (n % REVIEW == 0) {
            encounter.assessed(it -> {
                it.setText("Worst pain " + pain(story, n) + "/10 and ODI " + odi(story,
                        n) + " %, against " + story.pain()
                        + "/10 and " + story.odi() + " % at the start. " + (n == 0
                                ? "Weak abdominals and hip abductors on a stiff low back; no nerve signs."
                                : "Control and strength follow; no nerve signs."));
                it.setImpairments("Flexion " + (34 + n) + "°, extension " + (6 + n / 2) + "°, hip abduction left "
                        + (n < 8 ? "4" : "4+") + "/5");
                it.setPrognosis("Good with graded load; walking first, running last");
                it.setNecessity("Osteopenia and age call for supervised progression of load");
                it.setComplexities(n == 0 ? "Osteopenia, hypothyroidism, a metatarsal fracture within two years" : null);
            });
        } else {
            encounter.assessed("Worst pain " + pain(story, n) + "/10; follows the plan.",
                    n % 4 == 2 ? "Stiff at first, free at the end" : "No pain beyond 3/10 during or after");
        }
        boolean leaves = n == ENCOUNTERS - 1 && story.discharged();
        if (leaves) {
            encounter.assessed(it -> it.setDischargeReason("Goals met; goes on by herself in the walking group"));
        }
        return encounter.next(leaves ? "Discharged to the walking group."
                        : "Same plan; recheck load.", "Worst pain " + pain(story, n) + "/10");
    }

    private static boolean byAssistant(int n) {
        return n % 5 == 3;
    }

    private static int pain(Story story, int n) {
        return Math.clamp(Math.round(story.pain() - (story.pain() - 1) * n / (float) (ENCOUNTERS - 1)) + WAVES[n], 0,
                10);
    }

    private static int odi(Story story, int n) {
        int last = story.discharged() ? RECOVERED : RECOVERED + 6;
        return 2 * Math.round((story.odi() - (story.odi() - last) * n / (float) (ENCOUNTERS - 1)) / 2);
    }
}
