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
 * @param documents documents it wrote: ids of encounters, and {@code index}
 */
public record Revision(long number, Instant savedAt, String author, String reason, List<String> documents) {

    public Revision {
        documents = List.copyOf(documents);
    }
}
