package org.plumbline.core.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.model.chart.Side.LEFT;
import static org.plumbline.model.chart.Side.RIGHT;
import static org.plumbline.model.chart.Side.UNSPECIFIED;
import static org.plumbline.model.chart.TestResult.NEGATIVE;
import static org.plumbline.model.chart.TestResult.POSITIVE;
import static org.plumbline.model.chart.TestResult.UNCLEAR;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.core.exam.ClusterCount.Verdict;
import org.plumbline.model.catalogue.TestCluster;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.ObservationFinding;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.TestFinding;
import org.plumbline.model.chart.TestResult;
import org.plumbline.testkit.InstalledContent;

class ClusterCountTest {

    /** Laslett 2003: three or more of the provocation tests. */
    private static final String SACROILIAC = "cluster-sij";
    /** van der Wurff 2006: the same with FABER for the sacral thrust. */
    private static final String WITH_FABER = "cluster-sij-faber";
    /** Hicks 2005: three of four. */
    private static final String STABILISATION = "cluster-stabilisation";

    @Test
    void nothingTestedLeavesAllOpen() {
        assertEquals(new ClusterCount(0, 0, 0, 5, 3), count(SACROILIAC));
        assertEquals(Verdict.OPEN, count(SACROILIAC).verdict());
    }

    @Test
    void threePositiveOfFiveReachTheSacroiliacCluster() {
        ClusterCount count = count(SACROILIAC, test("test-sij-distraction", UNSPECIFIED, POSITIVE),
                test("test-thigh-thrust", LEFT, POSITIVE), test("test-sij-compression", LEFT, POSITIVE),
                test("test-sacral-thrust", UNSPECIFIED, NEGATIVE));
        assertEquals(new ClusterCount(3, 1, 0, 1, 3), count);
        assertEquals(Verdict.REACHED, count.verdict());
    }

    @Test
    void twoPositiveAndThreeNegativeAreTooFew() {
        ClusterCount count = count(SACROILIAC, test("test-sij-distraction", UNSPECIFIED, POSITIVE),
                test("test-thigh-thrust", LEFT, POSITIVE), test("test-sij-compression", LEFT, NEGATIVE),
                test("test-sacral-thrust", UNSPECIFIED, NEGATIVE), test("test-gaenslen", LEFT, NEGATIVE));
        assertEquals(new ClusterCount(2, 3, 0, 0, 3), count);
        assertEquals(Verdict.OUT_OF_REACH, count.verdict());
    }

    @Test
    void threeNegativeOfFiveCanNoLongerBeMadeGood() {
        assertEquals(Verdict.OUT_OF_REACH, count(SACROILIAC, test("test-sij-distraction", UNSPECIFIED, NEGATIVE),
                test("test-thigh-thrust", LEFT, NEGATIVE), test("test-gaenslen", RIGHT, NEGATIVE)).verdict());
    }

    @Test
    void anUnclearTestMayStillTurnOutPositive() {
        ClusterCount count = count(SACROILIAC, test("test-sij-distraction", UNSPECIFIED, NEGATIVE),
                test("test-thigh-thrust", LEFT, NEGATIVE), test("test-gaenslen", RIGHT, UNCLEAR));
        assertEquals(new ClusterCount(0, 2, 1, 2, 3), count);
        assertEquals(Verdict.OPEN, count.verdict());
    }

    @Test
    void aTestOnBothSidesCountsOnceBySoreSide() {
        assertEquals(new ClusterCount(1, 0, 0, 4, 3), count(SACROILIAC, test("test-gaenslen", LEFT, POSITIVE),
                test("test-gaenslen", RIGHT, NEGATIVE)));
        assertEquals(new ClusterCount(1, 0, 0, 4, 3), count(SACROILIAC, test("test-gaenslen", LEFT, POSITIVE),
                test("test-gaenslen", RIGHT, POSITIVE)));
    }

    @Test
    void aTestThatTwoClustersShareCountsInBoth() {
        Finding thrust = test("test-thigh-thrust", RIGHT, POSITIVE);
        Finding faber = test("test-faber", RIGHT, POSITIVE);
        assertEquals(1, count(SACROILIAC, thrust, faber).positive());
        assertEquals(2, count(WITH_FABER, thrust, faber).positive());
    }

    @Test
    void anObservationIsPositiveWhenItIsAbnormal() {
        ClusterCount count = count(STABILISATION, observation("rule-age-under-40", Normality.ABNORMAL),
                observation("obs-aberrant-motion", Normality.NORMAL), test("test-prone-instability", UNSPECIFIED,
                        POSITIVE), observation("rule-slr-above-91", Normality.ABNORMAL));
        assertEquals(new ClusterCount(3, 1, 0, 0, 3), count);
        assertEquals(Verdict.REACHED, count.verdict());
    }

    private static ClusterCount count(String cluster, Finding... findings) {
        return ClusterCount.of(InstalledContent.catalogue().find(TestCluster.class, cluster).orElseThrow(),
                List.of(findings));
    }

    private static Finding test(String item, Side side, TestResult result) {
        TestFinding finding = ChartFactory.eINSTANCE.createTestFinding();
        finding.setItem(item);
        finding.setSide(side);
        finding.setResult(result);
        return finding;
    }

    private static Finding observation(String item, Normality normality) {
        ObservationFinding finding = ChartFactory.eINSTANCE.createObservationFinding();
        finding.setItem(item);
        finding.setNormality(normality);
        return finding;
    }
}
