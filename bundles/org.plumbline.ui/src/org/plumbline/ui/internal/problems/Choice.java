package org.plumbline.ui.internal.problems;

import java.util.function.Consumer;

/**
 * Something that can be done about a problem.
 *
 * @param label what it does, as a command
 * @param asks whether it asks for a reason first
 * @param act does it; takes the reason, empty where none is asked for
 */
record Choice(String label, boolean asks, Consumer<String> act) {

    static Choice of(String label, Runnable act) {
        return new Choice(label, false, reason -> act.run());
    }
}
