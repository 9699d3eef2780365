package org.plumbline.core.billing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.TreatmentLine;

/**
 * Minutes and units of one encounter.
 *
 * @param timedMinutes minutes of services billed by time
 * @param allMinutes minutes of all services, timed or not
 * @param units billed units by procedure code, in the order of the services
 */
public record VisitUnits(int timedMinutes, int allMinutes, SequencedMap<String, Integer> units) {

    /**
     * Counts an encounter. Units of services billed by time follow the payer's rule, unless they were entered by
     * hand: then the note stands as it was written. A service not billed by time is one unit where none is entered.
     * Minutes below zero, which no check lets pass, count for nothing.
     *
     * @param rule how the payer counts; empty when it does not count timed units
     */
    public static VisitUnits of(Encounter encounter, Optional<UnitRule> rule) {
        List<TreatmentLine> timed = encounter.getTreatments().stream()
                .filter(line -> line.isTimed() && line.getProcedure() != null && line.getMinutes() != null
                        && line.getMinutes() >= 0).toList();
        boolean entered = timed.stream().anyMatch(line -> line.getUnits() != null);
        SequencedMap<String, Integer> counted = entered || rule.isEmpty() ? new LinkedHashMap<>()
                : TimedUnits.count(timed.stream().map(line -> new TimedService(line.getProcedure(), line.getMinutes()))
                        .toList(), rule.get()).byCode();

        SequencedMap<String, Integer> units = new LinkedHashMap<>();
        for (TreatmentLine line : encounter.getTreatments()) {
            String code = line.getProcedure();
            if (code != null && counted.containsKey(code)) {
                units.put(code, counted.get(code));
            } else if (code != null) {
                Integer byHand = line.getUnits();
                units.merge(code, byHand != null ? byHand : line.isTimed() ? 0 : 1, Integer::sum);
            }
        }
        return new VisitUnits(minutes(timed), minutes(encounter.getTreatments()), units);
    }

    /** Units of all services. */
    public int total() {
        return units.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int minutes(List<TreatmentLine> lines) {
        return lines.stream().filter(line -> line.getMinutes() != null && line.getMinutes() > 0)
                .mapToInt(TreatmentLine::getMinutes).sum();
    }
}
