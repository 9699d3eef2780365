package org.plumbline.report.model;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.report.figure.FigureDrawing;

/** A block of a report. Writers switch over the permitted kinds, so that a new kind cannot be forgotten by one. */
public sealed interface Block {

    /** Running text. */
    record Paragraph(String text, Emphasis emphasis) implements Block {
        public Paragraph(String text) {
            this(text, Emphasis.NORMAL);
        }
    }

    /** How a paragraph stands out. */
    enum Emphasis {
        NORMAL, LEAD, MUTED
    }

    /** A list of short statements; {@code style} says what stands before each. */
    record Items(List<String> items, ListStyle style) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** What stands before each item of a list. */
    enum ListStyle {
        BULLET, NUMBER, CHECKBOX
    }

    /** Labels with their values, two columns of pairs where the page is wide enough. */
    record Fields(List<Report.Field> fields) implements Block {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /** A boxed notice. The tone never rests on colour alone: every box carries its title in words. */
    record Notice(Tone tone, String title, List<String> lines) implements Block {
        public Notice {
            lines = List.copyOf(lines);
        }
    }

    /** What a notice is for. */
    enum Tone {
        INFO, STOP, URGENT
    }

    /** A table of typed cells; its header is repeated on every page. Totals are empty, or a cell for every column. */
    record Table(String caption, List<Column> columns, List<Row> rows, List<Cell> totals) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            totals = List.copyOf(totals);
            for (Row row : rows) {
                fits(caption, columns, row.cells());
            }
            if (!totals.isEmpty()) {
                fits(caption, columns, totals);
            }
        }

        private static void fits(String caption, List<Column> columns, List<Cell> cells) {
            if (cells.size() != columns.size()) {
                throw new IllegalArgumentException("A row of table " + caption + " has " + cells.size()
                        + " cells for " + columns.size() + " columns");
            }
        }
    }

    /** A column; weight is its share of the width. */
    record Column(String label, Align align, double weight) {
    }

    /** How the cells of a column are set. */
    enum Align {
        START, END, CENTER
    }

    /** A row of a table. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Scores over time, as lines on one scale; {@code summary} is the alternative text. */
    record LineChart(String title, String unit, double low, double high, List<Series> series, String summary)
            implements Block {
        public LineChart {
            series = List.copyOf(series);
        }
    }

    /** One line of a chart. The target, if any, is drawn as a dashed level. */
    record Series(String label, List<Point> points, @Nullable Double target) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /** A point of a line; {@code source} names the visit it comes from. */
    record Point(java.time.LocalDate date, double value, String source) {
    }

    /** A drawing over the width of the page; its alternative text says all that it shows. */
    record Drawing(FigureDrawing figure) implements Block {
    }

    /**
     * An exercise of a home programme. The figure is null when there is none; words that are missing are empty.
     *
     * @param dose what to do how often, in phrases that need no label: {@code 3 × 8}, {@code rest 60 seconds}
     */
    record Exercise(int number, String name, String aim, @Nullable FigureDrawing figure, String position,
            List<String> steps, List<String> dose, List<String> cues, String feel, String easier, String harder,
            String stopRule) implements Block {
        public Exercise {
            steps = List.copyOf(steps);
            dose = List.copyOf(dose);
            cues = List.copyOf(cues);
        }
    }

    /** A grid for the patient to fill in: a row an item, a column a day. */
    record LogGrid(String instruction, List<String> rows, List<String> days) implements Block {
        public LogGrid {
            rows = List.copyOf(rows);
            days = List.copyOf(days);
        }
    }

    /** Lines to sign on. */
    record Signatures(List<Signatory> signatories) implements Block {
        public Signatures {
            signatories = List.copyOf(signatories);
        }
    }

    /** Who signs: printed name with credentials, meaning, and the date as printed, empty while it is not signed. */
    record Signatory(String name, String meaning, String signedOn) {
    }

    /** What follows starts on a new page. */
    record PageBreak() implements Block {
    }
}
