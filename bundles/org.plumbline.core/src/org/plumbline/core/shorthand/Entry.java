package org.plumbline.core.shorthand;

import java.util.List;
import java.util.Optional;

/**
 * One entry of a line: what stands between two semicolons.
 *
 * @param offset where its first word begins in the line
 * @param length up to the end of its last word
 * @param statements what it says; empty when it is not understood
 * @param mistake what is not understood in it
 */
public record Entry(int offset, int length, List<Statement> statements, Optional<Mistake> mistake) {

    /** An entry that is understood. */
    public Entry(int offset, int length, List<Statement> statements) {
        this(offset, length, List.copyOf(statements), Optional.empty());
    }

    /** An entry that is not understood. */
    public Entry(int offset, int length, Mistake mistake) {
        this(offset, length, List.of(), Optional.of(mistake));
    }

    /** Whether the whole entry is understood. */
    public boolean understood() {
        return mistake.isEmpty();
    }
}
