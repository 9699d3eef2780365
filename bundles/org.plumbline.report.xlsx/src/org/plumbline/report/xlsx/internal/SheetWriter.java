package org.plumbline.report.xlsx.internal;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.eclipse.jdt.annotation.Nullable;

/** Fills one sheet from top to bottom, each row as high as its texts, each page as full as it may be. In points. */
final class SheetWriter {

    /** Width of a digit of the standard font at 96 dots per inch; column widths count such digits. */
    static final double DIGIT = 6;

    /** Width of the column beside the printed page. */
    private static final double BESIDE = 200;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final double[] widths;
    private final Pages pages;
    private int next;
    private double height;

    /** Where what leads to the next rows begins. */
    private @Nullable Mark lead;

    private record Mark(int row, double top) {
    }

    /** Begins an empty sheet with columns of these widths. */
    SheetWriter(XSSFSheet sheet, Setting setting, double... widths) {
        this.sheet = sheet;
        this.styles = setting.styles();
        this.widths = widths.clone();
        for (int column = 0; column < widths.length; column++) {
            setWidth(column, widths[column]);
        }
        setWidth(widths.length, BESIDE);
        sheet.setDisplayGridlines(false);
        pages = new Pages(sheet, setting.paper().setUp(sheet, width()));
    }

    private void setWidth(int column, double points) {
        sheet.setColumnWidth(column, (int) Math.round(points / DIGIT * 256));
    }

    XSSFSheet sheet() {
        return sheet;
    }

    Styles styles() {
        return styles;
    }

    Pages pages() {
        return pages;
    }

    int columns() {
        return widths.length;
    }

    /** Width of all columns. */
    double width() {
        return width(0, widths.length - 1);
    }

    /** Width of columns {@code first} to {@code last}. */
    double width(int first, int last) {
        double sum = 0;
        for (int column = first; column <= last; column++) {
            sum += widths[column];
        }
        return sum;
    }

    /** Index of the row that is written next. */
    int next() {
        return next;
    }

    /** Height of all rows written. */
    double height() {
        return height;
    }

    /** Adds a row whose height is set later. */
    XSSFRow row() {
        return sheet.createRow(next++);
    }

    /** Sets the height of a row; rows get theirs from top to bottom. */
    void setHeight(XSSFRow row, double points) {
        row.setHeightInPoints((float) points);
        pages.row(row.getRowNum(), height, points);
        height += points;
    }

    /** Leaves a row free. */
    void gap(double points) {
        setHeight(row(), points);
    }

    /** One text over the full width. */
    void wide(String text, Role role) {
        Line line = line();
        line.text(0, widths.length - 1, text, role, HorizontalAlignment.LEFT);
        line.end();
    }

    /** Starts a line: one row, or more where a text is too long for one cell. */
    Line line() {
        return new Line(this);
    }

    /** Begins a page. */
    void turn() {
        pages.turn(next, height);
    }

    /** Writes rows that lead to the next and are never the last on a page. */
    void lead(Runnable rows) {
        if (lead == null) {
            lead = new Mark(next, height);
        }
        rows.run();
    }

    /** Writes rows that stand on one page if one can hold them, with what leads to them. */
    void together(Runnable rows) {
        Mark leading = lead;
        Mark from = leading == null ? new Mark(next, height) : leading;
        lead = null;
        rows.run();
        pages.keep(from.row, from.top, height);
    }

    /** A place for a picture of this size, from the left of the sheet and the top of a row already written. */
    XSSFClientAnchor anchor(int row, double left, double top, double width, double drop) {
        int endRow = row;
        double bottom = top + drop;
        while (endRow < next - 1 && bottom > sheet.getRow(endRow).getHeightInPoints()) {
            bottom -= sheet.getRow(endRow++).getHeightInPoints();
        }
        int from = column(left);
        int to = column(left + width);
        return new XSSFClientAnchor(Units.toEMU(left - width(0, from - 1)), Units.toEMU(top),
                Units.toEMU(left + width - width(0, to - 1)), Units.toEMU(bottom), from, row, to, endRow);
    }

    private int column(double left) {
        int column = 0;
        while (column < widths.length - 1 && width(0, column) <= left) {
            column++;
        }
        return column;
    }
}
