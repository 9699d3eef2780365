package org.plumbline.core.internal.check;

import java.util.List;
import java.util.stream.Stream;

import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.plan.Plans;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.chart.PlanOfCare;
import org.plumbline.model.chart.TreatmentLine;

/** That services carry the modifier of active care, such as AT, while care is active, and not when it maintains. */
final class ActiveCareModifier implements DocumentationCheck.OfNote {

    @Override
    public String id() {
        return "modifier-of-active-care";
    }

    @Override
    public List<Shortfall> check(Visit visit, PayerRule rule, ClinicalCase known) {
        String modifier = rule.getModifier();
        if (modifier == null) {
            return List.of();
        }
        boolean maintains = known.episode().getPlans().reversed().stream()
                .filter(plan -> Plans.covers(plan, visit.date())).findFirst().filter(PlanOfCare::isMaintenance)
                .isPresent();
        Stream<TreatmentLine> lines = Lines.given(visit.note()).filter(line -> Modifiers.concerns(rule, line));
        return maintains ? Modifiers.surplus(modifier, lines.filter(line -> Modifiers.has(line, modifier)).toList(),
                Messages.modifierInMaintenance)
                : Modifiers.lacking(modifier, lines.filter(line -> !Modifiers.has(line, modifier)).toList(),
                        Messages.modifierInActiveCare);
    }
}
