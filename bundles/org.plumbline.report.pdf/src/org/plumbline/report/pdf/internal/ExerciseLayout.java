package org.plumbline.report.pdf.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

import org.openpdf.text.pdf.PdfStructureElement;
import org.plumbline.report.WriterLabels;
import org.plumbline.report.figure.FigureDrawing;
import org.plumbline.report.model.Block.Exercise;
import org.plumbline.report.model.Block.ListStyle;
import org.plumbline.report.model.Report.Field;
import org.plumbline.report.pdf.internal.Canvas.Side;

/**
 * An exercise as a card: name and dose across the page, the figure beside the words, the stop rule last. Two cards
 * usually share a page.
 */
final class ExerciseLayout {

    /** 6 cm: figures are drawn to be read at 4. */
    private static final double FIGURE = 170;
    private static final double TALLEST = 155;
    private static final double GAP = 16;
    private static final double PADDING = 8;
    private static final double CLOSE = 3;
    private static final double BADGE = 11;
    private static final String BETWEEN = "  ·  ";

    private final Setup setup;
    private final TextLayout text;
    private final WriterLabels labels;
    private final Style style;

    ExerciseLayout(Setup setup, TextLayout text) {
        this.setup = setup;
        this.text = text;
        labels = setup.words().labels();
        style = setup.type().close();
    }

    List<Piece> card(Exercise exercise, PdfStructureElement parent) {
        PdfStructureElement card = Role.DIV.in(parent);
        List<Piece> pieces = new ArrayList<>(List.of(head(exercise, card)));
        if (!exercise.dose().isEmpty()) {
            pieces.add(boxed("", String.join(BETWEEN, exercise.dose()), style.bold(), card, Ink.ACCENT_PALE,
                    Ink.ACCENT).after(CLOSE));
        }
        addWords(exercise, card, pieces);
        if (!exercise.stopRule().isBlank()) {
            pieces.add(boxed(labels.stop() + ":", exercise.stopRule(), style, card, Ink.STOP_PALE, Ink.STOP)
                    .after(CLOSE + 1));
        }
        return Piece.together(pieces);
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
        return exercise.aim().isBlank() ? title : withAim(title, exercise.aim(), indent, name.width() + GAP, card);
    }

    /** The aim stands behind a name of {@code width} where there is room for it, and below where there is not. */
    private Piece withAim(Piece title, String aim, double indent, double width, PdfStructureElement card) {
        Style muted = style.in(Ink.MUTED);
        double room = setup.sheet().textWidth() - indent;
        PdfStructureElement element = Role.P.in(card);
        if (setup.text().width(aim, muted) > room - width) {
            return Piece.stack(List.of(title, Piece.text(element, setup.text().set(aim, muted, room),
                    Sheet.LEFT + indent)));
        }
        TextBox box = setup.text().set(aim, muted, room);
        Piece words = new Piece(0, 2 * BADGE, (canvas, top) -> canvas.mark(element, () -> canvas.text(box,
                Sheet.LEFT + indent + width, top - BADGE + muted.leading() / 2, 0, Side.LEFT)));
        return Piece.beside(List.of(title, words));
    }

    /** Start, steps and what else costs less height beside the figure than below it; the rest below. */
    private void addWords(Exercise exercise, PdfStructureElement card, List<Piece> pieces) {
        Deque<Field> rest = new ArrayDeque<>(Stream.of(new Field(labels.feel(), exercise.feel()),
                new Field(labels.cues(), String.join(" ", exercise.cues())),
                new Field(labels.easier(), exercise.easier()), new Field(labels.harder(), exercise.harder()))
                .filter(field -> !field.value().isBlank()).toList());
        FigureDrawing drawing = exercise.figure();
        Piece figure = drawing == null ? null : figure(drawing, card);
        double indent = figure == null ? 0 : FIGURE + GAP;
        double left = Sheet.LEFT + indent;
        double width = setup.sheet().textWidth() - indent;
        List<Piece> words = new ArrayList<>();
        if (!exercise.position().isBlank()) {
            words.add(labeled(new Field(labels.position(), exercise.position()), card, left, width));
        }
        spaced(text.list(exercise.steps(), ListStyle.NUMBER, style, left, width, card), words);
        if (figure == null) {
            spaced(words, pieces);
        } else {
            double room = figure.height() - Piece.stack(words).height();
            while (!rest.isEmpty() && set(rest.getFirst(), width).height() - room < full(rest.getFirst())) {
                Piece next = labeled(rest.removeFirst(), card, left, width).after(CLOSE);
                words.add(next);
                room -= next.before() + next.height();
            }
            pieces.add(Piece.beside(List.of(figure, Piece.stack(words))).after(CLOSE));
        }
        rest.forEach(field -> pieces.add(labeled(field, card, Sheet.LEFT, setup.sheet().textWidth()).after(CLOSE)));
    }

    /** Height that words take below the figure. */
    private double full(Field field) {
        return set(field, setup.sheet().textWidth()).height();
    }

    private TextBox set(Field field, double width) {
        return setup.text().set(field.label() + ":", field.value(), style, width);
    }

    private Piece labeled(Field field, PdfStructureElement card, double left, double width) {
        return Piece.text(Role.P.in(card), set(field, width), left);
    }

    private Piece figure(FigureDrawing drawing, PdfStructureElement card) {
        PdfStructureElement element = Role.figure(card, drawing.alternative());
        FigurePainter painter = new FigurePainter(drawing, setup.text(), FIGURE, TALLEST);
        double left = Sheet.LEFT + (FIGURE - painter.width()) / 2;
        return new Piece(0, painter.height(), (canvas, top) -> {
            double bottom = top - painter.height();
            Role.place(element, left, bottom, left + painter.width(), top);
            canvas.mark(element, () -> painter.paint(canvas, left, bottom));
        });
    }

    private Piece boxed(String label, String words, Style in, PdfStructureElement card, Ink ground, Ink edge) {
        double width = setup.sheet().textWidth();
        TextBox box = setup.text().set(label, words, in, width - 2 * PADDING);
        Piece text = Piece.text(Role.P.in(card), box, Sheet.LEFT + PADDING);
        double height = text.height() + 2 * CLOSE;
        return new Piece(0, height, (canvas, top) -> {
            canvas.artifact(() -> {
                canvas.box(Sheet.LEFT, top - height, width, height, ground);
                canvas.box(Sheet.LEFT, top - height, 3, height, edge);
            });
            text.painter().paint(canvas, top - CLOSE);
        });
    }

    private static void spaced(List<Piece> more, List<Piece> pieces) {
        if (!more.isEmpty()) {
            pieces.add(more.getFirst().after(pieces.isEmpty() ? 0 : CLOSE));
            pieces.addAll(more.subList(1, more.size()));
        }
    }
}
