package org.plumbline.core.exam;

import java.util.Collection;
import java.util.List;

import org.plumbline.model.catalogue.TestCluster;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.TestFinding;
import org.plumbline.model.chart.TestResult;

/**
 * How many members of a cluster of tests are positive. A test done on both sides counts once, and as positive when
 * either side is. An unclear test counts for neither: it may still turn out to be positive.
 *
 * @param positive members that are positive
 * @param negative members that are negative
 * @param unclear members that were done without a clear result
 * @param untested members that were not done
 * @param needed positive members from which the cluster is positive, as the study of the cluster has it
 */
public record ClusterCount(int positive, int negative, int unclear, int untested, int needed) {

    /** What a cluster says. */
    public enum Verdict {
        /** Enough members are positive. */
        REACHED,
        /** Not enough are positive, and what is left to test may still change that. */
        OPEN,
        /** Even if all that is left were positive, it would not be enough. */
        OUT_OF_REACH
    }

    /** Counts what an encounter found. Findings of other items do not matter. */
    public static ClusterCount of(TestCluster cluster, Collection<? extends Finding> findings) {
        List<TestResult> results = cluster.getMembers().stream().map(member -> result(member, findings)).toList();
        return new ClusterCount(count(results, TestResult.POSITIVE), count(results, TestResult.NEGATIVE),
                count(results, TestResult.UNCLEAR), count(results, TestResult.NOT_TESTED), cluster.getThreshold());
    }

    /** Result of one test or observation over both sides. */
    public static TestResult result(String member, Collection<? extends Finding> findings) {
        List<TestResult> results = findings.stream().filter(finding -> member.equals(finding.getItem()))
                .map(ClusterCount::result).toList();
        for (TestResult result : List.of(TestResult.POSITIVE, TestResult.UNCLEAR, TestResult.NEGATIVE)) {
            if (results.contains(result)) {
                return result;
            }
        }
        return TestResult.NOT_TESTED;
    }

    /** Result of one finding; an observation is positive when it is abnormal. */
    public static TestResult result(Finding finding) {
        return finding instanceof TestFinding test ? test.getResult() : switch (finding.getNormality()) {
            case ABNORMAL -> TestResult.POSITIVE;
            case NORMAL -> TestResult.NEGATIVE;
            case NOT_TESTED -> TestResult.NOT_TESTED;
        };
    }

    private static int count(List<TestResult> results, TestResult wanted) {
        return (int) results.stream().filter(wanted::equals).count();
    }

    /** Members of the cluster. */
    public int members() {
        return positive + negative + unclear + untested;
    }

    /** What the cluster says so far. */
    public Verdict verdict() {
        return positive >= needed ? Verdict.REACHED
                : positive + unclear + untested < needed ? Verdict.OUT_OF_REACH : Verdict.OPEN;
    }
}
