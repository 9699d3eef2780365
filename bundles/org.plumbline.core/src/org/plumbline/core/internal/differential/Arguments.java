package org.plumbline.core.internal.differential;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.plumbline.core.differential.Argument;
import org.plumbline.core.differential.Hypothesis;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Sign;
import org.plumbline.core.reasoning.Source;
import org.plumbline.core.screening.RaisedFlag;
import org.plumbline.core.screening.Urgency;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.Direction;
import org.plumbline.model.catalogue.Link;
import org.plumbline.model.catalogue.PainCategory;
import org.plumbline.model.catalogue.Standing;
import org.plumbline.model.catalogue.Strength;

/** What signs, red flags, age, duration and side say about each condition. */
final class Arguments {

    private final ClinicalCase in;
    private final Ordering ordering;
    private final Map<String, List<Argument>> byCondition = new HashMap<>();

    Arguments(ClinicalCase in, Ordering ordering, List<Sign> picture, List<RaisedFlag> flags) {
        this.in = in;
        this.ordering = ordering;
        picture.forEach(this::add);
        flags.forEach(this::add);
        PatientArguments patient = new PatientArguments(in, picture);
        in.catalogue().all(Condition.class).forEach(condition -> patient.about(condition)
                .forEach(argument -> add(condition.getId(), argument)));
    }

    private void add(Sign sign) {
        for (Link link : sign.links()) {
            if (link.getDirection() != Direction.ENTRY && sign.tells(link)) {
                in.catalogue().find(Condition.class, link.getTarget()).ifPresent(condition -> add(condition.getId(),
                        argument(sign, link, link.getStrength(), sign.topic())));
                in.catalogue().find(PainCategory.class, link.getTarget())
                        .ifPresent(category -> add(sign, link, category));
            }
        }
    }

    /** What speaks for a pain category speaks weakly and once only for those of its conditions it does not name. */
    private void add(Sign sign, Link link, PainCategory category) {
        in.catalogue().all(Condition.class).stream().filter(condition -> condition.getStanding() == Standing.MAIN)
                .filter(condition -> category.getId().equals(condition.getCategory()))
                .filter(condition -> sign.links().stream().noneMatch(own -> condition.getId().equals(own.getTarget())))
                .forEach(condition -> add(condition.getId(), argument(sign, link, Strength.WEAK, category.getId())));
    }

    /** A red flag that asks for the emergency department speaks for the serious conditions it makes one think of. */
    private void add(RaisedFlag flag) {
        if (flag.urgency() == Urgency.EMERGENCY && flag.state() != RaisedFlag.State.CONTRADICTED) {
            in.catalogue().find(Condition.class, flag.flag().getConditions()).stream()
                    .filter(condition -> condition.getStanding() == Standing.DIFFERENTIAL)
                    .forEach(condition -> flag.trail().inputs().stream().limit(1)
                            .forEach(input -> add(condition.getId(), new Argument(true, Strength.STRONG,
                                    flag.flag().getId(), true, flag.flag().getLabel(), input, Source.of(flag.flag()),
                                    in.day()))));
        }
    }

    private static Argument argument(Sign sign, Link link, Strength strength, String topic) {
        return new Argument(link.getDirection() == Direction.FOR, strength, topic, true,
                Objects.requireNonNullElse(link.getNote(), ""), sign.input(), Source.of(sign.about()), sign.day());
    }

    /** Of arguments that one place of the chart gives in one direction the strongest is kept. */
    private void add(String condition, Argument argument) {
        List<Argument> arguments = byCondition.computeIfAbsent(condition, unknown -> new ArrayList<>());
        List<Argument> same = arguments.stream().filter(other -> other.favors() == argument.favors()
                && other.input().place().equals(argument.input().place()) && other.topic().equals(argument.topic()))
                .toList();
        if (same.stream().noneMatch(other -> weight(other) >= weight(argument))) {
            arguments.removeAll(same);
            arguments.add(argument);
        }
    }

    private double weight(Argument argument) {
        return ordering.weight(argument.strength());
    }

    /** A condition with its arguments; of each topic only the strongest argument counts, and none where two balance. */
    Hypothesis about(Condition condition) {
        Map<String, Argument> strongest = new HashMap<>();
        List<Argument> all = byCondition.getOrDefault(condition.getId(), List.of());
        for (boolean favors : new boolean[] {true, false}) {
            all.stream().filter(argument -> argument.favors() == favors)
                    .sorted(Comparator.comparing(this::weight).reversed())
                    .forEach(argument -> strongest.merge(argument.topic() + favors, argument, (kept, other) -> kept));
        }
        List<Argument> arguments = all.stream().map(argument -> counting(argument, strongest))
                .sorted(Comparator.comparing(Argument::counts).thenComparing(this::weight).reversed()).toList();
        return new Hypothesis(condition, arguments, sum(arguments, true), sum(arguments, false));
    }

    private double sum(List<Argument> arguments, boolean favoring) {
        return arguments.stream().filter(argument -> argument.counts() && argument.favors() == favoring)
                .mapToDouble(this::weight).sum();
    }

    private Argument counting(Argument argument, Map<String, Argument> strongest) {
        boolean first = strongest.get(argument.topic() + argument.favors()) == argument;
        boolean outweighed = Stream.ofNullable(strongest.get(argument.topic() + !argument.favors()))
                .anyMatch(other -> weight(other) >= weight(argument));
        return new Argument(argument.favors(), argument.strength(), argument.topic(), first && !outweighed,
                argument.why(), argument.input(), argument.source(), argument.day());
    }
}
