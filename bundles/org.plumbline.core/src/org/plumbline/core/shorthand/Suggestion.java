package org.plumbline.core.shorthand;

/**
 * A word that fits at a place in a line.
 *
 * @param offset where what it replaces begins
 * @param length length of what it replaces
 * @param word the word
 * @param meaning what it stands for, in full
 */
public record Suggestion(int offset, int length, String word, String meaning) {
}
