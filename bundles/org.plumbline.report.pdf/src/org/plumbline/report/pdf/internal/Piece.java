package org.plumbline.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.openpdf.text.pdf.PdfStructureElement;
import org.plumbline.report.pdf.internal.Canvas.Side;

/**
 * A part of a page that is never split. A report is a list of pieces; a page takes as many as fit.
 *
 * @param before space above it, left out at the top of a page
 * @param height its height
 * @param glued whether it stays on one page with the piece that follows
 * @param head what to repeat above it when a page starts with it
 * @param painter paints it below a given height
 */
record Piece(double before, double height, boolean glued, @Nullable Piece head, Painter painter) {

    /** Starts a new page. */
    static final Piece PAGE_BREAK = new Piece(0, 0, (canvas, top) -> {
    });

    /** Paints a piece whose upper edge is at {@code top}. */
    interface Painter {
        void paint(Canvas canvas, double top);
    }

    Piece(double before, double height, Painter painter) {
        this(before, height, false, null, painter);
    }

    Piece glue() {
        return new Piece(before, height, true, head, painter);
    }

    Piece after(double space) {
        return new Piece(space, height, glued, head, painter);
    }

    Piece below(@Nullable Piece repeated) {
        return new Piece(before, height, glued, repeated, painter);
    }

    /** Text that belongs to {@code element}, or decoration if it is null. */
    static Piece text(@Nullable PdfStructureElement element, TextBox box, double left, double width, Side side) {
        return new Piece(0, box.height(),
                (canvas, top) -> canvas.mark(element, () -> canvas.text(box, left, top, width, side)));
    }

    static Piece text(PdfStructureElement element, TextBox box, double left) {
        return text(element, box, left, 0, Side.LEFT);
    }

    /** Text that may be split between lines, but never so that one line stands alone. */
    static List<Piece> lines(PdfStructureElement element, TextBox box, double left) {
        int count = box.lines().size();
        if (count <= 3) {
            return List.of(text(element, box, left));
        }
        List<Piece> pieces = new ArrayList<>();
        for (int line = 0; line < count;) {
            int next = line == count - 3 ? count : Math.min(line + 2, count);
            pieces.add(text(element, box.part(line, next), left));
            line = next;
        }
        return pieces;
    }

    /** Pieces one below the other as one piece. */
    static Piece stack(List<Piece> pieces) {
        double height = pieces.stream().mapToDouble(piece -> piece.before + piece.height).sum();
        return new Piece(0, height, (canvas, top) -> {
            double at = top;
            for (Piece piece : pieces) {
                at -= piece.before;
                piece.painter.paint(canvas, at);
                at -= piece.height;
            }
        });
    }

    /** Pieces beside each other, their upper edges level. */
    static Piece beside(List<Piece> pieces) {
        double height = pieces.stream().mapToDouble(Piece::height).max().orElse(0);
        return new Piece(0, height, (canvas, top) -> pieces.forEach(piece -> piece.painter.paint(canvas, top)));
    }

    /** The pieces, all on one page if a page can hold them. */
    static List<Piece> together(List<Piece> pieces) {
        List<Piece> glued = new ArrayList<>(pieces);
        for (int i = 0; i < glued.size() - 1; i++) {
            glued.set(i, glued.get(i).glue());
        }
        return glued;
    }
}
