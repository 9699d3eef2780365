package org.plumbline.core.internal.check;

import java.util.List;

import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.chart.EncounterKind;

/** What a note must hold, by the kind of encounter that the topic of the rule is about. */
final class NoteContents implements DocumentationCheck.OfNote {

    @Override
    public String id() {
        return "note-contents";
    }

    @Override
    public List<Shortfall> check(Visit visit, PayerRule rule, ClinicalCase known) {
        return concerns(rule, visit.header().getKind()) ? Contents.missing(rule, visit, known) : List.of();
    }

    private static boolean concerns(PayerRule rule, EncounterKind kind) {
        return switch (rule.getTopic()) {
            case EVALUATION, INITIAL_VISIT -> kind == EncounterKind.EVALUATION;
            case SUBSEQUENT_VISIT -> kind == EncounterKind.VISIT || kind == EncounterKind.RE_EVALUATION;
            case DISCHARGE -> kind == EncounterKind.DISCHARGE;
            default -> true;
        };
    }
}
