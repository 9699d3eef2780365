package org.plumbline.report.pdf.internal;

import java.util.List;

import org.openpdf.text.pdf.BaseFont;

/** Text broken into lines, ready to be painted. */
record TextBox(List<Line> lines, Style style) {

    TextBox {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param runs pieces of one font, as they stand from left to right
     * @param width width in points
     */
    record Line(List<Run> runs, double width) {
        Line {
            runs = List.copyOf(runs);
        }
    }

    /** Characters of one font with their width in points. */
    record Run(BaseFont font, String text, double width) {
    }

    double height() {
        return lines.size() * style.leading();
    }

    /** Width of the longest line. */
    double width() {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    /** The lines {@code from} up to and without {@code to}; both may lie behind the end. */
    TextBox part(int from, int to) {
        int size = lines.size();
        return new TextBox(lines.subList(Math.min(from, size), Math.min(to, size)), style);
    }
}
