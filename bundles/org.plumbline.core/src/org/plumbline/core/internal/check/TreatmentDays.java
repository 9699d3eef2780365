package org.plumbline.core.internal.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.Episode;

/** The days a patient was treated; several encounters of a day are one. */
final class TreatmentDays {

    private TreatmentDays() {
    }

    /** The first day; the evaluation counts. */
    static Optional<LocalDate> first(Episode episode) {
        return all(episode).min(Comparator.naturalOrder());
    }

    /** How many treatment days there were after a day, up to the day of a case. */
    static long after(LocalDate day, ClinicalCase known) {
        return all(known.episode()).filter(one -> one.isAfter(day) && !one.isAfter(known.day())).distinct().count();
    }

    /** Whether care has come to its end by the day of a case. */
    static boolean ended(ClinicalCase known) {
        LocalDate end = known.episode().getEnd();
        return end != null && !end.isAfter(known.day()) || known.episode().getEncounters().stream()
                .anyMatch(header -> header.getKind() == EncounterKind.DISCHARGE);
    }

    private static Stream<LocalDate> all(Episode episode) {
        return episode.getEncounters().stream().map(EncounterHeader::getStart).map(start -> start.toLocalDate());
    }
}
