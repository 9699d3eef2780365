package org.plumbline.report.pdf.internal;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.plumbline.report.pdf.internal.TextBox.Line;

/** Breaks text into lines by the rules of a language. Words that are wider than a line are broken where they must. */
final class TextSetter {

    private final BreakIterator breaks;

    TextSetter(Locale language) {
        breaks = BreakIterator.getLineInstance(language);
    }

    /** Sets {@code text} in lines of at most {@code width} points; no text is one empty line. */
    TextBox set(String text, Style style, double width) {
        return set("", text, style, width);
    }

    /** Sets {@code text} after a bold {@code label} on the same line; the label may be empty. */
    TextBox set(String label, String text, Style style, double width) {
        String start = label.isEmpty() ? "" : clean(label) + " ";
        List<Line> lines = new ArrayList<>();
        (start + clean(text)).lines().forEach(
                line -> new Wrapping(line, style, lines.isEmpty() ? start.length() : 0).wrap(breaks, width, lines));
        if (lines.isEmpty()) {
            lines.add(new Line(List.of(), 0));
        }
        return new TextBox(lines, style);
    }

    /** Width of {@code text} on one line. */
    double width(String text, Style style) {
        return set(text, style, Double.MAX_VALUE).width();
    }

    /** Width of the longest part of {@code text} that only force could break. */
    double longestWord(String text, Style style) {
        double longest = 0;
        for (String word : text.split("\\s+")) {
            longest = Math.max(longest, new Wrapping(word, style, 0).width());
        }
        return longest;
    }

    /** Composed characters, no invisible ones, and a visible sign for what no font has. */
    private static String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> {
            if (c == '\n') {
                clean.append('\n');
            } else if (Character.isSpaceChar(c) && !Face.REGULAR.has(c) || c == '\t') {
                clean.append(' ');
            } else if (Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
                clean.appendCodePoint(Face.REGULAR.has(c) ? c : Face.REPLACEMENT);
            }
        });
        return clean.toString();
    }
}
