package org.plumbline.core.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.exam.FindingDraft;
import org.plumbline.core.exam.FindingReading;
import org.plumbline.core.exam.FindingReading.Changes;
import org.plumbline.core.exam.FindingReading.Problem;
import org.plumbline.core.exam.FindingText;
import org.plumbline.core.exam.Found;
import org.plumbline.core.provenance.Edit;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Side;

/**
 * A section of the examination as a grid: a row for each item, a cell for each side of it. An item shows up when it
 * belongs to every first examination, when something was found now or last time, or when it was asked for.
 *
 * @param slots the note that is written, and the one before
 * @param catalogue knows the items
 * @param sections names of the sections of the catalogue whose items belong here
 */
public record ExamGrid(FindingSlots slots, Catalogue catalogue, Set<String> sections) {

    public ExamGrid {
        sections = Set.copyOf(sections);
    }

    /** All items that belong here, in the order of the catalogue. */
    public List<ExamItem> items() {
        return catalogue.all(ExamItem.class).stream().filter(this::isHere).toList();
    }

    /**
     * The items with a row.
     *
     * @param abnormalFirst whether what was out of order last time comes first
     * @param asked items that were asked for
     */
    public List<ExamItem> rows(boolean abnormalFirst, Collection<ExamItem> asked) {
        List<ExamItem> items = items();
        Set<ExamItem> rows = new LinkedHashSet<>();
        items.stream().filter(item -> abnormalFirst && wasAbnormal(item)).forEach(rows::add);
        items.stream().filter(ExamItem::isRoutine).forEach(rows::add);
        items.stream().filter(item -> Stream.concat(now(item), before(item)).findAny().isPresent()).forEach(rows::add);
        items.stream().filter(asked::contains).forEach(rows::add);
        return new ArrayList<>(rows);
    }

    /** Whether something about an item was out of order last time. */
    public boolean wasAbnormal(ExamItem item) {
        return before(item).anyMatch(Found::abnormal);
    }

    /**
     * The place in a column of an item's row; empty where it has none. What was found on both sides at once stands in
     * the middle.
     */
    public Optional<Slot> slot(ExamItem item, Side column) {
        Slot slot = new Slot(item, column, null);
        Slot both = new Slot(item, Side.BOTH, null);
        if (column == Side.CENTRAL && isUsed(both)) {
            return Optional.of(both);
        }
        return Slot.of(item).contains(slot) || isUsed(slot) ? Optional.of(slot) : Optional.empty();
    }

    /** The places of an item's row. */
    public List<Slot> slots(ExamItem item) {
        return Stream.of(Side.CENTRAL, Side.LEFT, Side.RIGHT).flatMap(side -> slot(item, side).stream()).toList();
    }

    /** Whether a finding stands in a cell of this section. */
    public boolean shows(Finding finding) {
        return catalogue.find(ExamItem.class, Objects.requireNonNullElse(finding.getItem(), "")).filter(this::isHere)
                .filter(item -> slots(item).stream().flatMap(slot -> slots.at(slot).stream())
                        .anyMatch(shown -> shown == finding)).isPresent();
    }

    /** Whether an item was looked at: all its sides, or both at once. */
    public boolean isLookedAt(ExamItem item) {
        return isRecorded(new Slot(item, Side.BOTH, null)) || isRecorded(new Slot(item, Side.CENTRAL, null))
                || Slot.of(item).stream().allMatch(this::isRecorded)
                || !item.isSided() && now(item).anyMatch(finding -> !Found.nothing(finding));
    }

    /** Whether something was found at a place. */
    public boolean isRecorded(Slot slot) {
        return slots.at(slot).filter(finding -> !Found.nothing(finding)).isPresent();
    }

    /** What was found at a place, as it is entered; empty when nothing was. */
    public String print(Slot slot) {
        return slots.at(slot).map(text()::print).orElse("");
    }

    /** What an entry at a place means. */
    public FindingReading read(Slot slot, String entry) {
        return text().read(slots.at(slot).orElseGet(() -> FindingDraft.of(slot.item(), slots.contentVersion())), entry);
    }

    /** What makes an entry at a place that was read; nothing where it is a problem. */
    public List<Edit> enter(Slot slot, FindingReading reading) {
        return switch (reading) {
            case Changes changes -> slots.enter(slot, changes::applyTo);
            case Problem problem -> List.of();
        };
    }

    /** What says that these places are within normal limits, as far as nothing was found there yet. */
    public List<Edit> normal(Collection<Slot> places) {
        return places.stream().filter(slot -> !isRecorded(slot)).flatMap(slot -> slots
                .enter(slot, finding -> text().normal(finding).applyTo(finding)).stream()).toList();
    }

    private FindingText text() {
        return new FindingText(catalogue);
    }

    private boolean isHere(ExamItem item) {
        return sections.contains(Objects.requireNonNullElse(item.getSection(), ""));
    }

    private boolean isUsed(Slot slot) {
        return slots.at(slot).isPresent() || slots.before(slot).isPresent();
    }

    private Stream<Finding> now(ExamItem item) {
        return of(item, slots.note().getFindings());
    }

    private Stream<Finding> before(ExamItem item) {
        return slots.earlier().stream().flatMap(last -> of(item, last.getFindings()))
                .filter(finding -> !Found.nothing(finding));
    }

    private static Stream<Finding> of(ExamItem item, Collection<Finding> findings) {
        return findings.stream().filter(finding -> item.getId().equals(finding.getItem()));
    }
}
