package org.plumbline.ui.internal.assistant.differential;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.plumbline.core.differential.Hypothesis;
import org.plumbline.ui.internal.Hue;

/**
 * Draws behind the words of the second column what speaks for a condition, filled, to the right of a line, and what
 * speaks against it, as an outline, to the left.
 */
final class BalanceBars {

    private static final int COLUMN = 1;
    private static final int WORDS = 62;
    private static final int HEIGHT = 8;
    private static final int LEAST = 30;

    private final Supplier<List<Hypothesis>> shown;

    /** @param shown all that is drawn to one scale */
    BalanceBars(Table table, Supplier<List<Hypothesis>> shown) {
        this.shown = shown;
        table.addListener(SWT.PaintItem, this::paint);
    }

    private void paint(Event event) {
        if (event.index == COLUMN && event.item.getData() instanceof Hypothesis hypothesis) {
            Rectangle cell = ((TableItem) event.item).getBounds(COLUMN);
            int room = cell.width - WORDS - HEIGHT;
            if (room >= LEAST) {
                paint(event.gc, hypothesis, new Rectangle(cell.x + WORDS, cell.y + (cell.height - HEIGHT) / 2, room,
                        HEIGHT));
            }
        }
    }

    private void paint(GC gc, Hypothesis hypothesis, Rectangle area) {
        double favor = most(Hypothesis::favor);
        double doubt = most(Hypothesis::doubt);
        double scale = area.width / Math.max(1, favor + doubt);
        int middle = area.x + (int) Math.round(doubt * scale);
        int against = (int) Math.round(hypothesis.doubt() * scale);
        gc.setBackground(Hue.ACCENT.color());
        gc.fillRectangle(middle + 1, area.y, (int) Math.round(hypothesis.favor() * scale), area.height);
        gc.setForeground(Hue.WARNING.color());
        if (against > 0) {
            gc.drawRectangle(middle - against, area.y, against - 1, area.height - 1);
        }
        gc.setForeground(Hue.MUTED.color());
        gc.drawLine(middle, area.y - 3, middle, area.y + area.height + 2);
    }

    private double most(ToDoubleFunction<Hypothesis> side) {
        return shown.get().stream().mapToDouble(side).max().orElse(0);
    }
}
