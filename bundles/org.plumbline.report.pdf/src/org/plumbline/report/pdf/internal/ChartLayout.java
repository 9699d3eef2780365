package org.plumbline.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.pdf.PdfStructureElement;
import org.plumbline.report.model.Block.LineChart;

/** A line chart: its title and the drawing below it. */
final class ChartLayout {

    private static final double HEIGHT = 132;

    private final Setup setup;

    ChartLayout(Setup setup) {
        this.setup = setup;
    }

    List<Piece> chart(LineChart chart, PdfStructureElement parent) {
        List<Piece> pieces = new ArrayList<>();
        String title = chart.unit().isBlank() ? chart.title() : chart.title() + " (" + chart.unit() + ")";
        TextBox box = setup.text().set(title, setup.type().strong(), setup.sheet().textWidth());
        pieces.add(Piece.text(Role.P.in(parent), box, Sheet.LEFT));
        PdfStructureElement figure = Role.figure(parent, chart.summary());
        pieces.add(new Piece(4, HEIGHT, (canvas, top) -> {
            Role.place(figure, Sheet.LEFT, top - HEIGHT, setup.sheet().right(), top);
            canvas.mark(figure, () -> new ChartPainter(chart, setup, Sheet.LEFT, top - HEIGHT,
                    setup.sheet().textWidth(), HEIGHT).paint(canvas));
        }));
        return Piece.together(pieces);
    }
}
