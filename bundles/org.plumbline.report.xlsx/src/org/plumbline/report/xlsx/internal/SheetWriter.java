package org.plumbline.report.xlsx.internal;

import java.util.Arrays;
import java.util.List;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plumbline.report.xlsx.internal.SafeText.Piece;

/** Fills one sheet from top to bottom, each row as high as its texts. Lengths are in points. */
final class SheetWriter {

    /** Width of a digit of the standard font at 96 dots per inch, in points; column widths count such digits. */
    static final double DIGIT = 6;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final double[] widths;
    private int next;
    private double height;

    /**
     * @param widths widths of the columns
     */
    SheetWriter(XSSFSheet sheet, Styles styles, double... widths) {
        this.sheet = sheet;
        this.styles = styles;
        this.widths = widths.clone();
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, (int) Math.round(widths[column] / DIGIT * 256));
        }
        sheet.setDisplayGridlines(false);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    Styles styles() {
        return styles;
    }

    int columns() {
        return widths.length;
    }

    /** Width of a column. */
    double width(int column) {
        return widths[column];
    }

    /** Width of all columns. */
    double width() {
        return width(0, widths.length - 1);
    }

    /** Index of the row that is written next. */
    int next() {
        return next;
    }

    /** Height of all rows written. */
    double height() {
        return height;
    }

    /** Leaves a row free. */
    void gap(double points) {
        XSSFRow row = sheet.createRow(next++);
        setHeight(row, points);
    }

    /** One text over the full width. */
    void wide(String text, Role role) {
        wide(0, text, role);
    }

    /** One text from {@code column} to the last. */
    void wide(int column, String text, Role role) {
        Line line = line();
        line.text(column, widths.length - 1, text, role, HorizontalAlignment.LEFT);
        line.end();
    }

    /** Starts a line: one row, or more where a text is too long for one cell. */
    Line line() {
        return new Line();
    }

    /** Makes the last row higher, so that all rows from {@code from} measure at least {@code points}. */
    void reach(double from, double points) {
        double missing = points - (height - from);
        if (missing > 0) {
            gap(missing);
        }
    }

    private double width(int first, int last) {
        double sum = 0;
        for (int column = first; column <= last; column++) {
            sum += widths[column];
        }
        return sum;
    }

    private void setHeight(XSSFRow row, double points) {
        row.setHeightInPoints((float) points);
        height += points;
    }

    /** A line being written. */
    final class Line {

        private static final int MOST_ROWS = 1_000_000;

        private final int first = next;
        private double[] heights = { 0 };

        private Line() {
            sheet.createRow(next++);
        }

        /** Index of the first row of the line. */
        int row() {
            return first;
        }

        void text(int column, String text, Role role) {
            text(column, column, text, role, HorizontalAlignment.LEFT);
        }

        void text(int column, String text, Role role, HorizontalAlignment align) {
            text(column, column, text, role, align);
        }

        /** Writes text over columns {@code column} to {@code last}; what does not fit goes on in the row below. */
        void text(int column, int last, String text, Role role, HorizontalAlignment align) {
            List<Piece> pieces = SafeText.pieces(
                    TextMeasure.lines(text, role, width(column, last) - 2 * role.margin(), SafeText.MOST));
            for (int at = 0; at < pieces.size(); at++) {
                Piece piece = pieces.get(at);
                XSSFRow row = row(at);
                boolean quoted = SafeText.looksLikeFormula(piece.text());
                XSSFCellStyle style = styles.text(role, align, quoted);
                XSSFCell cell = row.createCell(column);
                cell.setCellStyle(style);
                cell.setCellValue(SafeText.escape(piece.text()));
                for (int covered = column + 1; covered <= last && role.lined(); covered++) {
                    row.createCell(covered).setCellStyle(style);
                }
                if (last > column) {
                    sheet.addMergedRegionUnsafe(new CellRangeAddress(first + at, first + at, column, last));
                }
                raise(at, piece.lines() * role.lineHeight() + role.leading());
            }
        }

        /** Cell of the first row with a number or a date in the given format, whose value is still to be set. */
        XSSFCell value(int column, Role role, HorizontalAlignment align, String format) {
            XSSFCell cell = row(0).createCell(column);
            cell.setCellStyle(styles.value(role, align, format));
            raise(0, role.lineHeight() + role.leading());
            return cell;
        }

        /** Makes the line at least {@code points} high. */
        void raise(double points) {
            raise(0, points);
        }

        /** Ends the line: cells without content get the style of {@code role}. */
        void end(Role role) {
            for (int at = 0; at < heights.length; at++) {
                XSSFRow row = row(at);
                for (int column = 0; column < widths.length; column++) {
                    if (row.getCell(column) == null) {
                        row.createCell(column).setCellStyle(styles.text(role, HorizontalAlignment.LEFT, false));
                    }
                }
            }
            end();
        }

        /** Ends the line. */
        void end() {
            for (int at = 0; at < heights.length; at++) {
                setHeight(row(at), heights[at]);
            }
        }

        private XSSFRow row(int at) {
            if (at < heights.length) {
                return sheet.getRow(first + at);
            }
            if (at >= MOST_ROWS) {
                throw new IllegalArgumentException("The text of row " + (first + 1) + " needs too many rows");
            }
            heights = Arrays.copyOf(heights, at + 1);
            next++;
            return sheet.createRow(first + at);
        }

        private void raise(int at, double points) {
            heights[at] = Math.max(heights[at], points);
        }
    }
}
