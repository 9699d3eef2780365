package org.plumbline.report.xlsx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Exercise;
import org.plumbline.report.model.Block.LineChart;
import org.plumbline.report.model.Block.LogGrid;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Report;
import org.plumbline.report.model.Report.Section;

/** Lays one report out: words and small tables on the front sheet, sections that need more on sheets of their own. */
final class ReportWorkbook {

    private static final String PRODUCT = "Plumbline";

    /** Largest table that stands between the words of the front sheet. */
    private static final int FEW_COLUMNS = 5;
    private static final int FEW_ROWS = 8;

    private ReportWorkbook() {
    }

    /** Writes the report as a workbook. Closing a new workbook would save it a second time, to nowhere. */
    static void write(Report report, OutputStream out) throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        try {
            describe(report, workbook);
            fill(report, workbook);
            workbook.write(out);
        } finally {
            workbook.getPackage().revert();
        }
    }

    private static void fill(Report report, XSSFWorkbook workbook) {
        Wording wording = new Wording(report.language());
        Setting setting = new Setting(new Styles(workbook), new Formats(report.language()), wording,
                new Paper(report, wording));
        SheetNames names = new SheetNames();
        XSSFSheet front = workbook.createSheet(names.next(report.title()));
        List<Section> onFront = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Section section : report.sections()) {
            if (section.blocks().stream().allMatch(ReportWorkbook::fitsTheFront)) {
                onFront.add(section);
            } else {
                XSSFSheet sheet = workbook.createSheet(names.next(section.heading()));
                ReportSheet.of(section, sheet, setting);
                others.add(sheet.getSheetName());
            }
        }
        ReportSheet.front(report, onFront, others, front, setting);
    }

    private static boolean fitsTheFront(Block block) {
        return switch (block) {
        case Table table -> table.columns().size() <= FEW_COLUMNS && table.rows().size() <= FEW_ROWS;
        case LineChart chart -> false;
        case LogGrid grid -> false;
        case Exercise exercise -> false;
        default -> true;
        };
    }

    /** Document properties: a title for screen readers and file lists, and no name of a patient. */
    private static void describe(Report report, XSSFWorkbook workbook) {
        var properties = workbook.getProperties();
        properties.getCoreProperties().setTitle(report.title());
        properties.getCoreProperties().setCreator(report.letterhead().clinic());
        properties.getCoreProperties().setCreated(
                Optional.of(Date.from(report.written().atStartOfDay(ZoneOffset.UTC).toInstant())));
        PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
        core.setLanguageProperty(report.language().toLanguageTag());
        properties.getExtendedProperties().setApplication(PRODUCT);
    }
}
