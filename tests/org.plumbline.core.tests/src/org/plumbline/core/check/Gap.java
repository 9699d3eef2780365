package org.plumbline.core.check;

import java.util.function.Consumer;

import org.plumbline.model.chart.Coverage;
import org.plumbline.model.chart.PlanOfCare;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.TreatmentLine;
import org.plumbline.model.chart.Tri;

/** A gap to plant in a complete evaluation, the rule that finds it, and what it says. */
enum Gap {

    NECESSITY("mt-evaluation", "Evaluation: \u201cReasons for medical necessity\u201d is missing.",
            chart -> chart.note().getAssessment().setNecessity(null)),
    UNITS("mt-units", "Units entered: 97110 × 2, 97112 × 3; by the payer\u2019s rule: 97112 × 1, 97110 × 2. All timed "
            + "minutes together: 3 units from 38 timed minutes, a further unit from 8 minutes.",
            chart -> line(chart, "97112").setUnits(3)),
    PLAN_MODIFIER("mt-modifier-plan", "97162: the modifier GP is missing.",
            chart -> line(chart, "97162").setModifiers("59")),
    ASSISTANT_MODIFIER("mt-modifier-assistant",
            "97110: an assistant gave more than the share that goes unmarked, and the modifier CQ is missing.",
            chart -> line(chart, "97110").setModifiers("GP")),
    THRESHOLD_MODIFIER("mt-modifier-threshold",
            "97162, 97112, 97110: above the yearly threshold of $2480, the modifier KX is missing.",
            chart -> coverage(chart).setBilledThisYear(2500.0)),
    GOAL_MEASURE("mt-goals", "Goal G1 has no measure, so nobody can tell when it is met.",
            chart -> chart.episode().getGoals().getFirst().setMeasure(null)),
    GOAL_ACTIVITY("mt-goals", "Goal G2 is not tied to an activity that the patient has trouble with.",
            chart -> chart.episode().getGoals().get(1).setActivity(" ")),
    GOAL_TARGET("mt-goals", "Goal G3 has no target for its measure, Oswestry Disability Index 2.1a.",
            chart -> chart.episode().getGoals().getLast().setTarget(null)),
    INTERVENTIONS("mt-plan-of-care", "Plan of care: \u201cType of therapy\u201d is missing.",
            chart -> plan(chart).getInterventions().clear()),
    AMOUNT("mt-plan-of-care", "Plan of care: \u201cAmount\u201d is missing.", chart -> plan(chart).setPerDay(null)),
    CERTIFICATION("mt-certification", "The plan is not certified yet; it is due by 2026-11-11.", chart -> {
        plan(chart).setSentOn(null);
        chart.on("2026-11-05");
    }),
    RED_FLAG_ACTION("house-red-flags",
            "The red flag \u201cLost bladder or bowel control\u201d is present, and what was done is missing.",
            chart -> flag(chart, "RF-01").setPresent(Tri.YES)),
    RED_FLAG_OPEN("house-red-flags", "One red flag is not answered.",
            chart -> chart.note().getRedFlags().getLast().setPresent(Tri.OPEN)),
    SIDE("house-sides", "Extension-rotation (Kemp): the side is missing.",
            chart -> chart.note().getFindings().get(1).setSide(Side.UNSPECIFIED)),
    UNCONFIRMED("house-unconfirmed",
            "One entry was carried over or drafted, and nobody has confirmed what they say.",
            chart -> chart.note().getFindings().getFirst().setProvenance(Provenance.CARRIED)),
    CODE("house-codes", "M54.5 cannot be billed by the code list of 2026.",
            chart -> chart.episode().getDiagnoses().getFirst().setCode("M54.5")),
    NO_CODE("house-codes", "The diagnosis \u201cOther low back pain\u201d has no code.",
            chart -> chart.episode().getDiagnoses().getFirst().setCode(null)),
    CAUTION("house-cautions", "Trunk stabilisation training is held back (working diagnosis Disc injury, disc herniation): "
            + "The author who lists adjustment among the options does not adjust disc injuries; the clinician writes down "
            + "why it is chosen. The reason for choosing it is missing.", chart -> {
        line(chart, "97112").setTreatment("T-02");
        chart.episode().getDiagnoses().getFirst().setCondition("C-02");
    }),
    CLINICIAN("mt-treatment-note", "Who treated is missing: name and credentials.",
            chart -> chart.episode().getEncounters().getFirst().getClinician().setCredentials("")),
    INTERVAL("mt-certification-interval", "The certification ends on 2026-12-07.", chart -> chart.on("2026-12-01"));

    final String rule;
    final String message;
    private final Consumer<CheckedChart> plant;

    Gap(String rule, String message, Consumer<CheckedChart> plant) {
        this.rule = rule;
        this.message = message;
        this.plant = plant;
    }

    void plantIn(CheckedChart chart) {
        plant.accept(chart);
    }

    private static TreatmentLine line(CheckedChart chart, String code) {
        return chart.note().getTreatments().stream().filter(line -> code.equals(line.getProcedure())).findFirst()
                .orElseThrow();
    }

    private static RedFlagAnswer flag(CheckedChart chart, String id) {
        return chart.note().getRedFlags().stream().filter(flag -> id.equals(flag.getRedFlag())).findFirst()
                .orElseThrow();
    }

    private static PlanOfCare plan(CheckedChart chart) {
        return chart.episode().getPlans().getLast();
    }

    private static Coverage coverage(CheckedChart chart) {
        return chart.chart.getPatient().getCoverage();
    }
}
