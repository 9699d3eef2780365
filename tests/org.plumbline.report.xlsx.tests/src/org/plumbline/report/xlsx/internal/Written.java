package org.plumbline.report.xlsx.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plumbline.report.model.Report;

/** A report written and opened again. */
final class Written implements AutoCloseable {

    private final XSSFWorkbook workbook;

    private Written(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static Written of(Report report) throws IOException {
        return new Written(new XSSFWorkbook(new ByteArrayInputStream(bytes(report))));
    }

    static byte[] bytes(Report report) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new XlsxReportWriter().write(report, bytes);
        return bytes.toByteArray();
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    XSSFSheet sheet(String name) {
        XSSFSheet sheet = workbook.getSheet(name);
        if (sheet == null) {
            throw new AssertionError("No sheet " + name + " among " + names());
        }
        return sheet;
    }

    /** The first cell with this text. */
    XSSFCell cell(String text) {
        for (Sheet sheet : workbook) {
            for (Cell cell : cells(sheet)) {
                if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(text)) {
                    return (XSSFCell) cell;
                }
            }
        }
        throw new AssertionError("No cell says " + text);
    }

    /** The cell so many rows below the first with this text. */
    XSSFCell below(String text, int rows) {
        XSSFCell cell = cell(text);
        return cell.getSheet().getRow(cell.getRowIndex() + rows).getCell(cell.getColumnIndex());
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    /** All texts of a sheet, row by row. */
    static List<String> texts(Sheet sheet) {
        return cells(sheet).stream().filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue).toList();
    }

    static List<Cell> cells(Sheet sheet) {
        List<Cell> cells = new ArrayList<>();
        for (Row row : sheet) {
            row.forEach(cells::add);
        }
        return cells;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
