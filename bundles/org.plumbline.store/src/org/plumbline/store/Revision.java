package org.plumbline.store;

import java.time.Instant;
import java.util.List;

/**
 * A revision of a chart.
 *
 * @param number 1 for the first, then without gaps
 * @param savedAt when
 * @param author who
 * @param reason why, one line
 * @param documents documents it wrote: {@link #INDEX} and ids of encounters
 */
public record Revision(long number, Instant savedAt, String author, String reason, List<String> documents) {

    /** Name of the index among the documents. */
    public static final String INDEX = "index";

    public Revision {
        documents = List.copyOf(documents);
    }
}
