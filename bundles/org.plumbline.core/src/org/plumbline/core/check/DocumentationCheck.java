package org.plumbline.core.check;

import java.util.List;

import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.catalogue.PayerRule;

/**
 * Looks for one kind of documentation problem. Which rules apply a check, with which figures and how gravely, is said
 * by the rule sets of the catalogue ({@code PayerRule.check}). A pure function, called from any thread.
 */
public sealed interface DocumentationCheck {

    /** Id by which rules name it. */
    String id();

    /** A check of one encounter: it reads its note and the index of the chart. */
    non-sealed interface OfNote extends DocumentationCheck {

        /** The problems of an encounter under a rule, in the order they stand in the note. */
        List<Shortfall> check(Visit visit, PayerRule rule, ClinicalCase known);
    }

    /** A check of an episode of care: it reads the index of the chart alone. */
    non-sealed interface OfEpisode extends DocumentationCheck {

        /** The problems of the episode under a rule. */
        List<Shortfall> check(PayerRule rule, ClinicalCase known);
    }
}
