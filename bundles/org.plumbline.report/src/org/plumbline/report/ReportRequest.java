package org.plumbline.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Encounter;
import org.plumbline.report.model.Report.Letterhead;

/**
 * What a report is built from.
 *
 * @param chart index of the patient's chart
 * @param encounters encounters of the episode the report is about, oldest first
 * @param episode id of that episode
 * @param catalogue the knowledge
 * @param letterhead who sends the report
 * @param locale language of its words
 * @param today date it is written on
 */
public record ReportRequest(Chart chart, List<Encounter> encounters, String episode, Catalogue catalogue,
        Letterhead letterhead, Locale locale, LocalDate today) {

    public ReportRequest {
        encounters = List.copyOf(encounters);
    }
}
