package org.plumbline.core.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__PAIN;
import static org.plumbline.model.chart.ChartPackage.Literals.SEGMENT_FINDING__LISTING;
import static org.plumbline.model.chart.ChartPackage.Literals.SEGMENT_FINDING__RESTRICTION;
import static org.plumbline.model.chart.ChartPackage.Literals.SEGMENT_FINDING__TONE;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.SegmentFinding;
import org.plumbline.testkit.InstalledContent;

class PartTest {

    private final PayerRule medicare = InstalledContent.catalogue().find(PayerRule.class, Part.RULE).orElseThrow();

    /** Medicare, chiropractic: at least two of the four, one of them A or R. */
    @ParameterizedTest
    @CsvSource({ "'', false", "P, false", "A, false", "R, false", "T, false", "PT, false", "PA, true", "PR, true",
        "AT, true", "RT, true", "AR, true", "PAT, true", "PRT, true", "PART, true" })
    void twoOfFourOneOfThemAsymmetryOrRange(String letters, boolean met) {
        Part part = new Part(letters.contains("P"), letters.contains("A"), letters.contains("R"),
                letters.contains("T"));
        assertEquals(met, part.meets(medicare));
        assertEquals(letters, part.letters().replace(" ", ""));
    }

    @Test
    void theRuleNamesItsSource() {
        assertTrue(medicare.getSource().contains("§240"));
    }

    @Test
    void tendernessAndAHypertonicMuscleAloneProveNoSubluxation() {
        SegmentFinding l5 = segment();
        enter(l5, FINDING__PAIN, 6);
        enter(l5, SEGMENT_FINDING__TONE, "hypertonic left multifidus");
        assertEquals("P T", Part.of(l5).letters());
        assertFalse(Part.of(l5).meets(medicare));
    }

    @Test
    void aTenderLevelWithAListingDoes() {
        SegmentFinding l5 = segment();
        enter(l5, FINDING__PAIN, 6);
        enter(l5, SEGMENT_FINDING__LISTING, "PLS");
        assertEquals("P A", Part.of(l5).letters());
        assertTrue(Part.of(l5).meets(medicare));
    }

    @Test
    void aRestrictionIsAbnormalRange() {
        SegmentFinding t12 = segment();
        enter(t12, SEGMENT_FINDING__RESTRICTION, "left rotation");
        assertTrue(t12.isRangeAbnormal());
        assertEquals(Normality.ABNORMAL, t12.getNormality());
        assertEquals("R", Part.of(t12).letters());
    }

    @Test
    void takingTheListingBackTakesOnlyTheAsymmetryWithIt() {
        SegmentFinding l4 = segment();
        l4.setRangeAbnormal(true);
        enter(l4, SEGMENT_FINDING__LISTING, "PI");
        enter(l4, SEGMENT_FINDING__LISTING, null);
        assertEquals("R", Part.of(l4).letters());
        assertNull(l4.getListing());
        assertEquals(Normality.ABNORMAL, l4.getNormality());
    }

    @Test
    void takingEverythingBackLeavesTheLevelUntested() {
        SegmentFinding l4 = segment();
        enter(l4, SEGMENT_FINDING__TONE, "boggy");
        enter(l4, SEGMENT_FINDING__TONE, null);
        assertTrue(Part.of(l4).isEmpty());
        assertEquals(Normality.NOT_TESTED, l4.getNormality());
    }

    @Test
    void aLevelPressedWithoutPainIsNormal() {
        SegmentFinding l4 = segment();
        enter(l4, FINDING__PAIN, 0);
        assertFalse(l4.isTenderness());
        assertEquals(Normality.NORMAL, l4.getNormality());
    }

    @ParameterizedTest
    @CsvSource({ "f lr, 'flexion, left rotation'", "'E, rs', 'extension, right side-bend'", "f f, flexion",
        "left rotation at the end, left rotation at the end", "'', ''", "e+lr, 'extension, left rotation'",
        "'f, stiff as a board', 'flexion, stiff as a board'" })
    void directionsAreWrittenInLetters(String typed, String words) {
        assertEquals(words, Abbreviations.RESTRICTION.read(typed));
    }

    @Test
    void theFeelOfTissueIsWrittenInLettersToo() {
        assertEquals("hypertonic, taut band", Abbreviations.TONE.read("h t"));
        assertTrue(Abbreviations.TONE.legend().contains("b boggy"));
    }

    private static SegmentFinding segment() {
        return ChartFactory.eINSTANCE.createSegmentFinding();
    }

    private static void enter(SegmentFinding finding, EStructuralFeature feature, @Nullable Object value) {
        SegmentEntry.changes(finding, feature, value).forEach(finding::eSet);
    }
}
