package org.plumbline.report.xlsx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Exercise;
import org.plumbline.report.model.Block.Fields;
import org.plumbline.report.model.Block.Items;
import org.plumbline.report.model.Block.LineChart;
import org.plumbline.report.model.Block.LogGrid;
import org.plumbline.report.model.Block.Notice;
import org.plumbline.report.model.Block.PageBreak;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Block.Signatures;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Report;
import org.plumbline.report.model.Report.Section;

/** Lays one report out: words on the front sheet; tables, charts, exercises and logs on sheets linked from there. */
final class ReportWorkbook {

    private static final String PRODUCT = "Plumbline";

    private final Report report;
    private final XSSFWorkbook workbook;
    private final SheetNames names = new SheetNames();
    private final Styles styles;
    private final Formats formats;
    private final Wording wording;
    private final Paper paper;
    private final FrontSheet front;
    private @Nullable ExerciseSheet exercises;

    private ReportWorkbook(Report report, XSSFWorkbook workbook) {
        this.report = report;
        this.workbook = workbook;
        styles = new Styles(workbook);
        formats = new Formats(report.language());
        wording = new Wording(report.language());
        paper = new Paper(report, wording);
        front = new FrontSheet(sheet(report.title()), styles, wording, paper);
    }

    /** Writes the report as a workbook. Closing a new workbook would save it a second time, to nowhere. */
    static void write(Report report, OutputStream out) throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        try {
            new ReportWorkbook(report, workbook).fill();
            workbook.write(out);
        } finally {
            workbook.getPackage().revert();
        }
    }

    private void fill() {
        describe();
        front.begin(report);
        for (Section section : report.sections()) {
            front.heading(section.heading());
            boolean first = true;
            for (Block block : section.blocks()) {
                add(section.heading(), block, first);
                first = false;
            }
        }
        front.end(report);
    }

    /** Document properties: a title for screen readers and file lists, and no name of a patient. */
    private void describe() {
        var properties = workbook.getProperties();
        properties.getCoreProperties().setTitle(report.title());
        properties.getCoreProperties().setCreator(report.letterhead().clinic());
        properties.getCoreProperties().setCreated(
                Optional.of(Date.from(report.written().atStartOfDay(ZoneOffset.UTC).toInstant())));
        PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
        core.setLanguageProperty(report.language().toLanguageTag());
        properties.getExtendedProperties().setApplication(PRODUCT);
    }

    /**
     * @param first whether the block opens its section; a table that does goes by the heading
     */
    private void add(String heading, Block block, boolean first) {
        switch (block) {
        case Paragraph paragraph -> front.paragraph(paragraph);
        case Items items -> front.items(items);
        case Fields fields -> front.fields(fields);
        case Notice notice -> front.notice(notice);
        case Signatures signatures -> front.signatures(signatures);
        case PageBreak pageBreak -> front.pageBreak();
        case Table table -> {
            String title = first || table.caption().isBlank() ? heading : table.caption();
            TableSheet.write(table, title, linked(title), styles, formats, wording, paper);
        }
        case LineChart chart ->
            ChartSheet.write(chart, linked(chart.title()), styles, formats, wording, paper);
        case LogGrid grid -> LogSheet.write(grid, heading, linked(wording.of("log")), styles, wording, paper);
        case Exercise exercise -> exercises().add(heading, exercise);
        }
    }

    private ExerciseSheet exercises() {
        ExerciseSheet sheet = exercises;
        if (sheet == null) {
            String title = wording.of("exercises");
            sheet = new ExerciseSheet(linked(title), title, styles, wording, paper);
            exercises = sheet;
        }
        return sheet;
    }

    private XSSFSheet linked(String title) {
        XSSFSheet sheet = sheet(title);
        front.link(sheet.getSheetName());
        return sheet;
    }

    private XSSFSheet sheet(String title) {
        return workbook.createSheet(names.next(title));
    }
}
