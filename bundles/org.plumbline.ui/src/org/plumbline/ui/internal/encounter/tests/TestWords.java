package org.plumbline.ui.internal.encounter.tests;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.core.exam.ClusterCount;
import org.plumbline.model.catalogue.Accuracy;
import org.plumbline.model.catalogue.Bound;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.SpecialTest;
import org.plumbline.model.catalogue.TestCluster;
import org.plumbline.model.chart.Finding;

/** What is known of a test, and how far a cluster is, in words. */
record TestWords(TestGroups groups) {

    /** How many members of a cluster are positive, and whether that is enough. */
    static String count(TestCluster cluster, ClusterCount count) {
        return Messages.bind(switch (count.verdict()) {
            case REACHED -> Messages.clusterReached;
            case OPEN -> Messages.clusterOpen;
            case OUT_OF_REACH -> Messages.clusterOutOfReach;
        }, new Object[] { cluster.getLabel(), count.positive(), count.members(), count.needed() });
    }

    /** How a test is done, when it is positive, how accurate it is by which study, and the clusters that count it. */
    String of(ExamItem item, Collection<Finding> findings) {
        return Stream.of(Stream.of(text(item.getInstruction())),
                Stream.ofNullable(item.getPositive()).map(when -> Messages.bind(Messages.positiveWhen, when)),
                item instanceof SpecialTest test ? test.getAccuracy().stream().map(TestWords::accuracy)
                        : Stream.<String>empty(),
                groups.of(item).stream().flatMap(cluster -> Stream.concat(
                        Stream.of(count(cluster, ClusterCount.of(cluster, findings))),
                        cluster.getAccuracy().stream().limit(1).map(TestWords::accuracy))))
                .flatMap(lines -> lines).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String accuracy(Accuracy accuracy) {
        String figures = Messages.bind(Messages.accuracy, new Object[] {
            bound(accuracy.getSensitivityBound()) + share(accuracy.getSensitivity()),
            bound(accuracy.getSpecificityBound()) + share(accuracy.getSpecificity()),
            share(accuracy.getLrPositive()), share(accuracy.getLrNegative()),
            text(accuracy.getPopulation()), text(accuracy.getSource()) });
        return accuracy.getNote() == null ? figures : figures + ". " + accuracy.getNote();
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case BELOW -> "< ";
            case ABOUT -> "\u2248 ";
        };
    }

    private static String share(Double figure) {
        return figure == null ? Messages.accuracyMissing : String.format("%.2f", figure);
    }

    private static String text(String words) {
        return Objects.toString(words, "");
    }
}
