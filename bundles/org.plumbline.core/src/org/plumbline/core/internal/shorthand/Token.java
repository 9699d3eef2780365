package org.plumbline.core.internal.shorthand;

import java.util.Locale;

/**
 * A word of a line, or words in quotation marks.
 *
 * @param text the text without its quotation marks
 */
public record Token(int offset, int length, String text, boolean quoted) {

    /** The word as words are compared. */
    String word() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Where it ends in the line. */
    public int end() {
        return offset + length;
    }
}
