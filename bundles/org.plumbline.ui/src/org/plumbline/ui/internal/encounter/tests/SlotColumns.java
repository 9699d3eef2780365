package org.plumbline.ui.internal.encounter.tests;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.core.exam.FindingNormality;
import org.plumbline.core.exam.FindingReading;
import org.plumbline.core.exam.FindingText;
import org.plumbline.core.provenance.Offer;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.Side;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.Value;

/** Columns of a table of places: what is examined where, and what was found. */
final class SlotColumns {

    private SlotColumns() {
    }

    /** The item. */
    static Column<SlotRow> item(String title, int weight) {
        return Column.reading(title, weight, row -> row.slot().item().getLabel());
    }

    /** The side; empty for the middle. */
    static Column<SlotRow> side(int weight) {
        return Column.reading(Words.of(Literals.FINDING__SIDE), weight,
                row -> row.slot().side() == Side.CENTRAL ? "" : Words.of(row.slot().side()));
    }

    /** What was found last time. */
    static Column<SlotRow> before(SlotTable table, int weight, Function<Finding, String> words) {
        return Column.aside(Messages.columnLastTime, weight, row -> table.before(row).map(words).orElse(""));
    }

    /** A feature of the finding, which may be null or hold an amount or words. */
    static Column<SlotRow> feature(SlotTable table, String title, int weight, EStructuralFeature feature) {
        Value value = Value.of(feature);
        return new Column<>(title, weight, row -> table.at(row).map(found -> value.print(found.eGet(feature)))
                .orElse(""), List.of(), (row, entered) -> {
                    if (!value.accepts(entered)) {
                        return value.hint();
                    }
                    table.enter(row, title, finding -> {
                        finding.eSet(feature, value.parse(entered));
                        finding.setNormality(FindingNormality.of(finding));
                    });
                    return "";
                });
    }

    /** All that was found, as it is typed into one cell. */
    static Column<SlotRow> text(SlotTable table, String title, int weight, FindingText text) {
        return new Column<>(title, weight, row -> table.at(row).map(text::print).orElse(""), List.of(),
                (row, entered) -> switch (text.read(table.draft(row), entered)) {
                    case FindingReading.Changes changes -> {
                        table.enter(row, title, changes::applyTo);
                        yield "";
                    }
                    case FindingReading.Problem problem -> problem.words();
                });
    }

    /** Where a finding came from that was not typed; that nothing was found again yet. */
    static Column<SlotRow> origin(SlotTable table, int weight) {
        return Column.aside(Messages.columnOrigin, weight, row -> origin(table.draft(row)));
    }

    /** Where a finding came from; empty where it was typed. */
    static String origin(Finding finding) {
        return Offer.isOpen(finding) ? Messages.toTestAgain
                : finding.getProvenance() == Provenance.TYPED ? "" : Words.of(finding.getProvenance());
    }
}
