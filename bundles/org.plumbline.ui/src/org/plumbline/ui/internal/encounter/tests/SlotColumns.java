package org.plumbline.ui.internal.encounter.tests;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.core.entry.Slot;
import org.plumbline.core.exam.FindingNormality;
import org.plumbline.core.exam.FindingReading;
import org.plumbline.core.exam.FindingText;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Side;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.Value;

/** Columns of a table of places: what is examined where, and what was found. */
final class SlotColumns {

    private SlotColumns() {
    }

    /** The item. */
    static Column<Slot> item(String title, int weight) {
        return Column.reading(title, weight, slot -> slot.item().getLabel());
    }

    /** The side; empty for the middle. */
    static Column<Slot> side(int weight) {
        return Column.reading(Words.of(Literals.FINDING__SIDE), weight,
                slot -> slot.side() == Side.CENTRAL ? "" : Words.of(slot.side()));
    }

    /** What was found last time. */
    static Column<Slot> before(SlotTable table, int weight, Function<Finding, String> words) {
        return Column.reading(Messages.columnLastTime, weight, slot -> table.before(slot).map(words).orElse(""));
    }

    /** A feature of the finding, which may be null or hold an amount or words. */
    static Column<Slot> feature(SlotTable table, String title, int weight, EStructuralFeature feature) {
        Value value = Value.of(feature);
        return new Column<>(title, weight, slot -> table.at(slot).map(found -> value.print(found.eGet(feature)))
                .orElse(""), List.of(), (slot, entered) -> {
                    if (!value.accepts(entered)) {
                        return value.hint();
                    }
                    table.enter(slot, title, finding -> {
                        finding.eSet(feature, value.parse(entered));
                        finding.setNormality(FindingNormality.of(finding));
                    });
                    return "";
                });
    }

    /** All that was found, as it is typed into one cell. */
    static Column<Slot> text(SlotTable table, String title, int weight, FindingText text) {
        return new Column<>(title, weight, slot -> table.at(slot).map(text::print).orElse(""), List.of(),
                (slot, entered) -> switch (text.read(table.draft(slot), entered)) {
                    case FindingReading.Changes changes -> {
                        table.enter(slot, title, changes::applyTo);
                        yield "";
                    }
                    case FindingReading.Problem problem -> problem.words();
                });
    }
}
