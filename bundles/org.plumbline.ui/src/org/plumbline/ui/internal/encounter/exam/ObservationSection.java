package org.plumbline.ui.internal.encounter.exam;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.chart.Side;

/** What one sees: posture, gait, running form. */
public final class ObservationSection extends ExamSection {

    public ObservationSection(Catalogue catalogue) {
        super("observation", Messages.observation, catalogue, "observation");
    }

    @Override
    protected String itemTitle() {
        return Messages.item;
    }

    @Override
    protected String prompt() {
        return Messages.addObservation;
    }

    /** Most is seen of the whole person, in words. */
    @Override
    protected int weight(Side side) {
        return side == Side.CENTRAL ? 40 : super.weight(side);
    }
}
