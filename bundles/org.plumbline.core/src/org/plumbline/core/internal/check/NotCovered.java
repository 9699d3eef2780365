package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__PROCEDURE;

import java.util.List;

import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.PayerRule;

/** That nothing is billed to a payer who does not cover it. */
final class NotCovered implements DocumentationCheck.OfNote {

    @Override
    public String id() {
        return "not-covered";
    }

    @Override
    public List<Shortfall> check(Visit visit, PayerRule rule, ClinicalCase known) {
        return Lines.given(visit.note()).filter(line -> Modifiers.concerns(rule, line)).map(line -> {
            Place place = Place.of(line, TREATMENT_LINE__PROCEDURE);
            return new Shortfall(line.getId(), Messages.format(Messages.notCovered, line.getProcedure(),
                    line.getLabel()), place, List.of(new QuickFix.Mend(Messages.keepWithoutCode,
                            hand -> List.of(new Edit.Set(line,
                                    TREATMENT_LINE__PROCEDURE, null))), new QuickFix.Lead(Messages.changeCode, place)));
        }).toList();
    }
}
