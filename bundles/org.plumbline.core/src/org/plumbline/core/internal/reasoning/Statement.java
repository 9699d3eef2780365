package org.plumbline.core.internal.reasoning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.plumbline.core.internal.Messages;
import org.plumbline.core.reasoning.Input;

/**
 * Words of a chart in which a symptom may be told.
 *
 * @param field where they stand: a text of the subjective part, onset, response, marks, running or strengthening
 * @param text the words
 * @param day when
 * @param input the words as people read them
 */
record Statement(String field, String text, LocalDate day, Input input) {

    private static final String BETWEEN_CLAUSES = "[,;:.!?()\\n]+|\\bbut\\b";
    private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}’'-]+";

    /**
     * A part of a statement that is affirmed or denied as a whole.
     *
     * @param words in lower case
     */
    record Clause(List<String> words) {

        private static final List<String> DENIALS = List.of(Messages.denials.split(" "));

        /** Whether it says that something is not so. */
        boolean denies() {
            return words.stream().anyMatch(DENIALS::contains);
        }

        /** Whether each of these beginnings of words is in it. */
        boolean has(String beginnings) {
            return Arrays.stream(beginnings.toLowerCase(Locale.ROOT).split(" "))
                    .allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
        }
    }

    /** Its clauses, in their order. */
    List<Clause> clauses() {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split(BETWEEN_CLAUSES))
                .map(clause -> new Clause(Arrays.stream(clause.split(BETWEEN_WORDS)).filter(word -> !word.isEmpty())
                        .toList()))
                .filter(clause -> !clause.words().isEmpty()).toList();
    }
}
