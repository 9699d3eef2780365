package org.plumbline.core.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;

/**
 * An encounter: who, when and where, together with its note.
 *
 * @param header what the index of the chart says about it
 * @param note its document
 */
public record Visit(EncounterHeader header, Encounter note) {

    /** Day of the encounter, as the clock on the wall said. */
    public LocalDate date() {
        return header.getStart().toLocalDate();
    }

    /** The encounters of an episode up to a day, oldest first; those whose note is not at hand are left out. */
    public static List<Visit> of(Episode episode, Collection<Encounter> notes, LocalDate until) {
        Map<String, Encounter> byId = new HashMap<>();
        notes.forEach(note -> byId.put(note.getId(), note));
        return episode.getEncounters().stream().filter(header -> byId.containsKey(header.getId()))
                .map(header -> new Visit(header, byId.get(header.getId())))
                .filter(visit -> !visit.date().isAfter(until))
                .sorted(Comparator.comparing(visit -> visit.header().getStart())).toList();
    }
}
