package org.plumbline.ui.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.plumbline.core.note.Comparison;
import org.plumbline.core.note.Comparison.Area;
import org.plumbline.core.note.Comparison.Kind;
import org.plumbline.core.note.Comparison.Row;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.form.Named;
import org.plumbline.ui.internal.form.RowTint;

/**
 * The rows of a comparison under the headings of their areas; below, both sides of the selected row in full. For
 * reading.
 */
final class ComparisonTable {

    private static final int DETAIL_HEIGHT = 90;

    private final ComparedWords words;
    private final TableViewer viewer;
    private final TableViewerColumn left;
    private final TableViewerColumn right;
    private final Text leftWords;
    private final Text rightWords;

    ComparisonTable(Composite parent, ComparedWords words) {
        this.words = words;
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        RowTint.on(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().getAccessible().addAccessibleListener(new Named(Messages.comparison));
        column(layout, 26, words::what).getColumn().setText(Messages.columnField);
        left = column(layout, 31, row -> words.says(row.left()));
        right = column(layout, 31, row -> words.says(row.right()));
        column(layout, 12, ComparedWords::change).getColumn().setText(Messages.columnChange);
        viewer.addSelectionChangedListener(event -> detail());
        Composite detail = Style.PAGE.on(new Composite(parent, SWT.NONE));
        detail.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(8, 0).create());
        detail.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, DETAIL_HEIGHT)
                .create());
        leftWords = text(detail, left);
        rightWords = text(detail, right);
    }

    private TableViewerColumn column(TableColumnLayout layout, int weight, Function<Row, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        boolean first = viewer.getTable().getColumnCount() == 1;
        boolean last = viewer.getTable().getColumnCount() == 4;
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return element instanceof Row row ? text.apply(row).replaceAll("\\s+", " ")
                        : first ? ComparedWords.of((Area) element) : "";
            }

            @Override
            public Font getFont(Object element) {
                return element instanceof Area || last && element instanceof Row row && row.kind() != Kind.SAME
                        ? Style.STRONG.font() : null;
            }
        });
        return column;
    }

    private static Text text(Composite parent, TableViewerColumn side) {
        Text text = Style.FIELD.on(new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER));
        text.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        text.addListener(SWT.Traverse, event -> event.doit = true);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = side.getColumn().getText();
            }
        });
        return text;
    }

    /** Shows rows of a comparison, keeping the selection where that row is among them. */
    void show(Comparison comparison, List<Row> rows) {
        left.getColumn().setText(ComparedWords.head(comparison.left().header()));
        right.getColumn().setText(ComparedWords.head(comparison.right().header()));
        List<Object> lines = new ArrayList<>();
        Area area = null;
        for (Row row : rows) {
            if (row.area() != area) {
                area = row.area();
                lines.add(area);
            }
            lines.add(row);
        }
        Object looked = viewer.getStructuredSelection().getFirstElement();
        int place = lines.contains(looked) ? lines.indexOf(looked) : Math.min(1, lines.size() - 1);
        viewer.setInput(lines);
        viewer.getTable().select(place);
        if (place > 1) {
            viewer.getTable().showSelection();
        }
        detail();
    }

    /** Shows nothing. */
    void clear() {
        viewer.setInput(List.of());
        detail();
    }

    /** Goes to the table. */
    boolean setFocus() {
        return viewer.getTable().setFocus();
    }

    private void detail() {
        Row row = viewer.getStructuredSelection().getFirstElement() instanceof Row selected ? selected : null;
        leftWords.setText(row == null ? "" : words.says(row.left()));
        rightWords.setText(row == null ? "" : words.says(row.right()));
    }
}
