package org.plumbline.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.pdf.PdfStructureElement;
import org.plumbline.report.model.Block.Signatory;
import org.plumbline.report.model.Block.Signatures;
import org.plumbline.report.pdf.internal.Canvas.Side;

/** Lines to sign on, with one for the date beside each; what is signed already stands on its line. */
final class SignatureLayout {

    private static final double ROOM = 36;
    private static final double SIGNATURE = 0.6;
    private static final double GAP = 24;
    private static final double OFFSET = 4;

    private final Setup setup;

    SignatureLayout(Setup setup) {
        this.setup = setup;
    }

    List<Piece> signatures(Signatures signatures, PdfStructureElement parent) {
        List<Piece> rows = new ArrayList<>();
        for (Signatory signatory : signatures.signatories()) {
            rows.add(signature(signatory, parent).after(rows.isEmpty() ? 0 : 6));
        }
        return Piece.together(rows);
    }

    private Piece signature(Signatory signatory, PdfStructureElement parent) {
        PdfStructureElement element = Role.P.in(parent);
        double width = setup.sheet().textWidth();
        double middle = Sheet.LEFT + width * SIGNATURE;
        boolean signed = !signatory.signedOn().isBlank();
        TextBox name = setup.text().set(signatory.name(), setup.type().strong(), width * SIGNATURE);
        TextBox meaning = setup.text().set(signatory.meaning(), setup.type().muted(), width * SIGNATURE);
        TextBox label = setup.text().set(setup.words().labels().date(), setup.type().muted(), width);
        TextBox written = setup.text().set(signatory.name(), setup.type().body(), width * SIGNATURE);
        TextBox date = setup.text().set(signatory.signedOn(), setup.type().body(), width * (1 - SIGNATURE) - GAP);
        double above = signed ? Math.max(ROOM, Math.max(written.height(), date.height()) + OFFSET) : ROOM;
        double height = above + OFFSET + name.height() + meaning.height();
        return new Piece(0, height, (canvas, top) -> {
            double line = top - above;
            canvas.artifact(() -> {
                canvas.line(Sheet.LEFT, line, middle, line, 0.8, Ink.TEXT);
                canvas.line(middle + GAP, line, setup.sheet().right(), line, 0.8, Ink.TEXT);
            });
            canvas.mark(element, () -> {
                if (signed) {
                    canvas.text(written, Sheet.LEFT, line + written.height(), 0, Side.LEFT);
                    canvas.text(date, middle + GAP, line + date.height(), 0, Side.LEFT);
                }
                canvas.text(name, Sheet.LEFT, line - OFFSET, 0, Side.LEFT);
                canvas.text(meaning, Sheet.LEFT, line - OFFSET - name.height(), 0, Side.LEFT);
                canvas.text(label, middle + GAP, line - OFFSET, 0, Side.LEFT);
            });
        });
    }
}
