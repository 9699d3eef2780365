package org.plumbline.core.internal.reasoning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.exam.ClusterCount;
import org.plumbline.core.exam.FindingNormality;
import org.plumbline.core.exam.FindingText;
import org.plumbline.core.exam.Found;
import org.plumbline.core.internal.Messages;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.core.reasoning.Input;
import org.plumbline.core.reasoning.Place;
import org.plumbline.core.reasoning.Sign;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.ObservationItem;
import org.plumbline.model.catalogue.TestCluster;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.MovementFinding;
import org.plumbline.model.chart.NeuroFinding;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.ObservationFinding;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.TestFinding;
import org.plumbline.model.chart.TestResult;
import org.plumbline.model.chart.Tri;

/** Reads what was examined: each finding, and each cluster of which an encounter tested enough to tell. */
final class FindingSigns {

    /** Result of a finding that hurt, whatever else it was. */
    private static final String PAINFUL = "painful";

    private final Catalogue catalogue;
    private final Topics topics;
    private final FindingText words;

    FindingSigns(Catalogue catalogue, Topics topics) {
        this.catalogue = catalogue;
        this.topics = topics;
        this.words = new FindingText(catalogue);
    }

    Stream<Sign> read(Visit visit) {
        List<Finding> found = visit.note().getFindings().stream()
                .filter(finding -> !Provenances.isUnconfirmed(finding) && !Found.nothing(finding)).toList();
        return Stream.concat(
                found.stream().flatMap(finding -> catalogue.find(ExamItem.class, finding.getItem()).stream()
                        .map(item -> sign(visit, finding, item))),
                catalogue.all(TestCluster.class).stream().flatMap(cluster -> cluster(visit, cluster, found)));
    }

    private Sign sign(Visit visit, Finding finding, ExamItem item) {
        return new Sign(item, item.getId() + Found.examined(finding), topics.of(item), results(finding, item),
                visit.date(), new Input(label(finding), value(finding), Place.of(finding, null)));
    }

    private static Set<String> results(Finding finding, ExamItem item) {
        Set<String> results = new LinkedHashSet<>();
        switch (judged(finding)) {
            case ABNORMAL -> results.add(Sign.YES);
            case NORMAL -> results.add(Sign.NO);
            case NOT_TESTED -> {
                // words alone do not tell
            }
        }
        if (finding.getPainful() == Tri.YES || finding.getPain() != null && finding.getPain() > 0) {
            results.add(PAINFUL);
        }
        if (finding instanceof MovementFinding movement) {
            Stream.of(movement.getResponse(), movement.getAfter()).filter(to -> to != PainResponse.NOT_TESTED)
                    .forEach(to -> results.add(to.getLiteral()));
        } else if (finding instanceof ObservationFinding seen && seen.getWords() != null
                && item instanceof ObservationItem observed) {
            String said = seen.getWords().toLowerCase(Locale.ROOT);
            List<String> grades = observed.getGrades().stream().filter(said::contains).toList();
            grades.stream().filter(grade -> grades.stream()
                    .noneMatch(longer -> !longer.equals(grade) && longer.contains(grade))).forEach(results::add);
        }
        return results;
    }

    private static Normality judged(Finding finding) {
        return Found.abnormal(finding) ? Normality.ABNORMAL
                : finding.getNormality() == Normality.NOT_TESTED ? FindingNormality.of(finding)
                        : finding.getNormality();
    }

    private Stream<Sign> cluster(Visit visit, TestCluster cluster, List<Finding> found) {
        ClusterCount count = ClusterCount.of(cluster, found);
        String result = switch (count.verdict()) {
            case REACHED -> Sign.YES;
            case OUT_OF_REACH -> Sign.NO;
            case OPEN -> "";
        };
        return result.isEmpty() ? Stream.empty()
                : found.stream().filter(finding -> cluster.getMembers().contains(finding.getItem())).limit(1)
                        .map(first -> new Sign(cluster, cluster.getId(), topics.of(cluster), Set.of(result),
                                visit.date(), new Input(cluster.getLabel(), Messages.format(Messages.signCluster,
                                        count.positive(), count.members(), count.needed()), Place.of(first, null))));
    }

    private static String label(Finding finding) {
        return Stream.of(finding.getLabel(), finding.getLevel(), side(finding.getSide()))
                .filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String side(Side side) {
        return switch (side) {
            case LEFT -> Messages.sideLeft;
            case RIGHT -> Messages.sideRight;
            case BOTH -> Messages.sideBoth;
            case CENTRAL, UNSPECIFIED -> "";
        };
    }

    private String value(Finding finding) {
        return switch (finding) {
            case TestFinding test -> test(test);
            case ObservationFinding seen when seen.getWords() != null -> seen.getWords();
            case NeuroFinding neuro when neuro.getResult() != null -> neuro.getResult();
            default -> printed(finding);
        };
    }

    /** As it is entered, without the mark for what is out of order: whether that matters is said elsewhere. */
    private String printed(Finding finding) {
        Finding unmarked = EcoreUtil.copy(finding);
        unmarked.setNormality(Normality.NOT_TESTED);
        return words.print(unmarked);
    }

    private static String test(TestFinding test) {
        String result = result(test.getResult());
        String at = test.getAngle() == null ? result : Messages.format(Messages.signAtAngle, result, test.getAngle());
        return test.getWords() == null ? at : at + ", " + test.getWords();
    }

    private static String result(TestResult result) {
        return switch (result) {
            case POSITIVE -> Messages.signPositive;
            case NEGATIVE -> Messages.signNegative;
            case UNCLEAR, NOT_TESTED -> Messages.signUnclear;
        };
    }
}
