package org.plumbline.report.pdf.internal;

import org.plumbline.report.model.Block;
import org.plumbline.report.model.Report;

/**
 * The type of a report. What a patient reads at home is set in 12 points (UK Office for Disability Issues: never less);
 * a report that professionals read and sign in 10. Words in boxes and on cards stand closer than running text.
 */
record Typography(Style title, Style section, Style heading, Style body, Style close, Style strong, Style lead, Style muted,
        Style table, Style tableHead, Style small) {

    private static final double HANDOUT = 12;
    private static final double PROFESSIONAL = 10;

    static Typography of(Report report) {
        return report.sections().stream().flatMap(section -> section.blocks().stream())
                .anyMatch(Block.Signatures.class::isInstance) ? of(PROFESSIONAL) : of(HANDOUT);
    }

    private static Typography of(double size) {
        Style body = style(Face.REGULAR, size, 1.38, Ink.TEXT);
        Style close = style(Face.REGULAR, size, 1.24, Ink.TEXT);
        double table = size - 1;
        return new Typography(style(Face.BOLD, size * 2, 1.2, Ink.TEXT), style(Face.BOLD, size * 1.35, 1.3, Ink.ACCENT),
                style(Face.BOLD, size * 1.12, 1.3, Ink.TEXT), body, close, body.bold(),
                style(Face.BOLD, size * 1.06, 1.36, Ink.TEXT), style(Face.REGULAR, size - 1, 1.4, Ink.MUTED),
                style(Face.REGULAR, table, 1.34, Ink.TEXT), style(Face.BOLD, table, 1.34, Ink.ACCENT),
                style(Face.REGULAR, 8.5, 1.35, Ink.MUTED));
    }

    private static Style style(Face face, double size, double leading, Ink ink) {
        return new Style(face, size, size * leading, ink);
    }
}
