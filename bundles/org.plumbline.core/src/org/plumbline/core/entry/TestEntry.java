package org.plumbline.core.entry;

import java.util.function.Consumer;

import org.plumbline.core.exam.FindingNormality;
import org.plumbline.core.exam.FindingReading.Changes;
import org.plumbline.core.exam.FindingReading.Problem;
import org.plumbline.core.exam.FindingText;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.TestFinding;
import org.plumbline.model.chart.TestResult;

/**
 * The result of a test as one enters it by a key: {@code +}, {@code -} or {@code ?}, perhaps with the angle and the
 * symptoms, as in {@code + 35, calf pain}. What the entry does not mention stays as it is. Some members of a cluster are
 * observations; read like a test they are abnormal when positive and normal when negative.
 */
public sealed interface TestEntry {

    /** What the entry makes of a finding. */
    record Accepted(Consumer<Finding> change) implements TestEntry {
    }

    /** The entry cannot be taken. */
    record Refused(String words) implements TestEntry {
    }

    /** Reads an entry; an empty one takes the result away. */
    static TestEntry read(FindingText text, String entry) {
        return switch (text.read(ChartFactory.eINSTANCE.createTestFinding(), entry)) {
            case Problem problem -> new Refused(problem.words());
            case Changes said -> new Accepted(finding -> apply(said, entry.isBlank(), finding));
        };
    }

    private static void apply(Changes said, boolean nothing, Finding finding) {
        if (finding instanceof TestFinding test) {
            if (nothing) {
                test.setResult(TestResult.NOT_TESTED);
            }
            said.values().forEach(change -> test.eSet(change.feature(), change.value()));
            test.setNormality(FindingNormality.of(test));
        } else {
            TestFinding test = ChartFactory.eINSTANCE.createTestFinding();
            said.applyTo(test);
            finding.setNormality(FindingNormality.of(test));
        }
    }
}
