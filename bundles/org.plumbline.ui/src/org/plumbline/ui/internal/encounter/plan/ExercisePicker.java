package org.plumbline.ui.internal.encounter.plan;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.plan.CareAtHand;
import org.plumbline.core.plan.Dose;
import org.plumbline.core.plan.ExerciseChoice;
import org.plumbline.core.plan.ExerciseOption;
import org.plumbline.core.plan.Prescriptions;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.PhaseKind;
import org.plumbline.model.catalogue.RehabPhase;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.Named;
import org.plumbline.ui.internal.form.PageBody;

/**
 * Picks an exercise from the library: one types what one looks for, and a panel opens with filters, the exercises that
 * fit in the order that suits the patient, and a preview. Enter prescribes, the arrow down goes into the list, Escape
 * closes the panel. What is held back asks for a reason first.
 */
final class ExercisePicker {

    private static final int ROWS = 7;

    /** Takes what was chosen. */
    interface Chosen {
        /** @param reason why it was chosen although it is held back; empty where no reason is asked for */
        void prescribe(Exercise exercise, PhaseKind phase, String reason);
    }

    private final Catalogue catalogue;
    private final Chosen chosen;
    private final Runnable opened;
    private final Composite frame;
    private final Text search;
    private final Button browse;
    private Composite panel;
    private ExerciseFilters filters;
    private ElementTable<ExerciseOption> list;
    private ExercisePreview preview;
    private ReasonPrompt reason;
    private CareAtHand care;

    /** @param opened hears that it was opened or closed */
    ExercisePicker(Composite parent, Catalogue catalogue, Chosen chosen, Runnable opened) {
        this.catalogue = catalogue;
        this.opened = opened;
        this.chosen = chosen;
        frame = Style.PLAIN.on(new Composite(parent, SWT.NONE));
        frame.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).create());
        frame.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        search = new Text(frame, SWT.SEARCH | SWT.ICON_SEARCH);
        search.setMessage(Messages.addExercisePrompt);
        search.getAccessible().addAccessibleListener(new Named(Messages.addExercisePrompt));
        search.setLayoutData(GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).create());
        search.addListener(SWT.Modify, event -> typed());
        search.addListener(SWT.KeyDown, this::key);
        search.addListener(SWT.DefaultSelection, event -> prescribe());
        browse = new Button(frame, SWT.TOGGLE);
        browse.setText(Messages.browse);
        browse.addListener(SWT.Selection, event -> open(browse.getSelection()));
    }

    /** Takes note of what is known of the patient. */
    void show(CareAtHand newCare) {
        care = newCare;
        if (isOpen()) {
            list();
        }
    }

    void editable(boolean may) {
        PageBody.show(frame, may);
    }

    /** Whether exercises are shown to choose from. */
    boolean isOpen() {
        return panel != null && panel.getVisible();
    }

    private void typed() {
        if (!search.getText().isBlank()) {
            open(true);
        }
        if (isOpen()) {
            list();
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            open(true);
            list.table().setFocus();
            event.doit = false;
        } else if (event.keyCode == SWT.ESC && isOpen()) {
            close();
            event.doit = false;
        }
    }

    private void open(boolean now) {
        if (panel == null && now) {
            build();
        }
        if (panel != null && panel.getVisible() != now) {
            panel.setVisible(now);
            ((GridData) panel.getLayoutData()).exclude = !now;
            browse.setSelection(now);
            if (now) {
                list();
            }
            opened.run();
            PageBody.reflow(panel);
            if (now) {
                PageBody.reveal(frame);
            }
        }
    }

    private void close() {
        search.setText("");
        open(false);
        search.setFocus();
    }

    private void build() {
        panel = Style.PLAIN.on(new Composite(frame, SWT.NONE));
        panel.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 8).create());
        panel.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).create());
        panel.setVisible(false);
        filters = new ExerciseFilters(panel, catalogue, this::list);
        list = new ElementTable<ExerciseOption>(panel, Messages.exercisesToChoose,
                List.of(Column.reading(Messages.columnExercise, 32, ExercisePicker::name),
                        Column.reading(Messages.columnFits, 34, ExerciseOption::fits),
                        Column.reading(Messages.columnDose, 34, this::dose)))
                .atMost(ROWS).whenEmpty(Messages.noExercise).onSelect(this::preview).onOpen(one -> prescribe());
        list.table().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                close();
            }
        });
        preview = new ExercisePreview(panel, catalogue);
        reason = new ReasonPrompt(panel);
        Button prescribe = new Button(panel, SWT.PUSH);
        prescribe.setText(Messages.prescribe);
        prescribe.addListener(SWT.Selection, event -> prescribe());
    }

    private static String name(ExerciseOption option) {
        return HeldBackWords.sign(option.heldBack()) + option.exercise().getLabel()
                + (option.inForce() ? " (" + Messages.prescribedAlready + ')' : "");
    }

    private String dose(ExerciseOption option) {
        return Prescriptions.dosage(option.exercise(), phase()).map(Dose::of).map(Dose::words).orElse("");
    }

    /** The phase that is looked for, else the one the patient is in. */
    private PhaseKind phase() {
        return filters.phase().or(() -> care.phase().map(RehabPhase::getKind)).orElse(PhaseKind.ANY);
    }

    private void list() {
        reason.cancel();
        List<ExerciseOption> options = new ExerciseChoice(care).options(filters.with(search.getText()));
        list.show(options);
        if (options.isEmpty()) {
            preview.show(Optional.empty(), List.of());
        } else {
            list.select(options.getFirst());
        }
    }

    private void preview(ExerciseOption option) {
        reason.cancel();
        preview.show(Optional.ofNullable(option).map(ExerciseOption::exercise),
                option == null ? List.of() : option.heldBack());
    }

    private void prescribe() {
        if (!isOpen()) {
            open(true);
            return;
        }
        list.selection().stream().findFirst().ifPresent(option -> {
            if (option.asksForReason()) {
                reason.ask(HeldBackWords.of(option.heldBack()), said -> prescribe(option, said), search::setFocus);
            } else {
                prescribe(option, "");
            }
        });
    }

    private void prescribe(ExerciseOption option, String said) {
        PhaseKind phase = phase();
        close();
        chosen.prescribe(option.exercise(), phase, said);
    }
}
