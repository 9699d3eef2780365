package org.plumbline.core.exam;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.chart.Side;

/**
 * How much weaker one side is than the other, as a share of the stronger side: the limb symmetry index subtracted from
 * 100 %. Whether a difference matters is for the clinician to say.
 *
 * @param percent 0 to 100
 * @param weaker the weaker side; both where they are equal
 */
public record SideDifference(double percent, Side weaker) {

    /** The difference of two values of one unit that are not negative; empty unless both are there and one is not 0. */
    public static Optional<SideDifference> of(@Nullable Double left, @Nullable Double right) {
        if (left == null || right == null || left < 0 || right < 0 || Math.max(left, right) == 0) {
            return Optional.empty();
        }
        return Optional.of(new SideDifference(100 * Math.abs(left - right) / Math.max(left, right),
                left.equals(right) ? Side.BOTH : left < right ? Side.LEFT : Side.RIGHT));
    }
}
