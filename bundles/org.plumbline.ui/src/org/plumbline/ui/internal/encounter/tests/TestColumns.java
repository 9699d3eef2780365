package org.plumbline.ui.internal.encounter.tests;

import static org.plumbline.model.chart.ChartPackage.Literals.OBSERVATION_FINDING__WORDS;
import static org.plumbline.model.chart.ChartPackage.Literals.TEST_FINDING__ANGLE;
import static org.plumbline.model.chart.ChartPackage.Literals.TEST_FINDING__WORDS;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.core.entry.TestEntry;
import org.plumbline.core.exam.ClusterCount;
import org.plumbline.core.exam.FindingText;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.ObservationFinding;
import org.plumbline.model.chart.TestFinding;
import org.plumbline.model.chart.TestResult;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.form.Column;

/** The columns of the table of special tests. */
final class TestColumns {

    private final SlotTable table;
    private final FindingText text;

    TestColumns(SlotTable table, FindingText text) {
        this.table = table;
        this.text = text;
    }

    List<Column<SlotRow>> all() {
        return List.of(SlotColumns.item(Messages.columnTest, 30), SlotColumns.side(9),
                new Column<>(Messages.columnResult, 16, here(TestColumns::result), List.of(), this::enterResult),
                new Column<>(Messages.columnAngle, 9, here(TestColumns::angle), List.of(), this::enterAngle),
                new Column<>(Messages.columnSymptoms, 30, here(TestColumns::symptoms), List.of(), this::enterSymptoms),
                SlotColumns.before(table, 20, TestColumns::lastTime), SlotColumns.origin(table, 12));
    }

    private Function<SlotRow, String> here(Function<Finding, String> words) {
        return row -> table.at(row).map(words).orElse("");
    }

    /** The result as a sign and a word. */
    private static String result(Finding finding) {
        return print(ClusterCount.result(finding));
    }

    private static String print(TestResult result) {
        return switch (result) {
            case POSITIVE -> "+ ";
            case NEGATIVE -> "\u2212 ";
            case UNCLEAR -> "? ";
            case NOT_TESTED -> "";
        } + Words.of(result);
    }

    /** Takes a sign or the first letters of a word; behind it an angle, and symptoms after a comma. */
    private String enterResult(SlotRow row, String entered) {
        String typed = entered.strip();
        String sign = TestResult.VALUES.stream().map(TestColumns::print)
                .filter(printed -> !printed.isEmpty() && typed.startsWith(printed)).findFirst()
                .map(printed -> printed.charAt(0) + typed.substring(printed.length())).orElse(typed);
        return enter(row, Messages.columnResult, sign);
    }

    private static String angle(Finding finding) {
        return finding instanceof TestFinding test && test.getAngle() != null ? Words.of(test.getAngle()) : "";
    }

    private String enterAngle(SlotRow row, String entered) {
        if (!entered.isBlank()) {
            return enter(row, Messages.columnAngle, entered);
        }
        table.enter(row, Messages.columnAngle, finding -> finding.eUnset(TEST_FINDING__ANGLE));
        return "";
    }

    private String enter(SlotRow row, String label, String entry) {
        return switch (TestEntry.read(text, entry)) {
            case TestEntry.Accepted accepted -> {
                table.enter(row, label, accepted.change());
                yield "";
            }
            case TestEntry.Refused refused -> refused.words();
        };
    }

    private static String symptoms(Finding finding) {
        return Objects.toString(finding.eGet(words(finding)), "");
    }

    private String enterSymptoms(SlotRow row, String entered) {
        table.enter(row, Messages.columnSymptoms,
                finding -> finding.eSet(words(finding), entered.isBlank() ? null : entered.strip()));
        return "";
    }

    /** Where the words of a test, or of an observation that is read like one, are kept. */
    private static EStructuralFeature words(Finding finding) {
        return finding instanceof ObservationFinding ? OBSERVATION_FINDING__WORDS : TEST_FINDING__WORDS;
    }

    private static String lastTime(Finding before) {
        return Stream.of(result(before), angle(before).isEmpty() ? "" : angle(before) + '\u00b0')
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }
}
