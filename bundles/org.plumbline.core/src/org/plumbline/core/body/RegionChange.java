package org.plumbline.core.body;

import java.util.OptionalInt;
import java.util.Set;

import org.plumbline.model.chart.PainQuality;

/**
 * How a part of the body differs between two charts.
 *
 * @param before      highest intensity before, 0 to 10; empty when none was given or nothing was marked
 * @param now         highest intensity now
 * @param kindsBefore kinds of symptom before
 * @param kindsNow    kinds of symptom now
 */
public record RegionChange(RegionKey region, Kind kind, OptionalInt before, OptionalInt now,
        Set<PainQuality> kindsBefore, Set<PainQuality> kindsNow) {

    /** What became of the symptoms of a region. */
    public enum Kind {
        /** Not marked before. */
        NEW,
        /** Higher intensity. */
        MORE,
        /** Another kind of symptom, no higher or lower. */
        OTHER,
        /** Neither its intensity nor its kinds differ. */
        SAME,
        /** Lower intensity. */
        LESS,
        /** No longer marked. */
        GONE
    }

    public RegionChange {
        kindsBefore = Set.copyOf(kindsBefore);
        kindsNow = Set.copyOf(kindsNow);
    }
}
