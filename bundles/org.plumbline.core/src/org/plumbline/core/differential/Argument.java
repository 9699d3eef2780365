package org.plumbline.core.differential;

import java.time.LocalDate;

import org.plumbline.core.reasoning.Input;
import org.plumbline.core.reasoning.Source;
import org.plumbline.model.catalogue.Strength;

/**
 * Something in a chart that speaks for or against a condition.
 *
 * @param favors whether it speaks for it
 * @param strength how strongly
 * @param topic what it tells about: of several arguments about one thing only the strongest counts
 * @param counts whether it counts in the order of the conditions
 * @param why why it does, in a few words; empty where the source gives no more than the link
 * @param input the words of the chart
 * @param source the entry that says so
 * @param day the day it was found
 */
public record Argument(boolean favors, Strength strength, String topic, boolean counts, String why, Input input,
        Source source, LocalDate day) {
}
