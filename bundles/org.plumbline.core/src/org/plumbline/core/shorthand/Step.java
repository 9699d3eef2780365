package org.plumbline.core.shorthand;

import java.util.List;
import java.util.Optional;

import org.plumbline.core.provenance.Edit;

/**
 * What a statement does to a note.
 *
 * @param words what will stand there, in a sentence
 * @param before what stood there last time; empty for nothing
 * @param edits the changes
 * @param obstacle why it cannot be done, for people; there are no changes then
 */
public record Step(String words, String before, List<Edit> edits, Optional<String> obstacle) {

    public Step {
        edits = List.copyOf(edits);
    }

    /** A step that can be made. */
    static Step of(String words, String before, List<Edit> edits) {
        return new Step(words, before, edits, Optional.empty());
    }

    /** A step that cannot be made. */
    static Step barred(String words, String obstacle) {
        return new Step(words, "", List.of(), Optional.of(obstacle));
    }
}
