package org.plumbline.ui.internal.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.Style;

/** How far something has come; the words beside it say the same. */
public final class ProgressBarCanvas extends Canvas {

    private static final int HEIGHT = 6;

    private double share;
    private Hue hue;

    /** @param share how far, 0 to 1 */
    public ProgressBarCanvas(Composite parent, double share) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        show(share, share >= 1 ? Hue.GOOD : Hue.ACCENT);
        Style.PLAIN.on(this);
        addListener(SWT.Paint, event -> {
            Rectangle area = getClientArea();
            event.gc.setAntialias(SWT.ON);
            event.gc.setBackground(Hue.BORDER.color());
            event.gc.fillRoundRectangle(0, 0, area.width, HEIGHT, HEIGHT, HEIGHT);
            event.gc.setBackground(hue.color());
            event.gc.fillRoundRectangle(0, 0, (int) (area.width * Math.clamp(this.share, 0, 1)), HEIGHT, HEIGHT, HEIGHT);
        });
    }

    /** Shows another share, in a color. */
    public void show(double newShare, Hue newHue) {
        share = newShare;
        hue = newHue;
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 120 : widthHint, HEIGHT);
    }
}
