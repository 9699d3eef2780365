package org.plumbline.core.internal.exam;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.language.DecimalText;

/**
 * A unit as it is written.
 *
 * @param sign what is printed right behind a number
 * @param names what may be typed, behind the number or as the next word
 */
record Unit(String sign, List<String> names) {

    private static final Unit DEGREE = new Unit("\u00b0", List.of("\u00b0", "deg", "degree", "degrees"));
    private static final Unit SECOND = new Unit("s", List.of("s", "sec", "second", "seconds"));
    static final Unit NEWTON = new Unit("N", List.of("N", "n"));

    /** The unit with this name in the catalogue; without a sign for what is counted. */
    static Unit of(@Nullable String name) {
        return name == null ? new Unit("", List.of()) : switch (name) {
            case "degree" -> DEGREE;
            case "second" -> SECOND;
            case "count", "point", "level" -> new Unit("", List.of(name));
            default -> new Unit(name, List.of(name));
        };
    }

    /** Whether this may stand right behind a number. */
    boolean isWritten(String suffix) {
        return suffix.isEmpty() || isNamed(suffix);
    }

    /** Whether this is a word for it. */
    boolean isNamed(String word) {
        return names.contains(word);
    }

    /** An amount; empty when there is none. */
    String print(@Nullable Double amount) {
        return amount == null ? "" : DecimalText.print(amount) + sign;
    }
}
