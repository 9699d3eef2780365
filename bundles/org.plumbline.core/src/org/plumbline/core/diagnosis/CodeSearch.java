package org.plumbline.core.diagnosis;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.DiagnosisCode;

/**
 * Finds diagnoses by what a clinician types: words of our labels, of the names and synonyms of the condition, or the
 * code. First comes what fits the patient, then the favourites of the clinic, then the rest of the catalogue, and last
 * codes that only the list of the year knows.
 */
public final class CodeSearch {

    private static final Pattern CODE = Pattern.compile("[A-Za-z][0-9][0-9A-Za-z.]*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}.]+");

    private final List<Candidate> catalogue = new ArrayList<>();
    private final CodeLists lists;

    public CodeSearch(Catalogue catalogue, CodeLists lists) {
        this.lists = lists;
        for (Condition condition : catalogue.all(Condition.class)) {
            condition.getCodes().forEach(code -> this.catalogue.add(new Candidate(condition, code)));
        }
    }

    /** A code of the catalogue and the words it is found by, its own label first. */
    private record Candidate(Condition condition, DiagnosisCode entry, List<String> own, List<String> all) {

        Candidate(Condition condition, DiagnosisCode entry) {
            this(condition, entry, words(entry.getLabel()), Stream.concat(Stream.of(entry.getCode(), entry.getLabel(),
                    condition.getLabel()), condition.getSynonyms().stream()).flatMap(text -> words(text).stream())
                    .toList());
        }

        /** Whether each word of the query begins a word of this. */
        boolean fits(List<String> query) {
            return query.stream().allMatch(word -> all.stream().anyMatch(own -> own.startsWith(word)));
        }

        /** Words of the query that its own label holds. */
        long inLabel(List<String> query) {
            return query.stream().filter(word -> own.stream().anyMatch(one -> one.startsWith(word))).count();
        }
    }

    /**
     * Diagnoses that fit what was typed, best first; for nothing typed those of the patient's conditions and the
     * favourites.
     *
     * @param typed what was typed
     * @param conditions ids of the conditions the patient is treated for
     * @param favourites codes that the clinic likes to see first
     * @param service day of service, for the codes outside the catalogue
     * @param limit most results
     */
    public List<CodeChoice> find(String typed, Collection<String> conditions, Set<String> favourites,
            LocalDate service, int limit) {
        List<String> query = words(typed);
        Stream<CodeChoice> inside = catalogue.stream()
                .filter(one -> query.isEmpty()
                        ? conditions.contains(one.condition().getId()) || favourites.contains(one.entry().getCode())
                        : one.fits(query))
                .sorted(Comparator.<Candidate, Long>comparing(one -> -one.inLabel(query))
                        .thenComparing(one -> one.condition().getStanding()))
                .map(one -> choice(one, favourites));
        Stream<CodeChoice> outside = query.isEmpty() ? Stream.of()
                : lists.list(service).stream().flatMap(list -> outside(list, typed.strip(), favourites));
        Comparator<CodeChoice> order = Comparator
                .<CodeChoice, Boolean>comparing(choice -> !fits(choice, conditions))
                .thenComparing(choice -> !choice.favourite());
        return Stream.concat(inside, outside.limit(limit)).sorted(order).limit(limit).toList();
    }

    private static boolean fits(CodeChoice choice, Collection<String> conditions) {
        Condition condition = choice.condition();
        return condition != null && conditions.contains(condition.getId());
    }

    private static CodeChoice choice(Candidate one, Set<String> favourites) {
        DiagnosisCode entry = one.entry();
        return new CodeChoice(entry.getCode(), entry.getLabel(), one.condition(), entry,
                favourites.contains(entry.getCode()));
    }

    /** Codes that the catalogue does not hold. */
    private Stream<CodeChoice> outside(CodeList list, String typed, Set<String> favourites) {
        Stream<String> codes = CODE.matcher(typed).matches() ? list.beginningWith(typed) : list.titled(typed);
        return codes.filter(code -> catalogue.stream().noneMatch(one -> one.entry().getCode().equals(code)))
                .map(code -> new CodeChoice(code, list.title(code).orElse(""), null, null, favourites.contains(code)));
    }

    /** Words without case and accents. */
    private static List<String> words(String text) {
        String folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN.splitAsStream(folded.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
    }
}
