package org.plumbline.report.xlsx.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.plumbline.report.model.Block.Fields;
import org.plumbline.report.model.Block.Items;
import org.plumbline.report.model.Block.ListStyle;
import org.plumbline.report.model.Block.Notice;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Block.Signatory;
import org.plumbline.report.model.Block.Signatures;
import org.plumbline.report.model.Report.Field;

/** Writes what is made of words, over the full width of any sheet. */
final class Prose {

    static final double GAP = 5;

    private static final double MARKS = 24;
    private static final double LABELS = 110;
    private static final double SIGNATURE = 24;

    /** Items that are kept on one page; of longer lists only the first stays with what leads to it. */
    private static final int SHORT_LIST = 8;

    private static final String BULLET = "•";

    private final SheetWriter sheet;
    private final Wording wording;

    Prose(SheetWriter sheet, Wording wording) {
        this.sheet = sheet;
        this.wording = wording;
    }

    void heading(String heading) {
        sheet.lead(() -> {
            sheet.gap(3 * GAP);
            sheet.wide(heading, Role.HEADING);
            sheet.gap(GAP);
        });
    }

    /**
     * Writes running text.
     *
     * @param leads whether it is about what follows it
     */
    void paragraph(Paragraph paragraph, boolean leads) {
        Role role = switch (paragraph.emphasis()) {
        case NORMAL -> Role.TEXT;
        case LEAD -> Role.LEAD;
        case MUTED -> Role.MUTED;
        };
        Runnable text = () -> {
            sheet.wide(paragraph.text(), role);
            if (role != Role.LEAD) {
                sheet.gap(GAP);
            }
        };
        if (leads) {
            sheet.lead(text);
        } else {
            sheet.together(text);
        }
    }

    void items(Items list) {
        List<String> items = list.items();
        int kept = items.size() <= SHORT_LIST ? items.size() : 1;
        sheet.together(() -> items(list.style(), 0, items.subList(0, kept)));
        items(list.style(), kept, items.subList(kept, items.size()));
        sheet.gap(GAP);
    }

    /** Marks stand in a column of their own, with the text hanging beside them, where the sheet has one. */
    private void items(ListStyle style, int before, List<String> items) {
        int marks = until(MARKS);
        boolean hanging = sheet.width(0, marks) < 2 * MARKS;
        int number = before;
        for (String item : items) {
            String mark = mark(style, ++number);
            Line line = sheet.line();
            if (hanging) {
                line.text(0, marks, mark, Role.LABEL, HorizontalAlignment.CENTER);
                line.text(marks + 1, sheet.columns() - 1, item, Role.TEXT, HorizontalAlignment.LEFT);
            } else {
                line.text(0, sheet.columns() - 1, mark + ' ' + item, Role.TEXT, HorizontalAlignment.LEFT);
            }
            line.end();
        }
    }

    private static String mark(ListStyle style, int number) {
        return switch (style) {
        case BULLET -> BULLET;
        case NUMBER -> number + ".";
        case CHECKBOX -> "☐";
        };
    }

    void fields(Fields block) {
        fields(block.fields());
    }

    void fields(List<Field> fields) {
        sheet.together(() -> fields.forEach(field -> pair(field.label(), field.value(), Role.TEXT)));
        sheet.gap(GAP);
    }

    /** One box: the title above the lines. */
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
        String mark = notice.lines().size() > 1 ? BULLET + ' ' : "";
        sheet.together(() -> {
            sheet.wide(notice.title(), title);
            sheet.wide(notice.lines().stream().map(mark::concat).collect(Collectors.joining("\n")), text);
        });
        sheet.gap(2 * GAP);
    }

    void signatures(Signatures block) {
        for (Signatory signatory : block.signatories()) {
            sheet.together(() -> {
                pair(wording.of("name"), signatory.name(), Role.TEXT);
                pair(wording.of("meaning"), signatory.meaning(), Role.TEXT);
                pair(wording.of("signed"), signatory.signedOn(),
                        signatory.signedOn().isBlank() ? Role.SIGN : Role.TEXT);
                sheet.gap(SIGNATURE);
                pair(wording.of("signature"), "", Role.SIGN);
                sheet.gap(2 * GAP);
            });
        }
    }

    private void pair(String label, String text, Role role) {
        int labels = until(LABELS);
        Line line = sheet.line();
        line.text(0, labels, label, Role.LABEL, HorizontalAlignment.LEFT);
        line.text(labels + 1, sheet.columns() - 1, text, role, HorizontalAlignment.LEFT);
        line.end();
    }

    /** The column up to which the sheet is at least {@code width} wide; there is always one behind it. */
    private int until(double width) {
        int column = 0;
        while (column < sheet.columns() - 2 && sheet.width(0, column) < width) {
            column++;
        }
        return column;
    }
}
