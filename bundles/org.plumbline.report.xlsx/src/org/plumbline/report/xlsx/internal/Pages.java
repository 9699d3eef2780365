package org.plumbline.report.xlsx.internal;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Where the printed pages of a sheet begin. Lengths are in points. */
final class Pages {

    /** What of a page is filled; programs differ a little in how high they print rows. */
    private static final double FILLED = 0.98;

    private final XSSFSheet sheet;
    private double room;
    private int first;
    private double start;

    /**
     * @param room height of the rows that fit on a page
     */
    Pages(XSSFSheet sheet, double room) {
        this.sheet = sheet;
        this.room = room * FILLED;
    }

    /** Takes account of a row that stands at {@code top}; one that does not fit begins a page. */
    void row(int row, double top, double height) {
        if (top + height - start > room && top > start) {
            turn(row, top);
        }
    }

    /** Begins a page with a row. */
    void turn(int row, double top) {
        if (row > 0) {
            sheet.setRowBreak(row - 1);
        }
        first = row;
        start = top;
    }

    /** Moves the rows from {@code row} on to a page of their own where they would stand on two and fit on one. */
    void keep(int row, double top, double bottom) {
        if (start > top && bottom - top <= room) {
            sheet.removeRowBreak(first - 1);
            turn(row, top);
        }
    }

    /** Leaves room for rows that are repeated on every further page. */
    void repeat(double height) {
        room -= height;
    }
}
