package org.plumbline.core.likelihood;

import java.util.List;
import java.util.Optional;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Source;
import org.plumbline.core.reasoning.Trail;
import org.plumbline.model.catalogue.Condition;

/**
 * How likely a condition is after the tests that were done. The odds of the clinician's estimate are multiplied by the
 * published likelihood ratio of each result; of tests that depend on each other only one is counted. Without an
 * estimate there is only what the tests say together.
 *
 * @param condition the condition
 * @param estimate how likely it was held to be before the tests; empty when nobody said
 * @param steps the results that count, in the order of the catalogue
 * @param leftOut the results that do not, and why
 * @param combined what the results that count say together; empty when none does
 * @param chance how likely the condition is now; empty without an estimate
 * @param trail what it rests on
 */
public record Likelihood(Source condition, Optional<Estimate> estimate, List<Step> steps, List<LeftOut> leftOut,
        Optional<Ratio> combined, Optional<Chance> chance, Trail trail) {

    public Likelihood {
        steps = List.copyOf(steps);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * How likely a condition is in a case.
     *
     * @param conditionId id of a condition of the catalogue
     * @throws IllegalArgumentException when the catalogue has no such condition
     */
    public static Likelihood of(ClinicalCase clinicalCase, String conditionId) {
        return new Reckoning(clinicalCase, conditionId).likelihood();
    }

    /** The conditions that any published test or cluster reads on, in the order of the catalogue. */
    public static List<Condition> conditions(Catalogue catalogue) {
        return catalogue.all(Condition.class).stream()
                .filter(condition -> !Measure.of(condition.getId(), catalogue).isEmpty()).toList();
    }

    /** All of it in a few sentences, for somebody who reviews the chart. */
    public String paragraph() {
        return new Narrative(this).paragraph();
    }

    /** Names of the studies for want of whose interval the result has none. */
    public List<String> withoutInterval() {
        return steps.stream().filter(step -> step.ratio().interval().isEmpty()).map(Step::study).distinct().toList();
    }

    /** Key of what was decided about this result. */
    public String key() {
        return "likelihood:" + condition.entry();
    }
}
