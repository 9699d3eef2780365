package org.plumbline.store;

import java.util.List;

import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Encounter;

/**
 * What a save writes.
 *
 * @param chart the index
 * @param encounters the encounters that are new or changed; others stay as they are
 * @param expectedRevision revision the chart was opened in; {@value #NEW} for a new chart
 * @param author who saves, as shown in the history
 * @param reason one line for the history
 */
public record ChartSave(Chart chart, List<Encounter> encounters, long expectedRevision, String author, String reason) {

    /** Expected revision of a chart that is not in the store yet. */
    public static final long NEW = 0;

    public ChartSave {
        encounters = List.copyOf(encounters);
    }
}
