package org.plumbline.cli.internal;

import java.io.PrintWriter;

/** How longer texts are set on the command line. */
final class Texts {

    private static final int WIDTH = 96;
    private static final String INDENT = "    ";

    private Texts() {
    }

    /** Prints a text indented, in lines of a readable length. */
    static void wrapped(PrintWriter out, String text) {
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                out.println(INDENT + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            out.println(INDENT + line);
        }
    }
}
