package org.plumbline.report.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Report;

/** Leaves reports for the module {@code releng/pdfua} to validate, which has no place inside OSGi. */
class ValidationSamplesTest {

    private static final Path FOLDER = Path.of("target", "pdfua");

    @Test
    void samplesWithEveryKindOfBlockAreWritten() throws IOException {
        List<Report> reports = List.of(SampleReports.handout(), SampleReports.progress());
        Set<Class<?>> kinds = reports.stream().flatMap(report -> report.sections().stream())
                .flatMap(section -> section.blocks().stream()).map(Block::getClass).collect(Collectors.toSet());
        assertEquals(Stream.of(Block.class.getPermittedSubclasses()).collect(Collectors.toSet()), kinds);
        Files.createDirectories(FOLDER);
        for (Report report : reports) {
            try (OutputStream out = Files.newOutputStream(FOLDER.resolve(report.language() + ".pdf"))) {
                new PdfReportWriter().write(report, out);
            }
        }
    }
}
