package org.plumbline.ui.internal.encounter.history;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__SUBJECTIVE;
import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__COMPLAINT;
import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__HOME_PROGRAM;
import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__RUN_KM;
import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__SINCE_LAST;
import static org.plumbline.ui.internal.form.FieldSpec.line;
import static org.plumbline.ui.internal.form.FieldSpec.text;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;

/** What the patient comes with, and how it went since the last visit. */
public final class ComplaintSection extends SubjectiveSection {

    public ComplaintSection() {
        super("complaint", Messages.complaint,
                List.of(text(SUBJECTIVE__COMPLAINT, 6), text(SUBJECTIVE__SINCE_LAST, 6),
                        text(SUBJECTIVE__HOME_PROGRAM, 4), line(SUBJECTIVE__RUN_KM, 2)),
                List.of(), input -> true);
    }

    /** The first encounter asks for the complaint, every other for what happened since. */
    @Override
    public Completion completion(NoteInput input) {
        return Filling.completion(true,
                Filling.of(input.encounter().getSubjective(),
                        List.of(Filling.takesHistory(input) ? SUBJECTIVE__COMPLAINT : SUBJECTIVE__SINCE_LAST)),
                Filling.of(input.encounter().getSubjective(), List.of(SUBJECTIVE__COMPLAINT, SUBJECTIVE__SINCE_LAST,
                        SUBJECTIVE__HOME_PROGRAM, SUBJECTIVE__RUN_KM)));
    }

    @Override
    public Set<EStructuralFeature> features() {
        return and(super.features(), ENCOUNTER__SUBJECTIVE);
    }
}
