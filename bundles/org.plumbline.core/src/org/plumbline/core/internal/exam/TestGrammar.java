package org.plumbline.core.internal.exam;

import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.TestFinding;
import org.plumbline.model.chart.TestResult;

/** A special test: positive, negative or unclear, the angle at which symptoms came, and the symptoms. */
final class TestGrammar extends Grammar<TestFinding> {

    private static final Unit DEGREE = Unit.of("degree");

    TestGrammar(TestFinding finding) {
        super(finding, Literals.TEST_FINDING__WORDS, Literals.TEST_FINDING__RESULT, Literals.TEST_FINDING__ANGLE);
    }

    @Override
    protected void take(EntryReader entry) {
        super.take(entry);
        entry.all(Messages.test, reader -> reader.next(this::sign), reader -> reader.next(this::mark),
                this::angle,
                reader -> isOpen() && reader.literal(TestResult.values(), finding::setResult));
    }

    private boolean isOpen() {
        return finding.getResult() == TestResult.NOT_TESTED;
    }

    private boolean sign(String word) {
        TestResult result = switch (word) {
            case "+" -> TestResult.POSITIVE;
            case "-", "\u2212", "\u2013" -> TestResult.NEGATIVE;
            case "?" -> TestResult.UNCLEAR;
            default -> TestResult.NOT_TESTED;
        };
        boolean taken = isOpen() && result != TestResult.NOT_TESTED;
        if (taken) {
            finding.setResult(result);
        }
        return taken;
    }

    private boolean angle(EntryReader reader) {
        return finding.getAngle() == null && reader.number(DEGREE, value -> {
            finding.setAngle(value);
            if (value < RangeGrammar.LEAST_DEGREES || value > RangeGrammar.MOST_DEGREES) {
                reader.fail(Messages.angle);
            }
        });
    }

    @Override
    protected String result() {
        String sign = switch (finding.getResult()) {
            case POSITIVE -> "+";
            case NEGATIVE -> "-";
            case UNCLEAR -> "?";
            case NOT_TESTED -> "";
        };
        return (sign + ' ' + DEGREE.print(finding.getAngle())).strip();
    }
}
