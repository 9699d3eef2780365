package org.plumbline.ui.internal.form;

import java.util.List;
import java.util.function.Function;

/**
 * A column of a table of elements.
 *
 * @param title heading
 * @param weight share of the width
 * @param text what a cell shows, also what its editor starts with
 * @param choices what to choose from; empty where one types
 * @param edit takes what was entered; null where the column is for reading
 */
public record Column<T>(String title, int weight, Function<T, String> text, List<String> choices, Edit<T> edit) {

    public Column {
        choices = List.copyOf(choices);
    }

    /** A column for reading. */
    public static <T> Column<T> reading(String title, int weight, Function<T, String> text) {
        return new Column<>(title, weight, text, List.of(), null);
    }

    /** Takes an entry. */
    @FunctionalInterface
    public interface Edit<T> {

        /** Makes the entry a change of the element; returns what is wrong with it, empty when it was taken. */
        String apply(T element, String entered);
    }
}
