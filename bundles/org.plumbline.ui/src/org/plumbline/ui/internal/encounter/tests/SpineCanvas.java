package org.plumbline.ui.internal.encounter.tests;

import java.util.Map;
import java.util.function.Consumer;

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
import org.plumbline.core.exam.SpineLayout;
import org.plumbline.core.exam.SpineLayout.Segment;
import org.plumbline.core.exam.SpineSpot;
import org.plumbline.model.chart.Side;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;

/**
 * A picture of the spine from behind, on which one clicks or walks: up and down are levels, left and right the sides,
 * Page Up and Page Down the parts of the spine. It shows what was found where.
 */
public final class SpineCanvas extends Canvas {

    /** What is marked at a place: the letters of P.A.R.T., of this visit or of the last. */
    record Mark(String letters, boolean now) {
    }

    private static final int WIDTH = 212;
    private static final int HEIGHT = 460;
    private static final int TOP = 22;
    private static final int MIDDLE = 100;

    private final SpineLayout layout;
    private final Runnable moved;
    private SpineSpot spot;
    private Map<SpineSpot, Mark> marks = Map.of();

    /**
     * @param moved told when one goes to another place
     * @param pressed told the keys that mean something at a place; 13 for Enter, 127 for Delete
     */
    SpineCanvas(Composite parent, SpineLayout layout, Runnable moved, Consumer<Character> pressed) {
        super(parent, SWT.DOUBLE_BUFFERED);
        Style.PLAIN.on(this);
        this.layout = layout;
        this.moved = moved;
        spot = layout.start();
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> click(event));
        addListener(SWT.MouseDoubleClick, event -> pressed.accept(SWT.CR));
        addListener(SWT.KeyDown, event -> {
            if (event.stateMask == 0 && !walk(event.keyCode) && event.character != 0) {
                pressed.accept(Character.toLowerCase(event.character));
            }
        });
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        accessible();
    }

    private void accessible() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }

    /** Where one is and what was found there, in words. */
    String words() {
        Mark mark = marks.get(spot);
        String place = Messages.bind(Messages.spineAt, spot.level(), Words.of(spot.side()));
        return mark == null ? place : place + ": " + (mark.now() ? mark.letters()
                : Messages.bind(Messages.lastTimeWas, mark.letters()));
    }

    /** Shows what was found. */
    void show(Map<SpineSpot, Mark> found) {
        if (!found.equals(marks)) {
            marks = Map.copyOf(found);
            redraw();
        }
    }

    /** The place one is at. */
    public SpineSpot spot() {
        return spot;
    }

    /** Goes to a place. */
    public void go(SpineSpot place) {
        if (!place.equals(spot)) {
            spot = place;
            setToolTipText(words());
            getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
            redraw();
            moved.run();
        }
    }

    /** Where on the picture a place is. */
    public Point point(SpineSpot place) {
        return new Point((int) Math.round(MIDDLE + scale() * layout.x(place)),
                (int) Math.round(TOP + scale() * layout.segment(place.level()).orElseThrow().middle()));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(WIDTH, HEIGHT);
    }

    private double scale() {
        return (HEIGHT - TOP - 6) / layout.height();
    }

    private void click(Event event) {
        forceFocus();
        layout.at((event.x - MIDDLE) / scale(), (event.y - TOP) / scale()).ifPresent(this::go);
    }

    private boolean walk(int key) {
        SpineSpot to = switch (key) {
            case SWT.ARROW_UP -> layout.down(spot, -1);
            case SWT.ARROW_DOWN -> layout.down(spot, 1);
            case SWT.ARROW_LEFT -> layout.across(spot, false);
            case SWT.ARROW_RIGHT -> layout.across(spot, true);
            case SWT.PAGE_UP -> layout.region(spot, false);
            case SWT.PAGE_DOWN -> layout.region(spot, true);
            case SWT.HOME -> layout.down(spot, -layout.segments().size());
            case SWT.END -> layout.down(spot, layout.segments().size());
            default -> null;
        };
        if (to != null) {
            go(to);
        }
        return to != null;
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        Segment current = layout.segment(spot.level()).orElseThrow();
        SpinePainter painter = new SpinePainter(gc, layout, scale(), MIDDLE, TOP);
        gc.setBackground(Hue.TINT.color());
        gc.fillRoundRectangle(0, Math.round(painter.y(current.top())), WIDTH,
                (int) Math.round(current.height() * scale()), 6, 6);
        gc.setFont(Style.MUTED.font());
        gc.setForeground(Hue.MUTED.color());
        centered(gc, Words.of(Side.LEFT), painter.x(-SpineLayout.REACH * 0.6));
        centered(gc, Words.of(Side.RIGHT), painter.x(SpineLayout.REACH * 0.6));
        for (Segment segment : layout.segments()) {
            gc.setForeground((segment == current ? Hue.TEXT : Hue.MUTED).color());
            int line = gc.getFontMetrics().getHeight();
            gc.drawText(segment.level(), 6, Math.round(painter.y(segment.middle())) - line / 2, true);
        }
        painter.bones();
        painter.profile(current);
        marks.forEach((place, mark) -> painter.mark(place, mark.letters(), mark.now()));
        painter.cursor(spot, isFocusControl());
    }

    private static void centered(GC gc, String words, float x) {
        gc.drawText(words, Math.round(x) - gc.textExtent(words).x / 2, 2, true);
    }
}
