package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.COVERAGE__BILLED_THIS_YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.DatedAmount;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.model.chart.Coverage;

/** That services above the yearly threshold say so by their modifier, such as KX. */
final class ThresholdModifier implements DocumentationCheck.OfNote {

    /** Name of the amount in the dated table of the rule set. */
    private static final String THRESHOLD = "therapy-threshold";

    @Override
    public String id() {
        return "modifier-above-threshold";
    }

    @Override
    public List<Shortfall> check(Visit visit, PayerRule rule, ClinicalCase known) {
        Coverage coverage = known.chart().getPatient().getCoverage();
        String modifier = rule.getModifier();
        if (modifier == null || coverage == null || coverage.getBilledThisYear() == null
                || !holdsFor(coverage.getBilledAsOf(), visit.date())
                || !(rule.eContainer() instanceof PayerRuleSet set)) {
            return List.of();
        }
        int year = visit.date().getYear();
        Optional<Double> threshold = set.getAmounts().stream().filter(amount -> THRESHOLD.equals(amount.getName())
                && covers(amount, year)).map(DatedAmount::getAmount).findFirst();
        if (threshold.isEmpty()) {
            Place place = Place.of(coverage, COVERAGE__BILLED_THIS_YEAR);
            return List.of(new Shortfall("no-amount", Messages.format(Messages.noThreshold, String.valueOf(year)), place,
                    List.of(new QuickFix.Lead(Messages.compareAmount, place))));
        }
        return coverage.getBilledThisYear() <= threshold.get() ? List.of()
                : Modifiers.lacking(modifier, Lines.given(visit.note()).filter(line -> Modifiers.concerns(rule, line)
                        && !Modifiers.has(line, modifier)).toList(), Messages.aboveThreshold, threshold.get());
    }

    /** Whether the amount billed says something about a visit: it was so in the same year, not after it. */
    private static boolean holdsFor(@Nullable LocalDate asOf, LocalDate visit) {
        return asOf == null || asOf.getYear() == visit.getYear() && !asOf.isAfter(visit);
    }

    private static boolean covers(DatedAmount amount, int year) {
        int last = amount.getLastYear() == null ? amount.getYear() : amount.getLastYear();
        return amount.getYear() <= year && year <= last;
    }
}
