package org.plumbline.ui.internal.form;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A column of a table of elements.
 *
 * @param title heading
 * @param weight share of the width
 * @param text what a cell shows, also what its editor starts with
 * @param choices what to choose from; empty where one types
 * @param edit takes what was entered; null where the column is for reading
 * @param where which elements have such a cell to edit
 * @param aside whether the column is left out while nothing stands in it
 */
public record Column<T>(String title, int weight, Function<T, String> text, List<String> choices, Edit<T> edit,
        Predicate<T> where, boolean aside) {

    public Column {
        choices = List.copyOf(choices);
    }

    /** A column that every element has. */
    public Column(String title, int weight, Function<T, String> text, List<String> choices, Edit<T> edit) {
        this(title, weight, text, choices, edit, element -> true, false);
    }

    /** A column for reading. */
    public static <T> Column<T> reading(String title, int weight, Function<T, String> text) {
        return new Column<>(title, weight, text, List.of(), null);
    }

    /** A column for reading that is left out while nothing stands in it. */
    public static <T> Column<T> aside(String title, int weight, Function<T, String> text) {
        return new Column<>(title, weight, text, List.of(), null, element -> false, true);
    }

    /** A column one types into. */
    public static <T> Column<T> typing(String title, int weight, Function<T, String> text, Edit<T> edit,
            Predicate<T> where) {
        return new Column<>(title, weight, text, List.of(), edit, where, false);
    }

    /** Whether the cell of an element is one to edit. */
    boolean edits(T element) {
        return edit != null && where.test(element);
    }

    /** Takes an entry. */
    @FunctionalInterface
    public interface Edit<T> {

        /** Makes the entry a change of the element; returns what is wrong with it, empty when it was taken. */
        String apply(T element, String entered);
    }
}
