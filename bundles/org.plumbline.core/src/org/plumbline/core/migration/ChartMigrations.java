package org.plumbline.core.migration;

import java.util.List;

import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Encounter;

/** Applies, in order, the steps that lie between the format of a document and the present one. */
public final class ChartMigrations {

    /** The first leads from format 1 to 2, and so on. */
    private static final List<ChartMigration> STEPS = List.of(new NothingToMove());

    private final List<ChartMigration> steps;

    /** The steps of this release. */
    public ChartMigrations() {
        this(STEPS);
    }

    ChartMigrations(List<ChartMigration> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * The format documents are written in. Whoever writes one stamps it, for the default in the model is the first
     * format for ever.
     */
    public int current() {
        return steps.size() + 1;
    }

    /** Brings an index up to the present format. */
    public void apply(Chart chart) throws NewerFormatException {
        stepsFrom(chart.getFormat()).forEach(step -> step.migrate(chart));
        chart.setFormat(current());
    }

    /** Brings an encounter up to the present format. */
    public void apply(Encounter encounter) throws NewerFormatException {
        stepsFrom(encounter.getFormat()).forEach(step -> step.migrate(encounter));
        encounter.setFormat(current());
    }

    /** Marks an index, as it is, to be of the present format. */
    public void stamp(Chart chart) throws NewerFormatException {
        refuseNewer(chart.getFormat());
        chart.setFormat(current());
    }

    /** Marks an encounter, as it is, to be of the present format. */
    public void stamp(Encounter encounter) throws NewerFormatException {
        refuseNewer(encounter.getFormat());
        encounter.setFormat(current());
    }

    private void refuseNewer(int format) throws NewerFormatException {
        if (format > current()) {
            throw new NewerFormatException(format, current());
        }
    }

    private List<ChartMigration> stepsFrom(int format) throws NewerFormatException {
        refuseNewer(format);
        return steps.subList(Math.max(format, 1) - 1, steps.size());
    }
}
