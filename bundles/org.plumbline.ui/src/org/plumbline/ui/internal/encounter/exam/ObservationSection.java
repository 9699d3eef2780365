package org.plumbline.ui.internal.encounter.exam;

import org.plumbline.core.catalogue.Catalogue;

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
}
