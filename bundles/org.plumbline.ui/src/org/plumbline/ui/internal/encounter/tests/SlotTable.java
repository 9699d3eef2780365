package org.plumbline.ui.internal.encounter.tests;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.plumbline.core.entry.FindingSlots;
import org.plumbline.core.entry.Slot;
import org.plumbline.core.exam.Found;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.provenance.Offer;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Finding;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.EntryPicker;
import org.plumbline.ui.internal.form.FieldAction;

/**
 * A table of places of the examination: a row for each item and side that is always offered, was found now or last
 * time, or was asked for. Below it is where one asks for another item.
 */
final class SlotTable {

    private final ChartSession session;
    private final List<ExamItem> items;
    private final Predicate<ExamItem> offered;
    private final Map<Encounter, Set<ExamItem>> asked = new HashMap<>();
    private final ElementTable<SlotRow> table;
    private EntryPicker<ExamItem> picker;
    private FindingSlots slots;

    /**
     * @param items what there is to examine, in the order of the rows
     * @param offered whether an item is always shown
     * @param columns makes the columns, which ask this table for what was found
     */
    SlotTable(Composite parent, ChartSession session, String name, List<? extends ExamItem> items,
            Predicate<ExamItem> offered, Function<SlotTable, List<Column<SlotRow>>> columns) {
        this.session = session;
        this.items = List.copyOf(items);
        this.offered = offered;
        table = new ElementTable<>(parent, name, columns.apply(this));
        on(FieldAction.NORMAL, Messages.normal, FindingSlots::normal);
        on(FieldAction.TAKE_OVER, Messages.takeOver, FindingSlots::takeOver);
        on(FieldAction.CONFIRM, Messages.confirm, FindingSlots::confirm);
    }

    private void on(FieldAction action, String label, BiFunction<FindingSlots, Slot, List<Edit>> change) {
        table.on(action, cell -> session.make(label, change.apply(slots, cell.element().slot())));
    }

    /**
     * Puts a field for further items below the table.
     *
     * @param more what can be asked for beside the items
     * @param members the items that are meant when something is asked for
     * @param column the column one types into first
     */
    SlotTable withPicker(Composite parent, String prompt, List<? extends ExamItem> more,
            Function<ExamItem, Stream<ExamItem>> members, int column) {
        picker = new EntryPicker<>(parent, prompt, () -> Stream.concat(more.stream(), items.stream())
                .filter(item -> !rows().containsAll(members.apply(item).toList()))
                .map(item -> new EntryPicker.Item<ExamItem>(item.getLabel(),
                        Objects.toString(item.getRegion(), ""), item)).toList(), item -> ask(members.apply(item).toList(), column));
        return this;
    }

    /** Asks for items, and goes to the first of them to type into a column. */
    void ask(List<ExamItem> meant, int column) {
        asked.computeIfAbsent(slots.note(), unknown -> new LinkedHashSet<>()).addAll(meant);
        show(slots);
        table.edit(new SlotRow(slots.note(), Slot.of(meant.getFirst()).getFirst()), column);
    }

    /** Shows a note. */
    void show(FindingSlots shown) {
        slots = shown;
        table.show(places().stream().map(slot -> new SlotRow(slots.note(), slot)).toList());
    }

    /** The places that are shown. */
    List<Slot> places() {
        return rows().stream().flatMap(item -> Slot.of(item).stream()).toList();
    }

    private List<ExamItem> rows() {
        return items.stream().filter(item -> offered.test(item) || isFound(item)
                || asked.getOrDefault(slots.note(), Set.of()).contains(item)).toList();
    }

    private boolean isFound(ExamItem item) {
        return Slot.of(item).stream().anyMatch(slot -> slots.at(slot).isPresent() || slots.before(slot).isPresent());
    }

    /** What was found at a place; empty while nothing was. */
    Optional<Finding> at(SlotRow row) {
        return slots.at(row.slot()).filter(finding -> !Offer.isOpen(finding));
    }

    /** What was found there last time. */
    Optional<Finding> before(SlotRow row) {
        return slots.before(row.slot());
    }

    /** What was found at a place, or is offered, or a new finding with nothing in it; not to be changed. */
    Finding draft(SlotRow row) {
        return slots.at(row.slot()).orElseGet(() -> slots.draft(row.slot()));
    }

    /** Whether something was out of order last time. */
    boolean wasAbnormal(ExamItem item) {
        return Slot.of(item).stream().flatMap(slot -> slots.before(slot).stream()).anyMatch(Found::abnormal);
    }

    /** Enters something at a place, as one step. */
    void enter(SlotRow row, String label, Consumer<Finding> entry) {
        session.make(label, slots.enter(row.slot(), entry));
    }

    /** Says that all places where nothing was entered are within normal limits. */
    List<Edit> allNormal() {
        return slots.normal(places());
    }

    /** Goes to where a finding is shown. */
    void go(Finding finding) {
        places().stream().filter(slot -> slot.holds(finding)).findFirst().ifPresent(slot -> {
            table.select(new SlotRow(slots.note(), slot));
            table.table().setFocus();
        });
    }

    /** The table itself. */
    ElementTable<SlotRow> table() {
        return table;
    }

    void editable(boolean may) {
        table.editable(may);
        picker.editable(may);
    }
}
