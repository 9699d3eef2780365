package org.plumbline.core.likelihood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.likelihood.LeftOut.Reason;
import org.plumbline.model.catalogue.Accuracy;
import org.plumbline.model.catalogue.EvidenceReference;
import org.plumbline.model.catalogue.Quantity;
import org.plumbline.model.catalogue.SpecialTest;
import org.plumbline.model.catalogue.TestCluster;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.TestResult;

/** Worked examples: the figures of the evidence, and what they make of an estimate as computed by hand. */
class LikelihoodTest {

    private static final String DISC = "C-02";
    private static final String SACROILIAC = "C-04";
    private static final String STABILITY = "C-09";
    private static final String FACET = "C-01";

    private final Examined examined = new Examined();

    @ParameterizedTest(name = "{0} {1}: {2} makes {3} % into {4} %")
    @CsvSource({ "test-slr, C-02, 1.28, 40, 46", "test-crossed-slr, C-02, 2.80, 40, 65",
        "test-slump, C-02, 4.90, 40, 77", "test-centralisation, C-02, 6.90, 30, 75",
        "test-prone-instability, C-09, 1.70, 33, 46", "test-passive-lumbar-extension, C-25, 8.40, 10, 48" })
    void aPositiveTestMultipliesTheOdds(String test, String condition, String ratio, double percent, String chance) {
        Likelihood now = examined.estimate(condition, percent).positive(test).of(condition);
        assertEquals(ratio, number(now.combined().orElseThrow().value()));
        assertEquals(chance + "\u00a0%", Figures.percent(now.chance().orElseThrow().share()));
    }

    @ParameterizedTest(name = "{0} {1}: {2} makes {3} % into {4} %")
    @CsvSource({ "test-slr, C-02, 0.29, 40, 16", "test-crossed-slr, C-02, 0.80, 40, 35",
        "test-slump, C-02, 0.19, 40, 11", "test-centralisation, C-02, 0.63, 30, 21",
        "test-prone-instability, C-09, 0.48, 33, 19", "test-passive-lumbar-extension, C-25, 0.18, 10, 2" })
    void aNegativeTestDividesTheOdds(String test, String condition, String ratio, double percent, String chance) {
        Likelihood now = examined.estimate(condition, percent).negative(test).of(condition);
        assertEquals(ratio, number(now.combined().orElseThrow().value()));
        assertEquals(chance + "\u00a0%", Figures.percent(now.chance().orElseThrow().share()));
    }

    @ParameterizedTest(name = "{0} of 5 in {1}: {2}, {3} %")
    @CsvSource({ "cluster-sij, 3, 4.16, 64", "cluster-sij, 2, 0.12, 5" })
    void aClusterCountsAsOne(String cluster, int positive, String ratio, String chance) {
        Likelihood now = examined.estimate(SACROILIAC, 30).cluster(cluster, positive).of(SACROILIAC);
        assertEquals(ratio, number(now.combined().orElseThrow().value()));
        assertEquals(chance + "\u00a0%", Figures.percent(now.chance().orElseThrow().share()));
        assertEquals(List.of(cluster), now.steps().stream().map(step -> step.test().entry()).toList());
    }

    @Test
    void withFaberTheOtherClusterCounts() {
        Likelihood positive = examined.estimate(SACROILIAC, 30).positive("test-faber", "test-gaenslen",
                "test-sij-distraction").negative("test-thigh-thrust", "test-sij-compression").of(SACROILIAC);
        assertEquals("4.02", number(positive.combined().orElseThrow().value()));
        assertEquals("63\u00a0%", Figures.percent(positive.chance().orElseThrow().share()));
        Likelihood negative = new Examined().positive("test-sij-distraction", "test-thigh-thrust")
                .negative("test-sij-compression", "test-faber", "test-gaenslen").of(SACROILIAC);
        assertEquals("0.19", number(negative.combined().orElseThrow().value()));
    }

    @Test
    void withoutCentralisationTheSacroiliacClusterIsMoreSpecific() {
        Likelihood positive = examined.estimate(SACROILIAC, 30).cluster("cluster-sij", 3)
                .negative("test-centralisation").of(SACROILIAC);
        assertEquals("6.97", number(positive.combined().orElseThrow().value()));
        assertEquals("75\u00a0%", Figures.percent(positive.chance().orElseThrow().share()));
        Likelihood negative = new Examined().cluster("cluster-sij", 1).negative("test-centralisation")
                .of(SACROILIAC);
        assertEquals("0.11", number(negative.combined().orElseThrow().value()));
    }

    @ParameterizedTest(name = "{0}, then {1}: cluster LR {2}")
    @CsvSource({ "NONE, NONE, 6.97", "INCREASES, NONE, 6.97", "CENTRALIZES, CENTRALIZES, 4.16",
        "CENTRALIZES, NOT_TESTED, 4.16", "ABOLISHES, ABOLISHES, 4.16" })
    void centralisationIsReadFromRepeatedMovements(PainResponse during, PainResponse after, String ratio) {
        examined.cluster("cluster-sij", 3).moved("move-repeated-flexion", PainResponse.NONE, PainResponse.NONE)
                .moved("move-repeated-extension", during, after);
        assertEquals(ratio, number(examined.of(SACROILIAC).combined().orElseThrow().value()));
    }

    @Test
    void oneDirectionAloneDoesNotRuleOutCentralisation() {
        examined.cluster("cluster-sij", 3).moved("move-repeated-flexion", PainResponse.NONE, PainResponse.NONE);
        assertEquals("4.16", number(examined.of(SACROILIAC).combined().orElseThrow().value()));
    }

    @Test
    void theSecondStudyOfTheSacroiliacClusterCanBeRead() {
        List<Accuracy> figures = examined.catalogue.find(
                TestCluster.class, "cluster-sij").orElseThrow().getAccuracy();
        assertEquals("4.30", number(Ratio.of(figures.get(2), true).orElseThrow().value()));
        assertEquals("0.08", number(Ratio.of(figures.get(2), false).orElseThrow().value()));
    }

    @Test
    void theStraightLegRaiseAgainstImagesCanBeRead() {
        List<Accuracy> figures = examined.catalogue.find(SpecialTest.class, "test-slr").orElseThrow().getAccuracy();
        assertEquals("1.38", number(Ratio.of(figures.get(1), true).orElseThrow().value()));
        assertEquals("0.87", number(Ratio.of(figures.get(1), false).orElseThrow().value()));
    }

    @Test
    void theStabilisationRuleHasARatioWhenPositiveAndNoneWhenNegative() {
        Likelihood positive = examined.estimate(STABILITY, 33).positive("test-prone-instability")
                .observed("rule-age-under-40", Normality.ABNORMAL).observed("obs-aberrant-motion", Normality.ABNORMAL)
                .of(STABILITY);
        assertEquals("4.00", number(positive.combined().orElseThrow().value()));
        assertEquals("66\u00a0%", Figures.percent(positive.chance().orElseThrow().share()));
        assertEquals(List.of(Reason.IN_CLUSTER), reasons(positive));

        Examined other = new Examined().positive("test-prone-instability")
                .observed("rule-age-under-40", Normality.NORMAL).observed("obs-aberrant-motion", Normality.NORMAL);
        Likelihood negative = other.of(STABILITY);
        assertTrue(negative.steps().isEmpty(), "a member does not count against its cluster");
        assertEquals(List.of(Reason.IN_CLUSTER, Reason.NO_EVIDENCE), reasons(negative));
    }

    @Test
    void aPublishedIntervalIsKeptAsItIs() {
        Ratio ratio = examined.positive("test-prone-instability").of(STABILITY).combined().orElseThrow();
        assertEquals("LR 1.70 (95\u00a0% interval 1.10 to 2.80)", Figures.ratio(ratio));
        Likelihood negative = new Examined().estimate(STABILITY, 33).negative("test-prone-instability")
                .of(STABILITY);
        assertEquals("LR 0.48 (95\u00a0% interval 0.22 to 1.10)", Figures.ratio(negative.combined().orElseThrow()));
        assertEquals("19\u00a0% (95\u00a0% interval 10\u00a0% to 35\u00a0%)",
                Figures.chance(negative.chance().orElseThrow()));
    }

    @Test
    void withoutAPublishedIntervalThereIsNoneAndItIsSaid() {
        Likelihood now = examined.estimate(SACROILIAC, 30).cluster("cluster-sij", 4).of(SACROILIAC);
        assertEquals(Optional.empty(), now.chance().orElseThrow().interval());
        assertEquals(List.of("Laslett 2003"), now.withoutInterval());
        assertTrue(now.paragraph().contains("No interval is given, as these publish none: Laslett 2003."),
                now.paragraph());
    }

    @Test
    void withoutAnEstimateThereIsOnlyWhatTheTestsSay() {
        Likelihood now = examined.cluster("cluster-sij", 3).of(SACROILIAC);
        assertEquals(Optional.empty(), now.chance());
        assertTrue(now.paragraph().contains("Together LR 4.16."), now.paragraph());
        assertTrue(now.paragraph().contains("nobody said how likely"), now.paragraph());
    }

    @Test
    void anOpenClusterIsNotUsedAndItIsSaid() {
        Likelihood now = examined.estimate(SACROILIAC, 30).positive("test-thigh-thrust", "test-sij-distraction")
                .of(SACROILIAC);
        assertEquals(Optional.empty(), now.combined());
        assertEquals(30, now.chance().orElseThrow().share() * 100, 1e-9);
        assertEquals(List.of(Reason.UNDECIDED, Reason.UNDECIDED), reasons(now));
        assertTrue(now.paragraph().contains("2 of 5 positive with 3 needed"), now.paragraph());
    }

    @Test
    void clustersThatShareTestsAreNotMultiplied() {
        Likelihood now = examined.positive("test-sij-distraction", "test-thigh-thrust", "test-sij-compression",
                "test-sacral-thrust", "test-gaenslen", "test-faber").of(SACROILIAC);
        assertEquals("4.16", number(now.combined().orElseThrow().value()));
        assertEquals(List.of(Reason.IN_CLUSTER), reasons(now));
    }

    @Test
    void ofTestsOfNeuralTensionTheOneThatSaysMostCounts() {
        Likelihood now = examined.positive("test-slr", "test-crossed-slr").negative("test-slump").of(DISC);
        assertEquals("0.19", number(now.combined().orElseThrow().value()));
        assertEquals(List.of(Reason.DEPENDENT, Reason.DEPENDENT), reasons(now));
    }

    @Test
    void testsThatAskForDifferentThingsAreMultiplied() {
        Likelihood now = examined.estimate(DISC, 40).positive("test-slump", "test-centralisation").of(DISC);
        assertEquals("33.81", number(now.combined().orElseThrow().value()));
        assertEquals("96\u00a0%", Figures.percent(now.chance().orElseThrow().share()));
        assertTrue(now.paragraph().contains("taken as independent"), now.paragraph());
    }

    @Test
    @DisplayName("Kemp and Revel say nothing about the facet joint (C-01)")
    void facetTestsAreNoEvidence() {
        Likelihood now = examined.estimate(FACET, 20).positive("test-kemp").negative("test-revel").of(FACET);
        assertEquals(Optional.empty(), now.combined());
        assertEquals(List.of(Reason.NO_EVIDENCE, Reason.NO_EVIDENCE), reasons(now));
        assertTrue(now.paragraph().contains("no evidence: Stuber 2014 gives no likelihood ratio"), now.paragraph());
        assertTrue(NextTest.of(examined.atHand(), FACET).isEmpty());
    }

    @Test
    void aTestRepeatedAfterTreatmentTellsItsCourseOnly() {
        examined.positive("test-slump").treated().nextVisit().negative("test-slump", "test-centralisation");
        Likelihood now = examined.of(DISC);
        assertEquals(List.of("4.90", "0.63"), now.steps().stream().map(step -> number(step.ratio().value())).toList());
        assertEquals(List.of(Reason.REPEATED), reasons(now));
        assertTrue(now.paragraph().contains("Slump (repeated on 2026-11-03): after treatment has begun"),
                now.paragraph());
    }

    @Test
    void theNewestVisitThatExaminedATestCounts() {
        examined.positive("test-slump").nextVisit().negative("test-slump").nextVisit();
        assertEquals("0.19", number(examined.of(DISC).combined().orElseThrow().value()));
    }

    @Test
    void whatNobodyConfirmedDoesNotCount() {
        examined.negative("test-slump").nextVisit().test("test-slump", Side.RIGHT, TestResult.POSITIVE)
                .setProvenance(Provenance.CARRIED);
        assertEquals("0.19", number(examined.of(DISC).combined().orElseThrow().value()));
    }

    @Test
    void eitherSideMakesATestPositive() {
        examined.test("test-slump", Side.LEFT, TestResult.NEGATIVE);
        examined.test("test-slump", Side.RIGHT, TestResult.POSITIVE);
        Likelihood now = examined.of(DISC);
        assertTrue(now.steps().getFirst().positive());
        assertEquals(List.of("Slump, left", "Slump, right"),
                now.trail().inputs().stream().map(input -> input.label()).toList());
    }

    @Test
    void theParagraphTellsEveryStep() {
        Likelihood now = examined.estimate(SACROILIAC, 30).cluster("cluster-sij", 3).of(SACROILIAC);
        assertEquals("""
                Sacroiliac joint sprain or dysfunction: held to be 30\u00a0% likely before the tests (own practice, \
                2026-11-02). Sacroiliac provocation cluster positive, 3 of 5 with 3 needed: LR 4.16 (Laslett 2003: \
                Suspected sacroiliac pain; diagnostic injections); 64\u00a0% likely after it. Together LR 4.16: \
                likelihood now 64\u00a0%. No interval is given, as these publish none: Laslett 2003. Not counted: \
                Sacroiliac cluster with FABER (positive, 3 of 5 with 3 needed): it shares tests with Sacroiliac \
                provocation cluster, which decided.""", now.paragraph());
        assertFalse(now.trail().contentVersion().isEmpty());
    }

    @Test
    void publishedProbabilitiesAfterRedFlagsCanBeRead() {
        assertEquals(List.of(9.0, 11.0, 33.0, 62.0, 90.0, 33.0),
                examined.catalogue.find(EvidenceReference.class, "ev-downie-2013").orElseThrow().getFigures().stream()
                        .map(Quantity::getLow).toList());
    }

    @Test
    void onlyConditionsOfTheCatalogueCanBeAskedFor() {
        assertThrows(IllegalArgumentException.class, () -> examined.of("C-99"));
    }

    private static List<Reason> reasons(Likelihood likelihood) {
        return likelihood.leftOut().stream().map(LeftOut::reason).toList();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
