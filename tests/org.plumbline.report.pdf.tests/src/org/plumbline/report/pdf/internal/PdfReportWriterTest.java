package org.plumbline.report.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.report.figure.Shape;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Exercise;
import org.plumbline.report.model.Block.Items;
import org.plumbline.report.model.Block.LogGrid;
import org.plumbline.report.model.Block.Notice;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Block.Signatures;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Cell;
import org.plumbline.report.model.Report;
import org.plumbline.report.model.Report.Field;

/** What a reader finds in the PDF is what the report says: all of it, within the page, with its structure. */
class PdfReportWriterTest {

    static Stream<Report> reports() {
        return Stream.of(SampleReports.handout(), SampleReports.progress());
    }

    private static byte[] write(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfReportWriter().write(report, out);
        return out.toByteArray();
    }

    private static PDDocument open(Report report) throws IOException {
        return Loader.loadPDF(write(report));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyWordAndNumberOfTheReportIsPrinted(Report report) throws IOException {
        try (PDDocument document = open(report)) {
            String printed = squeezed(String.join(" ", bodies(document)));
            for (String words : words(report)) {
                assertTrue(printed.contains(squeezed(words)), () -> words + " is not printed");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void nothingLeavesTheMarginsOfThePage(Report report) throws IOException {
        try (PDDocument document = open(report)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(@Nullable TextPosition position) {
                    TextPosition text = Objects.requireNonNull(position);
                    PDRectangle page = getCurrentPage().getMediaBox();
                    assertTrue(text.getX() >= Sheet.LEFT - 1, () -> text + " is left of the text");
                    assertTrue(text.getX() + text.getWidth() <= page.getWidth() - Sheet.LEFT + 1,
                            () -> text + " is right of the text");
                    assertTrue(text.getY() > 20, () -> text + " is above the page");
                    assertTrue(text.getY() < page.getHeight() - 20, () -> text + " is below the page");
                }
            }.getText(document);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyPageSaysWhereItBelongs(Report report) throws IOException {
        try (PDDocument document = open(report)) {
            int pages = document.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                String text = page(document, page);
                assertTrue(text.contains("Page " + page + " of " + pages), text);
                assertTrue(text.contains(report.record()), text);
                assertTrue(text.contains(report.contentVersion()), text);
                assertTrue(text.contains(report.footnote()), text);
                assertTrue(text.contains(report.title()), text);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void fontsAreEmbedded(Report report) throws IOException {
        try (PDDocument document = open(report)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theDocumentIsTaggedAndNamesItsLanguageAndTitle(Report report) throws IOException {
        try (PDDocument document = open(report)) {
            var catalog = document.getDocumentCatalog();
            assertTrue(catalog.getMarkInfo().isMarked());
            assertEquals(report.language().toLanguageTag(), catalog.getLanguage());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertEquals(report.title(), document.getDocumentInformation().getTitle());
            String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains("<pdfuaid:part>1</pdfuaid:part>"), xmp);
            assertFalse(xmp.contains("Dvořáková"), xmp);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everySectionHasABookmark(Report report) throws IOException {
        try (PDDocument document = open(report)) {
            List<String> titles = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
            assertEquals(report.sections().stream().map(Report.Section::heading)
                    .filter(heading -> !heading.isBlank()).toList(), titles);
        }
    }

    @Test
    void everyKindOfBlockHasItsTags() throws IOException {
        try (PDDocument document = open(SampleReports.progress())) {
            Map<String, Integer> tags = tags(document);
            assertEquals(1, tags.get("Document"));
            assertEquals(1, tags.get("H1"));
            assertEquals(5, tags.get("H2"));
            assertEquals(3, tags.get("Table"));
            assertEquals(2, tags.get("Caption"));
            assertEquals(1 + 1, tags.get("Figure"));
            assertEquals(2 + 1 + 70 + 1 + 3, tags.get("TR"));
            assertEquals(5 + 4 + 2, tags.get("TH"));
        }
        try (PDDocument document = open(SampleReports.handout())) {
            Map<String, Integer> tags = tags(document);
            assertEquals(3, tags.get("H3"));
            assertEquals(2, tags.get("Figure"));
            assertEquals(14 + 4, tags.get("TH"));
            assertNotNull(tags.get("Lbl"));
        }
    }

    @Test
    void aTableThatGoesOnRepeatsItsHeaderAndSplitsNoRow() throws IOException {
        Report report = SampleReports.progress();
        Table visits = (Table) report.sections().get(2).blocks().getFirst();
        try (PDDocument document = open(report)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(squeezed(page(document, page)));
            }
            List<String> withRows = pages.stream().filter(page -> page.contains("97110")).toList();
            assertTrue(withRows.size() >= 4);
            withRows.forEach(page -> assertTrue(page.contains("WhatwasdoneMinutesUnits"), page));
            for (Block.Row row : visits.rows()) {
                List<Cell> cells = row.cells();
                String words = squeezed(cells.getFirst().text());
                String done = squeezed(cells.get(1).text());
                String last = done.substring(done.length() - 12);
                assertEquals(1, withRows.stream().filter(page -> page.contains(words))
                        .filter(page -> page.indexOf(last, page.indexOf(words)) > 0).count(), words);
            }
        }
    }

    @Test
    void anExerciseStaysOnOnePage() throws IOException {
        try (PDDocument document = open(SampleReports.handout())) {
            List<String> pages = bodies(document);
            for (String page : pages) {
                String words = squeezed(page);
                assertEquals(count(words, "Teachesyourtrunk"), count(words, "Stopifpaingoesabove"), page);
            }
        }
    }

    @Test
    void aReportOfManyPagesIsWrittenTheSameByManyThreads() throws Exception {
        Report report = SampleReports.handout();
        String alone = text(write(report));
        List<Callable<String>> tasks = Stream.generate(() -> (Callable<String>) () -> text(write(report))).limit(12)
                .toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var written : threads.invokeAll(tasks)) {
                assertEquals(alone, written.get());
            }
        }
    }

    @Test
    void theStreamIsLeftOpenAndItsFailureIsReported() throws IOException {
        var out = new ByteArrayOutputStream() {
            private boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        };
        new PdfReportWriter().write(SampleReports.handout(), out);
        assertFalse(out.closed);
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left");
            }
        };
        var failure = assertThrows(IOException.class,
                () -> new PdfReportWriter().write(SampleReports.handout(), full));
        assertEquals("No space left", failure.getMessage());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String page(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /** The pages in the order their content was written, without running heads and feet. */
    private static List<String> bodies(PDDocument document) throws IOException {
        List<String> bodies = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            bodies.add(page(document, page));
        }
        return bodies;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static Map<String, Integer> tags(PDDocument document) {
        Map<String, Integer> tags = new HashMap<>();
        count(document.getDocumentCatalog().getStructureTreeRoot(), tags);
        return tags;
    }

    private static void count(PDStructureNode node, Map<String, Integer> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.merge(element.getStructureType(), 1, Integer::sum);
                count(element, tags);
            }
        }
    }

    private static List<String> words(Report report) {
        List<String> words = new ArrayList<>(List.of(report.title(), report.letterhead().clinic()));
        words.addAll(report.letterhead().lines());
        addFields(report.subject(), words);
        report.sections().forEach(section -> {
            words.add(section.heading());
            section.blocks().forEach(block -> add(block, words));
        });
        return words.stream().flatMap(text -> Stream.of(text.split("(?<=[.!?]) "))).collect(Collectors.toList());
    }

    private static void add(Block block, List<String> words) {
        switch (block) {
        case Paragraph paragraph -> words.add(paragraph.text());
        case Items items -> words.addAll(items.items());
        case Block.Fields fields -> addFields(fields.fields(), words);
        case Notice notice -> {
            words.add(notice.title());
            words.addAll(notice.lines());
        }
        case Table table -> {
            words.add(table.caption());
            table.columns().forEach(column -> words.add(column.label()));
            table.rows().forEach(row -> row.cells().forEach(cell -> words.add(cell.text())));
            table.totals().forEach(cell -> words.add(cell.text()));
        }
        case Block.LineChart chart -> {
            words.add(chart.title());
            chart.series().forEach(series -> {
                words.add(series.label() + " " + (int) series.points().getLast().value());
                Double target = series.target();
                if (target != null) {
                    words.add("Target " + series.label() + " " + target.intValue());
                }
            });
        }
        case Block.Drawing drawing -> drawing.figure().shapes().stream().filter(Shape.Caption.class::isInstance)
                .forEach(caption -> words.add(((Shape.Caption) caption).text()));
        case Exercise exercise -> {
            words.addAll(List.of(exercise.number() + exercise.name(), exercise.aim(), exercise.position(),
                    exercise.feel(), exercise.easier(), exercise.harder(), exercise.stopRule()));
            words.addAll(exercise.steps());
            words.addAll(exercise.cues());
            words.addAll(exercise.dose());
        }
        case LogGrid grid -> {
            words.add(grid.instruction());
            words.addAll(grid.rows());
            words.addAll(grid.days());
        }
        case Signatures signatures -> signatures.signatories().forEach(
                signatory -> words.addAll(List.of(signatory.name(), signatory.meaning(), signatory.signedOn())));
        case Block.PageBreak page -> {
        }
        }
    }

    private static void addFields(List<Field> fields, List<String> words) {
        fields.forEach(field -> words.addAll(List.of(field.label(), field.value())));
    }
}
