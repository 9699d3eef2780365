package org.plumbline.core.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.exam.ClusterCount;
import org.plumbline.core.exam.FindingText;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.ObservationFinding;
import org.plumbline.model.chart.TestFinding;
import org.plumbline.model.chart.TestResult;
import org.plumbline.testkit.InstalledContent;

class TestEntryTest {

    private final FindingText text = new FindingText(InstalledContent.catalogue());
    private final TestFinding slr = ChartFactory.eINSTANCE.createTestFinding();

    @ParameterizedTest
    @CsvSource({ "+, POSITIVE, ABNORMAL", "-, NEGATIVE, NORMAL", "\u2212, NEGATIVE, NORMAL", "?, UNCLEAR, NOT_TESTED",
        "pos, POSITIVE, ABNORMAL", "neg, NEGATIVE, NORMAL" })
    void aKeyIsAResult(String typed, TestResult result, Normality normality) {
        enter(slr, typed);
        assertEquals(result, slr.getResult());
        assertEquals(normality, slr.getNormality());
    }

    @Test
    void angleAndSymptomsMayBeTypedWithIt() {
        enter(slr, "+ 35, calf pain");
        assertEquals(35.0, slr.getAngle());
        assertEquals("calf pain", slr.getWords());
    }

    @Test
    void whatIsNotMentionedStays() {
        enter(slr, "+ 35, calf pain");
        enter(slr, "50");
        assertEquals(50.0, slr.getAngle());
        assertEquals(TestResult.POSITIVE, slr.getResult());
        enter(slr, "-");
        assertEquals(50.0, slr.getAngle());
        assertEquals("calf pain", slr.getWords());
        assertEquals(Normality.NORMAL, slr.getNormality());
    }

    @Test
    void nothingTakesTheResultAway() {
        enter(slr, "+");
        enter(slr, " ");
        assertEquals(TestResult.NOT_TESTED, slr.getResult());
        assertEquals(Normality.NOT_TESTED, slr.getNormality());
        assertNull(slr.getAngle());
    }

    @ParameterizedTest
    @ValueSource(strings = { "+ 400", "maybe not", "++" })
    void whatIsNoResultIsRefused(String typed) {
        assertInstanceOf(TestEntry.Refused.class, TestEntry.read(text, typed));
    }

    @ParameterizedTest
    @CsvSource({ "+, POSITIVE", "-, NEGATIVE", "'', NOT_TESTED" })
    void anObservationInAClusterIsReadLikeATest(String typed, TestResult result) {
        ObservationFinding young = ChartFactory.eINSTANCE.createObservationFinding();
        enter(young, typed);
        assertEquals(result, ClusterCount.result(young));
    }

    private void enter(Finding finding, String typed) {
        assertInstanceOf(TestEntry.Accepted.class, TestEntry.read(text, typed)).change().accept(finding);
    }
}
