package org.plumbline.ui.internal.encounter.history;

import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__PRIOR_FUNCTION;
import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__CURRENT_FUNCTION;
import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__PATIENT_GOALS;
import static org.plumbline.ui.internal.form.FieldSpec.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.scoring.ScoreSheet;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.chart.ItemAnswer;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.SectionFrame;
import org.plumbline.ui.internal.encounter.measures.ItemTable;
import org.plumbline.ui.internal.form.FieldForm;

/** What the patient could do and can do, wants to do, and how well the activities go that the patient named. */
public final class FunctionSection extends SubjectiveSection {

    private FieldForm episode;
    private ItemTable activities;
    private Catalogue catalogue;

    public FunctionSection() {
        super("function", Messages.function,
                List.of(text(SUBJECTIVE__CURRENT_FUNCTION, 3), text(SUBJECTIVE__PATIENT_GOALS, 3)),
                List.of(SUBJECTIVE__CURRENT_FUNCTION), Filling::takesStock);
    }

    @Override
    public Set<EStructuralFeature> features() {
        return and(super.features(), EPISODE__PRIOR_FUNCTION);
    }

    @Override
    public void build(SectionFrame frame) {
        catalogue = frame.catalogue();
        episode = new FieldForm(frame.body(), frame.session()::type, List.of(text(EPISODE__PRIOR_FUNCTION, 6)));
        episode.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        super.build(frame);
        activities = new ItemTable(frame.body(), frame.session());
    }

    @Override
    public void show(NoteInput input) {
        episode.show(input.episode(), null);
        super.show(input);
        activities.show(activities(input));
    }

    /** The instrument whose items the patient names; empty where the catalogue has none. */
    private Optional<ScoreSheet> activities(NoteInput input) {
        return catalogue.all(OutcomeInstrument.class).stream().filter(one -> one.getMaximumItems() != null).findFirst()
                .map(instrument -> new ScoreSheet(input.header(), instrument, catalogue));
    }

    @Override
    public void update(NoteInput input, Collection<?> affected) {
        if (affected.stream().anyMatch(one -> one instanceof OutcomeScore || one instanceof ItemAnswer)) {
            activities.show(activities(input));
        }
    }

    @Override
    public void editable(boolean may) {
        super.editable(may);
        episode.editable(may);
        activities.editable(may);
    }

    @Override
    public void report(Diagnostic diagnostic) {
        super.report(diagnostic);
        episode.report(diagnostic);
    }

    /** The first encounter also asks for the function before the complaint. */
    @Override
    public Completion completion(NoteInput input) {
        Completion said = super.completion(input);
        return said == Completion.COMPLETE && Filling.takesHistory(input)
                && !input.episode().eIsSet(EPISODE__PRIOR_FUNCTION) ? Completion.STARTED : said;
    }
}
