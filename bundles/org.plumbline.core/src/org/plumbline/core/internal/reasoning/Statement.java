package org.plumbline.core.internal.reasoning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.plumbline.core.internal.Messages;
import org.plumbline.core.reasoning.Input;

/**
 * Words of a chart in which a symptom may be told.
 *
 * @param field where they stand: a text of the subjective part, onset, response, imaging, marks, running or
 *        strengthening
 * @param clauses what they say, in their order
 * @param day when
 * @param input the words as people read them
 */
record Statement(String field, List<Clause> clauses, LocalDate day, Input input) {

    private static final Pattern BETWEEN_CLAUSES = Pattern.compile("[,;:.!?()\\n]+|\\bbut\\b");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}’'-]+");

    Statement {
        clauses = List.copyOf(clauses);
    }

    /** Reads words. */
    static Statement of(String field, String text, LocalDate day, Input input) {
        return new Statement(field, BETWEEN_CLAUSES.splitAsStream(text.toLowerCase(Locale.ROOT))
                .map(clause -> new Clause(BETWEEN_WORDS.splitAsStream(clause).filter(word -> !word.isEmpty()).toList()))
                .filter(clause -> !clause.words().isEmpty()).toList(), day, input);
    }

    /**
     * A part of a statement that is affirmed or denied as a whole.
     *
     * @param words in lower case
     */
    record Clause(List<String> words) {

        private static final List<String> DENIALS = List.of(Messages.denials.split(" "));

        Clause {
            words = List.copyOf(words);
        }

        /** Whether it says that something is not so. */
        boolean denies() {
            return words.stream().anyMatch(DENIALS::contains);
        }

        /** Whether each of these beginnings of words is in it, and none of those behind a minus sign. */
        boolean has(List<String> beginnings) {
            return beginnings.stream().allMatch(beginning -> beginning.startsWith("-")
                    ? !begins(beginning.substring(1)) : begins(beginning));
        }

        private boolean begins(String beginning) {
            for (String word : words) {
                if (word.startsWith(beginning)) {
                    return true;
                }
            }
            return false;
        }
    }
}
