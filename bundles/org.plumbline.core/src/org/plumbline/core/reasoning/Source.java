package org.plumbline.core.reasoning;

import java.util.Objects;

import org.plumbline.model.catalogue.Entry;

/**
 * An entry of the catalogue that a result rests on.
 *
 * @param entry its id
 * @param label its label
 * @param source where the entry comes from: a study, a manual with its paragraph, or a seed document
 */
public record Source(String entry, String label, String source) {

    /** An entry as a source. */
    public static Source of(Entry entry) {
        return new Source(entry.getId(), Objects.requireNonNullElse(entry.getLabel(), entry.getId()),
                Objects.requireNonNullElse(entry.getSource(), ""));
    }
}
