package org.plumbline.core.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.Episode;

/**
 * The time a progress report covers. The first period begins with the evaluation; every later one with the first
 * encounter after the re-evaluation that closed the one before (Medicare Benefit Policy Manual, ch. 15 §220.3).
 *
 * @param encounters encounters of the period, oldest first, never empty
 */
public record ReportingPeriod(List<EncounterHeader> encounters) {

    public ReportingPeriod {
        encounters = List.copyOf(encounters);
    }

    /** First day. */
    public LocalDate from() {
        return day(encounters.getFirst());
    }

    /** Last day. */
    public LocalDate to() {
        return day(encounters.getLast());
    }

    /** The period that a report written on this day covers; empty when nothing was recorded until then. */
    public static Optional<ReportingPeriod> of(Episode episode, LocalDate written) {
        List<EncounterHeader> past = episode.getEncounters().stream()
                .filter(header -> !day(header).isAfter(written))
                .sorted(Comparator.comparing(EncounterHeader::getStart)).toList();
        if (past.isEmpty()) {
            return Optional.empty();
        }
        for (int before = past.size() - 2; before >= 0; before--) {
            if (past.get(before).getKind() == EncounterKind.RE_EVALUATION) {
                return Optional.of(new ReportingPeriod(past.subList(before + 1, past.size())));
            }
        }
        return Optional.of(new ReportingPeriod(past));
    }

    private static LocalDate day(EncounterHeader header) {
        return header.getStart().toLocalDate();
    }
}
