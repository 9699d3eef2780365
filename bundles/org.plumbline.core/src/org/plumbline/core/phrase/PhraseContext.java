package org.plumbline.core.phrase;

import java.util.List;
import java.util.Locale;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.progress.Visit;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Episode;

/**
 * What a phrase is filled from.
 *
 * @param chart the index of the chart
 * @param episode the episode of care
 * @param visits visits of the episode at hand, oldest first; the last is the one that is written
 * @param catalogue the knowledge
 * @param locale how dates and numbers are written
 */
public record PhraseContext(Chart chart, Episode episode, List<Visit> visits, Catalogue catalogue, Locale locale) {

    public PhraseContext {
        visits = List.copyOf(visits);
    }

    /** The visit that is written. */
    public Visit visit() {
        return visits.getLast();
    }
}
