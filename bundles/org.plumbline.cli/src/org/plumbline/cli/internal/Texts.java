package org.plumbline.cli.internal;

import java.io.PrintWriter;

/** How longer texts are set on the command line. */
final class Texts {

    /** Only a word may be wider. */
    private static final int WIDTH = 100;
    private static final String INDENT = "    ";

    private Texts() {
    }

    /** Prints a text indented. */
    static void indent(PrintWriter out, String text) {
        wrap(out, INDENT, INDENT, text);
    }

    /** Prints words after {@code first}, later lines after {@code next}. */
    static void wrap(PrintWriter out, String first, String next, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.strip().split("\\s+")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(next);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.println(line);
    }
}
