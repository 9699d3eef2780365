package org.plumbline.ui.internal.encounter.tests;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import org.plumbline.core.exam.Found;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.Finding;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;

/** How far a section of findings is filled in. */
final class Completions {

    private Completions() {
    }

    /**
     * A visit asks for what is offered to be tested again; any other encounter asks for the routine items, each on one
     * side at least.
     *
     * @param shown which findings stand in the section
     * @param items the items of the section
     */
    static Completion of(NoteInput input, Predicate<Finding> shown, Collection<? extends ExamItem> items) {
        List<Finding> findings = input.encounter().getFindings().stream().filter(shown).toList();
        List<String> looked = findings.stream().filter(finding -> !Found.nothing(finding)).map(Finding::getItem)
                .toList();
        boolean missing = input.header().getKind() == EncounterKind.VISIT ? looked.size() < findings.size()
                : items.stream().anyMatch(item -> item.isRoutine() && !looked.contains(item.getId()));
        return looked.isEmpty() ? missing ? Completion.EMPTY : Completion.NOT_NEEDED
                : missing ? Completion.STARTED : Completion.COMPLETE;
    }
}
