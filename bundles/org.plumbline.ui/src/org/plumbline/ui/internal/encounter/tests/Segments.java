package org.plumbline.ui.internal.encounter.tests;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.core.entry.FindingSlots;
import org.plumbline.core.entry.Slot;
import org.plumbline.core.exam.Found;
import org.plumbline.core.exam.Part;
import org.plumbline.core.exam.SpineLayout;
import org.plumbline.core.exam.SpineSpot;
import org.plumbline.core.provenance.Offer;
import org.plumbline.model.catalogue.PalpationItem;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.SegmentFinding;
import org.plumbline.model.chart.Side;

/** The findings at the segments of the spine in one note, and beside them those of the note before. */
record Segments(FindingSlots slots, PalpationItem item, SpineLayout layout) {

    private static final String NOTHING = "\u2713";
    private static final Set<Side> SIDES = EnumSet.of(Side.LEFT, Side.CENTRAL, Side.RIGHT);

    /** The place of a finding in the note. */
    Slot slot(SpineSpot spot) {
        return new Slot(item, spot.side(), spot.level());
    }

    /** What was found at a place. */
    Optional<SegmentFinding> at(SpineSpot spot) {
        return slots.at(slot(spot)).map(SegmentFinding.class::cast).filter(finding -> !Offer.isOpen(finding));
    }

    /** What was found there last time. */
    Optional<SegmentFinding> before(SpineSpot spot) {
        return slots.before(slot(spot)).map(SegmentFinding.class::cast);
    }

    /** The places that are offered and one more, from top to bottom and left to right. */
    List<SpineSpot> places(SpineSpot more) {
        return Stream.concat(offered(), Stream.of(more)).distinct().sorted(Comparator
                .comparing((SpineSpot spot) -> item.getLevels().indexOf(spot.level())).thenComparing(layout::x))
                .toList();
    }

    /** Whether a finding has its place on the spine. */
    static boolean shows(PalpationItem item, Finding finding) {
        return item.getId().equals(finding.getItem()) && item.getLevels().contains(finding.getLevel())
                && SIDES.contains(Slot.side(finding));
    }

    /** Places with a finding or an offer, and those out of order last time. */
    Stream<SpineSpot> offered() {
        return Stream.concat(in(slots.note()), slots.earlier().stream().flatMap(this::in).filter(Found::abnormal))
                .map(finding -> new SpineSpot(finding.getLevel(), Slot.side(finding))).distinct();
    }

    private Stream<SegmentFinding> in(Encounter note) {
        return note.getFindings().stream().filter(finding -> shows(item, finding))
                .map(SegmentFinding.class::cast);
    }

    /** The marks on the picture: what was found, else what was found last time. */
    Map<SpineSpot, SpineCanvas.Mark> marks() {
        return offered().filter(spot -> at(spot).or(() -> before(spot)).isPresent())
                .collect(Collectors.toMap(spot -> spot, spot -> at(spot).map(finding -> mark(finding, true))
                        .orElseGet(() -> mark(before(spot).orElseThrow(), false))));
    }

    private static SpineCanvas.Mark mark(SegmentFinding finding, boolean now) {
        Part part = Part.of(finding);
        return new SpineCanvas.Mark(part.isEmpty() ? NOTHING : part.letters().replace(" ", ""), now);
    }
}
