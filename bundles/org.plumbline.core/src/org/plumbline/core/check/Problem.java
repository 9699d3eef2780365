package org.plumbline.core.check;

import org.plumbline.core.reasoning.Source;
import org.plumbline.model.catalogue.Severity;

/**
 * A documentation problem.
 *
 * @param key names the problem for as long as it stands: rule, encounter and shortfall
 * @param severity how grave it is, as the rule says
 * @param encounter id of the encounter it is a problem of; empty for the episode
 * @param ruleSet label of the rule set, with the edition that was read
 * @param rule the rule that says so
 * @param shortfall what is missing
 */
public record Problem(String key, Severity severity, String encounter, String ruleSet, Source rule,
        Shortfall shortfall) {
}
