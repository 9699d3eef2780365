package org.plumbline.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.pdf.PdfStructureElement;
import org.plumbline.report.WriterLabels;
import org.plumbline.report.figure.FigureDrawing;
import org.plumbline.report.model.Block.Exercise;
import org.plumbline.report.model.Block.ListStyle;
import org.plumbline.report.model.Report.Field;
import org.plumbline.report.pdf.internal.Canvas.Side;

/** An exercise as a card: figure and dose on the left, what to do on the right, all on one page. */
final class ExerciseLayout {

    /** 5 cm: figures are drawn to be read at 4. */
    private static final double FIGURE = 142;
    private static final double SIDE = 150;
    private static final double GAP = 18;
    private static final double PADDING = 8;
    private static final double BOX_GAP = 8;
    private static final double BADGE = 11;

    private final Setup setup;
    private final TextLayout text;
    private final WriterLabels labels;

    ExerciseLayout(Setup setup, TextLayout text) {
        this.setup = setup;
        this.text = text;
        this.labels = setup.words().labels();
    }

    List<Piece> card(Exercise exercise, PdfStructureElement parent) {
        PdfStructureElement card = Role.DIV.in(parent);
        Piece head = head(exercise, card);
        boolean alone = exercise.figure() == null && exercise.dose().isEmpty() && exercise.stopRule().isBlank();
        double indent = alone ? 0 : SIDE + GAP;
        List<Piece> boxes = new ArrayList<>();
        FigureDrawing drawing = exercise.figure();
        if (drawing != null) {
            boxes.add(figure(drawing, card));
        }
        List<Piece> words = words(exercise, card, Sheet.LEFT + indent, setup.sheet().textWidth() - indent);
        addBoxes(exercise, card, boxes);
        Piece side = Piece.stack(boxes);
        Piece body = Piece.beside(List.of(side, Piece.stack(words))).after(BOX_GAP);
        Piece whole = Piece.stack(List.of(head, body));
        if (whole.height() <= setup.sheet().textHeight()) {
            return List.of(whole);
        }
        List<Piece> split = new ArrayList<>(List.of(head.glue(), side.after(BOX_GAP)));
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

    private void addBoxes(Exercise exercise, PdfStructureElement card, List<Piece> boxes) {
        if (!exercise.dose().isEmpty()) {
            boxes.add(boxed(dose(exercise.dose(), card), Ink.ACCENT_PALE, Ink.ACCENT).after(BOX_GAP));
        }
        if (!exercise.stopRule().isBlank()) {
            TextBox words = setup.text().set(labels.stop() + ":", exercise.stopRule(),
                    setup.type().table(), SIDE - 2 * PADDING);
            boxes.add(boxed(Piece.text(Role.P.in(card), words, Sheet.LEFT + PADDING), Ink.STOP_PALE, Ink.STOP)
                    .after(BOX_GAP));
        }
    }

    private Piece figure(FigureDrawing drawing, PdfStructureElement card) {
        PdfStructureElement element = Role.figure(card, drawing.alternative());
        FigurePainter painter = new FigurePainter(drawing, setup.text(), FIGURE, FIGURE);
        double left = Sheet.LEFT + (SIDE - painter.width()) / 2;
        return new Piece(0, painter.height(), (canvas, top) -> {
            double bottom = top - painter.height();
            Role.place(element, left, bottom, left + painter.width(), top);
            canvas.mark(element, () -> painter.paint(canvas, left, bottom));
        });
    }

    private Piece dose(List<Field> dose, PdfStructureElement card) {
        PdfStructureElement list = Role.list(card, "None");
        double width = SIDE - 2 * PADDING;
        List<Piece> rows = new ArrayList<>();
        for (Field field : dose) {
            PdfStructureElement item = Role.LI.in(list);
            Style style = setup.type().table();
            double label = Math.min(setup.text().width(field.label(), style) + 6, width * 0.6);
            TextBox value = setup.text().set(field.value(), style.bold(), width - label);
            TextBox name = setup.text().set(field.label(), style, label);
            rows.add(Piece.beside(List.of(Piece.text(Role.LABEL.in(item), name, Sheet.LEFT + PADDING),
                    Piece.text(Role.BODY.in(item), value, Sheet.LEFT + PADDING + label, width - label, Side.RIGHT)))
                    .after(rows.isEmpty() ? 0 : 2));
        }
        return Piece.stack(rows);
    }

    private static Piece boxed(Piece words, Ink ground, Ink edge) {
        double height = words.height() + 2 * PADDING;
        return new Piece(0, height, (canvas, top) -> {
            canvas.artifact(() -> {
                canvas.box(Sheet.LEFT, top - height, SIDE, height, ground);
                canvas.frame(Sheet.LEFT, top - height, SIDE, height, 0.8, edge);
            });
            words.painter().paint(canvas, top - PADDING);
        });
    }

    private List<Piece> words(Exercise exercise, PdfStructureElement card, double left, double width) {
        List<Piece> pieces = new ArrayList<>();
        labeled(labels.position(), exercise.position(), card, left, width, pieces);
        Style style = setup.type().body();
        spaced(text.list(exercise.steps(), ListStyle.NUMBER, style, left, width, card), pieces);
        labeled(labels.feel(), exercise.feel(), card, left, width, pieces);
        if (!exercise.cues().isEmpty()) {
            TextBox box = setup.text().set(labels.cues() + ":", style.bold(), width);
            spaced(List.of(Piece.text(Role.P.in(card), box, left).glue()), pieces);
            pieces.addAll(text.list(exercise.cues(), ListStyle.BULLET, style, left, width, card));
        }
        labeled(labels.easier(), exercise.easier(), card, left, width, pieces);
        labeled(labels.harder(), exercise.harder(), card, left, width, pieces);
        return pieces;
    }

    private void labeled(String label, String words, PdfStructureElement card, double left, double width,
            List<Piece> pieces) {
        if (!words.isBlank()) {
            TextBox box = setup.text().set(label + ":", words, setup.type().body(), width);
            spaced(Piece.lines(Role.P.in(card), box, left), pieces);
        }
    }

    private void spaced(List<Piece> more, List<Piece> pieces) {
        if (!more.isEmpty()) {
            pieces.add(more.getFirst().after(pieces.isEmpty() ? 0 : setup.type().body().size() * 0.5));
            pieces.addAll(more.subList(1, more.size()));
        }
    }
}
