package org.plumbline.ui.internal.form;

import java.util.function.Predicate;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * A viewer whose open cell can be taken over, and whose focus can be sent to another row. When the selected row goes
 * while it has the keys, they go to the next one.
 */
final class CellViewer extends TableViewer {

    CellViewer(Composite parent) {
        super(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
    }

    @Override
    protected void inputChanged(Object input, Object before) {
        int row = getTable().getSelectionIndex();
        super.inputChanged(input, before);
        if (row >= 0 && getTable().getSelectionIndex() < 0 && getTable().isFocusControl()) {
            getTable().notifyListeners(SWT.FocusIn, new Event()); // the cell with the focus may be gone, too
            selectRow(Math.min(row, getTable().getItemCount() - 1));
        }
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
        selectRow(row);
    }

    /** Selects an element and shows it. */
    void select(Object element) {
        setSelection(new StructuredSelection(element), true);
        selectRow(getTable().getSelectionIndex());
    }

    /** Selects a row, if there is one of this number, as by hand: else the cell with the focus would not follow. */
    private void selectRow(int row) {
        if (row >= 0 && row < getTable().getItemCount()) {
            getTable().setSelection(row);
            Event selected = new Event();
            selected.item = getTable().getItem(row);
            getTable().notifyListeners(SWT.Selection, selected);
        }
    }
}
