package org.plumbline.ui.internal.form;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Lays the visible children out in rows of equal columns. Layout data is the number of columns a child spans; without
 * it a child spans the row. Where the width is less than {@code narrow}, every child spans twice as many, or what its
 * {@link Span} says.
 */
public class SpanLayout extends Layout {

    /** Layout data: how many columns a child spans, and how many where there is little width. */
    public record Span(int columns, int narrow) {
    }

    /** Layout data: how many columns a child spans, and more of them where they are narrower than so many points. */
    public record Least(int columns, int points) {
    }

    private final int columns;
    private final int gap;
    private final int margin;
    private final int narrow;
    private final int widest;
    private final Map<Control, Point> sizes = new WeakHashMap<>();

    /**
     * @param columns columns of a row
     * @param gap points between children
     * @param margin points around them
     * @param narrow width below which spans double
     * @param widest width that is not exceeded
     */
    public SpanLayout(int columns, int gap, int margin, int narrow, int widest) {
        this.columns = columns;
        this.gap = gap;
        this.margin = margin;
        this.narrow = narrow;
        this.widest = widest;
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flush) {
        int width = widthHint == SWT.DEFAULT ? Math.min(narrow, widest) : widthHint;
        return new Point(width, place(composite, new Rectangle(0, 0, width, 0), false, flush));
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        place(composite, composite.getClientArea(), true, flush);
    }

    @Override
    protected boolean flushCache(Control control) {
        sizes.remove(control);
        return true;
    }

    /** Measures the rows, moves the children where wanted, and returns the height of all. */
    private int place(Composite composite, Rectangle area, boolean move, boolean flush) {
        if (flush) {
            sizes.clear();
        }
        int inner = Math.min(area.width, widest) - 2 * margin;
        boolean tight = area.width < narrow;
        List<Control> children = Stream.of(composite.getChildren()).filter(Control::getVisible).toList();
        int y = area.y + margin;
        for (int first = 0; first < children.size();) {
            int next = first;
            int height = 0;
            for (int used = 0; next < children.size() && used + span(children.get(next), tight, inner) <= columns; next++) {
                int span = span(children.get(next), tight, inner);
                height = Math.max(height, height(children.get(next), width(span, used, inner)));
                used += span;
            }
            for (int i = first, used = 0; move && i < next; i++) {
                int span = span(children.get(i), tight, inner);
                children.get(i).setBounds(area.x + margin + x(used, inner), y, width(span, used, inner), height);
                used += span;
            }
            y += height + gap;
            first = next;
        }
        return y - area.y + margin - (children.isEmpty() ? 0 : gap);
    }

    /** Height of a child; measured once for a width. */
    private int height(Control child, int width) {
        Point size = sizes.get(child);
        if (size == null || size.x != width) {
            size = new Point(width, child.computeSize(width, SWT.DEFAULT, false).y);
            sizes.put(child, size);
        }
        return size.y;
    }

    private int x(int column, int inner) {
        return column * (inner + gap) / columns;
    }

    private int width(int span, int column, int inner) {
        return Math.max(0, x(column + span, inner) - x(column, inner) - gap);
    }

    private int span(Control child, boolean tight, int inner) {
        return Math.min(columns, switch (child.getLayoutData()) {
            case Integer given -> tight ? 2 * given : given;
            case Span span -> tight ? span.narrow() : span.columns();
            case Least least -> IntStream.range(tight ? 2 * least.columns() : least.columns(), columns)
                    .filter(span -> width(span, 0, inner) >= least.points()).findFirst().orElse(columns);
            case null, default -> columns;
        });
    }
}
