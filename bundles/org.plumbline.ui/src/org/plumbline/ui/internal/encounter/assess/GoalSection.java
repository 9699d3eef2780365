package org.plumbline.ui.internal.encounter.assess;

import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__GOALS;

import java.util.Collection;
import java.util.Set;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.NotePart;
import org.plumbline.ui.internal.encounter.NoteSection;
import org.plumbline.ui.internal.encounter.SectionFrame;

/** The goals of the episode, as part of the note. */
public final class GoalSection implements NoteSection {

    private GoalsPanel panel;

    @Override
    public String id() {
        return "goals";
    }

    @Override
    public NotePart part() {
        return NotePart.ASSESSMENT;
    }

    @Override
    public String title() {
        return org.plumbline.ui.internal.Messages.goals;
    }

    @Override
    public Set<EStructuralFeature> features() {
        return Set.of(EPISODE__GOALS);
    }

    @Override
    public void build(SectionFrame frame) {
        panel = new GoalsPanel(frame.body(), frame.session(), frame.clinic());
        frame.button(org.plumbline.ui.internal.Messages.add, panel::add);
    }

    @Override
    public void show(NoteInput input) {
        panel.show(input.episode(), input.header().getStart().toLocalDate());
    }

    @Override
    public void update(NoteInput input, Collection<?> affected) {
        if (affected.stream().anyMatch(object -> object instanceof Goal || object instanceof Episode
                || object instanceof OutcomeScore)) {
            show(input);
        }
    }

    @Override
    public void editable(boolean editable) {
        panel.editable(editable);
    }

    @Override
    public Completion completion(NoteInput input) {
        return input.episode().getGoals().isEmpty() ? Completion.EMPTY
                : input.episode().getGoals().stream().allMatch(GoalSection::measurable) ? Completion.COMPLETE
                        : Completion.STARTED;
    }

    private static boolean measurable(Goal goal) {
        return goal.getMeasure() != null && goal.getTarget() != null && goal.getDue() != null;
    }

    @Override
    public void report(Diagnostic diagnostic) {
        panel.report(diagnostic);
    }
}
