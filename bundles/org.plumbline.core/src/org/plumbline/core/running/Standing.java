package org.plumbline.core.running;

import java.util.List;

import org.plumbline.core.reasoning.Input;

/**
 * Where a runner stands on the day a calendar is made.
 *
 * @param kind what may be planned
 * @param rule id of the rule or red flag that says so; empty when nothing stands in the way
 * @param words why, in a sentence
 * @param inputs what in the chart says so
 */
public record Standing(Kind kind, String rule, String words, List<Input> inputs) {

    public Standing {
        inputs = List.copyOf(inputs);
    }

    /** What may be planned. */
    public enum Kind {
        /** No running: walking, range and strength. */
        WALK,
        /** Hops and jumps come first. */
        HOP,
        /** Running, but no more than now. */
        HOLD,
        /** Running that grows. */
        GO
    }
}
