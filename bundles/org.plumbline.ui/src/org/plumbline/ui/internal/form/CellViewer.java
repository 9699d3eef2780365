package org.plumbline.ui.internal.form;

import java.util.function.Predicate;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** A viewer whose open cell can be taken over, and whose focus can be sent to another row. */
final class CellViewer extends TableViewer {

    CellViewer(Composite parent) {
        super(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
    }

    /** Takes what stands in the open cell. */
    void takeOver() {
        applyEditorValue();
    }

    /** The row with the focus; -1 where none has it. */
    int row() {
        ViewerCell cell = getColumnViewerEditor().getFocusCell();
        return cell == null ? getTable().getSelectionIndex() : getTable().indexOf((TableItem) cell.getItem());
    }

    /** Sends the focus so many rows down, up if there are fewer than none, in its column; over rows that are not meant. */
    void go(int rows, Predicate<Object> meant) {
        Table table = getTable();
        int row = row() + rows;
        while (row >= 0 && row < table.getItemCount() && !meant.test(table.getItem(row).getData())) {
            row += rows;
        }
        table.setFocus();
        if (row >= 0 && row < table.getItemCount()) {
            table.setSelection(row);
            Event selected = new Event();
            selected.item = table.getItem(row);
            table.notifyListeners(SWT.Selection, selected);
        }
    }
}
