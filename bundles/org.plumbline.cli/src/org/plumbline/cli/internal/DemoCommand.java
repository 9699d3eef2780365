package org.plumbline.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.chart.Chart;
import org.plumbline.report.ReportException;
import org.plumbline.report.ReportRequest;
import org.plumbline.report.ReportWriter;
import org.plumbline.report.Reports;
import org.plumbline.report.model.Report.Letterhead;
import org.plumbline.store.ChartStore;
import org.plumbline.store.PatientRow;
import org.plumbline.store.SampleClinic;
import org.plumbline.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The sample clinic in a store of its own, and the reports of its first runner. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("pdf", "xlsx");

    private final Workplace workplace;

    @Spec
    private CommandSpec spec;

    @Option(names = { "-o", "--out" }, paramLabel = "DIR", defaultValue = "out", descriptionKey = "demo.out")
    private Path folder;

    DemoCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws CommandException, StoreException, ReportException, IOException {
        Reports reports = workplace.reports();
        List<ReportWriter> writers = reports.writers().stream().filter(writer -> FORMATS.contains(writer.format()))
                .toList();
        Catalogue catalogue = workplace.catalogue();
        Path clinic = Files.createTempDirectory("plumbline-demo");
        try (ChartStore store = workplace.stores().open(clinic)) {
            new SampleClinic(workplace.catalogueService()).fill(store);
            PatientRow runner = store.patients().stream().min(Comparator.comparing(PatientRow::recordNumber))
                    .orElseThrow(() -> new CommandException(Messages.noSamples));
            Chart chart = store.open(runner.chartId()).chart();
            ReportRequest request = ReportRequest.ofNewestEpisode(chart, id -> store.encounter(chart.getId(), id),
                    catalogue, new Letterhead(Messages.sampleClinic, List.of(Messages.sampleAddress)),
                    Locale.getDefault(), Objects.requireNonNullElseGet(runner.lastSeen(), LocalDate::now));
            new ReportExport(reports, folder, spec.commandLine().getOut()).write(request, reports.usual(), writers);
        } finally {
            delete(clinic);
        }
        return 0;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
