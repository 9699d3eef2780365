package org.plumbline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.cli.internal.Shell.Outcome;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueService;
import org.plumbline.core.catalogue.ContentProblem;
import org.plumbline.model.catalogue.ContentPack;
import org.plumbline.store.ChartStore;
import org.plumbline.store.SampleClinic;

/** Patients and charts: what is in a store, and what happens when it is not as it should be. */
@NonNullByDefault({}) // fields are set by the test engine
class StoreCommandsTest {

    private static final Services PRODUCT = Shell.product();
    private static final String DATABASE = "charts.db";

    @TempDir
    private static Path clinic;

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeAll
    static void fill() throws Exception {
        try (ChartStore store = PRODUCT.stores().open(clinic)) {
            new SampleClinic(PRODUCT.catalogue()).fill(store);
        }
    }

    @BeforeEach
    void open() {
        shell = new Shell(new Services(new Unread(), PRODUCT.stores(), PRODUCT.reports()), folder.resolve("users"));
    }

    @Test
    void patientsAreListedWithTheirNewestEpisode() {
        Outcome listed = shell.run("patients", "--store", clinic);
        List<String> lines = listed.out().lines().toList();
        assertAll(
                () -> assertEquals(0, listed.code(), listed::err),
                () -> assertTrue(lines.get(0).matches("Record +Name +Born +Last seen +Visits +Episode"), listed::out),
                () -> assertTrue(lines.stream().anyMatch(
                        line -> line.matches("P-0001 +Brandvold, Nadia +1987-04-12 +2026-11-19 +11 +Low back.*")),
                        listed::out),
                () -> assertEquals("", listed.err()));
    }

    @Test
    void patientsAreFoundByWords() {
        assertAll(
                () -> assertEquals(2, shell.run("patients", "--store", clinic, "nad", "1987").out().lines().count()),
                () -> assertEquals(new Outcome(0, "", line("No patient matches “nobody at all”.")),
                        shell.run("patients", "--store", clinic, "nobody", "at", "all")));
    }

    @Test
    void aStoreThatIsNotThereIsNotMadeByLookingForIt() {
        Path typo = folder.resolve("typo");
        Path users = folder.resolve("users");
        assertAll(
                () -> assertEquals(failure("There is no store in " + typo + "."),
                        shell.run("patients", "--store", typo)),
                () -> assertEquals(failure("There is no store in " + users
                        + " yet; the workbench makes it, with the sample clinic, when it first opens."),
                        shell.run("patients")),
                () -> assertEquals(1, shell.run("export", "-p", "P-0001", "-o", folder.resolve("out")).code()),
                () -> assertEquals(1, shell.run("chart", "export", "P-0001", folder.resolve("c.xml")).code()),
                () -> assertEquals(List.of(), files(folder)));
    }

    @Test
    void anEmptyStoreSaysSo() throws Exception {
        PRODUCT.stores().open(folder).close();
        assertEquals(new Outcome(0, "", line("The store holds no patients.")),
                shell.run("patients", "--store", folder));
    }

    @Test
    void aChartTravelsFromStoreToStore() throws IOException {
        Path file = folder.resolve("chart.xml");
        Path again = folder.resolve("again.xml");
        Path other = folder.resolve("other");
        assertAll(
                () -> assertEquals(success("Chart P-0001 was written to " + file + "."),
                        shell.run("chart", "export", "brandvold", file, "--store", clinic)),
                () -> assertEquals(success("The chart in " + file + " is now in the store, as revision 1."),
                        shell.run("chart", "import", file, "--store", other)),
                () -> assertEquals(success("The chart in " + file + " is now in the store, as revision 2."),
                        shell.run("chart", "import", "--store", other, file)),
                () -> assertEquals(0, shell.run("chart", "export", "P-0001", again, "--store", other).code()));
        assertEquals(Files.readString(file), Files.readString(again));
    }

    @Test
    void aRecordNumberOfAnotherChartIsRefused() throws IOException {
        Path file = folder.resolve("chart.xml");
        shell.run("chart", "export", "P-0001", file, "--store", clinic);
        Files.writeString(file, Files.readString(file).replaceFirst("<chart id=\"[^\"]+\"", "<chart id=\"another\""));
        String before = shell.run("patients", "--store", clinic).out();
        assertAll(
                () -> assertEquals(failure("The record number belongs to another chart; nothing was saved."),
                        shell.run("chart", "import", file, "--store", clinic)),
                () -> assertEquals(before, shell.run("patients", "--store", clinic).out()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                                                | damaged, cut short or not a chart.
            These are my notes.                               | damaged, cut short or not a chart.
            <?xml version="1.0"?><html/>                      | type, field or value that charts do not have.
            <!DOCTYPE a [<!ENTITY b SYSTEM "f">]><a>&b;</a>   | document type declaration, which is not safe to read.
            """)
    void aFileThatIsNoChartIsRefusedAndNoStoreMadeForIt(String text, String why) throws IOException {
        Path file = Files.writeString(folder.resolve("notes.xml"), text);
        refused(file, why);
    }

    @Test
    void aChartCutShortOrTooDeepIsRefused() throws IOException {
        Path file = folder.resolve("chart.xml");
        shell.run("chart", "export", "P-0001", file, "--store", clinic);
        String whole = Files.readString(file);
        refused(Files.writeString(file, whole.substring(0, whole.length() / 2)), "cut short");
        refused(Files.writeString(file, "<a>".repeat(100_000) + "</a>".repeat(100_000)), "nested too deep");
    }

    @Test
    void aFileThatCannotBeReadOrWrittenIsNamed() {
        Path none = folder.resolve("none.xml");
        Path lost = folder.resolve("no/such/folder.xml");
        assertAll(
                () -> assertEquals(failure(none + " could not be read."), shell.run("chart", "import", none)),
                () -> assertEquals(failure(folder + " is a folder; name a file."),
                        shell.run("chart", "import", folder)),
                () -> assertEquals(failure(folder + " is a folder; name a file."),
                        shell.run("chart", "export", "P-0001", folder, "--store", clinic)),
                () -> assertEquals(failure("The chart could not be written to " + lost + "."),
                        shell.run("chart", "export", "P-0001", lost, "--store", clinic)),
                () -> assertEquals(List.of(), files(folder)));
    }

    @Test
    void aBrokenStoreIsNamedAndLeftAsItIs() throws IOException {
        byte[] whole = Files.readAllBytes(clinic.resolve(DATABASE));
        broken(new byte[0], "The store %s is empty, so it was damaged; restore it from a backup.");
        broken("my patients".getBytes(StandardCharsets.UTF_8), "%s is not a Plumbline store.");
        broken(Arrays.copyOf(whole, whole.length / 2), "The store %s is damaged; restore it from a backup.");
        byte[] foreign = whole.clone();
        foreign[68] ^= 1;
        broken(foreign, "%s is not a Plumbline store.");
    }

    @Test
    void aStoreInUseSaysByWhom() throws Exception {
        Path used = folder.resolve("used");
        try (ChartStore store = PRODUCT.stores().open(used)) {
            Outcome refused = shell.run("patients", "--store", used);
            assertAll(
                    () -> assertEquals(1, refused.code()),
                    () -> assertTrue(refused.err().startsWith("The store in " + used + " is in use by "),
                            refused::err),
                    () -> assertEquals(1, refused.err().lines().count(), refused::err));
        }
    }

    @Test
    void aStoreThatCannotBeMadeIsNamed() throws IOException {
        Path file = folder.resolve("chart.xml");
        shell.run("chart", "export", "P-0001", file, "--store", clinic);
        Path store = Files.writeString(folder.resolve("file"), "").resolve("store");
        assertEquals(failure("The folder " + store + " cannot be written."),
                shell.run("chart", "import", file, "--store", store));
    }

    private void refused(Path file, String why) throws IOException {
        Path store = folder.resolve("store");
        Outcome refused = shell.run("chart", "import", file, "--store", store);
        assertAll(
                () -> assertEquals(1, refused.code()),
                () -> assertTrue(refused.err().startsWith(String.valueOf(file.getFileName())), refused::err),
                () -> assertTrue(refused.err().contains(why), refused::err),
                () -> assertEquals(1, refused.err().lines().count(), refused::err),
                () -> assertFalse(Files.exists(store)));
    }

    private void broken(byte[] content, String sentence) throws IOException {
        Path database = Files.write(folder.resolve(DATABASE), content);
        assertAll(
                () -> assertEquals(failure(String.format(sentence, database)),
                        shell.run("patients", "--store", folder)),
                () -> assertEquals(List.of(DATABASE), files(folder)),
                () -> assertEquals(new String(content, StandardCharsets.ISO_8859_1),
                        Files.readString(database, StandardCharsets.ISO_8859_1)));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::getFileName).map(String::valueOf).toList();
        }
    }

    private static Outcome success(String sentence) {
        return new Outcome(0, line(sentence), "");
    }

    private static Outcome failure(String sentence) {
        return new Outcome(1, "", line(sentence));
    }

    private static String line(String sentence) {
        return sentence + System.lineSeparator();
    }

    /** Patients and charts need no knowledge, whose reading would cost every start. */
    private static final class Unread implements CatalogueService {

        @Override
        public Catalogue catalogue() {
            throw new AssertionError("The catalogue is read");
        }

        @Override
        public List<ContentProblem> problems() {
            throw new AssertionError("The catalogue is read");
        }

        @Override
        public InputStream open(ContentPack pack, String file) {
            throw new AssertionError("The catalogue is read");
        }
    }
}
