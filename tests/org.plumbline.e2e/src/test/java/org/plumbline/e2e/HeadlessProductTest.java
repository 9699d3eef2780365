package org.plumbline.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What people and scripts get from the product without a window: files that open, or a sentence that says why not. */
@EnabledOnOs(OS.LINUX)
class HeadlessProductTest {

    private static final String RUNNER = "P-0001";

    private static UnpackedProduct product;

    @BeforeAll
    static void unpack(@TempDir Path folder) throws Exception {
        product = UnpackedProduct.into(folder);
    }

    @Test
    void theDemoWritesReportsThatOpenAndAreThePatients() throws Exception {
        var demo = product.run("demo", "--out", "reports of a runner");
        assertEquals(0, demo.exitCode(), demo::err);
        var files = demo.out().lines().map(product.home()::resolve).toList();
        assertEquals(4, files.size(), demo::out);
        for (var file : files) {
            if (file.toString().endsWith(".pdf")) {
                isReport(file);
            } else {
                isWorkbook(file);
            }
        }
    }

    private static void isReport(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var text = new PDFTextStripper().getText(pdf);
            assertAll(file.toString(),
                    () -> assertTrue(pdf.getNumberOfPages() >= 2, () -> pdf.getNumberOfPages() + " pages"),
                    () -> assertTrue(text.contains(RUNNER), text));
        }
    }

    private static void isWorkbook(Path file) throws IOException {
        try (var workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            var words = new ArrayList<String>();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        words.add(new DataFormatter().formatCellValue(cell));
                    }
                }
            }
            assertTrue(words.stream().anyMatch(word -> word.contains(RUNNER)), () -> file + ": " + words);
        }
    }

    @Test
    void theWholeInventoryIsHeld() throws Exception {
        var trace = product.run("catalogue", "--trace");
        var lines = trace.out().lines().toList();
        assertAll(
                () -> assertEquals(0, trace.exitCode(), trace::err),
                () -> assertEquals("0 ids are held by nothing.", lines.get(lines.size() - 1)),
                () -> assertTrue(lines.size() > 700, () -> lines.size() + " lines"));
    }

    @Test
    void aBrokenContentFileIsOneSentenceAndLeavesNothing(@TempDir Path folder) throws Exception {
        var broken = UnpackedProduct.into(folder);
        cutShort(broken, "packs/lowback/disputes.xml");
        var demo = broken.run("demo", "--out", "out");
        assertAll(
                () -> assertEquals(1, demo.exitCode()),
                () -> assertEquals("", demo.out()),
                () -> assertTrue(demo.err().contains("The knowledge cannot be used: disputes.xml:"), demo::err),
                () -> assertEquals(1, sentences(demo.err()).size(), demo::err),
                () -> assertFalse(Files.exists(broken.home().resolve("out"))));
    }

    private static void cutShort(UnpackedProduct broken, String name) throws IOException {
        try (Stream<Path> plugins = Files.list(broken.folder().resolve("plugins"))) {
            var jar = plugins.filter(each -> each.getFileName().toString().startsWith("org.plumbline.content_"))
                    .findFirst().orElseThrow();
            try (var files = FileSystems.newFileSystem(jar)) {
                var file = files.getPath(name);
                var whole = Files.readString(file);
                Files.writeString(file, whole.substring(0, whole.length() / 2));
            }
        }
    }

    @Test
    void aBrokenStoreIsOneSentenceAndStaysAsItIs() throws Exception {
        var store = Files.createDirectory(product.home().resolve("store"));
        var file = Files.writeString(store.resolve("charts.db"), "no database");
        var patients = product.run("patients", "--store", store.toString());
        assertAll(
                () -> assertEquals(1, patients.exitCode()),
                () -> assertEquals(List.of(file + " is not a Plumbline store."), sentences(patients.err())),
                () -> assertEquals("no database", Files.readString(file)));
    }

    @Test
    void lookingForPatientsMakesNoStore() throws Exception {
        var patients = product.run("patients");
        assertAll(
                () -> assertEquals(1, patients.exitCode()),
                () -> assertTrue(sentences(patients.err()).get(0).startsWith("There is no store in "), patients::err),
                () -> assertFalse(Files.exists(product.home().resolve(".plumbline/data/store"))));
    }

    /** What was said on the error stream, but for what the JVM says of the variable that moves its home. */
    private static List<String> sentences(String err) {
        return err.lines().filter(line -> !line.startsWith("Picked up JAVA_TOOL_OPTIONS")).toList();
    }
}
