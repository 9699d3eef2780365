package org.plumbline.core.internal.exam;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;

/** The words for literals in an entry. */
final class LiteralWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.plumbline.core.internal.exam.words");

    private LiteralWords() {
    }

    /** Word for a literal; empty for one that says nothing. */
    static String of(Enumerator literal) {
        return WORDS.getString(literal.getClass().getSimpleName() + '.' + literal.getLiteral());
    }

    /** The word with this key. */
    static String of(String key) {
        return WORDS.getString(key);
    }

    /** The words for literals, one after the other. */
    static String list(List<? extends Enumerator> literals) {
        return literals.stream().map(LiteralWords::of).filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The literals whose word starts so; only the one that is meant, where a word is complete. */
    static <E extends Enumerator> List<E> startingWith(String start, E[] literals) {
        String typed = start.toLowerCase(Locale.getDefault());
        List<E> found = Arrays.stream(literals).filter(literal -> !of(literal).isEmpty())
                .filter(literal -> of(literal).toLowerCase(Locale.getDefault()).startsWith(typed)).toList();
        List<E> meant = found.stream().filter(literal -> of(literal).equalsIgnoreCase(typed)).toList();
        return meant.isEmpty() ? found : meant;
    }
}
