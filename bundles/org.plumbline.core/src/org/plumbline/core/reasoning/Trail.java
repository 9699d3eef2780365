package org.plumbline.core.reasoning;

import java.util.List;

/**
 * Why the program says something: what in the chart it rests on, which rule or study it used, and the content it was
 * reasoned with.
 *
 * @param inputs what was read in the chart
 * @param sources rules, studies and other entries that were used
 * @param contentVersion packs and versions in one line, as {@code Catalogue.version()} has it
 */
public record Trail(List<Input> inputs, List<Source> sources, String contentVersion) {

    public Trail {
        inputs = List.copyOf(inputs);
        sources = List.copyOf(sources);
    }
}
