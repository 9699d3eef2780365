package org.plumbline.core.internal.exam;

import java.util.List;

import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.FunctionFinding;
import org.plumbline.model.chart.Tri;

/** A functional test: a value, whether it was passed, and the quality. */
final class FunctionGrammar extends Grammar<FunctionFinding> {

    /** What may lie below zero: an angle, and a reach beyond the floor. */
    private static final List<String> SIGNED = List.of("degree", "cm");

    FunctionGrammar(FunctionFinding finding) {
        super(finding, Literals.FUNCTION_FINDING__WORDS, Literals.FUNCTION_FINDING__VALUE,
                Literals.FUNCTION_FINDING__PASSED);
    }

    @Override
    protected void take(EntryReader entry) {
        super.take(entry);
        entry.all(Messages.function, reader -> reader.next(this::mark), this::value,
                reader -> finding.getPassed() == Tri.OPEN && reader.literal(Tri.values(), finding::setPassed));
    }

    private boolean value(EntryReader reader) {
        return finding.getValue() == null && reader.number(Unit.of(finding.getUnit()), value -> {
            finding.setValue(value);
            if (value < 0 && !SIGNED.contains(String.valueOf(finding.getUnit()))) {
                reader.fail(Messages.notNegative);
            }
        });
    }

    @Override
    protected String result() {
        return (Unit.of(finding.getUnit()).print(finding.getValue()) + ' ' + LiteralWords.of(finding.getPassed()))
                .strip();
    }
}
