package org.plumbline.report.xlsx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/** The workbook as a whole: sheets, words, print set-up, properties. */
class XlsxReportWriterTest {

    @Test
    void sectionsThatNeedMoreThanWordsHaveASheetTheFrontSheetLinksTo() throws IOException {
        try (Written written = Written.of(SampleReport.full())) {
            assertEquals(List.of("Progress report", "Goals", "Outcome", "Treatment", "Exercises", "Two-week log"),
                    written.names());
            XSSFSheet front = written.sheet("Progress report");
            assertEquals(List.of("'Goals'!A1", "'Outcome'!A1", "'Treatment'!A1", "'Exercises'!A1", "'Two-week log'!A1"),
                    front.getHyperlinkList().stream().map(link -> link.getAddress()).toList());
        }
    }

    @Test
    void theFrontSheetReadsLikeTheFirstPage() throws IOException {
        try (Written written = Written.of(SampleReport.full())) {
            List<String> others = written.names().subList(1, written.names().size());
            List<String> texts = Written.texts(written.sheet("Progress report"));
            assertEquals(List.of("Progress report", "Riverside Running Clinic",
                    "1 Mill Lane, Ashford · Tel. 01632 960 001", "Patient", "Avery Example"),
                    texts.stream().filter(text -> !text.isEmpty() && !others.contains(text)).limit(5).toList());
            assertTrue(texts.contains("• Pain goes above 5 of 10.\n• Pain spreads below the knee."));
            assertTrue(texts.containsAll(List.of("•", "1.", "2.", "☐", "Walk 30 minutes.", "Stop and call us if",
                    "Dana Ruiz, PT, DPT", "Invented patient")));
        }
    }

    @Test
    void everySheetPrintsOnePageWideAndSaysWhoseItIs() throws IOException {
        try (Written written = Written.of(SampleReport.full())) {
            for (String name : written.names()) {
                XSSFSheet sheet = written.sheet(name);
                assertTrue(sheet.getFitToPage(), name);
                assertEquals(1, sheet.getPrintSetup().getFitWidth(), name);
                assertEquals(0, sheet.getPrintSetup().getFitHeight(), name);
                assertEquals("Record 123 && 4", sheet.getHeader().getRight(), name);
                assertEquals("Page &P of &N", sheet.getFooter().getRight(), name);
                assertEquals("Invented patient", sheet.getFooter().getLeft(), name);
            }
        }
    }

    @Test
    void headsStayInViewAndAreRepeatedOnPaper() throws IOException {
        try (Written written = Written.of(SampleReport.full())) {
            XSSFSheet treatment = written.sheet("Treatment");
            int head = written.cell("What was done").getRowIndex();
            assertEquals(head + 1, treatment.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(treatment.getPaneInformation().isFreezePane());
            assertEquals(new CellRangeAddress(head, head, -1, -1), treatment.getRepeatingRows());
            assertEquals(1, written.sheet("Goals").getPaneInformation().getVerticalSplitPosition());
        }
    }

    @Test
    void propertiesNameTheReportAndNotThePatient() throws IOException {
        try (Written written = Written.of(SampleReport.full())) {
            var properties = written.workbook().getProperties().getCoreProperties();
            assertEquals("Progress report", properties.getTitle());
            assertEquals("Riverside Running Clinic", properties.getCreator());
            assertEquals("en-GB", properties.getUnderlyingProperties().getLanguageProperty().orElseThrow());
        }
        Map<String, String> parts = parts(Written.bytes(SampleReport.full()));
        parts.forEach((name, content) -> {
            if (name.startsWith("docProps")) {
                assertFalse(content.contains("Avery"), name);
            }
        });
    }

    @Test
    void cellStylesHaveNames() throws IOException {
        String styles = parts(Written.bytes(SampleReport.full())).get("xl/styles.xml");
        for (Role role : Role.values()) {
            assertTrue(styles.contains("<cellStyle name=\"" + role.label() + "\" xfId="), role.label());
        }
        assertTrue(styles.indexOf("</cellXfs>") < styles.indexOf("<cellStyles>"), "order of the schema");
    }

    @Test
    void twoWritingsAreTheSame() throws IOException {
        Map<String, String> first = parts(Written.bytes(SampleReport.full()));
        Map<String, String> second = parts(Written.bytes(SampleReport.full()));
        assertEquals(first, second);
    }

    @Test
    void noRowIsHigherThanExcelAllowsAndNoTextIsTaller() throws IOException {
        try (Written written = Written.of(SampleReport.full())) {
            for (String name : written.names()) {
                for (var row : written.sheet(name)) {
                    assertTrue(row.getHeightInPoints() <= 409.5, name);
                    for (var cell : row) {
                        if (cell.getCellType() == CellType.STRING) {
                            long lines = cell.getStringCellValue().lines().count();
                            double letters = written.workbook().getFontAt(cell.getCellStyle().getFontIndex())
                                    .getFontHeightInPoints();
                            assertTrue(row.getHeightInPoints() >= lines * letters * 1.15, cell.getStringCellValue());
                        }
                    }
                }
            }
        }
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return parts;
    }
}
