package org.plumbline.ui.internal.encounter.exam;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.NeuroItem;
import org.plumbline.model.catalogue.NeuroKind;

/** The neurological examination by level and side: sensation, power, reflexes, neurodynamic tests. */
public final class NeuroSection extends ExamSection {

    public NeuroSection(Catalogue catalogue) {
        super("neuro", Messages.neuro, catalogue, "neuro");
    }

    @Override
    protected String itemTitle() {
        return Messages.item;
    }

    @Override
    protected String prompt() {
        return Messages.addNeuro;
    }

    @Override
    protected String group(ExamItem item) {
        return switch (kind(item)) {
            case SENSATION -> Messages.dermatomes;
            case POWER -> Messages.myotomes;
            case REFLEX -> Messages.reflexes;
            case NEURODYNAMIC -> Messages.neurodynamics;
            case CONTROL -> Messages.control;
        };
    }

    @Override
    protected int rank(ExamItem item) {
        return kind(item).ordinal();
    }

    /** The tests of this section move nerves. */
    private static NeuroKind kind(ExamItem item) {
        return item instanceof NeuroItem neuro ? neuro.getKind() : NeuroKind.NEURODYNAMIC;
    }
}
