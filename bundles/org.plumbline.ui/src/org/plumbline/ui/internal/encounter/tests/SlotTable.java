package org.plumbline.ui.internal.encounter.tests;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.plumbline.core.entry.FindingSlots;
import org.plumbline.core.entry.Slot;
import org.plumbline.core.exam.Found;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.provenance.Offer;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.Finding;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.EntryPicker;
import org.plumbline.ui.internal.form.FieldAction;

/**
 * A table of places of the examination: a row for each item and side that is examined routinely, was out of order last
 * time, was found or picked. Below it is where one picks another item.
 */
final class SlotTable {

    /** The column one types into first: behind the item and its side. */
    private static final int RESULT = 2;

    private final ChartSession session;
    private final List<ExamItem> items;
    private final Predicate<ExamItem> offered;
    private final ElementTable<Slot> table;
    private final EntryPicker<ExamItem> picker;
    private final Set<ExamItem> picked = new LinkedHashSet<>();
    private FindingSlots slots;

    /**
     * @param items what there is to examine, in the order of the rows
     * @param offered whether an item is always shown
     * @param columns makes the columns, which ask this table for what was found
     */
    SlotTable(Composite parent, ChartSession session, String name, String prompt, List<? extends ExamItem> items,
            Predicate<ExamItem> offered, Function<SlotTable, List<Column<Slot>>> columns) {
        this.session = session;
        this.items = List.copyOf(items);
        this.offered = offered;
        table = new ElementTable<Slot>(parent, name, columns.apply(this))
                .onDelete(rows -> session.make(Messages.removeFinding, slots.remove(rows)));
        FieldAction.NORMAL.at(table.table(), () -> change(Messages.normal, FindingSlots::normal));
        FieldAction.TAKE_OVER.at(table.table(), () -> change(Messages.takeOver, FindingSlots::takeOver));
        FieldAction.CONFIRM.at(table.table(), () -> change(Messages.confirm, FindingSlots::confirm));
        picker = new EntryPicker<>(parent, prompt, () -> this.items.stream().filter(item -> !rows().contains(item))
                .map(item -> new EntryPicker.Item<>(item.getLabel(), Objects.toString(item.getRegion(), ""), item))
                .toList(), this::pick);
    }

    private void change(String label, BiFunction<FindingSlots, Slot, List<Edit>> change) {
        session.make(label, table.selection().stream().flatMap(slot -> change.apply(slots, slot).stream()).toList());
    }

    private void pick(ExamItem item) {
        picked.add(item);
        show(slots);
        Slot first = Slot.of(item).getFirst();
        table.select(first);
        table.edit(first, RESULT);
    }

    /** Shows another note, or the same after a change. */
    void show(FindingSlots shown) {
        if (slots == null || slots.note() != shown.note()) {
            picked.clear();
        }
        slots = shown;
        table.show(places());
    }

    /** The places that are shown. */
    List<Slot> places() {
        return rows().stream().flatMap(item -> Slot.of(item).stream()).toList();
    }

    private List<ExamItem> rows() {
        Set<String> found = Stream.concat(slots.note().getFindings().stream(), slots.earlier().stream()
                .flatMap(note -> note.getFindings().stream()).filter(Found::abnormal)).map(Finding::getItem)
                .collect(Collectors.toSet());
        return items.stream().filter(item -> offered.test(item) || picked.contains(item)
                || found.contains(item.getId())).toList();
    }

    /** What was found at a place; empty while nothing was. */
    Optional<Finding> at(Slot slot) {
        return slots.at(slot).filter(finding -> !Offer.isOpen(finding));
    }

    /** What was found there last time. */
    Optional<Finding> before(Slot slot) {
        return slots.before(slot);
    }

    /** What was found at a place, or a new finding with nothing in it; not to be changed. */
    Finding draft(Slot slot) {
        return slots.at(slot).orElseGet(() -> slots.draft(slot));
    }

    /** Enters something at a place, as one step. */
    void enter(Slot slot, String label, Consumer<Finding> entry) {
        session.make(label, slots.enter(slot, entry));
    }

    /** The table itself. */
    ElementTable<Slot> table() {
        return table;
    }

    void editable(boolean may) {
        table.editable(may);
        picker.editable(may);
    }
}
