package org.plumbline.core.phrase;

import java.util.List;

/**
 * A phrase with its places filled in.
 *
 * @param text the words
 * @param gaps places the chart had no value for, as they stand in the text
 */
public record Filled(String text, List<Gap> gaps) {

    public Filled {
        gaps = List.copyOf(gaps);
    }

    /**
     * A place that is left for the clinician.
     *
     * @param offset where it begins in the text
     * @param length its length
     * @param name name of the place
     */
    public record Gap(int offset, int length, String name) {
    }
}
