package org.plumbline.core.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.plumbline.core.internal.check.Locked;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.model.catalogue.Severity;

/** A rule that a check applies, with its set. */
record RuleInForce(PayerRuleSet set, PayerRule rule, DocumentationCheck check) {

    /** Whether it was in force on a day. */
    private boolean on(LocalDate day) {
        return set.getValidFrom() == null || !set.getValidFrom().isAfter(day);
    }

    /** Problems of a note. What is signed is not edited any more, so its problems only lead there. */
    List<Problem> ofNote(Visit visit, ClinicalCase known) {
        if (!(check instanceof DocumentationCheck.OfNote ofNote) || !on(visit.date())) {
            return List.of();
        }
        List<Shortfall> shortfalls = ofNote.check(visit, rule, known);
        return problems(visit.note().getId(), Locked.is(visit)
                ? shortfalls.stream().map(Locked::of).toList() : shortfalls);
    }

    /** Problems of the episode. */
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
                shortfall.key()), severity(shortfall), encounter, applied, shortfall)).toList();
    }

    private Severity severity(Shortfall shortfall) {
        return shortfall.early() && rule.getSeverity() == Severity.ERROR ? Severity.WARNING
                : shortfall.early() ? Severity.HINT : rule.getSeverity();
    }
}
