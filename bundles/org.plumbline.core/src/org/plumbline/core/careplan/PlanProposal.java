package org.plumbline.core.careplan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Trail;

/**
 * A plan of care that the catalogue suggests for a patient: from the working diagnoses, the stage, the irritability,
 * the findings, what speaks against a treatment or an exercise, the equipment at hand and the positions of the clinic
 * where sources disagree. Suggested, never decided; what the chart has already is marked.
 *
 * @param key names the suggestion as a whole
 * @param title what it is a plan for
 * @param stage the stage of the episode
 * @param irritability how irritable the pain is
 * @param obstacles why there is no plan; empty when there is one
 * @param first what comes before the plan, or is to be minded throughout
 * @param course how long it runs
 * @param phases the phases, from the one the patient is in
 * @param leftOut what is left out for this patient, and why
 * @param referrals what a physician decides
 * @param disagreements where sources disagree on what is in it
 * @param moveOn the step to the next phase, when the criteria of one are met
 * @param trail what the plan as a whole rests on
 */
public record PlanProposal(String key, String title, StageOfPain stage, IrritabilityEstimate irritability,
        List<String> obstacles, List<String> first, Course course, List<PlanPhase> phases, List<LeftOut> leftOut,
        List<ReferralOption> referrals, List<Disagreement> disagreements, Optional<MoveOn> moveOn, Trail trail) {

    public PlanProposal {
        obstacles = List.copyOf(obstacles);
        first = List.copyOf(first);
        phases = List.copyOf(phases);
        leftOut = List.copyOf(leftOut);
        referrals = List.copyOf(referrals);
        disagreements = List.copyOf(disagreements);
    }

    /** The plan for a case. */
    public static PlanProposal of(ClinicalCase known) {
        return new PlanBuilder(known).build();
    }

    /** The phase the patient is in; empty when there is no plan. */
    public Optional<PlanPhase> current() {
        return phases.stream().filter(PlanPhase::current).findFirst();
    }

    /** All that is suggested. */
    public Stream<PlanItem> items() {
        return phases.stream().flatMap(PlanPhase::items);
    }

    /** Whether the chart lacks something of it. */
    public boolean differs() {
        return moveOn.isPresent() || phases.stream().anyMatch(PlanPhase::differs);
    }
}
