package org.plumbline.ui.internal.encounter.tests;

import java.util.List;
import java.util.function.Predicate;

import org.plumbline.core.exam.Found;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.Finding;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;

/** How far a section of findings is filled in. */
final class Completions {

    private Completions() {
    }

    /** A visit asks for what is offered to be tested again; an evaluation asks for something. */
    static Completion of(NoteInput input, Predicate<Finding> shown) {
        List<Finding> findings = input.encounter().getFindings().stream().filter(shown).toList();
        if (findings.isEmpty()) {
            return input.header().getKind() == EncounterKind.VISIT ? Completion.NOT_NEEDED : Completion.EMPTY;
        }
        return findings.stream().noneMatch(Found::nothing) ? Completion.COMPLETE
                : findings.stream().allMatch(Found::nothing) ? Completion.EMPTY : Completion.STARTED;
    }
}
