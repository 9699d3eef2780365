package org.plumbline.core.internal.check;

import java.util.List;

import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.catalogue.PayerRule;

/** That every service carries the modifier of the plan it is given under, such as GP. */
final class PlanModifier implements DocumentationCheck.OfNote {

    @Override
    public String id() {
        return "modifier-of-plan";
    }

    @Override
    public List<Shortfall> check(Visit visit, PayerRule rule, ClinicalCase known) {
        String modifier = rule.getModifier();
        return modifier == null ? List.of() : Modifiers.lacking(modifier, Lines.given(visit.note())
                .filter(line -> Modifiers.concerns(rule, line) && !Modifiers.has(line, modifier)).toList(),
                Messages.modifierLacking);
    }
}
