package org.plumbline.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.pdf.PdfStructureElement;
import org.plumbline.report.model.Block.LineChart;

/** Line charts, two beside each other; one alone has the width of the page. */
final class ChartLayout {

    private static final double HEIGHT = 118;
    private static final double GAP = 20;
    private static final double BETWEEN = 10;

    private final Setup setup;

    ChartLayout(Setup setup) {
        this.setup = setup;
    }

    /** Charts that follow each other. */
    List<Piece> charts(List<LineChart> charts, PdfStructureElement parent) {
        double full = setup.sheet().textWidth();
        double width = charts.size() == 1 ? full : (full - GAP) / 2;
        List<Piece> rows = new ArrayList<>();
        for (int i = 0; i < charts.size(); i += 2) {
            List<Piece> row = new ArrayList<>(List.of(chart(charts.get(i), Sheet.LEFT, width, parent)));
            if (i + 1 < charts.size()) {
                row.add(chart(charts.get(i + 1), Sheet.LEFT + width + GAP, width, parent));
            }
            rows.add(Piece.beside(row).after(i == 0 ? 0 : BETWEEN));
        }
        return rows;
    }

    private Piece chart(LineChart chart, double left, double width, PdfStructureElement parent) {
        String title = chart.unit().isBlank() ? chart.title() : chart.title() + " (" + chart.unit() + ")";
        TextBox box = setup.text().set(title, setup.type().strong(), width);
        Piece words = Piece.text(Role.P.in(parent), box, left);
        PdfStructureElement figure = Role.figure(parent, chart.summary());
        Piece drawing = new Piece(4, HEIGHT, (canvas, top) -> {
            Role.place(figure, left, top - HEIGHT, left + width, top);
            canvas.mark(figure, () -> new ChartPainter(chart, setup, left, top - HEIGHT, width, HEIGHT).paint(canvas));
        });
        return Piece.stack(List.of(words, drawing));
    }
}
