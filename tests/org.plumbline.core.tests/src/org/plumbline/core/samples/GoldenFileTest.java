package org.plumbline.core.samples;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.plumbline.model.chart.Side;
import org.plumbline.testkit.ChartBuilder;
import org.plumbline.testkit.GoldenFile;
import org.plumbline.testkit.WriteSamples;

/** Text is held against its golden file, and the first line that differs is named. */
class GoldenFileTest {

    private static final String PROJECT = "org.plumbline.core.tests";
    private static final String FILE = "an-evaluation.xml";

    @Test
    void anEvaluationIsWrittenAsBefore() throws IOException {
        GoldenFile.matches(PROJECT, FILE, evaluation("4"));
    }

    @Test
    void aDifferenceIsNamedWithItsLine() throws IOException {
        assumeFalse(Boolean.getBoolean("accept"));
        String changed = evaluation("3+");

        AssertionError difference = assertThrows(AssertionError.class,
                () -> GoldenFile.matches(PROJECT, FILE, changed));

        assertTrue(String.valueOf(difference.getMessage())
                .matches("(?s).*line \\d+: expected <.*grade=\"4\".*grade=\"3\\+\".*"));
    }

    private static String evaluation(String grade) throws IOException {
        var evaluation = ChartBuilder.anEvaluation().pain(3, 1, 5)
                .examined(found -> found.strength("X-10", Side.LEFT, grade)).signed();
        return new String(WriteSamples.document(evaluation.episode().chart().build()), StandardCharsets.UTF_8);
    }
}
