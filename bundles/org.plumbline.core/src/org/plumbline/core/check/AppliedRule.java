package org.plumbline.core.check;

import java.time.LocalDate;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.reasoning.Source;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.catalogue.PayerRuleSet;

/**
 * The rule that a problem breaks.
 *
 * @param set label of its rule set
 * @param edition edition of the set that was read
 * @param checked when the rule was last compared with its source; null when it never was
 * @param rule the rule, with where it is published
 * @param text what it says
 */
public record AppliedRule(String set, String edition, @Nullable LocalDate checked, Source rule, String text) {

    static AppliedRule of(PayerRuleSet set, PayerRule rule) {
        return new AppliedRule(Objects.requireNonNullElse(set.getLabel(), set.getId()), set.getEdition(),
                rule.getChecked(), Source.of(rule), Objects.requireNonNullElse(rule.getText(), ""));
    }
}
