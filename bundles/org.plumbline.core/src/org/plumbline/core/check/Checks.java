package org.plumbline.core.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.plumbline.core.diagnosis.CodeLists;
import org.plumbline.core.internal.check.AllChecks;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.model.chart.Coverage;

/**
 * The documentation checks there are. Which of them apply to a chart, with which figures and how gravely, say the rule
 * sets of the catalogue: that of the patient's payer, and those that always hold.
 */
public final class Checks {

    private final Map<String, DocumentationCheck> byId = new LinkedHashMap<>();

    private Checks(Collection<DocumentationCheck> checks) {
        checks.forEach(check -> byId.put(check.id(), check));
    }

    /**
     * All checks.
     *
     * @param codes the code lists at hand
     * @param copied percentage from which a note is taken for a copy of the one before
     */
    public static Checks of(CodeLists codes, int copied) {
        return new Checks(AllChecks.of(codes, copied));
    }

    /** Ids by which rules name the checks. */
    public Set<String> ids() {
        return Set.copyOf(byId.keySet());
    }

    /** The problems of an episode of care and of its notes at hand, gravest first, then newest first. */
    public List<Problem> problems(ClinicalCase known) {
        return new Checker(this).check(known);
    }

    /**
     * Finds a problem again in the live chart, after it was found in a copy: its fixes then edit the live objects.
     * Empty when it does not stand any more.
     */
    public Optional<Problem> again(Problem problem, ClinicalCase live) {
        Stream<RuleInForce> rules = inForce(live)
                .filter(rule -> rule.rule().getId().equals(problem.rule().rule().entry()));
        Stream<Problem> found = problem.encounter().isEmpty() ? rules.flatMap(rule -> rule.ofEpisode(live).stream())
                : rules.flatMap(rule -> live.visits().stream()
                        .filter(visit -> problem.encounter().equals(visit.note().getId()))
                        .flatMap(visit -> rule.ofNote(visit, live).stream()));
        return found.filter(one -> one.key().equals(problem.key())).findFirst();
    }

    /** The rules that apply to a case and can be checked, those of the patient's payer first. */
    Stream<RuleInForce> inForce(ClinicalCase known) {
        return sets(known).flatMap(set -> set.getRules().stream().flatMap(rule -> byId.entrySet().stream()
                .filter(check -> check.getKey().equals(rule.getCheck()))
                .map(check -> new RuleInForce(set, rule, check.getValue()))));
    }

    private static Stream<PayerRuleSet> sets(ClinicalCase known) {
        Coverage coverage = known.chart().getPatient().getCoverage();
        String own = coverage == null ? null : coverage.getRuleSet();
        List<PayerRuleSet> all = known.catalogue().all(PayerRuleSet.class);
        return Stream.concat(all.stream().filter(set -> set.getId().equals(own)),
                all.stream().filter(set -> set.isAlways() && !set.getId().equals(own)));
    }
}
