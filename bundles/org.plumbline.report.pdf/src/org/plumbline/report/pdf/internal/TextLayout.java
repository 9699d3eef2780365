package org.plumbline.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.pdf.PdfStructureElement;
import org.plumbline.report.model.Block.Items;
import org.plumbline.report.model.Block.ListStyle;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.pdf.internal.Canvas.Side;

/** Headings, paragraphs and lists. */
final class TextLayout {

    private static final double LABEL_GAP = 6;
    /** Items stand apart by what the leading leaves over this share of the size. */
    private static final double SOLID = 1.14;

    private final Setup setup;

    TextLayout(Setup setup) {
        this.setup = setup;
    }

    /** The title of the report. */
    List<Piece> title(String title, PdfStructureElement parent) {
        TextBox box = setup.text().set(title, setup.type().title(), setup.sheet().textWidth());
        return List.of(Piece.text(Role.H1.in(parent), box, Sheet.LEFT).glue());
    }

    /** The heading of a section, a bookmark, with a short rule in the accent color above it. */
    List<Piece> section(String heading, PdfStructureElement parent) {
        Style style = setup.type().section();
        TextBox box = setup.text().set(heading, style, setup.sheet().textWidth());
        Piece words = Piece.text(Role.H2.in(parent), box, Sheet.LEFT).after(5);
        Piece rule = new Piece(0, 2, (canvas, top) -> {
            canvas.bookmark(heading, top);
            canvas.artifact(() -> canvas.box(Sheet.LEFT, top - 2, 28, 2, Ink.ACCENT));
        });
        return List.of(Piece.stack(List.of(rule, words)).after(style.size() * 1.3).glue());
    }

    List<Piece> paragraph(Paragraph paragraph, PdfStructureElement parent) {
        Style style = switch (paragraph.emphasis()) {
        case NORMAL -> setup.type().body();
        case LEAD -> setup.type().lead();
        case MUTED -> setup.type().muted();
        };
        TextBox box = setup.text().set(paragraph.text(), style, setup.sheet().textWidth());
        return Piece.lines(Role.P.in(parent), box, Sheet.LEFT);
    }

    List<Piece> items(Items items, PdfStructureElement parent) {
        return list(items.items(), items.style(), setup.type().body(), Sheet.LEFT, setup.sheet().textWidth(), parent);
    }

    /** A list within a given width. Long items may be split; neither the first nor the last stands alone on a page. */
    List<Piece> list(List<String> items, ListStyle kind, Style style, double left, double width,
            PdfStructureElement parent) {
        if (items.isEmpty()) {
            return List.of();
        }
        PdfStructureElement list = Role.list(parent, switch (kind) {
        case BULLET -> "Disc";
        case NUMBER -> "Decimal";
        case CHECKBOX -> "Square";
        });
        double indent = setup.text().width(label(kind, items.size()), style) + LABEL_GAP;
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            PdfStructureElement item = Role.LI.in(list);
            TextBox mark = setup.text().set(label(kind, i + 1), style, indent);
            Piece label = Piece.text(Role.LABEL.in(item), mark, left, indent - LABEL_GAP,
                    kind == ListStyle.NUMBER ? Side.RIGHT : Side.LEFT);
            TextBox words = setup.text().set(items.get(i), style, width - indent);
            List<Piece> lines = Piece.lines(Role.BODY.in(item), words, left + indent);
            pieces.add(Piece.beside(List.of(label, lines.getFirst())).after(i == 0 ? 0 : style.leading() - style.size() * SOLID));
            pieces.addAll(lines.subList(1, lines.size()));
            if (items.size() > 1 && (i == 0 || i == items.size() - 2)) {
                pieces.set(pieces.size() - 1, pieces.getLast().glue());
            }
        }
        return pieces;
    }

    private static String label(ListStyle kind, int number) {
        return switch (kind) {
        case BULLET -> "•";
        case NUMBER -> number + ".";
        case CHECKBOX -> "☐";
        };
    }
}
