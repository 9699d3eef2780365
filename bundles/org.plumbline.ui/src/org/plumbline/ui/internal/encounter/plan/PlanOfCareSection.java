package org.plumbline.ui.internal.encounter.plan;

import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__EQUIPMENT;
import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__IRRITABILITY;
import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__PLANS;

import java.util.Collection;
import java.util.Set;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.core.plan.Plans;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.PlanOfCare;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.NotePart;
import org.plumbline.ui.internal.encounter.NoteSection;
import org.plumbline.ui.internal.encounter.SectionFrame;

/** The plan of care that covers this visit. */
public final class PlanOfCareSection implements NoteSection {

    private SectionFrame frame;
    private PlanOfCarePanel panel;

    @Override
    public String id() {
        return "plan-of-care";
    }

    @Override
    public NotePart part() {
        return NotePart.PLAN;
    }

    @Override
    public String title() {
        return Messages.planOfCare;
    }

    @Override
    public Set<EStructuralFeature> features() {
        return Set.of(EPISODE__PLANS, EPISODE__IRRITABILITY, EPISODE__EQUIPMENT);
    }

    @Override
    public void build(SectionFrame newFrame) {
        frame = newFrame;
        panel = new PlanOfCarePanel(frame.body(), frame::button, frame.session(), frame.catalogue());
    }

    @Override
    public void show(NoteInput input) {
        panel.show(PlanInput.care(input, frame.clinic()));
    }

    /** Fields follow the chart by themselves; what is said around them does not. */
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

    /** A visit needs a plan that covers it; the discharge ends it. */
    @Override
    public Completion completion(NoteInput input) {
        if (input.header().getKind() == EncounterKind.DISCHARGE) {
            return Completion.NOT_NEEDED;
        }
        return Plans.current(input.episode()).map(plan -> completion(plan, input)).orElse(Completion.EMPTY);
    }

    private static Completion completion(PlanOfCare plan, NoteInput input) {
        return Plans.covers(plan, PlanInput.day(input)) && plan.getPerWeek() != null && plan.getWeeks() != null
                && !plan.getInterventions().isEmpty() ? Completion.COMPLETE : Completion.STARTED;
    }
}
