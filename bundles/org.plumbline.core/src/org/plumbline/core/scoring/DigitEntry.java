package org.plumbline.core.scoring;

import java.util.OptionalInt;

/**
 * A whole number on a scale, entered digit by digit without Enter: it is complete as soon as no further digit could
 * stay on the scale. On 0 to 10, every digit but 1 is complete at once, and 1 becomes 10 with a zero. A digit that
 * would leave the scale starts a new number.
 *
 * @param low lowest number of the scale
 * @param high highest number of the scale
 * @param typed what was typed so far
 */
public record DigitEntry(int low, int high, String typed) {

    private static final char MINUS = '-';

    /** Nothing typed yet. */
    public DigitEntry(int low, int high) {
        this(low, high, "");
    }

    /** Whether a key belongs to a number of this scale. */
    public boolean takes(char key) {
        return key >= '0' && key <= '9' || key == MINUS && low < 0;
    }

    /** What was typed with one more key, which {@link #takes} accepts. */
    public DigitEntry then(char key) {
        DigitEntry longer = new DigitEntry(low, high, typed + key);
        DigitEntry anew = new DigitEntry(low, high, String.valueOf(key));
        return key == MINUS ? anew : longer.isOnScale() ? longer : anew.isOnScale() ? anew : this;
    }

    /** The number; empty where there is none yet. */
    public OptionalInt value() {
        return isOnScale() ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    /** Whether no further digit could belong to the number. */
    public boolean isComplete() {
        return isOnScale() && (Integer.parseInt(typed) == 0 || !new DigitEntry(low, high, typed + '0').isOnScale());
    }

    private boolean isOnScale() {
        if (typed.isEmpty() || typed.length() > 9 || typed.equals(String.valueOf(MINUS))) {
            return false;
        }
        int number = Integer.parseInt(typed);
        return number >= low && number <= high;
    }
}
