package org.plumbline.ui.internal.form;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.plumbline.ui.internal.Hue;

/** Selected rows lie on a tint, on which words keep their colors; the cell with the focus is framed. */
public final class RowTint {

    private RowTint() {
    }

    /** Tints the selected rows of a table. */
    public static void on(Table table) {
        table.addListener(SWT.EraseItem, event -> {
            if ((event.detail & SWT.SELECTED) != 0) {
                event.gc.setBackground(Hue.TINT.color());
                event.gc.fillRectangle(event.getBounds());
                event.gc.setForeground(Hue.TEXT.color());
                event.detail &= ~(SWT.SELECTED | SWT.BACKGROUND | SWT.HOT);
            }
        });
    }

    /** Tints the selected rows of a viewer and frames the cell with the focus. */
    static FocusCellHighlighter withFrame(ColumnViewer viewer) {
        Table table = (Table) viewer.getControl();
        on(table);
        return new FocusCellHighlighter(viewer) {
            {
                table.addListener(SWT.PaintItem, this::frame);
                table.addListener(SWT.FocusIn, event -> table.redraw());
                table.addListener(SWT.FocusOut, event -> table.redraw());
            }

            private void frame(Event event) {
                ViewerCell cell = getFocusCell();
                if (cell != null && cell.getItem() == event.item && cell.getColumnIndex() == event.index
                        && table.isFocusControl()) {
                    Rectangle bounds = ((TableItem) event.item).getBounds(event.index);
                    event.gc.setForeground(Hue.ACCENT.color());
                    event.gc.setLineWidth(2);
                    event.gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 2, bounds.height - 2);
                }
            }

            @Override
            protected void focusCellChanged(ViewerCell now, ViewerCell before) {
                table.redraw();
            }
        };
    }
}
