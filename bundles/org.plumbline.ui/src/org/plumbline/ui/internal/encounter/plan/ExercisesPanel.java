package org.plumbline.ui.internal.encounter.plan;

import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__PRESCRIPTIONS;
import static org.plumbline.model.chart.ChartPackage.Literals.EXERCISE_PRESCRIPTION__CAUTION_REASON;
import static org.plumbline.model.chart.ChartPackage.Literals.EXERCISE_PRESCRIPTION__FROM;
import static org.plumbline.model.chart.ChartPackage.Literals.EXERCISE_PRESCRIPTION__LOAD;
import static org.plumbline.model.chart.ChartPackage.Literals.EXERCISE_PRESCRIPTION__NOTE;
import static org.plumbline.model.chart.ChartPackage.Literals.EXERCISE_PRESCRIPTION__PHASE;
import static org.plumbline.model.chart.ChartPackage.Literals.EXERCISE_PRESCRIPTION__TO;
import static org.plumbline.ui.internal.form.FieldSpec.line;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.plan.CareAtHand;
import org.plumbline.core.plan.Cautions;
import org.plumbline.core.plan.Dose;
import org.plumbline.core.plan.DoseWords;
import org.plumbline.core.plan.HeldBack;
import org.plumbline.core.plan.Prescriptions;
import org.plumbline.core.plan.PrescriptionStep;
import org.plumbline.core.plan.Progression;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.PhaseKind;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.FieldForm;
import org.plumbline.ui.internal.form.LineBelow;
import org.plumbline.ui.internal.form.PageBody;

/**
 * The exercises in force at a visit and what changed since the one before: plus and minus make the selected one harder
 * or easier, Delete stops it. Whatever is changed begins on the day of the visit; what was prescribed till then stays
 * in the chart.
 */
public final class ExercisesPanel {

    private final ChartSession session;
    private final Catalogue catalogue;
    private final ElementTable<ExercisePrescription> table;
    private final Composite bar;
    private final LineBelow next;
    private final ExercisePreview preview;
    private final FieldForm details;
    private final ExercisePicker picker;
    private CareAtHand care;
    private Optional<LocalDate> lastVisit = Optional.empty();
    private boolean editable = true;

    public ExercisesPanel(Composite body, ChartSession session, Catalogue catalogue) {
        this.session = session;
        this.catalogue = catalogue;
        table = new ElementTable<>(body, Messages.exercises,
                List.of(Column.reading(Messages.columnExercise, 30, this::name), phaseColumn(), doseColumn(),
                        Column.reading(Messages.columnChange, 26, this::change)))
                .whenEmpty(Messages.noPrescription).onSelect(this::look)
                .onDelete(chosen -> chosen.stream().filter(this::inForce).toList().forEach(this::stop));
        table.onKey(this::pressed);
        bar = Style.PLAIN.on(new Composite(body, SWT.NONE));
        bar.setLayout(RowLayoutFactory.fillDefaults().spacing(8).create());
        bar.setLayoutData(GridDataFactory.fillDefaults().create());
        button(Messages.harder, () -> selected().ifPresent(this::harder));
        button(Messages.easier, () -> selected().ifPresent(this::easier));
        button(Messages.stop, () -> selected().ifPresent(this::stop));
        next = new LineBelow(body, Style.MUTED);
        picker = new ExercisePicker(body, catalogue, this::prescribe, () -> look(selected().orElse(null)));
        preview = new ExercisePreview(body, catalogue);
        details = new FieldForm(body, session::type, List.of(line(EXERCISE_PRESCRIPTION__LOAD, 2),
                line(EXERCISE_PRESCRIPTION__FROM, 2), line(EXERCISE_PRESCRIPTION__TO, 2),
                line(EXERCISE_PRESCRIPTION__NOTE, 3), line(EXERCISE_PRESCRIPTION__CAUTION_REASON, 3)));
        details.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
    }

    private void button(String label, Runnable action) {
        Button button = new Button(bar, SWT.PUSH | SWT.FLAT);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
    }

    /**
     * Shows the exercises of an episode.
     *
     * @param newCare what is known, and the day from which changes hold
     * @param newLastVisit day of the visit before
     */
    public void show(CareAtHand newCare, Optional<LocalDate> newLastVisit) {
        care = newCare;
        lastVisit = newLastVisit;
        List<ExercisePrescription> stopped = lastVisit.map(since -> Prescriptions.stopped(care.episode(), since,
                care.day(), catalogue)).orElse(List.of());
        List<ExercisePrescription> shown = Stream.concat(inForce(), stopped.stream()).toList();
        table.show(shown);
        if (table.selection().isEmpty() && !shown.isEmpty()) {
            table.select(shown.getFirst());
        } else {
            look(selected().orElse(null));
        }
        picker.show(care);
    }

    /** Those in force, in the order they were prescribed; what took the place of another lately stands in its place. */
    private Stream<ExercisePrescription> inForce() {
        List<ExercisePrescription> all = care.episode().getPrescriptions();
        return Prescriptions.inForce(care.episode(), care.day()).stream().sorted(Comparator.comparing(
                one -> all.indexOf(Prescriptions.before(one, catalogue).filter(before -> isNew(one)).orElse(one))));
    }

    /** Whether a prescription began after the last visit. */
    private boolean isNew(ExercisePrescription one) {
        return one.getFrom() != null && lastVisit.filter(last -> !one.getFrom().isAfter(last)).isEmpty();
    }

    /** Says whether anything may be changed. */
    public void editable(boolean may) {
        editable = may;
        table.editable(may);
        picker.editable(may);
        Stream.of(bar.getChildren()).forEach(button -> button.setEnabled(may));
        details.editable(may && selected().isPresent());
    }

    /** Shows what a check says about the fields. */
    public void report(Diagnostic diagnostic) {
        details.report(diagnostic);
    }

    private Optional<ExercisePrescription> selected() {
        return table.selection().stream().findFirst();
    }

    private boolean inForce(ExercisePrescription prescription) {
        return Prescriptions.inForce(care.episode(), care.day()).contains(prescription);
    }

    /** Makes an exercise harder by plus, easier by minus; says whether it was one of these keys. */
    private boolean pressed(ExercisePrescription prescription, Event event) {
        switch (event.character) {
            case '+' -> harder(prescription);
            case '-' -> easier(prescription);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void harder(ExercisePrescription prescription) {
        take(new Progression(care).harder(prescription), Messages.makeHarder);
    }

    private void easier(ExercisePrescription prescription) {
        take(new Progression(care).easier(prescription), Messages.makeEasier);
    }

    private void stop(ExercisePrescription prescription) {
        take(new Progression(care).stopped(prescription), Messages.stopExercise);
    }

    /** Does what a step says, or says why it cannot be done. */
    private void take(PrescriptionStep step, String label) {
        switch (step) {
            case PrescriptionStep.Change change when editable && inForce(change.old()) -> {
                session.make(label, change.edits());
                change.successor().ifPresent(table::select);
            }
            case PrescriptionStep.Stay stay -> next.say(stay.words());
            default -> { }
        }
    }

    /** Shows how the selected exercise is done, unless one is being chosen, and what harder and easier would make of it. */
    private void look(ExercisePrescription prescription) {
        Optional<Exercise> exercise = Optional.ofNullable(prescription)
                .flatMap(one -> catalogue.find(Exercise.class, one.getExercise()));
        preview.show(exercise.filter(one -> !picker.isOpen()), exercise.map(this::heldBack).orElse(List.of()));
        details.show(prescription, null);
        PageBody.show(details, prescription != null);
        PageBody.show(bar, prescription != null);
        details.editable(editable && prescription != null);
        Progression progression = new Progression(care);
        next.say(Optional.ofNullable(prescription).filter(this::inForce).map(one -> NLS.bind(Messages.whatComesNext,
                progression.harder(one).words(), progression.easier(one).words())).orElse(""));
    }

    private List<HeldBack> heldBack(Exercise exercise) {
        return new Cautions(care).of(exercise);
    }

    private String name(ExercisePrescription prescription) {
        return catalogue.find(Exercise.class, prescription.getExercise()).map(this::heldBack)
                .map(HeldBackWords::sign).orElse("") + prescription.getLabel();
    }

    private Column<ExercisePrescription> phaseColumn() {
        List<PhaseKind> kinds = List.of(PhaseKind.values());
        return new Column<>(Words.of(EXERCISE_PRESCRIPTION__PHASE), 14,
                one -> Prescriptions.phase(one, catalogue).map(Words::of).orElse(Words.of(PhaseKind.ANY)),
                kinds.stream().map(Words::of).toList(), (one, entered) -> {
                    PhaseKind kind = kinds.stream().filter(known -> Words.of(known).equals(entered)).findFirst()
                            .orElse(PhaseKind.ANY);
                    session.set(one, EXERCISE_PRESCRIPTION__PHASE,
                            kind == PhaseKind.ANY ? null : kind.getLiteral(), Words.of(EXERCISE_PRESCRIPTION__PHASE));
                    return "";
                });
    }

    private Column<ExercisePrescription> doseColumn() {
        return new Column<>(Messages.columnDose, 34, one -> Dose.of(one).words(), List.of(), (one, entered) -> {
            Optional<Dose> dose = DoseWords.read(entered);
            dose.ifPresent(read -> take(new Progression(care).dosed(one, read), Messages.changeDose));
            return dose.isEmpty() ? Messages.doseHint : "";
        });
    }

    private String change(ExercisePrescription prescription) {
        if (!inForce(prescription)) {
            return NLS.bind(Messages.stoppedOn, Words.of(prescription.getTo()));
        }
        LocalDate from = prescription.getFrom();
        if (from == null || lastVisit.filter(last -> from.isAfter(last)).isEmpty() && from.isBefore(care.day())) {
            return from == null ? "" : NLS.bind(Messages.unchangedSince, Words.of(from));
        }
        return Prescriptions.before(prescription, catalogue)
                .map(before -> before.getExercise().equals(prescription.getExercise())
                        ? NLS.bind(Messages.doseBefore, Dose.of(before).words())
                        : NLS.bind(Messages.exerciseBefore, before.getLabel()))
                .orElse(Messages.newExercise);
    }

    private void prescribe(Exercise exercise, PhaseKind phase, String reason) {
        ExercisePrescription prescription = Prescriptions.start(exercise, phase, care.day(), catalogue.version());
        prescription.setCautionReason(reason.isEmpty() ? null : reason);
        session.add(care.episode(), EPISODE__PRESCRIPTIONS, prescription, Messages.addExercise);
        table.select(prescription);
    }
}
