package org.plumbline.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.pdf.PdfStructureElement;
import org.plumbline.report.model.Report.Field;

/** Labels with their values, two pairs beside each other; a value that would not fit on half a line has a row alone. */
final class FieldsLayout {

    private static final double GAP = 18;
    /** Widest labels, as a share of half a line. */
    private static final double LABELS = 0.45;

    private final Setup setup;

    FieldsLayout(Setup setup) {
        this.setup = setup;
    }

    /** Pairs across the page, filled from left to right. */
    List<Piece> fields(List<Field> fields, PdfStructureElement parent) {
        return fields(fields, Sheet.LEFT, setup.sheet().textWidth(), parent);
    }

    List<Piece> fields(List<Field> fields, double left, double width, PdfStructureElement parent) {
        if (fields.isEmpty()) {
            return List.of();
        }
        PdfStructureElement list = Role.list(parent, "None");
        double half = (width - GAP) / 2;
        double label = labelWidth(fields, half * LABELS);
        List<Piece> rows = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            List<Piece> row = new ArrayList<>();
            boolean narrow = fits(fields.get(i), half - label);
            row.add(pair(fields.get(i), left, label, narrow ? half : width, list));
            if (narrow && i + 1 < fields.size() && fits(fields.get(i + 1), half - label)) {
                i++;
                row.add(pair(fields.get(i), left + half + GAP, label, half, list));
            }
            rows.add(Piece.beside(row).after(rows.isEmpty() ? 0 : 2));
        }
        return Piece.together(rows);
    }

    private boolean fits(Field field, double width) {
        return setup.text().width(field.value(), setup.type().table()) <= width;
    }

    private double labelWidth(List<Field> fields, double most) {
        Style style = setup.type().muted();
        return Math.min(most,
                fields.stream().mapToDouble(field -> setup.text().width(field.label(), style)).max().orElse(0) + 10);
    }

    private Piece pair(Field field, double left, double label, double width, PdfStructureElement list) {
        PdfStructureElement item = Role.LI.in(list);
        Style value = setup.type().table();
        Style muted = setup.type().muted();
        Style name = new Style(muted.face(), muted.size(), value.leading(), Ink.ACCENT);
        TextBox words = setup.text().set(field.value(), value, width - label);
        return Piece.beside(List.of(
                Piece.text(Role.LABEL.in(item), setup.text().set(field.label(), name, label - 8), left),
                Piece.text(Role.BODY.in(item), words, left + label)));
    }
}
