package org.plumbline.report;

import org.plumbline.model.chart.Encounter;

/**
 * Gives the encounters of a chart, wherever they are kept.
 *
 * @param <X> what goes wrong where they are kept
 */
@FunctionalInterface
public interface EncounterSource<X extends Exception> {

    /** The encounter with this id. */
    Encounter encounter(String id) throws X;
}
