package org.plumbline.ui.internal.assistant.likelihood;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.plumbline.core.differential.Differential;
import org.plumbline.core.differential.Hypothesis;
import org.plumbline.core.likelihood.Likelihood;
import org.plumbline.core.likelihood.NextTest;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.catalogue.Condition;

/**
 * How likely the conditions are that tests read on, and what to test next for each.
 *
 * @param conditions the conditions by id: those with an estimate first, then those that lead the differential
 * @param next what to test next, by id of the condition
 */
record Likelihoods(SequencedMap<String, Likelihood> conditions, Map<String, List<NextTest>> next) {

    static Likelihoods of(ClinicalCase known) {
        Differential differential = Differential.of(known);
        SequencedMap<String, Likelihood> conditions = new LinkedHashMap<>();
        Likelihood.conditions(known.catalogue()).stream().map(Condition::getId)
                .map(id -> Likelihood.of(known, id))
                .sorted(Comparator.comparing((Likelihood one) -> one.estimate().isEmpty())
                        .thenComparing(one -> -order(differential, one)))
                .forEach(one -> conditions.put(one.condition().entry(), one));
        Map<String, List<NextTest>> next = new LinkedHashMap<>();
        conditions.keySet().forEach(id -> next.put(id, NextTest.of(known, id)));
        return new Likelihoods(conditions, next);
    }

    private static double order(Differential differential, Likelihood of) {
        return differential.find(of.condition().entry()).map(Hypothesis::order).orElse(0.0);
    }

    /** The condition that one most likely asks about. */
    Optional<Likelihood> first() {
        return conditions.values().stream().findFirst();
    }

    /** Whether anything was estimated or tested. */
    boolean isAnything() {
        return conditions.values().stream().flatMap(one -> Stream.of(one.estimate().isPresent(),
                one.combined().isPresent(), !one.leftOut().isEmpty())).anyMatch(Boolean::booleanValue);
    }
}
