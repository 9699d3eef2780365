package org.plumbline.ui;

import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.ui;

import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Drives one table by its keys: goes to a cell, types, reads. */
public record TableDriver(Table table) {

    /** The first visible table in the window with this column. */
    public static TableDriver with(String column) {
        return new TableDriver(ui(() -> WorkbenchDriver.table(WorkbenchDriver.window(), column)));
    }

    /** What a cell shows. */
    public String cell(Predicate<TableItem> row, String column) {
        return ui(() -> table.getItem(row(row)).getText(column(column)));
    }

    /** The words of a row, cell by cell. */
    public static Predicate<TableItem> row(String... cells) {
        return item -> IntStream.range(0, cells.length).allMatch(i -> item.getText(i).equals(cells[i]));
    }

    /** Whether a row that begins so is there. */
    public boolean has(String beginning) {
        return ui(() -> IntStream.range(0, table.getItemCount())
                .anyMatch(i -> table.getItem(i).getText(0).startsWith(beginning)));
    }

    /** Goes to a cell by the arrows and types an entry, taken by Enter. */
    public void enter(Predicate<TableItem> row, String column, String entry) {
        go(row, column);
        enter(entry);
    }

    /** Types an entry into the cell with the focus, taken by Enter. */
    public void enter(String entry) {
        act(() -> {
            WorkbenchDriver.key(table, entry.charAt(0));
            editor().insert(entry.substring(1));
        });
        take();
    }

    /** Presses Enter in the open cell. */
    public void take() {
        act(() -> editor().notifyListeners(SWT.DefaultSelection, new Event()));
    }

    /** Presses a key. */
    public void key(int code) {
        act(() -> WorkbenchDriver.key(table, code));
    }

    /** Goes to a cell by the arrows. */
    public void go(Predicate<TableItem> row, String column) {
        act(() -> {
            table.setFocus();
            table.notifyListeners(SWT.FocusIn, new Event()); // which only the active window would send
            table.setSelection(row(row));
            Event selected = new Event();
            selected.item = table.getItem(table.getSelectionIndex());
            table.notifyListeners(SWT.Selection, selected);
            for (int i = 0; i < table.getColumnCount(); i++) {
                WorkbenchDriver.key(table, SWT.ARROW_LEFT);
            }
            for (int i = 0; i < column(column); i++) {
                if (table.getColumn(i).getWidth() == 0) {
                    continue; // one that is left out is gone over
                }
                WorkbenchDriver.key(table, SWT.ARROW_RIGHT);
            }
        });
    }

    /** The open cell; called on the user interface's thread. */
    public Text editor() {
        return WorkbenchDriver.find(table, Text.class, Text::isVisible).orElseThrow();
    }

    private int row(Predicate<TableItem> row) {
        return IntStream.range(0, table.getItemCount()).filter(i -> row.test(table.getItem(i))).findFirst()
                .orElseThrow(() -> new AssertionError("No such row"));
    }

    private int column(String title) {
        return IntStream.range(0, table.getColumnCount()).filter(i -> table.getColumn(i).getText().equals(title))
                .findFirst().orElseThrow(() -> new AssertionError("No column " + title));
    }
}
