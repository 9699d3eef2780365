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
import org.plumbline.report.xlsx.internal.Grid.Spans;

/** A table: typed cells, live formulas, and beside the printed page where the numbers come from. */
final class TableBlock {

    /** Rows that are kept on one page; of longer tables only the first stay with the head. */
    private static final int SHORT = 12;
    private static final int FIRST = 3;

    private final Table table;
    private final Spans spans;
    private final SheetWriter sheet;
    private final Formats formats;
    private final Sources sources;
    private final List<Integer> places = new ArrayList<>();
    private final Formulas formulas;
    private int head;

    TableBlock(Table table, Spans spans, SheetWriter sheet, Setting setting) {
        this.table = table;
        this.spans = spans;
        this.sheet = sheet;
        formats = setting.formats();
        sources = new Sources(table, setting.wording());
        formulas = new Formulas(table.rows(), places, spans);
    }

    /** Whether the table says where its numbers come from, in the column behind those of the sheet. */
    boolean hasSources() {
        return sources.any();
    }

    /** Index of the row of labels. */
    int head() {
        return head;
    }

    /** Index of the last row, totals apart. */
    int last() {
        return places.isEmpty() ? head : places.getLast();
    }

    Spans spans() {
        return spans;
    }

    /**
     * Writes the table.
     *
     * @param repeated whether the head is repeated on every page
     */
    void write(boolean repeated) {
        List<Row> rows = table.rows();
        int kept = rows.size() <= SHORT ? rows.size() : FIRST;
        sheet.together(() -> {
            head(repeated);
            body(rows.subList(0, kept));
            if (kept == rows.size()) {
                totals();
            }
        });
        if (kept < rows.size()) {
            body(rows.subList(kept, rows.size() - 1));
            sheet.together(() -> {
                body(rows.subList(rows.size() - 1, rows.size()));
                totals();
            });
        }
        if (!rows.isEmpty() && spans.plain() && spans.ends().length == sheet.columns()) {
            markAsTable(rows.size() >= TableColumns.WORTH_FILTERING);
        }
        sheet.gap(2 * Prose.GAP);
    }

    private void head(boolean repeated) {
        Line line = sheet.line();
        for (int at = 0; at < table.columns().size(); at++) {
            line.text(spans.first(at), spans.last(at), table.columns().get(at).label(), Role.HEAD, align(at));
        }
        if (sources.any()) {
            line.text(sheet.columns(), sources.label(), Role.NOTE);
        }
        head = line.row();
        double top = sheet.height();
        line.end();
        if (repeated) {
            sheet.sheet().setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
            sheet.pages().repeat(sheet.height() - top);
        }
    }

    private void body(List<Row> rows) {
        for (Row row : rows) {
            Line line = line(row.cells(), Role.CELL);
            if (sources.any()) {
                line.text(sheet.columns(), sources.of(row.cells()), Role.NOTE);
            }
            line.end();
            places.add(line.row());
        }
    }

    private void totals() {
        if (!table.totals().isEmpty()) {
            line(table.totals(), Role.TOTAL).end();
        }
    }

    private Line line(List<Cell> cells, Role role) {
        Line line = sheet.line();
        for (int at = 0; at < cells.size(); at++) {
            write(line, cells, at, role);
        }
        return line;
    }

    private void write(Line line, List<Cell> cells, int at, Role role) {
        int first = spans.first(at);
        int last = spans.last(at);
        switch (cells.get(at)) {
        case Words words -> line.text(first, last, words.text(), role, align(at));
        case Verdict verdict -> line.text(first, last, verdict.text(), role, align(at));
        case Day day -> line.value(first, last, role, align(at), formats.date()).setCellValue(day.date());
        case Amount amount -> {
            XSSFCell cell = line.value(first, last, role, align(at), Formats.number(amount));
            @Nullable String formula = formulas.formula(amount, cells, at, line.row());
            if (formula != null) {
                cell.setCellFormula(formula);
            }
            cell.setCellValue(amount.value());
        }
        case Blank blank -> line.blank(first, last, role);
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
    private void markAsTable(boolean filtered) {
        int lastColumn = sheet.columns() - (sources.any() ? 0 : 1);
        XSSFSheet target = sheet.sheet();
        if (!distinctLabels()) {
            if (filtered) {
                target.setAutoFilter(new CellRangeAddress(head, last(), 0, lastColumn));
            }
            return;
        }
        XSSFTable marked = target.createTable(new AreaReference(new CellReference(head, 0),
                new CellReference(last(), lastColumn), SpreadsheetVersion.EXCEL2007));
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
