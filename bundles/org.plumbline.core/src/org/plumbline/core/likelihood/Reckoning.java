package org.plumbline.core.likelihood;

import static org.plumbline.model.chart.ChartPackage.Literals.PRETEST_ESTIMATE__PERCENT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.internal.likelihood.Messages;
import org.plumbline.core.likelihood.LeftOut.Reason;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Input;
import org.plumbline.core.reasoning.Place;
import org.plumbline.core.reasoning.Source;
import org.plumbline.core.reasoning.Trail;
import org.plumbline.model.catalogue.Accuracy;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.EvidenceReference;
import org.plumbline.model.chart.PretestEstimate;
import org.plumbline.model.chart.TestResult;

/** Works out how likely a condition is: which results count, and what they say together. */
final class Reckoning {

    /** Of a group of tests that depend on each other, the one that counts and those that do not. */
    record Group(List<Measure> measures, Optional<Measure> counted, List<LeftOut> leftOut) {
    }

    private final Catalogue catalogue;
    private final Condition condition;
    private final Optional<Estimate> estimate;
    private final Results results;
    private final List<Group> groups;

    Reckoning(ClinicalCase of, String conditionId) {
        catalogue = of.catalogue();
        condition = catalogue.find(Condition.class, conditionId)
                .orElseThrow(() -> new IllegalArgumentException("no condition " + conditionId));
        estimate = Estimates.newest(of.episode(), conditionId).map(this::estimate);
        results = new Results(of);
        groups = Measure.groups(Measure.of(conditionId, catalogue)).stream().map(this::group).toList();
    }

    private Estimate estimate(PretestEstimate given) {
        return new Estimate(given.getPercent(), Objects.requireNonNullElse(given.getSource(), "").strip(),
                Optional.ofNullable(given.getSetOn()), new Input(Messages.estimateLabel,
                        Messages.format(Messages.percent, given.getPercent()),
                        Place.of(given, PRETEST_ESTIMATE__PERCENT)));
    }

    Condition condition() {
        return condition;
    }

    Optional<Estimate> estimate() {
        return estimate;
    }

    Results results() {
        return results;
    }

    List<Group> groups() {
        return groups;
    }

    /** The likelihood ratio of a result of a test; empty when no study gives one. */
    Optional<Ratio> ratio(Measure measure, boolean positive) {
        return measure.figures(results, catalogue).flatMap(figures -> Ratio.of(figures, positive));
    }

    private Optional<Ratio> ratio(Measure measure) {
        return switch (measure.result(results)) {
            case POSITIVE -> ratio(measure, true);
            case NEGATIVE -> ratio(measure, false);
            default -> Optional.empty();
        };
    }

    private Group group(List<Measure> measures) {
        List<Measure> decided = measures.stream().filter(measure -> isDecided(measure)).toList();
        Optional<Measure> cluster = decided.stream().filter(Measure::isCluster).findFirst();
        Optional<Measure> counted = cluster.filter(one -> ratio(one).isPresent())
                .or(() -> decided.stream().filter(one -> !one.isCluster() && ratio(one).isPresent())
                        .filter(one -> cluster.isEmpty() || one.result(results) == cluster.get().result(results))
                        .max(Comparator.comparing(one -> ratio(one).orElseThrow().weight())));
        Stream<LeftOut> others = measures.stream().filter(one -> counted.filter(one::equals).isEmpty())
                .filter(one -> one.result(results) != TestResult.NOT_TESTED)
                .map(one -> leftOut(one, counted, cluster));
        return new Group(measures, counted,
                Stream.concat(counted.flatMap(this::repeated).stream(), others).toList());
    }

    private Optional<LeftOut> repeated(Measure measure) {
        return results.repeated(measure.rows()).map(day -> new LeftOut(Source.of(measure.item()),
                Messages.format(Messages.repeatedOn, day), Reason.REPEATED, Messages.repeated));
    }

    private boolean isDecided(Measure measure) {
        TestResult result = measure.result(results);
        return result == TestResult.POSITIVE || result == TestResult.NEGATIVE;
    }

    private LeftOut leftOut(Measure measure, Optional<Measure> counted, Optional<Measure> cluster) {
        Source test = Source.of(measure.item());
        String result = measure.words(results);
        if (counted.filter(Measure::isCluster).isPresent()) {
            return new LeftOut(test, result, Reason.IN_CLUSTER,
                    Messages.format(Messages.inCluster, counted.get().item().getLabel()));
        }
        if (!isDecided(measure)) {
            return new LeftOut(test, result, Reason.UNDECIDED,
                    measure.isCluster() ? Messages.clusterUndecided : Messages.testUndecided);
        }
        if (ratio(measure).isEmpty()) {
            return new LeftOut(test, result, Reason.NO_EVIDENCE, noEvidence(measure));
        }
        return counted.map(one -> new LeftOut(test, result, Reason.DEPENDENT,
                Messages.format(Messages.dependent, one.item().getLabel())))
                .orElseGet(() -> new LeftOut(test, result, Reason.IN_CLUSTER,
                        Messages.format(Messages.againstCluster, cluster.orElseThrow().item().getLabel())));
    }

    private String noEvidence(Measure measure) {
        Optional<Accuracy> figures = measure.figures(results, catalogue);
        String study = figures.map(Accuracy::getSource).orElse("");
        String note = figures.map(Accuracy::getNote).orElse("");
        boolean other = figures.isPresent() && (figures.get().getLrPositive() != null
                || figures.get().getLrNegative() != null);
        return Messages.format(other ? Messages.noRatioForResult : Messages.noEvidence, study, note).strip()
                .replaceFirst("\\.$", "");
    }

    Likelihood likelihood() {
        List<Step> steps = new ArrayList<>();
        Ratio product = Ratio.NEUTRAL;
        for (Group group : groups) {
            if (group.counted().isPresent()) {
                Measure measure = group.counted().get();
                Ratio ratio = ratio(measure).orElseThrow();
                product = product.times(ratio);
                Ratio soFar = product;
                steps.add(step(measure, ratio, estimate.map(before -> Chance.after(before.share(), soFar))));
            }
        }
        Ratio combined = product;
        List<LeftOut> leftOut = groups.stream().flatMap(group -> group.leftOut().stream()).toList();
        Optional<Chance> chance = estimate.map(before -> Chance.after(before.share(), combined));
        return new Likelihood(Source.of(condition), estimate, steps, leftOut,
                steps.isEmpty() ? Optional.empty() : Optional.of(combined), chance, trail());
    }

    private Step step(Measure measure, Ratio ratio, Optional<Chance> after) {
        Accuracy figures = measure.figures(results, catalogue).orElseThrow();
        return new Step(Source.of(measure.item()), measure.result(results) == TestResult.POSITIVE,
                measure.words(results), ratio, words(figures.getSource()), words(figures.getPopulation()),
                words(figures.getNote()), after, results.inputs(measure.rows()));
    }

    private static String words(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** The combined ratio of the results that count, those of one group left out. */
    Ratio without(Group left) {
        return groups.stream().filter(group -> group != left).flatMap(group -> group.counted().stream())
                .map(measure -> ratio(measure).orElseThrow()).reduce(Ratio.NEUTRAL, Ratio::times);
    }

    private Trail trail() {
        Stream<Measure> read = groups.stream().flatMap(group -> group.measures().stream())
                .filter(measure -> measure.result(results) != TestResult.NOT_TESTED);
        Stream<Input> inputs = Stream.concat(estimate.map(Estimate::input).stream(),
                results.inputs(read.flatMap(Measure::rows).distinct()).stream());
        return new Trail(inputs.toList(), sources(groups.stream().flatMap(group -> group.counted().stream()).toList()),
                catalogue.version());
    }

    /** Tests and studies behind some measures. */
    List<Source> sources(List<Measure> measures) {
        return measures.stream().flatMap(measure -> Stream.<Entry>concat(Stream.of(measure.item()),
                measure.figures(results, catalogue).stream().flatMap(figures -> catalogue
                        .find(EvidenceReference.class, figures.getEvidence()).stream()))).map(Source::of).distinct()
                .toList();
    }
}
