package org.plumbline.core.billing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.plumbline.core.internal.Messages;
import org.plumbline.model.catalogue.UnitMethod;

/** Counts timed units: all minutes together, as by the 8-minute rule, or each code by itself. */
public final class TimedUnits {

    private TimedUnits() {
    }

    /** Units of these services. Minutes of the same code are added first, whoever gave them. */
    public static UnitCount count(List<TimedService> services, UnitRule rule) {
        SequencedMap<String, Integer> minutes = new LinkedHashMap<>();
        services.forEach(service -> minutes.merge(service.code(), service.minutes(), Integer::sum));
        int all = minutes.values().stream().mapToInt(Integer::intValue).sum();
        boolean perCode = rule.method() == UnitMethod.PER_CODE;
        SequencedMap<String, Integer> units = perCode ? perCode(minutes, rule) : totalTime(minutes, all, rule);
        int total = units.values().stream().mapToInt(Integer::intValue).sum();
        return new UnitCount(units, all, Messages.format(perCode ? Messages.unitsPerCode : Messages.unitsTotalTime,
                total, all, rule.leastMinutes()));
    }

    private static SequencedMap<String, Integer> perCode(Map<String, Integer> minutes, UnitRule rule) {
        SequencedMap<String, Integer> units = new LinkedHashMap<>();
        minutes.forEach((code, spent) -> units.put(code, units(spent, rule)));
        return units;
    }

    /** Whole units stay with their code; units made of remainders go to the codes with the longest remainder. */
    private static SequencedMap<String, Integer> totalTime(SequencedMap<String, Integer> minutes, int all,
            UnitRule rule) {
        SequencedMap<String, Integer> units = new LinkedHashMap<>();
        minutes.forEach((code, spent) -> units.put(code, spent / rule.unitMinutes()));
        int left = units(all, rule) - units.values().stream().mapToInt(Integer::intValue).sum();
        List<String> byRemainder = new ArrayList<>(minutes.keySet());
        byRemainder.sort(Comparator.comparingInt(
                (String code) -> minutes.getOrDefault(code, 0) % rule.unitMinutes()).reversed());
        byRemainder.stream().limit(left).forEach(code -> units.merge(code, 1, Integer::sum));
        return units;
    }

    private static int units(int minutes, UnitRule rule) {
        return minutes / rule.unitMinutes() + (minutes % rule.unitMinutes() >= rule.leastMinutes() ? 1 : 0);
    }
}
