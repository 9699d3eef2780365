package org.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.report.internal.progress.ProgressReportBuilder;
import org.plumbline.report.internal.rehab.RehabPlanBuilder;
import org.plumbline.report.internal.text.PlainTextWriter;
import org.plumbline.report.model.Report;
import org.plumbline.testkit.SampleClinicBuilder;

class ReportsTest {

    private final Reports reports = new Reports(List.of(new RehabPlanBuilder(), new ProgressReportBuilder()),
            List.of(new PlainTextWriter()));
    private final ReportWriter writer = new PlainTextWriter();

    private final Path folder;

    ReportsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theFileNameTellsRecordReportAndDateOnly() throws Exception {
        Report report = progress();
        assertEquals("P-0001-progress-2026-11-20.txt", Reports.fileName(report, writer));
        Report strange = new Report(report.kind(), report.title(), report.language(), "../P 1/é", report.letterhead(),
                report.subject(), report.written(), report.contentVersion(), report.sections(), report.footnote());
        assertEquals(".._P_1__-progress-2026-11-20.txt", Reports.fileName(strange, writer));
    }

    @Test
    void writesIntoAFolderThatIsNotThereYet() throws Exception {
        Path file = folder.resolve("new/report.txt");
        reports.write(progress(), writer, file);
        assertEquals(Samples.text(progress()), Files.readString(file));
        assertEquals(List.of("report.txt"), files(file.getParent()));
    }

    @Test
    void replacesAnOlderFile() throws Exception {
        Path file = Files.writeString(folder.resolve("report.txt"), "old");
        reports.write(progress(), writer, file);
        assertEquals(Samples.text(progress()), Files.readString(file));
    }

    @Test
    void aWriterThatFailsLeavesTheOldFileAndNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("report.txt"), "old");
        ReportException failed = assertThrows(ReportException.class,
                () -> reports.write(progress(), new FailingWriter(), file));
        assertEquals("The report cannot be written to " + file + ": writing failed.", failed.getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("report.txt"), files(folder));
    }

    @Test
    void aFolderThatCannotBeMadeIsOneSentence() throws Exception {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");
        Path file = notAFolder.resolve("report.txt");
        ReportException failed = assertThrows(ReportException.class, () -> reports.write(progress(), writer, file));
        assertEquals("The report cannot be written to " + file + ": the folder cannot be made or written to.",
                failed.getMessage());
    }

    @Test
    void unknownReportsAndFormatsNameTheKnownOnes() {
        assertEquals("There is no report “letter”. Known reports: progress, rehab-plan.",
                assertThrows(ReportException.class, () -> reports.builder("letter")).getMessage());
        assertEquals("There is no report format “doc”. Known formats: txt.",
                assertThrows(ReportException.class, () -> reports.writer("doc")).getMessage());
    }

    private static Report progress() throws ReportException {
        return Samples.progress(SampleClinicBuilder.chart("P-0001"));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static final class FailingWriter implements ReportWriter {

        @Override
        public String format() {
            return "txt";
        }

        @Override
        public String label() {
            return "Fails";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public void write(Report report, OutputStream out) throws IOException {
            out.write('x');
            throw new IOException("disk full");
        }
    }
}
