package org.plumbline.ui.internal.encounter.tests;

import java.util.List;
import java.util.stream.Stream;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.RepeatedMovement;
import org.plumbline.model.catalogue.TestCluster;
import org.plumbline.model.chart.Finding;

/**
 * The special tests of the catalogue in the order they are listed: those of a cluster together, a test of two clusters
 * with the first of them, tests of no cluster last. Tests that other sections show, such as those of the nerves, count
 * in their clusters but are entered there.
 *
 * @param clusters the clusters
 * @param items the tests, and the observations that are read like tests
 */
record TestGroups(List<TestCluster> clusters, List<ExamItem> items) {

    private static final String SECTION = "tests";

    /** The tests of a catalogue. */
    static TestGroups of(Catalogue catalogue) {
        List<TestCluster> clusters = catalogue.all(TestCluster.class);
        return new TestGroups(clusters, Stream.concat(
                clusters.stream().flatMap(cluster -> catalogue.find(ExamItem.class, cluster.getMembers()).stream()),
                catalogue.all(ExamItem.class).stream()).distinct().filter(TestGroups::isTest).toList());
    }

    private static boolean isTest(ExamItem item) {
        return SECTION.equals(item.getSection()) && !(item instanceof TestCluster)
                && !(item instanceof RepeatedMovement);
    }

    /** The clusters that count a test. */
    List<TestCluster> of(ExamItem item) {
        return clusters.stream().filter(cluster -> cluster.getMembers().contains(item.getId())).toList();
    }

    /** Whether a test is offered without being asked for: a routine one, or one that a routine cluster counts. */
    boolean isOffered(ExamItem item) {
        return item.isRoutine() || of(item).stream().anyMatch(TestCluster::isRoutine);
    }

    /** The tests that are meant when a cluster, or a test, is asked for. */
    Stream<ExamItem> members(ExamItem asked) {
        return asked instanceof TestCluster cluster
                ? items.stream().filter(item -> cluster.getMembers().contains(item.getId())) : Stream.of(asked);
    }

    /** Whether a finding is one of these tests. */
    boolean shows(Finding finding) {
        return items.stream().anyMatch(item -> item.getId().equals(finding.getItem()));
    }
}
