package org.plumbline.core.billing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Timed units of an encounter.
 *
 * @param byCode units of each procedure code, in the order of the services
 * @param minutes timed minutes of all services
 * @param trail how they were counted, one sentence
 */
public record UnitCount(SequencedMap<String, Integer> byCode, int minutes, String trail) {

    public UnitCount {
        byCode = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byCode));
    }

    /** Units of all codes. */
    public int total() {
        return byCode.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Units of a code. */
    public int of(String code) {
        return ((Map<String, Integer>) byCode).getOrDefault(code, 0);
    }
}
