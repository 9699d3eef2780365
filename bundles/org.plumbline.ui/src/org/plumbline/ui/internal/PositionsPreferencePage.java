package org.plumbline.ui.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.model.catalogue.Conflict;
import org.plumbline.model.catalogue.Position;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.form.Named;

/**
 * What the clinic holds where its sources disagree. The conflicts stand in a list; below it the positions in the one
 * that is chosen, each with who holds it, that of the catalogue marked.
 */
public final class PositionsPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    /** Id of the page. */
    public static final String ID = "org.plumbline.ui.positions";

    private static final int WIDTH = 480;
    private static final int ROWS = 12;

    private final Map<String, Optional<String>> changed = new HashMap<>();
    private IWorkbench workbench;
    private Clinic clinic;
    private ClinicPositions positions;
    private List<Conflict> conflicts;
    private Table list;
    private Composite choice;

    @Override
    public void init(IWorkbench newWorkbench) {
        workbench = newWorkbench;
        clinic = workbench.getService(Clinic.class);
        positions = clinic.positionsAtHand();
        conflicts = clinic.catalogue().all(Conflict.class);
        setDescription(Messages.positionsDescription);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 8).create());
        list = new Table(page, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        list.getAccessible().addAccessibleListener(new Named(Messages.positionsConflicts));
        list.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS * list.getItemHeight())
                .create());
        conflicts.forEach(conflict -> new TableItem(list, SWT.NONE));
        name();
        list.addListener(SWT.Selection, event -> show());
        choice = new Composite(page, SWT.NONE);
        choice.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 6).create());
        choice.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).create());
        list.select(0);
        show();
        return page;
    }

    /** A conflict in which the clinic has a position of its own is marked. */
    private void name() {
        for (int i = 0; i < conflicts.size(); i++) {
            Conflict conflict = conflicts.get(i);
            list.getItem(i).setText(Messages.bind(isOwn(conflict) ? Messages.positionsOwn : Messages.positionsConflict,
                    conflict.getId(), conflict.getLabel()));
        }
    }

    private boolean isOwn(Conflict conflict) {
        return !held(conflict).equals(conflict.getDefaultPosition());
    }

    private String held(Conflict conflict) {
        Optional<String> chosen = changed.get(conflict.getId());
        return chosen != null ? chosen.orElse(conflict.getDefaultPosition())
                : positions.of(conflict).map(Position::getId).orElse(conflict.getDefaultPosition());
    }

    private void show() {
        Stream.of(choice.getChildren()).forEach(Control::dispose);
        int selected = list.getSelectionIndex();
        if (selected >= 0) {
            Conflict conflict = conflicts.get(selected);
            conflict.getPositions().forEach(position -> radio(conflict, position));
            words(Messages.bind(Messages.positionsReason, Objects.toString(conflict.getReason(), "")), 0);
        }
        choice.getParent().layout(true, true);
        list.showSelection();
    }

    private void radio(Conflict conflict, Position position) {
        boolean usual = position.getId().equals(conflict.getDefaultPosition());
        Button radio = new Button(choice, SWT.RADIO | SWT.WRAP);
        radio.setText(escaped(position.getText()));
        radio.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).create());
        radio.setSelection(position.getId().equals(held(conflict)));
        radio.addListener(SWT.Selection, event -> {
            if (radio.getSelection()) {
                changed.put(conflict.getId(), usual ? Optional.empty() : Optional.of(position.getId()));
                name();
            }
        });
        String source = Objects.toString(position.getSource(), "");
        words(usual ? Messages.bind(Messages.positionsUsual, source) : source, 24);
    }

    private void words(String text, int indent) {
        Label label = new Label(choice, SWT.WRAP);
        label.setText(escaped(text));
        label.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).indent(indent, 0)
                .hint(WIDTH - indent, SWT.DEFAULT).create());
    }

    private static String escaped(String text) {
        return text.replace("&", "&&");
    }

    @Override
    protected void performDefaults() {
        conflicts.forEach(conflict -> changed.put(conflict.getId(), Optional.empty()));
        name();
        show();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        if (!changed.isEmpty()) {
            Map<String, Optional<String>> chosen = Map.copyOf(changed);
            changed.clear();
            Background.run(Messages.positionsSaving, workbench.getActiveWorkbenchWindow().getShell(), monitor -> {
                clinic.choose(chosen);
                return chosen;
            }, done -> thinkAgain());
        }
        return true;
    }

    /** Charts that are open are thought about again. */
    private void thinkAgain() {
        Stream.of(workbench.getWorkbenchWindows()).flatMap(window -> Stream.of(window.getPages()))
                .flatMap(page -> Stream.of(page.getEditorReferences()))
                .map((IEditorReference reference) -> reference.getEditor(false))
                .filter(ChartEditor.class::isInstance).map(ChartEditor.class::cast)
                .forEach(editor -> editor.thinking().soon());
    }
}
