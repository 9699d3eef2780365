package org.plumbline.ui.internal.form;

import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * The keys of a table: arrows move from cell to cell; a character, Enter, F2 or a double click opens a cell, a
 * character also the next cell of the row that can be opened; Enter and the arrows up and down take what was entered
 * and go to the next row, Tab to the next cell; Escape gives it up; Delete empties a cell.
 */
final class CellKeys<T> {

    private final ElementTable<T> table;
    private final CellViewer viewer;
    private Column<T> writing;

    CellKeys(ElementTable<T> table, CellViewer viewer) {
        this.table = table;
        this.viewer = viewer;
    }

    /** Says which column takes what is typed at a cell for reading. */
    void writeInto(Column<T> column) {
        writing = column;
    }

    void listen() {
        viewer.getTable().addListener(SWT.KeyDown, this::seek); // before anything else acts on the key
        var cells = new TableViewerFocusCellManager(viewer, RowTint.withFrame(viewer));
        var strategy = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return switch (event.eventType) {
                    case ColumnViewerEditorActivationEvent.TRAVERSAL,
                            ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION,
                            ColumnViewerEditorActivationEvent.PROGRAMMATIC -> true;
                    case ColumnViewerEditorActivationEvent.KEY_PRESSED -> opens(event);
                    default -> false;
                };
            }
        };
        strategy.setEnableEditorActivationWithKeyboard(true);
        TableViewerEditor.create(viewer, cells, strategy, ColumnViewerEditor.TABBING_HORIZONTAL
                | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        viewer.getTable().addListener(SWT.KeyDown, this::pressed);
        viewer.getTable().addListener(SWT.FocusIn, event -> {
            if (viewer.getTable().getSelectionIndex() < 0 || isHeading(viewer.row())) {
                viewer.go(isHeading(viewer.row()) ? 1 : 0, table::isElement);
            }
            if (table.focused().filter(cell -> cell.column().title().isEmpty()).isPresent()) {
                begin();
            }
        });
    }

    /** Goes from a sign, which is nothing to begin with, to where one writes. */
    private void begin() {
        int columns = viewer.getTable().getColumnCount();
        for (int i = 0; i < columns && (i == 0 || isAsideOfWriting()); i++) {
            move(SWT.ARROW_RIGHT);
        }
    }

    private boolean isAsideOfWriting() {
        return table.focused().filter(cell -> writing != null && cell.column() != writing
                && table.isEditable(cell.element(), writing)).isPresent();
    }

    /** Goes over headings, and to the cell that a character is meant for, where that with the focus has none. */
    private void seek(Event event) {
        int rows = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (rows != 0 && event.stateMask == 0 && isHeading(viewer.row() + rows)) {
            viewer.go(rows, table::isElement);
            event.doit = false;
            event.type = SWT.None; // and nobody else acts on it
        } else if (CellEditing.isTyping(event.character, event.stateMask) && !canOpen()) {
            int columns = viewer.getTable().getColumnCount();
            for (int i = 0; i < columns && !canWrite(); i++) {
                move(SWT.ARROW_RIGHT);
            }
            for (int i = 0; i < columns && !canOpen(); i++) {
                move(SWT.ARROW_LEFT);
            }
        }
    }

    private boolean isHeading(int row) {
        return row >= 0 && row < viewer.getTable().getItemCount() && !table.isElement(viewer.getElementAt(row));
    }

    private boolean canOpen() {
        return table.focused().filter(cell -> table.isEditable(cell.element(), cell.column())).isPresent();
    }

    /** Whether the cell with the focus takes what is typed. */
    private boolean canWrite() {
        return canOpen() && table.focused().filter(cell -> writing == null || cell.column() == writing
                || !table.isEditable(cell.element(), writing)).isPresent();
    }

    private void move(int arrow) {
        Event key = new Event();
        key.keyCode = arrow;
        viewer.getTable().notifyListeners(SWT.KeyDown, key);
    }

    private static boolean opens(ColumnViewerEditorActivationEvent event) {
        return event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2
                || CellEditing.isTyping(event.character, event.stateMask);
    }

    private void pressed(Event event) {
        if (CellEditing.isTyping(event.character, event.stateMask)) {
            event.doit = false; // the table would search for a row that begins so
        } else if (event.keyCode == SWT.ESC) {
            event.doit = !table.focused().filter(table::giveUp).isPresent();
        } else if (event.keyCode == SWT.DEL && table.isEmptiedByDelete()) {
            table.focused().filter(cell -> table.isEditable(cell.element(), cell.column()))
                    .ifPresent(cell -> table.enter(cell.element(), cell.column(), ""));
        }
    }
}
