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
import org.plumbline.report.model.Block.LogGrid;
import org.plumbline.report.xlsx.internal.Grid.Spans;

/**
 * A grid to fill in. A row whose label names a range, such as "Pain (0–10)", takes whole numbers of it; one with a
 * unit, such as "Run (minutes)", takes whatever is typed, and so do the others, which offer a tick.
 */
final class LogBlock {

    private static final Pattern RANGE = Pattern.compile("\\b(\\d{1,4})\\s*[-–]\\s*(\\d{1,4})\\b");

    private static final double ITEMS = 190;
    private static final double LEAST_DAY = 36;
    private static final double HEIGHT = 24;

    private final LogGrid grid;
    private final SheetWriter sheet;
    private final Spans spans;
    private final Wording wording;

    LogBlock(LogGrid grid, SheetWriter sheet, Spans spans, Setting setting) {
        this.grid = grid;
        this.sheet = sheet;
        this.spans = spans;
        wording = setting.wording();
    }

    /** What the grid asks of its columns. */
    static Columns columns(LogGrid grid) {
        double day = grid.days().stream().mapToDouble(label -> TextMeasure.longestWord(label, Role.HEAD)).max()
                .orElse(0);
        double[] widths = new double[grid.days().size() + 1];
        Arrays.fill(widths, Math.max(LEAST_DAY, day + Role.HEAD.margin()));
        widths[0] = ITEMS;
        return Columns.fixed(widths);
    }

    void write() {
        sheet.lead(() -> sheet.wide(grid.instruction(), Role.TEXT));
        sheet.lead(() -> sheet.gap(Prose.GAP));
        sheet.together(() -> {
            Line head = sheet.line();
            head.text(0, spans.last(0), wording.of("item"), Role.HEAD, HorizontalAlignment.LEFT);
            for (int at = 0; at < grid.days().size(); at++) {
                head.text(spans.first(at + 1), spans.last(at + 1), grid.days().get(at), Role.HEAD,
                        HorizontalAlignment.CENTER);
            }
            head.end();
            sheet.sheet().createFreezePane(spans.last(0) + 1, sheet.next());
            grid.rows().forEach(this::row);
        });
        sheet.gap(Prose.GAP);
    }

    private void row(String item) {
        int days = grid.days().size();
        Line line = sheet.line();
        line.text(0, spans.last(0), item, Role.CELL, HorizontalAlignment.LEFT);
        for (int at = 1; at <= days; at++) {
            line.text(spans.first(at), spans.last(at), "", Role.FILL_IN, HorizontalAlignment.CENTER);
        }
        line.raise(HEIGHT);
        line.end();
        if (days > 0) {
            validate(item, new CellRangeAddressList(line.row(), line.row(), spans.first(1), spans.last(days)));
        }
    }

    private void validate(String item, CellRangeAddressList cells) {
        DataValidationHelper helper = sheet.sheet().getDataValidationHelper();
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
        sheet.sheet().addValidationData(validation);
    }
}
