package org.plumbline.ui.internal.encounter.tests;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.SpecialTest;
import org.plumbline.model.catalogue.TestCluster;

/**
 * The tests of the catalogue in the order they are listed: those of a cluster together, a test of two clusters with the
 * first of them, tests of no cluster last.
 *
 * @param clusters the clusters
 * @param items the tests, and the observations that clusters count
 */
record TestGroups(List<TestCluster> clusters, List<ExamItem> items) {

    /** The tests of a catalogue. */
    static TestGroups of(Catalogue catalogue) {
        List<TestCluster> clusters = catalogue.all(TestCluster.class);
        Set<ExamItem> items = new LinkedHashSet<>();
        clusters.forEach(cluster -> items.addAll(catalogue.find(ExamItem.class, cluster.getMembers())));
        items.addAll(catalogue.all(SpecialTest.class));
        return new TestGroups(clusters, List.copyOf(items));
    }

    /** The clusters that count a test. */
    List<TestCluster> of(ExamItem item) {
        return clusters.stream().filter(cluster -> cluster.getMembers().contains(item.getId())).toList();
    }

    /** Whether a test is offered without being asked for: a routine one, or one that a routine cluster counts. */
    boolean isOffered(ExamItem item) {
        return item instanceof SpecialTest && item.isRoutine() || of(item).stream().anyMatch(TestCluster::isRoutine);
    }

    /**
     * The clusters to count: routine ones, and those for which a test was done that no cluster before it counts.
     *
     * @param tested ids of the tests that were done
     */
    List<TestCluster> counted(Collection<String> tested) {
        Set<String> known = new LinkedHashSet<>();
        return clusters.stream().filter(cluster -> {
            boolean counted = cluster.isRoutine()
                    || cluster.getMembers().stream().anyMatch(id -> tested.contains(id) && !known.contains(id));
            known.addAll(counted ? cluster.getMembers() : List.of());
            return counted;
        }).toList();
    }

    /** The tests a cluster counts, or the test itself. */
    Stream<ExamItem> members(ExamItem chosen) {
        return chosen instanceof TestCluster cluster
                ? items.stream().filter(item -> cluster.getMembers().contains(item.getId())) : Stream.of(chosen);
    }
}
