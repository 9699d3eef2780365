package org.plumbline.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.chart.Chart;
import org.plumbline.report.ClinicLetterhead;
import org.plumbline.report.ReportBuilder;
import org.plumbline.report.ReportException;
import org.plumbline.report.ReportRequest;
import org.plumbline.report.ReportWriter;
import org.plumbline.report.Reports;
import org.plumbline.store.ChartStore;
import org.plumbline.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes reports of a patient. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Workplace workplace;

    @Spec
    private CommandSpec spec;

    @Option(names = { "-p", "--patient" }, required = true, paramLabel = "PATIENT", descriptionKey = "export.patient")
    private String patient;

    @Option(names = { "-r", "--report" }, split = ",", paramLabel = "REPORT", descriptionKey = "export.report")
    private List<String> wanted = new ArrayList<>();

    @Option(names = { "-f", "--format" }, split = ",", paramLabel = "FORMAT", defaultValue = "pdf,xlsx",
            descriptionKey = "export.format")
    private List<String> formats;

    @Option(names = { "-o", "--out" }, paramLabel = "DIR", defaultValue = "out", descriptionKey = "export.out")
    private Path folder;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "export.date")
    private @Nullable LocalDate date;

    @Mixin
    private StoreOption chosen;

    ExportCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws CommandException, StoreException, ReportException {
        Reports reports = workplace.reports();
        List<ReportBuilder> builders = new ArrayList<>(wanted.isEmpty() ? reports.usual() : List.of());
        for (String id : wanted) {
            builders.add(reports.builder(id));
        }
        List<ReportWriter> writers = new ArrayList<>();
        for (String format : formats) {
            writers.add(reports.writer(format));
        }
        LocalDate written = date;
        try (ChartStore store = workplace.openStore(chosen)) {
            Chart chart = store.open(Workplace.patient(store, patient).chartId()).chart();
            ReportRequest request = ReportRequest.ofNewestEpisode(chart, id -> store.encounter(chart.getId(), id),
                    workplace.catalogue(), ClinicLetterhead.of(chart), Locale.getDefault(),
                    written == null ? LocalDate.now() : written);
            new ReportExport(reports, folder, spec.commandLine().getOut()).write(request, builders, writers);
        }
        return 0;
    }
}
