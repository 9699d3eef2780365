package org.plumbline.report.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Lines of text, wrapped at a width. Widths count characters as people see them, beyond the basic plane too. */
final class TextPage {

    static final int WIDTH = 96;

    private final StringBuilder text = new StringBuilder();

    /** Adds a line as it is. */
    void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /** Adds an empty line, unless there is one already. */
    void gap() {
        if (!text.isEmpty() && !text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
    }

    /** Adds a rule across the page. */
    void rule(String character) {
        line(character.repeat(WIDTH));
    }

    /** Adds words behind a prefix; further lines are indented as far. */
    void hanging(String prefix, String words) {
        String indent = " ".repeat(length(prefix));
        String lead = prefix;
        for (String line : wrap(words, WIDTH - length(prefix))) {
            line(lead + line);
            lead = indent;
        }
    }

    @Override
    public String toString() {
        return text.toString().strip() + '\n';
    }

    static int length(String words) {
        return words.codePointCount(0, words.length());
    }

    /** Breaks words into lines at blanks, and a longer word where the line ends; at least one line. */
    static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("[ \\t\\n\\r]+")) {
            if (!line.isEmpty() && length(line.toString()) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            String rest = word;
            while (length(rest) > width) {
                int cut = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Fills words up with blanks, before them when they are to end the column. */
    static String fill(String words, int width, boolean end) {
        String blanks = " ".repeat(Math.max(0, width - length(words)));
        return end ? blanks + words : words + blanks;
    }
}
