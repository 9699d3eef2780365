package org.plumbline.core.internal.reasoning;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.internal.reasoning.Statement.Clause;
import org.plumbline.core.reasoning.Sign;
import org.plumbline.model.catalogue.BodyRegion;
import org.plumbline.model.catalogue.Link;
import org.plumbline.model.catalogue.Spread;
import org.plumbline.model.catalogue.Symptom;

/** Finds symptoms: in the words of a chart, on its body charts, and in results that give one. */
final class SymptomSigns {

    private final Topics topics;
    private final List<Symptom> told;
    private final List<Symptom> spreads;
    private final Map<String, Spread> regions;

    SymptomSigns(Catalogue catalogue, Topics topics) {
        this.topics = topics;
        List<Symptom> all = catalogue.all(Symptom.class);
        this.told = all.stream().filter(symptom -> !symptom.getWords().isEmpty()).toList();
        this.spreads = all.stream().filter(symptom -> symptom.getSpread() != Spread.UNSPECIFIED)
                .sorted(Comparator.comparing(Symptom::getSpread)).toList();
        this.regions = catalogue.all(BodyRegion.class).stream()
                .filter(region -> region.getSpread() != Spread.UNSPECIFIED)
                .collect(Collectors.toMap(BodyRegion::getLabel, BodyRegion::getSpread,
                        BinaryOperator.maxBy(Comparator.naturalOrder())));
    }

    /** The symptoms that a result gives: there where a link holds, not there where the answer was no. */
    Stream<Sign> givenBy(Sign sign) {
        return sign.links().stream().flatMap(link -> topics.symptom(link).stream()
                .flatMap(symptom -> result(sign, link).map(result -> sign(symptom, sign.key(), result, sign))));
    }

    private static Stream<String> result(Sign sign, Link link) {
        return sign.tells(link) ? Stream.of(Sign.YES)
                : link.getWhen() == null && sign.results().contains(Sign.NO) ? Stream.of(Sign.NO) : Stream.empty();
    }

    private Sign sign(Symptom symptom, String from, String result, Sign source) {
        return new Sign(symptom, symptom.getId() + '<' + from, topics.of(symptom), Set.of(result), source.day(),
                source.input());
    }

    /** The symptoms that the statements of a day tell. */
    List<Sign> in(Collection<Statement> statements) {
        return Stream.concat(statements.stream().flatMap(this::words),
                Stream.of(Statements.LOCATION, Statements.MARKS).flatMap(field -> spread(field, statements).stream()))
                .toList();
    }

    private Stream<Sign> words(Statement statement) {
        List<Clause> clauses = statement.clauses();
        return told.stream().filter(symptom -> symptom.getFields().contains(statement.field()))
                .flatMap(symptom -> clauses.stream().filter(clause -> symptom.getWords().stream().anyMatch(clause::has))
                        .min(Comparator.comparing(Clause::denies)).stream()
                        .map(clause -> sign(symptom, statement, clause.denies() ? Sign.NO : Sign.YES)));
    }

    /** How far pain is said or drawn to spread in a field, as the symptom that reaches so far. */
    private Optional<Sign> spread(String field, Collection<Statement> statements) {
        return statements.stream().filter(statement -> field.equals(statement.field()))
                .max(Comparator.comparing(this::spread))
                .filter(farthest -> spread(farthest) != Spread.UNSPECIFIED)
                .flatMap(farthest -> spreads.stream().filter(symptom -> symptom.getSpread().compareTo(spread(farthest)) >= 0)
                        .findFirst().map(symptom -> sign(symptom, farthest, Sign.YES)));
    }

    private Spread spread(Statement statement) {
        return statement.clauses().stream().filter(clause -> !clause.denies())
                .flatMap(clause -> regions.entrySet().stream().filter(region -> clause.has(region.getKey())))
                .map(Map.Entry::getValue).max(Comparator.naturalOrder()).orElse(Spread.UNSPECIFIED);
    }

    private Sign sign(Symptom symptom, Statement statement, String result) {
        return new Sign(symptom, symptom.getId() + '@' + statement.field(), topics.of(symptom), Set.of(result),
                statement.day(), statement.input());
    }
}
