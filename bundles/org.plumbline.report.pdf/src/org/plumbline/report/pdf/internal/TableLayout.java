package org.plumbline.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.openpdf.text.pdf.PdfStructureElement;
import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Cell;
import org.plumbline.report.pdf.internal.Canvas.Side;

/** Tables: the header stands again on every page, and a row is split only if no page could hold it. */
final class TableLayout {

    private static final double PADDING = 4;
    private static final double ROW_PADDING = 3;
    /** No word claims more than this share of the table; longer ones are broken. */
    private static final double WIDEST_WORD = 0.3;
    /** Highest row that stays whole, as a share of a page: it needs room for headings above it. */
    private static final double HIGHEST_ROW = 0.75;
    /** Height of the parts of a higher one. */
    private static final double PART = 0.2;

    /** A table no higher than this share of a page is not split. */
    private static final double WHOLE = 0.28;

    private static final char NO_BREAK = '\u00A0';

    private final Setup setup;

    TableLayout(Setup setup) {
        this.setup = setup;
    }

    List<Piece> table(Table table, PdfStructureElement parent) {
        PdfStructureElement element = Role.TABLE.in(parent);
        double[] widths = widths(table);
        List<Piece> pieces = new ArrayList<>();
        if (!table.caption().isBlank()) {
            TextBox caption = setup.text().set(table.caption(), setup.type().strong(), setup.sheet().textWidth());
            Piece words = Piece.text(Role.CAPTION.in(element), caption, Sheet.LEFT);
            pieces.add(new Piece(0, words.height() + 3, words.painter()).glue());
        }
        PdfStructureElement headRow = Role.TR.in(element);
        List<PdfStructureElement> headCells = table.columns().stream().map(column -> Role.header(headRow, true))
                .toList();
        List<TextBox> labels = boxes(table.columns().stream().map(Column::label).toList(), setup.type().tableHead(),
                widths);
        pieces.add(row(labels, headCells, table, widths, Ink.ACCENT, true).glue());
        Piece again = row(labels, null, table, widths, Ink.ACCENT, true);
        for (Row row : table.rows()) {
            pieces.addAll(body(row.cells(), setup.type().table(), table, widths, again, element));
        }
        if (!table.totals().isEmpty()) {
            pieces.set(pieces.size() - 1, pieces.getLast().glue());
            pieces.addAll(body(table.totals(), setup.type().table().bold(), table, widths, again, element));
        }
        return company(pieces);
    }

    /** A small table stays whole; of a large one neither the first row nor the last stands alone on a page. */
    private List<Piece> company(List<Piece> pieces) {
        double height = pieces.stream().mapToDouble(Piece::height).sum();
        if (height <= setup.sheet().textHeight() * WHOLE) {
            return Piece.together(pieces);
        }
        int last = pieces.size() - 2;
        if (pieces.get(last).height() + pieces.getLast().height() <= setup.sheet().textHeight() * WHOLE) {
            pieces.set(last, pieces.get(last).glue());
        }
        return pieces;
    }

    private List<Piece> body(List<Cell> cells, Style style, Table table, double[] widths, Piece again,
            PdfStructureElement element) {
        PdfStructureElement row = Role.TR.in(element);
        List<PdfStructureElement> elements = cells.stream().map(cell -> Role.TD.in(row)).toList();
        List<TextBox> boxes = boxes(cells.stream().map(TableLayout::words).toList(), style, widths);
        int most = boxes.stream().mapToInt(box -> box.lines().size()).max().orElse(1);
        double page = setup.sheet().textHeight() / style.leading();
        int part = most <= page * HIGHEST_ROW ? most : (int) (page * PART);
        List<Piece> parts = new ArrayList<>();
        for (int line = 0; line < most; line += part) {
            int from = line;
            List<TextBox> lines = boxes.stream().map(box -> box.part(from, from + part)).toList();
            Ink rule = line + part < most ? Ink.WHITE : Ink.RULE;
            parts.add(row(lines, elements, table, widths, rule, false).below(again));
        }
        return parts;
    }

    /** A row, content of {@code elements} or, if there are none, an artifact. */
    private Piece row(List<TextBox> boxes, @Nullable List<PdfStructureElement> elements, Table table, double[] widths,
            Ink rule, boolean head) {
        double height = boxes.stream().mapToDouble(TextBox::height).max().orElse(0) + 2 * ROW_PADDING;
        return new Piece(0, height, (canvas, top) -> {
            canvas.artifact(() -> {
                if (head) {
                    canvas.box(Sheet.LEFT, top - height, setup.sheet().textWidth(), height, Ink.ACCENT_PALE);
                }
                canvas.line(Sheet.LEFT, top - height, setup.sheet().right(), top - height, head ? 1 : 0.5, rule);
            });
            double left = Sheet.LEFT;
            for (int i = 0; i < boxes.size(); i++) {
                TextBox box = boxes.get(i);
                double at = left + PADDING;
                double width = widths[i] - 2 * PADDING;
                double baseline = head ? top - height + ROW_PADDING + box.height() : top - ROW_PADDING;
                Side side = side(table.columns().get(i).align());
                if (box.width() > 0) {
                    canvas.mark(elements == null ? null : elements.get(i),
                            () -> canvas.text(box, at, baseline, width, side));
                }
                left += widths[i];
            }
        });
    }

    private List<TextBox> boxes(List<String> texts, Style style, double[] widths) {
        List<TextBox> boxes = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            boxes.add(setup.text().set(texts.get(i), style, widths[i] - 2 * PADDING));
        }
        return boxes;
    }

    /** The words of a cell; a date and a number with its unit do not break. */
    private static String words(Cell cell) {
        return cell instanceof Cell.Day || cell instanceof Cell.Amount ? cell.text().replace(' ', NO_BREAK)
                : cell.text();
    }

    private static Side side(Align align) {
        return switch (align) {
        case START -> Side.LEFT;
        case END -> Side.RIGHT;
        case CENTER -> Side.MIDDLE;
        };
    }

    /** Shares of the width by weight, but wide enough for the longest word as far as that is possible. */
    private double[] widths(Table table) {
        double total = setup.sheet().textWidth();
        int count = table.columns().size();
        double[] least = new double[count];
        for (int i = 0; i < count; i++) {
            double most = Math.max(total * WIDEST_WORD, total / count);
            least[i] = Math.min(longestWord(table, i) + 2 * PADDING + 0.1, most);
        }
        boolean[] fixed = new boolean[count];
        double[] widths = share(table, total, least, fixed);
        for (int i = 0; i < count; i++) {
            if (!fixed[i] && widths[i] < least[i]) {
                fixed[i] = true;
                widths = share(table, total, least, fixed);
                i = -1;
            }
        }
        return widths;
    }

    private static double[] share(Table table, double total, double[] least, boolean[] fixed) {
        double room = total;
        double weights = 0;
        for (int i = 0; i < least.length; i++) {
            if (fixed[i]) {
                room -= least[i];
            } else {
                weights += table.columns().get(i).weight();
            }
        }
        double[] widths = new double[least.length];
        double sum = 0;
        for (int i = 0; i < least.length; i++) {
            widths[i] = fixed[i] ? least[i] : Math.max(0, room) * table.columns().get(i).weight() / weights;
            sum += widths[i];
        }
        for (int i = 0; i < least.length; i++) {
            widths[i] *= total / sum;
        }
        return widths;
    }

    private double longestWord(Table table, int column) {
        double longest = setup.text().longestWord(table.columns().get(column).label(), setup.type().tableHead());
        for (Row row : table.rows()) {
            longest = Math.max(longest,
                    setup.text().longestWord(words(row.cells().get(column)), setup.type().table()));
        }
        return table.totals().isEmpty() ? longest
                : Math.max(longest, setup.text().longestWord(table.totals().get(column).text(),
                        setup.type().table().bold()));
    }
}
