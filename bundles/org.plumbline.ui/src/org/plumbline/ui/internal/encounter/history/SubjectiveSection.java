package org.plumbline.ui.internal.encounter.history;

import static org.plumbline.model.chart.ChartPackage.Literals.*;
import static org.plumbline.ui.internal.form.FieldSpec.line;
import static org.plumbline.ui.internal.form.FieldSpec.text;

import java.util.List;

import org.plumbline.model.chart.Encounter;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.encounter.FieldSection;
import org.plumbline.ui.internal.encounter.NotePart;

/** What the patient says. */
public final class SubjectiveSection extends FieldSection {

    public SubjectiveSection() {
        super("subjective", NotePart.SUBJECTIVE, Messages.subjective,
                List.of(text(SUBJECTIVE__COMPLAINT, 6), text(SUBJECTIVE__SINCE_LAST, 6),
                        line(SUBJECTIVE__PAIN_NOW, 1), line(SUBJECTIVE__PAIN_BEST, 1),
                        line(SUBJECTIVE__PAIN_WORST, 1), line(SUBJECTIVE__RUN_KM, 1), line(SUBJECTIVE__QUALITY, 2),
                        text(SUBJECTIVE__LOCATION, 6), text(SUBJECTIVE__AGGRAVATING, 3), text(SUBJECTIVE__EASING, 3),
                        line(SUBJECTIVE__MORNING, 3), line(SUBJECTIVE__DAY, 3), line(SUBJECTIVE__EVENING, 3),
                        line(SUBJECTIVE__NIGHT, 3), text(SUBJECTIVE__CURRENT_FUNCTION, 3),
                        text(SUBJECTIVE__PATIENT_GOALS, 3), text(SUBJECTIVE__HOME_PROGRAM, 3),
                        text(SUBJECTIVE__IMAGING, 3)),
                List.of(SUBJECTIVE__PAIN_NOW, SUBJECTIVE__PAIN_WORST), input -> input.encounter().getSubjective(),
                input -> input.before().map(Encounter::getSubjective).orElse(null));
    }
}
