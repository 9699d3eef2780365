package org.plumbline.ui.internal.encounter;

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
 * The heading of a section: an arrow that opens and closes it, its title, and how far it is filled in. Enter, the space
 * bar and the arrow keys do what a click does.
 */
final class SectionHeading extends Canvas {

    private static final int ARROW = 10;
    private static final int GAP = 8;
    private static final int INSET = 3;

    private final String title;
    private Completion completion = Completion.NOT_NEEDED;
    private boolean open;

    /** @param fold opens or closes the section */
    SectionHeading(Composite parent, String title, Runnable fold) {
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

    /** What the section is called. */
    String title() {
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

    /** Shows a state. */
    void show(Completion newCompletion, boolean newOpen) {
        if (completion != newCompletion || open != newOpen) {
            completion = newCompletion;
            open = newOpen;
            redraw();
        }
    }

    /** How far the section is filled in, in words. */
    static String words(Completion completion) {
        return switch (completion) {
            case NOT_NEEDED -> Messages.notNeeded;
            case EMPTY -> Messages.empty;
            case STARTED -> Messages.started;
            case COMPLETE -> Messages.complete;
        };
    }

    /** Draws the mark of a completion: an empty, a half and a full circle with a hook; nothing where not needed. */
    static void mark(GC gc, Completion completion, int x, int y, int size) {
        gc.setAntialias(SWT.ON);
        Hue hue = completion == Completion.COMPLETE ? Hue.GOOD : Hue.MUTED;
        gc.setForeground(hue.color());
        gc.setBackground(hue.color());
        switch (completion) {
            case NOT_NEEDED -> gc.drawLine(x + 2, y + size / 2, x + size - 2, y + size / 2);
            case EMPTY -> gc.drawOval(x, y, size, size);
            case STARTED -> {
                gc.drawOval(x, y, size, size);
                gc.fillArc(x, y, size, size, 90, 180);
            }
            case COMPLETE -> {
                gc.fillOval(x, y, size + 1, size + 1);
                gc.setForeground(Hue.CARD.color());
                gc.setLineWidth(2);
                gc.drawPolyline(new int[] { x + size / 4, y + size / 2, x + size * 9 / 20, y + size * 7 / 10,
                    x + size * 3 / 4, y + size * 3 / 10 });
                gc.setLineWidth(1);
            }
        }
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
        mark(gc, completion, x, middle - ARROW / 2, ARROW);
        gc.setForeground(Hue.MUTED.color());
        gc.drawText(words(completion), x + ARROW + GAP, middle - high / 2, true);
        if (isFocusControl()) {
            gc.setForeground(Hue.ACCENT.color());
            gc.setLineWidth(2);
            gc.drawRoundRectangle(1, 1, size.x - 2, size.y - 2, GAP, GAP);
        }
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(Style.HEADING.font());
        Point words = gc.textExtent(title);
        gc.setFont(Style.MUTED.font());
        int marked = Stream.of(Completion.values()).mapToInt(one -> gc.textExtent(words(one)).x).max().orElseThrow();
        gc.dispose();
        return new Point(width != SWT.DEFAULT ? width
                : INSET + ARROW + GAP + words.x + GAP + GAP / 2 + ARROW + GAP + marked + INSET,
                height != SWT.DEFAULT ? height : words.y + 2 * INSET);
    }

    private void speak() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Stream.of(title, words(completion)).collect(Collectors.joining(", "));
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
