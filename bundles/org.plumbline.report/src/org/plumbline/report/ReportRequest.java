package org.plumbline.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.report.internal.ReportLanguage;
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

    /**
     * Asks for a report about the newest episode of a chart.
     *
     * @throws ReportException if the chart has no episode of care
     * @throws X if an encounter cannot be had
     */
    public static <X extends Exception> ReportRequest ofNewestEpisode(Chart chart, EncounterSource<X> source,
            Catalogue catalogue, Letterhead letterhead, Locale locale, LocalDate today) throws ReportException, X {
        if (chart.getEpisodes().isEmpty()) {
            throw new ReportException(new ReportLanguage(locale).say("error.noEpisodes",
                    chart.getPatient().getRecordNumber()));
        }
        Episode newest = chart.getEpisodes().get(chart.getEpisodes().size() - 1);
        List<Encounter> encounters = new ArrayList<>();
        for (EncounterHeader header : newest.getEncounters()) {
            encounters.add(source.encounter(header.getId()));
        }
        return new ReportRequest(chart, encounters, newest.getId(), catalogue, letterhead, locale, today);
    }
}
