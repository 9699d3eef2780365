package org.plumbline.core.vignette;

import java.util.List;

import org.plumbline.core.reasoning.ClinicalCase;

/**
 * A case and what is expected of the program.
 *
 * @param title what it is about
 * @param source where the picture and the expectation come from
 * @param known the case on the day of its last visit
 * @param expectations what is expected, in the order of the file
 */
public record Vignette(String title, String source, ClinicalCase known, List<Expectation> expectations) {

    public Vignette {
        expectations = List.copyOf(expectations);
    }
}
