package org.plumbline.report.xlsx.internal;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.plumbline.report.xlsx.internal.SafeText.Piece;

/** A line of a sheet being written: one row, or more where a text is too long for one cell. */
final class Line {

    private static final int MOST_ROWS = 1_000_000;

    private final SheetWriter sheet;
    private final List<XSSFRow> rows = new ArrayList<>();
    private final List<Double> heights = new ArrayList<>();

    Line(SheetWriter sheet) {
        this.sheet = sheet;
        row(0);
    }

    /** Index of the first row of the line. */
    int row() {
        return rows.getFirst().getRowNum();
    }

    void text(int column, String text, Role role) {
        text(column, column, text, role, HorizontalAlignment.LEFT);
    }

    /** Writes text over columns {@code column} to {@code last}; what does not fit goes on in the row below. */
    void text(int column, int last, String text, Role role, HorizontalAlignment align) {
        double width = role.wraps() ? sheet.width(column, last) - 2 * role.margin() : Double.MAX_VALUE;
        List<Piece> pieces = SafeText.pieces(TextMeasure.lines(text, role, width, SafeText.MOST));
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            XSSFCellStyle style = sheet.styles().text(role, align, SafeText.looksLikeFormula(piece.text()));
            cell(at, column, last, style, role).setCellValue(SafeText.escape(piece.text()));
            raise(at, piece.lines() * role.lineHeight() + role.leading());
        }
    }

    /** A number or a date in the given format, whose value is still to be set. */
    XSSFCell value(int column, int last, Role role, HorizontalAlignment align, String format) {
        raise(0, role.lineHeight() + role.leading());
        return cell(0, column, last, sheet.styles().value(role, align, format), role);
    }

    /** A cell without content over columns {@code column} to {@code last}. */
    void blank(int column, int last, Role role) {
        cell(0, column, last, sheet.styles().text(role, HorizontalAlignment.LEFT, false), role);
    }

    private XSSFCell cell(int at, int column, int last, XSSFCellStyle style, Role role) {
        XSSFRow row = row(at);
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (last > column) {
            for (int covered = column + 1; covered <= last && role.lined(); covered++) {
                row.createCell(covered).setCellStyle(style);
            }
            sheet.sheet().addMergedRegionUnsafe(
                    new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, last));
        }
        return cell;
    }

    /** Makes the line at least {@code points} high. */
    void raise(double points) {
        raise(0, points);
    }

    private void raise(int at, double points) {
        heights.set(at, Math.max(heights.get(at), points));
    }

    /** Ends the line. */
    void end() {
        for (int at = 0; at < rows.size(); at++) {
            sheet.setHeight(rows.get(at), heights.get(at));
        }
    }

    private XSSFRow row(int at) {
        if (at == rows.size()) {
            if (at >= MOST_ROWS) {
                throw new IllegalArgumentException("The text of row " + (row() + 1) + " needs too many rows");
            }
            rows.add(sheet.row());
            heights.add(0.0);
        }
        return rows.get(at);
    }
}
