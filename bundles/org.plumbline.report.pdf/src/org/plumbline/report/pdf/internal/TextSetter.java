package org.plumbline.report.pdf.internal;

import java.text.Bidi;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.openpdf.text.pdf.BaseFont;
import org.plumbline.report.pdf.internal.TextBox.Line;
import org.plumbline.report.pdf.internal.TextBox.Run;

/** Breaks text into lines by the rules of a language. Words that are wider than a line are broken where they must. */
final class TextSetter {

    private final BreakIterator breaks;

    TextSetter(Locale language) {
        breaks = BreakIterator.getLineInstance(language);
    }

    /** Sets {@code text} in lines of at most {@code width} points; no text is one empty line. */
    TextBox set(String text, Style style, double width) {
        List<Line> lines = new ArrayList<>();
        clean(text, style.face()).lines().forEach(line -> wrap(line, style, width, lines));
        if (lines.isEmpty()) {
            lines.add(new Line(List.of(), 0, ""));
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
            double[] ends = ends(word, style);
            longest = Math.max(longest, ends[word.length()]);
        }
        return longest;
    }

    /** Composed characters, no invisible ones, and a visible sign for what no font has. */
    private static String clean(String text, Face face) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> {
            if (c == '\n') {
                clean.append('\n');
            } else if (Character.isSpaceChar(c) && !face.has(c) || c == '\t') {
                clean.append(' ');
            } else if (Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
                clean.appendCodePoint(face.has(c) ? c : Face.REPLACEMENT);
            }
        });
        return clean.toString();
    }

    private void wrap(String text, Style style, double width, List<Line> lines) {
        double[] ends = ends(text, style);
        breaks.setText(text);
        int start = 0;
        int fits = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            int end = withoutBlanks(text, start, next);
            if (ends[end] - ends[start] > width && fits > start) {
                lines.add(line(text, start, withoutBlanks(text, start, fits), style, ends));
                start = fits;
                end = withoutBlanks(text, start, next);
            }
            while (ends[end] - ends[start] > width && end > start + 1) {
                int cut = start + 1;
                while (ends[cut + 1] - ends[start] <= width || Character.isLowSurrogate(text.charAt(cut))) {
                    cut++;
                }
                lines.add(line(text, start, cut, style, ends));
                start = cut;
            }
            fits = next;
        }
        if (start < text.length() || text.isEmpty()) {
            lines.add(line(text, start, withoutBlanks(text, start, text.length()), style, ends));
        }
    }

    /** Where each character ends, in points from the start of the text. */
    private static double[] ends(String text, Style style) {
        double[] ends = new double[text.length() + 1];
        double at = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLowSurrogate(text.charAt(i))) {
                at += style.face().width(text.codePointAt(i)) * style.size() / 1000;
            }
            ends[i + 1] = at;
        }
        return ends;
    }

    private static int withoutBlanks(String text, int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) == ' ') {
            last--;
        }
        return last;
    }

    private static Line line(String text, int start, int end, Style style, double[] ends) {
        String part = text.substring(start, end);
        double width = ends[end] - ends[start];
        if (Bidi.requiresBidi(part.toCharArray(), 0, part.length())) {
            return new Line(visual(part, style), width, part);
        }
        List<Run> runs = new ArrayList<>(1);
        addRuns(part, style, runs);
        return new Line(runs, width, "");
    }

    /** The runs of a line that holds words written from right to left, in the order they stand on paper. */
    private static List<Run> visual(String text, Style style) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        String[] parts = new String[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String part = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            parts[i] = levels[i] % 2 == 0 ? part : mirrored(part);
        }
        Bidi.reorderVisually(levels, 0, parts, 0, parts.length);
        List<Run> runs = new ArrayList<>();
        for (String part : parts) {
            addRuns(part, style, runs);
        }
        return runs;
    }

    private static String mirrored(String text) {
        StringBuilder mirrored = new StringBuilder(text).reverse();
        for (int i = 0; i < mirrored.length(); i++) {
            int pair = "()[]<>{}«»".indexOf(mirrored.charAt(i));
            if (pair >= 0) {
                mirrored.setCharAt(i, "()[]<>{}«»".charAt(pair ^ 1));
            }
        }
        return mirrored.toString();
    }

    private static void addRuns(String text, Style style, List<Run> runs) {
        int start = 0;
        while (start < text.length()) {
            BaseFont font = style.face().fontOf(text.codePointAt(start));
            int end = start;
            double width = 0;
            while (end < text.length() && style.face().fontOf(text.codePointAt(end)) == font) {
                int codePoint = text.codePointAt(end);
                width += style.face().width(codePoint) * style.size() / 1000;
                end += Character.charCount(codePoint);
            }
            runs.add(new Run(font, text.substring(start, end), width));
            start = end;
        }
    }
}
