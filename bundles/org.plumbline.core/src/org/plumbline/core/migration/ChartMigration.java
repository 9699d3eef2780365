package org.plumbline.core.migration;

import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Encounter;

/**
 * One step from a format of chart documents to the next. A field is never renamed or taken out of the model: the old
 * one stays readable and the step moves its value. Index and encounters are kept apart, so each is brought up by
 * itself. A step leaves the format alone; {@link ChartMigrations} counts.
 */
public interface ChartMigration {

    /** Changes an index. */
    void migrate(Chart chart);

    /** Changes an encounter. */
    void migrate(Encounter encounter);
}
