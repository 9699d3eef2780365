package org.plumbline.report.pdf.internal;

import org.openpdf.text.pdf.PdfStructureElement;
import org.plumbline.report.figure.FigureDrawing;

/** A drawing in the middle of the page, as large as fits into its width and a third of its height. */
final class DrawingLayout {

    private static final double TALLEST = 262;

    private final Setup setup;

    DrawingLayout(Setup setup) {
        this.setup = setup;
    }

    Piece drawing(FigureDrawing drawing, PdfStructureElement parent) {
        double room = setup.sheet().textWidth();
        PdfStructureElement element = Role.figure(parent, drawing.alternative());
        FigurePainter painter = new FigurePainter(drawing, setup.text(), room, TALLEST);
        double left = Sheet.LEFT + (room - painter.width()) / 2;
        return new Piece(0, painter.height(), (canvas, top) -> {
            double bottom = top - painter.height();
            Role.place(element, left, bottom, left + painter.width(), top);
            canvas.mark(element, () -> painter.paint(canvas, left, bottom));
        });
    }
}
