package org.plumbline.report.pdf.internal;

/** How a piece of text is set: size and leading in points. */
record Style(Face face, double size, double leading, Ink ink) {

    /** This style in another color. */
    Style in(Ink other) {
        return new Style(face, size, leading, other);
    }

    /** This style in bold. */
    Style bold() {
        return new Style(Face.BOLD, size, leading, ink);
    }
}
