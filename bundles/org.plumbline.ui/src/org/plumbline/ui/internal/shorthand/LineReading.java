package org.plumbline.ui.internal.shorthand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.plumbline.core.provenance.Edit;
import org.plumbline.core.shorthand.Entry;
import org.plumbline.core.shorthand.Mistake;
import org.plumbline.core.shorthand.NoteAtHand;
import org.plumbline.core.shorthand.Shorthand;
import org.plumbline.core.shorthand.Statement;
import org.plumbline.core.shorthand.Step;
import org.plumbline.core.shorthand.Steps;

/**
 * A line as it is read for a note.
 *
 * @param line the line
 * @param entries its entries
 * @param steps what its statements do
 */
record LineReading(String line, List<Entry> entries, Map<Statement, Step> steps) {

    /**
     * Reads a line.
     *
     * @param caret where one is writing; a word that is only begun there is no mistake
     */
    static LineReading of(String line, int caret, Shorthand shorthand, NoteAtHand note) {
        List<Entry> entries = shorthand.parse(line).stream().map(entry -> entry.mistake()
                .filter(mistake -> mistake.offset() + mistake.length() == caret
                        && !shorthand.complete(line, caret).isEmpty())
                .map(begun -> new Entry(entry.offset(), entry.length(), new Mistake(begun.offset(), begun.length(),
                        begun.sentence(), begun.suggestions(), true))).orElse(entry)).toList();
        return new LineReading(line, entries,
                Steps.of(entries.stream().flatMap(entry -> entry.statements().stream()).toList(), note));
    }

    /** The steps of an entry; a statement that a later one replaces has none. */
    Stream<Step> steps(Entry entry) {
        return entry.statements().stream().map(steps::get).filter(Objects::nonNull);
    }

    /** Whether an entry can be applied. */
    boolean isReady(Entry entry) {
        return entry.understood() && steps(entry).allMatch(step -> step.obstacle().isEmpty());
    }

    /** The entries that can be applied, as they are written. */
    List<String> ready() {
        return entries.stream().filter(this::isReady).map(this::text).toList();
    }

    /** What is left of the line when they have been. */
    String rest() {
        return String.join("; ", entries.stream().filter(entry -> !isReady(entry)).map(this::text).toList());
    }

    /** What applying them changes. */
    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        entries.stream().filter(this::isReady).flatMap(this::steps).forEach(step -> edits.addAll(step.edits()));
        return edits;
    }

    private String text(Entry entry) {
        return line.substring(entry.offset(), entry.offset() + entry.length());
    }
}
