package org.plumbline.core.internal.reasoning;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[, ]+");

    private final Topics topics;
    private final List<Told> told;
    private final List<Symptom> spreads;
    private final List<Reach> regions;

    /** A symptom and the beginnings of words by which it is told, each list one way to tell it. */
    private record Told(Symptom symptom, List<List<String>> words) {
    }

    /** How far pain has spread that is felt in a region, and the words of the region. */
    private record Reach(List<String> words, Spread spread) {
    }

    SymptomSigns(Catalogue catalogue, Topics topics) {
        this.topics = topics;
        List<Symptom> all = catalogue.all(Symptom.class);
        this.told = all.stream().filter(symptom -> !symptom.getWords().isEmpty())
                .map(symptom -> new Told(symptom, symptom.getWords().stream().map(SymptomSigns::beginnings).toList()))
                .toList();
        this.spreads = all.stream().filter(symptom -> symptom.getSpread() != Spread.UNSPECIFIED)
                .sorted(Comparator.comparing(Symptom::getSpread)).toList();
        this.regions = catalogue.all(BodyRegion.class).stream()
                .filter(region -> region.getSpread() != Spread.UNSPECIFIED)
                .map(region -> new Reach(beginnings(region.getLabel()), region.getSpread())).distinct()
                .sorted(Comparator.comparing(Reach::spread).reversed()).toList();
    }

    private static List<String> beginnings(String words) {
        return BETWEEN_WORDS.splitAsStream(words.toLowerCase(Locale.ROOT)).toList();
    }

    /** The symptoms that a result gives or, where it could have given one and did not, those it denies. */
    Stream<Sign> givenBy(Sign sign) {
        Map<Symptom, List<Link>> given = sign.links().stream().filter(link -> topics.symptom(link).isPresent())
                .collect(Collectors.groupingBy(link -> topics.symptom(link).orElseThrow(), LinkedHashMap::new,
                        Collectors.toList()));
        return given.entrySet().stream().flatMap(links -> result(sign, links.getValue())
                .map(result -> sign(links.getKey(), '<' + sign.key(), result, sign)));
    }

    private static Stream<String> result(Sign sign, List<Link> links) {
        boolean told = links.stream().allMatch(link -> link.getWhen() != null) ? !sign.results().isEmpty()
                : sign.results().contains(Sign.NO);
        return links.stream().anyMatch(sign::tells) ? Stream.of(Sign.YES) : told ? Stream.of(Sign.NO) : Stream.empty();
    }

    private Sign sign(Symptom symptom, String from, String result, Sign source) {
        return new Sign(symptom, symptom.getId() + from, topics.of(symptom), Set.of(result), source.day(),
                source.input());
    }

    /** End of the key of a symptom that is told in a field. */
    static String in(String field) {
        return '@' + field;
    }

    /** The symptoms that the statements of a day tell. */
    List<Sign> in(Collection<Statement> statements) {
        return Stream.concat(statements.stream().flatMap(this::words),
                Stream.of(Statements.LOCATION, Statements.MARKS).flatMap(field -> spread(field, statements).stream()))
                .toList();
    }

    private Stream<Sign> words(Statement statement) {
        return told.stream().filter(way -> way.symptom().getFields().contains(statement.field()))
                .flatMap(way -> statement.clauses().stream()
                        .filter(clause -> way.words().stream().anyMatch(clause::has))
                        .min(Comparator.comparing(Clause::denies)).stream()
                        .map(clause -> sign(way.symptom(), statement, clause.denies() ? Sign.NO : Sign.YES)));
    }

    /** How far pain is said or drawn to spread in a field, as the symptom that reaches so far. */
    private Optional<Sign> spread(String field, Collection<Statement> statements) {
        return regions.stream().flatMap(region -> statements.stream()
                .filter(statement -> field.equals(statement.field())).filter(statement -> affirms(statement, region))
                .flatMap(statement -> spreads.stream()
                        .filter(symptom -> symptom.getSpread().compareTo(region.spread()) >= 0).limit(1)
                        .map(symptom -> sign(symptom, statement, Sign.YES)))).findFirst();
    }

    private static boolean affirms(Statement statement, Reach region) {
        return statement.clauses().stream().anyMatch(clause -> clause.has(region.words()) && !clause.denies());
    }

    private Sign sign(Symptom symptom, Statement statement, String result) {
        return new Sign(symptom, symptom.getId() + in(statement.field()), topics.of(symptom), Set.of(result),
                statement.day(), statement.input());
    }
}
