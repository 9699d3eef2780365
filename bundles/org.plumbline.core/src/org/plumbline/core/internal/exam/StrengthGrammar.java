package org.plumbline.core.internal.exam;

import java.util.regex.Pattern;

import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.StrengthFinding;

/** Muscle strength: a grade 0 to 5 with plus or minus, a force in newton, or both. */
final class StrengthGrammar extends Grammar<StrengthFinding> {

    /** What looks like a grade; the rules of the chart know which there are. */
    private static final Pattern GRADE = Pattern.compile("[-\u2212]?\\d{1,9}[+\u2212-]?");

    StrengthGrammar(StrengthFinding finding) {
        super(finding, Literals.FINDING__COMMENT, Literals.STRENGTH_FINDING__GRADE, Literals.STRENGTH_FINDING__NEWTON);
    }

    @Override
    protected void take(EntryReader entry) {
        super.take(entry);
        entry.all(Messages.strength, reader -> reader.next(this::mark),
                reader -> finding.getGrade() == null && reader.next(this::grade), this::force);
    }

    private boolean grade(String word) {
        if (!GRADE.matcher(word).matches()) {
            return false;
        }
        finding.setGrade(word.replace('\u2212', '-'));
        return true;
    }

    private boolean force(EntryReader reader) {
        return finding.getNewton() == null && reader.number(Unit.NEWTON, value -> {
            finding.setNewton(value);
            if (value < 0) {
                reader.fail(Messages.notNegative);
            }
        });
    }

    @Override
    protected String result() {
        return ((finding.getGrade() == null ? "" : finding.getGrade() + ' ')
                + Unit.NEWTON.print(finding.getNewton())).strip();
    }
}
