package org.plumbline.ui.internal.form;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;

/**
 * A table of elements edited in place, by the keys that {@link CellKeys} tells. It is as high as its rows and leaves
 * scrolling to the page, unless a most of rows is given. Below stands what a selected row has no room for, what is said
 * about it, and what is wrong with entries; these stay in their cells to be mended.
 */
public final class ElementTable<T> {

    private final CellViewer viewer;
    private final RejectedEntries<T> rejected = new RejectedEntries<>();
    private final Supplier<String> unread = rejected::words;
    private final LineBelow rest;
    private final LineBelow problems;
    private final List<Column<T>> columns;
    private final TableSize<T> size;
    private final TableGroups<T> groups;
    private final CellKeys<T> cells;
    private final TableSpot<T> spot;
    private Function<T, String> words = element -> "";
    private List<T> shown = List.of();
    private boolean editable = true;
    private boolean removes;
    private String empty = "";
    private int most = Integer.MAX_VALUE;
    private BiPredicate<T, Event> keys = (element, event) -> false;

    /** A cell: the element of its row, and its column. */
    public record Cell<T>(T element, Column<T> column) {
    }

    /** @param name what the table holds, for people who cannot see it */
    public ElementTable(Composite parent, String name, List<Column<T>> columns) {
        Composite frame = Style.PLAIN.on(new Composite(parent, SWT.NONE));
        frame.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        viewer = new CellViewer(frame);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().getAccessible().addAccessibleListener(new Named(name));
        this.columns = List.copyOf(columns);
        columns.forEach(this::add);
        size = new TableSize<>(viewer.getTable(), this.columns);
        viewer.getTable().addListener(SWT.KeyDown, this::pressed);
        cells = new CellKeys<>(this, viewer);
        cells.listen();
        groups = new TableGroups<>(viewer.getTable());
        rest = new LineBelow(parent, Style.MUTED);
        problems = new LineBelow(parent, Style.PROBLEM);
        viewer.addSelectionChangedListener(event -> below());
        spot = new TableSpot<>(viewer, () -> shown);
        PageBody.join(spot);
    }

    /** Shows these elements, keeping the selection. */
    public void show(Collection<T> elements) {
        int before = viewer.getTable().getItemCount();
        shown = List.copyOf(elements);
        List<Object> rows = groups.rows(shown);
        if (rows.equals(viewer.getInput())) {
            viewer.refresh();
        } else {
            viewer.setInput(rows);
        }
        if (rows.size() != before || before == 0 || size.isOutdated(shown)) {
            size.fit(shown, most);
        }
        below();
    }

    /** Puts a heading over the elements of each group; elements of a group are shown one after the other. */
    public ElementTable<T> groupedBy(Function<T, String> heading) {
        groups.by(heading);
        return this;
    }

    /** Says what stands below the table about a selected element. */
    public ElementTable<T> describedBy(Function<T, String> description) {
        words = description;
        return this;
    }

    /** Says which elements stand for a part of a chart; without this, those that are one. */
    public ElementTable<T> standingFor(BiPredicate<T, EObject> parts) {
        spot.rows(parts);
        return this;
    }

    /** Says what stands below the table while it is empty. */
    public ElementTable<T> whenEmpty(String sentence) {
        empty = sentence;
        return this;
    }

    /** Shows no more rows at once; further ones are scrolled to. */
    public ElementTable<T> atMost(int rows) {
        most = rows;
        return this;
    }

    /** Runs {@code action} on the selected elements when Delete is pressed, which else empties a cell. */
    public ElementTable<T> onDelete(Consumer<List<T>> action) {
        removes = true;
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

    /** Says which column takes what is typed at a cell for reading. */
    public ElementTable<T> writingInto(int column) {
        cells.writeInto(columns.get(column));
        return this;
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

    /** Runs {@code action} when another cell may have the focus. */
    public ElementTable<T> onFocus(Runnable action) {
        viewer.addSelectionChangedListener(event -> action.run());
        viewer.getTable().addListener(SWT.KeyUp, event -> action.run());
        viewer.getTable().addListener(SWT.MouseUp, event -> action.run());
        return this;
    }

    /** Says what a key for fields means at the cell with the focus; afterwards the cell below has it. */
    public ElementTable<T> on(FieldAction action, Consumer<Cell<T>> meaning) {
        action.at(viewer.getTable(), () -> {
            viewer.takeOver();
            focused().filter(cell -> editable).ifPresent(cell -> {
                giveUp(cell);
                meaning.accept(cell);
                viewer.go(1, this::isElement);
            });
        });
        return this;
    }

    /** The cell with the focus. */
    public Optional<Cell<T>> focused() {
        ViewerCell cell = viewer.getColumnViewerEditor().getFocusCell();
        return cell == null || !isElement(cell.getElement()) ? Optional.empty()
                : Optional.of(new Cell<>(cast(cell.getElement()), columns.get(cell.getColumnIndex())));
    }

    /** The selected elements. */
    public List<T> selection() {
        return Stream.of(viewer.getStructuredSelection().toArray()).filter(this::isElement).map(this::cast).toList();
    }

    /** Selects an element and shows it. */
    public void select(T element) {
        viewer.select(element);
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

    /** Whether a cell is open. */
    public boolean isEditing() {
        return viewer.isCellEditorActive();
    }

    /** Says whether cells may be changed and rows removed. */
    public void editable(boolean may) {
        editable = may;
    }

    /** The widget. */
    public Table table() {
        return viewer.getTable();
    }

    /** What is to be mended in what an element stands for. */
    List<Marks.Mark> marks(T element) {
        return spot.marks(element);
    }

    /** Whether a cell may be changed. */
    boolean isEditable(Object row, Column<T> column) {
        return editable && isElement(row) && column.edits(cast(row));
    }

    /** Whether Delete empties cells. */
    boolean isEmptiedByDelete() {
        return editable && !removes;
    }

    /** What a cell shows: what was entered in vain, else what the element says. */
    String text(T element, Column<T> column) {
        return rejected.of(element, column).map(RejectedEntries.Rejected::entered)
                .orElseGet(() -> column.text().apply(element));
    }

    /** Whether what a cell shows is wrong. */
    boolean isRejected(T element, Column<T> column) {
        return rejected.of(element, column).isPresent();
    }

    /** Takes an entry, or keeps it in its cell to be mended. */
    void enter(T element, Column<T> column, String entered) {
        if (!entered.equals(text(element, column))) {
            rejected.note(element, column, entered, column.edit().apply(element, entered));
            reread();
        }
    }

    /** Shows again what the element says; says whether it was not shown. */
    boolean giveUp(Cell<T> cell) {
        boolean was = rejected.giveUp(cell.element(), cell.column());
        if (was) {
            reread();
        }
        return was;
    }

    private void reread() {
        PageBody.unread(viewer.getTable(), unread);
        viewer.refresh();
        below();
    }

    /** Says below the table that something was left out of an entry. */
    void complain(String sentence) {
        problems.say(sentence.isEmpty() ? wrong() : "\u26A0 " + sentence);
    }

    boolean isElement(Object row) {
        return row != null && !(row instanceof TableGroups.Heading);
    }

    /** What a heading says now. */
    String title(TableGroups.Heading heading) {
        return groups.title(heading);
    }

    @SuppressWarnings("unchecked")
    T cast(Object row) {
        return (T) row;
    }

    private void add(Column<T> column) {
        TableViewerColumn tableColumn = new TableViewerColumn(viewer, SWT.NONE);
        tableColumn.getColumn().setText(column.title());
        tableColumn.setLabelProvider(new CellWords<>(this, column));
        if (column.edit() != null) {
            tableColumn.setEditingSupport(new CellEditing<>(this, viewer, column));
        }
    }

    private void below() {
        rest.say(shown.isEmpty() ? empty : selection().stream().limit(1)
                .flatMap(element -> Stream.of(size.cropped(element), Stream.of(words.apply(element)), marked(element))
                        .flatMap(lines -> lines))
                .flatMap(String::lines).map(Words::shortened).collect(Collectors.joining("\n")));
        problems.say(wrong());
    }

    private Stream<String> marked(T element) {
        return Stream.of(Marks.words(marks(element)));
    }

    /** What is wrong with entries, a line each. */
    private String wrong() {
        return shown.stream().flatMap(element -> columns.stream().flatMap(column -> rejected.of(element, column)
                .map(entry -> "\u26A0 " + columns.getFirst().text().apply(element) + ", " + column.title() + ": "
                        + entry.problem()).stream())).collect(Collectors.joining("\n"));
    }
}
