package org.plumbline.report.xlsx.internal;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plumbline.report.model.Block.LogGrid;

/**
 * A grid to fill in. A row whose label names a range, such as "Pain (0–10)", takes whole numbers of it; one with a unit,
 * such as "Run (minutes)", takes whatever is typed, and so do the others, which offer a tick.
 */
final class LogSheet {

    private static final Pattern RANGE = Pattern.compile("\\b(\\d{1,4})\\s*[-–]\\s*(\\d{1,4})\\b");

    private static final double ITEMS = 190;
    private static final double LEAST_DAY = 36;
    private static final double HEIGHT = 24;
    private static final double GAP = 8;

    private LogSheet() {
    }

    /** Writes the grid to an empty sheet. */
    static void write(LogGrid grid, String title, XSSFSheet empty, Styles styles, Wording wording, Paper paper) {
        double day = grid.days().stream().mapToDouble(label -> TextMeasure.longestWord(label, Role.HEAD)).max()
                .orElse(0);
        double[] widths = new double[grid.days().size() + 1];
        Arrays.fill(widths, Math.max(LEAST_DAY, day + Role.HEAD.margin()));
        widths[0] = ITEMS;
        SheetWriter sheet = new SheetWriter(empty, styles, widths);
        sheet.wide(title, Role.TITLE);
        sheet.wide(grid.instruction(), Role.TEXT);
        sheet.gap(GAP);
        SheetWriter.Line head = sheet.line();
        head.text(0, wording.of("item"), Role.HEAD);
        for (int at = 0; at < grid.days().size(); at++) {
            head.text(at + 1, grid.days().get(at), Role.HEAD, HorizontalAlignment.CENTER);
        }
        head.end();
        empty.createFreezePane(1, sheet.next());
        for (String item : grid.rows()) {
            row(item, grid.days().size(), sheet, wording);
        }
        paper.setUp(empty, sheet.width());
    }

    private static void row(String item, int days, SheetWriter sheet, Wording wording) {
        SheetWriter.Line line = sheet.line();
        line.text(0, item, Role.CELL);
        for (int at = 1; at <= days; at++) {
            line.text(at, "", Role.FILL_IN, HorizontalAlignment.CENTER);
        }
        line.raise(HEIGHT);
        line.end();
        if (days > 0) {
            validate(item, new CellRangeAddressList(line.row(), line.row(), 1, days), sheet.sheet(), wording);
        }
    }

    private static void validate(String item, CellRangeAddressList cells, XSSFSheet sheet, Wording wording) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        Matcher range = RANGE.matcher(item);
        boolean numbers = range.find();
        if (!numbers && item.endsWith(")")) {
            return;
        }
        DataValidationConstraint constraint = numbers
                ? helper.createIntegerConstraint(OperatorType.BETWEEN, range.group(1), range.group(2))
                : helper.createExplicitListConstraint(new String[] { wording.of("tick") });
        DataValidation validation = helper.createValidation(constraint, cells);
        validation.setShowErrorBox(numbers);
        if (numbers) {
            validation.createErrorBox(wording.of("rangeTitle"),
                    wording.of("rangeText", range.group(1), range.group(2)));
        }
        sheet.addValidationData(validation);
    }
}
