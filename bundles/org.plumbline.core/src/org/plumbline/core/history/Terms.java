package org.plumbline.core.history;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Terms that a chart keeps as one text, such as what makes pain worse. In the text they are separated by a comma and a
 * blank, a semicolon or a new line; what stands in brackets is kept together. A text that reads as one sentence is read
 * as its clauses and written as it was.
 *
 * @param words the terms in their order, none blank
 */
public record Terms(List<String> words) {

    private static final String BETWEEN = ", ";

    public Terms {
        words = List.copyOf(words);
    }

    /** Reads a text; no terms where there is none. */
    public static Terms of(@Nullable String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        int depth = 0;
        String all = text == null ? "" : text;
        for (int i = 0; i < all.length(); i++) {
            char character = all.charAt(i);
            depth = Math.max(0, depth + (character == '(' ? 1 : character == ')' ? -1 : 0));
            if (depth == 0 && separates(all, i)) {
                words.add(all.substring(from, i));
                from = i + 1;
            }
        }
        words.add(all.substring(from));
        return new Terms(words.stream().map(String::strip).filter(word -> !word.isEmpty()).toList());
    }

    /** A comma between digits belongs to a number. */
    private static boolean separates(String text, int index) {
        return switch (text.charAt(index)) {
            case ';', '\n' -> true;
            case ',' -> index + 1 == text.length() || Character.isWhitespace(text.charAt(index + 1));
            default -> false;
        };
    }

    /** The text that a chart keeps. */
    public String text() {
        return String.join(BETWEEN, words);
    }

    /** These terms and those of a text that are not among them yet, whatever the case. */
    public Terms with(String text) {
        List<String> all = new ArrayList<>(words);
        of(text).words.stream().filter(word -> all.stream().noneMatch(word::equalsIgnoreCase)).forEach(all::add);
        return new Terms(all);
    }

    /** These terms without one of them. */
    public Terms without(int index) {
        List<String> rest = new ArrayList<>(words);
        rest.remove(index);
        return new Terms(rest);
    }

    /** Whether a term is among them, whatever the case. */
    public boolean contains(String term) {
        return words.stream().anyMatch(term::equalsIgnoreCase);
    }
}
