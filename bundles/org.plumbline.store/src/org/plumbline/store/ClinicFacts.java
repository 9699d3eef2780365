package org.plumbline.store;

import java.util.List;
import java.util.Optional;

import org.plumbline.core.care.CareFacts;

/**
 * What worklists have to know of the charts. Each save brings the facts of its chart up to date; those of charts that
 * were saved by a release without them are worked out by {@link #complete}. Not for the user interface's thread.
 */
public interface ClinicFacts {

    /** The facts of all charts that have them; after the first call held in memory. */
    List<CareFacts> all() throws StoreException;

    /** The facts of a chart; empty while nobody has worked them out. */
    Optional<CareFacts> of(String chartId) throws StoreException;

    /**
     * Reads charts whose facts are missing or damaged, and keeps their facts. A chart that cannot be read is passed
     * over.
     *
     * @param most how many to read at most, so that others get their turn
     * @return how many are still missing
     */
    int complete(int most) throws StoreException;
}
