package org.plumbline.core.history;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Episode;

/**
 * What patients commonly name, from the conditions of the catalogue: what is named for a working diagnosis of the
 * episode comes first. The terms are short: of "Running, as a trigger" the running.
 */
public final class CommonTerms {

    private CommonTerms() {
    }

    /** What makes it worse. */
    public static List<String> aggravating(Episode episode, Catalogue catalogue) {
        return of(episode, catalogue, Condition::getAggravating);
    }

    /** What makes it better. */
    public static List<String> easing(Episode episode, Catalogue catalogue) {
        return of(episode, catalogue, Condition::getEasing);
    }

    private static List<String> of(Episode episode, Catalogue catalogue,
            Function<Condition, Collection<String>> factors) {
        TreeSet<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        return Stream.concat(catalogue.find(Condition.class, diagnosed(episode)).stream(),
                catalogue.all(Condition.class).stream()).map(factors).flatMap(Collection::stream)
                .map(CommonTerms::shortened).filter(seen::add).toList();
    }

    private static List<String> diagnosed(Episode episode) {
        return episode.getDiagnoses().stream().map(Diagnosis::getCondition).filter(id -> id != null).toList();
    }

    /** The first clause of a factor. */
    private static String shortened(String factor) {
        List<String> clauses = Terms.of(factor).words();
        return clauses.isEmpty() ? factor : clauses.get(0);
    }

    /** Of terms those with all words of what was typed, terms that begin with it first. */
    public static List<String> matching(Collection<String> terms, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<String> words = List.of(wanted.split("\\s+"));
        return terms.stream().filter(term -> words.stream().allMatch(term.toLowerCase(Locale.ROOT)::contains))
                .sorted((one, other) -> Boolean.compare(other.toLowerCase(Locale.ROOT).startsWith(wanted),
                        one.toLowerCase(Locale.ROOT).startsWith(wanted)))
                .toList();
    }
}
