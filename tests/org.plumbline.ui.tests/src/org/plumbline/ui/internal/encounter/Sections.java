package org.plumbline.ui.internal.encounter;

import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.find;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.plumbline.model.chart.Encounter;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.chart.ChartEditor;

/** Drives the sections of a note as a person does. */
public final class Sections {

    private Sections() {
    }

    /** Opens a chart at its newest note. */
    public static ChartEditor open(String patient) {
        ChartEditor editor = WorkbenchDriver.open(patient);
        act(() -> editor.showPage(1));
        await("the note is shown", () -> find(window(), SectionHeading.class, Control::isVisible).isPresent()
                && !editor.session().headers().isEmpty()
                && editor.session().encounter(editor.session().headers().getFirst().getId()).isPresent());
        return editor;
    }

    /** The newest note. */
    public static Encounter note(ChartEditor editor) {
        return ui(() -> editor.session().encounter(editor.session().headers().getFirst().getId()).orElseThrow());
    }

    /** Sees to it that a section is open, given a column or label of it and its title. */
    public static void unfold(String title, BooleanSupplier isOpen) {
        act(() -> {
            if (!isOpen.getAsBoolean()) {
                SectionHeading heading = find(window(), SectionHeading.class, one -> one.isVisible()
                        && one.title().equals(title)).orElseThrow(() -> new AssertionError("No section " + title));
                WorkbenchDriver.key(heading, ' ');
            }
        });
    }

    /** Opens all sections of the page in front. */
    public static void unfoldAll() {
        for (SectionHeading heading : ui(() -> headings(window()).toList())) {
            act(() -> WorkbenchDriver.key(heading, SWT.ARROW_RIGHT));
        }
    }

    private static Stream<SectionHeading> headings(Composite within) {
        return Arrays.stream(within.getChildren()).filter(Control::isVisible).flatMap(child -> switch (child) {
            case SectionHeading heading -> Stream.of(heading);
            case Composite inner -> headings(inner);
            default -> Stream.empty();
        });
    }

    /** Whether it is the heading of a section. */
    public static boolean isHeading(Control control) {
        return control instanceof SectionHeading;
    }

    /** The table with this column, if it is to be seen. */
    public static boolean hasTable(String column) {
        return find(window(), Table.class, table -> table.isVisible() && table.getColumnCount() > 1
                && Arrays.stream(table.getColumns()).anyMatch(one -> one.getText().equals(column)))
                .isPresent();
    }

    /** The last table with these columns. */
    public static Table lastTable(List<String> columns) {
        return ui(() -> tables(window()).filter(table -> table.isVisible() && Arrays.stream(table.getColumns())
                .map(TableColumn::getText).toList().containsAll(columns)).reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("No table with columns " + columns)));
    }

    private static Stream<Table> tables(Composite within) {
        return Arrays.stream(within.getChildren()).flatMap(child -> switch (child) {
            case Table table -> Stream.of(table);
            case Composite inner -> tables(inner);
            default -> Stream.empty();
        });
    }

    /** Selects a row by what stands in a column. */
    public static void select(Table table, int column, String words) {
        act(() -> {
            for (int row = 0; row < table.getItemCount(); row++) {
                if (table.getItem(row).getText(column).equals(words)) {
                    table.setSelection(row);
                    table.notifyListeners(SWT.Selection, new Event());
                    return;
                }
            }
            throw new AssertionError("No row " + words);
        });
    }

    /** Presses keys on a control, one after another. */
    public static void press(Control control, String keys) {
        act(() -> keys.chars().forEach(key -> WorkbenchDriver.key(control, key)));
    }
}
