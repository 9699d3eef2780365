package org.plumbline.cli.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.report.ReportBuilder;
import org.plumbline.report.ReportException;
import org.plumbline.report.ReportRequest;
import org.plumbline.report.ReportWriter;
import org.plumbline.report.Reports;
import org.plumbline.report.model.Report;
import org.plumbline.store.ChartStore;
import org.plumbline.store.StoreException;

/** Writes reports of one chart to a folder and prints the path of each file. */
final class ReportExport {

    private final Reports reports;
    private final Catalogue catalogue;
    private final Path folder;
    private final PrintWriter out;

    ReportExport(Reports reports, Catalogue catalogue, Path folder, PrintWriter out) {
        this.reports = reports;
        this.catalogue = catalogue;
        this.folder = folder;
        this.out = out;
    }

    /** Builds every report before it writes the first file, so that a report that cannot be built leaves none behind. */
    void write(ChartStore store, String chartId, List<ReportBuilder> builders, List<ReportWriter> writers,
            LocalDate date) throws StoreException, ReportException {
        Chart chart = store.open(chartId).chart();
        ReportRequest request = request(store, chart, date);
        List<Report> built = new ArrayList<>();
        for (ReportBuilder builder : builders) {
            built.add(builder.build(request));
        }
        for (Report report : built) {
            for (ReportWriter writer : writers) {
                out.println(reports.write(report, writer, folder, chart.getPatient().getRecordNumber()));
            }
        }
    }

    /** Asks for the newest episode. */
    private ReportRequest request(ChartStore store, Chart chart, LocalDate date)
            throws StoreException, ReportException {
        Episode episode = reports.newestEpisode(chart);
        List<Encounter> encounters = new ArrayList<>();
        for (EncounterHeader header : episode.getEncounters()) {
            encounters.add(store.encounter(chart.getId(), header.getId()));
        }
        return new ReportRequest(chart, encounters, episode.getId(), catalogue, reports.letterhead(), Locale.getDefault(),
                date);
    }
}
