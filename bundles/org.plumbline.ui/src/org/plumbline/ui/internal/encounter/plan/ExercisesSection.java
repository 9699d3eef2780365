package org.plumbline.ui.internal.encounter.plan;

import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__PRESCRIPTIONS;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.core.plan.Prescriptions;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.NotePart;
import org.plumbline.ui.internal.encounter.NoteSection;
import org.plumbline.ui.internal.encounter.SectionFrame;

/** The exercises prescribed, as they stand after this visit. */
public final class ExercisesSection implements NoteSection {

    private SectionFrame frame;
    private ExercisesPanel panel;

    @Override
    public String id() {
        return "exercises";
    }

    @Override
    public NotePart part() {
        return NotePart.PLAN;
    }

    @Override
    public String title() {
        return Messages.exercises;
    }

    @Override
    public Set<EStructuralFeature> features() {
        return Set.of(EPISODE__PRESCRIPTIONS);
    }

    @Override
    public void build(SectionFrame newFrame) {
        frame = newFrame;
        panel = new ExercisesPanel(frame.body(), frame.session(), frame.catalogue());
    }

    @Override
    public void show(NoteInput input) {
        panel.show(PlanInput.care(input, frame.clinic()), PlanInput.lastVisit(input));
    }

    @Override
    public void update(NoteInput input, Collection<?> affected) {
        if (PlanInput.concerns(affected)) {
            show(input);
        }
    }

    @Override
    public void editable(boolean editable) {
        panel.editable(editable);
    }

    @Override
    public void report(Diagnostic diagnostic) {
        panel.report(diagnostic);
    }

    @Override
    public Completion completion(NoteInput input) {
        List<ExercisePrescription> inForce = Prescriptions.inForce(input.episode(), PlanInput.day(input));
        return inForce.isEmpty() ? Completion.EMPTY : Completion.COMPLETE;
    }
}
