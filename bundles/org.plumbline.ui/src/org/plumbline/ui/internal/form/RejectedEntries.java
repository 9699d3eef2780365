package org.plumbline.ui.internal.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was entered into cells and could not be taken: it stays in its cell to be mended. */
final class RejectedEntries<T> {

    /** An entry, and what is wrong with it. */
    record Rejected(String entered, String problem) {
    }

    private record Place(Object element, Column<?> column) {
    }

    private final Map<Place, Rejected> entries = new LinkedHashMap<>();

    /** Notes an entry; an empty problem means that it was taken. */
    void note(T element, Column<T> column, String entered, String problem) {
        if (problem.isEmpty()) {
            entries.remove(new Place(element, column));
        } else {
            entries.put(new Place(element, column), new Rejected(entered, problem));
        }
    }

    /** Gives up what was entered into a cell; says whether there was anything. */
    boolean giveUp(T element, Column<T> column) {
        return entries.remove(new Place(element, column)) != null;
    }

    /** What was entered into a cell in vain. */
    Optional<Rejected> of(T element, Column<T> column) {
        return Optional.ofNullable(entries.get(new Place(element, column)));
    }
}
