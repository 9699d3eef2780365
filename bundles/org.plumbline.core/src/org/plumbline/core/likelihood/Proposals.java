package org.plumbline.core.likelihood;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.internal.likelihood.Messages;
import org.plumbline.core.likelihood.Reckoning.Group;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Decisions;
import org.plumbline.core.reasoning.Source;
import org.plumbline.core.reasoning.Trail;
import org.plumbline.core.screening.RedFlags;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.ActionLevel;
import org.plumbline.model.chart.RedFlagAnswer;

/** Works out what each test that is left would tell about a condition. */
final class Proposals {

    /** Where nobody gave an estimate: as likely as not, which favours no side. */
    private static final double EVEN_CHANCE = 0.5;

    private final ClinicalCase of;
    private final Reckoning reckoning;

    Proposals(ClinicalCase of, String conditionId) {
        this.of = of;
        reckoning = new Reckoning(of, conditionId);
    }

    /** All tests whose two results have a published ratio and that would be counted. */
    List<NextTest> all() {
        List<NextTest> proposals = new ArrayList<>();
        for (Group group : reckoning.groups()) {
            for (Measure measure : group.measures()) {
                if (isOpen(measure, group)) {
                    reckoning.ratio(measure, true).ifPresent(positive -> reckoning.ratio(measure, false)
                            .filter(negative -> positive.value() > 1 && negative.value() < 1)
                            .ifPresent(negative -> proposals.add(proposal(group, measure, positive, negative))));
                }
            }
        }
        return proposals;
    }

    /**
     * Whether doing it would be counted: nothing that it depends on was. A cluster that is begun is worth finishing, as
     * it takes the place of a single test.
     */
    private boolean isOpen(Measure measure, Group group) {
        return switch (measure.result(reckoning.results())) {
            case NOT_TESTED -> group.counted().isEmpty() || measure.isCluster() && !group.counted().get().isCluster();
            case UNCLEAR -> measure.isCluster() && !measure.left(reckoning.results()).isEmpty()
                    && group.counted().filter(Measure::isCluster).isEmpty();
            default -> false;
        };
    }

    private NextTest proposal(Group group, Measure measure, Ratio positive, Ratio negative) {
        double estimate = reckoning.estimate().map(Estimate::share).orElse(EVEN_CHANCE);
        Ratio others = reckoning.without(group);
        double before = Chance.after(estimate, others).share();
        Chance ifPositive = Chance.after(estimate, others.times(positive));
        Chance ifNegative = Chance.after(estimate, others.times(negative));
        double bits = information(before, positive.value(), negative.value());
        boolean asIf = reckoning.estimate().isEmpty();
        List<String> left = measure.left(reckoning.results());
        Source condition = Source.of(reckoning.condition());
        Source test = Source.of(measure.item());
        return new NextTest(condition, test, left, before, asIf, ifPositive, ifNegative, bits,
                why(condition, test, left, before, asIf, ifPositive, ifNegative, bits), held(condition, test),
                new Trail(reckoning.likelihood().trail().inputs(), reckoning.sources(List.of(measure)),
                        of.catalogue().version()));
    }

    /**
     * Expected fall of the uncertainty about a condition. How often the test turns out positive follows from its two
     * ratios: with the condition as often as LR+ times without it, and correspondingly for LR−.
     */
    static double information(double before, double positive, double negative) {
        double falsePositives = (1 - negative) / (positive - negative);
        double share = before * positive * falsePositives + (1 - before) * falsePositives;
        return Chance.entropy(before)
                - share * Chance.entropy(Chance.after(before, new Ratio(positive, Optional.empty())).share())
                - (1 - share) * Chance.entropy(Chance.after(before, new Ratio(negative, Optional.empty())).share());
    }

    private String why(Source condition, Source test, List<String> left, double before, boolean asIf,
            Chance ifPositive, Chance ifNegative, double bits) {
        List<String> sentences = new ArrayList<>();
        if (asIf) {
            sentences.add(Messages.format(Messages.nextAsIf, condition.label()));
        }
        sentences.add(Messages.format(Messages.nextWhy, test.label(), condition.label(), Figures.percent(before),
                Figures.percent(ifPositive.share()), Figures.percent(ifNegative.share()), bits));
        if (!left.equals(List.of(test.entry()))) {
            sentences.add(Messages.format(Messages.nextMissing, labels(left)));
        }
        return String.join(" ", sentences);
    }

    private String labels(List<String> items) {
        Catalogue catalogue = of.catalogue();
        return catalogue.find(ExamItem.class, items).stream().map(ExamItem::getLabel)
                .collect(Collectors.joining(", "));
    }

    private Optional<String> held(Source condition, Source test) {
        return of.latest().stream().flatMap(visit -> RedFlags.open(visit.note()).stream())
                .filter(Proposals::isUrgent).findFirst()
                .map(flag -> Messages.format(Messages.heldByRedFlag, flag.getLabel()))
                .or(() -> Decisions.about(NextTest.key(condition.entry(), test.entry()), of.episode())
                        .filter(decision -> !decision.isFollowed()).map(decision -> Messages.format(
                                Messages.heldByDecision, Objects.requireNonNullElse(decision.getReason(), ""))));
    }

    private static boolean isUrgent(RedFlagAnswer flag) {
        return flag.getLevel() == ActionLevel.URGENT;
    }
}
