package org.plumbline.core.internal.exam;

import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.Grade;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.Tri;

/** A range of motion: a value or a graded word, and the end feel. */
final class RangeGrammar extends Grammar<RangeFinding> {

    /** Limits of any joint's range, degrees; beyond them the number is a slip of the keyboard. */
    static final double LEAST_DEGREES = -30;
    static final double MOST_DEGREES = 200;

    private static final String EMPTY = "empty";

    RangeGrammar(RangeFinding finding) {
        super(finding, Literals.RANGE_FINDING__END_FEEL, Literals.RANGE_FINDING__VALUE, Literals.RANGE_FINDING__GRADE);
    }

    @Override
    protected void take(EntryReader entry) {
        super.take(entry);
        entry.all(Messages.range,
                reader -> finding.getValue() == null && reader.number(Unit.of(finding.getUnit()), finding::setValue),
                reader -> reader.next(this::mark), reader -> reader.next(this::stopped),
                reader -> finding.getGrade() == Grade.NOT_GRADED && reader.literal(Grade.values(), finding::setGrade));
    }

    /** Pain that stops the movement before anything else does is what an empty end feel is. */
    private boolean stopped(String word) {
        boolean taken = "pp".equals(word) && finding.getPainful() == Tri.OPEN;
        if (taken) {
            finding.setPainful(Tri.YES);
            finding.setEndFeel(EMPTY);
        }
        return taken;
    }

    @Override
    protected String result() {
        return (Unit.of(finding.getUnit()).print(finding.getValue()) + ' ' + LiteralWords.of(finding.getGrade()))
                .strip();
    }
}
