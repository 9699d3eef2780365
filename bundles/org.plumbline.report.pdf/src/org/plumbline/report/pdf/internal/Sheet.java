package org.plumbline.report.pdf.internal;

import java.util.Locale;
import java.util.Set;

import org.plumbline.report.model.Report;

/**
 * The paper: its size and the frame that text stays within, in points from the lower left corner.
 *
 * @param bottom lower edge of the text, above the footer
 */
record Sheet(double width, double height, double bottom) {

    static final double LEFT = 48;
    private static final double FIRST_TOP = 40;
    private static final double LATER_TOP = 52;
    private static final Set<String> LETTER = Set.of("US", "CA", "MX", "PH", "CL", "CO");

    /** The paper usual in the country of the report's language, with a foot of {@code footer} points. */
    static Sheet of(Report report, double footer) {
        Locale language = report.language();
        return LETTER.contains(language.getCountry()) ? new Sheet(612, 792, footer) : new Sheet(595, 842, footer);
    }

    double textWidth() {
        return width - 2 * LEFT;
    }

    double right() {
        return width - LEFT;
    }

    /** Where text starts on the page. */
    double top(int page) {
        return height - (page == 0 ? FIRST_TOP : LATER_TOP);
    }

    /** Height for text on every page but the first, which holds a little more. */
    double textHeight() {
        return top(1) - bottom;
    }
}
