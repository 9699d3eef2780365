package org.plumbline.ui.internal.encounter.plan;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__PLAN_TEXT;
import static org.plumbline.ui.internal.form.FieldSpec.text;

import java.util.List;

import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.encounter.FieldSection;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.NotePart;

/** The plan for the next visit, in words. */
public final class PlanTextSection extends FieldSection {

    public PlanTextSection() {
        super("plan-text", NotePart.PLAN, Messages.plan, List.of(text(ENCOUNTER__PLAN_TEXT, 6)),
                List.of(ENCOUNTER__PLAN_TEXT), NoteInput::encounter, input -> input.before().orElse(null));
    }
}
