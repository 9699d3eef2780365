package org.plumbline.ui.internal.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.Words;

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

    /** The entries of elements that are still part of something, a line each. */
    String words() {
        return entries.entrySet().stream().filter(entry -> !(entry.getKey().element() instanceof EObject part)
                || part.eContainer() != null).map(entry -> Messages.bind(Messages.quoted,
                        entry.getKey().column().title(), Words.shortened(entry.getValue().entered())))
                .collect(Collectors.joining("\n"));
    }
}
