package org.plumbline.ui.internal.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Table;

/**
 * The height of a table and the widths of its columns, by what is in it. Columns are as wide as their words while there
 * is room; what is left is shared by weight, what is missing is taken from the widest. A column aside takes no room
 * while nothing stands in it.
 */
final class TableSize<T> extends Layout {

    /** Points around the words of a cell, and around a table. */
    private static final int PADDING = 14;

    /** Points by which a title is wider than the same words in a cell. */
    private static final int BOLD = 8;

    private final Table table;
    private final List<Column<T>> columns;
    private int[] needed;

    /** @param table alone in its parent, which is laid out by a grid */
    TableSize(Table table, List<Column<T>> columns) {
        this.table = table;
        this.columns = columns;
        needed = needed(List.of());
        table.getParent().setLayout(this);
    }

    /** Makes the table as high as its rows, or as the most of them that are shown at once. */
    void fit(List<T> shown, int most) {
        needed = needed(shown);
        int rows = Math.clamp(table.getItemCount(), 1, most);
        Composite frame = table.getParent();
        GridData data = (GridData) frame.getLayoutData();
        data.heightHint = table.getHeaderHeight() + rows * (table.getItemHeight() + table.getGridLineWidth()) + 6;
        PageBody.reflow(frame);
    }

    /** Whether a column came to have words, or lost its last. */
    boolean isOutdated(List<T> shown) {
        return IntStream.range(0, needed.length).anyMatch(i -> isLeftOut(i, shown) != (needed[i] == 0));
    }

    /** What the cells of a row have no room for. */
    Stream<String> cropped(T element) {
        GC gc = new GC(table);
        List<String> lines = IntStream.range(0, columns.size())
                .filter(i -> isCropped(gc.textExtent(text(i, element)).x, table.getColumn(i).getWidth()))
                .mapToObj(i -> columns.get(i).title() + ": " + text(i, element)).toList();
        gc.dispose();
        return lines.stream();
    }

    /** A column that was not laid out yet crops nothing. */
    private static boolean isCropped(int words, int room) {
        return room > 0 && words > 0 && words + PADDING / 2 > room;
    }

    private String text(int column, T element) {
        return columns.get(column).text().apply(element);
    }

    private boolean isLeftOut(int column, List<T> shown) {
        return columns.get(column).aside() && shown.stream().allMatch(element -> text(column, element).isEmpty());
    }

    /** Points that the words of each column need; none for a column that is left out. */
    private int[] needed(List<T> shown) {
        GC gc = new GC(table);
        int[] points = IntStream.range(0, columns.size()).map(i -> isLeftOut(i, shown) ? 0 : PADDING + shown.stream()
                .mapToInt(element -> gc.textExtent(text(i, element)).x)
                .reduce(gc.textExtent(columns.get(i).title()).x + BOLD, Math::max)).toArray();
        gc.dispose();
        return points;
    }

    @Override
    protected Point computeSize(Composite frame, int widthHint, int heightHint, boolean flushed) {
        return new Point(Math.max(0, widthHint), table.getHeaderHeight() + table.getItemHeight());
    }

    @Override
    protected void layout(Composite frame, boolean flushed) {
        int room = frame.getClientArea().width - 2 * table.getBorderWidth();
        if (room < columns.size() * PADDING) {
            return; // not in sight yet
        }
        table.setBounds(frame.getClientArea());
        int most = most(room);
        int left = Math.max(0, room - Arrays.stream(needed).sum());
        int weights = IntStream.range(0, needed.length).filter(i -> needed[i] > 0).map(i -> columns.get(i).weight())
                .sum();
        for (int i = 0; i < needed.length; i++) {
            int width = needed[i] == 0 ? 0 : Math.min(needed[i], most) + left * columns.get(i).weight() / weights;
            if (table.getColumn(i).getWidth() != width) {
                table.getColumn(i).setWidth(width);
            }
        }
    }

    /** The width that no column may exceed so that all have room. */
    private int most(int room) {
        int[] narrowFirst = Arrays.stream(needed).sorted().toArray();
        int left = room;
        for (int i = 0; i < narrowFirst.length; i++) {
            int share = left / (narrowFirst.length - i);
            if (narrowFirst[i] > share) {
                return share;
            }
            left -= narrowFirst[i];
        }
        return Integer.MAX_VALUE;
    }
}
