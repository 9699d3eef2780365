package org.plumbline.ui.internal.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.Style;

/**
 * The heading of something that opens and closes: an arrow, a title, and a remark. Enter, the space bar and the arrow
 * keys do what a click does.
 */
public class FoldHeading extends Canvas {

    /** Side of the arrow and of a mark before the remark. */
    protected static final int ARROW = 10;
    /** Room between the parts. */
    protected static final int GAP = 8;

    private static final int INSET = 3;

    private final String title;
    private String remark = "";
    private boolean open;

    /** @param fold opens or closes what it is the heading of */
    public FoldHeading(Composite parent, String title, Runnable fold) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.title = title;
        Style.CARD.on(this);
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1) {
                fold.run();
            }
        });
        addListener(SWT.KeyDown, event -> {
            if (folds(event)) {
                fold.run();
            }
        });
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN
                && event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        speak();
    }

    /** What it is the heading of. */
    public String title() {
        return title;
    }

    private boolean folds(Event event) {
        return switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> event.stateMask == 0;
            case SWT.ARROW_RIGHT -> !open;
            case SWT.ARROW_LEFT -> open;
            default -> false;
        };
    }

    /** Shows a state: the remark, and whether what it is the heading of is open. */
    public void show(String newRemark, boolean newOpen) {
        if (!remark.equals(newRemark) || open != newOpen) {
            remark = newRemark;
            open = newOpen;
            redraw();
        }
    }

    /** Draws a mark before the remark. Returns how wide it is, the room behind it included. */
    protected int mark(GC gc, int x, int middle) {
        return 0;
    }

    /** The remarks that the heading has room for, beside the one that is shown. */
    protected List<String> remarks() {
        return List.of();
    }

    private void paint(GC gc) {
        Point size = getSize();
        int middle = size.y / 2;
        int x = INSET;
        gc.setAntialias(SWT.ON);
        gc.setBackground(Hue.MUTED.color());
        gc.fillPolygon(open
                ? new int[] { x, middle - ARROW / 4, x + ARROW, middle - ARROW / 4, x + ARROW / 2, middle + ARROW / 3 }
                : new int[] { x + 2, middle - ARROW / 2, x + 2, middle + ARROW / 2, x + ARROW * 3 / 4, middle });
        x += ARROW + GAP;
        gc.setFont(Style.HEADING.font());
        gc.setForeground(Hue.TEXT.color());
        Point words = gc.textExtent(title);
        gc.drawText(title, x, middle - words.y / 2, true);
        x += words.x + GAP + GAP / 2;
        gc.setFont(Style.MUTED.font());
        int high = gc.textExtent(title).y;
        x += mark(gc, x, middle);
        gc.setForeground(Hue.MUTED.color());
        gc.drawText(fit(gc, size.x - x - INSET), x, middle - high / 2, true);
        if (isFocusControl()) {
            gc.setForeground(Hue.ACCENT.color());
            gc.setLineWidth(2);
            gc.drawRoundRectangle(1, 1, size.x - 2, size.y - 2, GAP, GAP);
        }
    }

    /** As much of the remark as there is room for. */
    private String fit(GC gc, int width) {
        int end = remark.length();
        while (end > 0 && gc.textExtent(cut(end)).x > width) {
            end--;
        }
        return cut(end);
    }

    private String cut(int end) {
        return end == remark.length() ? remark : remark.substring(0, end).stripTrailing() + '\u2026';
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(Style.HEADING.font());
        Point words = gc.textExtent(title);
        gc.setFont(Style.MUTED.font());
        int marked = Stream.concat(Stream.of(remark), remarks().stream()).mapToInt(one -> gc.textExtent(one).x).max()
                .orElseThrow();
        gc.dispose();
        return new Point(width != SWT.DEFAULT ? width
                : INSET + ARROW + GAP + words.x + GAP + GAP / 2 + ARROW + GAP + marked + INSET,
                height != SWT.DEFAULT ? height : words.y + 2 * INSET);
    }

    private void speak() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Stream.of(title, remark).filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "));
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (open ? ACC.STATE_EXPANDED : ACC.STATE_COLLAPSED)
                        | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        });
    }
}
