package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__PROCEDURE;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__REGION_COUNT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.catalogue.Quantity;
import org.plumbline.model.chart.TreatmentLine;

/** That an adjustment is billed by the code for the number of spinal regions; the figures of the rule are the codes. */
final class RegionsByCode implements DocumentationCheck.OfNote {

    @Override
    public String id() {
        return "regions-by-code";
    }

    @Override
    public List<Shortfall> check(Visit visit, PayerRule rule, ClinicalCase known) {
        return Lines.given(visit.note()).flatMap(line -> rule.getFigures().stream()
                .filter(code -> code.getName().equals(line.getProcedure()))
                .flatMap(code -> check(line, code, rule).stream())).toList();
    }

    private static Optional<Shortfall> check(TreatmentLine line, Quantity code, PayerRule rule) {
        Integer count = line.getRegionCount();
        if (count == null) {
            Place place = Place.of(line, TREATMENT_LINE__REGION_COUNT);
            return Optional.of(new Shortfall("count/" + line.getId(), Messages.format(Messages.regionsNotCounted,
                    line.getLabel()), place, counted(line, place)));
        }
        return holds(code, count) ? Optional.empty()
                : Optional.of(new Shortfall("code/" + line.getId(), Messages.format(Messages.regionsOtherCode, count,
                        code.getName()), Place.of(line, TREATMENT_LINE__PROCEDURE), rule.getFigures().stream()
                                .filter(other -> holds(other, count)).map(Quantity::getName)
                                .<QuickFix>map(other -> new QuickFix.Mend(Messages.format(Messages.billAs, other),
                                        hand -> List.of(new Edit.Set(line, TREATMENT_LINE__PROCEDURE, other))))
                                .toList()));
    }

    /** Where the regions are named, their number is known. */
    private static List<QuickFix> counted(TreatmentLine line, Place place) {
        List<QuickFix> fixes = new ArrayList<>();
        String regions = line.getRegions();
        int named = regions == null ? 0
                : (int) Stream.of(regions.split("[,;]")).filter(region -> !region.isBlank()).distinct().count();
        if (named > 0) {
            fixes.add(new QuickFix.Mend(Messages.format(Messages.countRegions, named),
                    hand -> List.of(new Edit.Set(line, TREATMENT_LINE__REGION_COUNT, named))));
        }
        fixes.add(new QuickFix.Lead(Messages.enterRegions, place));
        return fixes;
    }

    private static boolean holds(Quantity code, int count) {
        return (code.getLow() == null || code.getLow() <= count)
                && (code.getHigh() == null ? code.getLow() != null : count <= code.getHigh());
    }
}
