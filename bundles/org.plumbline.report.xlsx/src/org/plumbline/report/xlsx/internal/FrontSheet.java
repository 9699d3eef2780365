package org.plumbline.report.xlsx.internal;

import java.util.List;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plumbline.report.model.Block.Emphasis;
import org.plumbline.report.model.Block.Fields;
import org.plumbline.report.model.Block.Items;
import org.plumbline.report.model.Block.ListStyle;
import org.plumbline.report.model.Block.Notice;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Block.Signatory;
import org.plumbline.report.model.Block.Signatures;
import org.plumbline.report.model.Report;
import org.plumbline.report.model.Report.Field;

/** The first sheet: the report to be read from top to bottom, labels left, text right, links to the other sheets. */
final class FrontSheet {

    private static final double LABELS = 120;
    private static final double TEXT = 378;
    private static final double GAP = 10;
    private static final double SIGNATURE = 36;

    private final SheetWriter sheet;
    private final Wording wording;
    private final Formats formats;

    FrontSheet(XSSFSheet empty, Styles styles, Formats formats, Wording wording) {
        sheet = new SheetWriter(empty, styles, LABELS, TEXT);
        this.formats = formats;
        this.wording = wording;
    }


    /** Title, sender and whom the report is about. */
    void begin(Report report) {
        sheet.wide(report.title(), Role.TITLE);
        sheet.wide(report.letterhead().clinic(), Role.LEAD);
        if (!report.letterhead().lines().isEmpty()) {
            sheet.wide(String.join(" · ", report.letterhead().lines()), Role.MUTED);
        }
        sheet.gap(GAP);
        fields(report.subject());
        SheetWriter.Line written = sheet.line();
        written.text(0, wording.of("date"), Role.LABEL);
        written.value(1, Role.TEXT, HorizontalAlignment.LEFT, formats.date()).setCellValue(report.written());
        written.end();
    }

    void heading(String heading) {
        sheet.gap(2 * GAP);
        sheet.wide(heading, Role.HEADING);
        sheet.gap(GAP / 2);
    }

    void paragraph(Paragraph paragraph) {
        sheet.wide(paragraph.text(), role(paragraph.emphasis()));
        sheet.gap(GAP / 2);
    }

    private static Role role(Emphasis emphasis) {
        return switch (emphasis) {
        case NORMAL -> Role.TEXT;
        case LEAD -> Role.LEAD;
        case MUTED -> Role.MUTED;
        };
    }

    /** Marks stand in the left column, so that the text hangs beside them. */
    void items(Items list) {
        int number = 1;
        for (String item : list.items()) {
            SheetWriter.Line line = sheet.line();
            line.text(0, mark(list.style(), number++), Role.LABEL, HorizontalAlignment.RIGHT);
            line.text(1, item, Role.TEXT);
            line.end();
        }
        sheet.gap(GAP / 2);
    }

    private static String mark(ListStyle style, int number) {
        return switch (style) {
        case BULLET -> "•";
        case NUMBER -> number + ".";
        case CHECKBOX -> "☐";
        };
    }

    void fields(Fields block) {
        fields(block.fields());
        sheet.gap(GAP / 2);
    }

    private void fields(List<Field> fields) {
        for (Field field : fields) {
            SheetWriter.Line line = sheet.line();
            line.text(0, field.label(), Role.LABEL);
            line.text(1, field.value(), Role.TEXT);
            line.end();
        }
    }

    /** One box: its title left, its lines right. */
    void notice(Notice notice) {
        Role title = switch (notice.tone()) {
        case INFO -> Role.INFO_TITLE;
        case STOP -> Role.STOP_TITLE;
        case URGENT -> Role.URGENT_TITLE;
        };
        Role text = switch (notice.tone()) {
        case INFO -> Role.INFO;
        case STOP -> Role.STOP;
        case URGENT -> Role.URGENT;
        };
        SheetWriter.Line line = sheet.line();
        line.text(0, notice.title(), title);
        line.text(1, String.join("\n", notice.lines()), text);
        line.end();
        sheet.gap(GAP / 2);
    }

    void signatures(Signatures block) {
        for (Signatory signatory : block.signatories()) {
            field("name", signatory.name(), Role.TEXT);
            field("meaning", signatory.meaning(), Role.TEXT);
            field("signed", signatory.signedOn(), signatory.signedOn().isBlank() ? Role.SIGN : Role.TEXT);
            SheetWriter.Line line = sheet.line();
            line.text(0, wording.of("signature"), Role.LABEL);
            line.text(1, "", Role.SIGN);
            line.raise(SIGNATURE);
            line.end();
            sheet.gap(GAP);
        }
    }

    private void field(String label, String value, Role role) {
        SheetWriter.Line line = sheet.line();
        line.text(0, wording.of(label), Role.LABEL);
        line.text(1, value, role);
        line.end();
    }

    /** Points to another sheet. */
    void link(String name) {
        SheetWriter.Line line = sheet.line();
        line.text(0, 1, wording.of("see", name), Role.LINK, HorizontalAlignment.LEFT);
        XSSFSheet target = sheet.sheet();
        XSSFHyperlink link = target.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + name.replace("'", "''") + "'!A1");
        target.getRow(line.row()).getCell(0).setHyperlink(link);
        line.end();
        sheet.gap(GAP / 2);
    }

    void pageBreak() {
        sheet.sheet().setRowBreak(sheet.next() - 1);
    }

    void end(Report report, Paper paper) {
        sheet.gap(2 * GAP);
        sheet.wide(wording.of("knowledge", report.contentVersion()), Role.MUTED);
        if (!report.footnote().isBlank()) {
            sheet.wide(report.footnote(), Role.MUTED);
        }
        paper.setUp(sheet.sheet(), sheet.width());
    }
}
