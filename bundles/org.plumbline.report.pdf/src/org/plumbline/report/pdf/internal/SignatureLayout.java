package org.plumbline.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.pdf.PdfStructureElement;
import org.plumbline.report.model.Block.Signatory;
import org.plumbline.report.model.Block.Signatures;
import org.plumbline.report.pdf.internal.Canvas.Side;

/** Lines to sign on, two in a row. */
final class SignatureLayout {

    private static final double ROOM = 40;
    private static final double GAP = 28;

    private final Setup setup;

    SignatureLayout(Setup setup) {
        this.setup = setup;
    }

    List<Piece> signatures(Signatures signatures, PdfStructureElement parent) {
        double width = (setup.sheet().textWidth() - GAP) / 2;
        List<Piece> all = signatures.signatories().stream().map(signatory -> signatory).map(
                signatory -> signature(signatory, width, signatures.signatories().indexOf(signatory) % 2, parent))
                .toList();
        List<Piece> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 2) {
            rows.add(Piece.beside(all.subList(i, Math.min(all.size(), i + 2))).after(i == 0 ? 0 : 8));
        }
        return Piece.together(rows);
    }

    private Piece signature(Signatory signatory, double width, int column, PdfStructureElement parent) {
        PdfStructureElement element = Role.P.in(parent);
        double left = Sheet.LEFT + column * (width + GAP);
        boolean open = signatory.signedOn().isBlank();
        TextBox date = setup.text().set(open ? setup.words().say("dateToSign")
                : setup.words().say("signedOn", signatory.signedOn()), setup.type().muted(), width);
        TextBox name = setup.text().set(signatory.name(), setup.type().strong(),
                open ? width * 0.68 : width);
        TextBox meaning = setup.text().set(signatory.meaning(), setup.type().muted(), width);
        double names = name.height();
        double height = ROOM + 4 + names + (open ? 0 : date.height()) + meaning.height();
        return new Piece(0, height, (canvas, top) -> {
            double line = top - ROOM;
            double end = open ? left + width * 0.68 : left + width;
            canvas.artifact(() -> {
                canvas.line(left, line, end, line, 0.8, Ink.TEXT);
                if (open) {
                    canvas.line(end + 10, line, left + width, line, 0.8, Ink.TEXT);
                }
            });
            canvas.mark(element, () -> {
                canvas.text(name, left, line - 4, 0, Side.LEFT);
                canvas.text(meaning, left, line - 4 - names, 0, Side.LEFT);
                if (open) {
                    canvas.text(date, end + 10, line - 4, 0, Side.LEFT);
                } else {
                    canvas.text(date, left, line - 4 - names - meaning.height(), 0, Side.LEFT);
                }
            });
        });
    }
}
