package org.plumbline.core.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.core.internal.reasoning.SignReader;

/**
 * What a chart tells about an episode: answers, findings, clusters of tests, and the symptoms that these, the words of
 * the notes, the body charts and the run sessions give.
 *
 * @param all every sign of every day, oldest first
 */
public record Signs(List<Sign> all) {

    public Signs {
        all = List.copyOf(all);
    }

    /** Reads what is at hand of an episode. What was carried over and not confirmed was not found and is left out. */
    public static Signs of(ClinicalCase in) {
        return new Signs(new SignReader(in).read());
    }

    /** How things stand: of everything the newest. */
    public List<Sign> newest() {
        return histories().stream().map(List::getLast).toList();
    }

    /**
     * The picture of the whole episode: of everything the newest time it was there, else the newest. What was there and
     * has gone was there; that it went is the course, not the picture.
     */
    public List<Sign> picture() {
        return histories().stream().map(history -> history.reversed().stream().filter(Sign::present).findFirst()
                .orElseGet(history::getLast)).toList();
    }

    private Collection<List<Sign>> histories() {
        Map<String, List<Sign>> histories = new LinkedHashMap<>();
        all.forEach(sign -> histories.computeIfAbsent(sign.key(), unknown -> new ArrayList<>()).add(sign));
        return histories.values();
    }
}
