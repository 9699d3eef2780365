package org.plumbline.report.xlsx.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Cell;
import org.plumbline.report.model.Cell.Amount;
import org.plumbline.report.model.Cell.Blank;
import org.plumbline.report.model.Cell.Day;
import org.plumbline.report.model.Cell.Verdict;
import org.plumbline.report.model.Cell.Words;

/** A table on a sheet of its own: typed cells, live formulas, and a last column that says where numbers come from. */
final class TableSheet {

    private static final double GAP = 8;

    /** Rows from which on sorting and filtering help. */
    private static final int WORTH_FILTERING = 8;

    /** Columns from which on the first stays in view. */
    private static final int WORTH_FREEZING = 7;

    private final Table table;
    private final Formats formats;
    private final Sources sources;
    private final SheetWriter sheet;
    private final List<Integer> places = new ArrayList<>();
    private final Formulas formulas;

    private TableSheet(Table table, Sources sources, Formats formats, SheetWriter sheet) {
        this.table = table;
        this.formats = formats;
        this.sources = sources;
        this.sheet = sheet;
        formulas = new Formulas(table.rows(), places);
    }

    /** Writes the table to an empty sheet. */
    static void write(Table table, String title, XSSFSheet empty, Styles styles, Formats formats, Wording wording,
            Paper paper) {
        Sources sources = new Sources(table, wording);
        boolean filtered = table.rows().size() >= WORTH_FILTERING;
        SheetWriter sheet = new SheetWriter(empty, styles, TableWidths.of(table, sources, filtered));
        new TableSheet(table, sources, formats, sheet).fill(title, filtered);
        paper.setUp(empty, sheet.width());
    }

    private void fill(String title, boolean filtered) {
        sheet.wide(title, Role.TITLE);
        if (!table.caption().isBlank() && !table.caption().equals(title)) {
            sheet.wide(table.caption(), Role.MUTED);
        }
        sheet.gap(GAP);
        int head = sheet.next();
        head();
        for (Row row : table.rows()) {
            body(row.cells());
        }
        int last = sheet.next() - 1;
        if (!table.totals().isEmpty()) {
            line(table.totals(), Role.TOTAL, table.rows().size());
        }
        XSSFSheet target = sheet.sheet();
        target.createFreezePane(table.columns().size() >= WORTH_FREEZING ? 1 : 0, head + 1);
        target.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        if (!table.rows().isEmpty()) {
            markAsTable(head, last, filtered);
        }
    }

    private void head() {
        SheetWriter.Line head = sheet.line();
        for (int column = 0; column < table.columns().size(); column++) {
            head.text(column, table.columns().get(column).label(), Role.HEAD, align(column));
        }
        if (sources.any()) {
            head.text(table.columns().size(), sources.label(), Role.HEAD);
        }
        head.end(Role.HEAD);
    }

    private void body(List<Cell> cells) {
        SheetWriter.Line line = line(cells, Role.CELL, places.size());
        places.add(line.row());
    }

    private SheetWriter.Line line(List<Cell> cells, Role role, int above) {
        SheetWriter.Line line = sheet.line();
        for (int column = 0; column < cells.size(); column++) {
            write(line, cells, column, role, above);
        }
        if (role == Role.CELL && sources.any()) {
            line.text(table.columns().size(), sources.of(cells), Role.NOTE);
        }
        line.end(role);
        return line;
    }

    private void write(SheetWriter.Line line, List<Cell> cells, int column, Role role, int above) {
        switch (cells.get(column)) {
        case Words words -> line.text(column, words.text(), role, align(column));
        case Verdict verdict -> line.text(column, verdict.text(), role, align(column));
        case Day day -> line.value(column, role, align(column), formats.date()).setCellValue(day.date());
        case Amount amount -> {
            XSSFCell cell = line.value(column, role, align(column), Formats.number(amount));
            @Nullable String formula = formulas.formula(amount, cells, column, line.row(), above);
            if (formula != null) {
                cell.setCellFormula(formula);
            }
            cell.setCellValue(amount.value());
        }
        case Blank blank -> {
            // styled with the line
        }
        }
    }

    private HorizontalAlignment align(int column) {
        Align align = table.columns().get(column).align();
        return switch (align) {
        case START -> HorizontalAlignment.LEFT;
        case END -> HorizontalAlignment.RIGHT;
        case CENTER -> HorizontalAlignment.CENTER;
        };
    }

    /** Tells spreadsheets and screen readers that this is a table with a head, where its labels allow it. */
    private void markAsTable(int head, int last, boolean filtered) {
        int columns = sheet.columns();
        CellReference start = new CellReference(head, 0);
        CellReference end = new CellReference(last, columns - 1);
        XSSFSheet target = sheet.sheet();
        if (!distinctLabels()) {
            if (filtered) {
                target.setAutoFilter(new CellRangeAddress(start.getRow(), end.getRow(), 0, columns - 1));
            }
            return;
        }
        XSSFTable marked = target.createTable(new AreaReference(start, end, SpreadsheetVersion.EXCEL2007));
        String name = "Table" + marked.getCTTable().getId();
        marked.setName(name);
        marked.setDisplayName(name);
        if (filtered) {
            marked.getCTTable().addNewAutoFilter().setRef(marked.getArea().formatAsString());
        }
    }

    /** Excel repairs a file whose table has columns of the same name, of none, or of several lines. */
    private boolean distinctLabels() {
        Set<String> seen = new HashSet<>();
        return table.columns().stream().map(column -> column.label())
                .allMatch(label -> !label.isBlank() && label.length() <= 255 && SafeText.escape(label).equals(label)
                        && label.indexOf('\n') < 0 && !label.equals(sources.label())
                        && seen.add(label.toLowerCase(Locale.ROOT)));
    }
}
