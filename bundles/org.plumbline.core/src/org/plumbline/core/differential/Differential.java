package org.plumbline.core.differential;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.core.internal.differential.Reasoner;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Source;

/**
 * What speaks for and against the conditions of the catalogue in one case. Several conditions may be there at once
 * (A-45).
 *
 * @param conditions the main conditions, in their order
 * @param contributory what may contribute: conditions that commonly stand behind another, with something for them
 * @param modifiers what changes the course rather than names the source, such as a long duration or fear of movement
 * @param others differentials that something speaks for, to be excluded
 * @param verdict what it comes to
 * @param missing what is not known and would separate the leading conditions, the most useful first
 * @param ordering the rule by which conditions were ordered, with its weights and margins
 * @param contentVersion the content it was reasoned with
 */
public record Differential(List<Hypothesis> conditions, List<Hypothesis> contributory, List<Hypothesis> modifiers,
        List<Hypothesis> others, Verdict verdict, List<MissingSign> missing, Source ordering, String contentVersion) {

    public Differential {
        conditions = List.copyOf(conditions);
        contributory = List.copyOf(contributory);
        modifiers = List.copyOf(modifiers);
        others = List.copyOf(others);
        missing = List.copyOf(missing);
    }

    /** Reasons about a case. */
    public static Differential of(ClinicalCase in) {
        return new Reasoner(in).reason();
    }

    /** What speaks for and against a condition; empty for a condition that nothing was said about. */
    public Optional<Hypothesis> find(String condition) {
        return Stream.of(conditions, contributory, modifiers, others).flatMap(List::stream)
                .filter(hypothesis -> condition.equals(hypothesis.condition().getId())).findFirst();
    }
}
