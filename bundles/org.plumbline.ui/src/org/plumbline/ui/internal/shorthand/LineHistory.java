package org.plumbline.ui.internal.shorthand;

import java.util.ArrayList;
import java.util.List;

/** The lines that were applied, to go back to. */
final class LineHistory {

    private static final int MOST = 50;

    private final List<String> lines = new ArrayList<>();
    private String written = "";
    private int at;

    /** Notes a line that was applied. */
    void add(String line) {
        lines.remove(line);
        lines.add(line);
        if (lines.size() > MOST) {
            lines.removeFirst();
        }
        at = lines.size();
    }

    /** Whether one is at the line being written rather than at an earlier one. */
    boolean isAtEnd() {
        return at == lines.size();
    }

    /** The line before; what is being written is kept. */
    String earlier(String now) {
        if (isAtEnd()) {
            written = now;
        }
        at = Math.max(0, at - 1);
        return isAtEnd() ? now : lines.get(at);
    }

    /** The line after, in the end the one being written. */
    String later() {
        at = Math.min(lines.size(), at + 1);
        return isAtEnd() ? written : lines.get(at);
    }
}
