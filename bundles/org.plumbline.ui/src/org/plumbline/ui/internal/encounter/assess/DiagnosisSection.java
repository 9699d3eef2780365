package org.plumbline.ui.internal.encounter.assess;

import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__DIAGNOSES;

import java.util.Collection;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Episode;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.NotePart;
import org.plumbline.ui.internal.encounter.NoteSection;
import org.plumbline.ui.internal.encounter.SectionFrame;

/** The working diagnoses of the episode, as part of the note. */
public final class DiagnosisSection implements NoteSection {

    private DiagnosesPanel panel;

    @Override
    public String id() {
        return "diagnoses";
    }

    @Override
    public NotePart part() {
        return NotePart.ASSESSMENT;
    }

    @Override
    public String title() {
        return org.plumbline.ui.internal.Messages.diagnoses;
    }

    @Override
    public Set<EStructuralFeature> features() {
        return Set.of(EPISODE__DIAGNOSES);
    }

    @Override
    public void build(SectionFrame frame) {
        panel = new DiagnosesPanel(frame.body(), frame.session(), frame.clinic());
        panel.buttons(frame::button);
    }

    @Override
    public void show(NoteInput input) {
        panel.show(input.episode(), input.header().getStart().toLocalDate());
    }

    @Override
    public void update(NoteInput input, Collection<?> affected) {
        if (affected.stream().anyMatch(object -> object instanceof Diagnosis || object instanceof Episode)) {
            show(input);
        }
    }

    @Override
    public void editable(boolean editable) {
        panel.editable(editable);
    }

    @Override
    public Completion completion(NoteInput input) {
        return input.episode().getDiagnoses().isEmpty() ? Completion.EMPTY
                : input.episode().getDiagnoses().stream().allMatch(one -> one.getCode() != null) ? Completion.COMPLETE
                        : Completion.STARTED;
    }
}
