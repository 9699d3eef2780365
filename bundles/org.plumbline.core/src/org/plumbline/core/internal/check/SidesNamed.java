package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__SIDE;

import java.util.List;
import java.util.stream.Stream;

import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.exam.Found;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Side;

/** That a finding of what has two sides says which. */
final class SidesNamed implements DocumentationCheck.OfNote {

    @Override
    public String id() {
        return "sides-named";
    }

    @Override
    public List<Shortfall> check(Visit visit, PayerRule rule, ClinicalCase known) {
        return visit.note().getFindings().stream().filter(finding -> finding.getSide() == Side.UNSPECIFIED
                && known.catalogue().find(ExamItem.class, finding.getItem()).filter(ExamItem::isSided).isPresent()
                && !Found.nothing(finding)).map(SidesNamed::shortfall).toList();
    }

    private static Shortfall shortfall(Finding finding) {
        return new Shortfall(finding.getId(), Messages.format(Messages.sideMissing, finding.getLabel()),
                Place.of(finding, FINDING__SIDE), Stream.of(Side.RIGHT, Side.LEFT, Side.BOTH)
                        .<QuickFix>map(side -> new QuickFix.Mend(label(side),
                                hand -> List.of(new Edit.Set(finding, FINDING__SIDE, side)))).toList());
    }

    private static String label(Side side) {
        return switch (side) {
            case RIGHT -> Messages.sideRight;
            case LEFT -> Messages.sideLeft;
            default -> Messages.sideBoth;
        };
    }
}
