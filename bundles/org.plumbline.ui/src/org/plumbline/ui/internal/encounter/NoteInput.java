package org.plumbline.ui.internal.encounter;

import java.util.Optional;

import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;

/**
 * What the sections of a note show.
 *
 * @param header header of the encounter
 * @param encounter its document
 * @param before the encounter before it in the same episode
 */
public record NoteInput(EncounterHeader header, Encounter encounter, Optional<Encounter> before) {

    /** The episode of care. */
    public Episode episode() {
        return (Episode) header.eContainer();
    }
}
