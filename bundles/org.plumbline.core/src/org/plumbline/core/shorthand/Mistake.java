package org.plumbline.core.shorthand;

import java.util.List;

/**
 * What is not understood in a line.
 *
 * @param offset where the word begins
 * @param length its length
 * @param sentence what is wrong and where, for people
 * @param suggestions words that may have been meant, the nearest first
 * @param unfinished whether nothing is wrong but something is still to be said
 */
public record Mistake(int offset, int length, String sentence, List<String> suggestions, boolean unfinished) {
}
