package org.plumbline.core.entry;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Side;

/**
 * A place for a finding: an item of the examination at a side and a level. A finding that names no side is one of the
 * middle.
 *
 * @param side left, right, or central
 * @param level spinal level; null where the item has none
 */
public record Slot(ExamItem item, Side side, @Nullable String level) {

    /** The places of an item that has no levels: both sides, or the middle. */
    public static List<Slot> of(ExamItem item) {
        return item.isSided() ? List.of(new Slot(item, Side.LEFT, null), new Slot(item, Side.RIGHT, null))
                : List.of(new Slot(item, Side.CENTRAL, null));
    }

    /** Whether a finding belongs here. */
    public boolean holds(Finding finding) {
        return item.getId().equals(finding.getItem()) && side == side(finding)
                && (level == null || Objects.equals(level, finding.getLevel()));
    }

    /** The side of a finding, or the middle where it names none. */
    public static Side side(Finding finding) {
        return finding.getSide() == Side.UNSPECIFIED ? Side.CENTRAL : finding.getSide();
    }
}
