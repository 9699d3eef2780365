package org.plumbline.core.internal.check;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.catalogue.RequiredContent;

/** Compares what a rule asks for with what the chart says. */
final class Contents {

    private Contents() {
    }

    /** One shortfall for each content of the rule that none of its fields holds. */
    static List<Shortfall> missing(PayerRule rule, @Nullable Visit visit, ClinicalCase known) {
        return rule.getContents().stream().flatMap(content -> missing(rule, content, visit, known).stream()).toList();
    }

    private static Optional<Shortfall> missing(PayerRule rule, RequiredContent content, @Nullable Visit visit,
            ClinicalCase known) {
        List<ChartField> fields = content.getFields().stream().flatMap(name -> ChartField.of(name).stream()).toList();
        if (fields.isEmpty() || fields.stream().anyMatch(field -> field.isFilled(visit, known))) {
            return Optional.empty();
        }
        Place place = fields.getFirst().place(visit, known);
        return Optional.of(new Shortfall(content.getFields().getFirst(),
                Messages.format(Messages.contentMissing, rule.getLabel(), content.getLabel()), place,
                fixes(fields, content, visit, known, place)));
    }

    private static List<QuickFix> fixes(List<ChartField> fields, RequiredContent content, @Nullable Visit visit,
            ClinicalCase known, Place place) {
        List<QuickFix> drafts = fields.stream().flatMap(field -> (visit == null ? PlanDrafts.of(field, known)
                : FieldDrafts.of(field, visit, known)).stream()).toList();
        return drafts.isEmpty() ? List.of(new QuickFix.Lead(Messages.format(Messages.fillIn, content.getLabel()),
                place)) : drafts;
    }
}
