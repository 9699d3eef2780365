package org.plumbline.core.internal.differential;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.plumbline.core.differential.Differential;
import org.plumbline.core.differential.Hypothesis;
import org.plumbline.core.differential.Verdict;
import org.plumbline.core.internal.Messages;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Sign;
import org.plumbline.core.reasoning.Signs;
import org.plumbline.core.screening.RedFlagAssessment;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.Standing;
import org.plumbline.model.catalogue.Strength;

/** Weighs the arguments of a case and says which condition leads, if any does by enough. */
public final class Reasoner {

    /** So many conditions are compared for what would separate them. */
    private static final int CONTESTED = 3;

    private static final Comparator<Hypothesis> IN_ORDER = Comparator.comparing(Hypothesis::order).reversed();

    private final ClinicalCase in;
    private final Ordering ordering;
    private final List<Sign> picture;
    private final List<Hypothesis> all;

    /** @param in the case */
    public Reasoner(ClinicalCase in) {
        this.in = in;
        this.ordering = new Ordering(in.catalogue());
        Signs signs = Signs.of(in);
        this.picture = new Picture(signs.picture(), in.catalogue()).signs();
        Arguments arguments = new Arguments(in, ordering, picture, RedFlagAssessment.of(in, signs).flags());
        this.all = in.catalogue().all(Condition.class).stream().map(arguments::about).sorted(IN_ORDER).toList();
    }

    /** The differential. */
    public Differential reason() {
        Verdict verdict = verdict();
        return new Differential(having(condition -> condition.getStanding() == Standing.MAIN && !modifies(condition)),
                supported(condition -> condition.getStanding() == Standing.CONTRIBUTORY
                        || condition.isUnderlying() && !leads(condition, verdict)),
                supported(condition -> condition.getStanding() == Standing.MODIFIER || modifies(condition)),
                supported(condition -> condition.getStanding() == Standing.DIFFERENTIAL).stream()
                        .filter(this::moreThanHinted).toList(), verdict,
                new MissingSigns(in.catalogue(), ordering, picture).between(contested(verdict)), ordering.source(),
                in.catalogue().version());
    }

    private static boolean modifies(Condition condition) {
        return condition.getMonthsFrom() != null;
    }

    private static boolean leads(Condition condition, Verdict verdict) {
        return verdict instanceof Verdict.Leading leading && leading.hypothesis().condition() == condition;
    }

    private List<Hypothesis> having(Predicate<Condition> kind) {
        return all.stream().filter(hypothesis -> kind.test(hypothesis.condition())).toList();
    }

    private List<Hypothesis> supported(Predicate<Condition> kind) {
        return having(kind).stream().filter(hypothesis -> hypothesis.order() > 0).toList();
    }

    private boolean moreThanHinted(Hypothesis hypothesis) {
        return hypothesis.order() > ordering.weight(Strength.WEAK);
    }

    private Verdict verdict() {
        List<Hypothesis> serious = having(condition -> condition.getStanding() == Standing.DIFFERENTIAL).stream()
                .filter(this::enough).toList();
        return serious.isEmpty() ? amongMain() : new Verdict.Open(serious, Messages.format(Messages.verdictSerious,
                serious.getFirst().condition().getLabel()));
    }

    private Verdict amongMain() {
        List<Hypothesis> specific = having(condition -> condition.getStanding() == Standing.MAIN
                && !modifies(condition) && !condition.isUnderlying() && !condition.isByExclusion());
        List<Hypothesis> underlying = having(condition -> condition.getStanding() == Standing.MAIN
                && condition.isUnderlying());
        boolean behind = underlying.getFirst().order() - specific.getFirst().order() >= ordering.margin();
        return Stream.of(behind ? underlying : specific, underlying).filter(group -> enough(group.getFirst()))
                .findFirst().map(this::among).orElseGet(() -> byExclusion(specific));
    }

    private boolean enough(Hypothesis hypothesis) {
        return hypothesis.order() >= ordering.least();
    }

    private Verdict among(List<Hypothesis> group) {
        Hypothesis first = group.getFirst();
        Optional<Hypothesis> next = group.stream().skip(1).filter(other -> !together(first, other)).findFirst();
        double ahead = first.order() - next.map(Hypothesis::order).orElse(0.0);
        if (ahead < ordering.margin()) {
            List<Hypothesis> close = group.stream()
                    .filter(other -> first.order() - other.order() < ordering.margin()).toList();
            return new Verdict.Open(close, Messages.format(Messages.verdictTooClose, first.condition().getLabel(),
                    next.map(other -> other.condition().getLabel()).orElse(""), ahead, ordering.margin()));
        }
        return new Verdict.Leading(first, group.stream().skip(1).filter(this::enough)
                .filter(other -> together(first, other)).toList(), ahead,
                Messages.format(Messages.verdictLeading, first.condition().getLabel(), ahead, ordering.margin()));
    }

    private static boolean together(Hypothesis one, Hypothesis other) {
        return one.condition().getCompanions().contains(other.condition().getId())
                || other.condition().getCompanions().contains(one.condition().getId());
    }

    /** What remains when nothing else stands out, provided that enough was looked for and not found. */
    private Verdict byExclusion(List<Hypothesis> specific) {
        long against = specific.stream().filter(hypothesis -> !hypothesis.opposing().isEmpty()).count();
        return having(Condition::isByExclusion).stream().findFirst()
                .filter(rest -> against * 100 >= ordering.excluded() * specific.size())
                .<Verdict>map(rest -> new Verdict.Leading(rest, List.of(), 0, Messages.format(Messages.verdictExclusion,
                        rest.condition().getLabel(), against, specific.size())))
                .orElseGet(() -> new Verdict.Open(List.of(), Messages.verdictTooLittle));
    }

    /** The conditions between which more would have to be known. */
    private List<Condition> contested(Verdict verdict) {
        List<Hypothesis> first = new ArrayList<>(having(condition -> condition.getStanding() == Standing.MAIN
                && !modifies(condition)));
        return (verdict instanceof Verdict.Open open && open.candidates().size() > 1 ? open.candidates() : first)
                .stream().limit(CONTESTED).map(Hypothesis::condition).toList();
    }
}
