package org.plumbline.core.likelihood;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.core.differential.Differential;
import org.plumbline.core.differential.Verdict;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Source;
import org.plumbline.core.reasoning.Trail;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.PretestEstimate;

/**
 * A test that is not done yet and what it would tell about a condition.
 *
 * @param condition the condition
 * @param test the test or cluster
 * @param left ids of the items that are left to do of it, in their order
 * @param before how likely the condition is before it
 * @param asIf whether that rests on an even chance because nobody gave an estimate
 * @param ifPositive how likely the condition is if it turns out positive
 * @param ifNegative how likely the condition is if it turns out negative
 * @param bits expected information: by how much the uncertainty about the condition can be expected to fall
 * @param why all of it in words
 * @param held why it is not proposed all the same; empty when it is
 * @param trail what it rests on
 */
public record NextTest(Source condition, Source test, List<String> left, double before, boolean asIf,
        Chance ifPositive, Chance ifNegative, double bits, String why, Optional<String> held, Trail trail) {

    public NextTest {
        left = List.copyOf(left);
    }

    /**
     * What could be tested next, the most useful first; what is held back comes last. Asked are the conditions with an
     * estimate; without any, those of the working diagnoses; without those, the ones that lead the differential; and
     * all that tests read on while none does.
     */
    public static List<NextTest> of(ClinicalCase clinicalCase) {
        return rank(asked(clinicalCase).stream().flatMap(id -> new Proposals(clinicalCase, id).all().stream())
                .toList());
    }

    /**
     * The same for one condition.
     *
     * @throws IllegalArgumentException when the catalogue has no such condition
     */
    public static List<NextTest> of(ClinicalCase clinicalCase, String conditionId) {
        return rank(new Proposals(clinicalCase, conditionId).all());
    }

    private static List<NextTest> rank(Collection<NextTest> proposals) {
        return proposals.stream().sorted(Comparator.comparing((NextTest next) -> next.held().isPresent())
                .thenComparing(Comparator.comparing(NextTest::bits).reversed())).toList();
    }

    private static Set<String> asked(ClinicalCase of) {
        Set<String> known = new LinkedHashSet<>(Likelihood.conditions(of.catalogue()).stream().map(Condition::getId)
                .toList());
        return Stream.<Supplier<Stream<String>>>of(
                () -> of.episode().getEstimates().stream().filter(estimate -> estimate.getPercent() != null)
                        .map(PretestEstimate::getCondition),
                () -> of.episode().getDiagnoses().stream().map(Diagnosis::getCondition),
                () -> leading(of))
                .map(some -> some.get().filter(known::contains)
                        .collect(Collectors.<String, Set<String>>toCollection(LinkedHashSet::new)))
                .filter(some -> !some.isEmpty()).findFirst().orElse(known);
    }

    private static Stream<String> leading(ClinicalCase of) {
        return (switch (Differential.of(of).verdict()) {
            case Verdict.Leading one -> Stream.concat(Stream.of(one.hypothesis()), one.together().stream());
            case Verdict.Open several -> several.candidates().stream();
        }).map(hypothesis -> hypothesis.condition().getId());
    }

    /** Key of what was decided about this proposal. */
    public String key() {
        return key(condition.entry(), test.entry());
    }

    static String key(String condition, String test) {
        return "next-test:" + condition + ':' + test;
    }
}
