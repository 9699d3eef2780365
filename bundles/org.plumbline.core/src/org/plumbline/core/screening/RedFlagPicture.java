package org.plumbline.core.screening;

import java.util.List;

import org.plumbline.model.catalogue.Rule;

/**
 * Red flags that mean more together than each alone.
 *
 * @param rule what they mean together
 * @param present those that are up
 */
public record RedFlagPicture(Rule rule, List<RaisedFlag> present) {

    public RedFlagPicture {
        present = List.copyOf(present);
    }
}
