package org.plumbline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.cli.internal.Shell.Outcome;
import org.plumbline.store.ChartStore;
import org.plumbline.store.SampleClinic;

/** Reports from the command line: of the sample runner, of any patient, and none of what is not there. */
@NonNullByDefault({}) // fields are set by the test engine
class ReportCommandsTest {

    private static final Services PRODUCT = Shell.product();

    @TempDir
    private static Path clinic;

    @TempDir
    private Path folder;
    private Path out;
    private Shell shell;

    @BeforeAll
    static void fill() throws Exception {
        try (ChartStore store = PRODUCT.stores().open(clinic)) {
            new SampleClinic(PRODUCT.catalogue()).fill(store);
        }
    }

    @BeforeEach
    void open() {
        out = folder.resolve("out");
        shell = new Shell(PRODUCT, clinic);
    }

    @Test
    void reportsAndFormatsAreListed() {
        List<String> names = shell.run("reports").out().lines().map(line -> line.split(" ")[0]).toList();
        assertEquals(List.of("progress", "referral-letter", "rehab-plan", "pdf", "txt", "xlsx"), names);
    }

    @Test
    void theDemoWritesFourFilesAndNamesThem() throws IOException {
        Outcome demo = new Shell(PRODUCT, folder.resolve("untouched")).run("demo", "--out", out);
        List<Path> named = demo.out().lines().map(Path::of).toList();
        assertAll(
                () -> assertEquals(0, demo.code(), demo::err),
                () -> assertEquals(4, named.size(), demo::out),
                () -> assertEquals(Set.copyOf(named), files(out)),
                () -> assertEquals(Set.of(out), files(folder)));
        for (Path file : named) {
            assertTrue(begins(file, file.toString().endsWith(".pdf") ? "%PDF-" : "PK"), file::toString);
        }
    }

    @Test
    void aPatientIsFoundByNumberNameAndChart() throws IOException {
        String written = export("P-0001");
        assertAll(
                () -> assertTrue(written.contains("Brandvold"), written),
                () -> assertTrue(written.contains("P-0001"), written),
                () -> assertEquals(written, export("nadia brandvold")),
                () -> assertEquals(written, export("p-0001")));
    }

    @Test
    void chosenReportsComeInChosenFormatsOnTheChosenDate() throws IOException {
        Outcome exported = shell.run("export", "--patient", "P-0002", "--report", "progress", "--format", "pdf,txt",
                "--date", "2026-11-21", "--out", out);
        Path pdf = out.resolve("P-0002-progress-2026-11-21.pdf");
        Path txt = out.resolve("P-0002-progress-2026-11-21.txt");
        assertAll(
                () -> assertEquals(new Outcome(0, pdf + System.lineSeparator() + txt + System.lineSeparator(), ""),
                        exported),
                () -> assertEquals(Set.of(pdf, txt), files(out)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -p nobody            | No patient matches “nobody”.
            -p P-000             | Several patients match “P-000”, among them
            -p P-0001 -r x-ray   | There is no report “x-ray”. Known reports: progress, referral-letter, rehab-plan.
            -p P-0001 -f docx    | There is no report format “docx”. Known formats: pdf, txt, xlsx.
            """)
    void whatIsNotThereIsNamedAndNothingIsWritten(String typed, String sentence) {
        Outcome refused = shell.run((Object[]) ("export " + typed + " -o " + out).split(" "));
        assertAll(
                () -> assertEquals(1, refused.code()),
                () -> assertTrue(refused.err().startsWith(sentence), refused::err),
                () -> assertEquals(1, refused.err().lines().count(), refused::err),
                () -> assertEquals("", refused.out()),
                () -> assertEquals(Set.of(), files(folder)));
    }

    @Test
    void aFolderThatIsAFileIsNamedAndNothingIsWritten() throws IOException {
        Files.writeString(out, "mine");
        Outcome exported = shell.run("export", "-p", "P-0001", "-o", out);
        Outcome demo = shell.run("demo", "-o", out);
        assertAll(
                () -> assertEquals(1, exported.code()),
                () -> assertTrue(exported.err().startsWith("The report cannot be written to " + out), exported::err),
                () -> assertEquals(1, demo.code()),
                () -> assertTrue(demo.err().startsWith("The report cannot be written to " + out), demo::err),
                () -> assertEquals(Set.of(out), files(folder)),
                () -> assertEquals("mine", Files.readString(out)));
    }

    private String export(String patient) throws IOException {
        Outcome exported = shell.run("export", "-p", patient, "-r", "progress", "-f", "txt", "--date", "2026-11-21",
                "-o", out);
        assertEquals(0, exported.code(), exported::err);
        return Files.readString(Path.of(exported.out().strip()));
    }

    private static Set<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toSet());
        }
    }

    private static boolean begins(Path file, String magic) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return magic.equals(new String(in.readNBytes(magic.length())));
        }
    }
}
