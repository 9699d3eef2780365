package org.plumbline.core.phrase;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.catalogue.ContentProblem;

/** A file holds no phrases. */
public final class PhraseFileException extends Exception {

    private static final long serialVersionUID = 1L;

    PhraseFileException(@Nullable ContentProblem problem) {
        super(problem == null ? "no chapter" : "line " + problem.line() + ": " + problem.message());
    }
}
