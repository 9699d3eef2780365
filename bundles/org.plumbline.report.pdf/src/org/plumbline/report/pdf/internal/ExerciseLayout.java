package org.plumbline.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.openpdf.text.pdf.PdfStructureElement;
import org.plumbline.report.figure.FigureDrawing;
import org.plumbline.report.model.Block.Exercise;
import org.plumbline.report.model.Block.ListStyle;
import org.plumbline.report.model.Report.Field;
import org.plumbline.report.pdf.internal.Canvas.Side;

/** An exercise as a card: figure and dose on the left, what to do on the right, all on one page. */
final class ExerciseLayout {

    /** 4.9 cm: figures are drawn to be read at 4. */
    private static final double FIGURE = 140;
    private static final double GAP = 20;
    private static final double PADDING = 8;
    private static final double BADGE = 11;

    private final Setup setup;
    private final TextLayout text;

    ExerciseLayout(Setup setup, TextLayout text) {
        this.setup = setup;
        this.text = text;
    }

    List<Piece> card(Exercise exercise, PdfStructureElement parent) {
        PdfStructureElement card = Role.DIV.in(parent);
        Piece head = head(exercise, card);
        Piece left = Piece.stack(left(exercise, card));
        double shift = FIGURE + GAP;
        List<Piece> words = words(exercise, card, Sheet.LEFT + shift, setup.sheet().textWidth() - shift);
        Piece right = Piece.stack(words);
        Piece body = Piece.beside(List.of(left, right)).after(8);
        if (head.height() + body.before() + body.height() <= setup.sheet().textHeight()) {
            return List.of(Piece.stack(List.of(head, body)));
        }
        List<Piece> split = new ArrayList<>(List.of(head.glue(), left.after(8)));
        split.addAll(words);
        return split;
    }

    private Piece head(Exercise exercise, PdfStructureElement card) {
        double indent = 2 * BADGE + 8;
        Style heading = setup.type().heading();
        TextBox name = setup.text().set(exercise.name(), heading, setup.sheet().textWidth() - indent);
        PdfStructureElement element = Role.H3.in(card);
        TextBox number = setup.text().set(Integer.toString(exercise.number()), setup.type().strong().in(Ink.WHITE),
                indent);
        double badge = 2 * BADGE;
        Piece title = new Piece(0, Math.max(badge, name.height()), (canvas, top) -> {
            double middle = top - badge / 2;
            canvas.artifact(() -> canvas.disc(Sheet.LEFT + BADGE, middle, BADGE, Ink.ACCENT));
            canvas.mark(element, () -> {
                canvas.text(number, Sheet.LEFT, middle + number.style().leading() / 2, badge, Side.MIDDLE);
                canvas.text(name, Sheet.LEFT + indent, middle + heading.leading() / 2, 0, Side.LEFT);
            });
        });
        if (exercise.aim().isBlank()) {
            return title;
        }
        TextBox aim = setup.text().set(exercise.aim(), setup.type().body().in(Ink.MUTED),
                setup.sheet().textWidth() - indent);
        return Piece.stack(List.of(title, Piece.text(Role.P.in(card), aim, Sheet.LEFT + indent).after(1)));
    }

    private List<Piece> left(Exercise exercise, PdfStructureElement card) {
        List<Piece> pieces = new ArrayList<>();
        @Nullable
        FigureDrawing drawing = exercise.figure();
        if (drawing != null) {
            pieces.add(figure(drawing, card));
        }
        if (!exercise.dose().isEmpty()) {
            pieces.add(dose(exercise.dose(), card).after(pieces.isEmpty() ? 0 : 8));
        }
        return pieces;
    }

    private Piece figure(FigureDrawing drawing, PdfStructureElement card) {
        PdfStructureElement element = Role.figure(card, drawing.alternative());
        FigurePainter painter = new FigurePainter(drawing, setup.text(), FIGURE, FIGURE);
        double left = Sheet.LEFT + (FIGURE - painter.width()) / 2;
        return new Piece(0, painter.height(), (canvas, top) -> {
            double bottom = top - painter.height();
            Role.place(element, left, bottom, left + painter.width(), top);
            canvas.mark(element, () -> painter.paint(canvas, left, bottom));
        });
    }

    private Piece dose(List<Field> dose, PdfStructureElement card) {
        PdfStructureElement list = Role.list(card, "None");
        double width = FIGURE - 2 * PADDING;
        List<Piece> rows = new ArrayList<>();
        for (Field field : dose) {
            PdfStructureElement item = Role.LI.in(list);
            Style style = setup.type().table();
            double label = Math.min(setup.text().width(field.label(), style) + 6, width * 0.6);
            TextBox value = setup.text().set(field.value(), style.bold(), width - label);
            rows.add(Piece.beside(List.of(
                    Piece.text(Role.LABEL.in(item), setup.text().set(field.label(), style, label), Sheet.LEFT + PADDING),
                    Piece.text(Role.BODY.in(item), value, Sheet.LEFT + PADDING + label, width - label, Side.RIGHT)))
                    .after(rows.isEmpty() ? 0 : 2));
        }
        Piece words = Piece.stack(rows);
        double height = words.height() + 2 * PADDING;
        return new Piece(0, height, (canvas, top) -> {
            canvas.artifact(() -> {
                canvas.box(Sheet.LEFT, top - height, FIGURE, height, Ink.ACCENT_PALE);
                canvas.frame(Sheet.LEFT, top - height, FIGURE, height, 0.8, Ink.ACCENT);
            });
            words.painter().paint(canvas, top - PADDING);
        });
    }

    private List<Piece> words(Exercise exercise, PdfStructureElement card, double left, double width) {
        List<Piece> pieces = new ArrayList<>();
        labelled("start", exercise.position(), card, left, width, pieces);
        List<Piece> steps = text.list(exercise.steps(), ListStyle.NUMBER, setup.type().body(), left, width, card);
        spaced(steps, pieces);
        labelled("feel", exercise.feel(), card, left, width, pieces);
        if (!exercise.cues().isEmpty()) {
            label("cues", card, left, width, pieces);
            pieces.addAll(text.list(exercise.cues(), ListStyle.BULLET, setup.type().body(), left, width, card));
        }
        labelled("easier", exercise.easier(), card, left, width, pieces);
        labelled("harder", exercise.harder(), card, left, width, pieces);
        labelled("stop", exercise.stopRule(), card, left, width, pieces);
        return pieces;
    }

    private void labelled(String key, String words, PdfStructureElement card, double left, double width,
            List<Piece> pieces) {
        if (!words.isBlank()) {
            label(key, card, left, width, pieces);
            pieces.addAll(Piece.lines(Role.P.in(card), setup.text().set(words, setup.type().body(), width), left));
        }
    }

    private void label(String key, PdfStructureElement card, double left, double width, List<Piece> pieces) {
        Style style = setup.type().tableHead();
        TextBox box = setup.text().set(setup.words().say(key), style, width);
        spaced(List.of(Piece.text(Role.P.in(card), box, left).glue()), pieces);
    }

    private void spaced(List<Piece> more, List<Piece> pieces) {
        if (!more.isEmpty()) {
            pieces.add(more.getFirst().after(pieces.isEmpty() ? 0 : setup.type().body().size() * 0.5));
            pieces.addAll(more.subList(1, more.size()));
        }
    }
}
