package org.plumbline.core.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.exam.FindingReading.Changes;
import org.plumbline.core.exam.FindingReading.Problem;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.FunctionFinding;
import org.plumbline.model.chart.Grade;
import org.plumbline.model.chart.MovementFinding;
import org.plumbline.model.chart.NeuroFinding;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.SegmentFinding;
import org.plumbline.model.chart.StrengthFinding;
import org.plumbline.model.chart.TestFinding;
import org.plumbline.model.chart.TestResult;
import org.plumbline.model.chart.Tri;
import org.plumbline.testkit.InstalledContent;

class FindingTextTest {

    private static final FindingText TEXT = new FindingText(InstalledContent.catalogue());

    private static Finding draft(String item) {
        return FindingDraft.of(InstalledContent.catalogue().find(ExamItem.class, item).orElseThrow(), "1");
    }

    private static <F extends Finding> F entered(Class<F> kind, String item, String entry) {
        Finding finding = draft(item);
        assertInstanceOf(Changes.class, TEXT.read(finding, entry), entry).applyTo(finding);
        return kind.cast(finding);
    }

    private static Problem problem(String item, String entry) {
        Finding finding = draft(item);
        Finding before = EcoreUtil.copy(finding);
        Problem problem = assertInstanceOf(Problem.class, TEXT.read(finding, entry), entry);
        assertTrue(EcoreUtil.equals(before, finding));
        return problem;
    }

    @Test
    void aRangeHasAValuePainAndAnEndFeel() {
        RangeFinding range = entered(RangeFinding.class, "rom-lumbar-flexion", "40\u00b0 p4, firm");
        assertEquals(40, range.getValue());
        assertEquals(Tri.YES, range.getPainful());
        assertEquals(4, range.getPain());
        assertEquals("firm", range.getEndFeel());
        assertEquals(Normality.ABNORMAL, range.getNormality());
        assertEquals("40\u00b0 p4, firm", TEXT.print(range));
    }

    /** The start of a word is enough where only one word starts so. */
    @ParameterizedTest
    @CsvSource({ "full, FULL", "FU, FULL", "mod, MODERATELY_LIMITED", "moderately limited, MODERATELY_LIMITED",
        "severely lim, SEVERELY_LIMITED", "sl, SLIGHTLY_LIMITED", "e, EXCESSIVE" })
    void aRangeMayBeAGradedWord(String entry, Grade grade) {
        RangeFinding range = entered(RangeFinding.class, "rom-hip-flexion", entry + " np");
        assertEquals(grade, range.getGrade());
        assertEquals(Tri.NO, range.getPainful());
        assertEquals(grade == Grade.FULL ? Normality.NORMAL : Normality.ABNORMAL, range.getNormality());
    }

    @Test
    void degreesAreJudgedByTheClinicianAlone() {
        assertEquals(Normality.NOT_TESTED,
                entered(RangeFinding.class, "rom-lumbar-flexion", "20").getNormality());
        assertEquals(Normality.NORMAL,
                entered(RangeFinding.class, "rom-lumbar-flexion", "20 ok").getNormality());
        RangeFinding judged = entered(RangeFinding.class, "rom-lumbar-flexion", "20 !");
        assertEquals(Normality.ABNORMAL, judged.getNormality());
        assertEquals("20\u00b0 !", TEXT.print(judged));
    }

    /** What is wrong is marked where it stands, and the finding stays as it was. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "rom-lumbar-flexion | forty     | 0 | 5", "rom-lumbar-flexion | 40 x3     | 3 | 5",
        "rom-lumbar-flexion | 40 50     | 3 | 5", "rom-lumbar-flexion | s         | 0 | 1",
        "rom-lumbar-flexion | 1,234     | 0 | 5", "X-12               | -4        | 0 | 2",
        "X-12               | 10 passt  | 3 | 8", "neuro-reflex-knee  | 7+        | 0 | 2",
        "neuro-myotome-s1   | 6         | 0 | 1", "test-slr           | 35 + 400  | 5 | 8",
        "test-slr           | 270 +     | 0 | 3", "X-10               | 4 -20N    | 2 | 6",
        "move-repeated-flexion | cen > x | 6 | 7", "rom-lumbar-flexion | \u05e9\u05dc\u05d5\u05dd | 0 | 4",
        "rom-lumbar-flexion | 40 \ud83e\uddb5 | 3 | 5" })
    void whatIsNotUnderstoodIsMarked(String item, String entry, int from, int to) {
        Problem problem = problem(item, entry);
        assertEquals(from + " " + to, problem.from() + " " + problem.to(), problem.words());
        assertFalse(problem.words().isBlank());
    }

    /** These the rules of the chart refuse. */
    @ParameterizedTest
    @CsvSource({ "rom-lumbar-flexion, 400, 200", "rom-lumbar-flexion, -40, 200", "rom-lumbar-flexion, 40 p11, 10",
        "X-10, 6, 5", "X-10, 5+, 5", "X-10, -3, 5" })
    void whatCannotBeIsRefused(String item, String entry, String limit) {
        assertTrue(problem(item, entry).words().contains(limit));
    }

    @Test
    void aLongEntryIsRefusedInAShortSentence() {
        assertTrue(problem("rom-lumbar-flexion", "9".repeat(20_000)).words().length() < 300);
    }

    @Test
    void longWordsWithAllScriptsAreKept() {
        String words = "\u05de\u05d4\u05dc\u05da \u05e6\u05d5\u05dc\u05e2 \ud83e\uddb5 ".repeat(2000) + "end";
        Finding gait = entered(Finding.class, "X-01", words);
        assertEquals(words, TEXT.print(gait));
    }

    @ParameterizedTest
    @CsvSource({ "4-, ABNORMAL", "4\u2212, ABNORMAL", "5, NORMAL", "5-, ABNORMAL", "0, ABNORMAL" })
    void strengthIsGraded(String entry, Normality normality) {
        StrengthFinding strength = entered(StrengthFinding.class, "X-10", entry + " 180.5 N");
        assertEquals(entry.replace('\u2212', '-'), strength.getGrade());
        assertEquals(180.5, strength.getNewton());
        assertEquals(normality, strength.getNormality());
    }

    @ParameterizedTest
    @CsvSource({ "neuro-dermatome-l5, i, intact, NORMAL", "neuro-dermatome-l5, R, reduced, ABNORMAL",
        "neuro-dermatome-l5, a, absent, ABNORMAL", "neuro-dermatome-l5, reduced to light touch, "
                + "reduced to light touch, NOT_TESTED", "neuro-reflex-knee, 2, 2+, NORMAL",
        "neuro-reflex-knee, 0, 0, ABNORMAL", "neuro-reflex-knee, 1, 1+, ABNORMAL", "neuro-femoral, +, positive, ABNORMAL",
        "neuro-femoral, -, negative, NORMAL", "neuro-myotome-s1, 4\u2212, 4-, ABNORMAL", "neuro-myotome-s1, 5, 5, NORMAL",
        "neuro-myotome-s1, 4+: 12 heel raises, 4+: 12 heel raises, NOT_TESTED",
        "neuro-plantar, flexor, flexor, NORMAL" })
    void aLetterStandsForANeurologicalResult(String item, String entry, String result, Normality normality) {
        NeuroFinding neuro = entered(NeuroFinding.class, item, entry);
        assertEquals(result, neuro.getResult());
        assertEquals(normality, neuro.getNormality());
    }

    @Test
    void aTestHasASignAnAngleAndSymptoms() {
        TestFinding test = entered(TestFinding.class, "test-slr", "35 + p6, calf pain, eased by rest");
        assertEquals(TestResult.POSITIVE, test.getResult());
        assertEquals(35, test.getAngle());
        assertEquals("calf pain, eased by rest", test.getWords());
        assertEquals("+ 35\u00b0 p6, calf pain, eased by rest", TEXT.print(test));
    }

    @Test
    void aRepeatedMovementSaysWherePainWent() {
        MovementFinding movement = entered(MovementFinding.class, "move-repeated-extension", "x10 cen > dec");
        assertEquals("centralizes x10 > decreases", TEXT.print(movement));
    }

    @Test
    void theLettersOfASegmentMayStandTogetherOrApart() {
        SegmentFinding segment = entered(SegmentFinding.class, "palpation-segment", "P ar");
        assertEquals("PAR", TEXT.print(segment));
    }

    @Test
    void aFunctionIsPassedOrFailed() {
        FunctionFinding hop = entered(FunctionFinding.class, "X-12", "4 fail p3, pelvis drops");
        assertEquals(Tri.NO, hop.getPassed());
        assertEquals("4 fail p3, pelvis drops", TEXT.print(hop));
        assertEquals(Normality.NORMAL, entered(FunctionFinding.class, "X-15", "30 s pass").getNormality());
    }

    @Test
    void wordsThatEndLikeAMarkStandInQuotes() {
        Finding gait = entered(Finding.class, "X-01", "\"all ok\"");
        assertEquals(Normality.NOT_TESTED, gait.getNormality());
        assertEquals("\"all ok\"", TEXT.print(gait));
        assertEquals(Normality.NORMAL, entered(Finding.class, "X-01", "even steps ok").getNormality());
    }

    /** Where one graded word is the start of the others that start so, it is meant. */
    @ParameterizedTest
    @CsvSource({ "ant, antalgic", "N, normal", "normal w, normal with discomfort", "an, antalgic", "a, a", "odd, odd",
        "'\"ant\"', '\"ant\"'" })
    void theStartOfAGradedWordStandsForIt(String entry, String printed) {
        assertEquals(printed, TEXT.print(entered(Finding.class, "X-01", entry)));
    }

    @ParameterizedTest
    @CsvSource({ "normal, NORMAL", "antalgic, ABNORMAL", "drags the left foot, NOT_TESTED" })
    void aGradedWordOfTheCatalogueSaysWhetherItIsNormal(String words, Normality normality) {
        assertEquals(normality, entered(Finding.class, "X-01", words).getNormality());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "rom-lumbar-flexion | full", "X-10 | 5", "neuro-dermatome-l5 | intact",
        "neuro-reflex-knee | 2+", "neuro-femoral | negative", "neuro-plantar | flexor", "test-slr | -", "X-12 | pass",
        "move-repeated-flexion | no change", "palpation-segment | ok", "X-01 | normal", "X-22 | 5" })
    void normalIsWrittenInTheWordsOfItsKind(String item, String text) {
        Finding finding = draft(item);
        TEXT.normal(finding).applyTo(finding);
        assertEquals(Normality.NORMAL, finding.getNormality());
        assertEquals(text, TEXT.print(finding));
    }

    @ParameterizedTest
    @ValueSource(strings = { "rom-lumbar-flexion", "X-10", "neuro-dermatome-l5", "test-slr", "X-12", "X-01" })
    void anEmptyEntryIsAnEmptyFinding(String item) {
        Finding finding = draft(item);
        Finding blank = EcoreUtil.copy(finding);
        TEXT.normal(finding).applyTo(finding);
        finding.setPain(3);
        assertTrue(TEXT.isRecorded(finding));
        assertInstanceOf(Changes.class, TEXT.read(finding, "  ")).applyTo(finding);
        assertTrue(EcoreUtil.equals(blank, finding));
        assertFalse(TEXT.isRecorded(finding));
    }

    @Test
    void whatIsTypedOverWhatWasCarriedIsTyped() {
        RangeFinding range = entered(RangeFinding.class, "rom-lumbar-flexion", "40");
        range.setProvenance(Provenance.CARRIED);
        assertInstanceOf(Changes.class, TEXT.read(range, "40")).applyTo(range);
        assertEquals(Provenance.TYPED, range.getProvenance());
        assertTrue(assertInstanceOf(Changes.class, TEXT.read(range, "40")).values().isEmpty());
    }

    @Test
    void aFindingOfAnUnknownItemIsReadToo() {
        Finding finding = entered(Finding.class, "neuro-reflex-knee", "2+");
        finding.setItem("no-such-item");
        assertInstanceOf(Changes.class, TEXT.read(finding, "1+")).applyTo(finding);
        assertEquals("1+", TEXT.print(finding));
        assertNull(finding.getPain());
    }
}
