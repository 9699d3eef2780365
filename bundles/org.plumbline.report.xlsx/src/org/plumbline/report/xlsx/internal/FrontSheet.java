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

    private static final double MARKS = 24;
    private static final double LABELS = 96;
    private static final double TEXT = 378;
    private static final double GAP = 10;
    private static final double SIGNATURE = 24;
    private static final int LAST = 2;

    /** What a heading and the first lines below it need; with less room left they start a page. */
    private static final double TOGETHER = 90;

    private final SheetWriter sheet;
    private final Wording wording;
    private final double page;
    private double pageStart;

    FrontSheet(XSSFSheet empty, Styles styles, Wording wording, Paper paper) {
        sheet = new SheetWriter(empty, styles, MARKS, LABELS, TEXT);
        this.wording = wording;
        page = paper.setUp(empty, sheet.width());
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
    }

    void heading(String heading) {
        while (sheet.height() - pageStart > page) {
            pageStart += page;
        }
        if (sheet.height() - pageStart > page - TOGETHER) {
            pageBreak();
        }
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
            line.text(1, LAST, item, Role.TEXT, HorizontalAlignment.LEFT);
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
            pair(field.label(), Role.LABEL, field.value(), Role.TEXT);
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
        pair(notice.title(), title, String.join("\n", notice.lines()), text);
        sheet.gap(GAP / 2);
    }

    void signatures(Signatures block) {
        for (Signatory signatory : block.signatories()) {
            pair(wording.of("name"), Role.LABEL, signatory.name(), Role.TEXT);
            pair(wording.of("meaning"), Role.LABEL, signatory.meaning(), Role.TEXT);
            pair(wording.of("signed"), Role.LABEL, signatory.signedOn(),
                    signatory.signedOn().isBlank() ? Role.SIGN : Role.TEXT);
            sheet.gap(SIGNATURE);
            pair(wording.of("signature"), Role.LABEL, "", Role.SIGN);
            sheet.gap(GAP);
        }
    }

    private void pair(String left, Role leftRole, String right, Role rightRole) {
        SheetWriter.Line line = sheet.line();
        line.text(0, LAST - 1, left, leftRole, HorizontalAlignment.LEFT);
        line.text(LAST, right, rightRole);
        line.end();
    }

    /** Points to another sheet. */
    void link(String name) {
        SheetWriter.Line line = sheet.line();
        line.text(0, LAST, wording.of("see", name), Role.LINK, HorizontalAlignment.LEFT);
        XSSFSheet target = sheet.sheet();
        XSSFHyperlink link = target.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + name.replace("'", "''") + "'!A1");
        target.getRow(line.row()).getCell(0).setHyperlink(link);
        line.end();
        sheet.gap(GAP / 2);
    }

    void pageBreak() {
        sheet.sheet().setRowBreak(sheet.next() - 1);
        pageStart = sheet.height();
    }

    void end(Report report) {
        sheet.gap(2 * GAP);
        sheet.wide(wording.of("knowledge", report.contentVersion()), Role.MUTED);
        if (!report.footnote().isBlank()) {
            sheet.wide(report.footnote(), Role.MUTED);
        }
    }
}
