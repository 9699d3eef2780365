package org.plumbline.core.internal.screening;

import java.time.LocalDate;
import java.util.List;

import org.plumbline.core.reasoning.Input;
import org.plumbline.core.reasoning.Source;

/**
 * Something that raises a red flag.
 *
 * @param flag id of the flag
 * @param day when it was found
 * @param inputs where it was found
 * @param source the entry that says that it raises the flag
 */
record Cause(String flag, LocalDate day, List<Input> inputs, Source source) {

    Cause {
        inputs = List.copyOf(inputs);
    }
}
