package org.plumbline.core.likelihood;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.core.exam.ClusterCount;
import org.plumbline.core.exam.FindingText;
import org.plumbline.core.internal.likelihood.Messages;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Input;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.SpecialTest;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.MovementFinding;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.TestResult;

/**
 * The results of an episode of care that say what was there to begin with: of each item those of the newest encounter
 * that examined it before treatment could have changed anything, else of the first one after. A test that is repeated
 * later tells how treatment went. What was carried over or set by a shortcut counts once somebody confirmed it.
 */
final class Results {

    private static final List<PainResponse> LASTING = List.of(PainResponse.CENTRALIZES, PainResponse.DECREASES,
            PainResponse.ABOLISHES);

    private final Map<String, List<Finding>> findings = new LinkedHashMap<>();
    private final Map<String, LocalDate> repeated = new HashMap<>();
    private final FindingText text;

    Results(ClinicalCase of) {
        text = new FindingText(of.catalogue());
        List<Visit> visits = of.visits();
        int untreated = 0;
        while (untreated < visits.size() && (untreated == 0 || !isTreated(visits.get(untreated - 1)))) {
            untreated++;
        }
        visits.subList(0, untreated).reversed().forEach(visit -> found(visit).forEach(findings::putIfAbsent));
        visits.subList(untreated, visits.size()).forEach(visit -> found(visit).forEach((item, results) -> {
            if (findings.putIfAbsent(item, results) != null) {
                repeated.put(item, visit.date());
            }
        }));
    }

    private static boolean isTreated(Visit visit) {
        return !visit.note().getTreatments().isEmpty();
    }

    private static Map<String, List<Finding>> found(Visit visit) {
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        visit.note().getFindings().stream().filter(Results::counts).forEach(finding -> found
                .computeIfAbsent(finding.getItem(), item -> new ArrayList<>()).add(finding));
        return found;
    }

    private static boolean counts(Finding finding) {
        return finding.getItem() != null && !Provenances.isUnconfirmed(finding)
                && (finding instanceof MovementFinding movement ? movement.getResponse() != PainResponse.NOT_TESTED
                        : ClusterCount.result(finding) != TestResult.NOT_TESTED);
    }

    /** All that count. */
    List<Finding> all() {
        return findings.values().stream().flatMap(List::stream).toList();
    }

    /** The last day on which one of these items was examined again after treatment had begun. */
    Optional<LocalDate> repeated(Stream<String> items) {
        return items.flatMap(item -> Stream.ofNullable(repeated.get(item))).max(Comparator.naturalOrder());
    }

    /** What was found by an item. */
    List<Finding> of(String item) {
        return findings.getOrDefault(item, List.of());
    }

    /** Result of an item over both sides. */
    TestResult result(String item) {
        return ClusterCount.result(item, of(item));
    }

    /** Result of a test, read from its movements where it was not recorded itself. */
    TestResult result(SpecialTest test) {
        return of(test.getId()).isEmpty() ? moved(test.getReadFrom()) : result(test.getId());
    }

    /**
     * Whether pain centralised on repeated movements and stayed so: yes when it did on one of them, no when all were
     * done and it did on none.
     */
    private TestResult moved(List<String> movements) {
        List<MovementFinding> done = movements.stream().flatMap(item -> of(item).stream())
                .filter(MovementFinding.class::isInstance).map(MovementFinding.class::cast).toList();
        if (done.isEmpty()) {
            return TestResult.NOT_TESTED;
        }
        if (done.stream().anyMatch(Results::centralised)) {
            return TestResult.POSITIVE;
        }
        return done.stream().map(Finding::getItem).distinct().count() == movements.size()
                && done.stream().noneMatch(Results::unclear) ? TestResult.NEGATIVE : TestResult.UNCLEAR;
    }

    private static boolean centralised(MovementFinding movement) {
        return movement.getAfter() == PainResponse.CENTRALIZES
                || movement.getResponse() == PainResponse.CENTRALIZES && LASTING.contains(movement.getAfter());
    }

    /** Whether a movement may have been a good one: it took the pain away, or nobody wrote whether it lasted. */
    private static boolean unclear(MovementFinding movement) {
        return movement.getResponse() == PainResponse.ABOLISHES || movement.getAfter() == PainResponse.ABOLISHES
                || movement.getResponse() == PainResponse.CENTRALIZES
                        && movement.getAfter() == PainResponse.NOT_TESTED;
    }

    /** What was read of these items, for the trail. */
    List<Input> inputs(Stream<String> items) {
        return items.flatMap(item -> of(item).stream()).map(finding -> new Input(label(finding), text.print(finding),
                Place.of(finding, null))).toList();
    }

    private static String label(Finding finding) {
        String label = Objects.requireNonNullElse(finding.getLabel(), finding.getItem());
        return finding.getSide() == Side.LEFT ? Messages.format(Messages.onTheLeft, label)
                : finding.getSide() == Side.RIGHT ? Messages.format(Messages.onTheRight, label) : label;
    }
}
