package org.plumbline.core.internal.phrase;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleFunction;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A value over the visits.
 *
 * @param now at the visit that is written; null when it was not taken there
 * @param earlier at the visits before that took it, oldest first
 */
record Course(@Nullable Double now, List<Double> earlier) {

    /** Values visit by visit, oldest first; null where none was taken. */
    static Course of(List<@Nullable Double> values) {
        return values.isEmpty() ? new Course(null, List.of()) : new Course(values.getLast(),
                values.subList(0, values.size() - 1).stream().filter(Objects::nonNull).map(Double.class::cast)
                        .toList());
    }

    /** The value now, {@code before}, {@code first}, or the {@code change} since the time before, with its sign. */
    Optional<String> tell(String what, DoubleFunction<String> words) {
        Double last = earlier.isEmpty() ? null : earlier.getLast();
        Double current = now;
        return switch (what) {
            case "" -> Optional.ofNullable(current).map(words::apply);
            case "before" -> Optional.ofNullable(last).map(words::apply);
            case "first" -> Optional.ofNullable(earlier.isEmpty() ? current : earlier.getFirst()).map(words::apply);
            case "change" -> last == null || current == null ? Optional.empty()
                    : Optional.of(signed(current - last, words));
            default -> Optional.empty();
        };
    }

    private static String signed(double change, DoubleFunction<String> words) {
        return change == 0 ? words.apply(0) : (change > 0 ? "+" : "\u2212") + words.apply(Math.abs(change));
    }
}
