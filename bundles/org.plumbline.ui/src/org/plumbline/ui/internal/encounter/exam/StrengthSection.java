package org.plumbline.ui.internal.encounter.exam;

import java.util.List;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.exam.SideDifference;
import org.plumbline.core.progress.Measurements;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.Side;
import org.plumbline.ui.internal.form.Column;

/** Muscle tests: grades, forces, and how far the sides differ. */
public final class StrengthSection extends ExamSection {

    public StrengthSection(Catalogue catalogue) {
        super("strength", Messages.strength, catalogue, "strength");
    }

    @Override
    protected String itemTitle() {
        return Messages.muscle;
    }

    @Override
    protected String prompt() {
        return Messages.addStrength;
    }

    @Override
    protected List<Column<ExamRow>> behind() {
        return List.of(Column.aside(Messages.difference, 14, row -> difference(row.item())));
    }

    private String difference(ExamItem item) {
        return SideDifference.of(force(item, Side.LEFT), force(item, Side.RIGHT)).map(difference -> switch (
                difference.weaker()) {
            case LEFT -> percent(difference, Messages.weakerLeft);
            case RIGHT -> percent(difference, Messages.weakerRight);
            default -> Messages.differenceNone;
        }).orElse("");
    }

    private static String percent(SideDifference difference, String weaker) {
        return Messages.bind(Messages.differencePercent, Math.round(difference.percent()), weaker);
    }

    private Double force(ExamItem item, Side side) {
        return finding(item, side).map(Measurements::value).orElse(null);
    }
}
