package org.plumbline.ui.internal.form;

import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * The keys of a table: arrows move from cell to cell; a character, Enter, F2 or a double click opens a cell; Enter and
 * the arrows up and down take what was entered and go to the next row, Tab to the next cell; Escape gives it up; Delete
 * empties a cell.
 */
final class CellKeys<T> {

    private final ElementTable<T> table;
    private final CellViewer viewer;

    CellKeys(ElementTable<T> table, CellViewer viewer) {
        this.table = table;
        this.viewer = viewer;
    }

    void listen() {
        var cells = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
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
