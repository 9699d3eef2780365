package org.plumbline.core.internal.differential;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.differential.MissingSign;
import org.plumbline.core.internal.reasoning.Topics;
import org.plumbline.core.reasoning.Sign;
import org.plumbline.model.catalogue.AnswerKind;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.Direction;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.Link;
import org.plumbline.model.catalogue.ScreeningQuestion;
import org.plumbline.model.catalogue.TestCluster;

/** Finds what was neither asked nor examined and would move conditions apart. */
final class MissingSigns {

    private final Catalogue catalogue;
    private final Ordering ordering;
    private final Topics topics;
    private final Set<String> told;
    private final Set<String> members;

    MissingSigns(Catalogue catalogue, Ordering ordering, List<Sign> picture) {
        this.catalogue = catalogue;
        this.ordering = ordering;
        this.topics = new Topics(catalogue);
        this.told = picture.stream().filter(sign -> !sign.results().isEmpty()).map(Sign::topic)
                .collect(Collectors.toSet());
        this.members = catalogue.all(TestCluster.class).stream().flatMap(cluster -> cluster.getMembers().stream())
                .collect(Collectors.toSet());
    }

    /** What would separate these conditions, the most useful first; of what tells one thing, one way to tell it. */
    List<MissingSign> between(List<Condition> conditions) {
        Stream<Entry> questions = catalogue.all(ScreeningQuestion.class).stream()
                .filter(question -> question.getAnswer() == AnswerKind.YES_NO).map(Entry.class::cast);
        Stream<Entry> items = catalogue.all(ExamItem.class).stream().map(Entry.class::cast);
        Map<String, MissingSign> byTopic = Stream.concat(questions, items)
                .filter(entry -> !told.contains(topics.of(entry)) && !members.contains(entry.getId()))
                .map(entry -> separating(entry, conditions)).filter(missing -> missing.power() > 0)
                .collect(Collectors.toMap(missing -> topics.of(missing.about()), missing -> missing,
                        (one, other) -> other.power() > one.power() ? other : one));
        return byTopic.values().stream().sorted(Comparator.comparing(MissingSign::power).reversed()
                .thenComparing(missing -> missing.about().getId())).toList();
    }

    private MissingSign separating(Entry entry, List<Condition> conditions) {
        Map<Condition, Double> moved = conditions.stream().collect(Collectors.toMap(condition -> condition,
                condition -> effect(entry, condition, link -> !Sign.NO.equals(link.getWhen()))
                        - effect(entry, condition, link -> Sign.NO.equals(link.getWhen()))));
        double highest = moved.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double lowest = moved.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
        return new MissingSign(entry, conditions.stream()
                .filter(condition -> moved.get(condition) == highest || moved.get(condition) == lowest).toList(),
                highest - lowest);
    }

    /** How far a result moves a condition: its strongest link, or that of a symptom it gives. */
    private double effect(Entry entry, Condition condition, Predicate<Link> result) {
        return links(entry).filter(result).filter(link -> condition.getId().equals(link.getTarget()))
                .map(link -> link.getDirection() == Direction.FOR ? ordering.weight(link.getStrength())
                        : -ordering.weight(link.getStrength()))
                .max(Comparator.comparing(Math::abs)).orElse(0.0);
    }

    private Stream<Link> links(Entry entry) {
        return Sign.links(entry).stream().flatMap(link -> Stream.concat(Stream.of(link), topics.symptom(link).stream()
                .flatMap(symptom -> symptom.getLinks().stream())));
    }
}
