package org.plumbline.ui.internal.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.core.likelihood.Chance;
import org.plumbline.core.likelihood.Interval;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.Style;

/** A probability on a line from 0 to 100 %: a ring for what it was, a dot for what it is, a band for its interval. */
public final class ChanceCanvas extends Canvas {

    private static final int DOT = 5;
    private static final int BAND = 6;
    private static final int QUARTERS = 4;

    private double before;
    private Chance chance;
    private String summary = "";

    public ChanceCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        Style.PLAIN.on(this);
        addListener(SWT.Paint, event -> paint(event.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = summary;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }

    /**
     * Shows a probability.
     *
     * @param estimate what it was before, 0 to 1
     * @param words all of it in words
     */
    public void show(double estimate, Chance now, String words) {
        before = estimate;
        chance = now;
        summary = words;
        setToolTipText(words);
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(Style.MUTED.font());
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        return new Point(widthHint == SWT.DEFAULT ? 160 : widthHint, 2 * DOT + 6 + line);
    }

    private void paint(GC gc) {
        if (chance == null) {
            return;
        }
        Rectangle area = getClientArea();
        int left = area.x + DOT + 1;
        int width = area.width - 2 * DOT - 2;
        int middle = area.y + DOT + 2;
        gc.setAntialias(SWT.ON);
        gc.setFont(Style.MUTED.font());
        scale(gc, left, width, middle);
        chance.interval().ifPresent(interval -> band(gc, interval, left, width, middle));
        int was = left + (int) Math.round(before * width);
        int is = left + (int) Math.round(chance.share() * width);
        gc.setForeground(Hue.ACCENT.color());
        gc.setBackground(Hue.CARD.color());
        gc.setLineWidth(2);
        gc.drawLine(was, middle, is, middle);
        gc.fillOval(was - DOT + 1, middle - DOT + 1, 2 * DOT - 2, 2 * DOT - 2);
        gc.drawOval(was - DOT + 1, middle - DOT + 1, 2 * DOT - 2, 2 * DOT - 2);
        gc.setBackground(Hue.ACCENT.color());
        gc.fillOval(is - DOT, middle - DOT, 2 * DOT + 1, 2 * DOT + 1);
        gc.setLineWidth(1);
    }

    private void scale(GC gc, int left, int width, int middle) {
        gc.setForeground(Hue.BORDER.color());
        gc.drawLine(left, middle, left + width, middle);
        for (int quarter = 0; quarter <= QUARTERS; quarter++) {
            int x = left + quarter * width / QUARTERS;
            gc.setForeground(Hue.BORDER.color());
            gc.drawLine(x, middle - DOT, x, middle + DOT);
            String percent = String.valueOf(quarter * 100 / QUARTERS);
            int wide = gc.textExtent(percent).x;
            gc.setForeground(Hue.MUTED.color());
            gc.drawText(percent, Math.clamp(x - wide / 2, 0, left + width + DOT - wide), middle + DOT + 2, true);
        }
    }

    private static void band(GC gc, Interval interval, int left, int width, int middle) {
        int from = left + (int) Math.round(interval.low() * width);
        int to = left + (int) Math.round(interval.high() * width);
        gc.setBackground(Hue.TINT.color());
        gc.fillRectangle(from, middle - BAND, to - from, 2 * BAND);
        gc.setForeground(Hue.ACCENT.color());
        gc.drawLine(from, middle - BAND, from, middle + BAND);
        gc.drawLine(to, middle - BAND, to, middle + BAND);
    }
}
