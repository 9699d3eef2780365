package org.plumbline.ui.internal.encounter.exam;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.core.entry.ExamGrid;
import org.plumbline.core.entry.Slot;
import org.plumbline.core.exam.FindingText;
import org.plumbline.core.exam.Found;
import org.plumbline.core.language.DecimalText;
import org.plumbline.core.progress.Measurements;
import org.plumbline.core.provenance.Offer;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.Side;
import org.plumbline.ui.internal.Words;

/** What stands beside the findings of a row: last time's, and where today's came from. */
final class CellNotes {

    private final ExamGrid grid;
    private final FindingText text;

    CellNotes(ExamGrid grid) {
        this.grid = grid;
        this.text = new FindingText(grid.catalogue());
    }

    /** What was found last time at each place, with the change where both are numbers that may be compared. */
    String lastTime(List<Slot> slots) {
        return slots.stream().flatMap(slot -> grid.slots().before(slot).stream()
                .map(before -> side(slot) + text.print(before) + change(slot, before)))
                .collect(Collectors.joining("   "));
    }

    /** Where findings came from that were not typed. */
    String origin(List<Slot> slots) {
        return slots.stream().flatMap(slot -> grid.slots().at(slot).stream()).flatMap(CellNotes::origin).distinct()
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> origin(Finding finding) {
        return Offer.isOpen(finding) ? Stream.of(Messages.toTestAgain)
                : finding.getProvenance() == Provenance.TYPED ? Stream.empty()
                        : Stream.of(Words.of(finding.getProvenance()));
    }

    private static String side(Slot slot) {
        return slot.side() == Side.LEFT || slot.side() == Side.RIGHT ? Words.of(slot.side()).charAt(0) + " " : "";
    }

    private String change(Slot slot, Finding before) {
        return grid.slots().at(slot).filter(Found.like(before)).map(now -> change(Measurements.value(before),
                Measurements.value(now))).orElse("");
    }

    private static String change(Double was, Double is) {
        return was == null || is == null ? ""
                : " (" + (is < was ? "\u2212" : "+") + DecimalText.print(Math.abs(is - was)) + ")";
    }
}
