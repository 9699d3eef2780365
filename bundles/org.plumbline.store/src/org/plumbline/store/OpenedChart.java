package org.plumbline.store;

import org.plumbline.model.chart.Chart;

/** The index of a chart with the revision it was opened in; a save of it expects that revision. */
public record OpenedChart(Chart chart, long revision) {
}
