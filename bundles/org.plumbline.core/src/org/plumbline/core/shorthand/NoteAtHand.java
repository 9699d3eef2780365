package org.plumbline.core.shorthand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.entry.FindingSlots;
import org.plumbline.core.plan.CareAtHand;
import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;

/**
 * The note that a line is written into.
 *
 * @param header header of its encounter
 * @param note the note
 * @param earlier the note before it in the same episode
 * @param catalogue the knowledge in use
 * @param positions what the clinic holds where sources disagree
 */
public record NoteAtHand(EncounterHeader header, Encounter note, Optional<Encounter> earlier, Catalogue catalogue,
        ClinicPositions positions) {

    /** For a clinic that holds what the catalogue holds. */
    public NoteAtHand(EncounterHeader header, Encounter note, Optional<Encounter> earlier, Catalogue catalogue) {
        this(header, note, earlier, catalogue, ClinicPositions.DEFAULTS);
    }

    /** The episode of care. */
    Episode episode() {
        return (Episode) header.eContainer();
    }

    LocalDate day() {
        return header.getStart().toLocalDate();
    }

    FindingSlots findings() {
        return new FindingSlots(note, earlier, catalogue.version());
    }

    CareAtHand care() {
        List<Encounter> notes = Stream.concat(Stream.of(note), earlier.stream()).toList();
        return new CareAtHand(episode(), notes, day(), catalogue, positions);
    }
}
