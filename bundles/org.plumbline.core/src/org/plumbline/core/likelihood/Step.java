package org.plumbline.core.likelihood;

import java.util.List;
import java.util.Optional;

import org.plumbline.core.reasoning.Input;
import org.plumbline.core.reasoning.Source;

/**
 * A result that was counted.
 *
 * @param test the test or cluster
 * @param positive whether it was positive
 * @param result the result in words
 * @param ratio its likelihood ratio
 * @param study the study the ratio is from, in short form
 * @param population who was studied and against what
 * @param remark what to know about the figures; empty when there is nothing
 * @param after the probability after it; empty without an estimate to begin with
 * @param inputs what was read in the chart
 */
public record Step(Source test, boolean positive, String result, Ratio ratio, String study, String population,
        String remark, Optional<Chance> after, List<Input> inputs) {

    public Step {
        inputs = List.copyOf(inputs);
    }
}
