package org.plumbline.core.likelihood;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.exam.ClusterCount;
import org.plumbline.core.exam.ClusterCount.Verdict;
import org.plumbline.core.internal.likelihood.Messages;
import org.plumbline.model.catalogue.Accuracy;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.SpecialTest;
import org.plumbline.model.catalogue.TestCluster;
import org.plumbline.model.chart.TestResult;

/**
 * A test or a cluster of tests that reads on a condition.
 *
 * @param item the test or cluster
 * @param accuracy what studies published about it, the default first
 * @param loads what it shares with tests it depends on: ids of tests and names of constructs
 */
record Measure(ExamItem item, List<Accuracy> accuracy, Set<String> loads) {

    /** All that read on a condition, in the order of the catalogue. */
    static List<Measure> of(String condition, Catalogue catalogue) {
        return catalogue.all(ExamItem.class).stream().flatMap(item -> switch (item) {
            case SpecialTest test when test.getConditions().contains(condition) ->
                Stream.of(new Measure(test, test.getAccuracy(), Set.copyOf(loads(test))));
            case TestCluster cluster when condition.equals(cluster.getCondition()) ->
                Stream.of(new Measure(cluster, cluster.getAccuracy(), loads(cluster, catalogue)));
            default -> Stream.<Measure>empty();
        }).toList();
    }

    private static List<String> loads(SpecialTest test) {
        return test.getConstruct() == null ? List.of(test.getId()) : List.of(test.getId(), test.getConstruct());
    }

    private static Set<String> loads(TestCluster cluster, Catalogue catalogue) {
        Set<String> loads = new HashSet<>(cluster.getMembers());
        catalogue.find(SpecialTest.class, cluster.getMembers()).forEach(member -> loads.addAll(loads(member)));
        return loads;
    }

    /** Sorts tests that depend on each other, be it through a third, into one group each. */
    static List<List<Measure>> groups(List<Measure> measures) {
        List<List<Measure>> groups = new ArrayList<>();
        for (Measure measure : measures) {
            List<Measure> merged = new ArrayList<>();
            groups.removeIf(group -> group.stream().anyMatch(measure::dependsOn) && merged.addAll(group));
            merged.add(measure);
            groups.add(merged);
        }
        return groups;
    }

    private boolean dependsOn(Measure other) {
        return loads.stream().anyMatch(other.loads::contains);
    }

    boolean isCluster() {
        return item instanceof TestCluster;
    }

    /** What the chart says about it. A cluster is unclear while what is left to test may still decide it. */
    TestResult result(Results results) {
        return switch (item) {
            case TestCluster cluster -> result(cluster, results);
            case SpecialTest test -> results.result(test);
            default -> TestResult.NOT_TESTED;
        };
    }

    private static TestResult result(TestCluster cluster, Results results) {
        ClusterCount count = ClusterCount.of(cluster, results.all());
        TestResult said = results.result(cluster.getId());
        return count.verdict() == Verdict.REACHED ? TestResult.POSITIVE
                : count.verdict() == Verdict.OUT_OF_REACH ? TestResult.NEGATIVE
                : said != TestResult.NOT_TESTED ? said
                : count.untested() < count.members() ? TestResult.UNCLEAR : TestResult.NOT_TESTED;
    }

    /** The same in words. */
    String words(Results results) {
        return switch (result(results)) {
            case POSITIVE -> counted(results, Messages.positive, Messages.reached);
            case NEGATIVE -> counted(results, Messages.negative, Messages.outOfReach);
            case UNCLEAR -> counted(results, Messages.unclear, Messages.open);
            case NOT_TESTED -> Messages.notTested;
        };
    }

    private String counted(Results results, String plain, String ofCluster) {
        if (!(item instanceof TestCluster cluster)) {
            return plain;
        }
        ClusterCount count = ClusterCount.of(cluster, results.all());
        return count.untested() == count.members() ? plain
                : Messages.format(ofCluster, count.positive(), count.members(), count.needed());
    }

    /** Ids of the items it is read from. */
    Stream<String> rows() {
        return switch (item) {
            case TestCluster cluster -> Stream.concat(Stream.of(cluster.getId()), cluster.getMembers().stream());
            case SpecialTest test -> Stream.concat(Stream.of(test.getId()), test.getReadFrom().stream());
            default -> Stream.empty();
        };
    }

    /** Ids of what is left to do of it: the members of a cluster that nobody tested, or the test. */
    List<String> left(Results results) {
        return item instanceof TestCluster cluster
                ? cluster.getMembers().stream().filter(member -> results.of(member).isEmpty()).toList()
                : List.of(item.getId());
    }

    /**
     * The figures that apply: those for patients in whom another test was negative once it is known to be so, else the
     * first of those for everybody.
     */
    Optional<Accuracy> figures(Results results, Catalogue catalogue) {
        return accuracy.stream().filter(one -> one.getAfterNegative() != null && catalogue
                .find(SpecialTest.class, one.getAfterNegative())
                .filter(test -> results.result(test) == TestResult.NEGATIVE).isPresent()).findFirst()
                .or(() -> accuracy.stream().filter(one -> one.getAfterNegative() == null).findFirst());
    }
}
