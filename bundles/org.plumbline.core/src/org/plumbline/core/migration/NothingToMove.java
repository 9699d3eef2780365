package org.plumbline.core.migration;

import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Encounter;

/**
 * A format that only adds fields: what was written before is right as it is. The number keeps releases that do not know
 * the fields from opening such a chart and losing them.
 */
record NothingToMove() implements ChartMigration {

    @Override
    public void migrate(Chart chart) {
        // nothing to move
    }

    @Override
    public void migrate(Encounter encounter) {
        // nothing to move
    }
}
