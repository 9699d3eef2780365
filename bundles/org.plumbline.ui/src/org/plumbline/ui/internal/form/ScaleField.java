package org.plumbline.ui.internal.form;

import java.util.OptionalInt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleValueAdapter;
import org.eclipse.swt.accessibility.AccessibleValueEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.plumbline.core.scoring.DigitEntry;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.Style;

/**
 * A scale of whole numbers, such as pain from 0 to 10: digits set it, arrows move it, the mouse clicks or drags it,
 * Delete says that it was not asked. A mark stands below the number of last time.
 */
public final class ScaleField extends Canvas {

    private static final int PADDING = 6;
    private static final int MARK = 5;
    private static final int CELL = 18;

    private final int low;
    private final int high;
    private DigitEntry entry;
    private OptionalInt value = OptionalInt.empty();
    private OptionalInt before = OptionalInt.empty();
    private Runnable onChange = () -> { };

    public ScaleField(Composite parent, int low, int high) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.low = low;
        this.high = high;
        entry = new DigitEntry(low, high);
        Style.PLAIN.on(this);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.KeyDown, this::pressed);
        addListener(SWT.Traverse, event -> {
            event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS;
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.detail = SWT.TRAVERSE_TAB_NEXT;
            }
        });
        addListener(SWT.MouseDown, event -> {
            setFocus();
            pointed(event);
        });
        addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                pointed(event);
            }
        });
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> {
            entry = new DigitEntry(low, high);
            redraw();
        });
        accessible();
    }

    private void accessible() {
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_SLIDER;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = text();
            }
        });
        getAccessible().addAccessibleValueListener(new AccessibleValueAdapter() {
            @Override
            public void getCurrentValue(AccessibleValueEvent event) {
                event.value = value.orElse(low);
            }

            @Override
            public void getMinimumValue(AccessibleValueEvent event) {
                event.value = low;
            }

            @Override
            public void getMaximumValue(AccessibleValueEvent event) {
                event.value = high;
            }
        });
    }

    /** The number; empty when it was not asked. */
    public String text() {
        return value.isPresent() ? String.valueOf(value.getAsInt()) : "";
    }

    /** Shows a number, or none; who listens to changes does not hear of it. */
    public void text(String text) {
        show(number(text));
    }

    /** Marks the number of last time. */
    void before(String text) {
        before = number(text);
        redraw();
    }

    /** Runs {@code action} after a person changed the number. */
    public void onChange(Runnable action) {
        onChange = action;
    }

    private static OptionalInt number(String text) {
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    private void show(OptionalInt number) {
        value = number;
        redraw();
        getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
    }

    private void set(OptionalInt number) {
        if (!number.equals(value)) {
            show(number);
            onChange.run();
        }
    }

    private void pressed(Event event) {
        if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0) {
            return;
        }
        if (entry.takes(event.character)) {
            entry = entry.then(event.character);
            entry.value().ifPresent(number -> set(OptionalInt.of(number)));
            entry = entry.isComplete() ? new DigitEntry(low, high) : entry;
            return;
        }
        int start = value.orElse(before.orElse(low));
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_UP -> move(value.isPresent() ? start + 1 : start);
            case SWT.ARROW_LEFT, SWT.ARROW_DOWN -> move(value.isPresent() ? start - 1 : start);
            case SWT.HOME -> move(low);
            case SWT.END -> move(high);
            case SWT.DEL, SWT.BS -> set(OptionalInt.empty());
            default -> {
                return;
            }
        }
        entry = new DigitEntry(low, high);
    }

    private void move(int to) {
        set(OptionalInt.of(Math.clamp(to, low, high)));
    }

    private void pointed(Event event) {
        if (isEnabled()) {
            move(low + Math.floorDiv(event.x * cells(), Math.max(1, getClientArea().width)));
        }
    }

    private int cells() {
        return high - low + 1;
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        GC gc = new GC(this);
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        return new Point(width == SWT.DEFAULT ? cells() * CELL : width, line + 2 * PADDING + MARK + 2);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        int height = area.height - MARK - 2;
        for (int number = low; number <= high; number++) {
            Rectangle cell = cell(number, area.width, height);
            boolean chosen = value.isPresent() && value.getAsInt() == number;
            gc.setBackground((chosen ? Hue.ACCENT : Hue.FIELD).color());
            gc.fillRectangle(cell);
            gc.setForeground(Hue.BORDER.color());
            gc.drawRectangle(cell);
            gc.setForeground((chosen ? Hue.CARD : isEnabled() ? Hue.TEXT : Hue.MUTED).color());
            gc.setFont((chosen ? Style.STRONG : Style.FIELD).font());
            String word = String.valueOf(number);
            Point size = gc.textExtent(word);
            gc.drawText(word, cell.x + (cell.width - size.x) / 2 + 1, cell.y + (height - size.y) / 2, true);
        }
        before.ifPresent(number -> mark(gc, cell(Math.clamp(number, low, high), area.width, height)));
        if (isFocusControl()) {
            gc.setForeground(Hue.ACCENT.color());
            gc.setLineWidth(2);
            gc.drawRectangle(1, 1, area.width - 2, height - 1);
        }
    }

    private static void mark(GC gc, Rectangle cell) {
        int middle = cell.x + cell.width / 2;
        int top = cell.y + cell.height + 1;
        gc.setBackground(Hue.MUTED.color());
        gc.fillPolygon(new int[] { middle, top, middle - MARK, top + MARK, middle + MARK, top + MARK });
    }

    private Rectangle cell(int number, int width, int height) {
        int left = (number - low) * (width - 1) / cells();
        int right = (number - low + 1) * (width - 1) / cells();
        return new Rectangle(left, 0, right - left, height);
    }
}
