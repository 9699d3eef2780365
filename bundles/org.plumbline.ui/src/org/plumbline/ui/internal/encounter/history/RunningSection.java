package org.plumbline.ui.internal.encounter.history;

import static org.plumbline.model.chart.ChartPackage.Literals.*;
import static org.plumbline.ui.internal.form.FieldSpec.line;
import static org.plumbline.ui.internal.form.FieldSpec.terms;
import static org.plumbline.ui.internal.form.FieldSpec.text;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.history.ShoeWear;
import org.plumbline.core.history.Terms;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Patient;
import org.plumbline.model.chart.RunningProfile;
import org.plumbline.model.chart.Shoe;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.chart.FeatureColumns;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.FieldSection;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.NotePart;
import org.plumbline.ui.internal.encounter.SectionFrame;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.FieldSpec;

/** The patient as a runner: how far and how often, on what and in which shoes, and what changed lately. */
public final class RunningSection extends FieldSection {

    private static final List<FieldSpec> FIELDS = List.of(line(RUNNING_PROFILE__WEEKLY_KM, 2),
            line(RUNNING_PROFILE__USUAL_WEEKLY_KM, 2), line(RUNNING_PROFILE__LONGEST_KM, 2),
            line(RUNNING_PROFILE__RUNS_PER_WEEK, 2), line(RUNNING_PROFILE__TRAINING_YEARS, 2),
            line(RUNNING_PROFILE__SITTING_HOURS, 2),
            terms(RUNNING_PROFILE__SURFACES, 6, () -> Terms.of(Messages.surfaces).words()),
            line(RUNNING_PROFILE__PACE, 2), line(RUNNING_PROFILE__CADENCE, 2), line(RUNNING_PROFILE__FOOT_STRIKE, 2),
            text(RUNNING_PROFILE__RECENT_CHANGE, 6), line(RUNNING_PROFILE__EVENT, 4),
            line(RUNNING_PROFILE__EVENT_DATE, 2));
    private static final List<EStructuralFeature> NEEDED = List.of(RUNNING_PROFILE__WEEKLY_KM,
            RUNNING_PROFILE__RUNS_PER_WEEK, RUNNING_PROFILE__TRAINING_YEARS, RUNNING_PROFILE__RECENT_CHANGE);

    private ChartSession session;
    private Catalogue catalogue;
    private ElementTable<Shoe> shoes;
    private Button start;
    private Button add;
    private boolean editable;

    public RunningSection() {
        super("running", NotePart.SUBJECTIVE, Messages.running, FIELDS, NEEDED, RunningSection::profile,
                input -> null);
    }

    private static RunningProfile profile(NoteInput input) {
        return patient(input).getRunning();
    }

    private static Patient patient(NoteInput input) {
        return ((Chart) input.episode().eContainer()).getPatient();
    }

    @Override
    public Set<EStructuralFeature> features() {
        return and(super.features(), PATIENT__RUNNING);
    }

    @Override
    public void build(SectionFrame frame) {
        super.build(frame);
        session = frame.session();
        catalogue = frame.catalogue();
        FeatureColumns columns = new FeatureColumns(session);
        shoes = new ElementTable<>(frame.body(), Messages.shoes, List.<Column<Shoe>>of(columns.of(SHOE__MODEL, 40),
                columns.of(SHOE__KM, 16), columns.of(SHOE__SINCE, 18),
                Column.reading(Messages.wear, 26, this::wear)));
        shoes.onDelete(chosen -> session.remove(chosen, Messages.removeShoe));
        start = frame.button(Messages.startProfile, () -> session.set(session.chart().getPatient(), PATIENT__RUNNING,
                ChartFactory.eINSTANCE.createRunningProfile(), Messages.startProfile));
        add = frame.button(Messages.addShoe, this::addShoe);
    }

    private String wear(Shoe shoe) {
        return ShoeWear.isWorn(shoe, catalogue)
                ? NLS.bind(Messages.worn, Words.of(Math.round(ShoeWear.life(catalogue).orElseThrow()))) : "";
    }

    private void addShoe() {
        Shoe shoe = ChartFactory.eINSTANCE.createShoe();
        session.add(session.chart().getPatient().getRunning(), RUNNING_PROFILE__SHOES, shoe, Messages.addShoe);
        shoes.edit(shoe, 0);
    }

    @Override
    public void show(NoteInput input) {
        super.show(input);
        RunningProfile profile = profile(input);
        shoes.show(profile == null ? List.of() : profile.getShoes());
        buttons(profile != null);
    }

    private void buttons(boolean hasProfile) {
        start.setVisible(!hasProfile);
        start.setEnabled(editable);
        add.setVisible(hasProfile);
        add.setEnabled(editable);
    }

    @Override
    public void update(NoteInput input, Collection<?> affected) {
        if (affected.stream().anyMatch(one -> one instanceof Shoe || one instanceof RunningProfile
                || one instanceof Patient)) {
            show(input);
            super.editable(editable && profile(input) != null);
        }
    }

    @Override
    public void editable(boolean may) {
        editable = may;
        boolean hasProfile = session.chart().getPatient().getRunning() != null;
        super.editable(may && hasProfile);
        shoes.editable(may);
        buttons(hasProfile);
    }

    /** The profile stands from visit to visit; only the first encounter asks for it. */
    @Override
    public Completion completion(NoteInput input) {
        return !Filling.takesHistory(input) ? Completion.NOT_NEEDED
                : Filling.completion(true, Filling.of(profile(input), NEEDED),
                        Filling.of(profile(input), FIELDS.stream().map(FieldSpec::feature).toList()));
    }
}
