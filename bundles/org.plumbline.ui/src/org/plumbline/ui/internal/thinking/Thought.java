package org.plumbline.ui.internal.thinking;

import org.plumbline.core.reasoning.ClinicalCase;

/**
 * What is reasoned about: a chart as it was when the hands rested, on objects of its own that nobody changes.
 *
 * @param known the episode of the encounter that is shown, else the newest, with all its visits
 * @param shown id of the encounter that is shown; empty when there is none
 */
public record Thought(ClinicalCase known, String shown) {
}
