package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__UNITS;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.plumbline.core.billing.TimedService;
import org.plumbline.core.billing.TimedUnits;
import org.plumbline.core.billing.UnitCount;
import org.plumbline.core.billing.UnitRule;
import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.model.chart.TreatmentLine;

/** That units entered by hand are those that the payer's counting rule gives for the minutes. */
final class UnitsAsCounted implements DocumentationCheck.OfNote {

    @Override
    public String id() {
        return "units-as-counted";
    }

    @Override
    public List<Shortfall> check(Visit visit, PayerRule rule, ClinicalCase known) {
        List<TreatmentLine> timed = Lines.given(visit.note()).filter(line -> line.isTimed()
                && line.getProcedure() != null && line.getMinutes() != null && line.getMinutes() >= 0).toList();
        List<TreatmentLine> entered = timed.stream().filter(line -> line.getUnits() != null).toList();
        return entered.isEmpty() || !(rule.eContainer() instanceof PayerRuleSet set) ? List.of()
                : UnitRule.of(set).stream().flatMap(counting -> compare(timed, entered, counting).stream()).toList();
    }

    private static List<Shortfall> compare(List<TreatmentLine> timed, List<TreatmentLine> entered,
            UnitRule counting) {
        UnitCount counted = TimedUnits.count(timed.stream().map(line -> new TimedService(line.getProcedure(),
                line.getMinutes())).toList(), counting);
        Map<String, Integer> byHand = entered.stream().collect(Collectors.groupingBy(TreatmentLine::getProcedure,
                TreeMap::new, Collectors.summingInt(line -> Objects.requireNonNullElse(line.getUnits(), 0))));
        boolean same = counted.byCode().entrySet().stream()
                .allMatch(code -> code.getValue().equals(byHand.getOrDefault(code.getKey(), 0)));
        return same ? List.of() : List.of(new Shortfall("units", Messages.format(Messages.unitsDiffer, words(byHand),
                words(counted.byCode()), counted.trail()), Place.of(entered.getFirst(), TREATMENT_LINE__UNITS),
                List.of(new QuickFix.Mend(Messages.countUnits, hand -> entered.stream()
                        .<Edit>map(line -> new Edit.Set(line, TREATMENT_LINE__UNITS, null)).toList()))));
    }

    private static String words(Map<String, Integer> units) {
        return units.entrySet().stream().map(code -> code.getKey() + " × " + code.getValue())
                .collect(Collectors.joining(", "));
    }
}
