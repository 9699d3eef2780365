package org.plumbline.report.pdf.internal;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfStructureElement;
import org.plumbline.report.pdf.internal.TextBox.Line;
import org.plumbline.report.pdf.internal.TextBox.Run;

/** The page being painted. Everything on it is either the content of a structure element or an artifact. */
final class Canvas {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    /** Height of the middle of a capital above the base line, as a share of the size. */
    static final double CAPITAL_MIDDLE = 0.357;

    private final PdfContentByte content;

    Canvas(PdfContentByte content) {
        this.content = content;
    }

    /** How lines stand in their width. */
    enum Side {
        LEFT, MIDDLE, RIGHT
    }

    /** Paints what belongs to {@code element} or, if it is null, decoration that readers aloud skip. */
    void mark(@Nullable PdfStructureElement element, Runnable painting) {
        if (element == null) {
            content.beginMarkedContentSequence(ARTIFACT);
        } else {
            content.beginMarkedContentSequence(element);
        }
        painting.run();
        content.endMarkedContentSequence();
    }

    /** Paints decoration. */
    void artifact(Runnable painting) {
        mark(null, painting);
    }

    /** Sets the lines of {@code box} below {@code top}. */
    void text(TextBox box, double left, double top, double width, Side side) {
        Style style = box.style();
        fill(style.ink());
        double baseline = top - style.leading() / 2 - style.size() * CAPITAL_MIDDLE;
        for (Line line : box.lines()) {
            double room = width - line.width();
            line(line, left + switch (side) {
            case LEFT -> 0;
            case MIDDLE -> room / 2;
            case RIGHT -> room;
            }, baseline, style.size());
            baseline -= style.leading();
        }
    }

    private void line(Line line, double left, double baseline, double size) {
        double x = left;
        for (Run run : line.runs()) {
            content.beginText();
            content.setFontAndSize(run.font(), (float) size);
            content.setTextMatrix((float) x, (float) baseline);
            content.showText(run.text());
            content.endText();
            x += run.width();
        }
    }

    void box(double left, double bottom, double width, double height, Ink ink) {
        fill(ink);
        content.rectangle((float) left, (float) bottom, (float) width, (float) height);
        content.fill();
    }

    void frame(double left, double bottom, double width, double height, double thickness, Ink ink) {
        stroke(thickness, ink);
        content.rectangle((float) left, (float) bottom, (float) width, (float) height);
        content.stroke();
    }

    void line(double x1, double y1, double x2, double y2, double thickness, Ink ink) {
        stroke(thickness, ink);
        content.moveTo((float) x1, (float) y1);
        content.lineTo((float) x2, (float) y2);
        content.stroke();
    }

    void dashes(double x1, double y1, double x2, double y2, double thickness, Ink ink) {
        content.setLineDash(5, 3, 0);
        line(x1, y1, x2, y2, thickness, ink);
        content.setLineDash(0);
    }

    /** A polygon of {@code corners}, x and y in turn. */
    void polygon(Ink ink, double... corners) {
        fill(ink);
        content.moveTo((float) corners[0], (float) corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            content.lineTo((float) corners[i], (float) corners[i + 1]);
        }
        content.fill();
    }

    void disc(double x, double y, double radius, Ink ink) {
        fill(ink);
        content.circle((float) x, (float) y, (float) radius);
        content.fill();
    }

    /** A bookmark that leads to the height {@code top} of this page. */
    void bookmark(String title, double top) {
        new PdfOutline(content.getPdfWriter().getRootOutline(), new PdfDestination(PdfDestination.FITH, (float) top),
                title);
    }

    /** The content stream, for painters of outlines; they restore its state. */
    void raw(Consumer<PdfContentByte> painting) {
        content.saveState();
        painting.accept(content);
        content.restoreState();
    }

    private void stroke(double thickness, Ink ink) {
        content.setLineWidth((float) thickness);
        content.setRGBColorStroke(ink.rgb() >> 16, ink.rgb() >> 8 & 0xFF, ink.rgb() & 0xFF);
    }

    private void fill(Ink ink) {
        content.setRGBColorFill(ink.rgb() >> 16, ink.rgb() >> 8 & 0xFF, ink.rgb() & 0xFF);
    }
}
