package org.plumbline.core.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word in a text.
 *
 * @param offset where it begins
 * @param word the word
 */
public record WordSpan(int offset, String word) {

    /** The words of a text, numbers and marks left out. */
    public static List<WordSpan> of(String text) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        List<WordSpan> found = new ArrayList<>();
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            if (Character.isLetter(text.codePointAt(start))) {
                found.add(new WordSpan(start, text.substring(start, end)));
            }
        }
        return found;
    }
}
