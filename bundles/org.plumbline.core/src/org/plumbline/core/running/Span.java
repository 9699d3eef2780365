package org.plumbline.core.running;

/**
 * A range that a rule gives for a number.
 *
 * @param low the cautious end
 * @param high the bold end
 */
public record Span(double low, double high) {

    /** The number within the range that fits the caution asked for: its low end, its middle or its high end. */
    public double at(Caution caution) {
        return switch (caution) {
            case HIGH -> low;
            case MIDDLE -> (low + high) / 2;
            case LOW -> high;
        };
    }

    /** The nearest number within the range. */
    public double clamp(double value) {
        return Math.clamp(value, low, high);
    }
}
