package org.plumbline.core.care;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.plumbline.core.screening.RedFlags;
import org.plumbline.model.chart.ActionLevel;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Tri;

/**
 * A red flag that was present in an encounter.
 *
 * @param redFlag its id
 * @param label its label
 * @param level how urgent it is
 * @param encounter id of the encounter
 * @param day day of the encounter
 * @param acted whether the note says what was done about it
 */
public record RaisedFlag(String redFlag, String label, ActionLevel level, String encounter, LocalDate day,
        boolean acted) {

    /** By day. */
    static final Comparator<RaisedFlag> OLDEST_FIRST = Comparator.comparing(RaisedFlag::day);

    /** The red flags that notes of a chart hold, oldest first. */
    static List<RaisedFlag> in(Chart chart, Collection<Encounter> notes) {
        Map<String, EncounterHeader> headers = new HashMap<>();
        chart.getEpisodes().stream().flatMap(CareFacts::headers)
                .forEach(header -> headers.put(header.getId(), header));
        return notes.stream().filter(note -> headers.containsKey(note.getId()))
                .flatMap(note -> note.getRedFlags().stream().filter(flag -> flag.getPresent() == Tri.YES)
                        .map(flag -> of(flag, headers.get(note.getId()))))
                .sorted(OLDEST_FIRST).toList();
    }

    private static RaisedFlag of(RedFlagAnswer flag, EncounterHeader header) {
        return new RaisedFlag(Objects.requireNonNullElse(flag.getRedFlag(), ""),
                Objects.requireNonNullElse(flag.getLabel(), ""),
                Objects.requireNonNullElse(flag.getLevel(), ActionLevel.URGENT), header.getId(), CareFacts.day(header),
                !RedFlags.isOpen(flag));
    }

    /** Whether what was written about the same red flag on the same day or later settles this one. */
    boolean isSettledBy(RaisedFlag other) {
        return other.acted && other.redFlag.equals(redFlag) && !other.day.isBefore(day);
    }
}
