package org.plumbline.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.pdf.PdfStructureElement;
import org.plumbline.report.model.Block.ListStyle;
import org.plumbline.report.model.Block.Notice;
import org.plumbline.report.model.Block.Tone;

/** Boxed notices: a title in words, and a sign whose shape says as much as its color. */
final class NoticeLayout {

    private static final double PADDING = 8;
    private static final double INDENT = 42;
    private static final double SIGN = 10;

    private final Setup setup;
    private final TextLayout text;

    NoticeLayout(Setup setup, TextLayout text) {
        this.setup = setup;
        this.text = text;
    }

    List<Piece> notice(Notice notice, PdfStructureElement parent) {
        PdfStructureElement box = Role.DIV.in(parent);
        double left = Sheet.LEFT + INDENT;
        double width = setup.sheet().textWidth() - INDENT - PADDING;
        Style heading = setup.type().heading().in(ink(notice.tone()));
        Piece title = Piece.text(Role.P.in(box), setup.text().set(notice.title(), heading, width), left);
        Piece sign = new Piece(0, 0, (canvas, top) -> canvas
                .artifact(() -> sign(canvas, notice.tone(), Sheet.LEFT + INDENT / 2, top - heading.leading() / 2)));
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.beside(List.of(title, sign)));
        List<Piece> lines = notice.lines().size() == 1
                ? Piece.lines(Role.P.in(box), setup.text().set(notice.lines().getFirst(), setup.type().close(), width),
                        left)
                : text.list(notice.lines(), ListStyle.BULLET, setup.type().close(), left, width, box);
        lines.stream().findFirst().ifPresent(line -> pieces.add(line.after(3)));
        lines.stream().skip(1).forEach(pieces::add);
        return Piece.together(boxed(pieces, notice.tone()));
    }

    private List<Piece> boxed(List<Piece> pieces, Tone tone) {
        List<Piece> boxed = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean first = i == 0;
            boolean last = i == pieces.size() - 1;
            double above = first ? PADDING : piece.before();
            double height = above + piece.height() + (last ? PADDING : 0);
            boxed.add(new Piece(0, height, (canvas, top) -> {
                canvas.artifact(() -> ground(canvas, tone, top, height, first, last));
                piece.painter().paint(canvas, top - above);
            }));
        }
        return boxed;
    }

    /** A slice of the box; an urgent one has an edge all round. */
    private void ground(Canvas canvas, Tone tone, double top, double height, boolean first, boolean last) {
        double left = Sheet.LEFT;
        double right = setup.sheet().right();
        double bottom = top - height;
        canvas.box(left, bottom - 0.2, right - left, height + 0.2, switch (tone) {
        case INFO -> Ink.ACCENT_PALE;
        case STOP -> Ink.STOP_PALE;
        case URGENT -> Ink.URGENT_PALE;
        });
        Ink ink = ink(tone);
        canvas.box(left, bottom - 0.2, 3, height + 0.2, ink);
        if (tone == Tone.URGENT) {
            canvas.line(right, top, right, bottom, 1.2, ink);
            if (first) {
                canvas.line(left, top, right + 0.6, top, 1.2, ink);
            }
            if (last) {
                canvas.line(left, bottom, right + 0.6, bottom, 1.2, ink);
            }
        }
    }

    private static Ink ink(Tone tone) {
        return switch (tone) {
        case INFO -> Ink.ACCENT;
        case STOP -> Ink.STOP;
        case URGENT -> Ink.URGENT;
        };
    }

    /** A disc with an i, an octagon with a bar, a triangle with an exclamation mark. */
    private static void sign(Canvas canvas, Tone tone, double x, double y) {
        switch (tone) {
        case INFO -> {
            canvas.disc(x, y, SIGN, Ink.ACCENT);
            canvas.disc(x, y + 4.6, 1.4, Ink.WHITE);
            canvas.box(x - 1.2, y - 5.6, 2.4, 8, Ink.WHITE);
        }
        case STOP -> {
            double[] corners = new double[16];
            for (int i = 0; i < 8; i++) {
                double angle = Math.PI / 8 + i * Math.PI / 4;
                corners[2 * i] = x + SIGN * 1.08 * Math.cos(angle);
                corners[2 * i + 1] = y + SIGN * 1.08 * Math.sin(angle);
            }
            canvas.polygon(Ink.STOP, corners);
            canvas.box(x - 5.5, y - 1.5, 11, 3, Ink.WHITE);
        }
        case URGENT -> {
            canvas.polygon(Ink.URGENT, x - SIGN * 1.15, y - SIGN * 0.9, x + SIGN * 1.15, y - SIGN * 0.9, x,
                    y + SIGN * 1.1);
            canvas.polygon(Ink.WHITE, x - 1.5, y + 4, x + 1.5, y + 4, x + 0.8, y - 2.8, x - 0.8, y - 2.8);
            canvas.disc(x, y - 5.6, 1.4, Ink.WHITE);
        }
        }
    }
}
