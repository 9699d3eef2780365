package org.plumbline.ui.internal.tips;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A tip: one command that saves time, and what it does. */
enum Tip {
    TAKE_OVER("org.plumbline.ui.takeOver", Messages.takeOver),
    NORMAL("org.plumbline.ui.normal", Messages.normal),
    CONFIRM("org.plumbline.ui.confirm", Messages.confirm),
    SHORTHAND("org.plumbline.ui.shorthand", Messages.shorthand),
    COMPARE("org.plumbline.ui.compare", Messages.compare),
    QUICK_ACCESS("org.eclipse.ui.window.quickAccess", Messages.quickAccess);

    private final String command;
    private final String words;

    Tip(String command, String words) {
        this.command = command;
        this.words = words;
    }

    /**
     * The tips in words, with the keys as they are now; a command without a key has none.
     *
     * @param key the key of a command, null when it has none
     */
    static List<String> words(Function<String, String> key) {
        return Arrays.stream(values()).filter(tip -> key.apply(tip.command) != null)
                .map(tip -> Messages.bind(tip.words, key.apply(tip.command))).toList();
    }
}
