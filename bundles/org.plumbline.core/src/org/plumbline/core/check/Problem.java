package org.plumbline.core.check;

import org.plumbline.model.catalogue.Severity;

/**
 * A documentation problem. A clinician may overrule it with a reason: a decision about its key, kept in the episode
 * (see {@link org.plumbline.core.reasoning.Decisions}), after which it is told apart from the others.
 *
 * @param key names the problem for as long as it stands: rule, encounter and shortfall
 * @param severity how grave it is, as the rule says
 * @param encounter id of the encounter it is a problem of; empty for the episode
 * @param rule the rule that says so
 * @param shortfall what is missing, and how it is mended
 */
public record Problem(String key, Severity severity, String encounter, AppliedRule rule, Shortfall shortfall) {
}
