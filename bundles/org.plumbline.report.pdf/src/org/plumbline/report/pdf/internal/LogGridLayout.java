package org.plumbline.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.openpdf.text.pdf.PdfStructureElement;
import org.plumbline.report.model.Block.LogGrid;
import org.plumbline.report.pdf.internal.Canvas.Side;

/** A grid to be filled in by hand. Days that do not fit beside each other go to a second grid below. */
final class LogGridLayout {

    private static final double NARROWEST = 23;
    private static final double LABELS = 0.3;
    private static final double ROW = 28;
    private static final double PADDING = 5;

    private final Setup setup;

    LogGridLayout(Setup setup) {
        this.setup = setup;
    }

    List<Piece> grid(LogGrid grid, PdfStructureElement parent) {
        List<Piece> pieces = new ArrayList<>();
        if (!grid.instruction().isBlank()) {
            TextBox box = setup.text().set(grid.instruction(), setup.type().body(), setup.sheet().textWidth());
            Piece words = Piece.text(Role.P.in(parent), box, Sheet.LEFT);
            pieces.add(new Piece(0, words.height() + 6, words.painter()).glue());
        }
        double labels = setup.sheet().textWidth() * LABELS;
        double room = setup.sheet().textWidth() - labels;
        int days = grid.days().size();
        int grids = Math.max(1, (int) Math.ceil(days * NARROWEST / room));
        int each = Math.ceilDiv(Math.max(1, days), grids);
        for (int from = 0; from < days; from += each) {
            List<String> part = grid.days().subList(from, Math.min(days, from + each));
            List<Piece> rows = Piece.together(rows(grid.rows(), part, labels, room / each, parent));
            pieces.add(rows.getFirst().after(from == 0 ? 0 : 14));
            pieces.addAll(rows.subList(1, rows.size()));
        }
        return pieces;
    }

    private List<Piece> rows(List<String> names, List<String> days, double labels, double cell,
            PdfStructureElement parent) {
        PdfStructureElement table = Role.TABLE.in(parent);
        Style style = setup.type().table();
        Style small = new Style(Face.BOLD, Math.min(style.size(), 10), style.leading(), Ink.ACCENT);
        PdfStructureElement head = Role.TR.in(table);
        Role.TD.in(head);
        List<TextBox> boxes = days.stream().map(day -> setup.text().set(day, small, cell - 2)).toList();
        List<PdfStructureElement> cells = days.stream().map(day -> Role.header(head, true)).toList();
        List<Piece> rows = new ArrayList<>();
        rows.add(days(boxes, cells, labels, cell));
        Piece again = days(boxes, null, labels, cell);
        for (String name : names) {
            PdfStructureElement row = Role.TR.in(table);
            PdfStructureElement label = Role.header(row, false);
            days.forEach(day -> Role.TD.in(row));
            TextBox words = setup.text().set(name, style, labels - 2 * PADDING);
            double height = Math.max(ROW, words.height() + 2 * PADDING);
            rows.add(new Piece(0, height, (canvas, top) -> {
                canvas.artifact(() -> lines(canvas, top, height, labels, cell, days.size()));
                double upper = top - (height - words.height()) / 2;
                canvas.mark(label, () -> canvas.text(words, Sheet.LEFT + PADDING, upper, 0, Side.LEFT));
            }).below(again));
        }
        return rows;
    }

    private static Piece days(List<TextBox> boxes, @Nullable List<PdfStructureElement> cells, double labels,
            double cell) {
        double height = boxes.stream().mapToDouble(TextBox::height).max().orElse(0) + 6;
        return new Piece(0, height, (canvas, top) -> {
            canvas.artifact(() -> {
                canvas.box(Sheet.LEFT, top - height, labels + cell * boxes.size(), height, Ink.ACCENT_PALE);
                lines(canvas, top, height, labels, cell, boxes.size());
            });
            for (int i = 0; i < boxes.size(); i++) {
                TextBox box = boxes.get(i);
                double left = Sheet.LEFT + labels + i * cell;
                canvas.mark(cells == null ? null : cells.get(i),
                        () -> canvas.text(box, left, top - 3, cell, Side.MIDDLE));
            }
        });
    }

    private static void lines(Canvas canvas, double top, double height, double labels, double cell, int count) {
        double right = Sheet.LEFT + labels + cell * count;
        canvas.line(Sheet.LEFT, top, right, top, 0.7, Ink.MUTED);
        canvas.line(Sheet.LEFT, top - height, right, top - height, 0.7, Ink.MUTED);
        canvas.line(Sheet.LEFT, top, Sheet.LEFT, top - height, 0.7, Ink.MUTED);
        for (int i = 0; i <= count; i++) {
            double x = Sheet.LEFT + labels + i * cell;
            canvas.line(x, top, x, top - height, 0.7, Ink.MUTED);
        }
    }
}
