package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.plumbline.report.internal.ReportLanguage;
import org.plumbline.report.model.Report;

/** The reports and formats there are, and the way a report gets into a file. An OSGi service. */
@Component(service = Reports.class)
public final class Reports {

    private final List<ReportBuilder> builders;
    private final List<ReportWriter> writers;

    @Activate
    public Reports(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<ReportBuilder> builders,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ReportWriter> writers) {
        this.builders = builders.stream().sorted(Comparator.comparing(ReportBuilder::id)).toList();
        this.writers = writers.stream().sorted(Comparator.comparing(ReportWriter::format)).toList();
    }

    /** The reports that can be built, by id. */
    public List<ReportBuilder> builders() {
        return builders;
    }

    /** The reports that are written when none is named, by id. */
    public List<ReportBuilder> usual() {
        return builders.stream().filter(builder -> !builder.onlyByName()).toList();
    }

    /** The formats that can be written, by name. */
    public List<ReportWriter> writers() {
        return writers;
    }

    /**
     * The builder with this id.
     *
     * @throws ReportException if there is none; its message names those there are
     */
    public ReportBuilder builder(String id) throws ReportException {
        return builders.stream().filter(builder -> builder.id().equals(id)).findFirst()
                .orElseThrow(() -> new ReportException(words().say("error.unknownReport", id,
                        builders.stream().map(ReportBuilder::id).collect(Collectors.joining(", ")))));
    }

    /**
     * The writer of this format.
     *
     * @throws ReportException if there is none; its message names those there are
     */
    public ReportWriter writer(String format) throws ReportException {
        return writers.stream().filter(writer -> writer.format().equals(format)).findFirst()
                .orElseThrow(() -> new ReportException(words().say("error.unknownFormat", format,
                        writers.stream().map(ReportWriter::format).collect(Collectors.joining(", ")))));
    }

    /** Name for the file of a report: record number, report and date, and nothing that tells who the patient is. */
    public static String fileName(Report report, ReportWriter writer) {
        String record = report.record().replaceAll("[^A-Za-z0-9._-]", "_");
        return record + '-' + report.kind() + '-' + report.written() + '.' + writer.format();
    }

    /**
     * Writes a report to a file, making its folder where needed. The file appears when it is complete, in place of
     * one of the same name; when writing fails, nothing is left and the old file stays.
     *
     * @throws ReportException if the folder or the file cannot be written
     */
    public void write(Report report, ReportWriter writer, Path file) throws ReportException {
        Path target = file.toAbsolutePath();
        Path unfinished;
        try {
            Files.createDirectories(target.getParent());
            unfinished = Files.createTempFile(target.getParent(), ".report", '.' + writer.format());
        } catch (IOException unwritable) {
            throw notWritten(file, "error.noFolder", unwritable);
        }
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                writer.write(report, out);
            }
            replace(unfinished, target);
        } catch (IOException | RuntimeException failed) {
            discard(unfinished, failed);
            throw notWritten(file, "error.failed", failed);
        }
    }

    private static void replace(Path unfinished, Path target) throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plainFolder) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path unfinished, Exception reason) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException stays) {
            reason.addSuppressed(stays);
        }
    }

    private static ReportException notWritten(Path file, String why, Exception cause) {
        return new ReportException(words().say("error.notWritten", file, words().say(why)), cause);
    }

    private static ReportLanguage words() {
        return new ReportLanguage(Locale.getDefault());
    }
}
