package org.plumbline.core.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.catalogue.PayerRuleSet;

/** A rule that a check applies, with its set. */
record RuleInForce(PayerRuleSet set, PayerRule rule, DocumentationCheck check) {

    /** Whether it was in force on a day. */
    boolean on(LocalDate day) {
        return set.getValidFrom() == null || !set.getValidFrom().isAfter(day);
    }

    List<Problem> ofNote(Visit visit, ClinicalCase known) {
        return check instanceof DocumentationCheck.OfNote ofNote && on(visit.date())
                ? problems(visit.note().getId(), ofNote.check(visit, rule, known)) : List.of();
    }

    List<Problem> ofEpisode(ClinicalCase known) {
        return check instanceof DocumentationCheck.OfEpisode ofEpisode && on(known.day())
                ? problems("", ofEpisode.check(rule, known)) : List.of();
    }

    /** What several rules find; of two that find the same by the same check, the first says so. */
    static List<Problem> problems(List<RuleInForce> rules, Function<RuleInForce, List<Problem>> find) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        rules.forEach(rule -> find.apply(rule).forEach(problem -> problems.putIfAbsent(
                rule.check().id() + '/' + problem.shortfall().key(), problem)));
        return List.copyOf(problems.values());
    }

    private List<Problem> problems(String encounter, List<Shortfall> shortfalls) {
        if (shortfalls.isEmpty()) {
            return List.of();
        }
        AppliedRule applied = AppliedRule.of(set, rule);
        return shortfalls.stream().map(shortfall -> new Problem(String.join("/", rule.getId(), encounter,
                shortfall.key()), rule.getSeverity(), encounter, applied, shortfall)).toList();
    }
}
