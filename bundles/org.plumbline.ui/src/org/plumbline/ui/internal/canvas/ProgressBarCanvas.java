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

    /** @param share how far, 0 to 1 */
    public ProgressBarCanvas(Composite parent, double share) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        Style.PLAIN.on(this);
        addListener(SWT.Paint, event -> {
            Rectangle area = getClientArea();
            event.gc.setAntialias(SWT.ON);
            event.gc.setBackground(Hue.BORDER.color());
            event.gc.fillRoundRectangle(0, 0, area.width, HEIGHT, HEIGHT, HEIGHT);
            event.gc.setBackground((share >= 1 ? Hue.GOOD : Hue.ACCENT).color());
            event.gc.fillRoundRectangle(0, 0, (int) (area.width * Math.clamp(share, 0, 1)), HEIGHT, HEIGHT, HEIGHT);
        });
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 120 : widthHint, HEIGHT);
    }
}
