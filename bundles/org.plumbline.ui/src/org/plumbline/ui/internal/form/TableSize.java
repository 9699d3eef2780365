package org.plumbline.ui.internal.form;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** The height of a table and the widths of its columns, by what is in it. */
final class TableSize<T> {

    /** Points of the longest word that is always shown in full, and around it. */
    private static final int SHORT = 104;
    private static final int PADDING = 14;

    /** Points by which a title is wider than the same words in a cell. */
    private static final int BOLD = 8;

    private final Table table;
    private final List<Column<T>> columns;
    private final TableColumnLayout layout = new TableColumnLayout();

    /** @param table alone in its parent, which is laid out by a grid */
    TableSize(Table table, List<Column<T>> columns) {
        this.table = table;
        this.columns = columns;
        table.getParent().setLayout(layout);
        widen(List.of());
    }

    /** Makes the table as high as its rows, or as the most of them that are shown at once. */
    void fit(List<T> shown, int most) {
        widen(shown);
        int rows = Math.clamp(table.getItemCount(), 1, most);
        Composite frame = table.getParent();
        GridData data = (GridData) frame.getLayoutData();
        data.heightHint = table.getHeaderHeight() + rows * (table.getItemHeight() + table.getGridLineWidth()) + 6;
        PageBody.reflow(frame);
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

    /** Short words are shown in full; longer ones share what room there is. */
    private void widen(List<T> shown) {
        GC gc = new GC(table);
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            int widest = shown.stream().map(column.text()).mapToInt(text -> gc.textExtent(text).x)
                    .reduce(gc.textExtent(column.title()).x + BOLD, Math::max);
            layout.setColumnData(table.getColumn(i), new ColumnWeightData(column.weight(),
                    Math.min(widest + PADDING, SHORT)));
        }
        gc.dispose();
    }
}
