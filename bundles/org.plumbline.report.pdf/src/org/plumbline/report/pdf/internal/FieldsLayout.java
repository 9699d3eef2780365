package org.plumbline.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.pdf.PdfStructureElement;
import org.plumbline.report.model.Report.Field;

/** Labels with their values, in two columns of pairs. */
final class FieldsLayout {

    private static final double GAP = 18;

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
        double label = labelWidth(fields, half * 0.5);
        List<Piece> rows = new ArrayList<>();
        for (int i = 0; i < fields.size(); i += 2) {
            List<Piece> row = new ArrayList<>();
            row.add(pair(fields.get(i), left, label, half, list));
            if (i + 1 < fields.size()) {
                row.add(pair(fields.get(i + 1), left + half + GAP, label, half, list));
            }
            rows.add(Piece.beside(row).after(i == 0 ? 0 : 2));
        }
        return rows;
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
        Style name = new Style(muted.face(), muted.size(), value.leading(), muted.ink());
        return Piece.beside(List.of(
                Piece.text(Role.LABEL.in(item), setup.text().set(field.label(), name, label - 8), left),
                Piece.text(Role.BODY.in(item), setup.text().set(field.value(), value.bold(), width - label),
                        left + label)));
    }
}
