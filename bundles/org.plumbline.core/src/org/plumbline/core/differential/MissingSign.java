package org.plumbline.core.differential;

import java.util.List;

import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.Entry;

/**
 * A question not asked, or an examination item not examined, that would separate the leading conditions.
 *
 * @param about the question or examination item
 * @param separates the conditions about which its result would say different things
 * @param power how far apart it can move them in the order
 */
public record MissingSign(Entry about, List<Condition> separates, double power) {

    public MissingSign {
        separates = List.copyOf(separates);
    }
}
