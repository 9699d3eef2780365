package org.plumbline.report.pdf.internal;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.pdf.BaseFont;
import org.plumbline.report.pdf.internal.TextBox.Line;
import org.plumbline.report.pdf.internal.TextBox.Run;

/** A paragraph being broken into lines; its first {@code bold} characters are set in bold. */
final class Wrapping {

    private static final String PAIRS = "()[]<>{}«»";

    private final String text;
    private final Style style;
    private final int bold;
    /** Where each character ends, in points from the start of the text. */
    private final double[] ends;

    Wrapping(String text, Style style, int bold) {
        this.text = text;
        this.style = style;
        this.bold = bold;
        ends = new double[text.length() + 1];
        double at = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLowSurrogate(text.charAt(i))) {
                at += width(text.codePointAt(i), face(i));
            }
            ends[i + 1] = at;
        }
    }

    /** Width of the whole on one line. */
    double width() {
        return ends[text.length()];
    }

    /** Adds the lines, none wider than {@code width}. */
    void wrap(BreakIterator breaks, double width, List<Line> lines) {
        breaks.setText(text);
        int start = 0;
        int fits = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            int end = withoutBlanks(start, next);
            if (ends[end] - ends[start] > width && fits > start) {
                lines.add(line(start, withoutBlanks(start, fits)));
                start = fits;
                end = withoutBlanks(start, next);
            }
            while (ends[end] - ends[start] > width && end > start + 1) {
                int cut = start + 1;
                while (ends[cut + 1] - ends[start] <= width || Character.isLowSurrogate(text.charAt(cut))) {
                    cut++;
                }
                lines.add(line(start, cut));
                start = cut;
            }
            fits = next;
        }
        if (start < text.length() || text.isEmpty()) {
            lines.add(line(start, withoutBlanks(start, text.length())));
        }
    }

    private int withoutBlanks(int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) == ' ') {
            last--;
        }
        return last;
    }

    private Line line(int start, int end) {
        double width = ends[end] - ends[start];
        int face = Math.clamp(bold, start, end);
        List<Run> runs = new ArrayList<>(2);
        addRuns(text.substring(start, face), Face.BOLD, runs);
        String rest = text.substring(face, end);
        if (Bidi.requiresBidi(rest.toCharArray(), 0, rest.length())) {
            visual(rest).forEach(part -> addRuns(part, style.face(), runs));
        } else {
            addRuns(rest, style.face(), runs);
        }
        return new Line(runs, width);
    }

    /**
     * The parts of a line that holds words written from right to left, in the order they stand on paper; that is the
     * order readers of PDF expect and turn round.
     */
    private static List<String> visual(String line) {
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        String[] parts = new String[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String part = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            parts[i] = levels[i] % 2 == 0 ? part : mirrored(part);
        }
        Bidi.reorderVisually(levels, 0, parts, 0, parts.length);
        return List.of(parts);
    }

    private static String mirrored(String part) {
        StringBuilder mirrored = new StringBuilder(part).reverse();
        for (int i = 0; i < mirrored.length(); i++) {
            int pair = PAIRS.indexOf(mirrored.charAt(i));
            if (pair >= 0) {
                mirrored.setCharAt(i, PAIRS.charAt(pair ^ 1));
            }
        }
        return mirrored.toString();
    }

    private void addRuns(String part, Face face, List<Run> runs) {
        int start = 0;
        while (start < part.length()) {
            BaseFont font = face.fontOf(part.codePointAt(start));
            int end = start;
            double width = 0;
            while (end < part.length() && face.fontOf(part.codePointAt(end)) == font) {
                int codePoint = part.codePointAt(end);
                width += width(codePoint, face);
                end += Character.charCount(codePoint);
            }
            runs.add(new Run(font, part.substring(start, end), width));
            start = end;
        }
    }

    private Face face(int index) {
        return index < bold ? Face.BOLD : style.face();
    }

    private double width(int codePoint, Face face) {
        return face.width(codePoint) * style.size() / 1000;
    }
}
