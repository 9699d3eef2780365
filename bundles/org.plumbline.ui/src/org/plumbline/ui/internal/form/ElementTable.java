package org.plumbline.ui.internal.form;

import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.Style;

/**
 * A table of elements edited in place: Enter or F2 edits a cell, Tab goes on to the next, Delete removes the row. It
 * is as high as its rows and leaves scrolling to the page, unless a most of rows is given. What a selected row has no
 * room for stands below in full.
 */
public final class ElementTable<T> {

    /** Points of the longest word that is always shown in full, and around it. */
    private static final int SHORT = 104;
    private static final int PADDING = 14;

    private final Cells viewer;
    private final Label rest;
    private final Label note;
    private final Composite frame;
    private final List<Column<T>> columns;
    private final TableColumnLayout layout;
    private List<T> shown = List.of();
    private boolean editable = true;
    private String empty = "";
    private int most = Integer.MAX_VALUE;
    private BiPredicate<T, Event> keys = (element, event) -> false;

    /** @param name what the table holds, for people who cannot see it */
    public ElementTable(Composite parent, String name, List<Column<T>> columns) {
        frame = Style.PLAIN.on(new Composite(parent, SWT.NONE));
        frame.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new Cells(frame, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().getAccessible().addAccessibleListener(new Named(name));
        this.columns = List.copyOf(columns);
        this.layout = layout;
        columns.forEach(this::add);
        viewer.getTable().addListener(SWT.KeyDown, this::pressed);
        editing();
        rest = words(parent, Style.MUTED);
        note = words(parent, Style.PROBLEM);
        viewer.addSelectionChangedListener(event -> say(rest, shown.isEmpty() ? empty : cropped()));
    }

    private static Label words(Composite parent, Style style) {
        Label label = style.on(new Label(parent, SWT.WRAP));
        label.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).exclude(true)
                .create());
        label.setVisible(false);
        return label;
    }

    /** Shows these elements, keeping the selection. */
    public void show(Collection<T> elements) {
        List<T> before = shown;
        shown = List.copyOf(elements);
        if (viewer.getInput() == null || !shown.equals(before)) {
            viewer.setInput(shown);
        } else {
            viewer.refresh();
        }
        if (shown.size() != before.size() || before.isEmpty()) {
            widen();
            fit();
        }
        say(rest, shown.isEmpty() ? empty : cropped());
    }

    /** Says what stands below the table while it is empty. */
    public ElementTable<T> whenEmpty(String words) {
        empty = words;
        return this;
    }

    /** Shows no more rows at once; further ones are scrolled to. */
    public ElementTable<T> atMost(int rows) {
        most = rows;
        return this;
    }

    /** Runs {@code action} on the selected elements when Delete is pressed. */
    public ElementTable<T> onDelete(Consumer<List<T>> action) {
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && editable && !viewer.isCellEditorActive() && !selection().isEmpty()) {
                action.accept(selection());
            }
        });
        return this;
    }

    /** Asks {@code acting} first about a key pressed on a selected row; they say whether they acted on it. */
    public ElementTable<T> onKey(BiPredicate<T, Event> acting) {
        keys = acting;
        return this;
    }

    private void pressed(Event event) {
        if (editable && !selection().isEmpty() && keys.test(selection().getFirst(), event)) {
            event.doit = false;
            event.type = SWT.None; // and nobody else acts on it
        }
    }

    /** Runs {@code action} on a row that is double-clicked, or on which Enter is pressed where nothing is edited. */
    public ElementTable<T> onOpen(Consumer<T> action) {
        viewer.addOpenListener(event -> selection().stream().findFirst().ifPresent(action));
        return this;
    }

    /** Runs {@code action} with the first selected element, null when there is none. */
    public ElementTable<T> onSelect(Consumer<T> action) {
        viewer.addSelectionChangedListener(event -> action.accept(selection().stream().findFirst().orElse(null)));
        return this;
    }

    /** The selected elements. */
    @SuppressWarnings("unchecked")
    public List<T> selection() {
        return viewer.getStructuredSelection().toList();
    }

    /** Selects an element and shows it. */
    public void select(T element) {
        viewer.setSelection(new StructuredSelection(element), true);
    }

    /** Selects elements and shows the first. */
    public void select(List<T> elements) {
        viewer.setSelection(new StructuredSelection(elements), true);
    }

    /** Starts editing a column of an element. */
    public void edit(T element, int column) {
        viewer.getTable().setFocus();
        viewer.editElement(element, column);
    }

    /** Says whether cells may be changed and rows removed. */
    public void editable(boolean may) {
        editable = may;
    }

    /** The widget. */
    public Table table() {
        return viewer.getTable();
    }

    private void fit() {
        Table table = viewer.getTable();
        int rows = Math.clamp(shown.size(), 1, most);
        GridData data = (GridData) frame.getLayoutData();
        data.heightHint = table.getHeaderHeight() + rows * (table.getItemHeight() + table.getGridLineWidth()) + 6;
        PageBody.reflow(frame);
    }

    /** Short words are shown in full; longer ones share what room there is. */
    private void widen() {
        GC gc = new GC(viewer.getTable());
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            int widest = Stream.concat(Stream.of(column.title()), shown.stream().map(column.text()))
                    .mapToInt(text -> gc.textExtent(text).x).max().orElse(0);
            layout.setColumnData(viewer.getTable().getColumn(i), new ColumnWeightData(column.weight(),
                    Math.min(widest + PADDING, SHORT)));
        }
        gc.dispose();
    }

    private void add(Column<T> column) {
        TableViewerColumn tableColumn = new TableViewerColumn(viewer, SWT.NONE);
        tableColumn.getColumn().setText(column.title());
        layout.setColumnData(tableColumn.getColumn(), new ColumnWeightData(column.weight()));
        tableColumn.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> column.text().apply(cast(element))));
        if (column.edit() != null) {
            tableColumn.setEditingSupport(new CellEditing(column));
        }
    }

    @SuppressWarnings("unchecked")
    private T cast(Object element) {
        return (T) element;
    }

    private void editing() {
        var cells = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
        var strategy = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return switch (event.eventType) {
                    case ColumnViewerEditorActivationEvent.TRAVERSAL,
                            ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION,
                            ColumnViewerEditorActivationEvent.PROGRAMMATIC -> true;
                    case ColumnViewerEditorActivationEvent.KEY_PRESSED ->
                        event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2;
                    default -> false;
                };
            }
        };
        strategy.setEnableEditorActivationWithKeyboard(true);
        TableViewerEditor.create(viewer, cells, strategy, ColumnViewerEditor.TABBING_HORIZONTAL
                | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    /** What the cells of the selected row have no room for, a line each. */
    private String cropped() {
        Table table = viewer.getTable();
        GC gc = new GC(table);
        try {
            return selection().stream().limit(1).flatMap(element -> IntStream.range(0, columns.size())
                    .filter(i -> gc.textExtent(columns.get(i).text().apply(element)).x + PADDING / 2
                            > table.getColumn(i).getWidth())
                    .mapToObj(i -> columns.get(i).title() + ": " + columns.get(i).text().apply(element)))
                    .collect(Collectors.joining("\n"));
        } finally {
            gc.dispose();
        }
    }

    private void problem(String words) {
        say(note, words.isEmpty() ? "" : "\u26A0 " + words);
    }

    private static void say(Label label, String words) {
        if (!label.getText().equals(words.replace("&", "&&"))) {
            label.setText(words.replace("&", "&&"));
            label.setVisible(!words.isEmpty());
            ((GridData) label.getLayoutData()).exclude = words.isEmpty();
            PageBody.reflow(label);
        }
    }

    /** A viewer whose open cell can be taken over. */
    private static final class Cells extends TableViewer {

        Cells(Composite parent, int style) {
            super(parent, style);
        }

        void takeOver() {
            applyEditorValue();
        }
    }

    /** Edits a cell as text or by a list. */
    private final class CellEditing extends EditingSupport {

        private final Column<T> column;
        private final CellEditor editor;
        private Object before;

        CellEditing(Column<T> column) {
            super(viewer);
            this.column = column;
            this.editor = column.choices().isEmpty() ? new TextCellEditor(viewer.getTable())
                    : new ComboBoxCellEditor(viewer.getTable(), column.choices().toArray(String[]::new), SWT.READ_ONLY);
            StorableText.guard(editor.getControl(), leftOut -> problem(leftOut ? Messages.leftOut : ""));
            editor.getControl().addListener(column.choices().isEmpty() ? SWT.Modify : SWT.Selection,
                    event -> unsettled(editor.isActivated() && !editor.getValue().equals(before)));
            editor.addListener(new ICellEditorListener() {
                @Override
                public void applyEditorValue() {
                    // setValue is called
                }

                @Override
                public void cancelEditor() {
                    unsettled(false);
                }

                @Override
                public void editorValueChanged(boolean wasValid, boolean isValid) {
                    // the control says more
                }
            });
        }

        private void unsettled(boolean is) {
            PageBody.unsettled(viewer.getTable(), is ? viewer::takeOver : null);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return editable;
        }

        @Override
        protected Object getValue(Object element) {
            String text = column.text().apply(cast(element));
            before = column.choices().isEmpty() ? text : (Object) column.choices().indexOf(text);
            return before;
        }

        @Override
        protected void setValue(Object element, Object value) {
            unsettled(false);
            String entered = value instanceof Integer index ? index < 0 ? "" : column.choices().get(index)
                    : (String) value;
            if (!entered.equals(column.text().apply(cast(element)))) {
                problem(column.edit().apply(cast(element), entered));
            }
        }
    }
}
