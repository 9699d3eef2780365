package org.plumbline.core.internal.shorthand;

import java.util.ArrayList;
import java.util.List;

/**
 * The words between two semicolons or line ends.
 *
 * @param line the whole line
 * @param end where the phrase ends in the line, blanks included
 * @param tokens its words
 */
public record Phrase(String line, int end, List<Token> tokens) {

    private static final char QUOTE = '"';

    /** All phrases of a line, empty ones included. A quotation mark that is never closed reaches to the end. */
    public static List<Phrase> of(String line) {
        List<Phrase> phrases = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            char next = line.charAt(at);
            if (ends(next)) {
                phrases.add(new Phrase(line, at, List.copyOf(tokens)));
                tokens.clear();
                at++;
            } else if (Character.isWhitespace(next)) {
                at++;
            } else {
                Token token = next == QUOTE ? quoted(line, at) : word(line, at);
                tokens.add(token);
                at = token.end();
            }
        }
        phrases.add(new Phrase(line, at, List.copyOf(tokens)));
        return phrases;
    }

    private static boolean ends(char character) {
        return character == ';' || character == '\n' || character == '\r';
    }

    private static Token quoted(String line, int start) {
        int close = line.indexOf(QUOTE, start + 1);
        int end = close < 0 ? line.length() : close;
        return new Token(start, (close < 0 ? end : end + 1) - start, line.substring(start + 1, end).strip(), true);
    }

    private static Token word(String line, int start) {
        int end = start;
        while (end < line.length() && !ends(line.charAt(end)) && !Character.isWhitespace(line.charAt(end))
                && line.charAt(end) != QUOTE) {
            end++;
        }
        return new Token(start, end - start, line.substring(start, end), false);
    }

    /** The words of the line from a token up to the end of another, as they were written. */
    String text(Token first, Token last) {
        return line.substring(first.offset(), last.end());
    }
}
